"""What makes an earlier number stale without saying a new one of its kind: 重伤员抢救无效死亡; 剩约70人还在垭口."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from incidentd.core.reading import casualty_words as words
from incidentd.core.reading import whys
from incidentd.core.reading.casualty_groups import Group
from incidentd.core.reading.casualty_pairing import Heads
from incidentd.core.reading.casualty_statements import Statement, Weight
from incidentd.core.reading.numerals import NUMBER, read_count

_HURT: Final = re.compile(
    r"(?P<gravely>危重|重伤|昏迷)(?:者|员|人员|病人|患者|的)|(?P<lightly>轻伤)(?:者|员|人员|病人|患者|的)|(?:伤者|伤员|受伤(?:者|人员|的))"
)
_SOME_KINDS: Final = {
    "missing": "失联|失踪|走失",
    "trapped": "被困|受困",
    "seriously_injured": "重伤|危重",
    "slightly_injured": "轻伤",
}
_SOME_OF_THEM: Final = re.compile(
    rf"(?:{'|'.join(f'(?P<{kind}>{source})' for kind, source in _SOME_KINDS.items())})"
    r"(?:(?:者|员|人员|群众|的)?(?:之中|当中|中|里面?)[^。！？!?；;\n]{0,24}?"
    r"(?:返回|回到|回家|遇难|死亡|身亡|去世|离世|不治|遗体|尸体|找到|寻获|救出|获救|取得联系|联系上|转为)"
    rf"|的{NUMBER}[人名]中[^。！？!?；;\n]{{0,16}}?(?:走出|返回|回到|回家))"
)
_AWAY: Final = "转移|撤离|撤出|吊运|下撤|下山|接走|接出|离开|到达?安置点"
_MOVED: Final = re.compile(
    rf"[^。！？!?；;\n]{{0,40}}?(?:(?:疏散|{_AWAY})(?:至?安全[^，,0-9]{{0,4}})?(?P<after>{NUMBER})[ ]?[人名]"
    rf"|(?P<before>{NUMBER})[ ]?[人名](?:[^，,。；;0-9]{{0,6}}?)(?:{_AWAY}))"
)
_DIED: Final = re.compile(r"死亡|身亡|去世|离世|不治|[未没]有?抢?救过来")
_NO_DEATH: Final = re.compile(r"人数|情况|原因|[、和及与或]|危险|风险|[者的]")
_LONGEST_FATE: Final = 40
_REMAIN: Final = re.compile(r"(?:还|仅)?剩(?:下|余)?|仍有|还有|尚有|余下")
_ELSEWHERE: Final = re.compile(
    r"医院|卫生院|治疗|留观|手术|救治|抢救|搜救|救援|派出所|安置|值守|待命|出动|投入|没事|平安|安全|未受|没受|无恙|上班|务工|外出"
)
_ARE_LEFT: Final = re.compile(
    r"(?:目前|现|截至目前)?(?:尚有|仍有|还有|尚余|还剩|剩余)(?P<number>[0-9]{1,4}|[一二两三四五六七八九十]{1,3})[人名个]"
)
_NO_SIGN_OF_LIFE: Final = re.compile(r"呼吸|心跳|生命[体特]征|生命迹象")
_REVIVED: Final = re.compile(
    r"正在?(?:进行|全力|紧急|实施|现场)*(?:抢救|救治|施救|按压|做?心肺复苏|急救)|[还仍继][在续][^，,]{0,4}(?:抢救|按压|救)|抢救中|心肺复苏(?!后|无效)"
    r"|送[^，,。]{0,10}(?:抢救|救治)|恢复[^，,]{0,4}(?:心跳|呼吸)|按压"
)
_CLAUSE: Final = re.compile(r"[^，,。；;！？!?\n]+")


def find_uncounted_deaths(text: str, groups: Sequence[Group]) -> Iterator[Statement]:
    """重伤员抢救无效死亡: one of those told of as injured is dead, how many of either are left is not said."""
    for sentence, found in _in_sentences(text, _HURT):
        end = min(len(text), found.end() + _LONGEST_FATE)
        fate = re.split(r"[。！？!?；;\n]", text[found.end() : end])[0]
        died = _DIED.search(fate)
        if died is None or words.COUNT.search(fate[: died.start()]) or _NO_DEATH.match(fate, died.end()):
            continue
        if any(one.start <= found.start() < one.until and one.fate for one in groups) or words.UNSURE.search(fate):
            continue
        kinds = (
            ("seriously_injured",)
            if found["gravely"]
            else ("slightly_injured",)
            if found["lightly"]
            else words.COVERS[words.INJURED]
        )
        for kind in ("dead", *kinds):
            yield Statement(kind, None, found.start(), found.end() + died.end(), sentence, whys.HOW_MANY_LEFT)


def find_some_of_them(text: str) -> Iterator[Statement]:
    """3名失联者中2名已返回, 重伤员中的1名去世: fewer than told of before are left."""
    for sentence, found in _in_sentences(text, _SOME_OF_THEM):
        kind = next(kind for kind in _SOME_KINDS if found[kind])
        yield Statement(kind, None, found.start(), found.end(), sentence, whys.HOW_MANY_LEFT)


def some_moved(text: str, trapped: Statement) -> bool:
    """被困群众14名，已转移9名: they may be of the trapped, unless they are more than these."""
    moved = _MOVED.match(text, trapped.end)
    number = read_count(moved["after"] or moved["before"]) if moved else None
    return isinstance(number, int) and isinstance(trapped.value, int) and number <= trapped.value


def find_remainders(text: str, groups: Sequence[Group], statements: Sequence[Statement]) -> list[Statement]:
    """12人被困，……还有2人在房顶: those who are left where they were, of the one kind of people told before."""
    found: list[Statement] = []
    for sentence, clause in _in_sentences(text, _CLAUSE):
        remain = _REMAIN.search(clause[0])
        if remain is None or _ELSEWHERE.search(clause[0]) or words.KIND.search(clause[0]):
            continue
        count = words.COUNT.search(clause[0], remain.end())
        if count is None or not count["measure"]:
            continue
        told = [one for one in statements if one.start < clause.start() and one.kind in {"trapped", "missing"}]
        if (
            not told
            or not any(one.value != 0 for one in told)
            or any(one.start >= clause.start() for one in statements if one.kind == told[0].kind)
        ):
            continue
        group = next(
            (
                one
                for one in groups
                if clause.start() <= one.start < clause.end() or one.start <= clause.start() < one.end
            ),
            None,
        )
        sure = group is not None and group.held and group.number is not None and len({one.kind for one in told}) == 1
        number = group.number if group is not None and sure else None
        for kind in dict.fromkeys(one.kind for one in told):
            why = "" if number is not None else whys.HOW_MANY_LEFT
            found.append(Statement(kind, number, clause.start(), clause.end(), sentence, why, Weight.CURRENT))
    return found


def _in_sentences(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, re.Match[str]]]:
    for number, sentence in enumerate(re.finditer(r"[^。！？!?\n]+", text)):
        for found in pattern.finditer(text, sentence.start(), sentence.end()):
            yield number, found


def as_it_says(text: str, one: Statement) -> Statement:
    """尚有1人被埋 names who is left: that number stands, not one that was worked out from others before it.

    无呼吸心跳，正在抢救 names nobody dead: that is open.
    """
    if one.kind == "dead" and one.value not in (None, 0) and _is_being_revived(text, one):
        return replace(one, value=None, why=whys.NOT_CERTAIN)
    left = _ARE_LEFT.match(text, one.start, one.end) if one.kind in ("trapped", "missing") else None
    number = read_count(left["number"]) if left else None
    return replace(one, value=number, weight=Weight.CURRENT) if number not in (None, one.value) else one


def _is_being_revived(text: str, dead: Statement) -> bool:
    """Whether those without signs of life are treated still: others counted after them are not spoken of."""
    signs = _NO_SIGN_OF_LIFE.search(text, dead.start, dead.end + 4)
    if signs is None:
        return False
    rest = re.split(r"[。！？!?\n]", text[signs.end() : signs.end() + _LONGEST_FATE])[0]
    other = words.COUNT.search(rest)
    rest = rest[: other.start()] if other else rest
    return _REVIVED.search(rest) is not None and _DIED.search(rest) is None and "宣" not in rest


def fate_unknown(values: Mapping[str, Heads], open_: Collection[str]) -> bool:
    """Whether somebody is trapped or missing, of whom nobody knows how he fares."""
    return any(kind in open_ or values.get(kind, 0) != 0 for kind in ("trapped", "missing"))
