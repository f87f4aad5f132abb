"""Reports by e-mail as the settings want them: the reader, the mailboxes to be watched, the listener."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Callable
from typing import Final

from incidentd.config import Settings
from incidentd.config.mail_settings import MailboxSettings
from incidentd.core.directory import Directory
from incidentd.core.rules import Rules
from incidentd.intake.mail.dkim_check import DkimResult, check_dkim
from incidentd.intake.mail.handed import ListenerSettings
from incidentd.intake.mail.mailbox_account import MailboxAccount
from incidentd.intake.mail.secret_address import hash_token
from incidentd.intake.mail.understanding import MailReader

_TOKEN_BYTES: Final = 16
_DNS_SECONDS: Final = 5.0


def reader_of(settings: Settings, rules: Rules, master: bytes | None) -> MailReader:
    """The reader of the site; without the master secret no unit's secret address is known."""
    mail = settings.mail
    return MailReader(
        rules,
        addresses=settings.own_addresses,
        servers=mail.servers,
        relays=mail.relays,
        trust_registered=mail.trust_registered,
        tokens={} if master is None else _hashes(rules.directory, master),
        dkim=_checked_here if mail.check_dkim else None,
    )


def token_of(unit: str, master: bytes) -> str:
    """What stands behind the + in a unit's secret address: made of the master secret, and so kept nowhere."""
    digest = hmac.digest(master, f"mail:{unit}".encode(), "sha256")
    return base64.b32encode(digest[:_TOKEN_BYTES]).decode("ascii").rstrip("=").lower()


def accounts_of(settings: Settings) -> list[MailboxAccount]:
    """The mailboxes to be watched; raises SecretMissing where a password is nowhere to be found, ConfigError."""
    return [account_of(settings, one) for one in settings.mail.mailboxes]


def listener_of(settings: Settings) -> ListenerSettings | None:
    """Where mail servers hand over, None for nowhere."""
    handover = settings.mail.handover
    if handover is None:
        return None
    return ListenerSettings(
        protocol=handover.protocol,
        socket=settings.beside(handover.socket),
        socket_group=handover.socket_group,
        host=handover.host,
        port=handover.port,
        addresses=settings.mail.addresses or None,
        largest_mail=handover.largest,
        most_read=handover.refuse_over,
        in_flight=4 * handover.largest,
    )


def account_of(settings: Settings, one: MailboxSettings) -> MailboxAccount:
    """One mailbox to be watched; raises SecretMissing, ConfigError."""
    return MailboxAccount(
        name=one.name,
        host=one.host,
        port=one.port,
        security=one.security,
        username=one.username,
        password=settings.secret(one.password),
        folder=one.folder,
        send_id=one.identify,
        after=one.after,
        move_to=one.move_to,
        poll_seconds=one.poll.elapsed.total_seconds(),
        idle_seconds=one.idle.elapsed.total_seconds(),
        timeout=one.timeout.elapsed.total_seconds(),
        since=one.since,
        first_start_max_age=one.oldest.elapsed,
        ca_file=settings.beside(one.ca_file),
    )


def _hashes(directory: Directory, master: bytes) -> dict[str, str]:
    return {hash_token(token_of(unit.id, master)): unit.id for unit in directory.units}


def _checked_here(raw: bytes) -> DkimResult:
    return check_dkim(raw, _txt())


def _txt() -> Callable[[str], str | None]:
    """Asks the DNS for a TXT record; loaded only where signatures are checked."""
    from dns import exception, resolver  # noqa: PLC0415

    def lookup(name: str) -> str | None:
        try:
            answer = resolver.resolve(name, "TXT", lifetime=_DNS_SECONDS)
        except exception.DNSException:
            return None
        return b"".join(answer[0].strings).decode("ascii", "replace")

    return lookup
