"""What is kept apart, and reaches nobody who was told of it, is handed on to the next post of the office, and the next.

A held mail or an unreadable report is of no incident yet: no ladder would tell of it again. So it is told until
somebody is reached or nobody is left: in the words it had, or anew for whoever reads another language.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import select

from incidentd.core.directory import Person
from incidentd.core.escalation import LAST_RESORT, Notice, told_once
from incidentd.core.mail_faults import explained
from incidentd.core.rerouting import rephrased
from incidentd.core.wording import KEPT_APART, Item, Message
from incidentd.store.mail_notes import NOTHING_READ
from incidentd.store.mail_tables import MailRow
from incidentd.store.messages import TO_READ, Telling, fresh, queue_messages, record_told
from incidentd.store.prepared import insert_all
from incidentd.store.tables import MessageRow, NoticeRow, QuarantineRow
from incidentd.store.transaction import Transaction
from incidentd.store.unreached import Lost

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_NOTICE = NoticeRow.__table__  # type: ignore[attr-defined]
_MAIL = MailRow.__table__  # type: ignore[attr-defined]
_QUARANTINE = QuarantineRow.__table__  # type: ignore[attr-defined]
_INSERT_MESSAGE = insert_all(MessageRow, without=["held_at"])
_INSERT_NOTICE = insert_all(NoticeRow, without=["id"])
_UNDER_WAY = ("queued", "sent")

Row = Mapping[Any, Any]


class Words(NamedTuple):
    """What a message of `row` says, in the form of the channel it is to go by."""

    row: Row
    text: Message


def hand_on(tx: Transaction, lost: Iterable[Lost]) -> bool:
    """Tell others of the office what is kept apart and reached none of those who were told; whether any was queued."""
    queued = False
    for one in lost:
        for notice in one.notices:
            if notice["kind"] in KEPT_APART and notice["about"]:
                queued |= _hand_on(tx, one.person, notice)
    return queued


def _hand_on(tx: Transaction, lost: str, notice: Row) -> bool:
    rows = _messages_about(tx, notice)
    if any(row["state"] in _UNDER_WAY for row in rows):
        return False
    next_told = _next(tx, notice["kind"], {row["person"] for row in rows}, rows[0]["unit"])
    if not next_told:
        reason = f"'{lost}' is reached by no channel, and nobody else of the office is left to be told"
        tx.audit("notice.withheld", "engine", unit=rows[0]["unit"], who="office", reason=reason)
        return False
    told: list[tuple[Telling, str]] = []
    for one in next_told:
        one = one._replace(reason=f"'{lost}' is reached by no channel")  # noqa: PLW2901 - the same notice, with why
        words = _words(rows, one.channel)
        anew = _item(tx, notice) if one.person.language != _language_of(tx, words.row) else None
        item = anew or Item(notice["kind"], "", words.row["unit"], "")
        telling = Telling(one, item, notice["incident"], 0, 0, words.row["due_at"], notice["about"])
        if anew is not None:
            _, [reference] = queue_messages(tx, [telling], {})
        else:
            reference = copy_message(tx, words, one.person, one.channel, [{**notice, "role": one.role}])
        told.append((telling, reference))
    record_told(tx, told)
    return True


def _language_of(tx: Transaction, row: Row) -> str:
    """The language of the words of a message: that of the person whom it was for."""
    person = tx.context.rules.directory.person(row["person"])
    return (person or tx.context.rules).language


def _item(tx: Transaction, notice: Row) -> Item | None:
    """What is to be told of what is kept apart, as it stands; None where not all of it is known any more."""
    number = notice["about"].removeprefix(TO_READ)
    if notice["kind"] == "quarantined":
        query = select(_QUARANTINE.c.unit, _QUARANTINE.c.reason).where(_QUARANTINE.c.number == number)
        row = tx.connection.execute(query).mappings().one_or_none()
        return Item("quarantined", number, row["unit"], row["reason"]) if row is not None else None
    m = _MAIL.c
    query = select(m.unit, m.outcome, m.reason, m.faults).where(m.number == number)
    row = tx.connection.execute(query).mappings().one_or_none()
    if row is None or (row["outcome"] == "held" and not row["reason"]):
        return None
    return Item("held", number, row["unit"], row["reason"] or NOTHING_READ, whys=explained(json.loads(row["faults"])))


def _messages_about(tx: Transaction, notice: Row) -> Sequence[Row]:
    """Every message to anybody about what is kept apart; the words of the first to be told are the whole ones."""
    query = (
        select(_MESSAGE)
        .join(_NOTICE, _NOTICE.c.message == _MESSAGE.c.reference)
        .where(_NOTICE.c.incident == notice["incident"])
        .where(_NOTICE.c.kind == notice["kind"], _NOTICE.c.about == notice["about"])
        .order_by(_NOTICE.c.id)
    )
    return tx.connection.execute(query).mappings().all()


def _next(tx: Transaction, kind: Any, told: set[str], unit: str) -> list[Notice]:
    """The holders of the first post of whom somebody has not been told."""
    for role in LAST_RESORT:
        notices, _ = told_once(kind, (role,), ("sms", "email"), tx.context.rules.directory, unit=unit, now=tx.now)
        if new := [one for one in notices if one.person.id not in told]:
            return new
    return []


def _words(rows: Sequence[Row], channel: str) -> Words:
    """The words in which it was told by this channel, else those of another one put into its form."""
    row = next((row for row in rows if row["channel"] == channel), rows[0])
    text = Message(row["subject"], row["body"])
    return Words(row, text if row["channel"] == channel else rephrased(text, channel, row["reference"]))


def copy_message(tx: Transaction, words: Words, person: Person, channel: str, notices: Sequence[Row]) -> str:
    """Queue for a person by a channel, with these notices, what a message said; the new message's reference.

    The old reference in its words becomes the new one: by it an answer finds its way.
    """
    row, text, reference = words.row, words.text, tx.reference()
    again = {
        **fresh(tx, reference),
        "answers": row["answers"],
        "due_at": row["due_at"],
        "channel": channel,
        "person": person.id,
        "address": person.address(channel),
        "subject": text.subject.replace(row["reference"], reference),
        "body": text.body.replace(row["reference"], reference),
    }
    _INSERT_MESSAGE.many(tx.connection, [{**row, **again}])
    changed = {"message": reference, "person": person.id, "channel": channel, "created_at": tx.now}
    _INSERT_NOTICE.many(tx.connection, [{**notice, **changed} for notice in notices])
    return reference
