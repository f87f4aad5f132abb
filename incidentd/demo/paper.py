"""What the demonstration writes on: a terminal, with colours and frames, or anything else, in plain lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final, TextIO

from rich import box
from rich.cells import cell_len, set_cell_size
from rich.console import Console, RenderableType
from rich.live import Live
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from incidentd.demo.lettering import folded

_WIDEST: Final = 100
"""Longer lines are hard to read."""
_REFRESHES: Final = 10


class Paper:
    """Texts are taken as they are: square brackets in them mean nothing."""

    def __init__(self, file: TextIO, *, plain: bool) -> None:
        terminal = Console(file=file)
        self.plain: Final = plain or not file.isatty() or terminal.is_dumb_terminal
        if self.plain:
            self._console = Console(file=file, width=_WIDEST, no_color=True, force_terminal=False)
        else:
            self._console = Console(file=file, width=min(terminal.width, _WIDEST))
        self._width = self._console.width

    def gap(self) -> None:
        """An empty line."""
        self._console.print()

    def heading(self, words: str, style: str = "bold") -> None:
        """Begin a part."""
        self.gap()
        self._print(words if self.plain else Rule(Text(words, style=style), style="dim", align="left"))

    def say(self, words: str, style: str = "", *, indent: int = 0) -> None:
        """Lines of text."""
        margin = " " * indent
        lines = folded(words, self._width - indent).split("\n")
        self._print(Text("\n".join(margin + line for line in lines), style=style))

    def note(self, words: str, style: str = "") -> None:
        """One line, cut where it is too long for a terminal."""
        if self.plain:
            self.say(words, style)
        else:
            self._console.print(Text(words, style=style), no_wrap=True, overflow="ellipsis")

    def card(self, title: str, body: str, note: str = "", style: str = "") -> None:
        """A text in a frame; `note` stands at its lower edge."""
        if self.plain:
            self.say(f"{title} · {note}" if note else title)
            self.say(body, indent=4)
            return
        panel = Panel(
            Text(folded(body, self._width - 4)),
            box=box.ROUNDED,
            title=Text(title, style="bold"),
            title_align="left",
            subtitle=Text(note, style="default") if note else None,
            subtitle_align="right",
            border_style=style,
        )
        self._print(panel)

    def facts(self, title: str, facts: Sequence[tuple[str, str]], style: str = "") -> None:
        """Names and values in two columns, in a frame."""
        names = max(cell_len(name) for name, _ in facts)
        if self.plain:
            self.say(title)
            for name, value in facts:
                self.say(f"{set_cell_size(name, names)}  {value}", indent=4)
            return
        grid = Table.grid(padding=(0, 2))
        for name, value in facts:
            grid.add_row(Text(name, style="dim"), Text(folded(value, self._width - 6 - names)))
        heading = Text(title, style="bold")
        frame = Panel(grid, box=box.ROUNDED, title=heading, title_align="left", border_style=style)
        self._print(frame)

    def table(self, names: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """A table; the last column but one takes what room is left."""
        if self.plain:
            self.say("  ".join(names))
            for row in rows:
                self.say("  ".join(row))
            return
        table = Table(box=box.SIMPLE_HEAD, expand=True, padding=(0, 1), header_style="dim", show_edge=False)
        for index, name in enumerate(names):
            last_but_one = index == len(names) - 2
            table.add_column(name, no_wrap=True, overflow="ellipsis", ratio=1 if last_but_one else None)
        for row in rows:
            table.add_row(*map(Text, row))
        self._print(table)

    def command(self, words: str, why: str) -> None:
        """A command line, below what it is for."""
        self.say(f"# {why}", "dim")
        self._print(Text(words, style="bold"))

    @contextmanager
    def living(self, picture: RenderableType) -> Iterator[None]:
        """Keep a picture below everything that is written meanwhile, drawn anew all the time; not on plain paper."""
        if self.plain:
            yield
            return
        with Live(picture, console=self._console, refresh_per_second=_REFRESHES, transient=True):
            yield

    def _print(self, what: RenderableType) -> None:
        self._console.print(what, markup=False, highlight=False, emoji=False, soft_wrap=self.plain)
