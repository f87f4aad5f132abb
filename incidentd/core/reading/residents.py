"""People told of by the village they are from: whether they were there when it happened to them.

上圩村村民在三号斗门处 and 西河村的王某驾车去赶集 name a village, but help is not to be sent there.
"""

from __future__ import annotations

import re
from typing import Final

from incidentd.core.reading.place_names import is_named, is_relative, tells_more

_PEOPLE_OF: Final = re.compile(
    r"的?(?:[、和与及][\u4e00-\u9fff]{1,5}[村镇乡组])*的?(?:约?近?[0-9一二两三四五六七八九十百数几]+[余多]?[名位户个]|部分|多[名户])?(?:村民|群众|居民|社员|农民|农户|渔民|牧民|老乡"
    r"|[\u4e00-\u9fff]某|老人|老汉|[\u4e00-\u9fff]?(?:大[爷妈娘]|奶奶|爷爷|婆婆|老太)|男子|女子|小伙)"
)
"""Whose village or town it is, not yet where they were."""
_WENT: Final = re.compile(
    r"(?:驾|骑|乘|坐|搭|开)[^，,。]{0,8}[车船艇]|(?:前往|外出|去往?|上街|进城|赶集|赶场|走亲|返回|返乡|务工|打工|到(?=[^，,。]{1,12}(?:办事|就医|看病|购|买|卖|赶|走亲)))"
)
"""Whose people set out are no longer there for certain: 西河村的王某驾三轮车去赶集."""
_A_FIELD: Final = re.compile(
    r"[\u4e00-\u9fff]{1,3}(?:[林园塘田沟棚坡圈舍]|地(?![方点段下面])|大棚)(?:[边里中内上下旁头]|附近|旁边|处)?"
)
"""苞谷地边, 鱼塘: what every village has, this one, too."""
_A_TOWN: Final = re.compile(r"县城|城[里区内]|镇上|集镇|街上|[县市]里|外地|外[省市县]")
"""Where people of a village go."""
_IN_TOWN: Final = re.compile(f"[在到去往](?:{_A_TOWN.pattern})")
_A_ROAD: Final = re.compile(
    r"(?:[国省县乡村]道)?[GSXYC][0-9]{1,4}线?(?:[旁边侧上]|路[边旁]|沿线)?(?![0-9K])[\u4e00-\u9fff]{0,4}(?<![村镇乡组段])"
)
"""A road is too long to send anybody to."""


def have_left(words: str, place: str) -> bool:
    """Whether the people of the place that a clause begins with are told to have set out from there."""
    people = _PEOPLE_OF.match(words, words.find(place) + len(place)) if place else None
    return people is not None and _WENT.search(words, people.end()) is not None


def were_in_town(words: str, place: str) -> bool:
    """Whether words that name a place as where people are from tell behind it that they were in town."""
    people = _PEOPLE_OF.match(words, words.find(place) + len(place)) if place in words else None
    return people is not None and _IN_TOWN.search(words, people.end()) is not None


def were_elsewhere(words: str, own: str, there: str, at: int) -> bool:
    """Whether people of `own` were at a place that is none to be sent to: one without a name, or a road's whole length.

    `there`: the place read from the words at `at`, behind 在; "" where none could be.
    """
    people = _PEOPLE_OF.match(words, words.find(own) + len(own)) if own else None
    if people and _A_TOWN.match(words, at):
        return True
    if people is None or is_relative(there) or is_named(there):
        return bool(own) and _A_ROAD.fullmatch(there) is not None
    if there:
        return _A_FIELD.fullmatch(there) is None
    return not (_A_FIELD.match(words, at) or is_relative(words[at:])) and tells_more(words[at:])
