"""From the bytes of a mail to what is kept of it: taken apart, who sent it, what it is, what it reports.

The steps read in order, and none of them fails: a mail that cannot be read is put before a human.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Final

from incidentd.core import mail_faults
from incidentd.core.directory import Directory, Person
from incidentd.core.reading.draft import checked
from incidentd.core.reading.readings import Doubt, ReportReading, Sources
from incidentd.core.reading.report import read_report
from incidentd.core.rules import Rules
from incidentd.intake.mail.attached import form_and_document, json_report
from incidentd.intake.mail.dkim_check import DkimResult
from incidentd.intake.mail.incident_address import incident_addressed
from incidentd.intake.mail.mail_types import Attachment, Mail, MailFault
from incidentd.intake.mail.manners import NEVER_A_REPORT, Manner, may_answer, what_kind
from incidentd.intake.mail.mime import read_mail
from incidentd.intake.mail.standing import Senders, Standing, judge
from incidentd.store.mail_arrivals import AnswerTo, AttachedFile, MailArrival, MailKind, Sighting
from incidentd.store.mail_threads import names_message_of_ours

_LITTLE: Final = 20
"""Characters: a reply of fewer, without an attachment, says "received" or the like; nobody need be woken for it."""
_HEAD_END: Final = re.compile(rb"\r?\n\r?\n")
_CONTENT: Final = ("message-id", "from", "date", "subject")
_MOST_CITED: Final = 20
_OF_THE_CUT: Final[frozenset[MailFault]] = frozenset({"broken_mime", "empty"})
"""Faults that a mail has for being cut off."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """How a mail came: when the site's mail server had it, for which address, from which envelope sender.

    `recipient` is "" where only headers name one; `sender` None where the envelope is not known any more. It is not
    `whole` where the server gives, or we take, only its beginning.
    """

    received_at: datetime
    recipient: str = ""
    sender: str | None = None
    whole: bool = True


@dataclass(frozen=True, slots=True)
class ReadMail:
    """A mail with everything that was found out about it; `faults` are those for which a human must look at it."""

    mail: Mail
    envelope: Envelope
    kind: MailKind
    standing: Standing
    manner: Manner
    reading: ReportReading
    faults: tuple[str, ...] = ()

    @property
    def is_report(self) -> bool:
        """Whether it counts as a report: what is neither an answer of a machine nor our own."""
        return self.kind not in NEVER_A_REPORT


@dataclass(frozen=True, slots=True)
class MailReader:
    """Reads mails by the rules in force and the settings of the site.

    `addresses` are our own; `tokens` maps the hash of each unit's secret address to its id. `dkim` checks signatures,
    None where that is not wanted.
    """

    rules: Rules
    addresses: tuple[str, ...] = ()
    servers: tuple[str, ...] = ()
    relays: tuple[str, ...] = ()
    trust_registered: bool = False
    tokens: Mapping[str, str] | None = None
    dkim: Callable[[bytes], DkimResult] | None = None

    def read(self, raw: bytes, envelope: Envelope) -> ReadMail:
        """Everything that can be found out about a mail. It never fails, but may take a second for a huge one."""
        mail = read_mail(raw)
        standing = self._standing(mail, envelope)
        kind = what_kind(
            mail, envelope_from=envelope.sender, own_addresses=self.addresses, is_ours=names_message_of_ours
        )
        manner = may_answer(mail, envelope.sender, self.addresses)
        if kind in NEVER_A_REPORT:
            return ReadMail(mail, envelope, kind, standing, manner, ReportReading())
        reading, faults = self._reading(mail, envelope, standing)
        named = {*mail.faults, *faults} if envelope.whole else {*mail.faults - _OF_THE_CUT, *faults, "cut_off"}
        grave = tuple(fault for fault in mail_faults.WORDS if fault in named)
        return ReadMail(mail, envelope, kind, standing, manner, reading, grave)

    def _standing(self, mail: Mail, envelope: Envelope) -> Standing:
        return judge(
            mail,
            directory=self.rules.directory,
            senders=Senders(registered(self.rules.directory), self.tokens or {}),
            recipient=envelope.recipient,
            authserv_ids=self.servers,
            dkim=self.dkim(mail.raw) if self.dkim is not None else None,
            trust_unauthenticated=self.trust_registered,
            relays=self.relays,
        )

    def _reading(
        self, mail: Mail, envelope: Envelope, standing: Standing
    ) -> tuple[ReportReading, frozenset[MailFault]]:
        form, document, faults = form_and_document(mail)
        report, json_faults = json_report(mail)
        sources = Sources(
            subject=mail.subject,
            text="" if "charset_doubtful" in mail.faults else mail.text,
            json_report=report,
            form=form,
            document=document,
            attached=mail.attached,
            sender_unit=standing.unit,
            addressed=incident_addressed(
                [envelope.recipient, *(one.address for one in mail.recipients)], self.addresses
            ),
        )
        rules = self.rules
        local = rules.local(envelope.received_at)
        reading = read_report(sources, rules.policy, rules.directory, local)
        return checked(_of_its_unit(reading, standing), rules.policy, local), faults | json_faults


def arrival(read: ReadMail, rules: Rules, way: str, sighting: Sighting | None = None) -> MailArrival:
    """What the store is given to keep."""
    mail, standing = read.mail, read.standing
    return MailArrival(
        raw=mail.raw,
        sha256=mail.sha256,
        identity=identity(mail),
        way=way,
        received_at=read.envelope.received_at,
        sender=mail.sender.address if mail.sender else "",
        recipient=read.envelope.recipient,
        subject=mail.subject,
        message_id=mail.message_id,
        kind="report" if read.is_report else read.kind,
        reason="" if read.is_report else read.kind,
        reading=read.reading,
        cites=_cites(mail),
        verified=standing.verified,
        unit=standing.unit or read.reading.unit,
        person=standing.person,
        units=standing.units,
        # Whoever writes to a unit's secret address speaks for that unit, not for the office that he may claim to be.
        by_office="office" in standing.by and "secret_address" not in standing.by and standing.verified,
        faults=read.faults,
        says_little=len(read.reading.own_text.strip()) <= _LITTLE and not mail.attachments,
        attachments=tuple(_attached(one) for one in mail.attachments),
        sighting=sighting,
        answer_to=_answer_to(read, rules),
    )


def identity(mail: Mail) -> str:
    """The hash of what no server changes on the way: who wrote it when, under which id, and the body."""
    if not mail.message_id and not mail.header("Date"):
        return mail.sha256
    digest = sha256()
    for name in _CONTENT:
        digest.update(mail.header(name).encode("utf-8", "surrogatepass") + b"\0")
    end = _HEAD_END.search(mail.raw)
    body = mail.raw[end.end() :] if end else b""
    digest.update(body.replace(b"\r\n", b"\n").rstrip())
    return digest.hexdigest()


def registered(directory: Directory) -> dict[str, str]:
    """The further senders of each unit, to its id."""
    return {sender: unit.id for unit in directory.units for sender in unit.senders}


def _of_its_unit(reading: ReportReading, standing: Standing) -> ReportReading:
    """A verified sender speaks for its own units; what else the mail names is doubted."""
    own = standing.units or ((standing.unit,) if standing.unit else ())
    if not standing.verified or not own or reading.unit in own:
        return reading
    doubts = reading.doubts
    if reading.unit:
        doubts = (*doubts, Doubt("unit", reading.unit, _("the sender belongs to another unit")))
    return replace(reading, unit=own[0] if len(own) == 1 else "", unit_by="sender", doubts=doubts)


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


def _cites(mail: Mail) -> tuple[str, ...]:
    """The Message-IDs that it answers, the nearest first."""
    return tuple(dict.fromkeys([*mail.in_reply_to, *reversed(mail.references)]))[:_MOST_CITED]


def _attached(one: Attachment) -> AttachedFile:
    return AttachedFile(one.part, one.name, one.claimed_type, one.found_type, one.size, one.sha256)


def _answer_to(read: ReadMail, rules: Rules) -> AnswerTo | None:
    if not read.manner.answer:
        return None
    if "authentication_failed" in read.standing.warnings:
        return None  # the address is somebody else's, who has not written to us
    to = read.manner.to
    if "policy" in read.standing.by and read.mail.sender is not None:
        to = read.mail.sender.address  # only this address is registered; the return path may be anybody's
    person: Person | None = rules.directory.person(read.standing.person) if read.standing.verified else None
    language = person.language if person else rules.language
    return AnswerTo(to, (person.phone or "") if person else "", language)
