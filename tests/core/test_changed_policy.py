"""Rules that a changed policy no longer has, or that no longer apply by it: no duty that is owed is lost by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from incidentd.core.clocks import Clock, Occasion, advance, owed_again, released
from incidentd.core.incidents import Incident, corrected, received
from incidentd.core.news import may_be_over, over
from incidentd.core.policy import Policy
from incidentd.core.reports import CorrectionIn
from tests.core.shipped import full, incident, policy, report

T0 = datetime(2026, 11, 21, 19, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
URGENT = {("urgent-text", 0)}


def changed(*clocks: dict[str, Any], **parts: Any) -> Policy:
    """The shipped policy with other clocks."""
    stated = policy().model_dump(mode="json", by_alias=True)
    return Policy.model_validate({**stated, "clocks": list(clocks), **parts})


def shipped_rule(rule_id: str, **other: Any) -> dict[str, Any]:
    stated = policy().model_dump(mode="json", by_alias=True)
    return {**next(one for one in stated["clocks"] if one["id"] == rule_id), **other}


def loaded_overdue(minutes: int = 40) -> tuple[Incident, list[Clock]]:
    """An urgent incident as it comes from the store, whose text is overdue and of which people were told."""
    subject = incident(T0, elements={"occurred_at": T0.isoformat()})
    clocks, _ = advance(policy(), subject, [], T0)
    clocks, _ = advance(policy(), subject, clocks, T0 + minutes * MINUTE)
    return replace(subject, changed_at=None), [replace(clock, position=600) for clock in clocks]


def test_a_rule_that_was_renamed_goes_on_under_its_new_name() -> None:
    subject, clocks = loaded_overdue()
    renamed = changed(shipped_rule("urgent-text", id="urgent-in-full"), shipped_rule("general-text"))
    after, changes = advance(renamed, subject, clocks, T0 + 41 * MINUTE, by="policy")
    assert [f"{one.clock.rule} {one.kind}" for one in changes] == [
        "urgent-in-full started",
        "urgent-in-full ran_out",
        "urgent-text cancelled",
    ]
    heir = after[0]
    assert (heir.due_at, heir.state, heir.position) == (clocks[0].due_at, "overdue", None)  # all are told anew
    assert "'urgent-text'" in changes[0].reason
    assert advance(renamed, subject, after, T0 + 41 * MINUTE, by="policy")[1] == []


def test_a_renamed_rule_is_followed_also_by_the_report_that_comes_before_the_clocks_were_seen_to() -> None:
    subject, clocks = loaded_overdue()
    renamed = changed(shipped_rule("urgent-text", id="urgent-in-full"))
    by: Occasion
    for by in ("unit", "time"):
        after, _ = advance(renamed, subject, clocks, T0 + 41 * MINUTE, by=by)
        assert {clock.rule: clock.state for clock in after} == {
            "urgent-text": "cancelled",
            "urgent-in-full": "overdue",
        }


def test_of_new_rules_only_the_one_most_like_it_takes_the_place_of_one_that_is_gone() -> None:
    subject, clocks = loaded_overdue()
    hourly = shipped_rule("urgent-text", id="hourly", due={"anchor": "received", "after": "1 hour"})
    after, _ = advance(
        changed(hourly, shipped_rule("urgent-text", id="new")), subject, clocks, T0 + 41 * MINUTE, by="policy"
    )
    assert {clock.rule for clock in after} == {"urgent-text", "new"}
    after, _ = advance(changed(hourly), subject, clocks, T0 + 41 * MINUTE, by="policy")
    assert {clock.rule: clock.state for clock in after} == {"urgent-text": "cancelled", "hourly": "running"}


def test_nothing_takes_the_place_of_what_was_answered_or_is_closed() -> None:
    subject = incident(T0, elements=full(T0))
    answered, _ = advance(policy(), subject, [], T0)
    renamed = changed(shipped_rule("urgent-text", id="new"))
    assert advance(renamed, replace(subject, changed_at=None), answered, T0 + DAY, by="policy")[1] == []
    subject, clocks = loaded_overdue()
    closed = replace(subject, state="closed", closed_at=T0 + 41 * MINUTE)
    after, _ = advance(renamed, closed, clocks, T0 + 41 * MINUTE, by="policy")
    assert {clock.rule: clock.state for clock in after} == {"urgent-text": "cancelled"}
    reopened = replace(subject, state="reported", closed_at=None)
    after, _ = advance(renamed, reopened, after, T0 + 50 * MINUTE, by="office")
    assert {clock.rule: clock.state for clock in after} == {"urgent-text": "cancelled", "new": "overdue"}


def test_a_rule_removed_and_put_back_under_another_name_asks_again() -> None:
    subject, clocks = loaded_overdue()
    gone, changes = advance(changed(shipped_rule("general-text")), subject, clocks, T0 + 41 * MINUTE, by="policy")
    assert [(clock.state, clock.kept, clock.position) for clock in gone] == [("overdue", True, 600)]
    assert [one.kind for one in changes] == ["kept"]
    back = changed(shipped_rule("urgent-text", id="new"))
    correction = {"reason": "x", "elements": {"occurred_at": (T0 - MINUTE).isoformat()}}
    subject = replace(
        corrected(back, subject, CorrectionIn.model_validate(correction), at=T0 + 42 * MINUTE), changed_at=None
    )
    after, _ = advance(back, subject, gone, T0 + 42 * MINUTE, by="policy")
    assert {clock.rule: clock.state for clock in after} == {"urgent-text": "cancelled", "new": "overdue"}


def test_what_the_office_has_cancelled_calls_no_rule_that_was_added_into_being() -> None:
    subject, clocks = loaded_overdue()
    cancelled = [replace(clock, state="cancelled", stopped_at=T0 + 41 * MINUTE) for clock in clocks]
    added = shipped_rule("urgent-text", id="added", due={"anchor": "received", "after": "1 hour"})
    assert advance(changed(added), subject, cancelled, T0 + 42 * MINUTE, by="policy") == (cancelled, [])


def test_what_has_gone_on_under_another_name_calls_no_rule_into_being_later() -> None:
    subject, clocks = loaded_overdue()
    renamed = changed(shipped_rule("urgent-text", id="new"))
    clocks, _ = advance(renamed, subject, clocks, T0 + 41 * MINUTE, by="policy")
    subject = received(renamed, subject, report("follow_up", elements=full(T0)), at=T0 + 50 * MINUTE)
    clocks, _ = advance(renamed, subject, clocks, T0 + 50 * MINUTE, by="unit")
    assert {clock.rule: clock.state for clock in clocks} == {"urgent-text": "cancelled", "new": "stopped"}
    added = changed(shipped_rule("urgent-text", id="new"), shipped_rule("urgent-text", id="added"))
    loaded = replace(subject, changed_at=None)
    for by in ("policy", "office"):
        after, changes = advance(added, loaded, clocks, T0 + 30 * DAY, by=by)
        assert (changes, {clock.rule for clock in after}) == ([], {"urgent-text", "new"})


def test_a_rule_that_was_renamed_twice_is_asked_for_once() -> None:
    subject, clocks = loaded_overdue()
    for minute, name in ((41, "new"), (42, "newer")):
        clocks, _ = advance(
            changed(shipped_rule("urgent-text", id=name)), subject, clocks, T0 + minute * MINUTE, by="policy"
        )
    states = {clock.rule: clock.state for clock in clocks}
    assert states == {"urgent-text": "cancelled", "new": "cancelled", "newer": "overdue"}


def test_what_a_closing_cancelled_is_owed_again_though_its_rule_applies_no_longer() -> None:
    subject, clocks = loaded_overdue()
    closed = replace(subject, state="closed", closed_at=T0 + 41 * MINUTE)
    clocks, _ = advance(policy(), closed, clocks, T0 + 41 * MINUTE)
    elsewhere = changed(shipped_rule("urgent-text", applies={"classes": ["general"]}))
    reopened = replace(subject, state="reported", closed_at=None)
    after, changes = advance(elsewhere, reopened, owed_again(clocks, closed.closed_at), T0 + DAY)
    assert [(clock.rule, clock.state, clock.kept) for clock in after] == [("urgent-text", "overdue", True)]
    assert [one.kind for one in changes] == ["resumed", "ran_out"]


def test_a_class_and_a_rule_that_are_renamed_together_leave_the_clock_running_for_its_text() -> None:
    subject, clocks = loaded_overdue(20)
    both = changed(shipped_rule("urgent-text", id="pressing-text", applies={"classes": ["general"]}))
    clocks, changes = advance(both, subject, clocks, T0 + 21 * MINUTE, by="policy")
    assert [one.kind for one in changes] == ["kept"]
    clocks, changes = advance(both, subject, clocks, T0 + 41 * MINUTE, by="time")
    assert [one.kind for one in changes] == ["ran_out"]
    let_go, _ = advance(both, subject, released(clocks), T0 + 42 * MINUTE, by="office")
    assert [clock.state for clock in let_go] == ["cancelled"]
    subject = received(both, subject, report("follow_up", elements=full(T0)), at=T0 + 45 * MINUTE)
    clocks, changes = advance(both, subject, clocks, T0 + 45 * MINUTE, by="unit")
    assert [one.kind for one in changes] == ["stopped"]
    assert [(clock.state, clock.late_seconds) for clock in clocks] == [("stopped", 15 * 60)]


def test_what_was_answered_late_under_another_name_is_no_news_under_the_new_one() -> None:
    subject, clocks = loaded_overdue()
    subject = received(policy(), subject, report("follow_up", elements=full(T0)), at=T0 + 45 * MINUTE)
    clocks, _ = advance(policy(), subject, clocks, T0 + 45 * MINUTE)
    renamed = changed(shipped_rule("urgent-text", id="new"))
    later = received(renamed, subject, report("follow_up"), at=T0 + DAY)
    after, changes = advance(renamed, later, clocks, T0 + DAY, by="unit")
    assert (changes, after) == ([], clocks)


def test_an_acknowledgement_holds_for_what_takes_its_place_and_is_not_given_anew() -> None:
    subject, clocks = loaded_overdue()
    quiet = [replace(clock, quiet_until=T0 + 50 * MINUTE, quieted=3) for clock in clocks]
    renamed = changed(shipped_rule("urgent-text", id="new"))
    after, _ = advance(renamed, subject, quiet, T0 + 41 * MINUTE, by="policy")
    assert (after[0].quiet_until, after[0].quieted) == (T0 + 50 * MINUTE, 3)


def test_a_renamed_duty_that_recurs_goes_on_with_the_occurrence_that_is_owed() -> None:
    hourly = {
        "due": {"anchor": "received", "after": "1 hour"},
        "recurs": {"every": "1 hour"},
        "stopped_by": {"kinds": ["follow_up"]},
    }
    before = changed(shipped_rule("urgent-text", id="hourly", **hourly))
    subject = incident(T0, elements=full(T0))
    clocks, _ = advance(before, subject, [], T0)
    subject = received(before, subject, report("follow_up"), at=T0 + 30 * MINUTE)
    clocks, _ = advance(before, subject, clocks, T0 + 30 * MINUTE)
    clocks, _ = advance(before, subject, clocks, T0 + 130 * MINUTE)
    assert [clock.state for clock in clocks] == ["stopped", "overdue", "running"]
    loaded = replace(subject, changed_at=None)
    renamed = changed(shipped_rule("urgent-text", id="new", **hourly))
    after, _ = advance(renamed, loaded, clocks, T0 + 131 * MINUTE, by="policy")
    of_new = [(clock.state, clock.due_at) for clock in after if clock.rule == "new"]
    assert of_new == [("overdue", T0 + 120 * MINUTE), ("running", T0 + 180 * MINUTE)]


def test_a_class_that_was_renamed_leaves_its_clocks_running_until_the_office_decides() -> None:
    subject, clocks = loaded_overdue()
    elsewhere = shipped_rule("urgent-text", applies={"classes": ["general"]})
    by: Occasion
    for by in ("policy", "time", "unit"):
        after, changes = advance(changed(elsewhere), subject, clocks, T0 + 41 * MINUTE, by=by)
        assert [one.kind for one in changes] == ["kept"]
        assert [(clock.state, clock.kept, clock.position) for clock in after] == [("overdue", True, 600)]
    assert [clock.state for clock in advance(changed(elsewhere), subject, clocks, T0 + DAY, by="office")[0]] == [
        "cancelled"
    ]


def test_an_open_clock_climbs_the_ladder_its_rule_names_now_from_the_first_rung_on() -> None:
    subject, clocks = loaded_overdue()
    after, changes = advance(
        changed(shipped_rule("urgent-text", ladder="one-hour")), subject, clocks, T0 + 41 * MINUTE, by="policy"
    )
    assert [one.kind for one in changes] == ["reassigned"]
    first = policy().ladder("one-hour").steps[0].first_second
    assert (after[0].ladder, after[0].position) == ("one-hour", first - 1)
    answered = [replace(clocks[0], state="stopped", stopped_at=T0, late_seconds=0)]
    other = changed(shipped_rule("urgent-text", ladder="one-hour"))
    assert advance(other, subject, answered, T0 + 41 * MINUTE, by="policy")[0][0].ladder == clocks[0].ladder


def said_over(
    rules: Policy, subject: Incident, clocks: list[Clock], minute: int, by: Occasion
) -> tuple[str | None, list[Clock]]:
    """The rule of the clock that is said to be over by a look at that minute, and the clocks then."""
    after, changes = advance(rules, subject, clocks, T0 + minute * MINUTE, by=by)
    clock = over(rules, subject, after, changes, URGENT, by=by) if may_be_over(after) else None
    return (None if clock is None else clock.rule), after


def test_it_is_not_over_when_the_policy_drops_a_rule_but_when_the_text_is_complete() -> None:
    subject, clocks = loaded_overdue()
    without = changed(shipped_rule("general-text"))
    named, clocks = said_over(without, subject, clocks, 41, "policy")
    assert named is None
    subject = received(without, subject, report("follow_up"), at=T0 + 45 * MINUTE)
    named, clocks = said_over(without, subject, clocks, 45, "unit")
    assert named is None
    subject = received(without, subject, report("follow_up", elements=full(T0)), at=T0 + 50 * MINUTE)
    assert said_over(without, subject, clocks, 50, "unit")[0] == "urgent-text"


def test_it_is_over_when_an_incident_whose_rule_was_dropped_is_closed() -> None:
    subject, clocks = loaded_overdue()
    without = changed(shipped_rule("general-text"))
    _, clocks = said_over(without, subject, clocks, 41, "policy")
    closed = replace(subject, state="closed", closed_at=T0 + 50 * MINUTE)
    assert said_over(without, closed, clocks, 50, "office")[0] == "urgent-text"


def final_overdue() -> tuple[Policy, Incident, list[Clock]]:
    """A full text that came in time, and a final report that is overdue and of which people were told."""
    final = {"due": {"anchor": "occurred", "after": "20 minutes"}, "stopped_by": {"kinds": ["final"]}}
    before = changed(shipped_rule("urgent-text", **final))
    subject = incident(T0, elements=full(T0))
    clocks, _ = advance(before, subject, [], T0)
    clocks, _ = advance(before, subject, clocks, T0 + 40 * MINUTE)
    renamed = changed(shipped_rule("urgent-text", id="new", **final))
    return renamed, replace(subject, changed_at=None), [replace(clock, position=1200) for clock in clocks]


def test_it_is_not_over_because_the_text_is_complete_when_what_alarmed_waits_for_something_else() -> None:
    renamed, subject, clocks = final_overdue()
    named, gone = said_over(changed(shipped_rule("general-text")), subject, clocks, 41, "policy")
    assert (named, [clock.state for clock in gone]) == (None, ["cancelled"])
    named, clocks = said_over(renamed, subject, clocks, 41, "policy")
    assert named is None
    subject = received(renamed, subject, report("follow_up"), at=T0 + 45 * MINUTE)
    named, clocks = said_over(renamed, subject, clocks, 45, "unit")
    assert named is None
    subject = received(renamed, subject, report("final"), at=T0 + 50 * MINUTE)
    assert said_over(renamed, subject, clocks, 50, "unit")[0] == "new"


def test_a_policy_that_asks_for_less_makes_nothing_over_by_itself() -> None:
    subject, clocks = loaded_overdue()
    less = changed(shipped_rule("urgent-text", stopped_by={"kinds": ["initial"]}))
    named, clocks = said_over(less, subject, clocks, 41, "policy")
    assert (named, [clock.state for clock in clocks]) == (None, ["stopped"])
    subject = received(less, subject, report("follow_up", elements=full(T0)), at=T0 + 50 * MINUTE)
    assert said_over(less, subject, clocks, 50, "unit")[0] == "urgent-text"


def test_a_name_that_is_given_to_another_rule_loses_no_text() -> None:
    subject, clocks = loaded_overdue()
    swapped = changed(
        shipped_rule("urgent-text", stopped_by={"kinds": ["initial"]}), shipped_rule("urgent-text", id="in-full")
    )
    named, clocks = said_over(swapped, subject, clocks, 41, "policy")
    assert named is None
    assert {clock.rule: clock.state for clock in clocks} == {"urgent-text": "stopped", "in-full": "overdue"}


def test_what_is_over_is_told_by_the_name_that_the_policy_knows() -> None:
    subject, clocks = loaded_overdue()
    renamed = changed(shipped_rule("urgent-text", id="new"))
    named, clocks = said_over(renamed, subject, clocks, 41, "policy")
    assert named is None
    subject = received(renamed, subject, report("follow_up", elements=full(T0)), at=T0 + 42 * MINUTE)
    assert said_over(renamed, subject, clocks, 42, "unit")[0] == "new"
