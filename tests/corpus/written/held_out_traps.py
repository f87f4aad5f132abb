"""Held out: what looks like an event or a casualty and is none, or is not this county's, or not of today."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.people import BUREAU, DONGSHAN, DONGSHAN_DUTY, FIRE, GEOLOGY, NANPING, XIHE, XIHE_DUTY
from tests.corpus.written.prose import prose

WRITTEN: Final = (
    prose(
        "held-out-trap-drill-in-the-middle",
        GEOLOGY,
        "地质灾害避险转移演练小结",
        "2026-05-12T17:20",
        """
5月12日防灾减灾日，我股联合东山镇在白岩村开展避险转移演练。9时整，“险情”发生，警报响起，“2名被埋群众”经搜救脱险，
“1名重伤员”被抬上救护车；9时40分演练结束，共转移“受灾”群众86人，历时40分钟。各环节衔接顺畅，群众反响良好。
""",
        "A drill told as if it were true, with its casualties between quotation marks.",
        unit="geology-section",
        occurred_at=maybe("2026-05-12T09:00:00+08:00"),
        location=has("白岩村", absent=True),
        casualties=None,
        scope=OPEN,
        measures=OPEN,
    ),
    prose(
        "held-out-trap-warning",
        BUREAU,
        "转发县气象台暴雨橙色预警",
        "2026-07-06T16:10",
        """
县气象台2026年7月6日15时45分发布暴雨橙色预警信号：预计未来6小时，东山镇、西河镇降雨量将达50毫米以上，
可能引发山洪、滑坡，造成人员伤亡。2020年同期类似过程曾致我县3人死亡、2人失踪。请各单位加强值守，果断转移受威胁群众。
""",
        "A warning and an account of earlier years: nothing has happened.",
        unit="",
        standing="unknown",
        source=OPEN,
        location=OPEN,
        casualties=None,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    prose(
        "held-out-trap-neighbouring-county",
        XIHE,
        "关于邻县矿难对我镇影响的情况",
        "2026-11-04T10:30",
        """
11月3日19时许，邻县示例二矿发生透水事故，造成5人遇难、8人被困。经排查，我镇在该矿务工的村民有14人，均不在当班，全部联系上，
我镇无人员伤亡。镇里已安排专人做好家属安抚。
""",
        "Another county's dead: of ours none is hurt.",
        unit="xihe-town",
        occurred_at=maybe("2026-11-03T19:00:00+08:00"),
        location=has("示例二矿", absent=True),
        casualties={
            "dead": maybe(0, 5),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0, 8),
        },
        scope=OPEN,
        measures=OPEN,
        cause=OPEN,
    ),
    prose(
        "held-out-trap-livestock",
        DONGSHAN_DUTY,
        "东山镇柳林村生猪死亡情况",
        "2026-06-03T09:30",
        """
6月3日6时30分，东山镇柳林村一养殖场因停电通风中断，死亡生猪213头，重伤及淘汰46头，失踪0头，饲养员3人无恙。
直接经济损失53.2万元。镇畜牧站已指导无害化处理。
""",
        "Pigs that died and were hurt are no casualties.",
        occurred_at="2026-06-03T06:30",
        location=has("柳林村", lacks=("停电", "6时")),
        cause=has("停电", absent=True),
        casualties=ANY_ZERO,
        property_loss=532000,
        measures=OPEN,
    ),
    prose(
        "held-out-trap-households",
        DONGSHAN,
        "东山镇洪涝转移安置情况",
        "2026-08-18T23:00",
        """
8月18日20时35分，东山镇老街内涝，积水最深1.1米。被困群众27户84人已由冲锋舟分批救出，安置在中心学校；
受灾312户，进水商铺66间，死亡家禽400余羽。截至22时40分，没有人员死亡、失踪和受伤。
""",
        "Those who were trapped have been brought out; households, shops and poultry.",
        occurred_at="2026-08-18T20:35",
        location=has("老街", lacks=("20时", "积水")),
        cause=OPEN,
        casualties=ANY_ZERO | {"dead": 0, "missing": 0},
        scope=OPEN,
        measures=OPEN,
    ),
    prose(
        "held-out-trap-anniversary",
        NANPING,
        "国有南坪林场开展“3·29”火灾警示教育",
        "2026-03-29T17:00",
        """
今天是“3·29”森林火灾七周年。2019年3月29日11时20分，我场二工区山火造成扑火队员3人牺牲、5人受伤，过火1200亩，损失210万元。
今日10时，全体职工163人在纪念碑前默哀，观看警示片，签订承诺书。
""",
        "The fire of seven years ago is no event of today.",
        unit="nanping-forest-farm",
        occurred_at=maybe("2026-03-29T10:00:00+08:00"),
        location=OPEN,
        casualties=None,
        property_loss=None,
        measures=OPEN,
        scope=OPEN,
    ),
    prose(
        "held-out-trap-rescued-and-helpers",
        FIRE,
        "黑松坡迷路群众救助情况",
        "2026-09-26T20:20",
        """
9月26日17时05分，3名采菌群众在东山镇黑松坡迷失方向，电话求助。我中心派出12人、搜救犬2条，19时33分找到并护送下山，
3人仅轻微擦伤，无需住院。救援人员1人崴脚，已随队返回。
""",
        "Found and safe: scratches and a sprained ankle may be slight injuries or none.",
        unit="fire-prevention-centre",
        source=OPEN,
        occurred_at="2026-09-26T17:05",
        location=has("黑松坡", lacks=("17时", "采菌")),
        cause=OPEN,
        casualties=ANY_ZERO | {"slightly_injured": maybe(3, 4, 1, 0)},
        measures=OPEN,
    ),
    prose(
        "held-out-trap-near-miss-of-numbers",
        XIHE_DUTY,
        "西河镇5·1假期平安情况和一起小事故",
        "2026-05-02T18:00",
        """
5月2日，西河镇接待游客1.8万人次，出动警力110人次、120救护车1次、119消防车0次。13时27分，滨河路观景台木栈道断裂，
游客1人跌落，轻伤，已由120送医。12345热线受理投诉3件。其他平稳。
""",
        "Numbers to call, tourists, complaints; one accident among them.",
        unit="xihe-town",
        occurred_at=maybe("2026-05-02T13:27:00+08:00"),
        location=has("滨河路观景台", lacks=("13时",), absent=True),
        cause=OPEN,
        casualties={"slightly_injured": 1},
        measures=OPEN,
        scope=OPEN,
        trend=OPEN,
    ),
    prose(
        "held-out-trap-plan-of-work",
        DONGSHAN,
        "东山镇12月重点工作安排",
        "2026-11-30T16:00",
        """
12月5日9时，在东山镇老街召开森林防火推进会，参会120人；12月10日前完成隔离带维护18公里，计划投资35万元；
12月15日14时，组织“3人被困”情景处置培训。力争全年火灾受害率为0、人员伤亡为0。
""",
        "A plan: times ahead, aims of zero, money to be invested.",
        location=OPEN,
        casualties=None,
        property_loss=None,
        measures=OPEN,
        next_steps=OPEN,
        scope=OPEN,
    ),
    prose(
        "held-out-trap-statistics-of-the-year",
        BUREAU,
        "关于1—10月道路交通事故情况的分析",
        "2026-11-06T09:00",
        """
1—10月，全县共发生一般道路交通事故86起，死亡21人，受伤97人，直接经济损失118万元，同比分别下降9.5%、16%、11.8%和22%。
其中西河镇14起、东山镇11起。请各乡镇于11月15日前上报整改情况。
""",
        "Statistics of ten months: no event, no moment; that the figures are true makes them nobody's casualties.",
        unit="",
        standing="unknown",
        location=OPEN,
        casualties={"dead": maybe(21), "seriously_injured": None, "slightly_injured": None},
        property_loss=maybe(1180000),
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        trend=OPEN,
    ),
    prose(
        "held-out-trap-rumour",
        DONGSHAN_DUTY,
        "关于网传东山镇中学学生坠楼的核查情况",
        "2026-12-03T15:10",
        """
12月3日12时以来，有网民发帖称东山镇中学“2名学生坠楼身亡”。经派出所、学校联合核查，该信息不实，
系当日11时20分一名学生在操场跑步时晕倒，送医后已恢复，不存在人员死亡。发帖人身份正在核实。
""",
        "A rumour refuted: nobody died; what really happened is an illness.",
        source=OPEN,
        occurred_at=maybe("2026-12-03T11:20:00+08:00", "2026-12-03T12:00:00+08:00"),
        location=has("东山镇中学", absent=True),
        cause=OPEN,
        casualties=ANY_ZERO,
        measures=OPEN,
    ),
    prose(
        "held-out-trap-not-known-yet",
        NANPING,
        "五工区断联情况",
        "2026-08-02T05:50",
        """
8月2日4时前后，国有南坪林场五工区通信中断，原因不明，可能有滑坡。该工区常住职工家属17人，伤亡情况不明，
已派2支小队徒步前往，预计8时到达。财产损失无法统计。
""",
        "Cut off: who lives there is not missing; possible causes are none.",
        unit="nanping-forest-farm",
        occurred_at="2026-08-02T04:00",
        location=has("五工区", lacks=("通信",)),
        cause=maybe("being verified", "不明", "原因不明"),
        casualties=VERIFIED | {"may_be_absent": True},
        property_loss=has("无法统计", absent=True),
        measures=OPEN,
        next_steps=OPEN,
        scope=OPEN,
    ),
    prose(
        "held-out-trap-document-numbers",
        XIHE,
        "西河镇〔2026〕37号文件：防汛值班人员名单",
        "2026-05-30T10:10",
        """
6月1日8时至6月2日8时带班领导李四，值班员丙，电话10000000016；6月2日8时至6月3日8时带班领导待定。值班期间发生1人以上死亡、
3人以上重伤的，20分钟内电话报告。
""",
        "A roster with a threshold of reporting: no event.",
        unit="xihe-town",
        casualties=None,
        location=None,
        leaders_on_scene=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员丙"), maybe("10000000016")),
    ),
    prose(
        "held-out-trap-false-alarm",
        FIRE,
        "卫星热点核查反馈",
        "2026-01-30T14:10",
        """
1月30日13时22分卫星监测热点（东经103.11、北纬26.52）位于示例市辖区，距我县界约3公里，不属于我县。
经与对方联系，为砖厂热源，未发生火灾。我县境内无火情、无人员伤亡。
""",
        "Another county's hot spot, and no fire.",
        unit="fire-prevention-centre",
        source=has("卫星", absent=True),
        occurred_at=maybe("2026-01-30T13:22:00+08:00"),
        location=OPEN,
        cause=OPEN,
        casualties=NONE_HURT,
        measures=OPEN,
        scope=OPEN,
    ),
)
