"""What waits for the writer: order, groups, and who waits for company."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

import pytest
from sqlalchemy import Connection

from incidentd.errors import StoreUnavailable
from incidentd.store import job_queue
from incidentd.store.job_queue import JobQueue, Waiting

_FOR_EVER = 600.0


def reports(_connection: Connection, jobs: Sequence[Any]) -> Sequence[Any]:
    return jobs


def results(_connection: Connection, jobs: Sequence[Any]) -> Sequence[Any]:
    return jobs


def _job(name: str, together: Callable[..., Any] = reports, *, patient: bool = True) -> Waiting:
    return Waiting(together, name, Future(), patient)


def _after_three() -> JobQueue:
    """A queue from which three were taken that had come together."""
    queue = JobQueue(8)
    for name in "abc":
        queue.put(_job(name))
    assert len(queue.take()) == 3
    return queue


class _Taking(threading.Thread):
    """Takes one group in a thread of its own."""

    def __init__(self, queue: JobQueue) -> None:
        super().__init__(daemon=True)
        self._queue = queue
        self.names: list[str] = []
        self.start()

    def run(self) -> None:
        self.names = [one.job for one in self._queue.take()]

    def until_it_waits(self) -> None:
        while not self._queue._enough._waiters:  # type: ignore[attr-defined]
            threading.Event().wait(0.001)

    def done(self) -> list[str]:
        self.join(30)
        assert not self.is_alive()
        return self.names


@pytest.fixture(autouse=True)
def endless_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits for company here waits until it comes: nothing depends on how fast this machine is."""
    monkeypatch.setattr(job_queue, "PATIENCE", _FOR_EVER)


def test_jobs_of_one_kind_are_handed_out_together_in_the_order_they_came() -> None:
    queue = JobQueue(3)
    for name in "abcd":
        queue.put(_job(name, patient=False))
    queue.put(_job("e", results, patient=False))
    groups = [[one.job for one in queue.take()] for _ in range(3)]
    assert groups == [["a", "b", "c"], ["d"], ["e"]]


def test_a_job_that_comes_alone_waits_for_nobody() -> None:
    queue = JobQueue(8)
    for name in "ab":
        taking = _Taking(queue)
        taking.until_it_waits()
        queue.put(_job(name))
        assert taking.done() == [name]


def test_where_several_were_at_it_the_next_group_waits_until_as_many_are_there_again() -> None:
    queue = _after_three()
    taking = _Taking(queue)
    taking.until_it_waits()
    for name in "def":
        queue.put(_job(name))
    assert taking.done() == ["d", "e", "f"]


def test_no_clock_waits_for_the_company_that_reports_wait_for() -> None:
    queue = _after_three()
    taking = _Taking(queue)
    taking.until_it_waits()
    queue.put(_job("tick", results, patient=False))
    assert taking.done() == ["tick"]


def test_company_that_does_not_come_is_not_waited_for_beyond_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job_queue, "PATIENCE", 0.01)
    queue = _after_three()
    queue.put(_job("d"))
    assert [one.job for one in queue.take()] == ["d"]


def test_a_closed_queue_takes_nothing_in_and_still_hands_out_what_is_there() -> None:
    queue = JobQueue(8)
    queue.put(_job("a"))
    queue.close()
    with pytest.raises(StoreUnavailable):
        queue.put(_job("b"))
    assert [one.job for one in queue.take()] == ["a"]
    assert queue.take() == []


def test_closing_ends_the_waiting_for_company() -> None:
    queue = _after_three()
    taking = _Taking(queue)
    taking.until_it_waits()
    queue.close()
    assert taking.done() == []
