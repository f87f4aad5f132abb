"""Elements: what counts as stated, what is still missing, what a newer report changes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from incidentd.core import elements as el
from incidentd.core.elements import BEING_VERIFIED, CASUALTY_KINDS, ELEMENTS, Elements

ALL_ZERO = dict.fromkeys(CASUALTY_KINDS, 0)


def stated(**elements: Any) -> dict[str, Any]:
    return Elements.model_validate(elements).stated()


def test_every_element_of_the_model_is_listed_and_no_other() -> None:
    assert tuple(Elements.model_fields) == ELEMENTS


def test_silence_is_missing() -> None:
    assert el.missing({}, ELEMENTS) == ELEMENTS


def test_zero_is_a_value() -> None:
    assert el.missing(stated(casualties=ALL_ZERO), ["casualties"]) == ()


@pytest.mark.parametrize("words", ["being verified", "正在核实", "核实中", "待核实", " 正在核实 "])
@pytest.mark.parametrize("element", ["casualties", "property_loss", "occurred_at", "leaders_on_scene", "cause"])
def test_being_verified_is_a_value(element: str, words: str) -> None:
    known = stated(**{element: words})
    assert known[element] == BEING_VERIFIED
    assert el.missing(known, [element]) == ()


@pytest.mark.parametrize("blank", ["", "   ", "\n", None])
def test_blank_is_silence(blank: str | None) -> None:
    assert stated(location=blank) == {}


def test_the_parts_of_casualties_that_are_not_stated_are_named() -> None:
    known = stated(casualties={"dead": 0, "missing": BEING_VERIFIED, "trapped": {"at_least": 3}})
    assert el.missing(known, ["casualties"]) == ("casualties.seriously_injured", "casualties.slightly_injured")


def test_an_informant_needs_name_and_phone() -> None:
    assert el.missing(stated(informant={"name": "信息员甲"}), ["informant"]) == ("informant.phone",)
    assert el.missing(stated(informant={"name": "信息员甲", "phone": "0871-5550100"}), ["informant"]) == ()


@pytest.mark.parametrize("value", [{"present": False}, {"who": "分管领导甲"}])
def test_whether_leaders_are_on_scene_is_said_by_either_part(value: dict[str, Any]) -> None:
    assert el.missing(stated(leaders_on_scene=value), ["leaders_on_scene"]) == ()


@pytest.mark.parametrize("empty", ["casualties", "property_loss", "leaders_on_scene", "informant"])
def test_an_empty_object_states_nothing(empty: str) -> None:
    known = stated(**{empty: {}})
    assert known == {}
    assert el.missing(known, [empty]) == (empty,)


@pytest.mark.parametrize(
    "wrong",
    [
        {"casualties": {"dead": -1}},
        {"casualties": {"dead": "3"}},
        {"casualties": {"dead": 1.5}},
        {"casualties": {"dead": True}},
        {"casualties": {"hurt": 1}},
        {"occurred_at": "2026-03-01T10:00:00"},
        {"location": "a\x00b"},
        {"location": "a\x1b[2J"},
        {"colour": "red"},
        {"property_loss": {"yuan": -5}},
        {"informant": {"name": "x", "phone": "call me"}},
    ],
)
def test_what_no_element_can_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Elements.model_validate(wrong)


def test_a_newer_statement_stands_and_parts_it_leaves_out_are_kept() -> None:
    before = stated(location="东山镇", casualties={"dead": 1, "missing": 2})
    after = el.merge(before, stated(casualties={"missing": 0}, cause="雷击"))
    assert after == {"location": "东山镇", "casualties": {"dead": 1, "missing": 0}, "cause": "雷击"}


def test_being_verified_gives_way_to_figures_and_may_replace_them() -> None:
    figures = stated(casualties={"dead": 1})
    verified = stated(casualties=BEING_VERIFIED)
    assert el.merge(verified, figures) == figures
    assert el.merge(figures, verified) == verified


texts = st.dictionaries(st.sampled_from(["source", "cause", "course", "trend"]), st.sampled_from(["甲", "乙", "丙"]))


@given(texts, texts)
def test_a_further_report_never_makes_an_element_missing(before: dict[str, Any], newer: dict[str, Any]) -> None:
    merged = el.merge(before, newer)
    assert set(el.missing(merged, ELEMENTS)) == set(el.missing(before, ELEMENTS)) & set(el.missing(newer, ELEMENTS))
    assert all(merged[name] == value for name, value in newer.items())


def test_the_time_of_occurrence_is_known_only_as_a_time() -> None:
    assert el.occurred_at({}) is None
    assert el.occurred_at({"occurred_at": BEING_VERIFIED}) is None
    known = stated(occurred_at="2026-03-01T10:00:00+08:00")
    assert el.occurred_at(known) == datetime(2026, 3, 1, 2, tzinfo=UTC)


def test_head_counts_and_loss_are_numbers_only() -> None:
    known = stated(
        casualties={"dead": {"at_least": 30}, "missing": BEING_VERIFIED, "trapped": 0},
        property_loss={"words": "约五百万元"},
    )
    assert [el.head_count(known, kind) for kind in ("dead", "missing", "trapped", "slightly_injured")] == [
        30,
        None,
        0,
        None,
    ]
    assert el.head_count({"casualties": BEING_VERIFIED}, "dead") is None
    assert el.loss_in_yuan(known) is None
    assert el.loss_in_yuan(stated(property_loss={"yuan": 0})) == 0
