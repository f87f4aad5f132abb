"""Mails from their text, taken apart by the standard library: for what does not depend on our own reading."""

from __future__ import annotations

import email
import email.policy
import hashlib
from email.header import decode_header, make_header
from email.utils import getaddresses

from incidentd.intake.mail.mail_types import Address, Mail


def mail_of(raw: bytes | str) -> Mail:
    """A mail; lines of a text end in LF here, and in CRLF in the mail."""
    data = raw.replace("\n", "\r\n").encode() if isinstance(raw, str) else raw
    parsed = email.message_from_bytes(data, policy=email.policy.compat32)
    headers = tuple((name, _decoded(value)) for name, value in parsed.raw_items())
    given = {name.lower(): _bytes_read(value) for name, value in reversed(list(parsed.raw_items()))}
    senders = getaddresses([given["from"]]) if "from" in given else []
    body = next((part for part in parsed.walk() if part.get_content_type() == "text/plain"), None)
    payload = body.get_payload(decode=True) if body is not None else b""
    return Mail(
        raw=data,
        sha256=hashlib.sha256(data).hexdigest(),
        headers=headers,
        subject=_decoded(given.get("subject", "")),
        sender=Address(_decoded(senders[0][0]), senders[0][1]) if senders else None,
        message_id=given.get("message-id", ""),
        in_reply_to=tuple(given.get("in-reply-to", "").split()),
        references=tuple(given.get("references", "").split()),
        text=payload.decode("utf-8", "replace") if isinstance(payload, bytes) else "",
    )


def _decoded(value: str) -> str:
    unfolded = " ".join(_bytes_read(value).split())
    try:
        return str(make_header(decode_header(unfolded)))
    except (ValueError, LookupError):
        return unfolded


def _bytes_read(value: str) -> str:
    """The parser's text with its bytes beyond ASCII read as UTF-8."""
    return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
