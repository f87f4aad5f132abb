"""Mails about mails: forwarded reports, and replies to the office's receipt that hold only what was missing."""

from __future__ import annotations

from typing import Any, Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, Written, expect, has, maybe
from tests.corpus.making import envelope, html, message, several, text
from tests.corpus.written.people import (
    BUREAU,
    DONGSHAN,
    DONGSHAN_DUTY,
    FIRE,
    NANPING,
    OFFICE_DUTY,
    STRANGER,
    XIHE,
    XIHE_DUTY,
)

_RECEIPT: Final = """值班室 <duty@example.org>:
[2026-000123] 已收到:东山镇青石村山体滑坡
我们读到的:
  事发时间:2026-11-24 03:20
  伤亡人数:死亡 9 人
  财产损失:900 万元
还缺:信息来源、事件起因、财产损失、信息员
请直接回复本邮件补报;紧急信息文字报告还剩 18 分钟。
"""

_ORIGINAL: Final = """事发时间：2026年11月24日12时15分
事发地点：东山镇柳林村
信息来源：村委会
伤亡人数：死亡0人，失踪0人，重伤1人，轻伤2人，受困0人
财产损失：4万元
已采取措施：伤员送镇卫生院
信息员：信息员甲 10000000011
"""


def _quote(words: str) -> str:
    return "".join(f"> {line}\n" for line in words.splitlines())


def _reply(name: str, sender: str, received: str, body: str, about: str, **given: Any) -> Written:
    """A reply to the receipt of incident 2026-000123; `incident` may also be found by In-Reply-To in the store."""
    subject = given.pop("subject", "Re: [2026-000123] 已收到：东山镇青石村山体滑坡")
    part = given.pop("part", None) or text(body)
    extra = ("In-Reply-To: <2026-000123@example.org>", "References: <2026-000123@example.org>")
    given.setdefault("incident", "2026-000123")
    raw = envelope(subject, part, sender=sender, received=received, extra=extra)
    return Written(f"thread-{name}", raw, expect(received, about, kind="follow_up", **given))


_FORWARDED: Final[dict[str, Any]] = {
    "source": "村委会",
    "occurred_at": "2026-11-24T12:15",
    "location": "东山镇柳林村",
    "casualties": {"dead": 0, "missing": 0, "seriously_injured": 1, "slightly_injured": 2, "trapped": 0},
    "property_loss": 40000,
    "measures": has("镇卫生院", lacks=("信息员",)),
    "informant": ("信息员甲", "10000000011"),
}

_OUTLOOK_HEAD: Final = """-----邮件原件-----
发件人: 东山镇值班室 [mailto:dongshan-duty-a@example.org]
发送时间: 2026年11月24日 12:31
收件人: zhibanshi@example.com
主题: 东山镇柳林村车祸

"""

_NETEASE_HEAD: Final = """-------- 转发邮件信息 --------
发件人：东山镇<dongshan-informant@example.org>
发送日期：2026-11-24 12:35:10
收件人：office-duty-a@example.org
主题：东山镇柳林村车祸

"""

WRITTEN: Final = (
    Written(
        "thread-forwarded-once",
        envelope(
            "转发：东山镇柳林村车祸",
            text("请办公室处理。\n\n" + _NETEASE_HEAD + _ORIGINAL),
            sender=OFFICE_DUTY,
            received="2026-11-24T12:44",
        ),
        expect("2026-11-24T12:44", "The office forwards a unit's report with a note on top.", **_FORWARDED),
    ),
    Written(
        "thread-forwarded-twice",
        envelope(
            "FW: FW: 东山镇柳林村车祸",
            text("FYI\n\n" + _NETEASE_HEAD + "请转县局。\n\n" + _OUTLOOK_HEAD + _ORIGINAL),
            sender=BUREAU,
            received="2026-11-24T12:50",
        ),
        expect(
            "2026-11-24T12:50",
            "Forwarded of a forwarded one, by somebody unknown; the times of sending are no times of occurrence.",
            unit=maybe("dongshan-town"),
            standing="unknown",
            **_FORWARDED,
        ),
    ),
    Written(
        "thread-forwarded-quoted",
        envelope(
            "Fwd: 东山镇柳林村车祸",
            text("---------- Forwarded message ---------\n" + _quote("发件人: 东山镇\n\n" + _ORIGINAL)),
            sender=DONGSHAN_DUTY,
            received="2026-11-24T12:55",
        ),
        expect("2026-11-24T12:55", "The forwarded report with > before each line.", **_FORWARDED),
    ),
    Written(
        "thread-forwarded-as-attachment",
        envelope(
            "Fw: 请审阅",
            several(
                text("见附件邮件。\n"),
                message(
                    envelope(
                        "【紧急】东山镇柳林村车祸",
                        text(_ORIGINAL, charset="gbk", way="8bit"),
                        sender=DONGSHAN,
                        received="2026-11-24T12:35",
                        charset="gbk",
                    )
                ),
            ),
            sender=OFFICE_DUTY,
            received="2026-11-24T13:00",
        ),
        expect(
            "2026-11-24T13:00",
            "A report forwarded as an attached mail; the class stands in the inner subject.",
            unit=maybe("dongshan-town"),
            cls="urgent",
            **_FORWARDED,
        ),
    ),
    Written(
        "thread-attached-beside-a-text",
        envelope(
            "【紧急】东山镇柳林村车祸",
            several(
                text("值班室：我镇柳林村发生一起车祸，分管副镇长已到现场，具体情况见后。\n"),
                message(envelope("车祸", text(_ORIGINAL), sender=DONGSHAN_DUTY, received="2026-11-24T12:35")),
            ),
            sender=DONGSHAN,
            received="2026-11-24T12:44",
        ),
        expect(
            "2026-11-24T12:44",
            "A letter with some words of its own, and the report in the mail attached to it.",
            cls="urgent",
            leaders_on_scene=OPEN,
            prose=True,
            **_FORWARDED,
        ),
    ),
    Written(
        "thread-attached-with-older-figures",
        envelope(
            "东山镇柳林村车祸",
            several(
                text("事发时间：2026年11月24日12时15分\n伤亡人数：死亡1人，失踪0人，重伤0人，轻伤2人，受困0人\n"),
                message(envelope("车祸", text(_ORIGINAL), sender=DONGSHAN_DUTY, received="2026-11-24T12:35")),
            ),
            sender=DONGSHAN,
            received="2026-11-24T13:44",
        ),
        expect(
            "2026-11-24T13:44",
            "The mail's own figures stand before those of the mail attached to it.",
            **_FORWARDED
            | {
                "casualties": {
                    "dead": 1,
                    "missing": 0,
                    "seriously_injured": 0,
                    "slightly_injured": 2,
                    "trapped": 0,
                },
            },
        ),
    ),
    Written(
        "thread-attached-to-a-follow-up",
        envelope(
            "Re: [2026-000123] 已收到：东山镇青石村山体滑坡",
            several(
                text("发展趋势：雨已停，险情趋稳\n"),
                message(envelope("青石村滑坡", text(_ORIGINAL), sender=DONGSHAN, received="2026-11-24T12:35")),
            ),
            sender=DONGSHAN,
            received="2026-11-24T13:30",
            extra=("In-Reply-To: <2026-000123@example.org>",),
        ),
        expect(
            "2026-11-24T13:30",
            "A follow-up with an earlier mail attached: what that one says was said before.",
            kind="follow_up",
            incident="2026-000123",
            trend=has("险情趋稳"),
        ),
    ),
    Written(
        "thread-forwarded-html",
        envelope(
            "转发: 东山镇柳林村车祸",
            html(
                '<div>请阅</div><blockquote style="border-left:1px solid"><div><b>发件人：</b>东山镇</div>'
                "<div><b>发送时间：</b>2026年11月24日 12:31</div><div><b>主题：</b>东山镇柳林村车祸</div><br>"
                + "".join(f"<div>{line}</div>" for line in _ORIGINAL.splitlines())
                + "</blockquote>"
            ),
            sender=OFFICE_DUTY,
            received="2026-11-24T13:05",
        ),
        expect(
            "2026-11-24T13:05",
            "Forwarded in HTML inside a blockquote.",
            unit=maybe("dongshan-town"),
            **_FORWARDED,
        ),
    ),
    _reply(
        "reply-missing-only",
        DONGSHAN,
        "2026-11-24T04:20",
        "信息来源：村民报警\n事件起因：连日降雨\n财产损失：35万元\n信息员：信息员甲 10000000011\n\n"
        "在 2026-11-24 03:53:10，" + _quote(_RECEIPT),
        "Only what was missing, above the quoted receipt, whose figures are not the sender's.",
        source="村民报警",
        cause="连日降雨",
        property_loss=350000,
        informant=("信息员甲", "10000000011"),
    ),
    _reply(
        "reply-netease-quote",
        DONGSHAN,
        "2026-11-24T04:25",
        '财产损失正在核实\n信息来源是护林员\n\n\n在 2026-11-24 03:53:10，"值班室" <duty@example.org> 写道：\n'
        + _RECEIPT,
        "An unmarked quotation after 写道, as web mail makes it; sentences instead of labels.",
        source=has("护林员", absent=True),
        property_loss=VERIFIED | {"may_be_absent": True},
    ),
    _reply(
        "reply-outlook-quote",
        DONGSHAN,
        "2026-11-24T04:27",
        "下一步工作措施：继续搜救\n影响范围：三组12户\n\n________________________________\n"
        "发件人: 值班室 <duty@example.org>\n发送时间: 2026年11月24日 3:53\n"
        "收件人: 信息员甲\n主题: [2026-000123] 已收到\n\n" + _RECEIPT,
        "Outlook's header block before the quotation.",
        next_steps=has("继续搜救", lacks=("影响",)),
        scope="三组12户",
    ),
    _reply(
        "reply-html-quote",
        DONGSHAN,
        "2026-11-24T04:30",
        "",
        "An HTML reply with the receipt in a blockquote.",
        part=html(
            "<div>伤亡人数：死亡2人，失踪0人，重伤0人，轻伤3人，受困0人</div><div><br></div>"
            '<div><includetail><blockquote id="isReplyContent">'
            + "".join(f"<div>{line}</div>" for line in _RECEIPT.splitlines())
            + "</blockquote></includetail></div>"
        ),
        casualties={"dead": 2, "missing": 0, "seriously_injured": 0, "slightly_injured": 3, "trapped": 0},
    ),
    _reply(
        "reply-within-the-quote",
        DONGSHAN,
        "2026-11-24T04:33",
        _quote("还缺:信息来源、事件起因") + "信息来源：监测员\n" + _quote("还缺:财产损失") + "财产损失：40万元\n",
        "Answers between the quoted lines.",
        source="监测员",
        property_loss=400000,
    ),
    _reply(
        "reply-subject-lost",
        DONGSHAN,
        "2026-11-24T04:35",
        "事件性质：山体滑坡\n",
        "The subject is another one: only In-Reply-To tells the incident.",
        subject="补报要素",
        incident=maybe("2026-000123"),
        nature="山体滑坡",
    ),
    _reply(
        "reply-one-word",
        DONGSHAN_DUTY,
        "2026-11-24T04:40",
        "收到\n\n" + _quote(_RECEIPT),
        "Received, and nothing else.",
        course=OPEN,
        matter=OPEN,
    ),
    _reply(
        "reply-from-another",
        XIHE_DUTY,
        "2026-11-24T04:45",
        "领导到位：李四书记已到现场\n\n" + _quote(_RECEIPT),
        "Another unit adds what it knows.",
        unit="xihe-town",
        leaders_on_scene=(True, "李四"),
    ),
    Written(
        "thread-plus-address",
        envelope(
            "补充情况",
            text("财产损失：12万元\n信息员：信息员丙 10000000018\n"),
            sender=NANPING,
            received="2026-11-24T05:00",
            to="duty+2026-000124@example.org",
        ),
        expect(
            "2026-11-24T05:00",
            "The incident's number stands in the address written to.",
            unit="nanping-forest-farm",
            kind=maybe("follow_up", "initial"),
            incident=maybe("2026-000124"),
            property_loss=120000,
            informant=("信息员丙", "10000000018"),
        ),
    ),
    Written(
        "thread-new-matter-on-an-old-one",
        envelope(
            "Re: 通知：做好森林防火值班",
            text(
                "事发时间：11月24日14时\n事发地点：东山镇黑松坡\n伤亡人数：无人员伤亡\n信息来源：瞭望员\n\n"
                + _quote("各单位：11月20日8时起执行24小时值班。\n违反规定造成人员死亡的，严肃追责。")
            ),
            sender=FIRE,
            received="2026-11-24T14:20",
            extra=("In-Reply-To: <notice-77@mail.example.com>",),
        ),
        expect(
            "2026-11-24T14:20",
            "A new report written as a reply to an old circular.",
            unit="fire-prevention-centre",
            source="瞭望员",
            occurred_at="2026-11-24T14:00",
            location="东山镇黑松坡",
            casualties=NONE_HURT,
        ),
    ),
    Written(
        "thread-signature-with-figures",
        envelope(
            "石桥村火情",
            text(
                "事发时间：11月24日15时10分\n事发地点：西河镇石桥村\n信息来源：村干部\n伤亡人数：无人员伤亡\n\n-- \n"
                "西河镇应急办\n地点：西河镇镇政府3楼\n时间：24小时值班\n电话：0871-5550100\n损失一分钟，风险增十分\n"
            ),
            sender=XIHE,
            received="2026-11-24T15:30",
        ),
        expect(
            "2026-11-24T15:30",
            "A signature whose lines look like labels.",
            unit="xihe-town",
            source="村干部",
            occurred_at="2026-11-24T15:10",
            location=has("西河镇石桥村", lacks=("3楼",)),
            casualties=NONE_HURT,
            informant=(None, maybe("0871-5550100")),
        ),
    ),
    Written(
        "thread-stranger-quotes-the-receipt",
        envelope(
            "回复：[2026-000123] 已收到：东山镇青石村山体滑坡",
            text("死亡人数：6人\n\n" + _quote(_RECEIPT)),
            sender=STRANGER,
            received="2026-11-24T04:50",
            extra=("In-Reply-To: <2026-000123@example.org>",),
        ),
        expect(
            "2026-11-24T04:50",
            "Somebody unknown answers a receipt.",
            unit=maybe("dongshan-town"),
            kind="follow_up",
            incident="2026-000123",
            standing="unknown",
            casualties={"dead": 6},
        ),
    ),
)
