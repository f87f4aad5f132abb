"""Held out: replies to the office's answers, follow-ups that correct figures, final reports, and attachments alone."""

from __future__ import annotations

import json
from typing import Any, Final

from tests.corpus.expecting import (
    ANY_ZERO,
    NONE_HURT,
    OPEN,
    VERIFIED,
    Written,
    at_least,
    expect,
    for_a_human,
    has,
    maybe,
)
from tests.corpus.making import Part, attached, envelope, html, quoted, several, text
from tests.corpus.written.forms_made import paper
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, FIRE, GEOLOGY, NANPING, STRANGER, XIHE, XIHE_DUTY
from tests.corpus.written.prose import prose

_ANSWER: Final = """请在此行以上回复

[2026-000123] 已收到：东山镇云盘村山洪
已读到：
事发时间：2026-08-30 16:10
伤亡人数：死亡1人，失踪4人
财产损失：500万元
尚缺：信息来源、发展趋势、下一步工作措施、信息员
示例县林业和自然资源局办公室
"""
_SUBJECT: Final = "回复：[2026-000123] 已收到：东山镇云盘村山洪"


def _reply(name: str, sender: str, received: str, body: str | Part, about: str, **given: Any) -> Written:
    part = text(body) if isinstance(body, str) else body
    raw = envelope(
        given.pop("subject", _SUBJECT),
        part,
        sender=sender,
        received=received,
        extra=("In-Reply-To: <2026-000123@example.org>", "References: <2026-000123@example.org>"),
    )
    heads = {"kind": "follow_up", "incident": "2026-000123", **given}
    return Written(f"held-out-reply-{name}", raw, expect(received, about, **heads))


def _marked(words: str) -> str:
    return "".join(f">{line}\n" for line in words.splitlines())


_REPLIES: Final = (
    _reply(
        "above-the-line",
        DONGSHAN,
        "2026-08-30T17:20",
        "信息来源：云盘村文书\n发展趋势：水位回落\n下一步：清淤、消毒\n信息员：信息员甲 10000000011\n\n" + _ANSWER,
        "The four missing elements above the line of our answer, which is not marked as quoted.",
        source="云盘村文书",
        trend="水位回落",
        next_steps=has("清淤", lacks=("信息员",)),
        informant=("信息员甲", "10000000011"),
    ),
    _reply(
        "on-a-phone",
        DONGSHAN_DUTY,
        "2026-08-30T17:31",
        "又找到一个，没救过来，现在是死亡2人、失踪3人\n\n发自我的手机\n\n---原始邮件---\n"
        '发件人: "值班室"<duty@example.org>\n'
        '发送时间: 2026年8月30日(星期天) 下午5:02\n收件人: "东山镇"<dongshan-duty-a@example.org>;\n主题: '
        + _SUBJECT.removeprefix("回复：")
        + "\n\n"
        + _ANSWER,
        "A sentence from a phone; the old figures stand in the quoted answer.",
        prose=True,
        casualties={"dead": 2, "missing": 3},
    ),
    _reply(
        "marked-with-dates",
        GEOLOGY,
        "2026-08-30T18:02",
        "事件起因：短历时强降雨叠加沟道堵塞\n影响范围：云盘村一组至四组\n\n"
        "On Sun, Aug 30, 2026 at 5:02 PM <duty@example.org> wrote:\n" + _marked(_ANSWER),
        "An English line over the quotation; another unit answers.",
        unit="geology-section",
        cause="强降雨",
        scope=has("一组至四组", lacks=("On Sun",)),
    ),
    _reply(
        "in-html-with-a-table",
        DONGSHAN,
        "2026-08-30T18:20",
        html(
            "<div>补报如下：</div><table><tr><td>财产损失</td><td>约430万元</td></tr>"
            "<tr><td>领导到位</td><td>是，张三</td></tr></table><br><div>----- 原邮件 -----</div><hr>"
            + "".join(f"<div>{line}</div>" for line in _ANSWER.splitlines())
        ),
        "A table of two rows, then our answer below a rule.",
        property_loss=4300000,
        leaders_on_scene=(True, "张三"),
    ),
    _reply(
        "nothing-above-the-line",
        DONGSHAN,
        "2026-08-30T18:33",
        "\n\n" + _ANSWER,
        "Sent back without a word: nothing in it is the sender's.",
        disposition=maybe("report", "for_a_human"),
    ),
    _reply(
        "correction",
        DONGSHAN,
        "2026-08-30T19:05",
        "更正：事发时间应为8月30日15时10分，此前误报为16时10分；直接经济损失更正为380万元。\n\n" + _ANSWER,
        "A correction that names the wrong time beside the right one.",
        prose=True,
        occurred_at=maybe("2026-08-30T15:10:00+08:00"),
        property_loss=3800000,
    ),
    _reply(
        "question-only",
        XIHE_DUTY,
        "2026-08-30T19:20",
        "请问还需要我镇补报什么？这起事件是东山镇的，发错人了吧。\n\n" + _marked(_ANSWER),
        "A question, no report.",
        prose=True,
        unit="xihe-town",
        disposition=maybe("report", "for_a_human"),
    ),
    _reply(
        "of-a-stranger",
        STRANGER,
        "2026-08-30T20:00",
        "伤亡情况：轻伤3人\n联系人：李某某，10000000064\n\n" + _ANSWER,
        "Somebody unknown got hold of the answer.",
        unit=maybe("dongshan-town"),
        standing="unknown",
        casualties={"slightly_injured": 3},
        informant=("李某某", "10000000064"),
    ),
)

_FOLLOWING: Final = (
    prose(
        "held-out-follow-up-figures-corrected",
        DONGSHAN,
        "【续报二】东山镇云盘村山洪灾害",
        "2026-08-31T08:15",
        """
现将8月30日15时10分东山镇云盘村山洪灾害续报如下：前报死亡2人、失踪3人，经连夜搜救和逐户核对，3名失踪人员中1人自行返家，
2人已找到，均无生命体征。截至8月31日8时，共死亡4人，无失踪人员，重伤1人，轻伤6人。
直接经济损失由前报的430万元核减为380万元。下步重点转入灾后重建。
""",
        "Earlier figures beside those of now; the loss is lowered.",
        kind="follow_up",
        occurred_at="2026-08-30T15:10",
        location=has("云盘村", lacks=("15时",)),
        casualties={"dead": 4, "missing": 0, "seriously_injured": 1, "slightly_injured": 6},
        property_loss=maybe(3800000),
        measures=OPEN,
        next_steps=has("灾后重建", absent=True),
    ),
    prose(
        "held-out-follow-up-by-ordinal",
        NANPING,
        "国有南坪林场一工区森林火灾情况（第三次续报）",
        "2026-04-05T07:30",
        """
截至今日7时，一工区火场东线、南线明火已灭，西线仍有3处烟点。火场投入扑救力量420人，直升机1架。昨日报告的1名轻伤队员已归队，
无新增伤亡。林场将于今天上午再增派60人清理西线。
""",
        "No new casualties is no zero of all; yesterday's slightly injured one is back.",
        unit="nanping-forest-farm",
        kind="follow_up",
        location=has("一工区", absent=True),
        casualties=ANY_ZERO | {"slightly_injured": maybe(1)},
        measures=OPEN,
        trend=OPEN,
        next_steps=has("增派60人", absent=True),
        scope=OPEN,
    ),
    prose(
        "held-out-follow-up-calm",
        XIHE,
        "[2026-000123] 续报：桥头村滑坡处置",
        "2026-09-27T15:00",
        """
桥头村一组滑坡现场搜救于14时20分结束。被埋的2名老人均已找到，1人遇难，1人重伤，送县人民医院抢救。
目前现场无被困人员。镇长已到现场，撤离周边6户22人。
""",
        "Found: one dead, one seriously hurt; nobody trapped; the end of the search is no occurrence.",
        unit="xihe-town",
        kind="follow_up",
        incident="2026-000123",
        location=has("桥头村一组", absent=True),
        casualties={"dead": 1, "seriously_injured": 1, "trapped": 0},
        leaders_on_scene=(maybe(True), has("镇长", absent=True)),
        measures=OPEN,
    ),
    prose(
        "held-out-final-with-inquiry",
        FIRE,
        "【终报】[2026-000124] 黑松坡森林火灾调查处置结论",
        "2026-04-30T11:00",
        """
2026年3月25日16时50分许，东山镇黑松坡发生森林火灾，27日9时全线扑灭。经调查认定：起火原因为村民罗某上坟燃放鞭炮；
受害森林面积11.4公顷；扑火队员重伤1人，无死亡；直接经济损失163.25万元，投入扑火经费49万元。

公安机关已对罗某采取强制措施，相关责任人9人被追责问责。
""",
        "The conclusion a month later; money spent on fighting the fire is no loss.",
        unit="fire-prevention-centre",
        kind="final",
        incident="2026-000124",
        occurred_at="2026-03-25T16:50",
        location=has("黑松坡", lacks=("发生",)),
        cause=has("鞭炮", absent=True),
        casualties={"dead": 0, "seriously_injured": 1},
        property_loss=1632500,
        scope=OPEN,
        measures=OPEN,
    ),
    prose(
        "held-out-final-by-wording",
        XIHE_DUTY,
        "西河镇化肥厂闪爆事故终报",
        "2026-12-20T16:30",
        """
12月8日10时21分，西河镇化肥厂合成车间尾气管道闪爆，造成1人死亡、2人重伤、5人轻伤，直接经济损失87.6万元。
其中1名重伤者于12月15日医治无效去世。至12月20日，其余伤者已全部出院。
""",
        "One of the seriously hurt died a week later: two dead, or none read.",
        unit="xihe-town",
        kind="final",
        occurred_at="2026-12-08T10:21",
        location=has("合成车间", lacks=("10时",)),
        cause=OPEN,
        casualties={"dead": maybe(2), "seriously_injured": maybe(1), "slightly_injured": 5},
        property_loss=876000,
        measures=OPEN,
        trend=OPEN,
    ),
    prose(
        "held-out-follow-up-more-than-before",
        GEOLOGY,
        "续报：东山镇白岩村地裂缝",
        "2026-11-25T10:05",
        """
11月25日7时32分，白岩村二组裂缝区下部发生滑塌，滑动约1500方。因人员已提前撤离，无人员伤亡。毁坏民房3户12间，
损失上百万元。另外，原裂缝已延伸到137米。
""",
        "A loss told only from below; houses destroyed, nobody hurt.",
        unit="geology-section",
        kind="follow_up",
        occurred_at="2026-11-25T07:32",
        location=has("白岩村二组", lacks=("7时",)),
        casualties=NONE_HURT,
        property_loss=has("上百万元", absent=True),
        cause=OPEN,
        measures=OPEN,
        trend=OPEN,
        scope=OPEN,
    ),
)


def _alone(name: str, sender: str, subject: str, received: str, parts: tuple[Part, ...], expected: Any) -> Written:
    return Written(
        f"held-out-alone-{name}", envelope(subject, several(*parts), sender=sender, received=received), expected
    )


_REPORT: Final = {
    "kind": "initial",
    "unit": "xihe-town",
    "elements": {
        "source": "河长办",
        "occurred_at": "2026-08-31T06:40:00+08:00",
        "location": "西河镇下坝渡口",
        "casualties": {"dead": 0, "missing": 1, "trapped": {"at_least": 2}},
        "property_loss": "being verified",
    },
}

_ALONE: Final = (
    _alone(
        "pdf",
        XIHE,
        "西河镇情况报告（扫描件）",
        "2026-08-31T09:00",
        (attached(quoted("西河镇情况报告.pdf"), b"%PDF-1.4\n" + bytes(200), "application/pdf"),),
        for_a_human(
            "2026-08-31T09:00", "A scan and nothing else.", unit="xihe-town", attachments=("西河镇情况报告.pdf",)
        ),
    ),
    _alone(
        "photos",
        DONGSHAN,
        "现场照片",
        "2026-08-31T09:05",
        tuple(
            attached(quoted(f"现场{number}.jpg"), b"\xff\xd8\xff\xe0" + bytes(90 + number), "image/jpeg")
            for number in (1, 2, 3)
        ),
        for_a_human("2026-08-31T09:05", "Three photos.", attachments=("现场1.jpg", "现场3.jpg")),
    ),
    _alone(
        "form",
        XIHE,
        "报送表",
        "2026-11-24T16:52",
        (attached(quoted("报送表.docx"), paper("four-columns"), "application/octet-stream"),),
        expect(
            "2026-11-24T16:52",
            "The form alone, without any text beside it.",
            unit="xihe-town",
            cls="urgent",
            attachments=("报送表.docx",),
            source="水厂值班员",
            occurred_at="2026-11-24T16:20",
            location="西河镇自来水厂",
            nature="危险化学品泄漏",
            casualties={"dead": 0, "missing": 0, "seriously_injured": 0, "slightly_injured": 5, "trapped": 0},
            property_loss=VERIFIED,
            cause="阀门老化",
            scope="下风向约200米",
            course="关闭总阀",
            measures="疏散周边群众60人",
            next_steps="更换阀门",
            leaders_on_scene=(True, "李四"),
            informant=("信息员乙", "10000000015"),
        ),
    ),
    _alone(
        "json",
        XIHE,
        "自动报送",
        "2026-08-31T07:00",
        (attached(b'"report.json"', json.dumps(_REPORT, ensure_ascii=False).encode(), "application/json"),),
        expect(
            "2026-08-31T07:00",
            "JSON alone, without any text beside it.",
            unit="xihe-town",
            source="河长办",
            occurred_at="2026-08-31T06:40",
            location="下坝渡口",
            casualties={"dead": 0, "missing": 1, "trapped": at_least(2)},
            property_loss=VERIFIED,
        ),
    ),
)

WRITTEN: Final = (*_REPLIES, *_FOLLOWING, *_ALONE)
