"""Newest: county bureaus, brigades and districts that the directory does not have, in official prose."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.newest_writing import LOOKED_INTO, mail

WRITTEN: Final = (
    mail(
        "bureau-formwork",
        "zhujianju@example.com",
        "岚溪县住建局关于芸栖湾项目3号楼局部垮塌事故的快报",
        "2026-03-18T11:26",
        """
县委办、县政府办、县应急管理局：

2026年3月18日9时42分许，我县城东新区芸栖湾项目3号楼地下室顶板在浇筑混凝土过程中发生局部垮塌。事发时现场有作业人员11人，
其中7人自行撤离，4人被埋压。

接报后，我局局长郑十带领质安站人员于10时05分到达现场，会同消防、公安、卫健等部门开展救援。截至11时10分，已救出3人，
其中1人经抢救无效死亡，2人重伤，已送县人民医院；尚有1人被埋，救援仍在进行。

初步判断系高支模体系失稳所致，具体原因待进一步调查。直接经济损失正在统计。项目已全面停工，施工单位项目负责人已被公安机关控制。

岚溪县住房和城乡建设局

2026年3月18日11时20分

（联系人：吴九，电话：100 0000 0071）
""",
        "Four buried, three brought out, one of them dead: one is buried still.",
        unit="",
        standing="unknown",
        occurred_at="2026-03-18T09:42",
        location=has("芸栖湾项目", lacks=("浇筑", "9时")),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": 2, "trapped": 1},
        property_loss=VERIFIED,
        trend=OPEN,
        leaders_on_scene=(True, has("郑十")),
        measures=OPEN,
        informant=("吴九", "10000000071"),
    ),
    mail(
        "bureau-school-canteen",
        "jiaotiju@example.com",
        "关于第四小学部分学生身体不适有关情况的报告",
        "2026-05-21T16:40",
        """
区政府值班室：

5月21日12时50分左右，河湾区第四小学陆续有学生出现呕吐、腹痛等症状。学校立即组织校医排查，并用校车和救护车将不适学生送医。
截至16时，累计到医院就诊学生37名，其中留院观察9名，均生命体征平稳，无危重病例。当日在该校食堂就餐师生共612人。

区教育局、区卫健局、区市场监管局已组成联合工作组到校开展流行病学调查，食堂留样已封存送检，原因正在调查中。
目前学生家长情绪总体稳定。

下一步，我局将继续跟踪学生健康状况，做好家长沟通和心理疏导，检测结果出来后及时续报。

河湾区教育局

5月21日
""",
        "Cases of illness and people at lunch are no casualties; nobody signs with a name.",
        unit="",
        standing="unknown",
        occurred_at="2026-05-21T12:50",
        location=has("河湾区第四小学", lacks=("呕吐", "12时")),
        cause=LOOKED_INTO,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=None,
        measures=OPEN,
        next_steps=has("跟踪学生健康状况", absent=True),
    ),
    mail(
        "bureau-reservoir",
        "shuili-zb@example.com",
        "沅坪县水利局专报（第7期）：石门坎水库坝后坡渗漏险情",
        "2026-06-27T08:15",
        """
6月26日22时30分，巡坝人员发现我县双龙镇石门坎水库（小（2）型，总库容38万立方米）坝后坡出现集中渗漏，出水浑浊，
渗流量约每秒12升。

险情发生后，县长周八、副县长钱二连夜赶到坝上指挥，省水利专家组4人于27日3时抵达。已开挖溢洪道降低水位，坝后铺设反滤料压浸，
共投入抢险人员260余人、机械17台。下游213户768人已于27日1时前全部转移至双龙中学等4处安置点，无人员伤亡。

专家初步分析，渗漏系白蚁巢穴贯通坝体所致。截至27日7时，库水位已下降2.3米，渗流量减小至每秒4升且水质变清，险情趋于稳定。

下步将继续降低库水位至死水位，对坝体进行全面探查后实施灌浆处理，并做好转移群众生活保障。
""",
        "Seepage found by a patrol: the time of discovery may stand; people moved or at work are none.",
        unit="",
        standing="unknown",
        source=has("巡坝人员", absent=True),
        occurred_at=maybe("2026-06-26T22:30:00+08:00"),
        location=has("石门坎水库", lacks=("22时", "巡坝", "集中渗漏")),
        cause=has("白蚁", absent=True),
        casualties=NONE_HURT,
        scope=OPEN,
        trend=has("稳定", absent=True),
        leaders_on_scene=(True, has("周八")),
        measures=OPEN,
        next_steps=has("死水位", absent=True),
    ),
    mail(
        "bureau-warehouse",
        "gaoxin119@example.net",
        "【警情快报】桦贸物流园仓库火灾",
        "2026-01-15T05:50",
        """
1月15日3时17分，柏川市高新区消防救援大队接到报警：星河路88号桦贸物流园B2仓库起火。大队立即调派4个消防站、14辆消防车、
62名指战员赶赴现场。3时29分首批力量到场，4时20分火势得到控制，5时02分明火被扑灭。

火灾过火面积约1200平方米，主要燃烧物质为快递包裹和塑料制品，无人员伤亡和被困。起火原因和财产损失正在进一步调查统计中。
""",
        "Only the time of the call is told; nobody is trapped either.",
        unit="",
        standing="unknown",
        source=OPEN,
        location=has("桦贸物流园B2仓库", lacks=("起火", "3时")),
        cause=LOOKED_INTO,
        casualties=NONE_HURT | {"trapped": 0},
        property_loss=VERIFIED,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
    mail(
        "bureau-coach",
        "jiaojing-dadui@example.com",
        "沅坪县公安局交警大队关于高速公路客货车相撞事故的情况报告",
        "2026-02-11T19:20",
        """
县公安局指挥中心并县政府总值班室：

2月11日17时05分，沅柏高速下行线K128+300处，一辆核载45人、实载38人的大型普通客车追尾同向行驶的重型半挂货车。
事故造成2人当场死亡，1人在送医途中死亡，19人受伤，其中重伤6人。

接警后，大队值班领导带领事故中队民警15分钟内赶到现场，会同高速路政、消防、120开展救援，伤者分别送往县人民医院、县中医院救治。
副县长孙七已率公安、交通、应急部门负责人到现场指挥处置。目前下行线实行临时交通管制，来往车辆在沅坪北收费站分流。
事故原因正在调查。

值班民警：冯某，内线电话100 0000 0073
""",
        "Two died on the spot and one on the way: three or nothing; thirteen slightly hurt would be guessed.",
        unit="",
        standing="unknown",
        occurred_at="2026-02-11T17:05",
        location=has("K128+300", lacks=("客车", "17时")),
        cause=LOOKED_INTO,
        casualties={"dead": maybe(3), "seriously_injured": 6, "slightly_injured": maybe(13)},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("孙七")),
        measures=OPEN,
        informant=("冯某", "10000000073"),
    ),
    mail(
        "bureau-carbon-monoxide",
        "weijian@example.com",
        "关于麻柳镇一起一氧化碳中毒事件的报告",
        "2026-12-09T10:12",
        """
县委值班室、县政府值班室：

据麻柳镇卫生院报告，12月9日早上6时许，该镇白果村6组村民发现邻居马某一家三口晕倒在卧室内，室内有炭火盆，门窗紧闭。
镇卫生院救护车于6时35分到达，确认马某（男，71岁）已无生命体征，其老伴及孙子转县人民医院高压氧治疗，目前孙子已清醒。

事件系在密闭房间内使用炭火取暖引起。我局已派出县级专家2名参与救治，并通知各乡镇卫生院开展入户提醒。

青榆县卫生健康局

12月9日9时50分
""",
        "Found at six: may stand. Those under treatment are ill, the one named without a numeral is dead.",
        unit="",
        standing="unknown",
        source=has("麻柳镇卫生院", absent=True),
        occurred_at=maybe("2026-12-09T06:00:00+08:00"),
        location=has("白果村6组", lacks=("6时许", "晕倒")),
        cause=has("炭火", absent=True),
        casualties={"dead": maybe(1)},
        scope=None,
        trend=OPEN,
        measures=OPEN,
    ),
    mail(
        "bureau-escalator",
        "scjg-tese@example.com",
        "岚溪县市场监管局：万荷广场自动扶梯逆行事件",
        "2026-08-02T17:05",
        """
8月2日15时38分，岚溪县万荷广场购物中心二楼至三楼上行自动扶梯突然停梯后逆行，扶梯上顾客有5人摔倒受伤，经县医院诊断均为轻伤，
无生命危险。商场工作人员按下急停按钮并拨打120。

经初步检查，系扶梯主驱动链断裂、附加制动器未动作。该扶梯由岚溪县捷桉电梯服务部维保，检验合格有效期至2026年11月。

我局执法人员已到现场查封该扶梯，责令商场内其余14台扶梯全部停用自查，并约谈使用单位和维保单位。
""",
        "All five are slightly hurt; a date of inspection and fourteen escalators beside it.",
        unit="",
        standing="unknown",
        occurred_at="2026-08-02T15:38",
        location=has("万荷广场", lacks=("15时", "逆行")),
        cause=has("驱动链断裂", absent=True),
        casualties={"dead": maybe(0), "seriously_injured": maybe(0), "slightly_injured": 5},
        scope=OPEN,
        measures=OPEN,
    ),
    mail(
        "bureau-owners",
        "hewan-xinfang@example.com",
        "【重要信息】锦绣华庭业主到区政府门口聚集",
        "2026-10-26T11:00",
        """
10月26日上午9时10分，锦绣华庭小区业主约80余人聚集在河湾区政府南门，打出横幅，反映开发商逾期交房、公摊面积不实等问题。
现场秩序总体可控，未影响道路通行。

区信访局、区住建局、城关街道负责人在现场接待劝导，公安机关派出警力维持秩序。经做工作，业主推选出5名代表，
已到区信访接待中心反映诉求，其余人员正陆续散去。

下一步，由区住建局牵头约谈开发企业，3日内书面答复。

河湾区信访局值班员 蒋某 100 0000 0074
""",
        "A gathering: nobody was hurt, and nothing is said of it; class by tag.",
        unit="",
        standing="unknown",
        cls="important",
        occurred_at="2026-10-26T09:10",
        location=has("河湾区政府南门", lacks=("横幅", "9时")),
        cause=has("逾期交房", absent=True),
        scope=has("未影响道路通行", absent=True),
        trend=OPEN,
        leaders_on_scene=(maybe(True), OPEN),
        measures=OPEN,
        next_steps=has("约谈开发企业", absent=True),
        informant=("蒋某", "10000000074"),
    ),
    mail(
        "bureau-hail",
        "jianzai@example.com",
        "青榆县应急管理局关于风雹灾害的初步统计情况",
        "2026-07-09T09:30",
        """
7月8日16时20分至17时05分，青榆县石坎乡、双河口镇等5个乡镇遭受雷雨大风和冰雹袭击，最大冰雹直径2.5厘米，极大风速26.3米/秒。

据初步统计，灾害造成12340人受灾，紧急转移安置86人；倒塌房屋3户9间，严重损坏房屋41间；农作物受灾面积1875公顷，
其中绝收420公顷；直接经济损失1286.4万元，其中农业损失1031万元。灾害未造成人员伤亡。

灾情发生后，县减灾委办公室启动Ⅳ级救灾应急响应，调拨帐篷20顶、棉被150床、折叠床80张。县农业农村局组织技术人员指导农户改种补种。

灾情仍在进一步核查统计中。

（青榆县应急管理局救灾股 胡某 100-0000-0075）
""",
        "A span of time; the sum and not a part of it; people affected; 灾情 is checked further, the loss is stated.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-07-08T16:20:00+08:00"),
        location=has("石坎乡", lacks=("16时", "遭受")),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=12864000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=("胡某", "10000000075"),
    ),
    mail(
        "bureau-chlorine",
        "yingji-zhzx@example.com",
        "恒沣精细化工氯气泄漏事故快报",
        "2026-09-14T02:48",
        """
市应急管理局：

9月14日零时55分，柏川市化工园区恒沣精细化工有限公司液氯库发生氯气泄漏。事故造成1名当班操作工死亡，另有1名操作工重伤；
下风向宏远村12名村民因咽喉不适到医院检查，均未见异常。

0时58分企业启动应急预案，1时30分漏点被封堵。园区已疏散企业员工及宏远村村民共430人，生态环境部门在下风向布设5个监测点，
2时10分以后各点位氯气浓度均未检出。

应急管理局局长赵六、园区管委会主任均在现场。泄漏原因：初步判断为充装软管爆裂。财产损失情况待核实。

柏川市化工园区应急指挥中心 2时40分报
""",
        "Twelve examined without a finding; 待核实 for the loss; 零时 for midnight.",
        unit="",
        standing="unknown",
        occurred_at="2026-09-14T00:55",
        location=has("恒沣精细化工有限公司", lacks=("零时", "氯气泄漏")),
        cause=has("充装软管爆裂", absent=True),
        casualties={"dead": 1, "seriously_injured": 1},
        property_loss=VERIFIED,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("赵六")),
        measures=OPEN,
    ),
    mail(
        "bureau-tanker",
        "huanbao@example.com",
        "关于省道217线油罐车侧翻致柴油泄漏的信息快报",
        "2026-11-03T10:30",
        """
11月3日上午8点15分左右，一辆装载约18吨柴油的罐车行至省道217线沙河大桥东侧弯道时侧翻，罐体破损，部分柴油流入路边排水沟。
驾驶员轻伤，已送医。

县生态环境分局8时50分到场，在排水沟入河口上游设置三道围油栏和吸油毡，截至10时，沙河沙湾断面石油类未超标，
距下游龙潭取水口尚有14公里，县自来水公司已做好切换备用水源准备。罐内剩余柴油正在转驳。

初步了解，侧翻系车速过快所致。估算柴油损失约6万元。
""",
        "One driver without a numeral; tonnes and kilometres; a loss 约.",
        unit="",
        standing="unknown",
        occurred_at="2026-11-03T08:15",
        location=has("省道217线沙河大桥东侧弯道", lacks=("罐车", "侧翻")),
        cause=has("车速过快", absent=True),
        casualties={"slightly_injured": maybe(1)},
        property_loss=60000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
)
