"""The tick: whatever is due by now is looked at, told and recorded, until nothing is due."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final, Protocol

import structlog

from incidentd.clock import Clock, monotonic
from incidentd.engine.alarm import Alarm
from incidentd.errors import StoreError
from incidentd.store.firing import Fired
from incidentd.store.messages import Queued
from incidentd.store.store import Store

log = structlog.get_logger(__name__)

JUMP_SECONDS: Final = 2.0
_AGAIN: Final = timedelta(seconds=1)


class Couriers(Protocol):
    """Those who carry messages."""

    def free(self) -> Mapping[str, int]:
        """How many messages of each channel can be taken in hand now."""

    def hand(self, messages: Iterable[Queued]) -> None:
        """Take claimed messages."""

    def wake(self) -> None:
        """Messages wait in the outbox."""


class Ticker:
    """Ticks when it is rung, never two ticks at once. `on_tick` is called after each transaction of a tick."""

    def __init__(self, store: Store, clock: Clock, couriers: Couriers) -> None:
        self._store = store
        self._clock = clock
        self._couriers = couriers
        self._rung = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._ticking: asyncio.Task[None] | None = None
        self._jumps = JumpWatch(clock)
        self.alarm = Alarm(clock, self.ring)
        self.on_tick: Callable[[], None] | None = None
        self.on_late: Callable[[float], None] | None = None
        self.busy = False

    def start(self) -> None:
        """Begin; the first tick comes at once and looks at everything that fell due while nobody watched."""
        self.alarm.start()
        self._task = asyncio.create_task(self._run())
        self.ring()

    async def stop(self) -> None:
        """Finish the tick under way and end."""
        self.alarm.stop()
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, *filter(None, [self._ticking]), return_exceptions=True)

    def ring(self) -> None:
        """Something may be due."""
        self.busy = True
        self._rung.set()

    async def _run(self) -> None:
        while True:
            await self._rung.wait()
            self._rung.clear()
            try:
                self._ticking = asyncio.create_task(self._tick())
                await asyncio.shield(self._ticking)
            except StoreError as error:
                log.warning("tick.store_unavailable", error=str(error))
                self.alarm.set(self._clock.now() + _AGAIN)
            except Exception:
                log.exception("tick.broken")
                self.alarm.set(self._clock.now() + _AGAIN)
            self.busy = self._rung.is_set()

    async def _tick(self) -> None:
        await self._note_jump()
        while True:
            asked_at = self._clock.now()
            fired = await self._store.fire(self._couriers.free())
            self._couriers.hand(fired.claimed)
            if fired.waiting:
                self._couriers.wake()
            for fault in fired.faults:
                log.error("clock.broken", fault=fault)
            if self.on_late is not None:
                for seconds in fired.lateness:
                    self.on_late(seconds)
            if self.on_tick is not None:
                self.on_tick()
            if not fired.more:
                break
        self.alarm.set(self._next(fired, asked_at))

    def _next(self, fired: Fired, asked_at: datetime) -> datetime | None:
        """When to look again. What was due when we asked and was not given to us is in another node's hands."""
        held = not fired.lateness and fired.next_at is not None and fired.next_at <= asked_at
        return self._clock.now() + _AGAIN if held else fired.next_at

    async def _note_jump(self) -> None:
        jumped = self._jumps.look()
        if jumped is not None:
            log.warning("time.jumped", seconds=round(jumped, 3))
            await self._store.jumped(round(jumped * 1000))
            if jumped < 0:
                self._couriers.wake()
        self._jumps.seen()


class JumpWatch:
    """Compares the wall clock with the monotonic one: they part when the clock is set or the machine has slept."""

    def __init__(self, clock: Clock, elapsed: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._elapsed = elapsed
        self._last: tuple[datetime, float] | None = None
        self._looked: tuple[datetime, float] | None = None

    def look(self) -> float | None:
        """By how many seconds the wall clock has jumped since what was last `seen`; None for less than two."""
        now, elapsed = self._looked = self._clock.now(), self._elapsed()
        if self._last is None or not self._clock.runs:
            return None
        real = (elapsed - self._last[1]) / self._clock.real_seconds(1.0)
        jumped = (now - self._last[0]).total_seconds() - real
        return jumped if abs(jumped) >= JUMP_SECONDS else None

    def seen(self) -> None:
        """What was found at the last look has been recorded; without this the next look finds it again."""
        self._last = self._looked
