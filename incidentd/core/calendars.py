"""Calendars of business days, stated year by year: no library knows next year's make-up workdays."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Self

from pydantic import Field, model_validator

from incidentd.core.policy_parts import Day, Rule, ZoneName
from incidentd.core.reports import Slug
from incidentd.errors import ConfigError
from incidentd.sentences import Sentence, _

Weekday = Annotated[int, Field(strict=True, ge=1, le=7)]
Year = Annotated[int, Field(strict=True, ge=1970, le=2200)]


class Calendar(Rule):
    """Business days of the years that are listed, in a zone.

    Days of the `weekend` (1 is Monday, 7 is Sunday) are off unless they are listed as `workdays` (调休); `holidays` are
    off.
    """

    id: Slug
    zone: ZoneName
    years: Annotated[tuple[Year, ...], Field(min_length=1)]
    weekend: Annotated[tuple[Weekday, ...], Field(max_length=6)] = (6, 7)
    holidays: tuple[Day, ...] = ()
    workdays: tuple[Day, ...] = ()

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if both := sorted({*self.holidays} & {*self.workdays}):
            form = _("{day} is listed as a holiday and as a workday; allowed: one of the two")
            raise ValueError(Sentence(form, day=both[0]))
        stray = [day for day in (*self.holidays, *self.workdays) if day.year not in self.years]
        if stray:
            form = _("{day} is of a year that 'years' does not list; allowed: {years}")
            raise ValueError(Sentence(form, day=stray[0], years=_listed(self.years)))
        return self

    def is_business_day(self, day: date) -> bool:
        """Whether people work on that day; raises ConfigError when the calendar does not list its year."""
        if day.year not in self.years:
            raise ConfigError(
                f"calendar '{self.id}' does not list the year {day.year}, so its business days cannot be counted",
                key="calendars",
                allowed=_listed(self.years),
                hint=f"add {day.year} to its years, with that year's holidays and workdays",
            )
        return day in self.workdays or (day.isoweekday() not in self.weekend and day not in self.holidays)


def _listed(years: tuple[int, ...]) -> str:
    return ", ".join(map(str, sorted(years)))
