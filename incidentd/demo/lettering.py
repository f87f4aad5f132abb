"""Lettering for a terminal: large digits, and lines broken where Chinese and English may be broken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from rich.cells import cell_len

_DIGITS: Final = {
    "0": ("█▀█", "█ █", "▀▀▀"),
    "1": ("▀█ ", " █ ", "▀▀▀"),
    "2": ("▀▀█", "█▀▀", "▀▀▀"),
    "3": ("▀▀█", " ▀█", "▀▀▀"),
    "4": ("█ █", "▀▀█", "  ▀"),
    "5": ("█▀▀", "▀▀█", "▀▀▀"),
    "6": ("█▀▀", "█▀█", "▀▀▀"),
    "7": ("▀▀█", "  █", "  ▀"),
    "8": ("█▀█", "█▀█", "▀▀▀"),
    "9": ("█▀█", "▀▀█", "▀▀▀"),
    ":": ("▄", "▄", " "),
}
_UNBREAKABLE: Final = re.compile(r"[!-~\u00a0-\u024f]+|\s+|.", re.DOTALL)
_NOT_FIRST: Final = frozenset(
    "\uff0c\u3002\uff1b\uff1a\u3001\uff01\uff1f\uff09\u3011\u300d\u300f\u300b\u3009\u201d\u2019\u2026"
)
"""Chinese punctuation that may not begin a line."""


def large(figures: str) -> list[str]:
    """Digits and colons, three lines high."""
    return [" ".join(_DIGITS[figure][row] for figure in figures) for row in range(3)]


def folded(text: str, width: int) -> str:
    """The text with every line broken so that none takes more columns than `width`; a Chinese character takes two."""
    return "\n".join(piece for line in text.split("\n") for piece in _pieces(line, width))


def _pieces(line: str, width: int) -> Iterator[str]:
    piece, used = "", 0
    for word in _words(line):
        wide = cell_len(word)
        if used + wide > width and piece:
            yield piece.rstrip()
            piece, used = "", 0
            word = word.lstrip()  # noqa: PLW2901 - a space that ends a line does not begin the next
            wide = cell_len(word)
        piece, used = piece + word, used + wide
    yield piece.rstrip()


def _words(line: str) -> Iterator[str]:
    """What may not be torn: words, and Chinese characters with the punctuation that follows them."""
    held = ""
    for found in _UNBREAKABLE.finditer(line):
        word = found.group()
        if word in _NOT_FIRST:
            held += word
            continue
        if held:
            yield held
        held = word
    if held:
        yield held
