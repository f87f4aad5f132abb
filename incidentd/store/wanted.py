"""Which waiting messages still say what is so, and nothing newer says: the others need not be sent.

A reminder counts while its clock runs, an alarm while its clock is open, a question while the office has not decided,
an all-clear while nothing alarms. Of what one person is told of one clock by one channel, only the newest is sent: a
provider that comes back after hours must not hand over every rung of those hours. So it is with the values that a unit
proposes of one fact, and no all-clear follows the alarm that came after it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, bindparam, exists, or_, select, update

from incidentd.core.states import MESSAGE, follow
from incidentd.store.mail_tables import UNDECIDED, MailRow
from incidentd.store.prepared import Among, Prepared
from incidentd.store.tables import ClockRow, IncidentRow, MessageRow, NoticeRow, ReportRow
from incidentd.store.transaction import Transaction

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_NOTICE = NoticeRow.__table__  # type: ignore[attr-defined]
_MAIL = MailRow.__table__  # type: ignore[attr-defined]
_REPORT = ReportRow.__table__  # type: ignore[attr-defined]
_CLOCK = ClockRow.__table__  # type: ignore[attr-defined]
_INCIDENT = IncidentRow.__table__  # type: ignore[attr-defined]
CHASING: Final = ("reminder", "overdue")
"""Kinds of notice that ask for something; what has come need not be asked for."""
OUTAGE: Final = timedelta(minutes=10)
"""A message left lying for so long after its next attempt was due was tried by nobody: its time is counted anew."""


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


_OVER: Final = _("what it asked for came before it was sent, or it says what is so no longer")
_REACHED: Final = _("a message to the person it is about was sent, or is tried again")
_TOLD_ANEW: Final = _("a newer message tells the same person of the same matter")

_OF_ITS_CLOCK = and_(
    _CLOCK.c.incident == _NOTICE.c.incident,
    _CLOCK.c.rule == _NOTICE.c.rule,
    _CLOCK.c.occurrence == _NOTICE.c.occurrence,
    or_(
        and_(_CLOCK.c.state == "running", _CLOCK.c.edition == _NOTICE.c.edition),
        # The due moment may have been corrected since: what was overdue and still is need not be so by as much.
        and_(_CLOCK.c.state == "overdue", _NOTICE.c.kind == "overdue"),
    ),
)


_THE_CLOCK = and_(*(_CLOCK.c[name] == _NOTICE.c[name] for name in ("incident", "rule", "occurrence")))
_IS_OPEN = or_(_CLOCK.c.state == "running", _CLOCK.c.state == "overdue")
_ALARMS = and_(_CLOCK.c.incident == _NOTICE.c.incident, _CLOCK.c.state == "overdue", _CLOCK.c.position.is_not(None))
_STILL_OVER = ~exists(select(_CLOCK.c.id).where(or_(and_(_THE_CLOCK, _IS_OPEN), _ALARMS)).correlate(_NOTICE))
_STILL_LATE = exists(
    select(_CLOCK.c.id)
    .where(_THE_CLOCK, or_(_CLOCK.c.late_seconds > 0, _CLOCK.c.late_on_arrival.is_(True)))
    .correlate(_NOTICE)
)

_STILL_WAITS = exists(
    select(_INCIDENT.c.number)
    .where(_INCIDENT.c.number == _NOTICE.c.incident)
    .where(_INCIDENT.c.proposed.contains('"' + _NOTICE.c.about + '":'))
)
"""Whether a fact that was proposed is not decided: canonical JSON names it so, and no text within it can."""

_STILL_OPEN = exists(
    select(_INCIDENT.c.number).where(_INCIDENT.c.number == _NOTICE.c.incident, _INCIDENT.c.state != "closed")
)
_STILL_UNVERIFIED = exists(
    select(_REPORT.c.number).where(_REPORT.c.incident == _NOTICE.c.incident, ~_REPORT.c.verified)
)
_DECIDED = exists(
    select(_MAIL.c.number)
    .where(_MAIL.c.number == _NOTICE.c.about)
    .where(and_(*(_MAIL.c.outcome != outcome for outcome in UNDECIDED)))
)


def _one_of(column: Any, values: Iterable[str]) -> ColumnElement[bool]:
    """Whether the column has one of a few values; written out, as statements that are prepared must be."""
    return or_(*(column == value for value in values))


def wanted(*columns: Any) -> Select[Any]:
    """These columns of the notices in the messages `references` that still say what is so."""
    return (
        select(*columns)
        .select_from(_NOTICE.outerjoin(_CLOCK, _OF_ITS_CLOCK))
        .where(Among(_NOTICE.c.message, "references"))
        .where(or_(~_one_of(_NOTICE.c.kind, CHASING), _CLOCK.c.id.is_not(None)))
        .where(or_(_NOTICE.c.kind != "over", _STILL_OVER))
        .where(or_(_NOTICE.c.kind != "late_on_arrival", _STILL_LATE))
        .where(or_(_NOTICE.c.kind != "proposed", _STILL_WAITS))
        .where(or_(~_one_of(_NOTICE.c.kind, ("unverified", "unreadable")), _STILL_OPEN))
        .where(or_(_NOTICE.c.kind != "unverified", _STILL_UNVERIFIED))
        .where(or_(_NOTICE.c.kind != "held", ~_DECIDED))
    )


def _anew(newer: Any, older: Any) -> ColumnElement[bool]:
    """Whether one notice tells anew what another told. Rows are numbered as they come: a clock set back is no matter.

    What is overdue is told anew only as overdue, and so whatever wants the older alarm wants the newer one too. An
    all-clear is of the whole incident, and is owed anew when the alarm that came after it is over: see `cases`.
    """
    same = [newer.c[name] == older.c[name] for name in ("incident", "person", "channel")]
    of_one_clock = and_(newer.c.rule == older.c.rule, newer.c.occurrence == older.c.occurrence)
    stronger = or_(newer.c.kind == "overdue", and_(newer.c.kind == "reminder", older.c.kind == "reminder"))
    alarm = and_(_one_of(older.c.kind, CHASING), stronger, of_one_clock)
    late = and_(older.c.kind == "late_on_arrival", newer.c.kind == "late_on_arrival", of_one_clock)
    proposal = and_(older.c.kind == "proposed", newer.c.kind == "proposed", older.c.about == newer.c.about)
    over = and_(older.c.kind == "over", _one_of(newer.c.kind, ("overdue", "over")))
    return and_(*same, newer.c.id > older.c.id, or_(alarm, late, proposal, over))


_NEWER = _NOTICE.alias("newer")
_BY = _MESSAGE.alias("by")
_ON_ITS_WAY = exists(
    select(_NEWER.c.id)
    .join(_BY, _BY.c.reference == _NEWER.c.message)
    .where(_anew(_NEWER, _NOTICE), _one_of(_BY.c.state, ("queued", "sent")))
)
_SAY_WHAT_IS_SO = Prepared(wanted(_NOTICE.c.message).distinct())
_SAY_WHAT_NOTHING_NEWER_SAYS = Prepared(wanted(_NOTICE.c.message).where(~_ON_ITS_WAY).distinct())
_OLDER = Prepared(
    select(*(_MESSAGE.c[name] for name in ("reference", "state", "thread", "unit", "incidents")))
    .where(_MESSAGE.c.state == "queued", _MESSAGE.c.claimed_by == "")
    .where(
        _MESSAGE.c.reference.in_(
            select(_NOTICE.c.message).join(_NEWER, _anew(_NEWER, _NOTICE)).where(Among(_NEWER.c.message, "references"))
        )
    )
    .order_by(_MESSAGE.c.reference)
    .with_for_update(skip_locked=True)  # what is being claimed just now is on its way
)
_TO_THEM = exists(
    select(_NEWER.c.id)
    .join(_BY, _BY.c.reference == _NEWER.c.message)
    .where(_NEWER.c.incident == _NOTICE.c.incident, _NEWER.c.person == _NOTICE.c.about)
    .where(_BY.c.state.in_(("queued", "sent")))
)
_SAYS_UNREACHED = (
    select(_MESSAGE)
    .where(_MESSAGE.c.state == "queued", _MESSAGE.c.claimed_by == "")
    .where(_MESSAGE.c.reference.in_(bindparam("references", expanding=True)))
    .where(exists().where(_NOTICE.c.message == _MESSAGE.c.reference))
    .where(~exists().where(_NOTICE.c.message == _MESSAGE.c.reference, or_(_NOTICE.c.kind != "unreachable", ~_TO_THEM)))
    .order_by(_MESSAGE.c.reference)
)
_TRIED_FIRST = (
    select(_MESSAGE.c.first_attempt_at, _MESSAGE.c.next_attempt_at, _BY.c.reference, _BY.c.first_attempt_at)
    .select_from(_MESSAGE)
    .join(_NOTICE, _NOTICE.c.message == _MESSAGE.c.reference)
    .join(_NEWER, _anew(_NEWER, _NOTICE))
    .join(_BY, (_BY.c.reference == _NEWER.c.message) & (_BY.c.state == "queued"))
    .where(_MESSAGE.c.reference.in_(bindparam("references", expanding=True)), _MESSAGE.c.first_attempt_at.is_not(None))
)


def keep_wanted(
    tx: Transaction, rows: Iterable[Mapping[Any, Any]], facts: Mapping[str, Mapping[str, Any]] | None = None
) -> set[str]:
    """The references of those messages that are still to be sent; the others are superseded.

    `rows` have `reference`, `state`, `thread`, `unit`, `incidents`; `facts` go into the audit line of a message.
    """
    rows = list(rows)
    references = [row["reference"] for row in rows]
    so = _among(tx, _SAY_WHAT_IS_SO, references)
    kept = _among(tx, _SAY_WHAT_NOTHING_NEWER_SAYS, so)
    _hand_on_first_attempts(tx, so - kept)
    for row in rows:
        reference = row["reference"]
        if reference not in kept:
            reason = _TOLD_ANEW if reference in so else _OVER
            supersede(tx, row, reason, (facts or {}).get(reference, {}))
    return kept


def supersede_older(tx: Transaction, references: Collection[str]) -> set[str]:
    """Drop what waits unclaimed and is told anew by these messages, or by others since; the references dropped."""
    if not references:
        return set()
    rows = _OLDER.all(tx.connection, references=sorted(references))
    return {row["reference"] for row in rows} - keep_wanted(tx, rows)


def supersede_reached(tx: Transaction, references: Collection[str]) -> set[str]:
    """Drop those messages that say only that nothing reaches somebody whom a message reaches, or may, after all."""
    if not references:
        return set()
    rows = tx.connection.execute(_SAYS_UNREACHED, {"references": sorted(references)}).mappings().all()
    for row in rows:
        supersede(tx, row, _REACHED, {})
    return {row["reference"] for row in rows}


def _among(tx: Transaction, query: Prepared, references: Collection[str]) -> set[str]:
    if not references:
        return set()
    return {row["message"] for row in query.all(tx.connection, references=sorted(references))}


def _hand_on_first_attempts(tx: Transaction, superseded: Collection[str]) -> None:
    """The newer message is given up when the older one would have been.

    Were every rung's time counted anew, somebody whom no attempt reaches would never be said to be out of reach.
    """
    if not superseded:
        return
    first: dict[str, datetime] = {}
    for began, next_attempt_at, newer, newer_began in tx.connection.execute(
        _TRIED_FIRST, {"references": sorted(superseded)}
    ):
        if tx.now - next_attempt_at <= OUTAGE and (newer_began is None or began < newer_began):
            first[newer] = min(began, first.get(newer, began))
    for reference, began in sorted(first.items()):
        change = update(_MESSAGE).where(_MESSAGE.c.reference == reference).values(first_attempt_at=began)
        tx.connection.execute(change)


def supersede(tx: Transaction, row: Mapping[Any, Any], reason: str, facts: Mapping[str, Any]) -> None:
    """A message that need not be sent: why is kept, with these facts."""
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
