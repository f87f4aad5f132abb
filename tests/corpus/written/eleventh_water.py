"""Eleventh: floods, landslides, storms, cold: towns, the geology section, county bulletins."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.eleventh_writing import COUNTY_DUTY, PHONE, lines, note, sheet, told
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, GEOLOGY, NANPING, XIHE, XIHE_DUTY

WRITTEN: Final[tuple[Written, ...]] = (
    note(
        "eleventh-flash-flood-camping",
        XIHE,
        "西河镇清水沟山洪被困人员信息（首报）",
        "2026-07-18T17:05",
        """
7月18日16时08分，因上游突降短时强降雨，西河镇清水沟（未开发景区）河道涨水，在沟内露营戏水的游客被困河心洲。

据现场自驾游客反映，被困约26人。截至16时55分，镇村干部和蓝天救援队用绳索救出14人，仍有12人被困；1名男孩被冲走失
踪。李四镇长现场指挥，已请求县消防、水务增援，并通知上游放水电站关闸。

目前雨势减弱，水位仍在缓慢上涨。

报送单位：西河镇人民政府　信息员乙　100 0000 0015
""",
        "Twenty-six cut off, fourteen brought out, twelve still there; a boy swept away.",
        gap=True,
        unit="xihe-town",
        source=told("游客"),
        occurred_at="2026-07-18T16:08",
        location=has("清水沟", lacks=("16时", "涨水")),
        cause=told("强降雨"),
        casualties={"trapped": 12, "missing": 1},
        scope=OPEN,
        trend=told("雨势减弱"),
        leaders_on_scene=(True, has("李四")),
        measures=told("绳索"),
        next_steps=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    lines(
        "eleventh-slide-geology-card",
        GEOLOGY,
        "地质灾害速报：东山镇黄泥坡滑坡",
        "2026-06-29T08:10",
        """
灾害类型：土质滑坡

发生时间：6月29日5时50分许

发生地点：东山镇竹园村黄泥坡（隐患点编号DS-031）

规模：约2.3万立方米，小型

诱因：持续降雨，坡脚切坡建房

灾情：倒塌房屋3间，掩埋道路60米，因提前撤离，无人员伤亡

险情：后缘裂缝仍在扩展，威胁下方9户37人

直接损失：52万元

已开展工作：撤离9户37人，设置警戒，专业队伍6时40分到场监测

建议：在坡体稳定前群众不得回迁，尽快实施应急排水

到场领导：孙七，东山镇张三

填报：信息员戊 10000000025
""",
        "A geologist's card; people threatened are no casualties.",
        unit="geology-section",
        occurred_at="2026-06-29T05:50",
        location=has("东山镇竹园村黄泥坡", lacks=("立方米",)),
        cause=has("持续降雨", "切坡建房", lacks=("灾情", "倒塌")),
        nature=OPEN,
        casualties=NONE_HURT,
        property_loss=520000,
        course=OPEN,
        consequences=OPEN,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("孙七", "张三")),
        measures=has("撤离9户", "监测", lacks=("建议",)),
        next_steps=told("应急排水"),
        matter=OPEN,
        person=OPEN,
        result=OPEN,
        informant=("信息员戊", "10000000025"),
    ),
    note(
        "eleventh-hail-tobacco",
        DONGSHAN,
        "【重要信息】东山镇遭受风雹灾害",
        "2026-05-16T20:30",
        """
5月16日17时35分至17时55分，我镇高坪、花桥、柿子三个村遭受冰雹袭击，最大直径约3厘米，伴有8级阵风。

初步统计，受灾人口2140人，烤烟受损1860亩，蔬菜受损420亩，民房瓦面受损137户，无人员伤亡，直接经济损失约485万元。

镇政府已组织农技人员指导扶苗施肥，协调保险公司查勘。下步将做好受灾户生活救助。

信息员甲 10000000011
""",
        "A span whose beginning is the moment; people affected are no casualties; a class by tag.",
        cls="important",
        indent=True,
        occurred_at=maybe("2026-05-16T17:35:00+08:00"),
        location=told("高坪", "花桥", "柿子", lacks=("冰雹",)),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=4850000,
        scope=OPEN,
        measures=told("扶苗"),
        next_steps=told("生活救助"),
        informant=("信息员甲", "10000000011"),
    ),
    note(
        "eleventh-reservoir-piping",
        XIHE_DUTY,
        "西河镇龙潭水库坝脚管涌险情",
        "2026-08-30T04:48",
        """
8月30日4时20分，巡库员发现西河镇龙潭小（二）型水库坝脚右侧出现管涌，出浑水，流量约每秒3升。水库现蓄水28万方，超
汛限0.6米。下游有龙潭、新田两个村，群众共870人，正敲锣组织转移，已转移300人。镇里用砂石袋做反滤围井，同时开启涵
管放水。没有人伤亡。李四镇长4点40分到坝上。需要县水利专家和砂石支援。
""",
        "Time of discovery; people to be moved; no hurt.",
        unit="xihe-town",
        source=told("巡库员"),
        occurred_at=maybe("2026-08-30T04:20:00+08:00"),
        location=has("龙潭小（二）型水库", lacks=("4时20分", "管涌，")),
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        cause=OPEN,
        leaders_on_scene=(True, has("李四")),
        measures=told("反滤围井"),
        next_steps=OPEN,
    ),
    note(
        "eleventh-flood-daily",
        COUNTY_DUTY,
        "云岭县“7·09”洪涝灾害情况（截至7月11日18时）",
        "2026-07-11T18:52",
        """
市防汛抗旱指挥部办公室：

7月9日20时至11日8时，我县普降暴雨到大暴雨，最大点雨量榆树坪乡346.5毫米。受其影响，全县17个乡镇不同程度受灾。

截至7月11日18时统计，全县受灾人口6.42万人，因灾死亡2人（榆树坪乡房屋倒塌1人、松林乡溪水冲走1人），失踪1人（松林
乡），紧急转移安置4316人；倒塌房屋57户129间，农作物受灾3950公顷；直接经济损失2.37亿元。

县委书记冉某、县长周某某坐镇县防指指挥，县级领导分片包干在乡镇一线。县财政紧急下拨救灾资金500万元，调运帐篷300顶
、折叠床600张。

当前降雨已基本结束，江河水位回落。下一步重点抓好失踪人员搜寻、卫生防疫、水毁工程修复。

云岭县防汛抗旱指挥部办公室

值班：100 0000 0037
""",
        "A county's total: the beginning of a span; a loss in 亿; relief money is no loss.",
        indent=True,
        unit="",
        standing="unknown",
        kind=maybe("initial", "follow_up"),
        occurred_at=maybe("2026-07-09T20:00:00+08:00"),
        location=OPEN,
        cause=OPEN,
        casualties={"dead": 2, "missing": 1},
        property_loss=237000000,
        scope=OPEN,
        trend=told("降雨已基本结束"),
        leaders_on_scene=(maybe(True), OPEN),
        measures=OPEN,
        next_steps=told("失踪人员搜寻"),
        informant=(None, maybe("10000000037")),
    ),
    note(
        "eleventh-culvert-school-car",
        DONGSHAN_DUTY,
        "涵洞积水淹车",
        "2026-08-02T22:47",
        """
22:19 东山镇火车站涵洞积水1米多深，一辆白色轿车熄火被淹，车上母女2人，路过的快递员砸窗救出来了，人没事，就是受了
惊吓。水泵在抽，两头拉了警戒。车主说车要十几万，保险公司明天来。
""",
        "Both saved and well: no figure for certain; a dozen and some ten thousands has no amount.",
        occurred_at="2026-08-02T22:19",
        location=has("火车站涵洞", lacks=("22:19", "轿车")),
        cause=OPEN,
        casualties=ANY_ZERO,
        property_loss=told("十几万"),
        measures=OPEN,
        next_steps=OPEN,
    ),
    sheet(
        "eleventh-mudflow-table",
        XIHE,
        "西河镇磨子沟泥石流灾情报告表",
        "2026-07-24T06:55",
        """
报告单位 | 西河镇人民政府

报告类别 | 初报

灾害发生时间 | 2026年7月24日4时15分

灾害发生地 | 西河镇磨子沟电站生活区

信息来源 | 电站值守人员电话

成因 | 强降雨引发沟谷型泥石流

死亡（人） | 3

失踪（人） | 5

重伤（人） | 1

轻伤（人） | 6

被困（人） | 0

经济损失（万元） | 640

已造成的后果 | 生活区板房全部冲毁，进沟道路中断1.2公里

领导到位情况 | 李四、镇人武部长已到位

救援情况 | 抽调民兵、消防、挖机5台清淤搜救，伤员已送县医院

发展趋势 | 沟内仍有松散堆积体，可能再次发生

下步措施 | 继续搜救失踪人员，封闭沟口，24小时监测

报告人 | 信息员乙

联系电话 | 100-0000-0015
""",
        "A table with the unit in the label: people, ten thousand yuan; name and phone in rows of their own.",
        unit="xihe-town",
        source=has("电站值守人员电话"),
        occurred_at="2026-07-24T04:15",
        location=has("西河镇磨子沟电站生活区", lacks=("电话",)),
        cause=has("强降雨引发沟谷型泥石流"),
        nature=OPEN,
        casualties={"dead": 3, "missing": 5, "seriously_injured": 1, "slightly_injured": 6, "trapped": 0},
        property_loss=6400000,
        consequences=has("板房全部冲毁", "1.2公里", lacks=("李四",)),
        trend=has("松散堆积体", "再次发生", lacks=("继续搜救",)),
        leaders_on_scene=(True, has("李四", "人武部长")),
        measures=has("民兵", "送县医院", lacks=("松散",)),
        next_steps=has("继续搜救", "24小时监测", lacks=("信息员",)),
        course=OPEN,
        matter=OPEN,
        result=OPEN,
        person=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    note(
        "eleventh-snow-greenhouses",
        DONGSHAN,
        "东山镇雪灾报告",
        "2026-02-03T09:18",
        """
一、基本情况。2月2日夜间至3日7时，我镇普降大到暴雪，最大积雪深度23厘米。

二、受灾情况。全镇压塌蔬菜大棚86个，折断电杆9根，4个村停电；柳林村一座废弃厂房屋面坍塌，无人员伤亡。经济损失正在
统计核实。

三、处置情况。出动铲雪机械6台，抢通村道31公里；供电所抢修人员22人正在作业；对独居老人逐户走访。

四、存在困难。融雪盐储备不足，缺口约10吨。

五、下步打算。抓紧恢复供电，防范次生冰冻灾害。
""",
        "Headed paragraphs; a night is no moment; the loss is being counted.",
        occurred_at=None,
        location=OPEN,
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        trend=OPEN,
        measures=has("铲雪机械", "走访", lacks=("融雪盐",)),
        next_steps=has("恢复供电", "冰冻灾害"),
    ),
    note(
        "eleventh-river-embankment-call",
        PHONE,
        "急急急",
        "2026-07-10T02:36",
        """
松林乡老堤冲开口子了 凌晨两点零五 水往下街灌 我们都在楼顶 有三户没出来 派船
""",
        "From a roof in the night: households are no casualties.",
        unit="",
        standing="unknown",
        occurred_at="2026-07-10T02:05",
        location=told("松林乡老堤", lacks=("冲开",)),
        casualties=None,
        measures=OPEN,
        next_steps=OPEN,
        trend=OPEN,
    ),
    note(
        "eleventh-rockfall-tourists",
        NANPING,
        "国有南坪林场：场部公路崩塌砸车",
        "2026-10-04T14:20",
        """
10月4日13点38分，国有南坪林场通往观云台的场部公路K6处边坡崩塌，落石约30方，砸中2辆自驾旅游车，造成1人死亡，3人受
伤，其中1人伤势较重，另有1名司机卡在驾驶室内。13点52分王五场长带队到现场，正用破拆工具施救；下行车辆全部从老路绕
行。目前坡面仍有零星落石。财产损失暂未统计。信息员丙，10000000018
""",
        "One badly hurt of three, one jammed in the cab; 伤势较重 may be read as serious.",
        unit="nanping-forest-farm",
        occurred_at="2026-10-04T13:38",
        location=has("场部公路K6处", lacks=("13点", "崩塌，")),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": maybe(1), "trapped": maybe(1)},
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        trend=told("零星落石"),
        leaders_on_scene=(True, has("王五")),
        measures=OPEN,
        informant=("信息员丙", "10000000018"),
    ),
    note(
        "eleventh-wind-crane",
        DONGSHAN_DUTY,
        "龙卷风？大风灾情",
        "2026-04-11T16:38",
        """
下午15:50到16:05我镇刮了一场怪风（是不是龙卷风气象局在定），镇中学在建教学楼塔吊倒了，砸在工棚上。工人们说工棚里
有人休息，挖出来2个，一死一重伤，是否还有人被压在下面正在核实。镇上大树倒了几十棵，电线断了，停电。损失还没算。
张三镇长、教育局局长到场。
""",
        "One dead, one badly hurt, in two words; whether more lie beneath is being verified.",
        occurred_at=maybe("2026-04-11T15:50:00+08:00"),
        location=told("镇中学", lacks=("倒了",)),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": 1, "trapped": maybe("being verified")},
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        leaders_on_scene=(True, has("张三", "教育局局长")),
        measures=OPEN,
    ),
)
