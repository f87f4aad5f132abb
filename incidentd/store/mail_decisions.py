"""What the office decides about a mail that is held: it counts as the report it is, or it is put aside.

Whoever sent it, and was told that the office decides, gets the receipt of what is accepted. Of what is put aside
nothing is said: it may be forged.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, select, update

from incidentd.core.mail_answer import Understood
from incidentd.core.reading.draft import report_of
from incidentd.core.reading.readings import ReportReading, reading_of
from incidentd.errors import Rejected
from incidentd.sentences import _
from incidentd.store.mail_answers import Answerer, Asked
from incidentd.store.mail_arrivals import AnswerTo, MailOutcome, MailRules, MailTaken
from incidentd.store.mail_reports import report_by_mail
from incidentd.store.mail_tables import UNDECIDED, AttachmentRow, MailRow
from incidentd.store.mails import MailAnswer
from incidentd.store.reports import Batch
from incidentd.store.tables import AuditRow, MessageRow
from incidentd.store.transaction import Context, Transaction

_MAIL = MailRow.__table__  # type: ignore[attr-defined]
_ATTACHMENT = AttachmentRow.__table__  # type: ignore[attr-defined]
_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_AUDIT = AuditRow.__table__  # type: ignore[attr-defined]

_ACCEPTED: Final = _("The office has accepted this mail: it counts as of when it arrived.")
NEW: Final = "new"


class MailDecision(NamedTuple):
    """What is decided of a mail: it counts, for the incident it named, for `incident` or a NEW one, or it does not.

    `answer_to` is where its sender gets the receipt although the answer to the mail itself was withheld.
    """

    number: str
    accept: bool
    incident: str = ""
    answer_to: str = ""


def answer_was_withheld(connection: Connection, number: str) -> bool:
    """Whether a mail could have been answered when it came, and was not: only so many are answered in an hour."""
    query = select(_AUDIT.c.body).where(_AUDIT.c.kind == "answer.withheld")
    return any(json.loads(body)["data"].get("mail") == number for body in connection.execute(query).scalars())


def decide_mail(
    context: Context, rules: MailRules, connection: Connection, decision: MailDecision, actor: str
) -> MailAnswer:
    """Carry out a decision; an accepted mail counts as of when it arrived.

    Raises Rejected where there is no such mail, where it is not held, or where its incident takes no report.
    """
    tx = Transaction.begun(connection, context)
    number = decision.number
    row = _held(tx, number)
    if not decision.accept:
        _settled(tx, row, actor, MailTaken(number, "kept", row["incident"]))
        tx.close()
        return MailAnswer(MailTaken(number, "kept", row["incident"]), None, told=False)
    batch = Batch(tx)
    follows = "" if decision.incident == NEW else decision.incident or row["incident"]
    batch.load({follows} if follows else set())
    reading = reading_of(json.loads(row["reading"]))
    case = batch.cases.get(follows)
    unit = case.incident.unit if case is not None else row["unit"] or reading.unit
    report = report_of(reading, unit=unit, incident=follows or None)
    # The office vouches for the sender, not for what would give his unit more time: it is not `by_office`.
    arrival = report_by_mail(number, row["sha256"], row["received_at"], report, actor=actor)
    if follows and (fault := batch.cannot_follow(arrival, report, follows)):
        raise fault
    taken = batch.take(arrival)
    if isinstance(taken, Rejected):
        raise taken
    receipt: dict[str, Any] = json.loads(taken.receipt)
    outcome: MailOutcome = "added" if follows else "opened"
    settled = MailTaken(number, outcome, receipt["incident"], receipt["report"])
    title = batch.cases[settled.incident].incident.title
    answer = _answered(tx, rules, row, reading, _Counted(receipt, title, decision.answer_to))
    _settled(tx, row, actor, settled, answer)
    next_at = batch.finish()
    return MailAnswer(settled, next_at, told=bool(batch.tellings or answer))


class _Counted(NamedTuple):
    """What an accepted mail counts as: the receipt of its report, the title of its incident, where to send the receipt.

    `answer_to` is for a mail that had no answer when it came.
    """

    receipt: dict[str, Any]
    title: str
    answer_to: str


def _answered(
    tx: Transaction, rules: MailRules, row: Mapping[Any, Any], reading: ReportReading, counted: _Counted
) -> str:
    """Send the receipt to where the mail was answered when it came; the reference, "" where it was not to be."""
    query = select(_MESSAGE.c.address).where(_MESSAGE.c.reference == row["answer"])
    address = tx.connection.execute(query).scalar_one_or_none() if row["answer"] else None
    if address is None:
        address = counted.answer_to
    if not address:
        return ""
    person = tx.context.rules.directory.person(row["person"]) if row["verified"] else None
    to = AnswerTo(address, (person.phone or "") if person else "", (person or tx.context.rules).language)
    incident = counted.receipt["incident"]
    what = Understood(
        number=incident,
        subject=row["subject"],
        title=counted.title,
        unit=counted.receipt["unit"],
        receipt=counted.receipt,
        elements=reading.elements,
        doubts=[doubt for doubt in reading.doubts if doubt.field != "incident"],  # the office has said which
        notes=[_ACCEPTED],
    )
    answerer = Answerer(tx, rules, {address})
    # The office vouches for the sender: what strangers together may be answered is no matter.
    asked = Asked(row["number"], row["message_id"], counted.receipt["unit"], incident, to, verified=True)
    reference = answerer.answer(asked, what)
    answerer.write()
    return reference


def _held(tx: Transaction, number: str) -> Mapping[Any, Any]:
    query = select(_MAIL).where(_MAIL.c.number == number).with_for_update()
    row = tx.connection.execute(query).mappings().one_or_none()
    if row is None:
        raise Rejected(404, "unknown-mail", f"there is no mail {number}", hint="see 'incidentd mail list'")
    if row["outcome"] not in UNDECIDED:
        raise Rejected(409, "mail-not-held", f"mail {number} waits for no decision", hint="see 'incidentd mail show'")
    return row


def _settled(tx: Transaction, row: Mapping[Any, Any], actor: str, taken: MailTaken, answer: str = "") -> None:
    number, outcome, incident, report, _again = taken
    verified = row["verified"] or outcome != "kept"
    values = {"outcome": outcome, "incident": incident, "report": report, "verified": verified}
    values["answer"] = answer or row["answer"]
    tx.connection.execute(update(_MAIL).where(_MAIL.c.number == number).values(**values))
    tx.connection.execute(update(_ATTACHMENT).where(_ATTACHMENT.c.mail == number).values(incident=incident))
    facts = {"outcome": outcome, "report": report or None, "answer": answer or None}
    tx.audit("mail.decided", actor, unit=row["unit"], incident=incident, mail=number, **facts)
