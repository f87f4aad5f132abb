"""How much a courier claims: much by one transaction of a fast channel, little of one that is slow or yet unknown."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from incidentd.delivery.courier import Courier
from incidentd.delivery.message import Handover, OutgoingMessage
from incidentd.delivery.pace import Pace
from incidentd.store.messages import Queued
from tests.helpers import eventually
from tests.integration.stored import START, opened
from tests.integration.test_courier_carries import SETTINGS

PLACES = 4


def window_after(seconds: list[float]) -> int:
    pace = Pace(PLACES)
    for one in seconds:
        pace.attempted(one)
    return pace.window


def test_of_a_channel_of_which_nothing_is_known_two_messages_a_place_are_claimed() -> None:
    assert window_after([]) == 2 * PLACES


def test_of_a_fast_channel_as_many_as_it_takes_in_a_second_but_not_without_bound() -> None:
    assert window_after([0.05] * 100) == 20 * PLACES
    assert window_after([0.0] * 100) == 64 * PLACES


def test_one_attempt_that_hung_is_enough_to_claim_little_again() -> None:
    assert window_after([0.001] * 100) == 64 * PLACES
    assert window_after([0.001] * 100 + [20.0]) == 2 * PLACES


def test_more_is_claimed_only_when_it_is_worth_a_transaction() -> None:
    pace = Pace(PLACES)
    assert pace.worth_a_claim == PLACES
    for _ in range(100):
        pace.attempted(0.001)
    assert pace.worth_a_claim == 32 * PLACES


@dataclass
class _Channel:
    name: str = "sms"
    concurrency: int = PLACES
    open: asyncio.Event = field(default_factory=asyncio.Event)
    sent: int = 0

    async def prepare(self) -> None:
        pass

    async def send(self, _message: OutgoingMessage) -> Handover:
        await self.open.wait()
        self.sent += 1
        return Handover(f"SM{self.sent}", 1)

    async def close(self) -> None:
        pass


class _Outbox:
    """Stands before a store that holds so many messages, and counts what it is asked for."""

    def __init__(self, messages: int) -> None:
        self.left = messages
        self.claims: list[int] = []

    async def claim(self, channel: str, count: int) -> list[Queued]:
        given = min(count, self.left)
        self.claims.append(count)
        self.left -= given
        return [
            Queued(f"M{self.left + one}", channel, "+12025550100", "", "x", "", "", 1, START) for one in range(given)
        ]

    async def record(self, result: object) -> object:
        return type("Recorded", (), {"unreached": (), "waiting": False})()


async def test_two_thousand_messages_of_a_fast_channel_take_few_claims_and_a_closed_one_is_handed_few(
    sqlite_url: str,
) -> None:
    outbox, channel = _Outbox(2000), _Channel()
    with opened(sqlite_url) as stored:
        courier = Courier(channel, outbox, stored.clock, SETTINGS)  # type: ignore[arg-type]
        courier.start()
        courier.wake()
        await eventually(lambda: len(outbox.claims) == 1)
        await asyncio.sleep(0.05)  # noqa: TID251 - that nothing more is claimed takes time to see
        assert outbox.claims == [2 * PLACES]
        channel.open.set()
        await eventually(lambda: channel.sent == 2000, within=20)
        await courier.stop(1.0)
    assert len(outbox.claims) < 2000 / (4 * PLACES)
