"""E-mail: one mail server, several kept connections, one mail and one recipient at a time on each."""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

import aiosmtplib
import structlog

from incidentd import clock
from incidentd.delivery.message import Handover, OutgoingMessage
from incidentd.delivery.mime import Letterhead, mailbox
from incidentd.delivery.smtp_failures import Server, Stage, quoted
from incidentd.delivery.smtp_line import SmtpLine
from incidentd.delivery.smtp_pool import Connection, SmtpPool
from incidentd.delivery.smtp_transaction import Patience, Transaction
from incidentd.errors import ConfigError

log = structlog.get_logger(__name__)

Security = Literal["none", "starttls", "tls"]

_CLOSING: Final = 421
# How long a kept connection may be silent before it counts as dead, as a share of the timeout and at most.
_PROBE_SHARE: Final = 0.25
_PROBE_SECONDS: Final = 5.0
_QUALIFIED_NAME: Final = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


@dataclass(eq=False, kw_only=True)
class EmailChannel:
    """Hands mails to an SMTP server.

    `timeout` (seconds) bounds everything that one `send` waits for, connecting and logging in included; only waiting
    for one of the `connections` is not counted. `ca_file` names the certificates to trust instead of the system's.
    `domain` stands in the Message-IDs, by default the sender's; `reply_to` is where answers are asked to. A
    connection is kept for `idle_limit` seconds and for `mails_per_connection` mails.

    Raises:
        ConfigError: the sender or the domain cannot stand in a mail, or `ca_file` is not there.
    """

    host: str
    port: int
    security: Security
    sender: str
    username: str = ""
    password: str = field(default="", repr=False)
    timeout: float = 20.0
    connections: int = 8
    local_hostname: str = ""
    domain: str = ""
    reply_to: str = ""
    ca_file: Path | None = None
    idle_limit: float = 60.0
    mails_per_connection: int = 100
    name: str = field(default="email", init=False)

    def __post_init__(self) -> None:
        if self.timeout <= 0 or self.connections < 1:
            raise ConfigError("the mail server needs a timeout above 0 and at least 1 connection", key="timeout")
        if self.ca_file is not None and not self.ca_file.is_file():
            raise ConfigError(f"there is no file '{self.ca_file}'", key="ca_file", allowed="a file of PEM certificates")
        self._letterhead = Letterhead(self.sender, self.domain, self.reply_to)
        self._server = Server(f"{self.host}:{self.port}", self.timeout)
        self._pool = SmtpPool(self._open, idle_limit=self.idle_limit, mails_per_connection=self.mails_per_connection)
        self._places = asyncio.Semaphore(self.connections)
        self._tls_context: ssl.SSLContext | None = None
        self._one_by_one = False
        self._together_works = False

    @property
    def concurrency(self) -> int:
        """One mail at a time on each connection."""
        return self.connections

    async def prepare(self) -> None:
        """Nothing is to be loaded."""

    async def send(self, message: OutgoingMessage) -> Handover:
        """Hand one mail to the server; see `Channel.send`."""
        recipient = mailbox(message.address)
        # An answer has no envelope sender: whatever comes of it must not come back to us as a mail (RFC 3834 3.3).
        sender = "" if message.is_answer else self._letterhead.address
        mail = self._letterhead.compose(message, recipient, clock.now())
        transaction = Transaction(recipient, mail, sender)
        async with self._places:
            try:
                async with asyncio.timeout(self.timeout):
                    return await self._hand_over(transaction)
            except (aiosmtplib.SMTPException, OSError) as error:  # TimeoutError is an OSError
                raise self._server.failure(error, transaction.stage) from error

    async def log_in(self) -> bytes | None:
        """Connect and log in as for a mail, send none, hang up; the server's certificate (DER), None without TLS.

        Raises:
            DeliveryError: no mail could be handed over either; its `code` and `hint` say why.
        """
        try:
            async with asyncio.timeout(self.timeout):
                line = await self._open()
        except (aiosmtplib.SMTPException, OSError) as error:
            raise self._server.failure(error, Stage.CONNECT) from error
        certificate = line.certificate
        line.hang_up()
        return certificate

    async def close(self) -> None:
        """Give up every connection."""
        self._pool.close()

    async def _hand_over(self, transaction: Transaction) -> Handover:
        kept = self._pool.kept()
        if kept is not None:
            try:
                return await self._transact(kept, transaction)
            except (aiosmtplib.SMTPException, OSError) as error:
                if not _went_stale(error, transaction.stage):
                    return await self._once_more(error, transaction)
                self._pool.shed_idle()
        try:
            return await self._anew(transaction)
        except (aiosmtplib.SMTPException, OSError) as error:
            return await self._once_more(error, transaction)

    async def _once_more(self, error: Exception, transaction: Transaction) -> Handover:
        """Some servers, or what stands before them, drop or refuse what comes with a command, whatever they offer.

        So the mail goes once more, step by step; where that helps, all others do so too. Raises the error otherwise.
        """
        if not transaction.fell_out_of_step(error, proven=self._together_works):
            raise error
        handover = await self._anew(transaction, one_by_one=True)
        if not self._one_by_one and not self._together_works:
            self._one_by_one = True
            log.warning("email.step_by_step", server=self._server.name, reason=quoted(str(error)))
        return handover

    async def _anew(self, transaction: Transaction, *, one_by_one: bool = False) -> Handover:
        transaction.begin_anew()
        return await self._transact(await self._pool.open(), transaction, one_by_one=one_by_one)

    async def _transact(
        self, connection: Connection, transaction: Transaction, *, one_by_one: bool = False
    ) -> Handover:
        line = connection.line
        together = line.pipelining and not self._one_by_one and not one_by_one
        bound = min(self.timeout * _PROBE_SHARE, _PROBE_SECONDS)
        unproven = together and not self._together_works
        patience = Patience(bound if connection.was_kept else None, bound if unproven else None)
        try:
            steps = transaction.steps(line, reset=connection.needs_reset)
            reply = await transaction.run(line, steps, patience=patience, together=together)
        except aiosmtplib.SMTPResponseException:
            # A server that will not hear of any mail on this connection may well do so on another.
            if line.settle() and transaction.stage is not Stage.SENDER:
                connection.needs_reset = True
                self._pool.give_back(connection)
            else:
                line.close()
            raise
        except aiosmtplib.SMTPNotSupported:
            self._pool.give_back(connection)  # nothing was said
            raise
        except BaseException:
            line.close()  # an answer may still come that belongs to no later question
            raise
        self._together_works = self._together_works or together
        connection.needs_reset = False
        connection.mails += 1
        self._pool.give_back(connection)
        return Handover(provider_id=quoted(reply))

    async def _open(self) -> SmtpLine:
        if self._tls_context is None and self.security != "none":
            self._tls_context = await asyncio.to_thread(ssl.create_default_context, cafile=self.ca_file)
        client = aiosmtplib.SMTP(
            hostname=self.host,
            port=self.port,
            username=self.username or None,
            password=self.password if self.username else None,
            local_hostname=self.local_hostname or _own_name(),
            timeout=None,  # `send` bounds the whole
            use_tls=self.security == "tls",
            start_tls=self.security == "starttls",
            tls_context=self._tls_context,
        )
        await client.connect()  # which hangs up by itself where it fails
        try:
            if client.is_ehlo_or_helo_needed:
                await client.ehlo()
            return SmtpLine(client)
        except BaseException:
            client.close()
            raise


def _went_stale(error: Exception, stage: Stage) -> bool:
    """Whether a kept connection turned out to be dead, or closed by the server, with nothing handed over."""
    if isinstance(error, aiosmtplib.SMTPResponseException):
        return error.code == _CLOSING or (stage is Stage.SENDER and 400 <= error.code <= 499)
    return stage.nothing_handed_over and not isinstance(error, aiosmtplib.SMTPNotSupported)


def _own_name() -> str:
    # The name as the machine knows it: asking the DNS may take longer than the whole timeout.
    name = socket.gethostname()
    return name if _QUALIFIED_NAME.fullmatch(name) else "[127.0.0.1]"
