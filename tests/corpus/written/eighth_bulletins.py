"""The eighth set: fast reports and special bulletins of towns, farms and headquarters, in running text."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, Written, at_least, has, maybe
from tests.corpus.written.eighth_writing import COMPANY, EMERGENCY, HEALTH, IN_HAND, told
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, FIRE, GEOLOGY, NANPING, XIHE

WRITTEN: Final[tuple[Written, ...]] = (
    told(
        "bulletin-chemical-plant",
        EMERGENCY,
        "【特别紧急】县化工园区华岭化工公司储罐泄漏爆燃事故快报",
        "2026-03-05T03:12",
        """
青石县人民政府总值班室：

3月5日2时14分，县化工园区华岭化工有限公司甲醇中间罐区在倒罐作业过程中发生泄漏并爆燃。
事发时厂区当班42人，经清点，37人安全撤离，1人死亡，1人重伤，3人失联。

园区、消防、应急、环保等部门立即响应，消防出动5个站19车86人，正对相邻两座储罐冷却降温；已关闭雨排阀门，事故水全部导入应急池；
周边1公里内居民和夜班工人约700人已疏散。目前火势呈稳定燃烧，环境监测数据正常。

县委书记、县长等领导已到现场，成立前线指挥部。

直接经济损失及事故原因正在核查。后续情况随时续报。

青石县应急管理局值班室　吴九　100 0000 0055
""",
        "A count of the shift: safe, dead, hurt, missing; a promise to follow up.",
        cls="critical",
        source=OPEN,
        occurred_at="2026-03-05T02:14",
        location=has("华岭化工有限公司", lacks=("2时14分", "倒罐")),
        cause=OPEN,
        casualties={"dead": 1, "missing": 3, "seriously_injured": 1},
        property_loss=IN_HAND,
        scope=OPEN,
        trend=has("火势呈稳定燃烧", absent=True),
        leaders_on_scene=(True, OPEN),
        measures=OPEN,
        next_steps=OPEN,
        informant=(
            {"value": "吴九", "also": ["值班室吴九", "青石县应急管理局值班室吴九"]},
            "10000000055",
        ),
    ),
    told(
        "bulletin-town-flash-flood",
        DONGSHAN,
        "东山镇云盘村山洪灾害情况报告",
        "2026-06-27T09:18",
        """
县防汛抗旱指挥部办公室：

6月27日凌晨4时至6时，我镇云盘村出现短时强降雨，最大小时雨量71毫米，云盘沟于5时10分暴发山洪，冲毁便桥2座、村道1.4公里，
3户房屋进水，1辆面包车被冲走。

经逐户核对，2人失联（系夜宿河边窝棚的养鸭户夫妇），1人轻伤，其余182人均在安置点，情绪稳定。

我镇于2时40分接到预警后即组织叫应转移，镇党委书记钱十一、镇长张三带队在沟口搜寻，派出所、民兵连共65人沿河向下游排查，已请求消防增援。

初步估算直接经济损失86万元。后续将加密搜寻，并组织力量抢通便道、保障安置点饮水。

东山镇人民政府

信息员甲 10000000011
""",
        "A span of rain, then the hour of the flood; two are missing.",
        occurred_at={
            "value": "2026-06-27T05:10:00+08:00",
            "also": ["2026-06-27T04:00:00+08:00"],
        },
        source=OPEN,
        location=has("云盘村", lacks=("短时强降雨", "5时10分")),
        cause=has("强降雨", absent=True),
        casualties={"missing": 2, "slightly_injured": 1},
        property_loss=860000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("钱十一", "张三", absent=True)),
        measures=OPEN,
        next_steps=has("加密搜寻", absent=True),
        informant=("信息员甲", "10000000011"),
    ),
    told(
        "bulletin-farm-boar",
        NANPING,
        "南坪林场野猪伤人事件专报",
        "2026-11-22T17:33",
        """
11月22日13时许，我场二工区职工2人在42林班抚育作业时遭一头成年野猪攻击，1人大腿撕裂、失血较多，经县医院诊断为重伤；
1人手臂擦破，门诊包扎后已返回。

事发后，场部护林队20余人携带防护器械对周边进行排查驱赶，在入山路口设卡劝返，场长王五陪同伤者就医。林业站已报告县局野保股，
拟申请专业狩猎队处置。

国有南坪林场
""",
        "A graze is no injury that counts for certain; the head is with the injured, not at the scene.",
        unit="nanping-forest-farm",
        occurred_at="2026-11-22T13:00",
        source=OPEN,
        location=has("42林班", lacks=("野猪",), absent=True),
        cause=OPEN,
        casualties={"seriously_injured": 1, "slightly_injured": maybe(1)},
        scope=OPEN,
        leaders_on_scene=OPEN,
        measures=OPEN,
        next_steps=has("专业狩猎队", absent=True),
    ),
    told(
        "bulletin-fire-centre-forest",
        FIRE,
        "关于黄茅岭森林火灾扑救情况的报告（截至2月27日7时）",
        "2026-02-27T07:22",
        """
2月26日14时31分，东山镇黄茅岭东坡发生森林火灾。经过488人（森林消防大队90人、地方专业半专业队伍215人、干部群众183人）一夜奋战，
截至27日7时，火场外围明火全部扑灭，转入清理看守，火场总面积约9.6公顷。

扑救过程中，1名半专业队员滚落受轻伤，另有2名队员轻度中暑，无人员死亡和失联。未造成居民房屋和重要设施损毁。

起火原因系林区施工人员违规吸烟引发，嫌疑人已被森林公安控制。

前线指挥部由分管领导甲任指挥长，中心主任赵六驻守火场。下一步留守160人，分片清烟点，防止复燃。
""",
        "Fighters in sum and in parts; heat stroke is no casualty; dead and missing are denied.",
        unit="fire-prevention-centre",
        source=OPEN,
        occurred_at="2026-02-26T14:31",
        location=has("黄茅岭东坡", lacks=("14时31分", "发生森林火灾")),
        cause=has("违规吸烟", lacks=("控制",), absent=True),
        casualties={"dead": 0, "missing": 0, "slightly_injured": maybe(1)},
        property_loss=OPEN,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("赵六", absent=True)),
        measures=OPEN,
        next_steps=has("留守160人", absent=True),
    ),
    told(
        "bulletin-geology-rockfall",
        GEOLOGY,
        "大沟崩塌灾情简报",
        "2026-09-03T16:10",
        """
孙七股长安排，现将大沟崩塌情况报告如下。

崩塌发生于9月3日11时25分，位置在东山镇青石村至云盘村公路大沟段K5+700，崩塌体约450立方米，完全阻断公路。
一辆过路的微型货车被砸中，车上2人，驾驶员当场死亡，乘客重伤，已由120送往县医院。

据现场查勘，该处为顺层岩质边坡，近期降雨下渗、裂隙发育是主要诱因。坡面仍有约80立方米危岩，存在再次崩落可能。

县公路段、东山镇已封路，设两处观察哨，镇长张三在现场。建议：未清除危岩前不得通车，由县交通运输局尽快委托专业单位爆破排危。

地质环境股
""",
        "Place after time, in a sentence that tells of both; a driver and a passenger without figures.",
        unit="geology-section",
        source=OPEN,
        occurred_at="2026-09-03T11:25",
        location=has("大沟段K5+700", lacks=("崩塌体", "11时")),
        cause=has("降雨下渗", absent=True),
        charset="gb18030",
        casualties={"dead": maybe(1), "seriously_injured": maybe(1)},
        scope=OPEN,
        trend=has("再次崩落", absent=True),
        leaders_on_scene=(True, has("张三", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
    ),
    told(
        "bulletin-mushrooms",
        HEALTH,
        "野生菌中毒事件初步情况",
        "2026-08-09T11:55",
        """
8月8日19时左右，柏木镇松树沟村村民罗某一家5口食用自采野生菌，9日凌晨2时起陆续出现呕吐、腹痛。
截至9日11时，1人（女，67岁）因肝肾功能衰竭死亡，2人病危在市医院治疗，2人病情平稳。

县疾控中心已采集剩余菌样送检，初步考虑为鹅膏属毒蘑菇。柏木镇已用大喇叭、微信群提醒群众不采不食，集市禁售野生菌。

县卫健局应急办 钱十一 10000000056
""",
        "Cases of illness are no casualties, but one has died; the meal or the first signs.",
        source=OPEN,
        occurred_at=maybe("2026-08-08T19:00:00+08:00", "2026-08-09T02:00:00+08:00"),
        location=has("松树沟村", lacks=("食用", "19时")),
        cause=has("毒蘑菇", absent=True),
        casualties={"dead": 1, "seriously_injured": maybe(2)},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("钱十一", "应急办钱十一", "县卫健局应急办钱十一"), "10000000056"),
    ),
    told(
        "bulletin-wind-farm-fall",
        COMPANY,
        "关于云岭风电场高处坠落事故的报告",
        "2026-04-28T19:50",
        """
青石县应急管理局、能源局：

2026年4月28日16时20分，我公司云岭风电场16号机位，外委检修单位人员在塔筒内更换爬梯时安全绳脱落，2人从约30米高处坠落。
16时58分救护车到场，2人均已死亡。

我公司已停止风电场全部检修作业，保护现场，并派员赴外委单位协助联系家属。直接经济损失约300万元（含赔偿预估）。
事故具体原因待调查。

特此报告。

云岭新能源有限公司（公章）

联系人：安全部 陈某　电话：100 0000 0057
""",
        "Two fell to their death; a height is no count.",
        source=OPEN,
        occurred_at="2026-04-28T16:20",
        markup=True,
        location=has("云岭风电场16号机位", lacks=("外委", "16时20分")),
        cause=OPEN,
        casualties={"dead": 2},
        property_loss=3000000,
        measures=OPEN,
        next_steps=OPEN,
        informant=({"value": "陈某", "also": ["安全部陈某"]}, "10000000057"),
    ),
    told(
        "bulletin-bus-at-least",
        XIHE,
        "西河镇境内旅游大巴事故情况快报",
        "2026-10-02T12:31",
        """
刚刚接镇派出所通报：10月2日11时48分，一辆外省旅游大巴在西河镇杨家垭口下坡路段冲出路面，翻入约15米深的沟内，车上共有39人。

由于现场狭窄，救援仍在进行。目前已确认死亡4人，救出受伤群众21人（其中重伤7人），至少还有5人被困车内，具体数字待清点。

镇长李四和卫生院院长在沟底组织救援，镇上动员村民50多人、门板担架18副。请求县里增派吊车、破拆工具和血液制品。

信息员乙，10000000015
""",
        "Figures while the rescue goes on: a lower bound of those trapped, seriously hurt out of the hurt.",
        kind=maybe("initial", "phone"),
        unit="xihe-town",
        source=has("派出所", absent=True),
        occurred_at="2026-10-02T11:48",
        location=has("杨家垭口", lacks=("11时48分", "冲出")),
        cause=OPEN,
        shown="信息员乙",
        casualties={
            "dead": 4,
            "seriously_injured": 7,
            "slightly_injured": maybe(14),
            "trapped": at_least(5),
        },
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("李四", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    told(
        "bulletin-wage-gathering",
        DONGSHAN_DUTY,
        "【一般】东山镇工业集中区群众聚集情况",
        "2026-01-27T11:05",
        """
今日8时20分，东山镇工业集中区宏达制衣厂60余名工人因被拖欠两个月工资约74万元，聚集在厂门口讨要说法，其间一度堵塞镇区道路约20分钟。

镇人社所、派出所、信访办人员及时到场劝导，8时45分道路恢复畅通。镇长张三召集厂方与工人代表协商，厂方承诺2月3日前支付全部工资。
现人员已散去，无过激行为和人员受伤。

我镇将督促厂方筹款，盯紧兑付，防止反复。

值班员甲 10000000012
""",
        "Wages owed are no loss; nobody was hurt is the weaker denial.",
        cls="general",
        source=OPEN,
        occurred_at="2026-01-27T08:20",
        location=has("宏达制衣厂", lacks=("60余名", "8时20分")),
        cause=has("拖欠", absent=True),
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=OPEN,
        measures=OPEN,
        next_steps=has("督促厂方筹款", absent=True),
        informant=("值班员甲", "10000000012"),
    ),
    told(
        "bulletin-water-main",
        "gongshui@example.net",
        "关于城区供水主管爆裂的紧急报告",
        "2026-12-14T06:58",
        """
12月14日5时32分，青石县迎宾大道与文昌路交叉口DN800供水主管发生爆裂，路面塌陷约40平方米，积水最深处0.6米，1辆出租车陷入坑内，司机自行脱险，无人员伤亡。

爆管致城南片区约2.3万户停水或水压不足，县人民医院已由消防水车送水保障。抢修队伍38人、挖机2台在现场开挖，计划15时前恢复供水。

管龄26年、气温骤降是爆裂的主要原因。财产损失尚未统计。

县自来水公司调度中心主任郑十（手机100 0000 0058）
""",
        "A taxi fell in and its driver got out; the loss is not yet summed.",
        source=OPEN,
        occurred_at="2026-12-14T05:32",
        location=has("迎宾大道与文昌路交叉口", lacks=("5时32分",)),
        cause=has("气温骤降", absent=True),
        casualties=NONE_HURT,
        property_loss=IN_HAND,
        scope=has("2.3万户", absent=True),
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(
            {"value": "郑十", "also": ["主任郑十", "调度中心主任郑十", "县自来水公司调度中心主任郑十"]},
            "10000000058",
        ),
    ),
    told(
        "bulletin-hospital-smoke",
        HEALTH,
        "县中医院住院部冒烟处置情况",
        "2026-03-21T00:15",
        """
3月20日23时02分，县中医院住院部9楼配电间冒烟，院方启动预案，疏散9至11楼患者及陪护117人，其中危重患者6人由医护人员推送转移至急诊楼。
23时19分烟雾排除，未发生明火，人员无伤亡，诊疗秩序23时50分恢复。

原因为接触器老化短路，更换部件约4000元。医院院长在现场指挥。

明日由县住建、消防对全县医院配电设施开展联合检查。
""",
        "Critical patients wheeled out are no casualties; spare parts are hardly a loss.",
        source=OPEN,
        occurred_at="2026-03-20T23:02",
        location=has("县中医院住院部9楼配电间", lacks=("冒烟", "23时")),
        cause=has("接触器老化短路", absent=True),
        casualties=NONE_HURT,
        property_loss=maybe(4000),
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, OPEN),
        measures=OPEN,
        next_steps=has("联合检查", absent=True),
    ),
)
