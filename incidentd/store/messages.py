"""Putting messages into the outbox: what one person is to be told at one moment by one channel becomes one message."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import update

from incidentd.core.escalation import Notice
from incidentd.core.wording import Item, Message, compose
from incidentd.store.prepared import insert_all
from incidentd.store.records import to_json
from incidentd.store.tables import MessageRow, NoticeRow
from incidentd.store.transaction import Transaction

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_INSERT_MESSAGE = insert_all(MessageRow, without=["held_at"])
_INSERT_NOTICE = insert_all(NoticeRow, without=["id"])

LEASE = timedelta(seconds=120)
"""How long a claimed message belongs to its claimer: longer than any attempt may take, waiting included."""


TO_READ = "read "
"""Before the number of a mail about which nothing is to be decided."""


class Telling(NamedTuple):
    """One notice about one clock, ready to be put into a message.

    `about` is what it is about besides: a fact that is proposed, a person whom nothing reaches, what is kept apart
    (by its number; a mail about which nothing is to be decided by TO_READ and its number).
    """

    notice: Notice
    item: Item
    incident: str
    occurrence: int
    edition: int
    due_at: datetime
    about: str = ""


class Queued(NamedTuple):
    """A message of the outbox, as its channel needs it; `first_attempt_at` is when it was first claimed.

    `answers` is the Message-ID of the mail that it answers, "" for a message that answers none; `incidents` are the
    numbers of all that it names, as JSON.
    """

    reference: str
    channel: str
    address: str
    subject: str
    body: str
    thread: str
    answers: str
    attempts: int
    due_at: datetime
    first_attempt_at: datetime | None = None
    incidents: str = "[]"

    @property
    def incident(self) -> str:
        """The one incident that it names; "" for none and for several."""
        named: list[str] = json.loads(self.incidents)
        return named[0] if len(named) == 1 else ""


def queue_messages(
    tx: Transaction, tellings: Iterable[Telling], free: Mapping[str, int]
) -> tuple[list[Queued], list[str]]:
    """Write messages and notices; returns the messages already claimed for this node, and a reference per telling.

    `free` says how many messages of each channel this node can hand over at once: so many are claimed right away.
    """
    tellings = list(tellings)
    bundles: dict[tuple[str, str], list[int]] = {}
    for index, telling in enumerate(tellings):
        bundles.setdefault((telling.notice.person.id, telling.notice.channel), []).append(index)
    if not bundles:
        return [], []
    head = tx.head()
    left = dict(free)
    by_telling = [""] * len(tellings)
    rows: list[dict[str, Any]] = []
    for indexes in bundles.values():
        reference = tx.reference()
        claimed = left.get(tellings[indexes[0]].notice.channel, 0) > 0
        if claimed:
            left[tellings[indexes[0]].notice.channel] -= 1
        rows.append(_message(tx, reference, [tellings[index] for index in indexes], head, claimed=claimed))
        for index in indexes:
            by_telling[index] = reference
    _INSERT_MESSAGE.many(tx.connection, rows)
    _INSERT_NOTICE.many(
        tx.connection, [_notice(tx, telling, ref) for telling, ref in zip(tellings, by_telling, strict=True)]
    )
    return [queued(row) for row in rows if row["attempts"]], by_telling


def tell(tx: Transaction, tellings: Iterable[Telling]) -> set[str]:
    """Queue what is to be told outside any ladder, and record whom and why; the messages' references."""
    tellings = list(tellings)
    _, references = queue_messages(tx, tellings, {})
    by_clock: dict[tuple[str, str, int, int], list[tuple[Telling, str]]] = {}
    for telling, reference in zip(tellings, references, strict=True):
        key = (telling.incident, telling.item.rule, telling.occurrence, telling.edition)
        by_clock.setdefault(key, []).append((telling, reference))
    for told in by_clock.values():
        record_told(tx, told)
    return set(references)


def record_told(tx: Transaction, told: Sequence[tuple[Telling, str]]) -> None:
    """One audit line: who is told of one clock, by which channel and message, and why."""
    first = told[0][0]
    tx.audit(
        "notice.decided",
        "engine",
        unit=first.item.unit,
        incident=first.incident,
        clock=first.item.rule or None,
        occurrence=first.occurrence,
        edition=first.edition,
        told=[
            {
                "person": one.notice.person.id,
                "channel": one.notice.channel,
                "role": one.notice.role,
                "kind": one.notice.kind,
                "reason": one.notice.reason,
                "message": reference,
            }
            for one, reference in told
        ],
    )


def queued(row: Mapping[str, Any]) -> Queued:
    """The outbox row as its channel needs it."""
    return Queued(*(row[name] for name in Queued._fields))


def name_more(tx: Transaction, row: Mapping[Any, Any], said: Sequence[Item], more: Sequence[Telling]) -> None:
    """A message that nobody has begun to send tells more than what is `said` in it already."""
    rules, notice = tx.context.rules, more[0].notice
    items = [*said, *(telling.item for telling in more)]
    text = compose(notice.channel, items, row["reference"], tx.head(), rules, notice.person.language)
    incidents = {*json.loads(row["incidents"]), *(telling.incident for telling in more if telling.incident)}
    values = {"subject": text.subject, "body": text.body, "incidents": to_json(sorted(incidents))}
    tx.connection.execute(update(_MESSAGE).where(_MESSAGE.c.reference == row["reference"]).values(**values))
    _INSERT_NOTICE.many(tx.connection, [_notice(tx, telling, row["reference"]) for telling in more])


def _message(tx: Transaction, reference: str, tellings: list[Telling], head: str, *, claimed: bool) -> dict[str, Any]:
    notice = tellings[0].notice
    items = [telling.item for telling in tellings]
    text = compose(notice.channel, items, reference, head, tx.context.rules, notice.person.language)
    row = fresh(tx, reference)
    if claimed:
        row |= {"first_attempt_at": tx.now, "next_attempt_at": tx.now + LEASE, "attempts": 1}
        row |= {"claimed_by": tx.context.node}
    return row | {
        "channel": notice.channel,
        "person": notice.person.id,
        "address": notice.person.address(notice.channel),
        "subject": text.subject,
        "body": text.body,
        "thread": tellings[0].incident,
        "unit": tellings[0].item.unit,
        "incidents": to_json(sorted({telling.incident for telling in tellings if telling.incident})),
        "due_at": min(telling.due_at for telling in tellings),
    }


def fresh(tx: Transaction, reference: str) -> dict[str, Any]:
    """A message that nobody has begun to send."""
    return {
        "reference": reference,
        "answers": "",
        "state": "queued",
        "created_at": tx.now,
        "due_at": tx.now,
        "first_attempt_at": None,
        "next_attempt_at": tx.now,
        "attempts": 0,
        "claimed_by": "",
        "sent_at": None,
        "provider_id": "",
        "segments": 0,
        "error": "",
    }


class Reply(NamedTuple):
    """An answer to whoever sent a mail: by which channel to which address, about which incident, to which mail."""

    channel: str
    address: str
    text: Message
    incident: str
    unit: str
    answers: str


def reply(tx: Transaction, reference: str, answer: Reply) -> None:
    """Queue an answer to a sender; `reference` was given out by this transaction, for the text to carry."""
    row = fresh(tx, reference) | {
        "channel": answer.channel,
        "person": "",
        "address": answer.address,
        "subject": answer.text.subject,
        "body": answer.text.body,
        "thread": answer.incident,
        "answers": answer.answers,
        "unit": answer.unit,
        "incidents": to_json([answer.incident] if answer.incident else []),
    }
    notice = {
        "rule": "",
        "occurrence": 0,
        "edition": 0,
        "kind": "answer",
        "step": 0,
        "repeat": 0,
        "about": "",
        "role": "",
    }
    notice |= {"message": reference, "incident": answer.incident, "person": "", "channel": answer.channel}
    _INSERT_MESSAGE.many(tx.connection, [row])
    _INSERT_NOTICE.many(tx.connection, [notice | {"created_at": tx.now}])


def _notice(tx: Transaction, telling: Telling, reference: str) -> dict[str, Any]:
    notice = telling.notice
    return {
        "message": reference,
        "incident": telling.incident,
        "rule": telling.item.rule,
        "occurrence": telling.occurrence,
        "edition": telling.edition,
        "kind": notice.kind,
        "step": notice.step,
        "repeat": notice.repeat,
        "person": notice.person.id,
        "channel": notice.channel,
        "role": notice.role,
        "about": telling.about,
        "created_at": tx.now,
    }
