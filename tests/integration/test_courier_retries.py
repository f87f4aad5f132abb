"""When a courier tries again, and when it gives up."""

from __future__ import annotations

import asyncio
import math
from datetime import timedelta

import pytest

from incidentd.clock import MovedClock
from incidentd.config.settings import DeliverySettings
from incidentd.delivery.courier import LONGEST_WAIT_ASKED, Courier, NoProvider
from incidentd.delivery.message import Handover, OutgoingMessage
from incidentd.errors import PermanentFailure, TemporaryFailure
from incidentd.store.messages import Queued
from tests.helpers import eventually
from tests.integration.stored import START, Stored

DAY = timedelta(days=1)


@pytest.fixture
def clock() -> MovedClock:
    return MovedClock(START)


@pytest.fixture
def courier(stored: Stored, clock: MovedClock) -> Courier:
    return Courier(NoProvider("sms"), stored.store, clock, DeliverySettings())


def message(attempts: int, due: timedelta, first: timedelta) -> Queued:
    """A message so long after it was due and was first tried."""
    return Queued("M2222AB", "sms", "+8610000000001", "", "text", "", "", attempts, START - due, START - first)


async def test_after_a_long_outage_the_first_temporary_error_is_not_the_last_attempt(courier: Courier) -> None:
    result = courier._failed(message(1, 2 * DAY, timedelta()), TemporaryFailure("503"), START)
    assert (result.outcome, result.retry_at) == ("retry", START + timedelta(seconds=5))


async def test_a_message_is_given_up_so_long_after_its_first_attempt(courier: Courier) -> None:
    almost = message(99, DAY, DAY - timedelta(seconds=1))
    assert courier._failed(almost, TemporaryFailure("503"), START).outcome == "retry"
    assert courier._failed(message(99, DAY, DAY), TemporaryFailure("503"), START).outcome == "failed"
    assert courier._failed(message(1, DAY, timedelta()), PermanentFailure("550"), START).outcome == "failed"


@pytest.mark.parametrize(
    ("asked", "waits"),
    [
        (0.0, timedelta(seconds=5)),
        (60.0, timedelta(minutes=1)),
        (86400.0, LONGEST_WAIT_ASKED),
        (1e15, LONGEST_WAIT_ASKED),
        (math.inf, timedelta(seconds=5)),
        (math.nan, timedelta(seconds=5)),
        (-1.0, timedelta(seconds=5)),
    ],
)
async def test_a_providers_wish_to_wait_is_kept_within_reason(courier: Courier, asked: float, waits: timedelta) -> None:
    result = courier._failed(message(1, timedelta(), timedelta()), TemporaryFailure("429", retry_after=asked), START)
    assert result.retry_at == START + waits


async def test_time_in_which_nobody_tried_does_not_count(stored: Stored) -> None:
    await stored.take("a", **{"class": "urgent"}, elements={"occurred_at": START.isoformat()})
    stored.clock.forward(timedelta(minutes=30))
    first = (await stored.fire()).claimed[0]
    stored.clock.forward(DAY)  # the daemon had died, and comes back a day later
    await stored.store.release()
    [again] = [one for one in await stored.store.claim(first.channel, 9) if one.reference == first.reference]
    assert (first.first_attempt_at, again.first_attempt_at) == (stored.clock.now() - DAY, stored.clock.now())


class Slow:
    """A channel that fails when it is told to."""

    name, concurrency = "sms", 2

    def __init__(self) -> None:
        self.asked, self.go_on = asyncio.Event(), asyncio.Event()

    async def prepare(self) -> None:
        """Nothing is to be loaded."""

    async def send(self, _message: OutgoingMessage) -> Handover:
        self.asked.set()
        await self.go_on.wait()
        raise TemporaryFailure("503")

    async def close(self) -> None:
        """Nothing is open."""


async def test_a_clock_that_is_set_forward_gives_nothing_up(stored: Stored) -> None:
    """As at a start with a clock that stood still while the machine was off, and is set once the network is there."""
    await stored.take("a", **{"class": "urgent"}, elements={"occurred_at": START.isoformat()})
    stored.clock.forward(timedelta(minutes=30))
    channel = Slow()
    courier = Courier(channel, stored.store, stored.clock, DeliverySettings())
    courier.start()
    await stored.fire({})
    courier.wake()
    await channel.asked.wait()
    stored.clock.forward(2 * DAY)  # while it is under way
    channel.go_on.set()
    await eventually(lambda: courier.idle)
    await courier.stop(1)
    assert {row["state"] for row in stored.messages(channel="sms")} == {"queued"}
    await stored.store.jumped(round(2 * DAY.total_seconds() * 1000))
    stored.clock.forward(timedelta(minutes=1))
    [again, *_] = await stored.store.claim("sms", 9)
    assert again.first_attempt_at is not None
    assert stored.clock.now() - again.first_attempt_at < timedelta(minutes=5)
    assert courier._failed(again, TemporaryFailure("503"), stored.clock.now()).outcome == "retry"
