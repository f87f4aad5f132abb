"""Fourteenth: typhoon, tides, flash floods, landslides."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.fourteenth_writing import DONGSHAN, DONGSHAN_B, GEOLOGY, NANPING, XIHE, XIHE_DUTY, sent, told

WRITTEN: Final[tuple[Written, ...]] = (
    told(
        "typhoon-landfall-damage",
        DONGSHAN,
        "东山镇第11号台风灾情快报（一）",
        "2026-08-13T06:40",
        """
受第11号台风影响，8月12日20时至13日6时，我镇普降大暴雨，最大点雨量望潮岙站246毫米，沿海最大阵风13级。

一、灾情。13日2时15分，渔业村一处围墙被大风吹倒，压到在墙下转移物资的村民3人，造成1人死亡、2人轻伤。全镇倒塌房屋4
间，损坏渔排210口，倒伏水稻1300亩，初步统计直接经济损失860万元。

二、已做工作。台风登陆前全镇转移危险区群众2846人，412艘渔船全部回港；张三镇长带队在渔业村救援；两名伤员已送县人民
医院。

三、下步安排。继续核灾，组织抢通受阻道路5条，做好安置点群众生活保障。

东山镇防汛防台指挥部办公室

信息员甲　10000000011
""",
        "One event of a typhoon's night has a time and casualties; moved people are no casualties.",
        occurred_at=maybe("2026-08-13T02:15:00+08:00", "2026-08-12T20:00:00+08:00"),
        location=OPEN,
        cause=OPEN,
        casualties={"dead": 1, "slightly_injured": 2, "seriously_injured": maybe(0), "trapped": maybe(0)},
        property_loss=8600000,
        scope=OPEN,
        leaders_on_scene=(True, "张三"),
        measures=has("2846人", absent=True),
        next_steps=has("继续核灾", lacks=("10000000011",)),
        informant=(maybe("信息员甲"), maybe("10000000011")),
    ),
    told(
        "typhoon-no-harm-yet",
        XIHE,
        "西河镇防台工作情况（8月12日17时）",
        "2026-08-12T17:06",
        """
截至12日17时，西河镇防御第11号台风工作情况如下：

1.转移上岸渔排人员318人，安置在镇中学和2个村文化礼堂；

2.76艘渔船全部进港避风；

3.关闭海水浴场和青螺岛西线航班；

4.书记李四、镇长均在指挥室值守，各村干部已下到一线。

预计台风将于13日凌晨登陆，届时适逢天文大潮，沙头埠海堤有漫堤风险。

目前全镇未接到险情灾情报告。
""",
        "A forecast and work done: nothing has occurred.",
        unit="xihe-town",
        location=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(OPEN, OPEN),
        measures=OPEN,
        next_steps=OPEN,
    ),
    told(
        "spring-tide-overtopping",
        XIHE_DUTY,
        "沙头埠海堤漫水",
        "2026-10-28T11:45",
        """
10月28日10时50分左右，受冷空气和天文大潮共同影响，西河镇沙头埠海堤桩号K2+300至K2+450段发生漫堤，海水灌进堤后养殖塘
和沿街店面，最深处积水0.6米。暂无人员伤亡，进水店铺37家、养殖塘9口，财产损失正在统计。镇里已组织党员突击队90人堆沙
袋，水利站技术员在测堤身，镇党委书记李四现场指挥。预计13时后潮水回落。

西河镇值班员丙，10000000016
""",
        "Stake numbers in the place; the ebb lies ahead.",
        unit="xihe-town",
        occurred_at="2026-10-28T10:50",
        location=has("沙头埠海堤", lacks=("漫堤", "10时")),
        cause=has("天文大潮", absent=True),
        casualties=NONE_HURT,
        property_loss=VERIFIED | {"also": ["正在统计"], "may_be_absent": True},
        scope=OPEN,
        trend=has("潮水回落", absent=True),
        leaders_on_scene=(True, "李四"),
        measures=has("堆沙袋", absent=True),
        informant=(maybe("值班员丙"), maybe("10000000016")),
    ),
    told(
        "landslide-at-night",
        GEOLOGY,
        "东山镇柑坑村突发山体滑坡",
        "2026-06-24T04:10",
        """
6月24日凌晨2时40分，东山镇柑坑村里洋自然村屋后发生山体滑坡，方量约1.2万立方米，冲毁民房3幢。经村干部清点，3幢房屋
内当晚住有11人，其中4人自行逃出，5人被挖出（2人死亡、3人重伤），尚有2人被埋。

我股技术人员已于3时30分出发，会同东山镇开展应急调查。初步判断为持续强降雨诱发。后山仍有裂缝，存在再次下滑的可能，
已要求撤离下方住户14户49人。

报送：地质环境股　信息员戊　100 0000 0025
""",
        "Eleven slept there: two dead, three seriously hurt, two buried still.",
        unit="geology-section",
        occurred_at="2026-06-24T02:40",
        location=has("柑坑村里洋自然村", lacks=("滑坡", "2时")),
        cause=has("强降雨", absent=True),
        source=OPEN,
        casualties={
            "dead": 2,
            "seriously_injured": 3,
            "trapped": 2,
            "missing": maybe(0),
            "slightly_injured": maybe(0),
        },
        trend=has("再次下滑", absent=True),
        measures=has("撤离下方住户", absent=True),
        informant=(maybe("信息员戊"), maybe("10000000025")),
    ),
    sent(
        "landslide-road-labels",
        GEOLOGY,
        "地质灾害速报（2026年第9号）",
        "2026-06-25T16:30",
        """
灾害类型：崩塌

发生时间：2026年6月25日14时32分

地理位置：西河镇溪源村至上坪村公路3公里处

规模：约260立方米，小型

诱发因素：前期降雨浸润加岩体节理发育

灾情：砸毁路过面包车1辆，车上2人死亡，1人轻伤；公路中断

直接经济损失：15.5万元

险情：坡面残留危石约40立方米，威胁过往车辆

处置：公路部门双向封闭交通，伤员由120送西河中心卫生院

对策建议：清除危石后再放行，加挂主动防护网

调查人员：地质环境股 孙七、信息员戊

联系电话：100-0000-0025
""",
        "The fast report of the geologists, with their own labels.",
        unit="geology-section",
        occurred_at="2026-06-25T14:32",
        location=has("溪源村至上坪村公路3公里处", lacks=("规模",)),
        nature=OPEN,
        cause=has("前期降雨", "节理发育", lacks=("灾情",)),
        casualties={"dead": 2, "slightly_injured": 1, "seriously_injured": maybe(0)},
        property_loss=155000,
        course=OPEN,
        consequences=has("面包车", "公路中断", absent=True),
        scope=OPEN,
        trend=OPEN,
        measures=has("封闭交通", "卫生院", lacks=("对策建议",)),
        next_steps=has("清除危石", absent=True, lacks=("调查人员",)),
        leaders_on_scene=(OPEN, OPEN),
        informant=(OPEN, maybe("10000000025")),
    ),
    told(
        "flash-flood-campers",
        DONGSHAN_B,
        "【特别紧急】龙潭溪山洪冲走游客",
        "2026-07-18T16:05",
        """
7月18日15时20分许，东山镇龙潭溪野营点上游突降短时强降雨引发山洪，在溪滩戏水露营的游客避让不及，多人被冲走。

截至16时，已找到9人，其中3人无生命体征，2人重伤，4人轻伤；据同行人员反映还有4人失联。

镇应急队、民间救援队和派出所共60多人沿溪搜救，县消防、120已到场，镇长张三在现场统一指挥。

请求县里增派救援力量和搜救犬。

东山镇值班室 值班员乙 10000000013
""",
        "The gravest class by tag; nine found, four missing.",
        cls="critical",
        occurred_at="2026-07-18T15:20",
        location=has("龙潭溪野营点", lacks=("山洪", "15时")),
        cause=has("强降雨", absent=True),
        source=OPEN,
        casualties={"dead": 3, "seriously_injured": 2, "slightly_injured": 4, "missing": 4},
        leaders_on_scene=(True, "张三"),
        measures=has("沿溪搜救", absent=True),
        next_steps=OPEN,
        informant=(maybe("值班员乙"), maybe("10000000013")),
    ),
    told(
        "hail-greenhouses",
        XIHE,
        "关于上坪村等地遭受冰雹灾害的情况",
        "2026-04-07T18:22",
        """
县局：

4月7日15时05分至15时30分，西河镇上坪村、溪源村遭受冰雹袭击，冰雹最大直径约2厘米。据初步统计，受灾农户263户，大棚草
莓受损190亩，杨梅落果较重，汽车玻璃砸坏20余辆，无人员伤亡。农业直接经济损失约120余万元。

镇农办已组织农技员入户指导，保险公司正在查勘。下一步将尽快完成损失核定，组织补种改种。

特此报告。

　　　　　　　　西河镇人民政府

　　　　　　　　2026年4月7日
""",
        "Of a span the beginning; about 1.2 million and more is no amount.",
        unit="xihe-town",
        occurred_at=maybe("2026-04-07T15:05:00+08:00"),
        location=has("上坪村、溪源村", lacks=("冰雹", "15时")),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=has("120余万元", absent=True),
        scope=OPEN,
        measures=has("入户指导", absent=True),
        next_steps=has("损失核定", absent=True),
    ),
    told(
        "lightning-tea-pickers",
        NANPING,
        "南坪林场茶山雷击伤人",
        "2026-05-02T15:58",
        """
局值班室：

5月2日下午3点10分左右，我场二工区茶山突遇雷雨，7名采茶工人在凉亭里躲雨时遭雷击，1人当场死亡，2人烧伤较重正送县医院
，其余4人受惊吓，没有明显外伤。

王五场长正从县城往回赶，副场长已在茶山。

死者家属已通知。

国有南坪林场 信息员丙

100 0000 0018
""",
        "Burnt rather badly is not a degree for certain; the head is on his way, the deputy is there.",
        unit="nanping-forest-farm",
        occurred_at="2026-05-02T15:10",
        location=has("二工区茶山", lacks=("雷雨", "3点")),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": maybe(2), "slightly_injured": maybe(0)},
        leaders_on_scene=(maybe(True), has("副场长", absent=True, lacks=("王五",))),
        measures=OPEN,
        informant=(maybe("信息员丙"), maybe("10000000018")),
    ),
    told(
        "fog-on-the-bridge-of-the-sea",
        DONGSHAN,
        "海岬大桥临时封闭情况",
        "2026-02-21T08:33",
        """
因海上浓雾，能见度不足50米，2月21日7时40分起海岬大桥双向封闭，目前桥头两侧滞留车辆约300辆，其中客车6辆，暂未发生交
通事故。交警和镇里干部在桥头发放热水、疏导绕行。气象部门预计10时后雾气逐渐消散，届时视情恢复通行。

东山镇值班室
""",
        "A closed bridge; nothing has happened to anybody.",
        occurred_at="2026-02-21T07:40",
        location=has("海岬大桥", lacks=("7时40", "封闭")),
        cause=has("浓雾", absent=True),
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=has("逐渐消散", absent=True),
        measures=has("疏导绕行", absent=True),
        next_steps=OPEN,
    ),
    told(
        "house-collapse-rain",
        XIHE_DUTY,
        "西河镇旧街民房局部倒塌",
        "2026-06-19T22:50",
        """
6月19日22时12分，西河镇旧街41号一间二层砖木老屋因连日降雨局部倒塌，屋内独居老人陈某（83岁）被压，22时35分被消防救
出，神志清楚，右臂骨折，伤情有待医院诊断。隔壁两户5人已撤到社区。房屋系登记在册的C级危房，老人6月15日已被动员转移
，后自行返回。损失约2万元。值班员丙报，电话同前。
""",
        "The buried man is out, his injury without a degree; an earlier day besides.",
        unit="xihe-town",
        occurred_at="2026-06-19T22:12",
        location=has("旧街41号", lacks=("倒塌", "22时")),
        cause=has("降雨", absent=True),
        casualties={"dead": maybe(0), "trapped": maybe(0)},
        property_loss=20000,
        measures=OPEN,
        informant=(maybe("值班员丙"), None),
    ),
)
