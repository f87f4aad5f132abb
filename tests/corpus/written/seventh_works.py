"""Seventh set: mines, cranes, lifts, gas."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, at_least, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, GEOLOGY, OFFICE_DUTY, XIHE, XIHE_DUTY
from tests.corpus.written.seventh_writing import OUTSIDE, free, labelled, page, table, told

WRITTEN: Final = (
    labelled(
        "mine-first",
        GEOLOGY,
        "【特别紧急】黑石沟采石场边坡垮塌事故报告",
        "2026-05-19T10:41",
        """
报送单位：地质环境股
紧急程度：特别紧急
信息来源：黑石沟采石场安全员电话
事发时间：5月19日10时03分
事发地点：西河镇黑石沟采石场+820平台
事件起因：初步判断为违规掏采
事件性质：非煤矿山生产安全事故（坍塌）
伤亡人数：死亡1人，被埋3人，重伤、轻伤人数正在核实
财产损失：正在核实
基本过程：10时03分，+820平台作业时上部边坡突然垮塌，约1500方岩体将2台挖掘机及4名作业人员掩埋，10时25分救出1人，已无生命体征
已造成的后果：采石场停产
影响范围：限于采石场内
发展趋势：边坡仍有零星掉块，救援有二次垮塌风险
相关领导是否到位：孙七、李四已到现场
已采取的初步处置措施：架设边坡雷达，人工加机械搜救
下一步工作措施：请求增派矿山救护队
责任单位信息员：信息员戊
联系方式：10000000025
""",
        "The thirteen elements in their own words; one of four dug out dead; the injured are being verified.",
        unit="geology-section",
        cls="critical",
        source=has("黑石沟采石场安全员"),
        occurred_at="2026-05-19T10:03",
        location=has("黑石沟采石场+820平台"),
        cause=has("违规掏采"),
        nature=has("非煤矿山生产安全事故"),
        casualties={
            "dead": 1,
            "seriously_injured": "being verified",
            "slightly_injured": "being verified",
            "trapped": 3,
        },
        property_loss=VERIFIED,
        course=has("边坡突然垮塌", "无生命体征", lacks=("停产",)),
        consequences=has("采石场停产"),
        scope=has("限于采石场内"),
        trend=has("零星掉块", "二次垮塌风险"),
        leaders_on_scene=(True, has("孙七", "李四")),
        measures=has("架设边坡雷达", "搜救", lacks=("矿山救护队",)),
        next_steps=has("增派矿山救护队"),
        informant=("信息员戊", "10000000025"),
    ),
    free(
        "mine-reply-to-receipt",
        GEOLOGY,
        "Re: [2026-000311] 已收到：黑石沟采石场边坡垮塌事故报告",
        "2026-05-19T13:20",
        """
补充：12时50分又挖出1人，送医途中死亡，现累计死亡2人，还有2人埋在里面。轻伤2人是救援时被掉块砸的。\
直接损失企业自报约180万元。矿山救护队24人12点10分已到。

信息员戊

> 您单位报送的信息已收到，编号 2026-000311。
> 缺少要素：财产损失。
> 请于11时41分前补报。
""",
        "A reply to our receipt; its quoted hour is ours; the figures are the newest.",
        unit="geology-section",
        kind="follow_up",
        incident="2026-000311",
        occurred_at=None,
        location=told("黑石沟采石场"),
        casualties={"dead": 2, "slightly_injured": 2, "trapped": 2},
        property_loss=1800000,
        measures=OPEN,
        informant=(maybe("信息员戊"), None),
    ),
    free(
        "mine-gas-office",
        "meijian@example.com",
        "煤矿事故信息",
        "2026-10-27T06:36",
        """
示例县人民政府值班室：
　　10月27日4时17分，柏溪乡红岩煤矿1203回风巷发生瓦斯突出，当班入井76人，安全升井69人，7人被困。\
截至6时10分，已与其中5人取得电话联系，2人失联。全矿断电撤人，矿山救护队两个小队已下井侦察。\
井口瓦斯浓度4.2%，通风系统基本完好。县长、分管副县长已抵达矿调度室坐镇指挥。
　　事故原因及损失待查。
　　　　　　　　　　　　　　　　煤矿安全监管股　10月27日6时30分
""",
        "Seven are trapped underground; of five there is word, and two of the seven are lost.",
        **OUTSIDE,
        occurred_at="2026-10-27T04:17",
        location=has("红岩煤矿1203回风巷", lacks=("瓦斯突出",)),
        cause=OPEN,
        casualties={"missing": maybe(2), "trapped": 7},
        property_loss=OPEN,
        leaders_on_scene=(True, has("县长")),
        trend=OPEN,
        scope=OPEN,
        measures=OPEN,
    ),
    page(
        "crane-table",
        "shijian-tezhong@example.com",
        "特种设备事故快报",
        "2026-03-11T17:03",
        table(
            (
                ("报告单位", "示例县市场监督管理局"),
                ("事故时间", "2026-03-11 15:26"),
                ("事故地点", "云岭街道科技园C区在建厂房"),
                ("设备类型", "塔式起重机"),
                ("事故描述", "顶升作业时平衡失稳，塔臂折断坠落"),
                ("人员伤亡", "死2人，重伤1人，无人失踪"),
                ("直接经济损失", "86万元"),
                ("报告时间", "2026-03-11 16:50"),
                ("现场负责人", "局长宋平已到场"),
                ("现场处置", "封闭现场，拆除残余塔身"),
                ("报告人及电话", "袁媛 10000000079"),
            )
        ),
        "ISO-like times of occurrence and of report; counts without a measure word's noun.",
        **OUTSIDE,
        occurred_at="2026-03-11T15:26",
        location=has("科技园C区在建厂房"),
        nature=OPEN,
        cause=OPEN,
        course=OPEN,
        matter=OPEN,
        consequences=OPEN,
        casualties={"dead": 2, "missing": 0, "seriously_injured": 1},
        property_loss=860000,
        leaders_on_scene=(True, has("宋平")),
        measures=has("封闭现场", "残余塔身", lacks=("袁媛",)),
        informant=("袁媛", "10000000079"),
    ),
    free(
        "crane-typhoon",
        DONGSHAN_DUTY,
        "东山镇在建工地吊车倒伏",
        "2026-08-19T01:44",
        """
值班室：19日凌晨1:15左右，阵风9级把东山镇康养小镇工地的一台汽车吊吹倒，砸到隔壁停车场，压坏小车6辆，没有伤到人，\
围挡倒了80米。估损四十来万。工地已断电封门，保安3人守着。风还没停。　　值班员甲
""",
        "About forty thousand tens: no amount in yuan; the day of the month alone.",
        occurred_at="2026-08-19T01:15",
        location=has("康养小镇工地", lacks=("阵风", "1:15")),
        cause=told("阵风"),
        casualties=ANY_ZERO,
        property_loss=has("四十来万", absent=True),
        trend=OPEN,
        scope=OPEN,
        measures=OPEN,
        informant=(maybe("值班员甲"), None),
    ),
    labelled(
        "crane-update-by-number",
        DONGSHAN,
        "东山镇康养小镇工地吊车倒伏 核报",
        "2026-08-21T15:00",
        """
编号：2026-000502
核定情况：
一、时间　2026年8月19日1时15分
二、地点　东山镇康养小镇二期工地
三、人员伤亡　无
四、直接经济损失　43.6万元
五、原因　强阵风，吊车未收臂
六、后续工作　督促施工单位理赔，开展大型机械防风专项检查
信息员甲／10000000011
""",
        "核报 in the subject; labels parted by a wide blank.",
        kind="final",
        incident="2026-000502",
        occurred_at="2026-08-19T01:15",
        location=has("康养小镇二期工地"),
        cause=has("强阵风", "未收臂"),
        casualties=ANY_ZERO,
        property_loss=436000,
        next_steps=has("督促施工单位理赔", "专项检查", lacks=("信息员甲",)),
        measures=OPEN,
        nature=OPEN,
        course=OPEN,
        informant=(maybe("信息员甲"), maybe("10000000011")),
    ),
    free(
        "elevator-stuck",
        "wuye@example.com",
        "电梯困人",
        "2026-02-27T19:38",
        """
云岭街道锦绣苑物业：晚上19:10，7幢2单元电梯停在12楼和13楼之间，困了5个人，有1名孕妇。维保19:25到，\
19:33放出3人，还有2人没出来，正在盘车。人都没受伤。联系人 物业钱主管 1000000 0080
""",
        "Five stuck, three let out, two still inside, nobody hurt.",
        **OUTSIDE,
        source=OPEN,
        occurred_at="2026-02-27T19:10",
        location=has("7幢2单元", lacks=("困了",)),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": 2,
        },
        measures=OPEN,
        scope=OPEN,
        informant=(has("钱主管"), "10000000080"),
    ),
    free(
        "elevator-fall",
        XIHE,
        "西河镇商贸城扶梯夹人事故情况",
        "2026-12-24T20:09",
        """
12月24日19时32分，西河镇商贸城二楼上行扶梯梳齿板松动塌陷，一名6岁男童右脚被卷入，消防19时58分破拆救出，\
诊断为右足重伤；其母施救时手部划伤，属轻伤。现场围观群众约三百人，秩序已恢复。市场监管所已查封扶梯。\
设备损失约2.8万元。该扶梯检验有效期至2027年3月。
副镇长丁敏在现场。信息员乙 10000000015
""",
        "Freed since: nobody is trapped; onlookers and an inspection date.",
        unit="xihe-town",
        occurred_at="2026-12-24T19:32",
        location=has("商贸城二楼", lacks=("19时",)),
        cause=told("梳齿板松动"),
        casualties={"seriously_injured": 1, "slightly_injured": 1, "trapped": maybe(0)},
        property_loss=28000,
        leaders_on_scene=(True, has("丁敏")),
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    labelled(
        "elevator-hospital",
        "shijian-tezhong@example.com",
        "电梯故障情况报告",
        "2026-06-30T10:20",
        """
接报时间：6月30日9时15分
事件发生时间：6月30日9时06分
事件发生地点：县人民医院住院部1号电梯
事件经过：电梯载8人下行至4层突然停梯，9时31分8人全部解救
人员情况：无人受伤
初步原因：门机控制板故障
社会影响：家属拍摄视频上传网络，阅读量约2000
处置措施：停用1号梯，安排专人引导
报告单位：示例县市场监管局特设股
报告人：袁媛
""",
        "The hour of the call above that of the event; a weak denial; an informant without a phone.",
        **OUTSIDE,
        occurred_at="2026-06-30T09:06",
        location=has("住院部1号电梯", lacks=("载8人",)),
        course=has("突然停梯", "全部解救"),
        nature=OPEN,
        person=OPEN,
        matter=OPEN,
        consequences=OPEN,
        result=OPEN,
        casualties=ANY_ZERO,
        cause=has("门机控制板故障"),
        scope=OPEN,
        measures=has("停用1号梯", "引导"),
        informant=("袁媛", None),
    ),
    free(
        "gas-restaurant",
        OFFICE_DUTY,
        "情况通报：西河镇火锅店燃气爆燃",
        "2026-09-21T13:05",
        """
各成员单位：

据西河镇报告，9月21日12时12分许，西河镇新街“老味道”火锅店发生瓶装液化气爆燃，系换气瓶时操作不当所致。\
截至13时，已有2人死亡，17人受伤送医，其中重伤5人、轻伤12人。爆燃致相邻4间门面受损，财产损失初步估计65万元以上。

分管领导乙已带队赶到现场指挥，请应急、消防、卫健等部门按职责开展工作。

联系人：办公室值班员甲，10000000007
""",
        "A circular of the office about a town's report; a loss with a lower bound has no amount.",
        unit=maybe("xihe-town"),
        source=told("西河镇"),
        occurred_at="2026-09-21T12:12",
        location=has("新街“老味道”火锅店", lacks=("液化气",)),
        cause=told("操作不当"),
        casualties={"dead": 2, "seriously_injured": 5, "slightly_injured": 12},
        property_loss=has("65万元", absent=True),
        leaders_on_scene=(True, has("分管领导乙")),
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=OPEN,
    ),
    free(
        "gas-pipe-dug",
        "ranqi@example.com",
        "中压燃气管道被挖断抢险情况",
        "2026-04-21T15:35",
        """
尊敬的各位领导：4月21日14点46分，云岭街道建设路与学府路交叉口，污水改造施工挖断DN200中压燃气管，造成泄漏。\
14点58分关阀，15点20分浓度检测正常。影响建设路沿线3个小区1860户用气，疏散周边商户60多人，未造成人员伤亡。\
抢修预计今晚20点完成，恢复供气前将逐户安检。　示例燃气公司调度中心 龙涛 100-00000081
""",
        "Hours of closing, measuring and finishing besides that of the event.",
        **OUTSIDE,
        occurred_at="2026-04-21T14:46",
        location=has("建设路与学府路交叉口", lacks=("污水改造",)),
        cause=told("施工挖断"),
        casualties=NONE_HURT,
        scope=told("3个小区"),
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(told("龙涛"), maybe("10000000081")),
    ),
    free(
        "gas-carbon-monoxide",
        XIHE_DUTY,
        "一氧化碳中毒",
        "2026-01-08T07:55",
        """
今早7时20分，西河镇鱼塘村二组村民发现邻居一家没开门，进屋见4人倒在火炉边，2个老人已死亡，2个大人昏迷，正送县医院，\
伤情不明。屋里烧蜂窝煤没开窗。村支书和派出所在现场。值班员丙 10000000016
""",
        "Found at 7:20; two dead; how badly the other two are hurt is not known.",
        unit="xihe-town",
        source=OPEN,
        occurred_at=maybe("2026-01-08T07:20:00+08:00"),
        location=has("鱼塘村二组", lacks=("7时",)),
        cause=told("蜂窝煤"),
        casualties={
            "dead": 2,
            "seriously_injured": maybe("being verified"),
            "slightly_injured": maybe("being verified"),
        },
        leaders_on_scene=(OPEN, OPEN),
        measures=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
    free(
        "gas-factory-at-least",
        "anjian-yuanqu@example.com",
        "园区化工厂闪爆初报",
        "2026-11-30T23:12",
        """
县应急局并报：30日22时51分，河口工业园宏达助剂厂3号反应釜闪爆起火，明火已在23时05分压制。\
厂方称夜班在岗14人，已确认至少2人遇难，受伤送医6人（重伤2人，其余轻伤），另有1人下落不明。\
园区管委会主任季林正在现场。周边企业停工疏散约400人。原因、损失均正在调查。
园区值班室 10000000082
""",
        "At least two dead; six injured, two of them seriously and the rest slightly.",
        **OUTSIDE,
        occurred_at="2026-11-30T22:51",
        location=has("宏达助剂厂3号反应釜", lacks=("闪爆",)),
        source=OPEN,
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"dead": at_least(2), "missing": 1, "seriously_injured": 2, "slightly_injured": maybe(4)},
        property_loss=VERIFIED | {"may_be_absent": True},
        leaders_on_scene=(True, has("季林")),
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=(OPEN, maybe("10000000082")),
    ),
)
