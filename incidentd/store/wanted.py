"""Which waiting messages still say what is so: a reminder or an alarm counts while its clock is open, no longer."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

from sqlalchemy import Select, and_, bindparam, or_, select, update

from incidentd.core.states import MESSAGE, follow
from incidentd.store.tables import ClockRow, MessageRow, NoticeRow
from incidentd.store.transaction import Transaction

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_NOTICE = NoticeRow.__table__  # type: ignore[attr-defined]
_CLOCK = ClockRow.__table__  # type: ignore[attr-defined]
CHASING: Final = ("reminder", "overdue")
"""Kinds of notice that ask for something; what has come need not be asked for."""

_OF_ITS_CLOCK = and_(
    _CLOCK.c.incident == _NOTICE.c.incident,
    _CLOCK.c.rule == _NOTICE.c.rule,
    _CLOCK.c.occurrence == _NOTICE.c.occurrence,
    _CLOCK.c.state.in_(("running", "overdue")),
    # The due moment may have been corrected since: what was overdue and still is need not be overdue by as much.
    or_(_CLOCK.c.edition == _NOTICE.c.edition, and_(_NOTICE.c.kind == "overdue", _CLOCK.c.state == "overdue")),
)


def wanted(*columns: Any) -> Select[Any]:
    """These columns of the notices in the messages `references` that still say what is so."""
    return (
        select(*columns)
        .select_from(_NOTICE.outerjoin(_CLOCK, _OF_ITS_CLOCK))
        .where(_NOTICE.c.message.in_(bindparam("references", expanding=True)))
        .where(or_(_NOTICE.c.kind.not_in(CHASING), _CLOCK.c.id.is_not(None)))
    )


_WANTED_MESSAGES = wanted(_NOTICE.c.message).distinct()


def still_wanted(tx: Transaction, references: Collection[str]) -> set[str]:
    """Those of the messages of which at least one notice still says what is so."""
    if not references:
        return set()
    return set(tx.connection.execute(_WANTED_MESSAGES, {"references": list(references)}).scalars())


def supersede(tx: Transaction, rows: Iterable[Mapping[Any, Any]], reason: str, **facts: Any) -> None:
    """Messages that need not be sent any more; `rows` have `reference`, `state`, `thread`, `unit`, `incidents`."""
    for row in rows:
        state = follow(MESSAGE, "message", row["state"], "supersede")
        tx.connection.execute(
            update(_MESSAGE).where(_MESSAGE.c.reference == row["reference"]).values(state=state, claimed_by="")
        )
        about(tx, row, "message.superseded", "engine", message=row["reference"], reason=reason, **facts)


def about(tx: Transaction, row: Mapping[Any, Any], kind: str, actor: str, /, **facts: Any) -> None:
    """An audit line about a message, under its first incident; one that names several incidents lists them."""
    incidents = json.loads(row["incidents"])
    several = incidents if len(incidents) > 1 else None
    tx.audit(kind, actor, unit=row["unit"], incident=row["thread"], **facts, incidents=several)
