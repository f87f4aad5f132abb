"""Tables of forms and of HTML mail as labels and values.

Forms put the label left of its value, two such pairs in a row, or the label above its value; tables of data have
neither. Which it is, is told by words that label what a report says: a pair made of two values would be a wrong value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple


class Cell(NamedTuple):
    """A cell's text; `spans_rows` for one that stands for several rows, such as the heading of a group of labels."""

    text: str
    spans_rows: bool = False


class Pair(NamedTuple):
    """A label, and the value that stands for it, "" for a cell left blank."""

    label: str
    value: str


class Line(NamedTuple):
    """Text of a table that is no pair."""

    text: str


_MOST_ROWS_OF_A_FORM: Final = 500
_LONGEST_LABEL: Final = 40
_TRIMMED: Final = ":： \t\n\u3000*＊"
_NUMBERING: Final = re.compile(
    r"^(?:[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[.．、)）]|[①-⑳]|[●◆■★▲※·•-])\s*"
)
_BETWEEN_CHINESE: Final = re.compile(r"(?<=[\u3400-\u9fff])[ \t\u3000\n]+(?=[\u3400-\u9fff（(])")
_NO_LABEL: Final = re.compile(r"[。；;！!？?]|\d{3,}|@")
_FIGURE: Final = re.compile(
    r"(?:约|近|至少)?[\d０-９一二两三四五六七八九十百千〇零]{1,9}[余多]?[人名]?(?:以上)?|无|正在核实|/|-|"
)
_ROW_NUMBER: Final = re.compile(r"[（(]?(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳])[)）.．、]?")
_NUMERAL: Final = re.compile(r"[0-9０-９]")
_LABEL_WORDS: Final = re.compile(
    r"来源|时间|地点|位置|起因|原因|性质|伤亡|人数|死亡|遇难|失踪|失联|重伤|轻伤|受伤|受困|被困|遇险|损失|经过|过程|经济|后果"
    r"|影响|范围|趋势|态势|领导|到位|到场|措施|打算|计划|安排|信息员|联系|电话|手机|姓名|单位|标题|题目|签发|审核|审签|类别|类型|种类|程度"
    r"|等级|级别|编号|名称|日期|人员|事由|事项|结果|概况|情况|填报|报送|备注|主题|责任|需要|请求|建议"
    r"|\b(?:source|time|date|location|place|cause|nature|casualt|dead|deaths?|missing|injur|trapped|loss|course|consequen"
    r"|scope|trend|leaders?|measures|next steps|informant|name|phone|unit|title|kind|class|signed|person|matter|result"
    r"|incident|number|reporting)",
    re.IGNORECASE,
)
_CHECKED: Final = "☑☒✓✔√■▣🗹"
_UNCHECKED: Final = "□☐▢◻"
_NOT_CHOSEN: Final = re.compile(r"[（(]\s*(?:请选择|choose)\s*[)）]")
_OPTION: Final = re.compile(rf"([{_CHECKED}{_UNCHECKED}])\s*([^{_CHECKED}{_UNCHECKED}\s、，,;；/]+)")


def label_of(text: str) -> str:
    """A label without numbering, colon and the blanks that spread it over its cell ("单  位：" is 单位)."""
    return _BETWEEN_CHINESE.sub("", _NUMBERING.sub("", text.strip(_TRIMMED))).strip(_TRIMMED)


def could_be_label(text: str) -> bool:
    """Whether a cell may be a label at all: short, not a sentence, not a figure."""
    label = label_of(text)
    return bool(label) and len(label) <= _LONGEST_LABEL and "\n" not in label and not _NO_LABEL.search(label)


def is_label(text: str) -> bool:
    """Whether a cell is a label of a report: it uses the words that such labels use, or ends in a colon."""
    if not could_be_label(text):
        return False
    label = label_of(text)
    limit = 30 if label.isascii() else 16
    return len(label) <= limit and (_LABEL_WORDS.search(label) is not None or text.rstrip().endswith((":", "：")))


def value_of(text: str) -> str:
    """A value as it stands; of boxes to be ticked, those that are."""
    text = text.strip()
    if _NOT_CHOSEN.fullmatch(text):
        return ""
    options = _OPTION.findall(text)
    if len(options) < 2 or not any(mark in _UNCHECKED for mark, _word in options):
        return text
    chosen = [word for mark, word in options if mark in _CHECKED]
    rest = _OPTION.sub("", text).strip(" \t\n\u3000、，,;；/")
    return "；".join(one for one in ("、".join(chosen), rest) if one) if chosen else rest


def read_table(rows: Sequence[Sequence[Cell]]) -> Iterator[Pair | Line]:
    """What the rows say, in their order: pairs where they are a form, lines of tab separated cells where not."""
    if len(rows) > _MOST_ROWS_OF_A_FORM:
        yield from (_as_line(row) for row in rows if any(cell.text.strip() for cell in row))
        return
    at = 0
    while at < len(rows):
        row = rows[at]
        below = rows[at + 1] if at + 1 < len(rows) else ()
        after = rows[at + 2] if at + 2 < len(rows) else ()
        if _labels_above(row, below, after):
            yield from (
                Pair(label_of(label.text), value_of(value.text)) for label, value in zip(row, below, strict=True)
            )
            at += 2
            continue
        yield from _read_row(row)
        at += 1


def _labels_above(row: Sequence[Cell], below: Sequence[Cell], after: Sequence[Cell]) -> bool:
    """All cells label the one below; with a second row below, they head a list of which no row is the value.

    Of two cells the first mostly labels the second, whatever words that uses: only figures below show otherwise.
    """
    if len(row) < 2 or len(row) != len(below) or not _is_head([cell.text for cell in row]):
        return False
    if any(is_label(cell.text) for cell in below) or not any(cell.text.strip() for cell in below):
        return False
    if len(row) == 2 and not all(_FIGURE.fullmatch(cell.text.strip()) for cell in below):
        return False
    return len(after) != len(row) or is_label(after[0].text)


def _is_head(texts: Sequence[str]) -> bool:
    """Labels all; of three and more, most, beside words that could be one (过火面积, 出动人次)."""
    labels = sum(map(is_label, texts))
    if labels == len(texts):
        return True
    return (
        len(texts) > 2
        and 2 * labels > len(texts)
        and not any(_NUMERAL.search(text) for text in texts)
        and (all(map(could_be_label, texts)))
    )


def _read_row(row: Sequence[Cell]) -> Iterator[Pair | Line]:
    cells = _without_group(row)
    texts = [cell.text for cell in cells]
    if len(texts) == 2 and could_be_label(texts[0]) and not texts[0].strip(_TRIMMED).isdigit():
        yield Pair(label_of(texts[0]), value_of(texts[1]))
    elif len(texts) > 2 and len(texts) % 2 == 0 and _are_pairs(texts):
        for label, value in zip(texts[::2], texts[1::2], strict=True):
            if label.strip() or value.strip():
                yield Pair(label_of(label), value_of(value))
    elif len(texts) == 2:
        yield from (Line(text.strip()) for text in texts if text.strip())
    elif any(text.strip() for text in texts):
        yield _as_line(cells)


def _as_line(row: Sequence[Cell]) -> Line:
    if len(row) == 1:
        return Line(row[0].text.strip())
    return Line("\t".join(" ".join(cell.text.split()) for cell in row).rstrip("\t"))


def _without_group(row: Sequence[Cell]) -> Sequence[Cell]:
    """The row without the cell that heads a group of labels (伤亡人数 | 死亡 | 0 | 失踪 | 1)."""
    if len(row) < 3 or not (row[0].spans_rows or len(row) % 2) or not is_label(row[1].text):
        return row
    if all(is_label(cell.text) for cell in row):
        return row
    heads = row[0].spans_rows or is_label(row[0].text) or not row[0].text.strip(_TRIMMED) or _counts(row[0].text)
    return row[1:] if heads else row


def _counts(text: str) -> bool:
    """Whether a cell only counts the rows (1, 一, ①)."""
    return _ROW_NUMBER.fullmatch(text.strip()) is not None


def _are_pairs(texts: Sequence[str]) -> bool:
    labels, values = texts[::2], texts[1::2]
    return all(is_label(label) or not label.strip() for label in labels) and not all(map(is_label, values))
