"""The line to a mail server that has been connected, secured and logged in: commands out, replies in, in their order.

aiosmtplib brings us so far, and then waits for the reply to one command before it sends the next: whatever comes with
a reply it drops. Here several commands may be under way at once, where the server offers that (PIPELINING, RFC 2920).
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Final, cast

import aiosmtplib

_START_INPUT: Final = 354
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
        self._said = bytearray()
        self._replies: Final[deque[aiosmtplib.SMTPResponse]] = deque()
        self._waiter: asyncio.Future[None] | None = None
        self._awaited = 0
        self._fault: Exception | None = None
        self._transport.set_protocol(self)

    @property
    def certificate(self) -> bytes | None:
        """The server's certificate (DER); None without TLS."""
        tls = self._transport.get_extra_info("ssl_object")
        found: bytes | None = tls.getpeercert(binary_form=True) if tls is not None else None
        return found

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

    async def last_word(self) -> aiosmtplib.SMTPResponse | None:
        """A reply that stood unread in the socket while the event loop was busy elsewhere; None for none."""
        for _ in range(2):  # a turn to read the socket, one to be told
            if not self._replies:
                await asyncio.sleep(0)  # noqa: TID251 - nothing is waited for but what is here already
        return self._replies.popleft() if self._replies else None

    def settle(self) -> bool:
        """Drop the replies to commands that went out with a refused one; whether the line can be used on.

        It cannot where one has not come yet, or where the server asks for a mail's content all the same: it would take
        whatever comes next for it.
        """
        in_step = not self._awaited and all(reply.code != _START_INPUT for reply in self._replies)
        self._replies.clear()
        return in_step and self.is_idle

    @property
    def is_idle(self) -> bool:
        """Whether it is open and everything has been sent and answered."""
        return self.is_open and not self._awaited and not self._transport.get_write_buffer_size()

    def close(self) -> None:
        """Hang up at once: what has not been sent yet must not arrive after all."""
        self._transport.abort()

    def hang_up(self) -> None:
        """Say goodbye without waiting for the answer."""
        if not self.is_idle:
            self.close()
            return
        self.ask(b"QUIT")
        self._transport.close()

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
        while (end := self._buffer.find(b"\n")) >= 0:
            line = bytes(self._buffer[:end])
            del self._buffer[: end + 1]
            self._said += line[4:].strip(b" \t\r") + b"\n"
            if len(self._said) > _LONGEST_REPLY:
                break
            if line[3:4] == b"-":
                continue
            if not line[:3].isdigit():
                raise ValueError(f"no SMTP reply: {line.decode('utf-8', 'surrogateescape')}")
            text = self._said[:-1].decode("utf-8", "surrogateescape")
            self._said.clear()
            return aiosmtplib.SMTPResponse(int(line[:3]), text)
        if len(self._said) + len(self._buffer) > _LONGEST_REPLY:
            msg = "the reply has no end"
            raise ValueError(msg)
        return None

    def _take(self, reply: aiosmtplib.SMTPResponse) -> None:
        if not self._awaited:
            # Most say so before they hang up on somebody idle. What follows would be taken for a later answer.
            raise ValueError(f"it said of its own accord: {reply.code} {reply.message}")
        self._awaited -= 1
        self._replies.append(reply)

    def _break_off(self, fault: Exception) -> None:
        self._fault = self._fault or fault
        self._buffer.clear()
        self._transport.abort()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
