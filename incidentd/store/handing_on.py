"""What is kept apart, and reaches nobody who was told of it, is handed on to the next post of the office, and the next.

A held mail or an unreadable report is of no incident yet: no ladder would tell of it again. So it is told in the words
it had, until somebody is reached or nobody is left.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import select

from incidentd.core.directory import Person
from incidentd.core.escalation import LAST_RESORT, Notice, told_once
from incidentd.core.rerouting import rephrased
from incidentd.core.wording import KEPT_APART, Item, Message
from incidentd.store.messages import Telling, fresh, record_told
from incidentd.store.prepared import insert_all
from incidentd.store.tables import MessageRow, NoticeRow
from incidentd.store.transaction import Transaction
from incidentd.store.unreached import Lost

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_NOTICE = NoticeRow.__table__  # type: ignore[attr-defined]
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
        reference = copy_message(tx, words, one.person, one.channel, [{**notice, "role": one.role}])
        item = Item(notice["kind"], "", words.row["unit"], "")
        told.append((Telling(one, item, "", 0, 0, words.row["due_at"], notice["about"]), reference))
    record_told(tx, told)
    return True


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
