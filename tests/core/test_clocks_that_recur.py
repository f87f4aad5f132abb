"""Clocks that recur: with which occurrence they start, until when, and how a corrected time moves them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

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


def test_a_corrected_time_moves_the_open_occurrence_and_those_that_follow() -> None:
    matter = Matter(daily(), **occurred(-1))
    matter.correct(1, **occurred(-3))
    assert matter.standing == [("running", 21, None)]
    assert matter.clocks[0].edition == 1
    matter.look(T0 + 30 * HOUR)
    assert matter.standing == [("overdue", 21, None), ("running", 45, None)]


def test_a_corrected_time_that_moves_an_occurrence_is_named_as_the_reason() -> None:
    matter = Matter(daily(), **occurred(-1))
    matter.incident = replace(matter.incident, elements={"occurred_at": (T0 - 3 * HOUR).isoformat()})
    _, changes = advance(matter.rules, matter.incident, matter.clocks, T0 + HOUR)
    assert [(change.kind, change.reason) for change in changes] == [
        ("moved", f"'occurred' is now {(T0 - 3 * HOUR).isoformat()}")
    ]


@pytest.mark.parametrize(("hours", "due"), [(-3, 45), (-100, 44), (2, 50), (-2 - 24, 46)])
def test_past_occurrences_stay_as_they_were_when_a_corrected_time_moves_the_last_one(hours: float, due: float) -> None:
    matter = Matter(daily(), **occurred(-1))
    matter.report(20)
    matter.look(T0 + 24 * HOUR)
    matter.correct(25, **occurred(hours))
    assert matter.standing == [("stopped", 23, 0), ("running", due, None)]


def test_an_overdue_occurrence_stays_so_when_a_corrected_time_moves_the_one_after_it() -> None:
    matter = Matter(daily(), **occurred(-1))
    matter.look(T0 + 24 * HOUR)
    matter.correct(25, **occurred(2))
    assert matter.standing == [("overdue", 23, None), ("running", 50, None)]


def test_each_report_of_a_duty_that_recurs_from_the_last_one_answers_and_starts_the_next_from_itself() -> None:
    due = {"anchor": "submitted", "stages": ["follow_up"], "which": "last", "after": "24 hours"}
    matter = Matter(daily(due=due))
    matter.report(1)
    matter.report(20)
    assert matter.standing == [("stopped", 25, 0), ("running", 44, None)]
    matter.report(46)
    assert matter.standing == [("stopped", 25, 0), ("stopped", 44, 2 * 3600), ("running", 70, None)]


@pytest.mark.parametrize(
    ("recurs", "before", "within"),
    [
        (EVERY_DAY, 70, 72),  # every 24 hours from the hour -1: the third is due in the hour 71
        ({"at": ["08:00", "17:00"]}, 78, 80.5),  # T0 is 09:00 there: 17:00 is the hour 80
        ({"every": "1 month"}, 20, 24),
    ],
)
def test_a_duty_that_begins_late_is_not_met_by_a_report_from_before_its_own_window(
    recurs: dict[str, Any], before: float, within: float
) -> None:
    rules = daily(applies={"grades": ["serious"]}, recurs=recurs)
    grave = {"elements": {"casualties": {"dead": 12}}}
    late = Matter(rules, **occurred(-1))
    late.report(2)
    late.report(before)
    late.report(85, "initial", **grave)
    [(state, due, _)] = late.standing
    assert (state, due > 85) == ("running", True)

    answered = Matter(rules, **occurred(-1))
    answered.report(2)
    answered.report(within)
    answered.report(85, "initial", **grave)
    assert answered.standing[0] == ("stopped", due, 0)


def test_the_first_occurrence_is_met_by_any_report_since_what_it_counts_from() -> None:
    due = {"anchor": "occurred", "after": "72 hours"}
    matter = Matter(daily(due=due, applies={"grades": ["serious"]}), **occurred(-1))
    matter.report(2)
    matter.report(60, "initial", elements={"casualties": {"dead": 12}})
    assert matter.standing[0] == ("stopped", 71, 0)
