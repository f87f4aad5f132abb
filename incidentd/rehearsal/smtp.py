"""A small, quick SMTP server (RFC 5321) for loopback.

It knows EHLO, AUTH PLAIN and LOGIN, STARTTLS, PIPELINING, SIZE, 8BITMIME and SMTPUTF8. It relays nothing.
"""

from __future__ import annotations

import asyncio
import binascii
import ssl
from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ClassVar, Final

from incidentd import clock
from incidentd.rehearsal.faults import Fault
from incidentd.rehearsal.loopback import LoopbackServer, Session
from incidentd.rehearsal.mails import ReceivedMail

_LARGEST_MAIL: Final = 26_214_400
_LONGEST_LINE: Final = 4096
_END: Final = b"\r\n.\r\n"


class SmtpServer(LoopbackServer[ReceivedMail]):
    """A mail server on 127.0.0.1.

    With a `username` it wants a login before it takes mail. With a `tls_context` it offers STARTTLS, and the login
    only after it; with `implicit_tls` it speaks TLS from the first byte.
    """

    def __init__(
        self,
        *,
        username: str = "",
        password: str = "",
        tls_context: ssl.SSLContext | None = None,
        implicit_tls: bool = False,
    ) -> None:
        super().__init__()
        self.username: Final = username
        self.password: Final = password
        self.tls_context: Final = tls_context
        self.implicit_tls: Final = implicit_tls

    def _session(self) -> Session:
        return _SmtpSession(self, self.accepted)

    def _listening_tls(self) -> ssl.SSLContext | None:
        return self.tls_context if self.implicit_tls else None


@dataclass(slots=True)
class _Envelope:
    sender: str | None = None
    recipients: list[str] = field(default_factory=list)


class _SmtpSession(Session):
    """One SMTP connection: lines in, replies out, one mail after another."""

    def __init__(self, server: SmtpServer, number: int) -> None:
        super().__init__(server)
        self._server = server
        self._number = number
        self._envelope = _Envelope()
        self._greeted = False
        self._login = ""
        self._asked: list[str] | None = None  # answers of an AUTH dialogue so far
        self._in_mail = False
        self._searched = 0
        self._unsent = bytearray()
        self._working = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._reply_at("connect", "220 rehearsal.test ESMTP incidentd")

    def work(self) -> None:
        # Replies to commands that came together go out together (RFC 2920 3.2).
        self._working = True
        try:
            self._work()
        finally:
            self._working = False
            self._flush()

    def _work(self) -> None:
        while not self.held and not self.transport.is_closing():
            unit = self._mail() if self._in_mail else self._line()
            if unit is None:
                return
            if self._in_mail:
                self._take_mail(unit)
            elif self._asked is not None:
                self._auth_answer(unit)
            else:
                self._command(unit)

    def _line(self) -> bytes | None:
        end = self.buffer.find(b"\n")
        if end < 0:
            if len(self.buffer) > _LONGEST_LINE:
                self._send("500 5.5.2 line too long")
                self._close()
            return None
        line = bytes(self.buffer[:end]).rstrip(b"\r")
        del self.buffer[: end + 1]
        return line

    def _mail(self) -> bytes | None:
        if self.buffer.startswith(b".\r\n"):
            del self.buffer[:3]
            return b""
        end = self.buffer.find(_END, max(self._searched - len(_END), 0))
        if end < 0:
            self._searched = len(self.buffer)
            return None
        mail = bytes(self.buffer[: end + 2])
        del self.buffer[: end + len(_END)]
        self._searched = 0
        return mail.replace(b"\r\n..", b"\r\n.")[1 if mail.startswith(b"..") else 0 :]

    def _command(self, line: bytes) -> None:
        verb, _, argument = line.decode("utf-8", "surrogateescape").partition(" ")
        handle = self._COMMANDS.get(verb.upper())
        if handle is None:
            self._send("502 5.5.1 command not known")
        else:
            handle(self, argument.strip())

    # --- the session ---------------------------------------------------------------------------------------------

    def _ehlo(self, _argument: str) -> None:
        self._greeted = True
        self._envelope = _Envelope()
        abilities = ["rehearsal.test", "PIPELINING", f"SIZE {_LARGEST_MAIL}", "8BITMIME", "SMTPUTF8"]
        if self._server.tls_context is not None and not self._secure:
            abilities.append("STARTTLS")
        elif self._server.username:
            abilities.append("AUTH PLAIN LOGIN")
        abilities.append("ENHANCEDSTATUSCODES")
        lines = [f"250-{ability}" for ability in abilities[:-1]]
        self._reply_at("ehlo", "\r\n".join([*lines, f"250 {abilities[-1]}"]))

    def _helo(self, _argument: str) -> None:
        self._greeted = True
        self._reply_at("ehlo", "250 rehearsal.test")

    def _starttls(self, _argument: str) -> None:
        if self._server.tls_context is None or self._secure:
            self._send("503 5.5.1 no TLS here")
            return
        self._reply_at("starttls", "220 2.0.0 go ahead", self._upgrade)

    def _upgrade(self) -> None:
        self.held = True
        # The reply is written before the task runs.
        self.buffer.clear()  # what was sent in the clear after STARTTLS counts for nothing (RFC 3207 4.2)
        self.transport.pause_reading()
        self._handshake = asyncio.get_running_loop().create_task(self._shake_hands())

    async def _shake_hands(self) -> None:
        assert self._server.tls_context is not None  # noqa: S101  # `_starttls` has looked
        try:
            secured = await asyncio.get_running_loop().start_tls(
                self.transport, self, self._server.tls_context, server_side=True
            )
        except OSError:  # the client does not like our certificate, or went away
            return
        if secured is None:
            return
        self.transport = secured
        self._greeted = False
        self.held = False
        self.work()

    def _noop(self, _argument: str) -> None:
        self._send("250 2.0.0 Ok")

    def _quit(self, _argument: str) -> None:
        self._send("221 2.0.0 Bye")
        self._close()

    @property
    def _secure(self) -> bool:
        return self.transport.get_extra_info("sslcontext") is not None

    # --- the login -----------------------------------------------------------------------------------------------

    def _auth(self, argument: str) -> None:
        method, _, initial = argument.partition(" ")
        if not self._server.username or method.upper() not in {"PLAIN", "LOGIN"}:
            self._send("504 5.5.4 method not known")
            return
        self._asked = [method.upper()]
        if initial:
            self._auth_answer(initial.encode("ascii", "replace"))
        else:
            self._send("334 " if method.upper() == "PLAIN" else "334 VXNlcm5hbWU6")

    def _auth_answer(self, line: bytes) -> None:
        asked = self._asked or []
        try:
            answer = b64decode(line, validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            self._asked = None
            self._send("501 5.5.2 not base64")
            return
        asked.append(answer)
        if asked[0] == "LOGIN" and len(asked) == 2:
            self._send("334 UGFzc3dvcmQ6")
            return
        self._asked = None
        given = tuple(asked[1:]) if asked[0] == "LOGIN" else tuple(answer.split("\0")[1:])
        if given == (self._server.username, self._server.password):
            self._login = given[0]
            self._reply_at("auth", "235 2.7.0 welcome")
        else:
            self._reply_at("auth", "535 5.7.8 user name or password wrong")

    # --- the mail ------------------------------------------------------------------------------------------------

    def _mail_from(self, argument: str) -> None:
        if not self._greeted:
            self._send("503 5.5.1 say EHLO first")
        elif self._server.username and not self._login:
            self._send("530 5.7.0 log in first")
        elif self._envelope.sender is not None:
            self._send("503 5.5.1 one mail at a time")
        elif (sender := _path(argument, "FROM:")) is None:
            self._send("501 5.5.4 MAIL FROM:<address>")
        else:
            self._reply_at("mail", "250 2.1.0 Ok", lambda: setattr(self._envelope, "sender", sender))

    def _rcpt_to(self, argument: str) -> None:
        recipient = _path(argument, "TO:")
        if self._envelope.sender is None:
            self._send("503 5.5.1 MAIL first")
        elif not recipient:
            self._send("501 5.5.4 RCPT TO:<address>")
        else:
            self._reply_at(
                "rcpt", "250 2.1.5 Ok", lambda: self._envelope.recipients.append(recipient), addresses=(recipient,)
            )

    def _rset(self, _argument: str) -> None:
        self._envelope = _Envelope()
        self._reply_at("rset", "250 2.0.0 Ok")

    def _data(self, _argument: str) -> None:
        if not self._envelope.recipients:
            self._send("503 5.5.1 RCPT first")
            return
        self._reply_at("data", "354 end with <CRLF>.<CRLF>", lambda: setattr(self, "_in_mail", True))

    def _take_mail(self, raw: bytes) -> None:
        envelope, self._envelope, self._in_mail = self._envelope, _Envelope(), False
        if len(raw) > _LARGEST_MAIL:
            self._send("552 5.3.4 too large")
            return
        queued = f"250 2.0.0 Ok: queued as {len(self._server.received) + 1:X}"
        self._reply_at("message", queued, lambda: self._deliver(envelope, raw), addresses=tuple(envelope.recipients))

    def _deliver(self, envelope: _Envelope, raw: bytes) -> None:
        for recipient in envelope.recipients:
            self._server.take(
                ReceivedMail(
                    arrived_at=clock.now(),
                    monotonic=clock.monotonic(),
                    unix_ns=clock.unix_ns(),
                    address=recipient,
                    sender=envelope.sender or "",
                    raw=raw,
                    connection=self._number,
                    secure=self._secure,
                    login=self._login,
                )
            )

    # --- replies -------------------------------------------------------------------------------------------------

    def _send(self, reply: str) -> None:
        self._unsent += reply.encode("utf-8", "surrogateescape") + b"\r\n"
        if not self._working:
            self._flush()

    def _flush(self) -> None:
        if self._unsent and not self.transport.is_closing():
            self.transport.write(bytes(self._unsent))
        self._unsent.clear()

    def _close(self) -> None:
        self._flush()
        self.transport.close()

    def _abort(self) -> None:
        self._flush()
        self.transport.abort()

    def _reply_at(
        self, stage: str, reply: str, done: Callable[[], None] | None = None, addresses: tuple[str, ...] = ()
    ) -> None:
        """Do what the command asked for and say so, or misbehave as told."""

        def carry_out() -> None:
            if done is not None:
                done()
            self._send(reply)

        fault = self._server.faults.strike(stage, addresses)
        if fault is None:
            carry_out()
        else:
            self._misbehave(fault, carry_out, done)

    def _misbehave(self, fault: Fault, carry_out: Callable[[], None], done: Callable[[], None] | None) -> None:
        match fault.kind:
            case "hang":
                self.held = True
            case "reset":
                self._abort()
            case "reject":
                self._send(f"{fault.code} {fault.text}")
                if fault.code == 421 or fault.stage == "connect":
                    self._close()
            case "slow":
                self.later(fault.seconds, carry_out)
            case "drop_reply":
                if done is not None:
                    done()
                self._abort()

    _COMMANDS: ClassVar[dict[str, Callable[[_SmtpSession, str], None]]] = {
        "EHLO": _ehlo,
        "HELO": _helo,
        "STARTTLS": _starttls,
        "AUTH": _auth,
        "MAIL": _mail_from,
        "RCPT": _rcpt_to,
        "DATA": _data,
        "RSET": _rset,
        "NOOP": _noop,
        "VRFY": lambda session, _argument: session._send("252 2.1.5 send it and see"),  # noqa: SLF001
        "QUIT": _quit,
    }


def _path(argument: str, keyword: str) -> str | None:
    """The address in `FROM:<...>` or `TO:<...>`, without the parameters after it."""
    if not argument.upper().startswith(keyword):
        return None
    path = argument[len(keyword) :].strip()
    end = path.find(">")
    return path[1:end] if path.startswith("<") and end > 0 else None
