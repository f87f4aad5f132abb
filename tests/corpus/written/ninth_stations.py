"""Ninth set: reports in labelled lines, by townships and stations: a saw mill, a market, a bus, a water works."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import OPEN, VERIFIED, has, maybe
from tests.corpus.written.ninth_writing import (
    BUREAU,
    NANPING_D,
    XIHE_CLERK,
    mail,
    told,
)

WRITTEN: Final = (
    mail(
        "label-sawmill",
        NANPING_D,
        "南坪林场木材加工车间着火的报告",
        "2026-11-20T02:58",
        """
发生时间：11月20日1时55分；扑灭时间：2时40分
发生地点：国有南坪林场场部木材加工车间
火灾原因：初步怀疑电线短路
燃烧物质：刨花、板材
过火面积：约180平方米
人员伤亡情况：值守人员1名吸入烟气，轻伤，无其他伤亡
直接财产损失：初估二十一万元
出动力量：县消防救援大队3车16人
现场领导：无（王五出差，副场长正在赶往现场）
下步措施：清理余火，保护现场，配合火灾调查
值班员：值班员丁，1000000 0019
""",
        "Beginning and end of the fire in one line; an amount in Chinese digits; nobody in charge is there yet.",
        unit="nanping-forest-farm",
        occurred_at="2026-11-20T01:55",
        location=has("场部木材加工车间"),
        cause=has("电线短路"),
        casualties={
            "slightly_injured": 1,
            "dead": maybe(0),
            "seriously_injured": maybe(0),
            "missing": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=210000,
        scope=OPEN,
        measures=OPEN,
        leaders_on_scene=(False, OPEN),
        next_steps=has("清理余火", "配合火灾调查", lacks=("值班员",)),
        informant=("值班员丁", "10000000019"),
    ),
    mail(
        "label-crowd-market",
        XIHE_CLERK,
        "【一般】西河镇年货集市拥挤情况",
        "2026-02-12T13:10",
        """
时间：2月12日11时20分至12时10分
地点：西河镇河滨年货集市南入口
人物：赶集群众约4000人，摊主
事情：促销免费发对联，人群拥挤，护栏被挤倒，3名群众擦伤
原因：活动方未报备，入口过窄
结果：经民警和镇干部疏导，12时10分秩序恢复，擦伤人员自行离开
""",
        "A matter of the general class with six elements and a span; grazes are at most slight.",
        cls="general",
        unit="xihe-town",
        occurred_at="2026-02-12T11:20",
        location=has("河滨年货集市南入口"),
        person=has("赶集群众约4000人", "摊主"),
        matter=has("促销免费发对联", "擦伤", lacks=("原因：",)),
        cause=has("活动方未报备", "入口过窄"),
        result=has("秩序恢复", "自行离开"),
        casualties={"slightly_injured": maybe(3)},
        measures=OPEN,
        scope=OPEN,
    ),
    mail(
        "label-bus-cliff-lower-bound",
        BUREAU,
        "县交通运输局关于客车坠坡事故的首报",
        "2026-10-02T09:05",
        """
县交通运输局值班室：

【时间】10月2日8时22分
【地点】县道X318线鹰嘴弯（西河镇境内）
【概况】一辆核载35人、实载29人的旅游客车坠入路侧约20米深坡
【伤亡】目前已发现3人遇难，10余人受伤，车内还有人被困，具体数字正在核实
【原因】待查
【处置】消防、卫健、公安、应急等部门正在现场救援
【下一步】及时续报
【值班人员】付某（10000000073）
""",
        "Three dead so far; ten and more hurt without degree; how many are trapped is being verified.",
        unit="",
        standing="unknown",
        occurred_at="2026-10-02T08:22",
        location=has("X318线鹰嘴弯", lacks=("概况",)),
        course=OPEN,
        cause=VERIFIED | {"may_be_absent": True},
        casualties={
            "dead": maybe(3, "being verified"),
            "trapped": maybe("being verified", {"at_least": 1}),
            "missing": maybe("being verified"),
            "seriously_injured": maybe("being verified"),
            "slightly_injured": maybe("being verified"),
        },
        measures=has("正在现场救援"),
        next_steps=OPEN,
        informant=("付某", "10000000073"),
    ),
    mail(
        "label-chlorine",
        XIHE_CLERK,
        "西河镇水厂氯气泄漏（初报）",
        "2026-07-18T11:27",
        """
事件名称：西河镇自来水厂氯气泄漏
发生时间：2026年7月18日10：35
发生地点：西河镇自来水厂加药间
报告来源：水厂值班工人
人员情况：轻度中毒6人（轻伤），无死亡、无重伤
经济损失：数千元
原因：钢瓶阀门老化
处置：戴呼吸器关阀，碱液中和；厂区周边300米内群众五十多人转移
影响：全镇停水约4小时
领导：分管副镇长到场
后续：更换阀门，水质检测合格后供水
报告单位：西河镇人民政府    报告人：信息员乙    电话：10000000015
""",
        "Poisoned and slightly hurt; a loss without an amount; three labels in the last line.",
        unit="xihe-town",
        occurred_at="2026-07-18T10:35",
        location=has("自来水厂加药间"),
        source=has("水厂值班工人"),
        casualties={"slightly_injured": 6, "dead": 0, "seriously_injured": 0},
        property_loss=has("数千元"),
        cause=has("钢瓶阀门老化"),
        measures=has("关阀", "转移"),
        scope=told("停水"),
        consequences=OPEN,
        leaders_on_scene=(True, has("副镇长")),
        next_steps=has("更换阀门", "供水"),
        informant=("信息员乙", "10000000015"),
    ),
)
"""Mails in labelled lines, second part."""
