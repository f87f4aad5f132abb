"""What is told outside any ladder: what came too late, and that an alarm is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from incidentd.core.clocks import Change, Clock, advance
from incidentd.core.incidents import Incident, corrected, received
from incidentd.core.news import came_late, over
from incidentd.core.reports import CorrectionIn
from tests.core.shipped import full, incident, policy, report

T0 = datetime(2026, 11, 21, 19, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
URGENT = {("urgent-text", 0)}


def correction(**facts: Any) -> CorrectionIn:
    return CorrectionIn.model_validate({"reason": "checked", **facts})


def overdue() -> tuple[Incident, list[Clock]]:
    """An urgent incident whose clock has alarmed people."""
    subject = incident(T0, elements={"occurred_at": T0.isoformat()})
    clocks, _ = advance(policy(), subject, [], T0)
    clocks, _ = advance(policy(), subject, clocks, T0 + 31 * MINUTE)
    return subject, [replace(clock, position=60) for clock in clocks]


def over_after(subject: Incident, clocks: list[Clock], minute: int) -> tuple[str | None, list[Clock], list[Change]]:
    """The rule of the clock that is said to be over, by a look at that minute."""
    clocks, changes = advance(policy(), subject, clocks, T0 + minute * MINUTE)
    clock = over(policy(), subject, clocks, changes, URGENT)
    return (None if clock is None else clock.rule), clocks, changes


def test_it_is_over_when_the_text_has_come() -> None:
    subject, clocks = overdue()
    subject = received(policy(), subject, report("follow_up", elements=full(T0)), at=T0 + 40 * MINUTE)
    assert over_after(subject, clocks, 40)[0] == "urgent-text"


def test_it_is_not_over_while_another_class_waits_for_the_text_and_then_the_clock_that_alarmed_is_named() -> None:
    subject, clocks = overdue()
    subject = corrected(policy(), subject, correction(**{"class": "critical"}), at=T0 + 40 * MINUTE)
    named, clocks, changes = over_after(subject, clocks, 40)
    assert ("urgent-text", "cancelled") in [(change.clock.rule, change.kind) for change in changes]
    assert named is None
    subject = received(policy(), subject, report("follow_up", "critical", elements=full(T0)), at=T0 + 50 * MINUTE)
    assert over_after(subject, clocks, 50)[0] == "urgent-text"


def test_it_is_over_when_the_incident_is_closed() -> None:
    subject, clocks = overdue()
    closed = replace(subject, state="closed", closed_at=T0 + 40 * MINUTE)
    assert over_after(closed, clocks, 40)[0] == "urgent-text"


def test_a_correction_that_makes_a_stopped_clock_late_is_news_once() -> None:
    subject = incident(T0 + 20 * MINUTE, elements=full(T0))
    clocks, changes = advance(policy(), subject, [], T0 + 20 * MINUTE)
    assert came_late(changes, clocks) == []
    for minutes_before, late in ((5, []), (15, ["urgent-text"]), (18, [])):
        moved = correction(elements={"occurred_at": (T0 - minutes_before * MINUTE).isoformat()})
        subject = corrected(policy(), subject, moved, at=T0 + 60 * MINUTE)
        clocks, changes = advance(policy(), subject, clocks, T0 + 60 * MINUTE)
        assert [clock.rule for clock in came_late(changes, clocks)] == late


def test_a_clock_that_a_correction_starts_after_its_text_came_late_is_news() -> None:
    subject = incident(T0, incident_class="general", elements={"occurred_at": T0.isoformat()})
    subject = received(policy(), subject, report("follow_up", "general", elements=full(T0)), at=T0 + 40 * MINUTE)
    clocks, _ = advance(policy(), subject, [], T0 + 40 * MINUTE)
    subject = corrected(policy(), subject, correction(**{"class": "urgent"}), at=T0 + 60 * MINUTE)
    clocks, changes = advance(policy(), subject, clocks, T0 + 60 * MINUTE)
    [late] = came_late(changes, clocks)
    assert late.rule == "urgent-text"
    assert late.late_seconds


def test_a_text_that_is_late_after_an_alarm_is_no_news() -> None:
    subject, clocks = overdue()
    subject = received(policy(), subject, report("follow_up", elements=full(T0)), at=T0 + 40 * MINUTE)
    clocks, changes = advance(policy(), subject, clocks, T0 + 40 * MINUTE)
    assert came_late(changes, clocks) == []
