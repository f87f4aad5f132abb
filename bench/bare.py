"""The floors: bare loops that do the irreducible work and nothing else."""

from __future__ import annotations

import asyncio
import sqlite3
from base64 import b64encode
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode

import aiohttp
import aiosmtplib
import psycopg

from bench.servers import Arrival, Servers
from incidentd.clock import monotonic, now, unix_ns
from incidentd.delivery.message import OutgoingMessage
from incidentd.delivery.mime import Letterhead

SENDER = "duty@example.org"
_ROW = "x" * 100


class Letter(NamedTuple):
    """A mail or an SMS, ready to go over the wire."""

    channel: str
    address: str
    content: bytes


class Clients:
    """Kept connections to both servers, as many of each as asked for."""

    def __init__(
        self, servers: Servers, session: aiohttp.ClientSession, smtp: list[aiosmtplib.SMTP], posts: int
    ) -> None:
        self._session = session
        self._smtp: asyncio.Queue[aiosmtplib.SMTP] = asyncio.Queue()
        for client in smtp:
            self._smtp.put_nowait(client)
        self._posts = posts
        credentials = b64encode(f"{servers.account_sid}:{servers.auth_token}".encode()).decode()
        self._headers = {
            "Authorization": f"Basic {credentials}",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        self._url = f"http://127.0.0.1:{servers.sms_port}/2010-04-01/Accounts/{servers.account_sid}/Messages.json"

    async def hand_over(self, letter: Letter) -> None:
        """Hand over one letter."""
        if letter.channel == "email":
            client = await self._smtp.get()
            await client.sendmail(SENDER, letter.address, letter.content)
            self._smtp.put_nowait(client)
        else:
            async with self._session.post(self._url, data=letter.content, headers=self._headers) as answer:
                assert answer.status == 201
                await answer.read()

    async def hand_over_all(self, letters: Sequence[Letter]) -> None:
        """Hand over all letters, both kinds at once, on all connections."""
        mails = iter([letter for letter in letters if letter.channel == "email"])
        texts = iter([letter for letter in letters if letter.channel == "sms"])
        workers = [self._carry(mails) for _ in range(self._smtp.qsize())]
        await asyncio.gather(*workers, *(self._carry(texts) for _ in range(self._posts)))

    async def _carry(self, letters: Iterable[Letter]) -> None:
        for letter in letters:
            await self.hand_over(letter)


@asynccontextmanager
async def clients(servers: Servers, *, mails: int = 1, posts: int = 1) -> AsyncIterator[Clients]:
    """Bare clients: aiosmtplib with kept connections, aiohttp."""
    smtp = [aiosmtplib.SMTP(hostname="127.0.0.1", port=servers.smtp_port, start_tls=False) for _ in range(mails)]
    for client in smtp:
        await client.connect()
    try:
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=posts)) as session:
            yield Clients(servers, session, smtp, posts)
    finally:
        for client in smtp:
            client.close()


def letters_like(arrivals: Iterable[Arrival]) -> list[Letter]:
    """The same messages as have arrived, ready to be handed over again."""
    return [letter(one.channel, one.address, one.subject, one.body, one.reference) for one in arrivals]


def letter(channel: str, address: str, subject: str, body: str, reference: str) -> Letter:
    """One mail or SMS, encoded."""
    if channel == "sms":
        form = {"To": address, "Body": body, "From": "+12025550100"}
        return Letter(channel, address, urlencode(form).encode())
    message = OutgoingMessage(reference, channel, address, subject, body)
    return Letter(channel, address, Letterhead(f"值班室 <{SENDER}>").compose(message, address, now()))


async def hand_over_at(servers: Servers, due: Sequence[tuple[datetime, Letter]]) -> None:
    """At each moment hand over its letter: a bare timer and a bare hand-off."""
    loop = asyncio.get_running_loop()
    under_way: list[asyncio.Task[None]] = []

    def start(letter: Letter) -> None:
        under_way.append(loop.create_task(bare.hand_over(letter)))

    async with clients(servers, mails=2, posts=2) as bare:
        for moment, one in due:
            delay = (moment - now()).total_seconds()
            loop.call_later(delay, start, one)
        last = max(moment for moment, _one in due)
        over = asyncio.Event()
        loop.call_later((last - now()).total_seconds() + 0.5, over.set)
        await over.wait()
        await asyncio.gather(*under_way)


async def burst(servers: Servers, letters: Sequence[Letter], *, mails: int, posts: int) -> int:
    """Hand over all letters at once; returns when it began, in unix nanoseconds."""
    async with clients(servers, mails=mails, posts=posts) as bare:
        began = unix_ns()
        await bare.hand_over_all(letters)
        return began


def sqlite_commits(folder: Path, seconds: float) -> list[float]:
    """Commit one row after another in a file of its own in the folder; the milliseconds that each took."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, text TEXT)")
        return _timed(lambda: connection.execute("INSERT INTO bare (text) VALUES (?)", (_ROW,)), seconds)
    finally:
        connection.close()


def postgresql_commits(conninfo: str, seconds: float) -> list[float]:
    """The same in a table of its own on the same server."""
    with psycopg.connect(conninfo, autocommit=True) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS bare (id bigserial PRIMARY KEY, text text)")
        return _timed(lambda: connection.execute("INSERT INTO bare (text) VALUES (%s)", (_ROW,), prepare=True), seconds)


def _timed(commit: Callable[[], object], seconds: float) -> list[float]:
    took: list[float] = []
    end = monotonic() + seconds
    while (began := monotonic()) < end:
        commit()
        took.append((monotonic() - began) * 1e3)
    return took
