"""HTML mail as text: a line for each block, tables as labelled lines, quotes marked, nothing hidden or struck out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from incidentd.intake.mail.html_tokens import Tag, attribute, tokens
from incidentd.intake.mail.table_rows import Cell, Pair, read_table
from incidentd.intake.mail.text_cleaning import cleaned

_BLOCKS: Final = frozenset(
    {"address", "article", "aside", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figure",
     "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p",
     "pre", "section", "summary", "ul"}
)  # fmt: skip
_VOID: Final = frozenset({"br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base", "source"})
_TABLE_PARTS: Final = frozenset({"table", "tr", "td", "th"})
_CELLS: Final = ("td", "th")
_HIDDEN: Final = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0+(?:\.0+)?(?:px|pt|em|%)?\s*(?:;|$)",
    re.IGNORECASE,
)
_STRUCK_OUT: Final = frozenset({"s", "strike", "del"})
"""What a writer has struck out (死亡<s>3</s>2人) is not said."""
_STRIKES_OUT: Final = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE)
_BLANKS: Final = re.compile(r"[ \t\r\n\f]+")
_MOST_OPEN: Final = 500
"""Tags that are kept track of; what is nested deeper is text still, but closes nothing."""
_MOST_TAGS: Final = 60_000
"""What comes behind is text on lines of its own: no mail that a person wrote has so many."""
_MOST_TABLES: Final = 24
_MOST_QUOTES: Final = 20
_MOST_CELLS: Final = 20_000


@dataclass(slots=True)
class _Flow:
    """Text under way: lines that are done, and the one being written."""

    lines: list[str] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    quotes: int = 0

    def write(self, text: str) -> None:
        self.line.append(text)

    def end_line(self, *, even_empty: bool = False, indented: bool = False) -> None:
        text = "".join(self.line)
        self.line.clear()
        if text.strip(" ") or even_empty:
            self.lines.append("> " * self.quotes + (text if indented else text.strip(" ")))

    def text(self) -> str:
        self.end_line()
        return "\n".join(self.lines).strip("\n")


@dataclass(slots=True)
class _Table:
    """A table under way; `outer` is where its lines will go."""

    outer: _Flow
    rows: list[list[Cell]] = field(default_factory=list)
    spans_rows: bool = False
    in_cell: bool = False


class _OpenTags:
    """The tags that stand open, and how many of them hide what is in them; each step takes the same time."""

    def __init__(self) -> None:
        self._stack: list[tuple[str, bool]] = []
        self._places: dict[str, list[int]] = {}
        self._untracked: dict[str, int] = {}
        self.hiding = 0

    def open(self, name: str, *, hides: bool) -> None:
        if len(self._stack) >= _MOST_OPEN:
            self._untracked[name] = self._untracked.get(name, 0) + 1
            return
        self._places.setdefault(name, []).append(len(self._stack))
        self._stack.append((name, hides))
        self.hiding += hides

    def innermost(self, *names: str) -> int:
        """The place of the innermost open tag of these names, -1 for none."""
        return max(places[-1] if (places := self._places.get(name)) else -1 for name in names)

    def close_down_to(self, place: int) -> None:
        while len(self._stack) > place:
            name, hides = self._stack.pop()
            self._places[name].pop()
            self.hiding -= hides

    def close(self, name: str) -> bool:
        """Close the innermost tag of that name with all inside it; false where there is none to close."""
        if self._untracked.get(name):
            self._untracked[name] -= 1
            return False
        place = self.innermost(name)
        # A tag that was opened outside a cell is not closed in it: that is a slip of the sender's.
        if place < 0 or (name not in _TABLE_PARTS and place < self.innermost("td", "th")):
            return False
        self.close_down_to(place)
        return True


class _Converter:
    def __init__(self) -> None:
        self._flow = _Flow()
        self._tables: list[_Table] = []
        self._open = _OpenTags()
        self._preformatted = 0
        self._cells = 0

    def run(self, html: str) -> str:
        for count, token in enumerate(tokens(html)):
            if isinstance(token, str):
                self._text(token)
            elif count >= _MOST_TAGS:
                self._open = _OpenTags() if count == _MOST_TAGS else self._open
                self._flow.end_line()
            elif token.closing:
                self._close(token.name)
            else:
                self._start(token)
        while self._tables:
            self._end_table()
        return self._flow.text()

    def _text(self, text: str) -> None:
        if self._open.hiding:
            return
        if self._preformatted:
            first, *others = text.replace("\r", "").split("\n")
            self._flow.write(first)
            for one in others:
                self._flow.end_line(even_empty=True, indented=True)
                self._flow.write(one)
            return
        text = _BLANKS.sub(" ", text)
        if text.startswith(" ") and (not self._flow.line or self._flow.line[-1].endswith(" ")):
            text = text[1:]
        if text:
            self._flow.write(text)

    def _start(self, tag: Tag) -> None:
        name = tag.name
        if name in _CELLS or name == "tr":
            self._end_open_cell(name)
        if name not in _VOID:
            self._open.open(name, hides=self._hides(tag))
        if self._open.hiding:
            return
        if name == "br":
            self._flow.end_line(even_empty=True)
        elif name in _TABLE_PARTS:
            self._start_table_part(tag)
        elif name == "blockquote":
            self._flow.end_line()
            self._flow.quotes = min(self._flow.quotes + 1, _MOST_QUOTES)
        elif name in _BLOCKS:
            self._flow.end_line()
            self._preformatted += name == "pre"

    @staticmethod
    def _hides(tag: Tag) -> bool:
        if tag.name in _STRUCK_OUT:
            return True
        # A quote whose style says font-size:0 is shown all the same: the sizes inside it count.
        if not tag.attributes or "style" not in tag.attributes.lower():
            return False
        style = attribute(tag.attributes, "style")
        if _STRIKES_OUT.search(style):
            return True
        found = _HIDDEN.search(style)
        return found is not None and (not found.group().lower().startswith("font") or tag.name == "span")

    def _close(self, name: str) -> None:
        was_hidden = self._open.hiding
        if not self._open.close(name) or was_hidden:
            return
        if name == "table":
            self._end_table()
        elif name in ("td", "th", "tr"):
            self._end_cell()
        elif name == "blockquote":
            self._flow.end_line()
            self._flow.quotes = max(0, self._flow.quotes - 1)
        elif name in _BLOCKS:
            self._flow.end_line(indented=self._preformatted > 0)
            self._preformatted -= name == "pre" and self._preformatted > 0

    def _end_open_cell(self, name: str) -> None:
        """A cell or row that begins ends the one before it, in the same table."""
        ends = _CELLS if name in _CELLS else ("tr", *_CELLS)
        outermost = self._open.innermost("table")
        while (place := self._open.innermost(*ends)) > outermost:
            self._open.close_down_to(place)

    def _start_table_part(self, tag: Tag) -> None:
        if tag.name == "table":
            if len(self._tables) < _MOST_TABLES:
                self._flow.end_line()
                self._tables.append(_Table(self._flow))
                self._flow = _Flow()
            return
        if not self._tables:
            self._flow.end_line()
            return
        self._end_cell()
        self._cells += 1
        if self._cells > _MOST_CELLS:
            return
        table = self._tables[-1]
        if tag.name == "tr" or not table.rows:
            table.rows.append([])
        if tag.name != "tr":
            table.in_cell = True
            table.spans_rows = attribute(tag.attributes, "rowspan") not in ("", "0", "1")

    def _end_cell(self) -> None:
        if not self._tables:
            self._flow.end_line()
            return
        table = self._tables[-1]
        text = self._flow.text()
        self._flow = _Flow()
        if table.in_cell:
            table.rows[-1].append(Cell(text, table.spans_rows))
        elif text:  # written into a table but into no cell of it: browsers show it before the table
            table.outer.lines.extend(text.split("\n"))
        table.in_cell = False

    def _end_table(self) -> None:
        if not self._tables:
            return
        self._end_cell()
        table = self._tables.pop()
        self._flow = table.outer
        mark = "> " * self._flow.quotes
        for item in read_table([row for row in table.rows if row]):
            text = f"{item.label}：{item.value}" if isinstance(item, Pair) else item.text
            self._flow.lines.extend(mark + line for line in text.split("\n"))


def html_text(html: str) -> str:
    """The text of an HTML mail; takes any text, and time in proportion to its length."""
    return cleaned(_Converter().run(html))
