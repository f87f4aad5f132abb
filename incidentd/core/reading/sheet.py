"""A text cut at its labels: which words stand under which label, and what stands under none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from incidentd.core.elements import CASUALTY_KINDS
from incidentd.core.reading.entries import COLONS, Entry, OpenEntry, continues
from incidentd.core.reading.labels import LONGEST, Label, label
from incidentd.core.reading.place_value import cut_place


class Sheet(NamedTuple):
    """The labelled entries of a text, in order, and the lines that stand under no label."""

    entries: tuple[Entry, ...]
    rest: str


_NUMBER: Final = (
    r"(?:[(（]?[0-9０-９]{1,2}(?:[)）]|[.．、])|[①-⑳]"
    r"|[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．])"
)
_START: Final = re.compile(rf"[\s>•·*#●■◆▪○□▶►☆★_|—-]*(?P<number>{_NUMBER})?[\s*_]*(?P<open>[【〔「《\[(（]?)[\s*_]*")
_HEAD: Final = re.compile(rf"[^{COLONS}。\t|【】〔〕「」《》\[\]*_]{{1,{LONGEST + 20}}}")
_CLOSE: Final = re.compile(r"[】〕」》\]*_ \u3000]*")
_STRONG_ALONE: Final = 4
"""Letters that a label has at least which is believed without a colon: shorter ones are words of every sentence."""

_INLINE: Final = re.compile(
    rf"(?:^|(?<=[;；。,，、\s|(（【*]))(?:{_NUMBER}\s*)?[^;；。,，、\s|(（【*{COLONS}]{{1,{LONGEST}}}[{COLONS}]"
    rf"|【[^【】\n{COLONS}]{{2,12}}】[{COLONS}]?"
)
_IN_ONE_LINE: Final = re.compile(rf"(?:^|(?<=[ \u3000；;，,]))[\u4e00-\u9fff]{{2,8}}[{COLONS}]")
_A_FORM: Final = 4
_KNOWN_IN_A_FORM: Final = 2
_UNKNOWN: Final = Label(("-",))
"""A label that asks for nothing of ours: it ends the value before it."""
_ADDRESSED: Final = re.compile(rf"\s*(?:[省市县区镇乡局]|各位|有关|相关|主要|值班)?领导(?:同志)?[{COLONS}]")
_GREETING: Final = re.compile("[您你]们?好")
_OF_LEADERS: Final = re.compile(
    "书记|[省市县区镇乡局厅处科股所站场部队]长|主任|主席|常委|领导|负责|同志|到[场位现达]|赶[到赴往]|[无未没]|不在|暂|核实"
)
_LONGEST_NAMES: Final = 8
"""Letters of a clause that may be names and nothing else: 张三、李四."""
_BREAKS: Final = frozenset(";；。|【\t*\u3000")
"""After these any label counts; after a comma or one blank only where the value so far is a short one."""

_MEASURED: Final = frozenset({"-", "+", "phone", "contact", *(f"casualties.{kind}" for kind in CASUALTY_KINDS)})

_BARE_FIGURE: Final = re.compile(
    rf"\s*[\u4e00-\u9fff()（）/、]{{2,16}}[{COLONS}]\s*约?[0-9][0-9.,]*\s*"
    r"(?:人次?|[名户亩间公顷处头只辆台套部亿万元千米平方立方度级℃%㎡m米]{0,4})\s*[。；;]?"
)
"""A figure under a label that asks for nothing of ours (紧急转移（人）：35) is no sentence either."""


def cut(text: str) -> Sheet:
    """Cut a text at its labels."""
    entries: list[Entry] = []
    rest: list[str] = []
    current: OpenEntry | None = None
    lines = [_table_row(row) for row in text.splitlines()]
    heads = _heads(lines)
    last = max((at for at, head in enumerate(heads) if head is not None), default=-1)
    for at, (line, head) in enumerate(zip(lines, heads, strict=True)):
        if head is not None:
            _finish(current, entries)
            current = _labelled_line(head, entries)
            current.is_last = at == last
        elif current is not None and continues(current, line):
            current = _add(current, line, entries)
        else:
            if line.strip():
                _finish(current, entries)
                current = None
            rest.append("" if _BARE_FIGURE.fullmatch(line) else line)
    _finish(current, entries)
    rest += [entry.value for entry in entries if entry.label.fields == ("+",)]
    told = tuple(_place_alone(entry, rest) for entry in entries if entry.label.fields not in (("-",), ("+",)))
    return Sheet(told, "\n".join(rest).strip())


def _place_alone(entry: Entry, rest: list[str]) -> Entry:
    """The entry; of one that asks for a place, what its line tells of other matters is put to the rest."""
    if entry.label.fields != ("location",):
        return entry
    place, others = cut_place(entry.value)
    rest += [others] if others else []
    return entry._replace(value=place)


def _heads(lines: Sequence[str]) -> list[_Head | None]:
    """The label each line begins with; one before all labels that addresses the letter (县领导：) is none."""
    heads = [_label_at_start(line) for line in lines]
    first = next((at for at, head in enumerate(heads) if head is not None), None)
    if first is not None and _is_an_address(lines[first:]):
        heads[first] = None
    return heads


def _is_an_address(lines: Sequence[str]) -> bool:
    """Whether the first of the lines says to whom the letter goes, and not which leaders are there."""
    addressed = _ADDRESSED.match(lines[0])
    if addressed is None:
        return False
    behind = (lines[0][addressed.end() :], *lines[1:])
    told = re.split("[，,。；;！!]", next((line.strip() for line in behind if line.strip()), ""), maxsplit=1)[0]
    greets = _GREETING.match(told) is not None
    return greets or (len(told) > _LONGEST_NAMES and _OF_LEADERS.search(told) is None)


def _table_row(line: str) -> str:
    """A table's row of several labels, each with its value in the next cell, has colons put behind the labels."""
    if line.count("\t") < 2:
        return line
    cells = line.strip().split("\t")
    if len(cells) % 2 or not all(label(cell) for cell in cells[::2]):
        return line
    return "\t".join(f"{name.rstrip(COLONS)}：{value}" for name, value in zip(cells[::2], cells[1::2], strict=True))


def _finish(current: OpenEntry | None, entries: list[Entry]) -> None:
    if current is not None:
        entries.append(current.entry())


class _Head(NamedTuple):
    label: Label
    value: str
    before: str


def _label_at_start(line: str) -> _Head | None:
    """The label a line begins with, and what follows it; None where the line begins with none."""
    start = _START.match(line)
    if start is None or start.end() == len(line):
        return None
    head = _HEAD.match(line, start.end())
    if head is None:
        return None
    close = _CLOSE.match(line, head.end())
    after = close.end() if close else head.end()
    closed = line[head.end() : after].strip(" \u3000")
    sign = line[after : after + 1]
    if sign and sign in COLONS + ("\t|。" if start["number"] else "\t|"):
        found = label(head[0])
        value = _without_bracket(line[after + 1 :], start["open"], closed)
        if found is None and _is_form(line):
            found = _UNKNOWN
        return _Head(found, value, line[: after + 1]) if found else None
    if closed and (found := label(head[0])) and (start["open"] or not found.weak):
        return _Head(found, line[after:], line[:after])
    return _label_without_colon(line, start, head)


def _is_form(line: str) -> bool:
    """Whether a line is a form filled in one line: label and value, label and value, a blank or a comma between."""
    return len(_IN_ONE_LINE.findall(line)) >= _A_FORM and sum(1 for _ in _inline_labels(line)) >= _KNOWN_IN_A_FORM


def _label_without_colon(line: str, start: re.Match[str], head: re.Match[str]) -> _Head | None:
    """A heading on a line of its own, or a long label with a blank behind it."""
    words = head[0].strip()
    if head.end() == len(line) and (found := label(words)) and not found.weak:
        long_enough = len(words.replace(" ", "")) >= _STRONG_ALONE
        return _Head(found, "", line) if long_enough or start["number"] else None
    first, _, value = words.partition(" ")
    first, _, value = (first, "", value) if "\u3000" not in first else first.partition("\u3000")
    set_off = start["number"] and line[start.end() + len(first) :].startswith("\u3000")
    if value.strip() and (len(first) >= _STRONG_ALONE or set_off) and not first.isascii() and (found := label(first)):
        at = start.end() + len(first)
        return None if found.weak and not set_off else _Head(found, line[at:], line[:at])
    return None


def _without_bracket(value: str, opened: str, closed: str) -> str:
    """(信息员：张三) stands in brackets as a whole: the closing one is no part of the value."""
    stripped = value.rstrip()
    if opened in ("(", "（") and not closed and stripped.endswith((")", "）")):
        return stripped[:-1]
    return value


def _labelled_line(head: _Head, entries: list[Entry]) -> OpenEntry:
    """Open the entry of a labelled line; further labels in it open and close theirs."""
    current = OpenEntry(head.label)
    return _add_words(current, head.value, head.before, entries)


def _add(current: OpenEntry, line: str, entries: list[Entry]) -> OpenEntry:
    if not line.strip():
        current.paragraph_over = True
        return current
    return _add_words(current, line, "", entries)


def _add_words(current: OpenEntry, words: str, before: str, entries: list[Entry]) -> OpenEntry:
    """Add words to the open entry, cut at the labels in them; the entry that is open at the end is returned."""
    begin = 0
    form = _is_form(before + words)
    for found, at, end in _labels_of_a_form(words) if form else _inline_labels(words):
        if not (_may_cut_a_form(current, found) if form else _may_cut(current, found, words, at)):
            continue
        _write(current, words[begin:at].rstrip(" \t|;；,，、*【(（\u3000"), before)
        entries.append(current.entry())
        current, begin, before = OpenEntry(found), end, words[at:end]
    _write(current, words[begin:], before)
    return current


def _may_cut_a_form(current: OpenEntry, found: Label) -> bool:
    """Whether a label of a form ends the value: who did what may stand in a long one (处置：消防：出动3车)."""
    return found is not _UNKNOWN or not current.is_long


def _labels_of_a_form(words: str) -> Iterator[tuple[Label, int, int]]:
    """Every label of a form in one line, known or not, as `_inline_labels` tells those that are known."""
    for found in _IN_ONE_LINE.finditer(words):
        if found.start() > 0:
            yield label(found[0][:-1]) or _UNKNOWN, found.start(), found.end()


def _write(current: OpenEntry, words: str, before: str) -> None:
    current.lines.append(words.strip(" \t|*\u3000"))
    current.passage.append((before + words).strip())
    current.paragraph_over = False


def _inline_labels(words: str) -> Iterator[tuple[Label, int, int]]:
    """The labels with a colon within a line, each with its place and where its value begins."""
    for found in _INLINE.finditer(words):
        numberless = re.sub(rf"^{_NUMBER}", "", found[0].rstrip(COLONS + "】").lstrip("【"))
        known = label(numberless)
        if known is not None and found.start() > 0:
            yield known, found.start(), found.end()


def _may_cut(current: OpenEntry, found: Label, words: str, at: int) -> bool:
    """Whether a label here ends the value: in a long value's running text a comma makes no label of a common word."""
    blanks = len(words[:at]) - len(words[:at].rstrip())
    sign = words[at - 1]
    if sign in _BREAKS or blanks > 1:
        return True
    before = words[:at].rstrip()[-1:]
    if sign.isspace() and (not before or before in _BREAKS):
        return True
    return not current.is_long or (sign in "，," and not found.weak and found.fields[0] not in _MEASURED)
