"""Figures of the whole store, for monitoring: how much is open, how much waits, how much came in. Numbers only."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, case, func, or_, select

from incidentd.store.mail_tables import MailRow
from incidentd.store.tables import AuditHeadRow, AuditRow, ClockRow, IncidentRow, MessageRow

_AUDIT = AuditRow.__table__  # type: ignore[attr-defined]
_CLOCK = ClockRow.__table__  # type: ignore[attr-defined]
_HEAD = AuditHeadRow.__table__  # type: ignore[attr-defined]
_INCIDENT = IncidentRow.__table__  # type: ignore[attr-defined]
_MAIL = MailRow.__table__  # type: ignore[attr-defined]
_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]

_OUTCOMES = {"report.received": "taken", "report.replayed": "again", "report.quarantined": "quarantined"}
_WAYS = {"key": "hook", "mail": "mail", "cli": "phone"}
"""By which way a report came, from who brought it: a key of the HTTP interface, a mail, an officer's command line."""


class OpenClocks(NamedTuple):
    """Open clocks of one class. `unattended`: overdue, and nobody has said "I have it" for the time being."""

    running: int = 0
    overdue: int = 0
    unattended: int = 0
    oldest_due: datetime | None = None


class Waiting(NamedTuple):
    """Messages of one channel that wait to be handed over, and since when the oldest does."""

    messages: int = 0
    since: datetime | None = None


class Place(NamedTuple):
    """How far intake has been counted."""

    audit: int
    mail: str


class Intake(NamedTuple):
    """What came in between two places: reports by way and outcome, mails by way and outcome."""

    until: Place
    reports: Mapping[tuple[str, str], int]
    mails: Mapping[tuple[str, str], int]


def open_clocks(connection: Connection, now: datetime) -> dict[str, OpenClocks]:
    """Open clocks by class. Looks at every open clock: a second or two where there are a million."""
    overdue = _CLOCK.c.state == "overdue"
    unattended = overdue & or_(_CLOCK.c.quiet_until.is_(None), _CLOCK.c.quiet_until <= now)
    query = (
        select(
            _INCIDENT.c.incident_class,
            _count(_CLOCK.c.state == "running"),
            _count(overdue),
            _count(unattended),
            func.min(case((overdue, _CLOCK.c.due_at))),
        )
        .join(_INCIDENT, _INCIDENT.c.number == _CLOCK.c.incident)
        .where(_CLOCK.c.state.in_(("running", "overdue")))
        .group_by(_INCIDENT.c.incident_class)
    )
    return {row[0]: OpenClocks(*row[1:]) for row in connection.execute(query)}


def undeliverable(connection: Connection) -> int:
    """Messages that nobody got and that are tried no more."""
    query = select(func.count()).select_from(_MESSAGE).where(_MESSAGE.c.state == "undeliverable")
    return int(connection.execute(query).scalar_one())


def waiting(connection: Connection) -> dict[str, Waiting]:
    """The outbox by channel; its index holds nothing but what waits."""
    query = (
        select(_MESSAGE.c.channel, func.count(), func.min(_MESSAGE.c.created_at))
        .where(_MESSAGE.c.state == "queued")
        .group_by(_MESSAGE.c.channel)
    )
    return {channel: Waiting(count, since) for channel, count, since in connection.execute(query)}


def place(connection: Connection) -> Place:
    """The end of the audit log and of the mails."""
    seq = connection.execute(select(_HEAD.c.seq)).scalar_one()
    return Place(seq, connection.execute(select(func.max(_MAIL.c.number))).scalar_one() or "")


def intake(connection: Connection, since: Place) -> Intake:
    """What came in after a place: by the audit log, and so also what other processes took."""
    until = place(connection)
    reports: dict[tuple[str, str], int] = {}
    lines = select(_AUDIT.c.kind, _AUDIT.c.actor, func.count()).where(
        _AUDIT.c.seq > since.audit, _AUDIT.c.seq <= until.audit, _AUDIT.c.kind.in_(_OUTCOMES)
    )
    for kind, actor, count in connection.execute(lines.group_by(_AUDIT.c.kind, _AUDIT.c.actor)):
        key = (_WAYS.get(actor.partition(":")[0], "other"), _OUTCOMES[kind])
        reports[key] = reports.get(key, 0) + count
    mails = select(_MAIL.c.way, _MAIL.c.outcome, func.count()).where(
        _MAIL.c.number > since.mail, _MAIL.c.number <= until.mail
    )
    came = connection.execute(mails.group_by(_MAIL.c.way, _MAIL.c.outcome))
    return Intake(until, reports, {(way, outcome): count for way, outcome, count in came})


def newest(connection: Connection, kind: str) -> datetime | None:
    """When the last audit line of a kind was written."""
    at: datetime | None = connection.execute(select(func.max(_AUDIT.c.at)).where(_AUDIT.c.kind == kind)).scalar_one()
    return at


def _count(condition: Any) -> Any:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)
