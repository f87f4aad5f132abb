"""What free text calls by its name, and where each of these events was."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from incidentd.core.reading import places, scenes
from incidentd.core.reading import prose_rules as rules
from incidentd.core.reading.prose_sentences import Sentence

_CLAUSE: Final = re.compile(r"[，,：:]")
_ANNOUNCES: Final = re.compile(r"现[将就把][^。；;]{2,60}(?:如下|报告|汇报)")
"""现将…情况报告如下 names what is told of below, mostly less exactly."""
_A_FORM: Final = re.compile(r"突发(?:公共)?事件(?:信息|报告|应急|预案|快报|管理|处置)")
"""The name of a form or of an office is no event."""


class Event(NamedTuple):
    """What happened, by one sentence: how it is called, and what stands before it."""

    sentence: Sentence
    nature: str
    before: str
    chained: bool


def events_of(sentence: Sentence) -> Iterable[Event]:
    """The events that a sentence tells as news, in its order."""
    if _ANNOUNCES.search(sentence.text):
        return
    for found in rules.EVENT.finditer(sentence.text):
        before = sentence.text[: found.start()]
        if _A_FORM.match(sentence.text, found.start()):
            continue
        clause = _CLAUSE.split(sentence.text[: found.end()])[-1]
        if rules.NOT_NEWS.search(before) or rules.FORECAST.search(clause):
            continue
        chained = found["verb"].startswith(("引发", "出现"))
        yield Event(sentence, found["what"].strip(), before, chained)
    itself = None if rules.EVENT.search(sentence.text) else rules.ITSELF.search(sentence.text)
    if itself is not None:
        before = sentence.text[: itself.start()]
        if not rules.NOT_NEWS.search(before) and not rules.FORECAST.search(sentence.text[: itself.end()]):
            yield Event(sentence, itself["what"], before, chained=False)


def where_each_was(events: Sequence[Event], news: Sequence[Sentence]) -> dict[Event, str]:
    """Where each event was; not of one that came of what was told before it, in everyday words, to be elsewhere.

    Of events that are all called by their names each has its place: several are doubted.
    """
    found = {event: place for event in events if (place := scenes.place_before(event.before))}
    at, first = places.first_told([one.text for one in news])
    if any(event.sentence in news[: at + 1] for event in events):
        return found
    later = {one.text for one in news[at + 1 :] if first or not rules.TIMED.search(one.text)}
    return {
        event: place
        for event, place in found.items()
        if event.sentence.text not in later or (first and places.one_in_another((place, first)))
    }
