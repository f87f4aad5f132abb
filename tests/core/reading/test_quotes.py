"""Quoted replies, forwarded reports and signatures, as the mail programs of Chinese offices write them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incidentd.core.reading.quotes import REPLY_ABOVE, own_text

OURS = f"{REPLY_ABOVE[0]}\n编号：2026-000123\n信息来源：我方所写\n财产损失：\n"
REPORT = "信息来源：村民报告\n事发地点：东山镇东山村三组\n性质：山体滑坡"

OUTLOOK = """-----原始邮件-----
发件人: 值班室 <duty@example.org>
发送时间: 2026年11月24日 8:10
收件人: 东山镇 <dongshan@example.org>
主题: [2026-000123] 已收到
"""
OUTLOOK_BLOCK = """________________________________
发件人: 值班室 <duty@example.org>
发送时间: 2026年11月24日 8:10
收件人: 东山镇 <dongshan@example.org>
抄送: 张三
主题: [2026-000123] 已收到
"""
QQ = """------------------ 原始邮件 ------------------
发件人: "值班室" <duty@example.org>;
发送时间: 2026年11月24日(星期二) 上午8:10
收件人: "东山镇"<dongshan@example.org>;
主题: [2026-000123] 已收到
"""
FOXMAIL = """
发件人： 值班室
发送时间： 2026-11-24 08:10
收件人： 东山镇
主题： 已收到
"""
NETEASE_NEW = """---- 回复的原邮件 ----
| 发件人 | 值班室<duty@example.org> |
| 发送日期 | 2026年11月24日 08:10 |
| 收件人 | 东山镇<dongshan@example.org> |
| 主题 | 已收到 |
"""
NETEASE = '在 2026-11-24 08:10:00，"值班室" <duty@example.org> 写道：\n'
NETEASE_EN = 'At 2026-11-24 08:10:00, "duty" <duty@example.org> wrote:\n'
GMAIL = "On Tue, Nov 24, 2026 at 8:10 AM Duty <duty@example.org> wrote:\n"
GMAIL_TWO_LINES = "On Tue, Nov 24, 2026 at 8:10 AM A Very Long Name Of An Office\n<duty@example.org> wrote:\n"
GMAIL_ZH = "值班室 <duty@example.org> 于2026年11月24日周二 08:10写道：\n"
ENGLISH = "-----Original Message-----\nFrom: duty\nSent: Tuesday\nTo: dongshan\nSubject: received\n"

HEADS = [
    OUTLOOK,
    OUTLOOK_BLOCK,
    QQ,
    FOXMAIL,
    NETEASE_NEW,
    NETEASE,
    NETEASE_EN,
    GMAIL,
    GMAIL_TWO_LINES,
    GMAIL_ZH,
    ENGLISH,
]


@pytest.mark.parametrize("head", HEADS)
def test_what_is_quoted_below_a_reply_is_left_out(head: str) -> None:
    assert own_text(f"财产损失：50万元\n\n{head}\n信息来源：我方所写").text == "财产损失：50万元"


@pytest.mark.parametrize("head", HEADS)
def test_marked_quotes_are_left_out_too(head: str) -> None:
    quoted = "\n".join(f"> {line}" for line in OURS.splitlines())
    assert own_text(f"财产损失：50万元\n{head}{quoted}\n").text == "财产损失：50万元"


@pytest.mark.parametrize("head", [NETEASE, GMAIL, GMAIL_ZH])
def test_an_answer_below_the_quoted_lines_is_the_sender_s(head: str) -> None:
    quoted = "\n".join(f"> {line}" for line in OURS.splitlines())
    assert own_text(f"{head}{quoted}\n\n财产损失：50万元\n").text == "财产损失：50万元"


def test_an_answer_right_below_a_quoted_empty_label_keeps_the_label() -> None:
    assert (
        own_text("> 财产损失：\n50万元\n> 发展趋势：\n> 影响范围：\n15户").text
        == "财产损失：\n50万元\n影响范围：\n15户"
    )


def test_a_quoted_label_with_a_value_of_ours_is_never_kept() -> None:
    assert own_text("> 财产损失：10万元\n更正为50万元").text == "更正为50万元"


@pytest.mark.parametrize("mark", REPLY_ABOVE)
def test_nothing_below_our_own_line_is_read_even_without_any_quoting(mark: str) -> None:
    assert own_text(f"财产损失：50万元\n——— {mark.upper()} ———\n信息来源：我方所写").text == "财产损失：50万元"


@pytest.mark.parametrize("head", HEADS)
def test_an_empty_reply_to_our_answer_yields_nothing(head: str) -> None:
    assert own_text(f"\n\n{head}\n{OURS}").text == ""
    assert own_text(f"收到，谢谢\n\n{head}\n{OURS}").text == "收到，谢谢"


def test_an_empty_reply_is_not_taken_for_a_forward() -> None:
    assert own_text(f"\n{OUTLOOK}\n{REPORT}", is_reply=True) == ("", False, "")
    assert own_text(f"\n{NETEASE}\n{REPORT}") == ("", False, "")


@pytest.mark.parametrize(
    "note",
    ["", "转发", "FW:", "fyi", "FYI.", "请阅处。", "请查收！", "各位领导：\n请阅示。\n谢谢！", "转报，请审阅"],
)
@pytest.mark.parametrize(
    "head",
    [
        OUTLOOK,
        QQ,
        FOXMAIL,
        ENGLISH,
        "---------- Forwarded message ----------\nFrom: a <a@example.org>\nDate: x\nSubject: y\nTo: z\n",
        '-------- 转发邮件信息 --------\n发件人："东山" <a@example.org>\n发送日期：2026-11-24\n收件人：b\n主题：滑坡\n',
        "------ 转发的邮件 ------\n发件人: a\n主题: b\n",
        "Begin forwarded message:\n\nFrom: a\nSubject: b\n",
        "开始转发的邮件：\n\n发件人: a\n主题: b\n",
    ],
)
def test_a_mere_note_above_a_report_passes_it_on(note: str, head: str) -> None:
    own = own_text(f"{note}\n\n{head}\n{REPORT}")
    assert own.forwarded
    assert own.text == REPORT


def test_the_innermost_of_a_chain_is_the_report() -> None:
    body = f"请阅\n\n{OUTLOOK}\n转发，请处理。\n\n{QQ}\n{REPORT}\n"
    assert own_text(body) == (REPORT, True, "")


def test_a_chain_marked_with_signs_is_unwrapped() -> None:
    inner = "\n".join(f"> > {line}" for line in REPORT.splitlines())
    assert own_text(f"转发\n{OUTLOOK}\n> 请阅\n> {FOXMAIL.strip()}\n{inner}").text.endswith("性质：山体滑坡")


def test_the_question_that_a_forwarded_report_answers_is_not_the_report() -> None:
    question = (
        "请各镇立即核实辖区内灾情，并在今天中午十二点以前把有关情况的书面材料报送到办公室值班室，不得迟报漏报瞒报。"
    )
    assert own_text(f"转发\n{OUTLOOK}\n{REPORT}\n{QQ}\n{question}").text == REPORT


def test_a_report_of_one_s_own_above_an_old_one_is_read_alone() -> None:
    own = own_text(f"性质：森林火灾，详见附件\n\n{OUTLOOK}\n{REPORT}")
    assert own == ("性质：森林火灾，详见附件", False, "")


@pytest.mark.parametrize(
    ("signature", "name"),
    [
        ("-- \n张三\n东山镇值班室\n电话：0755-12345678", "东山镇值班室"),
        ("--\n张三", "张三"),
        ("发自我的iPhone", "发自我的iPhone"),
        ("发自我的华为手机", "发自我的华为手机"),
        ("Sent from my iPhone", "Sent from my iPhone"),
        ("东山镇人民政府\n2026年11月24日", "东山镇人民政府"),
        ("东山镇人民政府（盖章）\n二〇二六年十一月二十四日", "二〇二六年十一月二十四日"),
        ("东山镇值班室\n值班电话：0755-12345678\n传真：0755-12345679\n地址：东山镇东山路1号", "传真：0755-12345679"),
        ("本邮件及其附件含有保密信息，仅限收件人使用。", "保密"),
        ("This email and any files are confidential and intended solely for you.", "confidential"),
    ],
)
def test_signatures_are_cut_off_and_kept_apart(signature: str, name: str) -> None:
    own = own_text(f"{REPORT}\n\n{signature}\n")
    assert own.text == REPORT
    assert name in own.signature


def test_who_reports_is_kept_though_it_stands_in_the_signature() -> None:
    own = own_text(f"{REPORT}\n\n东山镇人民政府\n2026年11月24日\n信息员：张三\n联系电话：10000000001")
    assert own.text == f"{REPORT}\n\n信息员：张三\n联系电话：10000000001".replace("\n\n", "\n")
    assert own.signature == "东山镇人民政府\n2026年11月24日"


def test_the_value_of_a_label_at_the_end_is_no_signature() -> None:
    assert own_text("性质：火灾\n事发地点：\n国有南坪林场").text == "性质：火灾\n事发地点：\n国有南坪林场"


def test_a_rule_of_dashes_above_labelled_lines_cuts_nothing() -> None:
    body = f"报告如下：\n--\n{REPORT}"
    assert own_text(body).text == body


@pytest.mark.parametrize(
    "body", ["发件人：张三\n内容如下", "在会议上，村民写道：请求支援", "来源：主题教育活动", "主题：无\n时间：3时"]
)
def test_what_only_looks_like_a_mail_s_head_cuts_nothing(body: str) -> None:
    assert own_text(body).text == body


def test_invisible_characters_and_line_ends_make_no_difference() -> None:
    assert own_text("\ufeff性\u200b质：火灾\r\n起因：\u00a0雷击\r\n").text == "性质：火灾\n起因： 雷击"


@settings(max_examples=150)
@given(
    st.lists(
        st.sampled_from([*HEADS, OURS, REPORT, "\n", "> ", "--\n", "请阅\n", "x\n", "发件人：", "写道："]), max_size=12
    ).map("".join)
)
def test_no_body_stops_the_reader_and_what_we_wrote_never_comes_back(body: str) -> None:
    assert "我方所写" not in own_text(body).text


@pytest.mark.parametrize(
    "body",
    [
        "> " * 50_000,
        "发件人：\n" * 20_000,
        "-" * 100_000,
        "在" * 100_000,
        "在 1\n" * 25_000,
        "<" * 100_000,
        " " * 100_000,
        "--\n" * 33_000,
        "于1写道" * 20_000,
        "=_" * 50_000,
        "转发\n" * 30_000,
    ],
    ids=lambda body: repr(body[:6]),
)
def test_a_hostile_body_takes_less_than_a_second(body: str) -> None:
    begun = time.process_time()
    own_text(body)
    assert time.process_time() - begun < 20  # it does not hang


@pytest.mark.parametrize(
    "line",
    [
        "----- 以下是上午的首报 -----",
        "（以下为首报内容）",
        "附：首报原文",
        "以下是我镇续报二：",
        "===== 以下为原报告 =====",
    ],
)
def test_an_earlier_report_put_below_is_not_told_anew(line: str) -> None:
    assert (
        own_text(f"重伤员抢救无效死亡，现死亡1人。\n\n{line}\n重伤1人，轻伤2人。").text
        == "重伤员抢救无效死亡，现死亡1人。"
    )


@pytest.mark.parametrize("line", ["以下是现场照片", "附：首报后群众又反映一处险情", "以下是伤亡情况："])
def test_what_follows_other_such_words_is_read(line: str) -> None:
    assert own_text(f"桥面塌了一处。\n{line}\n重伤1人。").text.endswith("重伤1人。")


def test_the_head_of_a_mail_that_is_passed_on_may_name_its_time_so() -> None:
    head = "---------- 转发的邮件 ----------\n发件人：信息员甲\n时间：2026年11月23日 20:18\n主题：挡墙垮塌\n\n"
    told = own_text("转望江镇来文，请阅。\n" + head + "11月23日19时40分，望江镇小河村一挡墙垮塌。")
    assert (told.text, told.forwarded) == ("11月23日19时40分，望江镇小河村一挡墙垮塌。", True)


_PASSED_ON = (
    "\n\n发件人：信息员甲\n发送时间：2026年11月23日 22:12\n主题：油罐车侧翻\n\n"
    "11月23日21时46分，望江镇环城路桥头一辆油罐车侧翻，司机1人轻伤。"
)


@pytest.mark.parametrize(
    "own",
    [
        "续报：重伤1人，轻伤3人。",
        "最新：现场搜救出2人，均无生命体征，请按此更新。",
        "更正：时间应为22时46分。",
        "山体垮塌，埋了3人，道路中断。",
        "地点：望江镇小河村桥头",
        "直接经济损失约30万元。",
        "县长张三已到现场。",
        "下方所述地点有误，应为大湾村。",
    ],
)
def test_what_is_reported_above_a_mail_that_is_passed_on_is_not_thrown_away(own: str) -> None:
    told = own_text(own + _PASSED_ON, is_forward=True)
    assert (told.text, told.forwarded) == (own, False)


@pytest.mark.parametrize(
    "own", ["请防火中心跟进。办公室值班员甲", "转望江镇来件，请按程序办理。", "请应急股核实相应情况"]
)
def test_what_only_asks_for_something_above_a_mail_that_is_passed_on_is_a_note(own: str) -> None:
    assert own_text(own + _PASSED_ON, is_forward=True).forwarded is True
