"""The transaction of a tick: clocks that want to be looked at, what the core decides, messages, audit lines."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, func, select
from sqlalchemy.exc import DBAPIError

from incidentd.core.clocks import Clock, run_out
from incidentd.core.escalation import Decision, Notice, Withheld, decide, ladder_of
from incidentd.core.incidents import Incident
from incidentd.core.lateness import whole_seconds
from incidentd.store.cases import Case, load_cases, put_right, settle, telling, write_cases
from incidentd.store.messages import Queued, Telling, queue_messages, record_told, tell
from incidentd.store.prepared import Prepared, update_by
from incidentd.store.records import CLOCK_STATE, clock_of, clock_values
from incidentd.store.tables import ClockRow, IncidentRow
from incidentd.store.transaction import Context, Transaction
from incidentd.store.wanted import supersede_older

BATCH = 100
"""Clocks a transaction: large enough to share a commit, small enough that others need not wait long."""

PUT_OFF = timedelta(minutes=1)
"""How long a clock that cannot be worked out is put off."""

_CLOCK = ClockRow.__table__  # type: ignore[attr-defined]
_INCIDENT = IncidentRow.__table__  # type: ignore[attr-defined]
_INCIDENT_COLUMNS = ("unit", "title", "missing", "incident_class", "received_at")
CLOCKS = select(_CLOCK, *(_INCIDENT.c[name].label(f"incident_{name}") for name in _INCIDENT_COLUMNS)).join(
    _INCIDENT, _INCIDENT.c.number == _CLOCK.c.incident
)
"""Clocks with as much of their incidents as a look at them needs."""
_DUE = Prepared(
    CLOCKS.where(_CLOCK.c.next_at <= bindparam("now", type_=_CLOCK.c.next_at.type), _CLOCK.c.held_at.is_(None))
    .order_by(_CLOCK.c.next_at)
    .limit(bindparam("count"))
    .with_for_update(of=_CLOCK, skip_locked=True)
)
_EARLIEST = Prepared(
    select(func.min(_CLOCK.c.next_at).label("moment")).where(_CLOCK.c.next_at.is_not(None), _CLOCK.c.held_at.is_(None))
)
_UPDATE_CLOCK = update_by(ClockRow, "id", CLOCK_STATE)
_UPDATE_NEXT = update_by(ClockRow, "id", ("next_at",))


_Row = Mapping[str, Any]


class Fired(NamedTuple):
    """What a tick did: messages claimed for this node, how late each clock was looked at, when to look again.

    `more` says that clocks were left for the next transaction; `waiting` that messages were queued beyond the claimed.
    """

    claimed: tuple[Queued, ...]
    lateness: tuple[float, ...]
    next_at: datetime | None
    more: bool
    waiting: bool
    faults: tuple[str, ...] = ()


def fire(context: Context, connection: Connection, free: Mapping[str, int]) -> Fired:
    """Look at the clocks whose moment has come."""
    tx = Transaction.begun(connection, context)
    rows = _DUE.all(connection, now=tx.now, count=BATCH)
    if not rows:
        return Fired((), (), earliest_moment(connection), more=False, waiting=False)
    looked, faults = _look_at_all(tx, rows)
    tellings = [one for look in looked for one in look.tellings]
    claimed, references = queue_messages(tx, tellings, free)
    _record_decisions(tx, looked, references)
    supersede_older(tx, set(references))
    _UPDATE_CLOCK.many(connection, [look.update for look in looked])
    _UPDATE_NEXT.many(connection, [{"key": row["id"], "new_next_at": tx.now + PUT_OFF} for row, _ in faults])
    not_followed = _follow_recurring(tx, looked)
    tx.close()
    lateness = tuple((tx.now - row["next_at"]).total_seconds() for row in rows)
    return Fired(
        tuple(claimed),
        lateness,
        earliest_moment(connection),
        more=len(rows) == BATCH,
        waiting=len(claimed) < len(set(references)),
        faults=(*(f"{row['incident']} {row['rule']}: {error!r}" for row, error in faults), *not_followed),
    )


def earliest_moment(connection: Connection) -> datetime | None:
    """The earliest moment at which any clock wants to be looked at."""
    moment: datetime | None = _EARLIEST.all(connection)[0]["moment"]
    return moment


def told_by(tx: Transaction, row: _Row) -> tuple[Notice, ...]:
    """Whom a clock would tell if it were looked at now; nothing is changed."""
    return _look(tx, row).decision.notices


def pass_over(tx: Transaction, rows: Sequence[_Row], reason: str) -> None:
    """Look at clocks, but tell nobody what their rungs until now say: they go on from there as if it had been told."""
    looked, faults = _look_at_all(tx, rows)
    _record_decisions(tx, [_in_silence(look, reason) for look in looked], [])
    _UPDATE_CLOCK.many(tx.connection, [look.update for look in looked])
    _UPDATE_NEXT.many(tx.connection, [{"key": row["id"], "new_next_at": tx.now + PUT_OFF} for row, _ in faults])
    _follow_recurring(tx, looked)


def _in_silence(look: _Looked, reason: str) -> _Looked:
    unsaid = (Withheld(notice.person.id, reason) for notice in look.decision.notices)
    decision = look.decision._replace(notices=(), withheld=(*look.decision.withheld, *unsaid))
    return look._replace(decision=decision, tellings=[])


class _Looked(NamedTuple):
    case: Case
    clock: Clock
    decision: Decision
    tellings: list[Telling]
    update: dict[str, Any]
    ran_out: bool


def _look_at_all(tx: Transaction, rows: Sequence[_Row]) -> tuple[list[_Looked], list[tuple[_Row, Exception]]]:
    """Each clock by itself: one that cannot be worked out is put off, said so, and keeps nobody else waiting."""
    looked: list[_Looked] = []
    faults: list[tuple[_Row, Exception]] = []
    for row in rows:
        recorded = len(tx.events)
        try:
            looked.append(_look(tx, row))
        except DBAPIError:
            raise  # the whole transaction is lost, and is run again
        except Exception as error:  # noqa: BLE001 - whatever it is, the other clocks must fire
            faults.append((row, error))
            del tx.events[recorded:]
            tx.audit(
                "notice.withheld",
                "engine",
                unit=row["incident_unit"],
                incident=row["incident"],
                clock=row["rule"],
                occurrence=row["occurrence"],
                who="ladder",
                reason=f"could not be worked out ({type(error).__name__}); tried again in a minute",
            )
    return looked, faults


def _look(tx: Transaction, values: _Row) -> _Looked:
    """One clock: has it run out, and who is to be told."""
    rules, clock = tx.context.rules, clock_of(values)
    case = _case_of(values)
    ladder = ladder_of(rules.policy, clock)
    clock = put_right(tx, case, clock)
    ran_out = clock.state == "running" and clock.due_at <= tx.now
    if ran_out:
        clock = run_out(clock, tx.now)
    decision = decide(clock, ladder, rules.directory, unit=case.incident.unit, now=tx.now)
    quiet = clock.quiet_until if clock.quiet_until and clock.quiet_until > tx.now else None
    clock = replace(clock, position=decision.position, quiet_until=quiet)
    fell_due = values["next_at"]
    tellings = [telling(case, clock, notice, tx.now)._replace(due_at=fell_due) for notice in decision.notices]
    changed = clock_values(case.number, clock, decision.next_at)
    update = {"key": values["id"], **{f"new_{name}": changed[name] for name in CLOCK_STATE}}
    return _Looked(case, clock, decision, tellings, update, ran_out)


def _case_of(values: Mapping[Any, Any]) -> Case:
    """As much of the incident as a message needs: the tick reads no reports."""
    incident = Incident(
        unit=values["incident_unit"],
        incident_class=values["incident_incident_class"],
        received_at=values["incident_received_at"],
        title=values["incident_title"],
        missing=tuple(json.loads(values["incident_missing"])),
    )
    return Case(values["incident"], incident)


def _record_decisions(tx: Transaction, looked: Sequence[_Looked], references: Sequence[str]) -> None:
    remaining = iter(references)
    for look in looked:
        unit, incident = look.case.incident.unit, look.case.number
        facts: dict[str, Any] = {"clock": look.clock.rule, "occurrence": look.clock.occurrence}
        if look.ran_out:
            late = whole_seconds(look.clock.due_at, tx.now)
            due_at = look.clock.due_at.isoformat()
            tx.audit(
                "clock.ran_out",
                "engine",
                unit=unit,
                incident=incident,
                **facts,
                due_at=due_at,
                noticed_seconds_late=late,
            )
        if look.tellings:
            record_told(tx, [(one, next(remaining)) for one in look.tellings])
        for one in look.decision.withheld:
            tx.audit("notice.withheld", "engine", unit=unit, incident=incident, **facts, who=one.who, reason=one.reason)


def _follow_recurring(tx: Transaction, looked: Sequence[_Looked]) -> list[str]:
    """A duty that comes again starts its next occurrence when this one has run out, or failing that at a later rung."""
    policy = tx.context.rules.policy
    recurring = {
        look.case.number
        for look in looked
        if look.clock.state == "overdue" and (rule := policy.clock_rule(look.clock.rule)) and rule.recurs is not None
    }
    faults: list[str] = []
    for number in sorted(recurring):
        recorded = len(tx.events)
        try:
            cases = load_cases(tx, {number}).values()
            tellings = [one for case in cases for one in settle(tx, case, "engine", by="time")]
        except DBAPIError:
            raise  # the whole transaction is lost, and is run again
        except Exception as error:  # noqa: BLE001 - whatever it is, the other clocks must fire
            del tx.events[recorded:]
            faults.append(f"{number}: {error!r}")
            reason = f"the next occurrence could not be worked out ({type(error).__name__})"
            tx.audit("notice.withheld", "engine", incident=number, who="ladder", reason=reason)
        else:
            tell(tx, tellings)
            write_cases(tx, cases)
    return faults
