"""The daemon from start to stop: what it refuses before it touches anything; nothing keeps it from stopping."""

from __future__ import annotations

import asyncio
import gc
import json
import re
import socket
import sqlite3
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from incidentd.clock import Clock, MovedClock, monotonic
from incidentd.config import load_settings
from incidentd.config.rules import load_rules
from incidentd.daemon import STOP_SECONDS, Daemon, run
from incidentd.errors import ConfigError, IncidentdError, SecretMissing, StoreVersionError
from incidentd.intake.webhook import sign
from incidentd.rehearsal.faults import Fault
from incidentd.store.database import Database
from tests.acceptance.story import FULL, Story, told
from tests.helpers import eventually
from tests.integration.stored import START, arrival, on_writer, opened


@pytest.fixture
async def story(tmp_path: Path, sqlite_url: str) -> AsyncIterator[Story]:
    """A daemon at work."""
    async with told(tmp_path, sqlite_url) as one:
        yield one


def make_daemon(folder: Path) -> Daemon:
    settings = load_settings(folder / "incidentd.toml")
    return Daemon(settings, load_rules(settings), Clock())


def change(folder: Path, old: str, new: str) -> None:
    file = folder / "incidentd.toml"
    assert old in file.read_text()
    file.write_text(file.read_text().replace(old, new))


async def test_a_port_in_use_is_told_before_anything_is_touched(tmp_path: Path, empty_sqlite_url: str) -> None:
    Story(tmp_path, empty_sqlite_url)._write_configuration(1, 1)
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        change(tmp_path, "port = 0", f"port = {port}")
        with pytest.raises(ConfigError, match=f"cannot listen on 127.0.0.1 port {port}") as caught:
            make_daemon(tmp_path)
    assert "choose another port" in caught.value.hint
    assert not (tmp_path / "incidentd.db").exists()


@pytest.mark.parametrize("version", ["0000", "9999"])
async def test_a_store_of_another_version_is_refused_and_the_port_given_back(
    tmp_path: Path, sqlite_url: str, version: str
) -> None:
    async with told(tmp_path, sqlite_url):
        pass
    database = Database(sqlite_url)
    with database.writer.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :v"), {"v": version})
    database.dispose()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    change(tmp_path, "port = 0", f"port = {port}")
    for _ in range(2):
        with pytest.raises(StoreVersionError, match=f"schema version {version}"):
            make_daemon(tmp_path)
    gc.collect()  # whatever was left open would be found now


async def test_a_missing_secret_is_named_and_nothing_is_left_open(tmp_path: Path, sqlite_url: str) -> None:
    Story(tmp_path, sqlite_url)._write_configuration(1, 1)
    (tmp_path / "var" / "secrets" / "sms").unlink()
    with pytest.raises(SecretMissing, match="'sms'"):
        make_daemon(tmp_path)
    gc.collect()


async def test_starts_and_stops_stand_in_the_log_with_what_was_in_force(story: Story) -> None:
    await story.stop_daemon()
    await story.start_daemon()
    kinds = [line.kind for line in await story.audit() if line.kind.startswith(("service.", "policy."))]
    assert kinds == ["service.started", "policy.loaded", "service.stopped", "service.started", "policy.loaded"]
    loaded = [json.loads(line.body)["data"] for line in await story.audit("policy.loaded")]
    assert loaded[0] == loaded[1]
    assert set(loaded[0]) == {"policy", "directory"}


ENDS_AT_ONCE = """
[[ladders]]
id = "thirty-minutes"
steps = [{ at = "0", tell = ["duty_officer"], by = ["sms"] }]
"""
GOES_ON = """
[[ladders]]
id = "thirty-minutes"
steps = [
    { at = "-25 minutes", tell = ["duty_officer"], by = ["sms"] },
    { at = "0", tell = ["duty_officer"], by = ["sms"] },
    { at = "10 minutes", tell = ["unit_head"], by = ["sms"] },
]
"""


def with_ladder(ladder: str) -> str:
    """The shipped policy with another ladder for urgent reports."""
    shipped = (Path(__file__).parents[2] / "config" / "policy.toml").read_text()
    first = shipped.index('[[ladders]]\nid = "thirty-minutes"')
    return shipped[:first] + ladder + shipped[shipped.index("[[ladders]]", first + 1) :]


async def test_a_ladder_that_was_changed_holds_for_the_clocks_that_run_already(tmp_path: Path, sqlite_url: str) -> None:
    async with told(tmp_path, sqlite_url, with_ladder(ENDS_AT_ONCE)) as story:
        await story.report(elements={"occurred_at": story.clock.now().isoformat()}, **{"class": "urgent"})
        await story.forward(minutes=40)
        story.expect_sms("duty")  # and that was the end of the old ladder
        await story.report(elements={"occurred_at": story.clock.now().isoformat()}, **{"class": "urgent"})
        await story.forward(minutes=6)
        story.expect_silence()

        await story.stop_daemon()
        (tmp_path / "policy.toml").write_text(with_ladder(GOES_ON))
        await story.start_daemon()

        [sms] = story.expect_sms("duty", "head")[:1]
        told_of = {sms.address: sms.body for sms in story.twilio.received[1:]}
        assert "2026-000001" in told_of["+8610000000002"]  # the head, of the one that is overdue
        assert "2026-000002" in told_of["+8610000000001"]  # the duty officer is reminded of the other
        assert sms.body in told_of.values()
        await story.stop_daemon()
        await story.start_daemon()
        story.expect_silence()


async def test_a_clock_that_had_run_a_day_ahead_keeps_no_ladder_silent_once_it_is_right(
    tmp_path: Path, sqlite_url: str
) -> None:
    async with told(tmp_path, sqlite_url) as story:
        await story.report(elements={"occurred_at": story.clock.now().isoformat()}, **{"class": "urgent"})
        right = story.clock.now()
        await story.stop_daemon()
        await story.forward_unwatched(days=1)
        await story.start_daemon()
        story.expect_told("duty", "head", "leader", "group")

        await story.stop_daemon()
        story.clock = MovedClock(right)
        with opened(sqlite_url, clock=story.clock) as meanwhile:  # a line by the right time is the log's last
            await meanwhile.store.audit("policy.refused", "system")
        await story.start_daemon()
        story.expect_silence()
        assert [line.kind for line in await story.audit("clock.resumed")] == ["clock.resumed"]
        await story.forward(minutes=20)
        story.expect_told("duty", saying="还剩10分钟")
        await story.forward(minutes=5)
        story.expect_told("duty", saying="还剩5分钟")
        await story.forward(minutes=5)
        story.expect_told("duty", "head", saying="到时限")


async def stops(story: Story) -> float:
    """How many seconds it takes to stop."""
    begun = monotonic()
    async with asyncio.timeout(30):
        await story.daemon.stop()
    return monotonic() - begun


@pytest.fixture
async def stopping(tmp_path: Path, sqlite_url: str) -> AsyncIterator[Story]:
    """A daemon at work, which the test itself stops."""
    story = Story(tmp_path, sqlite_url)
    await story.begin()
    yield story
    await story.http.aclose()
    await story.smtp.stop()
    await story.twilio.stop()


async def test_a_sender_that_never_finishes_does_not_keep_the_service_from_stopping(stopping: Story) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", stopping.daemon.port)
    signed = sign(stopping.secret, "never", stopping.clock.now(), b"{}") | {"host": "x", "content-length": "100"}
    head = "".join(f"{name}: {value}\r\n" for name, value in signed.items())
    writer.write(f"POST /v1/reports HTTP/1.1\r\n{head}\r\n{{".encode())
    await writer.drain()
    server: Any = stopping.daemon.http.uvicorn  # type: ignore[union-attr]
    await eventually(lambda: server.server_state.tasks)
    assert await stops(stopping) < STOP_SECONDS + 4
    writer.close()
    del reader


async def test_a_provider_that_never_answers_does_not_keep_the_service_from_stopping(stopping: Story) -> None:
    stopping.twilio.faults.add(Fault("hang"))
    stopping.clock.move_to(START)
    late = {"occurred_at": (START - timedelta(hours=1)).isoformat()}
    await stopping.daemon.store.take(arrival("a", at=START, report_class="urgent", elements=late))
    stopping.daemon.wake()
    await eventually(lambda: stopping.twilio.requests)
    assert await stops(stopping) < STOP_SECONDS + 4


async def test_a_store_that_is_away_does_not_keep_the_service_from_stopping(stopping: Story) -> None:
    on_writer(stopping.daemon.store, "PRAGMA busy_timeout=20")
    file = stopping.store_url.removeprefix("sqlite:///")
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    assert await stops(stopping) < STOP_SECONDS + 4
    holder.execute("ROLLBACK")
    holder.close()


async def test_a_courier_whose_look_into_the_outbox_breaks_looks_again(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, broken = story.daemon.store, list[str]()
    claim = store.claim

    async def breaking(channel: str, count: int) -> Any:
        if len(broken) < 4:
            broken.append(channel)
            raise LookupError("nobody thought of this")
        return await claim(channel, count)

    monkeypatch.setattr(store, "claim", breaking)
    await story.report(elements={name: FULL[name] for name in ("location",)}, **{"class": "urgent"})
    for key in range(3):
        await story.send(
            webhook_id=f"bad{key}", nonsense=True
        )  # the office is told by messages that wait to be claimed
    await eventually(lambda: story.twilio.received and story.smtp.received, within=10)
    assert len(broken) == 4


async def test_a_service_whose_http_server_has_ended_by_itself_ends_as_failed(
    tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that systemd starts it again, instead of a service that takes no reports."""
    Story(tmp_path, sqlite_url)._write_configuration(1, 1)
    started: list[Daemon] = []
    start = Daemon.start

    async def starting(daemon: Daemon) -> None:
        await start(daemon)
        started.append(daemon)

    monkeypatch.setattr(Daemon, "start", starting)
    running = asyncio.create_task(run(load_settings(tmp_path / "incidentd.toml")))
    await eventually(lambda: started)
    server: Any = started[0].http.uvicorn  # type: ignore[union-attr]
    server.should_exit = True
    with pytest.raises(IncidentdError, match="the HTTP server has ended by itself"):
        await running
    with opened(sqlite_url) as stored:
        assert stored.kinds()[-1] == "service.stopped"


async def test_the_daemon_shows_how_late_each_firing_was_and_nothing_of_any_incident(story: Story) -> None:
    await story.report(**{"class": "urgent", "title": "landslide", "elements": {"occurred_at": FULL["occurred_at"]}})
    await story.forward(minutes=40)
    answer = await story.http.get("/metrics")
    assert answer.status_code == 200
    [counted] = re.findall(r"^incidentd_firing_lateness_seconds_count ([0-9.]+)$", answer.text, re.MULTILINE)
    assert float(counted) > 0
    assert "landslide" not in answer.text
