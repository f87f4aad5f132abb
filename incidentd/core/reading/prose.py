"""Official free text to readings, by rules: only what stands there clearly, each with the sentence it stands in.

What is told of other times and places, of exercises, of what may yet happen and of earlier reports is no news of the
incident and is never read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import islice
from typing import Final

from incidentd.core.elements import BEING_VERIFIED
from incidentd.core.reading import casualties, happenings, loss, moments, others, places, scenes, whys
from incidentd.core.reading import prose_rules as rules
from incidentd.core.reading.casualty_words import SOMEBODY, SPOKEN_OF
from incidentd.core.reading.leaders import is_headline, read_leaders
from incidentd.core.reading.place_names import is_named, leading_place
from incidentd.core.reading.prose_events import Event, events_of, where_each_was
from incidentd.core.reading.prose_sentences import Sentence, certain_part, correction, is_old, news_of, sentences_of
from incidentd.core.reading.readings import Doubt, Reading, Readings
from incidentd.core.reading.values import is_being_verified

LONGEST: Final = 20_000
"""Characters that are read by rule: what is longer is no report of an incident."""
_MOST_EVENTS: Final = 12
_LONGEST_TEXT: Final = 2_000


_ABOUT: Final = re.compile(r"事故|火势|火情|险情|灾情|疫情|灾害|搜救|失联|被困|滑坡|伤者|火灾|伤员|遇险")
_LOSS: Final = re.compile(r"[车货房物财]损|损失")
_NO_LOSS: Final = re.compile("可能|避免|防止|减少|挽回|如|若")
_TOLD_THAT: Final = re.compile("(报告|报称|反映|来电|称|报警|如下)[：:]")
_NEXT: Final = re.compile(
    r"^(?:[一二三四五六七八九十]是|同时|并|加强|继续|做好|进一步|[（(]?[一二三四五六1-6][）)、.])"
)


_BARE: Final = frozenset({"报警", "报告", "来电", "电话", "电话报告", "通报", "举报", "求助"})
"""How somebody told, without who: that says nothing, unless it is said who took it."""
_SAYS_NOTHING: Final = frozenset({"事故", "事件", "险情"})
"""What an incident is called without saying what it is."""


def read_prose(text: str, received_at: datetime) -> Readings:
    """What free text says of the elements, against the moment of receipt (aware, in local zone)."""
    text = text[:LONGEST]
    if not text.strip():
        return Readings()
    if found := rules.AN_EXERCISE.search(text):
        return Readings(doubts=(Doubt("nature", found[0], whys.AN_EXERCISE),))
    if found := rules.A_WARNING.search(text) or others.A_REMEMBRANCE.search(text):
        return Readings(doubts=(Doubt("nature", found[0], whys.OTHERS_INCIDENTS),))
    sentences = list(sentences_of(text))
    foreign = others.not_news([one.text for one in sentences], received_at)
    left_out = "\n".join(one.text for at, one in enumerate(sentences) if at in foreign)[:_LONGEST_TEXT]
    sentences = [one for at, one in enumerate(sentences) if at not in foreign]
    news = [fresh for one in sentences if (fresh := news_of(one))]
    told = _Told(received_at)
    events = list(islice((event for one in news for event in events_of(one)), _MOST_EVENTS))
    told.happened(events, news)
    told.corrected(sentences)
    if not events:
        told.doubts = [doubt for doubt in told.doubts if doubt.field != "occurred_at"]
    if "casualties" not in told.closed:
        told.add(_people([fresh for one in sentences if (fresh := correction(one) or news_of(one))]))
        told.add(_loss(news))
    if events or told.elements or _ABOUT.search(text):
        told.source(news)
        told.cause(events, news)
        told.doings(sentences)
        told.state(news)
        told.leaders(news)
    if left_out and "nature" not in told.elements:
        told.doubts.append(Doubt("nature", left_out, whys.DENIED_OR_LONG_AGO))
    return Readings(told.elements, tuple(dict.fromkeys(told.doubts)))


def _people(news: Sequence[Sentence]) -> Readings:
    """Casualties from all that is news; figures that only say how many more there are would be taken for the whole."""
    told: list[str] = []
    for one in news:
        text = others.without_hearsay(certain_part(one.text))
        if rules.NEXT_STEPS.search(text):
            continue
        if not SPOKEN_OF.search(text):
            told += [text] if SOMEBODY.search(text) else []
            continue
        told.append(_without_increase(text))
    if any(SPOKEN_OF.search(text) for text in told):
        return casualties.read_casualties("\n".join(told), "rule")
    hearsay = [one.text for one in news if SPOKEN_OF.search(one.text) and others.without_hearsay(one.text) != one.text]
    return Readings(doubts=tuple(Doubt("casualties", words, whys.NOT_CERTAIN) for words in hearsay[:1]))


def _without_increase(sentence: str) -> str:
    """The sentence without the part that tells how many more, where it tells the whole besides."""
    more = rules.INCREASE.search(sentence)
    if more is None:
        return sentence
    begin = max(sentence.rfind(sign, 0, more.start()) for sign in "，,（(")
    head = sentence[: max(begin, 0)]
    if SPOKEN_OF.search(head) and re.search("已|共|累计|造成", head):
        return head
    total = rules.TOTAL.search(sentence, more.end())
    return sentence[total.start() :] if total else sentence


def _loss(news: Sequence[Sentence]) -> Readings:
    told = ["".join(_sure_of_loss(others.without_hearsay(one.text))) for one in news if _LOSS.search(one.text)]
    return loss.read_loss("\n".join(told), "rule") if told else Readings()


def _sure_of_loss(sentence: str) -> Iterable[str]:
    """The clauses that do not speak of what was averted or may come."""
    return (clause for clause in re.split(r"(?<=[，,])", sentence) if not _NO_LOSS.search(clause))


class _Told:
    """What the text has told so far."""

    def __init__(self, received_at: datetime) -> None:
        self.received_at = received_at
        self.elements: dict[str, Reading] = {}
        self.doubts: list[Doubt] = []
        self.closed: set[str] = set()

    def add(self, readings: Readings) -> None:
        """Add what another reader has read."""
        self.elements.update(readings.elements)
        self.doubts.extend(readings.doubts)

    def happened(self, events: Sequence[Event], news: Sequence[Sentence]) -> None:
        """Nature, place and time of the one event; of several, which is meant is not known, nor whose the dead are."""
        own = [event for event in events if not event.chained] or list(events)
        natures = _distinct(event.nature for event in own if event.nature not in _SAYS_NOTHING)
        found = where_each_was(own, news)
        if len(set(found.values())) > 1 and not places.one_in_another(list(found.values())):
            passage = "\n".join(event.sentence.text for event in found)[:600]
            why = whys.SEVERAL_INCIDENTS
            self.closed |= {"casualties", "property_loss"}
            self.doubts += [Doubt(name, passage, why) for name in ("occurred_at", "location", "nature", "casualties")]
            return
        if len(natures) == 1:
            first = next(event for event in own if event.nature == natures[0])
            self._believe("nature", natures[0], first.sentence.text)
        elif natures:
            passage = "\n".join(event.sentence.text for event in own)[:600]
            self.doubts.append(Doubt("nature", passage, whys.CONTRADICTION))
        self._where_stated(news)
        if found and "location" not in self.elements:
            event = max(found, key=lambda one: len(found[one]))
            self._believe("location", found[event], event.sentence.text)
        self._time(news)
        self._where_told_plainly(news)
        self._where_it_went_wrong(news)

    def corrected(self, sentences: Sequence[Sentence]) -> None:
        """The place as a sentence puts it right: 正确地点为五峰村三组."""
        for one in sentences:
            right = rules.PLACE_CORRECTED.search(one.text)
            place = leading_place(right["place"], ended=True) if right else ""
            if place and is_named(place) and not one.text.endswith(("？", "?")):
                self._believe("location", place, one.text)
                self.doubts = [doubt for doubt in self.doubts if doubt.field != "location"]

    def _where_stated(self, news: Sequence[Sentence]) -> None:
        """The place that the text calls so: 地点在青杠村过去两公里."""
        for one in news:
            stated = rules.PLACE_STATED.search(one.text)
            place = leading_place(stated["place"], ended=True) if stated else ""
            if place and is_named(place):
                self._believe("location", place, one.text)
                return

    def _where_told_plainly(self, news: Sequence[Sentence]) -> None:
        """Place and nature as told right behind the time of occurrence, without 发生."""
        known = {"location", "nature"} & (self.elements.keys() | {doubt.field for doubt in self.doubts})
        if "occurred_at" not in self.elements or known == {"location", "nature"}:
            return
        for one in news:
            if not rules.TIMED.search(one.text):
                continue
            plain = rules.COLLISION.search(one.text) or rules.PLAIN.search(one.text)
            place = places.place_told(one.text)
            if place and "location" not in known:
                self._believe("location", place, one.text)
            if plain and place and "nature" not in known and not rules.FORECAST.search(one.text[: plain.end()]):
                self._believe("nature", plain["what"], one.text)
            if place:
                return

    def _where_it_went_wrong(self, news: Sequence[Sentence]) -> None:
        """The place as the first sentence tells it that says in everyday words what went wrong."""
        if "location" in self.elements or any(doubt.field == "location" for doubt in self.doubts):
            return
        at, _ = places.first_told([one.text for one in news])
        own = (one.text for number, one in enumerate(news) if number <= at or rules.TIMED.search(one.text))
        told = [(text, place) for text in own if (place := scenes.scene(text))]
        found_out = [(text, place) for text, place in told if rules.FOUND_OUT.match(text)]
        for text, place in (found_out or told)[:1]:
            self._believe("location", place, text)

    def _time(self, news: Sequence[Sentence]) -> None:
        text = "\n".join(_TOLD_THAT.sub(r"\1，", one.text) for one in news)
        found = moments.occurrence(text, self.received_at)
        if isinstance(found, Doubt):
            self.doubts.append(found._replace(field="occurred_at"))
        elif found is not None:
            self._believe("occurred_at", found.value, found.passage)

    def source(self, news: Sequence[Sentence]) -> None:
        """Who told of it: 接群众报警, 据东山村村委会报告."""
        for one in news:
            for found in (*rules.LEARNT.finditer(one.text), *rules.ALARM.finditer(one.text)):
                words = found["who"] + found["how"]
                if rules.NOT_A_TELLER.search(words) or found["who"].startswith(("了", "我", "后")):
                    continue
                words = words.removesuffix("称").removeprefix("到")
                taken_by = rules.TAKEN_BY.findall(one.text[: found.start()])[-1:] if words in _BARE else [""]
                if taken_by:
                    self._believe("source", taken_by[0] + words, one.text)
                return

    def cause(self, events: Sequence[Event], news: Sequence[Sentence]) -> None:
        """Why it happened: as stated of the cause, else what stands before the event as 受…影响 or 因…."""
        for one in news:
            stated = next(filter(None, (rule.search(one.text) for rule in rules.CAUSES)), None)
            if rules.CAUSE_OPEN.search(one.text) and (stated is None or is_being_verified(stated["why"])):
                self._believe("cause", BEING_VERIFIED, one.text)
                return
            if stated and not re.search("可能|不排除", one.text):
                words = stated["why"] if not stated.groupdict().get("hedge") else stated[0]
                value = BEING_VERIFIED if is_being_verified(stated["why"]) else words
                self._believe("cause", value.strip("，, "), one.text)
                return
        for event in events:
            reach = event.sentence.text[: len(event.before) + 2]
            for found in rules.CAUSED_BY.finditer(reach):
                if found["tail"] in ("", "的影响", "影响", "作用", "的作用") and found.end() > len(event.before) + 2:
                    continue
                if not re.search("[伤病抢救死]|可能|工作", found["why"]):
                    self._believe("cause", found["why"].strip(), event.sentence.text)
                    return

    def doings(self, sentences: Sequence[Sentence]) -> None:
        """Measures taken, and what is next: the rest of the paragraph from 下一步 on."""
        measures: list[Sentence] = []
        steps: list[Sentence] = []
        for one in sentences:
            following = bool(steps) and steps[-1].paragraph == one.paragraph and _is_next_step(steps[-1].text, one.text)
            if (found := rules.NEXT_STEPS.search(one.text)) or following:
                at = found.start() if found and not following else 0
                head = one.text[:at].strip("，, ")
                if head and rules.MEASURES.search(head) and not is_old(head):
                    measures.append(one._replace(text=head))
                steps.append(one._replace(text=one.text[at:].strip("，, ")))
            elif _is_measure(one.text) or _goes_on(one, measures):
                measures.append(one._replace(text=_without_event(one.text)))
        self._text("measures", measures)
        self._text("next_steps", steps)

    def state(self, news: Sequence[Sentence]) -> None:
        """How it stands and how far it reaches, by the clauses that say so."""
        trends: list[tuple[str, str]] = []
        for one in news:
            sure = certain_part(one.text)
            if rules.NEXT_STEPS.search(one.text):
                continue
            if "scope" not in self.elements and (found := rules.SCOPE.search(sure)):
                self._believe("scope", found[0].strip("，, 。；;"), one.text)
            if trend := _trend(one.text, sure):
                trends.append((trend, one.text))
            damage = rules.DAMAGE.search(sure)
            if "consequences" not in self.elements and damage and rules.DAMAGED.search(damage["what"]):
                self._believe("consequences", damage["what"].strip("，, 。；;"), one.text)
        if trends and "trend" not in self.elements:
            said, passages = (dict.fromkeys(words) for words in zip(*trends, strict=True))
            self._believe("trend", "；".join(said), "\n".join(passages))

    def leaders(self, news: Sequence[Sentence]) -> None:
        """Whether leaders are there: what sentences that name leaders say, if they all agree."""
        told = [
            (people_there, one.text)
            for one in news
            if not (rules.NEXT_STEPS.search(one.text) or is_headline(one.text))
            and (people_there := read_leaders(one.text, asked=False)) is not None
        ]
        told = [one for one in told if one[0]["present"]] or told  # who is still on the way does not undo who is there
        present = {there["present"] for there, _ in told}
        if len(present) == 1:
            who = "、".join(dict.fromkeys(there["who"] for there, _ in told if there["who"]))
            value = {"present": present.pop(), "who": who}
            self.elements["leaders_on_scene"] = Reading(value, "rule", "\n".join(text for _, text in told))
        elif told:
            passage = "\n".join(text for _, text in told)
            self.doubts.append(Doubt("leaders_on_scene", passage, whys.CONTRADICTION))

    def _text(self, name: str, sentences: Sequence[Sentence]) -> None:
        if sentences:
            words = "".join(one.text for one in sentences)[:_LONGEST_TEXT]
            self._believe(name, words, words)

    def _believe(self, name: str, value: str, passage: str) -> None:
        self.elements[name] = Reading(value, "rule", passage)


def _is_next_step(last: str, text: str) -> bool:
    """Whether a sentence goes on with what is next: as a list does, or behind a semicolon."""
    return last.endswith(("；", ";")) or _NEXT.match(text) is not None


def _goes_on(sentence: Sentence, measures: Sequence[Sentence]) -> bool:
    """Whether it goes on with a list of measures: 一是…；二是…."""
    listed = rules.LISTED.match(sentence.text) is not None
    return listed and bool(measures) and measures[-1].paragraph == sentence.paragraph


def _goes_on_so(clause: str) -> bool:
    """Whether the clause behind one that tells how it stands tells so, too."""
    return rules.OUTLOOK.search(clause) is not None or rules.TREND.search(clause) is not None


def _trend(sentence: str, sure: str) -> str:
    """How it stands now, with what the same sentence says may come of it."""
    found = rules.TREND.search(sure)
    at = sentence.find(found[0]) if found else -1
    if found is None or at < 0:
        return ""
    begin = max(sentence.rfind(sign, 0, at) for sign in "，,：:") + 1
    if not rules.AS_IT_STANDS.search(sentence[begin : at + len(found[0])]):
        return ""
    end = at + len(found[0])
    end += len(re.split(r"[，,。；;]", sentence[end:])[0])
    while (clause := re.match(r"[，,][^，,。；;]+", sentence[end:])) and _goes_on_so(clause[0]):
        end += clause.end()
    return sentence[at:end].strip("，, 。；;")


def _without_event(sentence: str) -> str:
    """The clauses of a sentence from the first measure on, where it tells when something happened before that."""
    found = rules.MEASURES.search(sentence)
    head = sentence[: found.start()] if found else ""
    if not rules.TIMED.search(head) or happenings.finds_happening(head) is None:
        return sentence
    return sentence[max(head.rfind(sign) for sign in "，,") + 1 :]


def _is_measure(sentence: str) -> bool:
    """Whether a sentence as a whole tells what was done; where figures are told, only if it begins with 接报后."""
    found = rules.MEASURES.search(sentence)
    if found is None or is_old(sentence) or rules.HARMED.search(sentence):
        return False
    if found.start() > 0 and (rules.EVENT.search(sentence) or rules.ITSELF.search(sentence)):
        return False  # it tells what happened, and only then what was done
    return (found.start() == 0 and "后" in found[0]) or rules.FIGURES.search(sentence) is None


def _distinct(natures: Iterable[str]) -> list[str]:
    """Different natures; a shorter word for what a longer one names (火灾, 森林火灾) is no other."""
    kept: list[str] = []
    for nature in natures:
        if not any(nature in other for other in kept):
            kept = [other for other in kept if other not in nature] + [nature]
    return kept
