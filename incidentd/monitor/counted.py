"""Figures that cost a look at the store, kept for a while: however often somebody asks, it is seldom looked at."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, Generic, TypeVar

import structlog

from incidentd.clock import monotonic
from incidentd.errors import StoreError

log = structlog.get_logger(__name__)

T = TypeVar("T")
FRESH_SECONDS: Final = 5.0
_SHARE: Final = 50.0
"""So many times as long as a count took, its result stands: at most a fiftieth of one core is spent on counting."""
_PATIENCE: Final = 2.0


class Counted(Generic[T]):
    """One query's last result. `count` runs in `thread`; raises nothing but StoreError."""

    def __init__(self, count: Callable[[], T], thread: ThreadPoolExecutor) -> None:
        self._count = count
        self._thread = thread
        self._result: T | None = None
        self._counting: asyncio.Task[None] | None = None
        self._good_until = 0.0

    async def now(self) -> T | None:
        """The result, counted anew if it is old. A count that takes long is not waited for: the last one stands.

        None: the store could not be counted yet.
        """
        if self._counting is None and monotonic() >= self._good_until:
            self._counting = asyncio.create_task(self._renew())
        if self._counting is not None:
            await asyncio.wait({self._counting}, timeout=_PATIENCE)
        return self._result

    async def stop(self) -> None:
        """Wait for a count under way."""
        if self._counting is not None:
            await asyncio.wait({self._counting})

    async def _renew(self) -> None:
        began = monotonic()
        try:
            self._result = await asyncio.get_running_loop().run_in_executor(self._thread, self._count)
        except StoreError as error:
            self._result = None
            log.warning("monitor.store_unavailable", error=str(error))
        finally:
            took = monotonic() - began
            self._good_until = monotonic() + max(FRESH_SECONDS, _SHARE * took)
            self._counting = None
