"""Later: what is typed or dictated into a phone, in a line or two."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, OPEN, has, maybe
from tests.corpus.written.later_writing import DONGSHAN_SECOND, NO_AMOUNT, TRAFFIC_POLICE, WORKED_OUT, mail
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, NANPING_DUTY, STRANGER, XIHE, XIHE_DUTY

_PHONE: Final = "haidao_6688@example.net"
_CARETAKER: Final = "wuye-jinxiu@example.net"

WRITTEN: Final = (
    mail(
        "kiln-roof",
        XIHE_DUTY,
        "砖厂窑塌了",
        "2026-03-18T10:34",
        """
李镇长我现在在河湾砖厂，刚才十点二十窑顶塌下来一块，压到两个装窑的，都拖出来了，一个没气了，一个腿断了，120还没到
""",
        "One line to the mayor, who is not there; a broken leg is no degree.",
        unit="xihe-town",
        occurred_at="2026-03-18T10:20",
        location=has("河湾砖厂", lacks=("塌", "十点")),
        casualties={"dead": maybe(1), "trapped": maybe(0)},
        measures=OPEN,
    ),
    mail(
        "lift-stuck",
        _CARETAKER,
        "电梯困人",
        "2026-07-05T19:21",
        """
城关街道锦绣花园7栋电梯卡在9楼跟10楼中间，里头关了四个人，有个孕妇，19点06分卡的，维保说要半小时才到，我们物业正
在手动盘车
""",
        "Four are shut in; the place comes before the time.",
        unit="",
        standing="unknown",
        occurred_at="2026-07-05T19:06",
        location=has("锦绣花园7栋", lacks=("关了", "维保", "19点")),
        casualties={"trapped": 4},
        measures=has("盘车", absent=True),
        next_steps=OPEN,
    ),
    mail(
        "bus-in-the-ditch",
        DONGSHAN_DUTY,
        "客车下沟",
        "2026-02-11T13:18",
        """
值班员甲报：今天中午十二点五十左右县城到云盘的班车在老鹰嘴弯道掉到路边沟头，车上连司机19个，我们数了的，轻伤8个
，重伤1个（司机），其他没得事，没有死人，已经喊了两台救护车，交警在路上
""",
        "Nineteen aboard are not nineteen hurt.",
        source=has("值班员甲", absent=True),
        occurred_at="2026-02-11T12:50",
        location=has("老鹰嘴弯道", lacks=("十二点", "掉到")),
        casualties={
            "dead": 0,
            "missing": maybe(0),
            "seriously_injured": 1,
            "slightly_injured": 8,
            "trapped": maybe(0),
        },
        measures=has("两台救护车", absent=True),
        informant=(maybe("值班员甲"), None),
    ),
    mail(
        "hail-on-tobacco",
        XIHE,
        "西河镇下冰雹",
        "2026-05-22T18:40",
        """
下午4点半到4点50，我镇下寨、马场、岩脚三个村下冰雹，最大的有鸡蛋大，烤烟打烂了大概1200亩，瓦房漏了四十几家，没伤
到人，损失还在算。李四镇长已经去马场村看了，保险公司明天一早来勘。信息员乙
""",
        "Of the span the beginning may stand; acres and leaking roofs are no casualties, the sum is not yet known.",
        unit="xihe-town",
        occurred_at=maybe("2026-05-22T16:30:00+08:00"),
        location=has("下寨", "马场", "岩脚", lacks=("冰雹", "4点")),
        casualties=ANY_ZERO,
        property_loss=NO_AMOUNT,
        scope=OPEN,
        leaders_on_scene=(maybe(True), has("李四", absent=True)),
        measures=OPEN,
        next_steps=has("保险公司", absent=True),
        informant=(maybe("信息员乙"), None),
    ),
    mail(
        "dust-storm-pile-up",
        TRAFFIC_POLICE,
        "【沙尘】国道多车相撞",
        "2026-04-09T16:45",
        """
今天15:40起本县大风沙尘，能见度不到50米。15时55分国道K87处6车追尾，3人受伤，其中1人较重，已送县医院；16:20又有一
辆面包车撞护栏，司机轻伤。道路双向封闭，预计天黑前解不了。交警三中队
""",
        "A storm and two crashes: the first of them or none; of the three hurt one is in a bad way.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-04-09T15:55:00+08:00", "2026-04-09T15:40:00+08:00"),
        location=has("K87", lacks=("追尾", "15时")),
        cause=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": maybe(1), "slightly_injured": maybe(1, 3)},
        scope=OPEN,
        trend=has("天黑前", absent=True),
        measures=OPEN,
    ),
    mail(
        "fishing-boat",
        _PHONE,
        "渔船出事",
        "2026-10-12T10:30",
        """
渔港镇渔民协会报，渔安0217船，船上6个人，昨晚11点20还通过电话，今早就联系不上了。今天上午9点40在外礁东南3海里找
到船，翻了，捞起来2个已经没了，其余4个没找到，海警和我们3条渔船在搜，风浪7级
""",
        "Found at 9:40, last heard of the night before; two dead, four missing.",
        shown="老船长",
        unit="",
        standing="unknown",
        source=has("渔民协会", absent=True),
        occurred_at=maybe("2026-10-12T09:40:00+08:00"),
        location=has("外礁东南3海里", lacks=("9点40", "翻了")),
        casualties={"dead": 2, "missing": 4},
        trend=OPEN,
        measures=OPEN,
    ),
    mail(
        "power-cut-by-lightning",
        NANPING_DUTY,
        "停电",
        "2026-07-19T06:50",
        """
场部和一、二工区从昨晚21时37分起全部停电，雷击把10千伏南坪线打断了，供电所说最快明天中午来电。现在靠发电机，通讯
正常，没有人员受伤，菌种库里的菌种可能保不住，价值二十来万。王五场长在场部守着。
""",
        "What may be lost is not lost; 二十来万 is no amount.",
        unit="nanping-forest-farm",
        occurred_at="2026-07-18T21:37",
        location=has("一、二工区", lacks=("停电", "21时")),
        cause=has("雷击", absent=True),
        casualties=ANY_ZERO,
        property_loss=NO_AMOUNT,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("王五", absent=True)),
        measures=has("发电机", absent=True),
        next_steps=OPEN,
    ),
    mail(
        "dictated",
        DONGSHAN_SECOND,
        "语音转文字",
        "2026-08-03T17:19",
        """
喂办公室吗我是东山值班员乙柳树坪后山垮了一大片就是刚刚五点零五分把公路埋了三十多米长路上有没得车埋到还不晓得现在
两边都堵起了我们派了六个人去看着不准过人哦张三书记也在往那边赶我电话是一零零零零零零零零一三
""",
        "A voice message turned into text, without a stop; whether anybody is buried is not known.",
        occurred_at="2026-08-03T17:05",
        location=has("柳树坪后山", lacks=("垮了", "五点")),
        casualties=WORKED_OUT,
        scope=OPEN,
        leaders_on_scene=(maybe(False), OPEN),
        measures=has("六个人", absent=True),
        informant=(maybe("值班员乙", "东山值班员乙"), maybe("10000000013")),
    ),
    mail(
        "gas-pipe-dug-up",
        STRANGER,
        "菜市场漏气",
        "2026-09-14T10:48",
        """
老街菜市场门口挖机把气管挖破了，10:12挖破的，10:31关阀了，没点着，没伤人，疏散了菜市场和两边商户大约三百多人，停
气影响1100户，燃气公司在修，估计今晚8点前能恢复
""",
        "Three times, the first is the event's; nobody hurt.",
        unit="",
        standing="unknown",
        occurred_at="2026-09-14T10:12",
        location=has("老街菜市场门口", lacks=("挖机", "10:12")),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=has("1100户", absent=True),
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "pupils-in-the-river",
        DONGSHAN,
        "学生溺水",
        "2026-06-11T19:05",
        """
刚接柳林村电话，今天下午17点50左右3个娃儿放学后在沙坝河洗澡，两个冲走了，一个自己爬上来报的信。已经捞到一个，送
卫生院没救过来，还有一个没找到，派出所和村民四十几人在下游找。张三在现场。
""",
        "Just heard by phone; two swept away, one of them found dead.",
        kind=maybe("initial", "phone"),
        source=has("柳林村", absent=True),
        occurred_at="2026-06-11T17:50",
        location=has("沙坝河", lacks=("洗澡", "17点")),
        cause=OPEN,
        casualties={"dead": 1, "missing": 1},
        leaders_on_scene=(True, has("张三")),
        measures=OPEN,
    ),
    mail(
        "stove-gas",
        XIHE_DUTY,
        "煤气中毒",
        "2026-01-07T09:12",
        """
西河镇报，早上8:20村医上门发现上寨村四组一家四口躺在屋里，屋头生起蜂窝煤炉子门窗关死的，三个已无生命体征（两大一
小），一个老人还有呼吸，8:55抬上救护车送县医院了。估计是煤气，派出所正在看现场，我和驻村干部在。值班员丙 10000000016
""",
        "Found at 8:20; three without signs of life.",
        unit="xihe-town",
        source=OPEN,
        occurred_at=maybe("2026-01-07T08:20:00+08:00"),
        location=has("上寨村四组", lacks=("8:20", "躺")),
        cause=OPEN,
        casualties={"dead": 3},
        leaders_on_scene=(maybe(True), OPEN),
        measures=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
)
