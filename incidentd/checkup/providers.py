"""Other people's servers: whether mail server, mailboxes and the SMS account let us in, and how long for.

Nothing is sent and nothing is changed there. All are asked at once, so that the slowest alone is waited for.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Coroutine, Iterator
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

from incidentd.checkup.certificates import certificate
from incidentd.checkup.findings import Finding
from incidentd.config import Settings
from incidentd.config.mail_settings import MailboxSettings
from incidentd.delivery.configured import email_channel, sms_channel
from incidentd.errors import DeliveryError, IncidentdError, SecretMissing
from incidentd.intake.mail.imap_connection import Lifeline
from incidentd.intake.mail.imap_failures import MailboxFailure
from incidentd.intake.mail.imap_session import open_session
from incidentd.intake.mail.mailbox_account import MailboxAccount
from incidentd.intake.mail.site import account_of
from incidentd.sentences import Sentence, _

_PUBLIC_SECONDS: Final = 10.0
_LONGEST_REASON: Final = 200
_REACH: Final = _("check host, port and the firewall")
_LOGIN: Final = _("mend user name and password; many providers want an authorisation code made on their site")
_MENDING: Final = {
    "connect": _REACH,
    "timeout": _REACH,
    "disconnected": _REACH,
    "certificate": _("set ca_file to the site's own authority, or give the host by the name in its certificate"),
    "tls": _("check 'security' and 'port': they go together"),
    "unsupported": _("check 'security' and 'port', or leave out 'username' and 'password'"),
    "login": _LOGIN,
    "unsafe_login": _('set identify = "always" and allow IMAP at the provider'),
    "read_only": _('set after = "nothing", or let this account write to the folder'),
    "folder": _("check the folder's name"),
    "20003": _("mend account_sid and the secret that auth_token names"),
    "20404": _("mend account_sid, or base_url"),
    **dict.fromkeys(("530", "534", "535", "538"), _LOGIN),
}
"""What to do, by the code of the failure."""

_Asking = Coroutine[Any, Any, list[Finding]]


def providers(settings: Settings, now: datetime) -> list[Finding]:
    """What each provider that is configured says."""
    return asyncio.run(_all(settings, now))


async def _all(settings: Settings, now: datetime) -> list[Finding]:
    asking = [
        _bounded("email", _mail_server(settings, now)),
        _bounded("sms", _sms_account(settings)),
        *(_bounded(f"mailbox {one.name}", _mailbox(settings, one, now)) for one in settings.mail.mailboxes),
        *(_bounded("public_url", one) for one in _public(settings, now)),
    ]
    return [finding for of_one in await asyncio.gather(*asking) for finding in of_one]


async def _bounded(about: str, asking: _Asking) -> list[Finding]:
    """What was asked; a failure is a finding."""
    try:
        return await asking
    except SecretMissing:
        return []  # said already, with where to put it
    except (DeliveryError, MailboxFailure) as failure:
        mend = _MENDING.get(str(failure.code)) or failure.hint
        return [Finding("error", about, Sentence(_("cannot be used now: {reason}"), reason=failure.message), mend)]
    except IncidentdError as error:
        return [Finding("error", about, error=error)]
    except Exception as error:  # noqa: BLE001 - such as a host that is none; the other parts must be looked at
        reason = f"{type(error).__name__}: {error}"[:_LONGEST_REASON]
        mend = _("check the host and what else is stated there")
        return [Finding("error", about, Sentence(_("cannot be used now: {reason}"), reason=reason), mend)]


async def _mail_server(settings: Settings, now: datetime) -> list[Finding]:
    channel = email_channel(settings)
    if channel is None:
        return []
    der = await channel.log_in()
    form = _("{host} lets us in") if channel.username else _("{host} answers")
    found = [Finding("ok", "email", Sentence(form, host=f"{channel.host}:{channel.port}"))]
    return [*found, certificate("email", der, now)] if der else found


async def _sms_account(settings: Settings) -> list[Finding]:
    channel = sms_channel(settings)
    if channel is None:
        return []
    try:
        account = await channel.account()
    finally:
        await channel.close()
    if account.status != "active":
        form = _("the account is {status}: no SMS goes out")
        return [Finding("error", "sms", Sentence(form, status=account.status), _("settle it with Twilio"))]
    found = [Finding("ok", "sms", _("the credentials hold, and the account is active"))]
    if account.trial:
        said = _("it is a trial account: it sends only to numbers that were verified there")
        found.append(Finding("warning", "sms", said, _("upgrade it at Twilio")))
    return found


async def _mailbox(settings: Settings, one: MailboxSettings, now: datetime) -> list[Finding]:
    about, account = f"mailbox {one.name}", account_of(settings, one)
    der = await asyncio.to_thread(_opened, account)
    form = _("{host} lets us in, and folder '{folder}' can be opened")
    host = f"{account.host}:{account.port}"
    found = [Finding("ok", about, Sentence(form, host=host, folder=account.folder))]
    return [*found, certificate(about, der, now)] if der else found


def _opened(account: MailboxAccount) -> bytes | None:
    """The server's certificate, once the folder has been opened."""
    tls = ssl.create_default_context(cafile=account.ca_file) if account.security != "none" else None
    session = open_session(account, tls, Lifeline())
    try:
        session.select()
        return session.certificate()
    finally:
        session.close()


def _public(settings: Settings, now: datetime) -> Iterator[_Asking]:
    """The certificate that others see when they reach us by TLS (a reverse proxy's, as a rule)."""
    address = urlsplit(settings.http.public_url)
    if address.scheme == "https" and address.hostname:
        yield _seen_from_outside(address.hostname, address.port or 443, now)


async def _seen_from_outside(host: str, port: int, now: datetime) -> list[Finding]:
    try:
        der = await asyncio.to_thread(_presented, host, port)
    except ssl.SSLCertVerificationError as error:
        said = Sentence(_("its certificate is refused: {reason}"), reason=error.verify_message)
        return [Finding("error", "public_url", said, _("renew it, with the whole chain, at the reverse proxy"))]
    except OSError as error:
        form = _("cannot be reached from here: {reason}")
        mend = _("check the reverse proxy; where it is reached from outside only, look from there")
        return [Finding("warning", "public_url", Sentence(form, reason=error), mend)]
    return [certificate("public_url", der, now)]


def _presented(host: str, port: int) -> bytes:
    with (
        socket.create_connection((host, port), _PUBLIC_SECONDS) as connection,
        ssl.create_default_context().wrap_socket(connection, server_hostname=host) as tls,
    ):
        return tls.getpeercert(binary_form=True) or b""
