"""The judge of the corpus: what counts as right, as left out, as wrong, and as rightly absent."""

from __future__ import annotations

from typing import Any

import pytest

from tests.corpus.expecting import ALL_ZERO, NONE_HURT, OPEN, VERIFIED, Spec, at_least, expect, has, maybe
from tests.corpus.judge import FieldVerdict, Verdict, judge, tally

_AT = "2026-11-24T04:00"
_READ_AT = "2026-11-24T03:00:00+08:00"


def verdict(got: dict[str, Any], heads: dict[str, Any] | None = None, **expected: Any) -> Verdict:
    elements = {name: {"value": value, "how": "rule", "passage": ""} for name, value in got.items()}
    return judge(expect(_AT, "", **expected), {"unit": "dongshan-town", "elements": elements, **(heads or {})})


def outcome(name: str, got: Any, expected: Any) -> str:
    """What comes of one element, as read and as expected."""
    judged = verdict({} if got is None else {name: got}, **{name: expected})
    return _of(judged, name).outcome


def _of(judged: Verdict, field: str) -> FieldVerdict:
    return next(one for one in judged.fields if one.field == field)


@pytest.mark.parametrize(
    ("got", "expected", "comes_to"),
    [
        ("西河镇老街", "老街", "right"),
        ("西河 镇老\n街１８号", "老街18号", "right"),
        ("西河镇", "老街", "wrong"),
        (None, "老街", "left_out"),
        (None, None, "rightly_absent"),
        ("", None, "rightly_absent"),
        ("老街", None, "wrong"),
        ("凌晨老街", has("老街", lacks=("凌晨",)), "wrong"),
        (None, has("老街", absent=True), "rightly_absent"),
        ("新街", has("老街", absent=True), "wrong"),
        ("正在核实", VERIFIED, "right"),
        ("起因正在核实", VERIFIED, "right"),
        ("放火", VERIFIED, "wrong"),
        (7, "老街", "wrong"),
    ],
)
def test_texts(got: Any, expected: Any, comes_to: str) -> None:
    assert outcome("location", got, expected) == comes_to


@pytest.mark.parametrize(
    ("got", "expected", "comes_to"),
    [
        (_READ_AT, "2026-11-24T03:00", "right"),
        ("2026-11-23T19:00:00Z", "2026-11-24T03:00", "right"),
        ("2026-11-24T03:01:00+08:00", "2026-11-24T03:00", "wrong"),
        ("2026-11-24T03:00:00", "2026-11-24T03:00", "wrong"),
        ("3时许", "2026-11-24T03:00", "wrong"),
        (None, "2026-11-24T03:00", "left_out"),
        (_READ_AT, None, "wrong"),
        ("being verified", maybe("being verified"), "right"),
        (_READ_AT, maybe("being verified"), "wrong"),
    ],
)
def test_times_are_compared_as_instants(got: Any, expected: Any, comes_to: str) -> None:
    assert outcome("occurred_at", got, expected) == comes_to


def test_each_kind_of_casualties_is_a_field() -> None:
    judged = verdict(
        {"casualties": {"dead": 1, "slightly_injured": 3, "trapped": 0}}, casualties={"dead": 2, "missing": 1}
    )
    outcomes = {one.field: one.outcome for one in judged.fields if one.field.startswith("casualties")}
    assert outcomes == {
        "casualties.dead": "wrong",
        "casualties.missing": "left_out",
        "casualties.seriously_injured": "rightly_absent",
        "casualties.slightly_injured": "wrong",
        "casualties.trapped": "wrong",
    }


def test_zero_is_a_value_and_may_be_one_of_two() -> None:
    zeros = verdict({"casualties": dict(ALL_ZERO)}, casualties=NONE_HURT)
    fewer = verdict({"casualties": {"dead": 0, "seriously_injured": 0, "slightly_injured": 0}}, casualties=NONE_HURT)
    assert (zeros.wrong, fewer.wrong, fewer.left_out) == (0, 0, 0)
    assert zeros.right == fewer.right + 2


def test_a_lower_bound_is_no_exact_number() -> None:
    bound = {"casualties": {"slightly_injured": {"at_least": 30}}}
    exact = {"casualties": {"slightly_injured": 30}}
    for got, expected, wrong in ((bound, at_least(30), 0), (exact, at_least(30), 1), (bound, 30, 1)):
        assert verdict(got, casualties={"slightly_injured": expected}).wrong == wrong


@pytest.mark.parametrize("got", ["being verified", {"dead": "being verified", "missing": "being verified"}])
def test_all_being_verified_is_said_of_the_whole_or_by_kind(got: Any) -> None:
    assert outcome("casualties", got, VERIFIED) == "right"


def test_a_figure_among_what_is_being_verified_is_wrong() -> None:
    assert outcome("casualties", {"dead": "being verified", "missing": 0}, VERIFIED) == "wrong"


def test_being_verified_as_a_whole_is_said_of_each_kind() -> None:
    assert _of(verdict({"casualties": "being verified"}, casualties={"dead": 1}), "casualties.dead").outcome == "wrong"


@pytest.mark.parametrize(
    ("got", "expected", "comes_to"),
    [
        ({"yuan": 350000, "words": "35万元"}, 350000, "right"),
        ({"yuan": 35, "words": "35万元"}, 350000, "wrong"),
        ({"words": "35万元"}, 350000, "left_out"),
        (None, 350000, "left_out"),
        ({"words": "转移12户"}, None, "wrong"),
        ({"yuan": 0, "words": "无"}, maybe(0), "right"),
        ({"words": "无"}, maybe(0), "rightly_absent"),
        ({"words": "无"}, 0, "left_out"),
        (0, 0, "right"),
        ({"words": "5—8万元"}, has("5—8万元"), "right"),
        ({"yuan": 50000, "words": "5—8万元"}, has("5—8万元"), "wrong"),
        ("being verified", VERIFIED, "right"),
        ({"words": "正在统计"}, VERIFIED, "right"),
        ({"yuan": 1, "words": "正在统计"}, VERIFIED, "wrong"),
        ("being verified", 350000, "wrong"),
    ],
)
def test_loss(got: Any, expected: Any, comes_to: str) -> None:
    assert outcome("property_loss", got, expected) == comes_to


@pytest.mark.parametrize("phone", ["+8610000000011", "100-0000-0011", "+86 100 0000 0011", "１００００００００１１"])
def test_phones_are_compared_by_their_digits(phone: str) -> None:
    judged = verdict({"informant": {"name": "信息员甲", "phone": phone}}, informant=("信息员甲", "10000000011"))
    assert (_of(judged, "informant.name").outcome, _of(judged, "informant.phone").outcome) == ("right", "right")


def test_another_phone_is_wrong() -> None:
    judged = verdict({"informant": {"name": "信息员甲", "phone": "10000000012"}}, informant=("信息员甲", "10000000011"))
    assert _of(judged, "informant.phone").outcome == "wrong"


def test_whether_leaders_are_on_scene_is_no_number() -> None:
    judged = verdict({"leaders_on_scene": {"present": False}}, leaders_on_scene=(True, None))
    assert _of(judged, "leaders_on_scene.present").outcome == "wrong"
    assert _of(
        verdict({"leaders_on_scene": {"present": 1}}, leaders_on_scene=(True, None)), "leaders_on_scene.present"
    ).why


def test_what_is_open_is_not_judged() -> None:
    assert not [one for one in verdict({"course": "x"}, course=OPEN).fields if one.field == "course"]


def test_an_element_nobody_knows_is_wrong() -> None:
    assert _of(verdict({"weather": "rain"}), "weather").outcome == "wrong"


@pytest.mark.parametrize(
    ("expected", "got", "comes_to"),
    [
        ("default", {}, "rightly_absent"),
        ("default", {"class": "urgent", "class_by": "default"}, "rightly_absent"),
        ("default", {"class": "critical"}, "wrong"),
        ("urgent", {"class": "urgent"}, "right"),
        ("critical", {"class": "urgent"}, "wrong"),
        ("critical", {}, "left_out"),
        (maybe("critical"), {"class": "urgent", "class_by": "default"}, "rightly_absent"),
        (maybe("critical"), {"class": "critical"}, "right"),
    ],
)
def test_class(expected: str | Spec, got: dict[str, Any], comes_to: str) -> None:
    assert _of(verdict({}, got, cls=expected), "class").outcome == comes_to


@pytest.mark.parametrize(
    ("expected", "got", "comes_to"),
    [
        ("initial", {}, "right"),
        ("follow_up", {"incident": "2026-000123"}, "right"),
        ("follow_up", {}, "wrong"),
        ("final", {"kind": "final"}, "right"),
        (maybe("initial", "phone"), {"kind": "phone"}, "right"),
        (maybe("initial", "phone"), {"kind": "final"}, "wrong"),
    ],
)
def test_kind_is_that_of_any_report_where_none_is_named(
    expected: str | Spec, got: dict[str, Any], comes_to: str
) -> None:
    assert _of(verdict({}, got, kind=expected), "kind").outcome == comes_to


@pytest.mark.parametrize(
    ("expected", "got", "comes_to"),
    [
        ("xihe-town", "xihe-town", "right"),
        ("xihe-town", "", "left_out"),
        ("", "xihe-town", "wrong"),
        ("", "", "rightly_absent"),
    ],
)
def test_unit(expected: str, got: str, comes_to: str) -> None:
    assert _of(verdict({}, {"unit": got}, unit=expected), "unit").outcome == comes_to


def test_disposition_and_standing_are_judged_where_they_are_told() -> None:
    told = verdict({}, {"disposition": "not_a_report", "standing": "forged"})
    assert (_of(told, "disposition").outcome, _of(told, "standing").outcome) == ("wrong", "wrong")
    assert not {"disposition", "standing"} & {one.field for one in verdict({}).fields}


def test_one_of_two_dispositions_may_be_right() -> None:
    either = maybe("report", "for_a_human")
    for told, comes_to in (("report", "right"), ("for_a_human", "right"), ("not_a_report", "wrong")):
        assert _of(verdict({}, {"disposition": told}, disposition=either), "disposition").outcome == comes_to


def test_a_fault_not_noticed_is_left_out() -> None:
    assert _of(verdict({}, {"faults": ["tnef"]}, faults=("encrypted",)), "faults").outcome == "left_out"
    assert _of(verdict({}, {"faults": ["tnef", "encrypted"]}, faults=("encrypted",)), "faults").outcome == "right"


def test_an_attachment_whose_name_is_read_wrongly_is_left_out() -> None:
    for listed, comes_to in (([{"name": "现场.jpg"}], "right"), ([{"name": "ÏÖ³¡.jpg"}], "left_out"), ([], "left_out")):
        assert _of(verdict({}, {"attachments": listed}, attachments=("现场.jpg",)), "attachments").outcome == comes_to


@pytest.mark.parametrize(
    ("got", "heads", "expected"),
    [
        ({"occurred_at": _READ_AT}, {}, {}),
        ({}, {"class": "general"}, {"cls": "urgent"}),
        ({}, {"kind": "final"}, {}),
    ],
)
def test_wrong_kind_class_or_time_makes_the_clock_wrong(
    got: dict[str, Any], heads: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert verdict(got, heads, **expected).clock_is_wrong


def test_a_wrong_place_leaves_the_clock_right() -> None:
    judged = verdict({"location": "x"})
    assert judged.wrong == 1
    assert not judged.clock_is_wrong


def test_every_wrong_field_says_why() -> None:
    judged = verdict({"location": "x", "occurred_at": "y", "casualties": {"dead": 1}, "property_loss": {"yuan": 2}})
    assert judged.wrong == 4
    assert all(one.why for one in judged.fields if one.outcome == "wrong")


def test_counts_of_many_mails_add_up() -> None:
    one = verdict({"location": "老街"}, location="老街")
    assert tally([one, one]) == {name: 2 * one.count(name) for name in ("right", "left_out", "wrong", "rightly_absent")}
