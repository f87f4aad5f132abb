"""Casualties by kind: what is stated is read, what is left open is a doubt, no other number is taken for one."""

from __future__ import annotations

from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.core.elements import CASUALTY_KINDS, Elements
from incidentd.core.reading.casualties import read_casualties
from incidentd.core.reading.readings import How
from tests.core.reading.harmed import doubts, read

V = "being verified"
NONE = {"d": 0, "s": 0, "l": 0}


def least(number: int) -> dict[str, int]:
    return {"at_least": number}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("造成2人死亡", {"d": 2}), ("目前已致2人死亡，1人失联", {"d": 2, "m": 1}),
        ("死亡三人、失踪两人", {"d": 3, "m": 2}),
        ("死亡2人失联1人重伤3人", {"d": 2, "m": 1, "s": 3}), ("2人死亡1人失联", {"d": 2, "m": 1}),
        ("造成2人死亡、1人失踪、4人受伤（其中重伤1人、轻伤3人）", {"d": 2, "m": 1, "s": 1, "l": 3}),
        ("2人重伤，3人轻伤", {"s": 2, "l": 3}), ("1人轻微伤", {"l": 1}),
        ("2名村民、1名游客失联", {"m": 3}), ("2名村民和1名游客失联", {"m": 3}), ("1人生命垂危", {"s": 1}),
        ("死者2名", {"d": 2}),
        ("2名消防员牺牲", {"d": 2}), ("1人经抢救无效死亡", {"d": 1}), ("1人不幸遇难", {"d": 1}),
        ("3人溺亡", {"d": 3}),
        ("两名村民失联", {"m": 2}), ("失联人员3名", {"m": 3}), ("尚有3人失联", {"m": 3}), ("2人下落不明", {"m": 2}),
        ("被困人员12名", {"t": 12}), ("１２人被困", {"t": 12}), ("3名在山下施工的工人被困", {"t": 3}),
        ("致4人被埋", {"t": 4}),
        ("30余人被困", {"t": least(30)}), ("三十余名群众被困", {"t": least(30)}),
        ("被洪水围困30余人", {"t": least(30)}),
        ("上百名游客被困", {"t": least(100)}), ("一家三口被困", {"t": 3}), ("2户5口人失联", {"m": 5}),
        ("一名老人（女，78岁）遇难", {"d": 1}), ("2人（张某、李某）死亡", {"d": 2}),
        ("2名店员面部烧伤，属轻伤", {"s": 0, "l": 2}),
        ("dead 0, missing 0, seriously injured 1, trapped 2", {"d": 0, "m": 0, "s": 1, "t": 2}),
        ("至少3人死亡", {"d": least(3)}), ("十几名学生被困", {"t": least(10)}),
        ("死亡人数：2", {"d": 2}), ("死亡2,失联1", {"d": 2, "m": 1}), ("死亡 2 人，失联 1 人", {"d": 2, "m": 1}),
        ("死亡人数由3人上升至5人", {"d": 5}), ("死亡人数从首报的3人增至5人", {"d": 5}),
        ("死亡人数上升至5人", {"d": 5}),
        ("A村死亡2人，B村死亡1人，共死亡3人", {"d": 3}), ("5人被困，已救出3人，仍有2人被困", {"t": 2}),
        ("被困5人，已全部救出", {"t": 0}), ("3人受伤，均为轻伤", {"s": 0, "l": 3}),
        ("死亡2人(其中1人为儿童)", {"d": 2}),
        ("死亡2人、转移30人", {"d": 2}), ("1人被困，已转移群众45人", {"t": 1}),
        ("3人死亡，其余12人安全撤离", {"d": 3}), ("车上5人，2人死亡", {"d": 2}),
        ("造成2人被困，原因正在核实", {"t": 2}), ("2人死亡。2人死亡，系某村村民。", {"d": 2}),
        ("据群众反映有3人被困", {"t": 3}),
        ("死亡：1人\n失联：0\n重伤：无\n轻伤：2人\n受困：0人", {"d": 1, "m": 0, "s": 0, "l": 2, "t": 0}),
        ("死亡0人，失联1人，重伤0，轻伤2，受困0", {"d": 0, "m": 1, "s": 0, "l": 2, "t": 0}),
        ("2 dead, 1 missing", {"d": 2, "m": 1}), ("two people were killed and 3 are trapped", {"d": 2, "t": 3}),
        ("dead: 2, missing: 0", {"d": 2, "m": 0}), ("At least 3 people were killed", {"d": least(3)}),
        ("1 seriously injured, 2 slightly injured", {"s": 1, "l": 2}), ("still 2 trapped", {"t": 2}),
    ],
)  # fmt: skip
def test_what_is_stated_is_read(text: str, kinds: dict[str, Any]) -> None:
    assert read(text) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("无人员伤亡", NONE), ("未造成人员伤亡", NONE), ("没有人员伤亡", NONE), ("零伤亡", NONE),
        ("人员无伤亡", NONE),
        ("无一人伤亡", NONE), ("伤亡情况：无。", NONE), ("目前无人员伤亡", NONE), ("经排查，未发现人员伤亡", NONE),
        ("无人员伤亡和失联", {**NONE, "m": 0}), ("无人员伤亡、被困", {**NONE, "t": 0}), ("无人员被困", {"t": 0}),
        ("不存在人员被困", {"t": 0}), ("无人员死亡", {"d": 0}), ("无人员受伤", {"s": 0, "l": 0}),
        ("未造成人员失联", {"m": 0}),
        ("no casualties", NONE), ("No one was injured", {"s": 0, "l": 0}), ("未造成人员伤亡和财产损失", NONE),
    ],
)  # fmt: skip
def test_none_is_none_of_the_kinds_it_names(text: str, kinds: dict[str, Any]) -> None:
    assert read(text) == kinds
    assert doubts(text) == ""


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("伤亡情况正在核实", V), ("人员伤亡情况正在进一步核实中", V),
        ("人员伤亡和财产损失情况正在核实", V), ("伤亡情况，正在核实", V),
        ("casualties are being verified", V),
        ("是否有人员被困正在核实", {"t": V}), ("死亡人数正在核实", {"d": V}),
        ("有人员被困，具体人数正在核实", {"t": V}),
        ("死亡2人，失联人数正在核实", {"d": 2, "m": V}),
        ("1人失联，伤亡情况正在核实", {"d": V, "m": 1, "s": V, "l": V}), ("正在核实", V),
    ],
)  # fmt: skip
def test_what_is_being_verified_says_so(text: str, kinds: Any) -> None:
    assert read(text) == kinds


@pytest.mark.parametrize(
    ("text", "kinds", "doubted"),
    [
        ("3人受伤", None, "sl"), ("3死2伤", {"d": 3}, "sl"), ("多名村民受伤", None, "sl"), ("伤亡5人", None, "dsl"),
        ("2人死亡，3人受伤，其中2人重伤", {"d": 2, "s": 2}, "l"), ("4人受伤（重伤1人、轻伤2人）", None, "sl"),
        ("5人被困，其中3人已获救", None, "t"), ("有2人被困，已救出1人", None, "t"),
        ("被困群众12人已全部转移", None, "t"),
        ("30名消防员营救3名被困群众", None, "t"), ("失联2人均已找到", None, "m"),
        ("5人失联，其中2人已确认遇难", {"d": 2}, "m"),
        ("数十人被困", None, "t"), ("约30人被困", None, "t"), ("近百人被困", None, "t"), ("3-5人失联", None, "m"),
        ("三五人失联", None, "m"),
        ("30人左右被困", None, "t"),
        ("失联2名村民、1名游客", None, "m"), ("死亡和失踪5人", None, "dm"),
        ("A村死亡1人，B村死亡1人", None, "d"), ("甲村1人死亡。乙村1人死亡。", None, "d"),
        ("死亡2人。死亡3人。", None, "d"),
        ("截至8时，死亡2人；截至12时，死亡3人", None, "d"), ("新增死亡1人", None, "d"), ("又有1人死亡", None, "d"),
        ("死亡1，200人被困", None, "dt"), ("可能有3人被困", None, "t"), ("疑似2人失联", None, "m"),
        ("网传5人死亡", None, "d"),
        ("重伤1人经抢救无效死亡", {"d": 1}, "s"), ("重伤1人，送医后死亡", {"d": 1}, "s"),
        ("无人员伤亡，2人轻伤", None, "dsl"),
        ("全村300人中死亡2人", None, "d"), ("被困车辆3辆12人", None, "t"), ("未发现人员被困", None, "t"),
        ("失联人数不详", None, "m"),
        ("2 dead, 1 missing, no casualties", {"m": 1}, "dsl"), ("about 20 trapped", None, "t"),
        ("2人死亡3人", None, "d"),
        ("暂无人员伤亡报告", None, "dsl"), ("未接到人员伤亡报告", None, "dsl"), ("暂未发现人员伤亡", None, "dsl"),
        ("暂未收到人员被困报告", None, "t"), ("No casualties have been reported", None, "dsl"),
        ("有无人员伤亡目前不清楚", None, "dsl"), ("1人被困，暂未接到人员被困的其他报告", {"t": 1}, ""),
        ("现场发现2具遗体", None, "d"), ("3人被困，人数正在核实", None, "t"),
    ],
)  # fmt: skip
def test_what_is_left_open_is_a_doubt(text: str, kinds: Any, doubted: str) -> None:
    assert (read(text), doubts(text)) == (kinds, doubted)


@pytest.mark.parametrize(
    "text",
    ["", "转移群众38人", "死亡牲畜3头", "死亡生猪30头，倒塌房屋3间", "羊死亡30只", "牲畜死亡3",
     "出动消防员30名搜救失联人员",
     "确保无人员伤亡", "防止3人以上死亡", "造成3人以上死亡的为较大事故", "2019年曾造成3人死亡",
     "送往市第三人民医院救治",
     "救援队伍人员被困", "无重大人员伤亡", "实现零伤亡目标", "威胁群众12户45人", "受灾人口300人", "未受伤人员3名",
     "如有人员伤亡立即上报", "原报死亡3人，现更正为2人", "无", "0", "损失3万元", "应急演练，模拟2人被困",
     "出动民警20人、消防员30人", "24日3时20分", "失联人员家属30人", "抢救无效", "被困车辆3辆"],
)  # fmt: skip
def test_no_other_number_is_taken_for_casualties(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "kinds"),
    [("无", NONE), ("0", NONE), ("0人", NONE), ("无伤亡", NONE), ("暂无", NONE), ("正在核实", V), ("核实中", V),
     ("3人", None),
     ("3", None), ("不详", None), ("2死1失联", {"d": 2, "m": 1}), ("死1人", {"d": 1}), ("死3伤2", {"d": 3}),
     ("None", NONE), ("being verified", V)],
)  # fmt: skip
def test_a_labelled_value_may_be_one_word(text: str, kinds: Any) -> None:
    assert read(text, "labelled") == kinds


@pytest.mark.parametrize("text", ["3", "3人", "不详"])
def test_a_bare_number_of_people_is_asked_about(text: str) -> None:
    assert doubts(text, "form") == "?"


def test_the_passage_is_the_original_text() -> None:
    found = read_casualties("某村山体滑坡，造成２人死亡，现场已封控。", "rule").elements["casualties"]
    assert found.passage == "造成２人死亡"


def test_a_doubt_has_its_passage_and_reason() -> None:
    (doubt,) = read_casualties("某村山体滑坡，约30人被困，现场已封控。", "rule").doubts
    assert (doubt.field, doubt.passage, doubt.why) == ("casualties.trapped", "约30人被困", "the number is not exact")


KIND_WORDS = {
    "dead": "死亡",
    "missing": "失联",
    "seriously_injured": "重伤",
    "slightly_injured": "轻伤",
    "trapped": "被困",
}


@given(
    st.dictionaries(st.sampled_from(CASUALTY_KINDS), st.integers(0, 9999), min_size=1),
    st.sampled_from(["{word}{n}人", "{n}人{word}", "{word}：{n}", "{word}{n}名"]),
    st.sampled_from(["，", "、", "；", "。", "\n"]),
)
def test_numbers_of_any_kinds_come_back(kinds: dict[str, int], shape: str, separator: str) -> None:
    text = separator.join(shape.format(word=KIND_WORDS[kind], n=number) for kind, number in kinds.items())
    found = read_casualties(text, "labelled")
    assert found.elements["casualties"].value == kinds
    assert found.doubts == ()


@given(
    st.text(
        alphabet="死亡伤重轻失联被困无未人名0123二十余约、，。；（）其中由至上升正在核实全部救出 \ndead", max_size=50
    )
)
def test_no_text_breaks_the_reading(text: str) -> None:
    hows: tuple[How, ...] = ("rule", "labelled")
    for how in hows:
        found = read_casualties(text, how)
        if "casualties" in found.elements:
            Elements.model_validate({"casualties": found.elements["casualties"].value})


@pytest.mark.parametrize(
    "piece",
    [
        "死亡",
        "死亡2人",
        "2人死亡、",
        "2人死亡。",
        "无人员伤亡、",
        "1",
        "一",
        " ",
        "其中",
        "dead 2 ",
        "人员",
        "由3人",
        "死亡2人，其中",
        "死亡/",
        "死亡/失联：1/2/",
    ],
)
def test_a_hostile_text_holds_nothing_up(piece: str) -> None:
    began = process_time()
    read_casualties("死亡" + piece * (100_000 // len(piece)), "rule")
    assert process_time() - began < 20  # it does not hang


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("造成1人死亡、2人重伤、5人轻伤。其中1名重伤者于12月15日医治无效去世。", {"l": 5}),
        ("造成1人死亡、5人轻伤，2人重伤。12月15日，1人经抢救无效死亡。", None),
        ("造成1人死亡、3人受伤。伤者中1人于次日去世。", None),
        ("1人经抢救无效去世，2人重伤", {"d": 1, "s": 2}),
        ("1名老人去世", None), ("患者1人因病去世，家属聚集", None),
        ("造成1人死亡，2人轻伤。截至目前，1人死亡，2人轻伤", {"d": 1, "l": 2}),
    ],
)  # fmt: skip
def test_who_died_later_may_have_been_counted_before(text: str, kinds: dict[str, int] | None) -> None:
    assert read(text) == kinds


@pytest.mark.parametrize("text", ["尚无伤亡统计数据", "暂无人员伤亡数字", "目前没有死亡人数"])
def test_no_figure_is_not_none(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "kinds", "doubted"),
    [
        ("失联3人，后找到2人，均已遇难", {"m": 1, "d": 2}, ""),
        ("3人失联，随后搜救出2人，均无生命体征。", {"m": 1, "d": 2}, ""),
        ("失联3人，后找到2人，均生还，送医救治。", {"m": 1}, ""),
        ("失联3人，其中2人已取得联系。", {"m": 1}, ""),
        ("失联3人，全部找到，均平安。", {"m": 0}, ""),
        ("失联3人，后找到2名失联人员，均已遇难，仍有1人失联。", {"m": 1, "d": 2}, ""),
        ("失联3人，已找到2人，其中1人遇难。", {"d": 1}, "m"),
        ("目前失联3人，已找到2人。", None, "m"),
        ("失联3人。经搜救，16时找到2人，均已遇难。", {"d": 2}, "m"),
        ("失联3人，后找到2人遗体。", {"m": 1}, "d"),
        ("失联3人，后找到4人。", None, "m"),
        ("失联3人。后找到2人的手机。", None, "m"),
        ("失联3人，现已全部寻获，均已遇难。", {"m": 0, "d": 3}, ""),
        ("3人失联，后找到1人，送医后死亡。", {"m": 2, "d": 1}, ""),
        ("2人死亡，3人失联。16时，搜救人员找到1人，经确认已遇难。", None, "dm"),
        ("死亡2人，失联3人，后找到1人，已遇难。", {"m": 2}, "d"),
        ("失联3人。后经核实，其中2人系误报。", {"m": 1}, ""),
        ("失联2人，被困5人，后救出3人。", None, "mt"),
        ("失联3人，经核实下调至1人。", {"m": 1}, ""),
        ("死亡2人。经核实，下调为1人。", {"d": 1}, ""),
        ("死亡2人，失联3人。经核实，下调为1人。", None, "dm"),
        ("失联人数由3人下调至1人", {"m": 1}, ""),
        ("4名失联人员已全部搜救出来，均无生命体征。22日6时许发生滑坡，造成4人失联。", {"d": 4}, "m"),
        ("失联3人，尚未找到。", {"m": 3}, ""),
        ("失联3人，搜救队正在全力搜寻，争取尽快找到失联人员。", {"m": 3}, ""),
        ("失联3人，搜救队找到一条小路。", {"m": 3}, ""),
        ("死亡2人，失联1人，受困人员已全部救出。", {"d": 2, "m": 1, "t": 0}, ""),
        ("Three people missing. Two of them were later found alive.", None, "m"),
    ],
)
def test_people_found_since_and_figures_corrected_since_change_the_number(text: str, kinds: Any, doubted: str) -> None:
    assert read(text) == kinds
    assert "".join(sorted(doubts(text))) == doubted


def test_a_number_from_below_beside_figures_that_are_being_verified_is_read() -> None:
    found = read_casualties("目前已知3人死亡、20余人轻伤，伤亡数字正在核实。", "rule")
    assert found.elements["casualties"].value["dead"] == 3
    assert found.elements["casualties"].value["slightly_injured"] == {"at_least": 20}
    alone = read_casualties("20余人轻伤，伤亡数字正在核实。", "rule").elements["casualties"].value
    assert alone == {
        "dead": "being verified",
        "seriously_injured": "being verified",
        "slightly_injured": {"at_least": 20},
    }


def test_who_is_left_is_the_number_that_is_named_then() -> None:
    text = (
        "事发时现场有作业人员11人，其中7人自行撤离，4人被埋压。"
        "截至11时10分，已救出3人，其中1人经抢救无效死亡，2人重伤；尚有1人被埋。"
    )
    assert read_casualties(text, "rule").elements["casualties"].value["trapped"] == 1


def test_of_those_who_are_buried_it_says_nothing_that_all_others_are_slightly_injured() -> None:
    told = read_casualties("被埋人员至少5人，另有3名工人被飞石砸伤（均为轻伤）。", "rule").elements["casualties"].value
    assert told == {"slightly_injured": 3, "trapped": {"at_least": 5}}
    alone = read_casualties("12人受伤，均为轻伤。", "rule").elements["casualties"].value
    assert alone == {"seriously_injured": 0, "slightly_injured": 12}


def test_grazes_are_slight_injuries_and_not_the_same_as_others() -> None:
    assert read("4名受伤的孩子经检查，1人为轻伤，3人为轻微外伤。") == {"l": 4}
    assert (read("造成2人轻伤，4人皮外伤。"), doubts("造成2人轻伤，4人皮外伤。")) == (None, "l")


def test_who_is_trapped_is_not_missing_because_nobody_knows_how_he_fares() -> None:
    assert read("8人被困井下，生死不明。") == {"t": 8}
    assert read("已救出2人，另有1人仍被埋压。") == {"t": 1}


def test_no_case_of_grave_illness_says_nothing_of_the_injured() -> None:
    assert read("累计有症状学生43人，留院观察6人，无危重病例。") is None


@pytest.mark.parametrize("text", ["62岁老人凌晨3点40死亡", "伤者于12时30死亡", "凌晨3:40死亡", "老人三点四十死亡"])
def test_the_minutes_of_a_time_are_no_number_of_people(text: str) -> None:
    assert read(text) is None


def test_people_counted_right_behind_an_hour_are_counted() -> None:
    assert read("截至7时2人死亡，失踪：1") == {"d": 2, "m": 1}
