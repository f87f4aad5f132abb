"""The alarm and jumps of the wall clock: sweeps go on, and no jump is forgotten."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import apscheduler.schedulers.base
import apscheduler.triggers.interval
import pytest

from incidentd.clock import FastClock, now
from incidentd.engine.alarm import Alarm
from incidentd.engine.ticker import JumpWatch, Ticker
from incidentd.errors import StoreUnavailable
from incidentd.store.database import Database
from incidentd.store.store import Store
from tests.helpers import eventually
from tests.integration.stored import Stored, rules


class SetClock(FastClock):
    """A clock that somebody sets; twenty times as quick, and so are the sweeps."""

    def __init__(self) -> None:
        super().__init__(20)
        self.set_by = timedelta()

    def now(self) -> datetime:
        return super().now() + self.set_by


def everywhere(clock: SetClock, monkeypatch: pytest.MonkeyPatch) -> None:
    """The scheduler sees the same wall clock."""

    class Moved(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return (now() + clock.set_by).astimezone(tz or UTC)

    monkeypatch.setattr(apscheduler.schedulers.base, "datetime", Moved)
    monkeypatch.setattr(apscheduler.triggers.interval, "datetime", Moved)


async def test_sweeps_go_on_when_the_wall_clock_is_set_back(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, rings = SetClock(), [0]
    everywhere(clock, monkeypatch)

    def ring() -> None:
        rings[0] += 1

    alarm = Alarm(clock, ring)
    alarm.start()
    await eventually(lambda: rings[0] >= 3)
    clock.set_by = timedelta(hours=-1)
    rings[0] = 0
    await eventually(lambda: rings[0] >= 5)
    alarm.stop()


class NoCouriers:
    """Hands that are always full."""

    woken = 0

    def free(self) -> dict[str, int]:
        return {}

    def hand(self, messages: Any) -> None:
        assert not list(messages)

    def wake(self) -> None:
        self.woken += 1


async def test_a_jump_back_is_recorded_and_what_waits_is_due_again(stored: Stored) -> None:
    clock = SetClock()
    store = Store(Database(stored.database.url), rules(), clock)
    couriers = NoCouriers()
    ticker = Ticker(store, clock, couriers)
    ticker.start()
    await eventually(lambda: not ticker.busy)
    clock.set_by = timedelta(hours=-1)
    await eventually(lambda: couriers.woken)
    await ticker.stop()
    store.close()
    [jump] = stored.facts("time.jumped")
    assert -3_610_000 < jump["milliseconds"] < -3_590_000


async def test_a_jump_whose_line_could_not_be_written_is_written_later(
    stored: Stored, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, couriers = SetClock(), NoCouriers()
    database = Database(stored.database.url)
    store = Store(database, rules(), clock)
    write, refusals = store.jumped, list[int]()

    async def refusing(milliseconds: int) -> None:
        if len(refusals) < 2:
            refusals.append(milliseconds)
            raise StoreUnavailable("the store cannot be used now")
        await write(milliseconds)

    monkeypatch.setattr(store, "jumped", refusing)
    ticker = Ticker(store, clock, couriers)
    ticker.start()
    await eventually(lambda: not ticker.busy)
    clock.set_by = timedelta(hours=2)
    await eventually(lambda: stored.facts("time.jumped"))
    await ticker.stop()
    store.close()
    assert len(refusals) == 2
    assert len(stored.facts("time.jumped")) == 1


def test_a_jump_is_found_until_it_is_seen() -> None:
    clock = SetClock()
    watch = JumpWatch(clock)
    assert watch.look() is None
    watch.seen()
    clock.set_by = timedelta(minutes=5)
    for _ in range(2):
        assert round(watch.look() or 0) == 300
    watch.seen()
    assert watch.look() is None
