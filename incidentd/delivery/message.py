"""What is handed to a channel, and what a channel hands back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """One message to one address over one channel.

    `reference` is the same at every attempt, so that a message sent twice is recognisable: in an e-mail it is the
    Message-ID and a header, in an SMS it already stands in the body. `in_reply_to` is the reference (or the full
    Message-ID) of the mail that the mails of one incident are threaded under; it need not have been sent. An answer
    (`is_answer`) goes out by the manners of RFC 3834: marked as one, and never to be answered itself. `incident` is the
    one incident that it is about, "" for none and for several.
    """

    reference: str
    channel: str
    address: str
    subject: str
    body: str
    html: str = ""
    in_reply_to: str = ""
    is_answer: bool = False
    incident: str = ""


@dataclass(frozen=True, slots=True)
class Handover:
    """What the provider said when it took a message: its own identifier, and the SMS segments (0 for an e-mail)."""

    provider_id: str
    segments: int = 0


class Channel(Protocol):
    """A way to reach somebody. `concurrency` is how many messages it can usefully carry at once."""

    @property
    def name(self) -> str:
        """The channel's name in policies and in `OutgoingMessage.channel`."""

    @property
    def concurrency(self) -> int:
        """How many calls of `send` may usefully run at once."""

    async def prepare(self) -> None:
        """Load what the first message would otherwise wait for."""

    async def send(self, message: OutgoingMessage) -> Handover:
        """Hand the message to the provider, once, within the channel's timeout.

        Raises:
            TemporaryFailure: the same message may succeed later, or once the configuration is mended (see `hint`);
                where it is unknown whether the provider took it, this is raised too.
            PermanentFailure: the same message can never succeed on this channel to this address.
        """

    async def close(self) -> None:
        """Give up every connection; the channel may not be used afterwards."""
