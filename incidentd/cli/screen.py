"""Printing for people: tables and headed blocks that line up with Chinese in them, in a terminal or into a pipe."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, Final, TextIO

from pydantic import BaseModel
from rich.box import Box
from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Table
from rich.text import Text

from incidentd.cli.width import CONTROLS, cut, fold, harmless, one_line, pad
from incidentd.cli.width import columns as columns_of

# Lines of "-": many terminals with a Chinese font draw the usual box characters two columns wide.
_RULED: Final = Box("    \n    \n -- \n    \n    \n    \n    \n    \n", ascii=True)
_WIDTH_IN_A_PIPE: Final = 200

_GAP: Final = 2
_NARROWEST: Final = 6
_NARROWEST_FOLDED: Final = 16
"""Columns of text that is wrapped: with less, its words would run down the screen."""

LATE: Final = "bold red"
SOON: Final = "yellow"
GOOD: Final = "green"
FAINT: Final = "dim"

Cell = str | Text


def console(file: TextIO | None = None) -> Console:
    """The console: colours in a terminal only and never with NO_COLOR; nothing that is printed is taken for markup."""
    file = file or sys.stdout
    width = None if file.isatty() or os.environ.get("COLUMNS") else _WIDTH_IN_A_PIPE
    return Console(file=file, width=width, markup=False, highlight=False, emoji=False, soft_wrap=False)


def table(
    columns: Sequence[str], rows: Iterable[Sequence[Cell]], *, folded: Sequence[int] = (), last_below: bool = False
) -> Sheet:
    """A table whose `folded` columns (by index) are wrapped where there is too little room; the others stay whole.

    `last_below`: where there is too little room, the cells of the last column stand below their rows, for they are
    sentences, which a narrow column makes many lines of.
    """
    cells = [[cell if isinstance(cell, Text) else Text(one_line(cell)) for cell in row] for row in rows]
    return Sheet(tuple(columns), cells, frozenset(folded), last_below=last_below)


class Sheet:
    """A table where there is room for it; else each row by itself, one cell under the other with its name.

    A column of one letter's width, or half of a number, is worse than a longer page.
    """

    def __init__(
        self, columns: Sequence[str], rows: Sequence[Sequence[Text]], folded: Collection[int], *, last_below: bool
    ) -> None:
        self._columns = columns
        self._rows = rows
        self._folded = folded
        self._last_below = last_below

    def __rich_console__(self, screen: Console, options: ConsoleOptions) -> RenderResult:
        """What Rich asks for, once it knows how much room there is."""
        width, widths = options.max_width, _widths(self._columns, self._rows)
        if self._last_below and _whole(widths) > width >= self._least_width(widths[:-1]):
            yield from self._with_the_last_below(widths[:-1], width)
        elif self._least_width(widths) <= width:
            yield self._as_table(width)
        else:
            yield from self._one_by_one(width)

    def _least_width(self, widths: Sequence[int]) -> int:
        least = [min(wide, _NARROWEST_FOLDED) if index in self._folded else wide for index, wide in enumerate(widths)]
        return _whole(least)

    def _as_table(self, width: int) -> Table:
        made = Table(
            box=_RULED, show_edge=False, pad_edge=False, padding=(0, 1), collapse_padding=True, header_style="bold"
        )
        limits = _limits(_widths(self._columns, self._rows), sorted(self._folded), width, _NARROWEST_FOLDED)
        for index, name in enumerate(self._columns):
            made.add_column(name, no_wrap=index not in self._folded, overflow="fold")
        for row in self._rows:
            # Folded here and not by Rich, which lets a line begin with a comma or a closing bracket.
            made.add_row(*(_folded(cell, limits[at]) if at in limits else cell for at, cell in enumerate(row)))
        return made

    def _with_the_last_below(self, widths: Sequence[int], width: int) -> Iterator[Text]:
        limits = _limits(
            widths, [index for index in sorted(self._folded) if index < len(widths)], width, _NARROWEST_FOLDED
        )
        used = [limits.get(index, wide) for index, wide in enumerate(widths)]
        yield _side_by_side([Text(name) for name in self._columns[:-1]], used, "bold")
        yield Text("-" * _whole(used))
        for *cells, last in self._rows:
            yield _side_by_side([_folded(cell, room) for cell, room in zip(cells, used, strict=True)], used)
            if last.plain:
                yield from (Text(f"  {line}", last.style) for line in wrapped(last.plain, width - _GAP))

    def _one_by_one(self, width: int) -> Iterator[Text]:
        label = max(columns_of(name) for name in self._columns[1:])
        for first, *others in self._rows:
            yield Text("\n".join(wrapped(str(first), width)), "bold")
            for name, cell in zip(self._columns[1:], others, strict=True):
                for index, line in enumerate(wrapped(str(cell), width - label - 2 * _GAP) if str(cell) else ()):
                    yield Text.assemble("  ", (pad("" if index else name, label), FAINT), "  ", (line, cell.style))


def cut_to_fit(
    columns: Sequence[str], rows: Sequence[Sequence[Cell]], flexible: Sequence[int], width: int
) -> list[list[Cell]]:
    """The rows with the cells of the `flexible` columns cut, so that a table of them is no wider than `width`."""
    limits = _limits(_widths(columns, rows), flexible, width, _NARROWEST)
    if not limits:
        return [list(row) for row in rows]  # they will stand one under the other, where they need no cutting
    return [
        [cut(one_line(str(cell)), limits[index]) if index in limits else cell for index, cell in enumerate(row)]
        for row in rows
    ]


def _side_by_side(cells: Sequence[Text], widths: Sequence[int], style: str = "") -> Text:
    """The lines of one row of a table."""
    parts = [list(cell.split("\n")) for cell in cells]
    lines = []
    for at in range(max(map(len, parts))):
        line = Text(style=style)
        for part, wide in zip(parts, widths, strict=True):
            words = part[at] if at < len(part) else Text()
            line.append_text(words).append(" " * (wide - columns_of(words.plain) + _GAP))
        line.rstrip()
        lines.append(line)
    return Text("\n").join(lines)


def _whole(widths: Sequence[int]) -> int:
    """How wide a table of columns so wide is."""
    return sum(widths) + _GAP * (len(widths) - 1)


def _widths(columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> list[int]:
    """How many columns of the screen each column of a table takes, whole."""
    return [max(columns_of(str(cell)) for cell in cells) for cells in zip(columns, *rows, strict=True)]


def _limits(widths: Sequence[int], flexible: Sequence[int], width: int, narrowest: int) -> dict[int, int]:
    """How wide each of the `flexible` columns may be, for all to fit; none where the others leave too little room."""
    room = width - _GAP * (len(widths) - 1) - sum(wide for index, wide in enumerate(widths) if index not in flexible)
    if room < sum(min(narrowest, widths[index]) for index in flexible):
        return {}
    limits: dict[int, int] = {}
    # The narrower ones first: what they leave over goes to the others.
    for left, index in zip(range(len(flexible), 0, -1), sorted(flexible, key=widths.__getitem__), strict=True):
        limits[index] = max(min(narrowest, widths[index]), min(widths[index], room // left))
        room -= limits[index]
    return limits


def _folded(cell: Text, width: int) -> Text:
    """The cell in lines of at most so many columns, as far as its words allow, with its styles."""
    lines, at = [], 0
    for words in fold(cell.plain, width):
        at = cell.plain.index(words, at)
        lines.append(cell[at : at + len(words)])
        at += len(words)
    return Text("\n", style=cell.style).join(lines)


def print_facts(screen: Console, pairs: Iterable[tuple[str, Cell]]) -> None:
    """Print names and values, one under the other; what has no value is left out."""
    stated = [(name, value) for name, value in pairs if str(value)]
    width = max((columns_of(name) for name, _value in stated), default=0)
    for name, value in stated:
        style = value.style if isinstance(value, Text) else ""
        lines = wrapped(str(value), screen.width - width - 2)
        for index, line in enumerate(lines):
            label = pad("" if index else name, width)
            screen.print(Text.assemble((label, FAINT), "  ", (line, style)))


def wrapped(text: str, width: int) -> list[str]:
    """The lines of a text of unknown origin, none wider than so many columns."""
    return [line for paragraph in harmless(text).split("\n") for line in fold(paragraph, width)]


def say(*paragraphs: str, indent: str = "", first: str = "") -> None:
    """Print sentences for people: in a terminal as many lines as they take, into a pipe one line each.

    `indent` stands before each line, `first`, as wide, in its place before the first of them. A path or a word that is
    wider than the terminal stays whole, to be copied from there.
    """
    room = console().width - columns_of(indent) if sys.stdout.isatty() else None
    for words in paragraphs:
        lines = wrapped(words, room) if room else [words]
        for index, line in enumerate(lines):
            sys.stdout.write(f"{indent if index or not first else first}{line}".rstrip() + "\n")


def heading(words: str) -> Text:
    """A heading above a block."""
    return Text(f"\n{words}", style="bold")


def json_text(value: Any, *, indent: int | None = None) -> str:
    """JSON that may be shown in a terminal: what a terminal would obey is written as an escape of JSON."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def as_json(value: Any) -> None:
    """Print a value, or a model, for programs: in the shape in which the HTTP interface shows it."""
    sys.stdout.write(json_text(_plain(value), indent=2) + "\n")


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value.model_dump(mode="json", by_alias=True) if isinstance(value, BaseModel) else value
