"""Promise: what was handed over by the end of the grace is recorded at the stop, and does not go out again."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from incidentd.delivery import recording
from incidentd.delivery.courier import Courier
from incidentd.delivery.message import Handover, OutgoingMessage
from incidentd.store.messages import Queued
from tests.helpers import eventually
from tests.integration.stored import Stored, opened
from tests.integration.test_courier_carries import SETTINGS, URGENT, seconds


@dataclass
class Provider:
    """Takes the first message when it is let, and hangs over every other."""

    name: str = "sms"
    concurrency: int = 4
    let: asyncio.Event = field(default_factory=asyncio.Event)
    asked: int = 0
    deaf: bool = False
    taken: list[str] = field(default_factory=list)

    async def prepare(self) -> None:
        pass

    async def send(self, message: OutgoingMessage) -> Handover:
        self.asked += 1
        try:
            await (self.let if self.asked == 1 else asyncio.Event()).wait()
        except asyncio.CancelledError:
            if not self.deaf:
                raise
        self.taken.append(message.reference)
        return Handover("SM1", 1)

    async def close(self) -> None:
        pass


@pytest.fixture
async def carried(sqlite_url: str) -> AsyncIterator[tuple[Stored, Courier, Provider]]:
    with opened(sqlite_url) as stored:
        await stored.take("a", **URGENT)
        stored.clock.forward(seconds(30 * 60))
        messages: list[Queued] = [one for one in (await stored.fire()).claimed if one.channel == "sms"]
        provider = Provider()
        courier = Courier(provider, stored.store, stored.clock, SETTINGS)
        courier.start()
        courier.hand(messages)
        await eventually(lambda: provider.asked == len(messages) == 2)
        yield stored, courier, provider
        await courier.stop(0)


def states(stored: Stored) -> dict[str, str]:
    return {row["reference"]: row["state"] for row in stored.messages(channel="sms")}


async def test_a_result_that_waits_for_company_at_the_stop_waits_no_more(
    carried: tuple[Stored, Courier, Provider], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "COMPANY_SECONDS", 600)
    stored, courier, provider = carried
    provider.let.set()
    await eventually(lambda: provider.taken != [])
    await courier.stop(0.2)
    assert sorted(states(stored).values()) == ["queued", "sent"]
    assert states(stored)[provider.taken[0]] == "sent"


async def test_what_is_handed_over_at_the_last_moment_while_the_store_is_busy_is_recorded(
    carried: tuple[Stored, Courier, Provider],
) -> None:
    stored, courier, provider = carried
    free = threading.Event()
    busy = stored.store._writer.alone_blocking(lambda _connection: free.wait(10))
    provider.let.set()
    await eventually(lambda: provider.taken != [])
    stopping = asyncio.create_task(courier.stop(0))
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(asyncio.shield(stopping), 0.1)
    free.set()
    await stopping
    assert busy.result()
    assert states(stored)[provider.taken[0]] == "sent"


async def test_a_library_that_swallows_a_cancellation_does_not_keep_it_from_stopping(
    carried: tuple[Stored, Courier, Provider],
) -> None:
    """In Python 3.11 `wait_for` does, where it comes together with the answer."""
    stored, courier, provider = carried
    provider.deaf = True
    await asyncio.wait_for(courier.stop(0), 5)
    assert set(provider.taken) == set(states(stored))
    assert set(states(stored).values()) == {"sent"}
