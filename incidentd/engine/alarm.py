"""The alarm: rings at one moment, and at every sweep. It holds no deadline: those are rows in the store.

APScheduler rings at the moment, by the wall clock; its jobs are late or lost when that clock is set or the process
sleeps. The sweep goes by the event loop's monotonic clock, which nobody sets: a job that is lost costs at most one
sweep, for every ring looks at everything that is due by then.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Final

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from incidentd.clock import Clock

SWEEP_SECONDS: Final = 2.0
_NEVER_TOO_LATE: Final = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}


class Alarm:
    """Rings by calling `on_ring`. Moments are those of `clock`."""

    def __init__(self, clock: Clock, on_ring: Callable[[], None]) -> None:
        self._clock = clock
        self._on_ring = on_ring
        self._scheduler = AsyncIOScheduler(timezone="UTC", job_defaults=_NEVER_TOO_LATE)
        self._set_to: datetime | None = None
        self._sweep: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Begin to sweep."""
        self._scheduler.start()
        self._sweep_later()

    def stop(self) -> None:
        """Ring no more."""
        if self._sweep is not None:
            self._sweep.cancel()
        self._scheduler.shutdown(wait=False)

    def set(self, moment: datetime | None) -> None:
        """Ring at `moment` and at no other; None: only at sweeps."""
        self._set_to = moment
        if moment is None:
            if self._scheduler.get_job("alarm"):
                self._scheduler.remove_job("alarm")
            return
        run_date = self._clock.real(moment)
        self._scheduler.add_job(self._ring, "date", run_date=run_date, id="alarm", replace_existing=True)

    def set_earlier(self, moment: datetime | None) -> None:
        """Ring at `moment` if that is before what the alarm is set to."""
        if moment is not None and (self._set_to is None or moment < self._set_to):
            self.set(moment)

    def _sweep_later(self) -> None:
        seconds = self._clock.real_seconds(SWEEP_SECONDS)
        self._sweep = asyncio.get_running_loop().call_later(seconds, self._swept)

    def _swept(self) -> None:
        self._sweep_later()
        self._on_ring()

    async def _ring(self) -> None:
        self._on_ring()
