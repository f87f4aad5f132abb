"""A scenario as a file states it: what comes in, and what the office does, at which times after the start."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Annotated, Final, Literal, Self

from pydantic import AwareDatetime, Field, model_validator

from incidentd.core.directory import Directory
from incidentd.core.duration import ElapsedLength
from incidentd.core.incidents import OfficeAct
from incidentd.core.policy import Policy
from incidentd.core.policy_parts import Problem, Rule, Text
from incidentd.core.reports import CorrectionIn, ReportIn, Slug
from incidentd.sentences import Sentence, _

_LONGEST_DAYS: Final = 400
_CLOCK_SKEW: Final = timedelta(minutes=2)
"""How far a sender's clock may be ahead of ours, as in `incidentd.intake.admission`."""
_Key = tuple[str | int, ...]


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
            raise ValueError(_("give exactly one of: report, correction, act"))
        if self.by is not None and self.report is None:
            raise ValueError(_("'by' goes with a report: corrections and acts are the office's"))
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
            raise ValueError(_("the events are not in the order of their time: sort them by 'at'"))
        if self.events[0].report is None:
            raise ValueError(_("the first event must be a report: nothing is known before it"))
        kind = self.events[0].report.effective_kind
        if kind in ("follow_up", "final"):
            form = _(
                "the first event is a report of kind {kind}, but there is no incident yet; allowed: phone, initial"
            )
            raise ValueError(Sentence(form, kind=kind))
        if self.play_for.elapsed.days > _LONGEST_DAYS:
            raise ValueError(
                Sentence(_("'play_for' is too long; allowed: {days} days at the most"), days=_LONGEST_DAYS)
            )
        return self


def problems(scenario: Scenario, policy: Policy, directory: Directory) -> Iterator[Problem]:
    """What the scenario names and the policy or the directory does not have."""
    if directory.unit(scenario.unit) is None:
        message = Sentence(_("there is no unit '{name}'"), name=scenario.unit)
        yield Problem(("unit",), message, tuple(unit.id for unit in directory.units))
    for index, event in enumerate(scenario.events):
        stated = event.report or event.correction
        if stated is not None:
            key = ("events", index, "report" if event.report else "correction")
            yield from _unknown(stated, key, policy)


_UNKNOWN: Final = {
    "class": _("there is no class '{name}'"),
    "category": _("there is no category '{name}'"),
    "flags": _("there is no flag '{name}'"),
}


def _unknown(stated: ReportIn | CorrectionIn, key: _Key, policy: Policy) -> Iterator[Problem]:
    named = stated.report_class if isinstance(stated, ReportIn) else stated.incident_class
    for field, names, listed in (
        ("class", (named,), policy.classes),
        ("category", (stated.category,), policy.categories),
        ("flags", stated.flags or (), policy.flags),
    ):
        allowed = tuple(one.id for one in listed)
        for name in names:
            if name is not None and name not in allowed:
                yield Problem((*key, field), Sentence(_UNKNOWN[field], name=name), allowed)


def untimely(scenario: Scenario) -> Iterator[Problem]:
    """Times that lie ahead of the event that states them: intake would refuse them."""
    for index, event in enumerate(scenario.events):
        at = scenario.start + event.at.elapsed
        for which, stated in (("report", event.report), ("correction", event.correction)):
            for pointer, moment in stated.times().items() if stated else ():
                if moment > at + _CLOCK_SKEW:
                    form = _("{moment} is later than the event that states it, at {at}")
                    key: _Key = ("events", index, which, *pointer.strip("/").split("/"))
                    yield Problem(key, Sentence(form, moment=moment, at=at))
