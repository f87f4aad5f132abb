"""Which number goes with which kind in a clause about people harmed: 死亡2人、失联1人; two dead, one missing."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from incidentd.core.reading import casualty_words as words
from incidentd.core.reading import whys
from incidentd.core.reading.numerals import read_count

Heads = int | dict[str, int] | str
"""A number, `{"at_least": n}`, or "being verified"."""

_LONGEST_FILLER: Final = 14
_LONGEST_BETWEEN: Final = 16
_MOST_HEADS: Final = 1_000_000
_CONJUNCTION: Final = re.compile(r"[、和及与]|以及|加上")

_BESIDE: Final = re.compile(r"[^，,。；;、0-9]{1,8}(?:和|(?<![波涉危殃])及|与|以及|连同)其?\Z")
_BROUGHT_ALONG: Final = re.compile(
    r"(?:[人员者娃童妻夫父母女孩孙伴友工主板头机某师生客民亲]|儿子)(?:跟|外加|加上|带着?|领着?|携带?)\Z|(?:司机|驾驶[员人]|[户店房车]主|老板|某)还有\Z"
)
_LONGEST_BESIDE: Final = 10
_EACH: Final = re.compile(r"各(?:有|死亡|受伤)?\Z")
_EVERY: Final = re.compile(r"每(?:一?[辆个台艘户]?[车船户家班组村房间屋])?(?:有|各)?\Z")
_LONGEST_LIST: Final = 60
_CLAUSE: Final = re.compile(r"[，,。；;：:！!？?\n（(]")
_SHORTEST_LISTED: Final = 2
"""Letters that each of two has with 和 between them: with fewer it may stand in a name (太和村)."""
_ON_DUTY: Final = re.compile("牺牲|殉职")
"""Of helpers, too: 1名消防员在救援中牺牲."""
_OF_WHOM: Final = re.compile(r"(?:员|者|人员|病人)?(?:之?中|当中|里面?)")
"""重伤员中2人转院: of those told of before; how many they are is not said."""

_ROW_BEFORE: Final = re.compile(r"[0-9][ ]?[人名]?[ ]?/[ ]?\Z")
_ROW_AFTER: Final = re.compile(r"[ ]?/[ ]?[0-9]")
"""轻伤 1/0/1/2, 伤亡情况：0/3: which number of the row is meant is not said."""


class Token(NamedTuple):
    """A word for a kind, or a number of people (`kind` empty); `why` says why its value is not believed."""

    kind: str
    value: Heads | None
    measured: bool
    start: int
    end: int
    why: str = ""


def tokens_of(text: str, start: int, rest: str) -> list[Token]:
    """The kinds and the numbers of the clause `rest`, which stands at `start` of the text, in their order."""
    tokens = [
        Token(words.kind_of(match), None, measured=False, start=match.start(), end=match.end())
        for match in words.KIND.finditer(rest)
        if not (_OF_WHOM.match(rest, match.end()) and not words.COUNT.search(rest, 0, match.start()))
    ]
    tokens += [_number(text, start, match) for match in words.COUNT.finditer(rest)]
    return sorted(tokens, key=lambda token: token.start)


def count_of(match: re.Match[str]) -> Heads | None:
    """The number of people that a match of `words.COUNT` states, or a lower bound; None where it is about right."""
    if match["range"] or match["vague"] or match["some"] or match["after"] in {"左右", "上下", "以下", "以内"}:
        return None
    written = match["number"] + (match["more"] or "") + (match["scale"] or "")
    value = read_count(written + ("以上" if match["floor"] or match["after"] else ""))
    highest = value["at_least"] if isinstance(value, dict) else value
    if highest is None or highest > _MOST_HEADS:
        return None
    times = _times(match)
    if times == 1:
        return value
    return value * times if times and isinstance(value, int) else None


def _times(match: re.Match[str]) -> int | None:
    """How often the number counts: once, or for each of a list (司机、护士各1人 are two); None for unclear."""
    begin = max(0, match.start() - _LONGEST_LIST)
    if _EVERY.search(match.string, begin, match.start()):
        return None
    each = _EACH.search(match.string, begin, match.start())
    if each is None:
        return 1
    listed = _CLAUSE.split(match.string[begin : each.start()])[-1]
    *first, rest = listed.split("、")
    last = _CONJUNCTION.split(rest)
    told = [words.KIND.search(one) is not None for one in (*first, *last)]
    if all(told):  # 死亡、重伤各1人
        return 1
    unclear = any(told) or len(told) == 1 or (begin > 0 and len(listed) == each.start() - begin)
    in_a_name = len(last) > 2 or (len(last) == 2 and min(map(len, last)) < _SHORTEST_LISTED)
    return None if unclear or in_a_name or not all((*first, *last)) else len(told)


def _number(text: str, start: int, match: re.Match[str]) -> Token:
    value = count_of(match)
    why = whys.NOT_EXACT if value is None else ""
    if value is not None and _is_broken(text, start, match):
        value, why = None, whys.WHICH_NUMBER
    return Token("", value, bool(match["measure"]), match.start(), match.end(), why)


def _is_broken(text: str, offset: int, match: re.Match[str]) -> bool:
    """Whether digits beside it make it part of another number or of a row, or of one that goes on in the next line."""
    start, end = offset + match.start("number"), offset + match.end()
    if _ROW_BEFORE.search(text[max(0, start - 4) : start]) or _ROW_AFTER.match(text[end : end + 4]):
        return True
    if len(match["number"]) == 3 and re.match(r"[0-9][，,][0-9]{3}", text[max(0, start - 2) : start + 3]):
        return True
    broken = r"[，,][0-9]{3}(?![0-9])" if match["measure"] else r"[，,][0-9]{3}(?![0-9])|[ ]?\n[ ]?[0-9]"
    return re.match(broken, text[end : end + 6]) is not None


def pair(rest: str, tokens: list[Token]) -> tuple[list[tuple[Token, Token]], list[tuple[Token, str]]]:
    """Which number goes with which kind; what does not go together without a doubt, is one."""
    pairs: list[tuple[Token, Token]] = []
    doubts: list[tuple[Token, str]] = []
    runs = _runs(rest, tokens)
    runs = [run[1:] if _heads_a_list(run) else run for run in runs]
    for at, run in enumerate(runs):
        shape = "".join("k" if token.kind else "n" for token in run)
        if re.fullmatch(r"(?:kn)+|(?:nk)+", shape):
            found = [(run[i], run[i + 1]) if run[i].kind else (run[i + 1], run[i]) for i in range(0, len(run), 2)]
            joined = _shares_number(rest, runs, at) or _one_more(rest, run)
            doubts += [(kind, joined) for kind, _ in found if joined]
            pairs += [both for both in found if not joined]
        elif "k" in shape and "n" in shape:
            doubts += [(token, whys.WHICH_NUMBER) for token in run if token.kind]
        elif number := _of_each(rest, runs[at : at + 2]):
            pairs += [(kind, number) for kind in run]
    paired = {token.start for pair in pairs for token in pair} | {kind.start for kind, _ in doubts}
    loose = [token for token in tokens if not token.kind and token.measured and token.start not in paired]
    loose = [token for token in loose if not any(token in run and len(run) > 1 for run in runs)]
    for run in runs:
        if len(run) == 1 and run[0].kind and _may_go_with(rest, run[0], loose):
            doubts.append((run[0], whys.WHICH_NUMBER))
    died = [run[0] for run in runs if len(run) == 1 and run[0].kind == "dead"]
    if died and any(kind.kind != "dead" and kind.start < died[-1].start for kind, _ in pairs):
        doubts += [(kind, whys.HOW_MANY_LEFT) for kind in (*(kind for kind, _ in pairs), died[-1])]
        pairs = []
    return pairs, doubts


def _of_each(rest: str, runs: list[list[Token]]) -> Token | None:
    """The number that each of several kinds before it has: 重伤、轻伤各1人."""
    if len(runs) < 2 or len(runs[0]) < 2 or len(runs[1]) > 1 or runs[1][0].kind:
        return None
    between = rest[runs[0][-1].end : runs[1][0].start]
    return runs[1][0] if all(token.kind for token in runs[0]) and _EACH.fullmatch(between) else None


def _heads_a_list(run: list[Token]) -> bool:
    """伤亡情况：1人死亡: the number belongs to what follows it."""
    return len(run) > 2 and run[0].kind == words.TOTAL and not run[1].kind and bool(run[2].kind)


def _one_more(rest: str, run: list[Token]) -> str:
    """老板和2名工人死亡 are three, or more: somebody is named beside the number."""
    return whys.WHICH_NUMBER if not run[0].kind and stands_beside_somebody(rest, run[0].start) else ""


def stands_beside_somebody(text: str, at: int) -> bool:
    """Whether the number at `at` stands beside people told of without a number: 会计和|2名工人."""
    before = text[max(0, at - _LONGEST_BESIDE) : at]
    if _BROUGHT_ALONG.search(before):
        return True
    beside = _BESIDE.search(before)
    return bool(beside and not words.COUNT.search(beside[0]) and not words.KIND.search(beside[0]))


def _runs(rest: str, tokens: list[Token]) -> list[list[Token]]:
    """The tokens in runs of neighbours that belong together; bare numbers that belong to nothing are left out."""
    runs: list[list[Token]] = []
    for token in tokens:
        if runs and _linked(rest, runs[-1][-1], token):
            runs[-1].append(token)
        else:
            runs.append([token])
    return [run for run in runs if len(run) > 1 or run[0].kind or run[0].measured]


def _linked(rest: str, left: Token, right: Token) -> bool:
    between = "".join(rest[left.end : right.start].split())
    if left.kind and right.kind:
        return bool(re.fullmatch(r"(?:人员|者)?(?:[、和及与或]|或者|以及)?", between))
    if left.kind:
        if not right.measured and words.LIVESTOCK.search(rest, max(0, left.start - 3), left.start):
            return False
        return len(between) <= _LONGEST_FILLER and bool(words.FILLER.fullmatch(between))
    if right.kind:
        if not left.measured:
            return not between and right.start == left.end
        unclear = words.NOT_VICTIMS.search(between) or words.UNCLEAR_BETWEEN.search(between)
        return len(between) <= _LONGEST_BETWEEN and not unclear
    return not between and left.measured and right.measured


def _shares_number(rest: str, runs: list[list[Token]], at: int) -> str:
    """2名村民、1名游客失联 are three: a number of people without a kind stands beside, joined by a conjunction."""
    run = runs[at]
    left = runs[at - 1] if at else None
    right = runs[at + 1] if at + 1 < len(runs) else None
    for other, between in (
        (left, rest[left[-1].end : run[0].start] if left else ""),
        (right, rest[run[-1].end : right[0].start] if right else ""),
    ):
        if other is None or any(token.kind for token in other) or not _CONJUNCTION.search(between):
            continue
        after = rest[other[-1].end : other[-1].end + 10] if other is right else between
        if not words.NOT_VICTIMS.search(between) and not words.NOT_VICTIMS.search(after):
            return whys.WHICH_NUMBER
    return ""


def _may_go_with(rest: str, kind: Token, numbers: list[Token]) -> bool:
    for number in numbers:
        if _ON_DUTY.fullmatch(rest, kind.start, kind.end):
            return True
        low, high = min(kind.end, number.end), max(kind.start, number.start)
        if number.value != 0 and not words.NOT_VICTIMS.search(rest, low, high):
            return True
    return False
