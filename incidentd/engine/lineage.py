"""Whether this is the store that was here last: one that was set back must not send what may long have been dealt with.

Beside the store, in the state directory, stands the last line of the audit log that a daemon here has seen, by number
and hash. A store that has no such line any more is older than that, or another one: it was restored past 'incidentd
restore', the machine was set back to a snapshot, a replica that lagged behind has taken over.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

import structlog
from sqlalchemy import Connection, select

from incidentd.errors import StoreError
from incidentd.store.holding import Holding, holding
from incidentd.store.kept import stored_head
from incidentd.store.store import Store
from incidentd.store.tables import AuditRow

log = structlog.get_logger(__name__)

FILE: Final = "newest-line.json"
NOTE_SECONDS: Final = 10.0
_AUDIT = AuditRow.__table__  # type: ignore[attr-defined]


class Line(NamedTuple):
    """A line of the audit log, by number and hash."""

    seq: int
    hash: str


class Lineage:
    """Compares the store with what was seen of it last, and notes from time to time what is seen now.

    `on_answered` is called once nothing is held any more.
    """

    def __init__(self, store: Store, state_directory: Path) -> None:
        self._store = store
        self._path = state_directory / FILE
        self.on_answered: Callable[[], None] | None = None
        self._is_held = False
        self._noted: Line | None = None
        self._task: asyncio.Task[None] | None = None

    async def hold_if_set_back(self) -> Holding | None:
        """Hold what is stale where the store is older than the last run; what is held now, also from before."""
        seen = read_line(self._path)
        if seen is not None and await self._store.read(lambda connection: _hash_of(connection, seen.seq)) != seen.hash:
            log.warning("store.older_than_last_run", last_line_seen=seen.seq)
            await self._store.hold("older")
        await self.note()
        held = await self._store.read(holding)
        self._is_held = held is not None
        return held

    def start(self) -> None:
        """Begin to note."""
        self._task = asyncio.create_task(self._keep_noting())

    async def stop(self) -> None:
        """Note once more, and end."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        with contextlib.suppress(StoreError):
            await self.note()

    async def note(self) -> None:
        """Note the newest line. A disk that takes nothing keeps nobody from being told."""
        head = await self._store.read(stored_head)
        line = Line(*head) if head and head[0] else None
        if line is None or line == self._noted:
            return
        try:
            await asyncio.to_thread(write_line, self._path, line)
        except OSError as error:
            log.warning("lineage.not_noted", error=str(error))
        else:
            self._noted = line

    async def _keep_noting(self) -> None:
        while True:
            await asyncio.sleep(NOTE_SECONDS)  # noqa: TID251 - a rhythm is what it waits for
            try:
                await self.note()
                await self._look_whether_answered()
            except StoreError as error:
                log.warning("lineage.store_unavailable", error=str(error))

    async def _look_whether_answered(self) -> None:
        """The office answers by a command, in a process of its own."""
        if self._is_held and await self._store.read(holding) is None:
            self._is_held = False
            log.info("store.resumed")
            if self.on_answered is not None:
                self.on_answered()


def read_line(path: Path) -> Line | None:
    """The line noted in a file; None where none is, or what stands there is no line."""
    try:
        noted = json.loads(path.read_text("utf-8"))
        return Line(int(noted["seq"]), str(noted["hash"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def write_line(path: Path, line: Line) -> None:
    """Note a line, whole or not at all."""
    beside = path.with_suffix(f".{os.getpid()}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(line._asdict(), file)
    beside.replace(path)


def _hash_of(connection: Connection, seq: int) -> str | None:
    return connection.execute(select(_AUDIT.c.hash).where(_AUDIT.c.seq == seq)).scalar_one_or_none()
