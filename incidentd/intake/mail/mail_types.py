"""A mail taken apart: what later steps go by, whatever the bytes were."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple

from incidentd.core.reading.readings import AttachedMail

MailFault = Literal[
    "charset_mended",  # a part's label was wrong; the text was read by another charset
    "charset_doubtful",  # its bytes may be of two charsets: what is read in it may be false
    "text_damaged",  # some characters could not be read by any charset
    "broken_mime",  # the structure does not hold: parts may be lost
    "too_many_parts",
    "too_deep",
    "too_large",
    "encrypted",
    "tnef",  # winmail.dat: the content is in a form that is not opened
    "empty",  # neither text nor attachment
    "bomb",  # an attachment that would unpack to too much was not opened
    "form_unreadable",
    "json_unreadable",  # a JSON file that is no report as it must be
    "several_reports",  # further JSON files beside the one that was read
    "cut_off",  # only the beginning could be had, or was kept
    "headers_damaged",
]


class Address(NamedTuple):
    """A mailbox of a header: the shown name, and the address with its domain in small letters."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """One attached file; `part` is its place in the MIME tree ("2.1"), `found_type` what its bytes are."""

    part: str
    name: str
    claimed_type: str
    found_type: str
    size: int
    sha256: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail taken apart. `text` is the body as text; `own_html` whether it had to be made from HTML.

    `headers` are decoded, in their order; `date` is what the sender claims, evidence only. `faults` say what was
    wrong; a mail without readable text or form is for a human to read. `attached` is the first mail inside one that has
    a text of its own.
    """

    raw: bytes = field(repr=False)
    sha256: str
    headers: tuple[tuple[str, str], ...] = ()
    subject: str = ""
    sender: Address | None = None
    reply_to: Address | None = None
    recipients: tuple[Address, ...] = ()
    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    date: datetime | None = None
    text: str = ""
    own_html: bool = False
    attached: AttachedMail | None = None
    attachments: tuple[Attachment, ...] = ()
    faults: frozenset[MailFault] = frozenset()
    charset: str = ""

    def header(self, name: str) -> str:
        """The first header of that name, decoded; "" where there is none."""
        return next((value for one, value in self.headers if one.lower() == name.lower()), "")

    def all_headers(self, name: str) -> tuple[str, ...]:
        """Every header of that name, the topmost first."""
        return tuple(value for one, value in self.headers if one.lower() == name.lower())


class Limits(NamedTuple):
    """What of a mail is taken apart; beyond them it is kept raw, and marked."""

    size: int = 40 * 1024 * 1024
    depth: int = 20
    parts: int = 200
    header_bytes: int = 256 * 1024
    text_bytes: int = 2 * 1024 * 1024
