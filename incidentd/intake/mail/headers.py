"""Header fields of a mail as text: encoded words, raw eight-bit text, addresses, message ids, the date."""

from __future__ import annotations

import re
from binascii import Error as Base64Error
from binascii import a2b_base64
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final, NamedTuple

from incidentd.intake.mail.decoding import decode_text
from incidentd.intake.mail.mail_types import Address
from incidentd.intake.mail.text_cleaning import on_one_line

_FOLD: Final = re.compile(rb"\r{0,2}\n|\r")
# RFC 2047, with the blanks and raw characters that senders put inside. The length stops a search at the next mark.
_WORD: Final = re.compile(r"=\?([A-Za-z0-9_.:+-]{1,40})(?:\*[A-Za-z0-9-]{0,40})?\?([bBqQ])\?([^?]*)\?=")
_NOT_BASE64: Final = re.compile(r"[^A-Za-z0-9+/]")
_HEX: Final = re.compile(rb"=([0-9A-Fa-f]{2})")
_MESSAGE_ID: Final = re.compile(r"<[^<>\s]{1,998}>")
_CHINA_STANDARD_TIME: Final = re.compile(r"\bCST\b(?![^()]*\))")
_ZONE: Final = re.compile(r"[+-]\d{4}\b|\b(?:GMT|UT|UTC|Z|[ECMP][SD]T)\b")

_MOST_ADDRESSES: Final = 500
_MOST_IDS: Final = 100
_LONGEST_LIST: Final = 64 * 1024


class HeaderText(NamedTuple):
    """A header field as text; `damaged` where some of it could not be read."""

    text: str
    damaged: bool = False


def unfolded(value: bytes) -> HeaderText:
    """A raw field body on one line, encoded words left as they are; raw eight-bit text is read as UTF-8 or GB18030."""
    decoded = decode_text(_FOLD.sub(b"", value).strip(b" \t"))
    return HeaderText(decoded.text, decoded.fault is not None)


def header_text(value: bytes) -> HeaderText:
    """A raw field body as people read it."""
    line = unfolded(value)
    words = with_words_decoded(line.text)
    return HeaderText(on_one_line(words.text), line.damaged or words.damaged)


def with_words_decoded(text: str) -> HeaderText:
    """The text with its RFC 2047 words read; neighbours are read together, since characters are split over them."""
    if "=?" not in text:
        return HeaderText(text)
    pieces: list[str] = []
    damaged = False
    end = 0
    for run in _runs(text):
        pieces.append(text[end : run[0].start()])
        end = run[-1].end()
        decoded = _run_decoded(run)
        pieces.append(decoded.text)
        damaged = damaged or decoded.damaged
    pieces.append(text[end:])
    return HeaderText("".join(pieces), damaged)


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Encoded words with only blanks between them."""
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        if run and text[run[-1].end() : word.start()].strip():
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def _run_decoded(run: list[re.Match[str]]) -> HeaderText:
    """Bytes of words of one charset are joined before they are read."""
    texts: list[str] = []
    damaged = False
    data = b""
    base64 = ""  # of the word before, where it ended within a group of four
    for index, word in enumerate(run):
        charset, encoding, content = word[1].lower(), word[2].lower(), word[3]
        following = run[index + 1] if index + 1 < len(run) else None
        goes_on = following is not None and following[1].lower() == charset
        if encoding == "b":
            base64 += content.strip()
            split = "=" not in base64 and len(_NOT_BASE64.sub("", base64)) % 4
            if split and goes_on and following is not None and following[2].lower() == "b":
                continue
            data += _from_base64(base64)
            base64 = ""
        else:
            data += _from_q(content)
        if not goes_on:
            decoded = decode_text(data, charset)
            texts.append(decoded.text)
            damaged = damaged or decoded.fault == "text_damaged"
            data = b""
    return HeaderText("".join(texts), damaged)


def _from_base64(content: str) -> bytes:
    plain = _NOT_BASE64.sub("", content)
    plain = plain[:-1] if len(plain) % 4 == 1 else plain
    try:
        return a2b_base64(plain + "=" * (-len(plain) % 4))
    except Base64Error:  # pragma: no cover - the alphabet and the length have been seen to
        return b""


def _from_q(content: str) -> bytes:
    raw = content.replace("_", " ").encode("utf-8", "replace")
    return _HEX.sub(lambda found: bytes((int(found[1], 16),)), raw)


def addresses(value: bytes) -> tuple[Address, ...]:
    """The mailboxes of an address field, at most 500; what is no address is left out."""
    text = unfolded(value).text[:_LONGEST_LIST]
    if "@" not in text:  # some programs encode the addresses with the names
        text = with_words_decoded(text).text[:_LONGEST_LIST]
    found: list[Address] = []
    for entry in _entries(text):
        one = _address(*entry)
        if one is not None:
            found.append(one)
        if len(found) == _MOST_ADDRESSES:
            break
    return tuple(found)


_SPECIAL: Final = re.compile(r'[,;:<>"()\\]')


def _entries(text: str) -> Iterator[tuple[str, str, str]]:
    """Each entry of a list as its words, what stood in angles, and its comment: read once over, never back."""
    parts: dict[str, list[str]] = {"words": [], "angle": [], "comment": []}
    quoted, angle, depth, at = False, False, 0, 0
    while at < len(text):
        found = _SPECIAL.search(text, at)
        end = found.start() if found else len(text)
        place = "comment" if depth else "angle" if angle else "words"
        parts[place].append(text[at:end])
        at = end + 1
        mark = text[end:at]
        if mark == "\\":
            # Names in angles or quotes are written by programs that know escapes, or by ones that mean a backslash.
            escaped = text[at : at + 1]
            parts[place].append(escaped if escaped in ('"', "\\", "(", ")") else mark + escaped)
            at += 1
        elif mark == '"' and not depth:
            quoted = not quoted
        elif quoted:
            parts[place].append(mark)
        elif mark in "()":
            depth = max(0, depth + (1 if mark == "(" else -1))
        elif depth:
            parts["comment"].append(mark)
        elif mark in "<>":
            angle = mark == "<"
        elif mark in ",;" or (mark == ":" and not angle):
            if mark != ":":  # what stands before a colon names a group
                yield "".join(parts["words"]), "".join(parts["angle"]), "".join(parts["comment"])
            parts = {"words": [], "angle": [], "comment": []}
            angle = False
    yield "".join(parts["words"]), "".join(parts["angle"]), "".join(parts["comment"])


def _address(words: str, angle: str, comment: str) -> Address | None:
    name = words
    if not angle:
        angle, name = words, comment
    angle = on_one_line(angle).replace(" ", "")
    local, at, domain = angle.rpartition("@")
    if not at or not local or not domain or len(angle) > 320:
        return None
    shown = on_one_line(with_words_decoded(name.strip()).text).strip("\"' ")
    return Address(shown, f"{local}@{domain.lower().rstrip('.')}")


def message_ids(text: str) -> tuple[str, ...]:
    """The message ids in a field, in angle brackets as they are written, each once, at most the last hundred."""
    found = _MESSAGE_ID.findall(text[-_LONGEST_LIST:])
    if not found and (bare := text.strip()) and "@" in bare and " " not in bare:
        found = [f"<{bare.strip('<>')[:996]}>"]
    return tuple(dict.fromkeys(found[-_MOST_IDS:]))


def date_of(text: str) -> datetime | None:
    """The moment a Date field claims, or None where it is no date or names no zone.

    CST is China Standard Time: the mail servers of the place mean it, where Python reads America's.
    """
    plain = _CHINA_STANDARD_TIME.sub("+0800", text[:100])
    try:
        moment = parsedate_to_datetime(plain) if _ZONE.search(plain) else datetime.fromisoformat(plain.strip())
        if moment.tzinfo is None:
            return moment.replace(tzinfo=UTC) if "-0000" in plain else None
        moment.astimezone(UTC)  # some moments at either end of time have no counterpart
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment
