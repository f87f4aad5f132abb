"""A sheet of headed lines and tables, laid out as plain text for a terminal or the wall of a duty room."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

_GAP: Final = "  "


class Table(NamedTuple):
    """Column headings and rows of as many cells."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Section(NamedTuple):
    """A heading with what stands below it, in order: sentences and tables."""

    heading: str
    body: tuple[str | Table, ...]


def as_text(sections: Iterable[Section], width: int = 100) -> list[str]:
    """The lines of the sheet, none wider than `width` columns unless a table is; a Chinese character takes two."""
    lines: list[str] = []
    for section in sections:
        lines += ["", section.heading, "-" * columns_of(section.heading)]
        for part in section.body:
            lines += _table(part) if isinstance(part, Table) else _wrapped(part, width)
    return lines[1:]


def columns_of(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _table(table: Table) -> Iterator[str]:
    widths = [
        max(columns_of(row[index]) for row in (table.columns, *table.rows)) for index in range(len(table.columns))
    ]
    yield ""
    for row in (table.columns, tuple("-" * width for width in widths), *table.rows):
        yield _GAP + _GAP.join(_padded(row, widths)).rstrip()
    yield ""


def _padded(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    for cell, width in zip(row, widths, strict=True):
        yield cell + " " * (width - columns_of(cell))


def _wrapped(text: str, width: int) -> Iterator[str]:
    """The text in lines, broken at spaces and between Chinese characters; further lines are indented."""
    line = ""
    for piece in _pieces(text):
        if line.strip() and columns_of(line + piece.rstrip()) > width:
            yield line.rstrip()
            line = _GAP
        line += piece if line.strip() else piece.lstrip()
    yield line.rstrip()


def _pieces(text: str) -> Iterator[str]:
    """What must stay together: a word with the space after it, a Chinese character with the punctuation after it."""
    piece = ""
    for letter, following in pairwise(text + " "):
        piece += letter
        wide = columns_of(letter) == 2 or columns_of(following) == 2
        if letter == " " or (wide and not unicodedata.category(following).startswith("P")):
            yield piece
            piece = ""
    yield piece
