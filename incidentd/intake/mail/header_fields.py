"""Header fields as they stand in the bytes, for what must not be judged by a decoded text.

A decoded display name may hold brackets and addresses of its own, so whoever parses an address out of decoded text can
be told another sender than the one that stands there.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_BLOCK: Final = 256 * 1024
_LONGEST: Final = 10_000
"""Characters of an address field that is still read."""
_END: Final = re.compile(rb"\r?\n\r?\n")
_LINE: Final = re.compile(rb"\r?\n")
_NAME: Final = re.compile(rb"([!-9;-~]+)[ \t]*:")
_FROM: Final = re.compile(rb"(?i)(?:\A|[\r\n])from[ \t]*:")
_PLAIN: Final = re.compile(r"[^\s@<>()\"\\,;:]+@[^\s@<>()\"\\,;:]+")


class Field(NamedTuple):
    """A field: its name in small letters, its value unfolded and not decoded."""

    name: str
    value: str


class Mailbox(NamedTuple):
    """One mailbox of an address field; `address` is "" where none can be read without doubt."""

    name: str
    address: str


def header_block(raw: bytes) -> bytes:
    """The bytes of the header, without the empty line after it."""
    head = raw[:_BLOCK]
    if head.startswith((b"\r\n", b"\n")):
        return b""
    end = _END.search(head)
    return head[: end.start()] if end else head


def fields(raw: bytes) -> tuple[Field, ...]:
    """All fields, the topmost first; lines that are none are passed over."""
    found: list[tuple[bytes, bytearray]] = []
    for line in _LINE.split(header_block(raw)):
        if line[:1] in (b" ", b"\t"):
            if found:
                found[-1][1].extend(line)
            continue
        name = _NAME.match(line)
        if name:
            found.append((name[1].lower(), bytearray(line[name.end() :])))
    return tuple(Field(name.decode("ascii"), value.decode("utf-8", "replace").strip()) for name, value in found)


def from_fields(raw: bytes) -> int:
    """How many From fields any reader may see, also one who takes a lone CR for a line end."""
    return len(_FROM.findall(header_block(raw)))


def without_comments(text: str) -> str | None:
    """The text with each (comment) a space; None where a comment or a quoted string does not end."""
    out: list[str] = []
    depth = 0
    quoted = False
    escaped = False
    for sign in text:
        if escaped:
            escaped = False
        elif sign == "\\" and (quoted or depth):
            escaped = True
        elif sign == '"' and not depth:
            quoted = not quoted
        elif sign == "(" and not quoted:
            depth += 1
            continue
        elif sign == ")" and depth and not quoted:
            depth -= 1
            out.append(" ")
            continue
        if not depth:
            out.append(sign)
    return None if depth or quoted else "".join(out)


def mailboxes(value: str) -> tuple[Mailbox, ...]:
    """The mailboxes of From, Sender or Reply-To; also those that cannot be read, so that none goes unseen."""
    text = without_comments(value) if len(value) <= _LONGEST else None
    if text is None:
        return (Mailbox(value[:_LONGEST], ""),)
    return tuple(_mailbox(part) for part in _parts(text) if part.strip())


def _parts(text: str) -> list[str]:
    """Split at commas, semicolons and group names, outside quotes and angle brackets."""
    parts: list[str] = []
    begins = 0
    quoted = escaped = angle = False
    for at, sign in enumerate(text):
        if escaped:
            escaped = False
        elif sign == "\\" and quoted:
            escaped = True
        elif sign == '"':
            quoted = not quoted
        elif not quoted and sign in "<>":
            angle = sign == "<"
        elif not quoted and not angle and sign in ",;:":
            if sign != ":":  # before it stands the name of a group
                parts.append(text[begins:at])
            begins = at + 1
    return [*parts, text[begins:]]


def _mailbox(part: str) -> Mailbox:
    unquoted = re.sub(r'"(?:[^"\\]|\\.)*"', lambda quoted: "x" * len(quoted[0]), part)
    opening, closing = unquoted.find("<"), unquoted.rfind(">")
    if opening < 0:
        text = part.strip()
        return Mailbox("", text if _PLAIN.fullmatch(text) else "")
    name = part[:opening].strip()
    inner = part[opening + 1 : closing].strip() if closing > opening else ""
    alone = unquoted.count("<") == unquoted.count(">") == 1 and not unquoted[closing + 1 :].strip()
    return Mailbox(name, inner if alone and _PLAIN.fullmatch(inner) else "")
