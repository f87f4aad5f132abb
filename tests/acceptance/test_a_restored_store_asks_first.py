"""A store that was set back sends nothing stale without asking, and misses nothing new meanwhile."""

from __future__ import annotations

import asyncio
import shutil
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import pytest

from incidentd.backup.make import make_backup
from incidentd.backup.restore import Wanted, restore
from incidentd.config import load_settings
from incidentd.config.rules import load_rules
from incidentd.engine import lineage
from incidentd.errors import BackupError
from incidentd.store.database import Database
from incidentd.store.holding import held, holding
from incidentd.store.store import Store
from tests.acceptance.story import FULL, Story, told
from tests.servers.postgresql import Cluster


def _backed_up(story: Story) -> Path:
    settings = load_settings(story.folder / "incidentd.toml")
    database = Database(story.store_url)
    try:
        config, to = story.folder / "incidentd.toml", story.folder / "backups"
        return make_backup(database, settings, config, to, story.clock, "cli:test", []).path
    finally:
        database.dispose()


async def _restored(story: Story, backup: Path, *, replace: bool = True) -> None:
    settings = load_settings(story.folder / "incidentd.toml")
    wanted = Wanted(backup, None, replace)
    await asyncio.to_thread(restore, settings, load_rules(settings), story.clock, "cli:test", wanted)


async def _is_held(story: Story) -> bool:
    readiness = (await story.http.get("/readyz")).json()
    assert readiness["ready"]
    return "held" in [reason["code"] for reason in readiness["reasons"]]


@asynccontextmanager
async def _disaster(story: Story) -> AsyncIterator[None]:
    """An urgent report is backed up, its text comes after that, and then the backup is all that is left."""
    await story.report(title="山体滑坡", **{"class": "critical"})
    story.new_sms()
    story.new_mails()
    backup = await asyncio.to_thread(_backed_up, story)
    await story.report(incident="2026-000001", elements=FULL)
    story.new_sms()
    story.new_mails()
    await story.stop_daemon()
    await story.forward_unwatched(hours=5)
    await _restored(story, backup)
    yield
    await story.start_daemon()


async def test_what_fell_due_before_the_restore_is_held_and_shown_until_the_office_answers(story: Story) -> None:
    async with _disaster(story):
        pass
    story.expect_silence()
    await story.forward(hours=1)
    story.expect_silence()
    shown = await story.daemon.store.read(partial(held, story.daemon.store.context, limit=10))
    assert [one.incident for one in shown] == ["2026-000001"]
    assert shown[0].people
    assert await _is_held(story)
    clocks, messages = await asyncio.to_thread(story.daemon.store.resume_blocking, "send", "cli:test")
    assert (clocks, messages) == (1, 0)
    await story.forward(seconds=3)
    assert story.new_sms()
    assert not await _is_held(story)


async def test_systemd_is_told_that_the_office_is_asked_and_once_it_has_answered(
    story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lineage, "NOTE_SECONDS", 0.1)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(20)
        async with _disaster(story):
            monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        assert "暂扣" in await _status(systemd)
        await asyncio.to_thread(story.daemon.store.resume_blocking, "drop", "cli:test")
        assert "暂扣" not in await _status(systemd)


@pytest.mark.parametrize("noted", ["", "{", "[]", '{"seq": 1}', "[" * 100_000])
def test_a_note_that_is_broken_names_no_line(tmp_path: Path, noted: str) -> None:
    (tmp_path / lineage.FILE).write_text(noted)
    assert lineage.read_line(tmp_path / lineage.FILE) is None


async def _status(systemd: socket.socket) -> str:
    """The next status line that systemd is told."""
    while "STATUS=" not in (said := (await asyncio.to_thread(systemd.recv, 4096)).decode()):
        pass
    return said


async def test_what_is_dropped_is_never_told_but_the_clock_goes_on_with_its_lateness(story: Story) -> None:
    async with _disaster(story):
        pass
    await asyncio.to_thread(story.daemon.store.resume_blocking, "drop", "cli:test")
    await story.forward(seconds=3)
    story.expect_silence()
    view = await story.incident("2026-000001")
    assert [clock.state for clock in view.clocks if clock.is_open] == ["overdue"]
    withheld = [line.body for line in await story.audit("notice.withheld")]
    assert any("restored" in body for body in withheld)
    await story.report(incident="2026-000001", elements=FULL)
    assert not [clock for clock in (await story.incident("2026-000001")).clocks if clock.is_open]


async def test_new_reports_are_taken_and_chased_while_the_old_are_held(story: Story) -> None:
    async with _disaster(story):
        pass
    receipt = await story.report(title="另一起", unit="xihe", **{"class": "critical"})
    assert receipt["incident"] == "2026-000002"
    story.new_sms()
    await story.forward(hours=2)
    assert {sms.body.count("2026-000001") for sms in story.new_sms()} == {0}
    assert (await story.daemon.store.read(holding)) is not None


async def test_another_start_asks_again_and_holds_nothing_that_has_come_since(story: Story) -> None:
    async with _disaster(story):
        pass
    await story.report(title="另一起", unit="xihe", **{"class": "critical"})
    await story.stop_daemon()
    await story.forward_unwatched(hours=2)
    story.new_sms()
    await story.start_daemon()
    assert await _is_held(story)
    assert any("2026-000002" in sms.body for sms in story.new_sms())


async def test_a_store_that_was_set_back_by_other_means_is_noticed(story: Story) -> None:
    await story.report(title="山体滑坡", **{"class": "critical"})
    await story.stop_daemon()
    store = Path(story.store_url.removeprefix("sqlite:///"))
    shutil.copy(store, story.folder / "copied.db")
    await story.start_daemon()
    await story.report(incident="2026-000001", elements=FULL)
    await story.stop_daemon()
    story.new_sms()
    story.new_mails()
    await story.forward_unwatched(hours=5)
    shutil.copy(story.folder / "copied.db", store)
    await story.start_daemon()
    story.expect_silence()
    found = await story.daemon.store.read(holding)
    assert found is not None
    assert (found.why, found.clocks) == ("older", 1)


async def test_a_store_that_was_not_set_back_tells_all_that_fell_due_meanwhile(story: Story) -> None:
    await story.report(title="山体滑坡", **{"class": "critical"})
    await story.stop_daemon()
    story.new_sms()
    await story.forward_unwatched(hours=5)
    await story.start_daemon()
    assert story.new_sms()
    assert await story.daemon.store.read(holding) is None


async def test_messages_that_waited_at_the_backup_are_held_too(tmp_path: Path, sqlite_url: str) -> None:
    async with told(tmp_path, sqlite_url) as story:
        await story.twilio.stop()
        await story.smtp.stop()
        await story.report(title="山体滑坡", **{"class": "critical"})
        await story.forward(minutes=59)
        backup = await asyncio.to_thread(_backed_up, story)
        await story.stop_daemon()
        await _restored(story, backup)
        await story.start_daemon()
        found = await story.daemon.store.read(holding)
        assert found is not None
        assert found.messages > 0
        await asyncio.to_thread(story.daemon.store.resume_blocking, "drop", "cli:test")
        assert await story.messages("queued") == []
        dropped = [
            line for line in await story.audit("message.superseded") if "before the store was restored" in line.body
        ]
        assert len(dropped) == found.messages


@pytest.fixture
def another_postgresql_url(postgresql: Cluster) -> Iterator[str]:
    with postgresql.database() as url:
        yield url


async def test_a_postgresql_store_is_restored_into_an_empty_database(
    tmp_path: Path, postgresql_url: str, another_postgresql_url: str
) -> None:
    async with told(tmp_path, postgresql_url) as story:
        await story.report(title="山体滑坡", **{"class": "critical"})
        backup = await asyncio.to_thread(_backed_up, story)
        await story.stop_daemon()
        story.new_sms()
        story.new_mails()
        await story.forward_unwatched(hours=5)
        with pytest.raises(BackupError, match="has tables in it already"):
            await _restored(story, backup)
        toml = story.folder / "incidentd.toml"
        toml.write_text(toml.read_text().replace(postgresql_url, another_postgresql_url))
        await _restored(story, backup)
        await story.start_daemon()
        story.expect_silence()
        found = await story.daemon.store.read(holding)
        assert found is not None
        assert (found.why, found.clocks) == ("restored", 1)
        assert (await story.audit("store.restored"))[0].actor == "cli:test"


async def test_a_postgresql_store_that_was_answered_before_the_start_is_not_asked_about_again(
    tmp_path: Path, postgresql_url: str, another_postgresql_url: str
) -> None:
    async with told(tmp_path, postgresql_url) as story:
        await story.report(title="山体滑坡", **{"class": "critical"})
        backup = await asyncio.to_thread(_backed_up, story)
        await story.stop_daemon()
        story.new_sms()
        await story.forward_unwatched(hours=5)
        toml = story.folder / "incidentd.toml"
        toml.write_text(toml.read_text().replace(postgresql_url, another_postgresql_url))
        await _restored(story, backup)
        store = Store(Database(another_postgresql_url), load_rules(load_settings(toml)), story.clock)
        try:
            await asyncio.to_thread(store.resume_blocking, "send", "cli:test")
        finally:
            store.close()
        await story.start_daemon()
        assert await story.daemon.store.read(holding) is None
        assert story.new_sms()
