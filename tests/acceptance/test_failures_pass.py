"""Promise: when disk, store or name service fail, the daemon says so, keeps what it can, goes on when they are back."""

from __future__ import annotations

import asyncio
import resource
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import httpx
import pytest

from incidentd.errors import StoreError, StoreUnavailable
from incidentd.review.whole_store import prove
from tests.acceptance.story import FULL, Story

URGENT: Final[dict[str, Any]] = {"elements": {"occurred_at": FULL["occurred_at"]}, "class": "urgent"}


def store_of(story: Story) -> Path:
    return Path(story.store_url.removeprefix("sqlite:///"))


async def posted(story: Story) -> httpx.Response:
    """The answer to a report, whatever it is."""
    return await story.send(title="长" * 100, **URGENT)


async def refused(story: Story) -> None:
    answer = await posted(story)
    assert answer.status_code == 503, answer.text
    assert answer.headers["retry-after"]


async def the_log_holds(story: Story) -> None:
    assert (await story.daemon.store.read(prove)).broken is None


@contextmanager
def no_larger_files(log: Path) -> Iterator[None]:
    """The kernel lets no file of this process grow beyond the log of what was written last."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def test_a_full_disk_is_told_to_senders_and_what_fell_due_is_told_once_there_is_room(story: Story) -> None:
    await story.report(**URGENT)
    with no_larger_files(Path(f"{store_of(story)}-wal")):
        statuses = {(await posted(story)).status_code for _ in range(30)}
        assert 503 in statuses
        await refused(story)
        with pytest.raises(StoreUnavailable, match="cannot be used now"):
            await story.daemon.store.audit("service.started", "test", padding="x" * 100_000)
    taken = await story.report(**URGENT)
    await story.forward(minutes=40)
    assert any(taken["incident"] in sms.body for sms in story.new_sms())
    await the_log_holds(story)


async def test_a_store_whose_file_is_moved_away_takes_nothing_that_would_be_lost(story: Story) -> None:
    await story.report(**URGENT)
    store, elsewhere = store_of(story), store_of(story).with_suffix(".moved")
    store.rename(elsewhere)
    await refused(story)
    with pytest.raises(StoreUnavailable, match="moved, removed or replaced"):
        await story.daemon.store.fire({})
    elsewhere.rename(store)
    taken = await story.report(**URGENT)
    assert taken["incident"] == "2026-000002"
    await the_log_holds(story)


async def test_a_service_that_finds_its_store_gone_does_not_begin_another(story: Story) -> None:
    await story.report(**URGENT)
    await story.stop_daemon()
    store, elsewhere = store_of(story), store_of(story).with_suffix(".moved")
    store.rename(elsewhere)
    with pytest.raises(StoreError, match="the store is gone"):
        await story.start_daemon()
    assert not store.exists()
    elsewhere.rename(store)
    await story.start_daemon()
    assert (await story.report(**URGENT))["incident"] == "2026-000002"


async def test_without_a_name_service_messages_wait_and_go_out_when_it_is_back(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    await story.stop_daemon()
    settings = story.folder / "incidentd.toml"
    settings.write_text(settings.read_text().replace("127.0.0.1", "localhost"))
    await story.start_daemon()
    await story.report(**URGENT)
    story.new_sms()
    story.new_mails()

    async def no_answer(*_arguments: object, **_options: object) -> list[object]:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    with monkeypatch.context() as patch:
        patch.setattr(type(asyncio.get_running_loop()), "getaddrinfo", no_answer)
        await story.forward(minutes=25)
        story.expect_silence()
        waiting = await story.messages("queued")
        assert waiting
        assert all("name" in one["error"] for one in waiting), [one["error"] for one in waiting]
    await story.forward(minutes=4)
    assert story.new_mails()
    assert story.new_sms()
    assert await story.messages("undeliverable") == []
