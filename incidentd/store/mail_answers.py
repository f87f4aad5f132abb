"""Answers to mails: queued in the transaction that keeps the mail, at most so many to one address an hour."""

from __future__ import annotations

import dataclasses
import json
from collections import Counter
from collections.abc import Collection
from datetime import timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import func, select

from incidentd.core.mail_answer import Understood, answer_mail, answer_sms
from incidentd.core.receipts import as_it_stands
from incidentd.store.mail_arrivals import AnswerTo, MailRules
from incidentd.store.mail_tables import MailRow
from incidentd.store.messages import Reply, reply
from incidentd.store.tables import MessageRow
from incidentd.store.transaction import Transaction

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_MAIL = MailRow.__table__  # type: ignore[attr-defined]
_HOUR: Final = timedelta(hours=1)
_STRANGERS: Final = 3
"""So many times what one address gets in an hour is given to all unverified senders together."""


class Asked(NamedTuple):
    """The mail that is answered: its number, its Message-ID ("" for none), its unit; whether it is known who sent it.

    `to` is where an answer may go, `incident` the number of the mail's incident, "" for none.
    """

    number: str
    message_id: str
    unit: str
    incident: str
    to: AnswerTo
    verified: bool


class Answerer:
    """The answers of one transaction; `receipts` are those of the mails' reports, by the mails' numbers."""

    def __init__(self, tx: Transaction, rules: MailRules, addresses: Collection[str]) -> None:
        self._tx = tx
        self._rules = rules
        self._given = _answered_lately(tx, addresses)
        self._to_strangers = _strangers_answered(tx)
        self._head = ""
        self._replies: list[tuple[str, Reply]] = []
        self.receipts: dict[str, dict[str, Any]] = {}

    def receipt(self, number: str, text: str) -> dict[str, Any]:
        """Remember the receipt of a mail's report."""
        found: dict[str, Any] = json.loads(text)
        self.receipts[number] = found
        return found

    def answer(self, asked: Asked, what: Understood) -> str:
        """Answer a mail; the reference of the answer, "" where the address has had its answers for this hour."""
        to = asked.to
        if reason := self._withheld(asked):
            self._tx.audit("answer.withheld", "engine", unit=asked.unit, mail=asked.number, reason=reason)
            return ""
        if what.receipt is not None:
            what = dataclasses.replace(what, receipt=as_it_stands(what.receipt, self._tx.now))
        self._given[to.address] += 1
        rules = self._tx.context.rules
        self._head = self._head or self._tx.head()
        reference = self._tx.reference()
        text = answer_mail(what, reference, self._head, rules, to.language)
        answers = asked.message_id or f"<{asked.number}>"
        about = (asked.incident, asked.unit, answers)
        self._replies.append((reference, Reply("email", to.address, text, *about)))
        if self._rules.answer_by_sms and to.phone:
            by_sms = self._tx.reference()
            self._replies.append((by_sms, Reply("sms", to.phone, answer_sms(what, by_sms, rules, to.language), *about)))
        return reference

    def _withheld(self, asked: Asked) -> str:
        """Why no answer is given. Strangers' addresses are free to forge: answers to all of them count together."""
        if self._given[asked.to.address] >= self._rules.answers_an_hour:
            return "this address has had as many answers within an hour as are given"
        if asked.verified:
            return ""
        self._to_strangers += 1
        if self._to_strangers <= _STRANGERS * self._rules.answers_an_hour:
            return ""
        return "unverified senders have had as many answers within an hour as are given"

    def write(self) -> bool:
        """Queue the answers; whether there are any."""
        for reference, one in self._replies:
            reply(self._tx, reference, one)
        return bool(self._replies)


def _answered_lately(tx: Transaction, addresses: Collection[str]) -> Counter[str]:
    """How many answers each of the addresses was given within the last hour."""
    m = _MESSAGE.c
    query = (
        select(m.address, func.count())
        .where(m.address.in_(addresses), m.created_at > tx.now - _HOUR, m.answers != "", m.channel == "email")
        .group_by(m.address)
    )
    found: Counter[str] = Counter()
    if addresses:
        found.update({row[0]: int(row[1]) for row in tx.connection.execute(query)})
    return found


def _strangers_answered(tx: Transaction) -> int:
    m = _MAIL.c
    query = select(func.count()).where(m.taken_at > tx.now - _HOUR, ~m.verified, m.answer != "")
    return int(tx.connection.execute(query).scalar_one())
