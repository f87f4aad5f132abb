"""More free text: official set phrases, several figures to a sentence, what only looks like an event."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, at_least, has, maybe
from tests.corpus.written.people import BUREAU, DONGSHAN, FIRE, GEOLOGY, NANPING, STRANGER, XIHE
from tests.corpus.written.prose import prose

WRITTEN: Final = (
    prose(
        "prose-names-instead-of-figures",
        XIHE,
        "西河镇石桥村一氧化碳中毒",
        "2026-12-20T08:30",
        """
12月20日7时许，西河镇石桥村五组发生一起疑似一氧化碳中毒。死者罗某，男，71岁；伤者罗某某，女，68岁，已送县医院抢救。
""",
        "People told one by one; ages are no counts.",
        unit="xihe-town",
        occurred_at="2026-12-20T07:00",
        location=has("石桥村五组", lacks=("一起",)),
        casualties={"dead": maybe(1), "slightly_injured": None, "seriously_injured": maybe(1)},
        cause=OPEN,
        measures=has("送县医院", absent=True),
    ),
    prose(
        "prose-daily-summary",
        FIRE,
        "森林防火中心11月23日值班情况",
        "2026-11-24T08:20",
        """
11月23日全县共接报森林火情2起，均已扑灭。其中：9时10分，东山镇黑松坡火情，过火2亩；15时30分，国有南坪林场
大坪子火情，过火0.5亩。无人员伤亡，出动86人次。
""",
        "A day's summary of two fires: the first may be read, or none.",
        unit="fire-prevention-centre",
        occurred_at=maybe("2026-11-23T09:10:00+08:00"),
        location=has("黑松坡", absent=True),
        casualties=NONE_HURT,
        measures=OPEN,
        trend=OPEN,
        scope=OPEN,
    ),
    prose(
        "prose-road-number",
        DONGSHAN,
        "国道219线东山镇段塌方断道",
        "2026-07-17T22:05",
        """
7月17日21时32分，国道219线K3120+500处（东山镇柳林村境内）发生塌方约600方，双向交通中断，滞留车辆40余辆、
旅客130余人，未造成人员伤亡。公路部门正在抢通，预计18日6时恢复单边通行。
""",
        "Road numbers, kilometres, vehicles and stranded travellers; the time of reopening lies ahead.",
        occurred_at="2026-07-17T21:32",
        location=has("东山镇柳林村", absent=True),
        casualties=NONE_HURT,
        scope=OPEN,
        trend=has("18日6时", absent=True),
        measures=has("抢通", absent=True),
        next_steps=OPEN,
    ),
    prose(
        "prose-suspected-arson",
        NANPING,
        "国有南坪林场一工区火灾初报",
        "2026-04-04T16:10",
        """
4月4日15时25分左右，国有南坪林场一工区坟山地段起火，初步判断系祭祀用火不慎引发，具体原因公安机关正在调查。
1名群众在自行扑火时被烧伤，伤情不重。过火面积和损失待查。
""",
        "A first judgement of the cause that is still looked into; burnt, 'not badly'.",
        unit="nanping-forest-farm",
        occurred_at="2026-04-04T15:25",
        location=has("一工区坟山", lacks=("起火",)),
        cause=OPEN,
        casualties={"slightly_injured": maybe(1), "seriously_injured": None},
        property_loss=maybe("being verified"),
    ),
    prose(
        "prose-at-least-dead",
        STRANGER,
        "急！桥头村出大事了",
        "2026-08-20T03:15",
        """
西河镇桥头村后山整个下来了，刚刚三点钟左右，我们这里至少五个人没出来，已经挖出来一个没气了，快来人！电话10000000077
""",
        "A cry for help in everyday words.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-08-20T03:00:00+08:00"),
        location=has("桥头村", absent=True),
        casualties={
            "dead": maybe(1),
            "trapped": maybe({"at_least": 5}, {"at_least": 4}),
            "missing": maybe({"at_least": 5}, {"at_least": 4}),
        },
        informant=(None, maybe("10000000077")),
    ),
    prose(
        "prose-set-phrases",
        XIHE,
        "西河镇关于“8·19”山洪灾害情况的报告",
        "2026-08-19T20:40",
        """
示例县林业和自然资源局：

8月19日17时至18时30分，我镇遭受短时强降雨，最大小时雨强72毫米。17时50分，下坝村三组山洪暴发，冲走村民1人（下落不明），
重伤1人，轻伤10人以上，冲毁道路1.2公里，估算经济损失380余万元。

灾情发生后，镇党委、政府高度重视，李四书记第一时间赶赴现场指挥。一是全力搜救，投入78人；二是转移安置96户312人；三是抢通道路。
下一步，我镇将继续做好搜救和安置工作。

特此报告。

西河镇人民政府

2026年8月19日
""",
        "A span of rain before the moment of the flood; 以上; a loss known from below; set phrases of a report.",
        unit="xihe-town",
        occurred_at=maybe("2026-08-19T17:50:00+08:00"),
        location=has("下坝村三组", absent=True),
        cause=has("强降雨", absent=True),
        casualties={"missing": maybe(1), "seriously_injured": 1, "slightly_injured": at_least(10)},
        property_loss=has("380余万元", absent=True),
        leaders_on_scene=(maybe(True), has("李四", absent=True)),
        measures=has("投入78人", absent=True),
        next_steps=has("搜救和安置", absent=True),
        scope=OPEN,
    ),
    prose(
        "prose-leaders-on-the-way",
        GEOLOGY,
        "白岩村崩塌",
        "2026-09-01T05:20",
        """
9月1日4时50分，东山镇白岩村二组崩塌，方量约200立方米，无人员伤亡，张三镇长正在赶往现场途中。
""",
        "On the way is not there.",
        unit="geology-section",
        occurred_at="2026-09-01T04:50",
        location=has("白岩村二组", lacks=("崩塌",)),
        casualties=NONE_HURT,
        leaders_on_scene=(maybe(False), OPEN),
        measures=OPEN,
    ),
    prose(
        "prose-question-to-the-office",
        XIHE,
        "请问报表怎么填",
        "2026-09-01T09:20",
        """
请问上月森林火灾统计表中，8月12日死亡1人的那起算不算？财产损失填8万元还是8.5万元？盼复。
""",
        "A question about an old matter: no figure in it is a report of today's.",
        unit="xihe-town",
        casualties={"dead": None},
        property_loss=None,
        location=OPEN,
    ),
    prose(
        "prose-circular-of-a-case",
        BUREAU,
        "关于某地“6·30”事故的通报",
        "2026-09-02T10:00",
        """
6月30日，邻省某化工厂发生爆炸，造成12人死亡、30余人受伤，直接经济损失约9000万元。请各单位举一反三，于9月10日前完成自查。
""",
        "A circular about another place, months ago: its figures are true, but whose report it is stays open.",
        unit="",
        standing="unknown",
        location=OPEN,
        casualties={"dead": maybe(12), "slightly_injured": None, "seriously_injured": None},
        property_loss=maybe(90000000),
        next_steps=OPEN,
        measures=OPEN,
    ),
    prose(
        "prose-cancelled",
        DONGSHAN,
        "误报：柳林村烟点",
        "2026-11-24T15:30",
        """
14时50分所报东山镇柳林村烟点经现场核实为炊烟，未发生火灾，无人员伤亡和财产损失。
""",
        "A false alarm: the time is that of the earlier report.",
        kind=maybe("initial", "follow_up", "final"),
        location=has("柳林村", absent=True),
        casualties=NONE_HURT,
        property_loss=maybe(0),
        cause=OPEN,
        measures=OPEN,
        trend=OPEN,
    ),
)
