"""The real process under a supervisor's hand: asked to stop, asked twice, killed in between, given its sockets."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from incidentd.clock import Clock
from incidentd.config import load_settings
from incidentd.config.master import master_secret
from incidentd.config.rules import load_rules
from incidentd.daemon import open_store
from incidentd.intake.keyring import Keyring
from tests.acceptance.story import Story
from tests.helpers import wait_until
from tests.integration.stored import opened

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds that a machine under load may need to start a program."""


AS_SYSTEMD_DOES = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.set_inheritable(3, True)
os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="1", LISTEN_FDNAMES="http")
os.execv(sys.argv[2], sys.argv[2:])
"""


class Process:
    """`incidentd serve` on a site of its own, started as systemd starts it with sockets."""

    def __init__(self, folder: Path, *, held: bool = False) -> None:
        self.log = folder / "log"
        self._command = [sys.executable, "-m", "incidentd.cli", "serve", "--config", str(folder / "incidentd.toml")]
        self._held = held
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = self.listening.getsockname()[1]
        if not held:
            self.listening.close()
        self.start()

    def start(self) -> None:
        """Start it, again on the same socket where that is held."""
        handle = self.listening.fileno()
        command = [sys.executable, "-c", AS_SYSTEMD_DOES, str(handle), *self._command] if self._held else self._command
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                command,
                stdout=log,
                stderr=log,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
                pass_fds=[handle] if self._held else (),
            )

    def is_up(self) -> None:
        wait_until(lambda: "service.ready" in self.log.read_text() or self.process.poll() is not None, within=PATIENCE)
        assert self.process.poll() is None, self.log.read_text()

    def ends(self) -> int:
        return self.process.wait(PATIENCE)


@pytest.fixture
def site(tmp_path: Path, sqlite_url: str) -> Path:
    Story(tmp_path, sqlite_url, providers=False)._write_configuration(1, 1)
    return tmp_path


@pytest.fixture
def started(site: Path) -> Iterator[list[Process]]:
    """Processes of the test, none of which is left behind."""
    all_of_them: list[Process] = []
    yield all_of_them
    for one in all_of_them:
        one.process.kill()
        one.process.wait(PATIENCE)
        one.listening.close()


def token_for(site: Path) -> str:
    settings = load_settings(site / "incidentd.toml")
    store = open_store(settings, load_rules(settings), Clock())
    try:
        key, secret = Keyring(store, master_secret(settings), Clock()).new_token("office", "", "test", "test")
        store.add_key_blocking(key, "test")
    finally:
        store.close()
    return secret


def test_a_sigterm_stops_it_and_stands_in_the_log(site: Path, sqlite_url: str, started: list[Process]) -> None:
    started.append(process := Process(site))
    process.is_up()

    process.process.send_signal(signal.SIGTERM)

    assert process.ends() == 0, process.log.read_text()
    with opened(sqlite_url) as stored:
        assert stored.kinds()[-1] == "service.stopped"


def test_a_second_sigterm_ends_it_at_once_and_the_store_is_whole(
    site: Path, sqlite_url: str, started: list[Process]
) -> None:
    (site / "incidentd.toml").write_text(
        (site / "incidentd.toml").read_text().replace("port = 0", f"port = {free_port()}")
    )
    started.append(process := Process(site))
    process.is_up()
    port = load_settings(site / "incidentd.toml").http.port
    # A sender that does not finish holds the first SIGTERM up for seconds.
    with socket.create_connection(("127.0.0.1", port)) as sender:
        sender.sendall(b"POST /v1/reports HTTP/1.1\r\nhost: x\r\nauthorization: Bearer x\r\ncontent-length: 9\r\n\r\n{")
        process.process.send_signal(signal.SIGTERM)
        process.process.send_signal(signal.SIGTERM)
        ended = process.ends()

    assert ended in (-signal.SIGTERM, 0), process.log.read_text()
    with opened(sqlite_url) as stored:
        stored.kinds()


def test_a_sighup_reloads_and_does_not_end_it(site: Path, sqlite_url: str, started: list[Process]) -> None:
    started.append(process := Process(site))
    process.is_up()

    process.process.send_signal(signal.SIGHUP)
    wait_until(lambda: "policy.reloaded" in process.log.read_text(), within=PATIENCE)
    process.process.send_signal(signal.SIGTERM)

    assert process.ends() == 0, process.log.read_text()
    with opened(sqlite_url) as stored:
        assert stored.kinds().count("policy.loaded") == 2


def test_a_report_sent_while_it_is_dead_waits_in_the_socket_that_systemd_holds(
    site: Path, started: list[Process]
) -> None:
    token = token_for(site)
    started.append(process := Process(site, held=True))
    process.is_up()
    process.process.kill()
    process.ends()
    answers: list[httpx.Response] = []

    def send() -> None:
        headers = {"authorization": f"Bearer {token}", "idempotency-key": "waits"}
        report = {"unit": "dongshan", "class": "urgent", "elements": {"location": "东山村"}}
        url = f"http://127.0.0.1:{process.port}/v1/reports"
        answers.append(httpx.post(url, json=report, headers=headers, timeout=PATIENCE))

    sender = threading.Thread(target=send)
    sender.start()
    process.start()
    sender.join(PATIENCE)

    assert [one.status_code for one in answers] == [201], process.log.read_text()


@pytest.mark.parametrize("change", [{"LISTEN_PID": "1"}, {"LISTEN_FDNAMES": "mail"}, {"LISTEN_FDS": "x"}])
def test_sockets_that_are_not_meant_for_it_are_left_alone(
    change: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from incidentd.socket_activation import HTTP, inherited  # noqa: PLC0415

    for name, value in {"LISTEN_PID": str(os.getpid()), "LISTEN_FDS": "1", "LISTEN_FDNAMES": "http", **change}.items():
        monkeypatch.setenv(name, value)

    assert inherited(HTTP) == []


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])
