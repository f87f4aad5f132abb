"""A figure that was reported and the right one in one sentence: the right one holds, of others nothing is made up."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from incidentd.core.reading.prose import read_prose
from tests.core.reading.harmed import doubts, read


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "伤亡数字有误，原报死亡2人、重伤3人，经医院核对，应为死亡1人、重伤4人，轻伤6人不变。",
            {"d": 1, "s": 4, "l": 6},
        ),
        ("原报死亡2人，现更正为死亡1人。", {"d": 1}), ("误报为死亡2人，应为死亡1人。", {"d": 1}),
        ("此前报死亡3人，经核实，实际死亡2人、重伤1人。", {"d": 2, "s": 1}),
        ("首报受伤5人，现更正为重伤2人、轻伤3人。", {"s": 2, "l": 3}),
        ("原轻伤1人改为重伤，现重伤2人、轻伤1人。", {"s": 2, "l": 1}),
    ],
)  # fmt: skip
def test_what_should_have_been_reported_is_read(text: str, kinds: Any) -> None:
    assert (read(text), doubts(text)) == (kinds, "")


@pytest.mark.parametrize(
    ("text", "kinds", "doubted"),
    [
        ("初报死亡3人有误，应为2人。", None, "d"), ("死亡1人、重伤2人，原报死亡2人有误。", None, "ds"),
        ("死亡人数应为2人而非3人。", None, "d"), ("原报死亡2人，应为死亡1人，可能还有2人失联。", {"d": 1}, "m"),
        ("轻伤的两人经复查，其中一人改为重伤，现为重伤2人、轻伤1人。", {"s": 2}, "l"),
    ],
)  # fmt: skip
def test_a_correction_that_is_not_clear_is_asked_about(text: str, kinds: Any, doubted: str) -> None:
    assert (read(text), doubts(text)) == (kinds, doubted)


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("经核实，此前报送的死亡3人有误，实为死亡2人、重伤1人。", 2), ("去年曾误报死亡3人，应为死亡2人。", None),
        ("应为死亡1人还是2人？原报死亡2人。", None), ("领导问：原报死亡2人，是否应为死亡1人？", None),
    ],
)  # fmt: skip
def test_a_sentence_that_puts_a_figure_right_is_news_and_a_question_is_none(text: str, dead: int | None) -> None:
    found = read_prose(text, datetime(2026, 6, 1, 12, tzinfo=ZoneInfo("Asia/Shanghai"))).elements.get("casualties")
    assert (found.value["dead"] if found else None) == dead
