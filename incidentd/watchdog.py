"""Feeding systemd's watchdog: only a tick that has ended does it, and only while the store takes changes."""

from __future__ import annotations

import asyncio

import structlog

from incidentd.clock import monotonic
from incidentd.errors import StoreError
from incidentd.notify_systemd import notify, watchdog_seconds
from incidentd.store.store import Store

log = structlog.get_logger(__name__)


class Watchdog:
    """Feeds the watchdog from time to time, where there is one."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._fed_at = 0.0
        self._feeding: asyncio.Task[None] | None = None

    def ticked(self) -> None:
        """A tick has ended that the store has confirmed."""
        every = watchdog_seconds()
        if every is not None and monotonic() - self._fed_at > every / 4 and self._feeding is None:
            self._feeding = asyncio.create_task(self._feed())

    async def _feed(self) -> None:
        """Feed it once the store has taken a change: a tick with nothing due only reads, which a full disk allows."""
        try:
            await self._store.try_to_write()
        except StoreError as error:
            log.warning("watchdog.not_fed", error=str(error), consequence="systemd starts the service again")
        else:
            self._fed_at = monotonic()
            notify("WATCHDOG=1")
        finally:
            self._feeding = None
