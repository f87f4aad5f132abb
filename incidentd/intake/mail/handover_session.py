"""One connection of a mail server that hands over mails by LMTP (RFC 2033) or SMTP (RFC 5321).

aiosmtpd speaks the protocol. What is ours is where a mail could be lost, doubled or cut: how DATA is read and
answered, which recipients are taken, how a session ends.
"""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from contextlib import suppress
from typing import Any, Final, cast

import structlog
from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope
from aiosmtpd.smtp import Session as SmtpState

from incidentd.clock import Clock
from incidentd.errors import StoreUnavailable
from incidentd.intake.mail.handed import Handed, ListenerSettings, Taker
from incidentd.intake.mail.incoming import Incoming, Room, TooMuch
from incidentd.intake.mail.smtp_words import coded, printable, read_path

log = structlog.get_logger(__name__)

_READ_AHEAD: Final = 64 * 1024
"""What is read at once; a longer line is put together from pieces."""
_LONGEST_COMMAND: Final = 4096  # addresses beyond ASCII, and parameters, need more than the 512 of RFC 5321 4.5.3.1.4
_LINGER: Final = 10.0
"""Seconds for which the rest of a mail that was refused is read and dropped: a server that sends hears no answer."""
_NULL_PATH: Final = "<>"

TRY_AGAIN: Final = "451 4.3.0 cannot be kept now, try again later"
LEAVING: Final = "421 4.3.2 the service is stopping, try again later"
TOO_SLOW: Final = "421 4.4.2 the mail took too long to come"
STRANGER: Final = "554 5.7.1 not a mail server that hands over here"
TOO_MANY: Final = "421 4.7.0 too many sessions, try again later"


class Desk:
    """What the sessions of one listener share: settings, the taker, room for mails, whether it is closing."""

    def __init__(self, settings: ListenerSettings, taker: Taker, clock: Clock) -> None:
        self.settings = settings
        self.clock = clock
        self.closing = False
        self.sessions: set[HandoverSession] = set()
        self.takes: set[asyncio.Task[str]] = set()
        self.talks: set[asyncio.Task[None]] = set()
        self.room = Room(settings.in_flight)
        self._taker = taker

    def refusal(self, peer: str) -> str:
        """Why no session with a server at that IP address ("" for none) is begun, or ""."""
        if peer and not self.settings.may_hand_over(peer):
            return STRANGER
        if self.closing:
            return LEAVING
        return TOO_MANY if len(self.sessions) >= self.settings.sessions else ""

    def take(self, mail: Handed) -> asyncio.Task[str]:
        """Have the mail kept. The task goes on when the server hangs up: what has begun is not torn in the middle."""
        task = asyncio.create_task(_number(self._taker, mail))
        self.takes.add(task)
        task.add_done_callback(self._taken)
        return task

    def _taken(self, task: asyncio.Task[str]) -> None:
        self.takes.discard(task)
        _told(task)


async def _number(taker: Taker, mail: Handed) -> str:
    return await taker.take(mail)


def _told(task: asyncio.Task[Any]) -> None:
    """Its outcome has been dealt with: asyncio need not log it, with what may stand in it."""
    if not task.cancelled():
        task.exception()


class _Hooks:
    """What aiosmtpd asks: the greeting, the sender, the recipients."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def handle_EHLO(  # noqa: N802 - named by aiosmtpd
        self, _server: SMTP, session: SmtpState, _envelope: Envelope, hostname: str, abilities: list[str]
    ) -> list[str]:
        """RFC 2033 4 wants these two of an LMTP server."""
        session.host_name = hostname
        return [*abilities[:-1], "250-PIPELINING", "250 ENHANCEDSTATUSCODES"]

    async def handle_MAIL(  # noqa: N802 - named by aiosmtpd
        self, _server: SMTP, _session: SmtpState, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if self._desk.closing:
            return LEAVING
        envelope.mail_from = address
        return "250 2.1.0 Ok"

    async def handle_RCPT(  # noqa: N802 - named by aiosmtpd
        self, _server: SMTP, _session: SmtpState, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """One recipient a transaction: LMTP wants an answer for each after DATA, and aiosmtpd gives one."""
        if envelope.rcpt_tos:
            return "452 4.5.3 one recipient at a time, send again for this one"
        if not self._desk.settings.is_ours(address):
            return "550 5.1.1 not an address of this service"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Ok"


class HandoverSession(SMTP):
    """One connection."""

    def __init__(self, desk: Desk) -> None:
        settings = desk.settings
        # In aiosmtpd these belong to the class, and one session's greeting would change another's limits.
        self.command_size_limits = defaultdict(lambda: _LONGEST_COMMAND)
        self.command_size_limit = _LONGEST_COMMAND
        self.line_length_limit = _READ_AHEAD
        self._desk = desk
        self._in_mail = False
        self._turned_away = False
        self.gone: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        super().__init__(
            _Hooks(desk),
            data_size_limit=settings.most_read,
            enable_SMTPUTF8=True,
            hostname=settings.hostname,
            ident=settings.protocol.upper(),
            timeout=settings.idle,
            loop=asyncio.get_running_loop(),
        )

    # --- the connection ------------------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by asyncio."""
        refusal = self._desk.refusal(_ip(transport))
        if refusal:
            self._turned_away = True
            log.warning("mail_session_refused", answer=refusal[:9], sessions=len(self._desk.sessions))
            cast("asyncio.Transport", transport).write(f"{refusal}\r\n".encode())
            cast("asyncio.Transport", transport).close()
            return
        self._desk.sessions.add(self)
        super().connection_made(transport)
        self._desk.talks.add(self._talk())
        self._talk().add_done_callback(self._desk.talks.discard)
        self._talk().add_done_callback(_told)

    def data_received(self, data: bytes) -> None:
        """Called by asyncio."""
        if not self._turned_away:
            super().data_received(data)

    def eof_received(self) -> bool | None:
        """Called by asyncio."""
        return None if self._turned_away else super().eof_received()

    def connection_lost(self, error: Exception | None) -> None:
        """Called by asyncio."""
        if not self._turned_away:
            self._desk.sessions.discard(self)
            super().connection_lost(error)
            self.gone.set_result(None)

    def _talk(self) -> asyncio.Task[None]:
        """The task that speaks with the server."""
        assert self._handler_coroutine is not None  # noqa: S101 - made with the connection
        return self._handler_coroutine

    def leave(self) -> None:
        """Say goodbye, unless a mail is under way: that one is answered first."""
        if self.envelope is None or (self.envelope.mail_from is None and not self._in_mail):
            self._hang_up(LEAVING)

    def abort(self) -> None:
        """End the connection as it is; the server has had no answer and keeps the mail."""
        if self.transport is not None:
            cast("asyncio.Transport", self.transport).abort()

    def _hang_up(self, farewell: str) -> None:
        transport = cast("asyncio.Transport | None", self.transport)
        if transport is not None and not transport.is_closing():
            transport.write(f"{farewell}\r\n".encode())
            self._talk().cancel()
            transport.close()

    def _timeout_cb(self) -> None:
        self._hang_up("421 4.4.2 nothing came for too long")

    # --- replies -------------------------------------------------------------------------------------------------

    async def push(self, status: str | bytes) -> None:
        """Send a reply; after a 421 the connection ends (RFC 5321 3.8)."""
        text = status if isinstance(status, str) else status.decode("utf-8", "replace")
        text = coded(text, self.hostname)
        if text.startswith("421 "):
            self._hang_up(text)
            return
        await super().push(text.encode("utf-8", "replace"))

    async def handle_exception(self, error: Exception) -> str:
        """Whatever goes wrong here is no reason to send a mail back: the server tries again."""
        log.error("mail_session_fault", error=type(error).__name__)
        return TRY_AGAIN

    # --- commands ------------------------------------------------------------------------------------------------

    async def smtp_AUTH(self, _arg: str) -> None:  # noqa: N802 - named by aiosmtpd
        """Nobody logs in here."""
        await self.push("502 5.5.1 no login here")

    async def smtp_VRFY(self, _arg: str) -> None:  # noqa: N802 - named by aiosmtpd
        """Which addresses are ours is not told."""
        await self.push("252 2.5.2 send it and see")

    async def smtp_HELP(self, _arg: str) -> None:  # noqa: N802 - named by aiosmtpd
        """A pointer."""
        await self.push("214 2.0.0 see RFC 5321 and RFC 2033")

    def _getaddr(self, arg: str) -> tuple[str | None, str | None]:
        """The path of MAIL or RCPT, and the parameters after it.

        Not by the parser of header fields that the library uses: it decodes encoded words, so that the address taken
        could be another than the server meant.
        """
        path, rest = read_path(arg.strip())
        if path == "":
            return _NULL_PATH, rest
        return path, rest

    # --- the mail ------------------------------------------------------------------------------------------------

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 - named by aiosmtpd
        """Read the mail, have it kept, answer."""
        if await self.check_helo_needed():
            return
        assert self.envelope is not None  # noqa: S101 - made with the connection
        if not self.envelope.rcpt_tos:
            await self.push("503 5.5.1 RCPT first")
            return
        if arg:
            await self.push("501 5.5.4 DATA takes nothing")
            return
        self._in_mail = True
        self._pause_timeout()
        try:
            with Incoming(self._desk.settings, self._desk.room) as mail:
                reply = await self._take_mail(mail, self.envelope)
        except TooMuch as refusal:
            await self._refuse_for_good(str(refusal))
            return
        finally:
            self._in_mail = False
        self.envelope = self._create_envelope()
        self._reset_timeout()
        await self.push(reply)
        if self._desk.closing:
            self._hang_up(LEAVING)

    async def _take_mail(self, mail: Incoming, envelope: Envelope) -> str:
        await self.push("354 end with <CRLF>.<CRLF>")
        try:
            async with asyncio.timeout(self._desk.settings.mail):
                await self._read_mail(mail)
        except TimeoutError:
            if mail.whole:
                return TOO_SLOW
            raise TooMuch(self._desk.settings.largest_mail) from None  # it would come as slowly again
        return mail.refusal or await self._keep(mail, envelope)

    async def _read_mail(self, mail: Incoming) -> None:
        """Read up to the lone dot.

        Only CRLF ends a line: a dot between other line ends is content. Whoever takes it for the end lets a sender
        smuggle a second mail in.
        """
        line_begins = True
        while True:
            try:
                piece = await self._reader.readuntil(b"\r\n")
                line_ends = True
            except asyncio.LimitOverrunError as error:
                piece = await self._reader.read(error.consumed)
                line_ends = False
            if line_begins:
                if piece == b".\r\n":
                    return
                if piece[:1] == b".":
                    piece = piece[1:]
            line_begins = line_ends
            mail.add(piece)

    async def _refuse_for_good(self, refusal: str) -> None:
        """Answer within a mail that does not end, and end the connection once the server has had time to hear it."""
        log.warning("mail_refused", answer=refusal[:9])
        transport = cast("asyncio.Transport", self.transport)
        transport.write(f"{refusal}\r\n".encode())
        if transport.can_write_eof():
            transport.write_eof()
        with suppress(TimeoutError):
            async with asyncio.timeout(_LINGER):
                while await self._reader.read(_READ_AHEAD):
                    pass
        self._talk().cancel()
        transport.close()

    def _pause_timeout(self) -> None:
        """While a mail is under way its own limits hold."""
        if self._timeout_handle is not None:
            self._timeout_handle.cancel()

    async def _keep(self, came: Incoming, envelope: Envelope) -> str:
        """250 only when the mail is kept."""
        sender = envelope.mail_from or ""
        raw = came.taken()
        mail = Handed(
            raw=raw,
            received_at=self._desk.clock.now(),
            envelope_from="" if sender == _NULL_PATH else sender,
            recipient=envelope.rcpt_tos[0],
            peer=self._peer(),
            whole=came.whole,
        )
        try:
            async with asyncio.timeout(self._desk.settings.take):
                number = await asyncio.shield(self._desk.take(mail))
        except StoreUnavailable as error:
            log.warning("mail_not_kept", error=type(error).__name__, bytes=len(raw))
            return TRY_AGAIN
        except TimeoutError:
            log.warning("mail_not_kept", error="not within time", bytes=len(raw))
            return TRY_AGAIN
        except Exception as error:  # no fault of the taker's may lose a mail
            log.error("mail_not_kept", error=type(error).__name__, bytes=len(raw))  # noqa: TRY400 - may show the mail
            log.debug("mail_not_kept", exc_info=error)
            return TRY_AGAIN
        return f"250 2.0.0 kept as {printable(number)}"

    def _peer(self) -> str:
        return _ip(self.transport) or "unix"


def _ip(transport: asyncio.BaseTransport | None) -> str:
    peer = transport.get_extra_info("peername") if transport is not None else None
    return str(peer[0]) if isinstance(peer, tuple) and peer else ""


class LmtpSession(HandoverSession, LMTP):
    """As SMTP, but it greets with LHLO."""


def session(desk: Desk) -> HandoverSession:
    """A session of the protocol that is set."""
    return LmtpSession(desk) if desk.settings.protocol == "lmtp" else HandoverSession(desk)


def silence_library_logs() -> None:
    """Every command is logged by aiosmtpd, with its addresses, at INFO and WARNING: only its debug lines are left."""
    logging.getLogger("mail.log").addFilter(_only_debug)


def _only_debug(record: logging.LogRecord) -> bool:
    return record.levelno <= logging.DEBUG
