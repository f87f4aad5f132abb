"""Where people are from is not where it happened to them, unless they were there."""

from __future__ import annotations

import pytest

from incidentd.core.reading.scenes import scene


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("望江镇石梯村和小河村村民因抢水在幸福渠三号斗门处发生争执", "幸福渠三号斗门处"),
        ("望江镇石梯村村民因抢水在老地方发生争执", ""),
        ("望江镇石梯村村民在县道X212旁麦茬地烧秸秆时起火", ""),
        ("望江镇石梯村的李大爷11月27日14时在县城赶集时走失", ""),
        ("石梯村村民周某在玉米地边被野猪拱伤", "石梯村"),
        ("石梯村的王某驾三轮车去赶集，途经铁路道口时与货车相撞", ""),
    ],
)
def test_where_people_are_from_is_not_where_it_happened_to_them(text: str, place: str) -> None:
    assert scene(text) == place
