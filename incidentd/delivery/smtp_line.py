"""The line to a mail server that has been connected, secured and logged in: commands out, replies in, in their order.

aiosmtplib brings us so far, and then waits for the reply to one command before it sends the next: whatever comes with
a reply it drops. Here several commands may be under way at once, where the server offers that (PIPELINING, RFC 2920).
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from typing import Final, cast

import aiosmtplib

START_INPUT: Final = 354
_LOST: Final = "Connection lost"
_LONGEST_REPLY: Final = 65_536  # octets; RFC 5321 4.5.3.1.5 has 512 a line


class SmtpLine(asyncio.Protocol):
    """One connection, taken over from aiosmtplib.

    `pipelining` says whether the server takes commands before it has answered the last one, `states_size` whether it
    wants to be told a mail's size, `takes_utf8` whether addresses need not be ASCII.

    Raises:
        aiosmtplib.SMTPServerDisconnected: it has been closed meanwhile.
    """

    def __init__(self, client: aiosmtplib.SMTP) -> None:
        if client.transport is None or client.transport.is_closing():
            raise aiosmtplib.SMTPServerDisconnected(_LOST)
        self.pipelining: Final = client.supports_extension("pipelining")
        self.states_size: Final = client.supports_extension("size")
        self.takes_utf8: Final = client.supports_extension("smtputf8")
        self._transport: Final = cast("asyncio.Transport", client.transport)  # asyncio types it too widely
        self._buffer: Final = bytearray()
        self._replies: Final[deque[aiosmtplib.SMTPResponse]] = deque()
        self._waiter: asyncio.Future[None] | None = None
        self._awaited = 0
        self._unheeded = 0
        self._fault: Exception | None = None
        self._transport.set_protocol(self)

    @property
    def is_open(self) -> bool:
        """Whether the connection still stands as far as this end knows."""
        return not self._transport.is_closing()

    def ask(self, *commands: bytes) -> None:
        """Send commands, without line ends; each gets one `reply`. Raises SMTPServerDisconnected."""
        self._write(b"\r\n".join((*commands, b"")), replies=len(commands))

    def send_mail(self, mail: bytes) -> None:
        """Send the content of a mail, whose lines end in CRLF; it gets one `reply`. Raises SMTPServerDisconnected."""
        stuffed = mail.replace(b"\r\n.", b"\r\n..")  # RFC 5321 4.5.2; a mail begins with a header, not with a dot
        self._write(stuffed + b".\r\n", replies=1)

    async def reply(self, *, within: float | None = None) -> aiosmtplib.SMTPResponse:
        """The reply to the earliest command whose reply has not been read.

        Raises:
            aiosmtplib.SMTPServerDisconnected: it does not come any more.
            TimeoutError: it has not come within so many seconds, where a bound was given.
        """
        if within is not None:
            async with asyncio.timeout(within):
                return await self.reply()
        while not self._replies:
            if self._fault is not None or not self.is_open:
                raise aiosmtplib.SMTPServerDisconnected(str(self._fault or _LOST)) from self._fault
            self._waiter = asyncio.get_running_loop().create_future()
            await self._waiter
        return self._replies.popleft()

    def disregard(self) -> None:
        """What the server still says to commands sent so far is of no interest.

        They were sent with one that it refused, so it refuses them as well. Should it ask for the content of a mail all
        the same, the line is closed: it would take whatever comes next for one.
        """
        known = list(self._replies)
        self._replies.clear()
        self._unheeded += len(known) + self._awaited
        self._awaited = 0
        for reply in known:
            self._take(reply)

    def close(self) -> None:
        """Hang up without a word."""
        self._transport.close()

    def hang_up(self) -> None:
        """Say goodbye without waiting for the answer."""
        with contextlib.suppress(aiosmtplib.SMTPException):
            self.ask(b"QUIT")
        self.close()

    def data_received(self, data: bytes) -> None:
        """Called by the event loop."""
        self._buffer.extend(data)
        try:
            while (reply := self._next_reply()) is not None:
                self._take(reply)
        except ValueError as error:
            self._break_off(error)
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        """Called by the event loop."""
        self._fault = self._fault or exc
        self._wake()

    def _write(self, data: bytes, *, replies: int) -> None:
        if not self.is_open:
            raise aiosmtplib.SMTPServerDisconnected(str(self._fault or _LOST)) from self._fault
        self._awaited += replies
        self._transport.write(data)

    def _next_reply(self) -> aiosmtplib.SMTPResponse | None:
        """Take a whole reply, of one or several lines, out of the buffer; raises ValueError for what is none."""
        texts: list[bytes] = []
        end = 0
        while (line_end := self._buffer.find(b"\n", end)) >= 0:
            line = bytes(self._buffer[end:line_end])
            end = line_end + 1
            texts.append(line[4:].strip(b" \t\r"))
            if line[3:4] == b"-":
                continue
            if not line[:3].isdigit():
                raise ValueError(f"no SMTP reply: {line.decode('utf-8', 'surrogateescape')}")
            del self._buffer[:end]
            return aiosmtplib.SMTPResponse(int(line[:3]), b"\n".join(texts).decode("utf-8", "surrogateescape"))
        if len(self._buffer) > _LONGEST_REPLY:
            msg = "the reply has no end"
            raise ValueError(msg)
        return None

    def _take(self, reply: aiosmtplib.SMTPResponse) -> None:
        if self._unheeded:
            self._unheeded -= 1
            if reply.code == START_INPUT:
                self._break_off(ValueError("it wants the content of a mail whose recipient it refused"))
        elif self._awaited:
            self._awaited -= 1
            self._replies.append(reply)
        else:
            # Most say so before they hang up on somebody idle. What follows would be taken for a later answer.
            self._break_off(ValueError(f"it said of its own accord: {reply.code} {reply.message}"))

    def _break_off(self, fault: Exception) -> None:
        self._fault = self._fault or fault
        self._buffer.clear()
        self._transport.abort()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
