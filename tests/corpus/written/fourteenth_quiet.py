"""Fourteenth: mails that report nothing, drills, forecasts, notices."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, OPEN, Written, has, maybe
from tests.corpus.written.fourteenth_writing import (
    DONGSHAN,
    DONGSHAN_A,
    FIRE,
    GEOLOGY,
    NANPING_DUTY,
    XIHE,
    XIHE_DUTY,
    quiet,
    told,
)

WRITTEN: Final[tuple[Written, ...]] = (
    told(
        "quiet-zero-report",
        DONGSHAN_A,
        "东山镇5月3日值班零报告",
        "2026-05-03T17:02",
        """

5月3日8时至17时，我镇辖区平稳，无突发事件，无人员伤亡，景区接待游客1.3万人次，秩序良好。带班领导：张三。值班员：
值班员甲（10000000012）。
""",
        "Nothing has happened: no moment, no place.",
        kind=None,
        occurred_at=None,
        location=OPEN,
        casualties=ANY_ZERO,
        leaders_on_scene=(OPEN, OPEN),
        informant=(maybe("值班员甲"), maybe("10000000012")),
        scope=OPEN,
        trend=OPEN,
    ),
    told(
        "quiet-drill",
        NANPING_DUTY,
        "关于开展森林火灾扑救演练的报备",
        "2026-10-20T16:00",
        """
县局：

我场定于10月22日9时30分在四工区长坑开展森林火灾扑救实战演练，模拟2名队员受伤转运，参演80人，届时会有点烟，请县局
及周边镇知悉，勿误报火情。

国有南坪林场 值班员丁 10000000019
""",
        "A drill to come, with simulated injuries.",
        unit="nanping-forest-farm",
        kind=None,
        occurred_at=None,
        location=OPEN,
        casualties=None,
        measures=OPEN,
        next_steps=OPEN,
        scope=OPEN,
        informant=(maybe("值班员丁"), maybe("10000000019")),
    ),
    told(
        "quiet-forecast",
        GEOLOGY,
        "地质灾害气象风险预警（橙色）",
        "2026-06-23T17:30",
        """
预计6月23日20时至24日20时，东山镇、西河镇西部山区发生地质灾害的风险较高（橙色预警）。请有关镇加强巡查，必要时提
前转移受威胁群众。2024年6月同期，柑坑村曾因滑坡造成2人死亡，务必引以为戒。

地质环境股 信息员戊 100 0000 0025
""",
        "A warning, and an account of an earlier year.",
        unit="geology-section",
        kind=None,
        occurred_at=None,
        location=OPEN,
        cause=None,
        casualties=None,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员戊"), maybe("10000000025")),
    ),
    quiet(
        "quiet-auto-reply",
        "fire-head@example.org",
        "自动回复: 收到请回复",
        "2026-04-05T13:30",
        """
您好，我正在火场，无法及时回复邮件。如有急事请拨打值班电话 10000000023。
""",
        "An answering machine's reply by its header.",
        mail={"extra": ("Auto-Submitted: auto-replied",)},
    ),
    quiet(
        "quiet-list",
        "news@lists.example.net",
        "港航安全周刊 第32期：三起碰撞事故警示",
        "2026-08-10T06:00",
        """
本期导读：

一、某海域商渔船碰撞致4人失踪；二、某船厂火灾致2人死亡；三、锚泊船走锚搁浅。

退订请点击文末链接。
""",
        "A newsletter about others' accidents.",
        mail={"extra": ("List-Id: <news.lists.example.net>", "List-Unsubscribe: <mailto:off@lists.example.net>")},
    ),
    told(
        "quiet-roster-change",
        XIHE_DUTY,
        "西河镇国庆值班表有调整",
        "2026-09-29T09:05",
        """
10月3日带班由分管副镇长换成书记李四，值班员不变，还是值班员丙，电话10000000016。其他日期不变，请局里更新通讯录。
""",
        "A change of the roster.",
        unit="xihe-town",
        kind=None,
        occurred_at=None,
        location=None,
        casualties=None,
        leaders_on_scene=(OPEN, OPEN),
        informant=(maybe("值班员丙"), maybe("10000000016")),
        measures=OPEN,
        next_steps=OPEN,
    ),
    told(
        "quiet-false-alarm",
        XIHE,
        "西河镇学校火警系误报",
        "2026-03-12T14:18",
        """
3月12日13时50分西河镇中学消防报警响，师生1260人全部疏散到操场，经消防站检查为实验室蒸汽触发烟感，没有火，没有人
受伤，14时10分已恢复上课。信息员乙 10000000015
""",
        "A false alarm: evacuated pupils are no casualties.",
        unit="xihe-town",
        occurred_at="2026-03-12T13:50",
        location=has("西河镇中学", lacks=("报警", "13时"), absent=True),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
    told(
        "quiet-monthly-review",
        FIRE,
        "一季度森林防火工作小结",
        "2026-04-01T11:11",
        """
一季度，全县共接卫星热点46个，核实为森林火情3起，均当日扑灭，过火面积共6.2公顷，同比下降41%，无人员伤亡，1月17日
长岭火情损失3.1万元。累计出动扑火队伍312人次，查处野外用火案件9起，罚款1.2万元。

二季度将抓好清明、五一两个时段。

森林防火中心
""",
        "A quarter's account: no incident of now.",
        unit="fire-prevention-centre",
        kind=None,
        occurred_at=None,
        location=OPEN,
        casualties=ANY_ZERO,
        property_loss=OPEN,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        trend=OPEN,
    ),
    told(
        "quiet-please-ring",
        DONGSHAN,
        "在吗",
        "2026-07-13T23:01",
        """
值班的麻烦给我回个电话10000000011，打你们座机一直占线，有事说，信息员甲
""",
        "No event is told yet.",
        kind=None,
        occurred_at=None,
        location=None,
        casualties=None,
        informant=(maybe("信息员甲"), maybe("10000000011")),
        next_steps=OPEN,
        disposition={"value": "report", "also": ["not_a_report", "for_a_human"]},
    ),
)
