"""Twelfth: more labelled lines: a bureau's figures, a brickworks, a water main, a lantern fair."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ALL_ZERO, OPEN, VERIFIED, at_least, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, XIHE_DUTY
from tests.corpus.written.twelfth_mail import mail

_WATER: Final = "shuiliju@example.com"

WRITTEN: Final = (
    mail(
        "lines-water-bureau-flood-figures",
        _WATER,
        "山洪灾害情况",
        "2026-06-30T06:15",
        """
填报单位：县水利局防御中心
灾害种类：山洪
发生时间：2026-06-30 03:40
发生地点：东山镇青杠溪沿线4个村
降雨情况：2时至5时雨量138毫米
受灾人口：2300余人
紧急转移：415人
死亡人口：0
失踪人口：3
受伤人口：10余人
倒塌房屋：17间
直接经济损失：860万元（初步统计）
已采取措施：启动四级应急响应，关闭下游两处漫水桥
填报人：水利局值班 郭某
联系电话：100 0000 0082
""",
        "Figures by line: 受伤 without a degree; people moved and affected are no casualties.",
        shown="水利局值班室",
        prose=False,
        unit="",
        standing="unknown",
        nature=has("山洪", absent=True),
        cause=OPEN,
        occurred_at="2026-06-30T03:40",
        location=has("东山镇青杠溪沿线4个村", lacks=("降雨",)),
        casualties={"dead": 0, "missing": 3},
        property_loss=8600000,
        consequences=OPEN,
        scope=OPEN,
        measures=has("启动四级应急响应", "漫水桥", lacks=("填报人",)),
        informant=(maybe("郭某", "水利局值班 郭某", "水利局值班郭某"), "10000000082"),
        matter=OPEN,
    ),
    mail(
        "lines-informant-first",
        DONGSHAN,
        "关于桐子湾砖厂窑顶塌落的报告",
        "2026-10-19T22:40",
        """
报告人：信息员甲（10000000011）
报告时间：22:35
事发单位：桐子湾页岩砖厂
具体位置：2号隧道窑进车端
事发时间：21:50
涉及人员：出窑工3人，其中死亡1人、重伤1人、轻微伤1人
处置过程：厂方22:02报警，消防22:20到场，22:30全部救出
目前状况：停产，现场已封，家属尚未到
初步判断：窑顶耐火砖老化脱落
经济损失：待评估
""",
        "The informant first; the hours without a date; 轻微伤 is slight; out of it all.",
        occurred_at="2026-10-19T21:50",
        location=has("2号隧道窑进车端", lacks=("21:50",)),
        cause=has("耐火砖", absent=True),
        casualties={"dead": 1, "seriously_injured": 1, "slightly_injured": maybe(1), "trapped": maybe(0)},
        property_loss=VERIFIED | {"may_be_absent": True},
        trend=OPEN,
        measures=has("消防22:20到场", lacks=("停产，现场已封",), absent=True),
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "lines-clean-sheet-water-shortage",
        XIHE_DUTY,
        "供水管道爆裂",
        "2026-08-30T09:05",
        """
事件：镇区供水主管爆裂
时间：8月30日7时整
地点：西河镇粮站门口
原因：管道老化
死亡人数：0
失踪人数：0
重伤人数：0
轻伤人数：0
被困人数：0
损失：无
影响：镇区约1200户停水
趋势：平稳，预计13时恢复
领导：副镇长韩某在现场
措施：供水站10人抢修，安排2台洒水车送水
下步：更换老化管段
信息员：信息员乙 电话10000000015
""",
        "Short labels, each kind of casualty nought, no loss.",
        prose=False,
        unit="xihe-town",
        matter=has("供水主管爆裂", absent=True),
        nature=OPEN,
        course=OPEN,
        occurred_at="2026-08-30T07:00",
        location=has("西河镇粮站门口", lacks=("管道",)),
        cause=has("管道老化", lacks=("死亡",)),
        casualties=ALL_ZERO,
        property_loss=maybe(0),
        scope=has("1200户", absent=True),
        consequences=has("1200户", absent=True),
        trend=has("平稳", "13时恢复", lacks=("韩某",)),
        leaders_on_scene=(True, has("韩某", lacks=("抢修",))),
        measures=has("10人抢修", "送水", lacks=("老化管段",)),
        next_steps=has("更换老化管段", lacks=("信息员",)),
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "lines-at-least-stampede",
        DONGSHAN_DUTY,
        "【紧急】庙坝村龙灯会踩踏",
        "2026-03-03T20:25",
        """
时间 : 3月3日19点55分
地点 : 庙坝村文化广场戏台前
经过 : 舞龙队燃放烟花时火星落入人群，群众躲避时发生踩踏
伤亡 : 重伤5人，轻伤20余人，死亡人数正在核实
措施 : 已停止活动，救护车4台到场转运
带班领导 : 副书记祁某在现场处置
值班 : 值班员甲 电话 10000000012
""",
        "A lower bound, and the dead being verified.",
        cls="urgent",
        occurred_at="2026-03-03T19:55",
        location=has("庙坝村文化广场戏台前", lacks=("舞龙队",)),
        cause=OPEN,
        course=has("舞龙队", "发生踩踏", lacks=("重伤5人",)),
        casualties={"dead": "being verified", "seriously_injured": 5, "slightly_injured": at_least(20)},
        leaders_on_scene=(True, has("祁某", absent=True)),
        measures=has("已停止活动", "转运", lacks=("祁某",)),
        informant=("值班员甲", "10000000012"),
    ),
)
