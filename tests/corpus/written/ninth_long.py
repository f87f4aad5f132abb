"""Ninth set: the longest, two pages with letterhead and sections, and one that tells of two places."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, has, maybe
from tests.corpus.written.ninth_writing import DONGSHAN_CLERK, XIHE_CLERK, mail, told

WRITTEN: Final = (
    mail(
        "long-two-pages-factory",
        DONGSHAN_CLERK,
        "东山镇人民政府关于瑞丰精细化工厂爆炸事故的报告",
        "2026-11-06T16:10",
        """
特  急

                    东山镇人民政府
          关于瑞丰精细化工厂“11·6”爆炸事故的报告

县委办公室、县政府办公室，县自然资源局：

2026年11月6日13时43分，位于我镇工业集中区的瑞丰精细化工厂2号车间发生一起爆炸事故。现将事故有关情况报告如下：

一、企业基本情况
瑞丰精细化工厂成立于2011年8月，为民营企业，占地47亩，现有职工126人，主要产品为苯胺类中间体，年产值约6200万元。\
2019年4月该厂曾发生一起储罐泄漏事件，造成1人轻伤，已按规定整改销号。安全生产许可证有效期至2027年12月。

二、事故经过
据当班班长陈述，11月6日12时50分左右，2号车间硝化釜温度异常升高，操作工按规程加大冷却水量。13时20分温度仍未回落\
，班长组织人员撤离；\
13时43分，硝化釜发生爆炸，引燃相邻的甲苯中间罐，车间屋顶整体掀翻，厂区东侧围墙倒塌。爆炸时车间及周边共有23人。

三、伤亡和损失情况
截至15时50分，经逐人核对，23人中死亡4人，重伤5人，轻伤11人，仍有3人失联，正在2号车间废墟内搜寻。\
周边300米范围内居民房屋门窗玻璃破损180余户，居民无伤亡。初步估算直接经济损失2300万元。

四、应急处置情况
（一）13时50分，镇政府接到报告后立即启动应急预案，党委书记秦某、镇长张三14时02分到达现场，组织疏散周边群众1400余人。
（二）县委、县政府高度重视，县长郎某、副县长龚某于14时30分赶到现场，成立现场指挥部，下设6个工作组。
（三）消防救援力量调集22车118人，15时10分将明火扑灭，目前正对3个罐体持续冷却。
（四）县人民医院、县中医院开辟绿色通道，16名伤员已全部收治，州医院7名专家在途中。
（五）生态环境部门在厂区周边布设5个监测点，消防废水全部导入应急池，未流入清水河。

五、事故原因
初步分析为硝化釜冷却系统故障导致反应失控，具体原因待事故调查组查明。企业实际控制人邬某等4人已被公安机关控制。

六、下一步工作
一是全力搜救3名失联人员；二是全力救治伤员，做好遇难者家属安抚；三是严密监测，防止次生灾害；四是对辖区内11家涉\
危企业停产检查。

事故进展情况将及时续报。

                              东山镇人民政府
                              2026年11月6日16时05分

（联系人：信息员甲，联系电话：100 0000 0011；现场联络：值班员乙，100 0000 0013）
""",
        "Two pages: an accident of 2019, temperatures before the blast, 特急 as a grade of paper and no class; "
        "16 taken in by hospitals are those hurt; two people to call.",
        cls=maybe("default", "critical", "urgent"),
        source=told("班长"),
        occurred_at="2026-11-06T13:43",
        location=has("瑞丰精细化工厂2号车间", lacks=("13时43分", "爆炸")),
        cause=OPEN,
        casualties={"dead": 4, "missing": 3, "seriously_injured": 5, "slightly_injured": 11},
        property_loss=23000000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=told("搜救3名失联人员"),
        leaders_on_scene=(True, OPEN),
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "long-two-places",
        XIHE_CLERK,
        "西河镇强对流天气受灾情况",
        "2026-05-25T20:30",
        """
受强对流天气影响，5月25日18时42分起，西河镇出现10级大风并伴有短时强降雨，持续约25分钟。

高坎村：18时50分，村口在建的文化广场钢棚被吹垮，棚内避雨的9名村民中2人重伤、3人轻伤，已由村里的车和救护车送医。

石桥村：19时05分，35千伏线路被倒树压断，全村和镇水厂停电，水厂已改用发电机供水。该村无人员伤亡。

全镇掀翻屋顶77户，刮倒大树140余棵，直接经济损失约310万元。镇长李四在高坎村，其他班子成员分片下村核查。\
明日将继续统计农作物损失。

信息员乙 100 0000 0015
""",
        "Two villages under one gale: five hurt in one; the beginning of the whole or the first of both.",
        unit="xihe-town",
        occurred_at={
            "value": "2026-05-25T18:42:00+08:00",
            "also": ["2026-05-25T18:50:00+08:00"],
            "may_be_absent": True,
        },
        location=OPEN,
        cause=OPEN,
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": 2,
            "slightly_injured": 3,
            "trapped": maybe(0),
        },
        property_loss=3100000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=told("农作物损失"),
        leaders_on_scene=(True, has("李四")),
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "long-drill-named",
        XIHE_CLERK,
        "西河镇油库演练期间发现真实渗漏",
        "2026-11-09T11:15",
        """
11月9日上午，我镇组织油库泄漏应急演练（设定2人中毒、1人被困）。演练结束清场时，10时26分安全员发现西河加油站2号\
卸油口真实渗油，\
约40升，与演练无关。随即关阀、围挡、吸油毡回收，10时48分处置完毕，未造成人员伤亡，损失约400元。\
县商务局、消防救援站人员当时都在场监督，分管副镇长向某现场指挥。现加油站停业检修。

信息员乙 10000000015
""",
        "A real leak found after a drill; who was overcome in the drill is no casualty.",
        unit="xihe-town",
        source=told("安全员"),
        occurred_at="2026-11-09T10:26",
        location=has("西河加油站", lacks=("10时26分",)),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=400,
        trend=OPEN,
        scope=OPEN,
        measures=OPEN,
        leaders_on_scene=(True, has("向某")),
        informant=("信息员乙", "10000000015"),
    ),
)
"""The longest."""
