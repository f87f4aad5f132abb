"""What a mail comes to the store with, and what it is told became of it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, NamedTuple

from incidentd.core.reading.readings import ReportReading

MailKind = Literal["report", "auto_reply", "bounce", "list", "own", "calendar"]
MailOutcome = Literal["opened", "added", "held", "noted", "kept"]


class Sighting(NamedTuple):
    """Where in which mailbox a mail was seen."""

    account: str
    folder: str
    uidvalidity: int
    uid: int


class AttachedFile(NamedTuple):
    """What is known of an attached file; its bytes are that `part` of the mail."""

    part: str
    name: str
    claimed_type: str
    found_type: str
    size: int
    sha256: str


class AnswerTo(NamedTuple):
    """Where an answer may go: the address, the phone for an SMS ("" for none), in which language."""

    address: str
    phone: str
    language: str


class MailArrival(NamedTuple):
    """A mail that has been read. `identity` is the hash of what does not change on its way to us.

    `received_at` is when the site's mail server had it: the moment that counts. `reading` was `checked`; `cites` are
    the Message-IDs that it answers, the nearest first. `verified`: it is known who sent it; `unit` is then that unit,
    `units` all that the sender is of, and `person` who ("" for nobody in the directory). `faults`: why somebody must
    look at it, whatever was read. `says_little`: nothing in it would have to be read by a human, such as "received".
    """

    raw: bytes
    sha256: str
    identity: str
    way: str
    received_at: datetime
    sender: str
    recipient: str
    subject: str
    message_id: str
    kind: MailKind
    reason: str
    reading: ReportReading
    cites: tuple[str, ...] = ()
    verified: bool = False
    unit: str = ""
    units: tuple[str, ...] = ()
    person: str = ""
    by_office: bool = False
    faults: tuple[str, ...] = ()
    says_little: bool = False
    attachments: tuple[AttachedFile, ...] = ()
    sighting: Sighting | None = None
    answer_to: AnswerTo | None = None


class MailTaken(NamedTuple):
    """What became of a mail; `again`: it was kept before, under this number."""

    number: str
    outcome: MailOutcome
    incident: str = ""
    report: str = ""
    again: bool = False


class MailRules(NamedTuple):
    """What the settings say: what an unverified mail does, and how many answers one address gets in an hour."""

    unverified: Literal["open", "hold"] = "open"
    answers_an_hour: int = 20
    answer_by_sms: bool = False
