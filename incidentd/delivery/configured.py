"""The channels that the settings have a provider for. Each is loaded only where it is needed: they cost memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentd.config import Settings
from incidentd.delivery.message import Channel

if TYPE_CHECKING:
    from incidentd.delivery.email import EmailChannel
    from incidentd.delivery.sms import SmsChannel


def configured_channels(settings: Settings) -> list[Channel]:
    """The channels that have a provider; raises SecretMissing where its password is nowhere to be found."""
    channels: list[Channel | None] = [email_channel(settings), sms_channel(settings)]
    return [channel for channel in channels if channel is not None]


def email_channel(settings: Settings) -> EmailChannel | None:
    """E-mail, if there is a mail server for it; raises SecretMissing, ConfigError."""
    if settings.email is None:
        return None
    from incidentd.delivery.email import EmailChannel  # noqa: PLC0415

    email = settings.email
    return EmailChannel(
        host=email.host,
        port=email.port,
        security=email.security,
        sender=email.sender,
        username=email.username,
        password=settings.secret(email.password) if email.password else "",
        timeout=email.timeout_seconds,
        connections=email.connections,
        ca_file=settings.ca_file,
        reply_to=settings.mail.reply_to or "",
    )


def sms_channel(settings: Settings) -> SmsChannel | None:
    """SMS, if there is an account for it; raises SecretMissing, ConfigError."""
    if settings.sms is None:
        return None
    from incidentd.delivery.sms import SmsChannel  # noqa: PLC0415

    sms = settings.sms
    return SmsChannel(
        account_sid=sms.account_sid,
        auth_token=settings.secret(sms.auth_token),
        sender=sms.sender,
        messaging_service_sid=sms.messaging_service_sid,
        base_url=sms.base_url,
        timeout=sms.timeout_seconds,
        concurrency=sms.concurrency,
    )
