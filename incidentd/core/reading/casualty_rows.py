"""Kinds told in a row and their numbers in another: 死亡/失踪/重伤/轻伤：1/0/1/2; 死亡、失联分别为2人、1人.

The numbers go with the kinds one by one. Where there are more or fewer of them than kinds, none is believed: which of
them the last kind has is not said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from incidentd.core.reading import casualty_words as words
from incidentd.core.reading import whys
from incidentd.core.reading.casualty_pairing import Heads
from incidentd.core.reading.casualty_statements import Statement
from incidentd.core.reading.numerals import read_count

_IN_SHORT: Final = {
    "死": "dead",
    "亡": "dead",
    "失": "missing",
    "伤": words.INJURED,
    "重": "seriously_injured",
    "轻": "slightly_injured",
}
_IN_FULL: Final = "死亡|遇难|失联|失踪|重伤|轻伤|受伤|被困|受困|(?:伤亡|死伤)(?![^，,。；;/]{0,4}/[ ]?[死亡伤重轻])"
"""伤亡 / 死亡 0人 is a label and its value."""
_WHO: Final = r"(?:人员|人数|者|数)?"
_HEAD: Final = rf"(?:{_IN_FULL}){_WHO}"
_ANY_HEAD: Final = rf"(?:{_IN_FULL}|(?<![死伤])[{''.join(_IN_SHORT)}]){_WHO}"
_OF_WHAT: Final = r"(?:情况|人数|数量|统计)?[ ]?(?:\((?:单位:?)?[人名]数?\))?[)】\]]?"
_NUMBER: Final = (
    r"(?:[0-9]{1,4}|[零一二两三四五六七八九十]{1,3}|无)[ ]?(?:[人名例个](?![\u4e00-\u9fff])|人(?=[和及与]))?"
)
_CELL: Final = rf"(?:{_NUMBER}|[^/、，,。；;:|()\n]{{1,6}})"
"""What stands in a cell of a row that may be told otherwise than by a number: 待核, 10余, -."""
_END: Final = r"(?=[ ]*(?:$|[\n，,。.;；|()]))"
_ROWS: Final = tuple(
    re.compile(f"(?P<kinds>{kinds}){_OF_WHAT}{link}(?P<numbers>{numbers}){_END}")
    for kinds, link, numbers in (
        (
            rf"{_ANY_HEAD}(?:[ ]?/[ ]?{_ANY_HEAD}){{1,6}}",
            r"[ \t]*[:|=为]?[ \t]*",
            rf"(?:{_CELL}(?:[ ]?/[ ]?{_CELL}){{1,7}}|{_NUMBER}(?:、{_NUMBER}){{0,7}})",
        ),
        (
            rf"{_HEAD}(?:[、和及与,，]{_HEAD}){{1,6}}",
            r"[ ]?(?:各|总)?分别(?:为|是|有|达)?:?[ ]?",
            rf"{_NUMBER}(?:[、/和及与,，]{_NUMBER}){{1,7}}",
        ),
        (rf"{_HEAD}(?:、{_HEAD}){{1,6}}", r"[ ]*[:|为 ][ ]*", rf"{_NUMBER}(?:[、/][ ]?{_NUMBER}){{1,7}}"),
        (
            rf"{_HEAD}(?:[,，][ ]?{_HEAD}){{1,6}}",
            r"[ ]*[:|][ ]*",
            rf"{_NUMBER}(?:[,，](?![0-9]{{3}})[ ]?{_NUMBER}){{1,7}}",
        ),
    )
)
_SENTENCE: Final = re.compile(r"[^。！？!?\n]+")
_BETWEEN: Final = re.compile(r"[ ]?[/、和及与,，][ ]?")
_NUMBERS_ALONE: Final = re.compile(rf"[ ]*{_NUMBER}(?:[ ]?/[ ]?{_NUMBER})+[ ]*[。.]?[ ]*")


def numbers_alone(value: str) -> bool:
    """Whether a half-width value is a row of numbers, whose kinds only its label can say: 1/0/2."""
    return _NUMBERS_ALONE.fullmatch(value) is not None


def take_rows(text: str) -> tuple[list[Statement], str]:
    """What the rows of a half-width text state, and the text, as long, without them."""
    found: list[Statement] = []
    for row in _ROWS:
        for match in row.finditer(text):
            found += _stated(match)
        text = row.sub(lambda match: "|" * len(match[0]), text)
    return found, text


def _stated(row: re.Match[str]) -> Iterator[Statement]:
    kinds = [_kind(head) for head in _BETWEEN.split(row["kinds"])]
    values = [_value(number) for number in _BETWEEN.split(row["numbers"])]
    if values == [0]:  # 死亡/失踪：0
        values *= len(kinds)
    sentence = sum(1 for one in _SENTENCE.finditer(row.string) if one.end() <= row.start())
    for at, kind in enumerate(kinds):
        told = values[at] if len(values) == len(kinds) and kinds.count(kind) == 1 else None
        why = "" if told is not None else whys.WHICH_NUMBER
        yield Statement(kind, told, row.start(), row.end(), sentence, why)


def _kind(head: str) -> str:
    found = words.KIND.match(head)
    return words.kind_of(found) if found else _IN_SHORT[head[0]]


def _value(cell: str) -> Heads | None:
    number = cell.strip().removesuffix("例").removesuffix("个")
    return 0 if number == "无" else read_count(number)
