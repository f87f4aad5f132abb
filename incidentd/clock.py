"""The one place that reads the clock: everything else is given a `Clock` or the time itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


def now() -> datetime:
    """Wall time now, aware, UTC, in microseconds."""
    return datetime.now(UTC)


def monotonic() -> float:
    """Seconds on a clock that never jumps (it may stop while the machine sleeps)."""
    return time.monotonic()


def unix_ns() -> int:
    """Wall time now in nanoseconds since 1970, for journals that are compared across processes."""
    return time.time_ns()


class Clock:
    """The daemon's time: the wall clock, as it is."""

    runs = True
    """Whether it moves by itself."""

    def now(self) -> datetime:
        """The present moment, aware, UTC."""
        return now()

    def real(self, moment: datetime) -> datetime:
        """The wall-clock moment at which this clock will show `moment`."""
        return moment

    def real_seconds(self, seconds: float) -> float:
        """How many real seconds pass while this clock counts `seconds`."""
        return seconds


class FastClock(Clock):
    """Time that runs `factor` times as fast from the moment it is made: for demonstrations, never in service."""

    def __init__(self, factor: float) -> None:
        self.factor = factor
        self._origin = now()
        self._started = monotonic()

    def now(self) -> datetime:
        """The present moment on this clock."""
        return self._origin + timedelta(seconds=(monotonic() - self._started) * self.factor)

    def real(self, moment: datetime) -> datetime:
        """The wall-clock moment at which this clock will show `moment`."""
        return now() + (moment - self.now()) / self.factor

    def real_seconds(self, seconds: float) -> float:
        """Real seconds in `seconds` of this clock."""
        return seconds / self.factor


class MovedClock(Clock):
    """A clock that stands still until it is moved: for stories that are told and tested."""

    runs = False

    def __init__(self, start: datetime) -> None:
        self._now = start
        self._moved: list[Callable[[], None]] = []

    def now(self) -> datetime:
        """The moment it was last moved to."""
        return self._now

    def on_moved(self, callback: Callable[[], None]) -> None:
        """Call back after every move."""
        self._moved.append(callback)

    def move_to(self, moment: datetime) -> None:
        """Show `moment` from now on."""
        self._now = moment
        for callback in self._moved:
            callback()

    def forward(self, length: timedelta) -> None:
        """Move forward by `length`."""
        self.move_to(self._now + length)

    def real(self, moment: datetime) -> datetime:
        """Now, for what is due; else far away, since this clock does not run by itself."""
        return now() if moment <= self._now else now() + timedelta(days=1)
