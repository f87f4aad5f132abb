"""Fourteenth: schools, hospitals, food, old people, tourists, crowds."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.fourteenth_writing import (
    DONGSHAN,
    DONGSHAN_A,
    DONGSHAN_B,
    NANPING,
    XIHE,
    XIHE_DUTY,
    sent,
    told,
)

_STRANGER: Final = "laojie-villager@example.com"

WRITTEN: Final[tuple[Written, ...]] = (
    told(
        "school-food",
        DONGSHAN,
        "关于东山镇中心小学部分学生身体不适的情况报告",
        "2026-09-22T16:45",
        """
县局办公室：

9月22日13时30分起，东山镇中心小学陆续有学生出现呕吐、腹痛症状。截至16时30分，共有41名学生到镇卫生院就诊，其中7人留
院观察，无危重病例，无死亡病例。

县疾控中心和市场监管局已采集留样食品、呕吐物样本送检，初步怀疑与当天午餐的四季豆未煮熟有关，确切原因待检测结果。

学校食堂已暂停供餐，张三镇长、分管教育副镇长在卫生院和学校协调处置。

下一步将做好家长沟通和舆情监测，及时续报。

东山镇人民政府

联系人及电话：信息员甲 10000000011
""",
        "Cases of illness are no casualties; the sick began to show at 13:30.",
        occurred_at=maybe("2026-09-22T13:30:00+08:00"),
        location=has("东山镇中心小学", lacks=("13时", "呕吐")),
        cause=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": maybe(0)},
        scope=OPEN,
        leaders_on_scene=(True, "张三"),
        measures=has("暂停供餐", absent=True),
        next_steps=has("家长沟通", absent=True),
        informant=("信息员甲", "10000000011"),
    ),
    told(
        "old-man-lost-in-the-hills",
        NANPING,
        "走失老人搜寻情况",
        "2026-05-26T08:14",
        """
5月25日下午，西河镇上坪村78岁老人吴某上山采笋未归，家属当晚20时10分到我场三工区管护站求助。我场连夜组织护林员22人
会同村民、派出所民警搜山，至今晨7时50分尚未找到。老人患轻度认知障碍，穿蓝色上衣。

今日拟调无人机2架、搜救犬1只扩大搜索范围，王五场长带队。

国有南坪林场 信息员丙，10000000018
""",
        "One old man not found: whether missing is for certain; the part of a day is no moment.",
        unit="nanping-forest-farm",
        source=has("家属", absent=True),
        occurred_at=None,
        location=OPEN,
        cause=OPEN,
        casualties={"missing": maybe(1)},
        trend=OPEN,
        leaders_on_scene=(OPEN, OPEN),
        measures=has("搜山", absent=True),
        next_steps=has("无人机", absent=True),
        informant=(maybe("信息员丙"), maybe("10000000018")),
    ),
    told(
        "nursing-home-night",
        XIHE,
        "西河镇敬老院冒烟处置情况",
        "2026-12-27T05:40",
        """
12月27日4时05分，西河镇敬老院2楼活动室电热毯冒烟起火，护理员用灭火器扑灭。院内老人63人，已转移到食堂，3名老人吸入
少量烟气送卫生院观察，无人员伤亡。烧毁床铺1张、被褥若干，损失800元左右。

已关停所有电热毯，民政、消防到场检查。李四书记在院里安抚老人。

西河镇 信息员乙 1000000 0015
""",
        "Nobody hurt in so many words, though three are observed.",
        unit="xihe-town",
        occurred_at="2026-12-27T04:05",
        location=has("敬老院2楼活动室", lacks=("冒烟", "4时")),
        cause=has("电热毯", absent=True),
        trend=OPEN,
        casualties=NONE_HURT,
        property_loss=800,
        leaders_on_scene=(True, "李四"),
        measures=OPEN,
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
    told(
        "hospital-quarrel",
        DONGSHAN_B,
        "东山镇卫生院发生纠纷",
        "2026-04-02T20:36",
        """
4月2日19时45分，患者家属10余人因不满抢救结果，在东山镇卫生院急诊大厅与医护人员发生争执推搡，1名护士被打，鼻骨骨折
，经法医初步鉴定为轻伤，另砸坏电脑2台、玻璃门1扇。派出所民警19时56分到场控制局面，带走3人。目前急诊已恢复接诊，镇
综治办正与家属对接。

损失约1.1万元。特报。

值班员乙　10000000013
""",
        "The patient's death is only hinted at; a nurse is slightly injured.",
        occurred_at="2026-04-02T19:45",
        location=has("卫生院急诊大厅", absent=True, lacks=("争执",)),
        cause=has("不满抢救结果", absent=True),
        casualties={"slightly_injured": 1},
        property_loss=11000,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员乙"), maybe("10000000013")),
    ),
    sent(
        "tourists-stranded-cableway-form",
        DONGSHAN,
        "东山镇 景区索道停运",
        "2026-10-02T12:10",
        """
事件名称　双髻岭景区索道故障停运

发生时间　2026年10月2日11时06分

发生地点　东山镇双髻岭景区索道上站至4号支架

伤亡人数　无

财产损失　无

简要经过　雷雨致供电跳闸，索道停运，34个吊厢内滞留游客97名

已采取措施　11时25分启用备用电源低速运行，11时58分97名游客全部回到站内，2名中暑游客由景区医务室处理

后续工作　索道全面检修后再恢复，落实退票

现场负责人　分管旅游副镇长

信息员及电话　信息员甲　100 0000 0011
""",
        "Labels parted by a wide blank; 无 under casualties and under loss.",
        occurred_at="2026-10-02T11:06",
        location=has("双髻岭景区索道上站至4号支架", lacks=("伤亡",)),
        nature=OPEN,
        cause=has("雷雨", absent=True, lacks=("已采取",)),
        matter=OPEN,
        casualties=ANY_ZERO,
        property_loss=maybe(0),
        course=has("供电跳闸", "97名", lacks=("已采取措施",)),
        leaders_on_scene=(maybe(True), has("副镇长", absent=True, lacks=("信息员",))),
        measures=has("启用备用电源", "医务室", lacks=("后续工作",)),
        next_steps=has("全面检修", "落实退票", lacks=("现场负责人",)),
        informant=("信息员甲", "10000000011"),
    ),
    told(
        "villager-complains-of-well-water",
        _STRANGER,
        "反映水有怪味",
        "2026-07-09T07:26",
        """
你好我是西河镇老街的居民，从昨天晚上开始自来水有一股汽油味，我们这一片几十户都有，昨晚有两个小孩喝了拉肚子。打水厂
电话没人接。你们管不管？
""",
        "A citizen unknown; illness and households; a part of a day is no moment.",
        unit="",
        standing="unknown",
        kind=None,
        location=has("老街", absent=True),
        cause=OPEN,
        casualties=None,
        scope=OPEN,
    ),
    told(
        "market-stampede-denied",
        DONGSHAN_A,
        "关于网传东山集市踩踏的核实",
        "2026-01-28T15:12",
        """
今天中午起有人在短视频平台发东山年货集市“踩踏死了人”，经派出所和市场办现场核实：10时50分左右东山镇年货集市一顶遮阳
棚被风吹倒，周围人往外跑，一人绊倒擦破膝盖，没有踩踏，没有死人。棚子已拆掉。派出所在联系发布者删帖。值班员甲报。
""",
        "A rumour denied; a grazed knee is hardly an injury.",
        occurred_at=maybe("2026-01-28T10:50:00+08:00"),
        location=has("年货集市", absent=True),
        cause=OPEN,
        source=OPEN,
        casualties=ANY_ZERO | {"slightly_injured": maybe(0, 1)},
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员甲"), None),
    ),
    told(
        "wage-crowd",
        XIHE,
        "【一般信息】西河镇农民工讨薪聚集情况",
        "2026-02-05T10:55",
        """
2月5日9时15分，西河新城二期项目37名农民工因被拖欠工资约142万元，到镇政府门口聚集，打横幅1条，情绪总体平稳，无过激
行为，未阻断交通。

李四书记当场接访，责成总包单位12时前拿出支付方案，住建办、人社所已启动工资保证金垫付程序。10时40分人员基本散去，留
5名代表协商。

后续情况将及时报告。

西河镇综治中心

信息员乙 10000000015
""",
        "General by tag; wages owed are no loss; nobody is hurt, and nothing is said of it.",
        cls="general",
        unit="xihe-town",
        occurred_at="2026-02-05T09:15",
        location=has("镇政府门口", absent=True, lacks=("聚集",)),
        cause=has("拖欠工资", absent=True),
        scope=OPEN,
        casualties=None,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("李四", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
    told(
        "wedding-food",
        XIHE_DUTY,
        "婚宴吃坏肚子",
        "2026-05-04T09:30",
        """
报：昨天晚上西河镇溪源村有户人家办酒，22桌，半夜开始有人拉肚子，到今早9点，卫生院来了26个，县医院去了4个，有1个老
人脱水比较重在输液，没有生命危险。剩菜已封存等疾控来取。村里在挨家问。值班员丙
""",
        "Illness again, and no moment.",
        unit="xihe-town",
        location=has("溪源村", absent=True),
        cause=OPEN,
        trend=OPEN,
        casualties={"dead": maybe(0)},
        measures=OPEN,
        scope=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员丙"), None),
    ),
    told(
        "school-wall",
        XIHE,
        "西河镇溪源小学围墙倒塌情况",
        "2026-03-06T12:34",
        """
3月6日11时50分，放学时段，西河镇溪源小学西侧围墙（长约14米）突然倒塌，压倒路边等候接送的家长和学生。目前送医8人，
其中学生5人、家长3人。县人民医院12时25分反馈：1名学生抢救无效死亡，2名学生重伤，其余5人轻伤。

教育、公安、应急、住建已介入，学校下午停课，李四书记及镇班子在校。倒塌原因正在调查，墙外近日有管沟开挖。

请县里派心理辅导人员支援。

信息员乙

电话100-0000-0015
""",
        "Eight brought in: one died, two serious, the remaining five slight.",
        unit="xihe-town",
        occurred_at="2026-03-06T11:50",
        location=has("溪源小学", lacks=("倒塌", "11时")),
        cause=VERIFIED | {"also": ["倒塌原因正在调查", "正在调查"], "may_be_absent": True},
        scope=OPEN,
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 5, "trapped": maybe(0)},
        source=OPEN,
        leaders_on_scene=(True, "李四"),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
)
