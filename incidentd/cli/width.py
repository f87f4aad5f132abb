"""Text in a terminal: how many columns it takes, cutting and wrapping it there, and taking out what could harm it.

A Chinese character takes two columns. (Rich knows that too, but takes longer to load than a help text may.)
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_WIDE: Final = frozenset("WF")
_UNBREAKABLE: Final = re.compile(r"[!-~\u00a0-\u024f]+|\s+|.", re.DOTALL)
_NOT_FIRST: Final = frozenset("，。；：、！？）】」』》〉”’…")
"""Chinese punctuation that may not begin a line."""
_NOT_LAST: Final = frozenset("（【「『《〈“‘")
"""Chinese brackets that may not end one."""

# C0, DEL, C1, and the marks that reorder text: a terminal would obey them, a reader would be misled by them.
CONTROLS: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff\ud800-\udfff]"
)


def harmless(text: str) -> str:
    """Text of unknown origin, safe to print: control, escape and reordering characters are shown as U+FFFD."""
    return CONTROLS.sub("\ufffd", text.replace("\r\n", "\n"))


def one_line(text: str) -> str:
    """The same on a single line."""
    return " ".join(harmless(text).split())


def columns(text: str) -> int:
    """How many columns the text takes."""
    if text.isascii():
        return len(text)
    return sum(_width(char) for char in text)


def pad(text: str, to: int) -> str:
    """The text with as many spaces after it as it lacks."""
    return text + " " * (to - columns(text))


def cut(text: str, to: int) -> str:
    """The text, with an ellipsis in place of what is too much."""
    if columns(text) <= to:
        return text
    kept, used = "", 1
    for char in text:
        used += _width(char)
        if used > to:
            break
        kept += char
    return kept.rstrip() + "…"


def fold(text: str, to: int) -> list[str]:
    """The text in lines of at most so many columns, broken between words and between Chinese characters."""
    lines, line, used = [], "", 0
    for word in _words(text):
        wide = columns(word)
        if used + wide > to and line:
            lines.append(line.rstrip())
            line, used = "", 0
        piece = word if line else word.lstrip()
        line, used = line + piece, used + columns(piece)
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def _words(text: str) -> Iterator[str]:
    """Words with the punctuation that must stay with them."""
    held = ""
    for found in _UNBREAKABLE.finditer(text):
        word = found.group()
        if word[0] in _NOT_FIRST or held[-1:] in _NOT_LAST:
            held += word
            continue
        if held:
            yield held
        held = word
    if held:
        yield held


def _width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in _WIDE else 1
