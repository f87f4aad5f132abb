"""The watchdog is fed only while the loop turns and the store takes changes: systemd restarts what only seems to live.

`incidentd serve` runs as a process of its own; the test is the systemd that it tells.
"""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from incidentd.clock import monotonic
from tests.integration.cli_rig import COMMAND, Site, site_in

EVERY = 2.0
"""WatchdogSec of the test, in seconds."""
HANGS = """
import asyncio, signal, sys, time
from incidentd.cli import main
def hang(signum, frame):
    time.sleep(3600)
signal.signal(signal.SIGUSR1, hang)
sys.argv = ["incidentd", *sys.argv[1:]]
main()
"""


class Told:
    """What the service tells systemd, in order."""

    def __init__(self, folder: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.address = str(folder / "notify")
        self._socket.bind(self.address)

    def within(self, wanted: str, seconds: float) -> bool:
        """Whether it is told so within so many seconds."""
        deadline = monotonic() + seconds
        while (left := deadline - monotonic()) > 0:
            self._socket.settimeout(left)
            try:
                if wanted in self._socket.recv(4096).decode():
                    return True
            except TimeoutError:
                return False
        return False

    def forget(self) -> None:
        """Drop what lies unread."""
        self._socket.setblocking(False)
        while True:
            try:
                self._socket.recv(4096)
            except BlockingIOError:
                return

    def close(self) -> None:
        """End."""
        self._socket.close()


@pytest.fixture
def site(tmp_path: Path) -> Site:
    made = site_in(tmp_path / "site")
    made.environment |= {"INCIDENTD_HTTP__PORT": "0", "WATCHDOG_USEC": str(int(EVERY * 1e6))}
    return made


@contextmanager
def serving(site: Site, *command: str) -> Iterator[tuple[subprocess.Popen[bytes], Told]]:
    """The service, ready, and what it tells."""
    told = Told(site.folder)
    environment = site.env() | {"NOTIFY_SOCKET": told.address}
    with (
        closing(told),
        (site.folder / "log").open("wb") as log,
        subprocess.Popen([*command, "serve"], cwd=site.folder, env=environment, stdout=log, stderr=log) as process,
    ):
        try:
            assert told.within("READY=1", 60), (site.folder / "log").read_text()
            yield process, told
        finally:
            process.kill()


def test_it_is_fed_while_the_service_does_its_duty(site: Site) -> None:
    with serving(site, *COMMAND) as (_process, told):
        for _ in range(3):
            assert told.within("WATCHDOG=1", 30)


def test_it_is_not_fed_while_the_store_refuses_changes_and_is_fed_again_afterwards(site: Site) -> None:
    with serving(site, *COMMAND) as (process, told):
        assert told.within("WATCHDOG=1", 30)
        holder = sqlite3.connect(site.state / "incidentd.db", isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        told.forget()
        told.within("WATCHDOG=1", 1.0)  # one may have been under way
        assert not told.within("WATCHDOG=1", 3 * EVERY)
        assert process.poll() is None
        holder.execute("ROLLBACK")
        holder.close()
        assert told.within("WATCHDOG=1", 30)


def test_a_hung_event_loop_is_no_longer_fed_for(site: Site) -> None:
    with serving(site, sys.executable, "-c", HANGS) as (process, told):
        assert told.within("WATCHDOG=1", 30)
        os.kill(process.pid, signal.SIGUSR1)
        told.within("WATCHDOG=1", 1.0)  # one may have been under way
        assert not told.within("WATCHDOG=1", 3 * EVERY)
        assert process.poll() is None  # it lives, and only systemd ends it
