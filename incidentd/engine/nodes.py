"""Nodes that share a store watch one another: what a dead one had claimed is sent by the others within seconds.

A node is gone when its process is, or, where that cannot be seen from here, when it has counted its beat no further
for some seconds of this machine's monotonic time: clocks of several machines need not agree for that.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Final

import structlog

from incidentd.clock import monotonic
from incidentd.errors import StoreError
from incidentd.store.nodes import Node
from incidentd.store.store import Store

log = structlog.get_logger(__name__)

BEAT_SECONDS: Final = 2.0
SILENT_SECONDS: Final = 10.0
"""After so long without a beat a node is taken for dead; if it is not, a message may go out twice."""
_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")


def new_id() -> str:
    """An id for this start: two daemons on one machine must not take each other for themselves."""
    return f"{socket.gethostname()}:{secrets.token_hex(4)}"


def this_process(node_id: str) -> Node:
    """This process, as other nodes can tell it from any other."""
    return Node(node_id, _place(), os.getpid(), _birth(os.getpid()))


class Nodes:
    """This node among the others. `on_released` is called when messages of a dead one wait to be sent."""

    def __init__(self, store: Store, on_released: Callable[[], None], elapsed: Callable[[], float] = monotonic) -> None:
        self.me = this_process(store.context.node)
        self._store = store
        self._on_released = on_released
        self._elapsed = elapsed
        self._heard: dict[str, tuple[int, float]] = {}
        self._task: asyncio.Task[None] | None = None

    async def join(self) -> int:
        """Begin to live; returns how many messages of nodes that died were given back at once."""
        self._heard.clear()
        return await self._release(await self._store.beat(self.me))

    def start(self) -> None:
        """Begin to beat and to watch."""
        self._task = asyncio.create_task(self._watch())

    async def leave(self) -> None:
        """End, and leave nothing claimed behind."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        await self._store.release([self.me.id], "stopped")

    async def look(self) -> int:
        """One beat and a look at the others; returns how many messages were given back."""
        # On SQLite every node is on this machine: its process tells, and an idle disk is left alone.
        nodes = await self._store.nodes() if self._store.database.is_sqlite else await self._store.beat(self.me)
        if self.me.id not in {node.id for node in nodes}:
            nodes = await self._store.beat(self.me)
        return await self._release(nodes)

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(BEAT_SECONDS)  # noqa: TID251 - a beat is what it waits for
            try:
                if await self.look():
                    self._on_released()
            except StoreError as error:
                log.warning("nodes.store_unavailable", error=str(error))
            except Exception:
                log.exception("nodes.broken")

    async def _release(self, nodes: list[Node]) -> int:
        gone = [node.id for node in nodes if node.id != self.me.id and self._is_gone(node)]
        self._heard = {node.id: self._heard[node.id] for node in nodes if node.id in self._heard}
        if not gone:
            return 0
        released = await self._store.release(gone, "gone")
        log.warning("node.gone", nodes=gone, messages_taken_up=released)
        return released

    def _is_gone(self, node: Node) -> bool:
        ended = _birth(node.pid) != node.birth
        known = bool(node.place and self.me.place)  # else only a file that both have open says that it is this machine
        here = node.place == self.me.place if known else self._store.database.is_sqlite
        if here and ended:
            return True
        if self._store.database.is_sqlite:
            return not here
        now = self._elapsed()
        beat, since = self._heard.get(node.id, (-1, now))
        if beat != node.beat:
            since = now
        self._heard[node.id] = (node.beat, since)
        return now - since >= SILENT_SECONDS


def _place() -> str:
    """This machine since it was switched on, and the space of process numbers in it (a container has its own).

    "" where the kernel's boot id is hidden, as `ProcSubset=pid` of the shipped unit does. Nothing takes its stead: host
    names and /etc/machine-id are the same on machines made from one image, and two nodes that took each other for
    processes of one machine would declare each other dead at every look. Then the beat alone decides.
    """
    try:
        return f"{_BOOT_ID.read_text().strip()} {Path('/proc/self/ns/pid').readlink()}"
    except OSError:
        return ""


def _birth(pid: int) -> str:
    """When a process was started, in the kernel's ticks: numbers are given out again. "" when there is no such one."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return _alive(pid)
    fields = stat.rpartition(")")[2].split()
    return "" if fields[0] in "ZX" else fields[19]


def _alive(pid: int) -> str:
    """Where there is no /proc: that there is a process of that number."""
    if Path("/proc/self/stat").exists():
        return ""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return ""
    except PermissionError:
        pass
    return "alive"
