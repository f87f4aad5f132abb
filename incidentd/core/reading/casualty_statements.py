"""What a Chinese text states about people harmed, clause by clause, each statement by itself: 造成2人死亡、1人失联."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final, NamedTuple

from incidentd.core.elements import BEING_VERIFIED
from incidentd.core.reading import casualty_words as words
from incidentd.core.reading import whys
from incidentd.core.reading.casualty_pairing import Heads, Token, pair, tokens_of

RESCUE: Final = "rescue"
"""The kind of a statement that says people were rescued: no casualties, but they make a number of trapped stale."""


class Weight(IntEnum):
    """Which of two statements of one kind stands: the weightier."""

    MENTION = -1
    ANOTHER = 0
    PLAIN = 1
    TOTAL = 2
    CURRENT = 3


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a kind (also `words.INJURED`, `words.TOTAL`, `RESCUE`) at `start` to `end` of the text.

    `value` is None where something is stated and not believed, `why` says why. `part` marks what follows 其中.
    """

    kind: str
    value: Heads | None
    start: int
    end: int
    sentence: int
    why: str = ""
    weight: Weight = Weight.PLAIN
    part: bool = False


class _Clause(NamedTuple):
    text: str
    start: int
    part: bool


_SENTENCE: Final = re.compile(r"[^。！？!?\n]+")
_CLAUSE_END: Final = re.compile(r",(?![0-9]{3}(?![0-9]))|[，；;（）()【】|]|(?=其中)")
_APART: Final = re.compile(r"\s*(?:另|此外|还有|仍有|尚有|目前|现(?!场))")
"""其中1人死亡，另有1人仍被埋压: these are others than the whole before."""
_PART_ENDS: Final = frozenset("；;）)")
_THERE_ARE: Final = re.compile(r"(?<!所)有(?![关序效力条限所])")
_STILL_ALL: Final = re.compile(rf"仍有|尚有|还有|{words.NOW.pattern}")
_UNDER_WAY: Final = re.compile(
    r"正|全力|组织|开展|展开|等待|尚|未|没|无法|争取|待|进行|力争|设法|准备|尽快|继续|营救|救援"
)
_DONE: Final = re.compile(r"(?:营救|救援|解救)成功|成功(?:营救|救援|解救|救出|脱险)|(?:营救|救援)(?:完毕|结束)")
_BY_NOW: Final = re.compile(r"目前|现(?:场|已)?[无没]|截至|截止|至此|已[无没]|再[无没]")
_LONGEST_IN_A_LIST: Final = 10
_SUBJECT: Final = 60
"""Characters before a clause in which the subject of what it denies is looked for."""
_NEAR: Final = 4
"""Characters between people hurt and their gravity, beyond which it may be that of one: 受伤3人：老板烫伤，属轻伤."""
_MOST_TOKENS: Final = 40
_TELLING: Final = re.compile(f"{words.KIND.pattern}|{words.RESCUED.pattern}|{words.BODIES.pattern}|{words.OLD.pattern}")


def find_statements(text: str) -> list[Statement]:
    """Everything the text (half-width) states about people harmed, in its order."""
    found: list[Statement] = []
    text = words.without_who(text)
    for number, sentence in enumerate(_SENTENCE.finditer(text)):
        if _TELLING.search(sentence[0]):
            found.extend(_of_sentence(text, sentence, number))
    return found


def _of_sentence(text: str, sentence: re.Match[str], number: int) -> list[Statement]:
    found: list[Statement] = []
    before: list[Statement] = []
    stale = False
    carried = Weight.MENTION
    for clause in _clauses(sentence):
        if not before and not _TELLING.search(clause.text):
            continue
        if words.NOT_THIS.search(clause.text):
            before = []
            continue
        if words.OLD.search(clause.text) and not words.CHANGE.search(clause.text):
            stale, before = True, []
            continue
        stated = list(_follow_ups(text, clause, before)) or list(_of_clause(text, clause))
        stated = [replace(one, sentence=number, part=clause.part) for one in stated]
        carried = _carried(clause, stated, carried)
        stated = [
            replace(one, weight=max(one.weight, carried) if one.value != 0 else one.weight)
            for one in stated
            if one.weight is not Weight.MENTION
        ] or stated
        if stated or not clause.text.strip().startswith("其中"):
            before = stated
        found.extend(stated)
    found = [_left_behind(text, one, found) for one in found if one.weight is not Weight.MENTION or one.why]
    if (lead := words.A_CORRECTION.match(sentence[0])) and not stale:
        return [replace(one, weight=Weight.CURRENT) for one in found if one.start >= sentence.start() + lead.end()]
    if words.SO_FAR.match(sentence[0]):
        totals = words.COVERS[words.TOTAL]
        found = [
            replace(one, weight=max(one.weight, Weight.TOTAL)) if one.kind in totals and one.value else one
            for one in found
        ]
    return _put_right(sentence, found, stale=stale)


def _put_right(sentence: re.Match[str], found: list[Statement], *, stale: bool) -> list[Statement]:
    """原报死亡2人，应为死亡1人: what is told after "should be" holds; else a correction is not clear."""
    right = words.PUT_RIGHT.search(sentence[0]) if stale else None
    after = [one for one in found if right and one.start >= sentence.start() + right.end()]
    if after:
        kinds = {one.kind for one in after}
        before = [one for one in found if one not in after and one.kind not in kinds]
        return [
            *(_doubted(one, whys.UNCLEAR_CORRECTION) for one in before),
            *(replace(one, weight=Weight.CURRENT) for one in after),
        ]
    corrected = words.CORRECTED.search(sentence[0])
    if corrected is None or not (stale or words.CHANGE.search(sentence[0]) is None):
        return found
    end = sentence.start() + corrected.end()
    return [
        one
        if one.weight is Weight.CURRENT and one.start >= end and not stale
        else _doubted(one, whys.UNCLEAR_CORRECTION)
        for one in found
    ]


def _left_behind(text: str, one: Statement, told: list[Statement]) -> Statement:
    """已救出2人，另有1人仍被埋压: who is there still, where others were taken out, is all who are."""
    still = one.weight is Weight.ANOTHER and words.STILL.search(text, one.start, one.end)
    taken_out = any(other.kind == RESCUE and other.start < one.start for other in told)
    return replace(one, weight=Weight.CURRENT) if still and taken_out else one


def _clauses(sentence: re.Match[str]) -> Iterator[_Clause]:
    body, offset = sentence[0], sentence.start()
    at, part = 0, False
    for cut in _CLAUSE_END.finditer(body):
        piece = body[at : cut.start()]
        if piece.strip():
            part = (part and _APART.match(piece) is None) or piece.startswith("其中")
            yield _Clause(piece, offset + at, part)
        if cut[0] in _PART_ENDS:
            part = False
        at = cut.end()
    if body[at:].strip():
        yield _Clause(body[at:], offset + at, part or body[at:].startswith("其中"))


def _carried(clause: _Clause, stated: list[Statement], carried: Weight) -> Weight:
    """累计死亡2人，重伤1人，轻伤1人: what is said of the first of a list holds for the rest of it."""
    if len(clause.text.strip()) > _LONGEST_IN_A_LIST or clause.part or not stated:
        carried = Weight.MENTION
    if words.NOW.search(clause.text):
        return Weight.CURRENT
    return Weight.TOTAL if words.IN_TOTAL.search(clause.text) else carried


def _doubted(one: Statement, why: str) -> Statement:
    return replace(one, value=None, why=why)


def _follow_ups(text: str, clause: _Clause, before: list[Statement]) -> Iterator[Statement]:
    """What a clause says about the people of the clause before it: 有人员被困，人数正在核实; 被困5人，已全部救出."""
    if not before:
        return
    span = clause.start, clause.start + len(clause.text)
    counted = [one for one in before if isinstance(one.value, (int, dict)) and one.value != 0]
    kinds = _kinds(clause.text)
    if not kinds and words.ONLY_VERIFYING.fullmatch(clause.text):
        yield from _verified_now(clause, before, counted, span)
    elif (found := words.ALL_ARE.search(clause.text)) and not words.COUNT.search(clause.text):
        if words.MOSTLY.search(clause.text) or words.but_for_some(text, span[1]):
            return
        near = [one for one in counted if words.ALL_OF_THEM.search(clause.text) or span[0] - one.end <= _NEAR]
        yield from _all_are(found["kind"], near, span)
    elif words.COUNT.search(clause.text) or words.DENIED.search(clause.text):
        return
    elif words.ALL_OF_THEM.search(clause.text) and words.RESCUED.search(clause.text):
        if any(one.kind == "trapped" for one in counted):
            yield Statement("trapped", 0, *span, 0, weight=Weight.CURRENT)
    elif "dead" in kinds and words.DIED_LATER.search(clause.text) and {one.kind for one in counted} != {"dead"}:
        for kind in dict.fromkeys(kind for one in counted for kind in (one.kind, "dead")):
            yield Statement(kind, None, *span, 0, whys.HOW_MANY_LEFT)


def _verified_now(
    clause: _Clause, before: list[Statement], counted: list[Statement], span: tuple[int, int]
) -> Iterator[Statement]:
    for one in before:
        if one.weight is Weight.MENTION:
            yield replace(one, value=BEING_VERIFIED, why="", weight=Weight.PLAIN)
        elif one in counted and words.NUMBERS_VERIFIED.search(clause.text):
            yield Statement(one.kind, None, *span, 0, whys.STILL_VERIFIED)


def _all_are(kind: str, counted: list[Statement], span: tuple[int, int]) -> Iterator[Statement]:
    """3人受伤，均为轻伤: none of them is of the other gravity."""
    named, other = ("seriously_injured", "slightly_injured")[:: 1 if kind == "重伤" else -1]
    for one in counted:
        if one.kind == words.INJURED:
            yield Statement(named, one.value, *span, 0)
            yield Statement(other, 0, *span, 0, weight=Weight.ANOTHER)


def _of_clause(text: str, clause: _Clause) -> Iterator[Statement]:
    rest = clause.text
    for pattern, read in (
        (words.NOT_HEARD_OF, _not_heard_of),
        (words.DENIED, _denied),
        (words.NONE_STATED, _none_stated),
    ):
        for match in pattern.finditer(rest):
            if "未受伤人" in match[0] or "未受伤者" in match[0]:
                continue
            before = re.split(r"[。！？!?\n]", text[max(0, clause.start - _SUBJECT) : clause.start])[-1]
            if words.of_some_only(match, before + rest[: match.start()]):
                continue
            for kind, value, why in read(match, before + clause.text):
                weight = Weight.MENTION if why == whys.NOT_HEARD_YET else Weight.PLAIN
                if value == 0 and kind in {"trapped", "missing"} and _BY_NOW.search(before + clause.text):
                    weight = Weight.CURRENT
                yield Statement(kind, value, clause.start + match.start(), clause.start + match.end(), 0, why, weight)
        rest = pattern.sub(_blank, rest)
    if bodies := words.BODIES.search(rest):
        at = clause.start
        yield Statement("dead", None, at + bodies.start(), at + bodies.end(), 0, whys.WHICH_NUMBER)
    yield from _counted(text, clause, rest)


def _blank(match: re.Match[str]) -> str:
    return "|" * len(match[0])


_Claim = tuple[str, Heads | None, str]


def _kinds(text: str) -> list[str]:
    return list(dict.fromkeys(words.kind_of(match) for match in words.KIND.finditer(text)))


def _denied(match: re.Match[str], clause: str) -> list[_Claim]:
    """无人员伤亡 is zero of what it names; 暂无人员伤亡报告 only says that nothing was heard yet."""
    clause = clause[-60:]
    unsure = words.UNSURE.search(clause) or "是否" in clause
    if match["unreported"]:
        return [(kind, None, whys.NOT_HEARD_YET) for kind in _kinds(match["kinds"])]
    if unsure:
        return [(kind, None, whys.NOT_CERTAIN) for kind in _kinds(match["kinds"])]
    return [(kind, 0, "") for kind in _kinds(match["kinds"])]


def _not_heard_of(match: re.Match[str], clause: str) -> list[_Claim]:
    kinds = _kinds(match["kinds"])
    if match["how"] in {"发现", "见", "看到"} and not match["sofar"] and words.SEARCHED.search(clause):
        return [(kind, 0, "") for kind in kinds]
    return [(kind, None, whys.NOT_HEARD_YET) for kind in kinds]


def _none_stated(match: re.Match[str], clause: str) -> list[_Claim]:
    del clause
    return [(kind, 0, "") for kind in _kinds(match["kinds"])]


def _counted(text: str, clause: _Clause, rest: str) -> Iterator[Statement]:
    """Kinds with their numbers, and kinds that are being verified or unknown."""
    changed = bool(words.CHANGE.search(rest))
    rest = words.CHANGE.sub(lambda match: " " * len(match[0]), rest)
    tokens = tokens_of(text, clause.start, rest)
    if len(tokens) > _MOST_TOKENS:
        return
    kinds = [token for token in tokens if token.kind]
    numbers = [token for token in tokens if not token.kind]
    verifying = words.VERIFYING.search(rest)
    if kinds and not numbers:
        yield from _without_number(clause, rest, kinds, verifying=bool(verifying))
        return
    pairs, doubts = pair(rest, tokens)
    for kind, number in pairs:
        value, why = _judged(kind, number, rest)
        start, end = min(kind.start, number.start), max(kind.end, number.end)
        weight = _weight(rest, start, end, changed=changed)
        if why == whys.HOW_MANY_LEFT and len(numbers) == 1 and _all_taken_out(kind.kind, rest[end:]):
            value, why, weight = 0, "", Weight.CURRENT
        yield Statement(kind.kind, value, clause.start + start, clause.start + end, 0, why, weight)
    for kind, why in doubts:
        yield Statement(kind.kind, None, clause.start + kind.start, clause.start + kind.end, 0, why)
    if not kinds and words.TAKEN_OUT.search(rest) and _has_happened(rest, numbers):
        yield Statement(RESCUE, None, clause.start, clause.start + len(rest), 0)


def _all_taken_out(kind: str, told_after: str) -> bool:
    """被困11人已全部救出: nobody is trapped still. Who is only moved or found may yet be harmed, or waiting."""
    all_of_them = words.ALL_OF_THEM.search(told_after)
    return kind == "trapped" and all_of_them is not None and words.TAKEN_OUT.search(told_after) is not None


def _has_happened(rest: str, numbers: list[Token]) -> bool:
    """已被拉出, 救出2人; no 正在全力营救."""
    if numbers:
        return any(number.value != 0 for number in numbers)
    return _DONE.search(rest) is not None or _UNDER_WAY.search(rest) is None


def _without_number(clause: _Clause, rest: str, kinds: list[Token], *, verifying: bool) -> Iterator[Statement]:
    span = clause.start, clause.start + len(rest)
    for kind in dict.fromkeys(token.kind for token in kinds):
        if verifying and not words.WHO_NOT_HOW_MANY.search(rest):
            yield Statement(kind, BEING_VERIFIED, *span, 0)
        elif words.UNKNOWN.search(rest):
            yield Statement(kind, None, *span, 0, whys.UNKNOWN)
        elif kind == "trapped" and words.RESCUED.search(rest) and words.ALL_OF_THEM.search(rest):
            yield Statement(kind, 0, *span, 0, weight=Weight.CURRENT)
        else:
            why = whys.NOT_SAID if _THERE_ARE.search(clause.text) else ""
            yield Statement(kind, None, *span, 0, why, Weight.MENTION)


def _weight(rest: str, start: int, end: int, *, changed: bool) -> Weight:
    """How weighty the number at `start` to `end` of the clause is, by the words up to it."""
    own = rest.rfind("、", 0, start) + 1
    still = words.STILL.search(rest, own, end) or _STILL_ALL.search(rest, 0, end)
    others = words.ANOTHER.search(rest, own, end)
    if still and others and not words.STILL.search(rest, others.end(), end):
        return Weight.ANOTHER
    if still and words.ANOTHER.search(rest, 0, still.start()):
        return Weight.ANOTHER
    if changed or still:
        return Weight.CURRENT
    if words.IN_TOTAL.search(rest):
        return Weight.TOTAL
    return Weight.ANOTHER if words.ANOTHER.search(rest) else Weight.PLAIN


def _judged(kind: Token, number: Token, rest: str) -> tuple[Heads | None, str]:
    """The number that goes with a kind, or why it is not believed."""
    if number.value is None:
        return None, number.why
    still = words.STILL.search(rest)
    otherwise = words.DIED_OTHERWISE.match(rest, kind.start) and not words.DIED_OF_IT.search(rest)
    if otherwise or words.UNSURE.search(rest) or "是否" in rest:
        return None, whys.NOT_CERTAIN
    if words.MORE.search(rest) and not still:
        return None, whys.HOW_MANY_MORE
    if words.VERIFYING.search(rest) and not words.WHO_NOT_HOW_MANY.search(rest):
        return None, whys.STILL_VERIFIED
    ended = {"trapped": words.RESCUED, "missing": words.FOUND}.get(kind.kind)
    if ended and ended.search(rest) and not still and number.value != 0:
        return None, whys.HOW_MANY_LEFT
    return number.value, ""
