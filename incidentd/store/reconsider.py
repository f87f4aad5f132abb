"""A policy that was changed: every open clock is looked at once more, by its ladder as it is now.

When to look at a clock next stands in its row, worked out from the ladder of that time; a new ladder may have a rung
before that moment, or one more where the old one had ended.
"""

from __future__ import annotations

import json
from typing import Final

from sqlalchemy import Connection, or_, select, update

from incidentd.store.tables import AuditRow, ClockRow
from incidentd.store.transaction import Context, Transaction

BATCH: Final = 2000
_CLOCK = ClockRow.__table__  # type: ignore[attr-defined]
_AUDIT = AuditRow.__table__  # type: ignore[attr-defined]
_OPEN: Final = ("running", "overdue")


def policy_before(connection: Connection) -> str:
    """The fingerprint of the policy that was in force last; "" for none."""
    query = select(_AUDIT.c.body).where(_AUDIT.c.kind == "policy.loaded").order_by(_AUDIT.c.seq.desc()).limit(1)
    body = connection.execute(query).scalar_one_or_none()
    return str(json.loads(body)["data"].get("policy", "")) if body else ""


def reconsider(context: Context, connection: Connection, after: int) -> int | None:
    """Have the open clocks next after the id `after` looked at now; the last one's id, None when there are no more."""
    is_open = _CLOCK.c.state.in_(_OPEN)
    query = select(_CLOCK.c.id).where(_CLOCK.c.id > after, is_open).order_by(_CLOCK.c.id).limit(BATCH)
    ids = connection.execute(query).scalars().all()
    if not ids:
        return None
    tx = Transaction.begun(connection, context)
    later = or_(_CLOCK.c.next_at.is_(None), _CLOCK.c.next_at > tx.now)
    change = update(_CLOCK).where(_CLOCK.c.id.between(ids[0], ids[-1]), is_open, later).values(next_at=tx.now)
    if clocks := int(connection.execute(change).rowcount):
        tx.audit("clock.reconsidered", "system", clocks=clocks, reason="the policy was changed")
    tx.close()
    return int(ids[-1])
