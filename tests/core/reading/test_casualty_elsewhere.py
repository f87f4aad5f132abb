"""Casualties of other years and places, of helpers and of some only are not taken for those of the event at hand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.reading.harmed import doubts, read


@pytest.mark.parametrize(
    "text",
    [
        "近三年全镇火情11起，其中2022年松林坡火灾造成3名队员牺牲。", "2021年石灰厂塌方致2人遇难，该处现又有裂缝。",
        "今年以来全县溺水死亡4人。", "一季度道路事故56起，死亡7人。", "上月本县一厂中毒，死亡2人，现通报如下。",
        "自2020年以来，该河段先后溺亡3人。", "前几年这里淹死过2个小孩。", "入汛以来全市已有6人遇难。",
        "据通报，邻县昨日一加油站爆炸，造成3人死亡。", "省内近期燃气事故多发，已造成5人死亡，要引以为戒。",
        "“3·9”山洪造成6人遇难，教训深刻。", "2023年7月，同一路段翻车造成4人死亡、2人重伤。",
    ],
)  # fmt: skip
def test_other_times_and_places_are_no_news(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("十年前的滑坡造成11人死亡，教训犹在。此次滑坡造成1人失联。", {"m": 1}),
        ("2019年该井透水致3人遇难；本次2人被困。", {"t": 2}),
        ("2026年6月28日14时，渣堆垮塌造成1人死亡。", {"d": 1}), ("2026年6月28日死亡1人。", {"d": 1}),
        ("2人死亡，伤者3人送邻县医院，均为轻伤。", {"d": 2, "s": 0, "l": 3}),
        ("7月5日以来持续降雨造成3人死亡。", {"d": 3}),
    ],
)  # fmt: skip
def test_the_event_at_hand_is_read_beside_others(text: str, kinds: dict[str, Any]) -> None:
    assert read(text) == kinds


@pytest.mark.parametrize(
    "text",
    [
        "钱某在泵房触电，同班两名工友用木棍挑开电线后按压胸口，120到场确认已无生命体征。",
        "赵某落水，3名群众跳水施救，将其捞上岸时已无生命体征。", "王某触电，2名同事将其抬出，120到场确认死亡。",
        "两名邻居砸开房门，见老人倒在床边，医生到场宣布死亡。", "同村3人将其抬出时已死亡。",
        "队员2人下水搜寻，于15时找到落水者，已无生命迹象。", "5名工友徒手刨挖，10分钟后挖出，已无呼吸心跳。",
        "车上2名乘客爬出后拨打120，经抢救无效死亡。", "1名消防员在救援中牺牲，2名群众遇难。",
    ],
)  # fmt: skip
def test_who_helps_is_not_taken_for_the_dead(text: str) -> None:
    assert read(text) is None
    assert doubts(text) == "d"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("2名工人被同事发现，经抢救无效死亡。", {"d": 2}), ("2人溺水，被救起，经抢救无效死亡。", {"d": 2}),
        ("2人送往县医院，均经抢救无效死亡。", {"d": 2}),
    ],
)  # fmt: skip
def test_who_is_helped_is(text: str, kinds: dict[str, Any]) -> None:
    assert read(text) == kinds


@pytest.mark.parametrize(
    ("text", "kinds", "doubted"),
    [
        ("已知伤6人：摊主大面积烧伤，医院判定为重伤；帮工2名、食客3名被划伤，均为轻伤。", {"l": 5}, "s"),
        ("伤者6人，班主任骨折，判为重伤，学生5人皮外伤，均为轻伤。", {"l": 5}, "s"),
        ("受伤5人，厂长死亡。", None, "sl"),
        ("伤5人：均为轻伤。", {"l": 5}, ""), ("2名店员面部烧伤，属轻伤", {"s": 0, "l": 2}, ""),
        ("重伤3人，其中1人病危；轻伤2人。", {"s": 3, "l": 2}, ""),
        ("轻伤3人，其中1名儿童，重伤2人。", {"s": 2}, "l"),
    ],
)  # fmt: skip
def test_the_gravity_of_one_is_not_that_of_all(text: str, kinds: dict[str, Any] | None, doubted: str) -> None:
    assert (read(text), doubts(text)) == (kinds, doubted)


@pytest.mark.parametrize(
    ("text", "kinds", "doubted"),
    [
        ("更正：9时30分所报“死亡3人、重伤1人”有误。经医院核实，实为死亡1人、重伤3人。", {"d": 1, "s": 3}, ""),
        ("今日新发现遇难者2名，累计遇难5名；失联人员由昨日的4名减为2名。", {"d": 5, "m": 2}, ""),
        ("今日新发现遇难者1名。", None, "d"), ("现遇难2人，曾报遇难1人。", {"d": 2}, ""),
        ("失联人员由5名减为3名，2名遇难者遗体已移交家属。", {"m": 3}, ""), ("2名死者家属已签协议。", None, ""),
        ("6时接报1人失联。9时在下游发现1具遗体。", None, "dm"), ("失踪2人。失踪人员中1人遗体浮出水面。", None, "m"),
        ("3名失联者中2名已平安返回，1名遇难。", {"d": 1}, "m"), ("2名重伤员中的1名已于今早去世。", {"d": 1}, "s"),
        ("联系不上3人，其中2人已于10时回到酒店。", {"m": 1}, ""),
        ("被困群众14名，已转移9名。", None, "t"), ("被困的4人，经劝导，3人随船撤离。", None, "t"),
        ("19人被困山顶，其中老人4人，至21时12人已下撤。", None, "t"),
        ("村民12人被围困在屋顶，直升机先后接走5人。", None, "t"),
        ("不是死亡3人，是受伤3人。", None, "dsl"), ("预案规定，死亡3人或重伤10人以上应启动响应。", None, "ds"),
        ("今年第3次落石，前两次共致2人轻伤，此次致1人重伤。", {"s": 1}, ""),
        ("重伤（1人）、轻伤（2人）、死亡（0人）", {"d": 0, "s": 1, "l": 2}, ""),
        ("受伤3人：老板烫伤，属轻伤；厨师、帮工骨折，属重伤。", None, "l"),
        ("失联的3人中，1人今早自己走出山林。", None, "m"), ("全国安委办通报：某地燃气爆炸致25人死亡。", None, ""),
        ("1人被困，已转移群众45人。", {"t": 1}, ""), ("初步判断3人死亡。", None, "d"),
    ],
)  # fmt: skip
def test_what_became_stale_or_tells_of_some_is_left_open(text: str, kinds: dict[str, Any] | None, doubted: str) -> None:
    assert (read(text), doubts(text)) == (kinds, doubted)
