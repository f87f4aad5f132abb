"""When a clock is due: from a policy's `Due`, the anchors that are known, a zone and the calendars.

Four rules hold everywhere:

- Elapsed time (seconds to weeks) is added in UTC: "24 hours" is 24 hours, also over a change of clocks.
- Months keep the local time of day; a day that the month lacks becomes its last one (31 January + 1 month = 28 or 29
  February).
- Business days are whole days of their calendar, in the calendar's zone. The day of the event is not counted, and the
  last one ends at 24:00, or at the first `at` where the policy gives one (as Regulation (EEC) 1182/71, article 3).
- A local time that a change of clocks skips is read with the offset from before the change (02:30 becomes 03:30); one
  that comes twice is the first of the two (RFC 5545, section 3.3.5). So each local day has each time of day once.
"""

from __future__ import annotations

import calendar as gregorian
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Literal, NamedTuple, Protocol
from zoneinfo import ZoneInfo

from incidentd.core.duration import Duration
from incidentd.core.policy import Anchor, Calendar, Due, Recurrence, Term
from incidentd.core.reports import Kind

_DAY: Final = timedelta(days=1)
_MIDNIGHT: Final = time(0)
_NOON: Final = time(12)


class Anchors(Protocol):
    """The moments that are known of an incident."""

    def moment(self, anchor: Anchor, stages: tuple[Kind, ...], which: Literal["first", "last"]) -> datetime | None:
        """When `anchor` was, or None while that is not known; `stages` and `which` choose a submission."""
        ...


class Reckoning(NamedTuple):
    """A due moment and where it was counted from; both moments in UTC.

    `anchor` is the anchor really used: a fallback's name where that stood in.
    """

    anchor: str
    anchor_at: datetime
    due_at: datetime


def reckon(due: Due, anchors: Anchors, *, zone: str, calendars: Sequence[Calendar]) -> Reckoning | None:
    """The due moment by what is known; None while it cannot be known.

    The earlier of several terms goes by those whose anchor is known; the later of several waits for all of them.

    Raises ConfigError when business days are to be counted in a year that the calendar does not list.
    """
    if due.term is not None:
        return _reckon_term(due.term, anchors, zone, calendars)
    terms = due.earlier_of or due.later_of
    known = [found for term in terms if (found := _reckon_term(term, anchors, zone, calendars)) is not None]
    if due.earlier_of:
        return min(known, key=_due_at, default=None)
    return max(known, key=_due_at) if len(known) == len(terms) else None


def reckon_in_natural_days(due: Due, anchors: Anchors, *, zone: str, calendars: Sequence[Calendar]) -> Reckoning | None:
    """The same with every day counted as a business day: never later, so nobody is told too late.

    Where business days end at no time of day in particular, so many days of 24 hours are shorter still, and are taken.
    """
    every_day = [_EveryDay.model_validate(calendar.model_dump()) for calendar in calendars]
    natural = due.model_copy(
        update={
            "term": _in_elapsed_days(due.term) if due.term else None,
            "earlier_of": tuple(map(_in_elapsed_days, due.earlier_of)),
            "later_of": tuple(map(_in_elapsed_days, due.later_of)),
        }
    )
    return reckon(natural, anchors, zone=zone, calendars=every_day)


class _EveryDay(Calendar):
    """A calendar that knows no day off, in whatever year."""

    def is_business_day(self, day: date) -> bool:  # noqa: ARG002 - every day is one
        return True


def _in_elapsed_days(term: Term) -> Term:
    days = term.after.business_days
    if not days or term.at:
        return term
    return term.model_copy(update={"after": Duration(elapsed=_DAY * days, words=f"{days} days")})


def next_due(recurs: Recurrence, previous_due: datetime, *, zone: str, first_due: datetime | None = None) -> datetime:
    """The next occurrence, strictly after `previous_due`, in UTC.

    What recurs `every` so long is counted from `first_due`, never from the occurrence before: after 31 January and
    28 February comes 31 March.
    """
    previous = previous_due.astimezone(UTC)
    first = previous if first_due is None else first_due.astimezone(UTC)
    if recurs.every is None:
        return _first_at(recurs.at, previous + timedelta(microseconds=1), ZoneInfo(zone))
    if recurs.every.months:
        return _months_on(first, recurs.every.months, previous, ZoneInfo(zone))
    return first + ((previous - first) // recurs.every.elapsed + 1) * recurs.every.elapsed


def _due_at(reckoning: Reckoning) -> datetime:
    return reckoning.due_at


def _reckon_term(term: Term, anchors: Anchors, zone: str, calendars: Sequence[Calendar]) -> Reckoning | None:
    found = _anchor(term, anchors)
    if found is None:
        return None
    name, moment = found
    anchor_at = moment.astimezone(UTC)
    calendar = next((one for one in calendars if one.id == term.calendar), None)
    if calendar is None:
        return Reckoning(name, anchor_at, _by_clock(term, anchor_at, ZoneInfo(zone)))
    return Reckoning(name, anchor_at, _by_calendar(term, anchor_at, calendar))


def _anchor(term: Term, anchors: Anchors) -> tuple[str, datetime] | None:
    """The first of the anchor and its fallbacks that is known."""
    moment = anchors.moment(term.anchor, term.stages, term.which)
    if moment is not None:
        return term.anchor, moment
    for fallback in term.fallback:
        moment = anchors.moment(fallback, (), term.which)
        if moment is not None:
            return fallback, moment
    return None


def _by_clock(term: Term, anchor_at: datetime, zone: ZoneInfo) -> datetime:
    """Anchor + elapsed time or months, then on to the first `at`."""
    after = term.after
    moment = _add_months(anchor_at, after.months, zone) if after.months else anchor_at + after.elapsed
    return _first_at(term.at, moment, zone) if term.at else moment


def _by_calendar(term: Term, anchor_at: datetime, calendar: Calendar) -> datetime:
    """As by the clock, but in the calendar's zone, with business days counted and rolled on to."""
    zone = ZoneInfo(calendar.zone)
    if term.after.business_days:
        event_day = anchor_at.astimezone(zone).date()
        return _within(_business_day_after(event_day, term.after.business_days, calendar), term.at, zone)
    moment = _by_clock(term, anchor_at, zone)
    day = moment.astimezone(zone).date()
    if term.roll == "none" or calendar.is_business_day(day):
        return moment
    rolled = _business_day_after(day, 1, calendar)
    return _instant(rolled, _NOON, zone) if term.roll == "noon_of_next_business_day" else _within(rolled, term.at, zone)


def _within(day: date, at: Sequence[time], zone: ZoneInfo) -> datetime:
    """The first of the times of that day, or its end."""
    return _instant(day, min(at), zone) if at else _instant(day + _DAY, _MIDNIGHT, zone)


def _business_day_after(day: date, count: int, calendar: Calendar) -> date:
    for _ in range(count):
        day += _DAY
        while not calendar.is_business_day(day):
            day += _DAY
    return day


def _add_months(moment: datetime, months: int, zone: ZoneInfo) -> datetime:
    local = moment.astimezone(zone)
    year, month = divmod(local.year * 12 + local.month - 1 + months, 12)
    last = gregorian.monthrange(year, month + 1)[1]
    return _instant(date(year, month + 1, min(local.day, last)), local.time(), zone)


def _months_on(first: datetime, months: int, previous: datetime, zone: ZoneInfo) -> datetime:
    """The first moment after `previous` that is a multiple of so many months after `first`."""
    begin, end = first.astimezone(zone), previous.astimezone(zone)
    passed = (end.year - begin.year) * 12 + end.month - begin.month
    count = passed // months
    while (moment := _add_months(first, count * months, zone)) <= previous:
        count += 1
    return moment


def _first_at(at: Sequence[time], moment: datetime, zone: ZoneInfo) -> datetime:
    return min(candidate for candidate in _times_around(at, moment, zone) if candidate >= moment)


def _times_around(at: Sequence[time], moment: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    """The times of the days from the day before to two days after: a change of clocks may skip most of a day."""
    today = moment.astimezone(zone).date()
    for days in range(-1, 3):
        for one in at:
            yield _instant(today + timedelta(days=days), one, zone)


def _instant(day: date, of_day: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, of_day.replace(fold=0), zone).astimezone(UTC)
