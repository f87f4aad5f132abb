"""When the incident occurred, as officials write it, brought to a moment against the time the mail was received.

A clock starts at this moment, so what is doubtful is not believed: a day without an hour, an impossible or future time,
two that contradict each other, the time somebody learnt of it. 许 and 左右 are allowed: the stated time is the value.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Final

from incidentd.core.elements import BEING_VERIFIED
from incidentd.core.reading import whys
from incidentd.core.reading.moment_mentions import DAYS_AGO, NEXT_DAY, SAME_DAY, Mention, find_mentions
from incidentd.core.reading.moment_roles import Role, find_roles, is_value, passage_of
from incidentd.core.reading.numerals import LONGEST_TEXT, half_width
from incidentd.core.reading.readings import Doubt, Reading
from incidentd.core.reading.times_of_day import time_of_day

_ELEMENT: Final = "occurred_at"

_MOST_MENTIONS: Final = 200

# How far back a date without its month, or its year, is looked for: what lies further back is a slip of the pen.
_INTO_LAST_MONTH: Final = timedelta(days=15)
_INTO_LAST_YEAR: Final = timedelta(days=180)
_AROUND_MIDNIGHT: Final = timedelta(hours=6)
"""今日23时50分 in a mail that came at ten past midnight was written before midnight."""
_FAST_CLOCK: Final = timedelta(minutes=30)
"""A time of day this little ahead comes of a fast clock or a round figure: neither yesterday's nor believed."""

_VERIFYING: Final = re.compile(
    r"(?:(?:事发|发生|案发)?(?:具体|准确|确切)?(?:的)?(?:事发|发生|案发)?时间)?(?:目前)?(?:仍|还|尚)?"
    r"(?:正在|正|待|有待|尚待)?(?:进一步)?(?:核实|核查|调查|确认|核实了解)(?:中|之中)?[。.]?"
)
_TIME_BEING_VERIFIED: Final = re.compile(
    r"(?:事发|发生|案发|具体|准确|确切)时间(?:目前)?(?:仍|还|尚)?(?:正在|正|待|有待)(?:进一步)?(?:核实|核查|调查|确认)"
)
_NAMES_VERIFYING: Final = re.compile(r"正|待|中$|being verified|核实$", re.IGNORECASE)
_AGO: Final = re.compile(
    r"(?:约|大约)?(?:[0-9]{1,3}|[一二两三四五六七八九十半]{1,3})个?(?:分钟|小时|半小时|天)前|刚才|刚刚"
)

_GOES_ON: Final = re.compile(
    r"(?<!将)(?<!时)(?<!再)(?<!待)(?<!后)(?:续报(?!告)|终报|核报)|进展(?:情况)?(?:续|如下|报告)|(?:救援|处置"
    r"|善后|搜救)(?:工作)?进展"
)
"""A report of how it went on tells of hours at which other things happened."""
_PROMISED: Final = re.compile(
    r"(?:请[^，,。；;\n]{0,8}|(?:详情|详细情况|随时|及时|另行?|继续|容|稍后|有情况)[^，,。；;\n]{0,4})续报(?!如下|[：:])"
)
"""详情续报 promises a further report and is none."""
_LINE_BEGIN: Final = re.compile(r"(?:^|\n)[ \t\u3000•·*-]{0,6}(?:[（(]?[0-9]{1,2}[)）、.]\s?)?\Z")
_A_TIME_LINE: Final = 3
"""Lines that begin with a time."""
_JUST_NOW: Final = re.compile(r"(?:刚才|刚刚|方才|刚)(?:就是|大概|大约|约|是|在|就)?[ ]?\Z")
_A_WHILE: Final = timedelta(hours=2)
"""What just happened lies no further back."""

_HABIT: Final = timedelta(days=14)
"""For so long what is told of as a year old may have been written with last year's number."""
_SHORTLY: Final = timedelta(hours=6)
_HARM: Final = re.compile(r"[^。；;！？!?\n]{0,40}?(?:死亡|身亡|遇难|受伤|昏迷|溺亡)")


@dataclass(frozen=True, slots=True)
class _Resolved:
    mention: Mention
    moment: datetime | None
    why: str = ""


def occurrence(text: str, received_at: datetime) -> Reading | Doubt | None:
    """The time of occurrence that a value or a passage of prose states, never later than `received_at`.

    `received_at` is aware and in the local zone; the value has the offset the text names, else the local one. A Reading
    is marked as read by rule: who read it from a labelled line marks it so. None where no time of the incident is told.
    """
    text = text[:LONGEST_TEXT]
    plain = half_width(text)
    if _VERIFYING.fullmatch(plain.strip()) and _NAMES_VERIFYING.search(plain.strip().rstrip("。.")):
        return Reading(BEING_VERIFIED, "rule", text.strip())
    mentions = _by_the_clock(plain, find_mentions(plain)[:_MOST_MENTIONS], received_at)
    roles = find_roles(plain, mentions)
    told = [at for at, role in enumerate(roles) if role is Role.OCCURRENCE]
    # When a hazard was found stands for when it occurred, where nothing else is said of that.
    if told and all(mentions[at].hour is None for at in told):
        told = _on_that_day(mentions, roles, told, received_at) or told
    told = told or [at for at, role in enumerate(roles) if role is Role.DISCOVERY]
    course = (
        [] if _GOES_ON.search(_PROMISED.sub("", plain)) else [at for at, role in enumerate(roles) if role is Role.TOLD]
    )
    verified = _TIME_BEING_VERIFIED.search(plain)
    if not told and course:
        told = _beginning(mentions, course, received_at)
    if not told:
        if verified:
            return Reading(BEING_VERIFIED, "rule", verified[0])
        return _nothing_told(text, plain, mentions, roles)
    everyday = roles[told[0]] is Role.TOLD
    began_before = everyday and (
        _is_told_of_harm_before(plain, mentions, told, received_at)
        or _is_reported_before(mentions, roles, told[0], received_at)
    )
    if began_before or told[0] > _first_of_a_time_line(plain, mentions):
        return Doubt(_ELEMENT, passage_of(text, mentions[told[0]]), whys.NOT_THE_OCCURRENCE)
    resolved = [_resolve_in(mentions, at, received_at) for at in told]
    answer = _agreed(text, resolved)
    if verified and isinstance(answer, Reading):
        return Doubt(_ELEMENT, answer.passage, whys.STILL_VERIFIED)
    return answer


def _on_that_day(mentions: list[Mention], roles: list[Role], told: list[int], received_at: datetime) -> list[int]:
    """The first hour told of in everyday words, where only the day was said to be that of the occurrence."""
    days = {_anchor([mentions[at]], received_at) for at in told}
    course = [at for at, role in enumerate(roles) if role is Role.TOLD and mentions[at].hour is not None]
    first = _beginning(mentions, course, received_at) if course else []
    moment = _resolve_in(mentions, first[0], received_at).moment if len(first) == 1 else None
    return first if moment is not None and days == {moment.date()} else []


def _first_of_a_time_line(plain: str, mentions: list[Mention]) -> int:
    """Which mention begins a list of what happened hour by hour, a line each; beyond all mentions where there is none.

    It began with the first line: what befell somebody later is another matter.
    """
    at_line = [at for at, one in enumerate(mentions) if _LINE_BEGIN.search(plain, max(0, one.start - 8), one.start)]
    return at_line[0] if len(at_line) >= _A_TIME_LINE else len(mentions)


def _by_the_clock(plain: str, mentions: list[Mention], received_at: datetime) -> list[Mention]:
    """The mentions, those by twelve hours set to the half of the day that is meant, or marked as unclear.

    刚才五点零五 is the last such hour. Where the other half of the day is nearer to the receipt and no time of the text
    is by 24 hours, five o'clock in the afternoon may be meant as well.
    """
    by_24 = any(one.hour is not None and one.hour > 12 for one in mentions)
    return [_half_told(plain, one, received_at, by_24=by_24) if _of_either_half(one) else one for one in mentions]


def _of_either_half(mention: Mention) -> bool:
    today = mention.day is None and DAYS_AGO.get(mention.word, 0) == 0 and mention.word not in NEXT_DAY
    return mention.by_twelve and not mention.period and today


def _half_told(plain: str, mention: Mention, received_at: datetime, *, by_24: bool) -> Mention:
    hour = mention.hour or 0
    late = replace(mention, hour=hour % 12 + 12 if hour < 12 else 0)
    first, second = _resolve(mention, received_at), _resolve(late, received_at)
    if not isinstance(second, datetime) or (isinstance(first, datetime) and first > second):
        return mention
    if _JUST_NOW.search(plain, max(0, mention.start - 6), mention.start):
        return late if received_at - second <= _A_WHILE else replace(mention, fault=whys.NO_MOMENT)
    if by_24 or is_value(plain, [mention]):
        return mention
    return replace(mention, fault=whys.NO_MOMENT)


def _beginning(mentions: list[Mention], course: list[int], received_at: datetime) -> list[int]:
    """Of a course of events the first, if it is told in the order of time; else all, which contradict each other."""
    moments = [_resolve_in(mentions, at, received_at).moment for at in course]
    first = moments[0]
    in_order = first is not None and all(moment is not None and moment >= first for moment in moments)
    return course[:1] if in_order else course


def _is_told_of_harm_before(plain: str, mentions: list[Mention], told: list[int], received_at: datetime) -> bool:
    """Whether harm is told of shortly before the time at which everyday words say that it began: it had begun before.

    17时50分左右1人死亡……18时10分断电.
    """
    began = _resolve_in(mentions, told[0], received_at).moment
    harm = [
        _resolve_in(mentions, at, received_at).moment
        for at, mention in enumerate(mentions)
        if at not in told and mention.hour is not None and _HARM.match(plain, mention.end)
    ]
    return began is not None and any(moment is not None and began - _SHORTLY < moment < began for moment in harm)


def _is_reported_before(mentions: list[Mention], roles: list[Role], told: int, received_at: datetime) -> bool:
    """Whether it was reported shortly before everyday words tell of it: 6时居民反映自来水有异味……7时停水."""
    began = _resolve_in(mentions, told, received_at).moment
    reported = [
        _resolve_in(mentions, at, received_at).moment
        for at in range(told)
        if roles[at] is Role.AWARENESS and mentions[at].hour is not None
    ]
    return began is not None and any(moment is not None and began - _SHORTLY < moment < began for moment in reported)


def _nothing_told(text: str, plain: str, mentions: list[Mention], roles: list[Role]) -> Doubt | None:
    for role, why in (
        (Role.SPAN, whys.NO_MOMENT),
        (Role.UNKNOWN, whys.NOT_THE_OCCURRENCE),
        (Role.AWARENESS, whys.NOT_THE_OCCURRENCE),
    ):
        for mention, its_role in zip(mentions, roles, strict=True):
            if its_role is role and (role is not Role.UNKNOWN or mention.hour is not None):
                return Doubt(_ELEMENT, passage_of(text, mention), why)
    if len(plain) <= 40 and (ago := _AGO.search(plain)):
        return Doubt(_ELEMENT, ago[0], whys.NO_MOMENT)
    return None


def _agreed(text: str, resolved: list[_Resolved]) -> Reading | Doubt:
    """The one moment that all mentions of the occurrence name; else why there is none."""
    whole = [one for one in resolved if one.mention.hour is not None]
    for one in whole or resolved:
        if one.moment is None:
            return Doubt(_ELEMENT, passage_of(text, one.mention), one.why)
    exact = [one for one in whole if one.mention.to_the_minute] or whole
    best = exact[0]
    if best.moment is None:
        return Doubt(_ELEMENT, passage_of(text, best.mention), best.why)
    for other in whole:
        if other.moment is None or not _same(best.moment, other):
            return Doubt(
                _ELEMENT,
                f"{passage_of(text, best.mention)} … {passage_of(text, other.mention)}",
                whys.CONTRADICTION,
            )
    return Reading(best.moment.isoformat(), "rule", passage_of(text, best.mention))


def _same(moment: datetime, other: _Resolved) -> bool:
    """3时许 and 3时20分 of one day say the same, the one less exactly."""
    if other.moment is None:
        return False
    if other.mention.to_the_minute:
        return moment == other.moment
    return timedelta() <= moment - other.moment < timedelta(hours=1)


def _resolve_in(mentions: list[Mention], at: int, received_at: datetime) -> _Resolved:
    """The mention's moment, with what the mentions before it say of the day."""
    mention = mentions[at]
    if mention.fault:
        return _Resolved(mention, None, mention.fault)
    if mention.hour is None:
        return _Resolved(mention, None, whys.NO_HOUR)
    anchor = _anchor(mentions[:at], received_at)
    if mention.word in SAME_DAY or mention.word in NEXT_DAY:
        return _from_anchor(mention, anchor, received_at)
    alone = _resolve(mention, received_at)
    if mention.dated or anchor is None or isinstance(alone, str):
        return _Resolved(mention, None, alone) if isinstance(alone, str) else _Resolved(mention, alone)
    inherited = _resolve(_on(mention, anchor), received_at)
    if isinstance(inherited, datetime) and inherited != alone:
        return _Resolved(mention, None, whys.WHICH_DAY)
    return _Resolved(mention, alone)


def _from_anchor(mention: Mention, anchor: date | None, received_at: datetime) -> _Resolved:
    if anchor is None and mention.word in NEXT_DAY:
        return _Resolved(mention, None, whys.WHICH_DAY)
    day = anchor or received_at.date()
    if mention.word in NEXT_DAY:
        day += timedelta(days=1)
    found = _resolve(_on(mention, day), received_at)
    return _Resolved(mention, None, found) if isinstance(found, str) else _Resolved(mention, found)


def _on(mention: Mention, day: date) -> Mention:
    return replace(mention, year=day.year, month=day.month, day=day.day, word="")


def _anchor(before: list[Mention], received_at: datetime) -> date | None:
    """The day that the nearest dated mention before names."""
    for mention in reversed(before):
        if mention.dated and mention.word not in SAME_DAY and mention.word not in NEXT_DAY:
            days = _days(mention, received_at)
            return days[0] if not isinstance(days, str) else None
    return None


def _resolve(mention: Mention, received_at: datetime) -> datetime | str:
    """The latest such moment that is past, or why there is none."""
    at = time_of_day(mention)
    if isinstance(at, str):
        return at
    days = _days(mention, received_at)
    if mention.offset is None and isinstance(mention.year, int) and _is_a_year_off(days[0], received_at):
        days = whys.WHICH_DAY
    if isinstance(days, str):
        return days
    for day in days:
        moment = _moment(day, at, mention.offset, received_at)
        if isinstance(moment, str):
            return moment
        ahead = moment - received_at
        if ahead <= timedelta():
            return _believed(mention, moment, received_at, first=day == days[0])
        if ahead <= _FAST_CLOCK:
            return whys.IN_THE_FUTURE
    return whys.IN_THE_FUTURE


def _is_a_year_off(day: date | str, received_at: datetime) -> bool:
    """Whether a day lies a year before one of the last weeks: in January the old year is written out of habit."""
    a_year_on = None if isinstance(day, str) else _day(day.year + 1, day.month, day.day)
    return a_year_on is not None and timedelta() <= received_at.date() - a_year_on <= _HABIT


def _believed(mention: Mention, moment: datetime, received_at: datetime, *, first: bool) -> datetime | str:
    if mention.word and not first and received_at - moment > _AROUND_MIDNIGHT:
        return whys.IN_THE_FUTURE
    return moment


def _moment(day: date, at: timedelta, offset: timedelta | None, received_at: datetime) -> datetime | str:
    try:
        midnight = datetime.combine(day, time())
        wall = midnight + at
        if offset is not None:
            return wall.replace(tzinfo=timezone(offset))
        local = wall.replace(tzinfo=received_at.tzinfo)
        if local.astimezone(UTC).astimezone(local.tzinfo).replace(tzinfo=None) != wall:
            return whys.CLOCKS_CHANGED
        if local.utcoffset() != local.replace(fold=1).utcoffset():
            return whys.CLOCKS_CHANGED
    except (OverflowError, ValueError):
        return whys.NO_SUCH_TIME
    return local


def _days(mention: Mention, received_at: datetime) -> tuple[date, ...] | str:
    """The days that may be meant, latest first."""
    today = received_at.date() if mention.offset is None else received_at.astimezone(timezone(mention.offset)).date()
    if mention.word:
        day = today - timedelta(days=DAYS_AGO[mention.word])
        return (day, day - timedelta(days=1)) if mention.word in DAYS_AGO and DAYS_AGO[mention.word] == 0 else (day,)
    if mention.day is None:
        return (today, today - timedelta(days=1))
    year = _year(mention.year, today)
    if mention.month is None:
        last = today.replace(day=1) - timedelta(days=1)
        candidates = [_day(month.year, month.month, mention.day) for month in (today, last)]
        limit = today - _INTO_LAST_MONTH
    elif year is None:
        candidates = [_day(one, mention.month, mention.day) for one in (today.year, today.year - 1)]
        limit = today - _INTO_LAST_YEAR
    else:
        candidates, limit = [_day(year, mention.month, mention.day)], date.min
    first, *earlier = candidates
    days = tuple(day for day in (first, *(day for day in earlier if day and day >= limit)) if day)
    return days or whys.NO_SUCH_TIME


def _year(year: int | str | None, today: date) -> int | None:
    if isinstance(year, str):
        return today.year - {"明": -1, "今": 0, "去": 1, "前": 2}[year]
    return year


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
