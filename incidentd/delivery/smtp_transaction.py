"""One mail to one recipient over a line: sender, recipient, the word that the content comes, the content.

The server answers each step. Where it offers PIPELINING the steps before the content go out together, and a mail costs
two ways there and back instead of four: that is what a mail takes where the server is far away.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import aiosmtplib

from incidentd.delivery.smtp_failures import Stage
from incidentd.delivery.smtp_line import SmtpLine

_YES: Final = 2
_GO_ON: Final = 3
"""First digits of replies: those after it are for people (RFC 5321 4.3.2)."""
_OUT_OF_STEP: Final = frozenset({500, 502, 503})
_SAYS_SO: Final = re.compile("pipelin|synchroni", re.IGNORECASE)


class _Step(NamedTuple):
    """A command, how far the mail is with it, with which digit a yes begins, and what a no raises."""

    stage: Stage
    command: bytes
    yes: int
    refused: Callable[[aiosmtplib.SMTPResponse], Exception]


class Patience(NamedTuple):
    """How long to wait for the answer to the first step and to each of the others, in seconds; None for no bound."""

    first: float | None
    others: float | None


@dataclass(slots=True)
class Transaction:
    """One mail on its way, and how far it has got. `together` tells whether its steps went out together."""

    recipient: str
    mail: bytes
    sender: str
    stage: Stage = Stage.CONNECT
    together: bool = False

    def begin_anew(self) -> None:
        """It is to go over another connection, of which nothing is known yet."""
        self.stage, self.together = Stage.CONNECT, False

    def steps(self, line: SmtpLine, *, reset: bool) -> list[_Step]:
        """What is to be said before the content; `reset` where a refused mail stands in the server's envelope.

        Raises:
            aiosmtplib.SMTPNotSupported: the server cannot take this address.
        """
        ascii_only = self.recipient.isascii()
        if not ascii_only and not line.takes_utf8:
            raise aiosmtplib.SMTPNotSupported("SMTPUTF8")
        sender = f"MAIL FROM:<{self.sender}>"
        sender += f" SIZE={len(self.mail)}" if line.states_size else ""
        sender += "" if ascii_only else " SMTPUTF8"
        before = [_Step(Stage.SENDER, b"RSET", _YES, _reset_refused)] if reset else []
        return [
            *before,
            _Step(Stage.SENDER, sender.encode(), _YES, self._sender_refused),
            _Step(Stage.RECIPIENT, f"RCPT TO:<{self.recipient}>".encode(), _YES, self._recipient_refused),
            _Step(Stage.DATA, b"DATA", _GO_ON, _content_refused),
        ]

    async def run(self, line: SmtpLine, steps: Sequence[_Step], *, patience: Patience, together: bool) -> str:
        """Hand the mail over; returns what the server said at the end.

        Raises:
            aiosmtplib.SMTPResponseException: the server refused.
            aiosmtplib.SMTPServerDisconnected, TimeoutError: there was no answer, or none that makes sense.
        """
        self.stage = Stage.SENDER
        self.together = together
        if together:
            line.ask(*(step.command for step in steps))
        for step in steps:
            self.stage = step.stage
            if not together:
                line.ask(step.command)
            reply = await line.reply(within=patience.first if step is steps[0] else patience.others)
            if reply.code // 100 != step.yes:
                raise step.refused(reply) if 400 <= reply.code <= 599 else _senseless(reply)
        line.send_mail(self.mail)
        self.stage = Stage.CONTENT
        reply = await self._answer_to_content(line)
        if reply.code // 100 != _YES:
            raise aiosmtplib.SMTPDataError(reply.code, reply.message)
        return reply.message

    def fell_out_of_step(self, error: Exception, *, proven: bool) -> bool:
        """Whether it failed as it does where a server, against its word, cannot take several commands together.

        Nothing has been handed over then. Of a server that has taken a mail so before (`proven`) only what names this
        cause is believed.
        """
        if not self.together or not self.stage.nothing_handed_over:
            return False
        if isinstance(error, aiosmtplib.SMTPResponseException):
            named = error.code in _OUT_OF_STEP or bool(_SAYS_SO.search(error.message))
            return named or (not proven and 500 <= error.code <= 599)
        return not proven and isinstance(error, TimeoutError) and self.stage is not Stage.SENDER

    async def _answer_to_content(self, line: SmtpLine) -> aiosmtplib.SMTPResponse:
        try:
            return await line.reply()
        except asyncio.CancelledError:
            # A yes that came in time must not be lost because the loop was busy: the mail would be sent again.
            if (reply := await line.last_word()) is None:
                raise
            return reply

    def _sender_refused(self, reply: aiosmtplib.SMTPResponse) -> Exception:
        return aiosmtplib.SMTPSenderRefused(reply.code, reply.message, self.sender)

    def _recipient_refused(self, reply: aiosmtplib.SMTPResponse) -> Exception:
        return aiosmtplib.SMTPRecipientRefused(reply.code, reply.message, self.recipient)


def _reset_refused(reply: aiosmtplib.SMTPResponse) -> Exception:
    return aiosmtplib.SMTPServerDisconnected(f"it does not begin anew: {reply.code} {reply.message}")


def _content_refused(reply: aiosmtplib.SMTPResponse) -> Exception:
    return aiosmtplib.SMTPDataError(reply.code, reply.message)


def _senseless(reply: aiosmtplib.SMTPResponse) -> Exception:
    return aiosmtplib.SMTPServerDisconnected(f"the answer makes no sense here: {reply.code} {reply.message}")
