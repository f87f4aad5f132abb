"""SMS over Twilio."""

from __future__ import annotations

import asyncio
import importlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from incidentd.delivery.message import Handover, OutgoingMessage
from incidentd.delivery.twilio_answers import Account, account, handover
from incidentd.errors import ConfigError, PermanentFailure
from incidentd.sentences import _

if TYPE_CHECKING:
    from incidentd.delivery.twilio_api import TwilioMessages

_E164: Final = re.compile(r"\+[1-9][0-9]{6,14}")
_ACCOUNT: Final = re.compile(r"AC[0-9a-fA-F]{32}")
_LONGEST_BODY: Final = 1600  # characters that Twilio takes
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(eq=False, kw_only=True)
class SmsChannel:
    """Hands SMS to Twilio, `concurrency` at once, each within `timeout` seconds, each tried exactly once.

    The sender is a number (E.164) or a messaging service. `base_url` replaces Twilio's address: for its regions, or
    for a rehearsal on this machine. Twilio tells `status_callback` what becomes of a message.

    Raises:
        ConfigError: the account, the sender or the address cannot be right.
    """

    account_sid: str
    auth_token: str = field(repr=False)
    sender: str = ""
    messaging_service_sid: str = ""
    base_url: str = ""
    timeout: float = 20.0
    concurrency: int = 16
    status_callback: str = ""
    name: str = field(default="sms", init=False)

    def __post_init__(self) -> None:
        if not _ACCOUNT.fullmatch(self.account_sid):
            raise ConfigError(
                "this is no Twilio account SID", key="account_sid", allowed="'AC' and 32 hexadecimal digits"
            )
        if not self.sender and not self.messaging_service_sid:
            raise ConfigError("SMS need a sender", key="sender", allowed="a number (E.164) or messaging_service_sid")
        if self.timeout <= 0 or self.concurrency < 1:
            raise ConfigError("SMS need a timeout above 0 and a concurrency of at least 1", key="timeout")
        self._check_base_url()
        self._form = {
            name: value
            for name, value in (
                ("From", self.sender),
                ("MessagingServiceSid", self.messaging_service_sid),
                ("StatusCallback", self.status_callback),
            )
            if value
        }
        self._messages: TwilioMessages | None = None
        self._opening = asyncio.Lock()

    async def prepare(self) -> None:
        """Load the Twilio package ahead of the first SMS, off the event loop; `send` does it otherwise."""
        await self._open()

    async def send(self, message: OutgoingMessage) -> Handover:
        """Hand one SMS to Twilio; see `Channel.send`. A text longer than Twilio takes is cut, not refused."""
        if not _E164.fullmatch(message.address):
            raise PermanentFailure(
                _("the recipient's telephone number is not one"),
                hint=_("correct the person's phone in the directory: + country code and number, digits only"),
            )
        messages = self._messages or await self._open()
        body = _within_limit(message.body)
        answer = await messages.create({"To": message.address, "Body": body, **self._form})
        return handover(answer, body)

    async def account(self) -> Account:
        """What Twilio says of the account, by a call that costs nothing; raises DeliveryError."""
        messages = self._messages or await self._open()
        return account(await messages.account())

    async def close(self) -> None:
        """Close the kept connections."""
        async with self._opening:
            if self._messages is not None:
                await self._messages.close()
                self._messages = None

    async def _open(self) -> TwilioMessages:
        async with self._opening:
            if self._messages is None:
                api = await asyncio.to_thread(importlib.import_module, "incidentd.delivery.twilio_api")
                http = api.BoundedHttpClient(self.timeout, self.concurrency)
                self._messages = api.TwilioMessages(self.account_sid, self.auth_token, http, self.base_url)
        return self._messages

    def _check_base_url(self) -> None:
        if not self.base_url:
            return
        parts = urlsplit(self.base_url)
        # The auth token goes there: in the clear only within this machine.
        if parts.scheme == "https" and parts.hostname:
            return
        if parts.scheme != "http" or parts.hostname not in _LOOPBACK:
            raise ConfigError(
                f"'{self.base_url}' is not an address for Twilio's API",
                key="base_url",
                allowed="https://..., or http:// to this machine",
            )


def _within_limit(body: str) -> str:
    return body if len(body) <= _LONGEST_BODY else body[: _LONGEST_BODY - 3].rstrip() + "..."
