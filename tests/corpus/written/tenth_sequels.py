"""Tenth set: what comes after: follow-ups by number and without one, final reports, corrections."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.people import (
    BUREAU,
    DONGSHAN,
    DONGSHAN_DUTY,
    FIRE,
    GEOLOGY,
    NANPING,
    OFFICE_DUTY,
    XIHE,
    XIHE_DUTY,
)
from tests.corpus.written.tenth_writing import mail, named

WRITTEN: Final = (
    mail(
        "sequel-receipt-answered",
        DONGSHAN_DUTY,
        "回复：[2026-000214] 已收到：东山镇柳林村民房火灾",
        "2026-04-02T10:05",
        """
补充：起火原因是电热毯短路；烧毁房屋4间，损失核定6.8万元；无人员伤亡。镇长张三9点20分到现场，火已全部扑灭。

------------------ 原始邮件 ------------------
发件人: duty@example.org
主题: [2026-000214] 已收到：东山镇柳林村民房火灾

已收到你单位报告，编号 2026-000214。尚缺：事件起因、财产损失、领导到位情况、伤亡人数。请于 10:30 前补齐。
""",
        "An answer to the receipt: what is missing is sent after, the receipt is quoted below.",
        told="trend measures",
        to="duty+2026-000214@example.org",
        kind="follow_up",
        incident="2026-000214",
        cause=has("电热毯短路", lacks=("烧毁",)),
        casualties=NONE_HURT,
        property_loss=68000,
        leaders_on_scene=(True, has("张三")),
        location=has("柳林村", absent=True),
    ),
    mail(
        "sequel-one-flood",
        XIHE,
        "西河镇“7·19”强降雨灾情续报（一）",
        "2026-07-21T09:00",
        """
7月20日16时以来，我镇继续组织力量搜寻失踪人员。7月21日7时35分，在下坝村下游2公里河滩处找到失踪村民田某，已无生命体\
征。至此，本次灾害共造成1人死亡，无失踪、受伤人员。
截至21日8时，转移群众582人中已有310人返家，其余集中安置在镇中学。经复核，直接经济损失调整为1326万元。下坝村断道于2\
0日22时抢通。
下一步，将全力恢复水毁设施，做好遇难者家属安抚。
西河镇值班员丙10000000016
""",
        "The missing man is found dead; the loss is amended.",
        told="trend measures scope consequences source cause",
        unit="xihe-town",
        kind="follow_up",
        location=OPEN,
        casualties={
            "dead": 1,
            "missing": 0,
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
        },
        property_loss=13260000,
        next_steps=has("恢复水毁设施", absent=True),
        informant=(named("值班员丙", "西河镇值班员丙"), "10000000016"),
    ),
    mail(
        "sequel-forest-fire-second",
        FIRE,
        "2026-000087 牛背梁森林火情续报二",
        "2026-02-19T22:10",
        """
截至19日21时50分：
1.西线明火于20时40分扑灭，全线转入清理看守，留守人员80人；
2.经实测过火面积2.1公顷；
3.扑救中1名半专业队员脚踝扭伤，属轻伤，已送镇卫生院，无其他伤亡；
4.公安机关已控制上坟烧纸的嫌疑人1名。
信息员丁 10000000022
""",
        "The number in the subject; a lightly hurt fighter; an arrest.",
        told="trend measures scope cause next_steps consequences",
        unit="fire-prevention-centre",
        kind="follow_up",
        incident="2026-000087",
        location=has("牛背梁", absent=True),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": 1,
            "trapped": maybe(0),
        },
        informant=("信息员丁", "10000000022"),
    ),
    mail(
        "sequel-final-mine",
        BUREAU,
        "金沟萤石矿“3·11”透水事故终报",
        "2026-03-16T18:00",
        """
　　2026年3月11日2时37分，石门乡金沟萤石矿+420中段发生透水事故，当班14人中9人升井、5人被困。经110小时连续救援，截\
至3月15日16时50分，5名被困人员全部找到，其中2人生还（轻伤），3人遇难，现场搜救工作结束。
　　经调查，事故直接原因为企业违规在老空区下方掘进，未落实“有掘必探”要求。直接经济损失687.4万元。
　　处置期间，县委书记、县长全程在指挥部坐镇。遇难者善后赔偿协议已于3月16日全部签订，伤者病情平稳。县政府已成立事\
故调查组，对矿长等4人采取强制措施。
　　下一步将在全县开展非煤矿山水害专项整治。
　　　　　　　　示例县应急管理局
""",
        "A final report: of five trapped, two live and three are dead; the beginning told again.",
        told="trend measures scope source",
        unit="",
        standing="unknown",
        kind="final",
        occurred_at="2026-03-11T02:37",
        location=has("金沟萤石矿", lacks=("透水事故", "2时37分")),
        cause=has("老空区", absent=True),
        casualties={"dead": 3, "slightly_injured": 2, "trapped": maybe(0), "missing": maybe(0)},
        property_loss=6874000,
        leaders_on_scene=(maybe(True), has("县委书记", absent=True)),
        next_steps=has("专项整治", absent=True),
    ),
    mail(
        "sequel-correction-figure",
        XIHE_DUTY,
        "更正：[2026-000301] 伤亡人数",
        "2026-08-14T13:50",
        """
[2026-000301]报告中“2人重伤、1人轻伤”有误，应为“1人重伤、2人轻伤”，其余不变。系统计口误，特此更正。西河镇值班\
员丙
""",
        "A correction: what was wrong is quoted beside what is right.",
        told="cause",
        unit="xihe-town",
        kind="follow_up",
        incident="2026-000301",
        casualties={"seriously_injured": maybe(1), "slightly_injured": maybe(2)},
        informant=(named("值班员丙", "西河镇值班员丙", absent=True), None),
    ),
    mail(
        "sequel-correction-time",
        GEOLOGY,
        "关于更正桥头村滑坡发生时间的说明",
        "2026-06-13T11:20",
        """
办公室：
我股今日08:15报送的西河镇桥头村七组滑坡速报中，发生时间误填为6时20分，经与村组核实，实际发生时间为5时50分。其他内\
容无变化。
信息员戊
""",
        "The right time and the wrong one stand in one sentence; no number.",
        told="source cause",
        unit="geology-section",
        kind=maybe("follow_up", "initial"),
        occurred_at=maybe("2026-06-13T05:50:00+08:00"),
        location=has("桥头村七组", lacks=("滑坡",), absent=True),
        casualties=None,
        informant=(maybe("信息员戊"), None),
    ),
    mail(
        "sequel-labelled-follow-up",
        NANPING,
        "续报：南坪林场六工区地表火",
        "2026-02-25T14:36",
        """
对应首报：2026-000093
续报时间：2月25日14时30分
最新进展：13时40分明火全部扑灭，正在清理余火
伤亡变化：1名护林员面部轻度灼伤（轻伤），其余无变化
损失核定：2700元
火因查明：输电线路瓷瓶爆裂
到位领导：王五（12:35到场）
后续打算：留守24小时
报送：信息员丙
手机：100 0000 0018
""",
        "Labels of a follow-up; the time of this report is not that of the fire.",
        told="measures consequences",
        unit="nanping-forest-farm",
        kind="follow_up",
        incident="2026-000093",
        location=has("六工区", absent=True),
        cause=has("瓷瓶爆裂", lacks=("到位领导",)),
        casualties={"slightly_injured": 1},
        property_loss=2700,
        trend=has("明火全部扑灭", "清理余火", lacks=("伤亡变化",), absent=True),
        leaders_on_scene=(True, has("王五", lacks=("后续打算",))),
        next_steps=has("留守24小时", lacks=("报送",)),
        informant=("信息员丙", "10000000018"),
    ),
    mail(
        "sequel-closing-nobody-hurt",
        DONGSHAN,
        "东山镇马鞍村小学后山险情核报 2026-000402",
        "2026-09-06T17:15",
        """
8月30日9时，我镇马鞍村小学后山挡墙外鼓险情，经专家鉴定和削坡卸载处理，9月5日险情解除，9月6日学生已返校上课。整个过\
程无人员伤亡。工程处置共投入资金11万元。
    东山镇 信息员甲
""",
        "A final report by 核报; money spent is no loss.",
        told="trend measures next_steps",
        kind="final",
        incident="2026-000402",
        occurred_at="2026-08-30T09:00",
        location=has("马鞍村小学后山", lacks=("外鼓",)),
        cause=OPEN,
        casualties=NONE_HURT,
        informant=(maybe("信息员甲"), None),
    ),
    mail(
        "sequel-death-in-hospital",
        DONGSHAN_DUTY,
        "Re: [2026-000277] 已收到：落石砸车",
        "2026-07-03T08:12",
        """
昨晚23时20分，重伤员中的一人在市医院抢救无效死亡。该起事件目前死亡2人，重伤1人，轻伤2人。

> [2026-000277] 已收到：落石砸车
> 已记录：死亡1人，重伤2人，轻伤2人
""",
        "A death later: the totals stand there, the old ones are quoted.",
        told="consequences",
        to="duty+2026-000277@example.org",
        kind="follow_up",
        incident="2026-000277",
        casualties={"dead": 2, "seriously_injured": 1, "slightly_injured": 2},
    ),
    mail(
        "sequel-daily",
        "sljfbb@example.com",
        "清水河柳坝段险情日报（7月9日）",
        "2026-07-09T17:00",
        """
续7月8日快报，现将今日情况报告如下：
今日17时，清水河柳坝站水位212.36米，较昨日回落0.41米，仍超警戒0.12米。柳坝段（桩号7+250）管涌处出清水，未见扩大，\
无新增险情。堤上值守人员60人。转移的213名群众继续安置在村小学，预计10日返家。
无人员伤亡，直接经济损失初步统计为52万元。
示例县防汛抗旱指挥部办公室
""",
        "A daily report goes on from an earlier one; 17:00 is the time of the figures.",
        told="scope measures next_steps",
        unit="",
        standing="unknown",
        kind=maybe("follow_up", "initial"),
        location=has("柳坝", absent=True),
        casualties=NONE_HURT,
        property_loss=520000,
        trend=OPEN,
    ),
    mail(
        "sequel-poisoning-result",
        "jyjbgs@example.com",
        "实验小学学生身体不适事件续报（第2期）",
        "2026-10-23T11:05",
        """
一、患者情况。截至10月23日10时，43名有症状学生已全部康复，无新增病例，无重症、无死亡。
二、检测结果。县疾控中心在6份患者样本和凉拌黄瓜留样中检出沙门氏菌，判定为一起细菌性食源性疾病。
三、处置情况。县市场监管局已对食堂承包方立案；学校食堂完成消杀，拟于10月26日恢复供餐。
四、舆情情况。平稳。
县教育局办公室
""",
        "Cases of illness again; no deaths, nobody grave.",
        told="scope trend measures next_steps source cause",
        unit="",
        standing="unknown",
        kind="follow_up",
        location=has("实验小学", absent=True),
        casualties={"dead": maybe(0), "seriously_injured": maybe(0)},
    ),
    mail(
        "sequel-loss-being-counted",
        XIHE,
        "续报（三）：塘湾小区火灾",
        "2026-01-09T09:40",
        """
编号2026-000012。3名吸入烟尘住户均已出院，无人员死亡、重伤和轻伤。消防认定为14号车位电动自行车充电器故障引发。财产\
损失仍在核查。
信息员乙
""",
        "The number in the text; the loss is still being looked into.",
        told="consequences trend source",
        unit="xihe-town",
        kind="follow_up",
        incident="2026-000012",
        location=has("塘湾小区", absent=True),
        cause=has("充电器故障", absent=True),
        casualties={"dead": 0, "seriously_injured": 0, "slightly_injured": 0},
        property_loss=VERIFIED,
        informant=(maybe("信息员乙"), None),
    ),
    mail(
        "sequel-office-relays-final",
        OFFICE_DUTY,
        "终报：2026-000318 西河镇驴友走失",
        "2026-10-06T09:30",
        """
西河镇报：10月6日6时40分，2名失联驴友在石门梁北坡被找到，身体状况良好，8时15分安全下山，搜救结束。全部6人平安。
""",
        "The office enters a final report for a unit: the two missing are found well.",
        told="source measures trend",
        kind="final",
        unit=maybe("xihe-town"),
        incident="2026-000318",
        location=has("石门梁", absent=True),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
    ),
)
"""The mails of the corpus as they were written, by kind of case."""
