"""Ladders as a policy states them: who is told, by which channels, at which offset from the due moment."""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Final, Literal, Self, get_args

from pydantic import Field, model_validator

from incidentd.core.duration import Duration, ElapsedLength, Offset
from incidentd.core.policy_parts import Rule
from incidentd.core.reports import Slug
from incidentd.sentences import _

Role = Literal[
    "duty_officer",
    "unit_head",
    "informant",
    "leader_in_charge",
    "leading_group",
    "office_duty_officer",
    "information_administrator",
]
ChannelName = Literal["sms", "email"]
ROLES: Final[tuple[Role, ...]] = get_args(Role)

_A_MINUTE: Final = 60.0


class Repeat(Rule):
    """A step told again `every` so long, `times` more, or without end while the clock is open."""

    every: ElapsedLength
    times: Annotated[int, Field(strict=True, ge=1, le=1000)] | None = None

    @model_validator(mode="after")
    def _a_minute_at_least(self) -> Self:
        if self.every.elapsed.total_seconds() < _A_MINUTE:
            raise ValueError(_("a step may be repeated once a minute at the most"))
        return self


class Step(Rule):
    """One rung: `at` an offset from the due moment (negative: before it), whom to tell, by which channels."""

    at: Offset
    tell: Annotated[tuple[Role, ...], Field(min_length=1)]
    by: Annotated[tuple[ChannelName, ...], Field(min_length=1)]
    repeat: Repeat | None = None

    @cached_property
    def first_second(self) -> int:
        """Seconds from the due moment to the rung (negative: before it)."""
        return int(self.at.elapsed.total_seconds())

    @cached_property
    def every_seconds(self) -> int:
        """Seconds from one repeat to the next; 0 where it is not repeated."""
        return int(self.repeat.every.elapsed.total_seconds()) if self.repeat else 0


class Ladder(Rule):
    """Who is told, step by step, as a clock runs down and after it has run out.

    `quiet_after_acknowledgement`: for how long nobody further is told once somebody has answered 'I have it'.
    `acknowledgements`: how often that can be done to one clock; further answers are recorded but quiet nothing, so that
    nobody can keep an overdue text from the leaders for good.
    """

    id: Slug
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    quiet_after_acknowledgement: ElapsedLength = Duration.parse("10 minutes")
    acknowledgements: Annotated[int, Field(strict=True, ge=0, le=100)] = 3

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        offsets = [step.at.elapsed for step in self.steps]
        if offsets != sorted(offsets):
            raise ValueError(_("the steps are not in the order of their time: sort them by 'at'"))
        return self


class Proposals(Rule):
    """Who of the office is told, once, that a unit proposes a fact that only the office may take over."""

    tell: Annotated[tuple[Role, ...], Field(min_length=1)] = ("office_duty_officer", "information_administrator")
    by: Annotated[tuple[ChannelName, ...], Field(min_length=1)] = ("sms", "email")


class LateOnArrival(Rule):
    """Who is told, once, of a report that itself came only after its clock was due."""

    tell: tuple[Role, ...] = ()
    by: tuple[ChannelName, ...] = ()

    @model_validator(mode="after")
    def _both(self) -> Self:
        if bool(self.tell) != bool(self.by):
            raise ValueError(_("'tell' and 'by' go together"))
        return self
