"""What a mail server hands over, who takes it, and how the listener behaves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from ipaddress import IPv6Address, ip_address, ip_network
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

from incidentd.errors import ConfigError

_MEGABYTE = 1024 * 1024


class Handed(NamedTuple):
    """One mail for one recipient, byte for byte as it came (lines end in CRLF, no dots doubled).

    `received_at` is the moment its last byte was here, aware, UTC. `envelope_from` is "" for a bounce (null return
    path). `peer` is the address of the mail server, or "unix". It is not `whole` where only its beginning is kept.
    """

    raw: bytes
    received_at: datetime
    envelope_from: str
    recipient: str
    peer: str
    whole: bool = True


class Taker(Protocol):
    """Keeps what is handed over."""

    async def take(self, mail: Handed) -> str:
        """The number under which the mail is kept, returned only after its transaction has committed.

        A mail that is kept already (a server that got no answer sends again) is answered with its number. The answer
        to the server may come too late or be lost even so: the taker must know a mail by its content.

        Raises:
            StoreUnavailable: nothing was kept; the server keeps the mail and tries again. Any other error is
                answered in the same way, so that no mail is lost by a fault of ours.
        """
        ...


@dataclass(frozen=True, slots=True)
class ListenerSettings:
    """Where the listener listens, for whom, and its limits.

    `socket` (mode 660, of group `socket_group` if given) stands before `host` and `port`; port 0 is any free one.
    `peers` are the addresses or networks of the mail servers that may hand over by TCP: whoever may, may also write
    what our mail servers are believed for (Authentication-Results). `addresses` are the recipients that are ours, each
    also with +anything before the @; "@example.org" is a whole domain; None takes every recipient.

    Of a mail over `largest_mail` bytes the beginning is kept; over `most_read`, the SIZE announced, it is refused.
    Times are in seconds: `idle` between commands, `mail` for the whole of one mail to come, `take` for the store.
    Mails that are under way take up `in_flight` bytes at most together.

    Raises:
        ConfigError: a limit makes no sense.
    """

    protocol: Literal["lmtp", "smtp"] = "lmtp"
    socket: Path | None = None
    socket_group: str = ""
    host: str = "127.0.0.1"
    port: int = 0
    peers: tuple[str, ...] = ("127.0.0.0/8", "::1")
    addresses: tuple[str, ...] | None = None
    hostname: str = "incidentd"
    largest_mail: int = 40 * _MEGABYTE
    most_read: int = 400 * _MEGABYTE
    in_flight: int = 160 * _MEGABYTE
    sessions: int = 20
    idle: float = 300.0
    mail: float = 600.0
    take: float = 120.0

    def __post_init__(self) -> None:
        limits = {name: getattr(self, name) for name in ("largest_mail", "sessions", "idle", "mail", "take")}
        for name, value in limits.items():
            if value <= 0:
                raise ConfigError(f"{value} is no limit", key=name, allowed="more than 0")
        for peer in self.peers:
            try:
                ip_network(peer)
            except ValueError as error:
                raise ConfigError(
                    f"'{peer}' is no network: {error}", key="peers", allowed="192.0.2.7, 192.0.2.0/24, 2001:db8::/32"
                ) from error
        if self.most_read < self.largest_mail:
            raise ConfigError(
                f"mails over {self.most_read} bytes are refused, and those up to {self.largest_mail} kept whole",
                key="most_read",
                allowed="largest_mail at least",
            )
        if self.in_flight < self.largest_mail:
            raise ConfigError(
                f"the largest mail ({self.largest_mail} bytes) would never find room",
                key="in_flight",
                allowed="largest_mail at least",
            )

    def may_hand_over(self, peer: str) -> bool:
        """Whether a server at that IP address may hand over mails."""
        address = ip_address(peer.partition("%")[0])
        if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
            address = address.ipv4_mapped
        return any(address in ip_network(network) for network in self.peers)

    def is_ours(self, address: str) -> bool:
        """Whether mail to that recipient is taken."""
        if self.addresses is None:
            return True
        local, _, domain = address.lower().rpartition("@")
        known = {one.lower() for one in self.addresses}
        return f"{local.partition('+')[0]}@{domain}" in known or f"{local}@{domain}" in known or f"@{domain}" in known
