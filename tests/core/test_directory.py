"""The directory: who holds which role, who is on duty, where a ladder would find nobody."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from incidentd.core.directory import Directory, Rotation
from incidentd.core.policy import Policy

START = datetime(2026, 1, 1, 0, tzinfo=UTC)
PEOPLE = [
    {"id": name, "name": name, "phone": f"+861000000000{n}", "email": f"{name}@example.org"}
    for n, name in enumerate(["head", "clerk", "duty-a", "duty-b", "leader", "chief", "desk"])
]


def directory(**changes: Any) -> Directory:
    unit = {
        "id": "town",
        "name": "东山镇",
        "head": "head",
        "informants": ["clerk"],
        "duty": {"people": ["duty-a", "duty-b"], "starts": START, "every": "24 hours"},
        "leader_in_charge": "leader",
    }
    office = {
        "name": "办公室",
        "duty": ["desk"],
        "information_administrators": ["clerk"],
        "leading_group": ["chief", "leader"],
    }
    return Directory.model_validate({"office": office, "people": PEOPLE, "units": [unit], **changes})


@pytest.mark.parametrize(
    ("role", "holders"),
    [
        ("duty_officer", ["duty-a"]),
        ("unit_head", ["head"]),
        ("informant", ["clerk"]),
        ("leader_in_charge", ["leader"]),
        ("leading_group", ["chief", "leader"]),
        ("office_duty_officer", ["desk"]),
        ("information_administrator", ["clerk"]),
    ],
)
def test_each_role_has_its_holders(role: Any, holders: list[str]) -> None:
    assert [person.id for person in directory().holders(role, "town", START)] == holders


def test_an_unknown_unit_still_has_the_office_and_its_leaders() -> None:
    everybody = directory()
    assert everybody.holders("unit_head", "gone", START) == ()
    assert [person.id for person in everybody.holders("leading_group", "gone", START)] == ["chief", "leader"]


rotations = st.builds(
    lambda people, hours: Rotation.model_validate(
        {"people": [f"p{n}" for n in range(people)], "starts": START, "every": f"{hours} hours"}
    ),
    st.integers(1, 5),
    st.integers(1, 200),
)


@given(rotations, st.integers(-10_000, 10_000), st.integers(0, 3599))
def test_turns_follow_one_another_also_before_the_start(rotation: Rotation, turn: int, seconds: int) -> None:
    at = START + turn * rotation.every.elapsed + timedelta(seconds=seconds)
    assert rotation.on_duty(at) == rotation.people[turn % len(rotation.people)]


def test_a_turn_changes_at_its_moment() -> None:
    rotation = Rotation.model_validate({"people": ["a", "b"], "starts": START, "every": "12 hours"})
    change = START + timedelta(hours=12)
    assert rotation.on_duty(change - timedelta(microseconds=1)) == "a"
    assert rotation.on_duty(change) == "b"


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"units": [{"id": "u", "name": "U", "head": "nobody"}]}, "there is no person 'nobody'"),
        ({"units": [{"id": "u", "name": "U", "duty": ["ghost"]}]}, "there is no person 'ghost'"),
        ({"units": [{"id": "u", "name": "U"}, {"id": "u", "name": "V"}]}, "the id 'u' stands twice"),
        ({"people": [*PEOPLE, PEOPLE[0]]}, "the id 'head' stands twice"),
        ({"people": [{"id": "x", "name": "X", "phone": "10000000001"}]}, "String should match pattern"),
        ({"people": [{"id": "x", "name": "X\nBcc: y"}]}, "String should match pattern"),
        ({"people": [{"id": "x", "name": " "}]}, "String should match pattern"),
        ({"people": [{"id": "x", "name": "X", "email": "x@example.org\r\n"}]}, "String should match pattern"),
        ({"units": []}, "at least 1"),
        ({"office": {"name": "O", "dutty": []}}, "Extra inputs"),
        (
            {"office": {"name": "O", "duty": {"people": ["desk"], "starts": START, "every": "5 minutes"}}},
            "an hour at least",
        ),
        (
            {"office": {"name": "O", "duty": {"people": ["desk"], "starts": "2026-01-01T08:00:00", "every": "1 day"}}},
            "timezone",
        ),
    ],
)
def test_what_is_wrong_is_refused(changes: dict[str, Any], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        directory(**changes)


def test_all_strangers_are_named_at_once() -> None:
    with pytest.raises(ValidationError, match="'x'; there is no person 'y'"):
        directory(units=[{"id": "u", "name": "U", "head": "x", "leader_in_charge": "y"}])


def _policy(*steps: dict[str, Any]) -> Policy:
    return Policy.model_validate(
        {
            "id": "p",
            "name": {"zh": "规定", "en": "policy"},
            "default_class": "urgent",
            "classes": [{"id": "urgent", "name": {"zh": "紧急", "en": "urgent"}}],
            "elements": [],
            "clocks": [
                {
                    "id": "text",
                    "name": {"zh": "文字", "en": "text"},
                    "due": {"anchor": "occurred", "after": "30 minutes"},
                    "stopped_by": {"kinds": ["initial"]},
                    "ladder": "l",
                    "citation": {"title": "a notice"},
                }
            ],
            "ladders": [{"id": "l", "steps": list(steps)}],
        }
    )
