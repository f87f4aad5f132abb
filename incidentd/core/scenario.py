"""A scenario as a file states it: what comes in, and what the office does, at which times after the start."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Final, Literal, Self

from pydantic import AwareDatetime, Field, model_validator

from incidentd.core.directory import Directory
from incidentd.core.duration import ElapsedLength
from incidentd.core.incidents import OfficeAct
from incidentd.core.policy import Policy
from incidentd.core.policy_parts import Problem, Rule, Text
from incidentd.core.reports import CorrectionIn, ReportIn, Slug

_LONGEST_DAYS: Final = 400


class Event(Rule):
    """One thing that happens: a report, a correction by the office, or one of its acts.

    `by` says who hands a report in: the `unit` itself (so it is if left out), or the `office` for it.
    """

    at: ElapsedLength
    report: ReportIn | None = None
    by: Literal["unit", "office"] | None = None
    correction: CorrectionIn | None = None
    act: OfficeAct | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if sum(one is not None for one in (self.report, self.correction, self.act)) != 1:
            raise ValueError("give exactly one of: report, correction, act")
        if self.by is not None and self.report is None:
            raise ValueError("'by' goes with a report: corrections and acts are the office's")
        return self


class Scenario(Rule):
    """One incident of one unit, told from `start` on for as long as `play_for`. The first event is a report."""

    title: Text
    start: AwareDatetime
    play_for: ElapsedLength
    unit: Slug
    events: Annotated[tuple[Event, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _sane(self) -> Self:
        offsets = [event.at.elapsed for event in self.events]
        if offsets != sorted(offsets):
            raise ValueError("the events are not in the order of their time: sort them by 'at'")
        if self.events[0].report is None:
            raise ValueError("the first event must be a report: nothing is known before it")
        if self.play_for.elapsed.days > _LONGEST_DAYS:
            raise ValueError(f"'play_for' is too long; allowed: {_LONGEST_DAYS} days at the most")
        return self


def problems(scenario: Scenario, policy: Policy, directory: Directory) -> Iterator[Problem]:
    """What the scenario names and the policy or the directory does not have."""
    if directory.unit(scenario.unit) is None:
        yield Problem(("unit",), f"there is no unit '{scenario.unit}'", tuple(unit.id for unit in directory.units))
    classes = tuple(one.id for one in policy.classes)
    categories = tuple(one.id for one in policy.categories)
    for index, event in enumerate(scenario.events):
        stated = event.report or event.correction
        if stated is None:
            continue
        which = "report" if event.report else "correction"
        named = stated.report_class if isinstance(stated, ReportIn) else stated.incident_class
        if named is not None and named not in classes:
            yield Problem(("events", index, which, "class"), f"there is no class '{named}'", classes)
        if stated.category is not None and stated.category not in categories:
            yield Problem(("events", index, which, "category"), f"there is no category '{stated.category}'", categories)
