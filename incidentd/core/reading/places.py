"""Where it happened, in free text: what stands before an event, at 在…处, or right behind the time of occurrence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from incidentd.core.reading import prose_rules as rules
from incidentd.core.reading.moment_mentions import find_mentions
from incidentd.core.reading.moment_roles import Role, find_roles
from incidentd.core.reading.numerals import half_width
from incidentd.core.reading.place_names import is_area, is_relative
from incidentd.core.reading.scenes import may_tell_where, place_before, place_in, scene, with_own_names

_CLAUSE: Final = re.compile(r"[，,：:]")
_LEAD: Final = re.compile(r"[\s，,（(）)]*(?:许|左右|前后|起(?![火烟]))?[\s，,]*(?:约|在|于|位于|我局辖区|辖区|其中)*")
_GATHERED: Final = re.compile(
    r"(?:聚集|静坐|围堵|上访|聚访)(?:[在于到](?P<place>[^，,。；;、\n]{1,24}?(?:门[前口外]|广场|大厅|院内|路口"
    r"|现场|附近|工地)外?))?"
)
_ON_THE_WAY: Final = re.compile(
    r"(?:行驶至|行至|途经|途径)(?P<place>[^，,。；;（(\n]{2,40}?(?:路段|地段|路口|处|段|附近|桥"
    r"|隧道))(?=[（(时，,与和发侧])"
)


def place_told(sentence: str) -> str:
    """Where it happened, by a sentence with a time of occurrence and without 发生; "" for none."""
    gathered = place_of_a_gathering(sentence)
    return gathered if gathered is not None else place_at(sentence) or place_on_the_way(sentence)


def first_told(sentences: Sequence[str]) -> tuple[int, str]:
    """Which sentence first tells by the hour that something went wrong, and where; behind the last where none says so.

    What is told behind it to have happened elsewhere came of it. The place is "" where it could not be read.
    """
    for at, sentence in enumerate(sentences):
        if rules.TIMED.search(sentence) and may_tell_where(sentence):
            place = place_told(sentence) or scene(sentence)
            return at, "" if is_area(place) else place
    return len(sentences), ""


def place_at(sentence: str) -> str:
    """The place that stands right behind the time of occurrence (3时20分许，东山镇柳林村一处柴房起火).

    "" for none, or where what happened is told of another place (张家湾村村民去采菌，在黑龙潭附近坠崖).
    """
    sentence = with_own_names(sentence)
    plain = half_width(sentence)
    mentions = find_mentions(plain)
    roles = find_roles(plain, mentions)
    for mention, role in zip(mentions, roles, strict=True):
        if role in (Role.OCCURRENCE, Role.DISCOVERY, Role.TOLD) and mention.hour is not None:
            place = place_behind(sentence[mention.end :])
            happened = scene(sentence)
            if is_area(place):
                return happened
            return place if not place or not happened or one_in_another((place, happened)) else ""
    return ""


def place_behind(words: str) -> str:
    """The place that words begin with, up to whom or what it happened to; else the one that somebody was at (在…)."""
    lead = _LEAD.match(words)
    words = _CLAUSE.split(words[lead.end() if lead else 0 :])[0]
    place = place_in(words)
    return place if is_place(place) and not is_relative(place) else ""


def place_of_a_gathering(sentence: str) -> str | None:
    """Where people gathered, who need not be from there (聚集在镇政府大门外); "" for unclear, None for no gathering."""
    found = _GATHERED.search(sentence)
    if found is None:
        return None
    place = found["place"] or ""
    if not is_relative(place):
        return place
    whole = place_before(sentence[: found.start()])
    named_again = whole[-2:] if whole and place.startswith(whole[-2:]) else ""  # 清溪小区业主聚集在小区南门
    return whole + place.removeprefix(named_again)


def place_on_the_way(sentence: str) -> str:
    """Where a vehicle had got to: 行驶至县道X012线石桥村路段（K12+300）时."""
    found = _ON_THE_WAY.search(sentence)
    return found["place"] if found and is_place(found["place"]) else ""


def is_place(words: str) -> bool:
    """Whether words can be the name of a place, and of nothing else."""
    return 2 <= len(words) <= 60 and bool(rules.PLACE_WORDS.search(words)) and not rules.NO_PLACE.search(words)


def one_in_another(places: Sequence[str]) -> bool:
    """Whether all places are parts of the longest one's words."""
    longest = max(places, key=len)
    return all(place in longest for place in places)
