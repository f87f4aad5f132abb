"""Eleventh: roads, coaches, boats, railways: county bureaus, a coach company, town duty rooms."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, Written, at_least, has, maybe
from tests.corpus.written.eleventh_writing import COACHES, COUNTY_DUTY, QINGLAN_DUTY, SCENIC, lines, note, sheet, told
from tests.corpus.written.people import DONGSHAN_DUTY, XIHE

WRITTEN: Final[tuple[Written, ...]] = (
    note(
        "eleventh-coach-in-ditch",
        COUNTY_DUTY,
        "关于云岭县S217线一中型客车侧翻事故的情况报告（首报）",
        "2026-02-14T17:28",
        """
安澜市应急管理局办公室：

2月14日14时52分许，S217线K38+400m处（榆树坪乡岩口村路段），一辆核载19人、实载17人的中型普通客车避让对向来车时冲
出路面，侧翻于路侧3米深的排水沟内。15时06分，县公安局交警大队接群众报警。

截至17时10分，事故造成2人死亡（其中1人在县人民医院经抢救无效死亡）、11人受伤（重伤3人、轻伤8人），其余4人无恙。

接报后，县长周某某、副县长兼公安局局长吴某某率公安、应急、交通、卫健等部门负责人赶到现场指挥救援。15时50分车内人
员全部救出，17时00分道路恢复单向通行。事故原因正在调查，后续情况将及时续报。

云岭县应急管理局

2026年2月14日

（联系人：何某，电话：100 0000 0034）
""",
        "The call fourteen minutes after; one of the two died in hospital; a letterhead that the directory lacks.",
        indent=True,
        shown="云岭县应急局值班室",
        unit="",
        standing="unknown",
        source=told("群众"),
        occurred_at="2026-02-14T14:52",
        location=has("S217线K38+400m处", lacks=("14时", "侧翻", "客车")),
        cause=OPEN,
        casualties={"dead": 2, "seriously_injured": 3, "slightly_injured": 8, "trapped": maybe(0)},
        leaders_on_scene=(True, has("周某某")),
        measures=OPEN,
        scope=OPEN,
        trend=OPEN,
        next_steps=OPEN,
        informant=("何某", "10000000034"),
    ),
    lines(
        "eleventh-coach-company-flash",
        COACHES,
        "安捷客运：事故快报（云A-K0261车）",
        "2026-07-03T09:05",
        """
道路客运行车事故快报表（安全科填）

车号及线路：云A-K0261，云岭—安澜班线

驾驶员：杜某，准驾A1，当日第一趟

出事时间：7月3日8:17

出事地点：安云高速往安澜方向12公里处

天气路况：中雨，路面湿滑

事故经过：前车急刹，我车跟车太近追尾一辆厢式货车，车头变形

伤亡：驾驶员腿部骨折（医院初诊为重伤），乘客轻伤5人，无人死亡

初估损失：3.6万元

已做：已报保险和高速交警，伤者由120送安澜市二院，另派一车接驳其余乘客21人

填报人：客运公司安全科 汤某 100-0000-0041
""",
        "A coach company's own form; the passengers taken on are no casualties.",
        unit="",
        standing="unknown",
        source=None,
        occurred_at="2026-07-03T08:17",
        location=has("安云高速往安澜方向12公里处", lacks=("天气", "中雨")),
        cause=told("跟车太近"),
        nature=OPEN,
        casualties={"dead": 0, "seriously_injured": 1, "slightly_injured": 5},
        property_loss=36000,
        course=has("前车急刹", lacks=("伤亡", "医院")),
        consequences=OPEN,
        measures=has("已报保险", "21人", lacks=("填报人",)),
        person=OPEN,
        matter=OPEN,
        result=OPEN,
        informant=(has("汤某"), "10000000041"),
    ),
    note(
        "eleventh-tunnel-fog-pileup",
        COUNTY_DUTY,
        "值班快报（第87期）",
        "2026-11-19T08:31",
        """
值班快报

第87期

云岭县人民政府总值班室　　2026年11月19日8时25分　　签发：邹某某

安云高速雾区多车追尾

今晨7时03分，安云高速公路K56至K58段（云岭县境内）突发团雾，先后有13辆机动车追尾，其中危化品运输车1辆（空车）。经
初步核查，已造成3人死亡、7人受伤，受伤人员伤势正在由医院评估；尚有1名货车驾驶员被困驾驶室，消防救援人员正在破拆
。高速公路双向封闭，沿线滞留车辆约400辆。

县委常委、常务副县长邹某某正带队赶往现场。高速交警已在两端收费站分流，县医院开辟绿色通道。

事故直接经济损失尚在统计。值班室电话：100 0000 0035。
""",
        "A bulletin: injured people without a degree, one still trapped, the leader on the way.",
        unit="",
        standing="unknown",
        occurred_at="2026-11-19T07:03",
        location=has("安云高速公路K56至K58段", lacks=("团雾", "7时")),
        cause=told("团雾"),
        casualties={
            "dead": 3,
            "seriously_injured": maybe("being verified"),
            "slightly_injured": maybe("being verified"),
            "trapped": 1,
        },
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(False), OPEN),
        measures=OPEN,
        next_steps=OPEN,
        informant=(None, maybe("10000000035")),
    ),
    note(
        "eleventh-fog-pileup-second",
        COUNTY_DUTY,
        "值班快报（第88期）：安云高速雾区多车追尾续报",
        "2026-11-19T11:02",
        """
值班快报

第88期

云岭县人民政府总值班室　　2026年11月19日10时55分

安云高速雾区多车追尾（续报）

我室7时03分事故信息续报如下：

一、伤亡变化。被困货车驾驶员于8时47分救出，送医途中死亡。截至10时40分，事故共造成4人死亡、7人受伤，伤者中重伤2人
、轻伤5人，均在县人民医院救治，无生命危险。

二、通行情况。9时50分团雾消散，10时15分高速公路恢复通行，滞留车辆已全部疏散。

三、损失。初步统计直接经济损失约118万元。

四、工作情况。县委常委、常务副县长邹某某现场指挥，县交通局正对事故路段护栏进行抢修；遇难者家属接待安抚工作已分组
展开。下一步将开展事故调查和全县雾天行车隐患排查。

值班室：100 0000 0035
""",
        "The trapped driver died on the way; the figures of the first bulletin are overtaken.",
        unit="",
        standing="unknown",
        kind="follow_up",
        occurred_at=maybe("2026-11-19T07:03:00+08:00"),
        location=told("安云高速", lacks=("续报",)),
        cause=OPEN,
        casualties={"dead": 4, "seriously_injured": 2, "slightly_injured": 5, "trapped": maybe(0)},
        property_loss=1180000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("邹某某")),
        measures=OPEN,
        next_steps=told("隐患排查"),
        informant=(None, maybe("10000000035")),
    ),
    sheet(
        "eleventh-boat-table",
        SCENIC,
        "镜湖景区游船触礁情况",
        "2026-05-02T15:40",
        """
镜湖风景区突发事件报告单

事件名称 | 镜湖7号游船触礁进水

发生时间 | 2026年5月2日14时22分

发生地点 | 镜湖水域观音滩东侧约200米

船上人员 | 游客28人、船员3人

人员情况 | 无人员死亡和失踪，2人轻伤（擦伤），其余平安转移上岸

财产损失 | 船体破损，约8万元

原因 | 水位下降，驾驶员未按航标行驶

处置情况 | 景区2艘救援艇接驳全部人员，游船已拖至浅滩，全部游船停航

领导到场 | 景区管委会主任蓝某、副主任贺某已到场

下一步 | 安抚游客、办理退票，配合海事部门调查

报告人及电话 | 值班经理阮某 100 0000 0046

填报时间：5月2日15:30
""",
        "A scenic spot's table; those on board are no casualties.",
        unit="",
        standing="unknown",
        occurred_at="2026-05-02T14:22",
        location=has("镜湖水域观音滩东侧约200米", lacks=("28人",)),
        cause=has("水位下降", "航标", lacks=("接驳",)),
        nature=OPEN,
        casualties={"dead": 0, "missing": 0, "seriously_injured": maybe(0), "slightly_injured": 2, "trapped": maybe(0)},
        property_loss=80000,
        consequences=OPEN,
        leaders_on_scene=(True, has("蓝某", "贺某")),
        measures=has("救援艇", "停航", lacks=("领导", "蓝某")),
        next_steps=has("安抚游客", "海事部门调查", lacks=("阮某",)),
        matter=OPEN,
        person=OPEN,
        result=OPEN,
        course=OPEN,
        informant=(has("阮某"), "10000000046"),
    ),
    lines(
        "eleventh-level-crossing",
        DONGSHAN_DUTY,
        "东山镇 铁路道口三轮车被撞",
        "2026-01-08T10:12",
        """
信息来源：东山站铁路派出所电话通报

时间：2026年1月8日9时34分

地点：东山镇大湾村铁路道口（有人看守）

简要情况：一辆电动三轮车抢越道口，被货运列车碰撞，三轮车上夫妻2人当场死亡，1名儿童（7岁）重伤。列车停车41分钟后
恢复运行

损失：三轮车报废，折价约0.45万元

到场领导：张三（镇长）、派出所所长

处置：县医院救护车9时52分到场；镇村干部联系亲属

后续打算：做好家属安抚，会同铁路部门加强道口值守宣传

报告人：值班员甲，10000000012
""",
        "Labels short and plain; a loss in a decimal of 万.",
        source=has("铁路派出所", lacks=("2026",)),
        occurred_at="2026-01-08T09:34",
        location=has("大湾村铁路道口", lacks=("三轮车", "9时")),
        cause=told("抢越道口"),
        casualties={"dead": 2, "seriously_injured": 1},
        property_loss=4500,
        course=has("抢越道口", lacks=("报废",)),
        consequences=OPEN,
        nature=OPEN,
        leaders_on_scene=(True, has("张三", "派出所所长")),
        measures=has("救护车", "亲属", lacks=("后续",)),
        next_steps=has("家属安抚", "道口值守", lacks=("值班员甲",)),
        person=OPEN,
        matter=OPEN,
        result=OPEN,
        informant=("值班员甲", "10000000012"),
    ),
    note(
        "eleventh-ice-road-closed",
        XIHE,
        "【一般信息】西河镇低温冰冻道路情况",
        "2026-01-20T17:45",
        """
受寒潮影响，1月20日6时起，我镇高山片区（垭口、茶店、云上三个村）道路结冰，西茶公路K9至K15段实行交通管制。白天有3辆
小车打滑剐蹭护栏，未造成人员伤亡。镇里撒融雪盐4吨，在垭口设劝返点，劝返车辆60余台。预计21日夜间还有一次降温，道
路结冰将持续。镇党委副书记在垭口值守。

信息员乙 10000000015
""",
        "A class by tag; a span's beginning; a frost, and cars that scraped.",
        cls="general",
        unit="xihe-town",
        occurred_at=maybe("2026-01-20T06:00:00+08:00"),
        location=OPEN,
        cause=told("寒潮"),
        casualties=NONE_HURT,
        scope=OPEN,
        trend=told("降温"),
        leaders_on_scene=(maybe(True), OPEN),
        measures=told("融雪盐"),
        next_steps=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    note(
        "eleventh-tanker-leak",
        QINGLAN_DUTY,
        "特急：G5312青岚段槽罐车泄漏",
        "2026-08-06T03:18",
        """
8月6日2时10分，G5312线青岚段三岔河大桥上一辆装载约29吨甲醇的槽罐车与护栏碰撞后罐体渗漏，驾驶员、押运员2人受轻伤
，未起火。桥下即三岔河，距下游自来水取水口4.3公里。消防、环保已到场堵漏、筑坝，大桥双向封闭，附近村民转移120多人
。水务公司已停止取水。目前渗漏量约0.5吨，直接损失待查。值班县领导程某已到场。
""",
        "A class in the subject's first word; people moved are no casualties.",
        cls=maybe("critical", "default", "urgent"),
        unit="",
        standing="unknown",
        occurred_at="2026-08-06T02:10",
        location=has("三岔河大桥", lacks=("2时", "渗漏")),
        cause=told("碰撞"),
        casualties={"slightly_injured": 2},
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("程某")),
        measures=OPEN,
    ),
    note(
        "eleventh-overloaded-truck-bridge",
        DONGSHAN_DUTY,
        "东山镇红石大桥桥面坍塌 紧急",
        "2026-04-29T23:55",
        """
4月29日23:15左右，东山镇红石大桥第三跨桥面突然坍塌，一辆半挂货车、两辆小车坠河，落水至少5人，已救起3人（1人重伤
、2人轻伤），其余人员失联，人数在核实。桥头已封闭，消防、海事、蓝天救援队在搜救，张三镇长、县里陆副县长在现场。
坍塌原因不明，疑似货车超载。值班员甲10000000012
""",
        "How many are missing is being verified; urgent at the end of the subject is no tag for certain.",
        cls=maybe("default", "urgent"),
        occurred_at="2026-04-29T23:15",
        location=has("红石大桥第三跨", lacks=("坍塌", "23:15")),
        cause=OPEN,
        casualties={
            "seriously_injured": 1,
            "slightly_injured": 2,
            "missing": maybe("being verified", {"at_least": 2}),
        },
        leaders_on_scene=(True, has("张三")),
        measures=OPEN,
        informant=("值班员甲", "10000000012"),
    ),
    note(
        "eleventh-bus-fire-many",
        QINGLAN_DUTY,
        "青岚县公交车起火事件信息",
        "2026-12-11T07:50",
        """
12月11日7时08分，青岚县城人民路与桥北街交叉口，一辆23路公交车尾部起火。司机开门疏散，乘客30余人下车，下车过程中
踩踏碰撞致轻伤十余人，2人吸入浓烟重伤。7时24分明火扑灭。车辆全损，价值约62万元。县公安局对是否人为纵火正在侦查，
现场周边交通管制已于7时40分解除。
""",
        "A lower bound of the slightly injured; the bus's value is its loss.",
        unit="",
        standing="unknown",
        occurred_at="2026-12-11T07:08",
        location=has("人民路与桥北街交叉口", lacks=("7时", "公交车")),
        cause=OPEN,
        casualties={"seriously_injured": 2, "slightly_injured": at_least(10)},
        property_loss=maybe(620000),
        measures=OPEN,
        scope=OPEN,
        trend=OPEN,
    ),
)
