"""Fourteenth: factories, building sites, gas, lifts."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, Written, at_least, has, maybe
from tests.corpus.written.fourteenth_writing import DONGSHAN, DONGSHAN_A, DONGSHAN_B, XIHE, XIHE_DUTY, sent, told

WRITTEN: Final[tuple[Written, ...]] = (
    told(
        "cold-store-ammonia",
        DONGSHAN,
        "【特别紧急】东山镇海丰水产冷库液氨泄漏",
        "2026-04-26T21:15",
        """
4月26日20时38分，位于东山镇渔港路的海丰水产有限公司冷库发生液氨泄漏，车间内当班职工31人中28人自行撤出，3人被困。20
时57分被困3人全部救出，其中1人经抢救无效死亡，另2人呼吸道灼伤，伤情较重，在重症监护室。另有附近居民10余人感觉咽喉
不适，到医院门诊观察。

现场情况：阀门已于20时50分关闭，泄漏得到控制；周边500米内群众约600人已疏散至镇中心小学；消防用雾状水稀释，环保部门
布点监测。

镇党委、政府主要负责同志张三等在现场指挥，县应急管理局工作组已到。

公司停产，原因初查为回气管法兰垫片老化。损失尚在统计。

续情随报。

东山镇　信息员甲　100-0000-0011
""",
        "Three trapped were rescued, one of them died; people at a clinic are no injured for certain.",
        cls="critical",
        occurred_at="2026-04-26T20:38",
        location=has("渔港路", lacks=("泄漏", "20时")),
        cause=has("垫片老化", absent=True),
        casualties={
            "dead": 1,
            "seriously_injured": maybe(2),
            "trapped": maybe(0),
            "slightly_injured": maybe({"at_least": 10}),
        },
        property_loss=VERIFIED | {"also": ["尚在统计"], "may_be_absent": True},
        scope=OPEN,
        trend=has("得到控制", absent=True),
        leaders_on_scene=(True, "张三"),
        measures=has("500米内群众", absent=True),
        informant=(maybe("信息员甲"), maybe("10000000011")),
    ),
    sent(
        "tower-crane-labelled",
        XIHE,
        "关于西河新城二期工地塔吊事故的快报",
        "2026-05-21T11:36",
        """
【信息来源】项目部安全总监来电

【事发时间】5月21日10时52分

【事发地点】西河镇新城二期安置房项目7号楼

【起因】塔吊顶升作业中标准节螺栓未紧固（初步判断）

【性质】建筑施工生产安全事故

【伤亡情况】塔吊上作业4人坠落，3人当场死亡，1人重伤，无失踪及被困人员

【财产损失】正在核实

【影响】工地停工，塔臂倒向7号楼脚手架，未伤及周边居民

【趋势】残余塔身有倾倒风险，已划定80米警戒区

【领导在位】李四书记11时10分到达，县住建局、应急局负责人随后到达

【处置措施】伤员送县人民医院；封存施工资料；控制项目经理及顶升班组长

【下步工作】请专家制定塔身拆除方案，全镇在建工地塔吊停用自查

【报告人】信息员乙，10000000015
""",
        "Labels in brackets.",
        unit="xihe-town",
        source=has("项目部安全总监", lacks=("事发时间",)),
        occurred_at="2026-05-21T10:52",
        location=has("新城二期安置房项目7号楼", lacks=("起因",)),
        cause=has("塔吊顶升", "螺栓未紧固", lacks=("性质",)),
        nature=has("建筑施工生产安全事故", lacks=("伤亡",)),
        casualties={"dead": 3, "missing": 0, "seriously_injured": 1, "trapped": 0, "slightly_injured": maybe(0)},
        property_loss=VERIFIED,
        scope=has("工地停工", "周边居民", absent=True, lacks=("趋势",)),
        consequences=OPEN,
        trend=has("倾倒风险", lacks=("领导在位",)),
        leaders_on_scene=(True, "李四"),
        measures=has("县人民医院", "控制项目经理", lacks=("下步工作",)),
        next_steps=has("拆除方案", "停用自查", lacks=("报告人",)),
        informant=("信息员乙", "10000000015"),
    ),
    told(
        "gas-restaurant",
        DONGSHAN_B,
        "夜宵店爆燃",
        "2026-10-11T23:58",
        """
各位领导，今晚23时21分，东山镇海鲜街“阿庆夜宵店”后厨液化气罐爆燃，店内5名食客和2名店员受伤，其中店员面部烧伤。伤者
均已送医，轻重程度医院还没给。明火23时40分灭了。隔壁两家店玻璃震碎。住建、市场监管、消防在查原因。镇里张三镇长、综
治副书记在现场。报告人：值班员乙，10000000013。
""",
        "Seven are injured, how badly is not known: no degree.",
        occurred_at="2026-10-11T23:21",
        location=has("阿庆夜宵店", lacks=("爆燃", "23时")),
        cause=VERIFIED | {"also": ["在查原因"], "may_be_absent": True},
        casualties={
            "seriously_injured": VERIFIED | {"may_be_absent": True},
            "slightly_injured": VERIFIED | {"may_be_absent": True},
        },
        leaders_on_scene=(True, "张三"),
        measures=OPEN,
        informant=("值班员乙", "10000000013"),
    ),
    told(
        "lift-stuck-mall",
        DONGSHAN_A,
        "电梯困人",
        "2026-02-19T14:48",
        """
2/19 14:05东山镇望海商厦观光电梯停在3楼4楼之间，关了6个人（含1个孕妇），维保14:33到，14:41全放出来了，都没事，孕妇
去医院看看。电梯停用贴条了。值班员甲
""",
        "Date with a slash; six were shut in, and all are out.",
        occurred_at="2026-02-19T14:05",
        location=has("望海商厦", lacks=("停在",), absent=True),
        casualties=ANY_ZERO,
        measures=OPEN,
        informant=(maybe("值班员甲"), None),
    ),
    told(
        "trench-collapse",
        XIHE_DUTY,
        "污水管网工地塌方",
        "2026-06-09T15:44",
        """
6月9日15时03分，西河镇老街污水管网改造工地沟槽塌方，正在槽底接管的3名工人被埋。15时27分救出1人，意识清醒，初诊肋骨
骨折；15时41分又救出1人，已无生命体征；还有1人正在挖。

用了挖机2台，消防18人，县医院两辆救护车守在边上。

施工方：县某市政公司。值班员丙，10000000016，等下再报。
""",
        "Three buried: one out and hurt without a degree, one dead, one buried still.",
        unit="xihe-town",
        occurred_at="2026-06-09T15:03",
        location=has("老街污水管网改造工地", lacks=("塌方", "15时")),
        casualties={"dead": 1, "trapped": maybe(1)},
        cause=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员丙"), maybe("10000000016")),
    ),
    told(
        "furniture-factory-fire",
        DONGSHAN,
        "信息专报：东山镇木业园区仓库火灾处置情况",
        "2026-01-09T10:30",
        """
信　息　专　报

东山镇党政综合办　2026年1月9日　签发：张三

1月9日4时35分，东山镇木业园区宏源家具厂成品仓库发生火灾，过火面积约1800平方米。

一、基本情况。宏源家具厂现有职工86人，仓库为单层钢结构，存放成品家具约2000件。起火时仓库内无人值守，隔壁宿舍住有职
工27人。

二、处置情况。县消防救援大队4时49分到场，先后调集5个站12车63人，宿舍27名职工全部安全撤离，6时50分火势得到控制，8时
20分明火扑灭，无人员伤亡。镇政府启动应急预案，张三镇长等到场组织疏散、保障供水。

三、损失和原因。过火仓库及存货基本烧毁，直接财产损失企业自报680万元；起火原因正在调查。

四、后续工作。一是安排专人看守余火，防止复燃；二是对园区42家企业开展拉网式排查；三是做好职工安置和舆情引导。

联系人：信息员甲　联系电话：10000000011
""",
        "A special report with headed paragraphs; evacuated workers and firemen.",
        occurred_at="2026-01-09T04:35",
        location=has("宏源家具厂成品仓库", lacks=("火灾", "4时")),
        cause=VERIFIED | {"also": ["起火原因正在调查", "正在调查"], "may_be_absent": True},
        casualties=NONE_HURT,
        property_loss=6800000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, "张三"),
        measures=has("安全撤离", absent=True),
        next_steps=has("看守余火", "舆情引导", lacks=("10000000011",)),
        informant=("信息员甲", "10000000011"),
    ),
    told(
        "septic-tank",
        XIHE,
        "西河镇腌制品加工点中毒窒息事故",
        "2026-08-06T17:20",
        """
8月6日16时许，西河镇下店村一处榨菜腌制加工点，1名工人下池清理时晕倒，2名工友先后下池施救，也相继晕倒。16时25分3人
被消防救出送医，至17时10分，最先下池的工人经抢救无效死亡，一名工友仍昏迷、生命垂危，另一名已苏醒，为轻伤。

初步判断为硫化氢中毒。加工点已查封，业主被公安机关控制。李四书记等已赶到县医院看望并部署全镇有限空间作业排查。

信息员乙　10000000015
""",
        "One died of three; one is critically hurt, one slightly; the secretary is at the hospital.",
        unit="xihe-town",
        occurred_at="2026-08-06T16:00",
        location=has("下店村", lacks=("16时", "晕倒")),
        cause=OPEN,
        trend=OPEN,
        scope=OPEN,
        casualties={"dead": 1, "seriously_injured": maybe(1), "slightly_injured": 1, "trapped": maybe(0)},
        leaders_on_scene=(OPEN, OPEN),
        measures=has("查封", absent=True),
        next_steps=OPEN,
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
    told(
        "gas-main-dug",
        DONGSHAN_A,
        "燃气管被挖断 无伤亡",
        "2026-03-18T10:02",
        """
3月18日9点28分 东山镇滨海大道与三号路交叉口 电力施工挖破DN110中压燃气管 漏气 没有人员伤亡 已关阀断气 附近沿街店铺
熄火 警戒50米 预计影响居民1200户用气 抢修6小时 副镇长在场

值班员甲 10000000012
""",
        "Blanks for punctuation, a denial that there are any casualties, a deputy mayor on the spot.",
        occurred_at="2026-03-18T09:28",
        location=has("滨海大道与三号路交叉口", lacks=("电力施工", "9点")),
        cause=has("电力施工", absent=True),
        casualties=NONE_HURT,
        scope=has("1200户", absent=True),
        trend=OPEN,
        leaders_on_scene=(True, has("副镇长", absent=True)),
        measures=has("关阀断气", absent=True),
        next_steps=OPEN,
        informant=(maybe("值班员甲"), maybe("10000000012")),
    ),
    told(
        "firework-stall",
        XIHE_DUTY,
        "烟花摊点炸了",
        "2026-02-16T19:42",
        """
除夕值班报：19点18西河镇古渡口烟花零售点被小孩丢的火引着，噼里啪啦炸了十来分钟，围观的人跑的时候踩踏，目前知道的伤
了5个以上，有一个老太太摔得蛮重的，120拉走了3个。火已经灭了。死人没有。摊主在派出所。
""",
        "Five or more hurt without a degree; nobody dead.",
        unit="xihe-town",
        occurred_at="2026-02-16T19:18",
        location=has("古渡口", lacks=("被小孩",), absent=True),
        cause=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": maybe(1)},
        measures=OPEN,
        trend=OPEN,
    ),
    told(
        "solar-roof-fall",
        DONGSHAN_B,
        "东山镇一厂房屋面光伏施工坠落1人",
        "2026-11-26T16:10",
        """
县局值班室：11月26日15时15分左右，东山镇临海工业区恒固紧固件厂3号车间屋面，光伏安装工人李某（男，35岁）踩破采光板
从约9米高处坠落，当时人还有意识。15时33分救护车到，送县医院，15时58分医院宣布死亡。该工人未系安全带。施工单位为外
地劳务队，现场已停工，安监站人员在做笔录，厂方与家属取得了联系。另：坠落时地面一台注塑机受损，估价1.8万元。以上，
值班员乙。
""",
        "Conscious at first, dead half an hour later.",
        occurred_at="2026-11-26T15:15",
        location=has("恒固紧固件厂3号车间", lacks=("踩破", "15时")),
        cause=OPEN,
        scope=OPEN,
        casualties={"dead": 1, "seriously_injured": maybe(0), "slightly_injured": maybe(0)},
        property_loss=maybe(18000),
        measures=OPEN,
        informant=(maybe("值班员乙"), None),
    ),
    told(
        "shoe-factory-many",
        DONGSHAN,
        "东山镇鞋厂宿舍火灾紧急报告",
        "2026-12-19T02:05",
        """
12月19日1时20分左右，东山镇新塘村“步步鞋业”员工宿舍楼二楼起火，火势沿楼梯向上蔓延。目前已救出被困人员19人，其中至
少6人重伤、轻伤10余人，仍有2人被困四楼，消防正在内攻搜救。死亡情况正在核实。

县消防8车40人、120救护车6辆在场。镇长张三等班子成员全部到场。

原因、损失不详。

东山镇值班室
""",
        "Lower bounds; the dead are being verified; cause and loss are unknown.",
        occurred_at="2026-12-19T01:20",
        location=has("步步鞋业", lacks=("起火", "1时")),
        cause=VERIFIED | {"also": ["不详"], "may_be_absent": True},
        casualties={
            "dead": VERIFIED,
            "seriously_injured": at_least(6),
            "slightly_injured": at_least(10),
            "trapped": 2,
        },
        property_loss=VERIFIED | {"also": ["不详"], "may_be_absent": True},
        trend=OPEN,
        leaders_on_scene=(True, "张三"),
        measures=OPEN,
    ),
)
