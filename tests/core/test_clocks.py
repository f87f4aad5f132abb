"""Clocks: which start, stop, run out, move; by facts alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.core.clocks import Clock, advance
from incidentd.core.incidents import Incident, corrected, received
from incidentd.core.lateness import how_late
from incidentd.core.policy import Policy
from incidentd.core.reports import CorrectionIn
from incidentd.core.states import CLOCK, INCIDENT, MESSAGE, follow
from incidentd.errors import IllegalEvent
from tests.core.shipped import full, incident, policy, report

T0 = datetime(2026, 11, 21, 19, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


def advanced(
    subject: Incident, clocks: list[Clock], now: datetime, rules: Policy | None = None
) -> tuple[dict[str, Clock], list[str]]:
    """The clocks by rule and the changes in words; every look is idempotent."""
    after, changes = advance(rules or policy(), subject, clocks, now)
    again, none = advance(rules or policy(), subject, after, now)
    assert again == after
    assert none == []
    return {clock.rule: clock for clock in after}, [f"{c.clock.rule} {c.kind}" for c in changes]


def test_an_incomplete_urgent_report_starts_thirty_minutes_from_the_incident() -> None:
    subject = incident(T0 + 5 * MINUTE, elements={"occurred_at": T0.isoformat()})
    clocks, changes = advanced(subject, [], T0 + 5 * MINUTE)
    assert clocks["urgent-text"].due_at == T0 + 30 * MINUTE
    assert changes == ["urgent-text started"]


def test_while_the_time_of_occurrence_is_unknown_the_clock_counts_from_receipt_and_moves_once_it_is_known() -> None:
    subject = incident(T0 + 5 * MINUTE, elements={"occurred_at": "正在核实"})
    clocks, _ = advanced(subject, [], T0 + 5 * MINUTE)
    assert clocks["urgent-text"].due_at == T0 + 35 * MINUTE
    correction = CorrectionIn.model_validate({"reason": "核实", "elements": {"occurred_at": T0.isoformat()}})
    subject = corrected(policy(), subject, correction, at=T0 + 8 * MINUTE)
    clocks, changes = advanced(subject, list(clocks.values()), T0 + 8 * MINUTE)
    assert clocks["urgent-text"].due_at == T0 + 30 * MINUTE
    assert clocks["urgent-text"].edition == 1
    assert changes == ["urgent-text moved"]


def test_a_critical_incident_phoned_in_has_an_hour_from_the_phone_report_for_its_text() -> None:
    first = {"occurred_at": T0.isoformat(), "source": "x", "location": "x", "measures": "x"}
    subject = incident(T0 + 10 * MINUTE, kind="phone", incident_class="critical", elements=first)
    clocks, _ = advanced(subject, [], T0 + 10 * MINUTE)
    assert clocks["critical-phone"].state == "stopped"
    assert clocks["critical-phone"].late_seconds == 0
    assert clocks["critical-text"].due_at == T0 + 70 * MINUTE
    text = report("follow_up", "critical", elements=full(T0))
    subject = received(policy(), subject, text, at=T0 + 71 * MINUTE)
    clocks, _ = advanced(subject, list(clocks.values()), T0 + 71 * MINUTE)
    assert clocks["critical-text"].state == "stopped"
    assert clocks["critical-text"].late_seconds == 60


def test_a_phone_report_counts_from_the_call_not_from_when_it_was_written_down() -> None:
    call = T0 + 10 * MINUTE
    subject = incident(
        T0 + 40 * MINUTE,
        kind="phone",
        incident_class="critical",
        phoned_at=call.isoformat(),
        elements={"occurred_at": T0.isoformat()},
    )
    clocks, _ = advanced(subject, [], T0 + 40 * MINUTE)
    assert clocks["critical-phone"].late_seconds == 0
    assert clocks["critical-text"].due_at == call + 60 * MINUTE


def test_an_urgent_phone_report_does_not_stop_the_text_clock() -> None:
    subject = incident(T0 + 5 * MINUTE, kind="phone", elements=full(T0))
    clocks, _ = advanced(subject, [], T0 + 5 * MINUTE)
    assert clocks["urgent-text"].is_open


def test_a_report_that_itself_comes_too_late_is_late_on_arrival_by_its_true_lateness() -> None:
    subject = incident(T0 + 45 * MINUTE, elements=full(T0))
    clocks, changes = advanced(subject, [], T0 + 45 * MINUTE)
    assert changes == ["urgent-text started", "urgent-text late_on_arrival", "urgent-text stopped"]
    assert clocks["urgent-text"].late_seconds == 15 * 60


def test_missing_elements_keep_the_text_clock_running_and_the_last_one_stops_it() -> None:
    elements = full(T0)
    trend = elements.pop("trend")
    subject = incident(T0 + 5 * MINUTE, elements=elements)
    clocks, _ = advanced(subject, [], T0 + 5 * MINUTE)
    assert subject.missing == ("trend",)
    assert clocks["urgent-text"].is_open
    subject = received(policy(), subject, report("follow_up", elements={"trend": trend}), at=T0 + 9 * MINUTE)
    clocks, _ = advanced(subject, list(clocks.values()), T0 + 9 * MINUTE)
    assert clocks["urgent-text"].stopped_at == T0 + 9 * MINUTE


def test_closing_cancels_open_clocks_and_keeps_that_they_had_run_out() -> None:
    subject = incident(T0, elements={"occurred_at": T0.isoformat()})
    clocks, _ = advanced(subject, [], T0)
    clocks, changes = advanced(subject, list(clocks.values()), T0 + 31 * MINUTE)
    assert changes == ["urgent-text ran_out"]
    closed = replace(subject, state="closed", closed_at=T0 + 40 * MINUTE)
    clocks, changes = advanced(closed, list(clocks.values()), T0 + 40 * MINUTE)
    assert changes == ["urgent-text cancelled"]
    assert clocks["urgent-text"].ran_out_at == T0 + 31 * MINUTE


def test_reclassifying_upwards_starts_the_new_clock_and_cancels_the_old_one() -> None:
    subject = incident(T0, incident_class="general", elements={"occurred_at": T0.isoformat()})
    clocks, _ = advanced(subject, [], T0)
    assert set(clocks) == {"general-text"}
    subject = received(policy(), subject, report("follow_up", "urgent"), at=T0 + 10 * MINUTE)
    clocks, changes = advanced(subject, list(clocks.values()), T0 + 10 * MINUTE)
    assert sorted(changes) == ["general-text cancelled", "urgent-text started"]
    assert clocks["urgent-text"].due_at == T0 + 30 * MINUTE


def test_a_due_moment_moved_into_the_future_puts_an_overdue_clock_back_to_running() -> None:
    subject = incident(T0, elements={"occurred_at": T0.isoformat()})
    clocks, _ = advanced(subject, [], T0)
    overdue, _ = advanced(subject, [replace(clocks["urgent-text"], position=0)], T0 + 31 * MINUTE)
    assert overdue["urgent-text"].state == "overdue"
    later = CorrectionIn.model_validate({"reason": "x", "elements": {"occurred_at": (T0 + 20 * MINUTE).isoformat()}})
    subject = corrected(policy(), subject, later, at=T0 + 32 * MINUTE)
    clocks, changes = advanced(subject, list(overdue.values()), T0 + 32 * MINUTE)
    assert changes == ["urgent-text moved"]
    assert clocks["urgent-text"].state == "running"
    assert clocks["urgent-text"].position == -18 * 60


def test_a_correction_of_the_time_reckons_a_stopped_clocks_lateness_anew() -> None:
    subject = incident(T0 + 20 * MINUTE, elements=full(T0))
    clocks, _ = advanced(subject, [], T0 + 20 * MINUTE)
    earlier = CorrectionIn.model_validate({"reason": "x", "elements": {"occurred_at": (T0 - 15 * MINUTE).isoformat()}})
    subject = corrected(policy(), subject, earlier, at=T0 + 60 * MINUTE)
    clocks, changes = advanced(subject, list(clocks.values()), T0 + 60 * MINUTE)
    assert changes == ["urgent-text moved"]
    assert clocks["urgent-text"].late_seconds == 5 * 60


def test_a_clock_that_was_stopped_in_time_is_not_late_however_much_later_somebody_asks() -> None:
    subject = incident(T0 + 20 * MINUTE, elements=full(T0))
    clocks, _ = advanced(subject, [], T0 + 20 * MINUTE)
    assert clocks["urgent-text"].late_seconds == 0
    assert how_late(clocks["urgent-text"], T0 + 90 * MINUTE) == 0


DAILY = {
    "id": "daily",
    "name": {"zh": "每日续报", "en": "daily follow-up"},
    "due": {"anchor": "received", "at": ["08:00", "17:00"]},
    "stopped_by": {"kinds": ["follow_up"]},
    "recurs": {"at": ["08:00", "17:00"]},
    "ladder": "one-day",
    "citation": {"title": "test"},
}


def daily_policy() -> Policy:
    """The shipped policy with follow-ups at 08:00 and 17:00 until closed, and nothing else."""
    stated = policy().model_dump(mode="json", by_alias=True)
    return Policy.model_validate({**stated, "clocks": [DAILY]})


def test_a_recurring_duty_comes_again_and_one_report_answers_one_occurrence() -> None:
    rules = daily_policy()
    at_three = T0  # 03:00 in Shanghai
    subject = incident(at_three, elements={})
    clocks, _ = advance(rules, subject, [], at_three)
    assert [c.due_at - T0 for c in clocks] == [timedelta(hours=5)]
    subject = received(rules, subject, report("follow_up"), at=T0 + timedelta(hours=4))
    clocks, _ = advance(rules, subject, clocks, T0 + timedelta(hours=4))
    assert [(c.state, c.due_at - T0) for c in clocks] == [
        ("stopped", timedelta(hours=5)),
        ("running", timedelta(hours=14)),
    ]
    clocks, _ = advance(rules, subject, clocks, T0 + timedelta(hours=30))
    assert [c.state for c in clocks] == ["stopped", "overdue", "overdue", "running"]
    subject = received(rules, subject, report("follow_up"), at=T0 + timedelta(hours=31))
    clocks, _ = advance(rules, subject, clocks, T0 + timedelta(hours=31))
    assert [c.state for c in clocks] == ["stopped", "stopped", "stopped", "running"]


def test_a_calendar_without_the_year_leaves_nobody_without_a_clock() -> None:
    stated = policy().model_dump(mode="json", by_alias=True)
    due = {"anchor": "received", "after": "4 business days", "calendar": "old"}
    rule = {**DAILY, "id": "by-business-days", "due": due, "recurs": None}
    calendar = {"id": "old", "zone": "Asia/Shanghai", "years": [2025]}
    rules = Policy.model_validate({**stated, "clocks": [rule], "calendars": [calendar]})
    clocks, [started] = advance(rules, incident(T0, elements={}), [], T0)
    assert clocks[0].due_at == T0 + timedelta(days=4)
    assert "natural days" in started.reason


def test_a_rule_counts_only_for_what_came_in_while_it_was_in_force() -> None:
    stated = policy().model_dump(mode="json", by_alias=True)
    clock = next(one for one in stated["clocks"] if one["id"] == "urgent-text")
    for dates, started in (
        ({"effective_from": "2026-11-22"}, 1),  # T0 is 03:00 of that day in Shanghai
        ({"effective_from": "2026-11-23"}, 0),
        ({"effective_until": "2026-11-21"}, 0),
    ):
        rules = Policy.model_validate({**stated, "clocks": [{**clock, "citation": {"title": "x", **dates}}]})
        clocks, _ = advance(rules, incident(T0, elements={}), [], T0)
        assert len(clocks) == started


def test_a_call_taken_in_time_and_written_down_late_is_not_late_on_arrival() -> None:
    subject = incident(
        T0 + 40 * MINUTE,
        kind="phone",
        incident_class="critical",
        phoned_at=(T0 + 10 * MINUTE).isoformat(),
        elements={"occurred_at": T0.isoformat()},
    )
    clocks, changes = advanced(subject, [], T0 + 40 * MINUTE)
    assert not clocks["critical-phone"].late_on_arrival
    assert "critical-phone late_on_arrival" not in changes


def test_a_report_that_arrives_in_time_and_is_kept_a_moment_after_the_due_moment_is_not_late() -> None:
    arrived = T0 + 30 * MINUTE - timedelta(milliseconds=1)
    subject = incident(arrived, elements=full(T0))
    clocks, changes = advanced(subject, [], T0 + 31 * MINUTE)
    assert changes == ["urgent-text started", "urgent-text stopped"]
    assert clocks["urgent-text"].late_seconds == 0


def test_a_clock_cancelled_by_mistake_runs_on_once_its_rule_applies_again() -> None:
    subject = incident(T0, elements={"occurred_at": T0.isoformat()})
    clocks, changes = advanced(subject, [], T0)
    for wrong_then_right, at in (("general", 5), ("urgent", 10)):
        correction = CorrectionIn.model_validate({"reason": "x", "class": wrong_then_right})
        subject = corrected(policy(), subject, correction, at=T0 + at * MINUTE)
        clocks, changes = advanced(subject, list(clocks.values()), T0 + at * MINUTE)
    assert "urgent-text resumed" in changes
    assert clocks["urgent-text"].is_open
    assert clocks["urgent-text"].due_at == T0 + 30 * MINUTE


def test_a_reopened_incident_has_its_clocks_again_with_the_time_they_first_ran_out() -> None:
    subject = incident(T0, elements={"occurred_at": T0.isoformat()})
    clocks, _ = advanced(subject, [], T0)
    clocks, _ = advanced(subject, list(clocks.values()), T0 + 31 * MINUTE)
    closed = replace(subject, state="closed", closed_at=T0 + 40 * MINUTE)
    clocks, _ = advanced(closed, list(clocks.values()), T0 + 40 * MINUTE)
    reopened = replace(subject, state="reported", closed_at=None)
    clocks, changes = advanced(reopened, list(clocks.values()), T0 + 60 * MINUTE)
    assert changes == ["urgent-text resumed", "urgent-text ran_out"]
    assert clocks["urgent-text"].state == "overdue"
    assert clocks["urgent-text"].ran_out_at == T0 + 31 * MINUTE


def test_a_changed_policy_touches_no_clock_that_has_stopped_and_starts_none_in_hindsight() -> None:
    subject = incident(T0 + 25 * MINUTE, elements=full(T0))
    clocks, _ = advanced(subject, [], T0 + 25 * MINUTE)
    stated = policy().model_dump(mode="json", by_alias=True)
    urgent = next(one for one in stated["clocks"] if one["id"] == "urgent-text")
    shorter = {**urgent, "due": {**urgent["due"], "term": {**urgent["due"]["term"], "after": "20 minutes"}}}
    added = {**shorter, "id": "added"}
    stricter = Policy.model_validate({**stated, "clocks": [shorter, added]})
    loaded = replace(subject, changed_at=None)  # as it comes from the store the next day
    after, changes = advanced(loaded, list(clocks.values()), T0 + timedelta(days=1), stricter)
    assert changes == []
    assert set(after) == {"urgent-text"}
    assert after["urgent-text"].late_seconds == 0


def test_the_report_that_makes_an_incident_urgent_does_not_inherit_an_older_completeness() -> None:
    six = dict.fromkeys(("location", "person", "matter", "cause", "result"), "x")
    subject = incident(T0, incident_class="general", elements={**six, "occurred_at": T0.isoformat()})
    assert subject.complete_at == T0
    at = T0 + timedelta(hours=3)
    subject = received(policy(), subject, report("follow_up", "urgent", elements=full(T0)), at=at)
    assert subject.complete_at == at
    clocks, _ = advanced(subject, [], at)
    assert clocks["urgent-text"].late_seconds == 150 * 60


SIX = {**dict.fromkeys(("location", "person", "matter", "cause", "result"), "x"), "occurred_at": T0.isoformat()}


def test_a_text_that_is_urgent_now_is_complete_since_all_that_an_urgent_one_needs_was_stated() -> None:
    subject = incident(T0, incident_class="general", elements=SIX)
    for hours, rest in ((1, ("source", "casualties", "informant")), (3, full(T0)), (4, ("trend",))):
        elements = {name: full(T0)[name] for name in rest}
        at = T0 + timedelta(hours=hours)
        subject = received(policy(), subject, report("follow_up", "general", elements=elements), at=at)
        assert subject.complete_at == T0
    subject = corrected(policy(), subject, CorrectionIn.model_validate({"reason": "x", "class": "urgent"}), at=T0 + DAY)
    assert subject.complete_at == T0 + timedelta(hours=3)


def test_a_text_that_is_general_now_is_complete_since_all_that_a_general_one_needs_was_stated() -> None:
    elements = {name: value for name, value in full(T0).items() if name != "trend"} | SIX
    subject = incident(T0, elements=elements)
    assert subject.complete_at is None
    at = T0 + timedelta(hours=2)
    subject = received(policy(), subject, report("follow_up", elements={"trend": "x"}), at=at)
    assert subject.complete_at == at
    for wrong_then_right, complete_at in (("general", T0), ("urgent", at), ("important", T0)):
        correction = CorrectionIn.model_validate({"reason": "x", "class": wrong_then_right})
        subject = corrected(policy(), subject, correction, at=T0 + DAY)
        assert subject.complete_at == complete_at


def test_parts_of_an_element_are_dated_each_by_itself() -> None:
    elements = full(T0)
    some = {**elements, "casualties": {"dead": 0, "missing": 1}, "informant": {"name": "信息员"}}
    subject = incident(T0, elements=some)
    for minute, more in (
        (5, {"informant": {"phone": "10000000000"}}),
        (9, {"casualties": {"seriously_injured": 0, "slightly_injured": 0, "trapped": 0, "missing": 2}}),
        (12, {"informant": {"phone": "10000000001"}}),
    ):
        subject = received(policy(), subject, report("follow_up", elements=more), at=T0 + minute * MINUTE)
    assert subject.complete_at == T0 + 9 * MINUTE
    assert subject.stated_at["casualties.missing"] == T0
    assert subject.stated_at["informant.phone"] == T0 + 5 * MINUTE


def test_a_figure_that_was_being_verified_and_is_given_in_part_is_missing_in_the_other_parts() -> None:
    subject = incident(T0, elements={**full(T0), "casualties": "being verified"})
    assert subject.complete_at == T0
    subject = received(policy(), subject, report("follow_up", elements={"casualties": {"dead": 1}}), at=T0 + 5 * MINUTE)
    assert subject.complete_at is None
    rest = dict.fromkeys(("missing", "seriously_injured", "slightly_injured", "trapped"), 0)
    subject = received(policy(), subject, report("follow_up", elements={"casualties": rest}), at=T0 + 9 * MINUTE)
    assert (subject.complete_at, subject.stated_at["casualties.dead"]) == (T0 + 9 * MINUTE, T0)


def test_recurring_duties_cannot_be_answered_in_advance() -> None:
    rules = daily_policy()
    subject = incident(T0, elements={})
    clocks, _ = advance(rules, subject, [], T0)
    for minute in range(1, 6):
        at = T0 + minute * MINUTE
        subject = received(rules, subject, report("follow_up"), at=at)
        clocks, _ = advance(rules, subject, clocks, at)
    assert [clock.state for clock in clocks] == ["stopped", "running"]


def recurring(**changes: Any) -> Policy:
    """The shipped policy with one recurring clock and nothing else."""
    stated = policy().model_dump(mode="json", by_alias=True)
    return Policy.model_validate({**stated, "clocks": [{**DAILY, **changes}]})


def test_a_duty_that_recurs_until_the_office_confirms_ends_with_the_confirmation() -> None:
    rules = recurring(stopped_by={"kinds": ["final"], "acts": ["confirmed"]})
    subject = incident(T0, elements={})
    clocks, _ = advance(rules, subject, [], T0)
    clocks, _ = advance(rules, subject, clocks, T0 + timedelta(hours=15))
    assert [clock.state for clock in clocks] == ["overdue", "overdue", "running"]
    confirmed_at = T0 + timedelta(hours=16)
    subject = replace(subject, state="confirmed", confirmed_at=confirmed_at)
    clocks, changes = advance(rules, subject, clocks, confirmed_at)
    assert [change.kind for change in changes] == ["stopped"] * 3
    assert {clock.stopped_at for clock in clocks} == {confirmed_at}
    clocks, changes = advance(rules, subject, clocks, T0 + timedelta(days=30))
    assert (len(clocks), changes) == (3, [])


def test_an_office_that_confirms_before_the_first_due_moment_leaves_a_recurring_duty_ended() -> None:
    rules = recurring(stopped_by={"acts": ["confirmed"]}, recurs={"every": "1 minute"})
    subject = replace(incident(T0, elements={}), state="confirmed", confirmed_at=T0 + MINUTE)
    clocks, _ = advance(rules, subject, [], T0 + MINUTE)
    assert [(clock.state, clock.late_seconds) for clock in clocks] == [("stopped", 0)]


def test_reopening_resumes_every_occurrence_that_the_closing_cancelled() -> None:
    rules = daily_policy()
    subject = incident(T0, elements={})
    clocks, _ = advance(rules, subject, [], T0)
    clocks, _ = advance(rules, subject, clocks, T0 + timedelta(hours=15))
    before = [clock.state for clock in clocks]
    assert before == ["overdue", "overdue", "running"]
    closed = replace(subject, state="closed", closed_at=T0 + timedelta(hours=16))
    clocks, _ = advance(rules, closed, clocks, T0 + timedelta(hours=16))
    assert {clock.state for clock in clocks} == {"cancelled"}
    clocks, _ = advance(rules, replace(closed, state="reported", closed_at=None), clocks, T0 + timedelta(hours=17))
    assert [clock.state for clock in clocks] == before


def test_a_monthly_duty_is_counted_from_its_first_due_moment_also_when_it_began_with_a_later_one() -> None:
    happened = datetime(2026, 1, 31, 1, tzinfo=UTC)
    rules = recurring(due={"anchor": "occurred"}, recurs={"every": "1 month"})
    for received_at in (happened, datetime(2026, 2, 3, tzinfo=UTC)):
        subject = incident(received_at, elements={"occurred_at": happened.isoformat()})
        clocks, _ = advance(rules, subject, [], received_at)
        clocks, _ = advance(rules, subject, clocks, datetime(2026, 4, 2, tzinfo=UTC))
        assert [clock.due_at.day for clock in clocks][-3:] == [28, 31, 30]


def test_one_look_starts_at_most_a_hundred_occurrences_and_the_next_look_goes_on() -> None:
    rules = recurring(recurs={"every": "1 minute"}, due={"anchor": "received", "after": "1 minute"})
    subject = incident(T0, elements={})
    now = T0 + timedelta(minutes=250, seconds=30)
    clocks, seen = advance(rules, subject, [], now)[0], [0]
    while len(clocks) > seen[-1]:
        seen.append(len(clocks))
        assert clocks[-1].state == "running"  # so that somebody looks again, at once if it is due
        clocks, _ = advance(rules, subject, clocks, now)
    assert seen == [0, 101, 201, 251]
    assert [clock.state for clock in clocks] == ["overdue"] * 250 + ["running"]
    assert [clock.due_at for clock in clocks] == [T0 + minute * MINUTE for minute in range(1, 252)]


def test_a_recurring_duty_for_a_matter_long_past_begins_with_the_next_occurrence() -> None:
    stated = policy().model_dump(mode="json", by_alias=True)
    since_occurrence = {**DAILY, "due": {"anchor": "occurred", "at": ["08:00", "17:00"]}}
    rules = Policy.model_validate({**stated, "clocks": [since_occurrence]})
    subject = incident(T0, elements={"occurred_at": "2001-01-01T00:00:00+08:00"})
    clocks, _ = advance(rules, subject, [], T0)
    assert [clock.due_at for clock in clocks] == [T0 + timedelta(hours=5)]


@given(
    minutes=st.lists(st.integers(min_value=0, max_value=120), min_size=1, max_size=6).map(sorted),
    complete=st.booleans(),
)
def test_looking_more_often_changes_nothing_in_the_end(minutes: list[int], *, complete: bool) -> None:
    """Advanced minute by minute or at once, an incident's clocks end the same, but for when a run-out was noticed."""
    subject = incident(T0, elements=full(T0) if complete else {"occurred_at": T0.isoformat()})
    often: list[Clock] = []
    for minute in minutes:
        often, _ = advance(policy(), subject, often, T0 + minute * MINUTE)
    once, _ = advance(policy(), subject, [], T0)
    once, _ = advance(policy(), subject, once, T0 + minutes[-1] * MINUTE)
    assert [(c.rule, c.state, c.due_at, c.late_seconds) for c in often] == [
        (c.rule, c.state, c.due_at, c.late_seconds) for c in once
    ]


@pytest.mark.parametrize("table", [CLOCK, INCIDENT, MESSAGE])
def test_every_pair_that_is_not_in_a_state_table_is_refused(table: dict[tuple[str, str], str]) -> None:
    states = {state for state, _ in table} | set(table.values())
    events = {event for _, event in table}
    for state in states:
        for event in events:
            if (state, event) in table:
                assert follow(table, "machine", state, event) == table[state, event]
            else:
                with pytest.raises(IllegalEvent):
                    follow(table, "machine", state, event)
