"""Stories: the whole daemon on a moved clock, real servers on loopback, and what people receive.

`forward` stops at every moment at which the daemon wants to look, as real time would; nothing sleeps.
"""

from __future__ import annotations

import asyncio
import json
import smtplib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import Connection, func, select

from incidentd.clock import MovedClock, now
from incidentd.config import load_settings
from incidentd.config.rules import load_rules
from incidentd.core.audit import AuditLine
from incidentd.daemon import Daemon
from incidentd.intake.webhook import sign
from incidentd.rehearsal.mails import ReceivedMail
from incidentd.rehearsal.smtp import SmtpServer
from incidentd.rehearsal.twilio import ReceivedSms, TwilioServer
from incidentd.store import queries
from incidentd.store.keys import KeyRole
from incidentd.store.tables import ClockRow, MessageRow
from tests.helpers import eventually

START = datetime(2026, 11, 22, 3, 0, tzinfo=datetime.fromisoformat("2026-11-22T00:00:00+08:00").tzinfo)
ACCOUNT = "AC" + "0" * 32
_SHIPPED = Path(__file__).parents[2] / "config"
_CLOCK = ClockRow.__table__  # type: ignore[attr-defined]
_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]

DIRECTORY = """
[office]
name = "示例县办公室"
duty = ["office"]
information_administrators = ["office"]
leading_group = ["group"]

[[units]]
id = "dongshan"
name = "东山镇"
head = "head"
informants = ["duty"]
duty = ["duty"]
leader_in_charge = "leader"

[[units]]
id = "xihe"
name = "西河镇"
head = "head"
duty = ["duty"]
leader_in_charge = "leader"
"""
PEOPLE = {"duty": 1, "head": 2, "leader": 3, "group": 4, "office": 5}
FULL: dict[str, Any] = {
    "source": "东山村村民电话",
    "occurred_at": "2026-11-22T02:58:00+08:00",
    "location": "东山镇东山村三组",
    "cause": "连日强降雨",
    "nature": "山体滑坡",
    "casualties": {"dead": 0, "missing": 1, "seriously_injured": 0, "slightly_injured": 2, "trapped": 0},
    "property_loss": "正在核实",
    "course": "凌晨2时58分山体滑塌",
    "consequences": "掩埋房屋两间",
    "scope": "三组12户",
    "trend": "仍有小规模滑塌",
    "leaders_on_scene": {"present": True, "who": "镇长"},
    "measures": "已转移群众38人",
    "next_steps": "继续搜救",
    "informant": {"name": "信息员甲", "phone": "10000000009"},
}


def phone_of(person: str) -> str:
    """The reserved number of somebody in the story."""
    return f"+861000000000{PEOPLE[person]}"


class Story:
    """One story: report, forward, expect."""

    def __init__(
        self, folder: Path, store_url: str, policy: str | None = None, *, providers: bool = True, mail: str = ""
    ) -> None:
        self.folder = folder
        self.store_url = store_url
        self.clock = MovedClock(START.astimezone(UTC))
        self.smtp = SmtpServer()
        self.twilio = TwilioServer(ACCOUNT, "token")
        self.daemon: Daemon
        self.http: httpx.AsyncClient
        self.secret = ""
        self._policy = policy
        self._providers = providers
        self._mail = mail
        self._ids = 0
        self._seen_sms = 0
        self._seen_mails = 0

    async def begin(self, smtp_port: int = 0, sms_port: int = 0) -> None:
        """Start the servers and the daemon."""
        self._write_configuration(await self.smtp.start(smtp_port), await self.twilio.start(sms_port))
        await self.start_daemon()

    async def start_daemon(self) -> None:
        """Start the daemon on the story's store."""
        settings = load_settings(self.folder / "incidentd.toml")
        self.daemon = Daemon(settings, load_rules(settings), self.clock)
        await self.daemon.start()
        if not self.secret:
            key, self.secret = self.daemon.keyring.new_hook("office", "", "platform", "test")
            await asyncio.to_thread(self.daemon.store.add_key_blocking, key, "test")
        self.http = httpx.AsyncClient(base_url=f"http://127.0.0.1:{self.daemon.port}")
        await self.settled()

    async def stop_daemon(self) -> None:
        """Stop the daemon as systemd would."""
        await self.http.aclose()
        await self.daemon.stop()

    async def end(self) -> None:
        """Stop everything."""
        await self.stop_daemon()
        await self.smtp.stop()
        await self.twilio.stop()

    async def send(self, *, webhook_id: str = "", **fields: Any) -> httpx.Response:
        """A report over the signed web hook."""
        self._ids += 1
        body = json.dumps({"unit": "dongshan", **fields}, ensure_ascii=False).encode()
        headers = sign(self.secret, webhook_id or f"msg_{self._ids}", now(), body)  # a sender signs by its own clock
        answer = await self.http.post("/v1/reports", content=body, headers=headers)
        await self.settled()
        return answer

    async def hand_over(self, raw: bytes, recipient: str = "report@example.org", sender: str = "") -> str:
        """A mail that the site's mail server hands over; what it is answered."""
        room = self.daemon.post_room
        assert room is not None
        assert room.listener is not None
        answer = await asyncio.to_thread(_handed_over, room.listener.port, raw, recipient, sender or "duty@example.org")
        await self.settled()
        return answer

    async def report(self, **fields: Any) -> dict[str, Any]:
        """A report that is taken; returns its receipt."""
        answer = await self.send(**fields)
        assert answer.status_code == 201, answer.text
        receipt: dict[str, Any] = answer.json()
        return receipt

    async def forward(self, **length: float) -> None:
        """Let time pass, stopping wherever the daemon wants to look."""
        target = self.clock.now() + timedelta(**length)
        while (moment := await self._next_moment()) is not None and moment <= target:
            self.clock.move_to(max(moment, self.clock.now()))
            await self.settled()
        self.clock.move_to(target)
        await self.settled()

    async def forward_unwatched(self, **length: float) -> None:
        """Let time pass while no daemon watches."""
        self.clock = MovedClock(self.clock.now() + timedelta(**length))

    async def token(self, role: KeyRole, unit: str = "") -> str:
        """A bearer token of a new key."""
        key, token = self.daemon.keyring.new_token(role, unit, f"{role} in the story", "test")
        await asyncio.to_thread(self.daemon.store.add_key_blocking, key, "test")
        return token

    async def messages(self, state: str) -> list[Mapping[str, Any]]:
        """Messages of the outbox in a state."""
        return await self.daemon.store.read(lambda c: queries.list_messages(c, state=state))

    async def settled(self) -> None:
        """Wait until the daemon has nothing left to do at this moment."""
        await eventually(self._is_settled, within=20)

    async def _is_settled(self) -> bool:
        if self._is_busy():
            return False
        next_moment = await self._next_moment()
        if next_moment is not None and next_moment <= self.clock.now():
            return False
        return not self._is_busy()  # while the store was read, what it held as due may have been claimed

    def _is_busy(self) -> bool:
        return self.daemon.ticker.busy or not self.daemon.dispatch.idle

    async def _next_moment(self) -> datetime | None:
        due = select(func.min(_CLOCK.c.next_at)).where(_CLOCK.c.held_at.is_(None))
        waiting = select(func.min(_MESSAGE.c.next_attempt_at)).where(
            _MESSAGE.c.state == "queued", _MESSAGE.c.held_at.is_(None)
        )

        def moments(connection: Connection) -> list[datetime | None]:
            return [connection.execute(query).scalar() for query in (due, waiting)]

        found = await self.daemon.store.read(moments)
        return min((moment for moment in found if moment is not None), default=None)

    def new_sms(self) -> list[ReceivedSms]:
        """SMS that came since they were last asked for."""
        fresh = self.twilio.received[self._seen_sms :]
        self._seen_sms = len(self.twilio.received)
        return fresh

    def new_mails(self) -> list[ReceivedMail]:
        """Mails that came since they were last asked for."""
        fresh = self.smtp.received[self._seen_mails :]
        self._seen_mails = len(self.smtp.received)
        return fresh

    def expect_sms(self, *people: str, saying: str = "") -> list[ReceivedSms]:
        """Exactly these people have got one SMS each since the last look, each saying so."""
        fresh = self.new_sms()
        assert sorted(sms.address for sms in fresh) == sorted(map(phone_of, people)), [str(sms) for sms in fresh]
        assert all(saying in sms.body for sms in fresh), [sms.body for sms in fresh]
        return fresh

    def expect_mails(self, *people: str, saying: str = "") -> list[ReceivedMail]:
        """Exactly these people have got one mail each since the last look, each saying so in its subject or body."""
        fresh = self.new_mails()
        assert sorted(mail.address for mail in fresh) == sorted(f"{one}@example.org" for one in people), fresh
        assert all(saying in mail.subject + mail.body for mail in fresh), [mail.subject for mail in fresh]
        return fresh

    def expect_told(self, *people: str, saying: str = "") -> None:
        """Exactly these people were told, by SMS and by mail."""
        self.expect_sms(*people, saying=saying)
        self.expect_mails(*people, saying=saying)

    def expect_silence(self) -> None:
        """Nobody was told anything."""
        assert [str(sms) for sms in self.new_sms()] == []
        assert [mail.subject for mail in self.new_mails()] == []

    async def audit(self, kind: str = "", incident: str = "") -> list[AuditLine]:
        """Lines of the audit log."""
        which = queries.AuditFilter(kind=kind, incident=incident)
        return await self.daemon.store.read(lambda c: list(queries.audit_lines(c, which)))

    async def incident(self, number: str) -> queries.IncidentView:
        """An incident as it stands."""
        view = await self.daemon.store.read(lambda c: queries.show_incident(c, number))
        assert view is not None
        return view

    def _write_configuration(self, smtp_port: int, sms_port: int) -> None:
        people = "".join(
            f'\n[[people]]\nid = "{one}"\nname = "{one}"\nphone = "{phone_of(one)}"\nemail = "{one}@example.org"\n'
            for one in PEOPLE
        )
        (self.folder / "directory.toml").write_text(DIRECTORY + people)
        policy = self._policy or (_SHIPPED / "policy.toml").read_text()
        (self.folder / "policy.toml").write_text(policy)
        secrets = self.folder / "var" / "secrets"
        secrets.mkdir(parents=True)
        (secrets / "sms").write_text("token")
        (secrets / "sms").chmod(0o600)
        (self.folder / "incidentd.toml").write_text(
            f"""
[http]
port = 0
[store]
url = "{self.store_url}"
"""
            + (_PROVIDERS.format(smtp_port=smtp_port, sms_port=sms_port, account=ACCOUNT) if self._providers else "")
            + self._mail
        )


def _handed_over(port: int, raw: bytes, recipient: str, sender: str) -> str:
    with smtplib.LMTP("127.0.0.1", port) as lmtp:
        lmtp.ehlo()
        lmtp.mail(sender)
        code, said = lmtp.rcpt(recipient)
        if code == 250:
            code, said = lmtp.data(raw)
    return f"{code} {said.decode()}"


_PROVIDERS = """
[email]
host = "127.0.0.1"
port = {smtp_port}
security = "none"
from = "incidentd <incidentd@example.org>"
timeout = "2 seconds"
[sms]
account_sid = "{account}"
auth_token = "sms"
from = "+12025550100"
base_url = "http://127.0.0.1:{sms_port}"
timeout = "2 seconds"
"""


@asynccontextmanager
async def told(
    folder: Path, store_url: str, policy: str | None = None, *, providers: bool = True, mail: str = ""
) -> AsyncIterator[Story]:
    """A story from its beginning to its end; `mail` is what its settings say of reports by e-mail."""
    story = Story(folder, store_url, policy, providers=providers, mail=mail)
    await story.begin()
    try:
        yield story
    finally:
        await story.end()
