"""Lengths of time as policies write them: "30 minutes", "1 month", "4 business days", "-10 minutes"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Annotated, Any, Final, Literal, NamedTuple, cast

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema

from incidentd.sentences import Sentence, _

LengthUnit = Literal["second", "minute", "hour", "day", "week", "month", "business day"]

_ELAPSED: Final = {
    "second": timedelta(seconds=1),
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
}
# Ten years: more is a slip of the pen, and far more would leave the calendar.
_MOST: Final = {"month": 120, "business day": 2600}
_MOST_ELAPSED: Final = timedelta(days=3653)

_ALLOWED: Final = _(
    "a whole number and seconds, minutes, hours, days, weeks, months or business days, "
    "such as '30 minutes', ten years at the most"
)
_UNITS: Final = "second|minute|hour|day|week|month|business day"
_FORM: Final = re.compile(rf"(-?)([0-9]{{1,9}}) ({_UNITS})s?")


class InWords(NamedTuple):
    """A length as a number of one unit, as it was written."""

    number: int
    unit: LengthUnit


@dataclass(frozen=True, slots=True)
class Duration:
    """A length: elapsed time, or calendar months, or business days; never a mixture.

    Days and weeks are elapsed time (24 hours each): the rules count natural hours. Two lengths are equal when they are
    as long as each other, however they are written ("60 minutes", "1 hour").
    """

    elapsed: timedelta = timedelta()
    months: int = 0
    business_days: int = 0
    words: str = field(default="0 minutes", compare=False)

    @property
    def is_elapsed(self) -> bool:
        """Whether it is plain elapsed time."""
        return not self.months and not self.business_days

    @property
    def in_words(self) -> InWords:
        """The number and the unit as written; the number is negative for a length before something."""
        number, unit = self.words.split(" ", 1)
        return InWords(int(number), cast("LengthUnit", unit.removesuffix("s")))

    def __str__(self) -> str:
        return self.words

    @classmethod
    def parse(cls, value: Any) -> Duration:
        """Read a length that is not negative; raises ValueError that says what is allowed."""
        length = cls.parse_signed(value)
        if length.words.startswith("-"):
            raise _wrong(_("{value} is negative; allowed: {allowed}"), value)
        return length

    @classmethod
    def parse_signed(cls, value: Any) -> Duration:
        """Read a length that may be negative; "0" is allowed for none; raises ValueError that says what is allowed."""
        if isinstance(value, Duration):
            return value
        if value == "0" or (value == 0 and type(value) is int):
            return cls()
        found = _FORM.fullmatch(value) if isinstance(value, str) else None
        if found is None:
            raise _wrong(_("{value} is not a length of time; allowed: {allowed}"), value)
        sign, digits, unit = found.groups()
        number = int(digits)
        if number > _MOST.get(unit, _MOST_ELAPSED // _ELAPSED.get(unit, timedelta.resolution)):
            raise _wrong(_("{value} is too long; allowed: {allowed}"), value)
        return cls._of(-number if sign else number, unit, value)

    @classmethod
    def _of(cls, number: int, unit: str, words: str) -> Duration:
        if unit == "month":
            return cls(months=number, words=words)
        if unit == "business day":
            return cls(business_days=number, words=words)
        return cls(elapsed=number * _ELAPSED[unit], words=words)


def _wrong(form: str, value: Any) -> ValueError:
    return ValueError(Sentence(form, value=repr(value), allowed=Sentence.of(_ALLOWED)))


def _parse_elapsed(value: Any) -> Duration:
    return _elapsed_only(Duration.parse(value))


def _parse_offset(value: Any) -> Duration:
    return _elapsed_only(Duration.parse_signed(value))


def _elapsed_only(length: Duration) -> Duration:
    if not length.is_elapsed:
        form = _("'{length}' will not do here; allowed: seconds, minutes, hours, days or weeks")
        raise ValueError(Sentence(form, length=length))
    return length


def _schema(sign: str, units: str) -> WithJsonSchema:
    length = {"type": "string", "pattern": rf"^({sign}[0-9]{{1,9}} ({units})s?|0)$", "examples": ["30 minutes"]}
    return WithJsonSchema({"anyOf": [length, {"const": 0}]})


_WRITTEN: Final = PlainSerializer(str, return_type=str)
_ELAPSED_UNITS: Final = "|".join(_ELAPSED)

# The three ways in which configuration files use lengths.
Length = Annotated[Duration, BeforeValidator(Duration.parse), _WRITTEN, _schema("", _UNITS)]
ElapsedLength = Annotated[Duration, BeforeValidator(_parse_elapsed), _WRITTEN, _schema("", _ELAPSED_UNITS)]
Offset = Annotated[Duration, BeforeValidator(_parse_offset), _WRITTEN, _schema("-?", _ELAPSED_UNITS)]
