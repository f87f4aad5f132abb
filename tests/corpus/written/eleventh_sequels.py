"""Eleventh: what comes after: follow-ups by number, corrections, final reports, chains, replies to receipts."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, VERIFIED, Written, expect, has, maybe
from tests.corpus.making import envelope, flow, message, several, text
from tests.corpus.written.eleventh_writing import COUNTY_DUTY, HOSPITAL, PARK, lines, note, told
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, GEOLOGY, OFFICE_DUTY, XIHE, XIHE_DUTY

_INNER: Final = envelope(
    "西河镇新桥村堰塘溃口情况",
    text(
        flow("""
局值班室：

6月21日5时12分，西河镇新桥村大堰塘因连夜降雨坝体溃口，冲毁下游机耕道300米、水田40亩，2户农房进水，无人员
伤亡，直接经济损失18万元。

李四同志5时40分到场，组织民兵转移群众5户17人，用编织袋封堵。
目前水已流尽，险情解除。下一步核查全镇山坪塘。

西河镇值班员丙　10000000016
""")
    ),
    sender=XIHE_DUTY,
    received="2026-06-21T06:50",
)

WRITTEN: Final[tuple[Written, ...]] = (
    note(
        "eleventh-sequel-bridge",
        DONGSHAN,
        "续报一：东山镇红石大桥桥面坍塌",
        "2026-04-30T06:10",
        """
截至4月30日6时，落水人员已核清为7人：昨夜救起3人（1人重伤、2人轻伤），今晨5时18分打捞起遇难者2人，仍有2人
失踪。坠河车辆3台已定位。蛙人14名、船艇9艘继续沿下游12公里搜寻。县委县政府主要领导通宵在现场。坍塌原因调
查组今日进驻。损失尚在评估。信息员甲 10000000011
""",
        "Seven in all: three saved, two found dead, two still missing.",
        kind="follow_up",
        casualties={"dead": 2, "missing": 2, "seriously_injured": 1, "slightly_injured": 2},
        location=told("红石大桥", lacks=("坍塌",)),
        cause=OPEN,
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), OPEN),
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    note(
        "eleventh-sequel-number-in-address",
        XIHE,
        "清水沟人都出来了",
        "2026-07-18T19:46",
        """
19:31最后4名被困游客上岸，26人全部脱险，无人受伤。失踪男孩（8岁）19:20在下游1.5公里处找到，已遇难。家属
在现场。李四镇长继续组织善后，沟口今晚封路。
""",
        "The number stands in the address only; missing and found dead is dead.",
        unit="xihe-town",
        kind="follow_up",
        incident="2026-000418",
        to="duty+2026-000418@example.org",
        occurred_at=None,
        location=OPEN,
        casualties={
            "dead": maybe(1),
            "missing": maybe(0),
            "trapped": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
        },
        leaders_on_scene=(maybe(True), has("李四", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
    ),
    note(
        "eleventh-sequel-reply-to-receipt",
        DONGSHAN_DUTY,
        "回复：[2026-000533] 已收到：东山镇家具厂仓库火灾",
        "2026-08-19T07:05",
        """
补充缺的几项：

信息来源：厂区保安报警

起因：经消防初步勘验为电气线路短路

趋势：余火已清理完毕，无复燃

下一步：留消防车1台看守至中午，通知全镇家具企业开展自查

在 2026-08-19 05:24，duty@example.org 写道：

> 您的报告已收到，编号2026-000533，收到时间05:22。

> 尚缺要素：信息来源、事件发展趋势、下一步工作措施。

> 请于06:01前补齐。伤亡人数：已填；财产损失：已填。
""",
        "What was missing, above the quoted receipt.",
        kind="follow_up",
        incident="2026-000533",
        extra=("In-Reply-To: <2026-000533@example.org>", "References: <2026-000533@example.org>"),
        source=has("厂区保安报警", lacks=("起因",)),
        cause=has("电气线路短路", lacks=("趋势",)),
        trend=has("余火已清理完毕", "无复燃"),
        next_steps=has("留消防车1台", "自查", lacks=("编号", "写道")),
        casualties=None,
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
    ),
    note(
        "eleventh-correction-figures",
        XIHE,
        "更正：[2026-000602] 西河镇拖拉机翻车",
        "2026-10-21T20:02",
        """
更正：刚才报的“重伤2人、轻伤3人”有误，医院复核后应为重伤1人、轻伤4人，死亡1人不变。地点应为石桥村五社
，不是三社。其余内容不变。 信息员乙 10000000015
""",
        "A correction by number: wrong figures and right ones in a line.",
        unit="xihe-town",
        kind="follow_up",
        incident="2026-000602",
        location=told("石桥村五社", lacks=("三社",)),
        casualties={"dead": 1, "seriously_injured": maybe(1), "slightly_injured": maybe(4)},
        source=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    note(
        "eleventh-final-chlorine",
        COUNTY_DUTY,
        "终报：县第二水厂氯气泄漏事件",
        "2026-05-28T17:20",
        """
5月27日9时12分发生在县第二水厂加氯间的氯气泄漏事件，现已处置完毕，终报如下：

泄漏当日9时52分完全封堵，16时10分恢复供水。4名轻伤职工于28日上午全部出院，无人员死亡和重伤。直接经济损失
核定为12.6万元。

经县应急局、市场监管局联合调查，事件由氯瓶角阀长期超期使用所致，水厂厂长已停职。县水务集团将在一个月内更
换次氯酸钠消毒工艺。

联系人：屈某 100-0000-0036
""",
        "A final report: slight injuries that have since left hospital, a loss found in the end.",
        gap=True,
        unit="",
        standing="unknown",
        kind="final",
        occurred_at="2026-05-27T09:12",
        location=has("县第二水厂加氯间", lacks=("9时", "泄漏")),
        cause=told("角阀"),
        casualties={"dead": 0, "seriously_injured": 0, "slightly_injured": maybe(4)},
        property_loss=126000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("屈某", "10000000036"),
    ),
    lines(
        "eleventh-sequel-labelled-second",
        GEOLOGY,
        "【续报二】东山镇黄泥坡滑坡",
        "2026-06-30T17:30",
        """
时间节点：截至6月30日17时

变化情况：昨夜至今累计位移增加11厘米，后缘裂缝由8厘米增至19厘米

人员伤亡：无新增，仍为零伤亡

损失：由52万元增至58万元

采取的措施：新增撤离3户10人；抽排坡面积水；布设自动监测4处

趋势研判：未来两天仍有中到大雨，整体下滑可能性较大

下一步：加密巡查至每小时一次，准备应急削坡

联系人：信息员戊（10000000025）
""",
        "A follow-up of a slide: no new casualties, still none; a loss that grew.",
        unit="geology-section",
        kind="follow_up",
        casualties={kind: maybe(0) for kind in ("dead", "missing", "seriously_injured", "slightly_injured", "trapped")},
        property_loss=maybe(580000),
        course=OPEN,
        location=OPEN,
        consequences=OPEN,
        measures=has("新增撤离3户10人", "自动监测4处", lacks=("未来",)),
        trend=has("中到大雨", "可能性较大", lacks=("加密",)),
        next_steps=has("加密巡查", "应急削坡", lacks=("信息员",)),
        matter=OPEN,
        result=OPEN,
        informant=("信息员戊", "10000000025"),
    ),
    note(
        "eleventh-forwarded-chain",
        OFFICE_DUTY,
        "Fw: Fw: 西河镇敬老院食堂锅炉爆裂",
        "2026-12-15T07:44",
        """
请阅示。办公室值班员甲

---------- 转发的邮件 ----------

发件人：xihe-informant@example.org

时间：2026年12月15日（周二）07:31

主题：Fw: 西河镇敬老院食堂锅炉爆裂

收件人：duty@example.org

核实了，照院里的报。李四镇长在路上。

---------- 转发的邮件 ----------

发件人：jinglaoyuan@example.net

时间：2026年12月15日（周二）07:15

主题：西河镇敬老院食堂锅炉爆裂

镇里：今天6点32，西河镇敬老院食堂小锅炉爆裂，厨师2人烫伤，1个重1个轻，都送县医院了；老人都在宿舍，没受影
响。食堂墙裂了，估计损失5万元。我院已停用食堂，早餐由镇上饭店送。院长 冯某 100 0000 0061
""",
        "A chain of two: the reporting town forwarded its old people's home's note to the office.",
        unit="xihe-town",
        occurred_at="2026-12-15T06:32",
        location=has("敬老院", lacks=("6点",)),
        casualties={"seriously_injured": maybe(1), "slightly_injured": maybe(1)},
        property_loss=50000,
        source=OPEN,
        cause=OPEN,
        scope=OPEN,
        leaders_on_scene=(maybe(False), OPEN),
        measures=OPEN,
        informant=(has("冯某", absent=True), maybe("10000000061")),
    ),
    Written(
        "eleventh-forwarded-as-attachment",
        envelope(
            "转报：新桥村堰塘溃口",
            several(text(flow("附件请值班领导阅。")), message(_INNER)),
            sender=OFFICE_DUTY,
            received="2026-06-21T07:02",
        ),
        expect(
            "2026-06-21T07:02",
            "A report forwarded as an attached mail: the reporting unit's, and read whole.",
            unit="xihe-town",
            prose=True,
            occurred_at="2026-06-21T05:12",
            location=has("新桥村大堰塘", lacks=("5时", "溃口")),
            cause=told("降雨"),
            casualties=NONE_HURT,
            property_loss=180000,
            scope=OPEN,
            trend=told("险情解除"),
            leaders_on_scene=(True, has("李四")),
            measures=OPEN,
            next_steps=told("山坪塘"),
            informant=("值班员丙", "10000000016"),
        ),
    ),
    note(
        "eleventh-sequel-park-reactor",
        PARK,
        "反应釜闪爆事故续报（二）",
        "2026-06-12T18:10",
        """
现将“6·12”反应釜闪爆事故17时50分前的情况续报如下：

1名重伤员（烧伤45%）于17时22分抢救无效死亡，累计死亡2人；目前在院重伤1人、轻伤3人。直接经济损失初步评估430万
元。R-204釜残料已惰化，园区其他企业15时起恢复正常。市应急局局长滕某在现场督导。

房某／10000000048
""",
        "A serious case has died: two dead in all, one serious left.",
        unit="",
        standing="unknown",
        kind="follow_up",
        occurred_at=None,
        location=OPEN,
        cause=OPEN,
        casualties={"dead": 2, "seriously_injured": 1, "slightly_injured": 3},
        property_loss=4300000,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("滕某")),
        measures=OPEN,
        informant=("房某", "10000000048"),
    ),
    note(
        "eleventh-sequel-no-change",
        XIHE_DUTY,
        "Re: [2026-000711] 已收到：西河镇下坝村自建房倒塌",
        "2026-05-21T16:00",
        """
[2026-000711] 到下午4点没有新变化，3个人还是没挖出来，生命探测仪上了，生命迹象有两处。县住建、应急的领导
都到了。吊车一台刚到。
""",
        "A short reply: nothing new, three still buried.",
        unit="xihe-town",
        kind="follow_up",
        incident="2026-000711",
        casualties={"trapped": maybe(3)},
        leaders_on_scene=(maybe(True), OPEN),
        location=OPEN,
        measures=OPEN,
    ),
    note(
        "eleventh-hospital-list-sequel",
        HOSPITAL,
        "续报：音乐节看台伤员救治",
        "2026-08-23T08:30",
        """
截至8月23日8时，“8·22”看台垮塌伤员在院31人，其中重伤4人（1人病危）、轻伤27人；昨夜轻伤出院8人，无死亡
。市级专家5名已到院会诊。医务科联系人 段医生 1000 0000 059
""",
        "Who is still in hospital and who has left; slight injuries told in two parts.",
        unit="",
        standing="unknown",
        kind="follow_up",
        casualties={"dead": maybe(0), "seriously_injured": 4, "slightly_injured": maybe(27, 35)},
        location=OPEN,
        source=OPEN,
        measures=OPEN,
        informant=(maybe("段医生"), maybe("10000000059")),
    ),
)
