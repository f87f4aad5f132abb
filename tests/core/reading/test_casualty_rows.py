"""Kinds in a row and their numbers in another: each number goes with its kind, or none of them is read."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from incidentd.core.reading.labelled import read_labelled
from tests.core.reading.harmed import doubts, read


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("死亡/失踪/重伤/轻伤：1/0/1/2", {"d": 1, "m": 0, "s": 1, "l": 2}),
        ("死亡/失踪/重伤/轻伤 1人/0人/1人/2人", {"d": 1, "m": 0, "s": 1, "l": 2}),
        ("死亡／失踪／重伤／轻伤：１／０／１／２", {"d": 1, "m": 0, "s": 1, "l": 2}),
        ("死亡/失踪/重伤/轻伤（人）：10余/0/1/2", {"d": {"at_least": 10}, "m": 0, "s": 1, "l": 2}),
        ("死/重/轻：一/无/二", {"d": 1, "s": 0, "l": 2}), ("死亡/失联：0", {"d": 0, "m": 0}),
        ("重伤/轻伤：1/2（均已送医）", {"s": 1, "l": 2}),
        ("死亡、失踪人数：1、2", {"d": 1, "m": 2}), ("死亡,失踪,重伤,轻伤: 1,0,1,2", {"d": 1, "m": 0, "s": 1, "l": 2}),
        ("死亡、失联人数分别为2人、1人", {"d": 2, "m": 1}),
        ("死亡和重伤人数分别为2人和1人。", {"d": 2, "s": 1}),
        ("死亡1人/重伤2人/轻伤3人", {"d": 1, "s": 2, "l": 3}), ("伤亡 / 死亡 0 人；重伤 1 人", {"d": 0, "s": 1}),
        ("死亡/受伤：0/3，其中重伤1人、轻伤2人", {"d": 0, "s": 1, "l": 2}),
    ],
)  # fmt: skip
def test_each_number_of_a_row_goes_with_its_kind(text: str, kinds: dict[str, Any]) -> None:
    assert (read(text), doubts(text)) == (kinds, "")


@pytest.mark.parametrize(
    ("text", "kinds", "doubted"),
    [
        ("死/伤: 2/5", {"d": 2}, "sl"), ("伤亡/失踪：3/1", {"m": 1}, "dsl"),
        ("死亡/失踪/重伤/轻伤：1/待核/1/2", {"d": 1, "s": 1, "l": 2}, "m"),
        ("死亡/重伤/轻伤：1/2", None, "dsl"), ("死亡/失联：2/3/0", None, "dm"), ("死亡/失踪人员2名", None, "dm"),
        ("伤亡情况：0/3", None, "dsl"), ("重伤：2/5", None, "s"), ("轻伤 1/0/1/2", None, "l"),
        ("失踪/失联/死亡：0/1/2", {"d": 2}, "m"), ("死亡、失踪1人、2人受伤", None, "dmsl"),
        ("死亡/失踪：1/0\n死亡2人", {"m": 0}, "d"),
    ],
)  # fmt: skip
def test_what_a_row_leaves_open_is_a_doubt(text: str, kinds: Any, doubted: str) -> None:
    assert (read(text), doubts(text)) == (kinds, doubted)


def test_a_label_may_say_the_kinds_of_a_row_of_numbers() -> None:
    at = datetime(2026, 6, 1, 12, tzinfo=ZoneInfo("Asia/Shanghai"))
    told = read_labelled("事发时间：2026年5月1日9时\n伤亡情况（死亡/重伤/轻伤）：0/1/2", at).elements
    assert told["casualties"].value == {"dead": 0, "seriously_injured": 1, "slightly_injured": 2}


def told(line: str) -> Any:
    """What a labelled line says of people harmed; None where nothing is believed."""
    at = datetime(2026, 6, 1, 12, tzinfo=ZoneInfo("Asia/Shanghai"))
    found = read_labelled(f"事发时间：2026年5月1日9时\n{line}", at).elements.get("casualties")
    return found.value if found else None


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("重伤人数：2（烧伤面积分别为45%、38%）", {"seriously_injured": 2}),
        ("重伤人数：2（其中1人危重）", {"seriously_injured": 2}), ("死亡人数：3（其中1人为儿童）", {"dead": 3}),
        ("重伤人数：2（正在县医院救治）", {"seriously_injured": 2}), ("失踪人口：3", {"missing": 3}),
        ("受伤情况：重伤1人（锁骨骨折），轻伤4人", {"seriously_injured": 1, "slightly_injured": 4}),
        ("受伤人数：5（重2轻3）", {"seriously_injured": 2, "slightly_injured": 3}),
    ],
)  # fmt: skip
def test_a_remark_on_a_number_leaves_it_as_it_is(line: str, kinds: Any) -> None:
    assert told(line) == kinds


@pytest.mark.parametrize(
    "line",
    [
        "重伤人数：2（待核实）", "死亡人数：1（另有失联人员）", "失踪人数：1（已找到）", "被困人数：3（已全部救出）",
        "被困人数：3（其中1人已救出）", "死亡人数：3，其中1人抢救无效死亡", "重伤人数：2（不含送医后死亡的）",
        "受伤情况：重伤1人，受伤4人", "受伤人口：10余人", "受伤情况：死亡1人，轻伤4人",
    ],
)  # fmt: skip
def test_a_remark_that_may_change_the_number_leaves_it_open(line: str) -> None:
    assert told(line) is None
