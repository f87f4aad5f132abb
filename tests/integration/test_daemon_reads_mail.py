"""The whole service on a real mailbox: an appended mail is an incident, marked only then, taken once whatever dies."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from incidentd.clock import Clock
from incidentd.config import load_settings
from incidentd.config.rules import load_rules
from incidentd.daemon import Daemon
from tests.acceptance.story import DIRECTORY, PEOPLE, phone_of
from tests.acceptance.test_nothing_is_lost import Service
from tests.helpers import eventually
from tests.integration.mail_office import a_mail
from tests.integration.mailbox_rig import a_user
from tests.servers.dovecot import HOST, PASSWORD, Dovecot, running_dovecot

SHIPPED = Path(__file__).parents[2] / "config"
SLOW = 60.0
BACKLOG = 300
SETTINGS = """
[http]
port = {http}
[store]
url = "sqlite:///{store}"
[mail]
addresses = ["report@example.org"]
trust_registered = true
[[mail.mailboxes]]
name = "duty"
host = "{host}"
port = {port}
security = "none"
username = "{user}"
password = "mailbox"
poll = "1 second"
"""


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with running_dovecot() as server:
        yield server


class Site:
    """A site whose reports come to one mailbox."""

    def __init__(self, folder: Path, dovecot: Dovecot) -> None:
        self.folder = folder
        self.dovecot = dovecot
        self.user = a_user()
        self.store = folder / "incidentd.db"
        people = "".join(
            f'\n[[people]]\nid = "{one}"\nname = "{one}"\nphone = "{phone_of(one)}"\nemail = "{one}@example.org"\n'
            for one in PEOPLE
        )
        (folder / "directory.toml").write_text(DIRECTORY + people)
        (folder / "policy.toml").write_text((SHIPPED / "policy.toml").read_text())
        secrets = folder / "var" / "secrets"
        secrets.mkdir(parents=True)
        (secrets / "mailbox").write_text(PASSWORD)
        (secrets / "mailbox").chmod(0o600)
        settings = SETTINGS.format(http=0, store=self.store, host=HOST, port=dovecot.port, user=self.user)
        (folder / "incidentd.toml").write_text(settings)

    def append(self, count: int, start: int = 0) -> None:
        """Put reports into the mailbox, each of an incident of its own."""
        mails = (a_mail(f"第{number}处山体滑坡", f"事发地点：{number}号") for number in range(start, start + count))
        self.dovecot.append(self.user, *mails)

    def count(self, table: str) -> int:
        """How many rows a table of the store has, by a connection of our own."""
        if not self.store.exists():
            return 0
        with closing(sqlite3.connect(f"file:{self.store}?mode=ro", uri=True, timeout=5)) as connection:
            try:
                return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])
            except sqlite3.OperationalError:
                return -1

    def each_once(self, mails: int) -> None:
        """So many mails were taken, each once, and each opened one incident."""
        assert {name: self.count(name) for name in ("mail", "incident", "report", "sighting")} == dict.fromkeys(
            ("mail", "incident", "report", "sighting"), mails
        )

    def all_seen(self, mails: int) -> bool:
        """Whether the mailbox has so many mails and each is marked."""
        return self.dovecot.seen(self.user) == [True] * mails

    @asynccontextmanager
    async def daemon(self) -> AsyncIterator[Daemon]:
        """The service in this process."""
        settings = load_settings(self.folder / "incidentd.toml")
        daemon = Daemon(settings, load_rules(settings), Clock(), channels=[])
        await daemon.start()
        try:
            yield daemon
        finally:
            await daemon.stop()


def readers_of(pid: int) -> list[int]:
    """The processes that a service has started."""
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def is_alive(pid: int) -> bool:
    """Whether a process is there and has not ended."""
    status = Path(f"/proc/{pid}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] not in "ZX"


@pytest.fixture
def site(tmp_path: Path, dovecot: Dovecot) -> Site:
    return Site(tmp_path, dovecot)


@pytest.fixture
def service(site: Site) -> Iterator[Service]:
    """The service as a process of its own."""
    one = Service(site.folder, 0)
    try:
        yield one
    finally:
        one.kill()
        one.close()


async def test_what_is_appended_is_an_incident_and_marked_as_seen(site: Site) -> None:
    async with site.daemon():
        await asyncio.to_thread(site.append, 1)
        await eventually(lambda: site.count("incident") == 1, within=SLOW)
        await eventually(lambda: site.all_seen(1), within=SLOW)
    site.each_once(1)


async def test_a_mail_is_marked_only_when_it_is_committed_and_a_locked_store_only_delays_it(site: Site) -> None:
    async with site.daemon() as daemon:
        [watcher] = daemon.post_room.watchers if daemon.post_room else []
        await eventually(lambda: watcher.health.state == "watching", within=SLOW)
        with closing(sqlite3.connect(site.store, timeout=10, isolation_level=None)) as other, capture_logs() as logged:
            other.execute("BEGIN IMMEDIATE")
            await asyncio.to_thread(site.append, 3)
            # They were fetched and read, and the store has refused them.
            await eventually(lambda: any("mails wait" in line["event"] for line in logged), within=SLOW)
            assert site.dovecot.seen(site.user) == [False] * 3
            assert site.count("mail") == 0
            other.execute("ROLLBACK")
        await eventually(lambda: site.all_seen(3), within=SLOW)
    site.each_once(3)


async def test_a_backlog_is_taken_once_each_though_the_service_is_killed_in_its_middle(
    site: Site, service: Service
) -> None:
    await asyncio.to_thread(site.append, BACKLOG)
    service.start()
    await eventually(lambda: site.count("mail") > BACKLOG // 10, within=SLOW)
    readers = readers_of(service._pid)
    service.kill()
    before = site.count("mail")
    assert before < BACKLOG
    assert sum(site.dovecot.seen(site.user)) <= before
    assert readers
    await eventually(lambda: not any(map(is_alive, readers)), within=SLOW)
    service.start()
    await eventually(lambda: site.count("mail") == BACKLOG, within=SLOW)
    await eventually(lambda: site.all_seen(BACKLOG), within=SLOW)
    service.kill()
    site.each_once(BACKLOG)


async def test_the_death_of_a_process_that_reads_loses_nothing(site: Site) -> None:
    await asyncio.to_thread(site.append, BACKLOG)
    async with site.daemon() as daemon:
        readers = await eventually(multiprocessing.active_children, within=SLOW)
        assert readers[0].pid
        os.kill(readers[0].pid, signal.SIGKILL)
        await eventually(lambda: site.all_seen(BACKLOG), within=SLOW)
        site.each_once(BACKLOG)
        await asyncio.to_thread(site.append, 25, BACKLOG)
        await eventually(lambda: site.count("mail") == BACKLOG + 25, within=SLOW)
        assert daemon.post_room
    site.each_once(BACKLOG + 25)


def test_a_service_without_mails_loads_nothing_that_reads_them() -> None:
    """It costs a third of a second at each start and 8 MB."""
    heavy = ("incidentd.core.reading.report", "incidentd.intake.mail.mime", "imapclient", "aiosmtpd", "docx")
    program = f"import incidentd.daemon, sys; print([name for name in {heavy} if name in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert loaded.stdout == "[]\n"
