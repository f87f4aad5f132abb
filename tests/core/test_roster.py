"""Holes in the roster of the days ahead: found before anybody is missed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from incidentd.core.directory import Directory
from incidentd.core.roster import holes
from tests.core.test_directory import START, _policy, directory

STEP = {"at": "0", "tell": ["duty_officer"], "by": ["sms"]}


def found(directory: Directory, *steps: dict[str, Any], days: int = 14) -> list[tuple[str, bool]]:
    return [(str(hole.message), hole.grave) for hole in holes(_policy(*steps), directory, START, days)]


def without_phone(person: str) -> list[dict[str, str]]:
    """Everybody, but one has only e-mail."""
    people = [dict(one) for one in directory().model_dump(mode="json", exclude_none=True)["people"]]
    return [{k: v for k, v in one.items() if k != "phone" or one["id"] != person} for one in people]


def test_a_complete_roster_has_no_holes() -> None:
    step = {"at": "0", "tell": ["duty_officer", "unit_head", "leading_group"], "by": ["sms", "email"]}
    assert found(directory(), step) == []


def test_the_role_that_nobody_holds_and_the_person_without_an_address_are_named() -> None:
    hollow = directory(
        people=[{"id": "leader", "name": "分管领导", "email": "l@example.org"}],
        office={"name": "办公室", "duty": ["leader"], "information_administrators": ["leader"]},
        units=[{"id": "town", "name": "东山镇", "leader_in_charge": "leader"}],
    )
    assert found(hollow, {"at": "0", "tell": ["unit_head", "leader_in_charge"], "by": ["sms", "email"]}) == [
        ("nobody holds the role 'unit_head' for unit 'town'", False),
        ("'leader' is to be told by sms but has no address for it", False),
    ]


def test_those_who_are_told_of_proposals_are_looked_for_too() -> None:
    hollow = directory(office={"name": "办公室", "information_administrators": ["clerk"]})
    assert found(hollow, STEP) == [("nobody holds the role 'office_duty_officer' for unit 'town'", False)]


def test_a_ladder_that_reaches_nobody_at_all_is_grave() -> None:
    hollow = directory(units=[{"id": "town", "name": "东山镇"}])
    said = found(hollow, STEP, {"at": "10 minutes", "tell": ["unit_head"], "by": ["email"]})
    assert ("ladder 'l' reaches nobody at all for unit 'town'", True) in said


def test_a_step_that_reaches_nobody_is_named_by_its_number() -> None:
    hollow = directory(units=[{"id": "town", "name": "东山镇", "head": "head"}])
    said = found(hollow, STEP, {"at": "10 minutes", "tell": ["unit_head"], "by": ["email"]})
    assert ("step 1 of ladder 'l' reaches nobody for unit 'town'", False) in said
    assert not any(grave for _words, grave in said)


def test_a_turn_of_somebody_who_cannot_be_reached_is_found_before_it_comes() -> None:
    """duty-b's first turn is tomorrow: today everything looks well."""
    people = without_phone("duty-b")
    assert found(directory(people=people), STEP, days=1) == []
    assert found(directory(people=people), STEP, days=2) == [
        ("ladder 'l' reaches nobody at all for unit 'town' from 2026-01-02 00:00 to 2026-01-03 00:00", True),
        ("'duty-b' is to be told by sms but has no address for it", False),
    ]


def test_holes_that_come_again_and_again_are_counted() -> None:
    [first, _person] = found(directory(people=without_phone("duty-b")), STEP, days=14)
    assert first == (
        "ladder 'l' reaches nobody at all for unit 'town' from 2026-01-02 00:00 to 2026-01-03 00:00, and 6 times more",
        True,
    )


@pytest.mark.parametrize("starts", ["2025-06-01T00:00:00Z", "2027-01-01T00:00:00Z"])
def test_turns_are_counted_from_before_and_after_their_beginning(starts: str) -> None:
    unit = {"id": "town", "name": "东山镇", "duty": {"people": ["head", "duty-b"], "starts": starts, "every": "1 week"}}
    said = found(directory(people=without_phone("duty-b"), units=[unit]), STEP, days=30)
    began = datetime.fromisoformat(starts)
    assert len(said) == 2
    since = datetime.fromisoformat(said[0][0].partition(" from ")[2][:16]).replace(tzinfo=UTC)
    assert since == START or (since - began).total_seconds() % (7 * 86400) == 0
