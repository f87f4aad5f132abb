"""What of a unit's own report would give it more time: decided by its effect on the clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from incidentd.core.clocks import Clock, advance, released
from incidentd.core.incidents import Incident, corrected
from incidentd.core.policy import Policy
from incidentd.core.relaxations import decides_rules, taken
from incidentd.core.reports import CorrectionIn, ReportIn
from tests.core.shipped import full, incident, policy, report

T0 = datetime(2026, 11, 21, 19, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HEADS = ("dead", "missing", "seriously_injured", "slightly_injured", "trapped")


class Matter:
    """An incident and its clocks under a policy."""

    def __init__(self, rules: Policy, subject: Incident, now: datetime) -> None:
        self.rules = rules
        self.incident = subject
        self.clocks, _ = advance(rules, subject, [], now)

    def unit(self, further: ReportIn, now: datetime) -> tuple[str, ...]:
        """A further report of the unit's own; the facts that wait for the office."""
        self.incident, proposed = taken(self.rules, self.incident, self.clocks, further, at=now, by_office=False)
        self.clocks, _ = advance(self.rules, self.incident, self.clocks, now, by="unit")
        return proposed

    def office(self, now: datetime, **facts: Any) -> None:
        """The office corrects facts."""
        correction = CorrectionIn.model_validate({"reason": "checked", **facts})
        self.incident = corrected(self.rules, self.incident, correction, at=now)
        if decides_rules(correction):
            self.clocks = released(self.clocks)
        self.clocks, _ = advance(self.rules, self.incident, self.clocks, now, by="office")

    def look(self, now: datetime) -> None:
        self.clocks, _ = advance(self.rules, self.incident, self.clocks, now, by="time")

    @property
    def states(self) -> dict[str, str]:
        return {clock.rule: clock.state for clock in self.clocks}

    def clock(self, rule: str) -> Clock:
        return next(clock for clock in self.clocks if clock.rule == rule)


def happened(rules: Policy | None = None, **fields: Any) -> Matter:
    """An incomplete urgent report of what happened at T0."""
    stated = {"elements": {"occurred_at": T0.isoformat()}, **fields}
    return Matter(rules or policy(), incident(T0, **stated), T0)


def with_clock(**rule: Any) -> Policy:
    """The shipped policy with one clock of its own and nothing else."""
    shipped = policy().model_dump(mode="json", by_alias=True)
    own = {
        "id": "own",
        "name": {"zh": "x", "en": "x"},
        "due": {"anchor": "received", "after": "1 hour"},
        "stopped_by": {"kinds": ["final"]},
        "ladder": "one-hour",
        "citation": {"title": "test"},
        **rule,
    }
    return Policy.model_validate({**shipped, "clocks": [own]})


def test_a_unit_that_raises_the_class_cannot_erase_its_overdue_clock() -> None:
    matter = happened()
    matter.look(T0 + 31 * MINUTE)
    assert matter.states == {"urgent-text": "overdue"}
    assert matter.unit(report("follow_up", "critical"), T0 + 32 * MINUTE) == ()
    assert matter.incident.incident_class == "critical"
    assert matter.states == {"urgent-text": "overdue", "critical-phone": "stopped", "critical-text": "running"}
    assert matter.clock("urgent-text").kept
    matter.look(T0 + 40 * MINUTE)
    assert matter.states["urgent-text"] == "overdue"
    assert matter.unit(report("follow_up", "critical", elements=full(T0)), T0 + 50 * MINUTE) == ()
    assert matter.clock("urgent-text").late_seconds == 20 * 60
    assert set(matter.states.values()) == {"stopped"}


def test_a_graver_class_that_asks_for_less_cannot_satisfy_an_overdue_clock() -> None:
    shipped = policy().model_dump(mode="json", by_alias=True)
    flash = {"applies": {"classes": ["critical"]}, "kinds": ["initial"], "needs": ["occurred_at"]}
    matter = happened(Policy.model_validate({**shipped, "elements": [flash, *shipped["elements"]]}))
    matter.look(T0 + 31 * MINUTE)
    assert matter.unit(report("follow_up", "critical"), T0 + 32 * MINUTE) == ("class",)
    assert matter.states == {"urgent-text": "overdue"}


def test_raising_a_matter_that_asks_for_other_elements_stands_at_once() -> None:
    matter = happened(incident_class="general")
    assert matter.unit(report("follow_up", "urgent", elements=full(T0)), T0 + 10 * MINUTE) == ()
    assert matter.incident.incident_class == "urgent"
    assert matter.states == {"general-text": "stopped", "urgent-text": "stopped"}


def test_a_kept_clock_is_let_go_when_the_office_states_the_class_and_by_no_other_correction() -> None:
    matter = happened()
    matter.unit(report("follow_up", "critical"), T0 + 10 * MINUTE)
    matter.office(T0 + 11 * MINUTE, title="landslide")
    assert matter.states["urgent-text"] == "running"
    matter.office(T0 + 12 * MINUTE, **{"class": "critical"})
    assert matter.states["urgent-text"] == "cancelled"


def test_a_kept_clock_moves_with_a_corrected_time_of_occurrence() -> None:
    matter = happened()
    matter.unit(report("follow_up", "critical"), T0 + 10 * MINUTE)
    matter.office(T0 + 11 * MINUTE, elements={"occurred_at": (T0 - 5 * MINUTE).isoformat()})
    assert matter.clock("urgent-text").due_at == T0 + 25 * MINUTE


def test_a_unit_cannot_give_itself_more_time_by_class_or_by_time_of_occurrence() -> None:
    for relaxing, fact in (
        (report("follow_up", "general"), "class"),
        (report("follow_up", elements={"occurred_at": (T0 + 20 * MINUTE).isoformat()}), "occurred_at"),
        (report("follow_up", elements={"occurred_at": "正在核实"}), "occurred_at"),
    ):
        matter = happened()
        assert matter.unit(relaxing, T0 + 25 * MINUTE) == (fact,)
        assert matter.states == {"urgent-text": "running"}
        assert matter.clock("urgent-text").due_at == T0 + 30 * MINUTE


def test_a_unit_cannot_put_its_deadline_off_by_a_later_moment_of_learning_of_it() -> None:
    rules = with_clock(due={"anchor": "aware", "fallback": ["received"], "after": "1 hour"})
    matter = happened(rules)
    later = report("follow_up", aware_at=(T0 + 40 * MINUTE).isoformat())
    assert matter.unit(later, T0 + 50 * MINUTE) == ("aware_at",)
    assert matter.clock("own").due_at == T0 + 60 * MINUTE
    earlier = report("follow_up", aware_at=(T0 - 10 * MINUTE).isoformat())
    assert matter.unit(earlier, T0 + 51 * MINUTE) == ()
    assert matter.clock("own").due_at == T0 + 50 * MINUTE


def test_a_unit_cannot_turn_overdue_into_running_by_a_time_of_occurrence_after_it_learnt_of_it() -> None:
    aware_at = (T0 - 20 * MINUTE).isoformat()
    matter = happened(elements={}, aware_at=aware_at)
    matter.look(T0 + 15 * MINUTE)
    assert matter.states == {"urgent-text": "overdue"}
    stated = report("follow_up", elements={"occurred_at": (T0 - MINUTE).isoformat()})
    assert matter.unit(stated, T0 + 16 * MINUTE) == ("occurred_at",)
    assert matter.clock("urgent-text").due_at == T0 + 10 * MINUTE
    assert matter.states == {"urgent-text": "overdue"}


def test_facts_that_only_together_are_stricter_than_what_was_known_all_stand() -> None:
    matter = happened(elements={})
    moments: dict[str, Any] = {
        "aware_at": (T0 - 20 * MINUTE).isoformat(),
        "elements": {"occurred_at": (T0 - 15 * MINUTE).isoformat()},
    }
    assert matter.unit(report("follow_up", **moments), T0 + MINUTE) == ()
    assert matter.clock("urgent-text").due_at == T0 + 15 * MINUTE


@pytest.mark.parametrize(
    ("applies", "first", "further", "fact"),
    [
        (
            {"categories": ["sudden_emergencies"]},
            {"category": "sudden_emergencies"},
            {"category": "key_work"},
            "category",
        ),
        ({"except_flags": ["road_traffic"]}, {}, {"flags": ["road_traffic"]}, "flags"),
        (
            {"grades": ["larger"]},
            {"elements": {"casualties": {"dead": 4}}},
            {"elements": {"casualties": {"dead": 1}}},
            "casualties",
        ),
        (
            {"grades": ["larger"]},
            {"elements": {"property_loss": {"yuan": 10_000_000}}},
            {"elements": {"property_loss": {"yuan": 5}}},
            "property_loss",
        ),
    ],
)
def test_a_fact_that_would_cancel_a_units_clock_waits_for_the_office(
    applies: dict[str, Any], first: dict[str, Any], further: dict[str, Any], fact: str
) -> None:
    matter = happened(with_clock(applies=applies), **first)
    assert matter.states == {"own": "running"}
    assert matter.unit(report("follow_up", **further), T0 + MINUTE) == (fact,)
    assert matter.states == {"own": "running"}
    facts = {name: value for name, value in further.items() if name != "incident"}
    matter.office(T0 + 2 * MINUTE, **facts)
    assert matter.states == {"own": "cancelled"}


def test_a_grade_that_rises_keeps_the_clocks_of_the_lower_one_beside_the_new_ones() -> None:
    matter = happened(with_clock(applies={"grades": ["larger"]}), elements={"casualties": {"dead": 4}})
    assert matter.unit(report("follow_up", elements={"casualties": {"dead": 40}}), T0 + MINUTE) == ()
    assert matter.incident.grade == "especially_serious"
    assert matter.states == {"own": "running"}
    assert matter.clock("own").kept


def test_a_report_that_answers_a_recurring_duty_cannot_end_it_by_the_figures_it_states() -> None:
    rules = with_clock(
        applies={"grades": ["larger"]}, stopped_by={"kinds": ["follow_up"]}, recurs={"every": "24 hours"}
    )
    matter = happened(rules, elements={"casualties": {"dead": 4}})
    answer = report("follow_up", elements={"casualties": {"dead": 1}})
    assert matter.unit(answer, T0 + MINUTE) == ("casualties",)
    assert [clock.state for clock in matter.clocks] == ["stopped", "running"]


def test_the_report_that_completes_the_text_stops_its_clock_and_nothing_of_it_waits() -> None:
    matter = happened()
    elements = full(T0) | {"casualties": dict.fromkeys(HEADS, 0)}
    assert matter.unit(report("follow_up", elements=elements), T0 + 5 * MINUTE) == ()
    assert matter.states == {"urgent-text": "stopped"}


def test_what_the_office_itself_reports_stands_whatever_its_effect() -> None:
    subject = happened()
    further = report("follow_up", "general")
    after, proposed = taken(policy(), subject.incident, subject.clocks, further, at=T0 + MINUTE, by_office=True)
    assert (after.incident_class, proposed) == ("general", ())
