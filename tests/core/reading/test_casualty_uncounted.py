"""People told of by what they are, without a number: they are counted by nobody, and with nobody."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.reading.harmed import doubts, read


@pytest.mark.parametrize(
    "text",
    [
        "驾驶员押运员自己爬出来，皮外伤。", "驾驶员跟押运员自己爬出来，皮外伤。", "司机副驾轻伤。",
        "司机带着押车的轻伤",
        "司机外加两名乘客轻伤", "司机还有一个乘客轻伤", "司机轻伤，副驾轻伤", "2名乘客轻伤，副驾也轻伤",
        "一名司机和押运员轻伤", "1名司机跟1名押运员轻伤", "2名工人跟包工头轻伤", "骑车男子及后座妻子轻伤",
        "每车2人轻伤",
    ],
)  # fmt: skip
def test_how_many_are_hurt_is_open_where_one_of_them_is_not_counted(text: str) -> None:
    assert (read(text), doubts(text)) == (None, "l")


@pytest.mark.parametrize(
    "text",
    [
        "户主同老伴遇难", "一名老人和孙子溺亡", "一名妇女带着孩子落水溺亡", "一位母亲带两个孩子溺亡",
        "老板死亡，小工死亡", "一名学生与老师溺亡",
    ],
)  # fmt: skip
def test_how_many_are_dead_is_open_where_one_of_them_is_not_counted(text: str) -> None:
    assert (read(text), doubts(text)) == (None, "d")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("司机刘某轻伤", {"l": 1}), ("司机被消防员救出，轻伤", {"l": 1}), ("司机轻伤，乘客没事", {"l": 1}),
        ("张某李某死亡", {"d": 2}), ("司机和乘客2人轻伤", {"l": 2}), ("司机、售票员及乘客共8人轻伤", {"l": 8}),
        ("司机死亡，乘客3人轻伤", {"d": 1, "l": 3}), ("户主与其2个孩子遇难", {"d": 3}),
        ("司机重伤，副驾驶重伤，共2人重伤", {"s": 2}), ("轻伤2人（司机和乘客）", {"l": 2}),
    ],
)  # fmt: skip
def test_who_is_counted_is_read(text: str, kinds: Any) -> None:
    assert read(text) == kinds


@pytest.mark.parametrize(
    "text",
    [
        "事故造成照管员左臂骨折，4名幼儿面部擦伤，均为轻伤。", "带班教师左臂骨折，4名幼儿面部擦伤，均为轻伤。",
        "班主任脚部扭伤，4名学生擦伤，都是轻伤。",
    ],
)  # fmt: skip
def test_all_of_them_are_also_those_hurt_who_are_not_counted(text: str) -> None:
    assert (read(text) or {}).get("l") is None
    assert "l" in doubts(text)


def test_all_of_them_are_those_counted_where_nobody_else_is_hurt() -> None:
    assert read("教师在车上，4名幼儿面部擦伤，均为轻伤。") == read("4名幼儿面部擦伤，均为轻伤。")
    assert read("4名幼儿面部擦伤，均为轻伤。")["l"] == 4
