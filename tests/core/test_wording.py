"""What people read in SMS and e-mail."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.core.element_words import ELEMENT_LABELS, missing_in_words
from incidentd.core.escalation import NoticeKind
from incidentd.core.mail_faults import WORDS, explained
from incidentd.core.proposals import Proposed
from incidentd.core.rules import Rules
from incidentd.core.segments import segments
from incidentd.core.wording import SMS_SEGMENTS, Cause, Item, compose, length_of_time
from incidentd.i18n import translator
from incidentd.store.mails import UNVERIFIED
from tests.core import shipped

DUE = datetime(2026, 11, 21, 19, 40, tzinfo=UTC)
REFERENCE = "M2222AB"
HEAD = "812 0123456789abcdef"
MISSING = ("cause", "nature", "property_loss", "course", "consequences", "scope")
RULES = Rules(shipped.policy(), shipped.directory(), ZoneInfo("Asia/Shanghai"), translator)
UNIT = RULES.directory.units[0]
KINDS: tuple[NoticeKind, ...] = get_args(NoticeKind)


def _item(kind: NoticeKind = "overdue", **changes: Any) -> Item:
    item = Item(kind, "2026-000123", UNIT.id, "山体滑坡", "urgent-text", DUE, 300, MISSING)
    return item._replace(**changes)


def _sms(*items: Item, language: str = "zh_CN") -> str:
    return compose("sms", items, REFERENCE, HEAD, RULES, language).body


def test_an_overdue_sms_says_how_late_of_what_due_when_what_is_missing_and_what_to_do() -> None:
    assert _sms(_item()) == (
        f"「逾期5分钟」{UNIT.name} 2026-000123 山体滑坡。紧急信息文字报告应于11-22 03:40+08:00前报送。"
        "尚缺：起因、性质、财产损失、基本过程等6项。请立即补报。 [M2222AB]"
    )


def test_a_reminder_says_how_long_is_left() -> None:
    text = _sms(_item("reminder", seconds=-600, missing=()))
    assert text.startswith(f"「还剩10分钟」{UNIT.name} 2026-000123 山体滑坡。")
    assert text.endswith("紧急信息文字报告应于11-22 03:40+08:00前报送。请按时报送。 [M2222AB]")


def test_at_the_due_moment_nobody_reads_of_zero_seconds() -> None:
    assert _sms(_item(seconds=0)).startswith("「已到时限」")
    assert _sms(_item(seconds=0), language="en").startswith("DUE NOW: ")


def test_the_all_clear_asks_for_nothing() -> None:
    text = _sms(_item("over"))
    assert text.startswith("「催报解除」")
    assert "尚缺" not in text
    assert "无需再报" in text


def test_the_english_sms_says_the_same() -> None:
    assert _sms(_item(), language="en") == (
        f"OVERDUE by 5 min: {UNIT.name} 2026-000123 山体滑坡. Text of an urgent report: due 11-22 03:40+08:00. "
        "Missing: cause, nature, property loss, course of events and 2 more. Send the text at once. [M2222AB]"
    )


def test_long_words_of_others_push_out_neither_the_due_moment_nor_what_to_do() -> None:
    text = _sms(_item(title="石门村三组后山突发山体滑坡" * 20, missing=tuple(ELEMENT_LABELS)), language="en")
    assert segments(text) <= SMS_SEGMENTS
    assert "due 11-22 03:40+08:00" in text
    assert "Send the text at once." in text
    assert text.endswith("[M2222AB]")


def test_an_sms_of_plain_letters_stays_in_the_cheap_alphabet() -> None:
    text = _sms(_item(unit="east", title="landslide " * 20), language="en")
    assert text.isascii()


def test_several_at_once_are_named_with_what_they_are_about_the_longest_overdue_first() -> None:
    text = _sms(_item("reminder", number="2026-000124", seconds=-600), _item())
    assert text == (
        f"共2件待处理：2026-000123 {UNIT.name} 山体滑坡 逾期5分钟；2026-000124 {UNIT.name} 山体滑坡 还剩10分钟。"
        "详见邮件，请逐件办理。 [M2222AB]"
    )


def test_several_all_clears_are_told_as_over_and_not_as_work() -> None:
    items = [_item("over", number=f"2026-00012{n}") for n in (3, 4)]
    assert _sms(*items) == (
        f"共2件催报已解除：2026-000123 {UNIT.name} 山体滑坡；2026-000124 {UNIT.name} 山体滑坡。无需再报。 [M2222AB]"
    )
    assert _sms(*items, language="en") == (
        f"2 are over: 2026-000123 {UNIT.name} 山体滑坡; 2026-000124 {UNIT.name} 山体滑坡. "
        "Nothing further is needed of you. [M2222AB]"
    )


def test_several_that_ask_nothing_are_told_for_knowledge() -> None:
    text = _sms(_item("over", number="2026-000124"), _item("late_on_arrival"))
    assert text == (
        f"共2件供知悉：2026-000123 {UNIT.name} 山体滑坡 迟报5分钟；2026-000124 {UNIT.name} 山体滑坡 催报解除。"
        "无需办理。 [M2222AB]"
    )
    late = _sms(_item("late_on_arrival"), _item("late_on_arrival", number="2026-000124"), language="en")
    assert late.startswith("2 for you to know: ")
    assert late.endswith(". Nothing is asked of you. [M2222AB]")


def test_of_several_only_those_that_ask_are_counted_as_work_and_they_stand_first() -> None:
    text = _sms(_item("over", number="2026-000122", seconds=9000), _item("reminder", seconds=-600))
    assert text == (
        f"共2件，其中1件待处理：2026-000123 {UNIT.name} 山体滑坡 还剩10分钟；"
        f"2026-000122 {UNIT.name} 山体滑坡 催报解除。详见邮件，待处理的请逐件办理。 [M2222AB]"
    )


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_of_very_many_that_are_over_and_some_that_are_not_the_latter_are_named(language: str) -> None:
    over = [_item("over", number=f"2026-{number:06d}", seconds=90_000) for number in range(1, 501)]
    assert "2026-000900" in _sms(*over, _item("reminder", number="2026-000900", seconds=-600), language=language)
    text = _sms(*over, language=language)
    assert text.startswith(("共500件催报已解除：", "500 are over: "))
    assert text.endswith(("件。无需再报。 [M2222AB]", " more. Nothing further is needed of you. [M2222AB]"))
    assert segments(text) == SMS_SEGMENTS


def test_two_clocks_of_one_incident_are_told_apart() -> None:
    text = _sms(_item(rule="critical-phone"), _item(rule="critical-text"))
    for rule in ("critical-phone", "critical-text"):
        assert RULES.clock_name(rule, "zh_CN") in text


def test_of_very_many_as_many_are_named_as_fit_and_the_rest_is_counted() -> None:
    text = _sms(*(_item(number=f"2026-{number:06d}", seconds=60 * number) for number in range(1, 1001)))
    assert segments(text) == SMS_SEGMENTS
    assert text.startswith("共1000件待处理：2026-001000 ")
    assert "件。详见邮件，请逐件办理。 [M2222AB]" in text


PROPOSED = st.one_of(
    st.builds(Proposed, st.sampled_from(["class", "category"]), st.text(max_size=400), st.text(max_size=400)),
    st.builds(Proposed, st.just("flags"), st.lists(st.text(max_size=63)), st.none()),
    st.builds(Proposed, st.just("property_loss"), st.fixed_dictionaries({"words": st.text(max_size=400)}), st.none()),
)


@given(
    st.lists(
        st.builds(
            Item,
            st.sampled_from(KINDS),
            st.from_regex(r"\AQ?2026-[0-9]{6}\Z"),
            st.sampled_from([UNIT.id, "", "gone"]),
            st.text(max_size=400),
            st.sampled_from(["urgent-text", "critical-phone", "gone"]),
            st.none() | st.just(DUE),
            st.integers(-(10**7), 10**7),
            st.lists(st.sampled_from(sorted(ELEMENT_LABELS)), unique=True).map(tuple),
            people=st.lists(st.text(max_size=60), max_size=12).map(tuple),
            causes=st.lists(st.sampled_from(get_args(Cause)), unique=True).map(tuple),
            whys=st.sets(st.sampled_from(sorted(WORDS))).map(explained).map(tuple),
            proposed=st.lists(PROPOSED, max_size=3).map(tuple),
        ),
        min_size=1,
        max_size=12,
    ),
    st.sampled_from(["zh_CN", "en"]),
)
def test_no_sms_takes_more_than_three_segments_and_each_bears_its_reference(items: list[Item], language: str) -> None:
    text = _sms(*items, language=language)
    assert segments(text) <= SMS_SEGMENTS
    assert text.endswith("[M2222AB]")


def test_a_mail_tells_everything_and_carries_the_head_of_the_log() -> None:
    mail = compose("email", [_item()], REFERENCE, HEAD, RULES, "zh_CN")
    assert mail.subject == f"[2026-000123] 逾期5分钟：{UNIT.name} 山体滑坡"
    assert mail.body == (
        f"逾期5分钟\n\n事件编号：2026-000123\n单位：{UNIT.name}\n事件标题：山体滑坡\n"
        "紧急信息文字报告：应于2026-11-22 03:40:00+08:00前报送\n尚缺要素：\n"
        "  - 起因\n  - 性质\n  - 财产损失\n  - 基本过程\n  - 已造成的后果\n  - 影响范围\n\n"
        "请立即补报。\n\n-- \n消息编号 M2222AB · 审计日志 812 0123456789abcdef\n"
    )


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("channel", ["sms", "email"])
def test_whatever_is_told_is_told_in_chinese_but_for_commands_and_names(kind: NoticeKind, channel: str) -> None:
    item = Item(kind, "2026-000123", UNIT.id, "山体滑坡", "urgent-text", DUE, 300, MISSING)
    if kind == "unreachable":
        item = item._replace(causes=get_args(Cause), people=("张某",))
    if kind in ("unverified", "unreadable", "held"):
        item = Item(kind, "2026-000123", UNIT.id, UNVERIFIED if kind == "held" else "山体滑坡", whys=explained(WORDS))
    if kind == "proposed":
        item = Item(kind, "2026-000123", UNIT.id, "山体滑坡", proposed=(Proposed("class", "general", "urgent"),))
    said = compose(channel, [item], REFERENCE, HEAD, RULES, "zh_CN")
    commands = (
        r"incidentd [a-z ]+|--class general|2026-000123|M2222AB|0123456789abcdef|\[[a-z]+\]|[A-Z]{3,}|winmail.dat"
    )
    assert re.findall(r"[A-Za-z]{3,}", re.sub(commands, "", f"{said.subject} {said.body}")) == []


def test_a_mail_about_several_names_the_first_and_counts_the_others() -> None:
    mail = compose("email", [_item(), _item(number="2026-000124")], REFERENCE, HEAD, RULES, "zh_CN")
    assert mail.subject.endswith("山体滑坡，另有1件")
    assert "2026-000124" in mail.body


def test_an_unreadable_report_is_told_of_with_its_number_and_the_reason_in_the_readers_language() -> None:
    item = Item("quarantined", "Q2026-000007", UNIT.id, "it could not be understood")
    text = _sms(item)
    assert f"「来件无法识别，已存档」{UNIT.name} Q2026-000007 无法识别。" in text
    assert "incidentd quarantine show Q2026-000007" in text


@pytest.mark.parametrize(
    ("seconds", "chinese", "english"),
    [
        (0, "0秒", "0 s"),
        (54, "54秒", "54 s"),
        (55, "1分钟", "1 min"),  # the tick itself may be some seconds late
        (-599, "10分钟", "10 min"),
        (3600, "1小时", "1 h"),
        (4803, "1小时20分钟", "1 h 20 min"),
        (90_000, "1天1小时", "1 d 1 h"),
        (86_460, "1天1分钟", "1 d 1 min"),
        (172_800, "2天", "2 d"),
    ],
)
def test_a_length_of_time_is_told_in_two_units_at_most(seconds: int, chinese: str, english: str) -> None:
    assert length_of_time(seconds, translator("zh_CN")) == chinese
    assert length_of_time(seconds, translator("en")) == english


@given(st.timedeltas(timedelta(), timedelta(days=400)))
def test_a_length_of_time_never_claims_more_than_five_seconds_too_much(length: timedelta) -> None:
    seconds = int(length.total_seconds())
    units = {"s": 1, "min": 60, "h": 3600, "d": 86400}
    words = length_of_time(seconds, translator("en")).split()
    told = sum(int(number) * units[unit] for number, unit in zip(words[::2], words[1::2], strict=True))
    assert told <= seconds + 5


def test_the_missing_are_counted_whole_in_chinese_and_the_rest_in_english() -> None:
    assert missing_in_words(MISSING, 2, translator("zh_CN")) == "起因、性质等6项"
    assert missing_in_words(MISSING, 2, translator("en")) == "cause, nature and 4 more"
    assert missing_in_words(MISSING, 0, translator("zh_CN")) == "6项要素"
    assert missing_in_words(MISSING, 6, translator("en")).endswith("consequences so far, scope")
