"""A sheet of headed lines and tables, laid out as plain text for a terminal or the wall of a duty room."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import Final, NamedTuple

_GAP: Final = "  "
_OPENING: Final = frozenset({"Ps", "Pi"})
"""Unicode's categories of the brackets and quotation marks that no line may end with."""
_ENDING: Final = frozenset(" ，、；")


class Table(NamedTuple):
    """Column headings and rows of as many cells."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Section(NamedTuple):
    """A heading with what stands below it, in order: sentences and tables."""

    heading: str
    body: tuple[str | Table, ...]


def as_text(sections: Iterable[Section], width: int = 100) -> list[str]:
    """The lines of the sheet, none wider than `width` columns unless a table's words are.

    A Chinese character takes two.
    """
    lines: list[str] = []
    for section in sections:
        lines += ["", section.heading, "-" * columns_of(section.heading)]
        for part in section.body:
            lines += _table(part, width) if isinstance(part, Table) else _wrapped(part, width)
    return lines[1:]


def columns_of(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _table(table: Table, width: int) -> Iterator[str]:
    columns = [_Column(cells) for cells in zip(table.columns, *table.rows, strict=True)]
    _make_fit(columns, width - len(_GAP) * len(columns))
    widths = [column.used for column in columns]
    headings, *rows = zip(*(column.lines for column in columns), strict=True)
    yield ""
    for row in (headings, tuple(["-" * wide] for wide in widths), *rows):
        for line in zip_longest(*row, fillvalue=""):
            yield _GAP + _GAP.join(_padded(line, widths)).rstrip()
    yield ""


class _Column:
    """The cells of one column, and the lines that each of them takes at the width that the column has."""

    def __init__(self, cells: Sequence[str]) -> None:
        self._cells = cells
        self.width = max(map(columns_of, cells))
        self.least = max(columns_of(phrase.rstrip()) for cell in cells for phrase in _phrases(cell))
        self.lines = self._at(self.width)

    @property
    def used(self) -> int:
        """How wide the longest line is."""
        return max(columns_of(line) for lines in self.lines for line in lines)

    def cost(self) -> tuple[int, int]:
        """How much worse it would be to read were it one narrower, cells of many lines most; of equals, the widest."""
        return _unrest(self._at(self.width - 1)) - _unrest(self.lines), -self.width

    def narrow(self) -> None:
        """Make it one narrower."""
        self.width -= 1
        self.lines = self._at(self.width)

    def _at(self, width: int) -> list[list[str]]:
        return [list(_filled(_phrases(cell), width, indent="")) for cell in self._cells]


def _unrest(cells: Iterable[Sequence[str]]) -> int:
    return sum((len(lines) - 1) ** 2 for lines in cells)


def _make_fit(columns: Sequence[_Column], room: int) -> None:
    """Make columns narrower until all have room, as far as their words allow."""
    while sum(column.width for column in columns) > room:
        if not (could := [column for column in columns if column.width > column.least]):
            return
        min(could, key=_Column.cost).narrow()


def _padded(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    for cell, width in zip(row, widths, strict=True):
        yield cell + " " * (width - columns_of(cell))


def _wrapped(text: str, width: int) -> Iterator[str]:
    """The text in lines, broken at spaces and between Chinese characters; further lines are indented."""
    return _filled(_pieces(text), width, indent=_GAP)


def _filled(pieces: Iterable[str], width: int, *, indent: str) -> Iterator[str]:
    line = ""
    for piece in pieces:
        if line.strip() and columns_of(line + piece.rstrip()) > width:
            yield line.rstrip()
            line = indent
        line += piece if line.strip() else piece.lstrip()
    yield line.rstrip()


def _pieces(text: str) -> Iterator[str]:
    """What must stay together: a word with the space after it, a Chinese character with the punctuation around it."""
    piece = ""
    for letter, following in pairwise(text + " "):
        piece += letter
        wide = columns_of(letter) == 2 or columns_of(following) == 2
        if letter == " " or (wide and unicodedata.category(letter) not in _OPENING and _may_begin_a_line(following)):
            yield piece
            piece = ""
    yield piece


def _phrases(text: str) -> Iterator[str]:
    """What must stay together in a table: a word; in Chinese what stands between two signs of punctuation."""
    phrase = ""
    for piece in _pieces(text):
        phrase += piece
        if piece[-1:] in _ENDING:
            yield phrase
            phrase = ""
    yield phrase


def _may_begin_a_line(letter: str) -> bool:
    category = unicodedata.category(letter)
    return category in _OPENING or not category.startswith("P")
