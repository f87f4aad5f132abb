"""The sentences of a free text, and what of each is news of the incident: no question, no other year or place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from incidentd.core.reading import prose_rules as rules
from incidentd.core.reading.casualty_words import A_CORRECTION, puts_right

_LONGEST_SENTENCE: Final = 600
_WRAPPED: Final = 60
"""Columns (a Chinese character takes two) from which on a line may have been broken by the mail program."""
_SENTENCE: Final = re.compile(r"[^。！？!?；;\n]*[。！？!?；;]?")
_SET_APART: Final = re.compile(r"\S(?:[ \t\u3000]{2,}|\u3000)\S")
"""Words set apart by blanks head or sign a letter: no running text that was broken."""
_NUMBERED: Final = re.compile(
    r"[0-9]{1,2}(?:\.[0-9]{1,2}){1,2}\s|[（(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）、．]|[①-⑳]"
)
"""A line that begins so begins something of its own."""
_ASKED_LAST: Final = re.compile(r"[，,](?:请问|是否|可否|能否|妥否|当否)[^，,？?]{0,30}[？?]\s*$")
_QUESTION: Final = re.compile(r"[？?]\s*$|^请问|是否属于|还是[^，,。]{1,20}[？?]")


class Sentence(NamedTuple):
    """One sentence and the number of the paragraph it stands in."""

    text: str
    paragraph: int


def sentences_of(text: str) -> Iterable[Sentence]:
    """The sentences of a text, in order."""
    for paragraph, line in enumerate(_unwrapped(text)):
        for found in _SENTENCE.finditer(line):
            if found[0].strip():
                yield Sentence(found[0].strip()[:_LONGEST_SENTENCE], paragraph)


def _unwrapped(text: str) -> list[str]:
    """The paragraphs of a text whose lines a mail program may have broken."""
    paragraphs: list[str] = []
    broken = False
    for line in text.splitlines():
        words = line.strip()
        if broken and words and not _NUMBERED.match(words):
            paragraphs[-1] += words
        else:
            paragraphs.append(words)
        columns = sum(1 if character.isascii() else 2 for character in line.rstrip())
        broken = (
            not _SET_APART.search(words)
            and columns >= _WRAPPED
            and not words.endswith(("。", "！", "？", "；", ".", ":", "："))
        )
    return paragraphs


def correction(sentence: Sentence) -> Sentence | None:
    """A sentence that sets figures right: 更正：重伤是2人; 原报死亡2人，应为死亡1人."""
    sets_right = A_CORRECTION.match(sentence.text) or puts_right(sentence.text)
    return sentence if sets_right and not _QUESTION.search(sentence.text) else None


def is_old(sentence: str) -> bool:
    """Whether a sentence tells of something else than this incident as it stands."""
    return rules.OLD.search(sentence) is not None


def news_of(sentence: Sentence) -> Sentence | None:
    """What of a sentence is news of the incident; of a digression in it, the rest; None for a question or old news."""
    asked = _ASKED_LAST.search(sentence.text)
    if asked is not None:
        sentence = sentence._replace(text=sentence.text[: asked.start()])
    elif _QUESTION.search(sentence.text):
        return None
    if not is_old(sentence.text):
        return sentence
    clauses = re.split(r"(?<=[，,])", sentence.text)
    old = [at for at, clause in enumerate(clauses) if is_old(clause)]
    if not old or not all(rules.DIGRESSION.search(clauses[at]) for at in old):
        return None
    head = "".join(clauses[: old[0]])
    if rules.TIMED.search(head) is None or (rules.EVENT.search(head) or rules.ITSELF.search(head)) is None:
        return None
    later = range(old[-1] + 1, len(clauses))
    resumed = next((at for at in later if rules.RESUMED.match(clauses[at])), len(clauses))
    return sentence._replace(text=head + "".join(clauses[resumed:]))


def certain_part(sentence: str) -> str:
    """The sentence without the clauses that tell of what may happen or is to be prevented."""
    clauses = re.split(r"(?<=[，,])", sentence)
    return "".join(clause for clause in clauses if not rules.FORECAST.search(clause))
