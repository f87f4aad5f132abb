"""Clocks that recur: with which occurrence they start, until when, and how a corrected time moves them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from incidentd.core.clocks import advance
from incidentd.core.policy import Policy
from tests.core.shipped import incident
from tests.core.test_clock_answers import HOUR, T0, Matter, one_clock

DAY = timedelta(days=1)
EVERY_DAY = {"every": "24 hours"}


def daily(**changes: Any) -> Policy:
    """A follow-up every 24 hours from the incident, and nothing else."""
    due = {"anchor": "occurred", "fallback": ["received"], "after": "24 hours"}
    return one_clock(**{"due": due, "recurs": EVERY_DAY, **changes})


def occurred(hours: float) -> dict[str, Any]:
    """The time of the incident, in hours from its first report."""
    return {"elements": {"occurred_at": (T0 + hours * HOUR).isoformat()}}


def test_a_grade_that_rises_on_the_fourth_day_asks_for_the_next_occurrence_only() -> None:
    rules = daily(applies={"grades": ["serious"]})
    matter = Matter(rules, **occurred(-1))
    matter.report(80, "initial", elements={"casualties": {"dead": 12}})
    assert matter.incident.grade == "serious"
    assert matter.standing == [("running", 95, None)]


def test_a_class_corrected_on_the_fourth_day_makes_no_earlier_occurrence_overdue() -> None:
    matter = Matter(daily(applies={"classes": ["urgent"]}), incident_class="important", **occurred(-1))
    matter.correct(80, **{"class": "urgent"})
    assert matter.standing == [("running", 95, None)]


def test_a_duty_whose_window_is_over_does_not_start() -> None:
    matter = Matter(daily(recurs={**EVERY_DAY, "for": "30 days"}), **occurred(-40 * 24))
    assert matter.standing == []


def test_a_duty_whose_window_is_not_over_starts_late_and_ends_with_it() -> None:
    rules = daily(recurs={**EVERY_DAY, "for": "30 days"})
    subject = incident(T0, **occurred(-28 * 24 - 1))
    clocks, _ = advance(rules, subject, [], T0)
    clocks, _ = advance(rules, subject, clocks, T0 + 10 * DAY)
    assert [(clock.due_at - T0) / HOUR for clock in clocks] == [23, 47]
