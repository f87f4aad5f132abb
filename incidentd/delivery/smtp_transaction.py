"""One mail to one recipient over a line: sender, recipient, the word that the content comes, the content.

The server answers each step. Where it offers PIPELINING the steps before the content go out together, and a mail costs
two ways there and back instead of four: that is what a mail takes where the server is far away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

import aiosmtplib

from incidentd.delivery.smtp_failures import BAD_SEQUENCE, Stage
from incidentd.delivery.smtp_line import START_INPUT, SmtpLine

_DONE: Final = 250
_WILL_FORWARD: Final = 251
_TAKEN: Final = (_DONE, _WILL_FORWARD)


class _Step(NamedTuple):
    """A command, how far the mail is with it, which replies say yes, and what any other raises."""

    stage: Stage
    command: bytes
    yes: tuple[int, ...]
    refused: Callable[[aiosmtplib.SMTPResponse], aiosmtplib.SMTPResponseException]


@dataclass(slots=True)
class Transaction:
    """One mail on its way, and how far it has got. `together` tells whether its steps went out together."""

    recipient: str
    mail: bytes
    sender: str
    stage: Stage = Stage.CONNECT
    together: bool = False

    async def run(self, line: SmtpLine, *, reset: bool, patience: float | None, together: bool) -> str:
        """Hand the mail over; returns what the server said at the end.

        `reset` is asked where a mail that was refused stands in the server's envelope; `patience` bounds the first
        answer, in seconds.

        Raises:
            aiosmtplib.SMTPResponseException: the server refused; the line can be used on, after a reset.
            aiosmtplib.SMTPServerDisconnected, TimeoutError: there was no answer.
            aiosmtplib.SMTPNotSupported: the server cannot take this address; nothing was said.
        """
        self.stage = Stage.SENDER
        self.together = together
        steps = list(self._steps(line, reset=reset))
        if together:
            line.ask(*(step.command for step in steps))
        for step in steps:
            self.stage = step.stage
            if not together:
                line.ask(step.command)
            reply = await line.reply(within=patience if step is steps[0] else None)
            if reply.code not in step.yes:
                line.disregard()
                raise step.refused(reply)
        self.stage = Stage.CONTENT
        line.send_mail(self.mail)
        reply = await line.reply()
        if reply.code != _DONE:
            raise aiosmtplib.SMTPDataError(reply.code, reply.message)
        return reply.message

    def fell_out_of_step(self, error: Exception) -> bool:
        """Whether it failed as it does where a server, against its word, cannot take several commands together."""
        if isinstance(error, aiosmtplib.SMTPResponseException):
            return error.code == BAD_SEQUENCE
        return isinstance(error, TimeoutError) and self.stage in (Stage.RECIPIENT, Stage.DATA)

    def _steps(self, line: SmtpLine, *, reset: bool) -> Iterator[_Step]:
        if reset:
            yield _Step(Stage.SENDER, b"RSET", (_DONE,), _refused)
        ascii_only = self.recipient.isascii()
        if not ascii_only and not line.takes_utf8:
            raise aiosmtplib.SMTPNotSupported("SMTPUTF8")
        sender = f"MAIL FROM:<{self.sender}>"
        sender += f" SIZE={len(self.mail)}" if line.states_size else ""
        sender += "" if ascii_only else " SMTPUTF8"
        yield _Step(Stage.SENDER, sender.encode(), (_DONE,), self._sender_refused)
        yield _Step(Stage.RECIPIENT, f"RCPT TO:<{self.recipient}>".encode(), _TAKEN, self._recipient_refused)
        yield _Step(Stage.DATA, b"DATA", (START_INPUT,), _content_refused)

    def _sender_refused(self, reply: aiosmtplib.SMTPResponse) -> aiosmtplib.SMTPResponseException:
        return aiosmtplib.SMTPSenderRefused(reply.code, reply.message, self.sender)

    def _recipient_refused(self, reply: aiosmtplib.SMTPResponse) -> aiosmtplib.SMTPResponseException:
        return aiosmtplib.SMTPRecipientRefused(reply.code, reply.message, self.recipient)


def _refused(reply: aiosmtplib.SMTPResponse) -> aiosmtplib.SMTPResponseException:
    return aiosmtplib.SMTPResponseException(reply.code, reply.message)


def _content_refused(reply: aiosmtplib.SMTPResponse) -> aiosmtplib.SMTPResponseException:
    return aiosmtplib.SMTPDataError(reply.code, reply.message)
