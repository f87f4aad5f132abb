"""A mail server on loopback that misbehaves as a test scripts it: each connection is one coroutine, line by line."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from incidentd.delivery.email import EmailChannel

OFFERS = "250-rehearsal.test\r\n250 PIPELINING\r\n"


@dataclass
class Talk:
    """One connection as the server has it. `commands` are all lines that came, `ahead` those before their turn."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    commands: list[str] = field(default_factory=list)
    ahead: list[str] = field(default_factory=list)
    answered: bool = True

    async def hear(self) -> str:
        """The next command; raises EOFError when the client has gone."""
        line = (await self.reader.readuntil(b"\r\n")).decode().rstrip()
        self.commands.append(line)
        if not self.answered:
            self.ahead.append(line)
        self.answered = False
        return line

    async def say(self, reply: str | bytes) -> None:
        """Answer."""
        self.answered = True
        self.writer.write(reply.encode() + b"\r\n" if isinstance(reply, str) else reply)
        await self.writer.drain()

    async def greet(self, offers: str = OFFERS) -> None:
        """Up to the end of EHLO."""
        await self.say("220 rehearsal.test")
        await self.hear()
        await self.say(offers.encode())

    async def take(self) -> bytes:
        """Take one mail from its first command to its end, every step answered when it comes; its content."""
        while await self.hear() != "DATA":
            await self.say("250 Ok")
        await self.say("354 go on")
        return await self.content()

    async def answer_at_once(self, *replies: str) -> None:
        """Hear as many commands, and only then answer them all."""
        for _ in replies:
            await self.hear()
        await self.say("\r\n".join(replies))

    async def content(self) -> bytes:
        """The mail, taken with a yes."""
        mail = await self.reader.readuntil(b"\r\n.\r\n")
        await self.say("250 taken")
        return mail

    def drop_what_came_along(self) -> list[str]:
        """What stands unread in the buffer, thrown away."""
        buffer: bytearray = self.reader._buffer  # type: ignore[attr-defined]  # there is no other way to look
        lines = buffer.decode().splitlines()
        buffer.clear()
        return lines


@dataclass
class Scripted:
    """The server: its port, and what it heard on each connection."""

    port: int
    talks: list[Talk] = field(default_factory=list)


@asynccontextmanager
async def scripted(*scripts: Callable[[Talk], Awaitable[Any]]) -> AsyncIterator[Scripted]:
    """Serve: the first connection by the first script and so on, all further ones by the last."""
    server = Scripted(0)

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = Talk(reader, writer)
        server.talks.append(talk)
        with suppress(EOFError, ConnectionError):
            await scripts[min(len(server.talks), len(scripts)) - 1](talk)
        writer.close()

    listening = await asyncio.start_server(accept, "127.0.0.1", 0, limit=256 * 1024)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()
        for talk in server.talks:
            talk.writer.transport.abort()
        await listening.wait_closed()


@asynccontextmanager
async def channel_to(server: Scripted, **options: Any) -> AsyncIterator[EmailChannel]:
    """An e-mail channel to it."""
    settings: dict[str, Any] = {"security": "none", "sender": "duty@example.org", "timeout": 5.0}
    channel = EmailChannel(host="127.0.0.1", port=server.port, **{**settings, **options})
    try:
        yield channel
    finally:
        await channel.close()
