"""A thread beside the event loop: what wakes it, and how it has the loop do something for it."""

from __future__ import annotations

import asyncio
import contextlib
import math
import os
import select
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError, Future
from typing import Any, Final, TypeVar

Answer = TypeVar("Answer")


class Stopped(Exception):
    """The watcher is to stop; not a failure."""


class Wake:
    """Wakes a thread for good: once it has rung, nobody waits on it any longer."""

    def __init__(self) -> None:
        self._reads, self._writes = os.pipe()
        self._lock = threading.Lock()
        self._open = True
        self.rung = False

    def ring(self) -> None:
        """Wake whoever waits, now and from now on."""
        with self._lock:
            if not self.rung and self._open:
                os.write(self._writes, b"!")
            self.rung = True

    def wait(self, seconds: float, *, also: int | None = None) -> bool:
        """Wait until it rings, `seconds` are over, or the descriptor `also` can be read; whether it has rung."""
        poller = select.poll()
        poller.register(self._reads, select.POLLIN)
        if also is not None:
            poller.register(also, select.POLLIN)
        poller.poll(math.ceil(max(0.0, seconds) * 1000))
        return self.rung

    def close(self) -> None:
        """Give the descriptors back; nobody may wait any longer."""
        with self._lock:
            if self._open:
                self._open = False
                os.close(self._reads)
                os.close(self._writes)


class LoopBridge:
    """Runs coroutines in the event loop for a thread that waits for them."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._lock = threading.Lock()
        self._running: set[Future[Any]] = set()
        self._closed = False

    def begin(self, work: Coroutine[Any, Any, Answer]) -> Future[Answer]:
        """Let the loop begin with `work`.

        Raises:
            Stopped: the loop does nothing for us any more.
        """
        with self._lock:
            if self._closed:
                work.close()
                raise Stopped
            future = asyncio.run_coroutine_threadsafe(work, self._loop)
            self._running.add(future)
        future.add_done_callback(self._forget)
        return future

    def result(self, future: Future[Answer]) -> Answer:
        """Wait for it.

        Raises:
            Stopped: it was given up, because the watcher stops.
            Exception: what the coroutine raised.
        """
        try:
            return future.result()
        except CancelledError:
            raise Stopped from None

    def call(self, work: Coroutine[Any, Any, Answer]) -> Answer:
        """`begin` and `result` in one."""
        return self.result(self.begin(work))

    def give_up(self) -> None:
        """Cancel what runs, and begin nothing more."""
        with self._lock:
            self._closed = True
            running = list(self._running)
        for future in running:
            future.cancel()

    def tell(self, callback: Callable[[], object]) -> None:
        """Have the loop call back, if it still runs."""
        with contextlib.suppress(RuntimeError):  # closed
            self._loop.call_soon_threadsafe(callback)

    def _forget(self, future: Future[Any]) -> None:
        with self._lock:
            self._running.discard(future)


class BackOff:
    """How long to wait after each failure: `first` seconds, doubled each time up to `limit`, times the jitter."""

    def __init__(self, first: float, limit: float, jitter: Callable[[], float]) -> None:
        self._first = first
        self._limit = limit
        self._jitter = jitter
        self._failures = 0

    def next(self) -> float:
        """Seconds to wait now."""
        self._failures += 1
        return seconds_after(self._failures, first=self._first, limit=self._limit) * self._jitter()

    def reset(self) -> None:
        """It went well."""
        self._failures = 0


_DOUBLINGS: Final = 30


def seconds_after(failures: int, *, first: float, limit: float) -> float:
    """The wait after so many failures in a row, 1 or more, without jitter."""
    return float(min(limit, first * 2 ** min(failures - 1, _DOUBLINGS)))
