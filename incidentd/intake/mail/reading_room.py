"""Where mails are read: one or a few in a thread, a backlog in processes of their own that end when it is read.

Reading takes milliseconds of computing; with thousands of mails waiting it would leave the clocks' own process no time.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import threading
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Final, NamedTuple

import structlog

from incidentd.intake.mail.understanding import Envelope, MailReader, arrival
from incidentd.store.mail_arrivals import MailArrival, Sighting

log = structlog.get_logger(__name__)

_BACKLOG: Final = 20
"""So many mails at once are a backlog."""
_SHARE: Final = 10
_PROCESSES: Final = 2
_KEPT_SECONDS: Final = 60.0


class Unread(NamedTuple):
    """A mail that is to be read: its bytes and how it came."""

    raw: bytes
    envelope: Envelope
    way: str
    sighting: Sighting | None


class ReadingRoom:
    """Reads mails off the event loop."""

    def __init__(self, reader: MailReader) -> None:
        self.reader = reader
        self._pool: ProcessPoolExecutor | None = None
        self._closing: asyncio.TimerHandle | None = None

    async def read(self, mails: Sequence[Unread]) -> AsyncIterator[list[MailArrival]]:
        """What the mails are, in their order, in shares: what came first is kept first, or old figures would stand."""
        if len(mails) >= _BACKLOG:
            async for share in self._read_backlog(mails):
                yield share
        else:
            yield await asyncio.to_thread(_read_all, self.reader, mails)

    def change_reader(self, reader: MailReader) -> None:
        """Read by other rules from the next mails on; what is being read is finished by those it was begun with."""
        self.reader = reader
        self._let_go_of_processes(cancel=False)

    def close(self) -> None:
        """End the processes, if there are any."""
        self._let_go_of_processes(cancel=True)

    def _let_go_of_processes(self, *, cancel: bool) -> None:
        if self._closing is not None:
            self._closing.cancel()
            self._closing = None
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=cancel)

    async def _read_backlog(self, mails: Sequence[Unread]) -> AsyncIterator[list[MailArrival]]:
        loop = asyncio.get_running_loop()
        if self._pool is None:
            context = multiprocessing.get_context("spawn")  # a fork would copy this process's threads and connections
            self._pool = ProcessPoolExecutor(_PROCESSES, context, initializer=_begin, initargs=(self.reader,))
        if self._closing is not None:
            self._closing.cancel()
        self._closing = loop.call_later(_KEPT_SECONDS, self.close)
        shares = [mails[start : start + _SHARE] for start in range(0, len(mails), _SHARE)]
        reading = [asyncio.create_task(self._read_share(self._pool, share)) for share in shares]
        try:
            for share in reading:
                yield await share
        finally:
            for share in reading:
                share.cancel()

    async def _read_share(self, pool: ProcessPoolExecutor, share: Sequence[Unread]) -> list[MailArrival]:
        try:
            return await asyncio.get_running_loop().run_in_executor(pool, _read_share, share)
        except (BrokenProcessPool, RuntimeError) as error:
            # A reader that died (memory ran short) must not stop the intake.
            log.warning("mail.readers_died", error=str(error), consequence="the mails are read here")
            self.close()
            return await asyncio.to_thread(_read_all, self.reader, share)


_reader: MailReader | None = None


def _begin(reader: MailReader) -> None:
    """A process begins: it is given the rules once."""
    global _reader  # noqa: PLW0603 - what a process of the pool goes by
    _reader = reader
    threading.Thread(target=_end_with_the_service, daemon=True).start()


def _end_with_the_service() -> None:
    """A service that was killed cannot end its readers: they would wait for work for ever."""
    service = multiprocessing.parent_process()
    if service is not None:
        service.join()
        os._exit(1)


def _read_share(mails: Sequence[Unread]) -> list[MailArrival]:
    assert _reader is not None  # noqa: S101 - each process began with it
    return _read_all(_reader, mails)


def _read_all(reader: MailReader, mails: Sequence[Unread]) -> list[MailArrival]:
    return [arrival(reader.read(one.raw, one.envelope), reader.rules, one.way, one.sighting) for one in mails]
