"""The eighth set: notes of calls, mails passed on, replies with what was missing, and corrections."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, Written, at_least, has, maybe
from tests.corpus.written.eighth_writing import lines, told
from tests.corpus.written.people import (
    DONGSHAN,
    NANPING_DUTY,
    OFFICE_DUTY,
    XIHE,
)

WRITTEN: Final[tuple[Written, ...]] = (
    told(
        "short-phone-tag-bus",
        OFFICE_DUTY,
        "【电话报告】东山镇校车刮擦",
        "2026-09-08T07:35",
        """
7时30分东山镇值班员乙电话报告：7时12分，东山镇柳林村路口一辆校车与三轮车刮擦，车上11名学生均未受伤，三轮车主轻伤1人，
交警已到，学生换车送校。回电10000000013。
""",
        "Called in; the pupils are unhurt, the tricycle's owner is slightly hurt.",
        kind="phone",
        unit=maybe("dongshan-town"),
        source=has("值班员乙", absent=True),
        occurred_at="2026-09-08T07:12",
        location=has("柳林村路口", lacks=("7时12分", "校车")),
        cause=OPEN,
        casualties={
            "dead": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": 1,
        },
        measures=OPEN,
        informant=(maybe("值班员乙", "东山镇值班员乙"), maybe("10000000013")),
    ),
    told(
        "short-reply-missing-elements",
        DONGSHAN,
        "Re: [2026-000205] 已收到：东山镇农房火灾，尚缺：财产损失、下一步工作措施",
        "2026-12-19T06:49",
        """
补报：财产损失约3.8万元；下一步镇里帮助清理现场，民政今天上门落实救助。

信息员甲

> 您的报告已收到，编号 2026-000205。

> 尚缺要素：财产损失、下一步工作措施。

> 请于 06:55 前补齐。
""",
        "A reply with what was missing above the quoted receipt.",
        kind="follow_up",
        incident="2026-000205",
        location=has("东山镇", lacks=("农房",), absent=True),
        property_loss=38000,
        next_steps=has("清理现场", "落实救助"),
        measures=OPEN,
        informant=(maybe("信息员甲"), None),
    ),
    lines(
        "short-reply-numbered-answers",
        NANPING_DUTY,
        "回复：[2026-000144] 已收到：三道沟火情（缺伤亡、领导到位、信息员）",
        "2026-04-05T15:31",
        """
1、伤亡人数：无人员伤亡
2、领导到位：场长王五15时10分到火场
3、信息员：值班员戊，100 0000 0020

在 2026-04-05 15:20，duty@example.org 写道：
> 收到。编号 2026-000144。
> 伤亡人数、相关领导是否到位、信息员姓名和联系方式未填写。
""",
        "Answers by number to a receipt.",
        unit="nanping-forest-farm",
        kind="follow_up",
        incident="2026-000144",
        location=has("三道沟", lacks=("火情",), absent=True),
        casualties=NONE_HURT,
        leaders_on_scene=(True, has("王五", lacks=("值班员戊",))),
        informant=("值班员戊", "10000000020"),
    ),
    told(
        "short-forward-hotline",
        OFFICE_DUTY,
        "Fwd: 12345热线转办：西河镇路灯杆倒伏",
        "2026-08-15T10:12",
        """
请西河镇核实处置并反馈。值班员甲

-------- 转发的消息 --------

发件人: 县12345热线 <hotline12345@example.net>

日期: 2026年8月15日 9:58

主题: 路灯杆倒伏

市民沈女士9:40来电：今天早上8点50分左右西河镇滨河路菜市场门口一根路灯杆倒下，砸坏一辆停着的小车，没有伤到人，线还吊着，希望尽快处理。
""",
        "The office passes on what a hotline wrote: the town is asked to act, it has not reported.",
        unit=maybe("xihe-town"),
        source=OPEN,
        occurred_at="2026-08-15T08:50",
        location=has("菜市场门口", lacks=("路灯杆倒下", "8点50分")),
        casualties=ANY_ZERO,
        cause=OPEN,
        property_loss=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=OPEN,
    ),
    told(
        "short-correction",
        XIHE,
        "更正：[2026-000317] 伤亡数字",
        "2026-10-02T17:05",
        """
刚才报的数字有误，经县医院核对，死亡7人、重伤8人，请以此为准，前报死亡6人、重伤9人作废。信息员乙10000000015
""",
        "A correction: the former figures stand after those that hold.",
        unit="xihe-town",
        kind="follow_up",
        incident="2026-000317",
        source=OPEN,
        casualties={"dead": 7, "seriously_injured": 8},
        informant=("信息员乙", "10000000015"),
        measures=OPEN,
    ),
    lines(
        "short-call-slip",
        OFFICE_DUTY,
        "电话记录单 6月3日",
        "2026-06-03T14:28",
        """
来电单位：国有南坪林场
来电人：值班员丁  10000000019
来电时间：14:20
内容：14:05左右一工区苗圃围墙外高压线断落，引燃杂草，过火不到半亩，已扑灭，一名护林员触电，送医院途中心跳停止，医生还在抢救。
  场领导已赶到。
记录：值班员甲
拟办：报分管领导，林场半小时内书面报告
""",
        "A slip for calls: one electrocuted, his heart stopped, the doctors still at work: nothing for certain.",
        kind=maybe("phone", "initial"),
        unit="nanping-forest-farm",
        source=OPEN,
        occurred_at=maybe("2026-06-03T14:05:00+08:00"),
        location=has("一工区苗圃围墙外", lacks=("高压线",), absent=True),
        cause=OPEN,
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        person=OPEN,
        matter=OPEN,
        result=OPEN,
        casualties={"seriously_injured": maybe(1)},
        property_loss=OPEN,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), OPEN),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员丁"), maybe("10000000019")),
    ),
    told(
        "short-forwarded-group-tally",
        DONGSHAN,
        "Fw: 庙会踩踏",
        "2026-02-22T20:18",
        """
转副镇长钱十一现场发来的：19点50，东山镇云盘村庙会烟花落到人群里，拥挤倒了一片，现在往卫生院送了三十多个，重伤的不少于3个，没有死人。
人群已疏散，公安在维持。
""",
        "A lower bound by 不少于; thirty-odd taken to the clinic are hurt without a degree.",
        source=OPEN,
        occurred_at="2026-02-22T19:50",
        location=has("云盘村", lacks=("19点50", "烟花落")),
        cause=OPEN,
        casualties={
            "dead": maybe(0),
            "seriously_injured": at_least(3) | {"may_be_absent": True},
        },
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=OPEN,
        measures=OPEN,
        informant=OPEN,
    ),
    told(
        "short-warning-only",
        XIHE,
        "转发气象预警",
        "2026-08-28T17:12",
        """
县气象台8月28日17时00分发布暴雨橙色预警：预计未来3小时石桥、下坝等村降雨量将达50毫米以上，请注意防范山洪、滑坡。
我镇已通知各村上岗到位，目前一切正常。
""",
        "A warning: nothing has happened; its hour is that of its issue.",
        unit="xihe-town",
        source=OPEN,
        location=OPEN,
        casualties=None,
        cause=OPEN,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    told(
        "short-still-looking",
        NANPING_DUTY,
        "[2026-000288] 走失护林员情况",
        "2026-11-06T23:40",
        """
到23点半，走失的护林员伍某还没有找到，手机最后信号在五工区鹰嘴岩一带。已上山62人，王五带队，天亮前不撤。

戊 10000000020
""",
        "By number: one is missing, told in words; a place of the phone's last signal.",
        unit="nanping-forest-farm",
        kind="follow_up",
        incident="2026-000288",
        source=OPEN,
        location=OPEN,
        cause=OPEN,
        casualties={"missing": maybe(1)},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("王五", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=OPEN,
    ),
)
