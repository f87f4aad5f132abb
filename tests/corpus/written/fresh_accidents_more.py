"""Fresh: further accidents, below ground, on the water and on the road, in running official prose."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import OPEN, VERIFIED, has, maybe
from tests.corpus.written.fresh_mail import fresh, nothing_of, told
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, XIHE, XIHE_DUTY

WRITTEN: Final = (
    fresh(
        "mine-water-third",
        "yjzhzx@example.com",
        "关于福源煤矿“4·26”透水事故的续报（三）",
        "2026-04-28T08:10",
        """
现将福源煤矿“4·26”透水事故抢险救援进展情况续报如下：

4月26日16时35分事故发生时，井下共有作业人员23人，当班安全升井19人，4人被困。经过38个小时连续排水掘进，28日6
时20分，救援人员在+120水平运输巷高处发现2名被困矿工，7时05分全部安全升井，生命体征平稳，已送医检查。目前仍有
2人被困，井下水位较昨日下降1.7米，通风正常，排水仍在继续。

县委书记、县长坚守一线指挥，省矿山救护队等4支队伍143人、各类水泵21台参与救援。下一步将增开一路排水管，力争今
日18时前贯通运输巷。

示例县应急指挥中心

4月28日8时
""",
        "Four were trapped, two have come up since; a third follow-up without a number of ours.",
        indent=True,
        unit="",
        standing="unknown",
        kind="follow_up",
        occurred_at=maybe("2026-04-26T16:35:00+08:00"),
        location=told("福源煤矿", lacks=("透水",)),
        casualties={"trapped": 2},
        trend=OPEN,
        leaders_on_scene=(True, told("县委书记")),
        measures=OPEN,
        next_steps=told("排水管"),
    ),
    fresh(
        "tanker-of-methanol",
        XIHE,
        "关于国道一辆甲醇罐车侧翻泄漏的情况报告",
        "2026-11-13T07:25",
        """
11月13日6时05分，过境西河镇的国道旧关岭下坡弯道处，一辆装载28吨甲醇的罐车因雾大路滑侧翻，罐体右后部破裂，甲
醇沿路边排水沟泄漏，已泄漏约3吨。驾驶员轻伤，押运员无大碍，二人均已送镇卫生院。

我镇接群众电话后立即上报并赶到现场，对上下行各1公里实施交通管制，疏散下风向旧关村村民46户152人，用沙袋封堵排
水沟入河口三处。现场距西河约300米，目前泄漏液体尚未入河，生态环境分局正在断面取样。消防已用泡沫覆盖，正准备
倒罐。

在场领导：李四、派出所长、西河环保站站长。直接损失尚在评估。

报告人：信息员乙，联系电话10000000015
""",
        "Of two on board one is slightly hurt; the people moved are no casualties; fog and a wet road are the cause.",
        indent=True,
        unit="xihe-town",
        occurred_at="2026-11-13T06:05",
        location=has("旧关岭", lacks=("6时05分", "侧翻")),
        source=told("群众"),
        cause=told("雾大路滑"),
        casualties={"slightly_injured": 1},
        property_loss=VERIFIED,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("李四", lacks=("直接损失",))),
        measures=nothing_of("直接损失"),
        next_steps=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    fresh(
        "fireworks-workshop",
        DONGSHAN,
        "【特别紧急】东山镇云盘村发生爆炸",
        "2026-01-06T16:02",
        """
1月6日15时38分，东山镇云盘村八组一处闲置民房发生爆炸，房屋完全垮塌，巨响传至镇区。初步了解，该房被人租用，疑
似非法生产烟花爆竹。现场已发现3名遇难者，救出伤者2名（1名重度烧伤送医，1名擦伤），据邻居讲平时有五六个人在里
面做工，具体人数正在核对，不排除还有人员被埋。

镇长张三、人武部长15时50分已到现场，派出所拉起警戒，消防、120、治安大队均已到达，正在喷水降温、人工搜救。周
围30米范围内6栋民房玻璃受损，住户已撤离。

详情续报。 信息员甲 10000000011
""",
        "How many worked there is hearsay; whether more are buried is not known.",
        cls="critical",
        occurred_at="2026-01-06T15:38",
        location=has("云盘村八组", lacks=("15时38分", "爆炸")),
        source=OPEN,
        cause=OPEN,
        casualties={
            "dead": 3,
            "seriously_injured": maybe(1),
            "slightly_injured": maybe(1),
            "trapped": maybe("being verified"),
            "missing": maybe("being verified"),
        },
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, "张三"),
        measures=nothing_of("玻璃受损"),
        informant=("信息员甲", "10000000011"),
    ),
    fresh(
        "sand-barge",
        XIHE_DUTY,
        "西河镇采砂船翻沉事故初报",
        "2026-05-30T20:15",
        """
5月30日18时50分，受短时强对流天气影响，西河镇柳树湾水域一艘停泊的采砂船走锚后翻沉，船上6人落水。附近渔民和镇
应急分队驾冲锋舟施救，至19时40分共救起5人，其中1人已溺亡，其余4人身体无恙。剩余1人下落不明，正在搜寻。

镇、县两级共投入冲锋舟6艘、潜水员4名、搜救人员70余名，沿下游12公里江面拉网搜索。镇长李四现场指挥。船体价值约
90万元，损失程度待打捞后评估。
""",
        "Six in the water, five pulled out, one of these dead; the barge's value is not the loss.",
        unit="xihe-town",
        occurred_at="2026-05-30T18:50",
        location=has("柳树湾", lacks=("18时", "翻沉")),
        cause=told("强对流"),
        casualties={
            "dead": 1,
            "missing": 1,
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
        },
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        leaders_on_scene=(True, "李四"),
        measures=nothing_of("船体价值"),
    ),
    fresh(
        "icy-pile-up",
        DONGSHAN_DUTY,
        "县道桐东线东山段多车相撞",
        "2026-12-20T08:40",
        """
今早7点25分前后，县道桐东线黑龙潭大桥桥面结冰，一辆面包车打滑横在路中间，后面车刹不住，总共17辆车撞到一起。
现场看到有9个人受伤，救护车拉走6个，另3个自己包扎了一下。伤得怎么样医院还没回话，没有人死亡。

桥面已封，我镇干部和交警在撒盐铲冰，车辆绕行老桥。张镇长还在路上，副镇长何某已到。车损估计30来万。
""",
        "Nine injured of no known degree; the head is on the way and his deputy is there; a loss of thirty-odd.",
        occurred_at="2026-12-20T07:25",
        location=has("黑龙潭大桥", lacks=("7点25", "打滑")),
        cause=told("结冰"),
        casualties={
            "dead": 0,
            "seriously_injured": maybe("being verified"),
            "slightly_injured": maybe("being verified"),
        },
        property_loss=has("30来万", absent=True),
        scope=OPEN,
        leaders_on_scene=(True, has("何某")),
        measures=nothing_of("车损"),
    ),
    fresh(
        "gas-pipe-dug-up",
        DONGSHAN,
        "东山镇天然气管道被挖断险情的报告",
        "2026-10-27T15:30",
        """
2026年10月27日14时46分，东山镇兴隆街雨污分流施工现场，挖掘机作业时将一根DN110中压天然气管道挖断，造成天然气
大量泄漏，未起火，未造成人员伤亡。

接施工方报告后，镇政府会同燃气公司、消防、派出所迅速到场，14时58分关闭上游阀门，疏散周边商户及居民320余人，
切断周边电源，禁止一切明火。15时20分现场可燃气体浓度降至安全值。

此次事件影响兴隆街、南门口片区约1400户居民用气，预计今晚20时前恢复供气。燃气公司估算直接损失2.3万元。

事件原因系施工单位未核实地下管线图纸、野蛮施工所致。下步将对施工单位立案查处，并在全镇开展地下管线保护专项检查。

镇党委副书记、镇长张三在场指挥。

东山镇信息员甲，10000000011
""",
        "Nobody hurt; households without gas are the scope; supply is to be restored at an hour to come.",
        indent=True,
        occurred_at="2026-10-27T14:46",
        location=has("兴隆街", lacks=("14时46分", "挖断")),
        source=told("施工方"),
        cause=told("未核实地下管线图纸"),
        casualties={
            "dead": 0,
            "missing": maybe(0),
            "seriously_injured": 0,
            "slightly_injured": 0,
            "trapped": maybe(0),
        },
        property_loss=23000,
        scope=told("1400户"),
        trend=OPEN,
        leaders_on_scene=(True, "张三"),
        measures=nothing_of("立案查处", "2.3万元"),
        next_steps=told("立案查处"),
        informant=("信息员甲", "10000000011"),
    ),
)
"""The mails as they were written: further accidents."""
