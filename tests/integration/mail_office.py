"""A store that mails come to: read by the site's reader, kept by the store, on a clock that is moved."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from itertools import count
from typing import Any

from incidentd.clock import now
from incidentd.core.directory import Directory
from incidentd.intake.mail.deciding import withheld_answer_to
from incidentd.intake.mail.understanding import Envelope, MailReader, arrival
from incidentd.store.mail_arrivals import MailArrival, MailRules, MailTaken, Sighting
from incidentd.store.mail_decisions import MailDecision
from incidentd.store.mails import MailAnswer
from incidentd.store.store import Store
from tests.core import shipped
from tests.integration.stored import Stored, opened

OURS = "report@example.org"
STRANGER = "stranger@example.net"
FIRST = """信息来源：东山村村民电话
事发时间：11月22日10时58分
事发地点：东山镇东山村三组
性质：山体滑坡
伤亡人数：死亡0人，失联1人，重伤0人，轻伤2人，受困0人
已采取的措施：已转移群众38人
"""
REST = """起因：连日强降雨
财产损失：正在核实
基本过程：上午10时58分山体滑塌
已造成的后果：掩埋房屋两间
影响范围：三组12户
发展趋势：仍有小规模滑塌
领导到位情况：镇长已到现场
下一步措施：继续搜救
信息员：信息员甲 10000000009
"""
SUBJECT = "【紧急】东山镇东山村山体滑坡"
_numbers = count(1)


def directory() -> Directory:
    """The small directory with a second unit that has a sender, and a mail address of the office."""
    plain = shipped.directory().model_dump(exclude_none=True, exclude_defaults=True)
    units = [*plain["units"], {"id": "xihe", "name": "西河镇", "senders": ["xihe@example.org"]}]
    return Directory.model_validate({**plain, "units": units})


def a_mail(
    subject: str = SUBJECT,
    body: str = FIRST,
    sender: str = "duty@example.org",
    files: tuple[tuple[str, bytes], ...] = (),
    **headers: str,
) -> bytes:
    """A mail as a duty officer's program writes it, like no other; headers as `In_Reply_To`."""
    made = EmailMessage()
    headers = {"Message_ID": f"<{next(_numbers)}@mail.example.org>"} | headers
    made["From"] = sender
    made["To"] = OURS
    made["Subject"] = subject
    made["Date"] = "Sun, 22 Nov 2026 11:00:00 +0800"
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(body, charset="utf-8", cte="base64")
    for name, data in files:
        made.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return made.as_bytes()


def id_of(raw: bytes) -> str:
    """The Message-ID of a mail of `a_mail`."""
    return raw.partition(b"Message-ID: ")[2].partition(b"\n")[0].decode().strip()


def kept_mails(store: Store, *mails: bytes) -> list[str]:
    """Have a store that no daemon uses keep mails as if they had come just now, one by one; their numbers."""
    reader = MailReader(store.context.rules, addresses=(OURS,), trust_registered=True)

    def kept(raw: bytes) -> str:
        read = arrival(reader.read(raw, Envelope(now(), OURS)), reader.rules, "mailbox:duty")
        answers = store._writer.alone_blocking(lambda connection: store._mail_intake(connection, [read])).result()
        return str(answers[0].taken.number)

    return [kept(raw) for raw in mails]


@dataclass
class Office(Stored):
    """A store, the reader, and what became of mails."""

    reader: MailReader

    def read(
        self, raw: bytes, at: datetime | None = None, sighting: Sighting | None = None, *, whole: bool = True
    ) -> MailArrival:
        """The mail as the store is given it."""
        envelope = Envelope(at or self.clock.now(), OURS, whole=whole)
        return arrival(self.reader.read(raw, envelope), self.reader.rules, "mailbox:duty", sighting)

    async def mail(self, raw: bytes, at: datetime | None = None, sighting: Sighting | None = None) -> MailTaken:
        """Have a mail kept."""
        return (await self.store.take_mail(self.read(raw, at, sighting))).taken

    async def group(self, *arrivals: MailArrival) -> list[MailTaken]:
        """Have mails kept in one transaction."""
        answers: list[MailAnswer] = await self.store._writer.alone(lambda c: self.store._mail_intake(c, arrivals))
        return [answer.taken for answer in answers]

    async def decide(self, number: str, *, accept: bool, incident: str = "") -> MailTaken:
        """The office decides about a mail."""
        to = await self.store.read(lambda c: withheld_answer_to(c, number, (OURS,))) if accept else ""
        return (await self.store.decide_mail(MailDecision(number, accept, incident, to), "key:office")).taken

    def kept(self, number: str) -> dict[str, Any]:
        """What is kept of a mail."""
        [row] = [row for row in self.rows("mail") if row["number"] == number]
        return row

    def reports(self, incident: str) -> list[dict[str, Any]]:
        """The reports of an incident."""
        return [row for row in self.rows("report") if row["incident"] == incident]

    def told_of(self, kind: str) -> list[str]:
        """The bodies of what the office's duty officer was told so by SMS."""
        references = {row["message"] for row in self.rows("notice") if row["kind"] == kind and row["channel"] == "sms"}
        return [row["body"] for row in self.rows("message") if row["reference"] in references]


@contextmanager
def opened_office(url: str, mail: MailRules | None = None) -> Iterator[Office]:
    """An office that believes registered senders."""
    with opened(url, directory=directory(), mail=mail) as stored:
        yield office_on(stored)


def office_on(stored: Stored) -> Office:
    """The office of a store that is open."""
    reader = MailReader(stored.store.context.rules, addresses=(OURS,), trust_registered=True)
    return Office(stored.store, stored.clock, reader)
