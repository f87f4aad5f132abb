"""Eleventh: what arrives when nothing has happened: a duty room's zero, a drill, a rumour, a warning, a false alarm."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, OPEN, Written, maybe
from tests.corpus.written.eleventh_writing import SCHOOL, STREET, note, told
from tests.corpus.written.people import DONGSHAN_DUTY, GEOLOGY, XIHE_DUTY

WRITTEN: Final[tuple[Written, ...]] = (
    note(
        "eleventh-zero-report",
        XIHE_DUTY,
        "西河镇国庆假期值班零报告（10月3日）",
        "2026-10-03T18:03",
        """
10月3日8时至18时，我镇各村、学校、企业运行平稳，未发生突发事件，无人员伤亡和财产损失。镇内景点接待游客约3200人
次，道路畅通。带班领导李四在岗带班。值班员丙 10000000016
""",
        "A duty room's report that there is nothing to report; a span of duty is no occurrence.",
        unit="xihe-town",
        location=OPEN,
        casualties=ANY_ZERO,
        property_loss=maybe(0),
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), OPEN),
        measures=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
    note(
        "eleventh-school-drill",
        SCHOOL,
        "县第三中学开展消防疏散演练",
        "2026-11-09T15:30",
        """
11月9日上午10时，县第三中学组织消防应急疏散演练。警报拉响后，全校1260名师生用时3分12秒疏散到操场，医疗组
对模拟受伤的3名“伤员”（重伤1人、轻伤2人）进行了包扎转运演示，消防救援站队员现场讲评。下一步，学校将针
对楼梯口拥挤问题调整路线。
""",
        "A drill: those hurt in it are no casualties.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-11-09T10:00:00+08:00"),
        location=told("县第三中学"),
        casualties=None,
        scope=OPEN,
        measures=OPEN,
        next_steps=told("调整路线"),
    ),
    note(
        "eleventh-rumour-denied",
        STREET,
        "关于网传“万福商场踩踏死人”的核查情况",
        "2026-12-20T21:16",
        """
今晚20时许，本地多个微信群传播“万福商场打折踩踏，死了2个人”的消息及短视频。经白石街道会同派出所现场核
查，视频系外省旧闻，万福商场今日营业秩序正常，没有发生踩踏，没有人员死伤。派出所已对首发人进行训诫，区网
信办已发布辟谣信息。
""",
        "A rumour denied: the two dead are nobody; the hour is the rumour's.",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at=maybe("2026-12-20T20:00:00+08:00"),
        location=told("万福商场"),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
    note(
        "eleventh-slide-warning",
        GEOLOGY,
        "【重要信息】地质灾害气象风险橙色预警",
        "2026-07-08T16:40",
        """
受强降雨云团影响，预计7月8日20时至7月9日20时，东山镇、西河镇大部地质灾害气象风险等级为橙色（风险高），可
能造成人员伤亡和房屋损毁。请相关镇、林场加强57处隐患点巡查，受威胁群众做到应转尽转。2024年同期类似过程曾
造成我县2人死亡，务必高度重视。地质环境股 信息员戊 10000000025
""",
        "A warning of what lies ahead, and the dead of an earlier year.",
        cls="important",
        unit="geology-section",
        occurred_at=None,
        location=OPEN,
        cause=OPEN,
        casualties=None,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员戊", "10000000025"),
    ),
    note(
        "eleventh-false-alarm-taken-back",
        DONGSHAN_DUTY,
        "[2026-000215] 误报说明",
        "2026-01-31T17:12",
        """
刚才报的大湾村山火是误报，到现场看是农户在屋后熏腊肉，烟大，没有起火，没有损失，人都好好的。给领导添麻烦
了。值班员甲10000000012
""",
        "An alarm taken back by number.",
        kind="follow_up",
        incident="2026-000215",
        location=told("大湾村", lacks=("山火",)),
        cause=OPEN,
        casualties=ANY_ZERO,
        property_loss=maybe(0),
        measures=OPEN,
        informant=("值班员甲", "10000000012"),
    ),
)
