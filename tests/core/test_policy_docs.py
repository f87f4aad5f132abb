"""docs/policy.md is true: it names every key, and each of its examples does what it says."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.core import incidents
from incidentd.core.clocks import Clock, advance
from incidentd.core.incidents import Incident
from incidentd.core.policy import Policy
from incidentd.core.reports import ReportIn

ROOT = Path(__file__).parents[2]
DOCS = (ROOT / "docs" / "policy.md").read_text("utf-8")
DEFAULT = tomllib.loads((ROOT / "config" / "policy.toml").read_text("utf-8"))
EXAMPLES = dict(re.findall(r"^## ([^\n]+)\n(?:(?!^## ).)*?^```toml\n(.*?)^```", DOCS, re.MULTILINE | re.DOTALL))
ADDED = ("flags", "ladders", "calendars")
GRAVE = {"casualties": {"dead": 10}}


def example(heading: str) -> Policy:
    """The default policy with an example in it, as the document says."""
    stated = tomllib.loads(EXAMPLES[heading])
    merged = {**DEFAULT, **stated}
    for part in ADDED:
        merged[part] = [*DEFAULT.get(part, ()), *stated.get(part, ())]
    return Policy.model_validate(merged)


def at(text: str, zone: str = "Asia/Shanghai") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def report(kind: str, **stated: Any) -> ReportIn:
    return ReportIn.model_validate({"kind": kind, **stated})


def story(
    policy: Policy, *told: tuple[datetime, ReportIn], until: datetime | None = None
) -> tuple[Incident, dict[Any, Clock]]:
    """The incident and its clocks after these reports; the clocks by rule and occurrence."""
    (first_at, first), *further = told
    incident = incidents.opened(policy, first, unit="u", at=first_at)
    clocks, _ = advance(policy, incident, (), first_at)
    for moment, one in further:
        clocks, _ = advance(policy, incident, clocks, moment)
        incident = incidents.received(policy, incident, one, at=moment)
        clocks, _ = advance(policy, incident, clocks, moment)
    if until is not None:
        clocks, _ = advance(policy, incident, clocks, until)
    return incident, {(clock.rule, clock.occurrence): clock for clock in clocks}


def test_every_key_of_a_policy_is_named() -> None:
    named = set(re.findall(r"[a-z_]+", " ".join(re.findall(r"`[^`]+`", DOCS))))
    assert set(_keys(Policy.model_json_schema())) - named == set()


def _keys(schema: dict[str, Any]) -> Iterator[str]:
    for place in (schema, *schema["$defs"].values()):
        for form in (place, *place.get("anyOf", ())):
            yield from form.get("properties", {})
            yield from (word for words in form.get("properties", {}).values() for word in words.get("enum", ()))


def test_every_example_is_a_policy_that_loads() -> None:
    assert len(EXAMPLES) == 5
    for heading in EXAMPLES:
        assert example(heading).clocks


PHONE_AND_TEXT = "15 minutes by phone, 35 minutes in writing"


def test_a_phone_call_satisfies_the_phone_clock_only() -> None:
    policy, occurred = example(PHONE_AND_TEXT), at("2026-03-01 10:00")
    elements = {**GRAVE, "occurred_at": occurred}
    _, clocks = story(policy, (occurred + timedelta(minutes=9), report("phone", elements=elements)))
    phone, text = clocks["grave-phone", 0], clocks["grave-text", 0]
    assert (phone.due_at, phone.state) == (occurred + timedelta(minutes=15), "stopped")
    assert (text.due_at, text.state) == (occurred + timedelta(minutes=35), "running")


def test_an_incident_that_turns_out_grave_starts_its_clocks_then() -> None:
    policy, occurred = example(PHONE_AND_TEXT), at("2026-03-01 10:00")
    first = report("phone", elements={"occurred_at": occurred, "casualties": {"dead": 0}})
    graver = report("follow_up", elements=GRAVE)
    _, before = story(policy, (occurred, first))
    _, after = story(policy, (occurred, first), (occurred + timedelta(minutes=20), graver))
    assert before == {}
    assert not after["grave-phone", 0].late_on_arrival  # it was the grade that came late, not the report
    assert after["grave-phone", 0].late_seconds == 0  # the phone call itself came in time
    assert after["grave-text", 0].state == "running"


TWICE = "Follow-ups daily at 08:00 and 17:00 until the incident is closed"


@pytest.mark.parametrize(
    ("submitted", "due"),
    [
        ("2026-03-01 05:00", "2026-03-01 08:00"),
        ("2026-03-01 06:00", "2026-03-01 08:00"),
        ("2026-03-01 06:01", "2026-03-01 17:00"),
        ("2026-03-01 16:00", "2026-03-02 08:00"),
    ],
)
def test_the_first_follow_up_is_due_two_hours_after_the_first_text_or_later(submitted: str, due: str) -> None:
    _, clocks = story(example(TWICE), (at(submitted), report("initial", elements=GRAVE)))
    assert clocks["twice-daily", 0].due_at == at(due)


def test_a_follow_up_at_15_answers_the_one_at_17_and_the_next_is_due_at_8() -> None:
    first = (at("2026-03-01 09:00"), report("initial", elements=GRAVE))
    second = (at("2026-03-01 15:00"), report("follow_up"))
    _, clocks = story(example(TWICE), first, second)
    answered, following = clocks["twice-daily", 0], clocks["twice-daily", 1]
    assert (answered.due_at, answered.state, answered.late_seconds) == (at("2026-03-01 17:00"), "stopped", 0)
    assert (following.due_at, following.state) == (at("2026-03-02 08:00"), "running")


def test_follow_ups_end_with_the_incident() -> None:
    policy = example(TWICE)
    incident, clocks = story(policy, (at("2026-03-01 09:00"), report("initial", elements=GRAVE)))
    closed = replace(incident, state="closed", closed_at=at("2026-03-01 12:00"))
    after, _ = advance(policy, closed, list(clocks.values()), at("2026-03-01 12:00"))
    assert [clock.state for clock in after] == ["cancelled"]


CASUALTIES = "Casualty changes for 30 days"


def test_casualties_are_asked_for_daily_and_for_30_days_only() -> None:
    policy, occurred = example(CASUALTIES), at("2026-03-01 10:00")
    told = [(occurred, report("initial", elements={"occurred_at": occurred, **GRAVE}))]
    told += [(at("2026-03-02 12:00") + timedelta(days=day), report("follow_up")) for day in range(40)]
    _, clocks = story(policy, *told)
    due = [clock.due_at for clock in clocks.values()]
    assert due[0] == at("2026-03-02 17:00")
    assert all(later - earlier == timedelta(days=1) for earlier, later in pairwise(due))
    assert due[-1] == at("2026-03-30 17:00")  # the next would be later than 30 days after the incident
    assert {clock.late_seconds for clock in clocks.values()} == {0}
    assert [(rule.id, str(rule.within)) for rule in policy.supplements] == [("casualties-30-days", "30 days")]


NIS2 = "NIS2: 24 hours, 72 hours, one month"


def test_nis2_counts_from_awareness_and_the_final_report_from_the_notification() -> None:
    aware = at("2026-01-28 10:00")
    first = report("initial", flags=["cyber"], aware_at=aware)
    _, clocks = story(example(NIS2), (aware + timedelta(hours=3), first), (at("2026-01-31 09:00"), report("follow_up")))
    assert clocks["nis2-early-warning", 0].due_at == aware + timedelta(hours=24)
    assert clocks["nis2-notification", 0].due_at == aware + timedelta(hours=72)
    assert clocks["nis2-notification", 0].state == "stopped"
    assert clocks["nis2-final", 0].due_at == at("2026-02-28 09:00")


def test_nis2_has_no_final_clock_before_the_notification() -> None:
    _, clocks = story(example(NIS2), (at("2026-01-28 10:00"), report("initial", flags=["cyber"])))
    assert {rule for rule, _ in clocks} == {"nis2-early-warning", "nis2-notification"}


SEC = "SEC: four business days"


@pytest.mark.parametrize(
    ("classified", "due"),
    [
        ("2026-03-02 10:00", "2026-03-06 17:30"),  # Monday: Friday
        ("2026-03-05 16:00", "2026-03-11 17:30"),  # Thursday: Wednesday, over the weekend
        ("2026-03-07 12:00", "2026-03-12 17:30"),  # Saturday: Monday is the first day
        ("2026-11-24 09:00", "2026-12-01 17:30"),  # over Thanksgiving
        ("2026-12-30 09:00", "2027-01-06 17:30"),  # over New Year
    ],
)
def test_sec_counts_four_business_days_in_new_york(classified: str, due: str) -> None:
    moment = at(classified, "America/New_York")
    _, clocks = story(example(SEC), (moment, report("initial", flags=["material"])))
    assert clocks["sec-8k", 0].due_at == at(due, "America/New_York")


@given(st.sampled_from(sorted(EXAMPLES)), st.integers(0, 60 * 24 * 300))
def test_no_example_ever_starts_a_clock_that_is_due_before_its_anchor(heading: str, minutes: int) -> None:
    moment = at("2026-01-01 00:00") + timedelta(minutes=minutes)
    first = report(
        "initial", flags=["cyber"] if "NIS2" in heading else ["material"] if "SEC" in heading else [], elements=GRAVE
    )
    _, clocks = story(example(heading), (moment, first))
    assert all(clock.anchor_at < clock.due_at for clock in clocks.values())
