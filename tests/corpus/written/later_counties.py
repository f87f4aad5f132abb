"""Later: county bureaus on mines, sites, roads and shops, in running prose."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ALL_ZERO, ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.later_writing import (
    COUNTY_BUILDING,
    COUNTY_EMERGENCY,
    COUNTY_HEALTH,
    FIRE_BRIGADE,
    NO_AMOUNT,
    either,
    mail,
)
from tests.corpus.written.people import BUREAU, DONGSHAN, XIHE

_TROOPS: Final = "kuangshan-jiuhu@example.com"

WRITTEN: Final = (
    mail(
        "quarry-stones",
        COUNTY_EMERGENCY,
        "白水镇鑫源采石场物体打击事故",
        "2026-03-27T11:20",
        """
县应急管理局值班室报告：2026年3月27日9时18分，白水镇鑫源采石场二号平台作业人员清理浮石时，一块约0.6立方米的石头
从上方滚落，砸中现场3人。其中谭某（男，47岁）当场死亡；另2人送县人民医院，10时05分医院电话反馈，1人经抢救无效死
亡，1人肋骨骨折，伤情稳定。

事故发生后，镇、县应急、公安、自然资源等部门人员于9时50分前后抵达，采石场已停产，其余14名工人全部撤出。初步判断
是未按自上而下的顺序清理浮石，具体原因待查。死者家属3批11人已到，镇里安排专班一对一接待。直接经济损失初估130万元。

县应急局局长周某、白水镇党委书记唐某在现场处置。下一步：一是对全县7家采石场停产排查；二是由县政府组成事故调查组。

值班员：小郑 100 0000 0073
""",
        "Dead on the spot and dead in hospital; ages, relatives and workers led out are no casualties.",
        shown="县应急局值班室",
        charset="gb18030",
        way="8bit",
        unit="",
        standing="unknown",
        source=has("县应急管理局", absent=True),
        occurred_at="2026-03-27T09:18",
        location=has("鑫源采石场", lacks=("作业人员", "9时")),
        cause=OPEN,
        casualties={"dead": maybe(2), "trapped": maybe(0)},
        property_loss=1300000,
        trend=OPEN,
        leaders_on_scene=(True, has("周某", "唐某")),
        measures=OPEN,
        next_steps=has("停产排查", absent=True),
        informant=(either("小郑", "值班员小郑", "值班员：小郑"), "10000000073"),
    ),
    mail(
        "mine-water",
        BUREAU,
        "【特别紧急】龙潭乡顺发煤矿透水",
        "2026-01-29T06:25",
        """
接龙潭乡政府电话报告，今日2时47分，顺发煤矿+310水平掘进工作面透水，当班入井42人，先期升井31人，被困11人。至5时，
又有4人从副井自行走出，现仍有7人被困，大致位置在+310西翼，井下电话不通。

矿方两台水泵正在排水，每小时约180方，水位每小时降3公分。县矿山救护队6时赶到，正在侦察。县长、分管副县长在矿部指挥。
""",
        "Eleven trapped, four have come out, seven still below; levels, flows and men in the shift are no casualties.",
        unit="",
        standing="unknown",
        cls="critical",
        kind=maybe("initial", "phone"),
        source=has("龙潭乡", absent=True),
        occurred_at="2026-01-29T02:47",
        location=has("顺发煤矿", lacks=("透水", "2时47")),
        casualties={"trapped": 7},
        trend=OPEN,
        leaders_on_scene=(True, has("县长")),
        measures=OPEN,
    ),
    mail(
        "tunnel-coach",
        DONGSHAN,
        "东山镇境内高速客车追尾罐车",
        "2026-10-02T15:50",
        """
10月2日14时25分许，一辆核载55人、实载37人的大客车行至马鞍山隧道出口约200米处，与前方因堵车停着的罐车追尾，客车车头变形，2人被卡。消防15时02分将2人全部破拆救出。起先现场群众说死了两个，经县医院确认，死亡1人，为客车驾驶员，重伤2人，轻伤5人，另有9人做了检查没有大碍。罐车装的是食用油，没有泄漏。我镇已腾出中学食堂安置滞留乘客。
""",
        "What bystanders said at first is overtaken; both who were stuck are out.",
        source=OPEN,
        occurred_at="2026-10-02T14:25",
        location=has("马鞍山隧道出口", lacks=("14时", "追尾", "核载")),
        cause=OPEN,
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 5, "trapped": maybe(0)},
        measures=OPEN,
    ),
    mail(
        "feast-on-a-tricycle",
        XIHE,
        "农用车翻坎",
        "2026-08-16T11:02",
        """
西河镇，8月16日上午九点一刻，大石板到岩脚的机耕道上一辆农用三轮车拉着十一个去吃酒的人翻到坎下，坎有四五米高。死
了两个老人，一男一女。七个伤的拉到镇卫生院，卫生院说三个重伤的要转县医院，四个轻伤。还有两个没啥事。驾驶员酒没酒
驾交警在抽血，车没上户没保险。李四镇长在现场安排转院，我和派出所的也都到了。值班员丙，10000000016
""",
        "Counts in words: two dead, three badly and four slightly hurt of eleven.",
        unit="xihe-town",
        source=OPEN,
        occurred_at="2026-08-16T09:15",
        location=has("大石板到岩脚的机耕道", lacks=("九点", "三轮车")),
        cause=OPEN,
        casualties={"dead": 2, "seriously_injured": 3, "slightly_injured": 4},
        leaders_on_scene=(True, has("李四")),
        measures=OPEN,
        next_steps=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
    mail(
        "tower-crane",
        COUNTY_BUILDING,
        "关于滨河壹号项目塔吊事故的情况",
        "2026-11-05T18:30",
        """
县委值班室、县政府值班室：

11月5日16时33分，城关街道滨河壹号项目3号塔吊在顶升作业过程中起重臂折断，3名安装工人从约40米高处坠落，其中2人当场死亡，1人重伤送县医院抢救，至17时40分因伤势过重死亡。下方材料棚被砸，棚内无人。

项目总包、安装单位负责人已由公安部门控制，全县在建工地塔吊今晚起一律停用自查。事故原因由专家组勘察后认定。死者家
属由街道和企业负责联系。直接损失尚无法估计。

县住房和城乡建设局

2026年11月5日
""",
        "The third dies later in the day: three, or none; the loss cannot be told yet.",
        shown="县住建局办公室",
        charset="gbk",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at="2026-11-05T16:33",
        location=has("滨河壹号项目", lacks=("16时", "折断")),
        cause=OPEN,
        casualties={"dead": maybe(3), "seriously_injured": maybe(0)},
        property_loss=NO_AMOUNT,
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "ferry-adrift",
        BUREAU,
        "青龙水库渡船失去动力",
        "2026-09-04T17:25",
        """
今天放学高峰，青龙水库大湾渡口一条渡船16时10分开出后螺旋桨缠了渔网，漂到库心。船上27人，其中学生19人，都穿了救生
衣。海事所快艇16时38分靠上去，分三趟把人全部接回岸上，17时整最后一趟到岸，没有人落水，没有人受伤。渡船已拖回，暂
停航行，明天安排校车绕行接送。
""",
        "Left at 16:10, adrift some time after; all are safe ashore, nobody is hurt.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-09-04T16:10:00+08:00"),
        location=has("青龙水库", lacks=("16时", "螺旋桨")),
        cause=has("渔网", absent=True),
        casualties=ANY_ZERO,
        scope=OPEN,
        measures=OPEN,
        next_steps=has("校车", absent=True),
    ),
    mail(
        "shop-with-a-loft",
        FIRE_BRIGADE,
        "解放路门面火灾",
        "2026-02-20T04:40",
        """
县消防救援大队指挥中心2时51分接到报警，解放路114号一间卖窗帘布艺的门面着火，楼上有人。3时零2分首车到场，卷帘门已
烧穿，浓烟往二楼夹层灌。我队破窗进入，先后搜出5人，其中3人送医后抢救无效死亡，2人吸入浓烟，正在县医院治疗
。3时46分明火扑灭。过火约60平方米。

经了解，门面老板一家住在夹层，夹层没有窗。起火部位在一楼收银台附近，起火原因和财产损失正在调查统计。县应急局、街
道主要负责同志均在现场。
""",
        "Only the times of the call, arrival and knock-down are told, not that of the outbreak.",
        unit="",
        standing="unknown",
        source=OPEN,
        location=has("解放路114号", lacks=("2时51", "着火")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"dead": 3, "trapped": maybe(0)},
        property_loss=VERIFIED,
        scope=OPEN,
        leaders_on_scene=(True, OPEN),
        measures=OPEN,
    ),
    mail(
        "septic-pit",
        COUNTY_EMERGENCY,
        "平川镇养猪场有限空间事故",
        "2026-07-22T12:10",
        """
7月22日上午10时许，平川镇旺达养猪场工人张某下沼液池疏通管道晕倒在池内，其妻及两名工友先后下去拉人，也晕倒。10时26分消防救援站到场，佩戴空呼器把4人全部救出，经120现场检查，张某及一名工友死亡，另2人送县中医院，目前1人仍昏迷、属重伤，1人清醒、属轻伤。

县应急局、农业农村局、平川镇已派员到场，养猪场封闭，池口设了警戒。初步怀疑硫化氢中毒，气体检测结果下午出来。
""",
        "Four taken out of the pit: two dead, one badly, one slightly hurt.",
        charset="gb2312",
        way="quoted-printable",
        unit="",
        standing="unknown",
        occurred_at="2026-07-22T10:00",
        location=has("旺达养猪场", lacks=("10时", "晕倒")),
        cause=OPEN,
        casualties={"dead": 2, "seriously_injured": 1, "slightly_injured": 1, "trapped": maybe(0)},
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "hospital-count",
        COUNTY_HEALTH,
        "关于伤员收治情况",
        "2026-05-02T22:15",
        """
县卫生健康局应急办：截至5月2日22时，沙塘镇景区玻璃滑道事故伤员共14人在我县就诊，其中县人民医院11人、中医院3人。
按伤情分：到院前死亡1人，院内死亡1人，重伤5人，其余7人为轻伤。重伤员中2人已请省里专家会诊，视情转院。血液储备充
足。以上数字与滑道运营方上报的“受伤12人”口径不同，以本表为准，下次22时后每4小时报一次。

联系人：局应急办 老柳 10000000074
""",
        "A count of the wounded: two dead, five badly and seven slightly hurt; no time of the accident.",
        shown="局应急办",
        unit="",
        standing="unknown",
        source=OPEN,
        location=has("沙塘镇景区", lacks=("截至", "伤员"), absent=True),
        casualties={"dead": maybe(2), "seriously_injured": 5, "slightly_injured": 7},
        measures=OPEN,
        next_steps=OPEN,
        informant=(either("老柳", "局应急办老柳"), "10000000074"),
    ),
    mail(
        "rescue-drill-turned-real",
        _TROOPS,
        "石灰窑料仓救人",
        "2026-06-30T16:05",
        """
救护队报告。14时55分黑石沟石灰厂1号窑料仓内一名检修工被下滑的石灰石埋到胸口。我队正好在邻厂演练（演练“伤员”3人系
扮演，不计），15时08分转到现场，用护板围挡一点一点掏料，15时52分把人救出，神志清楚，右脚挫伤，属轻伤，已交120。
现场无其他人员被困。
""",
        "The three wounded of the drill are played; the one buried is out and slightly hurt.",
        unit="",
        standing="unknown",
        source=has("救护队", absent=True),
        occurred_at="2026-06-30T14:55",
        location=has("黑石沟石灰厂", lacks=("14时", "检修工")),
        cause=OPEN,
        casualties={"dead": maybe(0), "slightly_injured": 1, "seriously_injured": maybe(0), "trapped": 0},
        measures=OPEN,
    ),
    mail(
        "ammonia-truck",
        FIRE_BRIGADE,
        "氨水罐车侧翻",
        "2026-08-25T08:10",
        """
8月25日6时42分，省道S212线平川镇收费站以东1公里处，一辆装载28吨氨水的罐车侧翻，罐体接口泄漏。驾驶员、押运员自行爬出，未受伤。下风向马家湾村民小组143户426人已疏散到镇中学。消防用水稀释，生态环境部门在下游筑了两道围堰，7点50分漏点用木楔堵住，正在等倒罐车。

省道双向管制，车辆走老路。无人员伤亡，损失待统计。现场由副县长何某指挥。
""",
        "People led away, tonnes and kilometres are no casualties.",
        unit="",
        standing="unknown",
        occurred_at="2026-08-25T06:42",
        location=has("收费站以东1公里处", lacks=("6时42", "侧翻")),
        cause=OPEN,
        casualties=NONE_HURT,
        property_loss=VERIFIED,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("何某")),
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "all-zero-in-prose",
        BUREAU,
        "县城北门变电站故障停电情况",
        "2026-12-19T20:02",
        """
12月19日18时47分，北门110千伏变电站2号主变跳闸，城北片区及火车站停电，涉及用户约2.3万户、医院1家、学校2所（寄宿）。县医院自备电源18时48分投入，手术未中断。火车站启用应急照明，候车旅客约900人秩序正常，有2部电梯停梯但里面没有人。经供电公司倒负荷，19时35分恢复约七成用户，其余预计21时30分前恢复。本次停电没有造成人员死亡、失踪、受伤和被困。跳闸原因供电公司正在查。
""",
        "Every kind is denied by name; a lift that stood still was empty.",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at="2026-12-19T18:47",
        location=has("北门110千伏变电站", lacks=("18时", "跳闸")),
        cause=OPEN,
        casualties=ALL_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
)
