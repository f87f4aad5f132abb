"""Fifth set: notes from the phone, a line or a few, and what street offices write in haste."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.fifth_parts import mail

WRITTEN: Final = (
    mail(
        "note-one-line",
        "xihe-duty@example.org",
        "西河镇车祸",
        "2026-01-19T08:31",
        "8:12西河大桥北头大货追尾面包车，1死2重伤，路堵了，交警到了。\n",
        "One line.",
        occurred_at="2026-01-19T08:12",
        location=has("西河大桥北头", lacks=("追尾", "8:12")),
        casualties={"dead": 1, "seriously_injured": 2},
        cause=OPEN,
        scope=OPEN,
        measures=OPEN,
        leaders_on_scene=None,
    ),
    mail(
        "note-sent-from-phone",
        "dongshan-duty-b@example.org",
        "火",
        "2026-10-11T15:07",
        """
东山镇望江村老年活动中心刚才着火 现在消防在打火 里面打麻将的老人都跑出来了 有没有伤的还在问

发自我的手机
""",
        "刚才 is no moment; whether anybody is hurt is being asked.",
        occurred_at=None,
        location=has("望江村老年活动中心", lacks=("着火", "刚才"), absent=True),
        casualties={
            k: maybe("being verified") for k in ("dead", "missing", "seriously_injured", "slightly_injured", "trapped")
        },
        measures=OPEN,
        trend=OPEN,
    ),
    mail(
        "note-group-forward",
        "gqzhiban@example.com",
        "转工作群信息",
        "2026-06-27T01:50",
        """
[高桥街道-小蒋] 01:31
各位领导，01:15左右，翠苑社区19幢2单元701室厨房燃气闪爆
[高桥街道-小蒋] 01:38
户主夫妻两人烧伤，重伤1、轻伤1，120已接走，楼上楼下玻璃震碎，已疏散本单元28户
[高桥街道-小蒋] 01:44
燃气公司关阀了，街道书记到现场了，原因还不清楚
""",
        "Pasted from a group chat, each line with the time it was sent.",
        occurred_at="2026-06-27T01:15",
        location=has("翠苑社区19幢2单元701室", lacks=("闪爆", "01:15")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"seriously_injured": 1, "slightly_injured": 1},
        leaders_on_scene=(True, has("书记", absent=True)),
        measures=OPEN,
        scope=OPEN,
        source=OPEN,
        informant=(maybe("小蒋"), None),
    ),
    mail(
        "note-phone-tag",
        "fire-duty@example.org",
        "【电话报告】东山镇石壁村火情",
        "2026-03-28T16:25",
        """
16时10分东山镇护林员电话报告：15时52分石壁村马鞍坡起火，面积不大，已组织20人上山，无人员伤亡。值班员己接报。
""",
        "A phone report noted by the duty officer who took it.",
        kind="phone",
        unit="fire-prevention-centre",
        source=has("护林员", absent=True),
        occurred_at="2026-03-28T15:52",
        location=has("石壁村马鞍坡", lacks=("15时", "起火")),
        casualties=NONE_HURT,
        measures=has("20人", absent=True),
        scope=OPEN,
        informant=(maybe("值班员己", "护林员", "东山镇护林员"), None),
    ),
    mail(
        "note-village-dog",
        "zhangbancun@example.net",
        "情况反映",
        "2026-04-18T19:22",
        """
值班室你好，今天傍晚6点20分张坂村小学门口有只流浪狗连咬5个人，都是小孩和老人，伤不重，全部送镇卫生院打针了\
。狗还没抓到，家长很着急，希望派人来。张坂村委 老邱 10000000039
""",
        "Five bitten, without a degree but for 伤不重.",
        occurred_at="2026-04-18T18:20",
        location=has("张坂村小学门口", lacks=("流浪狗",)),
        casualties={"slightly_injured": maybe(5)},
        cause=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("老邱"), maybe("10000000039")),
    ),
    mail(
        "note-power-cut",
        "gdj@example.com",
        "停电信息",
        "2026-07-28T14:55",
        """
7月28日14:20因雷击，110kV莲溪变1号主变跳闸，造成莲溪县城东片区约1.6万户停电，无人员伤亡。供电公司正倒换负\
荷，预计16:30前全部恢复。
""",
        "Households are no casualties; a forecast hour.",
        occurred_at="2026-07-28T14:20",
        location=has("莲溪", lacks=("14:20",), absent=True),
        cause=has("雷击", absent=True),
        casualties=NONE_HURT,
        scope=has("1.6万户", absent=True),
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "note-well-gas",
        "yjyz-zx@example.net",
        "应急信息",
        "2026-05-14T11:20",
        """
接乡镇报告，今日10时05分许，罗田乡下圩村一养殖场化粪池清掏作业时3人先后昏倒池内，10时40分全部救出，其中2人\
经抢救无效死亡，1人重伤转县医院ICU。县应急、公安、农业农村、卫健部门负责人正赶往现场。
详情续报。
""",
        "Leaders are on the way; all three are out.",
        source=has("乡镇", absent=True),
        occurred_at="2026-05-14T10:05",
        location=has("罗田乡下圩村", lacks=("10时", "昏倒")),
        cause=OPEN,
        casualties={"dead": 2, "seriously_injured": 1, "trapped": maybe(0)},
        leaders_on_scene=(maybe(False), OPEN),
        measures=OPEN,
    ),
    mail(
        "note-missing-hiker",
        "wlj-bgs@example.com",
        "驴友失联",
        "2026-11-02T20:48",
        """
云台山景区报：今天上午有6名外地游客从后山未开发区域徒步上山，下午2点起与其中2人失去联系，另4人已自行下山。\
景区和蓝天救援队15人已进山搜寻，手机定位在黑龙潭附近。山上气温2度，有雨。
""",
        "Two out of contact since two o'clock.",
        source=has("云台山景区", absent=True),
        occurred_at=maybe("2026-11-02T14:00:00+08:00"),
        location=OPEN,
        casualties={"missing": 2},
        cause=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
    mail(
        "note-warning-only",
        "fire-informant@example.org",
        "明日高火险提示",
        "2026-03-19T17:05",
        """
据气象部门会商，3月20日我县大部最高气温29度，阵风6级，森林火险等级五级。请各镇、林场落实值班值守，严禁野外用火。
去年同日东山镇曾发生1起火情，过火40亩，1名扑火队员受伤，教训深刻。
""",
        "A warning and an account of last year: nothing has happened.",
        disposition={"value": "report", "also": ["for_a_human", "not_a_report"]},
        kind=None,
        occurred_at=None,
        location=None,
        source=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        cause=None,
    ),
    mail(
        "note-drill",
        "jyj-bgs@example.net",
        "关于开展校车事故应急演练的信息",
        "2026-11-09T17:40",
        """
11月9日15时，丰坪实验小学联合交警大队举行校车侧翻应急演练，模拟1名学生重伤、5名学生轻伤，疏散用时3分20秒。\
全校师生1200人观摩，演练达到预期效果。
""",
        "A drill: simulated casualties are none.",
        occurred_at=OPEN,
        location=OPEN,
        casualties=None,
        disposition={"value": "report", "also": ["for_a_human", "not_a_report"]},
        measures=OPEN,
    ),
    mail(
        "note-rainstorm-figures",
        "fangban@example.com",
        "雨情灾情简报（初步）",
        "2026-06-18T07:55",
        """
6月17日20时至18日6时，谷岭县平均降雨126毫米，最大为凤岭乡232毫米。全县9个乡镇受灾，受灾人口1.2万人，紧急转\
移安置2315人；农作物受灾640公顷，倒塌房屋23间，严重损坏51间；因灾死亡1人（凤岭乡，土墙倒塌），失踪2人。直\
接经济损失5680万元。
县防指17日23时启动Ⅱ级应急响应，县委书记、县长分别在凤岭、黄坪一线指挥，投入抢险救援1800人次。
未来12小时仍有50—80毫米降雨，局地超100毫米。
""",
        "A bulletin of figures: one dead, two missing; of a span the beginning may stand.",
        occurred_at=maybe("2026-06-17T20:00:00+08:00"),
        location=has("谷岭县", absent=True, lacks=("20时",)),
        casualties={"dead": 1, "missing": 2},
        cause=OPEN,
        property_loss=56800000,
        scope=OPEN,
        trend=has("50—80毫米", absent=True),
        leaders_on_scene=(True, OPEN),
        measures=has("应急响应", absent=True),
    ),
    mail(
        "note-bus-smoke",
        "ggjt@example.net",
        "公交车冒烟",
        "2026-08-21T18:03",
        """
17点36分 12路电动公交车在人民路口站冒烟 司机疏散乘客40余人 无人受伤 17点50分处置完毕 车辆拖离 损失待评\
估 调度室 周六合 10000000040
""",
        "No punctuation; nobody hurt is a weak denial; the loss is to be assessed.",
        occurred_at="2026-08-21T17:36",
        location=has("人民路口站", lacks=("17点",)),
        casualties=ANY_ZERO,
        property_loss=VERIFIED,
        cause=OPEN,
        measures=OPEN,
        trend=OPEN,
        informant=(maybe("周六合", "调度室 周六合", "调度室周六合"), maybe("10000000040")),
    ),
    mail(
        "note-landfill-bounds",
        "lhqyj@example.com",
        "临海区工地坍塌 首报",
        "2026-09-23T10:12",
        """
9时41分，临海区地铁5号线海棠路站基坑边坡坍塌，现场工人说下面有10多人被埋，已救出4人（2重2轻），确切人数核\
对中。消防7车36人、120五台车在现场，区长常七已到。
""",
        "A first figure by hearsay, overtaken in part: how many are buried is being checked.",
        occurred_at="2026-09-23T09:41",
        location=has("海棠路站", lacks=("9时", "坍塌")),
        casualties={
            "seriously_injured": maybe(2),
            "slightly_injured": maybe(2),
            "trapped": maybe("being verified", {"at_least": 10}, {"at_least": 6}),
        },
        leaders_on_scene=(True, has("常七")),
        source=OPEN,
        cause=OPEN,
        measures=OPEN,
    ),
    mail(
        "note-festival-stampede",
        "whl@example.net",
        "灯会突发情况",
        "2026-03-03T21:16",
        """
元宵灯会主会场（滨江公园）20时35分人流拥挤，台阶处有人摔倒引发踩踏，受伤至少8人，均送市中心医院，暂未发现\
死亡。公安已实施单向通行，灯会提前结束。市领导已在指挥部。
""",
        "Eight or more injured without a degree; none dead found so far is weak.",
        occurred_at="2026-03-03T20:35",
        location=has("滨江公园", lacks=("20时", "踩踏")),
        casualties={"dead": maybe(0)},
        cause=OPEN,
        trend=OPEN,
        leaders_on_scene=OPEN,
        measures=OPEN,
    ),
)
