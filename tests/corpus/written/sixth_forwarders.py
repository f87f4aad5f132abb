"""Sixth set: the one who forwards what the townships sent, and the one who pastes tables from Word."""

from __future__ import annotations

from typing import Any, Final

from tests.corpus.expecting import ALL_ZERO, ANY_ZERO, NONE_HURT, OPEN, VERIFIED, Written, expect, has, maybe
from tests.corpus.making import envelope, html
from tests.corpus.written.people import BUREAU, DONGSHAN, FIRE, GEOLOGY, NANPING, OFFICE_DUTY, XIHE, XIHE_DUTY
from tests.corpus.written.prose import prose


def _table(
    name: str,
    sender: str,
    subject: str,
    received: str,
    head: str,
    rows: tuple[tuple[str, ...], ...],
    about: str,
    **expected: Any,
) -> Written:
    """A mail whose body is a table pasted from a word processor."""
    cells = "".join(
        "<tr>"
        + "".join(f'<td style="border:1pt solid windowtext"><p class=MsoNormal>{one}</p></td>' for one in row)
        + "</tr>"
        for row in rows
    )
    page = f"<html><body><p class=MsoNormal><b>{head}</b></p><table class=MsoNormalTable>{cells}</table></body></html>"
    raw = envelope(subject, html(page), sender=sender, received=received)
    return Written(name, raw, expect(received, about, **expected))


WRITTEN: Final = (
    prose(
        "sixth-forward-retaining-wall",
        OFFICE_DUTY,
        "转：西河镇关于杨家湾挡墙垮塌的情况",
        "2026-06-11T20:35",
        """
转西河镇来文，请阅。

---------- 转发的邮件 ----------

发件人：西河镇值班员丙

时间：2026年6月11日 20:18

主题：西河镇关于杨家湾挡墙垮塌的情况

局办公室：

6月11日19时40分，西河镇双溪村杨家湾一在建挡土墙垮塌，3名施工人员被埋。截至20时10分，已救出2人，均为轻伤，
还有1人被埋，消防正在搜救。副镇长已在现场指挥。垮塌原因待查，损失不详。

报送人：值班员丙 10000000016
""",
        "A forwarded report: three buried, two out, one still under.",
        source=OPEN,
        unit=maybe("xihe-town"),
        occurred_at="2026-06-11T19:40",
        location=has("双溪村杨家湾", lacks=("19时40分", "垮塌")),
        cause=VERIFIED | {"also": ["待查"], "may_be_absent": True},
        casualties={"slightly_injured": 2, "trapped": 1},
        property_loss=VERIFIED | {"may_be_absent": True},
        trend=OPEN,
        leaders_on_scene=(True, OPEN),
        measures=OPEN,
        informant=(maybe("值班员丙"), maybe("10000000016")),
    ),
    prose(
        "sixth-forward-two-lines",
        OFFICE_DUTY,
        "Fw: 东山镇磨盘村火情报告",
        "2026-02-19T13:26",
        """
请防火中心跟进。办公室值班员甲

> 2026年2月19日12时50分，东山镇磨盘村后山发现烟点，过火约20亩，

> 起火原因为村民燃放爆竹，目前无人员伤亡，

> 镇里已投入扑救人员86人，风力3级，火势向东南方向蔓延。

> 信息员甲 10000000011
""",
        "A forwarded report behind quotation marks; whether it is read is left to the reader, never misread.",
        unit=maybe("dongshan-town"),
        occurred_at=maybe("2026-02-19T12:50:00+08:00"),
        location=has("磨盘村后山", lacks=("12时50分",), absent=True),
        cause=has("燃放爆竹", absent=True),
        casualties=ANY_ZERO,
        source=OPEN,
        scope=OPEN,
        trend=has("东南", absent=True),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员甲"), maybe("10000000011")),
    ),
    prose(
        "sixth-forward-farm-poisoning",
        DONGSHAN,
        "转报我镇中心小学学生腹痛情况",
        "2026-04-22T14:20",
        """
现将中心小学报来的情况转报如下：

“今天11:50午餐后，12:30起陆续有学生反映腹痛、恶心，到13:40共17名学生有症状，全部送镇卫生院观察，生命体征
平稳，无危重。食堂已封存留样，市场监管所已到校取样，原因正在调查。校长陈某，10000000071。”

我镇分管教育的副镇长已到卫生院。后续情况及时续报。

东山镇信息员甲 10000000011
""",
        "Cases of illness are no casualties; two phones; follow-ups are announced only.",
        source=has("中心小学", absent=True),
        occurred_at=maybe("2026-04-22T12:30:00+08:00"),
        location=has("中心小学", absent=True),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"dead": maybe(0), "seriously_injured": maybe(0)},
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(maybe(True), OPEN),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员甲"), maybe("10000000011")),
    ),
    prose(
        "sixth-forward-bureau-gas",
        BUREAU,
        "关于城南街道餐馆液化气闪爆的信息（转街道办）",
        "2026-11-03T12:16",
        """
示例县林业和自然资源局：

现将城南街道办事处报告的情况抄送你局。

11月3日11时22分，城南街道建设路48号一家米粉店液化气瓶泄漏闪爆，造成2人重伤、5人轻伤，没有人员死亡。周边3
间门面玻璃震碎，损失正在统计。伤者已全部送县人民医院，街道党工委书记带队在现场处置。

县应急管理局值班室 10000000072
""",
        "A bureau that the directory does not have; no one died; the loss is being counted.",
        unit="",
        standing="unknown",
        occurred_at="2026-11-03T11:22",
        location=has("建设路48号", lacks=("11时22分", "泄漏")),
        source=has("城南街道", absent=True),
        cause=has("液化气瓶泄漏", absent=True),
        casualties={"dead": 0, "seriously_injured": 2, "slightly_injured": 5},
        property_loss=VERIFIED | {"may_be_absent": True},
        scope=OPEN,
        leaders_on_scene=(True, has("书记", absent=True)),
        measures=OPEN,
        informant=(OPEN, maybe("10000000072")),
    ),
    prose(
        "sixth-forward-phone-note",
        OFFICE_DUTY,
        "【电话报告】西河镇黄桷坝山火",
        "2026-04-06T12:08",
        """
12时03分接西河镇值班员丙（10000000016）电话：11时35分许黄桷坝国道边山坡起火，火烧了十几亩，现场有风，没有
人受伤，镇上和村上去了五十多人，李四镇长已经在现场。原因不清楚。文字材料随后补报。

办公室值班员甲
""",
        "A note of a call: 12:03 is the call; the report in writing is to come.",
        kind="phone",
        unit=maybe("xihe-town"),
        source=has("值班员丙", absent=True),
        occurred_at="2026-04-06T11:35",
        location=has("黄桷坝", lacks=("起火", "11时")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("李四", absent=True)),
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("值班员丙"), maybe("10000000016")),
    ),
    prose(
        "sixth-forward-correction",
        XIHE_DUTY,
        "更正：杨家湾挡墙垮塌受伤人数",
        "2026-06-11T22:50",
        """
局办公室：

20时18分所报双溪村杨家湾挡土墙垮塌一事，因医院复诊，伤情有变：原报2人轻伤，更正为1人重伤、1人轻伤。第三名
被埋人员已于22时15分救出，确认死亡。现场已无被困人员。其余内容不变。

西河镇值班员丙 10000000016
""",
        "A correction: the new degrees, one more dead, and no one trapped any longer.",
        unit="xihe-town",
        kind=maybe("follow_up", "initial"),
        location=has("双溪村杨家湾", lacks=("20时18分",), absent=True),
        casualties={"dead": 1, "seriously_injured": 1, "slightly_injured": 1, "trapped": 0, "missing": maybe(0)},
        measures=OPEN,
        trend=OPEN,
        informant=("值班员丙", "10000000016"),
    ),
    _table(
        "sixth-table-forest-fire",
        NANPING,
        "国有南坪林场突发事件信息报告表",
        "2026-02-27T16:22",
        "突发事件信息报告表",
        (
            ("报送单位", "国有南坪林场", "报送时间", "2026年2月27日16时20分"),
            ("事发时间", "2026年2月27日15时48分", "事发地点", "南坪林场一工区鹰嘴岩"),
            ("信息来源", "瞭望塔值守员发现"),
            ("起因", "疑似输电线路放电"),
            ("事件性质", "森林火灾"),
            ("伤亡情况", "无人员伤亡"),
            ("财产损失", "正在核实"),
            ("领导到位情况", "场长王五已到现场"),
            ("已采取措施", "出动专业扑火队2支42人，调水车1台"),
            ("下一步工作", "开设东侧隔离带，协调供电所停电"),
            ("报告人", "信息员丙", "联系电话", "100 0000 0018"),
        ),
        "A table of four columns in part; the time of report stands before that of occurrence.",
        unit="nanping-forest-farm",
        occurred_at="2026-02-27T15:48",
        location=has("南坪林场一工区鹰嘴岩", lacks=("信息来源", "15时48分")),
        source=has("瞭望塔值守员", lacks=("起因",)),
        cause=has("输电线路放电", lacks=("森林火灾",)),
        nature=has("森林火灾", lacks=("无人员",)),
        casualties=NONE_HURT,
        property_loss=VERIFIED,
        leaders_on_scene=(True, has("王五")),
        measures=has("42人", "水车1台", lacks=("隔离带",)),
        next_steps=has("隔离带", "停电", lacks=("信息员丙",)),
        informant=("信息员丙", "10000000018"),
    ),
    _table(
        "sixth-table-counts-in-columns",
        XIHE,
        "西河镇山洪灾害情况表",
        "2026-07-17T07:40",
        "西河镇山洪灾害情况表（截至7月17日7时）",
        (
            ("事发时间", "7月17日3时25分"),
            ("事发地点", "西河镇石板溪村一、二组"),
            ("死亡", "1人"),
            ("失踪", "2人"),
            ("重伤", "0"),
            ("轻伤", "4人"),
            ("被困", "0"),
            ("直接经济损失", "210万元"),
            ("影响范围", "2个组46户158人，冲毁便桥2座"),
            ("发展趋势", "降雨减弱，水位回落"),
            ("填报人", "信息员乙"),
            ("电话", "10000000015"),
        ),
        "A row for each kind of casualty; people affected are none; the hour of 截至 is no occurrence.",
        unit="xihe-town",
        occurred_at="2026-07-17T03:25",
        location=has("石板溪村一、二组", lacks=("死亡",)),
        casualties={"dead": 1, "missing": 2, "seriously_injured": 0, "slightly_injured": 4, "trapped": 0},
        property_loss=2100000,
        nature=OPEN,
        cause=OPEN,
        consequences=OPEN,
        scope=has("46户158人", "便桥2座", lacks=("降雨",)),
        trend=has("降雨减弱", "水位回落", lacks=("信息员乙",)),
        informant=("信息员乙", "10000000015"),
    ),
    _table(
        "sixth-table-half-filled",
        DONGSHAN,
        "东山镇事件快报",
        "2026-10-01T09:28",
        "事件快报",
        (
            ("发生时间", "2026-10-01 08:55"),
            ("发生地点", "东山镇花果山景区二号观景台"),
            ("事件起因", ""),
            ("人员伤亡", "护栏断裂，4人坠落，其中重伤1人、轻伤3人"),
            ("财产损失", ""),
            ("处置措施", "景区已关闭观景台，伤者送县医院"),
            ("下一步措施", ""),
            ("联系人及电话", "信息员甲 10000000011"),
        ),
        "Empty cells say nothing; the fall is told under casualties.",
        occurred_at="2026-10-01T08:55",
        location=has("花果山景区二号观景台", lacks=("护栏",)),
        cause=has("护栏断裂", absent=True),
        casualties={"seriously_injured": 1, "slightly_injured": 3},
        measures=has("关闭观景台", "县医院"),
        course=OPEN,
        nature=OPEN,
        consequences=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    _table(
        "sixth-table-followup",
        NANPING,
        "【续报】南坪林场鹰嘴岩森林火灾",
        "2026-02-27T20:10",
        "鹰嘴岩森林火灾续报（第1期）",
        (
            ("项目", "16时20分", "19时50分"),
            ("投入人数", "42", "137"),
            ("过火面积", "约30亩", "约85亩"),
            ("伤亡", "无", "轻伤1人（扑火队员，扭伤）"),
            ("火势", "向北蔓延", "明火已扑灭，转入清理"),
        ),
        "Two columns by the hour: the later holds; whether such a table is read is left to the reader.",
        unit="nanping-forest-farm",
        kind="follow_up",
        location=has("鹰嘴岩", absent=True),
        casualties={
            "dead": maybe(0),
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(1),
            "trapped": maybe(0),
        },
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        scope=has("85亩", absent=True),
        trend=has("明火已扑灭", absent=True),
        measures=OPEN,
        matter=OPEN,
        result=OPEN,
        person=OPEN,
    ),
    _table(
        "sixth-table-geology-final",
        GEOLOGY,
        "东山镇梨子坪崩塌核报",
        "2026-09-21T15:00",
        "地质灾害核报表",
        (
            ("单位", "地质环境股"),
            ("灾害时间", "2026年9月19日22时07分"),
            ("灾害地点", "东山镇梨子坪村五组岩脚下"),
            ("灾害成因", "岩体风化卸荷"),
            ("死亡人数", "0"),
            ("失踪人数", "0"),
            ("重伤人数", "0"),
            ("轻伤人数", "0"),
            ("被困人数", "0"),
            ("直接经济损失（万元）", "8.4"),
            ("处置措施", "清除危岩3处，恢复通行"),
            ("联系人", "信息员戊"),
            ("联系电话", "10000000025"),
        ),
        "The unit of money stands in the label; a final report by its title.",
        unit="geology-section",
        kind="final",
        occurred_at="2026-09-19T22:07",
        location=has("梨子坪村五组岩脚下", lacks=("风化",)),
        cause=has("风化卸荷", lacks=("死亡",)),
        nature=OPEN,
        casualties=ALL_ZERO,
        property_loss=84000,
        measures=has("清除危岩3处", "恢复通行", lacks=("信息员戊",)),
        informant=("信息员戊", "10000000025"),
    ),
    _table(
        "sixth-table-trees",
        FIRE,
        "古树倒伏情况登记",
        "2026-05-03T11:35",
        "古树名木受损登记表",
        (
            ("时间", "2026年5月3日10时20分"),
            ("地点", "东山镇文庙街老黄葛树处"),
            ("情况", "大风致古树主枝折断，砸坏停放轿车3辆，无人受伤"),
            ("损失", "十余万元"),
            ("措施", "拉设警戒线，通知车主"),
            ("登记人", "信息员丁"),
            ("电话", "10000000022"),
        ),
        "Short labels; more than a hundred thousand is no amount; nobody injured is a weaker denial.",
        unit="fire-prevention-centre",
        occurred_at="2026-05-03T10:20",
        location=has("文庙街老黄葛树处", lacks=("大风",)),
        cause=has("大风", absent=True),
        nature=OPEN,
        course=OPEN,
        consequences=OPEN,
        matter=OPEN,
        result=OPEN,
        person=OPEN,
        casualties=ANY_ZERO,
        property_loss=has("十余万元"),
        measures=has("警戒线", "通知车主", lacks=("信息员丁",)),
        informant=("信息员丁", "10000000022"),
    ),
)
