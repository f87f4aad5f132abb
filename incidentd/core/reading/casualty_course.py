"""Numbers worked out from what became of each group: parts that add up, what is told of a group after its number.

A report tells of the same people several times: 3人坠落，其中2人当场死亡，1人重伤送医，17时因伤势过重死亡 are three
dead and nobody seriously injured. Parts are believed where they add up to the whole that they are parts of.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from incidentd.core.reading import casualty_words as words
from incidentd.core.reading import whys
from incidentd.core.reading.casualty_groups import SAFE, Group, find_groups
from incidentd.core.reading.casualty_pairing import Heads
from incidentd.core.reading.casualty_since import find_remainders, find_some_of_them, find_uncounted_deaths
from incidentd.core.reading.casualty_statements import RESCUE, Statement, Weight

_LONGEST_GAP: Final = 60
"""Characters between one part and the next, beyond which they are not told together."""
_MOST_PARTS: Final = 12
_LATEST_BEGIN: Final = 4
_OF_THEM: Final = re.compile(r"其中|之?中|里面?|分别|:")
_FOR_GOOD: Final = frozenset({"dead", "seriously_injured", "slightly_injured"})
_OTHER_GRAVITY: Final[Mapping[str, str]] = {
    "seriously_injured": "slightly_injured",
    "slightly_injured": "seriously_injured",
}
_PARTED: Final = re.compile(
    r"其中|其[余他]|另|之?中|里面?|分别|已|先|后|又|现|仍|还|:|经[^，,。；;]{0,6}(?:救|清点|核实|诊断|检查)"
)
_GRAVER: Final = re.compile(r"危重|病危|生命垂危")
_FATED: Final = re.compile(r"(?:死亡|遇难|身亡|溺亡|受伤|[重轻]伤|失踪|失联|被困|受困)的")
_THE_FATED: Final = re.compile(
    r"(?:死者|[遇罹]难者|死亡人员|遇难人员|[重轻]?伤[者员]|失[踪联](?:者|人员)|被困(?:者|人员)|[均都皆系])"
)
_STILL_WHERE_THEY_WERE: Final = frozenset({"trapped", "missing"})


class _Account(NamedTuple):
    """What a stretch of the text comes to: a number for each kind, None where that is not certain.

    `starts` says where a kind is told, `died` are the groups that are dead. `whole`: it tells what became of everybody.
    """

    start: int
    end: int
    sentence: int
    part: bool
    numbers: Mapping[str, Heads | None]
    died: tuple[Group, ...] = ()
    starts: Mapping[str, int] = MappingProxyType({})
    whole: bool = False
    why: str = whys.HOW_MANY_LEFT


def with_course(text: str, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, those replaced that are told better by the course of events; `text` is half-width."""
    text = words.without_who(text)
    groups = _told_once(text, find_groups(text))
    parts, others = _partitions(text, groups)
    found = list(statements)
    for account in parts:
        found = _replaced(found, account)
    for one in others:
        followed = _followed(one, found)
        found = _replaced(found, followed) if followed else found
    died = [*(one for one in others if one.fate == "dead"), *(one for account in parts for one in account.died)]
    found = [*_deaths_apart(died, found), *find_uncounted_deaths(text, groups), *find_some_of_them(text)]
    found += _lost(others, found)
    found += find_remainders(text, groups, found)
    return sorted(found, key=lambda one: one.start)


def _told_once(text: str, groups: Sequence[Group]) -> list[Group]:
    """The groups without those told of again by their fate: 2人死亡。死亡的2人（2名死者）均为洗舱工."""
    once: list[Group] = []
    for one in groups:
        known = any(
            (one.number, one.fate) == (before.number, before.fate) and one.sentence != before.sentence
            for before in once
        )
        by_fate = _FATED.match(text, one.start) or _THE_FATED.match(text, one.end)
        if not (one.fate and known and by_fate):
            once.append(one)
    return once


def _partitions(text: str, groups: Sequence[Group]) -> tuple[list[_Account], list[Group]]:
    """The accounts of wholes whose parts add up, and the groups that are in none."""
    accounts: list[_Account] = []
    others: list[Group] = []
    at = 0
    while at < len(groups):
        found = _parted(text, groups, at)
        if found is None:
            others.append(groups[at])
            at += 1
        else:
            account, at = found
            accounts.append(account)
    return accounts, others


def _parted(text: str, groups: Sequence[Group], at: int) -> tuple[_Account, int] | None:
    whole = groups[at]
    if whole.number is None or whole.number < 2 or whole.named:
        return None
    for begin in range(at + 1, min(at + _LATEST_BEGIN, len(groups))):
        skipped = groups[at + 1 : begin]
        if groups[begin].start - whole.end > 2 * _LONGEST_GAP:
            return None
        if any(one.fate not in {"", SAFE} or (one.number or whole.number + 1) > whole.number for one in skipped):
            return None
        if groups[begin].number == whole.number:
            continue
        parts = _adding_up(groups, begin, whole.number, begin + _MOST_PARTS)
        if not parts or not any(groups[one].fate not in {"", SAFE} or groups[one].held for one in parts[0]):
            continue
        leaves, after = [groups[one] for one in parts[0]], parts[1]
        if _are_parts(text, whole, leaves):
            between = [groups[one] for one in range(begin, after) if one not in parts[0]]
            return _account(text, whole, leaves, between), after
        if whole.own in _STILL_WHERE_THEY_WERE:
            numbers: dict[str, Heads | None] = {whole.own: None}
            return _Account(whole.start, whole.until, whole.sentence, part=False, numbers=numbers), at + 1
    return None


def _are_parts(text: str, whole: Group, leaves: Sequence[Group]) -> bool:
    """Whether they are told as parts of the whole, no list that happens to add up: 死亡2人、重伤1人、轻伤1人."""
    state = whole.fate if whole.fate in _FOR_GOOD else whole.own
    if not state:
        return True
    between = text[whole.end : leaves[0].start]
    if state in _STILL_WHERE_THEY_WERE and (words.TAKEN_OUT.search(between) or words.FOUND.search(between)):
        return True
    if state in _FOR_GOOD:
        if state in _OTHER_GRAVITY and any(leaf.fate == _OTHER_GRAVITY[state] for leaf in leaves):
            return False
        of_them = _OF_THEM.search(between) or _OF_THEM.match(text, leaves[0].start)
        return bool(of_them) and (state != "dead" or all(leaf.fate in {"", "dead"} for leaf in leaves))
    if _PARTED.search(between) or _PARTED.match(text, leaves[0].start):
        return True
    return state == words.INJURED and all(leaf.fate in words.COVERS[words.TOTAL] for leaf in leaves)


def _graver_apart(text: str, leaves: Sequence[Group]) -> bool:
    """危重1人、重伤2人: whether the seriously injured are two or three is not said."""
    told = [text[leaf.start : leaf.until] for leaf in leaves if leaf.fate == "seriously_injured"]
    graver = [bool(_GRAVER.search(one)) for one in told]
    return any(graver) and not all(graver)


def _adding_up(groups: Sequence[Group], at: int, total: int, end: int) -> tuple[list[int], int] | None:
    """The groups from `at` on that make up the total, each that is parted again by its parts; and what comes after."""
    if total == 0:
        return [], at
    if at >= min(len(groups), end) or groups[at].start - groups[at - 1].end > _LONGEST_GAP:
        return None
    number = groups[at].number
    if number is None or not 0 < number <= total:
        return None
    if number > 1:
        inner = _adding_up(groups, at + 1, number, end)
        rest = _adding_up(groups, inner[1], total - number, end) if inner and len(inner[0]) > 1 else None
        if inner and rest:
            return inner[0] + rest[0], rest[1]
    others = _adding_up(groups, at + 1, total - number, end)
    return ([at, *others[0]], others[1]) if others else None


def _account(text: str, whole: Group, leaves: Sequence[Group], between: Sequence[Group]) -> _Account:
    """What the leaves come to; `between` are the groups that are parted into leaves themselves."""
    counted: Counter[str] = Counter()
    unsure: set[str] = set()
    starts: dict[str, int] = {}
    for leaf in leaves:
        fate = whole.fate if leaf.held and leaf.fate in {"", SAFE} else leaf.fate
        counted[fate] += leaf.number or 0
        starts[fate] = leaf.start
        if leaf.doubtful:
            unsure |= {fate, "dead"}
    numbers: dict[str, Heads | None] = {kind: None if kind in unsure else number for kind, number in counted.items()}
    before = {leaf.own for leaf in leaves} | ({one.fate for one in (whole, *between)} & _STILL_WHERE_THEY_WERE)
    for kind in before:
        numbers.setdefault(kind, None)
    if _graver_apart(text, leaves):
        numbers["seriously_injured"] = None
    if words.INJURED in counted:
        numbers[words.INJURED] = None
    else:
        numbers.pop(words.INJURED, None)
    for kind in ("", SAFE):
        numbers.pop(kind, None)
    died = tuple(leaf for leaf in leaves if leaf.fate == "dead")
    return _Account(
        whole.start,
        leaves[-1].until,
        leaves[-1].sentence,
        part=False,
        numbers=numbers,
        died=died,
        starts=starts,
        whole=True,
    )


def _followed(one: Group, statements: Sequence[Statement]) -> _Account | None:
    """1人跌落，轻伤; 2人溺水，经抢救无效死亡: the fate stands in a clause of its own after the number."""
    if one.heads is None or one.fate in {"", SAFE, words.INJURED}:
        return None
    within = [told for told in statements if told.kind == one.fate and one.start <= told.start < one.until]
    unclear = all(told.value is None and told.why == whys.WHICH_NUMBER for told in within)
    if (
        one.fate == one.own
        and not one.named
        and not one.joined
        and not (unclear and (one.later or one.all) and one.at >= one.end)
    ):
        return None
    numbers: dict[str, Heads | None] = {one.fate: None if one.doubtful or one.more else one.heads}
    if one.own not in {"", SAFE, words.INJURED, one.fate}:
        if not one.all:
            numbers[one.fate] = None
        numbers[one.own] = 0 if one.own == "missing" and one.fate == "dead" and one.all else None
    why = whys.NOT_CERTAIN if one.doubtful else whys.HOW_MANY_MORE if one.more else whys.HOW_MANY_LEFT
    return _Account(one.start, one.until, one.sentence, one.part, numbers, starts={one.fate: one.at}, why=why)


def _replaced(statements: Sequence[Statement], account: _Account) -> list[Statement]:
    """The statements with those of the account in place of what stands in its stretch of the same kinds."""
    kinds = {*account.numbers, words.INJURED}
    if account.numbers.keys() & words.COVERS[words.TOTAL]:
        kinds.add("dead")
    within = [
        one
        for one in statements
        if (_is_replaced(one, kinds, account) if one.value != 0 else one.weight is Weight.ANOTHER and account.whole)
        and account.start <= one.start < account.end
        and (one.weight <= Weight.PLAIN or account.whole)
    ]
    return [one for one in statements if one not in within] + [
        _statement(account, kind, number, within) for kind, number in account.numbers.items()
    ]


def _is_replaced(one: Statement, kinds: Collection[str], account: _Account) -> bool:
    """Whether an account tells better what a statement does.

    Those taken out who are parts of its whole, or whom it counts as trapped; else they are of others told of before.
    """
    if one.kind == RESCUE:
        return account.whole and (one.part or "trapped" in account.numbers)
    return one.kind in kinds


def _statement(account: _Account, kind: str, number: Heads | None, within: Sequence[Statement]) -> Statement:
    """What the account says of a kind, as weighty as what it replaces and agrees with."""
    weight = max((one.weight for one in within if one.kind == kind and one.value == number), default=Weight.PLAIN)
    why = "" if number is not None else whys.HOW_GRAVELY if kind == words.INJURED else account.why
    start = account.starts.get(kind, account.start)
    return Statement(kind, number, start, account.end, account.sentence, why, max(weight, Weight.PLAIN), account.part)


def _deaths_apart(died: Sequence[Group], statements: Sequence[Statement]) -> list[Statement]:
    """1人当场死亡，2人经抢救无效死亡 are three: who died on the spot is not among who died in hospital."""
    died = sorted(died, key=lambda one: one.start)
    spot = [one for one in died if one.spot]
    later = [one for one in died if one.later and not one.spot]
    apart = spot and later and len(died) == len(spot) + len(later)
    sure = all(one.number and not one.doubtful for one in died)
    told = [one for one in statements if one.kind == "dead"]
    if not apart or not sure or any(one.weight > Weight.PLAIN for one in told) or _again(spot) or _again(later):
        return list(statements)
    number = sum(one.number or 0 for one in died)
    account = _Account(died[0].start, died[-1].until, died[-1].sentence, part=False, numbers={"dead": number})
    return [one for one in statements if one.kind != "dead"] + _replaced(told, account)


def _lost(groups: Sequence[Group], statements: Sequence[Statement]) -> list[Statement]:
    """Groups whose fate no statement tells: a number of the same kind told elsewhere is not the whole."""
    return [
        Statement(one.fate, None, one.start, one.until, one.sentence, whys.WHICH_NUMBER)
        for one in groups
        if one.fate not in {"", SAFE, words.INJURED}
        and not any(told.kind == one.fate and told.start < one.until and one.start < told.end for told in statements)
    ]


def _again(died: Sequence[Group]) -> bool:
    """Whether these may be the same people told of twice."""
    return len({one.sentence for one in died}) > 1
