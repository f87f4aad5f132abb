"""Promise: every result is recorded, in company where more are to come, and one that cannot be holds up no other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import pytest

from incidentd.clock import monotonic
from incidentd.delivery import recording
from incidentd.delivery.recording import LARGEST_GROUP, Recording
from incidentd.errors import StoreUnavailable
from incidentd.store.messages import Queued
from incidentd.store.outbox import Recorded, Result
from incidentd.store.store import Store
from tests.helpers import eventually
from tests.integration.stored import START, Stored, opened

PATIENCE = 1.2


class Watched(Store):
    """A store that says in which groups results came; `refuse` may say no to a group."""

    groups: list[list[str]]
    refuse: Callable[[list[str]], Exception | None]

    async def record(self, *results: Result) -> Recorded:
        references = [one.reference for one in results]
        self.groups.append(references)
        if (error := self.refuse(references)) is not None:
            raise error
        return await super().record(*results)


class Desk:
    """A recording at work on a store with messages that are claimed."""

    def __init__(self, stored: Stored, claimed: list[Queued]) -> None:
        self.stored = stored
        self.claimed = claimed
        self.told: list[Recorded | None] = []
        store = stored.store
        store.__class__ = Watched
        assert isinstance(store, Watched)
        self.store = store
        self.store.groups = []
        self.store.refuse = lambda _references: None
        self.recording = Recording("sms", store, PATIENCE, self.told.append)

    async def note(self, message: Queued, outcome: str = "sent", *, more: bool = False) -> None:
        await self.recording.slip()
        retry_at = START + timedelta(hours=1) if outcome == "retry" else None
        result = Result(message.reference, outcome, START, message.attempts, retry_at=retry_at)  # type: ignore[arg-type]
        self.recording.note(result, more_to_come=more)

    async def done(self) -> None:
        await eventually(lambda: self.recording.empty and self.told != [], within=10)

    def states(self) -> dict[str, str]:
        return {row["reference"]: row["state"] for row in self.stored.messages(channel="sms")}


@pytest.fixture
async def desk(sqlite_url: str) -> AsyncIterator[Desk]:
    with opened(sqlite_url) as stored:
        claimed: list[Queued] = []
        for number in range(3):
            await stored.take(f"r{number}", **{"class": "urgent", "title": f"滑坡{number}", "elements": {}})
            stored.clock.forward(timedelta(minutes=30))
            claimed += [one for one in (await stored.fire()).claimed if one.channel == "sms"]
        one = Desk(stored, claimed)
        running = asyncio.create_task(one.recording.run())
        yield one
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Company is waited for longer than any test waits."""
    monkeypatch.setattr(recording, "COMPANY_SECONDS", 600)


@pytest.mark.usefixtures("patient")
async def test_the_last_result_is_recorded_at_once(desk: Desk) -> None:
    await desk.note(desk.claimed[0])
    await desk.done()
    assert desk.states()[desk.claimed[0].reference] == "sent"
    assert desk.told == [Recorded(waiting=False, unreached=())]


@pytest.mark.usefixtures("patient")
async def test_results_wait_for_company_while_more_are_to_come_and_share_a_transaction(desk: Desk) -> None:
    messages = desk.claimed
    for message in messages[:-1]:
        await desk.note(message, more=True)
        await asyncio.to_thread(int)  # whoever records has his turn
    assert desk.store.groups == []
    await desk.note(messages[-1])
    await desk.done()
    assert desk.store.groups == [[one.reference for one in messages]]
    assert set(desk.states().values()) == {"sent"}


async def test_none_comes_and_it_is_recorded_all_the_same(desk: Desk) -> None:
    await desk.note(desk.claimed[0], more=True)
    await desk.done()
    assert desk.states()[desk.claimed[0].reference] == "sent"


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("outcome", ["retry", "failed"])
async def test_a_failure_waits_for_nothing(desk: Desk, outcome: str) -> None:
    await desk.note(desk.claimed[0], more=True)
    await desk.note(desk.claimed[1], outcome, more=True)
    await desk.done()
    assert desk.store.groups == [[one.reference for one in desk.claimed[:2]]]


async def test_a_store_that_refuses_for_a_while_loses_no_result(desk: Desk) -> None:
    refusals = iter([StoreUnavailable("the disk is full", hint="make room")])
    desk.store.refuse = lambda _references: next(refusals, None)
    for message in desk.claimed:
        await desk.note(message, more=True)
    await desk.done()
    assert set(desk.states().values()) == {"sent"}
    assert desk.told == [Recorded(waiting=False, unreached=())]


async def test_a_store_that_refuses_for_ever_is_not_asked_for_ever(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.store.refuse = lambda _references: StoreUnavailable("the disk is full", hint="make room")
    await desk.note(desk.claimed[0])
    await desk.done()
    assert desk.told == [None]
    assert "delivery.broken" in "".join(capsys.readouterr())
    desk.store.refuse = lambda _references: None
    await desk.note(desk.claimed[1])
    await eventually(lambda: desk.states()[desk.claimed[1].reference] == "sent")


async def test_one_result_that_breaks_the_transaction_spoils_no_other(desk: Desk) -> None:
    culprit = desk.claimed[1].reference
    desk.store.refuse = lambda references: ValueError("no such message") if culprit in references else None
    for message in desk.claimed:
        await desk.note(message, more=True)
    await desk.done()
    assert {reference for reference, state in desk.states().items() if state != "sent"} == {culprit}


async def test_no_more_is_attempted_than_may_be_unrecorded(desk: Desk) -> None:
    held = asyncio.Event()

    async def hold(*_results: Result) -> Recorded:
        await held.wait()
        return Recorded(waiting=False, unreached=())

    desk.store.record = hold  # type: ignore[method-assign]
    for _ in range(3 * LARGEST_GROUP):
        await asyncio.wait_for(desk.note(desk.claimed[0]), 1)
    one_more = asyncio.create_task(desk.recording.slip())
    await asyncio.wait({one_more}, timeout=0.05)
    assert not one_more.done()
    held.set()
    await asyncio.wait_for(one_more, 5)


async def test_one_result_that_the_audit_log_refuses_spoils_no_other(desk: Desk) -> None:
    culprit = desk.claimed[1]
    await desk.recording.slip()
    refused = Result(culprit.reference, "sent", START, culprit.attempts, code="\ud800")
    desk.recording.note(refused, more_to_come=True)
    for message in (desk.claimed[0], *desk.claimed[2:]):
        await desk.note(message, more=True)
    await desk.done()
    everybody = [one.reference for one in (culprit, desk.claimed[0], *desk.claimed[2:])]
    assert desk.store.groups == [everybody, *([one] for one in everybody)]
    assert {reference for reference, state in desk.states().items() if state != "sent"} == {culprit.reference}


async def test_whoever_cannot_be_told_stops_no_recording(desk: Desk) -> None:
    def broken(_recorded: Recorded | None) -> None:
        raise LookupError("nobody thought of this")

    desk.recording._on_recorded = broken
    await desk.note(desk.claimed[0])
    await eventually(lambda: desk.states()[desk.claimed[0].reference] == "sent")
    await desk.note(desk.claimed[1])
    await eventually(lambda: desk.recording.empty)
    assert {desk.states()[one.reference] for one in desk.claimed[:2]} == {"sent"}


async def test_a_store_that_goes_away_while_the_culprit_is_sought_is_asked_no_longer_for_it(desk: Desk) -> None:
    """Were each of them tried so long, the last of a hundred would wait for an hour."""

    def refuse(references: list[str]) -> Exception:
        return ValueError("a mistake") if len(references) > 1 else StoreUnavailable("the disk is full")

    desk.store.refuse = refuse
    began = monotonic()
    for message in desk.claimed[:5]:
        await desk.note(message, more=True)
    await desk.done()
    assert monotonic() - began < 3 * PATIENCE
