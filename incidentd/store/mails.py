"""The transaction that keeps mails: the mail as it came, its report, its clocks, the answer, and only then "taken"."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, select

from incidentd.core.audit import commitment
from incidentd.core.escalation import NoticeKind, told_once
from incidentd.core.incidents import reckoned
from incidentd.core.mail_answer import Understood
from incidentd.core.mail_faults import explained
from incidentd.core.reading.draft import report_of
from incidentd.core.reading.readings import Doubt, ReportReading
from incidentd.core.wording import Item
from incidentd.errors import Rejected
from incidentd.store.acts import vouch
from incidentd.store.cases import settle
from incidentd.store.mail_answers import Answerer, Asked
from incidentd.store.mail_arrivals import MailArrival, MailRules, MailTaken
from incidentd.store.mail_copies import held_unverified, known_mails, write_released
from incidentd.store.mail_notes import NOTHING_READ, notes_for
from incidentd.store.mail_reports import report_by_mail
from incidentd.store.mail_tables import AttachmentRow, MailRow
from incidentd.store.mail_threads import Threads
from incidentd.store.mailboxes import note_sightings
from incidentd.store.messages import TO_READ, Telling
from incidentd.store.prepared import insert_all
from incidentd.store.records import SALT_BYTES, to_json
from incidentd.store.reports import Batch, Taken
from incidentd.store.transaction import Context, Transaction

_MAIL = MailRow.__table__  # type: ignore[attr-defined]
_INSERT_MAIL = insert_all(MailRow)
_INSERT_ATTACHMENT = insert_all(AttachmentRow)
_TOLD_AGAIN_AFTER: Final = timedelta(minutes=10)
_MOST_TOLD: Final = ((_TOLD_AGAIN_AFTER, 10), (timedelta(hours=1), 20))
"""Of so many unverified mails the office is told within such a time; the rest is listed: `incidentd mail list`."""


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


UNVERIFIED: Final = _("it is not known who sent this mail")
_CLOSED: Final = _("the incident that this mail belongs to is closed")
_NO_SUCH_INCIDENT: Final = _("there is no such incident; a new one was opened")
_OF_ANOTHER_UNIT: Final = _("that incident belongs to another unit; a new one was opened")
_A_FIRST_REPORT: Final = _("it says that it is a first report, in a mail that answers another; a new one was opened")
_ANSWERS_SEVERAL: Final = _("mails of several incidents have the Message-ID that it answers; a new one was opened")
_NONE_NAMED: Final = _("it is not said which incident this follows; a new one was opened")


class MailAnswer(NamedTuple):
    """What became of a mail, when its clocks want to be looked at, and whether messages wait."""

    taken: MailTaken
    next_at: datetime | None
    told: bool


class MailIntake:
    """Keeps mails; several that wait share a transaction."""

    def __init__(self, context: Context, rules: MailRules) -> None:
        self._context = context
        self._rules = rules

    def __call__(self, connection: Connection, arrivals: Sequence[MailArrival]) -> list[MailAnswer]:
        """Keep a group of mails in one transaction; each gets its answer."""
        tx = Transaction.begun(connection, self._context)
        mails = _Mails(tx, self._rules, arrivals)
        taken = [mails.take(arrival) for arrival in arrivals]
        told = mails.write()
        next_at = mails.batch.finish()
        return [MailAnswer(one, next_at, told) for one in taken]


class _Place(NamedTuple):
    """Where a mail belongs: the incident it follows, or why it is held, or what is doubtful about what it follows."""

    incident: str = ""
    held: str = ""
    doubt: Doubt | None = None


class _Mails:
    """The mails of one transaction."""

    def __init__(self, tx: Transaction, rules: MailRules, arrivals: Sequence[MailArrival]) -> None:
        self.tx = tx
        self.batch = Batch(tx)
        self._rules = rules
        self._known = known_mails(tx, arrivals)
        self._threads = Threads(tx, arrivals)
        self.batch.load(self._threads.incidents | {one.incident for one in self._known.values() if one.incident})
        self._answerer = Answerer(tx, rules, {one.answer_to.address for one in arrivals if one.answer_to})
        self._told: list[str] = []
        """Senders of unverified mails of which the office is told in this transaction."""
        self._mails: list[dict[str, Any]] = []
        self._attachments: list[dict[str, Any]] = []
        self._sightings: list[dict[str, Any]] = []

    def take(self, arrival: MailArrival) -> MailTaken:
        """Keep one mail, once however often and by whatever way it comes."""
        known = self._known.get(arrival.sha256) or self._known.get(arrival.identity)
        taken = self._again(arrival, known) if known else self._keep(arrival)
        self._known[arrival.sha256] = self._known[arrival.identity] = taken
        if arrival.sighting is not None:
            self._sightings.append({**arrival.sighting._asdict(), "mail": taken.number})
        return taken

    def _again(self, arrival: MailArrival, known: MailTaken) -> MailTaken:
        """A mail that is kept already. A copy that shows who sent it vouches for the one that did not."""
        case = self.batch.cases.get(known.incident)
        if arrival.verified and known.report and case is not None and not case.incident.verified:
            reports, actor, incident = vouch(self.tx, case), _actor(arrival), known.incident
            facts = {"mail": known.number, "reports": reports}
            self.tx.audit("mail.verified", actor, unit=arrival.unit, incident=incident, **facts)
            case.incident = reckoned(self.tx.context.rules.policy, case.incident, before=case.incident, at=self.tx.now)
            self.batch.tellings += settle(self.tx, case, _actor(arrival), by="unit")
        elif arrival.verified and known.outcome == "held":
            known = self._released(arrival, known.number) or known
        return known._replace(again=True)

    def _released(self, arrival: MailArrival, number: str) -> MailTaken | None:
        """Let a mail that is held for want of its sender count, as of when it came; None where it still must not."""
        waiting = next((row for row in self._mails if row["number"] == number and not row["verified"]), None)
        first = waiting or held_unverified(self.tx, number)
        if first is None:
            return None
        arrival = arrival._replace(received_at=first["received_at"])
        place = self._place(arrival)
        if place.held or (place.incident and not arrival.reading.elements):
            return None
        kept = self._count(arrival, number, place)
        if isinstance(kept, Rejected):
            return None
        taken = self._as_report(arrival, number, place, kept)
        answer = self._answer(arrival, taken, place) or first["answer"]
        changed = {"outcome": taken.outcome, "incident": taken.incident, "report": taken.report, "answer": answer}
        changed |= {"verified": True, "unit": arrival.unit, "person": arrival.person, "reason": ""}
        changed["reading"] = to_json(_with(arrival.reading, place).plain())
        if waiting is not None:
            waiting.update(changed)
            for file in self._attachments:
                file["incident"] = taken.incident if file["mail"] == number else file["incident"]
        else:
            write_released(self.tx, number, changed)
        facts = {"mail": number, "reports": [taken.report], "outcome": taken.outcome, "answer": answer or None}
        self.tx.audit("mail.verified", _actor(arrival), unit=arrival.unit, incident=taken.incident, **facts)
        return taken

    def write(self) -> bool:
        """Write what was kept; whether messages wait."""
        connection = self.tx.connection
        _INSERT_MAIL.many(connection, self._mails)
        _INSERT_ATTACHMENT.many(connection, self._attachments)
        note_sightings(connection, self._sightings)
        return self._answerer.write() or bool(self.batch.tellings)

    def _keep(self, arrival: MailArrival) -> MailTaken:
        year = self.tx.context.rules.local(self.tx.now).year
        number = f"E{year}-{self.tx.number(f'mail {year}'):06d}"
        told_before = len(self._told)
        if arrival.kind != "report":
            taken, place = MailTaken(number, "kept"), _Place()
        else:
            place = self._place(arrival)
            taken = self._report(arrival, number, place)
        answer = self._answer(arrival, taken, place)
        self._record(arrival, taken, place, answer, told=len(self._told) > told_before)
        return taken

    def _place(self, arrival: MailArrival) -> _Place:
        """Which incident a mail belongs to. What cannot follow opens one of its own: its clocks must not wait."""
        number = self._threads.incident_of(arrival)
        if not number:
            follows = arrival.reading.kind in ("follow_up", "final")
            why = _ANSWERS_SEVERAL if self._threads.answers_several(arrival) else _NONE_NAMED if follows else ""
            doubt = Doubt("incident", arrival.subject, why) if why else None
            held = UNVERIFIED if not arrival.verified and self._rules.unverified == "hold" else ""
            return _Place(held=held, doubt=doubt)
        if why := self._cannot_belong(arrival, number):
            return _Place(doubt=Doubt("incident", number, why))
        if not arrival.verified:
            return _Place(number, held=UNVERIFIED)
        closed = self.batch.cases[number].incident.state == "closed"
        return _Place(number, held=_CLOSED if closed else "")

    def _cannot_belong(self, arrival: MailArrival, number: str) -> str:
        """Why a mail does not belong to the incident that it names or answers; "" where it does."""
        case = self.batch.cases.get(number)
        if case is None:
            return _NO_SUCH_INCIDENT
        own = arrival.units or (arrival.unit,)
        if arrival.verified and not arrival.by_office and case.incident.unit not in ("", *own):
            return _OF_ANOTHER_UNIT
        # 首报 in an old thread: somebody used an old mail to write a new one.
        is_first = arrival.reading.kind == "initial" and not arrival.reading.incident and arrival.reading.elements
        return _A_FIRST_REPORT if is_first else ""

    def _report(self, arrival: MailArrival, number: str, place: _Place) -> MailTaken:
        """Let the mail be a report, or say why it is only kept with its incident."""
        answers_a_notice = not place.incident and self._threads.answers_a_notice(arrival)
        if not arrival.reading.elements and (place.incident or answers_a_notice):
            return self._says_nothing(arrival, number, place)
        if place.held:
            self._tell("held", number, arrival, place.held, number)
            return MailTaken(number, "held", place.incident)
        kept = self._count(arrival, number, place)
        if isinstance(kept, Rejected):  # whatever it is, the mail is kept, and a human decides
            self._tell("held", number, arrival, kept.message, number)
            return MailTaken(number, "held", place.incident)
        return self._as_report(arrival, number, place, kept)

    def _says_nothing(self, arrival: MailArrival, number: str, place: _Place) -> MailTaken:
        """A reply in which no element was read counts for nothing; a human reads it, unless it only says "received"."""
        taken = MailTaken(number, "noted" if place.incident else "kept", place.incident)
        if arrival.faults or not arrival.says_little:
            # Of what is only kept nothing is to be decided: no decision makes the message needless.
            about = number if taken.outcome == "noted" else f"{TO_READ}{number}"
            self._tell("held", number, arrival, place.held or NOTHING_READ, about)
        return taken

    def _count(self, arrival: MailArrival, number: str, place: _Place) -> Taken | Rejected:
        """Let the mail count as the report it is."""
        # Whether it may follow the incident has been seen to: what it says of the unit must not refuse it again.
        unit = self._unit_of(place.incident, arrival) if place.incident else arrival.unit
        report = report_of(arrival.reading, unit=unit, incident=place.incident or None)
        counted = report_by_mail(number, arrival.sha256, arrival.received_at, report, actor=_actor(arrival))
        own_unit = "" if arrival.by_office else unit
        return self.batch.take(counted._replace(unit=own_unit, by_office=arrival.by_office, verified=arrival.verified))

    def _unit_of(self, number: str, arrival: MailArrival) -> str:
        """The unit of the incident; one that a stranger opened, and that had none, becomes the verified sender's."""
        case = self.batch.cases[number]
        if not case.incident.unit and arrival.unit and not arrival.by_office:
            case.incident = replace(case.incident, unit=arrival.unit)
            change = {"unit": {"before": "", "after": arrival.unit}}
            self.tx.audit("incident.changed", _actor(arrival), unit=arrival.unit, incident=number, changes=change)
        return case.incident.unit

    def _as_report(self, arrival: MailArrival, number: str, place: _Place, kept: Taken) -> MailTaken:
        receipt = self._answerer.receipt(number, kept.receipt)
        incident = receipt["incident"]
        self._threads.opened(arrival, incident)
        if arrival.faults or (not place.incident and arrival.reading.is_empty):
            self._tell("unreadable", incident, arrival, arrival.subject)
        elif not arrival.verified:
            self._tell("unverified", incident, arrival, arrival.reading.title or arrival.subject)
        return MailTaken(number, "added" if place.incident else "opened", incident, receipt["report"])

    def _tell(self, kind: NoticeKind, number: str, arrival: MailArrival, title: str, about: str = "") -> None:
        """Tell the office's duty officer; of one stranger's mails not more often than every few minutes.

        `about` names a mail that is kept apart: once the office has decided about it, the message need not be sent.
        """
        tx = self.tx
        if not arrival.verified:
            if reason := self._told_enough(arrival):
                tx.audit("notice.withheld", "engine", unit=arrival.unit, who="office_duty_officer", reason=reason)
                return
            self._told.append(arrival.sender)
        directory = tx.context.rules.directory
        tell, by = ("office_duty_officer",), ("sms", "email")
        notices, withheld = told_once(kind, tell, by, directory, unit=arrival.unit, now=tx.now)  # type: ignore[arg-type]
        for one in withheld:
            tx.audit("notice.withheld", "engine", unit=arrival.unit, who=one.who, reason=one.reason)
        item = Item(kind, number, arrival.unit, title, whys=explained(arrival.faults))
        incident = "" if kind == "held" else number
        self.batch.tellings += [Telling(notice, item, incident, 0, 0, tx.now, about) for notice in notices]

    def _told_enough(self, arrival: MailArrival) -> str:
        """Why the office is not told of another unverified mail. From is free to forge: all of them count together.

        What counts is of which mails it was told, not which came: who writes steadily must not be forgotten.
        """
        m = _MAIL.c
        longest = max(window for window, _most in _MOST_TOLD)
        told_of = m.told & ~m.verified & (m.taken_at > self.tx.now - longest)
        query = select(m.sender, m.taken_at).where(told_of)
        told = [(sender, self.tx.now) for sender in self._told]
        told += [(sender, at) for sender, at in self.tx.connection.execute(query)]
        if any(sender == arrival.sender and at > self.tx.now - _TOLD_AGAIN_AFTER for sender, at in told):
            return "told so of this sender lately"
        for window, most in _MOST_TOLD:
            if sum(at > self.tx.now - window for _sender, at in told) >= most:
                return "told so of many unverified mails lately"
        return ""

    def _answer(self, arrival: MailArrival, taken: MailTaken, place: _Place) -> str:
        if arrival.answer_to is None:
            return ""
        doubts = [*arrival.reading.doubts, *([place.doubt] if place.doubt else [])]
        what = Understood(
            number=taken.incident if taken.report else taken.number,
            subject=arrival.subject,
            title=self._title(arrival, taken),
            unit=arrival.unit,
            receipt=self._answerer.receipts.get(taken.number),
            elements=arrival.reading.elements,
            doubts=doubts,
            notes=notes_for(arrival, taken, closed=place.held == _CLOSED),
        )
        asked = Asked(
            taken.number, arrival.message_id, arrival.unit, taken.incident, arrival.answer_to, arrival.verified
        )
        return self._answerer.answer(asked, what)

    def _title(self, arrival: MailArrival, taken: MailTaken) -> str:
        case = self.batch.cases.get(taken.incident)
        return case.incident.title if case is not None and taken.report else arrival.reading.title

    def _record(self, arrival: MailArrival, taken: MailTaken, place: _Place, answer: str, *, told: bool) -> None:
        salt = secrets.token_bytes(SALT_BYTES)
        reading = _with(arrival.reading, place)
        self._mails.append(
            {
                "number": taken.number,
                "sha256": arrival.sha256,
                "identity": arrival.identity,
                "size": len(arrival.raw),
                "way": arrival.way,
                "received_at": arrival.received_at,
                "taken_at": self.tx.now,
                "sender": arrival.sender,
                "recipient": arrival.recipient,
                "subject": arrival.subject,
                "message_id": arrival.message_id,
                "kind": arrival.kind,
                "outcome": taken.outcome,
                "reason": place.held or arrival.reason,
                "verified": arrival.verified,
                "unit": arrival.unit,
                "person": arrival.person,
                "human": bool(arrival.faults),
                "faults": to_json(list(arrival.faults)),
                "told": told,
                "incident": taken.incident,
                "report": taken.report,
                "answer": answer,
                "reading": to_json(reading.plain()),
                "salt": salt,
                "raw": arrival.raw,
            }
        )
        self._attachments += [
            {**one._asdict(), "mail": taken.number, "incident": taken.incident} for one in arrival.attachments
        ]
        self.tx.audit(
            "mail.received",
            _actor(arrival),
            unit=arrival.unit,
            incident=taken.incident,
            mail=taken.number,
            kind=arrival.kind,
            outcome=taken.outcome,
            report=taken.report or None,
            way=arrival.way,
            received_at=arrival.received_at.isoformat(),
            raw=commitment(salt, arrival.raw),
            size=len(arrival.raw),
            verified=arrival.verified,
            human=bool(arrival.faults) or None,
            faults=list(arrival.faults) or None,
            reason=place.held or arrival.reason or None,
            answer=answer or None,
        )


def _with(reading: ReportReading, place: _Place) -> ReportReading:
    """What was understood, with what is doubtful about where it belongs."""
    return reading if place.doubt is None else replace(reading, doubts=(*reading.doubts, place.doubt))


def _actor(arrival: MailArrival) -> str:
    return f"mail:{arrival.person or arrival.unit or 'known'}" if arrival.verified else "mail:unverified"
