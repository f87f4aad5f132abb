"""What an English text states about people harmed: 2 dead, 1 missing, no casualties."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from incidentd.core.elements import BEING_VERIFIED
from incidentd.core.reading import whys
from incidentd.core.reading.casualty_pairing import Heads
from incidentd.core.reading.casualty_statements import RESCUE, Statement, Weight
from incidentd.core.reading.casualty_words import INJURED, TOTAL

_SMALL: Final = {
    word: number
    for number, word in enumerate(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    )
}
_PEOPLE: Final = (
    r"(?:people|persons?|villagers?|workers?|residents?|men|women|man|woman|child|children|passengers?|drivers?|tourists?"
    r"|miners?|students?|firefighters?|others?)"
)
_ALONE: Final = r"(?=[ ]?(?:[,;/)]|and\b|[\u4e00-\u9fff]))"
"""What follows 1 serious, 2 minor in a list of the injured."""
_KINDS: Final = {
    "seriously_injured": r"(?:seriously|severely|gravely|critically)[ ](?:injured|hurt|wounded)"
    r"|(?:serious|severe)[ ]injur(?:y|ies)|(?:serious|severe|critical)" + _ALONE + r"",
    "slightly_injured": r"(?:slightly|lightly)[ ](?:injured|hurt|wounded)|(?:minor|slight)[ ]injur(?:y|ies)"
    r"|(?:minor|slight)" + _ALONE,
    INJURED: r"injured|hurt|wounded|injur(?:y|ies)",
    "dead": r"dead|deaths?|killed|died|fatalit(?:y|ies)|deceased",
    "missing": r"missing|unaccounted[ ]for",
    "trapped": r"trapped|stranded",
    TOTAL: r"casualt(?:y|ies)",
}
_KIND: Final = "|".join(f"(?P<{kind}>{source})" for kind, source in _KINDS.items())
_NAMELESS: Final = re.sub(r"\(\?P<\w+>", "(?:", _KIND)
_COUNT: Final = (
    rf"(?:(?P<floor>at[ ]least|more[ ]than|over)[ ])?"
    r"(?P<vague>(?:about|around|some|nearly|almost|up[ ]to|approximately)[ ])?"
    rf"(?P<count>(?:[0-9]{{1,6}}(?:,[0-9]{{3}})?(?![0-9])|{'|'.join(_SMALL)}))"
    r"(?P<range>[ ]?(?:-|–|to|or)[ ]?[0-9]{1,6})?(?P<plus>\+)?"
)
_COUNTED: Final = re.compile(
    rf"(?<![0-9.:/-])(?<![0-9],)\b{_COUNT}[ ](?:{_PEOPLE}[ ])?"
    r"(?:(?:is|are|was|were|still|have[ ]been|has[ ]been|have|has)[ ]){0,3}"
    rf"(?:{_KIND})(?![a-z])",
    re.IGNORECASE,
)
_LABELLED: Final = re.compile(rf"\b(?:{_KIND})[ ]?[:=]?[ ]?{_COUNT}(?=[ ]*(?:$|[\n,;.)]))", re.IGNORECASE)
_NONE: Final = re.compile(
    rf"\b(?:no|without|nil|zero)[ ](?:one[ ](?:was[ |is])?|(?P<more>(?:further|other|new|more)[ ])"
    rf"|{_PEOPLE}[ ](?:(?:was|were|are|is)[ ])?)?"
    rf"(?P<kinds>(?:{_NAMELESS})(?:(?:,[ ]?(?:and[ ]|or[ ])?|[ ](?:or|and)[ ])(?:no[ ])?(?:{_NAMELESS})(?![ ]?:))*)\b"
    rf"(?P<unreported>[ ](?:have[ ]been[ ]|has[ ]been[ ]|were[ ]|was[ ])?(?:reported|known))?",
    re.IGNORECASE,
)
_VERIFIED: Final = re.compile(
    rf"\b(?P<kinds>{_NAMELESS})\b[^.;\n,]{{0,30}}"
    r"\b(?:being[ ]verified|under[ ]verification|to[ ]be[ ](?:verified|confirmed)|not[ ]yet[ ]known)",
    re.IGNORECASE,
)
_ONE_KIND: Final = re.compile(_KIND, re.IGNORECASE)
_RESCUED: Final = re.compile(r"\b(?:[0-9]+|some|all|many)[^.;\n]{0,30}\brescued\b", re.IGNORECASE)
_UNSURE: Final = re.compile(
    r"\b(?:may|might|possibly|feared|believed|reportedly|rumou?r|if|prevent|avoid|drill)\b", re.IGNORECASE
)
_LETTERS: Final = re.compile(r"[a-z]{4}", re.IGNORECASE)


def find_english_statements(text: str) -> list[Statement]:
    """Everything the text (half-width) states in English about people harmed."""
    if not _LETTERS.search(text) or not _ONE_KIND.search(text):
        return []
    return list(_find(text))


def _find(text: str) -> Iterator[Statement]:
    for match in _VERIFIED.finditer(text):
        for kind in _kinds(match["kinds"]):
            yield _statement(text, match, kind, BEING_VERIFIED)
    text = _VERIFIED.sub(lambda match: "|" * len(match[0]), text)
    for match in _NONE.finditer(text):
        if match["more"] is None:
            for kind in _kinds(match["kinds"]):
                stated = _statement(text, match, kind, 0)
                if match["unreported"]:
                    stated = replace(stated, value=None, why=whys.NOT_HEARD_YET, weight=Weight.MENTION)
                yield stated
    text = _NONE.sub(lambda match: "|" * len(match[0]), text)
    for pattern in (_COUNTED, _LABELLED):
        for match in pattern.finditer(text):
            yield _statement(text, match, next(kind for kind in _KINDS if match[kind]), _heads(match))
    for match in _RESCUED.finditer(text):
        yield _statement(text, match, RESCUE, None)


def _kinds(words: str) -> list[str]:
    return [str(match.lastgroup) for match in _ONE_KIND.finditer(words)]


def _heads(match: re.Match[str]) -> Heads | None:
    if match["vague"] or match["range"]:
        return None
    count = match["count"].lower()
    number = _SMALL[count] if count in _SMALL else int(count.replace(",", ""))
    if number > 1_000_000:
        return None
    return {"at_least": number} if match["floor"] or match["plus"] else number


def _statement(text: str, match: re.Match[str], kind: str, value: Heads | None) -> Statement:
    start = max(text.rfind(mark, 0, match.start()) for mark in ".;\n") + 1
    sentence = -1 - sum(text.count(mark, 0, match.start()) for mark in ".;\n")
    before = text[max(start, match.start() - 80) : match.start()]
    why = "" if value is not None else whys.NOT_EXACT
    if _UNSURE.search(before):
        value, why = None, whys.NOT_CERTAIN
    weight = Weight.CURRENT if re.search(r"\bstill\b|\bremain", match[0], re.IGNORECASE) else Weight.PLAIN
    return Statement(kind, value, match.start(), match.end(), sentence, why, weight)
