"""Twelfth: a school's guard, a mine's dispatcher, a hospital's night desk, a squad, a keeper: who sits at a post."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.twelfth_mail import mail

_SCHOOL: Final = "erzhong-menwei@example.net"
_MINE: Final = "diaodu@example.com"
_HOSPITAL: Final = "xianyiyuan-zzb@example.com"
_TRAFFIC: Final = "jiaojing-3@example.com"
_RESERVOIR: Final = "longtan-shuiku@example.net"
_FACTORY: Final = "anhuan@example.com"
_STREET: Final = "chengguan-street@example.com"
_POWER: Final = "gongdian-zb@example.com"

WRITTEN: Final = (
    mail(
        "post-school-guard-wall",
        _SCHOOL,
        "二中围墙倒了",
        "2026-09-15T19:24",
        """
领导你好，我是县二中保安老吴。今天晚自习前18点40分，学校操场靠河那边围墙倒了大概二十米，当时有3个学生在墙边打羽\
毛球，2个跑脱了，1个被砖头压到脚，已经抬出来送县医院，校医说可能是骨折，等拍片。
围墙是昨天下雨泡了的。我们把操场封了，学生都在教室上自习，秩序正常。校长在医院，副校长在现场清点人数，不缺人。
电话10000000073
""",
        "A guard's own words; the boy is out; a possible fracture is no degree.",
        shown="县二中门卫",
        unit="",
        standing="unknown",
        occurred_at="2026-09-15T18:40",
        location=has(lacks=("18点40分", "倒了大概", "医院"), absent=True),
        cause=OPEN,
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "trapped": maybe(0),
            "seriously_injured": maybe("being verified"),
        },
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("副校长", absent=True)),
        measures=OPEN,
        informant=(maybe("老吴", "保安老吴", "县二中保安老吴"), "10000000073"),
    ),
    mail(
        "post-school-fight",
        _SCHOOL,
        "报告校门口打架一事",
        "2026-11-03T22:15",
        """
今晚21:35放学时候，校门口有五六个社会青年和我校高二两个学生发生打架，一学生被刀子划伤手臂，缝了9针，轻伤，另一学\
生被推倒，没有事。人已经跑了两个，抓到三个，城关派出所在处理。家长情绪有点激动，班主任和德育主任在医院陪着。其他\
学生已全部安全离校。
门卫值班 吴
""",
        "A brawl: one slightly hurt, of the rest nothing.",
        unit="",
        standing="unknown",
        occurred_at="2026-11-03T21:35",
        location=has("校门口", lacks=("21:35", "打架")),
        cause=None,
        casualties={"dead": maybe(0), "seriously_injured": maybe(0), "slightly_injured": 1},
        trend=OPEN,
        leaders_on_scene=(OPEN, OPEN),
        measures=OPEN,
        informant=(maybe("吴"), None),
    ),
    mail(
        "post-mine-dispatcher-water",
        _MINE,
        "黑石沟煤矿透水事故报告",
        "2026-04-06T05:12",
        """
县值班室、应急局：

4月6日凌晨4时18分，我矿井下1203运输巷掘进头打钻时出水，水量大，当班井下共46人，调度室4时20分通知全井撤人，至5时\
整升井43人，还有3人没有上来，均为掘进队的，最后一次联系是4时25分，地点在二号水仓附近，现在电话不通，人是困在里面\
还是怎么样说不准。

矿长、总工已下井，矿山救护队4时50分接到通知，预计5时40分到。两台大泵正在装。

损失未统计。

黑石沟煤矿调度室 当班调度 石某  电话 100 0000 0074
""",
        "Three have not come up: missing or trapped; the leader of a mine has gone down; loss not yet counted.",
        shown="黑石沟煤矿调度室",
        unit="",
        standing="unknown",
        occurred_at="2026-04-06T04:18",
        location=has("1203运输巷", lacks=("4时18分", "出水")),
        cause=has("打钻", absent=True),
        casualties={"missing": maybe(3), "trapped": maybe(3, "being verified")},
        property_loss=VERIFIED | {"may_be_absent": True},
        leaders_on_scene=(maybe(True), has("矿长", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("石某", "当班调度石某"), "10000000074"),
    ),
    mail(
        "post-mine-gas-alarm",
        _MINE,
        "调度日报附：瓦斯超限一次",
        "2026-05-28T08:10",
        """
5月27日8时至28日8时，原煤产量1240吨，进尺11.5米，入井人数早班96、中班88、夜班71。
28日2时33分，1107回风巷瓦斯传感器报警，最高1.32%，断电撤人，撤出19人，2时58分降到0.6%以下，3时30分恢复送电。原因\
是局扇被运料车碰停。没有人员受伤，影响生产57分钟。
已对运料司机罚款500元。
黑石沟煤矿调度室
""",
        "A daily figures mail with one small event in it: heads underground are no casualties, a fine is no loss.",
        unit="",
        standing="unknown",
        occurred_at="2026-05-28T02:33",
        location=has("1107回风巷", lacks=("2时33分",)),
        cause=has("局扇", absent=True),
        casualties=ANY_ZERO,
        property_loss=None,
        scope=OPEN,
        measures=OPEN,
    ),
    mail(
        "post-hospital-night-desk-carbon-monoxide",
        _HOSPITAL,
        "关于我院收治一氧化碳中毒患者的报告",
        "2026-12-20T03:48",
        """
县卫健局、县总值班室：

我院急诊科12月20日2时15分接120送来一氧化碳中毒患者5人，系城关镇北门坡同一户人家，在家烤炭火关门睡觉引起，邻居1时\
30分发现报警。其中老人1名经抢救无效于3时02分宣布临床死亡；重度中毒2名，已气管插管收ICU；轻度中毒2名，在留观室吸\
氧，神志清楚。

院总值班、急诊科主任到岗指挥抢救，已联系市医院高压氧舱。后续病情变化随时报告。

县人民医院总值班室（夜）
100 0000 0075
""",
        "Gas poisoning: one dead; degrees of poisoning may be read as injuries; three hours of the night.",
        shown="县人民医院总值班",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at=maybe("2026-12-20T01:30:00+08:00"),
        location=has("北门坡", lacks=("2时15分",)),
        cause=has("炭火", absent=True),
        casualties={
            "dead": 1,
            "seriously_injured": maybe(2),
            "slightly_injured": maybe(2),
        },
        trend=OPEN,
        leaders_on_scene=(OPEN, OPEN),
        measures=OPEN,
        next_steps=OPEN,
        informant=(OPEN, "10000000075"),
    ),
    mail(
        "post-hospital-bus-injured",
        _HOSPITAL,
        "车祸伤员收治情况（截至21:00）",
        "2026-08-22T21:06",
        """
今天下午鹰嘴岩车祸的伤员我院一共收了14个，截至晚上9点的情况：死亡1人（到院时已无生命体征），重伤4人，其中2人在手\
术，1人已转市中心医院；轻伤9人，6人住院、3人处理后已经回家。另外还有两个是来认人的家属，血压高，不算在里面。
血库O型血紧张，已请市血站调600毫升。
医务科值班 100-0000-0076
""",
        "Tallies of a hospital; one brought in dead; relatives are not counted; the afternoon is no moment.",
        unit="",
        standing="unknown",
        location=has("鹰嘴岩", lacks=("14个",), absent=True),
        casualties={"dead": 1, "seriously_injured": 4, "slightly_injured": 9},
        cause=None,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(OPEN, "10000000076"),
    ),
    mail(
        "post-traffic-squad-fog",
        _TRAFFIC,
        "S207线多车相撞",
        "2026-01-29T08:20",
        """
1月29日7时06分，指挥中心指令S207线K41+300米处（东山镇草坝隧道出口）发生交通事故。民警7时31分到达现场，经初查：因\
团雾加路面暗冰，一辆拉煤货车侧滑横在路中，后方来车相继追尾，共涉及货车2辆、小车5辆、摩托车1辆。
造成1人死亡（摩托车驾驶人，当场），6人受伤送医，其中重伤2人、轻伤4人，无人被困。
目前该路段双向管制，车辆从老路绕行，三中队11名警力在现场，路政撒盐车已到，预计10时恢复。
县交警大队三中队 值班民警周某
""",
        "The order came at 7:06, the crash has no hour of its own; nobody trapped; reopening lies ahead.",
        shown="交警三中队",
        unit="",
        standing="unknown",
        source=OPEN,
        location=has("K41+300", lacks=("7时06分", "发生交通事故")),
        cause=has("团雾", absent=True),
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 4, "trapped": 0},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("周某", "值班民警周某"), None),
    ),
    mail(
        "post-traffic-squad-oil",
        _TRAFFIC,
        "油罐车侧翻，没漏",
        "2026-06-11T14:44",
        """
13点52分，县城往西河方向大湾子弯道，一台油罐车为了让一头牛侧翻在边沟，罐里22吨柴油，目前看没有漏，驾驶员押运员自\
己爬出来，皮外伤。路封了，消防两台车稀释掩护，等吊车，大概16点到。环保的也来了。车头烂了，保险公司还没定损。三中队
""",
        "Grazes of two are slight or not counted; the loss is not assessed; the crane comes later.",
        unit="",
        standing="unknown",
        occurred_at="2026-06-11T13:52",
        location=has("大湾子弯道", lacks=("13点52分", "油罐车")),
        cause=has("牛", absent=True),
        casualties={"dead": maybe(0), "seriously_injured": maybe(0), "slightly_injured": maybe(0, 2)},
        property_loss=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "post-reservoir-keeper-seepage",
        _RESERVOIR,
        "龙潭水库坝后渗水",
        "2026-07-16T06:35",
        """
县水利局、县防办：
我是龙潭水库管理员老蒋。今早5点50巡坝，在坝后坡左边二级马道下面看见有一处冒浑水，有拳头大，昨天傍晚18点看的时候\
还没有。现在库水位624.35米，比汛限高0.8米，入库18个流量，出库开了一孔闸。
我已经按预案打电话给下游龙潭村支书，叫他先把河边的14户人叫起来，6点20他说已经走了11户，还有3户在收东西。目前没有\
人员伤亡。
要是浑水变大坝可能保不住，请赶快派专家和砂石料过来！！
老蒋 10000000078
""",
        "A keeper's finding at dawn; a fear, no figure; people moved.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-07-16T05:50:00+08:00"),
        location=has(lacks=("5点50", "冒浑水", "龙潭村"), absent=True),
        cause=None,
        casualties=NONE_HURT,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("老蒋", "龙潭水库管理员老蒋", "管理员老蒋"), "10000000078"),
    ),
    mail(
        "post-factory-press",
        _FACTORY,
        "机械伤害事故快报",
        "2026-03-31T16:05",
        """
县应急管理局：

2026年3月31日15时12分许，我公司（示例县兴源竹木制品有限公司）热压车间3号热压机在更换垫板时，设备突然合模，将操作\
工牟某（男，43岁）右手夹住。班长立即按急停，15时20分将其手取出，15时45分送到县人民医院，诊断为右手四指毁损伤，需\
截指，医院评定为重伤。

事故直接经济损失预计18万元（含医疗费）。

事故原因初步判断为检修时未挂牌断电，具体原因公司正配合调查。车间已停产整顿，总经理、安全总监在现场组织。

安全环保部  裴某  100 0000 0079
""",
        "A factory's own report; a loss foreseen; the casualty is grave; a cause told at first.",
        shown="兴源公司安环部",
        unit="",
        standing="unknown",
        occurred_at="2026-03-31T15:12",
        location=has("热压车间", lacks=("15时12分", "更换垫板")),
        cause=OPEN,
        casualties={"seriously_injured": 1, "trapped": maybe(0)},
        property_loss=180000,
        leaders_on_scene=(maybe(True), has("总经理", absent=True)),
        measures=OPEN,
        informant=("裴某", "10000000079"),
    ),
    mail(
        "post-street-office-lift",
        _STREET,
        "滨河花园小区电梯困人",
        "2026-08-13T20:02",
        """
今天19点18分，滨河花园3栋2单元电梯卡在9楼和10楼之间，里面7个人，有一个孕妇。19:22物业报119，19:51全部救出来，孕\
妇有点头晕，由家属送县医院检查，其他人没事。电梯已停用贴了封条，维保单位说是抱闸开关坏了。城关街道应急办 覃
""",
        "Seven were trapped and are all out: none is any longer.",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at="2026-08-13T19:18",
        location=has("滨河花园3栋2单元", lacks=("19点18分", "卡在")),
        cause=has("抱闸", absent=True),
        casualties={
            "dead": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        measures=OPEN,
        informant=(maybe("覃"), None),
    ),
    mail(
        "post-street-office-petition",
        _STREET,
        "【重要信息】部分业主到街道反映问题",
        "2026-11-17T10:30",
        """
11月17日8时45分，锦绣山庄业主60余人聚集在城关街道办事处门口，反映交房延期、办不了证的问题，拉了一条横幅，无过激\
行为。街道党工委书记出面接待，请业主选5名代表到会议室座谈，住建局、信访局负责人9时20分到场答复。经解释，9时55分\
大部分业主离开，现还有十来个人在门口等，秩序平稳。
下一步，街道将督促开发商本周五前书面答复。
""",
        "The class by tag; a gathering, nobody hurt; leaders receive the people.",
        shown="城关街道",
        cls="important",
        unit="",
        standing="unknown",
        occurred_at="2026-11-17T08:45",
        location=has("街道办事处门口", lacks=("8时45分", "反映")),
        cause=OPEN,
        casualties=None,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("党工委书记", absent=True)),
        measures=OPEN,
        next_steps=has("书面答复", absent=True),
    ),
    mail(
        "post-power-desk-blackout",
        _POWER,
        "35kV西河线跳闸情况说明",
        "2026-02-15T01:50",
        """
2月14日23:41，35千伏西河线过流Ⅰ段动作跳闸，重合不成功，西河镇及石门、双河口等9个村4127户停电。巡线人员15日0:55查\
到69号杆导线因覆冰断落，无人触电，未造成人员伤亡。
已出动抢修人员26人、车辆5台，预计6时前恢复。期间卫生院用发电机供电。电网损失约4.2万元。
供电所值班 100 0000 0080
""",
        "A line down: the fault at 23:41 of the day before, found at 0:55; households without power are no casualties.",
        charset="gb18030",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at="2026-02-14T23:41",
        location=has("西河", lacks=("23:41",), absent=True),
        cause=has("覆冰", absent=True),
        casualties=NONE_HURT,
        property_loss=42000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(OPEN, "10000000080"),
    ),
)
