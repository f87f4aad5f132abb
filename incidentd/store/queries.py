"""What is read: incidents, clocks, messages, audit lines, what is kept apart. Nothing here changes anything."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, func, select

from incidentd.core.audit import AuditLine
from incidentd.core.clocks import Clock
from incidentd.store.records import clock_of
from incidentd.store.tables import (
    AuditRow,
    ClockRow,
    IncidentRow,
    MessageRow,
    NoticeRow,
    QuarantineRow,
    RemarkRow,
    ReportRow,
)

_INCIDENT = IncidentRow.__table__  # type: ignore[attr-defined]
_REPORT = ReportRow.__table__  # type: ignore[attr-defined]
_CLOCK = ClockRow.__table__  # type: ignore[attr-defined]
_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_NOTICE = NoticeRow.__table__  # type: ignore[attr-defined]
_QUARANTINE = QuarantineRow.__table__  # type: ignore[attr-defined]
_REMARK = RemarkRow.__table__  # type: ignore[attr-defined]
_AUDIT = AuditRow.__table__  # type: ignore[attr-defined]

LARGEST_PAGE = 500


class IncidentView(NamedTuple):
    """An incident as people look at it: its row, its clocks; one alone also its reports, messages and remarks.

    `verified`: it is known of every report who sent it.
    """

    facts: Mapping[str, Any]
    clocks: tuple[Clock, ...]
    reports: tuple[Mapping[str, Any], ...] = ()
    messages: tuple[Mapping[str, Any], ...] = ()
    remarks: tuple[Mapping[str, Any], ...] = ()
    verified: bool = True


class AuditFilter(NamedTuple):
    """Which audit lines: every given condition must hold; `kind` may end in `.*`."""

    since: datetime | None = None
    until: datetime | None = None
    unit: str = ""
    incident: str = ""
    kind: str = ""
    actor: str = ""
    after_seq: int = 0


EVERYTHING = AuditFilter()


def list_incidents(
    connection: Connection, *, unit: str = "", state: str = "", before: str = "", limit: int = 50
) -> list[IncidentView]:
    """Incidents, newest first, with their clocks; `before` is the number that the last page ended with."""
    query = select(_INCIDENT).order_by(_INCIDENT.c.number.desc()).limit(min(limit, LARGEST_PAGE))
    if unit:
        query = query.where(_INCIDENT.c.unit == unit)
    if state == "open":
        query = query.where(_INCIDENT.c.state != "closed")
    elif state:
        query = query.where(_INCIDENT.c.state == state)
    if before:
        query = query.where(_INCIDENT.c.number < before)
    rows = connection.execute(query).mappings().all()
    numbers = [row["number"] for row in rows]
    clocks, unverified = _clocks(connection, numbers), _unverified(connection, numbers)
    return [
        IncidentView(_facts(row), tuple(clocks.get(row["number"], ())), verified=row["number"] not in unverified)
        for row in rows
    ]


def show_incident(connection: Connection, number: str) -> IncidentView | None:
    """One incident with its clocks, reports (without their raw bytes) and messages."""
    row = connection.execute(select(_INCIDENT).where(_INCIDENT.c.number == number)).mappings().one_or_none()
    if row is None:
        return None
    columns = [
        _REPORT.c[name] for name in ("number", "kind", "actor", "arrived_at", "counts_at", "receipt", "verified")
    ]
    reports = select(*columns).where(_REPORT.c.incident == number).order_by(_REPORT.c.arrived_at, _REPORT.c.number)
    of_incident = select(_NOTICE.c.message).where(_NOTICE.c.incident == number)
    oldest = _MESSAGE.c.created_at, _MESSAGE.c.reference
    messages = select(_MESSAGE).where(_MESSAGE.c.reference.in_(of_incident)).order_by(*oldest)
    remarks = (
        select(*[_REMARK.c[name] for name in ("at", "actor", "act", "words", "commitment")])
        .where(_REMARK.c.incident == number)
        .order_by(_REMARK.c.at, _REMARK.c.act)
    )
    return IncidentView(
        _facts(row),
        tuple(_clocks(connection, [number]).get(number, ())),
        tuple(dict(one) for one in connection.execute(reports).mappings()),
        tuple(dict(one) for one in connection.execute(messages).mappings()),
        tuple(dict(one) for one in connection.execute(remarks).mappings()),
        number not in _unverified(connection, [number]),
    )


def list_messages(connection: Connection, *, state: str = "", limit: int = 50) -> list[Mapping[str, Any]]:
    """Messages of the outbox, newest first."""
    newest = _MESSAGE.c.created_at.desc(), _MESSAGE.c.reference.desc()
    query = select(_MESSAGE).order_by(*newest).limit(min(limit, LARGEST_PAGE))
    if state:
        query = query.where(_MESSAGE.c.state == state)
    return [dict(row) for row in connection.execute(query).mappings()]


def message_counts(connection: Connection) -> dict[str, int]:
    """How many messages stand in each state that asks for attention."""
    query = (
        select(_MESSAGE.c.state, func.count())
        .where(_MESSAGE.c.state.in_(("queued", "undeliverable")))
        .group_by(_MESSAGE.c.state)
    )
    return {state: count for state, count in connection.execute(query)}  # noqa: C416 - rows are no pairs to a type checker


def open_clocks(connection: Connection) -> dict[str, int]:
    """How many clocks of each rule are open, by its id."""
    query = (
        select(_CLOCK.c.rule, func.count())
        .where(_CLOCK.c.state.in_(("running", "overdue")))
        .group_by(_CLOCK.c.rule)
        .order_by(_CLOCK.c.rule)
    )
    return {rule: count for rule, count in connection.execute(query)}  # noqa: C416 - rows are no pairs to a type checker


def list_quarantine(connection: Connection, *, limit: int = 50) -> list[Mapping[str, Any]]:
    """What is kept apart, newest first, without the raw bytes."""
    columns = [column for column in _QUARANTINE.c if column.name not in ("raw", "salt")]
    newest = _QUARANTINE.c.arrived_at.desc(), _QUARANTINE.c.number.desc()
    query = select(*columns).order_by(*newest).limit(min(limit, LARGEST_PAGE))
    return [dict(row) for row in connection.execute(query).mappings()]


def show_quarantine(connection: Connection, number: str) -> Mapping[str, Any] | None:
    """One thing that is kept apart, with its raw bytes."""
    row = connection.execute(select(_QUARANTINE).where(_QUARANTINE.c.number == number)).mappings().one_or_none()
    return dict(row) if row is not None else None


def audit_lines(connection: Connection, which: AuditFilter = EVERYTHING, *, limit: int = 0) -> Iterator[AuditLine]:
    """Audit lines in order, streamed; 0 for no limit."""
    query = _filtered(select(_AUDIT).order_by(_AUDIT.c.seq), which)
    if limit:
        query = query.limit(limit)
    names = AuditLine._fields
    for row in connection.execution_options(yield_per=1000).execute(query):
        yield AuditLine(*(getattr(row, name) for name in names))


def _filtered(query: Select[Any], which: AuditFilter) -> Select[Any]:
    if which.since is not None:
        query = query.where(_AUDIT.c.at >= which.since)
    if which.until is not None:
        query = query.where(_AUDIT.c.at < which.until)
    if which.unit:
        query = query.where(_AUDIT.c.unit == which.unit)
    if which.incident:
        query = query.where(_AUDIT.c.incident == which.incident)
    if which.kind.endswith(".*"):
        query = query.where(_AUDIT.c.kind.startswith(which.kind[:-1], autoescape=True))
    elif which.kind:
        query = query.where(_AUDIT.c.kind == which.kind)
    if which.actor:
        query = query.where(_AUDIT.c.actor == which.actor)
    if which.after_seq:
        query = query.where(_AUDIT.c.seq > which.after_seq)
    return query


def _clocks(connection: Connection, numbers: list[str]) -> dict[str, list[Clock]]:
    if not numbers:
        return {}
    query = select(_CLOCK).where(_CLOCK.c.incident.in_(numbers)).order_by(_CLOCK.c.id)
    found: dict[str, list[Clock]] = {}
    for row in connection.execute(query).mappings():
        found.setdefault(row["incident"], []).append(clock_of(row))
    return found


def _unverified(connection: Connection, numbers: list[str]) -> set[str]:
    """Those of the incidents that have a report of which it is not known who sent it."""
    query = select(_REPORT.c.incident).where(_REPORT.c.incident.in_(numbers), ~_REPORT.c.verified)
    return set(connection.execute(query).scalars()) if numbers else set()


def _facts(row: Mapping[Any, Any]) -> dict[str, Any]:
    facts = dict(row)
    for name in ("flags", "elements", "proposed", "missing"):
        facts[name] = json.loads(facts[name])
    return facts
