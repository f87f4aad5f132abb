"""Answers to mails: queued in the transaction that keeps the mail, at most so many to one address an hour."""

from __future__ import annotations

import json
from collections import Counter
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

    def __init__(self, tx: Transaction, rules: MailRules) -> None:
        self._tx = tx
        self._rules = rules
        self._head = ""
        self._replies: list[tuple[str, Reply]] = []
        self._given: Counter[str] = Counter()
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
        if self._answered_lately(to.address) >= self._rules.answers_an_hour:
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

    def _answered_lately(self, address: str) -> int:
        m = _MESSAGE.c
        since = self._tx.now - _HOUR
        query = select(func.count()).where(m.address == address, m.created_at > since, m.answers != "")
        return int(self._tx.connection.execute(query).scalar_one()) + self._given[address]
