"""Which parts of a mail are its text, and that text.

A sender's own text is in the parts meant to be read in place. Of alternatives the plain one is taken, unless it only
says that there is another, or has lost the form that the other one shows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from incidentd.intake.mail.decoding import Decoded, decode_text
from incidentd.intake.mail.html_text import html_text
from incidentd.intake.mail.mail_types import MailFault
from incidentd.intake.mail.structure import WHOLE_MAILS, Part
from incidentd.intake.mail.text_cleaning import cleaned
from incidentd.intake.mail.transfer import content_of

_STUB: Final = re.compile(
    r"html|无法(?:正常)?显示|不支持(?:此|该)?(?:格式|富文本)|网页(?:格式|版)|浏览器"
    r"|rich text|web browser|view (?:it|this) (?:in|online)",
    re.IGNORECASE,
)
_LONGEST_STUB: Final = 300
_LABELLED_LINE: Final = re.compile(r"(?m)^[^：:\n]{2,20}[：:]")
_MORE_LABELS: Final = 3
_MOST_TEXT_FILES: Final = 5
_LOOKS_LIKE_HTML: Final = re.compile(
    r"\s*(?:<!doctype\s+html|<html\b|<body\b|<(?:div|p|table)\b[^>]*>.*</(?:div|p|table)>)", re.IGNORECASE | re.DOTALL
)
_PGP: Final = "-----BEGIN PGP MESSAGE-----"

_SIGNING_OR_LOCKED: Final = ("application/pkcs7-mime", "application/x-pkcs7-mime")


@dataclass(frozen=True, slots=True)
class Text:
    """A text found in a mail; `charset` is what it was read by."""

    text: str = ""
    is_html: bool = False
    charset: str = ""
    faults: frozenset[MailFault] = frozenset()

    def __bool__(self) -> bool:
        """Whether anything is written in it."""
        return bool(self.text.strip())


@dataclass(slots=True)
class BodyReader:
    """Reads the text of one mail's tree; `text_bytes` is how much of each part is read."""

    text_bytes: int
    used: set[str] = field(default_factory=set)
    """Paths of the leaves that were read as text, the alternatives that were not taken among them."""

    def own_text(self, part: Part) -> Text:
        """What is to be read in place in this part; mails inside it, and files, have a text of their own."""
        if part.media_type in WHOLE_MAILS:
            return Text()
        if part.expanded:
            if part.media_type == "multipart/alternative":
                return self._alternative(part)
            if part.media_type == "multipart/related":
                return next((text for child in part.children if (text := self.own_text(child))), Text())
            return together(self.own_text(child) for child in part.children)
        if not is_text(part):
            return Text()
        self.used.add(part.path)
        return self._leaf(part)

    def forwarded_text(self, part: Part) -> tuple[Text, Part | None]:
        """The text of the first mail inside this one that has any, and that mail."""
        for mail in _mails_in(part):
            if text := together(self.own_text(child) for child in mail.children):
                return text, mail
        return Text(), None

    def attached_text(self, leaves: Sequence[Part], found_type: Callable[[Part], str]) -> Text:
        """The text files among the attachments, at most five, for a mail that has no other text."""
        files = [leaf for leaf in leaves if _is_text_file(leaf) and found_type(leaf) in ("text/plain", "text/html")]
        return together(self._leaf(leaf) for leaf in files[:_MOST_TEXT_FILES])

    def _alternative(self, part: Part) -> Text:
        texts = [text for child in part.children if (text := self.own_text(child))]
        plain = next((text for text in texts if not text.is_html), Text())
        html = next((text for text in reversed(texts) if text.is_html), Text())
        return html if html and (not plain or _says_less(plain.text, html.text)) else plain

    def _leaf(self, part: Part) -> Text:
        content = content_of(part)
        faults: set[MailFault] = set()
        if len(content) > self.text_bytes:
            content = content[: self.text_bytes]
            faults.add("too_large")
        is_html = part.media_type == "text/html"
        label = part.type_parameters.get("charset", "")
        decoded = decode_text(content, label or (_declared(content) if is_html else ""))
        if decoded.fault and not ("too_large" in faults and _only_end_damaged(decoded)):
            faults.add(decoded.fault)
        text = decoded.text
        is_html = is_html or _LOOKS_LIKE_HTML.match(text[:10_000]) is not None
        if _PGP in text:
            faults.add("encrypted")
        if not is_html and part.type_parameters.get("format", "").lower() == "flowed":
            text = unflowed(text, joined=part.type_parameters.get("delsp", "").lower() == "yes")
        return Text(html_text(text) if is_html else cleaned(text), is_html, decoded.charset, frozenset(faults))


def is_text(part: Part) -> bool:
    """Whether a leaf is text to be read in place."""
    return part.is_unsplit or (part.media_type in ("text/plain", "text/html", "text/enriched") and not part.is_attached)


def _is_text_file(part: Part) -> bool:
    return part.media_type in ("text/plain", "text/html") or part.name.lower().endswith(".txt")


def is_locked(part: Part) -> bool:
    """Whether the part is encrypted, or so signed that its text cannot be had without opening it."""
    if part.media_type in _SIGNING_OR_LOCKED:
        return part.type_parameters.get("smime-type", "") != "certs-only"
    return part.media_type in ("multipart/encrypted", "application/pgp-encrypted")


def together(texts: Iterable[Text]) -> Text:
    """Texts one after the other."""
    found = [text for text in texts if text or text.faults]
    if len(found) == 1:
        return found[0]
    written = [text for text in found if text]
    return Text(
        "\n".join(text.text for text in written),
        any(text.is_html for text in written),
        written[0].charset if written else "",
        frozenset[MailFault]().union(*(text.faults for text in found)),
    )


def unflowed(text: str, *, joined: bool) -> str:
    """Lines that a sender's program broke, whole again (RFC 3676); `joined` without the blank at the break."""
    lines: list[str] = []
    pieces: list[str] = []
    depth = 0
    for line in text.replace("\r\n", "\n").split("\n"):
        plain = line.lstrip(">")
        quotes = len(line) - len(plain)
        plain = plain.removeprefix(" ")
        is_signature = plain == "-- "
        if pieces and (quotes != depth or is_signature):
            lines.append(">" * depth + (" " if depth else "") + "".join(pieces))
            pieces = []
        depth = quotes
        flows = plain.endswith(" ") and not is_signature
        pieces.append(plain[:-1] if flows and joined else plain)
        if not flows:
            lines.append(">" * depth + (" " if depth else "") + "".join(pieces))
            pieces = []
    if pieces:
        lines.append(">" * depth + (" " if depth else "") + "".join(pieces))
    return "\n".join(lines)


def _says_less(plain: str, html: str) -> bool:
    short = len(plain) <= _LONGEST_STUB
    if short and _STUB.search(plain) and not _LABELLED_LINE.search(plain):
        return True
    return len(_LABELLED_LINE.findall(html)) >= len(_LABELLED_LINE.findall(plain)) + _MORE_LABELS


def _mails_in(part: Part) -> Iterator[Part]:
    for child in part.children:
        if child.media_type in WHOLE_MAILS:
            yield child
        yield from _mails_in(child)


_META_CHARSET: Final = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,30})", re.IGNORECASE)


def _declared(html: bytes) -> str:
    found = _META_CHARSET.search(html[:4096])
    return found[1].decode("ascii") if found else ""


def _only_end_damaged(decoded: Decoded) -> bool:
    """Whether the damage is the character that was cut through."""
    return "\ufffd" not in decoded.text.rstrip("\ufffd")
