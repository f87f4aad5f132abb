"""Lengths of time as policies write them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from incidentd.core.duration import Duration, ElapsedLength, Length, Offset

UNITS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800}


@given(st.integers(0, 500), st.sampled_from(sorted(UNITS)), st.sampled_from(["", "s"]), st.sampled_from(["", "-"]))
def test_elapsed_time_is_read_as_written(number: int, unit: str, plural: str, before: str) -> None:
    words = f"{before}{number} {unit}{plural}"
    length = Duration.parse_signed(words)
    assert length.elapsed == timedelta(seconds=number * UNITS[unit] * (-1 if before else 1))
    assert length.is_elapsed
    assert str(length) == words
    assert length.in_words == (-number if before else number, unit)


def test_months_and_business_days_are_no_elapsed_time() -> None:
    assert Duration.parse("1 month") == Duration(months=1)
    assert Duration.parse("4 business days") == Duration(business_days=4)
    assert not Duration.parse("1 month").is_elapsed
    assert Duration.parse("4 business days").in_words == (4, "business day")


def test_two_lengths_are_equal_however_they_are_written() -> None:
    assert Duration.parse("60 minutes") == Duration.parse("1 hour")
    assert Duration.parse("30 days") != Duration.parse("1 month")


@pytest.mark.parametrize("nothing", ["0", 0, "0 minutes"])
def test_nothing_is_a_length(nothing: Any) -> None:
    assert Duration.parse(nothing).elapsed == timedelta()


@pytest.mark.parametrize(
    "wrong",
    [
        *("", "30", "minutes", "30minutes", "30  minutes", " 30 minutes", "30 minutes\n", "1.5 hours", "+1 hour"),
        *("1 year", "1 hour 30 minutes", "PT30M", "三十分钟", "٣ days", 30, 1.5, True, None, [], {}),
    ],
)
def test_what_is_no_length_is_refused_with_what_is_allowed(wrong: Any) -> None:
    with pytest.raises(ValueError, match=r"is not a length of time; allowed: .*'30 minutes'"):
        Duration.parse_signed(wrong)


@pytest.mark.parametrize("too_long", ["121 months", "3654 days", "999999999 weeks", "2601 business days"])
def test_more_than_ten_years_is_a_slip_of_the_pen(too_long: str) -> None:
    with pytest.raises(ValueError, match="is too long"):
        Duration.parse(too_long)


def test_only_an_offset_may_be_negative() -> None:
    assert TypeAdapter(Offset).validate_python("-10 minutes").elapsed == timedelta(minutes=-10)
    with pytest.raises(ValidationError, match="is negative"):
        TypeAdapter(Length).validate_python("-10 minutes")


@pytest.mark.parametrize("kind", [ElapsedLength, Offset])
@pytest.mark.parametrize("length", ["1 month", "2 business days"])
def test_a_ladder_knows_elapsed_time_only(kind: Any, length: str) -> None:
    with pytest.raises(ValidationError, match="will not do here; allowed: seconds, minutes, hours, days or weeks"):
        TypeAdapter(kind).validate_python(length)


def test_a_length_is_written_back_as_it_was_read() -> None:
    adapter: TypeAdapter[Duration] = TypeAdapter(Length)
    assert adapter.dump_python(adapter.validate_python("60 minutes")) == "60 minutes"
