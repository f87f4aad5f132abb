"""The stage of the demonstration: the real daemon, a store that is thrown away, mail and SMS servers on loopback."""

from __future__ import annotations

import asyncio
import json
import smtplib
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Final, NamedTuple

import aiohttp
from sqlalchemy import select

from incidentd import clock
from incidentd.clock import FastClock
from incidentd.config import Settings
from incidentd.config.rules import load_rules
from incidentd.core.audit import AuditLine
from incidentd.core.directory import Person
from incidentd.core.ladders import ChannelName, Role
from incidentd.core.rules import Rules
from incidentd.daemon import Daemon
from incidentd.demo import scenario
from incidentd.demo.mails import OUR_ADDRESS
from incidentd.intake.webhook import sign
from incidentd.rehearsal.mails import ReceivedMail
from incidentd.rehearsal.serve import ACCOUNT_SID, AUTH_TOKEN
from incidentd.rehearsal.smtp import SmtpServer
from incidentd.rehearsal.twilio import ReceivedSms, TwilioServer
from incidentd.review.findings import Verdict
from incidentd.review.verify import verify
from incidentd.store import queries
from incidentd.store.database import Database
from incidentd.store.tables import ReportRow

_ACTOR: Final = "demo"
_TOKEN_NAME: Final = "sms-token"  # noqa: S105  # the name of a secret, not a secret
_HTTP_SECONDS: Final = 10
_TAKEN: Final = 250


class Arrival(NamedTuple):
    """One message that reached a server, at a moment of the incident's time; `subject` is empty for SMS."""

    channel: ChannelName
    person: Person
    role: Role
    at: datetime
    subject: str
    body: str
    segments: int
    reference: str


class Answer(NamedTuple):
    """What the daemon answered to a report."""

    status: int
    body: dict[str, Any]


class Stage:
    """Everything that runs during the demonstration. Times are those of the incident, `FACTOR` times as fast.

    `arrivals` are the messages that reached the servers, `strays` the addresses of those for nobody in the story,
    `answers` the answers to mails.
    """

    def __init__(self, daemon: Daemon, fast: FastClock, secret: str) -> None:
        self.clock: Final = fast
        self.rules: Final[Rules] = daemon.store.context.rules
        self.arrivals: Final[list[Arrival]] = []
        self.strays: Final[list[str]] = []
        self.answers: Final[list[ReceivedMail]] = []
        self._daemon = daemon
        self._url = f"http://127.0.0.1:{daemon.port}/v1/reports"
        self._secret = secret
        self._references: set[str] = set()
        self._arrived = asyncio.Event()
        self._sent = 0

    def holders(self, role: Role) -> tuple[Person, ...]:
        """Who holds a role for the reporting unit."""
        return self.rules.directory.holders(role, scenario.UNIT, self.clock.now())

    async def send(self, report: Mapping[str, Any]) -> Answer:
        """Send a report over the signed web hook."""
        self._sent += 1
        body = json.dumps(report, ensure_ascii=False).encode()
        # Signatures are dated by wall time, also in a story whose time runs faster.
        headers = sign(self._secret, f"msg_demo_{self._sent}", clock.now(), body)
        headers["content-type"] = "application/json"
        timeout = aiohttp.ClientTimeout(total=_HTTP_SECONDS)
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.post(self._url, data=body, headers=headers) as answer,
        ):
            return Answer(answer.status, await answer.json(content_type=None))

    async def hand_over(self, mail: EmailMessage) -> str:
        """Hand a mail over as the site's mail server does; what it is answered."""
        room = self._daemon.post_room
        assert room is not None  # noqa: S101 - the stage was set for mail
        assert room.listener is not None  # noqa: S101
        return await asyncio.to_thread(_hand_over, room.listener.port, mail)

    async def last_receipt(self) -> dict[str, Any]:
        """The receipt of the report that was kept last."""
        report = ReportRow.__table__  # type: ignore[attr-defined]
        newest = select(report.c.receipt).order_by(report.c.number.desc()).limit(1)
        text: str = await self._daemon.store.read(lambda connection: connection.execute(newest).scalar_one())
        found: dict[str, Any] = json.loads(text)
        return found

    async def until(self, moment: datetime) -> None:
        """Let the incident's time pass."""
        seconds = self.clock.real_seconds((moment - self.clock.now()).total_seconds())
        await asyncio.sleep(max(seconds, 0))  # noqa: TID251 - the story has its pace; nothing is waited for

    async def arrived(self, is_there: Callable[[], bool], seconds: float) -> bool:
        """Wait until what has arrived satisfies a condition, at most so many real seconds; whether it does."""
        deadline = clock.monotonic() + seconds
        while not is_there():
            self._arrived.clear()
            try:
                async with asyncio.timeout(deadline - clock.monotonic()):
                    await self._arrived.wait()
            except TimeoutError:
                return is_there()
        return True

    def take_sms(self, sms: ReceivedSms) -> None:
        """An SMS has reached its server."""
        self._take("sms", sms.address, "", sms.body, sms.segments, sms.reference)

    def take_mail(self, mail: ReceivedMail) -> None:
        """A mail has reached its server."""
        if mail.header("Auto-Submitted") == "auto-replied":
            self.answers.append(mail)
            self._arrived.set()
            return
        self._take("email", mail.address, mail.subject, mail.body, 0, mail.reference)

    def _take(self, channel: ChannelName, address: str, subject: str, body: str, segments: int, reference: str) -> None:
        # A message may come twice, after a fault; its reference tells.
        if reference in self._references:
            return
        self._references.add(reference)
        known = self._who(channel, address)
        if known is None:
            self.strays.append(address)
        else:
            self.arrivals.append(Arrival(channel, *known, self.clock.now(), subject, body, segments, reference))
        self._arrived.set()

    def _who(self, channel: ChannelName, address: str) -> tuple[Person, Role] | None:
        for role in scenario.ALARMED:
            for person in self.holders(role):
                if person.address(channel) == address:
                    return person, role
        return None


def _hand_over(port: int, mail: EmailMessage) -> str:
    with smtplib.LMTP("127.0.0.1", port) as lmtp:
        lmtp.ehlo()
        lmtp.mail(str(mail["From"]))
        code, said = lmtp.rcpt(OUR_ADDRESS)
        if code == _TAKEN:
            code, said = lmtp.data(mail.as_bytes())
    return f"{code} {said.decode()}"


@asynccontextmanager
async def staged(told: scenario.Scenario, folder: Path) -> AsyncIterator[Stage]:
    """Start everything in a folder; when it ends the daemon has stopped in order and its store lies in the folder."""
    smtp, twilio = SmtpServer(), TwilioServer(ACCOUNT_SID, AUTH_TOKEN)
    await smtp.start()
    await twilio.start()
    try:
        settings = _settings(told, folder, smtp.port, twilio.base_url)
        fast = FastClock(scenario.FACTOR)
        daemon = Daemon(settings, load_rules(settings), fast)
        try:
            await daemon.start()
        except BaseException:
            await asyncio.to_thread(daemon.store.close)
            raise
        try:
            key, secret = daemon.keyring.new_hook("unit", scenario.UNIT, _ACTOR, _ACTOR)
            await asyncio.to_thread(daemon.store.add_key_blocking, key, _ACTOR)
            stage = Stage(daemon, fast, secret)
            twilio.on_received, smtp.on_received = stage.take_sms, stage.take_mail
            yield stage
        finally:
            await daemon.stop()
    finally:
        await twilio.stop()
        await smtp.stop()


class Log(NamedTuple):
    """The audit log as it lies on the disk, and what the verifier says of it."""

    lines: tuple[AuditLine, ...]
    verdict: Verdict


def read_log(folder: Path, expected_head: tuple[int, str]) -> Log:
    """Read and verify the log that the daemon left; `expected_head` is what a mail said of it."""
    database = Database(_store_url(folder))
    try:
        with database.reader.connect() as connection:
            lines = tuple(queries.audit_lines(connection))
    finally:
        database.dispose()
    return Log(lines, verify(lines, expected_head=expected_head))


def _store_url(folder: Path) -> str:
    return f"sqlite:///{folder / 'demo.db'}"


def _settings(told: scenario.Scenario, folder: Path, smtp_port: int, sms_url: str) -> Settings:
    secret = folder / "secrets" / _TOKEN_NAME
    secret.parent.mkdir(mode=0o700)
    secret.touch(mode=0o600)
    secret.write_text(AUTH_TOKEN)
    stated: dict[str, Any] = {
        "service": {"language": told.language, "state_directory": folder},
        "http": {"port": 0},
        "store": {"url": _store_url(folder)},
        "files": {"policy": scenario.POLICY_PATH, "directory": told.directory_path},
        "email": {
            "host": "127.0.0.1",
            "port": smtp_port,
            "security": "none",
            "from": "incidentd <incidentd@example.org>",
        },
        "sms": {
            "account_sid": ACCOUNT_SID,
            "auth_token": _TOKEN_NAME,
            "from": "+12025550100",
            "base_url": sms_url,
        },
        "mail": {"addresses": [OUR_ADDRESS], "trust_registered": True, "handover": {"port": 0}},
    }
    return Settings.of(stated, folder)
