"""Tenth set: short notes, typed on a phone or in haste."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, at_least, has, maybe
from tests.corpus.written.people import DONGSHAN_DUTY, NANPING_DUTY, OFFICE_DUTY, XIHE, XIHE_DUTY
from tests.corpus.written.tenth_writing import PERHAPS_VERIFIED, mail, named

_HEAD: Final = "xihe-head@example.org"
_VILLAGE: Final = "cunwei88@example.net"

WRITTEN: Final = (
    mail(
        "short-one-line-fire",
        XIHE_DUTY,
        "火情",
        "2026-03-18T15:22",
        "15:05下坝村二组后山冒烟，已喊村上20人上山，人没事\n\n发自我的手机\n",
        "One line from a phone.",
        told="measures trend",
        unit="xihe-town",
        occurred_at="2026-03-18T15:05",
        location=has("下坝村二组后山", lacks=("冒烟",)),
        casualties=ANY_ZERO,
    ),
    mail(
        "short-rockfall-car",
        DONGSHAN_DUTY,
        "紧急！落石砸车",
        "2026-06-29T07:02",
        """
刚刚6点48，东山镇到云盘村的路上，老鹰嘴那里掉石头砸中一辆面包车，车上5个人，司机当场没了，2个伤得重，2个轻伤。120\
在路上。张三书记正往现场赶
""",
        "当场没了 is dead; 紧急 with an exclamation mark is no tag; the head is on his way.",
        told="measures cause",
        cls=maybe("urgent", "default"),
        occurred_at="2026-06-29T06:48",
        location=has("老鹰嘴", lacks=("掉石头", "6点48")),
        casualties={"dead": maybe(1), "seriously_injured": maybe(2), "slightly_injured": 2},
        leaders_on_scene=(maybe(False), OPEN),
    ),
    mail(
        "short-head-writes",
        _HEAD,
        "石桥村民房火灾",
        "2026-01-31T22:14",
        """
21时30分石桥村四组廖某家失火，烧了三间房，老人没跑出来，遗体刚找到。其他人都安全。火已经灭了。我在现场。李四
""",
        "The head of a unit writes himself; one dead without the numeral; he is there.",
        told="measures trend cause",
        unit="xihe-town",
        occurred_at="2026-01-31T21:30",
        location=has("石桥村四组", lacks=("失火", "21时")),
        casualties={
            "dead": maybe(1),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        leaders_on_scene=(maybe(True), has("李四", absent=True)),
        informant=(maybe("李四"), None),
    ),
    mail(
        "short-chopped",
        NANPING_DUTY,
        "四工区",
        "2026-10-28T03:33",
        """
02：50 四工区 管护房 起火
烧完了 一间
护林员老秦 手烧伤 不重
已送镇卫生院
值班员戊
""",
        "Broken lines with blanks; a burnt hand that is not grave; the name without a phone.",
        told="measures trend",
        unit="nanping-forest-farm",
        occurred_at="2026-10-28T02:50",
        location=has("四工区", lacks=("起火",)),
        casualties={"slightly_injured": maybe(1), "seriously_injured": maybe(0)},
        informant=(maybe("值班员戊"), None),
    ),
    mail(
        "short-village-flood",
        _VILLAGE,
        "水进屋了",
        "2026-07-02T04:41",
        """
领导，我们桥头村五社河沟涨水，四点十分左右进的屋，淹了7户，膝盖深，人都转到学校去了，没得伤亡。猪淹死11头。现在雨\
还没停。支书 万某 10000000091
""",
        "Water in the houses, pigs; a village leader with a phone at the end.",
        told="measures trend scope cause",
        unit="",
        standing="unknown",
        occurred_at="2026-07-02T04:10",
        location=has("桥头村五社", lacks=("涨水", "四点")),
        casualties=NONE_HURT,
        informant=(named("万某", "支书万某"), "10000000091"),
    ),
    mail(
        "short-two-lost-hikers",
        OFFICE_DUTY,
        "【电话报告】西河镇驴友走失",
        "2026-10-05T21:06",
        """
20:50西河镇值班员丙来电：一行6名驴友今天下午在石门梁徒步，18时左右失去联系2人，另外4人已下山。镇上组织30人进山找，\
消防、蓝天救援队准备上。回电10000000016。
""",
        "Six hikers of whom two are missing; called at 20:50.",
        told="measures scope trend cause",
        kind="phone",
        unit=maybe("xihe-town"),
        source=has("值班员丙", absent=True),
        occurred_at="2026-10-05T18:00",
        location=has("石门梁", lacks=("18时",)),
        casualties={"missing": 2},
        next_steps=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
    mail(
        "short-false-alarm",
        NANPING_DUTY,
        "烟点核查结果",
        "2026-04-09T13:26",
        """
卫星热点0409-3号（六工区）已核查：系农户烧秸秆，非森林火情，12时55分已浇灭，没有损失没有人受伤。
""",
        "A hot spot that was none: the time of putting it out is not that of the event.",
        told="cause source trend measures",
        unit="nanping-forest-farm",
        kind=maybe("initial", "follow_up"),
        location=has("六工区", absent=True),
        casualties=ANY_ZERO,
        property_loss=maybe(0),
    ),
    mail(
        "short-wechat-relay",
        _VILLAGE,
        "转群里消息",
        "2026-08-08T18:55",
        """
王主任 18:31
矿山公路塌方了 有车在里头
王主任 18:33
挖机师傅看到埋了一个摩托 不晓得有几个人
我 18:50
我到现场了，确认埋了1个人，还没挖出来，路断了大概20米，地点在马鞍村过去两公里
""",
        "Messages of a chat, copied: the hours are those of writing; one buried for certain at the end.",
        told="cause source measures scope consequences trend",
        unit="",
        standing="unknown",
        location=has("马鞍村", absent=True),
        casualties={"trapped": 1},
        leaders_on_scene=OPEN,
        informant=OPEN,
    ),
    mail(
        "short-lower-bound",
        XIHE,
        "西河镇街上打群架",
        "2026-02-17T00:20",
        """
2月16日23点40分，西河镇老街夜市十来个人因喝酒起纠纷打架，至少3人轻伤，1人重伤（腹部刀伤），均送县医院。派出所已带\
回6人。
""",
        "Just after midnight; at least three slightly hurt; those taken in are no casualties.",
        told="measures trend",
        unit="xihe-town",
        occurred_at="2026-02-16T23:40",
        location=has("西河镇老街夜市", lacks=("打架", "十来个人")),
        cause=has("纠纷", absent=True),
        casualties={"slightly_injured": at_least(3), "seriously_injured": 1},
    ),
    mail(
        "short-dog-bites",
        DONGSHAN_DUTY,
        "疯狗伤人",
        "2026-05-19T09:10",
        """
今早7:20—8:00，一条流浪狗在东山镇农贸市场附近连续咬伤11人，其中2名小孩伤势较重，都去打针了。狗已被派出所打死。
""",
        "A span of time; eleven bitten, two rather badly: no degree that one may be certain of.",
        told="measures scope",
        occurred_at=maybe("2026-05-19T07:20:00+08:00"),
        location=has("农贸市场", lacks=("咬伤",)),
        casualties={"seriously_injured": maybe(2)},
        cause=OPEN,
    ),
    mail(
        "short-nothing-yet",
        XIHE_DUTY,
        "先报一下",
        "2026-09-09T16:12",
        """
化工园西门刚才一声巨响，看得到黑烟，镇上的人正在过去，情况不明，弄清了再报。
""",
        "Nothing known but the place.",
        told="measures next_steps source trend",
        unit="xihe-town",
        location=has("化工园西门", lacks=("巨响",)),
        casualties=PERHAPS_VERIFIED,
        leaders_on_scene=(maybe(False), OPEN),
        cause=PERHAPS_VERIFIED | {"also": ["情况不明"]},
    ),
    mail(
        "short-bridge-crack",
        "luzheng@example.com",
        "危桥险情",
        "2026-11-15T14:08",
        """
值班室：今天13时35分巡查发现县道X031清水河大桥3号墩倾斜，桥面下沉约12厘米，已双向封闭，车绕行柳坝。没有车辆人员掉\
落，无人员伤亡。局长已到。公路段 熊某100 0000 0081
""",
        "Found by a patrol; 局长已到; a phone that clings to the name.",
        told="measures scope source trend cause",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-11-15T13:35:00+08:00"),
        location=has("清水河大桥", lacks=("倾斜", "13时")),
        casualties=NONE_HURT,
        leaders_on_scene=(True, has("局长")),
        informant=(named("熊某", "公路段熊某"), "10000000081"),
    ),
    mail(
        "short-well-gas",
        DONGSHAN_DUTY,
        "沼气池出事",
        "2026-08-21T17:36",
        """
东山镇青石村三组 16:40左右 户主王某下沼气池清渣昏倒，老婆和儿子先后下去救也倒了。消防17:10全部救上来，王某和儿子已\
死亡，老婆重伤在县医院抢救。值班员甲 10000000012
""",
        "Three went down, one after another: two dead, one seriously hurt.",
        told="measures trend cause",
        occurred_at="2026-08-21T16:40",
        location=has("青石村三组", lacks=("户主", "16:40")),
        casualties={"dead": maybe(2), "seriously_injured": 1, "trapped": maybe(0)},
        informant=("值班员甲", "10000000012"),
    ),
    mail(
        "short-yesterday",
        XIHE,
        "补报昨天的事",
        "2026-12-18T08:25",
        """
昨天下午5点半，西河镇桥头村二组一辆三轮车翻到沟里，赶集回来的7个人，1死、3重伤、3轻伤。当时以为交警报了，所以没及\
时报，检讨。车损两三千块。信息员乙 10000000015
""",
        "Yesterday at half past five; a loss of two or three thousand has no amount.",
        told="measures cause",
        kind="initial",
        unit="xihe-town",
        occurred_at="2026-12-17T17:30",
        location=has("桥头村二组", lacks=("三轮车", "5点半")),
        casualties={"dead": 1, "seriously_injured": 3, "slightly_injured": 3},
        property_loss=has("两三千", absent=True),
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "short-kiln-collapse-being-verified",
        DONGSHAN_DUTY,
        "砖厂塌了",
        "2026-05-30T10:58",
        """
10：40，柳林村砖厂晾坯棚垮塌，压到人没有、压到几个，正在核实，厂长电话打不通。镇长带人去了。报告人值班员甲
""",
        "Whether and how many are under it is being verified.",
        told="measures cause trend",
        occurred_at="2026-05-30T10:40",
        location=has("柳林村砖厂", lacks=("垮塌", "10")),
        casualties=PERHAPS_VERIFIED,
        leaders_on_scene=OPEN,
        informant=("值班员甲", None),
    ),
    mail(
        "short-drill",
        XIHE_DUTY,
        "防汛演练",
        "2026-05-12T16:30",
        """
今天下午3点镇上在石桥村搞了防汛演练，模拟山洪“被困12人、失联2人”，参演180人，4点结束，一切正常。
""",
        "A drill: nobody in it is a casualty.",
        told="measures trend scope cause",
        unit="xihe-town",
        occurred_at=maybe("2026-05-12T15:00:00+08:00"),
        location=has("石桥村", absent=True),
        casualties=None,
    ),
)
"""The mails of the corpus as they were written, by kind of case."""
