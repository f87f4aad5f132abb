"""Labelled lines: whatever signs, numbers and breaks offices put around them, and what is no label at all."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incidentd.core.elements import BEING_VERIFIED, ELEMENTS, Elements
from incidentd.core.reading import leaders
from incidentd.core.reading.labelled import read_labelled, read_rows, read_text
from incidentd.core.reading.labels import LABELS
from incidentd.core.reading.labels import label as known_label
from tests.core.reading.shipped import RECEIVED, doubted, values


def read(text: str) -> dict[str, Any]:
    return values(read_labelled(text, RECEIVED))


def doubts(text: str) -> set[str]:
    return doubted(read_labelled(text, RECEIVED))


@pytest.mark.parametrize(
    "line",
    [
        "信息来源：村民报告",
        "信息来源:村民报告",
        "信息来源 ： 村民报告",
        "1.信息来源：村民报告",
        "1、信息来源：村民报告",
        "(1)信息来源：村民报告",
        "（一）信息来源：村民报告",
        "①信息来源：村民报告",
        "一、信息来源：村民报告",
        "【信息来源】村民报告",
        "【信息来源】：村民报告",
        "**信息来源**：村民报告",
        "**信息来源：**村民报告",
        "- 信息来源：村民报告",
        "## 信息来源\n村民报告",
        "一、信息来源\n村民报告",
        "信 息 来 源：村民报告",
        "信息来源（渠道）：村民报告",
        "信息来源\t村民报告",
        "| 信息来源 | 村民报告 |",
        "信息来源 村民报告",
        "信息来源　村民报告",
        "信息来源：\n村民报告",
        "信息来源：\n\n村民报告\n",
        "来源：村民报告",
        "Source: 村民报告",
        "SOURCE： 村民报告",
    ],
)
def test_a_label_is_known_in_every_dress(line: str) -> None:
    assert read(line) == {"source": "村民报告"}


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("事发地点", "location"),
        ("地点", "location"),
        ("位置", "location"),
        ("所在位置", "location"),
        ("出事地点", "location"),
        ("事故发生部位", "location"),
        ("起因", "cause"),
        ("事件起因", "cause"),
        ("原因", "cause"),
        ("事件性质", "nature"),
        ("性质", "nature"),
        ("简要经过", "course"),
        ("事件经过", "course"),
        ("已造成的后果", "consequences"),
        ("影响范围", "scope"),
        ("事态发展", "trend"),
        ("先期处置措施", "measures"),
        ("已采取的措施", "measures"),
        ("处置情况", "measures"),
        ("下一步工作", "next_steps"),
        ("拟采取措施", "next_steps"),
        ("人物", "person"),
        ("事件", "matter"),
        ("结果", "result"),
        ("Location", "location"),
        ("Measures taken", "measures"),
        ("Next steps", "next_steps"),
    ],
)
def test_the_words_of_offices_label_the_elements(label: str, field: str) -> None:
    assert read(f"{label}：东山镇东山村") == {field: "东山镇东山村"}


def test_every_label_names_an_element_or_a_fact() -> None:
    facts = {
        "unit",
        "title",
        "kind",
        "class",
        "signed_by",
        "incident",
        "category",
        "aware_at",
        "phone",
        "contact",
        "-",
        "+",
    }
    for fields in {label.fields for label in LABELS.values()}:
        for field in fields:
            assert field.partition(".")[0] in {*ELEMENTS, *facts}


def test_a_sheet_with_each_element_on_its_line() -> None:
    text = """1、信息来源：东山村村委会
2、事发时间：11月24日3时20分
3、事发地点：东山镇东山村三组
4、起因和性质：持续降雨引发，山体滑坡
5、伤亡人数：死亡1人，失联2人
6、财产损失：正在核实
7、相关领导是否到位：镇长李四已到现场
8、信息员：张三 10000000001"""
    assert read(text) == {
        "source": "东山村村委会",
        "occurred_at": "2026-11-24T03:20:00+08:00",
        "location": "东山镇东山村三组",
        "cause": "持续降雨引发",
        "nature": "山体滑坡",
        "casualties": {"dead": 1, "missing": 2},
        "property_loss": BEING_VERIFIED,
        "leaders_on_scene": {"present": True, "who": "镇长李四"},
        "informant": {"name": "张三", "phone": "10000000001"},
    }


@pytest.mark.parametrize(
    "line",
    [
        "信息来源：村民；事发地点：东山村；性质：火灾",
        "信息来源：村民;事发地点：东山村;性质：火灾",
        "信息来源：村民  事发地点：东山村  性质：火灾",
        "信息来源：村民 事发地点：东山村 性质：火灾",
        "信息来源：村民，事发地点：东山村，性质：火灾",
        "信息来源：村民\t事发地点：东山村\t性质：火灾",
        "信息来源\t村民\t事发地点\t东山村\t性质\t火灾",
        "1、信息来源：村民；2、事发地点：东山村；3、性质：火灾",
        "（1）信息来源：村民。（2）事发地点：东山村。（3）性质：火灾",
        "【信息来源】：村民【事发地点】：东山村【性质】：火灾",
    ],
)
def test_several_labels_in_one_line(line: str) -> None:
    assert {name: value.rstrip("。") for name, value in read(line).items()} == {
        "source": "村民",
        "location": "东山村",
        "nature": "火灾",
    }


def test_a_value_runs_over_lines_until_the_next_label() -> None:
    text = "基本过程：3时许山体下滑。\n3时20分村民报告。\n\n3时40分队伍到达。\n影响范围：15户"
    assert read(text) == {
        "course": "3时许山体下滑。\n3时20分村民报告。\n\n3时40分队伍到达。".replace("\n\n", "\n"),
        "scope": "15户",
    }


def test_a_short_value_does_not_take_in_the_paragraph_below_it() -> None:
    told = read_text("事发地点：东山镇东山村三组\n现将有关情况报告如下。", RECEIVED)
    assert values(told.readings) == {"location": "东山镇东山村三组"}
    assert told.rest == "现将有关情况报告如下。"


def test_a_line_that_the_mail_program_broke_is_one_value() -> None:
    first = "事发地点：东山镇东山村三组村民活动中心后山坡以东约三百米处的乡村道路旁边的"
    assert read(f"{first}\n鱼塘边") == {"location": f"{first}鱼塘边".partition("：")[2]}


@pytest.mark.parametrize(
    "text",
    [
        "基本过程：村民报警称，原因：不清楚也说不上来，但烟很大，随后赶到",
        "基本过程：核实事发时间：约在三点以后，又有人报告",
        "措施：加强时间：人员：物资的统筹",
        "处置情况：设立指挥部、地点：村委会，并安排值守",
    ],
)
def test_label_words_inside_running_text_do_not_cut_it(text: str) -> None:
    assert list(read(text).values()) == [text.partition("：")[2]]


@pytest.mark.parametrize(
    "text", ["时间紧任务重：请抓紧", "原因是暴雨", "地点位于东山村", "措施得力", "后果严重", "http://x.example.org"]
)
def test_words_that_only_begin_like_a_label_are_none(text: str) -> None:
    assert read(text) == {}


def test_free_text_under_a_heading_is_left_for_the_rules() -> None:
    told = read_text("一、基本情况\n11月24日3时东山村发生火灾。\n二、处置情况\n已扑灭。", RECEIVED)
    assert values(told.readings) == {"measures": "已扑灭。"}
    assert told.rest == "11月24日3时东山村发生火灾。"


def test_an_unmistakable_label_cuts_a_long_value_even_after_a_comma() -> None:
    assert set(read("已采取措施：扑救，领导到位情况：场长王五已在现场。下一步：清理余火")) == {
        "measures",
        "leaders_on_scene",
        "next_steps",
    }


def test_the_heading_of_another_matter_ends_a_value() -> None:
    text = "下一步工作：继续搜救\n备注：请保密\n附件：现场照片"
    assert read(text) == {"next_steps": "继续搜救"}


@pytest.mark.parametrize("closing", ["特此报告。", "专此报告", "此致", "以上情况，请审阅"])
def test_the_closing_words_of_a_letter_are_no_part_of_the_last_value(closing: str) -> None:
    assert read(f"下一步工作：继续搜救\n{closing}") == {"next_steps": "继续搜救"}


@pytest.mark.parametrize(
    "words", ["", " ", "不详", "不清楚", "N/A", "未知", "待续报", "暂不掌握。", "/", "——", "见附件", "（略）"]
)
@pytest.mark.parametrize("label", ["信息来源", "事发时间", "起因", "伤亡人数", "财产损失", "领导到位情况", "信息员"])
def test_silence_is_neither_value_nor_doubt(label: str, words: str) -> None:
    assert read(f"{label}：{words}\n影响范围：15户") == {"scope": "15户"}
    assert doubts(f"{label}：{words}") == set()


@pytest.mark.parametrize("label", ["信息来源", "事发时间", "事发地点", "起因", "性质", "措施", "信息员"])
def test_none_is_silence_where_there_must_be_something(label: str) -> None:
    assert read(f"{label}：无") == {}
    assert doubts(f"{label}：无") == set()


def test_none_is_a_value_where_there_may_be_nothing() -> None:
    told = read("人员伤亡：无\n影响范围：无\n已造成的后果：无\n财产损失：无")
    assert set(told.pop("casualties").values()) == {0}
    assert told == {
        "scope": "无",
        "consequences": "无",
        "property_loss": {"yuan": 0, "words": "无"},
    }


@pytest.mark.parametrize(
    "words",
    [
        "正在核实",
        "待核实",
        "核实中",
        "正在进一步调查",
        "有待核实",
        "起火原因正在调查中",
        "正在统计中。",
        "尚待查明",
        "being verified",
    ],
)
def test_being_verified_is_a_value(words: str) -> None:
    assert read(f"起因：{words}") == {"cause": BEING_VERIFIED}


@pytest.mark.parametrize("words", ["已核实", "经核实为雷击", "雷击，详情正在核实", "村民调查"])
def test_what_says_more_than_that_it_is_being_verified_is_text(words: str) -> None:
    assert read(f"起因：{words}") == {"cause": words}


def test_a_time_that_cannot_be_read_is_a_doubt_and_no_text() -> None:
    assert read("事发时间：前些天") == {}
    assert doubts("事发时间：前些天") == {"occurred_at"}


def test_a_label_twice_with_different_values_is_doubted() -> None:
    text = "事发地点：东山村\n事发地点：西河村"
    assert read(text) == {}
    assert doubts(text) == {"location"}


def test_a_third_line_does_not_settle_what_two_contradict() -> None:
    assert read("事发地点：东山村\n事发地点：西河村\n事发地点：西河村") == {}
    assert read("死亡人数：1\n死亡人数：2\n死亡人数：2") == {}


def test_a_label_twice_with_the_same_value_or_none_is_no_doubt() -> None:
    assert read("事发地点：东山村\n事发地点：\n事发地点： 东山村。") == {"location": "东山村"}


def test_the_time_of_the_report_is_not_taken_for_that_of_the_incident() -> None:
    assert read("事发时间：11月24日3时\n报告时间：11月24日4时") == {"occurred_at": "2026-11-24T03:00:00+08:00"}
    assert read("时间：11月24日8时\n事发时间：11月24日3时") == {"occurred_at": "2026-11-24T03:00:00+08:00"}
    assert read("报送时间：11月24日4时\n填报时间：11月24日4时") == {}


def test_casualties_of_single_labels_make_one_element() -> None:
    text = "死亡人数：1\n失联人数：无\n重伤：三人\n轻伤：30余人\n受困人数：正在核实"
    assert read(text) == {
        "casualties": {
            "dead": 1,
            "missing": 0,
            "seriously_injured": 3,
            "slightly_injured": {"at_least": 30},
            "trapped": BEING_VERIFIED,
        }
    }


def test_a_kind_with_two_numbers_is_left_out_and_the_others_stand() -> None:
    text = "伤亡人数：死亡1人，失联2人\n死亡人数：2"
    assert read(text) == {"casualties": {"missing": 2}}
    assert doubts(text) == {"casualties"}


def test_injured_without_how_badly_is_clear_only_for_nobody() -> None:
    assert read("受伤人数：0") == {"casualties": {"seriously_injured": 0, "slightly_injured": 0}}
    assert read("受伤人数：3") == {}
    assert doubts("受伤人数：3") == {"casualties"}


@pytest.mark.parametrize("words", ["若干", "3-5人", "一些村民"])
def test_a_number_that_cannot_be_read_is_a_doubt(words: str) -> None:
    assert read(f"死亡人数：{words}") == {}
    assert doubts(f"死亡人数：{words}") == {"casualties"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("信息员：张三 10000000001", {"name": "张三", "phone": "10000000001"}),
        ("信息员：张三10000000001", {"name": "张三", "phone": "10000000001"}),
        ("信息员：张三，100 0000 0001", {"name": "张三", "phone": "100 0000 0001"}),
        ("信息员：张三（电话：0755-12345678）", {"name": "张三", "phone": "0755-12345678"}),
        ("信息员：张三，联系电话：10000000001", {"name": "张三", "phone": "10000000001"}),
        ("信息员：张三\n联系电话：10000000001", {"name": "张三", "phone": "10000000001"}),
        ("信息员：张三\n联系电话：１００００００００１２", {"name": "张三", "phone": "10000000012"}),
        ("信息员姓名：张三\n信息员电话：+86 100 0000 0001", {"name": "张三", "phone": "+86 100 0000 0001"}),
        ("信息员姓名和联系方式：张三、10000000001", {"name": "张三", "phone": "10000000001"}),
        ("（信息员：张三，10000000001）", {"name": "张三", "phone": "10000000001"}),
        ("报送人：张三 电话：10000000001", {"name": "张三", "phone": "10000000001"}),
        ("联系人：东山镇值班室 张三 10000000001", {"name": "张三", "phone": "10000000001"}),
        ("信息员：张三\n联系人：李四 10000000002", {"name": "张三"}),
        ("信息员：张三同志 10000000001", {"name": "张三", "phone": "10000000001"}),
        ("Informant: Zhang San, 10000000001", {"name": "Zhang San", "phone": "10000000001"}),
    ],
)
def test_the_informant_is_a_name_and_a_phone(text: str, who: dict[str, str]) -> None:
    told = read(text)["informant"]
    assert told == who
    assert Elements.model_validate({"informant": told}).stated()["informant"] == who


@pytest.mark.parametrize(
    "text",
    ["信息员：张三 10000000001 10000000002", "信息员：张三、李四 10000000001", "信息员：工号1234", "信息员：值班室"],
)
def test_an_informant_who_is_not_certain_is_a_doubt(text: str) -> None:
    assert read(text) == {}
    assert doubts(text) == {"informant"}


def test_a_phone_that_stands_under_no_name_is_nobody_s() -> None:
    assert read("联系电话：10000000001") == {}
    assert read("信息员：张三\n影响范围：15户\n电话：10000000001")["informant"] == {"name": "张三"}


@pytest.mark.parametrize(
    ("words", "present", "who"),
    [
        ("镇长李四已到现场指挥", True, "镇长李四"),
        ("镇长李四、副镇长张三已赶到现场", True, "镇长李四、副镇长张三"),
        ("是", True, ""),
        ("已到位", True, ""),
        ("是，镇长李四", True, "镇长李四"),
        ("镇长李四、副镇长张三", True, "镇长李四、副镇长张三"),
        ("无领导到场", False, ""),
        ("尚未到场", False, ""),
        ("否", False, ""),
        ("未到位", False, ""),
        ("镇长李四尚未到达现场", False, "镇长李四"),
        ("正赶赴现场", False, ""),
        ("镇长李四正在赶往现场途中", False, "镇长李四"),
        ("镇长李四已到现场，县局领导正在赶往现场", True, "镇长李四"),
        ("☑是 □否", True, ""),
        ("□是 ☑否", False, ""),
    ],
)
def test_whether_leaders_are_there(words: str, present: bool, who: str) -> None:  # noqa: FBT001 - a table's column
    assert read(f"相关领导是否到位：{words}") == {"leaders_on_scene": {"present": present, "who": who}}


@pytest.mark.parametrize(
    "words", ["镇长李四已赶赴现场", "领导暂不掌握有关情况", "已电话报告镇长李四", "请示领导后再定", "☑是 ☑否说明"]
)
def test_leaders_of_whom_it_is_not_clear_whether_they_are_there(words: str) -> None:
    assert read(f"相关领导是否到位：{words}") == {}


def test_time_and_place_under_one_label_are_told_apart() -> None:
    expected = {"occurred_at": "2026-11-24T03:20:00+08:00", "location": "东山镇东山村三组"}
    assert read("事发时间及地点：11月24日3时20分，东山镇东山村三组") == expected
    assert read("时间、地点：2026年11月24日 3时20分 东山镇东山村三组") == expected


def test_time_and_place_that_cannot_be_told_apart_are_doubts() -> None:
    text = "事发时间及地点：东山镇东山村三组"
    assert read(text) == {}
    assert doubts(text) == {"occurred_at", "location"}


def test_cause_and_nature_under_one_label() -> None:
    assert read("起因和性质：烧荒引发；森林火灾") == {"cause": "烧荒引发", "nature": "森林火灾"}
    assert read("起因和性质：暴雨引发山体滑坡") == {"cause": "暴雨引发山体滑坡", "nature": "暴雨引发山体滑坡"}
    assert read("起因和性质：正在核实") == {"cause": BEING_VERIFIED, "nature": BEING_VERIFIED}
    assert read("起因和性质：原因正在调查，森林火灾") == {"cause": BEING_VERIFIED, "nature": "森林火灾"}
    assert doubts("起因和性质：山体滑坡") == {"cause", "nature"}


def test_the_report_s_own_facts_are_kept_in_words() -> None:
    told = read_text(
        "单位：东山镇\n紧急程度：□特别紧急 ☑紧急 □重要\n报告类型：续报二\n签发人：李四\n标题：山体滑坡", RECEIVED
    )
    assert {name: fact.value for name, fact in told.facts.items()} == {
        "unit": "东山镇",
        "class": "紧急",
        "kind": "续报二",
        "signed_by": "李四",
        "title": "山体滑坡",
    }


def test_the_rows_of_a_form_are_read_as_labels_and_marked_so() -> None:
    told = read_rows(
        [("信息来源", "村民"), ("*事发时间：", "11月24日3时"), ("天气", "晴"), ("不认识", "x"), ("起因", "")], RECEIVED
    )
    assert values(told.readings) == {"source": "村民", "occurred_at": "2026-11-24T03:00:00+08:00"}
    assert {reading.how for reading in told.readings.elements.values()} == {"form"}


def test_a_passage_is_the_line_as_it_was_written() -> None:
    told = read_labelled("二、事发地点 ：  东山村；性质：火灾", RECEIVED).elements
    assert told["location"].passage == "二、事发地点 ：  东山村"
    assert told["nature"].passage == "性质：火灾"
    assert told["nature"].how == "labelled"


pieces = st.sampled_from(
    [
        *list(LABELS)[::9],
        "：",
        ":",
        "；",
        "，",
        "\n",
        "\t",
        "【",
        "】",
        "（",
        "1、",
        "一、",
        " ",
        "无",
        "正在核实",
        "3人",
        "3时",
        "|",
        "*",
        "□",
        "☑",
        "x",
    ]
)


@settings(max_examples=150)
@given(st.lists(pieces, max_size=30).map("".join) | st.text(max_size=80))
def test_no_text_stops_the_reader_and_all_it_reads_is_an_element(text: str) -> None:
    told = read_labelled(text, RECEIVED)
    assert set(told.elements) <= set(ELEMENTS)
    assert all(reading.how == "labelled" and reading.passage for reading in told.elements.values())


@pytest.mark.parametrize("phone", ["+8610000000001", "+86 100 0000 0001", "0755-88880001", "0755-8888 0001"])
@pytest.mark.parametrize("between", [" · ", "·", "，", " "])
def test_a_phone_of_any_shape_behind_any_sign(between: str, phone: str) -> None:
    assert read(f"信息员：张三{between}{phone}")["informant"] == {"name": "张三", "phone": phone}


def test_what_a_form_asks_for_is_no_answer() -> None:
    assert read("事件经过：（填写事件经过）\n影响范围：请填写受影响的户数") == {}


def test_those_named_under_a_label_of_leaders_on_the_scene_are_there() -> None:
    assert read("到场领导：李四、派出所所长")["leaders_on_scene"] == {"present": True, "who": "李四、派出所所长"}
    assert read("到场领导：李四正赶来")["leaders_on_scene"]["present"] is False


def test_figures_stand_beside_others_that_are_being_verified() -> None:
    told = read("被困人数：4人\n伤亡情况：正在核实")["casualties"]
    assert told == {"trapped": 4, **dict.fromkeys(("dead", "seriously_injured", "slightly_injured"), "being verified")}


def test_a_wide_blank_stands_between_two_labels() -> None:
    told = read("措施：已送县医院，家长已到　领导到场：否")
    assert told["measures"] == "已送县医院，家长已到"
    assert told["leaders_on_scene"] == {"present": False, "who": ""}


@pytest.mark.parametrize(
    ("line", "yuan"),
    [
        ("直接经济损失（万元）：645.3", 6_453_000),
        ("经济损失(元)：27000", 27_000),
        ("直接经济损失（万元）：约30", 300_000),
        ("直接经济损失（万元）：12万元", 120_000),
    ],
)
def test_an_amount_has_the_unit_that_its_label_names(line: str, yuan: int) -> None:
    assert read(line)["property_loss"]["yuan"] == yuan


@pytest.mark.parametrize("line", ["直接经济损失：645.3", "直接经济损失（初步）：645.3", "直接经济损失（万元）：30至40"])
def test_without_a_unit_or_one_figure_there_is_no_amount(line: str) -> None:
    assert "yuan" not in read(line).get("property_loss", {})


@pytest.mark.parametrize("label", ["填报人及手机", "上报人姓名、联系电话", "联系人和联系方式", "值班员及电话"])
def test_a_person_s_label_may_ask_for_a_phone_as_well(label: str) -> None:
    assert read(f"{label}：赵小河 10000000041")["informant"] == {"name": "赵小河", "phone": "10000000041"}


def test_the_next_row_of_a_table_ends_a_long_value_whatever_its_label() -> None:
    text = "处置\t08:40恢复点火，门口贴告示\n舆情\t群里有3条讨论，已回应\n环境\t厂界监测合格"
    assert read(text) == {"measures": "08:40恢复点火，门口贴告示"}


def test_a_figure_under_an_unknown_label_is_no_sentence() -> None:
    rest = read_text("转移安置（人）：35\n出动车辆：12台\n现场情况正常，共转移35人。", RECEIVED).rest
    assert rest == "现场情况正常，共转移35人。"


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("县长、分管副县长在途，应急局长赵某已到", "应急局长赵某"),
        ("镇长潘某在道班房", "镇长潘某"),
        ("教育局局长严某、乡长都在学校", "教育局局长严某、乡长"),
        ("副镇长罗某一直守在坝上", "副镇长罗某"),
        ("镇里书记、镇长、住建局长全在", "镇里书记、镇长、住建局长"),
        ("县委书记、县长分赴两镇一线指挥", "县委书记、县长"),
        ("现场由副县长何某指挥", "副县长何某"),
        ("县长、分管副县长在矿部指挥", "县长、分管副县长"),
    ],
)
def test_leaders_are_there_whatever_the_scene_is_called(words: str, who: str) -> None:
    assert read(f"相关领导是否到位：{words}") == {"leaders_on_scene": {"present": True, "who": who}}


@pytest.mark.parametrize(
    "words",
    [
        "镇长张某在外地出差",
        "副县长在县里开会",
        "县长在接到报告后立即批示",
        "矿长在井下另一处",
        "企业负责人已被控制在派出所",
        "乡长在另一处滑坡点",
        "局长在会场",
        "民警同志在现场",
    ],
)
def test_leaders_who_are_elsewhere_or_none_are_not_called_there(words: str) -> None:
    assert read(f"火情通报。{words}。").get("leaders_on_scene", {}).get("present") is not True
    assert leaders.read_leaders(words, asked=False) is None


def test_a_label_that_asks_who_is_there_is_answered_by_names_with_any_post() -> None:
    told = {"present": True, "who": "中心校校长 卜某、大队教导员巫某"}
    assert read("到场领导：中心校校长 卜某、大队教导员巫某")["leaders_on_scene"] == told


def test_a_label_may_stand_in_two_languages() -> None:
    told = read(
        "Location 地点: 二厂锅炉房\nEst. loss 预计损失 (CNY): 85,000\nFatalities 死亡: 0\nNext step 下一步: 排查"
    )
    assert told["location"] == "二厂锅炉房"
    assert told["property_loss"]["yuan"] == 85_000
    assert told["casualties"] == {"dead": 0}
    assert told["next_steps"] == "排查"


def test_of_english_words_with_commas_it_is_not_certain_which_are_the_name() -> None:
    assert "informant" not in read("Reporter 报告人: Duty desk, Mr. Hill  Tel: +86 100 0000 0079")


def test_where_labels_stand_in_brackets_an_unknown_one_ends_a_long_value() -> None:
    told = read_text("【处置】封了便桥两头\n【人】无伤亡\n【报的人】赵小河 10000000041", RECEIVED)
    assert values(told.readings)["measures"] == "封了便桥两头"
    assert told.rest == "【人】无伤亡"


@pytest.mark.parametrize(
    "signature",
    [
        "（赵小河，10000000041）",
        "值班员小郭 100 0000 0042",
        "石桥镇农业服务中心 赵小河 10000000041",
        "石桥镇人民政府",
        "2026年11月24日",
    ],
)
def test_a_signature_is_no_part_of_the_last_value(signature: str) -> None:
    told = read(f"三、下一步工作\n一是继续搜救；二是加密巡查。\n{signature}")
    assert told["next_steps"] == "一是继续搜救；二是加密巡查。"


def test_a_heading_that_counts_on_ends_a_value_whatever_it_asks_for() -> None:
    told = read("（九）应急处置：撤离12户，设岗2处\n（十）后勤：食品已送到\n（十一）联系人：赵小河")
    assert told["measures"] == "撤离12户，设岗2处"


def test_a_value_that_counts_its_own_parts_is_not_cut_at_them() -> None:
    text = "3、处置措施：\n1、划定危险区：半径100米\n2、撤离群众\n3、封闭道路\n4、设岗2处\n信息员：赵小河"
    assert read(text)["measures"].endswith("4、设岗2处")


def test_below_the_last_label_a_letter_may_go_on_with_something_else() -> None:
    text = "处置情况：一是封锁该场；二是消毒3遍。\n死亡生猪折价约5.2万元。目前无人员感染。"
    assert read(text)["measures"] == "一是封锁该场；二是消毒3遍。"
    assert "5.2万元" in read_text(text, RECEIVED).rest


def test_a_list_below_the_last_label_goes_on() -> None:
    text = "下一步工作：一是继续搜救。\n二是加密巡查。\n同时做好善后。"
    assert read(text)["next_steps"] == "一是继续搜救。\n二是加密巡查。\n同时做好善后。"


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("镇长赵某9时35分到达现场", "镇长赵某"),
        ("镇长赵某、人武部长15时50分已到现场", "镇长赵某、人武部长"),
        ("场长赵某率专业扑火队42人已到火场", "场长赵某"),
        ("场长赵某、副场长均已到苗圃处理善后", "场长赵某、副场长"),
        ("镇长赵某8时10分到周某家", "镇长赵某"),
        ("县委书记、县长坚守一线指挥", "县委书记、县长"),
    ],
)
def test_leaders_who_came_at_a_time_or_to_a_place_are_there(words: str, who: str) -> None:
    assert leaders.read_leaders(words, asked=False) == {"present": True, "who": who}


@pytest.mark.parametrize("words", ["副县长赶到县医院看望伤员", "镇长8时10分到岗", "局长16时到单位开会"])
def test_leaders_who_came_elsewhere_are_not_called_there(words: str) -> None:
    assert leaders.read_leaders(words, asked=False) is None


def test_names_with_a_town_before_them_answer_who_is_there() -> None:
    told = {"present": True, "who": "赵某、石桥镇钱某"}
    assert read("领导到场情况：赵某、石桥镇钱某已在火场")["leaders_on_scene"] == told


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("已采取的应急处置措施", "measures"),
        ("目前采取的主要措施", "measures"),
        ("我镇已开展工作", "measures"),
        ("企业采取的紧急措施", "measures"),
        ("下步工作重点", "next_steps"),
        ("下一步拟采取的处置措施", "next_steps"),
        ("后续工作打算和建议", "next_steps"),
    ],
)
def test_what_was_done_and_what_is_next_is_asked_for_in_many_words(label: str, field: str) -> None:
    assert read(f"{label}：封闭道路，设岗2处") == {field: "封闭道路，设岗2处"}


def test_the_heading_of_a_numbered_section_may_end_in_a_full_stop() -> None:
    told = read_text("三、善后。成立4个小组。\n四、下步打算。加大排水力度。\n五、原因分析。连日降雨。", RECEIVED)
    assert values(told.readings) == {"next_steps": "加大排水力度。", "cause": "连日降雨"}
    assert told.rest == "三、善后。成立4个小组。"


def test_a_sentence_that_begins_with_a_label_s_word_is_none() -> None:
    assert read("原因。请查。\n地点不明。") == {}


def test_below_a_label_with_a_sign_a_value_goes_on_where_a_line_is_set_in() -> None:
    told = read("■ 事发地点: 望江镇朝阳路中心幼儿园\n  西侧围墙外人行道\n■ 事件起因: 管网改造施工\n  挖机挖断管道")
    assert told["location"] == "望江镇朝阳路中心幼儿园西侧围墙外人行道"
    assert told["cause"] == "管网改造施工挖机挖断管道"


def test_a_name_with_a_post_below_the_last_value_signs() -> None:
    assert read("下一步打算：配合调查，做好安抚\n值班员小郭")["next_steps"] == "配合调查，做好安抚"


def test_that_it_is_asked_whether_leaders_came_says_nothing_of_it() -> None:
    assert leaders.read_leaders("领导到位情况、财产损失正在核实", asked=False) is None


def test_casualties_that_are_being_verified_may_be_said_to_be_so_twice() -> None:
    assert read("伤亡人数：正在核实\n伤亡情况：正在核实")["casualties"] == BEING_VERIFIED
    told = read("伤亡人数：正在核实\n被困人数：4\n伤亡情况：正在核实")["casualties"]
    assert told["trapped"] == 4


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("发震时刻", "occurred_at"),
        ("首例发病时间", "occurred_at"),
        ("震中位置", "location"),
        ("事发水域", "location"),
        ("险情原因", "cause"),
        ("事故直接原因初步分析", "cause"),
        ("趋势判断", "trend"),
        ("目前态势", "trend"),
        ("最新伤亡", "casualties"),
        ("正在开展", "measures"),
        ("现场处置", "measures"),
        ("处置经过", "measures"),
        ("已采取的先期处置措施", "measures"),
        ("后续工作重点", "next_steps"),
        ("受影响对象", "scope"),
        ("初步直接经济损失统计", "property_loss"),
    ],
)
def test_what_is_asked_for_in_ever_new_words_is_known_by_what_the_words_are_made_of(label: str, field: str) -> None:
    found = known_label(label)
    assert found is not None
    assert found.fields == (field,)


@pytest.mark.parametrize("words", ["原因不明", "时间紧", "发现时间", "接报时间段", "位置偏僻", "损失惨重", "影响较大"])
def test_words_that_only_sound_like_a_label_ask_for_nothing(words: str) -> None:
    found = known_label(words)
    assert found is None or found.fields[0] not in ("occurred_at", "location", "cause", "property_loss", "scope")


def test_behind_a_number_a_wide_blank_ends_any_label() -> None:
    told = read("一、时间　11月23日1时15分\n二、地点　望江镇小河村\n三、原因　强阵风")
    assert told == {"occurred_at": "2026-11-23T01:15:00+08:00", "location": "望江镇小河村", "cause": "强阵风"}


def test_right_below_a_label_of_a_time_a_date_is_its_value_and_no_signature() -> None:
    told = read("发生时间\n　　2026年11月23日01时48分\n发生地点\n　　望江镇小河村\n2026年11月24日")
    assert told == {"occurred_at": "2026-11-23T01:48:00+08:00", "location": "望江镇小河村"}


def test_a_loss_to_be_verified_is_being_verified() -> None:
    assert read("财产损失：待核") == {"property_loss": BEING_VERIFIED}


def test_a_form_in_one_line_is_cut_at_every_label_known_or_not() -> None:
    told = read(
        "险情时间:11月23日7时5分 地点:国道319线K45处 车辆:重型货车1、面包车1 伤亡:死1伤3(重1轻2) 原因:面包车占道超车 "
        "交通状况:半幅通行 措施:绕行 趋势:暂稳定"
    )
    assert told == {
        "occurred_at": "2026-11-23T07:05:00+08:00",
        "location": "国道319线K45处",
        "casualties": {"dead": 1, "seriously_injured": 1, "slightly_injured": 2},
        "cause": "面包车占道超车",
        "measures": "绕行",
        "trend": "暂稳定",
    }


def test_running_text_with_a_colon_or_two_is_no_form() -> None:
    told = read("地点：望江镇小河村 附近有标志：石桥")
    assert told["location"] == "望江镇小河村 附近有标志：石桥"


def test_a_long_heading_that_counts_on_ends_the_value_before_it() -> None:
    told = read("一、事故简要经过：设备突然启动，1人被卷入。\n二、事故现场情况及救援采取的主要措施：已停机断电。")
    assert told == {"course": "设备突然启动，1人被卷入。", "measures": "已停机断电。"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("【联系人】赵小河　【电话】10000000041", {"name": "赵小河", "phone": "10000000041"}),
        ("登记人：信息员丁\n电话：10000000041", {"name": "信息员丁", "phone": "10000000041"}),
        ("报告人：赵小河（安全股），10000000041", {"name": "赵小河", "phone": "10000000041"}),
        ("联系人：行政总值班 赵小河 10000000041", {"name": "赵小河", "phone": "10000000041"}),
        ("联系人：望江镇信息员乙，电话10000000041", {"name": "信息员乙", "phone": "10000000041"}),
    ],
)
def test_an_office_beside_the_name_is_no_part_of_it(text: str, who: dict[str, str]) -> None:
    assert read(text)["informant"] == who


def test_a_heading_in_a_circle_that_counts_on_ends_a_value_whatever_it_asks_for() -> None:
    told = read("③ 何事：列车因钢轨折断停车\n④ 人员：无人员伤亡\n⑤ 何因：焊缝断裂")
    assert told["matter"] == "列车因钢轨折断停车"
    assert told["cause"] == "焊缝断裂"


def test_of_a_labelled_loss_all_words_are_kept() -> None:
    told = read("直接经济损失：毁坏耕地11亩、机耕道120米，折合9万余元")
    assert told["property_loss"]["words"] == "毁坏耕地11亩、机耕道120米，折合9万余元"


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("县委常委、副县长周某，县住建局局长吴某到场", ("周某", "吴某")),
        ("副县长周某，应急、消防主要负责人均已到现场处置", ("周某", "应急、消防主要负责人")),
        ("县长高某、副县长丁某，水利局局长均在堤上指挥", ("高某", "丁某", "水利局局长")),
    ],
)
def test_a_leader_in_a_clause_of_his_own_is_there_with_the_next(words: str, who: tuple[str, ...]) -> None:
    told = read(f"领导到场：{words}")["leaders_on_scene"]
    assert told["present"] is True
    assert all(name in told["who"] for name in who)


def test_below_an_empty_label_the_next_one_is_no_value_of_it_known_or_not() -> None:
    told = read("直接经济损失：\n过火面积：约6亩\n发展趋势：明火已灭")
    assert told == {"trend": "明火已灭"}


def test_a_form_in_one_line_may_have_semicolons_between_its_labels() -> None:
    told = read(
        "时间：11月23日16时20分；地点：望江镇小河村四组稻田；事故：收割机倒车碾压；伤亡：1人死亡；联系：10000000041"
    )
    assert told["location"] == "望江镇小河村四组稻田"
    assert told["informant"] == {"phone": "10000000041"}


@pytest.mark.parametrize(
    "line",
    [
        "相关领导：赵六、张三均已到位",
        "〔到场领导〕赵六、张三",
        "到现场的领导：镇长赵六；股长张三",
        "领导到场情况：赵六、张三已到矿",
    ],
)
def test_leaders_are_asked_for_in_ever_new_words(line: str) -> None:
    told = read(line)["leaders_on_scene"]
    assert told["present"] is True
    assert "赵六" in told["who"]
    assert "张三" in told["who"]


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ("东山湖三号码头 船上9人 已救起6人 死亡1人", "东山湖三号码头"),
        ("西河镇鹰嘴岩；火场面积约15公顷，明火已扑灭", "西河镇鹰嘴岩"),
        ("东山村三组，2人被困", "东山村三组"),
        ("石桥村（距县城3公里，约200人）", "石桥村（距县城3公里，约200人）"),
        ("东山镇 东山村 三组", "东山镇 东山村 三组"),
        ("东山村；石桥村", "东山村；石桥村"),
    ],
)
def test_a_place_ends_where_its_line_tells_of_people_or_of_the_fire(value: str, place: str) -> None:
    told = read_text(f"时间：11月24日7时\n地点：{value}", RECEIVED)
    assert values(told.readings)["location"] == place
    assert value.removeprefix(place).strip("，； ") in told.rest


def test_a_value_goes_on_where_a_line_is_set_in_as_far_as_it_begins() -> None:
    told = read("事发地点：东山镇\n                  镇中心小学食堂锅炉房\n事发时间：11月24日7时")
    assert told["location"] == "东山镇镇中心小学食堂锅炉房"


def test_a_line_set_in_less_or_below_the_last_label_is_not_its_value() -> None:
    assert read("事发地点：东山镇\n  详情正在了解\n事发时间：11月24日7时")["location"] == "东山镇"
    assert read("事发地点：东山镇\n                    东山镇应急办")["location"] == "东山镇"


def test_a_form_in_one_line_may_have_commas_between_its_labels() -> None:
    told = read(
        "时间：24日6时40分，地点：望江镇石料厂，原因：边坡落石，措施：停工，封闭现场，领导：镇长赵六已到现场，"
        "信息员：信息员甲10000000041"
    )
    assert told["location"] == "望江镇石料厂"
    assert told["measures"] == "停工，封闭现场"
    assert told["leaders_on_scene"]["present"] is True
    assert told["informant"] == {"name": "信息员甲", "phone": "10000000041"}


@pytest.mark.parametrize("to", ["领导", "县领导", "有关领导", "领导同志", "值班领导"])
@pytest.mark.parametrize("below", ["", "\n", "\n您好！"])
def test_to_whom_a_letter_goes_is_no_label_that_swallows_it(to: str, below: str) -> None:
    told = "11月24日3时20分，望江镇小河村三组一民房起火，死亡1人。"
    assert told in read_text(f"{to}：{below}{told}", RECEIVED).rest


@pytest.mark.parametrize(
    "line", ["领导：镇长赵六已到现场", "县领导：\n副县长赵六已到现场", "有关领导：赵六、张三已到位"]
)
def test_leaders_that_are_there_stand_under_the_same_words(line: str) -> None:
    told = read(line)["leaders_on_scene"]
    assert told["present"] is True
    assert "赵六" in told["who"]


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("拟采取的措施", "next_steps"),
        ("目前拟采取的措施", "next_steps"),
        ("计划采取的处置措施", "next_steps"),
        ("建议采取措施", "next_steps"),
        ("应采取的措施", "next_steps"),
        ("已采取的应急处置措施", "measures"),
        ("应急处置措施", "measures"),
        ("受灾区域", "scope"),
    ],
)
def test_what_is_yet_to_be_done_is_no_measure_taken(words: str, field: str) -> None:
    found = known_label(words)
    assert found is not None
    assert found.fields == (field,)


@pytest.mark.parametrize("words", ["未采取措施", "今后采取的措施", "企业防范处置措施"])
def test_what_was_not_done_is_no_measure_taken(words: str) -> None:
    found = known_label(words)
    assert found is None or found.fields != ("measures",)


def test_a_town_and_a_village_with_a_blank_between_them_are_no_signature() -> None:
    assert read("发生地点：\n望江镇 小河村\n原因：雷击") == {"location": "望江镇 小河村", "cause": "雷击"}
    assert read("处置情况：\n封控道路\n望江应急局 赵小河") == {"measures": "封控道路"}


def test_an_officer_of_an_office_is_called_by_the_name() -> None:
    assert read("联系人：望江镇信息员张三，电话10000000041")["informant"] == {"name": "张三", "phone": "10000000041"}


def test_a_hostile_list_of_leaders_takes_little() -> None:
    begun = time.process_time()
    leaders.read_leaders("副县长和" * 25_000 + "他都还，应急局局长已到场", asked=True)
    assert time.process_time() - begun < 20  # it does not hang


def test_who_did_what_is_no_label_within_the_measures_of_a_form_in_one_line() -> None:
    told = read("地点：望江镇小河村；处置：公安：封路；消防：出动3车；卫健：派2车；电力：断电；原因：雷击；伤亡：无")
    assert told["measures"] == "公安：封路；消防：出动3车；卫健：派2车；电力：断电"
    assert told["cause"] == "雷击"


@pytest.mark.parametrize(
    "line",
    [
        "事故造成的直接经济损失正在核算，责任人已被控制。", "初步估算直接经济损失约30万元。", "火灾原因正在调查。",
        "截至12时，人员伤亡情况正在核实。", "目前，起火原因仍待查。", "此次灾害共造成经济损失约30万元。",
    ],
)  # fmt: skip
def test_a_paragraph_of_losses_harm_or_cause_is_no_part_of_what_is_next(line: str) -> None:
    told = values(read_labelled(f"五、下步安排\n一路加大排水。\n继续搜救。\n{line}", RECEIVED))
    assert told["next_steps"] == "一路加大排水。\n继续搜救。"


@pytest.mark.parametrize("line", ["尽快查明起火原因。", "做好损失统计工作。", "核实伤亡情况，及时上报。"])
def test_what_is_to_be_found_out_is_part_of_what_is_next(line: str) -> None:
    told = values(read_labelled(f"五、下步安排\n继续搜救。\n{line}", RECEIVED))
    assert told["next_steps"] == f"继续搜救。\n{line}"


@pytest.mark.parametrize("line", ["供水影响约1.1万户。", "停电影响3个村2100余户。", "受影响群众约300人。"])
def test_how_far_it_reaches_is_no_part_of_what_is_done(line: str) -> None:
    told = values(read_labelled(f"已采取措施：水厂加投活性炭。{line}管网末梢排放。", RECEIVED))
    assert told["measures"] == "水厂加投活性炭。管网末梢排放。"


def test_what_is_done_for_people_is_part_of_what_is_done() -> None:
    done = "水厂加投活性炭。为受影响的300户送水。影响较大，已道歉。"
    assert values(read_labelled(f"已采取措施：{done}", RECEIVED))["measures"] == done
