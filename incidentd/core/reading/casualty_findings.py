"""What is told of people found since, and of figures corrected since: 失联3人，后找到2人，均已遇难; 经核实下调为1人."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from incidentd.core.reading import casualty_words as words
from incidentd.core.reading.numerals import read_count


class Finding(NamedTuple):
    """People found, or known to be safe, at `start` to `end` of the text.

    `number` is how many, None where that is not said exactly; `everybody` that all were. `later`: it is said that this
    came after. `kinds` are those it names of missing and trapped, none where it may be of either. `dead` says that all
    of them are dead, `some_dead` that some are, how many or not.
    """

    start: int
    end: int
    number: int | None
    everybody: bool
    later: bool
    kinds: frozenset[str]
    dead: bool
    some_dead: bool


class Correction(NamedTuple):
    """A figure that replaces one told before, where it does not say of which kind; None where it is not exact."""

    start: int
    end: int
    number: int | None


_CLAUSE: Final = re.compile(r"(?:[^，,。；;！？!?\n.]|\.(?!\s|\Z))+")
_FOUND: Final = re.compile(
    r"找到|寻获|寻得|寻回|寻到|搜救出|搜救到|搜寻到|搜到|打捞(?:出|起|上|到)|捞[出起上到着](?!来的)|救出|救起|获救|(?<![学医])生还(?![有被在没未])|取得联系|取得了联系|恢复联系"
    r"|发现[^，,。；;]{0,8}(?:遗体|尸体)|联系上|联系到|归队|安全返回|平安返回|平安归来|自行返回|已[^，,。；;]{0,8}(?:返回|回到|回家)|误报|虚报|重复(?:统计|计算|上报)"
    r"|\b(?:found|located|recovered|accounted for)\b"
)
_NOT_FOUND: Final = re.compile(
    r"(?:未|没|无法|难以|不能|继续|正在|正全力|全力|争取|尽快|力争|设法|寻求|希望|如|若|待|等|\bnot|\bnever|\bnone)"
    r"[^，,。；;]{0,8}\Z"
)
_SOMEBODY: Final = re.compile(
    r"人|者|遗体|尸体|村民|居民|群众|游客|学生|司机|职工|民工|老|孩|童|男|女|\b(?:people|persons?|workers?|men|women|bod(?:y|ies)"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]+)\b",
    re.IGNORECASE,
)
_EVERYBODY: Final = re.compile(r"全部|全员|悉数|全都|均已?(?=找到|寻获|联系|取得|返回|归队)|\ball\b")
_OF_THEIRS: Final = re.compile(r"[人名位]的(?!遗体|尸体)")
_LATER: Final = re.compile(r"(?<![前先])后|随后|后来|此后|其后|之后|其中|\b(?:later|since|subsequently)\b")
_DEAD: Final = r"遇难|死亡|身亡|罹难|溺亡|遇害|无生命体征|没有生命体征|无生命迹象|牺牲"
_ALL_DEAD: Final = re.compile(
    rf"\s*(?:经[^，,。；;]{{0,8}})?(?:(?:均|都|全部)(?:已|已经|系|为)?|已经?)(?:确认|证实)?(?:{_DEAD})(?![^，,。；;]{{0,3}}[0-9])"
)
_ONE_DEAD: Final = re.compile(rf"\s*(?:经[^，,。；;]{{0,8}})?(?:均|都)?(?:已经?)?(?:确认|证实)?(?:{_DEAD})\s*\Z")
_SOMEBODY_DEAD: Final = re.compile(rf"{_DEAD}|遗体|尸体|\bdead\b|\bbod(?:y|ies)\b")
_CORRECTED: Final = re.compile(
    r"(?:下调|上调|下降|减少|上升|增加|更正|修正|核减|核增|核实|调整|更新|变更|改|纠正)(?:至|为|到)\s*(?P<number>[^，,。；;]{1,12})\Z"
)
_TOLD_AFTER: Final = 3
"""Clauses after the finding that may still tell what became of those found."""


def find_findings(text: str) -> Iterator[Finding]:
    """Every finding in a half-width text, in its order."""
    for sentence in re.finditer(r"[^。！？!?\n]+", text):
        clauses = list(_CLAUSE.finditer(text, sentence.start(), sentence.end()))
        told = False
        for at, clause in enumerate(clauses):
            word = _FOUND.search(clause[0])
            goes_on, told = told and not words.COUNT.search(clause[0]), word is not None
            if word is not None and not goes_on and _is_of_people(clause[0], word):
                yield _finding(clause, word, clauses[at + 1 : at + 1 + _TOLD_AFTER])


def _is_of_people(clause: str, word: re.Match[str]) -> bool:
    """Whether the clause says that somebody was found: 已寻获, 找到2人; no 找到一条小路, 仍未找到."""
    if _NOT_FOUND.search(clause[: word.start()]) or words.NOT_THIS.search(clause):
        return False
    nothing_follows = not clause[word.end() :].strip("了。 ")
    return bool(nothing_follows or words.COUNT.search(clause) or _EVERYBODY.search(clause) or _SOMEBODY.search(clause))


def _finding(clause: re.Match[str], word: re.Match[str], after: list[re.Match[str]]) -> Finding:
    counts = list(words.COUNT.finditer(clause[0]))
    number = _exact(counts[0]) if len(counts) == 1 and not _OF_THEIRS.search(clause[0]) else None
    rest = clause[0][word.end() :]
    following = [one[0] for one in after if not words.COUNT.search(one[0])]
    own = rest[counts[0].end() - word.end() :] if counts and counts[0].start() >= word.end() else rest
    fate = [own, *(one[0] for one in after[:1])]
    one_dead = number == 1 and any(_ONE_DEAD.fullmatch(words_) for words_ in fate)
    all_dead = any(_ALL_DEAD.match(words_) for words_ in fate) and "均" not in clause[0][: word.start()]
    return Finding(
        clause.start(),
        clause.end(),
        number,
        everybody=_EVERYBODY.search(clause[0]) is not None and not counts,
        later=_LATER.search(clause[0]) is not None,
        kinds=frozenset({"missing", "trapped"} & {words.kind_of(kind) for kind in words.KIND.finditer(clause[0])}),
        dead=(all_dead and any(re.search("均|都|全部", words_) for words_ in fate)) or one_dead,
        some_dead=any(_SOMEBODY_DEAD.search(words_) for words_ in (own, *following)),
    )


def find_corrections(text: str) -> Iterator[Correction]:
    """Every figure that replaces an earlier one without naming its kind, in the order of the text."""
    for clause in _CLAUSE.finditer(text):
        found = _CORRECTED.search(clause[0])
        if found is None or words.KIND.search(clause[0]):
            continue
        count = words.COUNT.match(found["number"].strip())
        if count is not None and count["measure"]:
            yield Correction(clause.start(), clause.end(), _exact(count))


def _exact(count: re.Match[str]) -> int | None:
    """The number, where it is one number and no bound."""
    if count["range"] or count["vague"] or count["some"] or count["floor"] or count["after"] or count["more"]:
        return None
    value = read_count((count["number"] or "") + (count["scale"] or ""))
    return value if isinstance(value, int) else None
