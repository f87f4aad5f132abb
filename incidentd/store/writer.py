"""The one writer: a thread that runs transactions one after another and commits what belongs together as one.

Jobs of the same kind that wait while a transaction runs share the next one: that is what makes one commit a report
affordable. When a shared transaction fails, each of its jobs is tried alone, so that only the culprit fails.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection

from incidentd.errors import StoreUnavailable
from incidentd.store.database import Database, lost_race, translated_errors

T = TypeVar("T")
Job = TypeVar("Job")
Together = Callable[[Connection, Sequence[Job]], Sequence[T]]
LARGEST_GROUP = 64
_RACES = 5
"""How often a transaction that lost a race against another node's is tried again."""


class _Waiting(NamedTuple):
    together: Together[Any, Any]
    job: Any
    result: Future[Any] | asyncio.Future[Any]


class _Outcome(NamedTuple):
    value: Any
    error: BaseException | None = None


class Writer:
    """Runs every change of the store in its own thread; results come back as futures."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._queue: queue.SimpleQueue[_Waiting | None] = queue.SimpleQueue()
        self._entrance = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="incidentd-writer", daemon=True)
        self._thread.start()

    def grouped(self, together: Together[Job, T], job: Job) -> asyncio.Future[T]:
        """Hand in a job that may share its transaction with others of the same kind."""
        result: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._put(_Waiting(together, job, result))
        return result

    def alone(self, transaction: Callable[[Connection], T]) -> asyncio.Future[T]:
        """Run a transaction of its own."""
        return self.grouped(_by_itself(transaction), None)

    def alone_blocking(self, transaction: Callable[[Connection], T]) -> Future[T]:
        """Run a transaction of its own, for callers without an event loop: wait with `.result()`."""
        result: Future[T] = Future()
        self._put(_Waiting(_by_itself(transaction), None, result))
        return result

    def close(self) -> None:
        """Finish what was handed in, then stop."""
        with self._entrance:
            self._closed = True
            self._queue.put(None)
        self._thread.join()

    def _put(self, waiting: _Waiting) -> None:
        # Under the lock: nothing may be handed in behind the sign to stop, where it would wait for ever.
        with self._entrance:
            if self._closed or not self._thread.is_alive():
                msg = "the store has been closed"
                raise StoreUnavailable(msg, hint="the service is stopping; try again when it is back")
            self._queue.put(waiting)

    def _run(self) -> None:
        held: _Waiting | None = None
        while True:
            first = held or self._queue.get()
            held = None
            if first is None:
                return
            group, held, stop = self._group(first)
            self._commit(group)
            if stop:
                return

    def _group(self, first: _Waiting) -> tuple[list[_Waiting], _Waiting | None, bool]:
        """What waits behind the first job and is of its kind, the one after that, and whether to stop afterwards."""
        group = [first]
        while len(group) < LARGEST_GROUP:
            try:
                following = self._queue.get_nowait()
            except queue.Empty:
                break
            if following is None:
                return group, None, True
            if following.together != first.together:
                return group, following, False
            group.append(following)
        return group, None, False

    def _commit(self, group: list[_Waiting]) -> None:
        group = [waiting for waiting in group if _still_wanted(waiting.result)]
        if not group:
            return
        try:
            outcomes = [_Outcome(value) for value in self._transact(group)]
        except StoreUnavailable as error:
            outcomes = [_Outcome(None, error)] * len(group)
        except BaseException as error:  # noqa: BLE001 - whatever it is goes to whoever waits for the result
            alone = len(group) == 1
            outcomes = [_Outcome(None, error)] if alone else [self._commit_alone(waiting) for waiting in group]
        _tell(group, outcomes)

    def _commit_alone(self, waiting: _Waiting) -> _Outcome:
        try:
            return _Outcome(self._transact([waiting])[0])
        except BaseException as error:  # noqa: BLE001 - whatever it is goes to whoever waits for the result
            return _Outcome(None, error)

    def _transact(self, group: list[_Waiting]) -> Sequence[Any]:
        for _ in range(_RACES):
            try:
                return self._transact_once(group)
            except Exception as error:
                if not lost_race(error):
                    raise
        return self._transact_once(group)

    def _transact_once(self, group: list[_Waiting]) -> Sequence[Any]:
        with translated_errors(), self._database.transaction() as connection:
            return group[0].together(connection, [waiting.job for waiting in group])


def _by_itself(transaction: Callable[[Connection], T]) -> Together[None, T]:
    def together(connection: Connection, _jobs: Sequence[None]) -> list[T]:
        return [transaction(connection)]

    return together


def _still_wanted(result: Future[Any] | asyncio.Future[Any]) -> bool:
    if isinstance(result, asyncio.Future):
        return not result.cancelled()
    return result.set_running_or_notify_cancel()


def _tell(group: Sequence[_Waiting], outcomes: Sequence[_Outcome]) -> None:
    """Threads are told at once; coroutines by one call into their event loop, however many they are."""
    by_loop: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[Any], _Outcome]]] = {}
    for waiting, outcome in zip(group, outcomes, strict=True):
        if isinstance(waiting.result, asyncio.Future):
            by_loop.setdefault(waiting.result.get_loop(), []).append((waiting.result, outcome))
        else:
            _settle(waiting.result, outcome)
    for loop, awaited in by_loop.items():
        with suppress(RuntimeError):  # the loop has been closed: nobody waits any more
            loop.call_soon_threadsafe(_settle_all, awaited)


def _settle_all(awaited: Sequence[tuple[asyncio.Future[Any], _Outcome]]) -> None:
    for future, outcome in awaited:
        if not future.done():
            _settle(future, outcome)


def _settle(future: Future[Any] | asyncio.Future[Any], outcome: _Outcome) -> None:
    if outcome.error is not None:
        future.set_exception(outcome.error)
    else:
        future.set_result(outcome.value)
