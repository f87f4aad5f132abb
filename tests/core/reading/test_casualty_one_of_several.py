"""What is told of one of several people is not told of all of them, whatever number stands before it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.reading.harmed import doubts, read


@pytest.mark.parametrize(
    "text",
    [
        "消防拉上来三个人，工人和老板没了心跳，医生确认死亡，老板儿子还在县医院ICU。",
        "拉上来三个人，老王没心跳了，120到场确认死亡，另外两个在抢救。",
        "送医5人，最重的那个心跳停了，医生宣布死亡。",
        "送医院5人，伤势最重的经抢救无效死亡。",
        "两个孩子捞上来，大的没气了，医生确认死亡，小的送县医院。",
        "车上4人，后排的甩出车外，当场死亡。",
        "车上4人，副驾驶甩出车外，当场死亡。",
        "2名工人被救出，项目经理赶到医院，医生宣布死亡。",
    ],
)
def test_a_fate_with_a_subject_of_its_own_is_not_that_of_all(text: str) -> None:
    assert (read(text), doubts(text)) == (None, "d")


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("3人被救出，救护车送县医院，医生宣布死亡。", 3), ("打捞上来两人，120现场抢救，均确认死亡。", 2),
        ("3人被救出，送到县医院时已无生命体征，医生宣布死亡。", 3), ("2名工人坠落，工友报警，120到场后确认死亡。", 2),
        ("车上4人，后排一人甩出车外，当场死亡。", 1), ("5人送医院，到医院后死了2个。", 2),
    ],
)  # fmt: skip
def test_what_is_told_of_those_counted_is_read(text: str, dead: int) -> None:
    assert read(text) == {"d": dead}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("7人送县医院，基本都是轻伤。", None), ("7人受伤，几乎全是轻伤。", None), ("7人受伤，除1人外均为轻伤。", None),
        ("7人受伤，其他都是轻伤，一个骨折。", None), ("7人受伤，都是轻伤，就司机重一点。", None),
        ("7人受伤，均为轻伤，除司机外。", None),
        ("7人受伤，均为轻伤，就近送医。", {"s": 0, "l": 7}), ("7人送县医院，除1人重伤外均为轻伤。", {"s": 1}),
    ],
)  # fmt: skip
def test_nearly_all_is_not_all(text: str, kinds: Any) -> None:
    assert read(text) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("1人重度烧伤，2人轻度烧伤", {"s": 1, "l": 2}), ("重度中毒2名，轻度中毒2名", {"s": 2, "l": 2}),
        ("1人重度烧伤（重伤）", {"s": 1}), ("1人重度烧伤，诊断为重伤", {"s": 1}),
        ("中重度烧伤2人", None), ("学生8人轻度中毒症状", None), ("轻度食物中毒8人", None),
        ("户主死亡，其妻重度烧伤，其子跳下摔成重伤，另有4名邻居吸入烟气，均为轻伤", {"d": 1, "l": 4}),
    ],
)  # fmt: skip
def test_degrees_of_burns_and_poisoning_are_those_of_injuries(text: str, kinds: Any) -> None:
    assert read(text) == kinds


def test_those_pulled_out_since_are_no_longer_missing() -> None:
    assert read("4人落水，2人自己游上岸，2人失踪，后捞起1人，已死亡。") == {"d": 1, "m": 1}
    assert (read("2人失踪，捞上来1人，没救过来。"), doubts("2人失踪，捞上来1人，没救过来。")) == ({"d": 1}, "m")


def test_the_dead_who_were_found_are_none_of_those_taken_out() -> None:
    text = "现场已发现3名遇难者，救出伤者2名（1名重伤送医，1名轻伤）。"
    assert read(text) == {"d": 3, "s": 1, "l": 1}


@pytest.mark.parametrize(
    "text",
    [
        "1人无呼吸心跳，正在心肺复苏。", "2人无生命体征，送医抢救。", "一个没了呼吸，正在按压。",
        "救出1人，无呼吸心跳，经抢救恢复自主心跳。",
    ],
)  # fmt: skip
def test_who_is_being_revived_may_not_be_dead(text: str) -> None:
    assert (read(text), doubts(text)) == (None, "d")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("1人无生命体征，经抢救无效死亡。", {"d": 1}), ("1人无呼吸心跳，医护人员进行心肺复苏后确认死亡。", {"d": 1}),
        ("2人无生命体征，1人正在抢救。", {"d": 2}), ("1人死亡，2人正在抢救。", {"d": 1}),
    ],
)  # fmt: skip
def test_others_who_are_treated_make_nobody_alive(text: str, kinds: Any) -> None:
    assert read(text) == kinds
