"""The thirteenth set: heat, hail, a tornado, lightning, cold, and straw burning in the fields."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, Written, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, FIRE, NANPING_DUTY, XIHE, XIHE_DUTY
from tests.corpus.written.thirteenth_writing import COUNTY_DUTY, typed

WRITTEN: Final[tuple[Written, ...]] = (
    typed(
        "tornado",
        COUNTY_DUTY,
        "示例县关于西河镇遭受龙卷风袭击情况的报告",
        "2026-05-14T20:30",
        """
市应急管理局：
5月14日17时28分至17时36分，我县西河镇前进村、渔湾村一带遭受龙卷风袭击，路径长约3.5公里，最大风力17级以上。
经初步核查，截至20时，灾害造成2人死亡、5人重伤、31人轻伤，倒塌房屋47间，严重损坏113间，倒断树木2000余棵，\
3条10千伏线路跳闸，1860户停电。直接经济损失约1350万元，其中家庭财产损失820万元、农业损失310万元、基础设施损失220万元。
灾情发生后，县委书记柯某、县长汤某第一时间赶赴现场指挥抢险救灾。一是全面搜救，出动救援力量380人，逐户排查3遍，\
确认无被困、失联人员；二是伤员全部送县人民医院、中医院救治；三是启动Ⅲ级救灾应急响应，在西河中学设安置点，安置216人；\
四是电力、通信部门连夜抢修，力争明日12时前恢复。
下一步，将尽快核实灾情，做好遇难者家属安抚和灾后重建工作。
示例县应急管理局
2026年5月14日
""",
        "A sum and its parts; a span of eight minutes; no one trapped or missing after three searches.",
        unit="",
        standing="unknown",
        occurred_at="2026-05-14T17:28",
        location=has("西河镇前进村、渔湾村", lacks=("龙卷风", "17时")),
        cause=has("龙卷风", absent=True),
        casualties={
            "dead": 2,
            "missing": maybe(0),
            "seriously_injured": 5,
            "slightly_injured": 31,
            "trapped": maybe(0),
        },
        property_loss=13500000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("柯某", "汤某")),
        measures=OPEN,
        next_steps=has("核实灾情", absent=True),
    ),
    typed(
        "hail-on-greenhouses",
        DONGSHAN,
        "东山镇雹灾初报",
        "2026-04-26T16:55",
        """
今天14:52—15:10我镇窑头、双桥、月塘三个村下冰雹，大的像鸡蛋，持续18分钟。油菜倒伏3100亩，大棚打穿420个，车窗砸坏的有二三十台，\
轻微砸伤头皮的有4个人，都在村卫生室包扎过了回家了。损失还在统计，农业服务中心和保险公司的人已经下去查勘了。
信息员甲
""",
        "Four with grazes of the scalp; the loss is being counted; the beginning of a span may stand.",
        occurred_at=maybe("2026-04-26T14:52:00+08:00"),
        location=has("窑头、双桥、月塘", lacks=("冰雹",)),
        cause=has("冰雹", absent=True),
        casualties={"slightly_injured": maybe(4), "dead": maybe(0), "seriously_injured": maybe(0)},
        property_loss=VERIFIED,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=(maybe("信息员甲"), None),
    ),
    typed(
        "heat-stroke-at-the-site",
        XIHE_DUTY,
        "报高温中暑死亡1人",
        "2026-08-01T19:26",
        """
报告时间：8月1日19时20分
事发时间：8月1日15时10分
事发地点：西河镇湖滨大道改造工程K2+100
信息来源：县人民医院急诊科电话报镇卫生院
人员情况：工人戚某，男，58岁，作业时晕倒，送医诊断为热射病，17时48分抢救无效死亡。同班另有3人出现先兆中暑，已休息恢复
直接原因：当日最高气温39.6度，14时至16时仍安排露天作业
目前情况：家属8人已到医院，情绪基本稳定
责任领导：镇长已带队在医院处理善后
已采取措施：项目停工整顿；12时至16时禁止户外作业的通知再次下发各工地
报告人：值班员丙　联系电话：10000000016
""",
        "Three with the first signs of heat stroke are cases of illness; the report's own hour stands first.",
        prose=False,
        unit="xihe-town",
        source=has("县人民医院急诊科"),
        occurred_at="2026-08-01T15:10",
        location=has("湖滨大道改造工程K2+100", lacks=("信息来源",)),
        cause=has("39.6度", "露天作业", lacks=("家属",)),
        casualties={"dead": 1},
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        person=OPEN,
        matter=OPEN,
        result=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), has("镇长")),
        measures=has("停工整顿", "各工地", lacks=("值班员丙",)),
        informant=("值班员丙", "10000000016"),
    ),
    typed(
        "straw-smoke-and-pile-up",
        DONGSHAN_DUTY,
        "焚烧秸秆引发车辆追尾",
        "2026-06-05T20:35",
        """
6月5日19:38，东山镇南圩村村民在县道X212旁麦茬地焚烧秸秆，浓烟随风横过公路，能见度不足10米，致4车连环追尾。\
1名摩托车驾驶员当场死亡，1名小客车乘客送医后死亡，3人受伤（伤情不一，正在诊断）。
火已于20:05扑灭，过火麦茬约60亩。点火人已被派出所控制。交警、消防、120均在现场，县道单向放行。镇长张三正在赶往现场途中。
初步估算车损18万元左右。
""",
        "One dead on the spot and one later; three hurt of no degree; the town head on his way.",
        occurred_at="2026-06-05T19:38",
        location=has("南圩村", "X212", lacks=("焚烧",)),
        cause=has("秸秆", absent=True),
        casualties={
            "dead": maybe(2),
            "seriously_injured": maybe("being verified"),
            "slightly_injured": maybe("being verified"),
        },
        property_loss=180000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(False), OPEN),
        measures=OPEN,
    ),
    typed(
        "reed-fire-on-the-lake",
        FIRE,
        "白鹭湖湿地芦苇火情快报",
        "2026-02-08T15:42",
        """
森林防火中心值班快报
卫星热点编号：HT0208-03
14时37分，瞭望员报白鹭湖湿地北区芦苇荡起火。火场东西长约700米，过火面积约150亩，均为收割后的枯苇，无林木，\
距最近村庄（西河镇北汊村）1.8公里，中间有水面阻隔。
到15时30分，投入防火队员45人、挖掘机2台、水泵6台，东线明火已灭，西线还在烧，风力4级，西北风。
没有人员伤亡和房屋损失。起火原因不明，公安正在调查。森林防火中心主任赵六在现场指挥。
接下来集中力量打西线，留守清理余火到明早。
值班员己 10000000023
""",
        "No label for the time but the lookout's call; a named head on the scene.",
        unit="fire-prevention-centre",
        source=has("瞭望员", absent=True),
        occurred_at=maybe("2026-02-08T14:37:00+08:00"),
        location=has("白鹭湖湿地北区", lacks=("起火", "14时")),
        cause=VERIFIED | {"may_be_absent": True, "also": ["起火原因不明", "不明"]},
        casualties=NONE_HURT,
        property_loss=maybe(0),
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("赵六")),
        measures=OPEN,
        next_steps=has("西线", absent=True),
        informant=(maybe("值班员己"), maybe("10000000023")),
    ),
    typed(
        "thunder-in-the-paddy",
        XIHE,
        "雷击致人死亡信息",
        "2026-07-17T18:20",
        """
西河镇党政办信息员乙报告：
今天下午4时46分，西河镇下圩村农民刁某（女，51岁）和丈夫在自家稻田施肥时遭雷击，刁某当场死亡，丈夫左腿灼伤，\
在镇卫生院治疗，医生说是轻伤。村里支部书记带人在家帮办后事，镇民政办按政策申请临时救助。
联系电话：100 0000 0015
""",
        "Dead and slightly hurt by lightning; the informant named in the first line, the phone in the last.",
        unit="xihe-town",
        occurred_at="2026-07-17T16:46",
        location=has("下圩村", lacks=("刁某", "4时46分")),
        cause=has("雷击", absent=True),
        casualties={
            "dead": 1,
            "slightly_injured": 1,
            "seriously_injured": maybe(0),
            "missing": maybe(0),
            "trapped": maybe(0),
        },
        leaders_on_scene=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员乙", "10000000015"),
        source=OPEN,
    ),
    typed(
        "ice-on-the-nursery",
        NANPING_DUTY,
        "林场雨雪冰冻受灾情况报告",
        "2026-01-21T09:05",
        """
局办公室：
19日夜至20日，我场遭遇冻雨，场部平湖苗圃钢架大棚于20日5时许被积雪压塌11座，杨树苗木损失近8万株，管护用房屋顶受损3处。\
无人员伤亡，直接经济损失136.4万元（苗木98万元，大棚及房屋38.4万元）。
目前已组织职工50余人清雪、加固，滞留在2号管护站的2名护林员已于20日14时安全撤回。
国有南坪林场
值班员戊，2026年1月21日
""",
        "The wardens cut off came back; a decimal loss and its two parts.",
        unit="nanping-forest-farm",
        occurred_at="2026-01-20T05:00",
        location=has("平湖苗圃", lacks=("积雪", "5时")),
        cause=has("积雪", absent=True),
        casualties=NONE_HURT,
        property_loss=1364000,
        scope=OPEN,
        measures=OPEN,
        informant=(maybe("值班员戊"), None),
    ),
    typed(
        "heat-and-power-cuts",
        DONGSHAN,
        "停电情况",
        "2026-08-13T22:08",
        """
领导，今晚8点03分我们镇老街3台变压器过载烧了，大概1200户停电，天太热，有几十个居民到供电所门口要说法，有一个老太太在家热晕了送医院，\
问题不大。供电所抢修队来了两车人，说12点前送上电。我们的人在门口劝，没有过激行为。损失没统计。
""",
        "An old woman overcome by heat is a case of illness; a few dozen before the door.",
        occurred_at="2026-08-13T20:03",
        location=has("老街", lacks=("变压器",)),
        cause=has("过载", absent=True),
        casualties=None,
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
)
