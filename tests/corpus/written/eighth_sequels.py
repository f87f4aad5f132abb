"""The eighth set: follow-up and final reports in running text, and bulletins of a page or two."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, Written, has, maybe
from tests.corpus.written.eighth_writing import EMERGENCY, TRANSPORT, WATER, told
from tests.corpus.written.people import DONGSHAN, FIRE, NANPING, OFFICE_DUTY, XIHE

WRITTEN: Final[tuple[Written, ...]] = (
    told(
        "sequel-chemical-second",
        EMERGENCY,
        "华岭化工公司储罐爆燃事故续报（二）",
        "2026-03-05T10:40",
        """
县政府总值班室：

现将华岭化工公司储罐爆燃事故最新情况续报如下：

一、处置情况。3月5日9时36分，现场明火全部扑灭，消防力量继续对罐体冷却监护，目前罐壁温度降至38摄氏度。

二、人员情况。原失联的3人已全部找到，均已遇难。至此，事故共造成4人死亡、1人重伤，重伤人员已转省烧伤中心。

三、环境情况。厂界及下风向6个点位空气监测未见异常，事故废水约2100立方米全部收集在应急池内。

四、下步工作。抓紧排空剩余物料，做好遇难者家属安抚，配合市政府事故调查组开展调查。

县应急管理局值班室　吴九　100 0000 0055
""",
        "The missing have been found dead; the hour at which the fire was out is not that of the accident.",
        kind="follow_up",
        location=OPEN,
        cause=OPEN,
        casualties={"dead": 4, "missing": maybe(0), "seriously_injured": 1},
        trend=OPEN,
        scope=OPEN,
        source=OPEN,
        measures=OPEN,
        next_steps=has("排空剩余物料", lacks=("空气监测",), absent=True),
        informant=(
            {"value": "吴九", "also": ["值班室吴九", "县应急管理局值班室吴九"]},
            "10000000055",
        ),
    ),
    told(
        "sequel-flood-missing-found",
        DONGSHAN,
        "东山镇云盘村山洪灾害续报三",
        "2026-06-28T19:30",
        """
截至6月28日19时，失联的2名群众中，1人于今日14时许在下游3.6公里处被发现，经确认已遇难；另1人仍在全力搜寻，搜救范围扩大至清江汇口。

村道已抢通单车道，供电全部恢复，182名转移群众中已有97人返家。经进一步核查，直接经济损失由86万元调整为112万元。

镇长张三仍在一线。

信息员甲　10000000011
""",
        "One of two found dead, one still missing; a loss that is raised.",
        kind="follow_up",
        location=OPEN,
        casualties={"dead": 1, "missing": 1},
        property_loss=1120000,
        scope=OPEN,
        trend=OPEN,
        source=OPEN,
        leaders_on_scene=(maybe(True), has("张三", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    told(
        "sequel-bus-by-number",
        XIHE,
        "[2026-000317] 西河镇旅游大巴事故补充情况",
        "2026-10-02T16:22",
        """
被困人员15时40分全部救出，又有2人没有抢救过来，死亡人数升到6人。在院33人，重伤9人，其余轻伤。

事故车为云岭旅运公司车辆，驾驶员在死者之列。原因交警正在查，车辆制动系统已封存送检。

县长周八主持前方指挥部。交通已恢复。

信息员乙
""",
        "By the incident's number; the dead with those who died since; the rest are slightly hurt.",
        kind="follow_up",
        unit="xihe-town",
        incident="2026-000317",
        location=OPEN,
        cause=OPEN,
        casualties={
            "dead": 6,
            "seriously_injured": 9,
            "slightly_injured": maybe(24),
            "trapped": maybe(0),
        },
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员乙"), None),
    ),
    told(
        "sequel-death-in-hospital",
        TRANSPORT,
        "S217线客车侧翻事故续报",
        "2026-01-14T09:05",
        """
1月9日S217线K41+300处客车侧翻事故中，重伤员陶某因伤势过重，于1月13日21时15分在市第一医院死亡。
截至1月14日8时，事故累计死亡2人，重伤1人，轻伤9人（其中6人已出院）。

县政府已安排专人协助家属处理后事。

报送人：郑十，联系电话100 0000 0031
""",
        "A death four days later: one fewer seriously hurt; the moment of death is not that of the accident.",
        kind="follow_up",
        location=has("S217线K41+300处", absent=True),
        cause=OPEN,
        casualties={"dead": 2, "seriously_injured": 1, "slightly_injured": 9},
        measures=OPEN,
        next_steps=OPEN,
        trend=OPEN,
        informant=("郑十", "10000000031"),
    ),
    told(
        "final-forest-fire",
        FIRE,
        "【终报】黄茅岭森林火灾",
        "2026-03-01T10:00",
        """
2026年2月26日14时31分发生在东山镇黄茅岭东坡的森林火灾，经全力扑救，于2月28日17时20分实现“三无”，火场移交东山镇看守。现将有关情况终报如下。

经无人机测绘，过火总面积10.2公顷，其中受害森林面积6.8公顷，林木损失折合23.4万元；扑救中轻伤1人，无其他伤亡。

经森林公安查明，火灾系通信基站施工人员蒋某吸烟后乱丢烟头所致，蒋某已被刑事拘留。

扑救经费支出约31万元，由县财政统筹。森林防火中心将对全县林区施工点逐一清查，3月底前建立用火台账。

森林防火中心主任赵六签发　信息员丁　10000000022
""",
        "The cost of fighting is no loss; no other casualties than one slightly hurt.",
        kind="final",
        unit="fire-prevention-centre",
        occurred_at="2026-02-26T14:31",
        markup=True,
        location=has("黄茅岭东坡", lacks=("14时31分",)),
        cause=has("烟头", absent=True),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": 1,
            "trapped": maybe(0),
        },
        property_loss=234000,
        scope=OPEN,
        trend=OPEN,
        source=OPEN,
        leaders_on_scene=OPEN,
        measures=OPEN,
        next_steps=has("用火台账", absent=True),
        informant=("信息员丁", "10000000022"),
    ),
    told(
        "final-dike-closed",
        WATER,
        "清江新圩堤决口封堵合龙（终报）",
        "2026-07-13T06:15",
        """
7月13日4时55分，清江柏木段新圩堤溃口成功合龙，较原计划略有推迟。
此次险情自7月11日8时50分发生以来，累计投入抢险人员1120人次、机械63台次、块石1.1万方。

险情未造成人员伤亡。经初步评估，农作物、水利设施、房屋等直接经济损失2870万元。

目前正实施闭气和加固，同步架设大功率排涝泵17台，预计5天排干圩内积水。县水利局将抽调技术人员驻堤巡查至汛期结束。

值班员：郑十

电　话：100 0000 0041
""",
        "The closing first, the breach after; those who worked are counted in times.",
        kind="final",
        source=OPEN,
        occurred_at="2026-07-11T08:50",
        location=has("新圩堤", lacks=("合龙",)),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=28700000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=({"value": "郑十", "also": ["值班员郑十"]}, "10000000041"),
    ),
    told(
        "long-farm-barrier",
        NANPING,
        "国有南坪林场关于“9·17”泥石流灾害应对处置情况的专题报告",
        "2026-09-17T20:44",
        """
县林业和自然资源局：

受台风外围云系影响，9月16日20时至17日14时，我场场部累计降雨203毫米，九道湾站最大1小时雨量达64毫米，突破建站以来极值。
9月17日13时42分，四工区九道湾沟发生泥石流，现将有关情况报告如下。

一、灾害基本情况

泥石流冲出沟口后形成长约220米、宽约70米的堆积扇，冲出物约1.8万立方米。四工区管护站一层被淹埋，站内职工宿舍2栋12间受损，
场部至四工区林道中断3处，10千伏线路倒杆7基，通信一度中断。

二、人员情况

灾害发生时，四工区管护站登记在岗职工19人、家属11人、临时务工人员8人。其中31人在9月17日11时接到预警后已提前撤到后山安全点；
7人因返回搬运物资遇险，经搜救，4人获救（1人重伤、3人轻伤），2人遇难，1人仍失联。名单已与家属核对。

三、损失情况

初步统计，管护站房屋、车辆、设备损失约95万元，林道、线路等基础设施损失约210万元，林木损失约60万元，合计直接经济损失约365万元。

四、处置情况

（一）指挥到位。场长王五12时起在四工区值守，灾害发生后就地成立现场指挥部；县局分管领导甲16时抵达。

（二）全力搜救。组织护林队52人、挖掘机2台，配合县消防救援大队31人、蓝天救援队14人，分三个作业面搜寻失联人员。

（三）转移安置。在场部小学设安置点，接收职工家属29人，发放棉被60床、方便食品80箱。

（四）抢修恢复。17时30分恢复卫星通信，供电部门19人正在架设临时线路。

五、存在困难

堆积体含水量大，机械难以进入；四工区上游还有两处松散堆积体，如再遇强降雨，可能再次发生泥石流。

六、下一步工作

一是不间断搜寻失联人员，二是请求增派生命探测设备和长臂挖机，三是请地质环境股会商上游险情，四是做好遇难者家属接待。

国有南坪林场

2026年9月17日20时

联系人：信息员丙，联系电话：10000000018
""",
        "Two pages under headings: rain from the day before, a roll of those on duty, four saved, two dead.",
        unit="nanping-forest-farm",
        source=OPEN,
        occurred_at="2026-09-17T13:42",
        location=has("九道湾沟", lacks=("13时42分", "泥石流冲出")),
        cause=OPEN,
        charset="gb18030",
        casualties={
            "dead": 2,
            "missing": 1,
            "seriously_injured": 1,
            "slightly_injured": 3,
            "trapped": maybe(0),
        },
        property_loss=3650000,
        scope=OPEN,
        trend=has("再次发生泥石流", absent=True),
        leaders_on_scene=(True, has("王五", absent=True)),
        measures=OPEN,
        next_steps=has("不间断搜寻", lacks=("机械难以进入",), absent=True),
        informant=("信息员丙", "10000000018"),
    ),
    told(
        "long-province-market",
        "zhenghe@example.com",
        "信息专报第88期：青石县城关镇建材市场火灾处置及舆情",
        "2026-10-28T11:36",
        """
【事件概要】10月27日23时58分许，青石县城关镇建材市场D区发生火灾，10月28日1时37分扑灭，过火面积约320平方米，
烧毁门面4间及部分板材、油漆，造成1名商户吸入性轻伤，无人员死亡。

【处置经过】消防救援大队0时04分接警，先后调派3个站12车61人到场。到场时D区6号门面已处于猛烈燃烧阶段，并向南侧蔓延。
现场指挥员按照“先控制、后消灭”原则，在7号、9号门面设置水枪阵地堵截，同时逐层搜救楼上住户，疏散34人。
0时55分火势得到控制。公安交警对市场北路实施交通管制，供电、燃气部门切断片区电源、气源。

县委常委周八，县消防、应急、公安和城关镇主要负责人连夜在现场处置。

【损失与原因】经消防、价格认证部门初步核定，直接财产损失约47.6万元。起火原因初步认定为6号门面电气线路故障，排除人为纵火。

【舆情】截至10月28日9时，监测到相关短视频218条，累计播放130余万次，少数网民发布“烧死多人”等不实信息，已由网信办协调处置，
官方通报于7时20分发布后，舆情趋于平稳。

【下步工作】一是对全县13个专业市场开展“三合一”场所清理，二是对受灾商户逐户走访、协调保险理赔，三是持续做好舆论引导。

（撰稿：县政务信息中心　孙十二）
""",
        "A special bulletin with titles in lenticular brackets within the text; rumours of many dead.",
        source=OPEN,
        occurred_at="2026-10-27T23:58",
        markup=True,
        location=has("建材市场D区", lacks=("23时58分", "发生火灾")) | {"may_be_absent": True},
        cause=has("电气线路故障", lacks=("舆情",), absent=True),
        casualties={"dead": 0, "slightly_injured": 1},
        property_loss=476000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("周八", absent=True)),
        measures=OPEN,
        next_steps=has("三合一", lacks=("短视频",), absent=True),
        informant=(maybe("孙十二"), None),
    ),
    told(
        "long-duty-digest-of-storm",
        OFFICE_DUTY,
        "西河镇强对流天气灾情报告（转）",
        "2026-05-30T21:20",
        """
领导：现转报西河镇人民政府来文，请阅示。办公室值班员甲。

——————————

西河镇人民政府关于强对流天气灾情的报告

5月30日18时47分，我镇遭遇强对流天气，极大风速28.4米/秒（10级），持续约15分钟。大风造成下坝村一处在建钢架棚倒塌，压伤务工人员4人，
其中1人伤重不治，1人重伤，2人轻伤；另有石桥村村民彭某在收衣服时从二楼坠落，当场死亡。

全镇共倒断电杆23根，损坏房屋屋面310户，蔬菜大棚受损410亩，直接经济损失初步统计为520万元。

灾情发生后，镇党委、政府立即行动，镇长李四在下坝村现场组织救援，卫生院、派出所、供电所同步处置，伤员已全部送医。
供电所预计31日中午前恢复主干线路。我镇将连夜核灾，组织村民加固屋面，防范后续降雨。

西河镇人民政府　5月30日

联系人信息员乙　电话10000000015
""",
        "Passed on by the office: the town's report; two dead at two places, added up or left out.",
        unit="xihe-town",
        source=OPEN,
        occurred_at="2026-05-30T18:47",
        location=OPEN,
        cause=OPEN,
        casualties={"dead": maybe(2), "seriously_injured": 1, "slightly_injured": 2},
        property_loss=5200000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("李四", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    told(
        "sequel-mine-no-change",
        EMERGENCY,
        "大岭煤矿透水事故每日续报（5月18日）",
        "2026-05-18T08:02",
        """
5月18日8时续报：被困6人尚未取得联系。井下水位较17日8时下降2.3米，累计排水3.1万立方米，7台水泵满负荷运行，救援巷道掘进至41米，
距预定位置约26米。地面钻孔于凌晨3时10分打通，已下放生命探测仪和营养液。

5名轻伤人员中3人已出院。县委书记周八、市应急局负责人坚守现场。今日重点是贯通救援巷道。

值班员吴九　10000000046
""",
        "A daily follow-up: six still trapped, of five slightly hurt three have gone home.",
        kind="follow_up",
        location=OPEN,
        cause=OPEN,
        source=OPEN,
        casualties={"slightly_injured": maybe(5), "trapped": 6},
        trend=OPEN,
        scope=OPEN,
        leaders_on_scene=(True, has("周八", absent=True)),
        measures=OPEN,
        next_steps=has("贯通救援巷道", absent=True),
        informant=({"value": "吴九", "also": ["值班员吴九"]}, "10000000046"),
    ),
)
