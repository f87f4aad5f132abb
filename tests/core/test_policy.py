"""The policy: what is refused, what will be wrong one day, elements and grades, what the default policy promises."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from copy import deepcopy
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from incidentd.core.elements import ELEMENTS
from incidentd.core.policy import Citation, Condition, Policy
from incidentd.core.policy_check import warnings

Stated = dict[str, Any]
SHIPPED = Path(__file__).parents[2] / "config" / "policy.toml"
TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 21, 19, tzinfo=UTC)  # 03:00 of the 22nd in Shanghai
NAME = {"zh": "名", "en": "name"}

MINIMAL: Stated = {
    "id": "p",
    "name": NAME,
    "default_class": "urgent",
    "classes": [{"id": "urgent", "name": NAME}],
    "categories": [{"id": "disaster", "name": NAME}],
    "grades": [{"id": "major", "name": NAME}, {"id": "minor", "name": NAME}],
    "flags": [{"id": "fire", "name": NAME}],
    "elements": [{"kinds": ["initial"], "needs": ["source"]}],
    "clocks": [
        {
            "id": "text",
            "name": NAME,
            "due": {"anchor": "occurred", "after": "30 minutes"},
            "stopped_by": {"kinds": ["initial"], "complete": True},
            "ladder": "short",
            "citation": {"title": "a notice"},
        }
    ],
    "ladders": [{"id": "short", "steps": [{"at": "0", "tell": ["duty_officer"], "by": ["sms"]}]}],
    "severity": [{"id": "s", "citation": {"title": "an order"}, "thresholds": [{"grade": "major", "dead": 3}]}],
    "supplements": [{"id": "c", "elements": ["casualties"], "within": "30 days", "citation": {"title": "an order"}}],
    "calendars": [{"id": "work", "zone": "Asia/Shanghai", "years": [2026]}],
}


def policy(change: Callable[[Stated], Any] = lambda stated: stated) -> Policy:
    stated = deepcopy(MINIMAL)
    change(stated)
    return Policy.model_validate(stated)


def put(value: Any, *key: str | int) -> Callable[[Stated], None]:
    """A change that states `value` at a key."""

    def change(stated: Any) -> None:
        for part in key[:-1]:
            stated = stated[part]
        stated[key[-1]] = value

    return change


def double(part: str) -> Callable[[Stated], None]:
    """A change that states the first entry of a part twice."""
    return lambda stated: stated[part].append(stated[part][0])


def test_the_minimal_policy_is_good() -> None:
    assert policy().clocks[0].due.term is not None
    assert warnings(policy(), TODAY) == []


@pytest.mark.parametrize(
    "part", ["classes", "categories", "grades", "flags", "clocks", "ladders", "severity", "supplements", "calendars"]
)
def test_an_id_stands_once(part: str) -> None:
    with pytest.raises(ValidationError, match=f"the id '{MINIMAL[part][0]['id']}' stands twice"):
        policy(double(part))


ONE_TERM = {"anchor": "aware", "after": "1 business day", "calendar": "gone"}


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (put("gone", "default_class"), "there is no class 'gone'"),
        (put("gone", "clocks", 0, "ladder"), "there is no ladder 'gone'"),
        (put({"anchor": "closed", "after": "1 day"}, "clocks", 0, "due"), "a closed incident takes no report"),
        (
            put({"earlier_of": [{"anchor": "aware", "fallback": ["closed"]}]}, "clocks", 0, "due"),
            "a closed incident takes no report",
        ),
        (put("closed", "supplements", 0, "anchor"), "a closed incident takes no report"),
        (put(ONE_TERM, "clocks", 0, "due"), "there is no calendar 'gone'"),
        (put({"earlier_of": [ONE_TERM]}, "clocks", 0, "due"), "there is no calendar 'gone'"),
        (put({"classes": ["gone"]}, "clocks", 0, "applies"), "there is no class 'gone'"),
        (put({"categories": ["gone"]}, "elements", 0, "applies"), "there is no category 'gone'"),
        (put({"grades": ["gone"]}, "supplements", 0, "applies"), "there is no grade 'gone'"),
        (put({"flags": ["gone"]}, "severity", 0, "applies"), "there is no flag 'gone'"),
        (put({"except_flags": ["gone"]}, "severity", 0, "applies"), "there is no flag 'gone'"),
        (put({"except_categories": ["gone"]}, "clocks", 0, "applies"), "there is no category 'gone'"),
        (put("gone", "severity", 0, "thresholds", 0, "grade"), "there is no grade 'gone'"),
    ],
)
def test_what_one_part_names_another_has(change: Callable[[Stated], None], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        policy(change)


def test_all_references_that_lead_nowhere_are_told_at_once() -> None:
    def change(stated: Stated) -> None:
        stated["default_class"] = "x"
        stated["clocks"][0]["ladder"] = "y"

    with pytest.raises(ValidationError, match="there is no class 'x'; there is no ladder 'y'"):
        policy(change)


def due(**stated: Any) -> Callable[[Stated], None]:
    return put(stated, "clocks", 0, "due")


def recurs(**stated: Any) -> Callable[[Stated], None]:
    return put(stated, "clocks", 0, "recurs")


def steps(*stated: Any) -> Callable[[Stated], None]:
    return put(list(stated), "ladders", 0, "steps")


STEP = {"at": "0", "tell": ["duty_officer"], "by": ["sms"]}


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (put("Asia/Shangai", "zone"), "'Asia/Shangai' is not a time zone"),
        (put("../etc/passwd", "zone"), "is not a time zone"),
        (put("Nowhere", "calendars", 0, "zone"), "'Nowhere' is not a time zone"),
        (put([], "classes"), "at least 1"),
        (put("Big One", "clocks", 0, "id"), "String should match pattern"),
        (put({"zh": "名"}, "clocks", 0, "name"), "en\n  Field required"),
        (put("red", "clocks", 0, "colour"), "Extra inputs"),
        (due(earlier_of=[]), "give exactly one of: anchor"),
        (due(after="30 minutes"), "due.term.anchor\n  Field required"),
        (due(anchor="occurred", after="-30 minutes"), "is negative"),
        (due(anchor="occurred", after="30 minuts"), "is not a length of time"),
        (due(anchor="submitted", after="1 hour"), "'stages' goes with the anchor 'submitted'"),
        (due(anchor="occurred", stages=["phone"], after="1 hour"), "'stages' goes with the anchor 'submitted'"),
        (due(anchor="occurred", fallback=["submitted"], after="1 hour"), "fallback"),
        (due(anchor="aware", after="4 business days"), "business days need a 'calendar'"),
        (due(anchor="aware", after="1 day", roll="next_business_day"), "business days need a 'calendar'"),
        (due(anchor="aware", after="1 day", calendar="work"), "'calendar' goes with business days"),
        (due(anchor="aware", at=[8]), "8 is not a time of day; allowed: .*'08:00'"),
        (due(anchor="aware", at=["8:00"]), "is not a time of day"),
        (due(anchor="aware", at=["08:00+08:00"]), "is not a time of day"),
        (due(anchor="aware", at=["24:00"]), "is not a time of day"),
        (
            due(earlier_of=[{"anchor": "aware", "after": "1 day"}], later_of=[{"anchor": "aware", "after": "1 day"}]),
            "give exactly one of",
        ),
        (put({}, "clocks", 0, "stopped_by"), "a clock that nothing stops"),
        (put({"acts": ["closed"], "complete": True}, "clocks", 0, "stopped_by"), "'complete' is said of reports"),
        (put({"kinds": ["initial"], "complete": "yes"}, "clocks", 0, "stopped_by"), "valid boolean"),
        (recurs(), "give exactly one of: every, at"),
        (recurs(every="1 day", at=["08:00"]), "give exactly one of: every, at"),
        (recurs(every="10 seconds"), "once a minute at the most"),
        (recurs(every="0"), "once a minute at the most"),
        (recurs(every="0 months"), "once a minute at the most"),
        (recurs(every="1 business day"), "cannot recur every so many business days"),
        (recurs(**{"every": "1 day", "for": "1 month"}), "will not do here"),
        (recurs(**{"every": "1 day", "for": "0 days"}), "does not recur"),
        (steps(), "at least 1"),
        (steps({**STEP, "tell": []}), "at least 1"),
        (steps({**STEP, "tell": ["boss"]}), "Input should be 'duty_officer'"),
        (steps({**STEP, "by": ["pigeon"]}), "Input should be 'sms' or 'email'"),
        (steps({**STEP, "at": "1 month"}), "will not do here"),
        (steps({**STEP, "at": "5 minutes"}, STEP), "not in the order of their time"),
        (steps({**STEP, "repeat": {"every": "30 seconds"}}), "once a minute at the most"),
        (steps({**STEP, "repeat": {"every": "1 hour", "times": 0}}), "greater than or equal to 1"),
        (put({"tell": ["unit_head"]}, "late_on_arrival"), "'tell' and 'by' go together"),
        (put([{"grade": "major"}], "severity", 0, "thresholds"), "a threshold without a figure"),
        (put([{"grade": "major", "dead": 0}], "severity", 0, "thresholds"), "greater than or equal to 1"),
        (
            put([{"grade": "major", "dead": 3}, {"grade": "minor", "dead": 3}], "severity", 0, "thresholds"),
            "'dead' does not fall",
        ),
        (
            put([{"grade": "minor", "dead": 3}, {"grade": "major", "dead": 1}], "severity", 0, "thresholds"),
            "highest grade first: major, minor",
        ),
        (put({"grades": ["major"]}, "severity", 0, "applies"), "a scale gives the grade"),
        (put(["colour"], "elements", 0, "needs"), "'colour' is no element"),
        (put([], "elements", 0, "kinds"), "at least 1"),
        (put([date(2027, 1, 1)], "calendars", 0, "holidays"), "2027-01-01 is of a year that 'years' does not list"),
        (put([20260101], "calendars", 0, "holidays"), "'20260101' is not a date"),
        (put([1, 2, 3, 4, 5, 6, 7], "calendars", 0, "weekend"), "at most 6"),
        (put([], "calendars", 0, "years"), "at least 1"),
        (
            put(
                {"title": "t", "effective_from": date(2026, 2, 1), "effective_until": date(2026, 1, 31)},
                *("clocks", 0, "citation"),
            ),
            "in force until 2026-01-31, before it comes into force",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(change: Callable[[Stated], None], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        policy(change)


def test_a_day_is_a_holiday_or_a_workday() -> None:
    both = {"id": "work", "zone": "UTC", "years": [2026], "holidays": ["2026-10-01"], "workdays": ["2026-10-01"]}
    with pytest.raises(ValidationError, match="2026-10-01 is listed as a holiday and as a workday"):
        policy(put(both, "calendars", 0))


# ---------------------------------------------------------------------------------------------------------- warnings


@pytest.mark.parametrize(
    ("change", "today", "says"),
    [
        (
            due(anchor="aware", after="4 business days", calendar="work"),
            date(2026, 10, 10),
            "calendar 'work' does not list 2027: .*add 2027",
        ),
        (
            put({"title": "t", "effective_until": date(2026, 11, 21)}, "clocks", 0, "citation"),
            TODAY,
            "'text' was in force until 2026-11-21 only",
        ),
        (
            put({"title": "t", "effective_until": date(2026, 11, 30)}, "severity", 0, "citation"),
            TODAY,
            "'s' is in force until 2026-11-30: what will replace it",
        ),
        (
            put({"title": "t", "effective_from": date(2027, 1, 1)}, "supplements", 0, "citation"),
            TODAY,
            "'c' comes into force only on 2027-01-01",
        ),
        (steps({**STEP, "at": "-30 minutes"}), TODAY, "begins 30 minutes before .* when clock 'text' has not begun"),
        (
            put([*MINIMAL["ladders"], {"id": "spare", "steps": [STEP]}], "ladders"),
            TODAY,
            "no clock uses ladder 'spare'",
        ),
        (
            put([*MINIMAL["classes"], {"id": "idle", "name": NAME}], "classes"),
            TODAY,
            None,  # the clock applies to every class
        ),
        (put([], "clocks"), TODAY, "class 'urgent' has no clock"),
    ],
)
def test_what_will_be_wrong_is_told_ahead(change: Callable[[Stated], None], today: date, says: str | None) -> None:
    told = "\n".join(problem.message for problem in warnings(policy(change), today))
    if says is None:
        assert told == ""
    else:
        assert _matches(says, told), told


def test_a_calendar_that_no_clock_uses_may_end() -> None:
    assert warnings(policy(), date(2026, 12, 31)) == []


def test_a_citation_is_in_force_on_its_first_and_last_day() -> None:
    citation = Citation(title="t", effective_from=date(2026, 1, 1), effective_until=date(2026, 1, 31))
    days = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 1, 31), date(2026, 2, 1))
    assert [citation.in_force(day) for day in days] == [False, True, True, False]


# -------------------------------------------------------------------------------------------- conditions and elements

ids = st.sampled_from(["a", "b", "c"])
some = st.lists(ids, max_size=2).map(tuple)


@given(some, some, some, ids, st.sets(ids))
def test_an_empty_condition_list_means_any(
    categories: tuple[str, ...], flags: tuple[str, ...], excepted: tuple[str, ...], category: str, carried: set[str]
) -> None:
    condition = Condition(categories=categories, flags=flags, except_flags=excepted)
    expected = (
        (not categories or category in categories)
        and (not flags or bool(carried & {*flags}))
        and not carried & {*excepted}
    )
    assert condition.holds(incident_class="x", category=category, grade="", flags=carried) is bool(expected)


def test_the_first_element_rule_that_applies_counts() -> None:
    rules = [
        {"kinds": ["initial"], "needs": ["cause"], "applies": {"flags": ["fire"]}},
        {"kinds": ["initial"], "needs": ["source"]},
    ]
    stated = policy(put(rules, "elements"))
    facts: Stated = {"incident_class": "urgent", "category": "", "grade": ""}
    assert stated.needed("initial", **facts, flags=("fire",)) == ("cause",)
    assert stated.needed("initial", **facts, flags=()) == ("source",)
    assert stated.needed("phone", **facts, flags=()) == ()


# ------------------------------------------------------------------------------------------------- the default policy


@pytest.fixture(scope="module")
def shipped() -> Policy:
    return Policy.model_validate(tomllib.loads(SHIPPED.read_text("utf-8")))


def test_the_default_policy_has_the_five_clocks_of_the_domain(shipped: Policy) -> None:
    told = {
        rule.id: (rule.applies.classes, rule.due.term and (rule.due.term.anchor, str(rule.due.term.after)))
        for rule in shipped.clocks
    }
    assert told == {
        "urgent-text": (("urgent",), ("occurred", "30 minutes")),
        "critical-phone": (("critical",), ("occurred", "30 minutes")),
        "critical-text": (("critical",), ("submitted", "1 hour")),
        "important-text": (("important",), ("occurred", "24 hours")),
        "general-text": (("general",), ("occurred", "2 days")),
    }


def test_only_the_first_word_of_a_critical_incident_may_be_by_phone_and_incomplete(shipped: Policy) -> None:
    stops = {rule.id: ("phone" in rule.stopped_by.kinds, rule.stopped_by.complete) for rule in shipped.clocks}
    assert stops.pop("critical-phone") == (True, False)
    assert set(stops.values()) == {(False, True)}


def test_the_default_policy_has_fourteen_categories_and_four_grades(shipped: Policy) -> None:
    assert len(shipped.categories) == 14
    assert [grade.name.zh for grade in shipped.grades] == ["特别重大", "重大", "较大", "一般"]


@pytest.mark.parametrize(
    ("incident_class", "kind", "needed"),
    [
        ("urgent", "initial", set(ELEMENTS) - {"person", "matter", "result"}),
        ("critical", "final", set(ELEMENTS) - {"person", "matter", "result"}),
        ("critical", "phone", {"source", "occurred_at", "location", "casualties", "measures"}),
        ("important", "initial", {"occurred_at", "location", "person", "matter", "cause", "result"}),
        ("general", "initial", {"occurred_at", "location", "person", "matter", "cause", "result"}),
        ("urgent", "follow_up", set()),
    ],
)
def test_the_default_policy_needs_the_elements_of_the_domain(
    shipped: Policy, incident_class: str, kind: Any, needed: set[str]
) -> None:
    assert set(shipped.needed(kind, incident_class=incident_class, category="", grade="", flags=())) == needed


@pytest.mark.parametrize(
    ("dead", "injured", "yuan", "flags", "grade"),
    [
        (30, 0, 0, (), "especially_serious"),
        (29, 0, 0, (), "serious"),
        (10, 0, 0, (), "serious"),
        (9, 0, 0, (), "larger"),
        (3, 0, 0, (), "larger"),
        (2, 0, 0, (), "ordinary"),
        (0, 0, 0, (), ""),
        (0, 100, 0, (), "especially_serious"),
        (0, 50, 0, (), "serious"),
        (0, 10, 0, (), "larger"),
        (0, 9, 0, (), "ordinary"),
        (0, 0, 100_000_000, (), "especially_serious"),
        (0, 0, 50_000_000, (), "serious"),
        (0, 0, 10_000_000, (), "larger"),
        (0, 0, 9_999_999, (), "ordinary"),
        (1, 50, 10_000_000, (), "serious"),
        (0, 0, 10_000_000, ("geohazard",), "especially_serious"),
        (0, 0, 5_000_000, ("geohazard",), "serious"),
        (0, 0, 1_000_000, ("geohazard",), "larger"),
        (0, 0, 100_000_000, ("forest_fire",), ""),
        (3, 0, 0, ("forest_fire",), "larger"),
    ],
)
def test_the_grade_is_the_highest_that_any_figure_reaches(
    shipped: Policy, dead: int, injured: int, yuan: int, flags: tuple[str, ...], grade: str
) -> None:
    known = {"casualties": {"dead": dead, "seriously_injured": injured}, "property_loss": {"yuan": yuan}}
    assert shipped.grade(known, received_at=NOW, incident_class="urgent", category="", flags=flags) == grade


def test_figures_that_are_not_known_give_no_grade(shipped: Policy) -> None:
    for known in ({}, {"casualties": "being verified"}, {"casualties": {"dead": "being verified"}}):
        assert shipped.grade(known, received_at=NOW, incident_class="urgent", category="", flags=()) == ""
    at_least = {"casualties": {"dead": {"at_least": 10}}}
    assert shipped.grade(at_least, received_at=NOW, incident_class="urgent", category="", flags=()) == "serious"


def test_the_missing_count_among_the_dead_only_where_the_scale_says_so() -> None:
    known = {"casualties": {"dead": 1, "missing": 2}}
    facts: Stated = {"received_at": NOW, "incident_class": "urgent", "category": "", "flags": ()}
    assert policy().grade(known, **facts) == ""
    assert policy(put(True, "severity", 0, "dead_includes_missing")).grade(known, **facts) == "major"


@pytest.mark.parametrize(
    ("dates", "grade"),
    [
        ({"effective_until": date(2026, 11, 21)}, ""),
        ({"effective_until": date(2026, 11, 22)}, "major"),
        ({"effective_from": date(2026, 11, 23)}, ""),
        ({"effective_from": date(2026, 11, 22)}, "major"),
    ],
)
def test_a_severity_table_grades_only_what_came_in_while_it_was_in_force(dates: Stated, grade: str) -> None:
    rules = policy(put({"title": "t", **dates}, "severity", 0, "citation"))
    known = {"casualties": {"dead": 3}}
    assert rules.grade(known, received_at=NOW, incident_class="urgent", category="", flags=()) == grade


def _matches(pattern: str, text: str) -> bool:
    return re.search(pattern, text) is not None
