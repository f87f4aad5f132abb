"""Due moments: elapsed time, months, business days, times of day, over changes of clocks and leap years."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any, Literal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.core.due import Reckoning, next_due, reckon, reckon_in_natural_days
from incidentd.core.policy import Anchor, Calendar, Due, Recurrence
from incidentd.core.reports import Kind
from incidentd.errors import ConfigError

SHANGHAI = "Asia/Shanghai"
# Whole hours, half an hour (Lord Howe), a whole day skipped (Apia), none (Shanghai since 1991), midnight (Beirut).
ZONES = (SHANGHAI, "UTC", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Beirut")
DST_ZONES = ("America/New_York", "Europe/Berlin", "Australia/Lord_Howe")


def midnight(year: int, month: int, day: int) -> datetime:
    """A local time of no zone in particular."""
    return datetime.combine(date(year, month, day), time())


moments = st.datetimes(midnight(2000, 1, 1), midnight(2099, 1, 1), timezones=st.just(UTC))
minutes = moments.map(lambda moment: moment.replace(second=0, microsecond=0))
zones = st.sampled_from(ZONES)
times_of_day = st.builds(time, st.integers(0, 23), st.integers(0, 59))


class Known:
    """Anchors that are known, by name; a submission by its stage."""

    def __init__(self, **moments: datetime) -> None:
        self._moments = moments

    def moment(self, anchor: Anchor, stages: tuple[Kind, ...], which: Literal["first", "last"]) -> datetime | None:
        if anchor != "submitted":
            return self._moments.get(anchor)
        found = [self._moments[stage] for stage in stages if stage in self._moments]
        return (min(found) if which == "first" else max(found)) if found else None


def due(**stated: Any) -> Due:
    return Due.model_validate(stated)


def found(rule: Due, known: Known, *, zone: str = SHANGHAI, calendars: Sequence[Calendar] = ()) -> Reckoning:
    reckoning = reckon(rule, known, zone=zone, calendars=calendars)
    assert reckoning is not None
    return reckoning


def local(zone: str, *parts: int, fold: int = 0) -> datetime:
    return datetime(*parts, fold=fold, tzinfo=ZoneInfo(zone))  # type: ignore[arg-type,misc]


# ------------------------------------------------------------------------------------------------------ elapsed time


@given(moments, zones, st.integers(0, 2000))
def test_elapsed_time_is_the_same_in_every_zone(at: datetime, zone: str, hours: int) -> None:
    reckoning = found(due(anchor="occurred", after=f"{hours} hours"), Known(occurred=at), zone=zone)
    assert reckoning.due_at - at == timedelta(hours=hours)
    assert reckoning.due_at.tzinfo is UTC
    assert reckoning.anchor_at == at


def test_a_day_is_24_hours_also_when_the_clocks_change() -> None:
    before = local("Europe/Berlin", 2026, 3, 28, 12)
    after = found(due(anchor="occurred", after="1 day"), Known(occurred=before), zone="Europe/Berlin").due_at
    assert after == local("Europe/Berlin", 2026, 3, 29, 13)


@given(st.datetimes(midnight(1992, 1, 1), midnight(2090, 1, 1)))
def test_24_hours_in_shanghai_end_at_the_same_time_of_day(naive: datetime) -> None:
    at = naive.replace(tzinfo=ZoneInfo(SHANGHAI))
    ends = found(due(anchor="occurred", after="24 hours"), Known(occurred=at)).due_at.astimezone(ZoneInfo(SHANGHAI))
    assert ends.replace(tzinfo=None) == naive + timedelta(days=1)


# ----------------------------------------------------------------------------------------------------------- anchors


def test_nothing_is_due_while_no_anchor_is_known() -> None:
    assert reckon(due(anchor="occurred", after="30 minutes"), Known(), zone=SHANGHAI, calendars=()) is None


@given(moments, moments)
def test_a_fallback_stands_in_only_while_the_anchor_is_not_known(occurred: datetime, received: datetime) -> None:
    rule = due(anchor="occurred", fallback=["aware", "received"], after="30 minutes")
    assert found(rule, Known(received=received)).anchor == "received"
    reckoning = found(rule, Known(occurred=occurred, received=received))
    assert (reckoning.anchor, reckoning.anchor_at) == ("occurred", occurred)


@given(moments, moments)
def test_the_first_or_the_last_submission_counts_as_the_rule_says(one: datetime, other: datetime) -> None:
    known = Known(phone=one, initial=other)
    first = due(anchor="submitted", stages=["phone", "initial"], after="1 hour")
    last = due(anchor="submitted", stages=["phone", "initial"], which="last", after="1 hour")
    assert found(first, known).due_at == min(one, other) + timedelta(hours=1)
    assert found(last, known).due_at == max(one, other) + timedelta(hours=1)


@given(moments, moments)
def test_the_earlier_of_two_goes_by_what_is_known(aware: datetime, classified: datetime) -> None:
    rule = due(earlier_of=[{"anchor": "aware", "after": "24 hours"}, {"anchor": "classified", "after": "4 hours"}])
    both = found(rule, Known(aware=aware, classified=classified))
    assert both.due_at == min(aware + timedelta(hours=24), classified + timedelta(hours=4))
    assert found(rule, Known(classified=classified)).due_at == classified + timedelta(hours=4)
    assert reckon(rule, Known(), zone=SHANGHAI, calendars=()) is None


@given(moments, moments)
def test_the_later_of_two_waits_for_both(aware: datetime, classified: datetime) -> None:
    rule = due(later_of=[{"anchor": "aware", "after": "24 hours"}, {"anchor": "classified", "after": "4 hours"}])
    both = found(rule, Known(aware=aware, classified=classified))
    assert both.due_at == max(aware + timedelta(hours=24), classified + timedelta(hours=4))
    assert reckon(rule, Known(aware=aware), zone=SHANGHAI, calendars=()) is None


# ------------------------------------------------------------------------------------------------------------ months


@given(moments, zones, st.integers(1, 120))
def test_months_keep_the_day_or_take_the_months_last(at: datetime, zone: str, months: int) -> None:
    rule = due(anchor="occurred", after=f"{months} months")
    begins = at.astimezone(ZoneInfo(zone))
    ends = found(rule, Known(occurred=at), zone=zone).due_at.astimezone(ZoneInfo(zone))
    counted = (ends.year - begins.year) * 12 + ends.month - begins.month
    if counted != months:  # a change of clocks at midnight of the last day may push the end over the month's edge
        assert ends.day == 1
        assert counted == months + 1
        return
    assert ends.day <= begins.day or not _exists(ends.date(), begins.time(), zone)
    if ends.day < begins.day:
        assert (ends + timedelta(days=1)).month != ends.month


@given(moments, zones, st.integers(1, 120))
def test_months_keep_the_local_time_of_day_where_it_exists(at: datetime, zone: str, months: int) -> None:
    rule = due(anchor="occurred", after=f"{months} months")
    begins = at.astimezone(ZoneInfo(zone))
    ends = found(rule, Known(occurred=at), zone=zone).due_at.astimezone(ZoneInfo(zone))
    if _exists(ends.date(), begins.time(), zone):
        assert ends.time() == begins.time()


@pytest.mark.parametrize(
    ("begins", "months", "ends"),
    [
        ((2026, 1, 31), 1, (2026, 2, 28)),
        ((2028, 1, 31), 1, (2028, 2, 29)),
        ((2028, 2, 29), 12, (2029, 2, 28)),
        ((2026, 8, 31), 1, (2026, 9, 30)),
        ((2026, 12, 15), 1, (2027, 1, 15)),
        ((2100, 1, 31), 1, (2100, 2, 28)),
    ],
)
def test_a_day_that_the_month_lacks_becomes_its_last(
    begins: tuple[int, int, int], months: int, ends: tuple[int, int, int]
) -> None:
    at = local(SHANGHAI, *begins, 9, 30)
    reckoning = found(due(anchor="occurred", after=f"{months} months"), Known(occurred=at))
    assert reckoning.due_at == local(SHANGHAI, *ends, 9, 30)


def test_a_month_is_counted_on_the_local_calendar() -> None:
    at = datetime(2026, 1, 31, 20, tzinfo=UTC)  # 1 February, 04:00 in Shanghai
    assert found(due(anchor="aware", after="1 month"), Known(aware=at)).due_at == local(SHANGHAI, 2026, 3, 1, 4)


# ------------------------------------------------------------------------------------------------- changes of clocks


def test_a_local_time_that_is_skipped_is_read_with_the_offset_from_before() -> None:
    recurs = Recurrence(at=(time(2, 30),))
    day_before = local("America/New_York", 2026, 3, 7, 2, 30)
    skipped = next_due(recurs, day_before, zone="America/New_York")
    assert skipped == local("America/New_York", 2026, 3, 8, 3, 30)
    assert next_due(recurs, skipped, zone="America/New_York") == local("America/New_York", 2026, 3, 9, 2, 30)


def test_a_local_time_that_comes_twice_is_the_first_of_the_two() -> None:
    recurs = Recurrence(at=(time(1, 30),))
    first = next_due(recurs, local("America/New_York", 2026, 10, 31, 12), zone="America/New_York")
    assert first == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
    assert next_due(recurs, first, zone="America/New_York") == local("America/New_York", 2026, 11, 2, 1, 30)


def test_half_an_hour_skipped_moves_a_time_by_half_an_hour() -> None:
    at = local("Australia/Lord_Howe", 2026, 9, 4, 2, 15)
    ends = found(due(anchor="aware", after="1 month"), Known(aware=at), zone="Australia/Lord_Howe").due_at
    assert ends == local("Australia/Lord_Howe", 2026, 10, 4, 2, 45)


def test_shanghais_own_summer_time_is_known() -> None:
    at = datetime(1988, 7, 1, 0, tzinfo=UTC)
    ends = found(due(anchor="occurred", at=["10:00"]), Known(occurred=at)).due_at
    assert ends == datetime(1988, 7, 1, 1, tzinfo=UTC)  # UTC+9 in the summers of 1986 to 1991


# ------------------------------------------------------------------------------------------------------ times of day


@given(minutes, st.sampled_from(DST_ZONES), st.lists(times_of_day, min_size=1, max_size=4, unique=True))
def test_at_means_the_first_such_local_time_at_or_after(at: datetime, zone: str, times: list[time]) -> None:
    ends = found(due(anchor="occurred", at=times), Known(occurred=at), zone=zone).due_at
    day = at.astimezone(ZoneInfo(zone)).date()
    if all(_exists(day + timedelta(days=days), one, zone) for days in (-1, 0, 1, 2) for one in times):
        assert ends == _first_minute(at, ZoneInfo(zone), times)
    assert at <= ends <= at + timedelta(hours=26)


@given(moments, zones, st.lists(times_of_day, min_size=1, max_size=4))
def test_a_moment_that_is_such_a_time_is_its_own_due_moment(at: datetime, zone: str, times: list[time]) -> None:
    rule = due(anchor="occurred", at=times)
    once = found(rule, Known(occurred=at), zone=zone).due_at
    assert found(rule, Known(occurred=once), zone=zone).due_at == once


@given(moments, zones, st.lists(times_of_day, min_size=1, max_size=4, unique=True))
def test_the_next_occurrence_is_strictly_after_the_last(at: datetime, zone: str, times: list[time]) -> None:
    following = next_due(Recurrence(at=tuple(times)), at, zone=zone)
    assert at < following


@given(moments, st.integers(1, 100))
def test_a_duty_at_0800_and_1700_comes_twice_a_day(at: datetime, count: int) -> None:
    recurs = Recurrence(at=(time(17), time(8)))
    seen = [at]
    for _ in range(count):
        seen.append(next_due(recurs, seen[-1], zone=SHANGHAI))
    hours = {moment.astimezone(ZoneInfo(SHANGHAI)).hour for moment in seen[1:]}
    assert hours <= {8, 17}
    assert all(b - a in (timedelta(hours=9), timedelta(hours=15)) for a, b in pairwise(seen[1:]))


@given(moments, zones, st.sampled_from(["90 minutes", "24 hours", "1 week"]))
def test_a_duty_every_so_long_comes_exactly_that_much_later(at: datetime, zone: str, every: str) -> None:
    recurs = Recurrence.model_validate({"every": every})
    assert recurs.every is not None
    assert next_due(recurs, at, zone=zone) == at + recurs.every.elapsed


def test_a_monthly_duty_comes_at_the_same_local_time() -> None:
    recurs = Recurrence.model_validate({"every": "1 month"})
    march = local("Europe/Berlin", 2026, 3, 15, 9)
    assert next_due(recurs, march, zone="Europe/Berlin") == local("Europe/Berlin", 2026, 4, 15, 9)


def test_a_monthly_duty_of_the_31st_comes_on_the_31st_wherever_there_is_one() -> None:
    recurs = Recurrence.model_validate({"every": "1 month"})
    seen = [first := local(SHANGHAI, 2026, 1, 31, 9)]
    for _ in range(4):
        seen.append(next_due(recurs, seen[-1], zone=SHANGHAI, first_due=first))
    days = [(moment.astimezone(ZoneInfo(SHANGHAI)).month, moment.astimezone(ZoneInfo(SHANGHAI)).day) for moment in seen]
    assert days == [(1, 31), (2, 28), (3, 31), (4, 30), (5, 31)]


@given(moments, moments, zones, st.sampled_from(["90 minutes", "24 hours", "1 month", "5 months"]))
def test_the_next_occurrence_is_the_first_of_its_series_after_the_last(
    first: datetime, last: datetime, zone: str, every: str
) -> None:
    recurs = Recurrence.model_validate({"every": every})
    assert recurs.every is not None
    following = next_due(recurs, last, zone=zone, first_due=first)
    longest = timedelta(days=31 * recurs.every.months + 2) if recurs.every.months else recurs.every.elapsed
    assert last < following <= last + longest


# ----------------------------------------------------------------------------------------------------- business days

EXCHANGE = Calendar(
    id="exchange",
    zone="America/New_York",
    years=(2026,),
    holidays=(date(2026, 11, 26), date(2026, 12, 25)),
)


def test_four_business_days_skip_the_weekend_and_the_holiday() -> None:
    determined = local("America/New_York", 2026, 11, 24, 10)  # a Tuesday; Thursday is a holiday
    rule = due(anchor="classified", after="4 business days", at=["17:30"], calendar="exchange")
    assert found(rule, Known(classified=determined), calendars=(EXCHANGE,)).due_at == local(
        "America/New_York", 2026, 12, 1, 17, 30
    )


def test_business_days_without_a_time_end_at_midnight_of_the_calendars_zone() -> None:
    determined = local("America/New_York", 2026, 11, 20, 23)  # a Friday; in Shanghai it is Saturday already
    rule = due(anchor="classified", after="1 business day", calendar="exchange")
    assert found(rule, Known(classified=determined), calendars=(EXCHANGE,)).due_at == local(
        "America/New_York", 2026, 11, 24, 0
    )


def test_make_up_workdays_count() -> None:
    calendar = Calendar(
        id="county", zone=SHANGHAI, years=(2026,), holidays=(date(2026, 10, 5),), workdays=(date(2026, 10, 10),)
    )
    friday = local(SHANGHAI, 2026, 10, 9, 9)
    rule = due(anchor="aware", after="1 business day", at=["18:00"], calendar="county")
    assert found(rule, Known(aware=friday), calendars=(calendar,)).due_at == local(SHANGHAI, 2026, 10, 10, 18)


@given(
    st.datetimes(midnight(2020, 1, 1), midnight(2027, 12, 1), timezones=st.just(UTC)),
    st.integers(1, 40),
    st.sets(st.dates(date(2020, 1, 1), date(2028, 12, 31)), max_size=60),
    zones,
)
def test_the_day_of_the_event_is_not_counted_and_each_business_day_once(
    at: datetime, count: int, holidays: set[date], zone: str
) -> None:
    calendar = Calendar(id="c", zone=zone, years=tuple(range(2020, 2030)), holidays=tuple(holidays))
    rule = due(anchor="occurred", after=f"{count} business days", at=["12:00"], calendar="c")
    ends = found(rule, Known(occurred=at), calendars=(calendar,)).due_at.astimezone(ZoneInfo(zone)).date()
    begins = at.astimezone(ZoneInfo(zone)).date()
    days = [begins + timedelta(days=n) for n in range(1, (ends - begins).days + 1)]
    working = [day for day in days if day.isoweekday() < 6 and day not in holidays]
    assert len(working) == count
    assert working[-1] == ends


def test_a_year_that_the_calendar_does_not_list_is_an_error_that_names_both() -> None:
    rule = due(anchor="classified", after="4 business days", calendar="exchange")
    with pytest.raises(ConfigError, match=r"calendar 'exchange' does not list the year 2027.*add 2027"):
        reckon(rule, Known(classified=datetime(2026, 12, 30, tzinfo=UTC)), zone=SHANGHAI, calendars=(EXCHANGE,))


SATURDAY = local("America/New_York", 2026, 11, 21, 15)


@pytest.mark.parametrize(
    ("roll", "ends"),
    [
        ("noon_of_next_business_day", local("America/New_York", 2026, 11, 23, 12)),
        ("next_business_day", local("America/New_York", 2026, 11, 24, 0)),
    ],
)
def test_what_falls_on_a_day_off_is_rolled_on(roll: str, ends: datetime) -> None:
    rule = due(anchor="aware", after="24 hours", roll=roll, calendar="exchange")
    friday = SATURDAY - timedelta(hours=24)
    assert found(rule, Known(aware=friday), calendars=(EXCHANGE,)).due_at == ends


def test_what_falls_on_a_business_day_stays() -> None:
    rule = due(anchor="aware", after="24 hours", roll="next_business_day", calendar="exchange")
    monday = local("America/New_York", 2026, 11, 16, 15)
    assert found(rule, Known(aware=monday), calendars=(EXCHANGE,)).due_at == monday + timedelta(hours=24)


def _exists(day: date, of_day: time, zone: str) -> bool:
    """Whether the local time is shown on that day's clocks."""
    wall = datetime.combine(day, of_day.replace(fold=0), ZoneInfo(zone))
    return wall.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0) == wall.replace(tzinfo=None)


def _first_minute(at: datetime, zone: ZoneInfo, times: list[time]) -> datetime:
    """The answer by trying every minute: the first whose clock shows one of the times for the first time that day."""
    while True:
        shown = at.astimezone(zone)
        if shown.time().replace(fold=0) in times and shown.fold == 0:
            return at
        at += timedelta(minutes=1)


# ------------------------------------------------------------------------------------------- where the calendar ends


def test_natural_days_are_never_later_than_business_days_with_a_time_of_day() -> None:
    monday = local("America/New_York", 2026, 11, 23, 15)
    rule = due(anchor="aware", after="1 business day", at=["09:00"], calendar="exchange")
    natural = reckon_in_natural_days(rule, Known(aware=monday), zone=SHANGHAI, calendars=(EXCHANGE,))
    assert natural is not None
    assert natural.due_at == local("America/New_York", 2026, 11, 24, 9)


@given(
    st.datetimes(midnight(2026, 1, 2), midnight(2026, 11, 1), timezones=st.just(UTC)),
    st.sampled_from(["30 minutes", "2 days", "1 month", "1 business day", "4 business days"]),
    st.lists(times_of_day, max_size=3, unique=True),
    st.sampled_from(["none", "next_business_day", "noon_of_next_business_day"]),
)
def test_natural_days_are_never_later_than_what_they_stand_in_for(
    at: datetime, after: str, times: list[time], roll: str
) -> None:
    needs_calendar = roll != "none" or "business" in after
    stated = {"anchor": "aware", "after": after, "at": times, "roll": roll}
    rule = due(**stated, **({"calendar": "exchange"} if needs_calendar else {}))
    natural = reckon_in_natural_days(rule, Known(aware=at), zone=SHANGHAI, calendars=(EXCHANGE,))
    assert natural is not None
    assert natural.due_at <= found(rule, Known(aware=at), calendars=(EXCHANGE,)).due_at
