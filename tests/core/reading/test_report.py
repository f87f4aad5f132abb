"""All sources of a mail put together: trust, contradictions, doubts, kind, class, unit and number."""

from __future__ import annotations

import json
import time
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incidentd.core.elements import BEING_VERIFIED, Elements
from incidentd.core.reading import whys
from incidentd.core.reading.quotes import REPLY_ABOVE
from incidentd.core.reading.readings import ReportReading, Sources
from incidentd.core.reading.report import read_report
from tests.core.reading.shipped import RECEIVED, directory, doubted, policy, values

LANDSLIDE = "11月24日凌晨3时许，东山镇东山村三组发生山体滑坡，造成1人失联、2人轻伤。"


def read(subject: str = "", text: str = "", **sources: Any) -> ReportReading:
    return read_report(Sources(subject=subject, text=text, **sources), policy(), directory(), RECEIVED)


def as_json(**report: Any) -> bytes:
    return json.dumps(report, ensure_ascii=False).encode()


def test_free_text_alone_makes_a_report() -> None:
    told = read("【紧急】【首报】东山镇东山村三组山体滑坡", f"办公室：\n{LANDSLIDE}\n\n东山镇人民政府\n2026年11月24日")
    assert (told.kind, told.report_class, told.unit, told.unit_by) == ("initial", "urgent", "dongshan-town", "subject")
    assert told.title == "东山镇东山村三组山体滑坡"
    assert values(told)["casualties"] == {"missing": 1, "slightly_injured": 2}
    assert doubted(told) == set()


def test_the_order_of_trust_is_json_form_labelled_lines_free_text() -> None:
    told = read(
        text=f"来源：标签\n事发地点：标签\n起因：标签\n{LANDSLIDE}",
        json_report=as_json(elements={"source": "JSON"}),
        form=(("信息来源", "表格"), ("事发地点", "表格")),
    )
    assert values(told) | {"casualties": 0} == {
        "source": "JSON",
        "location": "表格",
        "cause": "标签",
        "nature": "山体滑坡",
        "occurred_at": "2026-11-24T03:00:00+08:00",
        "casualties": 0,
    }
    assert [told.elements[name].how for name in ("source", "location", "cause", "nature")] == [
        "json",
        "form",
        "labelled",
        "rule",
    ]


def test_casualties_are_joined_by_kind_and_the_more_trusted_number_stands_with_a_doubt() -> None:
    told = read(text=f"死亡人数：0\n失联人数：3\n\n{LANDSLIDE}")
    assert values(told)["casualties"] == {"dead": 0, "missing": 3, "slightly_injured": 2}
    assert told.elements["casualties"].how == "rule", "a part of it was read by rule"
    assert "casualties" in doubted(told)


def test_a_time_that_contradicts_a_more_trusted_one_is_noted() -> None:
    told = read(text=f"事发时间：11月24日4时\n{LANDSLIDE}")
    assert values(told)["occurred_at"] == "2026-11-24T04:00:00+08:00"
    assert "occurred_at" in doubted(told)


def test_the_same_instant_in_another_zone_is_no_contradiction() -> None:
    told = read(text="事发时间：11月24日4时", json_report=as_json(elements={"occurred_at": "2026-11-23T20:00:00Z"}))
    assert doubted(told) == set()


def test_a_rule_does_not_make_up_for_what_a_label_left_in_doubt() -> None:
    told = read(text=f"事发时间：前些天\n死亡人数：若干\n\n{LANDSLIDE}其中死亡1人。")
    assert "occurred_at" not in values(told)
    assert "dead" not in values(told).get("casualties", {})
    assert {"occurred_at", "casualties"} <= doubted(told)


def test_a_labelled_course_is_read_by_rule_for_what_no_label_says() -> None:
    told = read(text=f"信息来源：村民\n基本过程：{LANDSLIDE}")
    assert values(told)["occurred_at"] == "2026-11-24T03:00:00+08:00"
    assert told.elements["occurred_at"].how == "rule"


@pytest.mark.parametrize("when", ["2026-11-24T08:40:00+08:00", "2027-01-01T00:00:00Z", "1999-12-31T00:00:00+08:00"])
def test_a_time_ahead_or_of_another_age_is_doubted(when: str) -> None:
    told = read(json_report=as_json(elements={"occurred_at": when, "source": "x"}))
    assert values(told) == {"source": "x"}
    assert doubted(told) == {"occurred_at"}


def test_a_leap_second_is_doubted_with_what_to_write_instead() -> None:
    for told in (
        read(json_report=as_json(aware_at="2017-01-01T07:59:60+08:00")),
        read(json_report=as_json(elements={"occurred_at": "2016-12-31T23:59:60Z"})),
        read(text="事发时间：2017年1月1日7时59分60秒"),
        read(text="事发时间：2017-01-01 07:59:60"),
    ):
        assert [doubt.why for doubt in told.doubts] == [whys.LEAP_SECOND]
    no_such = read(text="事发时间：2017-01-01 07:59:61")
    assert [doubt.why for doubt in no_such.doubts] == [whys.NO_SUCH_TIME]


def test_of_a_json_report_what_is_valid_is_believed_and_the_rest_doubted() -> None:
    report = as_json(
        kind="final",
        unit="xihe-town",
        title="JSON标题",
        incident="2026-1",
        colour="red",
        elements={
            "source": "村民",
            "casualties": {"dead": 1, "missing": -2, "hurt": 3},
            "cause": 5,
            "occurred_at": "3点",
        },
        **{
            "class": "critical",
            "flags": ["geohazard", "unknown"],
            "category": "natural_disasters",
            "signed_by": "李四",
        },
    )
    told = read("东山镇", json_report=report)
    assert values(told) == {"source": "村民", "casualties": {"dead": 1}}
    assert (told.kind, told.report_class, told.unit, told.title) == ("final", "critical", "xihe-town", "JSON标题")
    assert (told.flags, told.category, told.signed_by, told.incident) == (
        ("geohazard",),
        "natural_disasters",
        "李四",
        "",
    )
    assert {"casualties", "cause", "occurred_at", "incident"} <= doubted(told)


@pytest.mark.parametrize(
    "raw",
    [
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"elements": 5}',
        b'{"elements": {"source": "\\ud800"}}',
        b"1e999",
        b"NaN",
        '{"kind": "首报"}'.encode("gb18030"),
    ],
)
def test_no_json_stops_the_reader(raw: bytes) -> None:
    assert values(read(json_report=raw)) == {}


def test_json_in_the_charset_of_chinese_offices_is_read() -> None:
    told = read(json_report='{"elements": {"source": "村民报告"}}'.encode("gb18030"))
    assert values(told) == {"source": "村民报告"}


def test_an_unknown_class_of_a_json_report_is_doubted() -> None:
    told = read(json_report=as_json(**{"class": "purple"}))
    assert told.report_class == ""
    assert doubted(told) == {"class"}


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("【终报】东山镇滑坡续报", "报告类型：续报", "final"),
        ("东山镇滑坡终报", "报告类型：续报二", "follow_up"),
        ("东山镇滑坡终报", "", "final"),
        ("[2026-000123] 东山镇滑坡", "", "follow_up"),
        ("[2026-000123] 东山镇滑坡终报", "", "final"),
        ("东山镇滑坡", "关于东山镇滑坡的续报二\n\n内容", "follow_up"),
        ("东山镇滑坡", "", None),
        ("【电话报告】东山镇滑坡", "", "phone"),
        ("东山镇滑坡", "报告形式：电话报告", "phone"),
        ("东山镇电话报告滑坡", "", None),
        ("Re: [2026-000123]【首报】已收到", "财产损失：50万元", "follow_up"),
        ("【首报】【续报】东山镇", "", None),
    ],
)
def test_the_kind_by_tag_label_wording_number(subject: str, text: str, kind: str | None) -> None:
    assert read(subject, text).kind == kind


@pytest.mark.parametrize(
    ("subject", "text", "report_class", "doubt"),
    [
        ("【紧急】东山镇", "", "urgent", False),
        ("东山镇", "紧急程度：特急", "critical", False),
        ("东山镇", "紧急程度：□特别紧急 ☑紧急 □重要 □一般", "urgent", False),
        ("【重要】东山镇", "紧急程度：特别紧急", "critical", True),
        ("【特急】东山镇", "紧急程度：一般", "critical", True),
        ("东山镇", "紧急程度：重要\n紧急程度：紧急", "urgent", True),
        ("东山镇", "紧急程度：不紧急", "", True),
        ("东山镇", "特急\n关于滑坡的报告", "critical", False),
        ("东山镇", "【紧急】\n关于滑坡的报告", "urgent", False),
        ("东山镇", "紧急集合\n关于滑坡的报告", "", False),
        ("东山镇", "情况紧急，请支援", "", False),
        ("重要信息（东山镇云盘村险情）", "", "important", False),
        ("重要（东山镇云盘村险情）", "", "", False),
    ],
)
def test_the_class_and_of_two_the_more_urgent(subject: str, text: str, report_class: str, *, doubt: bool) -> None:
    told = read(subject, text)
    assert told.report_class == report_class
    assert ("class" in doubted(told)) is doubt


def test_a_text_says_of_itself_that_it_follows_up_but_not_by_announcing_that() -> None:
    assert read("老街房屋倒塌", "值班室：现将老街房屋倒塌救援进展续报如下。最后2人已救出。").kind == "follow_up"
    assert read("老街房屋倒塌", "值班室：现将调查处理结果核报如下：死亡2人。").kind == "final"
    assert read("老街房屋倒塌", "值班室：老街一栋房屋倒塌，2人被困，后续情况将及时续报。").kind is None
    assert read("老街房屋倒塌", "值班室：老街一栋房屋倒塌，现将人员组织起来施救，有情况再续报。").kind is None


def test_what_is_sent_to_an_incident_s_own_address_is_about_it() -> None:
    told = read("补充两个数", "房屋损失核下来是11.2万元。", addressed="2026-000087")
    assert (told.incident, told.kind) == ("2026-000087", "follow_up")


def test_an_address_and_a_subject_of_two_incidents_name_neither() -> None:
    told = read("[2026-000123] 补充", "房屋损失11.2万元。", addressed="2026-000087")
    assert (told.incident, "incident" in doubted(told)) == ("", True)


def leaders_told(text: str) -> object:
    return values(read(text=f"{LANDSLIDE}{text}")).get("leaders_on_scene")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("李四、王五均在前线。", "李四、王五"),
        ("孙七上午到现场看过，认为后缘无拉裂。", "孙七"),
        ("目前，李四同志在现场组织转移。", "李四同志"),
    ],
)
def test_leaders_whom_the_directory_knows_may_be_called_by_their_names_alone(text: str, who: str) -> None:
    assert leaders_told(text) == {"present": True, "who": who}


@pytest.mark.parametrize(
    "text",
    [
        "李四正赶往现场。",
        "李四将到现场。",
        "李四来电询问现场情况。",
        "周大伯在现场。",
        "已报告李四，现场有民警。",
        "李四尚未到现场。",
    ],
)
def test_who_is_not_there_and_whom_it_does_not_know_are_not_called_there(text: str) -> None:
    assert leaders_told(text) in (None, {"present": False, "who": "李四"})


def test_the_measures_may_tell_of_leaders_on_the_scene() -> None:
    text = "一、处置情况。镇长赵某、武装部长孟某4时20分带领民兵到达现场；挖机4台先后投入。\n二、灾情。道路中断。"
    told = values(read(text=f"{LANDSLIDE}\n{text}"))["leaders_on_scene"]
    assert told == {"present": True, "who": "镇长赵某、武装部长孟某"}


def test_nobody_is_on_the_scene_of_an_exercise() -> None:
    told = read("防汛应急演练", "我镇今天组织防汛应急演练，模拟东山村发生山体滑坡，李四在现场指挥。")
    assert "leaders_on_scene" not in told.elements


def test_two_incident_numbers_are_none_with_a_doubt() -> None:
    told = read("[2026-000123] 东山镇", "事件编号：2026-000124")
    assert told.incident == ""
    assert "incident" in doubted(told)
    assert read("[2026-000123] 东山镇", "事件编号：2026-000123").incident == "2026-000123"


@pytest.mark.parametrize(
    ("subject", "text", "sender", "unit", "by"),
    [
        ("西河镇火灾", "", "dongshan-town", "dongshan-town", "sender"),
        ("西河镇火灾", "", "", "xihe-town", "subject"),
        ("西河镇火灾", "", "no-such-unit", "xihe-town", "subject"),
        ("火灾", "报送单位：西河镇", "", "xihe-town", "labelled"),
        ("东山镇火灾", "报送单位：森林防火中心", "", "fire-prevention-centre", "labelled"),
        ("火灾", "东山镇人民政府\n\n情况如下", "", "dongshan-town", "letterhead"),
        ("火灾", "情况如下。\n\n东山镇人民政府\n2026年11月24日", "", "dongshan-town", "signature"),
        ("火灾", "情况如下，东山镇有人受伤。", "", "", ""),
        ("东山镇火灾", "情况如下。\n\n森林防火中心\n2026年11月24日", "", "", ""),
        ("火灾", "", "", "", ""),
    ],
)
def test_the_unit_by_sender_label_subject_letterhead_signature(
    subject: str, text: str, sender: str, unit: str, by: str
) -> None:
    told = read(subject, text, sender_unit=sender)
    assert (told.unit, told.unit_by) == (unit, by)


def test_two_units_are_none_with_a_doubt() -> None:
    told = read("东山镇火灾", "情况如下。\n\n森林防火中心\n2026年11月24日")
    assert "unit" in doubted(told)


def test_a_label_of_another_unit_than_the_sender_s_is_noted() -> None:
    assert "unit" in doubted(read("火灾", "报送单位：西河镇", sender_unit="dongshan-town"))


def test_a_reply_with_only_the_missing_elements_yields_just_these() -> None:
    ours = f"> {REPLY_ABOVE[0]}\n> 信息来源：我方所写\n> 事发地点：我方所写\n"
    told = read(
        "Re: [2026-000123] 已收到",
        f"财产损失：50万元\n发展趋势：趋稳\n\n在 2026-11-24 08:10，值班室 <a@example.org> 写道：\n{ours}",
    )
    assert set(values(told)) == {"property_loss", "trend"}
    assert values(told)["property_loss"]["yuan"] == 500_000
    assert (told.kind, told.incident, told.title) == ("follow_up", "2026-000123", "")


def test_a_forwarded_report_is_read_and_its_own_text_kept() -> None:
    told = read(
        "转发：东山镇滑坡", f"请阅\n-----原始邮件-----\n发件人: a\n发送时间: b\n主题: c\n\n信息来源：村民\n{LANDSLIDE}"
    )
    assert values(told)["source"] == "村民"
    assert told.own_text.startswith("信息来源")
    assert told.title == "东山镇滑坡"


def test_an_attached_document_is_read_after_the_body() -> None:
    told = read(
        "东山镇滑坡", "报告见附件。", document=f"关于东山镇滑坡的续报二\n信息来源：村民\n{LANDSLIDE}\n西河镇人民政府"
    )
    assert values(told)["source"] == "村民"
    assert values(told)["nature"] == "山体滑坡"
    assert told.kind == "follow_up"
    assert (told.unit, "unit" in doubted(told)) == ("", True)


@pytest.mark.parametrize(
    ("subject", "text", "title"),
    [
        ("【紧急】[2026-000123] 东山镇滑坡", "", "东山镇滑坡"),
        ("", "关于东山镇东山村滑坡的报告\n\n内容。", "关于东山镇东山村滑坡的报告"),
        ("(no subject)", "各位领导：\n东山镇东山村滑坡", "东山镇东山村滑坡"),
        ("紧急信息", "东山镇东山村三组山体滑坡情况\n内容", "东山镇东山村三组山体滑坡情况"),
        ("随便", "信息标题：东山镇滑坡", "东山镇滑坡"),
        ("东山镇：东山村三组山体滑坡", "", "东山村三组山体滑坡"),
        ("【紧急】东山镇: 东山村三组山体滑坡", "", "东山村三组山体滑坡"),
        ("请示：东山村三组山体滑坡", "", "请示：东山村三组山体滑坡"),
    ],
)
def test_the_title(subject: str, text: str, title: str) -> None:
    assert read(subject, text).title == title


def test_when_the_unit_learnt_of_it_stands_apart_from_when_it_happened() -> None:
    told = read(text="事发时间：11月24日3时\n接报时间：11月24日3时20分")
    assert told.aware_at == RECEIVED.replace(hour=3, minute=20)
    assert values(told)["occurred_at"] == "2026-11-24T03:00:00+08:00"
    assert read(text="接报时间：11月24日23时").aware_at != RECEIVED + timedelta(hours=14, minutes=30)


def test_being_verified_is_kept() -> None:
    told = read(text="事发时间：正在核实\n伤亡人数：正在核实\n起因：待查")
    assert values(told)["occurred_at"] == BEING_VERIFIED
    assert values(told)["cause"] == BEING_VERIFIED


def test_control_characters_and_broken_text_do_no_harm() -> None:
    told = read("东山\x00镇\ud800", "信息来源：村\x1b[2J民\udcff\x00报告")
    assert values(told) == {"source": "村[2J民报告"}
    told.own_text.encode()


texts = st.text(max_size=60) | st.lists(
    st.sampled_from(
        [
            "信息来源：",
            "事发时间：",
            "伤亡人数：",
            "单位：",
            "紧急程度：",
            "编号：",
            "2026-000123",
            "特急",
            "续报",
            "3人",
            "死亡",
            "无",
            "3时许",
            "，",
            "。",
            "\n",
            "发生火灾",
            "东山镇",
            "> ",
            "发件人：",
            "主题：",
            "--\n",
            "�",
            "\x00",
            "☑",
        ]
    ),
    max_size=30,
).map("".join)


@settings(max_examples=150)
@given(texts, texts, texts, st.binary(max_size=60) | texts.map(lambda text: text.encode("utf-8", "replace")))
def test_no_mail_stops_the_reader_and_all_it_reads_is_valid(subject: str, text: str, other: str, raw: bytes) -> None:
    told = read(subject, text, document=other, json_report=raw, form=((other, text),), sender_unit=other)
    Elements.model_validate({name: reading.value for name, reading in told.elements.items()})
    json.dumps(values(told), ensure_ascii=False).encode()


@pytest.mark.parametrize(
    "unit",
    [
        "信息来源：",
        "：",
        "；事发地点：x",
        "1、",
        "东山镇发生火灾，",
        "> ",
        "\n",
        "【",
        "死亡3人，",
        "50万元",
        "3时",
        "（",
        "\t|",
        "----- ",
    ],
)
def test_a_hostile_mail_takes_little(unit: str) -> None:
    begun = time.process_time()
    read(unit * 200, unit * (100_000 // len(unit)))
    assert time.process_time() - begun < 20  # it does not hang


def test_of_a_mail_that_is_passed_on_a_few_words_above_are_no_report() -> None:
    text = (
        "请各股室阅知，已报县委值班室。\n办公室值班员甲　100 0000 0007\n\n发件人：信息员甲\n"
        "发送时间：2026年11月23日 22:12\n"
        "主题：望江镇油罐车侧翻\n\n11月23日21时46分，望江镇环城路桥头一辆油罐车侧翻，司机1人轻伤。"
    )
    assert values(read("转发：望江镇油罐车侧翻", text))["casualties"] == {"slightly_injured": 1}
    assert "casualties" not in values(read("望江镇油罐车侧翻", text))


@pytest.mark.parametrize(
    "text",
    [
        "关于龙潭溪山洪，事件编号2026-000087：发生时间应为15时08分。",
        "12时34分所报围墙倒塌信息（编号2026-000087）中，轻伤人数应为6人。",
        "[2026-000087] 火已扑灭。",
        "前报编号为2026-000087的火情已扑灭。",
    ],
)
def test_a_text_that_names_an_incident_as_such_follows_it(text: str) -> None:
    told = read("更正", text)
    assert (told.incident, told.kind) == ("2026-000087", "follow_up")


@pytest.mark.parametrize(
    "text",
    ["工单编号2026-000087，市民反映路灯不亮。", "警情编号：2026-000087", "参照2026-000087的做法处置。"],
)
def test_another_register_s_number_or_one_in_passing_names_no_incident(text: str) -> None:
    assert read("情况", text).incident == ""
