"""The policy: classes, needed elements, clocks, ladders, severity thresholds, each with its citation.

A clock is policy, not code. These models are the policy file's shape (`config/policy.toml`,
`schemas/policy.schema.json`, `docs/policy.md`); `incidentd.core.due` works out moments from them,
`incidentd.core.clocks` which clocks run.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from functools import cached_property
from typing import Annotated, Any, Self
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from incidentd.core import elements as el
from incidentd.core import policy_check
from incidentd.core.calendars import Calendar
from incidentd.core.clock_rules import Anchor, ClockRule, Due, Recurrence, StopRule, Term
from incidentd.core.duration import Length
from incidentd.core.ladders import ChannelName, Ladder, LateOnArrival, Proposals, Repeat, Role, Step
from incidentd.core.policy_parts import Citation, Condition, NamedId, Rule, Text, ZoneName
from incidentd.core.reports import Kind, Slug
from incidentd.core.severity import GRADED_BY, SeverityScale, Threshold

__all__ = [
    "Anchor",
    "Calendar",
    "ChannelName",
    "Citation",
    "ClassRule",
    "ClockRule",
    "Condition",
    "Due",
    "ElementName",
    "ElementRule",
    "Ladder",
    "LateOnArrival",
    "Length",
    "NamedId",
    "Policy",
    "Proposals",
    "Recurrence",
    "Repeat",
    "Role",
    "SeverityScale",
    "Slug",
    "Step",
    "StopRule",
    "Supplement",
    "Term",
    "Text",
    "Threshold",
]


def _element(value: str) -> str:
    if value not in el.ELEMENTS:
        allowed = "', '".join(el.ELEMENTS)
        raise PydanticCustomError(
            "literal_error", "'{value}' is no element", {"value": value, "expected": f"'{allowed}'"}
        )
    return value


ElementName = Annotated[str, AfterValidator(_element), WithJsonSchema({"enum": list(el.ELEMENTS)})]


class ClassRule(NamedId):
    """A class of urgency (紧急程度)."""


class ElementRule(Rule):
    """Which elements reports of these kinds, of incidents where it `applies`, need. The first rule that fits counts."""

    applies: Condition = Condition()
    kinds: Annotated[tuple[Kind, ...], Field(min_length=1)]
    needs: tuple[ElementName, ...]
    citation: Citation | None = None


class Supplement(Rule):
    """A standing duty: changes of these elements are to be reported `within` a window from an anchor."""

    id: Slug
    applies: Condition = Condition()
    elements: Annotated[tuple[ElementName, ...], Field(min_length=1)]
    within: Length
    anchor: Anchor = "occurred"
    citation: Citation


class Policy(Rule):
    """A whole policy, as one file states it. `grades` are listed highest first."""

    id: Slug
    name: Text
    zone: ZoneName = "Asia/Shanghai"
    default_class: Slug
    classes: Annotated[tuple[ClassRule, ...], Field(min_length=1)]
    categories: tuple[NamedId, ...] = ()
    grades: tuple[NamedId, ...] = ()
    flags: tuple[NamedId, ...] = ()
    elements: tuple[ElementRule, ...]
    clocks: tuple[ClockRule, ...]
    ladders: Annotated[tuple[Ladder, ...], Field(min_length=1)]
    late_on_arrival: LateOnArrival = LateOnArrival()
    proposals: Proposals = Proposals()
    severity: tuple[SeverityScale, ...] = ()
    supplements: tuple[Supplement, ...] = ()
    calendars: tuple[Calendar, ...] = ()

    @model_validator(mode="after")
    def _references(self) -> Self:
        """What one part names, another must have; all that is wrong is told at once."""
        if found := policy_check.problems(self):
            raise PydanticCustomError(
                "problems",
                "{summary}",
                {"summary": "; ".join(problem.message for problem in found), "problems": found},
            )
        return self

    def needed(
        self, kind: Kind, *, incident_class: str, category: str, grade: str, flags: Collection[str]
    ) -> tuple[str, ...]:
        """The elements a report of this kind needs, by the first element rule that applies."""
        for rule in self.elements:
            if kind in rule.kinds and rule.applies.holds(
                incident_class=incident_class, category=category, grade=grade, flags=flags
            ):
                return rule.needs
        return ()

    def day_of(self, moment: datetime) -> date:
        """The day that a moment falls on in the policy's zone: by it is told which rules were in force."""
        return moment.astimezone(ZoneInfo(self.zone)).date()

    def ladder(self, ladder_id: str) -> Ladder:
        """The ladder of that id; the first one where a newer policy no longer has it, so that nobody stays untold."""
        return next((ladder for ladder in self.ladders if ladder.id == ladder_id), self.ladders[0])

    def clock_rule(self, rule_id: str) -> ClockRule | None:
        """The clock rule of that id, if this policy has it."""
        return self.clock_rules_by_id.get(rule_id)

    @cached_property
    def clock_rules_by_id(self) -> Mapping[str, ClockRule]:
        """The clock rules by their ids."""
        return {rule.id: rule for rule in self.clocks}

    def grade(
        self,
        known: Mapping[str, Any],
        *,
        received_at: datetime,
        incident_class: str,
        category: str,
        flags: Collection[str],
    ) -> str:
        """The highest grade that the known casualties and loss reach on any scale that applies; "" for none.

        A scale counts, as a clock does, if it was in force on the day when the first report came in.
        """
        if not known.keys() & GRADED_BY:
            return ""
        day = self.day_of(received_at)
        order = [grade.id for grade in self.grades]
        reached = {
            grade
            for scale in self.severity
            if scale.citation.in_force(day)
            and scale.applies.holds(incident_class=incident_class, category=category, grade="", flags=flags)
            for grade in scale.reached(known)
        }
        return min(reached, key=order.index, default="")
