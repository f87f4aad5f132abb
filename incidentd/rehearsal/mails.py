"""A mail as it arrived, read the way a mail program would."""

from __future__ import annotations

import email
from dataclasses import dataclass
from datetime import datetime
from email.header import decode_header, make_header
from email.message import Message
from functools import cached_property


@dataclass(eq=False)
class ReceivedMail:
    """One mail in one recipient's mailbox.

    `arrived_at` is the wall time, `monotonic` and `unix_ns` the same moment for measurements. `login` is the user
    name that the client gave, `connection` counts the connections, `secure` says whether it came over TLS.
    """

    arrived_at: datetime
    monotonic: float
    unix_ns: int
    address: str
    sender: str
    raw: bytes
    connection: int
    secure: bool
    login: str

    @cached_property
    def message(self) -> Message:
        """The mail, parsed; its headers as they stand in it (`header` decodes them)."""
        # The older classes: those of `email.policy.default` take seven times as long.
        return email.message_from_bytes(self.raw)

    def header(self, name: str) -> str:
        """A header's value, unfolded and decoded; nothing if there is none."""
        value = str(self.message[name] or "")
        return str(make_header(decode_header(value))) if "=?" in value else "".join(value.splitlines()).strip()

    @cached_property
    def subject(self) -> str:
        """The subject, decoded."""
        return self.header("Subject")

    @property
    def message_id(self) -> str:
        """The Message-ID, with its angle brackets."""
        return self.header("Message-ID")

    @property
    def reference(self) -> str:
        """The reference that is the same at every attempt."""
        return self.header("X-Incidentd-Reference")

    @cached_property
    def body(self) -> str:
        """The plain text, decoded, with single newlines and none at the end."""
        return self._text("text/plain")

    @cached_property
    def html(self) -> str:
        """The HTML alternative, or nothing."""
        return self._text("text/html")

    def __str__(self) -> str:
        return f"mail to {self.address}: {self.subject} [{self.reference}]"

    def _text(self, content_type: str) -> str:
        for part in self.message.walk():
            if part.get_content_type() == content_type:
                content = part.get_payload(decode=True)
                if isinstance(content, bytes):
                    text = content.decode(part.get_content_charset("utf-8"), "replace")
                    return text.replace("\r\n", "\n").removesuffix("\n")
        return ""
