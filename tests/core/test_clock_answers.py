"""Which report answers a clock: by what the clock counts from."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from incidentd.core.clocks import Clock, advance
from incidentd.core.incidents import Incident, acted, corrected, received
from incidentd.core.policy import Policy
from incidentd.core.reports import CorrectionIn
from tests.core.shipped import full, incident, policy, report

T0 = datetime(2026, 11, 21, 1, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def one_clock(**stated: Any) -> Policy:
    """The shipped policy with one clock, stopped by a follow-up, and nothing else."""
    rule = {
        "id": "asked",
        "name": {"zh": "续报", "en": "follow-up"},
        "stopped_by": {"kinds": ["follow_up"]},
        "ladder": "one-day",
        "citation": {"title": "test"},
        **stated,
    }
    return Policy.model_validate({**policy().model_dump(mode="json", by_alias=True), "clocks": [rule]})


class Matter:
    """An incident first reported at T0, and its clocks under a policy."""

    def __init__(self, rules: Policy, **fields: Any) -> None:
        self.rules = rules
        self.incident: Incident = incident(T0, **fields)
        self.clocks: list[Clock] = []
        self.look(T0)

    def look(self, now: datetime) -> None:
        self.clocks, _ = advance(self.rules, self.incident, self.clocks, now)
        again, none = advance(self.rules, self.incident, self.clocks, now)
        assert (again, none) == (self.clocks, [])

    def report(self, hours: float, kind: str = "follow_up", **fields: Any) -> None:
        at = T0 + hours * HOUR
        self.look(at)
        self.incident = received(self.rules, self.incident, report(kind, **fields), at=at)
        self.look(at)

    def confirm(self, hours: float) -> None:
        at = T0 + hours * HOUR
        self.incident = acted(self.incident, "confirm", at=at)
        self.look(at)

    def correct(self, hours: float, **facts: Any) -> None:
        at = T0 + hours * HOUR
        correction = CorrectionIn.model_validate({"reason": "checked", **facts})
        self.incident = corrected(self.rules, self.incident, correction, at=at)
        self.look(at)

    @property
    def standing(self) -> list[tuple[str, float, int | None]]:
        """State, due moment in hours and lateness of each clock."""
        return [(clock.state, (clock.due_at - T0) / HOUR, clock.late_seconds) for clock in self.clocks]


AFTER_CONFIRMATION = {"anchor": "confirmed", "after": "2 hours"}
AFTER_THE_LAST = {"anchor": "submitted", "stages": ["follow_up"], "which": "last", "after": "3 hours"}


@pytest.mark.parametrize("stop", [{}, {"complete": True}])
def test_a_report_from_before_the_confirmation_does_not_answer_what_is_due_after_it(stop: dict[str, Any]) -> None:
    matter = Matter(one_clock(due=AFTER_CONFIRMATION, stopped_by={"kinds": ["follow_up"], **stop}))
    matter.report(0.5, elements=full(T0))
    matter.confirm(1)
    assert matter.standing == [("running", 3, None)]
    matter.report(2)
    assert matter.standing == [("stopped", 3, 0)]


@pytest.mark.parametrize("stop", [{}, {"complete": True}])
def test_no_report_answers_the_clock_that_it_starts(stop: dict[str, Any]) -> None:
    matter = Matter(one_clock(due=AFTER_THE_LAST, stopped_by={"kinds": ["follow_up"], **stop}))
    matter.report(1, elements=full(T0))
    assert matter.standing == [("running", 4, None)]


def test_each_report_answers_the_one_before_and_starts_the_clock_anew() -> None:
    matter = Matter(one_clock(due=AFTER_THE_LAST))
    for hours in (1, 2, 2.5):
        matter.report(hours)
    assert matter.standing == [("stopped", 4, 0), ("stopped", 5, 0), ("running", 5.5, None)]


def test_a_report_that_comes_late_after_the_last_one_does_not_wipe_out_its_lateness() -> None:
    matter = Matter(one_clock(due=AFTER_THE_LAST))
    matter.report(1)
    matter.report(6)
    assert matter.standing == [("stopped", 4, 2 * 3600), ("running", 9, None)]


def test_after_a_last_report_that_starts_nothing_no_clock_starts_anew() -> None:
    matter = Matter(one_clock(due=AFTER_THE_LAST, stopped_by={"kinds": ["follow_up", "final"]}))
    matter.report(1)
    matter.report(2, "final")
    assert matter.standing == [("stopped", 4, 0)]


def test_a_report_answers_the_clock_that_counts_from_what_stands_in_for_it() -> None:
    matter = Matter(one_clock(due={**AFTER_THE_LAST, "which": "first", "fallback": ["received"]}))
    matter.report(5)
    assert matter.standing == [("stopped", 3, 2 * 3600)]


def test_a_report_from_before_the_incident_was_classified_still_counts() -> None:
    due = {"anchor": "classified", "after": "2 hours"}
    matter = Matter(one_clock(due=due, applies={"classes": ["critical"]}))
    matter.report(1)
    matter.correct(2, **{"class": "critical"})
    assert matter.standing == [("stopped", 4, 0)]


def test_a_first_text_that_is_complete_answers_the_clock_for_the_complete_text() -> None:
    matter = Matter(policy(), incident_class="critical", elements=full(T0))
    assert {clock.rule: (clock.state, clock.late_seconds) for clock in matter.clocks} == {
        "critical-phone": ("stopped", 0),
        "critical-text": ("stopped", 0),
    }


def test_a_closed_incident_is_asked_for_no_further_report() -> None:
    matter = Matter(one_clock(due=AFTER_THE_LAST))
    matter.report(1)
    matter.report(2)
    matter.incident = replace(matter.incident, state="closed", closed_at=T0 + 3 * HOUR)
    matter.look(T0 + 3 * HOUR)
    assert [state for state, _, _ in matter.standing] == ["stopped", "cancelled"]
