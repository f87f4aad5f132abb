"""A mail server's side of a hand-over, line by line, and a taker that keeps mails in memory."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from incidentd.clock import MovedClock
from incidentd.intake.mail.handed import Handed, ListenerSettings
from incidentd.intake.mail.handover import HandoverListener

NOON = datetime(2026, 3, 1, 4, 0, tzinfo=UTC)
MAIL = b"From: report@county.example.org\r\nSubject: test\r\n\r\nThree people are trapped.\r\n"


class Keeper:
    """Keeps each content once; can be told to fail, or to hold a mail until let go."""

    def __init__(self) -> None:
        self.kept: list[Handed] = []
        self.asked = 0
        self.failing: Exception | None = None
        self.held: asyncio.Event | None = None
        self._numbers: dict[str, str] = {}

    async def take(self, mail: Handed) -> str:
        self.asked += 1
        if self.held is not None:
            await self.held.wait()
        if self.failing is not None:
            raise self.failing
        content = hashlib.sha256(mail.raw).hexdigest()
        if content not in self._numbers:
            self.kept.append(mail)
            self._numbers[content] = f"M-{len(self.kept)}"
        return self._numbers[content]


class Client:
    """One connection, reply by reply."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def reply(self) -> str:
        """The next reply, all its lines; "" when the connection has ended."""
        lines = []
        while True:
            line = await asyncio.wait_for(self.reader.readline(), 10)
            lines.append(line.decode().rstrip("\r\n"))
            if line[3:4] != b"-":
                return "\n".join(lines)

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def say(self, command: str) -> str:
        await self.send(command.encode("utf-8", "surrogateescape") + b"\r\n")
        return await self.reply()

    async def data(self, content: bytes) -> str:
        """DATA, the content with its dots doubled, and the answer."""
        started = await self.say("DATA")
        if not started.startswith("354"):
            return started
        stuffed = content.replace(b"\r\n.", b"\r\n..")
        await self.send((b"." if content.startswith(b".") else b"") + stuffed + b".\r\n")
        return await self.reply()

    async def mail(self, content: bytes = MAIL, to: str = "report@example.org", sender: str = "a@example.org") -> str:
        """A whole transaction; the first refusal, or the answer to DATA."""
        for command in (f"MAIL FROM:<{sender}>", f"RCPT TO:<{to}>"):
            answer = await self.say(command)
            if not answer.startswith("250"):
                return answer
        return await self.data(content)

    def hang_up(self) -> None:
        self.writer.transport.abort()


class Rig:
    """A listener with a keeper behind it."""

    def __init__(self, settings: ListenerSettings) -> None:
        self.settings = settings
        self.keeper = Keeper()
        self.clock = MovedClock(NOON)
        self.listener = HandoverListener(settings, self.keeper, self.clock)
        self._clients: list[Client] = []

    async def connect(self, *, greet: bool = True) -> Client:
        if self.settings.socket is not None:
            reader, writer = await asyncio.open_unix_connection(self.settings.socket)
        else:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.listener.port)
        client = Client(reader, writer)
        self._clients.append(client)
        if greet:
            await client.reply()
            await client.say("LHLO mx.example.org" if self.settings.protocol == "lmtp" else "EHLO mx.example.org")
        return client

    async def __aenter__(self) -> Self:
        await self.listener.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        if self.keeper.held is not None:
            self.keeper.held.set()
        for client in self._clients:
            client.hang_up()
        await self.listener.stop(5)


@asynccontextmanager
async def handing_over(socket: Path | None = None, **settings: Any) -> AsyncIterator[Rig]:
    async with Rig(ListenerSettings(socket=socket, **settings)) as rig:
        yield rig
