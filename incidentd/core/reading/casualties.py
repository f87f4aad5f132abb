"""Casualties read from prose and from labelled values, kind by kind; what a text leaves open is asked about.

What is honest, as decided here:
- 无人员伤亡 is zero dead and zero injured of either gravity. It says nothing of missing and trapped people, so those
  stay unsaid unless named (无人员伤亡和失联). 暂无人员伤亡 is the same as of now; 暂无人员伤亡报告 and 暂未发现 only
  say that nothing was heard yet: no value.
- 受伤3人 without gravity and 伤亡5人 without kinds are no value: the kinds they may be of are asked for.
- A denial about some (其余3人未受伤, 除此以外无人员伤亡) says nothing of the others.
- What became of each group is followed through the text (`casualty_course`): parts that add up, a fate told after the
  number; a group whose fate no statement tells leaves the number of its kind open.
- What stands of several statements of one kind is settled by `casualty_settling`.
"""

from __future__ import annotations

from typing import Final

from incidentd.core.elements import BEING_VERIFIED, CASUALTY_KINDS
from incidentd.core.reading import whys
from incidentd.core.reading.casualties_english import find_english_statements
from incidentd.core.reading.casualty_course import with_course
from incidentd.core.reading.casualty_elsewhere import without_elsewhere
from incidentd.core.reading.casualty_rows import take_rows
from incidentd.core.reading.casualty_settling import settle
from incidentd.core.reading.casualty_since import as_it_says
from incidentd.core.reading.casualty_statements import Statement, find_statements
from incidentd.core.reading.casualty_words import (
    COVERS,
    TOTAL,
    UNKNOWN,
    VERIFYING,
)
from incidentd.core.reading.numerals import LONGEST_TEXT, half_width, read_count
from incidentd.core.reading.readings import Doubt, How, Reading, Readings

_ELEMENT: Final = "casualties"
_NOTHING: Final = frozenset({"无", "没有", "零", "0", "0人", "无人", "暂无", "none", "nil", "no", "0 people"})
_MOST_STATEMENTS: Final = 200
_LONGEST_PASSAGE: Final = 200


def read_casualties(text: str, how: How) -> Readings:
    """The people harmed that the text states: at most the element `casualties`, and what about it is doubted.

    `text` is prose, or the value of a label; `how` says which: of a labelled value alone, 无 means no dead and injured.
    A doubt names its kind after a dot, as in `casualties.trapped`, or `casualties` where it may be of any.
    """
    text = text[:LONGEST_TEXT]
    plain = without_elsewhere(half_width(text))
    bare = _bare_value(text, plain, how)
    if bare is not None:
        return bare
    rows, plain = take_rows(plain)
    statements = [as_it_says(plain, one) for one in with_course(plain, find_statements(plain)[:_MOST_STATEMENTS])]
    statements = sorted([*statements, *rows[:_MOST_STATEMENTS]], key=lambda one: one.start)
    statements += find_english_statements(plain)[: max(0, _MOST_STATEMENTS - len(statements))]
    whole = [one for one in statements if one.kind == TOTAL and one.value == BEING_VERIFIED]
    values, used, open_ = settle(plain, statements)
    for kind in COVERS[TOTAL] if whole else ():
        if kind not in values and kind not in open_:
            values[kind], used[kind] = BEING_VERIFIED, whole[0]
    doubts = tuple(
        Doubt(f"{_ELEMENT}.{kind}", _passage(text, [reasons[0]]), reasons[0].why)
        for kind, reasons in sorted(open_.items(), key=lambda item: CASUALTY_KINDS.index(item[0]))
    )
    if not values:
        return Readings(doubts=doubts)
    value: object = {kind: values[kind] for kind in CASUALTY_KINDS if kind in values}
    if whole and not doubts and all(value == BEING_VERIFIED for value in values.values()):
        value = BEING_VERIFIED
    return Readings({_ELEMENT: Reading(value, how, _passage(text, list(used.values())))}, doubts)


def _bare_value(text: str, plain: str, how: How) -> Readings | None:
    """A value that is one word: 无, 0, 正在核实, 3人."""
    value = plain.strip().strip("。.;；").strip().lower()
    passage = text.strip()
    if VERIFYING.fullmatch(value) or (how != "rule" and value in {BEING_VERIFIED, "待查", "待核"}):
        return Readings({_ELEMENT: Reading(BEING_VERIFIED, how, passage)})
    if how == "rule":
        return None
    if value in _NOTHING:
        return Readings({_ELEMENT: Reading(dict.fromkeys(COVERS[TOTAL], 0), how, passage)})
    if UNKNOWN.fullmatch(value):
        return Readings(doubts=(Doubt(_ELEMENT, passage, whys.UNKNOWN),))
    if read_count(value) is not None:
        return Readings(doubts=(Doubt(_ELEMENT, passage, whys.WHAT_HAPPENED_TO_THEM),))
    return None


def _passage(text: str, statements: list[Statement]) -> str:
    """The words of the statements with the clauses they stand in, in the order of the text, each once, on one line."""
    found: list[str] = []
    for one in sorted(statements, key=lambda one: one.start):
        start = max(text.rfind(mark, 0, one.start) for mark in "。！？!?\n；;，,") + 1
        ends = [at for mark in "。！？!?\n；;，," if (at := text.find(mark, one.end)) >= 0]
        words = " ".join(text[start : min(ends, default=len(text))].split())
        if words and not any(words in one for one in found):
            found = [*(one for one in found if one not in words), words[:_LONGEST_PASSAGE]]
    return "，".join(found)[:_LONGEST_PASSAGE]
