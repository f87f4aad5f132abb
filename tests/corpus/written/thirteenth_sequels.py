"""The thirteenth set: what comes after the first report, by number and without, corrections and the last word."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, OPEN, Written, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, FIRE, NANPING_DUTY, XIHE, XIHE_DUTY
from tests.corpus.written.thirteenth_writing import COUNTY_DUTY, ROADS_BUREAU, typed

_PLUS: Final = "duty+2026-000{}@example.org"

WRITTEN: Final[tuple[Written, ...]] = (
    typed(
        "squall-second-word",
        XIHE,
        "[2026-000141] 续报一：白鹭湖渔船翻沉",
        "2026-06-28T10:26",
        """
续报一（截至6月28日10时20分）
1. 9时38分，在东汊水域翻沉点下风向约400米处打捞起1名失联人员，经120现场确认已无生命体征。目前死亡1人，失联1人。
2. 送医的1名获救人员伤情为轻伤，已转普通病房。
3. 水下声呐已到位，出动船只增至22艘、救援人员130余人。
4. 死者家属由镇妇联、村委会一对一陪护。
下一步：扩大搜寻范围至湖口闸，闸口已布拦网。
信息员乙
""",
        "Found dead and still out of contact: one of each.",
        charset="gb18030",
        unit="xihe-town",
        kind="follow_up",
        incident="2026-000141",
        location=has("东汊水域", absent=True),
        casualties={
            "dead": 1,
            "missing": 1,
            "slightly_injured": maybe(1),
            "seriously_injured": maybe(0),
            "trapped": maybe(0),
        },
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=has("湖口闸", lacks=("信息员乙",)),
        informant=(maybe("信息员乙"), None),
    ),
    typed(
        "answer-to-the-receipt",
        DONGSHAN_DUTY,
        "回复：[2026-000152] 已收到：东山镇龙舟训练翻船情况",
        "2026-06-14T20:05",
        """
补充：呛水的那位村民叫钟某，男，33岁，19:40已经出院回家。
带队组织的是村文艺队队长，派出所做了笔录。财产损失0元。

> 发件人：duty@example.org
> 主题：[2026-000152] 已收到：东山镇龙舟训练翻船情况
> 您的报告已编号 2026-000152，尚缺：财产损失、影响范围、发展趋势。
> 请于 2026年6月14日 19:18 前补报。
""",
        "An answer above the quoted receipt, whose hour is not that of anything that happened.",
        to=_PLUS.format("152"),
        extra=("In-Reply-To: <2026-000152@example.org>", "References: <2026-000152@example.org>"),
        kind="follow_up",
        incident="2026-000152",
        casualties=None,
        property_loss=0,
        measures=OPEN,
        trend=OPEN,
    ),
    typed(
        "metro-third",
        COUNTY_DUTY,
        "市域轨道S5线滨湖站涌水事件续报（三）",
        "2026-06-22T19:30",
        """
突发事件续报
第3期
6月22日19时

接续报（二），现将最新情况报告如下：
一、救援进展。17时42分，经右线探孔打通生命通道，3名被困人员全部救出，其中2人送市一院救治（1人重伤，1人轻伤），\
另1人经医生检查身体无碍。至此，事件未造成人员死亡。
二、险情控制。地面塌陷最大直径14米，18时回填完成，周边沉降速率明显下降，险情基本得到控制。
三、损失情况。施工设备和管线直接损失初估2100万元，正在进一步核定。
四、群众安置。疏散的287名居民，待房屋安全鉴定后分批返回。
下一步工作：一是对左线隧道注浆加固；二是加强伤员救治；三是开展事故调查。
值班员：池某　值班电话：100 0000 0047
""",
        "A third sequel without a number: three trapped, all out; nobody dead.",
        unit="",
        standing="unknown",
        kind="follow_up",
        location=has("滨湖站", absent=True),
        casualties={
            "dead": 0,
            "seriously_injured": 1,
            "slightly_injured": 1,
            "trapped": maybe(0),
            "missing": maybe(0),
        },
        property_loss=maybe(21000000, "being verified"),
        scope=OPEN,
        trend=has("基本得到控制", absent=True),
        measures=OPEN,
        next_steps=has("注浆加固", "事故调查", lacks=("池某",)),
        informant=("池某", "10000000047"),
    ),
    typed(
        "reed-fire-last-word",
        FIRE,
        "终报：白鹭湖湿地芦苇火情（2026-000033）",
        "2026-02-09T09:10",
        """
2026-000033号事件，现终报：
2月8日14时35分起火的白鹭湖湿地北区芦苇火，于当日18时20分全线扑灭，经一夜看守，9日8时30分验收无烟点，队伍已撤离。
过火面积核定为162亩，没有森林资源损失。无人员伤亡。财产损失：看护棚1座，约0.6万元。
起火原因：查明系一名钓鱼人员丢弃烟头，公安机关已行政处罚。
赵六同志全程在现场指挥。
值班员己
""",
        "The moment, the cause and the area as settled at the end.",
        unit="fire-prevention-centre",
        kind="final",
        incident="2026-000033",
        occurred_at="2026-02-08T14:35",
        location=has("白鹭湖湿地北区", lacks=("14时35分",)),
        cause=has("烟头", lacks=("赵六",)),
        casualties={
            "dead": 0,
            "missing": maybe(0),
            "seriously_injured": 0,
            "slightly_injured": 0,
            "trapped": maybe(0),
        },
        property_loss=6000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("赵六")),
        measures=OPEN,
        informant=(maybe("值班员己"), None),
    ),
    typed(
        "corrected-hour",
        XIHE_DUTY,
        "更正",
        "2026-10-04T08:01",
        """
更正：今早6点36报的铁路道口事故，时间写错了，是5时38分，不是5时48分。死亡人数也更正一下，重伤的那个7点10分在县医院没救过来，\
所以现在是3个人都没了。其他不变。值班员丙
""",
        "The hour put right, the wrong one beside it; a death since the first report.",
        unit="xihe-town",
        kind={"value": "initial", "also": ["follow_up"]},
        occurred_at=maybe("2026-10-04T05:38:00+08:00"),
        location=has("铁路道口", lacks=("5时",), absent=True),
        casualties={"dead": maybe(3), "seriously_injured": maybe(0), "slightly_injured": maybe(0)},
        informant=(maybe("值班员丙"), None),
        measures=OPEN,
    ),
    typed(
        "polder-answer",
        DONGSHAN,
        "Re: [2026-000088] 已收到：东山镇退圩还湖户到县集访",
        "2026-03-26T17:22",
        """
续报：
书面答复今日15时已送达户代表，36户中29户签收认可，7户仍有异议，表示走行政复议，未再组织上访。
下一步：镇司法所指导复议，包户干部每周走访一次。
联系人不变。
2026-03-26
""",
        "A sequel of a petition in which nobody was ever hurt; households are no people.",
        extra=("In-Reply-To: <2026-000088@example.org>",),
        kind="follow_up",
        incident="2026-000088",
        casualties=None,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=has("指导复议", "走访", lacks=("联系人",)),
    ),
    typed(
        "false-alarm",
        NANPING_DUTY,
        "关于2026-000109的情况说明",
        "2026-05-01T17:48",
        """
经现场核查，编号2026-000109“平湖苗圃冒烟”系周边村民烧荒后用水浇灭产生的水汽和烟，未引燃林地，非森林火情，没有人员和财产损失。\
建议销号。
国有南坪林场 值班员戊 10000000020
""",
        "A false alarm, by its number; no loss of people or goods.",
        unit="nanping-forest-farm",
        kind="follow_up",
        incident="2026-000109",
        location=has("平湖苗圃", lacks=("冒烟",), absent=True),
        cause=OPEN,
        casualties=ANY_ZERO,
        property_loss=maybe(0),
        measures=OPEN,
        trend=OPEN,
        scope=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员戊"), maybe("10000000020")),
    ),
    typed(
        "pile-up-final",
        ROADS_BUREAU,
        "沪新高速“12·5”团雾多车相撞事故终报",
        "2026-12-06T16:00",
        """
县委、县政府：
2026年12月5日6时41分，沪新高速示例段K118至K120下行线因突发团雾发生多车相撞。事故共造成4人死亡（其中现场死亡2人、\
经抢救无效死亡2人）、3人重伤、6人轻伤，27辆车不同程度损坏，直接经济损失680万元。
（一）处置结果。5日10时52分道路恢复双向通行，伤员分送县人民医院和市三院，4名遇难者身份均已确认。
（二）责任认定。由市交警支队牵头调查。
（三）整改措施。在该路段加装能见度检测仪6套、雾区诱导灯240盏，完善恶劣天气限速封路联动。
应急响应已于5日18时终止。
特此报告。
县交通运输局
""",
        "The total and of whom it is made up; a sum that must not be halved or doubled.",
        unit="",
        standing="unknown",
        kind="final",
        occurred_at="2026-12-05T06:41",
        location=has("K118", lacks=("6时41分", "多车相撞")),
        cause=has("团雾", absent=True),
        casualties={"dead": 4, "seriously_injured": 3, "slightly_injured": 6, "missing": None, "trapped": None},
        property_loss=6800000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    typed(
        "seepage-each-half-hour",
        XIHE_DUTY,
        "2026-000163 永丰圩 4:00",
        "2026-07-04T04:04",
        """
4点水位14.86，围井出清水，没新险情，转移走了131人。人都没事。
""",
        "One line each half hour: a figure of a level, people moved, nobody hurt.",
        unit="xihe-town",
        to=_PLUS.format("163"),
        kind="follow_up",
        incident="2026-000163",
        location=has("永丰圩", absent=True),
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
    typed(
        "pickle-works-verified",
        DONGSHAN,
        "核报：东山镇腌菜厂中毒窒息事故",
        "2026-12-03T11:15",
        """
编号：2026-000298
核报时间：12月3日11时
伤亡核定：死亡3人（抢救的1人于12月2日23时19分死亡），无其他受伤人员
损失核定：直接经济损失412万元
原因核定：密闭空间硫化氢积聚，作业审批缺失，施救不当
责任追究：法定代表人、车间主任刑事拘留
其余同初报
信息员甲 10000000011
""",
        "The report of verification: all three dead now, the loss as settled; an hour of death and one of the report.",
        prose=False,
        kind="final",
        incident="2026-000298",
        casualties={
            "dead": 3,
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        location=has("腌菜厂", absent=True),
        property_loss=4120000,
        cause=has("硫化氢积聚", "施救不当", lacks=("412万元", "刑事拘留")),
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        person=OPEN,
        matter=OPEN,
        result=OPEN,
        measures=OPEN,
        informant=(maybe("信息员甲"), maybe("10000000011")),
    ),
)
