"""The eighth set: lines from a phone, in a hurry or dictated."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, Written, has, maybe
from tests.corpus.written.eighth_writing import told
from tests.corpus.written.people import (
    DONGSHAN_DUTY,
    FIRE,
    GEOLOGY,
    NANPING,
    STRANGER,
    XIHE_DUTY,
)

WRITTEN: Final[tuple[Written, ...]] = (
    told(
        "short-one-line-shop",
        XIHE_DUTY,
        "火警",
        "2026-01-16T19:42",
        "西河镇老街百货店19:26着火，店主夫妻被困二楼，消防刚到，其他还不清楚。丙",
        "One line from a phone: a couple is trapped, not told in figures.",
        unit="xihe-town",
        occurred_at="2026-01-16T19:26",
        location=has("老街百货店", lacks=("着火",)),
        casualties={
            "dead": maybe("being verified"),
            "missing": maybe("being verified"),
            "seriously_injured": maybe("being verified"),
            "slightly_injured": maybe("being verified"),
            "trapped": maybe(2, "being verified"),
        },
        source=OPEN,
        cause=OPEN,
        scope=OPEN,
        trend=OPEN,
        property_loss=OPEN,
        measures=OPEN,
        informant=OPEN,
    ),
    told(
        "short-chain-of-bubbles",
        DONGSHAN_DUTY,
        "转微信群消息",
        "2026-04-09T08:24",
        """
[08:11] 青石村老曹：桥头三岔口拖拉机翻了

[08:12] 青石村老曹：压到一个人，腿断了

[08:14] 派出所小何：我们马上到

[08:19] 青石村老曹：人拖出来了，120来了

[08:21] 派出所小何：驾驶员就他自己，重伤，没别人
""",
        "Bubbles with clock times before them: of the hour of the accident nothing is told for certain.",
        source=OPEN,
        occurred_at=maybe("2026-04-09T08:11:00+08:00"),
        location=has("三岔口", lacks=("翻了",), absent=True),
        cause=OPEN,
        casualties={"seriously_injured": maybe(1), "trapped": maybe(0)},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=OPEN,
    ),
    told(
        "short-village-half-past",
        STRANGER,
        "桥塌了",
        "2026-07-19T16:40",
        """
我是柏木镇龙井村的村民，今天下午3点半村头的石拱桥塌了一个孔，一辆拉砖的农用车掉下去，司机伤得不轻，已经送医院了，
村里拿树枝把路拦起来了，你们快派人来看。我姓顾，10000000059
""",
        "Half past three in the afternoon; 伤得不轻 is no degree for certain.",
        source=OPEN,
        occurred_at="2026-07-19T15:30",
        location=has("龙井村", lacks=("塌了", "3点半")),
        cause=OPEN,
        casualties={"seriously_injured": maybe(1)},
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("顾", "顾某", "我姓顾", "姓顾"), maybe("10000000059")),
    ),
    told(
        "short-sms-style-abbreviated",
        FIRE,
        "火情快讯",
        "2026-03-13T13:36",
        """
13日13:05，西河镇下坝村后山起火，过火约2亩，西河镇40人在扑，无人员伤亡，
镇长李四在场。森林防火中心 己 10000000023
""",
        "A flash in one line, from the centre about a town.",
        unit="fire-prevention-centre",
        source=OPEN,
        occurred_at="2026-03-13T13:05",
        location=has("下坝村后山", lacks=("起火", "13:05")),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=OPEN,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("李四", absent=True)),
        measures=OPEN,
        informant=OPEN,
    ),
    told(
        "short-voice-to-text",
        NANPING,
        "语音转文字",
        "2026-11-12T21:55",
        """
喂值班室吗我是南坪林场信息员丙啊晚上九点二十的样子我们场部锅炉房管子爆了烫伤了两个人一个重一个轻已经往县医院送了锅炉停了王场长在现场
现在没有别的危险后面再跟你们报
""",
        "Dictated without any stop: one of two scalded badly, one lightly.",
        unit="nanping-forest-farm",
        occurred_at=maybe("2026-11-12T21:20:00+08:00"),
        location=has("锅炉房", lacks=("爆了",), absent=True),
        source=OPEN,
        cause=OPEN,
        casualties={"seriously_injured": maybe(1), "slightly_injured": maybe(1)},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("王", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员丙", "南坪林场信息员丙"), None),
    ),
    told(
        "short-geology-night",
        GEOLOGY,
        "白石坎监测预警",
        "2026-07-09T01:50",
        """
白石坎滑坡7月9日1时22分后缘整体下滑约3米，前缘掩埋机耕道，46人此前已转移，无伤亡。
孙七股长在现场，警戒已扩大到200米。还会动，雨小一点再看。信息员戊
""",
        "A slide of a place known from the day before; nobody was there.",
        unit="geology-section",
        source=OPEN,
        occurred_at="2026-07-09T01:22",
        location=has("白石坎", lacks=("1时22分",), absent=True),
        cause=OPEN,
        casualties=ANY_ZERO,
        property_loss=OPEN,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("孙七", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员戊"), None),
    ),
    told(
        "short-nothing-but-urgency",
        DONGSHAN_DUTY,
        "【特别紧急】马鞍山隧道冒顶",
        "2026-05-11T03:58",
        "5月11日3时37分，马鞍山隧道进口掌子面冒顶，7人被困，已通知消防、县医院。详情续报。值班员甲10000000012",
        "Critical by tag; a promise to follow up.",
        cls="critical",
        source=OPEN,
        occurred_at="2026-05-11T03:37",
        location=has("马鞍山隧道进口掌子面", lacks=("3时37分", "冒顶")),
        cause=OPEN,
        casualties={"trapped": 7},
        measures=OPEN,
        next_steps=OPEN,
        informant=("值班员甲", "10000000012"),
    ),
)
