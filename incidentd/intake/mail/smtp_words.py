"""The words of SMTP: paths in commands, replies with enhanced status codes."""

from __future__ import annotations

import re
from typing import Final

_CODED: Final = re.compile(r"[245]\d\d [245]\.\d{1,3}\.\d{1,3} ")
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f]")
_UNPRINTABLE: Final = re.compile(r"[^\x21-\x7e]")
_ENHANCED: Final = {
    "221": "2.0.0",
    "250": "2.0.0",
    "500": "5.5.2",
    "501": "5.5.4",
    "502": "5.5.1",
    "503": "5.5.1",
    "552": "5.3.4",
    "553": "5.1.3",
    "555": "5.5.4",
}
"""Enhanced status codes (RFC 3463) for the replies that the library words."""


def coded(reply: str, hostname: str) -> str:
    """The reply with an enhanced status code, on one line.

    RFC 2034: every reply has one but those to a greeting, which `hostname` is known by, and 354.
    """
    text = _CONTROLS.sub("?", reply)
    code = text[:3]
    greeting = text in {"250 ENHANCEDSTATUSCODES", f"250 {hostname}"} or code in {"220", "354"}
    if greeting or text[3:4] != " " or _CODED.match(text):
        return text
    return f"{code} {_ENHANCED.get(code, f'{code[0]}.0.0')} {text[4:]}"


def printable(number: str) -> str:
    """A number as it may stand in a reply."""
    return _UNPRINTABLE.sub("?", number)[:100]


def read_path(text: str) -> tuple[str | None, str | None]:
    """An address (without brackets and source route) and what follows; (None, None) where there is none."""
    if not text.startswith("<"):
        path, _, rest = text.partition(" ")
        return (path or None), rest
    quoted = False
    escaped = False
    for at, sign in enumerate(text[1:], start=1):
        if escaped:
            escaped = False
        elif sign == "\\":
            escaped = quoted
        elif sign == '"':
            quoted = not quoted
        elif sign == ">" and not quoted:
            path = text[1:at]
            if path.startswith("@") and ":" in path:  # a source route is to be ignored (RFC 5321 appendix C)
                path = path.partition(":")[2]
            return path, text[at + 1 :]
    return None, None
