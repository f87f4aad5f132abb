"""The one writer: a thread that runs transactions one after another and commits what belongs together as one.

Jobs of the same kind that wait while a transaction runs share the next one: that is what makes one commit a report
affordable. When a shared transaction fails, each of its jobs is tried alone, so that only the culprit fails.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection

from incidentd.errors import StoreUnavailable
from incidentd.store.database import Database, lost_race, translated_errors
from incidentd.store.job_queue import JobQueue, Together, Waiting

T = TypeVar("T")
Job = TypeVar("Job")
LARGEST_GROUP = 64
_RACES = 5
"""How often a transaction that lost a race against another node's is tried again."""


class _Outcome(NamedTuple):
    value: Any
    error: BaseException | None = None


class Writer:
    """Runs every change of the store in its own thread; results come back as futures."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._queue = JobQueue(LARGEST_GROUP)
        self._thread = threading.Thread(target=self._run, name="incidentd-writer", daemon=True)
        self._thread.start()

    def grouped(self, together: Together[Job, T], job: Job, *, patient: bool = False) -> asyncio.Future[T]:
        """Hand in a job that may share its transaction with others of its kind; a patient one may wait for them."""
        result: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._queue.put(Waiting(together, job, result, patient))
        return result

    def alone(self, transaction: Callable[[Connection], T]) -> asyncio.Future[T]:
        """Run a transaction of its own."""
        result: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._queue.put(Waiting(_by_itself(transaction), None, result))
        return result

    def alone_blocking(self, transaction: Callable[[Connection], T]) -> Future[T]:
        """Run a transaction of its own, for callers without an event loop: wait with `.result()`."""
        result: Future[T] = Future()
        self._queue.put(Waiting(_by_itself(transaction), None, result))
        return result

    def close(self) -> None:
        """Finish what was handed in, then stop."""
        self._queue.close()
        self._thread.join()

    def _run(self) -> None:
        try:
            while group := self._queue.take():
                self._commit(group)
        finally:
            self._queue.close()

    def _commit(self, group: list[Waiting]) -> None:
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

    def _commit_alone(self, waiting: Waiting) -> _Outcome:
        try:
            return _Outcome(self._transact([waiting])[0])
        except BaseException as error:  # noqa: BLE001 - whatever it is goes to whoever waits for the result
            return _Outcome(None, error)

    def _transact(self, group: list[Waiting]) -> Sequence[Any]:
        for _ in range(_RACES):
            try:
                return self._transact_once(group)
            except Exception as error:
                if not lost_race(error):
                    raise
        return self._transact_once(group)

    def _transact_once(self, group: list[Waiting]) -> Sequence[Any]:
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


def _tell(group: Sequence[Waiting], outcomes: Sequence[_Outcome]) -> None:
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
