"""A mail taken apart: raw bytes in, what later steps go by out. Whatever the bytes are, a mail comes of them."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from hashlib import sha256
from typing import Final

from incidentd.core.reading.readings import AttachedMail
from incidentd.intake.mail.body_text import BodyReader, Text, is_locked, is_text, together
from incidentd.intake.mail.file_types import EXTENSIONS, LOCKED_OFFICE, TNEF, find_type
from incidentd.intake.mail.headers import addresses, date_of, header_text, message_ids
from incidentd.intake.mail.mail_types import Address, Attachment, Limits, Mail, MailFault
from incidentd.intake.mail.parameters import safe_name
from incidentd.intake.mail.structure import WHOLE_MAILS, Headers, Part, Tree, split_mail
from incidentd.intake.mail.transfer import content_of

_log: Final = logging.getLogger(__name__)

_NO_LIMITS: Final = Limits()
_READ_OF_LARGE: Final = 4 * 1024 * 1024
"""How much of a mail above the limit is looked at for its text."""
_RECIPIENT_FIELDS: Final = ("to", "cc", "bcc", "delivered-to", "x-original-to", "envelope-to", "x-delivered-to")
_CUT_BY_US: Final[frozenset[MailFault]] = frozenset({"broken_mime", "empty"})


def read_mail(raw: bytes, limits: Limits = _NO_LIMITS) -> Mail:
    """The mail in these bytes; never raises. What could not be read is named in `faults`."""
    digest = sha256(raw).hexdigest()
    try:
        return take_apart(raw, digest, limits)
    except Exception:  # noqa: BLE001 - a report must not be lost for a fault in what reads it: a human reads it then
        _log.exception("a mail could not be taken apart; it is kept as it came (sha256 %s)", digest)
        return Mail(raw, digest, faults=frozenset({"broken_mime"}))


def take_apart(raw: bytes, digest: str, limits: Limits) -> Mail:
    """The same without the net below it."""
    if len(raw) > limits.size:
        return _large(raw, digest, limits)
    return _mail(raw, digest, split_mail(raw, limits, content_of), limits)


def _large(raw: bytes, digest: str, limits: Limits) -> Mail:
    """Headers and the text at the beginning; files would be cut, and are left to the raw mail."""
    beginning = raw[: min(limits.size, _READ_OF_LARGE)]
    tree = split_mail(beginning, limits, content_of)
    tree.faults -= _CUT_BY_US
    tree.faults.add("too_large")
    text = BodyReader(limits.text_bytes).own_text(tree.root)
    return _assembled(raw, digest, tree, text, ())


def _mail(raw: bytes, digest: str, tree: Tree, limits: Limits) -> Mail:
    reader = BodyReader(limits.text_bytes)
    text = reader.own_text(tree.root)
    inner, forwarded = reader.forwarded_text(tree.root)
    attached: AttachedMail | None = None
    if forwarded is not None and text:
        attached, forwarded = _attached_mail(inner, forwarded), None
    elif forwarded is not None:
        text = together((text, inner))
    files = list(_files(tree.root, forwarded, reader.used))
    attachments = tuple(_attachment(part) for part in files)
    if not text:
        found = {one.part: one.found_type for one in attachments}
        text = together((text, reader.attached_text(files, lambda part: found[part.path])))
    tree.faults |= _faults_of(tree.root, attachments)
    if not text and not attachments:
        tree.faults.add("empty")
    return _assembled(raw, digest, tree, text, attachments, attached)


def _attached_mail(text: Text, part: Part) -> AttachedMail:
    """The text of a mail inside, with what its header claims."""
    headers = part.children[0].headers
    subject, date = (header_text(headers.first(name)).text for name in ("subject", "date"))
    return AttachedMail(text.text, subject, date_of(date))


def _faults_of(root: Part, attachments: tuple[Attachment, ...]) -> set[MailFault]:
    faults: set[MailFault] = set()
    if any(is_locked(part) for part in _all_parts(root)) or any(one.found_type == LOCKED_OFFICE for one in attachments):
        faults.add("encrypted")
    if any(TNEF in (one.found_type, one.claimed_type) or one.name.lower() == "winmail.dat" for one in attachments):
        faults.add("tnef")
    return faults


def _all_parts(part: Part) -> Iterator[Part]:
    yield part
    for child in part.children:
        yield from _all_parts(child)


def _files(part: Part, read: Part | None, used: AbstractSet[str], *, in_file: bool = False) -> Iterator[Part]:
    """The leaves that are files, in their order. A mail inside is one too, unless its text was read as this one's.

    Text of a mail that is listed whole is not listed again.
    """
    if not part.expanded:
        if part.path not in used and not (in_file and is_text(part)):
            yield part
        return
    is_file = part.media_type in WHOLE_MAILS and part is not read and bool(part.body) and not in_file
    if is_file:
        yield part
    for child in part.children:
        yield from _files(child, read, used, in_file=in_file or is_file)


def _attachment(part: Part) -> Attachment:
    data = content_of(part)
    found = find_type(data)
    name = part.name
    if not name and part.media_type in WHOLE_MAILS and part.children:
        name = header_text(part.children[0].headers.first("subject")).text[:100] + ".eml"
    otherwise = f"attachment-{part.path}{EXTENSIONS.get(found, '')}"
    return Attachment(
        part.path, safe_name(name, otherwise), part.media_type, found, len(data), sha256(data).hexdigest(), data
    )


def _assembled(
    raw: bytes,
    digest: str,
    tree: Tree,
    text: Text,
    attachments: tuple[Attachment, ...],
    attached: AttachedMail | None = None,
) -> Mail:
    headers = tree.root.headers
    fields, damaged = _decoded(headers)
    first: dict[str, str] = {}
    for name, value in fields:
        first.setdefault(name.lower(), value)
    faults = tree.faults | text.faults
    if damaged:
        faults.add("headers_damaged")
    return Mail(
        raw=raw,
        sha256=digest,
        headers=fields,
        subject=first.get("subject", ""),
        sender=next(iter(_addresses(headers, ("from",))), None),
        reply_to=next(iter(_addresses(headers, ("reply-to",))), None),
        recipients=_addresses(headers, _RECIPIENT_FIELDS),
        message_id=next(iter(message_ids(first.get("message-id", ""))), ""),
        in_reply_to=message_ids(first.get("in-reply-to", "")),
        references=message_ids(first.get("references", "")),
        date=date_of(first.get("date", "")),
        text=text.text,
        own_html=text.is_html,
        attached=attached,
        attachments=attachments,
        faults=frozenset(faults),
        charset=text.charset,
    )


def _decoded(headers: Headers) -> tuple[tuple[tuple[str, str], ...], bool]:
    texts = [(name, header_text(value)) for name, value in headers.fields]
    return tuple((name, text.text) for name, text in texts), any(text.damaged for _name, text in texts)


def _addresses(headers: Headers, names: tuple[str, ...]) -> tuple[Address, ...]:
    """Every address in the fields of these names, each once, in the order of the names."""
    found = (
        address
        for wanted in names
        for name, value in headers.fields
        if name.lower() == wanted
        for address in addresses(value)
    )
    return tuple({address.address: address for address in found}.values())
