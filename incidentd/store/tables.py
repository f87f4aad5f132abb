"""The tables. Table models do not validate: what comes in is validated before, and the CHECKs stand behind.

Moments are plain `datetime` columns, kept in UTC. Lists and maps are canonical JSON text.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Text,
    UniqueConstraint,
    text,
)
from sqlmodel import Field, SQLModel

from incidentd.core.policy import ChannelName
from incidentd.core.reports import KINDS
from incidentd.core.states import CLOCK, INCIDENT, MESSAGE

SCHEMA_VERSION = "0005"


def one_of(column: str, values: Any) -> CheckConstraint:
    """The CHECK that a column holds one of those words."""
    quoted = ", ".join(f"'{value}'" for value in sorted(values))
    return CheckConstraint(f"{column} IN ({quoted})", name=f"{column}_known")


def text_column(**options: Any) -> Any:
    """A column of text of any length."""
    return Field(sa_column=Column(Text, nullable=False, **options))


def bytes_column() -> Any:
    """A column of bytes."""
    return Field(sa_column=Column(LargeBinary, nullable=False))


class IncidentRow(SQLModel, table=True):
    """One matter: what is known of it now. `missing` names what still keeps its text from being complete.

    `stated` says since when what of the elements has been stated: by moments, the elements and parts of elements.
    `proposed` are the facts, by name, that its unit would change and the office has not decided.
    """

    __tablename__ = "incident"
    __table_args__ = (
        one_of("state", {state for state, _ in INCIDENT}),
        Index("incident_by_unit", "unit", "received_at"),
        Index("incident_by_time", "received_at"),
    )

    number: str = Field(primary_key=True)
    unit: str
    state: str
    incident_class: str
    category: str
    grade: str
    title: str = text_column()
    flags: str = text_column()
    elements: str = text_column()
    stated: str = Field(sa_column=Column(Text, nullable=False, server_default=text("'{}'")))
    proposed: str = Field(sa_column=Column(Text, nullable=False, server_default=text("'{}'")))
    missing: str = text_column()
    reports: int
    received_at: datetime
    aware_at: datetime | None = None
    classified_at: datetime | None = None
    confirmed_at: datetime | None = None
    closed_at: datetime | None = None
    complete_at: datetime | None = None


class ReportRow(SQLModel, table=True):
    """One report as it came, byte for byte, under the sender's id for good; `salt` hides the text behind its hash.

    Of a mail `raw` is what was understood of it, as JSON; the mail itself is a row of its own. While it is not
    `verified`, whoever sent it, no clock stops for it.
    """

    __tablename__ = "report"
    __table_args__ = (
        UniqueConstraint("scope", "idempotency_key", name="report_once"),
        Index("report_by_incident", "incident"),
        one_of("kind", KINDS),
    )

    number: str = Field(primary_key=True)
    incident: str = Field(sa_column=Column(Text, ForeignKey("incident.number"), nullable=False))
    kind: str
    unit: str
    actor: str
    arrived_at: datetime
    counts_at: datetime
    scope: str
    idempotency_key: str
    fingerprint: str
    salt: bytes = bytes_column()
    raw: bytes = bytes_column()
    receipt: str = text_column()
    verified: bool = Field(sa_column=Column(Boolean, nullable=False, server_default=text("true")))


class QuarantineRow(SQLModel, table=True):
    """What came in from a known sender and could not be understood: kept as it came, with the reason."""

    __tablename__ = "quarantine"
    __table_args__ = (
        UniqueConstraint("scope", "idempotency_key", "fingerprint", name="quarantine_once"),
        Index("quarantine_by_actor", "actor", "arrived_at"),
    )

    number: str = Field(primary_key=True)
    actor: str
    unit: str
    arrived_at: datetime
    scope: str
    idempotency_key: str
    fingerprint: str
    salt: bytes = bytes_column()
    raw: bytes = bytes_column()
    code: str
    reason: str = text_column()
    field: str = text_column()


class ClockRow(SQLModel, table=True):
    """One clock. `next_at` is the next moment at which it must be looked at; none when it is over.

    While `held_at` is set it is not looked at: the store was restored, and the office is asked first.
    """

    __tablename__ = "clock"
    __table_args__ = (
        UniqueConstraint("incident", "rule", "occurrence", name="clock_once"),
        Index(
            "clock_next",
            "next_at",
            sqlite_where=text("next_at IS NOT NULL"),
            postgresql_where=text("next_at IS NOT NULL"),
        ),
        one_of("state", {state for state, _ in CLOCK} | set(CLOCK.values())),
    )

    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True, autoincrement=True))
    incident: str = Field(sa_column=Column(Text, ForeignKey("incident.number"), nullable=False))
    rule: str
    occurrence: int
    ladder: str
    anchor: str
    anchor_at: datetime
    due_at: datetime
    started_at: datetime
    state: str
    edition: int
    late_on_arrival: bool
    ran_out_at: datetime | None = None
    stopped_at: datetime | None = None
    late_seconds: int | None = None
    position: int | None = None
    quiet_until: datetime | None = None
    quieted: int
    kept: bool
    next_at: datetime | None = None
    held_at: datetime | None = None


class MessageRow(SQLModel, table=True):
    """The outbox: one message to one person by one channel, under one reference for all attempts.

    A claim is an attempt that was committed before it was made: `attempts` counts it and `next_attempt_at` says when
    somebody else may try, should the claimer not come back. It is given up so long after `first_attempt_at`, however
    long before that it was due. `incidents` are all that it names; `thread` is the first of them, `unit` its unit.
    While `held_at` is set it is not sent: the store was restored, and the office is asked first.
    """

    __tablename__ = "message"
    __table_args__ = (
        Index(
            "message_queue",
            "channel",
            "next_attempt_at",
            sqlite_where=text("state = 'queued'"),
            postgresql_where=text("state = 'queued'"),
        ),
        Index("message_by_time", "created_at"),
        one_of("state", set(MESSAGE.values())),
        one_of("channel", ChannelName.__args__),  # type: ignore[attr-defined]
    )

    reference: str = Field(primary_key=True)
    channel: str
    person: str
    address: str
    subject: str = text_column()
    body: str = text_column()
    thread: str
    answers: str = Field(sa_column=Column(Text, nullable=False, server_default=text("''")))
    unit: str
    incidents: str = text_column()
    state: str
    created_at: datetime
    due_at: datetime
    first_attempt_at: datetime | None = None
    next_attempt_at: datetime
    attempts: int
    claimed_by: str
    sent_at: datetime | None = None
    provider_id: str
    segments: int
    error: str = text_column()
    held_at: datetime | None = None


class NoticeRow(SQLModel, table=True):
    """Why a message was sent: which clock of which incident, which rung, to whom, in which role.

    `about` is what the notice is about beside the incident: the person who cannot be reached, of whom the office is
    told once, by however many nodes; the fact that was proposed; what is kept apart (a mail, an unreadable report).
    """

    __tablename__ = "notice"
    __table_args__ = (
        Index("notice_by_incident", "incident"),
        Index("notice_by_message", "message"),
        Index(
            "notice_unreachable_once",
            "incident",
            "about",
            "person",
            "channel",
            unique=True,
            sqlite_where=text("kind = 'unreachable'"),
            postgresql_where=text("kind = 'unreachable'"),
        ),
    )

    id: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True, autoincrement=True))
    message: str = Field(sa_column=Column(Text, ForeignKey("message.reference"), nullable=False))
    incident: str
    rule: str
    occurrence: int
    edition: int
    kind: str
    step: int
    repeat: int
    person: str
    channel: str
    role: str
    about: str
    created_at: datetime


class RemarkRow(SQLModel, table=True):
    """Words that go with an act of the office: the log holds only their commitment, so that they can be erased."""

    __tablename__ = "remark"
    __table_args__ = (Index("remark_by_incident", "incident"),)

    commitment: str = Field(primary_key=True)
    incident: str = Field(sa_column=Column(Text, ForeignKey("incident.number"), nullable=False))
    at: datetime
    actor: str
    act: str
    words: str = text_column()
    salt: bytes = bytes_column()


class RestorationRow(SQLModel, table=True):
    """The store is older than what was done on it last; until the office has answered, what is stale is held.

    `why`: it was restored from a backup, or found to be older than a daemon had seen it. `known_until` is when its last
    line was written. There is no row while nothing is held.
    """

    __tablename__ = "restoration"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"), one_of("why", ("restored", "older")))

    id: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    why: str
    known_until: datetime
    held_at: datetime


class CompatibilityRow(SQLModel, table=True):
    """Which programs may run on this store: at its schema `version`, those whose own is `oldest` or later."""

    __tablename__ = "compatibility"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    version: str
    oldest: str


class NodeRow(SQLModel, table=True):
    """A daemon that runs, or ran until it died: one row for each start. Whoever is alive counts `beat` up.

    `place` is the machine, as long as it runs, and its space of process numbers: within one, `pid` and `birth` name a
    process for good. "" where that is unknown.
    """

    __tablename__ = "node"

    id: str = Field(primary_key=True)
    place: str
    pid: int
    birth: str
    beat: int
    started_at: datetime


class AuditRow(SQLModel, table=True):
    """One line of the audit log; triggers refuse to change, delete or reorder it."""

    __tablename__ = "audit"
    __table_args__ = (
        Index("audit_by_time", "at"),
        Index("audit_by_incident", "incident"),
        Index("audit_by_unit", "unit"),
        Index("audit_by_actor", "actor"),
        Index("audit_by_kind", "kind"),
    )

    seq: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    at: datetime
    kind: str
    actor: str
    unit: str
    incident: str
    body: str = text_column()
    prev_hash: str
    hash: str


class AuditHeadRow(SQLModel, table=True):
    """The last line's place and hash; its one row is locked at the end of every transaction."""

    __tablename__ = "audit_head"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    seq: int
    hash: str


class CounterRow(SQLModel, table=True):
    """Numbers given out without gaps: incidents by year, quarantine by year, messages."""

    __tablename__ = "counter"

    name: str = Field(primary_key=True)
    value: int


class KeyRow(SQLModel, table=True):
    """A bearer token (only its hash) or a hook secret (derived from the master secret, never stored)."""

    __tablename__ = "api_key"
    __table_args__ = (
        one_of("kind", ("token", "hook")),
        one_of("role", ("unit", "office", "auditor", "administrator")),
    )

    id: str = Field(primary_key=True)
    kind: str
    role: str
    unit: str
    name: str
    digest: str
    created_at: datetime
    created_by: str
    revoked_at: datetime | None = None
