"""A mailbox watcher under test, a taker that keeps mails in memory, and mails."""

from __future__ import annotations

import asyncio
import hashlib
import itertools
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from typing import Any

from incidentd.errors import StoreUnavailable
from incidentd.intake.mail.mailbox import MailboxWatcher
from incidentd.intake.mail.mailbox_account import MailboxAccount
from incidentd.intake.mail.mailbox_types import Fetched, Known
from tests.servers.dovecot import HOST, PASSWORD

Place = tuple[str, str, int]


def a_mail(number: int = 1, body: str = "某某镇发生山体滑坡") -> bytes:
    """A mail like no other."""
    head = f"From: zhangsan@example.org\r\nTo: duty@example.org\r\nSubject: report {number}\r\n"
    return f"{head}Message-ID: <{number}@example.org>\r\n\r\n{body} {number}\r\n".encode()


class Shelf:
    """A store in memory: taker and cursor of a watcher, which it outlives as a store outlives a daemon.

    `take` does not keep the mails that are `refused`, raises for those that are `poison`, and for all while it is
    `unavailable`; it waits while `free` is not set.
    """

    def __init__(self) -> None:
        self.mails: list[Fetched] = []
        self.calls: list[list[Fetched]] = []
        self.refused: set[bytes] = set()
        self.poison: set[bytes] = set()
        self.unavailable = False
        self.cursor_unavailable = False
        self.free = asyncio.Event()
        self.free.set()
        self._hashes: set[str] = set()
        self._taken: dict[Place, set[int]] = {}
        self._passed_over: dict[Place, set[int]] = {}
        self._first: dict[tuple[str, str], datetime] = {}

    @property
    def raws(self) -> list[bytes]:
        return [mail.raw for mail in self.mails]

    def has(self, count: int) -> bool:
        return len(self.mails) == count

    @property
    def passed_over(self) -> set[int]:
        return set().union(*self._passed_over.values())

    async def take(self, mails: Sequence[Fetched]) -> Sequence[bool]:
        self.calls.append(list(mails))
        await self.free.wait()
        if self.unavailable:
            raise StoreUnavailable("the disk is full")
        if any(mail.raw in self.poison for mail in mails):
            raise RuntimeError("a mail that breaks the reader")
        return [self._keep(mail) for mail in mails]

    def _keep(self, mail: Fetched) -> bool:
        if mail.raw in self.refused:
            return False
        sha256 = hashlib.sha256(mail.raw).hexdigest()
        if sha256 not in self._hashes:
            self._hashes.add(sha256)
            self.mails.append(mail)
        self._taken.setdefault((mail.account, mail.mailbox, mail.uidvalidity), set()).add(mail.uid)
        return True

    async def known(self, account: str, mailbox: str, uidvalidity: int) -> Known:
        if self.cursor_unavailable:
            raise StoreUnavailable("the disk is full")
        place = (account, mailbox, uidvalidity)
        return Known(
            taken=frozenset(self._taken.get(place, ())),
            passed_over=frozenset(self._passed_over.get(place, ())),
            begun=place in self._passed_over,
            first_watched=self._first.get((account, mailbox)),
        )

    async def begin(
        self, account: str, mailbox: str, uidvalidity: int, *, passed_over: Sequence[int], at: datetime
    ) -> None:
        self._passed_over[account, mailbox, uidvalidity] = set(passed_over)
        self._first.setdefault((account, mailbox), at)


def an_account(port: int, **changes: Any) -> MailboxAccount:
    """An account at a server on loopback, without TLS, in a hurry."""
    fields: dict[str, Any] = {
        "name": "county",
        "host": HOST,
        "port": port,
        "security": "none",
        "username": "county",
        "password": PASSWORD,
        "timeout": 5.0,
        "poll_seconds": 0.2,
    }
    return MailboxAccount(**{**fields, **changes})


_numbers = itertools.count(1)


def a_user() -> str:
    """A user that no other test has."""
    return f"county{next(_numbers)}"


class Post:
    """Watchers of one test, ended with it."""

    def __init__(self, stack: AsyncExitStack) -> None:
        self._stack = stack

    async def watch(self, shelf: Shelf, port: int, **changes: Any) -> MailboxWatcher:
        watcher = MailboxWatcher(an_account(port, **changes), shelf, cursor=shelf, jitter=lambda: 0.1)
        await watcher.start()
        self._stack.push_async_callback(watcher.stop, 5.0)
        return watcher


@asynccontextmanager
async def opened_post() -> AsyncIterator[Post]:
    async with AsyncExitStack() as stack:
        yield Post(stack)
