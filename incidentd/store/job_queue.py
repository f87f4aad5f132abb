"""What waits for the writer: jobs in the order they came, handed out in groups that one transaction can take.

Under load it is worth waiting for company: a commit costs the same for many, and while senders who were just answered
hand in their next reports, the writer only takes the interpreter from them. So once several patient jobs have been at
it at the same time, the writer waits until as many are there again, for `PATIENCE` at the most. A job that comes alone
waits for nobody, and nobody waits where one that is not patient is there.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any, Final, NamedTuple, TypeVar

from sqlalchemy import Connection

from incidentd.errors import StoreUnavailable

Job = TypeVar("Job")
T = TypeVar("T")
Together = Callable[[Connection, Sequence[Job]], Sequence[T]]
PATIENCE: Final = 0.004
"""Seconds: well below what anybody notices of a report's answer, about what a handful of requests takes to come."""


class Waiting(NamedTuple):
    """A job, what runs it together with others of its kind, where its result goes, whether it may wait for others."""

    together: Together[Any, Any]
    job: Any
    result: Future[Any] | asyncio.Future[Any]
    patient: bool = False


class JobQueue:
    """A queue with many producers and one consumer; groups have at most `largest` jobs."""

    def __init__(self, largest: int) -> None:
        self._largest = largest
        self._jobs: deque[Waiting] = deque()
        self._lock = threading.Lock()
        self._enough = threading.Condition(self._lock)
        self._wanted = 1
        self._taken = 0
        self._closed = False

    def put(self, waiting: Waiting) -> None:
        """Hand in a job; raises StoreUnavailable once the queue is closed."""
        with self._lock:
            # Under the lock: nothing may be handed in behind the sign to stop, where it would wait for ever.
            if self._closed:
                msg = "the store has been closed"
                raise StoreUnavailable(msg, hint="the service is stopping; try again when it is back")
            self._jobs.append(waiting)
            if not waiting.patient:
                self._wanted = 1
            if len(self._jobs) >= self._wanted:
                self._enough.notify()

    def close(self) -> None:
        """Take in no more; what is there is still handed out."""
        with self._lock:
            self._closed = True
            self._enough.notify()

    def take(self) -> list[Waiting]:
        """The next jobs of one kind, in order; waits for them. Empty: the queue is closed and nothing is left."""
        with self._lock:
            self._wait_for_company()
            self._wanted = 1
            self._enough.wait_for(lambda: self._jobs or self._closed)
            group = self._next_group()
            self._taken = sum(one.patient for one in group)
            return group

    def _wait_for_company(self) -> None:
        """The group that was just taken and those who waited meanwhile: so many were at it at the same time."""
        if not self._taken or not all(one.patient for one in self._jobs):
            return
        self._wanted = min(self._taken + len(self._jobs), self._largest)
        if self._wanted > 1:
            self._enough.wait_for(lambda: len(self._jobs) >= self._wanted or self._closed, PATIENCE)

    def _next_group(self) -> list[Waiting]:
        group: list[Waiting] = []
        while self._jobs and len(group) < self._largest and (not group or self._jobs[0].together == group[0].together):
            group.append(self._jobs.popleft())
        return group
