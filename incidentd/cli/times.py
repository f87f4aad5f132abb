"""Times as a duty officer types them at three in the morning, and as they are shown back: local, with the offset."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from incidentd.cli.answers import BadAnswer
from incidentd.cli.words import _
from incidentd.intake.sentences import Sentence

_AHEAD: Final = timedelta(minutes=10)
"""A time of day this little ahead is today's, by a clock that is fast; one further ahead is yesterday's."""

# How far back a date without its month, or its year, is looked for: what lies further back is a slip of the pen.
_INTO_LAST_MONTH: Final = timedelta(days=15)
_INTO_LAST_YEAR: Final = timedelta(days=180)

_DAYS_AGO: Final[Mapping[str, int]] = {
    "今天": 0, "今日": 0, "今": 0, "today": 0,
    "昨天": 1, "昨日": 1, "昨": 1, "yesterday": 1,
    "前天": 2, "前日": 2,
}  # fmt: skip
_PERIODS: Final[Mapping[str, Callable[[int], int]]] = {
    **dict.fromkeys(("凌晨", "早上", "早晨", "清晨", "晨", "早", "上午", "am"), lambda hour: 0 if hour == 12 else hour),
    **dict.fromkeys(("中午", "下午", "傍晚", "pm"), lambda hour: hour + 12 if hour < 11 else hour),
    **dict.fromkeys(("晚上", "晚间", "晚", "夜间", "夜里"), lambda hour: hour + 12 if hour >= 5 else hour),
}
_NOW: Final = frozenset({"now", "现在", "刚才", "刚刚"})
_AGO_UNITS: Final[Mapping[str, timedelta]] = {
    **dict.fromkeys(("分钟", "分", "min", "minute", "minutes"), timedelta(minutes=1)),
    **dict.fromkeys(("小时", "h", "hour", "hours"), timedelta(hours=1)),
    **dict.fromkeys(("天", "d", "day", "days"), timedelta(days=1)),
}

_AGO: Final = re.compile(rf"(?P<count>[0-9]{{1,4}})(?P<unit>{'|'.join(_AGO_UNITS)})(?:前|ago)")
_MOMENT: Final = re.compile(
    rf"""
    (?P<day>
        (?:(?P<year>[0-9]{{4}})[-/.年])?(?P<month>[0-9]{{1,2}})[-/.月](?P<date>[0-9]{{1,2}})[日号]?
        | (?P<date_only>[0-9]{{1,2}})[日号]
        | (?P<ago>{"|".join(_DAYS_AGO)})
    )?
    [t,]?
    (?P<time>
        (?P<before>{"|".join(_PERIODS)})?
        (?P<hour>[0-9]{{1,2}})
        (?: :(?P<minute>[0-9]{{2}})(?: :(?P<second>[0-9]{{2}})(?:\.[0-9]+)?)?
          | [时点](?:钟|(?P<half>半)|(?P<minutes>[0-9]{{1,2}})分?)?
        )
        (?P<after>am|pm)?
    )?
    (?P<offset>z|[+-][0-9]{{2}}:?[0-9]{{2}})?
    """,
    re.VERBOSE,
)

EXAMPLES: Final = _("for example 03:20, yesterday 23:40, 11-22 03:20, 2026-11-22T03:20:00+08:00, 20 min ago")


class NotATime(BadAnswer):
    """What was typed is no time that can be understood."""

    def __init__(self, text: str) -> None:
        super().__init__(Sentence(_("'{text}' is no time"), text=text), hint=EXAMPLES)


class InLeapSecond(NotATime):
    """What was typed is a leap second, which no clock here counts."""

    def __init__(self, text: str, hour: int, minute: int) -> None:
        last = (hour, minute) == (23, 59)
        form = _("write {before}, or {after} of the next day") if last else _("write {before}, or {after}")
        after = datetime.combine(date.min, time(hour, minute, 59)) + timedelta(seconds=1)
        hint = Sentence(form, before=f"{hour:02}:{minute:02}:59", after=after.strftime("%H:%M:%S"))
        BadAnswer.__init__(self, Sentence(_("'{text}' is in a leap second"), text=text), hint=hint)


class NotYet(BadAnswer):
    """What was typed is a time that has not come; `dated`: with its whole date, so that no other was meant."""

    def __init__(self, text: str, *, dated: bool = False) -> None:
        whole = _("correct it: a report tells of what has happened")
        hint = whole if dated else _("correct it, or write the whole date: 2026-11-22 03:20")
        super().__init__(Sentence(_("'{text}' lies in the future"), text=text), hint=hint)


class TooOld(NotATime):
    """What was typed lies so far back that the year is a slip of the pen."""

    def __init__(self, text: str) -> None:
        BadAnswer.__init__(
            self, Sentence(_("'{text}' lies before the year 2000"), text=text), hint=_("correct the year")
        )


class _Parts(NamedTuple):
    year: int | None
    month: int | None
    date: int | None
    days_ago: int | None
    at: time | None
    offset: timedelta | None


def read_moment(text: str, zone: ZoneInfo, now: datetime) -> datetime:
    """The moment that was meant, in UTC: without a date the latest such time that is past; raises NotATime."""
    typed = _plain(text)
    if typed in _NOW:
        return now.replace(second=0, microsecond=0)
    if found := _AGO.fullmatch(typed):
        return (now - int(found["count"]) * _AGO_UNITS[found["unit"]]).replace(second=0, microsecond=0)
    parts = _parts(text, typed)
    if parts.at is None:
        raise NotATime(text)
    return _moment(text, parts, parts.at, zone, now)


def read_past(text: str, zone: ZoneInfo, now: datetime) -> datetime:
    """The same for what has happened: intake would refuse any other, but only once everything has been typed.

    Raises:
        NotATime: it is none.
        NotYet: it lies ahead.
        TooOld: it lies before this century.
    """
    from incidentd.intake.admission import CLOCK_SKEW, EARLIEST

    moment = read_moment(text, zone, now)
    if moment > now + CLOCK_SKEW:
        raise NotYet(text, dated=True)
    if moment < EARLIEST:
        raise TooOld(text)
    return moment


def read_bound(text: str, zone: ZoneInfo, now: datetime, *, end: bool = False) -> datetime:
    """A bound of a search: a moment, or a day alone, which means its beginning (`end`: the end of it)."""
    typed = _plain(text)
    try:
        return read_moment(text, zone, now)
    except NotATime:
        parts = _parts(text, typed)
        if parts.at is not None or parts == _Parts(None, None, None, None, None, None):
            raise
    day = _moment(text, parts, time(), zone, now).astimezone(zone).date() + timedelta(days=int(end))
    return datetime.combine(day, time(), zone).astimezone(UTC)


_YEARS: Final = range(1900, 9000)
"""Beyond them a moment may have no counterpart in UTC; no report tells of them."""


def full(moment: datetime, zone: ZoneInfo) -> str:
    """The moment with date, seconds and offset: 2026-11-22 03:20:00+08:00."""
    return moment.astimezone(zone).isoformat(" ", "seconds")


def brief(moment: datetime, zone: ZoneInfo) -> str:
    """The moment without year and seconds: 11-22 03:20+08:00."""
    return moment.astimezone(zone).isoformat(" ", "minutes")[5:]


def _plain(text: str) -> str:
    """Full-width digits and colons are what a Chinese keyboard gives; blanks mean nothing."""
    return "".join(unicodedata.normalize("NFKC", text).lower().split())


def _parts(text: str, typed: str) -> _Parts:
    found = _MOMENT.fullmatch(typed)
    if found is None or not typed:
        raise NotATime(text)
    day = found["date"] or found["date_only"]
    if found["year"] and int(found["year"]) < _YEARS.start:
        raise TooOld(text)
    return _Parts(
        int(found["year"]) if found["year"] else None,
        int(found["month"]) if found["month"] else None,
        int(day) if day else None,
        _DAYS_AGO[found["ago"]] if found["ago"] else None,
        _time_of_day(text, found) if found["time"] else None,
        _offset(found["offset"]) if found["offset"] else None,
    )


def _time_of_day(text: str, found: re.Match[str]) -> time:
    hour = int(found["hour"])
    period = found["before"] or found["after"]
    if period and hour <= 12:
        hour = _PERIODS[period](hour)
    minute = 30 if found["half"] else int(found["minute"] or found["minutes"] or 0)
    second = int(found["second"] or 0)
    if second == 60 and hour <= 23 and minute <= 59:
        raise InLeapSecond(text, hour, minute)
    try:
        return time(hour, minute, second)
    except ValueError:
        raise NotATime(text) from None


def _offset(text: str) -> timedelta:
    if text == "z":
        return timedelta()
    hours, minutes = int(text[1:3]), int(text[-2:])
    return (timedelta(hours=hours, minutes=minutes)) * (-1 if text[0] == "-" else 1)


def _moment(text: str, parts: _Parts, at: time, zone: ZoneInfo, now: datetime) -> datetime:
    """The latest moment that fits and is not ahead; a whole date is taken as it stands."""
    for day in _days(text, parts, now.astimezone(zone).date()):
        local = datetime.combine(day, at, zone)
        moment = local.astimezone(UTC) if parts.offset is None else local.replace(tzinfo=UTC) - parts.offset
        if parts.offset is None and moment.astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
            raise NotATime(text)  # the clocks were put forward over it
        if parts.year is not None or parts.days_ago is not None or moment <= now + _AHEAD:
            return moment
    raise NotYet(text)


def _days(text: str, parts: _Parts, today: date) -> list[date]:
    """The days that may be meant, latest first."""
    if parts.days_ago is not None:
        return [today - timedelta(days=parts.days_ago)]
    if parts.date is None:
        return [today, today - timedelta(days=1)]
    if parts.month is None:
        last_month = today.replace(day=1) - timedelta(days=1)
        days = [_day(month.year, month.month, parts.date) for month in (today, last_month)]
        limit = today - _INTO_LAST_MONTH
    else:
        years = [parts.year] if parts.year else [today.year, today.year - 1]
        days = [_day(year, parts.month, parts.date) for year in years]
        limit = today - _INTO_LAST_YEAR
    if not any(days):
        raise NotATime(text)
    first, *earlier = days
    return [day for day in (first, *(day for day in earlier if day and day >= limit)) if day is not None]


def _day(year: int, month: int, day: int) -> date | None:
    if year not in _YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
