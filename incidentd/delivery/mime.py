"""Composing mails, quickly: the fixed headers of a sender are built once, the rest by hand.

The standard library's message classes take more than a millisecond a mail; when a thousand clocks run out together
that is a second of lateness. What is built here is plain RFC 5322 in ASCII: texts in base64 (or 7bit where they
are ASCII), subjects in RFC 2047 encoded words, line ends CRLF.
"""

from __future__ import annotations

import re
from binascii import b2a_base64
from datetime import datetime
from email.utils import format_datetime, parseaddr
from typing import Final

from incidentd.delivery.message import OutgoingMessage
from incidentd.errors import ConfigError, PermanentFailure
from incidentd.sentences import _

_ATOM: Final = r'[^\s<>(),;:"\[\]\\@\x00-\x20\x7f-\x9f\ud800-\udfff]'
_ADDRESS: Final = re.compile(rf"{_ATOM}{{1,64}}@{_ATOM}{{1,253}}")
_MESSAGE_ID: Final = re.compile(r"[A-Za-z0-9._+-]{1,80}(@[A-Za-z0-9.-]{1,253})?")
_FOREIGN_ID: Final = re.compile(r"<[!-;=?-~]{1,400}>")
_INCIDENT: Final = re.compile(r"[0-9A-Za-z-]{1,40}")
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
# Everything that some program may take for the end of a line, and other control characters.
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_CONTROLS_IN_TEXT: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LONGEST_LINE: Final = 998  # RFC 5322 2.1.1
_PLAIN_SUBJECT: Final = 66  # with "Subject: " within 78, unfolded
_WORD_BYTES: Final = 39  # 52 in base64, with its frame 64, with "Subject: " below 76 (RFC 2047 2)
_BASE64_LINE: Final = 76


class Letterhead:
    """What all mails of one sender have in common.

    `sender` may carry a display name: "值班室 <duty@example.org>". `domain` stands in the Message-IDs, by default
    the sender's own. `reply_to` is where answers are asked to: an incident's with its number behind a + before the @.

    Raises:
        ConfigError: `sender`, `domain` or `reply_to` cannot stand in a mail.
    """

    def __init__(self, sender: str, domain: str = "", reply_to: str = "") -> None:
        name, address = parseaddr(sender)
        if _CONTROLS.search(sender) or not _ADDRESS.fullmatch(address) or not address.isascii():
            raise ConfigError(
                "the sender of mails is not an e-mail address", key="sender", allowed="'Name <user@example.org>'"
            )
        self.address: Final = address
        self.domain: Final = domain or address.partition("@")[2]
        if not _MESSAGE_ID.fullmatch(f"x@{self.domain}"):
            raise ConfigError(
                f"'{self.domain}' cannot stand in a Message-ID", key="domain", allowed="a domain such as 'example.org'"
            )
        if reply_to and not (_ADDRESS.fullmatch(reply_to) and reply_to.isascii()):
            raise ConfigError(
                "the address for answers is not an e-mail address", key="reply_to", allowed="such as report@example.org"
            )
        self._reply_to: Final = reply_to
        shown = f"{_display_name(name)} <{address}>" if name else address
        self._from: Final = f"From: {shown}\r\n"
        self._fixed: Final = "X-Auto-Response-Suppress: OOF, AutoReply\r\nMIME-Version: 1.0\r\n"

    def compose(self, message: OutgoingMessage, recipient: str, now: datetime) -> bytes:
        """The mail as it goes over the wire, without dot-stuffing; `recipient` as `mailbox` gave it."""
        head = (
            f"{self._from}"
            f"Auto-Submitted: {'auto-replied' if message.is_answer else 'auto-generated'}\r\n"
            f"{self._fixed}"
            f"Date: {format_datetime(now)}\r\n"
            f"Message-ID: {self.message_id(message.reference)}\r\n"
            f"X-Incidentd-Reference: {message.reference}\r\n"
            f"To: {recipient}\r\n"
            f"{self._answers_to(message.incident)}"
            f"Subject: {unstructured(message.subject)}\r\n"
        )
        if message.in_reply_to:
            root = message.in_reply_to if message.is_answer else self.message_id(message.in_reply_to)
            if message.is_answer and not _FOREIGN_ID.fullmatch(root):
                root = ""  # a stranger's Message-ID that cannot stand in a header is left out
            head += f"In-Reply-To: {root}\r\nReferences: {root}\r\n" if root else ""
        return (head + _content(message)).encode("utf-8", "replace")

    def _answers_to(self, incident: str) -> str:
        """By this address an answer finds its incident, even with another subject and without references."""
        if not self._reply_to:
            return ""
        local, _at, domain = self._reply_to.rpartition("@")
        tag = f"+{incident}" if _INCIDENT.fullmatch(incident) else ""
        return f"Reply-To: {local}{tag}@{domain}\r\n"

    def message_id(self, reference: str) -> str:
        """The Message-ID, in angle brackets, of a reference; one that has a domain already keeps it."""
        if not _MESSAGE_ID.fullmatch(reference):
            raise PermanentFailure(
                "the message's reference cannot stand in a Message-ID",
                hint="references are letters, digits and . _ + - (report this as a fault of incidentd)",
            )
        return f"<{reference}>" if "@" in reference else f"<{reference}@{self.domain}>"


def mailbox(address: str) -> str:
    """The address as it goes into the envelope and the To header: checked, its domain in ASCII.

    Raises:
        PermanentFailure: it is no e-mail address (the error does not repeat it: errors are logged).
    """
    if not _ADDRESS.fullmatch(address):
        raise _no_address()
    if address.isascii():
        return address
    local, _, domain = address.partition("@")
    try:
        return f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError as error:
        raise _no_address() from error


def unstructured(text: str) -> str:
    """The value of a header such as Subject: one logical line, folded, ASCII whatever `text` holds."""
    line = _CONTROLS.sub(" ", text).strip()
    if len(line) <= _PLAIN_SUBJECT and line.isascii() and "=?" not in line:
        return line
    return _encoded_words(line)


def _no_address() -> PermanentFailure:
    return PermanentFailure(
        _("the recipient's e-mail address is not one"), hint=_("correct the person's e-mail in the directory")
    )


def _encoded_words(line: str) -> str:
    data = line.encode("utf-8", "replace")
    words = []
    start = 0
    while start < len(data):
        end = min(start + _WORD_BYTES, len(data))
        while end < len(data) and data[end] & 0xC0 == 0x80:  # RFC 2047 5: a word holds whole characters
            end -= 1
        words.append(f"=?utf-8?b?{b2a_base64(data[start:end], newline=False).decode('ascii')}?=")
        start = end
    return "\r\n ".join(words)


def _display_name(name: str) -> str:
    line = _CONTROLS.sub(" ", name).strip()
    if line.isascii():
        return '"' + line.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return _encoded_words(line)


def _content(message: OutgoingMessage) -> str:
    if not message.html:
        return _part(message.body, "plain")
    # "=_" occurs in no base64, and the parts' boundary is therefore in none of the parts.
    boundary = f"=_{message.reference}"
    return (
        f'Content-Type: multipart/alternative; boundary="{boundary}"\r\n\r\n'
        f"--{boundary}\r\n{_base64_part(message.body, 'plain')}"
        f"--{boundary}\r\n{_base64_part(message.html, 'html')}"
        f"--{boundary}--\r\n"
    )


def _part(text: str, subtype: str) -> str:
    if not text.isascii() or _CONTROLS_IN_TEXT.search(text.replace("\r\n", "\n")):
        return _base64_part(text, subtype)
    lines = _LINE_END.split(text)
    if max(map(len, lines)) > _LONGEST_LINE:
        return _base64_part(text, subtype)
    if lines[-1]:
        lines.append("")
    return _part_head(subtype, "7bit") + "\r\n".join(lines)


def _base64_part(text: str, subtype: str) -> str:
    data = _LINE_END.sub("\r\n", text).encode("utf-8", "replace")
    encoded = b2a_base64(data, newline=False).decode("ascii")
    lines = [encoded[start : start + _BASE64_LINE] for start in range(0, len(encoded), _BASE64_LINE)]
    return _part_head(subtype, "base64") + "\r\n".join(lines) + "\r\n"


def _part_head(subtype: str, encoding: str) -> str:
    return f"Content-Type: text/{subtype}; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
