"""Fresh: what is sent from a phone, pasted from a chat or put down in a duty book."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, at_least, has, maybe
from tests.corpus.written.fresh_mail import fresh, told
from tests.corpus.written.people import (
    DONGSHAN,
    DONGSHAN_DUTY,
    FIRE,
    NANPING,
    NANPING_DUTY,
    OFFICE_DUTY,
    XIHE,
    XIHE_DUTY,
)

_DONGSHAN_HEAD: Final = "dongshan-head@example.org"
_XIHE_HEAD: Final = "xihe-head@example.org"
_VILLAGER: Final = "shanlidexiaoxin@example.net"

WRITTEN: Final = (
    fresh(
        "tricycle-at-school",
        XIHE_DUTY,
        "下坝小学门口翻车",
        "2026-11-05T07:41",
        """
报告，刚刚下坝小学门口一辆电动三轮翻了，车上2个学生受伤送卫生院了，司机没事，李镇长在现场，等会补详细的
""",
        "One line from a phone without an hour: 刚刚 is no moment, hurt is no degree.",
        unit="xihe-town",
        location=has("下坝小学门口", lacks=("三轮",)),
        casualties=None,
        leaders_on_scene=(True, has("李镇长")),
        measures=OPEN,
        next_steps=OPEN,
    ),
    fresh(
        "ward-boss-voice",
        _XIHE_HEAD,
        "急",
        "2026-07-27T03:31",
        """
我是李四今天凌晨两点五十石桥村三组后山滑下来一块把老谢家房子推倒了里面睡了三个人现在挖出来一个还活着伤得重另
外两个还埋在里头我和武装部的都在现场挖机在路上需要县里支援探测设备
""",
        "As spoken into the phone, without a single stop: two are still buried.",
        unit="xihe-town",
        occurred_at="2026-07-27T02:50",
        location=has("石桥村三组", lacks=("两点五十", "滑下来")),
        cause=OPEN,
        casualties={"seriously_injured": maybe(1), "trapped": 2},
        leaders_on_scene=(True, OPEN),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("李四"), None),
    ),
    fresh(
        "sawmill-smoke",
        NANPING_DUTY,
        "木材加工厂着火",
        "2026-02-11T14:33",
        """
14:10 场部木材加工厂烘干房冒烟起火

14:16 场消防队2车9人到，出水

14:29 明火压住了

没伤人 烧了一批板材 多少钱回头算 王场长在

发自我的手机
""",
        "A log of four lines: the first hour is that of the fire.",
        unit="nanping-forest-farm",
        occurred_at="2026-02-11T14:10",
        location=has("木材加工厂", lacks=("14:10", "冒烟")),
        casualties=ANY_ZERO,
        property_loss=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("王场长")),
        measures=OPEN,
        next_steps=OPEN,
    ),
    fresh(
        "chat-pasted",
        OFFICE_DUTY,
        "转东山镇工作群消息",
        "2026-08-24T17:12",
        """
东山镇 值班员甲 16:58
【初步情况】16时40分，柳林村牌坊下面水渠边，一名8岁男孩掉进水渠被冲走，村民下水找了没找到

东山镇 值班员甲 17:05
渠首闸门已关，水位在降，张镇长、派出所都到了

东山镇 值班员甲 17:09
人找到了，在下游二号涵洞口，120医生说没有生命体征了😢

请甲班领导阅。值班室
""",
        "Three messages of a chat: the missing boy is found dead in the last; the hours of messages are not his.",
        raw=True,
        unit="dongshan-town",
        occurred_at="2026-08-24T16:40",
        location=has("柳林村", lacks=("16时40分", "男孩")),
        source=OPEN,
        casualties={"dead": 1, "missing": maybe(0)},
        leaders_on_scene=(True, told("张镇长")),
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("值班员甲"), None),
    ),
    fresh(
        "all-are-out",
        _DONGSHAN_HEAD,
        "续报：云盘村塌方",
        "2026-09-19T23:14",
        """
云盘村塌方现场，22点58分最后1人也挖出来了，没救活。被埋5人全部找到：死2，重伤1，轻伤2。搜救结束，队伍正在
撤，我留守。张三10000000010
""",
        "A follow-up in four sentences; the hour is that of the last one found.",
        kind="follow_up",
        location=told("云盘村"),
        casualties={
            "dead": 2,
            "seriously_injured": 1,
            "slightly_injured": 2,
            "trapped": maybe(0),
            "missing": maybe(0),
        },
        trend=OPEN,
        leaders_on_scene=(maybe(True), OPEN),
        measures=OPEN,
        informant=(maybe("张三"), maybe("10000000010")),
    ),
    fresh(
        "quiet-day",
        NANPING,
        "南坪林场10月7日零报告",
        "2026-10-07T17:03",
        """
今日我场值班值守正常，瞭望、巡护到位，无森林火情、无安全事故、无人员伤亡。带班领导王五，值班员戊 10000000020。
""",
        "Nothing happened and that is what is told: no hour, no place, no loss.",
        unit="nanping-forest-farm",
        kind=maybe("initial"),
        casualties=NONE_HURT,
        location=OPEN,
        source=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        property_loss=maybe(0),
        leaders_on_scene=OPEN,
        informant=(maybe("值班员戊"), maybe("10000000020")),
    ),
    fresh(
        "two-in-one-night",
        DONGSHAN_DUTY,
        "东山镇值班信息（9月27日）",
        "2026-09-28T07:35",
        """
9月27日8时至28日8时，我镇值班情况：

1.27日21时15分，兴隆街摩托车与行人相撞，行人李某骨折，已送县医院，交警处理。

2.28日5时40分，柳林村一处柴房起火，过火20平方米，6时10分扑灭，无人员伤亡，损失约3000元。

其他情况正常。

带班领导：副镇长何某 值班员：值班员甲
""",
        "Two events of one day: of the hours the first or none, and no figure that would be one event's alone.",
        occurred_at=maybe("2026-09-27T21:15:00+08:00"),
        location=told(lacks=("21时15分", "5时40分")),
        cause=OPEN,
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": OPEN,
            "slightly_injured": OPEN,
            "trapped": maybe(0),
        },
        property_loss=maybe(3000),
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=OPEN,
        measures=OPEN,
        informant=(maybe("值班员甲"), None),
    ),
    fresh(
        "inspection-visit",
        FIRE,
        "【一般信息】市林业局督导组到森林防火中心检查",
        "2026-03-11T16:20",
        """
3月11日上午9时30分，市林业局副局长一行5人到县森林防火中心督导春季防火工作。督导组查看了物资储备库、指挥调度
大厅，随机抽点3个乡镇视频值守，听取了中心主任赵六的汇报。

督导组对我县网格化巡护做法给予肯定，同时指出部分风力灭火机保养不及时的问题，要求3月20日前整改到位。中心已制
定整改清单，明确专人负责。
""",
        "General information: an inspection with time, place, persons and matter; nobody is in danger.",
        indent=True,
        unit="fire-prevention-centre",
        cls="general",
        occurred_at="2026-03-11T09:30",
        location=has("森林防火中心", lacks=("9时30分",)),
        leaders_on_scene=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        cause=OPEN,
    ),
    fresh(
        "villager-bridge",
        _VILLAGER,
        "反映问题",
        "2026-06-22T20:18",
        """
你好，我们村（桥头村）那座漫水桥昨天涨水冲垮了一半，今天早上七点多有个骑车的掉下去，我们几个把他拉起来的，腿
断了送走了，说是外村的。桥到现在没人管，晚上看不见还要出事，能不能先拦起来？我叫老贺，100 0000 0058
""",
        "A villager complains: seven and something is no minute, the bridge went the day before; the leg is broken.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-06-22T07:00:00+08:00"),
        location=has("桥", absent=True),
        cause=OPEN,
        casualties={"seriously_injured": maybe(1)},
        trend=OPEN,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("老贺"), maybe("10000000058")),
    ),
    fresh(
        "wasps",
        DONGSHAN,
        "蜂蜇伤人情况",
        "2026-09-08T16:44",
        """
今天15:20左右，东山镇青石村小学组织四年级到村后山坡捡垃圾搞劳动课，碰到马蜂窝，老师1人、学生13人被蜇，都送到
镇卫生院了，院长说老师和2个学生过敏性休克，属重伤，转县医院了，其余11人轻伤观察。现在消防来摘蜂窝。张镇长、
中心校校长都在卫生院。家长来了几十个，情绪有点激动，我们在做工作。

信息员甲
""",
        "A teacher and two pupils are grave: three; dozens of parents are no casualties.",
        occurred_at="2026-09-08T15:20",
        location=has("青石村", lacks=("15:20", "马蜂")),
        source=OPEN,
        cause=OPEN,
        casualties={"seriously_injured": maybe(3), "slightly_injured": 11},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), told("张镇长")),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员甲"), None),
    ),
    fresh(
        "crack-found",
        XIHE,
        "西河镇旧关村发现山体裂缝紧急避险",
        "2026-08-01T18:50",
        """
8月1日17时10分，西河镇旧关村地灾监测员巡查发现三组屋后山坡出现一条长约60米、宽5至12厘米的拉张裂缝，且有加宽
迹象。村里立即敲锣通知，17时45分坡下14户51人全部撤到村小学，无伤亡。

已请地质环境股派员查看，今晚由村干部轮流守点，严禁群众回流。若继续变形，再撤下游9户。

信息员乙 10000000015
""",
        "A danger and no damage: those moved away are no casualties.",
        unit="xihe-town",
        occurred_at=maybe("2026-08-01T17:10:00+08:00"),
        location=has("旧关村", lacks=("17时10分", "裂缝")),
        source=told("监测员"),
        casualties=NONE_HURT,
        cause=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    fresh(
        "barracks-not-yet-known",
        XIHE,
        "西河镇工地板房起火快报",
        "2026-12-13T02:26",
        """
12月13日2时05分，西河镇绕城路二标工地一排工人宿舍板房起火，火势较大。现场住有多少人、有无伤亡均不清楚，正在
核实。消防、派出所已出动，镇值班领导正赶往现场。起火原因不明。后续情况随时报。西河镇值班室 100 0000 0016
""",
        "A first flash in which nothing is known yet but time and place; a room's phone without a name.",
        unit="xihe-town",
        occurred_at="2026-12-13T02:05",
        location=has("绕城路二标工地", lacks=("2时05分", "起火")),
        cause=OPEN,
        casualties=VERIFIED,
        trend=OPEN,
        scope=OPEN,
        leaders_on_scene=(maybe(False), OPEN),
        measures=OPEN,
        next_steps=OPEN,
        informant=(OPEN, maybe("10000000016")),
    ),
    fresh(
        "dozens-on-a-bus",
        XIHE_DUTY,
        "客车侧翻 首报",
        "2026-02-15T10:02",
        """
2月15日9:37 返乡客车在西河镇观音桥坡道侧翻，车上47人。已死亡4人，重伤8人，轻伤20余人，还有3人卡在车里正在破
拆。镇上能调的救护车全去了，请求县里增派。李四镇长9:50到场。
""",
        "Counts beside each other, one of them a lower bound; those on board are no casualties.",
        unit="xihe-town",
        occurred_at="2026-02-15T09:37",
        location=has("观音桥", lacks=("9:37", "侧翻")),
        casualties={
            "dead": 4,
            "seriously_injured": 8,
            "slightly_injured": at_least(20)["value"],
            "trapped": maybe(3),
        },
        cause=OPEN,
        leaders_on_scene=(True, "李四"),
        measures=OPEN,
        next_steps=OPEN,
    ),
)
"""The mails as they were written: short ones."""
