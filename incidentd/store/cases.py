"""An incident under change: loaded with its clocks, advanced by the core, written back with its audit lines."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import and_, exists, or_, select, update

from incidentd.core.clocks import Change, Clock, Occasion, advance
from incidentd.core.escalation import Notice, ladder_of, next_moment, set_right, told_once
from incidentd.core.incidents import Incident, Submission
from incidentd.core.lateness import how_late, whole_seconds
from incidentd.core.news import Key, came_late, has_ended, may_be_over, over
from incidentd.core.rerouting import other_channel
from incidentd.core.states import MESSAGE, follow
from incidentd.core.wording import Item
from incidentd.store.messages import Telling
from incidentd.store.prepared import insert_all, update_by
from incidentd.store.records import (
    CLOCK_STATE,
    INCIDENT_STATE,
    clock_of,
    clock_values,
    incident_of,
    incident_values,
)
from incidentd.store.tables import ClockRow, IncidentRow, MessageRow, NoticeRow, ReportRow
from incidentd.store.transaction import Transaction

_INCIDENT = IncidentRow.__table__  # type: ignore[attr-defined]
_REPORT = ReportRow.__table__  # type: ignore[attr-defined]
_CLOCK = ClockRow.__table__  # type: ignore[attr-defined]
_NOTICE = NoticeRow.__table__  # type: ignore[attr-defined]
_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_INSERT_INCIDENT = insert_all(IncidentRow)
_UPDATE_INCIDENT = update_by(IncidentRow, "number", INCIDENT_STATE)
_INSERT_CLOCK = insert_all(ClockRow, without=["id", "held_at"])
_UPDATE_CLOCK = update_by(ClockRow, "id", CLOCK_STATE)

_AUDIT_KIND = {
    "started": "clock.started",
    "late_on_arrival": "clock.late_on_arrival",
    "ran_out": "clock.ran_out",
    "stopped": "clock.stopped",
    "moved": "clock.moved",
    "reassigned": "clock.reassigned",
    "kept": "clock.kept",
    "cancelled": "clock.cancelled",
    "resumed": "clock.resumed",
}


@dataclass(slots=True)
class Case:
    """One incident in one transaction. `ids` are the store's ids of the clocks that stand in it already."""

    number: str
    incident: Incident
    clocks: list[Clock] = field(default_factory=list)
    ids: dict[tuple[str, int], int] = field(default_factory=dict)
    is_new: bool = False
    stored: dict[tuple[str, int], Clock] = field(default_factory=dict)
    touched: bool = False


def load_cases(tx: Transaction, numbers: Collection[str]) -> dict[str, Case]:
    """The incidents of these numbers with reports and clocks, locked against others until the transaction ends."""
    if not numbers:
        return {}
    rows = tx.connection.execute(select(_INCIDENT).where(_INCIDENT.c.number.in_(numbers)).with_for_update())
    by_number = {row.number: row._mapping for row in rows}  # noqa: SLF001 - SQLAlchemy's documented accessor
    columns = (_REPORT.c.incident, _REPORT.c.kind, _REPORT.c.counts_at, _REPORT.c.verified)
    reports = tx.connection.execute(
        select(*columns).where(_REPORT.c.incident.in_(numbers)).order_by(_REPORT.c.arrived_at, _REPORT.c.number)
    ).all()
    submissions: dict[str, list[Submission]] = {}
    for number, kind, counts_at, verified in reports:
        submissions.setdefault(number, []).append(Submission(kind, counts_at, verified))
    cases = {
        number: Case(number, incident_of(row, tuple(submissions.get(number, ())))) for number, row in by_number.items()
    }
    clocks = tx.connection.execute(
        select(_CLOCK).where(_CLOCK.c.incident.in_(numbers)).order_by(_CLOCK.c.id).with_for_update()
    ).mappings()
    for row in clocks:
        case, clock = cases[row["incident"]], clock_of(row)
        case.clocks.append(clock)
        case.ids[clock.rule, clock.occurrence] = row["id"]
        case.stored[clock.rule, clock.occurrence] = clock
    return cases


def settle(tx: Transaction, case: Case, actor: str, *, by: Occasion = "office") -> list[Telling]:
    """Advance the case's clocks to now, record what changed, and say who is to be told of it outside any ladder."""
    rules = tx.context.rules
    case.touched = True
    case.clocks = [put_right(tx, case, clock) for clock in case.clocks]
    case.clocks, changes = advance(rules.policy, case.incident, case.clocks, tx.now, by=by)
    for change in changes:
        _record(tx, case, change, actor)
    return [*_came_late(tx, case, changes), *_over(tx, case, changes, by)]


def put_right(tx: Transaction, case: Case, clock: Clock) -> Clock:
    """The clock without what was noted by a machine's clock that was ahead; that it has not run out is recorded."""
    after = set_right(clock, ladder_of(tx.context.rules.policy, clock), tx.now) if clock.is_open else clock
    if after.state != clock.state:
        reason = "it ran out by a clock of this machine that was ahead"
        _record(tx, case, Change("resumed", after, clock, reason), "engine")
    return after


def write_cases(tx: Transaction, cases: Iterable[Case]) -> None:
    """Write incidents and clocks as they have become; what was only looked at is left as it is."""
    cases = [case for case in cases if case.touched]
    inserts = [incident_values(c.number, c.incident) for c in cases if c.is_new]
    updates = [incident_values(c.number, c.incident) for c in cases if not c.is_new]
    _INSERT_INCIDENT.many(tx.connection, inserts)
    _UPDATE_INCIDENT.many(tx.connection, [_as_update(row, row["number"], INCIDENT_STATE) for row in updates])
    new_clocks: list[dict[str, Any]] = []
    changed: list[dict[str, Any]] = []
    for case in cases:
        for clock in case.clocks:
            key = (clock.rule, clock.occurrence)
            if case.stored.get(key) == clock:
                continue
            row = clock_values(case.number, clock, _next_at(tx, clock))
            if key in case.ids:
                changed.append(_as_update(row, case.ids[key], CLOCK_STATE))
            else:
                new_clocks.append(row)
    _INSERT_CLOCK.many(tx.connection, new_clocks)
    _UPDATE_CLOCK.many(tx.connection, changed)


def earliest(tx: Transaction, cases: Iterable[Case]) -> datetime | None:
    """The earliest moment at which any of the cases' clocks must be looked at."""
    moments = [at for case in cases for clock in case.clocks if (at := _next_at(tx, clock)) is not None]
    return min(moments, default=None)


def _next_at(tx: Transaction, clock: Clock) -> datetime | None:
    return next_moment(clock, ladder_of(tx.context.rules.policy, clock))


def _as_update(row: dict[str, Any], key: object, columns: Iterable[str]) -> dict[str, Any]:
    return {"key": key, **{f"new_{name}": row[name] for name in columns}}


def _record(tx: Transaction, case: Case, change: Change, actor: str) -> None:
    clock, before = change.clock, change.before
    moved = before is not None and before.due_at != clock.due_at
    tx.audit(
        _AUDIT_KIND[change.kind],
        actor,
        unit=case.incident.unit,
        incident=case.number,
        clock=clock.rule,
        occurrence=clock.occurrence,
        anchor=clock.anchor,
        anchor_at=clock.anchor_at.isoformat(),
        due_at=clock.due_at.isoformat(),
        due_before=before.due_at.isoformat() if before is not None and moved else None,
        stopped_at=clock.stopped_at.isoformat() if clock.stopped_at else None,
        late_seconds=clock.late_seconds,
        noticed_seconds_late=whole_seconds(clock.due_at, tx.now) if change.kind == "ran_out" else None,
        late_seconds_before=before.late_seconds if before is not None and moved else None,
        reason=change.reason,
    )


def _came_late(tx: Transaction, case: Case, changes: list[Change]) -> list[Telling]:
    """Texts that are found to have come too late: told once."""
    rules, tellings = tx.context.rules, []
    who = rules.policy.late_on_arrival
    for clock in came_late(changes, case.clocks):
        notices, withheld = told_once(
            "late_on_arrival", who.tell, who.by, rules.directory, unit=case.incident.unit, now=tx.now
        )
        for one in withheld:
            tx.audit(
                "notice.withheld",
                "engine",
                unit=case.incident.unit,
                incident=case.number,
                who=one.who,
                reason=one.reason,
            )
        tellings += [telling(case, clock, notice, tx.now) for notice in notices]
    return tellings


def _over(tx: Transaction, case: Case, changes: list[Change], by: Occasion) -> list[Telling]:
    """When what alarmed people is over, those who were alarmed are told so."""
    if has_ended(changes):
        supersede(tx, case)
    if not may_be_over(case.clocks):
        return []
    alarmed = _alarmed(tx, case)
    clock = over(tx.context.rules.policy, case.incident, case.clocks, changes, alarmed.clocks, by=by)
    if clock is None:
        return []
    # They stay alarmed for good: it is said when something happens, not at every look.
    for person in alarmed.out_of_reach if changes or alarmed.notices else ():
        reason = "was alarmed, and the directory has no way to tell them that it is over"
        tx.audit("notice.withheld", "engine", unit=case.incident.unit, incident=case.number, who=person, reason=reason)
    return [telling(case, clock, notice, tx.now) for notice in alarmed.notices]


class _Alarmed(NamedTuple):
    """The notices that it is over to all who were alarmed, what clocks alarmed them, and whom none can be sent to."""

    notices: list[Notice]
    clocks: set[Key]
    out_of_reach: list[str]


def _alarmed(tx: Transaction, case: Case) -> _Alarmed:
    """Whom an overdue notice of this incident has reached, may have, or will, since it was last over."""
    may_alarm = or_(_MESSAGE.c.attempts > 0, _MESSAGE.c.state == "queued")
    still_told = _MESSAGE.c.state != "superseded"  # an all-clear that was held back, as it had become untrue, is owed
    told = tx.connection.execute(
        select(
            _NOTICE.c.person, _NOTICE.c.channel, _NOTICE.c.kind, _NOTICE.c.rule, _NOTICE.c.occurrence, _NOTICE.c.role
        )
        .join(_MESSAGE, _MESSAGE.c.reference == _NOTICE.c.message)
        .where(_NOTICE.c.incident == case.number, _NOTICE.c.kind.in_(("overdue", "over")))
        .where(or_(and_(_NOTICE.c.kind == "overdue", may_alarm), and_(_NOTICE.c.kind == "over", still_told)))
        .order_by(_NOTICE.c.id)
    ).all()
    alarmed: dict[tuple[str, Any], set[Key]] = {}
    roles: dict[tuple[str, Any], Any] = {}
    for person, channel, kind, rule, occurrence, role in told:
        if kind == "over":
            # It may have gone by another channel, where the directory has no address for the one that alarmed any more.
            alarmed = {key: clocks for key, clocks in alarmed.items() if key[0] != person}
        else:
            alarmed.setdefault((person, channel), set()).add((rule, occurrence))
            roles[person, channel] = role
    notices: dict[tuple[str, Any], Notice] = {}
    out_of_reach: list[str] = []
    for person_id, by in alarmed:
        person = tx.context.rules.directory.person(person_id)
        reached: Any = by if person and person.address(by) else other_channel(person, by) if person else ""
        if person and reached:
            notices[person_id, reached] = Notice("over", person, reached, roles[person_id, by], 0, 0, "was alarmed")
        else:
            out_of_reach.append(person_id)
    return _Alarmed([*notices.values()], set().union(*alarmed.values()), list(dict.fromkeys(out_of_reach)))


def supersede(tx: Transaction, case: Case) -> None:
    """Messages that nobody has begun to send and that speak only of clocks that are over: they tell what is past."""
    other = _NOTICE.alias("other")
    still_open = [clock.rule for clock in case.clocks if clock.is_open]
    others = exists().where(
        other.c.message == _MESSAGE.c.reference,
        or_(other.c.incident != case.number, other.c.rule.in_(still_open)),
    )
    waiting = (
        select(_MESSAGE.c.reference)
        .join(_NOTICE, _NOTICE.c.message == _MESSAGE.c.reference)
        .where(_NOTICE.c.incident == case.number, _NOTICE.c.kind.in_(("reminder", "overdue")))
        .where(_MESSAGE.c.state == "queued", _MESSAGE.c.claimed_by == "", ~others)
    )
    references = set(tx.connection.execute(waiting).scalars())
    if not references:
        return
    state = follow(MESSAGE, "message", "queued", "supersede")
    tx.connection.execute(update(_MESSAGE).where(_MESSAGE.c.reference.in_(references)).values(state=state))
    for reference in sorted(references):
        tx.audit(
            "message.superseded",
            "engine",
            unit=case.incident.unit,
            incident=case.number,
            message=reference,
            reason="what it asked for came before it was sent",
        )


def telling(case: Case, clock: Clock, notice: Notice, now: datetime) -> Telling:
    """A notice about a clock of the case, with what its reader must know."""
    item = Item(
        kind=notice.kind,
        number=case.number,
        unit=case.incident.unit,
        title=case.incident.title,
        rule=clock.rule,
        due_at=clock.due_at,
        seconds=how_late(clock, now),
        missing=case.incident.missing,
    )
    return Telling(notice, item, case.number, clock.occurrence, clock.edition, now)
