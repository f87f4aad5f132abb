"""What all rules of a policy are made of: names, words, citations, conditions, times and dates."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, time
from typing import Annotated, Any, Final, NamedTuple, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)

from incidentd.core.reports import Slug
from incidentd.sentences import Sentence, _

_TIME_OF_DAY: Final = r"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"
_DATE: Final = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"


def _time_of_day(value: Any) -> time:
    """A number would be read as seconds, an offset would contradict the zone: neither is meant."""
    if isinstance(value, time) and value.tzinfo is None:
        return value
    if isinstance(value, str) and re.fullmatch(_TIME_OF_DAY, value):
        return time.fromisoformat(value)
    form = _("{value} is not a time of day; allowed: hours and minutes such as '08:00'")
    raise ValueError(Sentence(form, value=repr(value)))


def _day(value: Any) -> Any:
    """A number would be read as seconds since 1970."""
    if type(value) is date or (isinstance(value, str) and re.fullmatch(_DATE, value)):
        return value
    form = _("{value} is not a date; allowed: year-month-day such as 2026-10-01")
    raise ValueError(Sentence(form, value=repr(str(value))))


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        form = _("{value} is not a time zone; allowed: a name of the IANA zone list such as 'Asia/Shanghai', 'UTC'")
        raise ValueError(Sentence(form, value=repr(value))) from None
    return value


TimeOfDay = Annotated[time, BeforeValidator(_time_of_day), WithJsonSchema({"type": "string", "pattern": _TIME_OF_DAY})]
Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
ZoneName = Annotated[str, AfterValidator(_zone)]
Words = Annotated[str, StringConstraints(strip_whitespace=True, max_length=300, pattern=r"^[^\x00-\x1f\x7f]+$")]
YesNo = Annotated[bool, Field(strict=True)]
Count = Annotated[int, Field(strict=True, ge=1)]


class Problem(NamedTuple):
    """One thing that is wrong, or that will be: the key it stands at, what it is, what would do instead."""

    key: tuple[str | int, ...]
    message: str
    allowed: tuple[str, ...] = ()


class Rule(BaseModel):
    """Base of all that a policy file states: unknown keys are refused, nothing changes afterwards."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Text(Rule):
    """Words that people read, in both languages."""

    zh: Words
    en: Words


class NamedId(Rule):
    """An id with its words: classes, categories, grades, flags."""

    id: Slug
    name: Text


class Citation(Rule):
    """Where a rule comes from (`title_en` for English readers), and when it is in force; the last day counts."""

    title: Words
    title_en: Words | None = None
    article: str = ""
    url: str = ""
    effective_from: Day | None = None
    effective_until: Day | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.effective_from and self.effective_until and self.effective_until < self.effective_from:
            form = _(
                "in force until {until}, before it comes into force on {since}; "
                "allowed: effective_from on or before effective_until"
            )
            raise ValueError(Sentence(form, until=self.effective_until, since=self.effective_from))
        return self

    def in_force(self, day: date) -> bool:
        """Whether the rule is in force on a day, as far as the citation says."""
        begun = self.effective_from is None or self.effective_from <= day
        return begun and (self.effective_until is None or day <= self.effective_until)


class Condition(Rule):
    """When a rule applies: all the lists that are given must hold, an empty one means any.

    The `except_` lists name what the rule does not apply to.
    """

    classes: tuple[Slug, ...] = ()
    categories: tuple[Slug, ...] = ()
    grades: tuple[Slug, ...] = ()
    flags: tuple[Slug, ...] = ()
    except_categories: tuple[Slug, ...] = ()
    except_flags: tuple[Slug, ...] = ()

    def holds(self, *, incident_class: str, category: str, grade: str, flags: Collection[str]) -> bool:
        """Whether an incident with these facts falls under the rule."""
        excepted = category in self.except_categories or not _disjoint(flags, self.except_flags)
        return (
            not excepted
            and (not self.classes or incident_class in self.classes)
            and (not self.categories or category in self.categories)
            and (not self.grades or grade in self.grades)
            and (not self.flags or not _disjoint(flags, self.flags))
        )


def _disjoint(some: Collection[str], others: Collection[str]) -> bool:
    return not some or not others or not any(one in others for one in some)
