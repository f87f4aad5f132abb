"""A mailbox to be watched: where it is, how to get in, what becomes of a mail once it is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, Literal

from incidentd.errors import ConfigError

Security = Literal["tls", "starttls", "none"]
SendId = Literal["auto", "always", "never"]
Afterwards = Literal["seen", "nothing", "move"]

LONGEST_IDLE: Final = 540.0
"""Seconds: many a firewall and home router forgets a connection that was silent for ten minutes."""
SHORTEST_PULSE: Final = 0.02
_HOSTS_THAT_WANT_ID: Final = ("163.com", "126.com", "yeah.net", "188.com")
"""They refuse to open a folder for a client that has not named itself, whatever their capabilities say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxAccount:
    """How one folder of one mailbox is watched.

    `after` says what becomes of a mail that is kept: it is marked as seen, left as it is, or moved to `move_to`; it is
    never deleted. Seconds: `timeout` for each answer of the server, `poll_seconds` between two looks where the server
    cannot tell us of new mail (no IDLE), `idle_seconds` until all is looked through anew where it can, `pulse_seconds`
    until IDLE itself is begun anew, because some servers tell only then without delay (0: not for that; None: where
    a Dovecot is so near that it costs nothing). A mail of more than `size_limit` bytes is handed over cut off there.

    What had arrived before `since` when the folder is seen for the first time is passed over: known, never taken,
    never marked. Without it, that is what had arrived earlier than `first_start_max_age` before the first start.

    Raises:
        ConfigError: a value is not allowed, or does not fit the others.
    """

    name: str
    host: str
    username: str
    password: str = field(repr=False)
    port: int = 993
    security: Security = "tls"
    folder: str = "INBOX"
    send_id: SendId = "auto"
    after: Afterwards = "seen"
    move_to: str = ""
    poll_seconds: float = 60.0
    idle_seconds: float = 120.0
    pulse_seconds: float | None = None
    timeout: float = 30.0
    ca_file: Path | None = None
    size_limit: int = 40 * 1024 * 1024
    since: datetime | None = None
    first_start_max_age: timedelta = timedelta(days=2)

    def __post_init__(self) -> None:
        if not 0 < self.idle_seconds <= LONGEST_IDLE:
            raise self._wrong("idle_seconds", f"above 0, {LONGEST_IDLE:g} at most")
        if self.poll_seconds <= 0:
            raise self._wrong("poll_seconds", "seconds above 0")
        if self.pulse_seconds is not None and not (self.pulse_seconds == 0 or self.pulse_seconds >= SHORTEST_PULSE):
            raise self._wrong("pulse_seconds", f"0, or {SHORTEST_PULSE:g} and more")
        if self.timeout <= 0:
            raise self._wrong("timeout", "seconds above 0")
        if self.size_limit < 1:
            raise self._wrong("size_limit", "bytes, 1 or more")
        if (self.after == "move") != bool(self.move_to):
            raise self._wrong("move_to", "a folder with after = 'move', none without")
        if self.move_to == self.folder:
            raise self._wrong("move_to", "another folder than the one that is watched")
        if self.since is not None and self.since.tzinfo is None:
            raise self._wrong("since", "a moment with its offset")
        if self.ca_file is not None and not self.ca_file.is_file():
            raise self._wrong("ca_file", "a file of PEM certificates")

    def _wrong(self, key: str, allowed: str) -> ConfigError:
        return ConfigError(f"mailbox '{self.name}' has {getattr(self, key)!r}", key=key, allowed=allowed)

    @property
    def server(self) -> str:
        """How the server is named to people."""
        return f"mail server {self.host}:{self.port}"

    @property
    def host_wants_id(self) -> bool:
        """Whether the provider is known to want the ID command after login."""
        host = self.host.lower().rstrip(".")
        return any(host == name or host.endswith("." + name) for name in _HOSTS_THAT_WANT_ID)
