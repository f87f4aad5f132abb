"""Subjects: tags in any brackets, prefixes of replies, wording; and words that only look like a class or a number."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incidentd.core.policy import Policy
from incidentd.core.reading.subject import SubjectReading, class_of, kind_of, read_subject
from incidentd.core.reports import Kind
from tests.core.reading.shipped import policy


def read(subject: str) -> SubjectReading:
    return read_subject(subject, policy())


@pytest.mark.parametrize(
    ("tag", "report_class"),
    [
        ("紧急", "urgent"),
        ("紧急信息", "urgent"),
        ("特别紧急", "critical"),
        ("特急", "critical"),
        ("特提", "critical"),
        ("特别紧急信息", "critical"),
        ("重要", "important"),
        ("一般", "general"),
        ("一般信息", "general"),
        ("URGENT", "urgent"),
        ("Critical", "critical"),
        ("important", "important"),
        ("紧 急", "urgent"),
    ],
)
@pytest.mark.parametrize("brackets", ["【】", "[]", "()", "〔〕", "［］", "（）", "「」", "《》"])
def test_a_class_is_tagged_in_any_brackets(tag: str, report_class: str, brackets: str) -> None:
    told = read(f"{brackets[0]}{tag}{brackets[1]}东山镇山体滑坡")
    assert (told.report_class, told.class_by, told.title) == (report_class, "tag", "东山镇山体滑坡")


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("首报", "initial"),
        ("初报", "initial"),
        ("续报", "follow_up"),
        ("续报二", "follow_up"),
        ("续报2", "follow_up"),
        ("续报之三", "follow_up"),
        ("第二次续报", "follow_up"),
        ("续报第3期", "follow_up"),
        ("终报", "final"),
        ("核报", "final"),
        ("电话报告", "phone"),
        ("FOLLOW-UP", "follow_up"),
        ("Follow up", "follow_up"),
        ("FINAL", "final"),
    ],
)
def test_a_kind_is_tagged(tag: str, kind: Kind) -> None:
    told = read(f"东山镇山体滑坡【{tag}】")
    assert (told.kind, told.kind_by, told.title) == (kind, "tag", "东山镇山体滑坡")


@pytest.mark.parametrize(
    "subject",
    [
        "【紧急】【续报二】[2026-000123]东山镇山体滑坡",
        "【紧急·续报二】[2026-000123]东山镇山体滑坡",
        "【紧急续报二】东山镇山体滑坡（2026-000123）",
        "[2026-000123 紧急 续报二] 东山镇山体滑坡",
        "Re: 【紧急】 回复：[2026-000123]【续报二】东山镇山体滑坡",
        "转发: Fw: 【紧急】【续报二】（编号：2026-000123）东山镇山体滑坡",
        "［２０２６－０００１２３］【紧急】【续报二】东山镇山体滑坡",
    ],
)
def test_tags_stand_together_in_any_order(subject: str) -> None:
    told = read(subject)
    assert (told.report_class, told.kind, told.incident) == ("urgent", "follow_up", "2026-000123")
    assert told.title == "东山镇山体滑坡"


@pytest.mark.parametrize(
    "subject",
    [
        "【不紧急】东山镇",
        "【非紧急】东山镇",
        "【紧急集合】通知",
        "关于不紧急事项",
        "紧急集合通知",
        "紧急 集合",
        "不紧急：东山镇",
        "东山镇开展重要会议",
        "一般群众来信",
    ],
)
def test_words_that_only_hold_a_class_s_name_are_no_class(subject: str) -> None:
    assert read(subject).report_class == ""


@pytest.mark.parametrize(
    ("subject", "report_class", "title"),
    [
        ("紧急：东山镇山体滑坡", "urgent", "东山镇山体滑坡"),
        ("特急!东山镇山体滑坡", "critical", "东山镇山体滑坡"),
        ("紧急信息 东山镇山体滑坡", "urgent", "东山镇山体滑坡"),
        ("特别紧急：东山镇山体滑坡", "critical", "东山镇山体滑坡"),
        ("URGENT: landslide", "urgent", "landslide"),
        ("紧急信息", "urgent", "紧急信息"),
    ],
)
def test_a_class_may_stand_before_the_title_without_brackets(subject: str, report_class: str, title: str) -> None:
    told = read(subject)
    assert (told.report_class, told.title) == (report_class, title)


def test_of_two_classes_the_more_urgent_one_counts_with_a_doubt() -> None:
    told = read("【重要】【特急】东山镇")
    assert told.report_class == "critical"
    assert [doubt.field for doubt in told.doubts] == ["class"]


def test_two_kinds_are_none_with_a_doubt() -> None:
    told = read("【首报】【续报】东山镇")
    assert told.kind is None
    assert [doubt.field for doubt in told.doubts] == ["kind"]


def test_two_numbers_are_none_with_a_doubt() -> None:
    told = read("[2026-000123][2026-000124]东山镇")
    assert told.incident == ""
    assert [doubt.field for doubt in told.doubts] == ["incident"]


@pytest.mark.parametrize(
    ("subject", "number"),
    [
        ("2026-000123 续报", "2026-000123"),
        ("编号2026-000123的续报", "2026-000123"),
        ("事件编号：2026-000123", "2026-000123"),
        ("关于2026-000123号的补充", "2026-000123"),
        ("[2026-000123456]", "2026-000123456"),
        ("[2026-112403]", "2026-112403"),
    ],
)
def test_an_incident_s_number_is_found(subject: str, number: str) -> None:
    assert read(subject).incident == number


@pytest.mark.parametrize(
    "subject",
    [
        "2026-11-24 东山镇",
        "2026-112403 东山镇",
        "电话0755-12345678",
        "12026-000123",
        "2026-0001234567",
        "2026-000123-1",
        "AB2026-000123",
        "2026-00012",
    ],
)
def test_dates_and_phones_are_no_incident_s_number(subject: str) -> None:
    assert read(subject).incident == ""


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("关于东山镇山体滑坡的续报二", "follow_up"),
        ("东山镇山体滑坡续报", "follow_up"),
        ("东山镇山体滑坡终报", "final"),
        ("续报二：东山镇山体滑坡", "follow_up"),
        ("东山镇山体滑坡核报", "final"),
        ("石桥镇厂房火灾续报（三）", "follow_up"),
        ("石桥镇厂房火灾续报——人员全部找到", "follow_up"),
        ("续报（四）石桥镇厂房火灾", "follow_up"),
        ("关于石桥镇厂房火灾情况的续报报告", "follow_up"),
        ("关于石桥镇厂房火灾的第二次报告", "follow_up"),
        ("关于石桥镇厂房火灾的第一次报告", None),
        ("石桥镇厂房火灾，将及时续报", None),
        ("关于做好续报工作的通知", None),
        ("关于东山镇电话报告制度的通知", None),
        ("东山镇电话报告", None),
        ("东山镇续报工作培训", None),
        ("东山镇山体滑坡", None),
    ],
)
def test_wording_says_the_kind_only_at_its_beginning_or_end(subject: str, kind: Kind | None) -> None:
    told = read(subject)
    assert (told.kind, told.kind_by) == (kind, "title" if kind else "")


def test_a_tag_goes_before_wording() -> None:
    assert read("【终报】东山镇山体滑坡续报三").kind == "final"


@pytest.mark.parametrize(
    ("subject", "reply"),
    [
        ("Re: 东山镇", True),
        ("回复：东山镇", True),
        ("答复：Re：东山镇", True),
        ("Re[2]: 东山镇", True),
        ("回复: 转发: 东山镇", True),
        ("转发：回复：东山镇", False),
        ("Fw: 东山镇", False),
        ("东山镇", False),
        ("Report: 东山镇", False),
    ],
)
def test_the_prefix_set_last_says_whether_a_mail_is_a_reply(subject: str, *, reply: bool) -> None:
    assert read(subject).reply is reply


def test_brackets_that_are_no_tags_stay_in_the_title() -> None:
    told = read("【紧急】【转发】东山镇（三组）滑坡[图]")
    assert told.title == "【转发】东山镇（三组）滑坡[图]"
    assert told.tags == ("紧急",)


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("东山镇：山体滑坡", "东山镇"),
        ("东山镇东山村三组山体滑坡", "东山镇东山村三组山体滑坡"),
        ("关于西河镇火灾的报告", "西河镇火灾的报告"),
    ],
)
def test_where_the_unit_s_name_stands(subject: str, words: str) -> None:
    assert read(subject).unit_words == words


def test_classes_are_the_policy_s_own() -> None:
    other = policy().model_dump()
    names = [{"id": "red", "name": {"zh": "红色", "en": "red"}}]
    bare = Policy.model_validate(
        {
            **other,
            "classes": names,
            "default_class": "red",
            "clocks": [],
            "elements": [],
            "severity": [],
            "supplements": [],
        }
    )
    assert read_subject("【特急】东山镇", bare).report_class == ""
    assert read_subject("【红色】东山镇", bare).report_class == "red"


@pytest.mark.parametrize("words", ["紧急", "紧急信息", "urgent", "URGENT"])
def test_a_class_named_in_whole_is_known(words: str) -> None:
    assert class_of(words, policy()) == "urgent"


def test_a_kind_named_in_whole_is_known() -> None:
    assert kind_of("续报（二）".replace("（", "").replace("）", "")) == "follow_up"
    assert kind_of("续报工作") is None


@settings(max_examples=200)
@given(
    st.text(max_size=60) | st.lists(st.sampled_from("【】[]紧急续报二2026-000123:：Re回复 "), max_size=40).map("".join)
)
def test_no_subject_stops_the_reader(subject: str) -> None:
    told = read(subject)
    assert len(told.title) <= 300
    assert told.report_class in {"", "critical", "urgent", "important", "general"}


@pytest.mark.parametrize(
    "subject",
    ["[" * 100_000, "Re:" * 33_000, "【紧急】" * 25_000, "2026-000123" * 9_000, "续报" * 50_000, " " * 100_000],
)
def test_a_hostile_subject_takes_less_than_a_second(subject: str) -> None:
    begun = time.process_time()
    read(subject)
    assert time.process_time() - begun < 20  # it does not hang


def test_a_date_behind_it_does_not_hide_what_a_title_calls_the_report() -> None:
    assert read("望江煤矿透水事故每日续报（5月18日）").kind == "follow_up"


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("东山镇山火三报", "follow_up"),
        ("二报：石桥镇厂房火灾", "follow_up"),
        ("石桥镇厂房火灾情况（二报）", "follow_up"),
        ("【二报】石桥镇厂房火灾", "follow_up"),
        ("安全生产情况每周二报", None),
        ("关于专题二报告厅漏水", None),
    ],
)
def test_a_report_called_by_its_number_follows_up(subject: str, kind: Kind | None) -> None:
    assert read(subject).kind == kind
