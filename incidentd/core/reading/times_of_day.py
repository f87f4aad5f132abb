"""The hour that a mention names, by the part of the day that is said with it: 下午3时, 夜间10时, 3:20 pm."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from incidentd.core.reading import whys
from incidentd.core.reading.moment_mentions import Mention

_NIGHT: Final = frozenset({"晚上", "晚间", "夜间", "夜里", "深夜", "午夜", "半夜", "晚", "夜"})
_MORNING: Final = frozenset({"清晨", "早晨", "早上", "晨", "早", "morning"})
_NOON: Final = frozenset({"中午", "正午", "午后"})
_AFTERNOON: Final = frozenset({"下午", "afternoon"})


def time_of_day(mention: Mention) -> timedelta | str:
    """The time of day since midnight; 24 hours where it is the end of the day."""
    hour = mention.hour
    if hour is None:
        return whys.NO_HOUR
    if mention.second == 60 and hour < 24 and mention.minute <= 59:
        return whys.LEAP_SECOND
    if hour > 24 or mention.minute > 59 or mention.second > 59 or (hour == 24 and (mention.minute or mention.second)):
        return whys.NO_SUCH_TIME
    if mention.period:
        shifted = _in_period(mention.period, hour, dated=mention.dated)
        if shifted is None:
            return whys.NO_SUCH_TIME
        hour = shifted
    return timedelta(hours=hour, minutes=mention.minute, seconds=mention.second)


def _in_period(period: str, hour: int, *, dated: bool) -> int | None:
    """The hour of the day, 24 for the midnight at its end; None where the words leave two readings, or none."""
    table: dict[int, int] = {}
    if period == "凌晨":
        table = {12: 0, **{one: one for one in range(7)}}
    elif period in _MORNING:
        table = {one: one for one in range(3, 12)}
    elif period == "上午":
        table = {one: one for one in range(5, 12)}
    elif period in _NOON:
        table = {11: 11, 12: 12, 13: 13, 14: 14, 1: 13, 2: 14}
    elif period in _AFTERNOON:
        table = {one: one + 12 for one in range(1, 8)} | {one: one for one in range(13, 20)}
    elif period in {"傍晚", "evening"}:
        table = {one: one + 12 for one in range(4, 10)} | {one: one for one in range(16, 22)}
    elif period in _NIGHT:
        table = {one: one + 12 for one in range(6, 12)} | {one: one for one in range(18, 25)} | {12: 24}
        # Of which day 夜间2时 is, of the one named or the next, is not clear; without a day it is the latest past.
        table |= {} if dated else {one: one for one in range(5)}
    elif period in {"am", "pm"}:
        table = {one: one % 12 + (12 if period == "pm" else 0) for one in range(1, 13)}
    return table.get(hour)
