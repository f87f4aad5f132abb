"""A policy that was changed: every open incident is worked out by it, and its open clocks are looked at once more.

A due moment may have moved, a rule may be gone. And when to look at a clock next stands in its row, worked out from the
ladder of that time; a new ladder may have a rung before that moment, or one more where the old one had ended.
"""

from __future__ import annotations

import json
from typing import Final

from sqlalchemy import Connection, or_, select, update
from sqlalchemy.exc import DBAPIError

from incidentd.store.cases import Case, load_cases, settle, write_cases
from incidentd.store.messages import Telling, tell
from incidentd.store.tables import AuditRow, ClockRow, IncidentRow
from incidentd.store.transaction import Context, Transaction

BATCH: Final = 64
"""Incidents a transaction: reports that come in meanwhile need not wait long."""

_INCIDENT = IncidentRow.__table__  # type: ignore[attr-defined]
_CLOCK = ClockRow.__table__  # type: ignore[attr-defined]
_AUDIT = AuditRow.__table__  # type: ignore[attr-defined]
_OPEN: Final = ("running", "overdue")


def policy_before(connection: Connection) -> str:
    """The fingerprint of the policy that was in force last; "" for none."""
    query = select(_AUDIT.c.body).where(_AUDIT.c.kind == "policy.loaded").order_by(_AUDIT.c.seq.desc()).limit(1)
    body = connection.execute(query).scalar_one_or_none()
    return str(json.loads(body)["data"].get("policy", "")) if body else ""


def reconsider(context: Context, connection: Connection, after: str) -> str | None:
    """Look at the open incidents next after the number `after`; the last one's number, None when there are no more."""
    query = (
        select(_CLOCK.c.incident)
        .join(_INCIDENT, _INCIDENT.c.number == _CLOCK.c.incident)
        .where(_CLOCK.c.incident > after, _CLOCK.c.state != "stopped", _INCIDENT.c.state != "closed")
        .distinct()
        .order_by(_CLOCK.c.incident)
        .limit(BATCH)
    )
    numbers = connection.execute(query).scalars().all()
    if not numbers:
        return None
    tx = Transaction.begun(connection, context)
    cases = load_cases(tx, numbers)
    tellings = [one for case in cases.values() for one in _reckoned_anew(tx, case)]
    write_cases(tx, cases.values())
    later = or_(_CLOCK.c.next_at.is_(None), _CLOCK.c.next_at > tx.now)
    looked_at = (_CLOCK.c.incident.in_(numbers), _CLOCK.c.state.in_(_OPEN), later)
    if clocks := int(connection.execute(update(_CLOCK).where(*looked_at).values(next_at=tx.now)).rowcount):
        tx.audit("clock.reconsidered", "system", clocks=clocks, reason="the policy was changed")
    tell(tx, tellings)
    tx.close()
    return str(numbers[-1])


def _reckoned_anew(tx: Transaction, case: Case) -> list[Telling]:
    """The case by the policy as it is now; one that cannot be worked out stays as it is, and keeps no other waiting."""
    recorded, clocks = len(tx.events), list(case.clocks)
    try:
        return settle(tx, case, "engine", by="policy")
    except DBAPIError:
        raise  # the whole transaction is lost, and is run again
    except Exception as error:  # noqa: BLE001 - whatever it is, the other incidents must be looked at
        del tx.events[recorded:]
        case.clocks, case.touched = clocks, False
        reason = f"could not be worked out by the changed policy ({type(error).__name__})"
        tx.audit(
            "notice.withheld", "engine", unit=case.incident.unit, incident=case.number, who="ladder", reason=reason
        )
        return []
