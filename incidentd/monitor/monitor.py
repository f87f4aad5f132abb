"""The monitor: puts together what the parts of the service know of themselves, and answers `/readyz` and `/metrics`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final, NamedTuple

from prometheus_client.exposition import choose_encoder
from prometheus_client.registry import CollectorRegistry
from sqlalchemy import Connection
from sqlalchemy.engine import make_url

from incidentd.clock import Clock, monotonic
from incidentd.errors import StoreError
from incidentd.intake.mail.mailbox_types import MailboxHealth
from incidentd.metrics import Metrics
from incidentd.monitor.counted import Counted
from incidentd.monitor.figures import IntakeSince, Snapshot, SnapshotCollector
from incidentd.monitor.readiness import State, reasons
from incidentd.store import figures
from incidentd.store.database import free_bytes
from incidentd.store.figures import OpenClocks, Place, Waiting
from incidentd.store.holding import holding
from incidentd.store.store import Store

_WRITE_SECONDS: Final = 2.0
_PROOF_STANDS: Final = 1.0
"""Anybody may ask whether the service is ready: the store is tried once a second at most."""


class _Slow(NamedTuple):
    clocks: Mapping[str, OpenClocks]
    undeliverable: int
    backup_at: datetime | None
    at: datetime


class _Quick(NamedTuple):
    outbox: Mapping[str, Waiting]
    audit_sequence: int


@dataclass
class Watched:
    """The parts that are looked at. `configured`: the channels, and whether each has a provider.

    `handover_down_since` says since when no mail server can hand over, None where it can or is not to.
    """

    store: Store
    clock: Clock
    metrics: Metrics
    state_directory: Path
    configured: Mapping[str, bool] = field(default_factory=dict)
    mailboxes: Mapping[str, MailboxHealth] = field(default_factory=dict)
    handover_down_since: Callable[[], datetime | None] = lambda: None


class Monitor:
    """Looks at the parts when it is asked; told of ticks by `ticked`."""

    def __init__(self, watched: Watched) -> None:
        self._watched = watched
        self.started_at = self.ticked_at = self.written_at = watched.clock.now()
        self.ticks = False
        self._intake = IntakeSince()
        self._place: Place | None = None
        self._proof: asyncio.Task[bool] | None = None
        self._proved_until = 0.0
        # One thread: counting never takes more than one of the store's readers, nor a core of its own for long.
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="incidentd-monitor")
        self._slow = Counted(self._count_clocks, self._thread)
        self._quick = Counted(self._count_the_rest, self._thread)
        for name in watched.configured:
            watched.metrics.channel(name)

    async def begin(self) -> None:
        """From now on reports and mails are counted."""
        self._place = await self._watched.store.read(figures.place)

    def ticked(self) -> None:
        """A tick has ended, confirmed by the store."""
        self.ticks = True
        self.ticked_at = self._watched.clock.now()

    async def stop(self) -> None:
        """Wait for what is being counted."""
        await asyncio.gather(self._slow.stop(), self._quick.stop(), *filter(None, [self._proof]))
        self._thread.shutdown()

    async def readiness(self) -> tuple[bool, list[dict[str, Any]]]:
        """Whether the service can do its duty, and what is amiss."""
        watched, now = self._watched, self._watched.clock.now()
        found = reasons(
            State(
                now=now,
                started_at=self.started_at,
                store_writable=await self._store_is_writable(),
                written_at=self.written_at,
                ticked_at=self.ticked_at,
                disk_free=_disk_free(watched.state_directory),
                mailboxes=watched.mailboxes,
                configured=watched.configured,
                failing=self._failing(),
                held_since=await self._held_since(),
                handover_down_since=watched.handover_down_since(),
            )
        )
        return not any(reason.stops for reason in found), [reason.as_json() for reason in found]

    async def exposition(self, accept: str) -> tuple[bytes, str]:
        """Everything that is measured, and its media type: OpenMetrics where that is wanted, else Prometheus' text."""
        snapshot = await self._snapshot()
        encode, media_type = choose_encoder(accept)
        registry = CollectorRegistry()
        registry.register(_Both(self._watched.metrics.registry, SnapshotCollector(snapshot)))
        return encode(registry), media_type

    async def _snapshot(self) -> Snapshot:
        watched = self._watched
        slow, quick = await asyncio.gather(self._slow.now(), self._quick.now())
        return Snapshot(
            now=watched.clock.now(),
            configured=watched.configured,
            mailboxes=watched.mailboxes,
            classes=[one.id for one in watched.store.context.rules.policy.classes],
            clocks=slow.clocks if slow else None,
            undeliverable=slow.undeliverable if slow else None,
            counted_at=slow.at if slow else None,
            outbox=quick.outbox if quick else None,
            audit_sequence=quick.audit_sequence if quick else None,
            reports=self._intake.reports,
            mails=self._intake.mails,
            ticked_at=self.ticked_at if self.ticks else None,
            tasks=len(asyncio.all_tasks()),
            disk_free=_disk_free(watched.state_directory),
            store_bytes=_store_bytes(watched.store.database.url) if watched.store.database.is_sqlite else None,
            backup_at=slow.backup_at if slow else None,
        )

    def _count_clocks(self) -> _Slow:
        now = self._watched.clock.now()

        def query(connection: Connection) -> _Slow:
            clocks = figures.open_clocks(connection, now)
            return _Slow(clocks, figures.undeliverable(connection), figures.newest(connection, "store.backed_up"), now)

        return self._watched.store.read_blocking(query)

    def _count_the_rest(self) -> _Quick:
        def query(connection: Connection) -> _Quick:
            place = self._place
            if place is not None:
                came = figures.intake(connection, place)
                self._intake.add(came)
                self._place = came.until
            return _Quick(figures.waiting(connection), figures.place(connection).audit)

        return self._watched.store.read_blocking(query)

    def _failing(self) -> Mapping[str, int]:
        gauge = self._watched.metrics.failures
        return {sample.labels["channel"]: int(sample.value) for one in gauge.collect() for sample in one.samples}

    async def _held_since(self) -> datetime | None:
        try:
            held = await self._watched.store.read(holding)
        except StoreError:  # that it cannot be used is said beside
            return None
        return held.held_at if held is not None else None

    async def _store_is_writable(self) -> bool:
        if self._proof is None or (self._proof.done() and monotonic() >= self._proved_until):
            self._proof = asyncio.create_task(self._prove())
        await asyncio.wait({self._proof}, timeout=_WRITE_SECONDS)
        return self._proof.done() and self._proof.result()

    async def _prove(self) -> bool:
        try:
            await self._watched.store.try_to_write()
        except StoreError:
            return False
        finally:
            self._proved_until = monotonic() + _PROOF_STANDS
        self.written_at = self._watched.clock.now()
        return True


class _Both:
    """A registry's metrics and a snapshot's, as one collector."""

    def __init__(self, instruments: CollectorRegistry, snapshot: SnapshotCollector) -> None:
        self._parts = (instruments, snapshot)

    def collect(self) -> Iterable[Any]:
        """Prometheus' own interface."""
        return [metric for part in self._parts for metric in part.collect()]


def _disk_free(directory: Path) -> int | None:
    try:
        return free_bytes(directory)
    except OSError:
        return None


def _store_bytes(url: str) -> int:
    file = make_url(url).database or ""
    return sum(path.stat().st_size for path in (Path(file), Path(f"{file}-wal")) if path.exists())
