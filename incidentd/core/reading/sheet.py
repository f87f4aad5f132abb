"""A text cut at its labels: which words stand under which label, and what stands under none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from incidentd.core.elements import CASUALTY_KINDS
from incidentd.core.reading import numerals, people
from incidentd.core.reading.labels import LONG, LONGEST, Label, label


class Entry(NamedTuple):
    """One label with what stands under it; `passage` is label and value as they were written."""

    label: Label
    value: str
    passage: str


class Sheet(NamedTuple):
    """The labelled entries of a text, in order, and the lines that stand under no label."""

    entries: tuple[Entry, ...]
    rest: str


_NUMBER: Final = (
    r"(?:[(（]?[0-9０-９]{1,2}(?:[)）]|[.．、])|[①-⑳]"
    r"|[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．])"
)
_START: Final = re.compile(rf"[\s>•·*#●■◆▪○□▶►☆★_|—-]*(?P<number>{_NUMBER})?[\s*_]*(?P<open>[【〔「《\[(（]?)[\s*_]*")
_COLONS: Final = ":：︰∶"
_HEAD: Final = re.compile(rf"[^{_COLONS}。\t|【】〔〕「」《》\[\]*_]{{1,{LONGEST + 20}}}")
_CLOSE: Final = re.compile(r"[】〕」》\]*_ \u3000]*")
_STRONG_ALONE: Final = 4
"""Letters that a label has at least which is believed without a colon: shorter ones are words of every sentence."""

_INLINE: Final = re.compile(
    rf"(?:^|(?<=[;；。,，、\s|(（【*]))(?:{_NUMBER}\s*)?[^;；。,，、\s|(（【*{_COLONS}]{{1,{LONGEST}}}[{_COLONS}]"
)
_BREAKS: Final = frozenset(";；。|【\t*\u3000")
"""After these any label counts; after a comma or one blank only where the value so far is a short one."""

_MEASURED: Final = frozenset({"-", "+", "phone", "contact", *(f"casualties.{kind}" for kind in CASUALTY_KINDS)})

_UNKNOWN_LABEL: Final = re.compile(rf"\s*[\u4e00-\u9fff]{{2,8}}[{_COLONS}]")
_COUNTED: Final = re.compile(r"\s*(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十])")
_CLOSING: Final = re.compile(
    r"\s*(?:特此(?:报告|续报|终报|汇报|说明)|专此报告|专报|以上情况|此致|敬礼|妥否|请审阅|请阅示|敬请|谢谢|顺[颂祝致]|祝(?:好|您|安|商|工作|一切|万事|身体|大家|各位)|盼复|此复)"
)
_ROW: Final = re.compile(r"[\s|]*[^\s|:：][^\t|:：\n]{0,11}[\t|]")
"""A row of a table: the next one's first cell is its label, known or not."""
_IN_BRACKETS: Final = re.compile(r"\s*【[^【】\n]{1,12}】")
"""Where one label stands in brackets, what else does so is the next one, known or not."""
_BARE_FIGURE: Final = re.compile(
    rf"\s*[\u4e00-\u9fff()（）/、]{{2,16}}[{_COLONS}]\s*约?[0-9][0-9.,]*\s*"
    r"(?:人次?|[名户亩间公顷处头只辆台套部亿万元千米平方立方度级℃%㎡m米]{0,4})\s*[。；;]?"
)
"""A figure under a label that asks for nothing of ours (紧急转移（人）：35) is no sentence either."""
_BULLET: Final = re.compile(r"[•·*#●■◆▪○□▶►☆★-]")
_INDENTED: Final = re.compile(r"[ \t\u3000]{2,}[^\s•·*#●■◆▪○□▶►☆★-].{0,50}$")
"""Below a label with a sign before it: the value goes on where a line is set in."""
_LONGEST_SIGNATURE: Final = 45
_SIGNED: Final = re.compile(
    rf"[(（]?[\u4e00-\u9fff \u3000:：,，、·A-Za-z.（(]{{2,40}}(?:{people.PHONE.pattern})[)）。]?"
    r"|[\u4e00-\u9fff]{2,20}(?:政府|办公室|值班室|管理局|委员会|林场|应急局|[^中]中心)(?:办公室|值班室)?"
    r"|(?:值班员|信息员|联系人|报送人|填报人|记录人?)[:： \u3000]?[\u4e00-\u9fff]{1,4}"
    r"|20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日(?:[0-9]{1,2}[时点:][0-9]{0,2}分?)?"
)
_COUNT: Final = re.compile(
    r"[\s\u3000]*(?P<style>[(（]?)(?P<count>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(?P<close>[)）]|[、.．](?![0-9]))"
)
_HEADED: Final = re.compile(r"\s*[\u4e00-\u9fff、和及]{2,14}\s*(?:[:：\u3000]|$)")
_GOES_ON: Final = re.compile(
    r"[\s\u3000]*(?:[（(]?[0-9一二三四五六七八九十]{1,2}(?:[)）、.．]|是)|[①-⑳•·-]|第[一二三四五六七八九十]"
    r"|同时|此外|另外|并|其次|再次|最后|继续|加强)"
)
_WRAPPED: Final = 60
"""Columns (a Chinese character takes two) from which on a line may have been broken by the mail program."""


@dataclass(slots=True)
class _Open:
    """The entry that lines are being added to."""

    label: Label
    lines: list[str] = field(default_factory=list)
    passage: list[str] = field(default_factory=list)
    paragraph_over: bool = False
    is_last: bool = False

    @property
    def is_long(self) -> bool:
        return self.label.fields[0] in LONG

    @property
    def stated(self) -> bool:
        return any(line.strip() for line in self.lines)

    def entry(self) -> Entry:
        lines = [line.strip() for line in self.lines]
        value = ("\n".join(lines) if self.is_long else _rejoined(lines)).strip()
        return Entry(self.label, value, "\n".join(self.passage).strip())


def _rejoined(lines: list[str]) -> str:
    """Lines that a mail program broke, as one: between Chinese characters stands no blank."""
    joined = ""
    for line in filter(None, lines):
        joined += line if not joined or not (joined[-1].isascii() and line[0].isascii()) else f" {line}"
    return joined


def cut(text: str) -> Sheet:
    """Cut a text at its labels."""
    entries: list[Entry] = []
    rest: list[str] = []
    current: _Open | None = None
    lines = [_table_row(row) for row in text.splitlines()]
    heads = [_label_at_start(line) for line in lines]
    last = max((at for at, head in enumerate(heads) if head is not None), default=-1)
    for at, (line, head) in enumerate(zip(lines, heads, strict=True)):
        if head is not None:
            _finish(current, entries)
            current = _labelled_line(head, entries)
            current.is_last = at == last
        elif current is not None and _continues(current, line):
            current = _add(current, line, entries)
        else:
            if line.strip():
                _finish(current, entries)
                current = None
            rest.append("" if _BARE_FIGURE.fullmatch(line) else line)
    _finish(current, entries)
    rest += [entry.value for entry in entries if entry.label.fields == ("+",)]
    told = tuple(entry for entry in entries if entry.label.fields not in (("-",), ("+",)))
    return Sheet(told, "\n".join(rest).strip())


def _table_row(line: str) -> str:
    """A table's row of several labels, each with its value in the next cell, has colons put behind the labels."""
    if line.count("\t") < 2:
        return line
    cells = line.strip().split("\t")
    if len(cells) % 2 or not all(label(cell) for cell in cells[::2]):
        return line
    return "\t".join(f"{name.rstrip(_COLONS)}：{value}" for name, value in zip(cells[::2], cells[1::2], strict=True))


def _finish(current: _Open | None, entries: list[Entry]) -> None:
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
    if sign and sign in _COLONS + ("\t|。" if start["number"] else "\t|"):
        found = label(head[0])
        value = _without_bracket(line[after + 1 :], start["open"], closed)
        return _Head(found, value, line[: after + 1]) if found else None
    if closed and (found := label(head[0])) and (start["open"] or not found.weak):
        return _Head(found, line[after:], line[:after])
    return _label_without_colon(line, start, head)


def _label_without_colon(line: str, start: re.Match[str], head: re.Match[str]) -> _Head | None:
    """A heading on a line of its own, or a long label with a blank behind it."""
    words = head[0].strip()
    if head.end() == len(line) and (found := label(words)) and not found.weak:
        long_enough = len(words.replace(" ", "")) >= _STRONG_ALONE
        return _Head(found, "", line) if long_enough or start["number"] else None
    first, _, value = words.partition(" ")
    first, _, value = (first, "", value) if "\u3000" not in first else first.partition("\u3000")
    if value.strip() and len(first) >= _STRONG_ALONE and not first.isascii() and (found := label(first)):
        at = start.end() + len(first)
        return None if found.weak else _Head(found, line[at:], line[:at])
    return None


def _without_bracket(value: str, opened: str, closed: str) -> str:
    """(信息员：张三) stands in brackets as a whole: the closing one is no part of the value."""
    stripped = value.rstrip()
    if opened in ("(", "（") and not closed and stripped.endswith((")", "）")):
        return stripped[:-1]
    return value


def _labelled_line(head: _Head, entries: list[Entry]) -> _Open:
    """Open the entry of a labelled line; further labels in it open and close theirs."""
    current = _Open(head.label)
    return _add_words(current, head.value, head.before, entries)


def _add(current: _Open, line: str, entries: list[Entry]) -> _Open:
    if not line.strip():
        current.paragraph_over = True
        return current
    return _add_words(current, line, "", entries)


def _add_words(current: _Open, words: str, before: str, entries: list[Entry]) -> _Open:
    """Add words to the open entry, cut at the labels in them; the entry that is open at the end is returned."""
    begin = 0
    for found, at, end in _inline_labels(words):
        if not _may_cut(current, found, words, at):
            continue
        _write(current, words[begin:at].rstrip(" \t|;；,，、*【(（\u3000"), before)
        entries.append(current.entry())
        current, begin, before = _Open(found), end, words[at:end]
    _write(current, words[begin:], before)
    return current


def _write(current: _Open, words: str, before: str) -> None:
    current.lines.append(words.strip(" \t|*\u3000"))
    current.passage.append((before + words).strip())
    current.paragraph_over = False


def _inline_labels(words: str) -> Iterator[tuple[Label, int, int]]:
    """The labels with a colon within a line, each with its place and where its value begins."""
    for found in _INLINE.finditer(words):
        numberless = re.sub(rf"^{_NUMBER}", "", found[0][:-1])
        known = label(numberless)
        if known is not None and found.start() > 0:
            yield known, found.start(), found.end()


def _may_cut(current: _Open, found: Label, words: str, at: int) -> bool:
    """Whether a label here ends the value: in a long value's running text a comma makes no label of a common word."""
    blanks = len(words[:at]) - len(words[:at].rstrip())
    sign = words[at - 1]
    if sign in _BREAKS or blanks > 1:
        return True
    before = words[:at].rstrip()[-1:]
    if sign.isspace() and (not before or before in _BREAKS):
        return True
    return not current.is_long or (sign in "，," and not found.weak and found.fields[0] not in _MEASURED)


def _continues(current: _Open, line: str) -> bool:
    """Whether a line without a label belongs to the value before it."""
    if not line.strip():
        return True
    if _CLOSING.match(line) or _is_signature(line):
        return False
    if not current.stated:
        return True
    if _is_next_of_its_kind(current, line) or _is_beyond(current, line):
        return False
    unknown = _UNKNOWN_LABEL.match(line) is not None and _COUNTED.match(line) is None
    return not (unknown and len(current.lines) == 1) if current.is_long else not unknown and _is_wrapped(current, line)


def _is_wrapped(current: _Open, line: str) -> bool:
    """Whether a short value goes on in a line: set in below a label with a sign, or broken by the mail program."""
    if current.paragraph_over:
        return False
    if _BULLET.match(current.passage[0]) and _INDENTED.match(line):
        return True
    last = current.passage[-1]
    return _columns(last) >= _WRAPPED and not last.endswith(("。", "；", ";", "."))


def _is_next_of_its_kind(current: _Open, line: str) -> bool:
    """Whether a line is headed as the value is: by the next cell of a table, in brackets, by the next number."""
    shaped = any(shape.match(line) and shape.match(current.passage[0]) for shape in (_ROW, _IN_BRACKETS))
    return shaped or _is_next_heading(current, line)


def _is_beyond(current: _Open, line: str) -> bool:
    """Whether below the last label, behind which a whole paragraph stands, the letter goes on with something else."""
    paragraph = current.lines[0].strip()
    return current.is_last and paragraph.endswith(("。", ".")) and _GOES_ON.match(line) is None


def _is_signature(line: str) -> bool:
    """A line that ends in a phone, or is the name of an office or a date alone: whoever writes signs so."""
    return len(line) <= _LONGEST_SIGNATURE and _SIGNED.fullmatch(line.strip()) is not None


def _is_next_heading(current: _Open, line: str) -> bool:
    """A heading counted on from that of the value (（九）… （十）…), whatever it asks for.

    Not where the value counts its own parts in the same way.
    """
    own, new = _COUNT.match(current.passage[0]), _COUNT.match(line)
    if own is None or new is None or _style(own) != _style(new) or _HEADED.match(line, new.end()) is None:
        return False
    if any(_style(inner) == _style(own) for one in current.lines[1:] if (inner := _COUNT.match(one))):
        return False
    before, after = (numerals.read_number(one["count"]) for one in (own, new))
    return before is not None and after == before + 1


def _style(counted: re.Match[str]) -> tuple[bool, bool, str]:
    """How a heading counts: in brackets or not, in Arabic or Chinese figures, with what sign behind."""
    return bool(counted["style"]), counted["count"][0] in "0123456789０１２３４５６７８９", counted["close"]


def _columns(line: str) -> int:
    return sum(1 if character.isascii() else 2 for character in line)
