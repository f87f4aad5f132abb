"""Mails put together byte by byte: what is written here is what lies in the .eml, in every version of Python."""

from __future__ import annotations

import base64
import hashlib
import quopri
from datetime import datetime, timedelta
from typing import Final, Literal, NamedTuple
from zoneinfo import ZoneInfo

ZONE: Final = ZoneInfo("Asia/Shanghai")
OFFICE: Final = "duty@example.org"
"""The address that reports are sent to, and that receipts come from."""
TRUSTED_SERVER: Final = "mx.example.org"
"""The one server whose Authentication-Results count."""

Transfer = Literal["8bit", "base64", "quoted-printable"]
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_CHARACTERS_A_WORD: Final = 10


class Part(NamedTuple):
    """One part of a mail: its own header lines and its content as transferred."""

    headers: tuple[bytes, ...]
    content: bytes


def local(text: str) -> datetime:
    """A time as the expectations have it, "2026-11-24T04:10", in the zone of the office."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


def date_line(moment: datetime, zone: str = "+0800") -> str:
    """The Date header's value, with any words for the zone."""
    at = moment.astimezone(ZONE)
    return f"{_DAYS[at.weekday()]}, {at.day:02} {_MONTHS[at.month - 1]} {at.year} {at:%H:%M:%S} {zone}"


def flow(text: str) -> str:
    """Paragraphs, parted by blank lines, each in one line: the source is wrapped, the mail is not."""
    paragraphs = text.strip("\n").split("\n\n")
    return "\n".join("".join(line.strip() for line in one.split("\n")) for one in paragraphs) + "\n"


def crlf(text: str) -> str:
    """Line endings as on the wire."""
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


def words(text: str, charset: str = "utf-8", form: Literal["B", "Q"] = "B", label: str = "") -> bytes:
    """The text as encoded words (RFC 2047), folded; plain ASCII stays as it is."""
    if text.isascii():
        return text.encode()
    chunks = [text[start : start + _CHARACTERS_A_WORD] for start in range(0, len(text), _CHARACTERS_A_WORD)]
    return b"\r\n ".join(_word(chunk.encode(charset), label or charset, form) for chunk in chunks)


def _word(data: bytes, label: str, form: str) -> bytes:
    inner = base64.b64encode(data) if form == "B" else b"".join(b"=%02X" % byte for byte in data)
    return b"=?%s?%s?%s?=" % (label.encode(), form.encode(), inner)


def text(
    body: str, *, charset: str = "utf-8", label: str | None = "", way: Transfer = "base64", kind: str = "plain"
) -> Part:
    """A text part in `charset`, labelled with `label` (the charset itself by default, None: with none)."""
    named = b"" if label is None else b'; charset="%s"' % (label or charset).encode()
    headers = (b"Content-Type: text/%s%s" % (kind.encode(), named), b"Content-Transfer-Encoding: %s" % way.encode())
    return Part(headers, transferred(crlf(body).encode(charset), way))


def html(body: str, *, charset: str = "utf-8", label: str | None = "", way: Transfer = "base64") -> Part:
    """An HTML part."""
    return text(body, charset=charset, label=label, way=way, kind="html")


def transferred(data: bytes, way: Transfer) -> bytes:
    """The bytes as the transfer encoding has them."""
    if way == "base64":
        return base64.encodebytes(data).replace(b"\n", b"\r\n")
    if way == "quoted-printable":
        return quopri.encodestring(data.replace(b"\r\n", b"\n")).replace(b"\n", b"\r\n")
    return data


def attached(name: bytes, data: bytes, kind: str = "application/octet-stream") -> Part:
    """An attachment; `name` is the parameter as it stands in the headers, encoded by the caller."""
    headers = (
        b"Content-Type: %s; name=%s" % (kind.encode(), name),
        b"Content-Transfer-Encoding: base64",
        b"Content-Disposition: attachment; filename=%s" % name,
    )
    return Part(headers, transferred(data, "base64"))


def quoted(name: str, charset: str = "utf-8") -> bytes:
    """An attachment's name as most Chinese mail programs write it: encoded words inside quotation marks."""
    return b'"%s"' % words(name, charset).replace(b"\r\n ", b" ")


def several(*parts: Part, kind: str = "mixed", boundary: str = "----=_Part_1_corpus", extra: str = "") -> Part:
    """A multipart of the parts."""
    mark = boundary.encode()
    content = b"".join(b"--%s\r\n%s\r\n\r\n%s\r\n" % (mark, b"\r\n".join(one.headers), one.content) for one in parts)
    header = b'Content-Type: multipart/%s; boundary="%s"%s' % (kind.encode(), mark, extra.encode())
    return Part((header,), content + b"--%s--\r\n" % mark)


def message(raw: bytes) -> Part:
    """A mail attached as it is (message/rfc822)."""
    return Part((b"Content-Type: message/rfc822", b"Content-Disposition: attachment"), raw)


def envelope(
    subject: str | bytes,
    body: Part,
    *,
    sender: str | bytes,
    received: str,
    name: str = "",
    date: str | None = "",
    charset: str = "utf-8",
    to: str = OFFICE,
    extra: tuple[str | bytes, ...] = (),
    top: tuple[str, ...] = (),
) -> bytes:
    """A whole mail: `top` before, `extra` after the usual headers; `date` None leaves it out, "" is a minute before.

    `subject` and `sender` as bytes stand as they are; else `name` and `subject` are encoded in `charset`.
    """
    at = local(received)
    shown = words(name, charset) + b" " if name else b""
    source = sender if isinstance(sender, bytes) else b"%s<%s>" % (shown, sender.encode())
    lines = [line.encode() for line in top]
    lines += [b"From: " + source, b"To: <%s>" % to.encode()]
    lines.append(b"Subject: " + (subject if isinstance(subject, bytes) else words(subject, charset)))
    if date is not None:
        lines.append(b"Date: " + (date or date_line(at - timedelta(minutes=1))).encode())
    given = [line if isinstance(line, bytes) else line.encode() for line in extra]
    if not any(line.lower().startswith(b"message-id:") for line in given):
        digest = hashlib.sha256(b"\n".join((*lines, *given, *body.headers, body.content))).hexdigest()[:12]
        lines.append(f"Message-ID: <{at:%Y%m%d%H%M%S}.{digest}@mail.example.net>".encode())
    lines += [*given, b"MIME-Version: 1.0", *body.headers]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body.content
