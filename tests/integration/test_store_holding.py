"""What is held after a restore and dropped or sent: clocks that come once, duties that recur, messages that waited."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta

from tests.integration.stored import START, Stored, opened, policy_with
from tests.integration.test_engine_fires import DAILY, NUMBER, URGENT, channels_of, many, ran_out

DAYS = timedelta(days=1)


async def held_and(choice: str, stored: Stored) -> tuple[int, int]:
    """The store was restored just now, and the office decides; how many clocks and messages that were."""
    assert await stored.store.hold("restored") is not None
    assert [len(tick.lateness) for tick in await stored.fire_all()] == [0]
    return await asyncio.to_thread(stored.store.resume_blocking, choice, "cli:test")  # type: ignore[arg-type]


async def test_the_occurrences_of_a_recurring_duty_that_are_dropped_are_told_to_nobody_and_the_next_one_is(
    store_url: str,
) -> None:
    with opened(store_url, policy=policy_with(clocks=[DAILY])) as stored:
        await stored.take("a", kind="phone", elements={"occurred_at": START.isoformat()})
        stored.clock.forward(5 * DAYS + timedelta(hours=1))
        assert await held_and("drop", stored) == (5, 0)
        await stored.fire_all()
        states = Counter(row["state"] for row in stored.rows("clock"))
        assert states == {"overdue": 5, "running": 1}
        assert set(ran_out(stored).values()) == {5}
        assert [line["noticed_seconds_late"] for line in stored.facts("clock.ran_out")] == [
            3600 + 86400 * day for day in (4, 3, 2, 1, 0)
        ]
        assert stored.rows("notice") == []
        stored.clock.move_to(START + 6 * DAYS)
        await stored.fire_all()
        of_the_next = [row for row in stored.rows("notice") if row["occurrence"] == 5]
        assert sorted((row["person"], row["channel"]) for row in of_the_next) == channels_of("duty", "head")
        assert stored.verified()


async def test_a_clock_whose_rung_is_dropped_tells_its_later_rungs(store_url: str) -> None:
    with opened(store_url) as stored:
        await stored.take("a", **URGENT)
        stored.clock.forward(timedelta(minutes=31))
        assert await held_and("drop", stored) == (1, 0)
        await stored.fire_all()
        assert stored.rows("notice") == []
        [clock] = stored.clocks(NUMBER)
        assert (clock["state"], clock["held_at"]) == ("overdue", None)
        stored.clock.forward(timedelta(minutes=30))
        await stored.fire_all()
        assert set(stored.told("overdue")) >= set(channels_of("leader"))


async def test_more_clocks_than_a_transaction_takes_are_all_let_go(store_url: str) -> None:
    with opened(store_url) as stored:
        await many(stored, 230)
        stored.clock.forward(timedelta(minutes=31))
        assert await held_and("send", stored) == (230, 0)
        await stored.fire_all()
        assert set(ran_out(stored).values()) == {1}
        assert len({row["incident"] for row in stored.rows("notice")}) == 230


async def test_messages_that_waited_are_sent_or_dropped_as_the_office_says(store_url: str) -> None:
    with opened(store_url) as stored:
        await stored.take("a", **URGENT)
        stored.clock.forward(timedelta(minutes=30))
        await stored.fire({"sms": 0, "email": 0})
        waiting = len(stored.messages(state="queued"))
        assert waiting > 0
        assert await stored.store.hold("restored") is not None
        assert await stored.store.claim("sms", 99) == []
        clocks, messages = await asyncio.to_thread(stored.store.resume_blocking, "send", "cli:test")
        assert (clocks, messages) == (0, waiting)
        assert len(await stored.store.claim("sms", 99)) == waiting // 2
        assert await stored.store.hold("restored") is not None
        await asyncio.to_thread(stored.store.resume_blocking, "drop", "cli:test")
        assert await stored.store.claim("email", 99) == []
        assert {row["state"] for row in stored.messages()} == {"superseded"}
        assert len(stored.audit("message.superseded")) == waiting
