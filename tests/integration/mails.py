"""Mails as bytes, for tests of what reads them."""

from __future__ import annotations

from base64 import b64encode

from incidentd.intake.mail.mail_types import Limits, Mail
from incidentd.intake.mail.mime import take_apart

HEADERS = b"From: duty@example.org\r\nTo: office@example.org\r\nSubject: report\r\nMIME-Version: 1.0\r\n"


def read(raw: bytes, limits: Limits | None = None) -> Mail:
    """The mail in these bytes, without the net that makes a mail of any failure."""
    return take_apart(raw, "", limits or Limits())


def single(body: bytes, content_type: str = "text/plain; charset=utf-8", *more: str) -> bytes:
    """A mail of one part; `more` are further header lines."""
    lines = [f"Content-Type: {content_type}", *more]
    return HEADERS + "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def part(body: bytes, content_type: str = "text/plain; charset=utf-8", *more: str) -> bytes:
    """One part of a multipart."""
    return "\r\n".join([f"Content-Type: {content_type}", *more]).encode() + b"\r\n\r\n" + body


def multipart(kind: str, *parts: bytes, boundary: str = "edge", headers: bytes = HEADERS) -> bytes:
    """A multipart of these; with no headers but its own where it is a part itself."""
    inner = b"".join(b"--" + boundary.encode() + b"\r\n" + one + b"\r\n" for one in parts)
    head = f"Content-Type: multipart/{kind}; boundary={boundary}\r\n\r\n".encode()
    return headers + head + inner + b"--" + boundary.encode() + b"--\r\n"


def attached(data: bytes, name: str, content_type: str = "application/octet-stream") -> bytes:
    """A file as a part, in base64."""
    disposition = f'Content-Disposition: attachment; filename="{name}"'
    return part(b64encode(data), content_type, disposition, "Content-Transfer-Encoding: base64")


def with_header(line: bytes) -> Mail:
    """A mail of one line of text with this header line before it."""
    return read(line + b"\r\nContent-Type: text/plain\r\n\r\ntext\r\n")
