"""The content transfer encoding undone, also where it is broken or not the one that is named."""

from __future__ import annotations

import re
from binascii import Error as EncodingError
from binascii import a2b_base64, a2b_qp, a2b_uu
from typing import Final

from incidentd.intake.mail.structure import Part

_ALPHABET: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_NOT_BASE64: Final = bytes(range(256)).translate(None, _ALPHABET)
_BLANKS: Final = b" \t\r\n"
_SAMPLE: Final = 4096
_GROUP: Final = re.compile(rb"[A-Za-z0-9+/]+={1,2}")


def content_of(part: Part) -> bytes:
    """The bytes of a leaf as its sender had them; never raises."""
    if part.encoding == "base64":
        return _base64(part.body)
    if part.encoding in ("quoted-printable", "quotedprintable", "qp"):
        return a2b_qp(part.body)
    if part.encoding in ("x-uuencode", "uuencode", "x-uue", "uue"):
        return _uuencoded(part.body)
    return part.body


def _base64(body: bytes) -> bytes:
    """Base64, whatever stands between; several closed pieces in a row are all read, a mailing list's footer is not."""
    sample = body[:_SAMPLE].translate(None, _BLANKS)
    if len(sample.translate(None, _NOT_BASE64)) < 0.8 * len(sample):
        return body  # the label is wrong: this is no base64
    data = body.translate(None, _NOT_BASE64)
    first_end = data.find(b"=")
    if first_end < 0:
        return _decoded(data)
    if data[first_end:].strip(b"=") == b"":
        return _decoded(data[:first_end])
    pieces: list[bytes] = []
    at = 0
    while (piece := _GROUP.match(data, at)) is not None and (piece.end() - at) % 4 == 0 and len(pieces) < 10_000:
        pieces.append(_decoded(piece.group().rstrip(b"=")))
        at = piece.end()
    rest = body[body.rfind(b"=") + 1 :].translate(None, _BLANKS)
    if at < len(data) and (not pieces or rest.translate(None, _NOT_BASE64) == rest):
        pieces.append(_decoded(data[at:].replace(b"=", b"")))
    return b"".join(pieces)


def _decoded(plain: bytes) -> bytes:
    """Base64 without padding; the last character of a cut group holds no whole byte."""
    if len(plain) % 4 == 1:
        plain = plain[:-1]
    try:
        return a2b_base64(plain + b"=" * (-len(plain) % 4))
    except EncodingError:  # pragma: no cover - alphabet and length have been seen to
        return b""


def _uuencoded(body: bytes) -> bytes:
    lines = body.split(b"\n")
    start = next((at for at, line in enumerate(lines[:100]) if line.startswith(b"begin ")), None)
    if start is None:
        return body
    found: list[bytes] = []
    for line in lines[start + 1 :]:
        if line.strip() in (b"end", b"`"):
            break
        try:
            found.append(a2b_uu(line.rstrip(b"\r")))
        except EncodingError:
            continue
    return b"".join(found)
