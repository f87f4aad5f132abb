"""Fresh: thefts, beasts, the lost, the poisoned and crowds, in running official prose."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, OPEN, VERIFIED, at_least, has, maybe
from tests.corpus.written.fresh_mail import MAYBE_VERIFIED, fresh, nothing_of, told
from tests.corpus.written.people import DONGSHAN, XIHE, XIHE_DUTY

_NANPING_DUTY_A: Final = "nanping-duty-a@example.org"

WRITTEN: Final = (
    fresh(
        "timber-thieves",
        _NANPING_DUTY_A,
        "南坪林场查获一起盗伐林木案",
        "2026-11-02T08:30",
        """
11月1日23时20分许，我场夜巡队在五工区老鹰嘴查获正在盗伐林木的嫌疑人4名，当场扣押油锯2台、农用车1辆，已伐倒柏
木17株，折合蓄积6.8立方米，价值约1.1万元。抓捕过程中，护林员小唐被嫌疑人推倒，手臂软组织挫伤，属轻伤，已在场
卫生所包扎。

嫌疑人已移交县森林公安，案件正在办理。我场将加密夜间巡护频次，并在路口增设卡口。

国有南坪林场 值班员丁
""",
        "A case of theft: one forester slightly hurt; the timber's value may be read as the loss.",
        unit="nanping-forest-farm",
        occurred_at="2026-11-01T23:20",
        location=has("老鹰嘴", lacks=("23时20分", "盗伐")),
        source=OPEN,
        casualties={"slightly_injured": 1},
        property_loss=maybe(11000),
        cause=OPEN,
        trend=OPEN,
        measures=nothing_of("增设卡口"),
        next_steps=told("夜间巡护"),
        informant=(maybe("值班员丁"), None),
    ),
    fresh(
        "wild-boar",
        XIHE_DUTY,
        "野猪伤人",
        "2026-10-11T12:15",
        """
西河镇石桥村六组村民蒲某（女，67岁）10月11日上午9时50分在自家红薯地劳作时，被一头野猪冲撞咬伤大腿，失血较
多，县医院诊断为重伤，正在手术。其丈夫闻声赶来驱赶，被拱倒，腰部扭伤，门诊处理后回家，医生说算轻伤。

村里已用广播提醒村民不要单独上山下地。县林业局狩猎队今天下午进村。野猪朝大梁子方向跑了，有再次下山的可能。

医药费由野生动物致害保险垫付2万元。
""",
        "The place stands first; ages and insurance money are neither casualties nor loss.",
        unit="xihe-town",
        occurred_at="2026-10-11T09:50",
        location=has("石桥村六组", lacks=("9时50分", "野猪")),
        cause=OPEN,
        casualties={"seriously_injured": 1, "slightly_injured": 1},
        trend=told("再次下山"),
        measures=OPEN,
        next_steps=OPEN,
        scope=OPEN,
    ),
    fresh(
        "hikers",
        DONGSHAN,
        "关于7名户外爱好者在我镇失联的情况报告（续报）",
        "2026-05-03T22:40",
        """
5月2日下午，7名外地驴友未经报备从东山镇月亮坪进入未开发区域穿越，当晚与家属失去联系。5月3日7时家属报警后，我
镇与公安、消防、蓝天救援队组成4个搜救组共88人进山。

搜救进展：3日14时在野人沟找到3人，身体状况良好；19时30分在断头岩下找到2人，其中1人坠崖死亡，1人腿部骨折为重
伤，正用担架往山下抬。尚有2人没有消息。

因山上起雾能见度不足10米，夜间暂停大范围搜寻，留2个小组在断头岩扎营，明早6时继续。镇长张三在月亮坪指挥部坐镇。

信息员甲 10000000011
""",
        "Seven were missing, five are found, one of them dead; the afternoon is no moment.",
        kind="follow_up",
        location=OPEN,
        source=told("家属"),
        cause=OPEN,
        casualties={"dead": 1, "missing": 2, "seriously_injured": 1},
        trend=OPEN,
        leaders_on_scene=(True, "张三"),
        measures=OPEN,
        next_steps=told("明早6时"),
        informant=("信息员甲", "10000000011"),
    ),
    fresh(
        "coal-stove",
        XIHE,
        "西河镇一户居民一氧化碳中毒",
        "2026-12-08T09:40",
        """
12月8日7时20分，西河镇下坝村村干部走访时发现村民邱某家中无人应答，破门后见一家4口倒在烤火房内，其中2名老人已
死亡，邱某夫妻昏迷，7时55分由120送县医院高压氧舱治疗，至9时医院反馈，男的已清醒，女的仍昏迷、病情危重。

经派出所和卫生院勘查，系夜间紧闭门窗用蜂窝煤炉取暖导致一氧化碳中毒，排除刑事案件。镇长李四8时10分到邱某家。

已安排各村今天内入户排查取暖用煤家庭，发放报警器。

信息员乙10000000015
""",
        "Found in the morning, happened in the night; two are dead, of the others none is called injured.",
        unit="xihe-town",
        occurred_at=maybe("2026-12-08T07:20:00+08:00"),
        location=has("下坝村", lacks=("7时20分", "中毒")),
        source=told("村干部"),
        cause=told("煤炉"),
        casualties={"dead": 2, "seriously_injured": maybe(1)},
        leaders_on_scene=(True, "李四"),
        measures=OPEN,
        next_steps=OPEN,
        trend=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    fresh(
        "dead-fish",
        XIHE,
        "关于西河下游出现死鱼的初步情况报告",
        "2026-08-09T08:50",
        """
8月9日6时10分，西河镇桥头村村民向河长热线反映，西河桥头村段水面漂浮大量死鱼，水体发黑有异味。镇河长办6时50分
到现场核实，死鱼分布河段长约2.5公里，已打捞约1.8吨。

县生态环境监测站已取水样5组，溶解氧明显偏低，氨氮超标，原因正在调查，重点排查上游2家豆制品作坊和1座养殖场。
下游9公里处为县二水厂取水口，已通知水厂加密检测并做好启用备用水源准备，目前供水正常。未发现人畜中毒。渔业损
失正在统计。

镇长李四、县生态环境分局副局长现场督导。下一步：查清源头，从严执法；继续打捞，做无害化处理；每4小时监测一次
并上报。

西河镇 信息员乙 10000000015
""",
        "Pollution: a call by a villager at an hour that is not that of the incident.",
        indent=True,
        unit="xihe-town",
        occurred_at=maybe("2026-08-09T06:10:00+08:00"),
        location=has("桥头村", lacks=("6时10分", "死鱼")),
        source=OPEN,
        cause=MAYBE_VERIFIED,
        casualties=ANY_ZERO,
        property_loss=VERIFIED,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, "李四"),
        measures=nothing_of("查清源头"),
        next_steps=has("查清源头", "每4小时", lacks=("信息员乙",)),
        informant=("信息员乙", "10000000015"),
    ),
    fresh(
        "ropeway",
        DONGSHAN,
        "月亮坪景区索道停运滞留游客情况报告",
        "2026-10-04T13:30",
        """
10月4日11时22分，月亮坪景区客运索道因供电线路故障突然停运，58名游客滞留在29个吊厢内。景区立即启用备用柴油
机，11时41分起低速回送，12时36分全部游客安全返回站房，4名游客轻微中暑，经现场医护处理后无碍，无人受伤。

事故未造成财产损失。索道已停止售票，等待特检机构检验合格后再恢复运营。镇人大主席、文旅办主任到场安抚，已为游
客办理退票并每人补偿200元。

东山镇信息员甲 10000000011
""",
        "Those who hung in the air are all down; a touch of the sun is no injury; money paid is no loss.",
        occurred_at="2026-10-04T11:22",
        location=has("月亮坪景区", lacks=("11时22分", "停运")),
        cause=told("供电线路故障"),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=maybe(0),
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, "人大主席"),
        measures=nothing_of("未造成财产损失"),
        next_steps=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    fresh(
        "temple-fair",
        DONGSHAN,
        "【紧急】东山镇庙会发生拥挤",
        "2026-03-19T21:08",
        """
3月19日20时25分，东山镇二月初一庙会烟火表演散场时，古戏台东侧巷口发生拥挤摔倒。现场指挥部立即分流人群，20时
40分恢复秩序。经医疗点和镇卫生院统计，受伤至少11人，其中1人肋骨骨折、肺部挫伤，已转县医院，伤情较重；10人擦
挫伤，属轻伤。无死亡。

庙会已提前结束，镇长张三、派出所所长在场维持秩序，约8000名群众已基本疏散完毕。初步分析系巷口两个摊位占道造成
通道变窄。

信息员甲，100-0000-0011
""",
        "At least eleven, of whom one grave and ten slight; thousands are led away.",
        cls="urgent",
        occurred_at="2026-03-19T20:25",
        location=has("古戏台", lacks=("20时25分", "摔倒")),
        source=OPEN,
        cause=told("占道"),
        casualties={
            "dead": 0,
            "seriously_injured": maybe(1),
            "slightly_injured": {"value": 10, "also": [at_least(10)["value"]]},
        },
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, "张三"),
        measures=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
)
"""The mails as they were written: further matters of society."""
