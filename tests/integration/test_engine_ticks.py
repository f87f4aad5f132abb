"""The engine rings when something is due, looks at whatever other processes have written, and goes on after trouble."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import apscheduler.schedulers.base
import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from incidentd.clock import Clock, monotonic, now
from incidentd.engine.ticker import Ticker
from incidentd.store.database import Database
from incidentd.store.firing import BATCH
from incidentd.store.messages import Queued
from incidentd.store.store import Store
from tests.helpers import eventually, of_this_year
from tests.integration.stored import Stored, arrival, full, on_writer, opened, rules

NUMBER = of_this_year(1)


class SetClock(Clock):
    """The wall clock, and somebody sets it."""

    def __init__(self) -> None:
        self.set_by = timedelta()

    def now(self) -> Any:
        return now() + self.set_by

    def real(self, moment: Any) -> Any:
        return moment - self.set_by


@dataclass
class Hands:
    """Couriers that keep what they are given."""

    given: list[Queued] = field(default_factory=list)
    at: list[float] = field(default_factory=list)
    woken: int = 0

    def free(self) -> Mapping[str, int]:
        return {"sms": 99, "email": 99}

    def hand(self, messages: Iterable[Queued]) -> None:
        for message in messages:
            self.given.append(message)
            self.at.append(monotonic())

    def wake(self) -> None:
        self.woken += 1


@dataclass
class Engine:
    """A ticker at work on a store, by the real clock. `other` is the same store as another process has it."""

    other: Stored
    clock: SetClock
    store: Store
    hands: Hands
    ticker: Ticker
    stopped: bool = False

    async def quiet(self) -> None:
        await eventually(lambda: not self.ticker.busy)

    def due_in(self, seconds: float, key: str = "a", **fields: Any) -> Any:
        """A report whose clock runs out so soon."""
        occurred = self.clock.now() - timedelta(minutes=30) + timedelta(seconds=seconds)
        fields = {"report_class": "urgent", "elements": {"occurred_at": occurred.isoformat()}, **fields}
        return arrival(key, at=self.clock.now(), **fields)

    async def take(self, seconds: float, key: str = "a") -> None:
        """As the web hook does it: keep the report, then set the alarm."""
        answer = await self.store.take(self.due_in(seconds, key))
        assert answer.next_at is not None
        if answer.next_at <= self.clock.now():
            self.ticker.ring()
        else:
            self.ticker.alarm.set_earlier(answer.next_at)

    def ran_out(self) -> list[int]:
        """Of each clock that ran out, how many seconds late that was noticed; 0 for one found so on arrival."""
        return [line.get("noticed_seconds_late", 0) for line in self.other.facts("clock.ran_out")]


@pytest.fixture
async def engine(store_url: str) -> AsyncIterator[Engine]:
    with opened(store_url) as other:
        async with working(other) as one:
            yield one


@pytest.fixture
async def engine_on_sqlite(sqlite_url: str) -> AsyncIterator[Engine]:
    with opened(sqlite_url) as other:
        async with working(other) as one:
            yield one


class working:  # noqa: N801 - read as `async with working(store)`
    """An engine from start to stop."""

    def __init__(self, other: Stored) -> None:
        self.clock, self.hands = SetClock(), Hands()
        self.store = Store(Database(other.database.url), rules(), self.clock)
        self.engine = Engine(other, self.clock, self.store, self.hands, Ticker(self.store, self.clock, self.hands))

    async def __aenter__(self) -> Engine:
        self.engine.ticker.start()
        await self.engine.quiet()
        return self.engine

    async def __aexit__(self, *_: object) -> None:
        if not self.engine.stopped:
            await self.engine.ticker.stop()
        await asyncio.to_thread(self.store.close)


@pytest.fixture
def without_sweeps(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that only the alarm can ring in time."""
    monkeypatch.setattr("incidentd.engine.alarm.SWEEP_SECONDS", 3600.0)


# --- the alarm ------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("without_sweeps")
async def test_the_alarm_rings_at_the_due_moment_and_not_before(engine: Engine) -> None:
    begun = monotonic()
    await engine.take(0.5)
    await eventually(lambda: len(engine.hands.given) >= 4)
    assert engine.hands.at[-1] - begun >= 0.45
    assert engine.ran_out() == [0]


@pytest.mark.usefixtures("without_sweeps")
async def test_the_alarm_is_set_to_the_earliest_of_all_and_then_to_the_next(engine: Engine) -> None:
    for key, seconds in (("a", 1.0), ("b", 0.4), ("c", 0.7)):
        await engine.take(seconds, key)
    await eventually(lambda: len(engine.ran_out()) == 3)
    assert engine.ran_out() == [0, 0, 0]
    incidents = [line.incident for line in engine.other.audit("clock.ran_out")]
    assert incidents == [of_this_year(2), of_this_year(3), of_this_year(1)]


@pytest.mark.usefixtures("without_sweeps")
async def test_what_is_overdue_at_the_start_is_looked_at_at_once(store_url: str) -> None:
    with opened(store_url) as other:
        other.clock.move_to(now() - timedelta(days=2))
        await other.take("a", **{"class": "urgent"}, elements={"occurred_at": other.clock.now().isoformat()})
        async with working(other) as engine:
            [late] = engine.ran_out()
            assert late == pytest.approx(2 * 86400 - 1800, abs=30)
            assert engine.hands.given


async def test_a_sweep_finds_what_another_process_has_written(engine: Engine) -> None:
    """The officer's phone note goes to the store directly: nobody rings."""
    receipt = await asyncio.to_thread(engine.other.store.take_blocking, engine.due_in(0.1))
    assert receipt.next_at is not None
    await eventually(lambda: engine.hands.given, within=6)
    assert engine.ran_out() != []


async def test_clocks_in_another_nodes_hands_are_not_asked_for_without_a_pause(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(postgresql_url) as other:
        async with working(other) as engine:
            await engine.store.take(engine.due_in(0))
            fire, asked = engine.store.fire, list[float]()

            async def counting(free: Mapping[str, int]) -> Any:
                asked.append(monotonic())
                return await fire(free)

            monkeypatch.setattr(engine.store, "fire", counting)
            with other.database.writer.begin() as connection:
                connection.execute(text("SELECT id FROM clock FOR UPDATE")).all()
                engine.ticker.ring()
                await eventually(lambda: asked and asked[0] < monotonic() - 0.5)
                assert len(asked) < 5
                assert engine.hands.given == []
            await eventually(lambda: engine.hands.given)


# --- the store is away ----------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("without_sweeps")
async def test_a_tick_that_finds_the_store_unavailable_is_made_up_for(engine_on_sqlite: Engine) -> None:
    engine = engine_on_sqlite
    on_writer(engine.store, "PRAGMA busy_timeout=20")
    await engine.take(0.3)
    holder = sqlite3.connect(str(make_url(engine.store.database.url).database), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    failed = engine.ticker._ticking
    await eventually(lambda: engine.ticker._ticking is not failed and not engine.ticker.busy)
    assert engine.hands.given == []

    holder.execute("ROLLBACK")
    holder.close()

    await eventually(lambda: engine.hands.given)
    assert len(engine.ran_out()) == 1
    engine.other.verified()


@pytest.mark.usefixtures("without_sweeps")
async def test_a_tick_that_breaks_is_made_up_for(engine_on_sqlite: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    engine, broken = engine_on_sqlite, list[int]()
    fire = engine.store.fire

    async def breaking(free: Mapping[str, int]) -> Any:
        if len(broken) < 2:
            broken.append(1)
            raise LookupError("nobody thought of this")
        return await fire(free)

    monkeypatch.setattr(engine.store, "fire", breaking)
    await engine.take(0)
    await eventually(lambda: engine.hands.given)
    assert len(broken) == 2


async def test_a_long_tick_says_again_and_again_that_it_is_alive(engine_on_sqlite: Engine) -> None:
    """The watchdog must not take a service that catches up with much for one that hangs."""
    engine, alive = engine_on_sqlite, list[float]()
    engine.ticker.on_tick = lambda: alive.append(monotonic())
    await asyncio.gather(*(engine.store.take(engine.due_in(0, f"id{i}")) for i in range(2 * BATCH + 1)))
    engine.ticker.ring()
    await eventually(lambda: len(engine.other.audit("notice.decided")) == 2 * BATCH + 1)
    await engine.quiet()
    assert len(alive) >= 3


# --- the wall clock is set ------------------------------------------------------------------------------------------


def everywhere(clock: SetClock, monkeypatch: pytest.MonkeyPatch) -> None:
    """The scheduler sees the same wall clock."""

    class Set(apscheduler.schedulers.base.datetime):  # type: ignore[misc]
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return clock.now().astimezone(tz)

    monkeypatch.setattr(apscheduler.schedulers.base, "datetime", Set)
    monkeypatch.setattr(clock, "real", lambda moment: moment)


async def test_a_clock_set_forward_a_day_fires_what_is_due_by_then_once(
    engine_on_sqlite: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = engine_on_sqlite
    everywhere(engine.clock, monkeypatch)
    await engine.take(3600)
    engine.clock.set_by = timedelta(days=1)
    await eventually(lambda: len(engine.hands.given) == 8, within=8)
    assert engine.ran_out()
    [jump] = engine.other.facts("time.jumped")
    assert jump["milliseconds"] == pytest.approx(86_400_000, abs=2000)
    told = sorted((message.channel, message.address) for message in engine.hands.given)
    assert len(told) == len(set(told)) == 8  # everybody on the ladder, once by each channel
    engine.ticker.ring()
    await engine.quiet()
    assert len(engine.hands.given) == 8
    assert len(engine.ran_out()) == 1


async def test_a_clock_set_back_an_hour_and_right_again_tells_twice_rather_than_never(
    engine_on_sqlite: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = engine_on_sqlite
    everywhere(engine.clock, monkeypatch)
    await engine.take(0)
    await eventually(lambda: len(engine.hands.given) == 4)
    await engine.take(3600, "b")

    engine.clock.set_by = timedelta(hours=-1)
    await eventually(lambda: engine.other.facts("time.jumped"), within=8)
    await engine.quiet()
    assert len(engine.hands.given) == 4
    [taken_back] = engine.other.clocks(NUMBER)
    assert taken_back["state"] == "running"  # which of the two times was right, nobody knows
    engine.clock.set_by = timedelta()
    await eventually(lambda: len(engine.other.facts("time.jumped")) == 2, within=8)
    await engine.quiet()
    assert len(engine.hands.given) == 8

    engine.clock.set_by = timedelta(hours=1)
    await eventually(lambda: len(engine.ran_out()) == 3, within=8)
    assert [line.incident for line in engine.other.audit("clock.ran_out")] == [NUMBER, NUMBER, of_this_year(2)]


async def test_a_text_taken_while_the_clock_was_set_back_stops_its_clock(
    engine_on_sqlite: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = engine_on_sqlite
    everywhere(engine.clock, monkeypatch)
    await engine.take(0)
    await eventually(lambda: len(engine.hands.given) == 4)
    engine.clock.set_by = timedelta(hours=-1)
    await engine.store.take(arrival("b", at=engine.clock.now(), incident=NUMBER, elements=full()))
    [clock] = engine.other.clocks(NUMBER)
    assert clock["state"] == "stopped"
    assert clock["late_seconds"] >= 0
    engine.other.verified()


# --- stopping -------------------------------------------------------------------------------------------------------


async def test_a_tick_under_way_is_finished_at_the_stop(engine_on_sqlite: Engine) -> None:
    engine = engine_on_sqlite
    await asyncio.gather(*(engine.store.take(engine.due_in(0, f"id{i}")) for i in range(300)))
    engine.ticker.ring()
    ticking = engine.ticker._ticking
    await eventually(lambda: engine.ticker._ticking is not ticking)
    await engine.ticker.stop()
    engine.stopped = True
    claimed = {row["reference"] for row in engine.other.messages() if row["attempts"]}
    assert claimed == {message.reference for message in engine.hands.given}
