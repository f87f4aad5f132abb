"""Times as they are typed at three in the morning."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.cli.times import NotATime, NotYet, brief, full, read_bound, read_moment

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 22, 3, 41, 30, tzinfo=ZONE).astimezone(UTC)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("03:20", "2026-11-22 03:20"),
        ("3:20", "2026-11-22 03:20"),
        ("\uff10\uff13\uff1a\uff12\uff10", "2026-11-22 03:20"),  # full-width, as a Chinese keyboard gives them
        ("3点20", "2026-11-22 03:20"),
        ("3时20分", "2026-11-22 03:20"),
        ("凌晨3点半", "2026-11-22 03:30"),
        ("昨天 23:40", "2026-11-21 23:40"),
        ("昨晚11点半", "2026-11-21 23:30"),
        ("yesterday 23:40", "2026-11-21 23:40"),
        ("前天上午9点5分", "2026-11-20 09:05"),
        ("22日3时20分", "2026-11-22 03:20"),
        ("21号23点", "2026-11-21 23:00"),
        ("11-22 03:20", "2026-11-22 03:20"),
        ("11月22日3时20分", "2026-11-22 03:20"),
        ("2026年11月22日凌晨3点20分", "2026-11-22 03:20"),
        ("2026-11-22 03:20", "2026-11-22 03:20"),
        ("2026-11-22T03:20:00+08:00", "2026-11-22 03:20"),
        ("2026-11-21T19:20:00Z", "2026-11-22 03:20"),
        ("20分钟前", "2026-11-22 03:21"),
        ("2 hours ago", "2026-11-22 01:41"),
        ("刚才", "2026-11-22 03:41"),
        ("now", "2026-11-22 03:41"),
        ("3:20 pm", "2026-11-21 15:20"),
        ("下午2点", "2026-11-21 14:00"),
        ("13:00", "2026-11-21 13:00"),
        ("03:45", "2026-11-22 03:45"),  # a clock that is a little fast
    ],
)
def test_short_times_mean_the_latest_that_is_past(typed: str, meant: str) -> None:
    assert read_moment(typed, ZONE, NOW) == datetime.fromisoformat(f"{meant}+08:00")


@pytest.mark.parametrize(
    "typed",
    ["", "3", "0320", "25:00", "03:61", "2月30日 1:00", "晚上12点", "soon", "昨天", "11-22", "2026-11-22", "日3时"],
)
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(NotATime):
        read_moment(typed, ZONE, NOW)


@pytest.mark.parametrize(
    ("typed", "instead"),
    [
        ("2017-01-01 07:59:60", "write 07:59:59, or 08:00:00"),
        ("2016-12-31T23:59:60Z", "write 23:59:59, or 00:00:00 of the next day"),
        ("3:20:60 pm", "write 15:20:59, or 15:21:00"),
    ],
)
def test_a_leap_second_is_refused_with_what_to_write_instead(typed: str, instead: str) -> None:
    for reads in (read_moment, read_bound):
        with pytest.raises(NotATime, match="leap second") as caught:
            reads(typed, ZONE, NOW)
        assert caught.value.hint == instead


@pytest.mark.parametrize("typed", ["11-23 04:00", "23日4时", "12-31 23:00"])
def test_a_date_that_has_not_come_is_not_taken_for_one_of_last_year(typed: str) -> None:
    with pytest.raises(NotYet):
        read_moment(typed, ZONE, NOW)


def test_at_the_turn_of_the_year_the_old_year_is_meant() -> None:
    january = datetime(2027, 1, 1, 0, 20, tzinfo=ZONE)
    meant = datetime(2026, 12, 31, 23, 50, tzinfo=ZONE)
    for typed in ("12-31 23:50", "31日23时50分", "昨天 23:50", "23:50"):
        assert read_moment(typed, ZONE, january) == meant


def test_a_time_that_the_clocks_skipped_is_refused() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    with pytest.raises(NotATime):
        read_moment("2026-03-29 02:30", berlin, NOW)


@pytest.mark.parametrize(
    ("typed", "begin", "end"),
    [
        ("2026-11-20", "2026-11-20 00:00", "2026-11-21 00:00"),
        ("11-20", "2026-11-20 00:00", "2026-11-21 00:00"),
        ("昨天", "2026-11-21 00:00", "2026-11-22 00:00"),
        ("11-20 08:00", "2026-11-20 08:00", "2026-11-20 08:00"),
    ],
)
def test_a_bound_may_be_a_day_alone(typed: str, begin: str, end: str) -> None:
    assert read_bound(typed, ZONE, NOW) == datetime.fromisoformat(f"{begin}+08:00")
    assert read_bound(typed, ZONE, NOW, end=True) == datetime.fromisoformat(f"{end}+08:00")


@given(st.timedeltas(timedelta(), timedelta(days=3000)), st.sampled_from(["Asia/Shanghai", "America/St_Johns", "UTC"]))
def test_a_moment_as_it_is_shown_is_read_back_as_the_same(ago: timedelta, zone: str) -> None:
    moment = (NOW - ago).replace(microsecond=0)
    assert read_moment(full(moment, ZoneInfo(zone)), ZONE, NOW) == moment


@given(st.timedeltas(timedelta(), timedelta(days=170)))
def test_the_short_form_without_the_year_is_read_back_too(ago: timedelta) -> None:
    moment = (NOW - ago).replace(second=0, microsecond=0)
    assert read_moment(brief(moment, ZONE), ZONE, NOW) == moment


@pytest.mark.parametrize("typed", ["0001-01-01 03:00", "0001-01-01 00:00+14:00", "9999-12-31 23:59-14:00"])
def test_a_date_at_the_edge_of_the_calendar_is_no_moment(typed: str) -> None:
    with pytest.raises(NotATime):
        read_moment(typed, ZONE, NOW)
    with pytest.raises(NotATime):
        read_bound(typed[:10], ZONE, NOW, end=True)


@given(st.text(max_size=30))
def test_nothing_that_is_typed_breaks_it(text: str) -> None:
    with contextlib.suppress(NotATime, NotYet):
        assert read_moment(text, ZONE, NOW).tzinfo is not None
