"""The one value of each kind of casualties, from all that a text states of it, or why none stands.

- Two statements of one kind that differ are both dropped, unless one is a total, or corrects the other
  (由3人上升至5人).
- Who was rescued is not trapped, and once some were, an earlier number of trapped people is not believed, unless it is
  said how many still are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from incidentd.core.elements import BEING_VERIFIED, CASUALTY_KINDS
from incidentd.core.reading import whys
from incidentd.core.reading.casualty_findings import Finding, find_corrections, find_findings
from incidentd.core.reading.casualty_pairing import Heads
from incidentd.core.reading.casualty_since import fate_unknown, some_moved
from incidentd.core.reading.casualty_statements import RESCUE, Statement, Weight
from incidentd.core.reading.casualty_words import COVERS, DIED_SINCE, INJURED, TOTAL

_PLACE: Final = re.compile(r"[\u4e00-\u9fff]{1,6}?(?:村|社区|镇|乡|街道|组|工地|煤矿|路段|小区)")
_Values = dict[str, Heads]
_Used = dict[str, Statement]
_Open = dict[str, list[Statement]]


def settle(text: str, statements: list[Statement]) -> tuple[_Values, _Used, _Open]:
    """Each kind's one value and the statement it is from, and the statements that leave a kind open.

    `text` is half-width; the statements are those that it makes.
    """
    of = _by_kind(statements)
    values: _Values = {}
    used: _Used = {}
    open_: _Open = {}
    for kind in (*CASUALTY_KINDS, INJURED, TOTAL):
        said = _without_parts(_without_guesses(of.get(kind, [])))
        best = _best(text, said)
        if isinstance(best, Statement) and best.value is not None:
            values[kind], used[kind] = best.value, best
        elif isinstance(best, Statement):
            open_[kind] = [best]
    _rescued(text, of, values, used, open_)
    _left_by_parts(statements, values, used, open_)
    _fewer_hurt(text, statements, values, used, open_)
    _found_since(text, of, values, used, open_)
    _corrected_since(text, values, used, open_)
    _injured(values, used, open_)
    _whole(of, values, used, open_)
    kind = "seriously_injured"
    if values.get(kind) == 0 and used[kind].weight is Weight.ANOTHER and fate_unknown(values, open_):
        del values[kind], used[kind]  # 另有3人受伤（均为轻伤）: of those buried it says nothing
    return values, used, open_


def _by_kind(statements: list[Statement]) -> dict[str, list[Statement]]:
    of: dict[str, list[Statement]] = {}
    for one in statements:
        of.setdefault(one.kind, []).append(one)
    return of


def _without_guesses(said: list[Statement]) -> list[Statement]:
    """3人受伤，均为轻伤 says that nobody is seriously injured, unless somebody else is."""
    return [one for one in said if one.weight is not Weight.ANOTHER or one.value != 0 or len(said) == 1]


def _without_parts(said: list[Statement]) -> list[Statement]:
    """2人死亡，其中1人当场死亡: the part is of the whole told before it."""
    wholes = {one.sentence: one.start for one in reversed(said) if not one.part}
    return [one for one in said if not (one.part and wholes.get(one.sentence, one.start) < one.start)]


def _best(text: str, said: list[Statement]) -> Statement | None:
    """The statement that stands, with the value None and the reason where none does; None where nothing is said."""
    if not said:
        return None
    top = max(one.weight for one in said)
    if top > Weight.MENTION:
        said = [one for one in said if one.weight is not Weight.MENTION]
    last = [one for one in said if one.weight is Weight.CURRENT][-1:]
    if last and any(_goes_on(last[0], one) for one in said):
        return _open(last[0], whys.WHICH_NUMBER)
    if top >= Weight.TOTAL:
        said = [one for one in said if one.weight == top]
    for one in said:
        if one.value is None:
            return one
    first = said[0]
    if any(one.value != first.value for one in said):
        return _open(first, whys.CONTRADICTION)
    if len(said) > 1 and _positive(first.value) and _adds_up(text, said):
        return _open(first, whys.WHICH_NUMBER)
    return first


def _goes_on(current: Statement, other: Statement) -> bool:
    """3人仍在搜寻，2人未找到: after the number that holds now a sentence tells of more."""
    later = other.sentence == current.sentence and other.start >= current.end
    return later and other.weight < Weight.TOTAL and other.value not in (current.value, 0)


def _adds_up(text: str, said: list[Statement]) -> bool:
    """Whether equal numbers may be of different people: twice in a sentence, 另有, died later, of different places."""
    sentences = [one.sentence for one in said]
    if len(set(sentences)) < len(sentences) or any(one.weight is Weight.ANOTHER for one in said):
        return True
    if any(_died_since(text, one) for one in said):
        return True
    places = set()
    for one in said:
        before = text[max(text.rfind(mark, 0, one.start) for mark in "。！？!?\n") + 1 : one.start]
        named = _PLACE.findall(before[-80:])
        places |= {named[-1]} if named else set()
    return len(places) > 1


def _died_since(text: str, one: Statement) -> bool:
    """Whether somebody died of wounds or some time after, who may have been counted among the hurt before."""
    if one.kind != "dead" or not _positive(one.value):
        return False
    clause = max(text.rfind(mark, 0, one.start) for mark in "。！？!?\n；;，,") + 1
    return DIED_SINCE.search(text, clause, one.end) is not None


def _open(one: Statement, why: str) -> Statement:
    return Statement(one.kind, None, one.start, one.end, one.sentence, why)


def _drop(kind: str, one: Statement, values: _Values, used: _Used, open_: _Open) -> None:
    values.pop(kind, None)
    used.pop(kind, None)
    open_.setdefault(kind, [one])


def _rescued(text: str, of: Mapping[str, list[Statement]], values: _Values, used: _Used, open_: _Open) -> None:
    trapped = used.get("trapped")
    if (
        trapped
        and (of.get(RESCUE) or some_moved(text, trapped))
        and trapped.weight < Weight.CURRENT
        and _positive(trapped.value)
    ):
        _drop("trapped", _open(trapped, whys.HOW_MANY_LEFT), values, used, open_)


def _left_by_parts(statements: list[Statement], values: _Values, used: _Used, open_: _Open) -> None:
    """5人失联，其中2人确认遇难: how many are still missing is not said."""
    for kind in ("missing", "trapped", *COVERS[INJURED]):
        whole = used.get(kind)
        if whole is None or whole.part or whole.weight is Weight.CURRENT or not _positive(whole.value):
            continue
        parts = [one for one in statements if one.part and one.weight < Weight.TOTAL and one.value != 0]
        if any(one.kind != kind and _whole_of(one, statements) == whole for one in parts):
            _drop(kind, _open(whole, whys.HOW_MANY_LEFT), values, used, open_)


def _fewer_hurt(text: str, statements: list[Statement], values: _Values, used: _Used, open_: _Open) -> None:
    """2人重伤。3日后1人抢救无效死亡: told in a later sentence, the dead may be one of the two."""
    later = [one.sentence for one in statements if _died_since(text, one)]
    for kind in COVERS[INJURED]:
        hurt = used.get(kind)
        if hurt and hurt.weight < Weight.CURRENT and _positive(hurt.value) and max(later, default=-1) > hurt.sentence:
            _drop(kind, _open(hurt, whys.HOW_MANY_LEFT), values, used, open_)


def _found_since(text: str, of: Mapping[str, list[Statement]], values: _Values, used: _Used, open_: _Open) -> None:
    """失联3人，后找到2人，均已遇难: one is missing still, and two are dead; less clear words leave both open."""
    findings = list(find_findings(text))
    for kind in ("missing", "trapped"):
        whole = used.get(kind)
        if whole is None or whole.weight is Weight.CURRENT or not _positive(whole.value):
            continue
        after = [one for one in findings if one.end > whole.end or one.start > whole.start]
        since = [one for one in after if not one.kinds or kind in one.kinds]
        left = _left(kind, whole, since, alone=len(of[kind]) == 1 and not _of_both(used))
        if since and left is None:
            _drop(kind, _open(whole, whys.HOW_MANY_LEFT), values, used, open_)
        elif left is not None:
            values[kind], used[kind] = left, replace(whole, end=since[0].end, value=left)
    _found_dead(findings, values, used, open_)


def _of_both(used: _Used) -> bool:
    """Whether some are missing and others trapped: those found may be of either."""
    return all(kind in used and _positive(used[kind].value) for kind in ("missing", "trapped"))


def _left(kind: str, whole: Statement, since: list[Finding], *, alone: bool) -> int | None:
    """How many are missing still, where that is told beyond doubt."""
    if len(since) != 1 or kind != "missing" or not alone or not isinstance(whole.value, int):
        return None
    [found] = since
    if found.everybody:
        return 0
    if found.number is None or not found.later or found.number > whole.value:
        return None
    return whole.value - found.number


def _found_dead(findings: list[Finding], values: _Values, used: _Used, open_: _Open) -> None:
    """Those found dead, unless the dead are counted after them."""
    found = [one for one in findings if one.dead or one.some_dead]
    if not found or "dead" in open_:
        return
    told = used.get("dead")
    if told is not None and (told.start >= found[0].start or told.weight is Weight.CURRENT):
        return
    at = Statement("dead", None, found[0].start, found[0].end, 0, whys.WHICH_NUMBER)
    number = found[0].number
    if told is None and len(found) == 1 and found[0].dead and number is not None:
        values["dead"], used["dead"] = number, replace(at, value=number, why="")
    else:
        _drop("dead", at, values, used, open_)


def _corrected_since(text: str, values: _Values, used: _Used, open_: _Open) -> None:
    """死亡2人，经核实下调为1人: of the one figure that was told before; of several it is not clear which is meant."""
    for one in find_corrections(text):
        told = [
            kind
            for kind, source in used.items()
            if source.start < one.start and _positive(source.value) and kind not in open_
        ]
        if len(told) == 1 and one.number is not None and isinstance(values[told[0]], int):
            source = used[told[0]]
            values[told[0]] = one.number
            used[told[0]] = replace(source, value=one.number, end=one.end, weight=Weight.CURRENT)
            continue
        for kind in told:
            _drop(kind, _open(used[kind], whys.UNCLEAR_CORRECTION), values, used, open_)


def _whole_of(part: Statement, statements: list[Statement]) -> Statement | None:
    """The statement that a part is part of: the nearest before it that is no part itself."""
    wholes = [one for one in statements if not one.part and one.sentence == part.sentence and one.start < part.start]
    return wholes[-1] if wholes else None


def _injured(values: _Values, used: _Used, open_: _Open) -> None:
    """Injured without gravity: zero is zero of both; a number is told by its parts, or asked about."""
    number = values.pop(INJURED, None)
    source = _source(INJURED, used, open_)
    if source is None:
        return
    both = COVERS[INJURED]
    if number is not None and not _positive(number):
        _spread(both, number, source, values, used, open_)
        return
    told = [values[kind] for kind in both if kind in values]
    if isinstance(number, int) and len(told) == 2 and all(isinstance(one, int) for one in told):
        if sum(one for one in told if isinstance(one, int)) == number:
            return
        why = whys.CONTRADICTION
        for kind in both:
            _drop(kind, _open(source, why), values, used, open_)
        return
    for kind in both:
        if kind not in values:
            open_.setdefault(kind, [_open(source, source.why or whys.HOW_GRAVELY)])


def _source(kind: str, used: dict[str, Statement], open_: _Open) -> Statement | None:
    doubted = open_.pop(kind, [])
    return used.pop(kind, None) or (doubted[0] if doubted else None)


def _whole(of: Mapping[str, list[Statement]], values: _Values, used: _Used, open_: _Open) -> None:
    """伤亡: none is none dead and none injured; a number is of kinds that are asked about."""
    number = values.pop(TOTAL, None)
    source = _source(TOTAL, used, open_)
    if source is None or number == BEING_VERIFIED:
        return
    if number == 0:
        _spread(COVERS[TOTAL], 0, source, values, used, open_)
        return
    if any(one.value == 0 for one in of[TOTAL]):
        # None, and some: neither is believed.
        for kind in COVERS[TOTAL]:
            _drop(kind, _open(source, source.why), values, used, open_)
        return
    for kind in COVERS[TOTAL]:
        if kind not in values:
            open_.setdefault(kind, [_open(source, source.why or whys.NOT_APART)])


def _spread(
    kinds: tuple[str, ...],
    value: Heads,
    source: Statement,
    values: _Values,
    used: _Used,
    open_: _Open,
) -> None:
    """A statement about several kinds at once; where a kind of them is told otherwise, none of it is believed."""
    told = [kind for kind in kinds if _positive(values.get(kind)) or kind in open_]
    if told and value == 0:
        for kind in kinds:
            _drop(kind, _open(source, whys.CONTRADICTION), values, used, open_)
        return
    for kind in kinds:
        if kind not in values and kind not in open_:
            values[kind], used[kind] = value, source


def _positive(value: Heads | None) -> bool:
    return isinstance(value, dict) or (isinstance(value, int) and value > 0)
