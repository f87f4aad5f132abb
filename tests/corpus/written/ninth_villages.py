"""Ninth set: a few lines from a phone, by village cadres, duty officers on the road and people passing by."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.ninth_writing import (
    DONGSHAN_A,
    DONGSHAN_B,
    DONGSHAN_HEAD,
    FIRE_DUTY,
    GEOLOGY_CLERK,
    NANPING_D,
    OFFICE_A,
    PHONE,
    XIHE_CLERK,
    XIHE_DUTY,
    mail,
    told,
)

WRITTEN: Final = (
    mail(
        "short-one-line-fire",
        DONGSHAN_A,
        "柳林村火灾",
        "2026-02-03T19:12",
        """
2月3日18时40分，东山镇柳林村三组一民房起火，无人员伤亡，消防正在扑救，详情续报。值班员甲10000000012
""",
        "One line; what is to follow is announced.",
        occurred_at="2026-02-03T18:40",
        location=has("柳林村三组", lacks=("18时", "起火")),
        casualties=NONE_HURT,
        measures=told("消防"),
        next_steps=OPEN,
        informant=("值班员甲", "10000000012"),
    ),
    mail(
        "short-wechat-tree-down",
        XIHE_DUTY,
        "急",
        "2026-08-19T16:07",
        """
领导，3点50分西河镇卫生院门口那棵大黄葛树倒了，砸到路边等车的，1个重伤已上120，2个轻伤，树还横起的，车过不去，\
我们在锯。李四镇长已到
""",
        "As written in a chat: an hour without its half of the day, shortly before receipt.",
        unit="xihe-town",
        occurred_at="2026-08-19T15:50",
        location=has("西河镇卫生院门口", lacks=("黄葛树倒了",)),
        casualties={"seriously_injured": 1, "slightly_injured": 2},
        cause=OPEN,
        scope=OPEN,
        measures=OPEN,
        leaders_on_scene=(True, has("李四")),
    ),
    mail(
        "short-two-sentences-dyke",
        DONGSHAN_B,
        "清水河水情",
        "2026-07-23T02:31",
        """
凌晨2点10分清水河东山水文站水位涨到412.6米，超警戒水位1.1米，沿河街一楼商铺开始进水。镇村干部正在逐户敲门转移\
，暂未接到人员伤亡的报告。
""",
        "The moment the water stood at a height and came in; a weak denial.",
        occurred_at=maybe("2026-07-23T02:10:00+08:00"),
        location=OPEN,
        casualties=ANY_ZERO,
        cause=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=told("转移"),
    ),
    mail(
        "short-lost-child-found",
        PHONE,
        "娃儿找到了，给领导说一声",
        "2026-05-17T22:05",
        """
值班室：我是西河镇上湾村妇女主任。下午6点20报的那个走丢的5岁娃儿，9点40在后山水渠边找到了，人好好的，只是脚上\
划破点皮，已经交给他婆婆。\
今天帮忙找的三十几个人都撤了。电话10000000077
""",
        "A lost child found: nobody is missing any more; the time when it was reported is not that of the event.",
        unit=maybe("xihe-town"),
        standing="unknown",
        kind=maybe("follow_up", "initial", "final"),
        location=OPEN,
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0, 1),
            "trapped": maybe(0),
        },
        measures=OPEN,
        informant=(OPEN, maybe("10000000077")),
    ),
    mail(
        "short-head-from-the-spot",
        DONGSHAN_HEAD,
        "我在现场",
        "2026-06-28T14:22",
        """
办公室：我是张三，正在石马村塌方点。13时35分乡道Y014石马村卫生室上方塌方约400方，一辆摩托车被埋，骑车的刨出来\
已经没有生命体征，\
是否还压着其他人正在清理核实。应急所、派出所都在。后面让信息员写材料报。
""",
        "The head himself writes from the spot; one found dead, whether more lie below is being looked into.",
        occurred_at="2026-06-28T13:35",
        location=has("Y014石马村卫生室上方", lacks=("塌方约",)),
        casualties={
            "dead": 1,
            "trapped": maybe("being verified"),
            "missing": maybe("being verified"),
        },
        leaders_on_scene=(maybe(True), told("张三")),
        measures=OPEN,
        next_steps=OPEN,
        informant=(OPEN, None),
    ),
    mail(
        "short-geology-cracks",
        GEOLOGY_CLERK,
        "云盘村新增裂缝",
        "2026-09-05T11:50",
        """
今天上午10时左右监测员巡查发现云盘村三组滑坡后缘新增裂缝一条，长约26米、宽3至5厘米，坡下9户37人已于11时20分全\
部撤离，\
无人员伤亡和财产损失。县里专家下午到。信息员戊 10000000025
""",
        "Found at ten; evacuated at twenty past eleven; nothing lost.",
        unit="geology-section",
        source=told("监测员"),
        occurred_at=maybe("2026-09-05T10:00:00+08:00"),
        location=has("云盘村三组", lacks=("10时",)),
        casualties=NONE_HURT,
        property_loss=maybe(0),
        cause=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=told("撤离"),
        next_steps=OPEN,
        informant=("信息员戊", "10000000025"),
    ),
    mail(
        "short-passer-by-truck",
        PHONE,
        "报警",
        "2026-11-02T06:51",
        """
我开车路过，西河镇往县城方向隧道出来大概500米，一辆拉煤的大车翻了压在小车上，小车里面有人在喊，已经打了122和12\
0，现在6点48。
""",
        "Somebody passing by; what time it is now is no time of occurrence for certain; people are in the car.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-11-02T06:48:00+08:00"),
        location=told("隧道"),
        casualties={"trapped": maybe({"at_least": 1}, "being verified")},
        source=OPEN,
        measures=OPEN,
    ),
    mail(
        "short-bees",
        XIHE_CLERK,
        "西河镇学生被蜂蜇伤",
        "2026-09-24T09:40",
        """
今早7时15分，西河镇高坎村小学5名学生上学途中遭胡蜂蜇伤，其中1人出现过敏性休克，经抢救无效于8时50分死亡，其余4\
人在县医院住院观察，\
伤情稳定（2人重伤、2人轻伤）。镇里已请消防摘除蜂巢，分管教育副镇长、县教体局负责人在医院。信息员乙，10000000015。
""",
        "Five stung: one dead later, two and two.",
        unit="xihe-town",
        occurred_at="2026-09-24T07:15",
        location=told("高坎村", lacks=("蜇伤",)),
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 2},
        cause=OPEN,
        measures=OPEN,
        leaders_on_scene=(maybe(True), told("副镇长")),
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "short-lookout",
        FIRE_DUTY,
        "热点核查反馈",
        "2026-03-12T12:36",
        """
卫星热点1个（编号略），位于东山镇花桥村，经护林员12时15分现场核查，系村民烧秸秆，已当场熄灭，未引发森林火灾，\
无人员伤亡。\
值班员己 10000000023
""",
        "A hot spot looked at: straw burnt, nothing more; the time of the check is no occurrence.",
        unit="fire-prevention-centre",
        source=told("卫星热点"),
        occurred_at=maybe("2026-03-12T12:15:00+08:00"),
        location=has("东山镇花桥村"),
        casualties=NONE_HURT,
        cause=told("烧秸秆"),
        measures=OPEN,
        trend=OPEN,
        informant=("值班员己", "10000000023"),
    ),
    mail(
        "short-power-pole",
        PHONE,
        "东山镇石马村停电",
        "2026-01-07T20:18",
        """
东山镇石马村7组、8组从今晚7点半停电到现在，说是货车撞断电杆，司机没事，线掉在路上我们拉了绳子不让人过，请供电\
所快来。村主任谭某10000000078
""",
        "A pole broken by a truck: dark since half past seven.",
        unit=maybe("dongshan-town"),
        standing="unknown",
        occurred_at="2026-01-07T19:30",
        location=told("石马村7组"),
        casualties=ANY_ZERO,
        cause=told("货车撞断电杆"),
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        source=OPEN,
        informant=(maybe("谭某", "村主任谭某"), maybe("10000000078")),
    ),
    mail(
        "short-ranger-injured",
        NANPING_D,
        "护林员受伤",
        "2026-10-30T10:20",
        """
10月30日9点10分，南坪林场清水沟管护站护林员巡山时踩空摔下约6米深的坎，左腿骨折，意识清醒，已由同事背到公路，救\
护车9点55分接走。\
伤情等级待医院诊断。场长王五已去医院。
""",
        "Hurt without a degree: the hospital has yet to say.",
        unit="nanping-forest-farm",
        occurred_at="2026-10-30T09:10",
        location=has("清水沟", lacks=("护林员",)),
        casualties={
            "seriously_injured": maybe("being verified", 1),
            "slightly_injured": maybe("being verified"),
        },
        cause=OPEN,
        measures=OPEN,
        leaders_on_scene=(maybe(True, False), told("王五")),
    ),
    mail(
        "short-fishpond",
        XIHE_DUTY,
        "下坝村鱼塘死鱼",
        "2026-05-30T08:44",
        """
西河镇下坝村陈某家鱼塘今晨5时30分发现大面积死鱼，约8000斤，自述损失7.2万元。上游有家豆制品厂，是否排污不清楚，\
生态环境所取水样去了。\
人畜饮水不受影响。
""",
        "Dead fish are no casualties; a loss by the owner's own word; whether waste was let in is not known.",
        unit="xihe-town",
        occurred_at=maybe("2026-05-30T05:30:00+08:00"),
        location=has("下坝村", lacks=("死鱼", "5时30分")),
        casualties=None,
        property_loss=72000,
        cause=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        measures=OPEN,
    ),
    mail(
        "short-zero-report",
        DONGSHAN_B,
        "零报告",
        "2026-10-04T08:03",
        """
10月3日8时至10月4日8时，东山镇辖区社会面平稳，未发生突发事件，无人员伤亡，值班领导和值班人员均在岗在位。值班员乙
""",
        "Nothing happened: a report all the same, and nothing in it that starts a clock.",
        disposition={"value": "report", "also": ["for_a_human", "not_a_report"]},
        kind=maybe("initial"),
        cls=maybe("default"),
        occurred_at=maybe("2026-10-03T08:00:00+08:00"),
        location=OPEN,
        casualties=ANY_ZERO,
        source=OPEN,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=OPEN,
        measures=OPEN,
        informant=(maybe("值班员乙"), None),
    ),
    mail(
        "other-forwarded-wechat",
        OFFICE_A,
        "转微信群消息",
        "2026-06-21T19:44",
        """
以下为东山镇石马村村支书在工作群所发，转请登记：

“6点50左右下暴雨，石马小学围墙倒了20来米，压坏老师停的电瓶车3辆和小轿车1辆，学生今天星期天没在校，没伤着人。损\
失大概十来万。\
我和村医在现场守着。”

办公室值班员甲
10000000007
""",
        "A chat passed on by the office; a vague loss; the evening of the same day.",
        unit=maybe("dongshan-town"),
        source=OPEN,
        occurred_at=maybe("2026-06-21T18:50:00+08:00"),
        location=told("石马小学", lacks=("围墙倒了",)),
        cause=OPEN,
        casualties=NONE_HURT | {"dead": maybe(0), "seriously_injured": maybe(0), "slightly_injured": maybe(0)},
        property_loss=told("十来万"),
        leaders_on_scene=(OPEN, OPEN),
        measures=OPEN,
        informant=(OPEN, maybe("10000000007")),
    ),
)
"""Short free texts."""
