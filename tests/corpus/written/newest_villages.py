"""Newest: village cadres, street offices, firms and bystanders whom the directory does not have, in their own words."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, at_least, has, maybe
from tests.corpus.written.newest_writing import mail

_VILLAGE: Final = "shiyanwan@example.net"

WRITTEN: Final = (
    mail(
        "village-well-digger",
        _VILLAGE,
        "打井出事了",
        "2026-04-17T16:32",
        """
镇上、县上领导：下午3点50分我们石堰湾村4组打水井，井壁垮了，两个打井师傅埋在下面，深得很，有七八米，
村里人不敢下去，挖机在往这边开。麻烦快点喊消防。村主任老邓 10000000076
""",
        "Two buried, a depth that is no number of people; who signs is a village head by surname.",
        unit="",
        standing="unknown",
        occurred_at="2026-04-17T15:50",
        location=has("石堰湾村4组", lacks=("3点", "井壁")),
        cause=OPEN,
        casualties={"trapped": 2},
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=({"value": "老邓", "also": ["村主任老邓"]}, "10000000076"),
        shown="石堰湾村委会",
    ),
    mail(
        "village-banquet-tent",
        "gelaoda@example.net",
        "吃酒的棚棚吹翻了",
        "2026-08-15T13:20",
        """
我是幸福社区网格员小葛，今天中午12点半左右社区三组办升学宴的帐篷遭大风吹翻，砸到十多个人，现在统计是轻伤9个，
重伤1个（头部），都已经送医院，没有死人。社区书记和派出所在现场。我的电话是100 0000 0077。
""",
        "A dozen hit at first, nine and one as counted; nobody dead.",
        unit="",
        standing="unknown",
        occurred_at="2026-08-15T12:30",
        location=has("社区三组", lacks=("12点", "吹翻")),
        cause=has("大风", absent=True),
        casualties={"dead": 0, "seriously_injured": 1, "slightly_injured": 9},
        leaders_on_scene=(maybe(True), OPEN),
        measures=OPEN,
        informant=(maybe("小葛", "网格员小葛"), maybe("10000000077")),
    ),
    mail(
        "village-cable-car",
        "yunping-jq@example.com",
        "云屏岭景区索道停运滞留情况",
        "2026-10-02T15:45",
        """
各位领导：

今天下午14:52，我景区索道因突发电气故障停运，26个吊厢悬停空中，共滞留游客73名。我们马上启动备用动力，15:31全部游客
已安全回到站房，期间有1名老人心慌，医务室处理后没事，其余无人受伤。

景区已停止索道售票，给滞留游客退票并每人补偿200元。维修厂家预计今晚到。

云屏岭景区安全部 潘某（手机10000000078）
""",
        "Stranded and all brought back within the same mail; money paid as compensation.",
        unit="",
        standing="unknown",
        occurred_at="2026-10-02T14:52",
        location=has("索道", lacks=("14:52", "滞留"), absent=True),
        cause=has("电气故障", absent=True),
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("潘某", "10000000078"),
    ),
    mail(
        "village-factory-press",
        "anquan@example.com",
        "鸿垚五金厂工伤事故报告",
        "2026-03-12T02:35",
        """
2026.3.12 凌晨1:20，我公司冲压二车间夜班员工操作250吨冲床时右手被压，四个手指断了，工友马上断电把人救出来，
断指装冰袋一起送到市手外科医院，正在手术。现场已经封存，当班班长停职。事发时安全光幕被人为关掉了。

鸿垚五金制品有限公司 安全员 陶某 联系电话 10000000079
""",
        "A worker without a numeral and an injury without a degree; four fingers are no people; 250 tonnes.",
        unit="",
        standing="unknown",
        occurred_at="2026-03-12T01:20",
        location=has("冲压二车间", lacks=("1:20", "右手")),
        cause=has("光幕", absent=True),
        casualties={"dead": maybe(0), "seriously_injured": maybe(1), "trapped": maybe(0)},
        measures=OPEN,
        informant=("陶某", "10000000079"),
    ),
    mail(
        "village-clinic",
        "zhenyuan@example.com",
        "接诊情况",
        "2026-06-08T21:02",
        """
领导：我院20时15分接诊了一辆翻车事故的伤员，一共5个人，其中一个到院前已经死亡，两个重伤转到县医院去了，剩下两个轻伤在我院留观。
听伤员讲是晚上七点四十几从山上摘李子下来，三轮车刹车失灵翻到坎下的，地点在双河口镇鲤鱼沟。交警还没来过医院。

双河口中心卫生院 值班医生 纪某 10000000080
""",
        "The time of admission is not that of occurrence; 七点四十几 is no minute; a hospital's count.",
        unit="",
        standing="unknown",
        source=has("伤员", absent=True),
        occurred_at=maybe("2026-06-08T19:40:00+08:00"),
        location=has("双河口镇鲤鱼沟", lacks=("三轮车",)),
        cause=has("刹车失灵", absent=True),
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 2},
        leaders_on_scene=None,
        measures=OPEN,
        informant=("纪某", "10000000080"),
    ),
    mail(
        "village-pigs",
        "chengguan-jd@example.com",
        "城关街道反映河面漂浮死猪",
        "2026-02-23T10:40",
        """
今早8点25分环卫工在青螺河城关段橡胶坝上面看到漂起二十来头死猪，已经臭了，估计是上游哪个养殖场丢的。街道联系了农业局和环保，
现在打捞上来17头，拉到无害化处理点去了，水样也取了。下游没有取水口。没有人接触。网上已经有人发视频了。
""",
        "Dead pigs by the score: no casualties at all; the time is that of the discovery.",
        unit="",
        standing="unknown",
        source=has("环卫工", absent=True),
        occurred_at=maybe("2026-02-23T08:25:00+08:00"),
        location=has("青螺河城关段", lacks=("8点", "死猪")),
        cause=OPEN,
        casualties=None,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
    mail(
        "village-flat-fire",
        "wuye-zb@example.com",
        "枫桂名邸12栋起火",
        "2026-12-27T01:15",
        """
物业夜班报：12月27日0:32，名邸小区12栋2单元1803室阳台着火，是电瓶车电池拿回家充电炸的。业主夫妻两个从窗户掉下去，
一死一重伤，小孩被消防救出来轻微呛烟，上下楼住户疏散了150来人。火0:58灭的。

夜班保安队长 万某 10000000081
""",
        "一死一重伤; a child with a little smoke in its lungs; residents led out.",
        unit="",
        standing="unknown",
        occurred_at="2026-12-27T00:32",
        location=has("12栋2单元1803室", lacks=("0:32", "着火")),
        cause=has("充电", absent=True),
        casualties={"dead": 1, "seriously_injured": 1, "slightly_injured": maybe(1), "trapped": maybe(0)},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=("万某", "10000000081"),
    ),
    mail(
        "village-cow-train",
        "tielu-gongwu@example.com",
        "火车撞牛",
        "2026-05-11T08:03",
        """
5.11 06:47 货运列车在沅平线K46+900撞上3头耕牛，机后第2位车辆轮对抬起，停车。无人员伤亡。06:55通知工务、车务、
附近石门村。07:40恢复通车，影响客车2列。牛主人要赔偿，一头牛要价1万8，村干部在做工作。防护网有个缺口。
""",
        "A price asked for a cow is hardly a loss; trains, cows and wheels.",
        unit="",
        standing="unknown",
        occurred_at="2026-05-11T06:47",
        location=has("K46+900", lacks=("撞上", "06:47")),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=OPEN,
        scope=has("2列", absent=True),
        trend=OPEN,
        measures=OPEN,
    ),
    mail(
        "village-wildfire-guess",
        "dengfeng@example.net",
        "山上有烟",
        "2026-03-19T18:44",
        """
你好！我开车路过看到龙头寨后山冒大烟，天黑了看得见红火，范围有两三个足球场那么大，不知道有没有人管，你们快看看。
""",
        "A bystander sees smoke: no moment, no figures.",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at=None,
        location=has("龙头寨后山", lacks=("冒大烟",)),
        scope=OPEN,
        trend=OPEN,
    ),
    mail(
        "village-boat",
        "haishichu@example.com",
        "青螺湖游船倾覆快报",
        "2026-09-06T11:31",
        """
9月6日10点48，青螺湖石鼓码头外200米，一条私人钓鱼船遇突风翻了，船上7人落水，救起来5个，其中3个没大碍，2个在抢救；
另有2人下落不明，正在搜。县海事、消防、渔政4条船在水面，孙副县长在码头指挥。

死伤情况以后面续报为准。

值班：县海事处 毛某 10000000082
""",
        "Seven in the water, five saved, two missing; a follow-up announced is none.",
        unit="",
        standing="unknown",
        occurred_at="2026-09-06T10:48",
        location=has("石鼓码头", lacks=("10点", "钓鱼船")),
        cause=has("突风", absent=True),
        casualties={"missing": 2, "seriously_injured": maybe(2)},
        trend=OPEN,
        leaders_on_scene=(True, has("孙副县长")),
        measures=OPEN,
        next_steps=OPEN,
        informant=("毛某", "10000000082"),
    ),
    mail(
        "village-acid",
        "xuexiao-bgs@example.com",
        "实验课意外",
        "2026-11-20T15:30",
        """
县教育局安全股：

我校高二（6）班今天下午第二节课（14：50）做化学实验时烧瓶炸裂，硫酸溅到学生，共有4名学生面部和手部灼伤，用大量清水冲洗后送到县医院，
医生初步看是2名重一些要住院，2名轻微。老师没有受伤。学校封存了实验室，家长已经通知到位，损失和原因待查。

岚溪县第一中学办公室 杜某 电话：10000000083
""",
        "重一些 and 轻微 in a teacher's words; 待查 for loss and cause in one breath.",
        unit="",
        standing="unknown",
        occurred_at="2026-11-20T14:50",
        location=has("岚溪县第一中学", absent=True),
        cause=OPEN,
        casualties={"seriously_injured": maybe(2), "slightly_injured": maybe(2)},
        property_loss=VERIFIED | {"may_be_absent": True},
        measures=OPEN,
        informant=("杜某", "10000000083"),
    ),
    mail(
        "village-crowd-slip",
        "wenlv-zb@example.com",
        "灯会现场踩踏？已排除",
        "2026-03-03T21:25",
        """
网传灯会现场发生踩踏死了人，不实。实际情况：20时35分，滨河公园灯会2号出口台阶湿滑，游客连续滑倒，摔伤至少8人，
均为轻伤，没有死亡。出口已临时关闭，公安增派警力疏导，客流从5万降到2万。县文旅局值班室 100 0000 0084
""",
        "A rumour denied; at least eight slightly hurt; the crowd in tens of thousands.",
        unit="",
        standing="unknown",
        occurred_at="2026-03-03T20:35",
        location=has("滨河公园", lacks=("20时", "滑倒")),
        cause=has("湿滑", absent=True),
        casualties={"dead": 0, "seriously_injured": maybe(0), "slightly_injured": at_least(8)},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=(None, maybe("10000000084")),
    ),
)
