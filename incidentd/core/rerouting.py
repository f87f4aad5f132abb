"""When a channel cannot reach somebody at all: by which other channel, and in what words."""

from __future__ import annotations

from typing import Final

from incidentd.core.directory import Person
from incidentd.core.segments import fit
from incidentd.core.wording import SMS_SEGMENTS, Message

_ORDER: Final = ("sms", "email")
_LONGEST_SUBJECT: Final = 70


def other_channel(person: Person, failed: str) -> str:
    """Another channel that this person can be reached by; "" for none."""
    return next((channel for channel in _ORDER if channel != failed and person.address(channel)), "")


def rephrased(text: Message, channel: str, reference: str) -> Message:
    """A message of one channel in the form of another: an SMS takes a mail's subject, a mail takes the SMS whole."""
    if channel == "sms":
        return Message("", fit(text.subject, SMS_SEGMENTS, f" [{reference}]"))
    subject = text.body if len(text.body) <= _LONGEST_SUBJECT else text.body[:_LONGEST_SUBJECT] + "…"
    return Message(subject, f"{text.body}\n\n[{reference}]\n")
