"""Held out: village cadres writing plainly, notes of calls, an office secretary, English, sloppy typing."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, at_least, has, maybe
from tests.corpus.written.people import (
    DONGSHAN,
    DONGSHAN_DUTY,
    FIRE,
    GEOLOGY,
    NANPING_DUTY,
    OFFICE_DUTY,
    STRANGER,
    XIHE,
    XIHE_DUTY,
)
from tests.corpus.written.prose import prose

_CADRE: Final = "cunzhishu@example.net"
_CONSULTANT: Final = "consultant@example.com"

WRITTEN: Final = (
    prose(
        "held-out-cadre-goat-shed",
        _CADRE,
        "青石村的事",
        "2026-12-02T21:10",
        """
领导好，我是东山镇青石村的罗支书。今晚八点一刻我们村二组老杨家羊圈着火了，烧死羊十七只，人没得事，老杨手上烫了个泡。
大家提水把火扑灭了，估计损失两万六千块。是灯泡烤燃了草料。我电话10000000061。
""",
        "Seventeen sheep died; a blister is hardly an injury; a loss in words.",
        unit=maybe("dongshan-town"),
        standing="unknown",
        occurred_at="2026-12-02T20:15",
        location=has("青石村", lacks=("着火",), absent=True),
        cause=has("灯泡", absent=True),
        casualties=ANY_ZERO | {"slightly_injured": maybe(0, 1)},
        property_loss=maybe(26000),
        measures=OPEN,
        informant=(maybe("罗支书"), maybe("10000000061")),
    ),
    prose(
        "held-out-cadre-well",
        _CADRE,
        "报告一个事情",
        "2026-06-15T17:00",
        """
今天下午快四点的时候，桥头村三社两个娃娃在水井边耍，大的那个掉下去了，他爸下去救也上不来，后来消防来了把两个都拉上来，
娃娃没救活，他爸现在在县医院，人清醒的，说是轻伤。井口我们已经盖起了。
""",
        "快四点 is no moment for certain; one died, one is slightly hurt.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-06-15T16:00:00+08:00"),
        location=has("桥头村三社", absent=True),
        casualties={"dead": maybe(1), "slightly_injured": maybe(1), "trapped": maybe(0)},
        measures=OPEN,
    ),
    prose(
        "held-out-no-punctuation",
        XIHE_DUTY,
        "西河镇下坝村 火情",
        "2026-03-02T14:41",
        """
3月2日14时08分 西河镇下坝村五组 村民烧田埂引发山火 现过火3亩 无人员伤亡 已组织40人扑打 火势基本控制 值班员丙 10000000016
""",
        "Blanks instead of punctuation.",
        unit="xihe-town",
        occurred_at="2026-03-02T14:08",
        location=has("下坝村五组", lacks=("烧田埂", "14时")),
        cause=has("烧田埂", absent=True),
        casualties=NONE_HURT,
        measures=has("40人扑打", absent=True),
        trend=has("基本控制", absent=True),
        informant=(maybe("值班员丙"), maybe("10000000016")),
    ),
    prose(
        "held-out-half-width-commas",
        NANPING_DUTY,
        "南坪林场 三工区 树倒伤人",
        "2026-08-11T09:20",
        """
8 月 11 日 8 时 37 分,国有南坪林场三工区管护点,大风吹倒枯树一棵,砸中巡护员 1 人,重伤,另有 2 人轻 伤,
已送县中医院.财产损失约 6 千元.场部已派人陪护.
""",
        "Half-width commas and stops, blanks within figures and words.",
        unit="nanping-forest-farm",
        occurred_at="2026-08-11T08:37",
        location=has("三工区管护点", lacks=("大风",)),
        cause=OPEN,
        casualties={"seriously_injured": maybe(1), "slightly_injured": maybe(2)},
        property_loss=6000,
        measures=OPEN,
    ),
    prose(
        "held-out-phone-note",
        OFFICE_DUTY,
        "电话记录",
        "2026-09-27T04:02",
        """
来电时间：9月27日3点52分

来电人：西河镇值班员丙，10000000016

来电内容：西河镇石桥村一组3点半左右发生山体滑坡，埋了一户人家，这户登记4口人，2口在外打工，估计家里有2个老人，
已经喊了挖机，镇长在往现场走。

处理意见：已报告带班领导，通知地质环境股。

记录人：办公室值班员甲
""",
        "A note of a call with a form of its own; how many are buried is a guess; the mayor is on the way.",
        prose=True,
        kind=maybe("phone", "initial"),
        unit=maybe("xihe-town"),
        source=has("值班员丙", absent=True),
        occurred_at=maybe("2026-09-27T03:30:00+08:00"),
        location=has("石桥村一组", absent=True),
        casualties=None,
        leaders_on_scene=(maybe(False), OPEN),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员丙"), maybe("10000000016")),
    ),
    prose(
        "held-out-phone-note-tagged",
        OFFICE_DUTY,
        "【电话报告】国有南坪林场火情",
        "2026-04-03T13:20",
        """
13:12，国有南坪林场信息员丙来电：12时55分大坪子起火，风大，火头往东，林场去了30多个人，目前没有人员伤亡，损失还不清楚。
回拨电话10000000018。
""",
        "Called at 13:12 about 12:55; thirty or more fighters.",
        kind="phone",
        unit=maybe("nanping-forest-farm"),
        source=has("信息员丙", absent=True),
        occurred_at="2026-04-03T12:55",
        location=has("大坪子", lacks=("起火",), absent=True),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=VERIFIED | {"may_be_absent": True},
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("信息员丙"), maybe("10000000018")),
    ),
    prose(
        "held-out-secretary-summary",
        DONGSHAN,
        "受张三同志委托报送情况",
        "2026-07-30T18:05",
        """
局办公室的同志：

受张三同志委托，现将我镇今天的一起事件报上，原件已盖章，稍后送达。

今天15时20分前后，马鞍山隧道口施工便道上，一辆载有8名工人的工程车失控冲出护栏，车辆侧翻在路基下。
现已确认死亡1名，重伤3名，轻伤4名。伤员14辆次救护车转运完毕。张三同志和派出所所长都在一线。
涉事企业已垫付医疗费30万元，车损另计，目前尚无损失总额。

专此。

东山镇党政办 敬上
""",
        "The money advanced is no loss; ambulance runs; the town head is there.",
        occurred_at="2026-07-30T15:20",
        location=has("马鞍山隧道口", lacks=("工程车",)),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": 3, "slightly_injured": 4},
        property_loss=has("尚无损失总额", absent=True),
        leaders_on_scene=(maybe(True), has("张三", absent=True)),
        measures=OPEN,
    ),
    prose(
        "held-out-place-first",
        XIHE,
        "【紧急】桥头村民房垮塌",
        "2026-06-20T06:30",
        """
西河镇桥头村二社村民周某家的土墙房于今晨4时50分垮塌。屋内3人，2人被压，均已刨出，1人死亡，1人重伤，
另1人自己跑出来，没受伤。现在还在下雨，附近4户已劝到村活动室。
""",
        "Place before time; both buried are out, one of them dead.",
        cls="urgent",
        unit="xihe-town",
        occurred_at="2026-06-20T04:50",
        location=has("桥头村二社", lacks=("4时50分", "垮塌")),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": 1, "slightly_injured": maybe(0), "trapped": maybe(0)},
        trend=OPEN,
        measures=OPEN,
    ),
    prose(
        "held-out-time-last",
        GEOLOGY,
        "大沟落石",
        "2026-10-09T10:15",
        """
东山镇云盘村大沟公路边掉石头，砸坏停放面包车1辆，车内无人，没有人员受伤，修车要8500元，发生在10月9日早上七点四十。
已摆放锥筒，待请专业队清危。
""",
        "The time stands at the end of the sentence; the cost of repairs may be a loss.",
        unit="geology-section",
        occurred_at=maybe("2026-10-09T07:40:00+08:00"),
        location=has("云盘村大沟", lacks=("掉石头",), absent=True),
        casualties=ANY_ZERO,
        property_loss=maybe(8500),
        measures=OPEN,
        next_steps=OPEN,
    ),
    prose(
        "held-out-passive-and-chain",
        FIRE,
        "黑松坡火场有队员受伤",
        "2026-03-25T20:45",
        """
火场报告，25日19时20分左右，在黑松坡东线清理烟点的东山镇半专业队1名队员被滚石砸中，小腿骨折，属重伤，由4名队友抬下山，
20时15分上救护车。同时段另有2名队员中暑，休息后恢复，不作伤员统计。
""",
        "Bearers and two with heat stroke are not counted.",
        unit="fire-prevention-centre",
        source=has("火场", absent=True),
        occurred_at="2026-03-25T19:20",
        location=has("黑松坡", lacks=("19时",), absent=True),
        casualties={"seriously_injured": 1},
        cause=OPEN,
        measures=OPEN,
    ),
    prose(
        "held-out-a-dozen-or-so",
        DONGSHAN_DUTY,
        "东山镇集市棚架倒塌",
        "2026-05-08T11:00",
        """
5月8日10点25，东山镇集市彩钢棚被大风掀翻，压到赶集群众，目前清点到轻伤二十多人，重伤至少4人，有没有人还压在下面正在排查。
县医院来了3台救护车。
""",
        "Lower bounds by 多 and 至少.",
        occurred_at="2026-05-08T10:25",
        location=has("东山镇集市", lacks=("10点", "大风")),
        cause=has("大风", absent=True),
        casualties={
            "slightly_injured": at_least(20),
            "seriously_injured": at_least(4),
            "trapped": maybe("being verified"),
        },
        measures=OPEN,
    ),
    prose(
        "held-out-cadre-quoting-the-hour-of-the-clock",
        _CADRE,
        "急事",
        "2026-01-23T00:35",
        """
值班的同志，刚才十一点五十几分，我们云盘村七组的变压器炸了，火花掉到柴堆上引燃，现在还在烧，人都喊出来了，没伤到人。
请尽快派人断电。联系人村主任陈某某 10000000062
""",
        "Just after midnight: fifty-odd minutes past eleven is no minute that may be told for certain.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-01-22T23:50:00+08:00"),
        location=has("云盘村七组", absent=True),
        cause=OPEN,
        casualties=ANY_ZERO,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("陈某某", "村主任陈某某"), maybe("10000000062")),
    ),
    prose(
        "held-out-english-consultant",
        _CONSULTANT,
        "Incident notification - slope failure at Baiyan village",
        "2026-08-27T17:35",
        """
Dear duty officer,

Please be advised that a slope failure took place at Baiyan village, Dongshan town, on 27 August 2026 at about 4:45 pm.

One worker of our survey team lost his life and two were slightly injured; nobody is missing.

The damage to equipment is put at 120,000 yuan. The cause is under investigation. We have stopped all works.

Kind regards,

A. Consultant, tel. +86 100 0000 0063
""",
        "English prose with an hour of the afternoon: read or left out, never misread.",
        unit=maybe("dongshan-town"),
        standing="unknown",
        occurred_at=maybe("2026-08-27T16:45:00+08:00"),
        location=has("Baiyan village", absent=True),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"dead": maybe(1), "missing": maybe(0), "slightly_injured": maybe(2)},
        property_loss=maybe(120000),
        measures=OPEN,
        informant=(maybe("A. Consultant"), maybe("10000000063")),
    ),
    prose(
        "held-out-english-nothing-happened",
        _CONSULTANT,
        "Weekly safety note, plots 4-6",
        "2026-08-28T17:35",
        """
No accidents were recorded between 21 and 27 August. 46 people attended the toolbox talk; 3 near misses were discussed.

The next drill, with two simulated casualties, is planned for 3 September at 10:00.
""",
        "English about nothing that happened, and about a drill to come.",
        unit="",
        standing="unknown",
        location=OPEN,
        casualties=ANY_ZERO,
        measures=OPEN,
        next_steps=OPEN,
        scope=OPEN,
    ),
    prose(
        "held-out-stranger-hearsay",
        STRANGER,
        "听说西河那边出事了",
        "2026-10-16T22:20",
        """
听朋友讲今天晚上西河镇那边化肥厂好像炸了，死没死人不晓得，有说死了两三个的，我也没看到，你们核实一下。
""",
        "Hearsay: no figure, no moment.",
        unit="",
        standing="unknown",
        source=OPEN,
        location=has("化肥厂", absent=True),
        casualties={"dead": maybe("being verified")},
    ),
    prose(
        "held-out-mixed-widths",
        DONGSHAN,
        "东山镇柳林村车祸",
        "2026-11-09T18:25",
        """
１１月９日17：５２，东山镇柳林村村口两辆摩托车对撞，1死２伤（重伤１、轻伤１），伤者己送医院，(已通知交警)，
损失大概四千元，镇里值班员乙 100-0000-0013。
""",
        "Digits of both widths, a full-width colon within the hour, a slip of the brush (己 for 已).",
        occurred_at="2026-11-09T17:52",
        location=has("柳林村村口", lacks=("摩托车",)),
        casualties={"dead": 1, "seriously_injured": 1, "slightly_injured": 1},
        property_loss=maybe(4000),
        measures=OPEN,
        informant=(maybe("值班员乙"), maybe("10000000013")),
    ),
)
