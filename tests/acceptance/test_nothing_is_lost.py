"""Promise: nothing is lost. The real service is killed again and again while reports come in and clocks run out.

Afterwards every report that was answered is there once, every message that fell due has reached its server, those that
came twice carry the same reference, and the audit log verifies.
"""

from __future__ import annotations

import asyncio
import faulthandler
import json
import os
import random
import signal
import socket
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import Connection, func, select
from sqlmodel import SQLModel

from incidentd.clock import Clock, monotonic, now
from incidentd.config import load_settings
from incidentd.config.master import master_secret
from incidentd.config.rules import load_rules
from incidentd.daemon import open_store
from incidentd.intake.keyring import Keyring
from incidentd.intake.webhook import sign
from incidentd.rehearsal.faults import Fault
from incidentd.rehearsal.smtp import SmtpServer
from incidentd.rehearsal.twilio import TwilioServer
from incidentd.review.verify import verify
from incidentd.store import queries
from incidentd.store.store import Store
from incidentd.store.tables import ClockRow, MessageRow
from tests.acceptance.story import ACCOUNT, DIRECTORY, PEOPLE, phone_of
from tests.helpers import eventually

POLICY = """
id = "seconds"
name = { zh = "以秒计", en = "in seconds" }
default_class = "urgent"
classes = [{ id = "urgent", name = { zh = "紧急信息", en = "urgent" } }]

[[elements]]
kinds = ["initial", "follow_up", "final"]
needs = ["location", "measures"]

[[clocks]]
id = "text"
name = { zh = "文字报告", en = "text" }
due = { anchor = "received", after = "3 seconds" }
stopped_by = { kinds = ["initial", "follow_up", "final"], complete = true }
ladder = "quick"
citation = { title = "a rule made up for this test" }

[[ladders]]
id = "quick"
steps = [
    { at = "-1 second", tell = ["duty_officer"], by = ["sms"] },
    { at = "0", tell = ["duty_officer", "unit_head"], by = ["sms", "email"] },
    { at = "1 second", tell = ["leader_in_charge"], by = ["sms", "email"] },
]
"""
LADDER_SECONDS = 4.0
ALARMED = {(person, channel) for person in ("duty", "head", "leader") for channel in ("sms", "email")}
PAUSE = 0.06
"""Seconds between two reports of one sender."""


class Service:
    """`incidentd serve`, as a process of its own that can be killed.

    It is forked from one that has loaded the program already: loading it sixty times would cost minutes.
    """

    def __init__(self, folder: Path, port: int) -> None:
        self.base_url = f"http://127.0.0.1:{port}"
        self.up = asyncio.Event()
        self._config = folder / "incidentd.toml"
        self._log = folder / "log"
        self._pid = 0
        command = [sys.executable, "-m", "tests.faults.launcher"]
        self._launcher = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
        )

    def start(self) -> None:
        self._log.write_bytes(b"")
        self._pid = self._ask(f"start {self._config} {self._log}")

    async def is_up(self) -> None:
        await eventually(lambda: "service.ready" in self._log.read_text(), within=30)
        self.up.set()

    def kill(self) -> None:
        self.up.clear()
        pid, self._pid = self._pid, 0
        if pid:  # number 0 would be the whole group that this process belongs to
            os.kill(pid, signal.SIGKILL)
            ended = os.waitstatus_to_exitcode(self._ask(f"bury {pid}"))
            assert ended == -signal.SIGKILL, self._log.read_text()

    def close(self) -> None:
        """Nothing more is to be started."""
        self._launcher.communicate(timeout=30)

    def _ask(self, what: str) -> int:
        assert self._launcher.stdin
        assert self._launcher.stdout
        self._launcher.stdin.write(what + "\n")
        self._launcher.stdin.flush()
        answer = self._launcher.stdout.readline()
        assert answer, "the launcher has ended"
        return int(answer)


class Sender:
    """A platform that sends reports, each again under the same id until it is answered."""

    def __init__(self, secret: str, service: Service, name: str) -> None:
        self._secret = secret
        self._service = service
        self._http = httpx.AsyncClient(base_url=service.base_url, timeout=10)
        self._name = name
        self._number = 0
        self.receipts: dict[str, dict[str, Any]] = {}
        self.asked_again = 0
        self.completed: set[str] = set()

    async def run(self, stopped: asyncio.Event) -> None:
        """Every fourth incident gets its text two to five seconds later, as its clock runs out or has just done so."""
        waiting: list[tuple[float, str]] = []
        while not stopped.is_set():
            self._number += 1
            receipt = await self.send(f"{self._name}-{self._number}", {"elements": {"location": "东山村"}})
            if self._number % 4 == 0:
                waiting.append((monotonic() + 2 + self._number % 5 * 0.7, receipt["incident"]))
            if waiting and waiting[0][0] <= monotonic():
                incident = waiting.pop(0)[1]
                self.completed.add(incident)
                text = {"incident": incident, "elements": {"measures": "已转移群众"}}
                await self.send(f"{self._name}-text-{self._number}", text)
            await until(monotonic() + PAUSE)
        await self._http.aclose()

    async def send(self, message_id: str, fields: dict[str, Any]) -> dict[str, Any]:
        body = json.dumps({"unit": "dongshan", **fields}).encode()
        while True:
            headers = sign(self._secret, message_id, now(), body)
            try:
                answer = await self._http.post("/v1/reports", content=body, headers=headers)
            except httpx.TransportError:
                self.asked_again += 1
                await self._service.up.wait()
                continue
            assert answer.status_code in (200, 201), answer.text
            self.receipts[message_id] = answer.json()
            return self.receipts[message_id]


async def until(moment: float) -> None:
    await eventually(lambda: monotonic() >= moment, within=moment - monotonic() + 30)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
        return port


def write_configuration(folder: Path, store_url: str, port: int, smtp_port: int, sms_port: int) -> None:
    (folder / "policy.toml").write_text(POLICY)
    people = "".join(
        f'\n[[people]]\nid = "{one}"\nname = "{one}"\nphone = "{phone_of(one)}"\nemail = "{one}@example.org"\n'
        for one in PEOPLE
    )
    (folder / "directory.toml").write_text(DIRECTORY + people)
    secrets = folder / "var" / "secrets"
    secrets.mkdir(parents=True)
    (secrets / "sms").write_text("token")
    (secrets / "sms").chmod(0o600)
    (folder / "incidentd.toml").write_text(
        f"""
[http]
port = {port}
[store]
url = "{store_url}"
[email]
host = "127.0.0.1"
port = {smtp_port}
security = "none"
from = "incidentd <incidentd@example.org>"
[sms]
account_sid = "{ACCOUNT}"
auth_token = "sms"
from = "+12025550100"
base_url = "http://127.0.0.1:{sms_port}"
"""
    )


@asynccontextmanager
async def store_of(folder: Path) -> AsyncIterator[Store]:
    """The store, while the service does not run."""
    settings = load_settings(folder / "incidentd.toml")
    store = open_store(settings, load_rules(settings), Clock())
    try:
        yield store
    finally:
        await asyncio.to_thread(store.close)


async def make_key(folder: Path) -> str:
    async with store_of(folder) as store:
        keyring = Keyring(store, master_secret(load_settings(folder / "incidentd.toml")), Clock())
        key, secret = keyring.new_hook("office", "", "platform", "test")
        await asyncio.to_thread(store.add_key_blocking, key, "test")
        return secret


async def kill_at_random(service: Service, chance: random.Random, times: int) -> None:
    """Most kills fall while the service works, some while it starts. At the end it runs."""
    for _ in range(times):
        service.start()
        if chance.random() < 0.8:
            await service.is_up()
            await until(monotonic() + chance.uniform(0, 0.6))
        else:
            await until(monotonic() + chance.uniform(0, 0.4))
        service.kill()
    service.start()
    await service.is_up()


def unfinished(connection: Connection) -> int:
    """Clocks that want to be looked at by now, and messages that have not been handed over."""
    due = select(func.count()).select_from(ClockRow).where(ClockRow.next_at <= now())  # type: ignore[operator,arg-type]
    queued = select(func.count()).select_from(MessageRow).where(MessageRow.state == "queued")  # type: ignore[arg-type]
    return sum(connection.execute(query).scalar_one() for query in (due, queued))


async def has_settled(folder: Path) -> None:
    """Every ladder has been climbed to its end and everything has been handed over."""
    finished = now() + timedelta(seconds=LADDER_SECONDS + 0.5)
    await eventually(lambda: now() > finished, within=30)
    async with store_of(folder) as store:
        await eventually(lambda: not store.read_blocking(unfinished), within=60)


@pytest.mark.parametrize(("database", "kills"), [("sqlite", 60), ("postgresql", 20)])
async def test_a_service_killed_at_random_moments_loses_nothing(
    tmp_path: Path, request: pytest.FixtureRequest, database: str, kills: int
) -> None:
    faulthandler.dump_traceback_later(300, exit=True)  # longer than other tests may take, on a slow machine
    store_url = request.getfixturevalue(f"{database}_url")
    seed = random.SystemRandom().randrange(10**9)
    print(f"seed {seed}")  # noqa: T201 - shown when it fails
    smtp, twilio = SmtpServer(), TwilioServer(ACCOUNT, "token")
    for server in (smtp, twilio):
        server.faults.add(Fault("slow", seconds=0.03))  # so that kills find messages on their way
    service = Service(tmp_path, port := free_port())
    write_configuration(tmp_path, store_url, port, await smtp.start(), await twilio.start())
    secret = await make_key(tmp_path)
    senders = [Sender(secret, service, name) for name in ("one", "two")]
    stopped = asyncio.Event()
    sending = [asyncio.create_task(sender.run(stopped)) for sender in senders]
    try:
        await kill_at_random(service, random.Random(seed), kills)
        stopped.set()
        await asyncio.gather(*sending)
        await has_settled(tmp_path)
    finally:
        for task in sending:
            task.cancel()
        service.kill()
        service.close()
        await smtp.stop()
        await twilio.stop()
    async with store_of(tmp_path) as store:
        answered = {name: receipt for sender in senders for name, receipt in sender.receipts.items()}
        completed = {incident for sender in senders for incident in sender.completed}
        assert len(answered) >= kills  # it did get some work done in between
        rows = read_all(store)
        every_answered_report_is_there_once(rows, answered)
        every_ladder_was_climbed(rows, answered, completed)
        every_message_reached_its_server_under_one_reference(rows, smtp, twilio)
        verdict = verify(store.read_blocking(lambda c: list(queries.audit_lines(c))))
        verdict.raise_if_broken()
    again = sum(sender.asked_again for sender in senders)
    print(f"{len(answered)} reports, {len(rows['message'])} messages, {again} requests again")  # noqa: T201


Rows = dict[str, list[dict[str, Any]]]


def read_all(store: Store) -> Rows:
    tables = [(name, SQLModel.metadata.tables[name]) for name in ("report", "clock", "message", "notice")]

    def read(connection: Connection) -> Rows:
        return {name: [dict(row) for row in connection.execute(select(table)).mappings()] for name, table in tables}

    return store.read_blocking(read)


def every_answered_report_is_there_once(rows: Rows, answered: dict[str, dict[str, Any]]) -> None:
    kept = {row["idempotency_key"]: row for row in rows["report"]}
    assert len(kept) == len(rows["report"])
    assert set(answered) == set(kept)  # nobody gave up, so nothing is there that was not answered in the end
    for name, receipt in answered.items():
        assert json.loads(kept[name]["receipt"]) == receipt
    firsts = sorted(receipt["incident"] for receipt in answered.values() if receipt["report"].endswith("-01"))
    assert firsts == [f"{now().year}-{i:06d}" for i in range(1, len(firsts) + 1)]


def every_ladder_was_climbed(rows: Rows, answered: dict[str, dict[str, Any]], completed: set[str]) -> None:
    """Of each incident whose text never came everybody was alarmed, once by each channel; of the others, who was.

    Whoever was alarmed is told that it is over, and so is, once, whoever may have been: a service that was killed in
    the middle of an attempt does not know.
    """
    told: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    over: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    perhaps: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    messages = {row["reference"]: row for row in rows["message"]}
    for row in rows["notice"]:
        incident, whom, message = row["incident"], (row["person"], row["channel"]), messages[row["message"]]
        if message["state"] == "sent" and row["kind"] in ("overdue", "over"):
            (told if row["kind"] == "overdue" else over)[incident][whom] += 1
        elif message["attempts"] and row["kind"] == "overdue":
            perhaps[incident][whom] = 1
    everyone = dict.fromkeys(ALARMED, 1)
    for incident in {receipt["incident"] for receipt in answered.values()}:
        if incident in completed:
            assert told[incident] <= over[incident] <= told[incident] | perhaps[incident], incident
            assert told[incident].keys() <= ALARMED
        else:
            assert told[incident] == everyone, incident
    states = Counter(row["state"] for row in rows["clock"])
    assert states == Counter(overdue=len(rows["clock"]) - len(completed), stopped=len(completed))


def every_message_reached_its_server_under_one_reference(rows: Rows, smtp: SmtpServer, twilio: TwilioServer) -> None:
    received: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for mail in smtp.received:
        received[mail.reference].append((mail.address, mail.body))
    for sms in twilio.received:
        received[sms.reference].append((sms.address, sms.body))
    messages = {row["reference"]: row for row in rows["message"]}
    assert received.keys() <= messages.keys()  # nothing was sent that the store does not know of
    for reference, row in messages.items():
        assert row["state"] in ("sent", "superseded"), row
        expected = (
            {1} if row["state"] == "sent" else {0, 1} if row["attempts"] else {0}
        )  # 1: killed before it was noted
        assert len(set(received[reference])) in expected, row
    notices = Counter(
        tuple(row[name] for name in ("incident", "rule", "edition", "kind", "step", "repeat", "person", "channel"))
        for row in rows["notice"]
        if messages[row["message"]]["state"] == "sent"
    )
    assert set(notices.values()) == {1}  # what came twice came under its own reference, never under a second one
    twice = sum(len(copies) > 1 for copies in received.values())
    print(f"{len(received)} references received, {twice} of them more than once")  # noqa: T201
