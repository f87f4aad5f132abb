"""The ladder: who is told when, and why somebody is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from incidentd.core.clocks import Clock
from incidentd.core.directory import Directory
from incidentd.core.escalation import Decision, decide, next_moment, set_right, told_once
from incidentd.core.policy import Ladder
from tests.core.shipped import directory, policy

MINUTE = timedelta(minutes=1)
DUE = datetime(2026, 11, 22, 3, 28, tzinfo=UTC)
LADDER = policy().ladder("thirty-minutes")
CLOCK = Clock(
    "urgent-text", 0, "thirty-minutes", "occurred", DUE - timedelta(minutes=30), DUE, DUE - timedelta(minutes=20)
)


def at(minutes: float, clock: Clock = CLOCK, unit: str = "dongshan", ladder: Ladder = LADDER) -> Decision:
    """The decision so many minutes after the due moment."""
    return decide(clock, ladder, directory(), unit=unit, now=DUE + timedelta(minutes=minutes))


def told(decision: Decision) -> set[str]:
    """Who is told, with the kind of notice."""
    return {f"{notice.person.id} {notice.kind} {notice.channel}" for notice in decision.notices}


def test_nobody_is_told_before_the_first_step() -> None:
    decision = at(-10.1)
    assert decision.notices == ()
    assert decision.next_at == DUE - timedelta(minutes=10)


def test_each_step_tells_its_roles_by_its_channels_at_its_own_offset_from_the_due_moment() -> None:
    assert told(at(-10)) == {"duty reminder sms", "duty reminder email"}
    clock = replace(CLOCK, state="overdue", position=-300)
    assert told(at(0, clock)) == {f"{one} overdue {by}" for one in ("duty", "head") for by in ("sms", "email")}
    clock = replace(clock, position=0)
    assert told(at(5, clock)) == {"leader overdue sms", "leader overdue email"}


def test_steps_missed_while_nobody_watched_are_told_once_to_each_by_the_latest_rung() -> None:
    clock = replace(CLOCK, state="overdue")
    decision = at(47, clock)
    assert told(decision) == {
        f"{one} overdue {by}" for one in ("duty", "head", "leader", "group") for by in ("sms", "email")
    }
    assert {notice.repeat for notice in decision.notices if notice.person.id == "duty"} == {4}
    assert decision.position == 47 * 60
    assert decision.next_at == DUE + timedelta(minutes=50)


def test_nothing_drifts_a_step_told_late_does_not_move_the_next_one() -> None:
    clock = replace(CLOCK, state="overdue", position=at(3, replace(CLOCK, state="overdue")).position)
    assert next_moment(clock, LADDER) == DUE + timedelta(minutes=5)


def test_an_acknowledgement_quiets_the_ladder_for_a_while_and_then_it_goes_on_where_it_should_be() -> None:
    clock = replace(CLOCK, state="overdue", position=0, quiet_until=DUE + timedelta(minutes=10))
    quiet = at(5, clock)
    assert quiet.notices == ()
    assert "acknowledged" in quiet.withheld[0].reason
    assert quiet.next_at == DUE + timedelta(minutes=10)
    after = at(10, clock)
    assert {n.person.id for n in after.notices} == {"duty", "head", "leader"}


def test_a_quiet_clock_still_wakes_at_its_due_moment_to_run_out() -> None:
    clock = replace(CLOCK, quiet_until=DUE + timedelta(minutes=5))
    assert next_moment(clock, LADDER) == DUE


def test_a_clock_that_is_over_tells_nobody_and_is_never_looked_at_again() -> None:
    for state in ("stopped", "cancelled"):
        decision = at(20, replace(CLOCK, state=state))
        assert decision.notices == ()
        assert decision.next_at is None


def test_a_hole_in_the_directory_is_named_and_the_next_rung_is_told_instead() -> None:
    decision = at(0, replace(CLOCK, state="overdue", position=-300), unit="empty")
    assert {notice.person.id for notice in decision.notices} == {"group"}
    assert any("nobody holds the role 'unit_head'" in one.reason for one in decision.withheld)


def test_a_unit_without_anybody_is_the_offices_to_chase() -> None:
    people = [{"id": "o", "name": "o", "phone": "+8610000000001"}]
    office = {"name": "office", "duty": ["o"]}
    alone = Directory.model_validate({"office": office, "people": people, "units": [{"id": "u", "name": "u"}]})
    decision = decide(replace(CLOCK, state="overdue"), LADDER, alone, unit="u", now=DUE)
    assert {notice.person.id for notice in decision.notices} == {"o"}
    notices, _ = told_once("late_on_arrival", ("unit_head",), ("sms",), alone, unit="u", now=DUE)
    assert {notice.person.id for notice in notices} == {"o"}


def test_somebody_without_a_phone_is_told_by_mail_even_by_a_step_that_asks_for_sms() -> None:
    people = [{"id": "duty", "name": "duty", "email": "duty@example.org"}]
    unit = {"id": "u", "name": "u", "duty": ["duty"]}
    one = Directory.model_validate({"office": {"name": "o"}, "people": people, "units": [unit]})
    ladder = Ladder.model_validate({"id": "x", "steps": [{"at": "0", "tell": ["duty_officer"], "by": ["sms"]}]})
    decision = decide(CLOCK, ladder, one, unit="u", now=DUE)
    assert [(n.person.id, n.channel) for n in decision.notices] == [("duty", "email")]


def test_somebody_in_two_roles_is_told_once() -> None:
    ladder = Ladder.model_validate(
        {"id": "x", "steps": [{"at": "0", "tell": ["duty_officer", "unit_head"], "by": ["sms"]}]}
    )
    people = [{"id": "a", "name": "a", "phone": "+8610000000001"}]
    unit = {"id": "u", "name": "u", "duty": ["a"], "head": "a"}
    one = Directory.model_validate({"office": {"name": "o"}, "people": people, "units": [unit]})
    assert len(decide(CLOCK, ladder, one, unit="u", now=DUE).notices) == 1


@given(st.lists(st.integers(min_value=-1800, max_value=7200), min_size=1, max_size=30).map(sorted))
def test_however_often_one_looks_every_step_that_fell_due_is_told_and_none_twice(seconds: list[int]) -> None:
    """Whatever moments the daemon happened to look at: nobody is told of one rung twice, nothing due is left."""
    clock = CLOCK
    rungs: list[tuple[str, str, int, int]] = []
    for second in seconds:
        now = DUE + timedelta(seconds=second)
        clock = replace(clock, state="overdue" if second >= 0 else "running")
        decision = decide(clock, LADDER, directory(), unit="dongshan", now=now)
        rungs += [(n.person.id, n.channel, n.step, n.repeat) for n in decision.notices]
        clock = replace(clock, position=decision.position)
        assert decision.next_at is None or decision.next_at > now
    assert len(rungs) == len(set(rungs))
    last = seconds[-1]
    expected = {("duty", -600)} | {("head", 0), ("leader", 300), ("group", 900)}
    assert {person for person, offset in expected if last >= offset} == {person for person, *_ in rungs}


# --- a machine's clock that ran ahead ---------------------------------------------------------------------------------


def test_what_was_noted_by_a_clock_that_ran_a_day_ahead_is_taken_back() -> None:
    ladder, day = policy().ladder("thirty-minutes"), timedelta(days=1)
    ahead = replace(CLOCK, state="overdue", ran_out_at=DUE + day, position=86400, quiet_until=DUE + day + 10 * MINUTE)
    right = set_right(ahead, ladder, DUE - 3 * MINUTE)
    assert (right.state, right.ran_out_at, right.position) == ("running", None, -180)
    assert right.quiet_until == DUE - 3 * MINUTE + ladder.quiet_after_acknowledgement.elapsed
    decision = decide(replace(right, quiet_until=None), ladder, directory(), unit="dongshan", now=DUE - 3 * MINUTE)
    assert (decision.notices, decision.next_at) == ((), DUE)
    right = set_right(ahead, ladder, DUE + 3 * MINUTE)
    assert (right.state, right.ran_out_at, right.position) == ("overdue", DUE + 3 * MINUTE, 180)


def test_two_nodes_whose_clocks_differ_by_seconds_take_nothing_of_each_other_back() -> None:
    ladder = policy().ladder("thirty-minutes")
    told = replace(CLOCK, state="overdue", ran_out_at=DUE, position=0, quiet_until=DUE + 10 * MINUTE)
    assert set_right(told, ladder, DUE - timedelta(seconds=5)) == told
