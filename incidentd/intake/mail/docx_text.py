"""A Word document as paragraphs and tables, by the standard library's XML parser and within bounds.

Only the part that holds the text is unpacked. A document type declaration is refused, so that no entity is ever
expanded; nothing outside is fetched; macros are not looked at. Deleted, struck-out, moved-away and hidden text is left
out, and a field's instruction: what a reader of the page sees is what is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple
from xml.parsers import expat

from incidentd.intake.mail.table_rows import Cell, Line, Pair, read_table
from incidentd.intake.mail.text_cleaning import cleaned
from incidentd.intake.mail.zip_directory import Entry, NotReadable, TooMuch, directory, unpacked

HINT_STYLE: Final = "FormHint"
"""Paragraphs of this style tell how to fill a form in, and are no part of what it says."""

_MAIN_PART: Final = re.compile(r"word/document\d{0,2}\.xml")
_MOST_UNPACKED: Final = 128 * 1024 * 1024
_MOST_RATIO: Final = 300
_SMALL: Final = 1024 * 1024
_MOST_TEXT: Final = 16 * 1024 * 1024
_DEEPEST: Final = 120
_MOST_NODES: Final = 400_000

# Letters of the Wingdings fonts that are drawn as boxes, ticked and not.
_SYMBOLS: Final = {
    "F0FE": "☑",
    "F052": "☑",
    "F0FD": "☒",
    "F054": "☒",
    "F0FC": "√",
    "F0A8": "□",
    "F06F": "□",
    "F0A3": "□",
}
_SKIPPED: Final = frozenset({"del", "moveFrom", "instrText", "delText", "pPrChange", "rPrChange", "sdtEndPr", "object"})
_NO_TEXT: Final = _SKIPPED | {"drawing", "pict", "AlternateContent", "pPr", "rPr", "sdtPr"}
_AS_TEXT: Final = {"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "-"}
_PLACEHOLDER: Final = re.compile(
    r"^[\s（(]*(?:单击|点击|请选择|请点击|请单击|请输入|选择一项|click|choose|select|tap|enter)", re.IGNORECASE
)


@dataclass(slots=True)
class _Node:
    name: str
    value: str = ""
    children: list[_Node] = field(default_factory=list)
    text: list[str] = field(default_factory=list)

    def child(self, *path: str) -> _Node | None:
        node: _Node | None = self
        for name in path:
            node = next((one for one in node.children if one.name == name), None) if node else None
        return node

    def is_on(self, *path: str) -> bool:
        """Whether a property is set; a property that is there without a value is."""
        found = self.child(*path)
        return found is not None and found.value not in ("0", "false", "off")


class DocumentText(NamedTuple):
    """What a document says: the pairs of its tables, and all of it as running text."""

    pairs: tuple[Pair, ...]
    text: str


def read_document(data: bytes) -> DocumentText:
    """The text of a .docx file; raises TooMuch for one that unpacks to too much, NotReadable for any other trouble."""
    body = _tree(unpacked(data, _main_part(directory(data)), _MOST_TEXT)).child("body")
    if body is None:
        raise NotReadable("the document has no body")
    items = list(_items(body))
    pairs = tuple(item for item in items if isinstance(item, Pair))
    # A label left blank is no line of the text: what stands below it would be read as its value.
    said = (item for item in items if not isinstance(item, Pair) or item.value)
    lines = (f"{item.label}：{item.value}" if isinstance(item, Pair) else item.text for item in said)
    return DocumentText(pairs, cleaned("\n".join(lines)))


def _main_part(entries: Sequence[Entry]) -> Entry:
    unpacked_size = sum(entry.unpacked for entry in entries)
    packed_size = sum(entry.packed for entry in entries)
    if unpacked_size > _MOST_UNPACKED or (unpacked_size > _SMALL and unpacked_size > _MOST_RATIO * max(packed_size, 1)):
        raise TooMuch(f"{unpacked_size} bytes")
    if any(entry.name.lower().endswith("vbaproject.bin") for entry in entries):
        raise NotReadable("the document holds macros")
    parts = [entry for entry in entries if _MAIN_PART.fullmatch(entry.name)]
    if len(parts) != 1:
        raise NotReadable("not one document in it")
    return parts[0]


def _tree(xml: bytes) -> _Node:
    """The elements by their local names; namespaces differ between the two kinds of .docx and say nothing more."""
    root = _Node("")
    stack = [root]
    count = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if len(stack) > _DEEPEST or count > _MOST_NODES:
            raise TooMuch("elements")
        value = next((attributes[key] for key in attributes if key.rpartition(":")[2] in ("val", "char")), "")
        node = _Node(name.rpartition(":")[2], value)
        stack[-1].children.append(node)
        stack.append(node)

    def end(_name: str) -> None:
        stack.pop()

    def text(content: str) -> None:
        if stack[-1].name == "t":
            stack[-1].text.append(content)

    def doctype(*_declared: object) -> None:
        raise NotReadable("a document type is declared")

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(xml, True)  # noqa: FBT003 - the last of it; the parser takes no name for that
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise NotReadable("the document's XML is broken") from error
    return root.children[0]


def _items(block: _Node) -> Iterator[Pair | Line]:
    """What the paragraphs and tables of a block say, in their order."""
    for node in _unwrapped(block):
        if node.name == "p":
            if not _is_hint(node):
                yield from (Line(line) for line in _paragraph(node).split("\n"))
                yield from _boxed(node)
        elif node.name == "tbl":
            yield from _table(node)


def _unwrapped(block: _Node) -> Iterator[_Node]:
    """The children, with those of content controls and the like in their place."""
    for node in block.children:
        if node.name in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"):
            yield from () if _is_placeholder(node) else _unwrapped(node)
        elif node.name not in _SKIPPED:
            yield node


def _is_placeholder(control: _Node) -> bool:
    """A control that was never filled in. Some programs keep that mark when it was: then the words tell."""
    return control.is_on("sdtPr", "showingPlcHdr") and _PLACEHOLDER.match("".join(_runs(control))) is not None


def _is_hint(paragraph: _Node) -> bool:
    style = paragraph.child("pPr", "pStyle")
    return style is not None and style.value == HINT_STYLE


def _paragraph(paragraph: _Node) -> str:
    return "".join(_runs(paragraph))


def _runs(node: _Node) -> Iterator[str]:
    for child in node.children:
        name = child.name
        if name == "t":
            yield "".join(child.text)
        elif name in _AS_TEXT:
            yield _AS_TEXT[name]
        elif name == "sym":
            yield _SYMBOLS.get(child.value.upper(), "")
        elif not _is_passed_over(child):
            yield from _runs(child)


def _is_passed_over(node: _Node) -> bool:
    if node.name == "r":
        return any(node.is_on("rPr", hides) for hides in ("vanish", "strike", "dstrike"))
    return node.name in _NO_TEXT or (node.name == "sdt" and _is_placeholder(node))


def _boxed(paragraph: _Node) -> Iterator[Pair | Line]:
    """Text boxes that hang on a paragraph. A box is written twice, for newer and older programs: one is read."""
    for node in paragraph.children:
        if node.name == "txbxContent":
            yield from _items(node)
        elif node.name == "AlternateContent":
            choice = node.child("Choice")
            read = list(_boxed(choice)) if choice else []
            fallback = node.child("Fallback")
            yield from read or (_boxed(fallback) if fallback else ())
        elif node.name not in _SKIPPED:
            yield from _boxed(node)


def _table(table: _Node) -> Iterator[Pair | Line]:
    """The table's pairs and lines; a table inside a cell is read by itself, after the row it stands in."""
    rows: list[list[Cell]] = []
    inner: list[_Node] = []
    for row in _unwrapped(table):
        if row.name != "tr":
            continue
        rows.append([_cell(cell, inner) for cell in _unwrapped(row) if cell.name == "tc"])
        if inner:
            yield from read_table(rows)
            for nested in inner:
                yield from _table(nested)
            rows, inner = [], []
    yield from read_table([row for row in rows if row])


def _cell(cell: _Node, inner: list[_Node]) -> Cell:
    lines: list[str] = []
    for node in _unwrapped(cell):
        if node.name == "p" and not _is_hint(node):
            lines.append(_paragraph(node))
            lines += [f"{one.label}：{one.value}" if isinstance(one, Pair) else one.text for one in _boxed(node)]
        elif node.name == "tbl":
            inner.append(node)
    return Cell(cleaned("\n".join(lines)).strip(), cell.child("tcPr", "vMerge") is not None)
