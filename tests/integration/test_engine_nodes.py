"""Nodes on one store: what a dead one had claimed the others send within seconds, what a living one has they leave."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from incidentd.clock import MovedClock
from incidentd.engine import nodes as engine_nodes
from incidentd.engine.nodes import SILENT_SECONDS, Nodes, new_id, this_process
from incidentd.store.messages import LEASE
from incidentd.store.outbox import CLOCKS_APART
from tests.integration.stored import START, Stored, opened

URGENT: dict[str, Any] = {"class": "urgent", "title": "山体滑坡", "elements": {"occurred_at": START.isoformat()}}


@dataclass
class Seconds:
    """Monotonic time that is moved."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@contextmanager
def two_nodes(url: str) -> Iterator[tuple[Stored, Stored]]:
    with opened(url, node=new_id()) as one, opened(url, clock=one.clock, node=new_id()) as two:
        yield one, two


async def claimed_by(stored: Stored) -> int:
    """A node claims alarms to send."""
    await stored.take("a", **URGENT)
    stored.clock.forward(timedelta(minutes=30))
    return len((await stored.fire()).claimed)


def elsewhere(nodes: Nodes) -> Nodes:
    """As if it ran on another machine."""
    nodes.me = nodes.me._replace(place="another machine")
    return nodes


def a_dead_process() -> int:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
        return process.pid


async def test_two_daemons_on_one_machine_leave_each_others_claims_alone(store_url: str) -> None:
    with two_nodes(store_url) as (one, two):
        first, second = Nodes(one.store, lambda: None), Nodes(two.store, lambda: None)
        await first.join()
        assert await claimed_by(one) == 4
        assert await second.join() == 0
        assert await second.look() == 0
        assert len(one.messages(claimed_by=first.me.id)) == 4
        await second.leave()
        assert len(one.messages(claimed_by=first.me.id)) == 4


async def test_a_start_takes_up_at_once_what_its_killed_predecessor_had_claimed(store_url: str) -> None:
    with two_nodes(store_url) as (one, two):
        first = Nodes(one.store, lambda: None)
        first.me = first.me._replace(pid=a_dead_process(), birth="1")
        await first.join()
        await claimed_by(one)
        second = Nodes(two.store, lambda: None)
        assert await second.join() == 4
        assert [node.id for node in await two.store.nodes()] == [second.me.id]
        assert len(await two.store.claim("sms", 9)) == 2


async def test_a_process_that_has_the_number_of_a_dead_one_is_not_taken_for_it(store_url: str) -> None:
    with two_nodes(store_url) as (one, two):
        first = Nodes(one.store, lambda: None)
        first.me = first.me._replace(pid=os.getpid(), birth="1")  # this very number, another time
        await first.join()
        await claimed_by(one)
        assert await Nodes(two.store, lambda: None).join() == 4


async def test_nodes_that_cannot_tell_their_machines_apart_go_by_the_beat_alone(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_nodes, "_BOOT_ID", Path("/proc/hidden/by/ProcSubset=pid"))
    monkeypatch.setattr("socket.gethostname", lambda: "incidentd")  # machines made from one image
    with two_nodes(postgresql_url) as (one, two):
        time = Seconds()
        first, second = Nodes(one.store, lambda: None), Nodes(two.store, lambda: None, time)
        first.me = first.me._replace(pid=a_dead_process(), birth="1")  # no process of the other machine is seen here
        await first.join()
        await claimed_by(one)
        assert await second.join() == 0
        assert await second.look() == 0
        time.now += SILENT_SECONDS
        assert await second.look() == 4


async def test_on_sqlite_a_killed_predecessor_is_found_though_the_boot_id_is_hidden(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_nodes, "_BOOT_ID", Path("/proc/hidden/by/ProcSubset=pid"))
    with two_nodes(sqlite_url) as (one, two):
        alive, first = Nodes(one.store, lambda: None), Nodes(one.store, lambda: None)
        first.me = first.me._replace(pid=a_dead_process(), birth="1")
        await first.join()
        await claimed_by(one)
        assert await Nodes(two.store, lambda: None).join() == 4
        await alive.join()
        assert await Nodes(two.store, lambda: None).look() == 0


async def test_a_node_of_another_machine_is_taken_for_dead_after_seconds_without_a_beat(postgresql_url: str) -> None:
    with two_nodes(postgresql_url) as (one, two):
        time = Seconds()
        first, second = elsewhere(Nodes(one.store, lambda: None)), Nodes(two.store, lambda: None, time)
        await first.join()
        await claimed_by(one)
        assert await second.join() == 0
        for _ in range(3):  # it lives
            time.now += SILENT_SECONDS - 0.1
            await first.look()
            assert await second.look() == 0
        time.now += SILENT_SECONDS - 0.1
        assert await second.look() == 0
        time.now += 0.1
        assert await second.look() == 4
        assert one.facts("message.released")[0]["node"] == first.me.id


async def test_a_node_that_was_only_frozen_lives_on_when_it_comes_back(postgresql_url: str) -> None:
    with two_nodes(postgresql_url) as (one, two):
        time = Seconds()
        first, second = elsewhere(Nodes(one.store, lambda: None)), Nodes(two.store, lambda: None, time)
        await first.join()
        await second.join()
        time.now += SILENT_SECONDS
        await second.look()
        assert [node.id for node in await two.store.nodes()] == [second.me.id]
        await first.look()
        assert {node.id for node in await two.store.nodes()} == {first.me.id, second.me.id}


async def test_clocks_of_two_machines_need_not_agree(postgresql_url: str) -> None:
    with opened(postgresql_url, node=new_id()) as one, opened(postgresql_url, node=new_id()) as two:
        first, second = elsewhere(Nodes(one.store, lambda: None)), Nodes(two.store, lambda: None, Seconds())
        await first.join()
        two.clock.forward(timedelta(days=1))
        assert await second.join() == 0
        assert await second.look() == 0
        assert len(await two.store.nodes()) == 2


async def test_a_node_whose_clock_is_ahead_leaves_the_fresh_claims_of_a_living_one_alone(postgresql_url: str) -> None:
    ahead = MovedClock(START)
    with opened(postgresql_url, node=new_id()) as one, opened(postgresql_url, clock=ahead, node=new_id()) as two:
        first, second = elsewhere(Nodes(one.store, lambda: None)), Nodes(two.store, lambda: None)
        await first.join()
        await second.join()
        claimed = await claimed_by(one)
        ahead.move_to(one.clock.now() + LEASE + timedelta(seconds=1))
        assert await two.store.claim("sms", 9) + await two.store.claim("email", 9) == []
        assert len(one.messages(claimed_by=first.me.id)) == claimed
        one.clock.forward(LEASE)  # its own clock says that they have lapsed
        assert len(await one.store.claim("sms", 9)) == 2
        ahead.forward(CLOCKS_APART)  # whatever became of it, no alarm waits for ever
        assert len(await two.store.claim("email", 9)) == 2


async def test_an_idle_node_on_sqlite_writes_nothing(sqlite_url: str) -> None:
    with opened(sqlite_url, node=new_id()) as stored:
        nodes = Nodes(stored.store, lambda: None)
        await nodes.join()
        before = stored.dump()
        await nodes.look()
        assert stored.dump() == before


async def test_a_node_that_stops_leaves_nothing_behind(store_url: str) -> None:
    with opened(store_url, node=new_id()) as stored:
        nodes = Nodes(stored.store, lambda: None)
        await nodes.join()
        nodes.start()
        await claimed_by(stored)
        await nodes.leave()
        assert stored.rows("node") == []
        assert len(stored.messages(claimed_by="", state="queued")) == 4


def test_every_start_has_an_id_of_its_own() -> None:
    assert new_id() != new_id()
    assert this_process("a").birth
