"""Answers to mails: queued in the transaction that keeps the mail, at most so many to one address an hour."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import func, select

from incidentd.core.mail_answer import Understood, answer_mail, answer_sms
from incidentd.store.mail_arrivals import MailArrival, MailRules, MailTaken
from incidentd.store.messages import Reply, reply
from incidentd.store.tables import MessageRow
from incidentd.store.transaction import Transaction

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_HOUR: Final = timedelta(hours=1)


class Answerer:
    """The answers of one transaction; `receipts` are those of the mails' reports, by the mails' numbers."""

    def __init__(self, tx: Transaction, rules: MailRules, addresses: Collection[str]) -> None:
        self._tx = tx
        self._rules = rules
        self._given = _answered_lately(tx, addresses)
        self._head = ""
        self._replies: list[tuple[str, Reply]] = []
        self.receipts: dict[str, dict[str, Any]] = {}

    def receipt(self, number: str, text: str) -> dict[str, Any]:
        """Remember the receipt of a mail's report."""
        found: dict[str, Any] = json.loads(text)
        self.receipts[number] = found
        return found

    def answer(self, arrival: MailArrival, taken: MailTaken, what: Understood) -> str:
        """Answer a mail; the reference of the answer, "" where the address has had its answers for this hour."""
        to = arrival.answer_to
        if to is None:
            return ""
        if self._given[to.address] >= self._rules.answers_an_hour:
            reason = "this address has had as many answers within an hour as are given"
            self._tx.audit("answer.withheld", "engine", unit=arrival.unit, mail=taken.number, reason=reason)
            return ""
        self._given[to.address] += 1
        rules = self._tx.context.rules
        self._head = self._head or self._tx.head()
        reference = self._tx.reference()
        text = answer_mail(what, reference, self._head, rules, to.language)
        answers = arrival.message_id or f"<{taken.number}>"
        about = (taken.incident, arrival.unit, answers)
        self._replies.append((reference, Reply("email", to.address, text, *about)))
        if self._rules.answer_by_sms and to.phone:
            by_sms = self._tx.reference()
            self._replies.append((by_sms, Reply("sms", to.phone, answer_sms(what, by_sms, rules, to.language), *about)))
        return reference

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
