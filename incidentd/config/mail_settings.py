"""Settings of reports by e-mail: mailboxes that are read, mail servers that hand over, whose mails are believed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Final, Literal, Self

from pydantic import AwareDatetime, Field, StringConstraints, model_validator

from incidentd.config.sections import HostName, Port, SecretName, Section
from incidentd.core.duration import Duration, ElapsedLength
from incidentd.sentences import _

_MEGABYTE: Final = 1024 * 1024
_PORTS: Final[Mapping[str, int]] = {"tls": 993, "starttls": 143, "none": 143}
_LONGEST_IDLE: Final = 540.0
_LOCAL: Final = ("localhost", "127.0.0.1", "::1")
Bytes = Annotated[int, Field(ge=65_536, le=200 * _MEGABYTE)]
_MOST_READ: Final = 2048 * _MEGABYTE
Recipient = Annotated[str, StringConstraints(pattern=r"^[^\s@<>]*@[^\s@<>]+$")]


def _usual_port(stated: Mapping[str, Any]) -> int:
    return _PORTS[stated.get("security", "tls")]


class MailboxSettings(Section):
    """One mailbox at a provider, read by IMAP. It is never emptied.

    `after`: what becomes of a mail that is kept: marked as seen, left alone, or moved to `move_to`. `identify` sends
    the ID command that 163.com and its kin insist on (auto: where it is needed). `poll` is how often a server without
    IDLE is asked, `idle` how often all is looked through where it has it. What came before `since` is left alone at
    the first start; without it what is older than `oldest` then.
    """

    name: Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,62}$")]
    host: HostName
    security: Literal["tls", "starttls", "none"] = "tls"
    port: Port = Field(default_factory=_usual_port)
    username: Annotated[str, StringConstraints(min_length=1)]
    password: SecretName
    folder: Annotated[str, StringConstraints(min_length=1)] = "INBOX"
    identify: Literal["auto", "always", "never"] = "auto"
    after: Literal["seen", "nothing", "move"] = "seen"
    move_to: str = ""
    poll: ElapsedLength = Duration.parse("1 minute")
    idle: ElapsedLength = Duration.parse("2 minutes")
    timeout: ElapsedLength = Duration.parse("30 seconds")
    since: AwareDatetime | None = None
    oldest: ElapsedLength = Duration.parse("2 days")
    ca_file: Path | None = None

    @model_validator(mode="after")
    def _sound(self) -> Self:
        if self.security == "none" and self.host not in _LOCAL:
            raise ValueError("the password would cross the network in the clear: 'security' must be tls or starttls")
        if (self.after == "move") != bool(self.move_to):
            raise ValueError("'move_to' goes with after = \"move\", and only with it")
        if self.move_to == self.folder:
            raise ValueError("'move_to' must be another folder than 'folder'")
        for name in ("poll", "idle", "timeout"):
            if not getattr(self, name).elapsed:
                raise ValueError(f"'{name}' leaves no time at all; allowed: at least '1 second'")
        if self.idle.elapsed.total_seconds() > _LONGEST_IDLE:
            raise ValueError("'idle' is longer than connections live; allowed: at most '9 minutes'")
        return self


class HandoverSettings(Section):
    """Where the site's own mail server hands mails over: a `socket`, or `host` and `port`.

    Sizes are in bytes: up to `largest` a mail is kept whole, up to `refuse_over` its beginning, beyond that nothing.
    """

    protocol: Literal["lmtp", "smtp"] = "lmtp"
    socket: Path | None = None
    socket_group: str = ""
    host: HostName = "127.0.0.1"
    port: Port = 8171
    largest: Bytes = 40 * _MEGABYTE
    refuse_over: Annotated[int, Field(le=_MOST_READ)] = 400 * _MEGABYTE

    @model_validator(mode="after")
    def _sound(self) -> Self:
        if self.refuse_over < self.largest:
            raise ValueError("'refuse_over' is below 'largest': mails that are kept whole cannot be refused")
        return self


class MailSettings(Section):
    """Reports by e-mail.

    `addresses` are ours: mails to them (also with +anything before the @) are reports, and none of them is answered.
    `servers` are the names of our mail servers: their Authentication-Results (authserv-id) are believed, and of a mail
    that they hand over also when they had it (by the topmost Received field). `relays` are the IP
    addresses of the site's own servers behind them. Where a mailbox shows no such results, `trust_registered` believes
    a registered sender's address all the same. `unverified`: a mail of which it is not known who sent it opens an
    incident that the office must confirm, or is held until the office decides. One address gets `answers_an_hour`
    answers at most; `answer_by_sms` sends a short one to the sender's phone too. Answers to our mails are asked to
    `reply_to`, one of `addresses`, with the incident's number behind a + before the @: the mail server must take those.
    """

    addresses: tuple[Recipient, ...] = ()
    unverified: Literal["open", "hold"] = "open"
    trust_registered: bool = False
    servers: tuple[str, ...] = ()
    relays: tuple[str, ...] = ()
    check_dkim: bool = False
    answers_an_hour: Annotated[int, Field(ge=0, le=1000)] = 20
    answer_by_sms: bool = False
    reply_to: Recipient | None = None
    mailboxes: tuple[MailboxSettings, ...] = ()
    handover: HandoverSettings | None = None

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        names = [one.name for one in self.mailboxes]
        if len(set(names)) < len(names):
            raise ValueError("two mailboxes have the same 'name'")
        return self

    @model_validator(mode="after")
    def _answers_come_in(self) -> Self:
        if self.reply_to is not None and self.reply_to.lower() not in {one.lower() for one in self.addresses}:
            raise ValueError(_("'reply_to' must be one of 'addresses': what is sent elsewhere is not read"))
        return self
