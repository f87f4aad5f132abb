"""The tables of reports by mail: mails as they came, where they were seen, what is attached."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Text, text
from sqlmodel import Field, SQLModel

from incidentd.store.tables import bytes_column, one_of, text_column

MAIL_KINDS = ("report", "auto_reply", "bounce", "list", "own", "calendar")
MAIL_OUTCOMES = ("opened", "added", "held", "noted", "kept")
UNDECIDED = ("held", "noted")
"""Outcomes of mails about which the office may still decide."""


class MailRow(SQLModel, table=True):
    """One mail as it came, byte for byte. `identity` is the hash of what does not change on the way to us.

    `kind` is what it is, `outcome` what became of it: it opened an incident, was added to one, is held until the office
    decides, was noted with an incident without counting, or is only kept. `reading` is what was understood, as JSON;
    `human` says that somebody must look at it, `faults` why, `told` that the office was told of it. `way` is the
    mailbox or listener it came by.
    """

    __tablename__ = "mail"
    __table_args__ = (
        Index("mail_by_identity", "identity"),
        Index("mail_by_incident", "incident"),
        Index("mail_by_message_id", "message_id"),
        Index("mail_by_sender", "sender", "received_at"),
        Index("mail_by_time", "received_at"),
        one_of("kind", MAIL_KINDS),
        one_of("outcome", MAIL_OUTCOMES),
    )

    number: str = Field(primary_key=True)
    sha256: str = Field(unique=True)
    identity: str
    size: int
    way: str
    received_at: datetime
    taken_at: datetime
    sender: str
    recipient: str
    subject: str = text_column()
    message_id: str = text_column()
    kind: str
    outcome: str
    reason: str = text_column()
    verified: bool
    unit: str
    person: str
    human: bool
    faults: str = text_column(server_default=text("'[]'"))
    told: bool = Field(sa_column=Column(Boolean, nullable=False, server_default=text("false")))
    incident: str
    report: str
    answer: str
    reading: str = text_column()
    salt: bytes = bytes_column()
    raw: bytes = bytes_column()


class SightingRow(SQLModel, table=True):
    """Where in which mailbox a mail was seen, not to be fetched again; `mail` is "" for one that was left alone."""

    __tablename__ = "sighting"

    account: str = Field(primary_key=True)
    folder: str = Field(primary_key=True)
    uidvalidity: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    uid: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    mail: str


class WatchRow(SQLModel, table=True):
    """A folder of a mailbox is watched from `begun_at` on; what was older then had been noted as seen."""

    __tablename__ = "watch"

    account: str = Field(primary_key=True)
    folder: str = Field(primary_key=True)
    uidvalidity: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    begun_at: datetime


class AttachmentRow(SQLModel, table=True):
    """One file attached to a mail; its bytes are those of that part of the mail."""

    __tablename__ = "attachment"
    __table_args__ = (Index("attachment_by_incident", "incident"),)

    mail: str = Field(sa_column=Column(Text, ForeignKey("mail.number"), primary_key=True))
    part: str = Field(primary_key=True)
    incident: str
    name: str = text_column()
    claimed_type: str
    found_type: str
    size: int
    sha256: str
