"""The operators are told of a service that keeps failing, without it; and are not told again and again."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import typer

from incidentd.cli.last_resort import tell_operators
from incidentd.cli.workspace import Workspace
from incidentd.clock import MovedClock
from tests.acceptance.story import Story
from tests.integration.stored import START

SERVICE = "incidentd.service"


@pytest.fixture
async def story(tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Story]:
    """Providers at work, and a service that does not run."""
    one = Story(tmp_path, sqlite_url)
    one._write_configuration(await one.smtp.start(), await one.twilio.start())
    (tmp_path / "run").mkdir()
    monkeypatch.setenv("RUNTIME_DIRECTORY", str(tmp_path / "run"))
    yield one
    await one.smtp.stop()
    await one.twilio.stop()


async def dies(story: Story, clock: MovedClock, unit: str = SERVICE, *, now: bool = False) -> None:
    workspace = Workspace(config=story.folder / "incidentd.toml", clock=clock)
    await asyncio.to_thread(tell_operators, workspace, unit, now=now)


async def test_the_third_death_within_ten_minutes_is_told_once(story: Story) -> None:
    clock = MovedClock(START)
    await dies(story, clock)
    await dies(story, clock)
    assert not story.twilio.received
    for _ in range(5):
        clock.forward(timedelta(seconds=2))
        await dies(story, clock)
    [sms] = story.twilio.received
    assert "10分钟内3次" in sms.body
    assert len(story.smtp.received) == 1
    clock.forward(timedelta(minutes=58))
    for _ in range(4):
        clock.forward(timedelta(minutes=1))
        await dies(story, clock)
    assert len(story.twilio.received) == 2


async def test_deaths_far_apart_wake_nobody(story: Story) -> None:
    clock = MovedClock(START)
    for _ in range(4):
        await dies(story, clock)
        clock.forward(timedelta(minutes=6))
    assert not story.twilio.received


@pytest.mark.parametrize("kept", ["", "{", "[]", "[" * 100_000])
async def test_a_broken_memory_keeps_nobody_from_being_told(story: Story, kept: str) -> None:
    (story.folder / "run" / f"failures-{SERVICE}.json").write_text(kept)
    await dies(story, MovedClock(START), now=True)
    assert len(story.twilio.received) == 1


async def test_a_backup_that_failed_is_told_at_once(story: Story) -> None:
    await dies(story, MovedClock(START), "incidentd-backup.service")
    assert len(story.twilio.received) == 1


async def test_one_way_that_is_broken_keeps_no_other_from_being_used(
    story: Story, capsys: pytest.CaptureFixture[str]
) -> None:
    await story.smtp.stop()
    await dies(story, MovedClock(START), now=True)
    assert len(story.twilio.received) == 1
    assert re.search("邮件服务器 .* 连接时出错：.*（请检查主机、端口和防火墙）", capsys.readouterr().err)


async def test_nobody_reached_is_a_failure_so_that_systemd_writes_on_the_terminals(story: Story) -> None:
    (story.folder / "var" / "secrets" / "sms").unlink()
    await story.smtp.stop()
    with pytest.raises(typer.Exit):
        await dies(story, MovedClock(START), now=True)


async def test_a_directory_that_cannot_be_read_is_no_reason_to_be_silent(story: Story) -> None:
    good = story.folder / "var" / "last-good"
    good.mkdir()
    for name in ("policy", "directory"):
        (good / f"{name}.toml").write_bytes((story.folder / f"{name}.toml").read_bytes())
    (story.folder / "directory.toml").write_text("broken")
    await dies(story, MovedClock(START), now=True)
    assert len(story.twilio.received) == 1


async def test_a_clock_that_is_set_back_makes_nobody_wait_until_it_has_caught_up(story: Story) -> None:
    for start in (START + timedelta(days=300), START):
        clock = MovedClock(start)
        for _ in range(4):
            clock.forward(timedelta(seconds=2))
            await dies(story, clock)
    assert len(story.twilio.received) == 2


async def test_after_nobody_was_reached_a_clock_that_is_set_back_puts_nothing_off(story: Story) -> None:
    secret = story.folder / "var" / "secrets" / "sms"
    token = secret.read_bytes()
    secret.unlink()
    await story.smtp.stop()
    with pytest.raises(typer.Exit):
        await dies(story, MovedClock(START + timedelta(days=300)), "incidentd-backup.service")
    secret.write_bytes(token)
    secret.chmod(0o600)
    await dies(story, MovedClock(START), "incidentd-backup.service")
    assert len(story.twilio.received) == 1


async def test_a_library_that_is_damaged_keeps_no_other_way_from_being_used(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after an upgrade that was cut short."""
    monkeypatch.setitem(sys.modules, "incidentd.delivery.twilio_api", None)
    await dies(story, MovedClock(START), now=True)
    assert len(story.smtp.received) == 1
