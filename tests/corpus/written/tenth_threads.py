"""Tenth set: what is passed on: forwarded chains, minutes of calls, answers among units."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import NONE_HURT, OPEN, has, maybe
from tests.corpus.written.people import BUREAU, DONGSHAN, NANPING, OFFICE_DUTY, XIHE, XIHE_DUTY
from tests.corpus.written.tenth_writing import PERHAPS_VERIFIED, mail, named

WRITTEN: Final = (
    mail(
        "thread-office-forwards-town",
        OFFICE_DUTY,
        "转发：东山镇青石村山体崩塌",
        "2026-05-25T06:58",
        """
请阅处。办公室值班员甲

---------- 转发的邮件 ----------
发件人：东山镇信息员甲 <dongshan-informant@example.org>
日期：2026年5月25日 06:41
主题：东山镇青石村山体崩塌
收件人：duty@example.org

5月25日6时05分，东山镇青石村一组凉水井发生山体崩塌，约200立方米，砸毁民房2间，1人死亡，1人重伤，1人被困正在救援。\
副镇长林某带领应急分队已到现场。损失约7万元。
信息员甲 10000000011
""",
        "The office forwards a town's report: the unit is the town.",
        told="measures consequences trend source cause",
        unit=maybe("dongshan-town"),
        occurred_at="2026-05-25T06:05",
        location=has("青石村一组", lacks=("崩塌", "6时05分")),
        casualties={"dead": 1, "seriously_injured": 1, "trapped": 1},
        property_loss=70000,
        leaders_on_scene=(True, has("林某")),
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "thread-twice-forwarded",
        XIHE,
        "Fw: Fw: 化工园排水沟异常",
        "2026-03-06T17:55",
        """
报县里。信息员乙 10000000015

-----原始邮件-----
发件人: 西河镇环保站 <huanbaozhan@example.net>
发送时间: 2026年3月6日 17:31
主题: Fw: 化工园排水沟异常

转园区的报告，情况属实，我站已取样。

-----原始邮件-----
发件人: 园区管委会 <yuanqu@example.net>
发送时间: 2026年3月6日 17:02
主题: 化工园排水沟异常

3月6日16时20分，化工园2号雨水排口出现橙色废水，流入清水河支沟，死鱼约50斤。经排查系示例颜料厂污水罐阀门破损，16时5\
5分已关停。已在支沟筑坝2道拦截。没有人员伤亡，下游取水口未受影响，暂停取水观察。
""",
        "A chain of two forwards: the innermost tells what happened; fish are no casualties.",
        told="measures scope trend source next_steps consequences",
        unit="xihe-town",
        occurred_at="2026-03-06T16:20",
        location=has("化工园2号雨水排口", lacks=("16时20分", "橙色")),
        cause=has("阀门破损", absent=True),
        casualties=NONE_HURT,
        informant=("信息员乙", "10000000015"),
    ),
    mail(
        "thread-asks-and-tells",
        XIHE_DUTY,
        "回复：请核实石桥村爆炸声",
        "2026-06-05T23:15",
        """
核实了：22:10石桥村采石场盗采人员私自放炮，炸药提前爆炸，1人当场死亡，2人受伤跑了，派出所在追。值班员丙

在 2026-06-05 22:41，办公室值班员乙 写道：
> 接群众反映，石桥村方向22时15分许有爆炸声，疑有多人死伤，请你镇速核实，23时前报情况。
> 办公室值班员乙 10000000008
""",
        "The office's question is quoted: its figures are rumours, its hour another.",
        told="measures cause trend",
        unit="xihe-town",
        kind=maybe("initial", "follow_up"),
        occurred_at="2026-06-05T22:10",
        location=has("石桥村采石场", lacks=("盗采", "22:10")),
        casualties={"dead": 1},
        informant=(maybe("值班员丙"), None),
    ),
    mail(
        "thread-hotline-sheet",
        "rexian12345@example.com",
        "【转办】12345工单 20260811-0457",
        "2026-08-11T10:08",
        """
工单编号：20260811-0457
来电时间：2026-08-11 09:41
来电人：龚先生
来电号码：100 0000 0085
诉求内容：来电人称今早9时20分许，在西河镇石桥村通往黑松坡的机耕道上，有一棵大树倒下压住一辆农用车，车上有3人被困，\
请相关部门处理。
转办单位：县自然资源局、西河镇
""",
        "A hotline's sheet: the town it is passed on to is no sender; what a caller says.",
        told="source cause next_steps measures",
        unit="",
        kind=maybe("initial", "phone"),
        standing="unknown",
        occurred_at=maybe("2026-08-11T09:20:00+08:00"),
        location=has("机耕道", lacks=("大树", "9时20分"), absent=True),
        casualties={"trapped": maybe(3)},
        informant=(maybe("龚先生"), maybe("10000000085")),
    ),
    mail(
        "thread-minute-of-call",
        OFFICE_DUTY,
        "值班电话记录（林场）",
        "2026-03-30T16:20",
        """
值班电话记录
来电单位：国有南坪林场
来电人：信息员丙　来电时间：16:05　接电人：办公室值班员甲
主要内容：15时38分，林场三工区采伐点绞盘机钢索断裂，打到2名工人，1人重伤（颅脑），1人轻伤，林场车辆正送往县医院，\
场长王五陪同。采伐已停。
领导批示：请林场续报伤情。
""",
        "A minute of a call; the head goes with the wounded to hospital.",
        told="source measures next_steps",
        kind=maybe("phone", "initial"),
        unit=maybe("nanping-forest-farm"),
        occurred_at="2026-03-30T15:38",
        location=has("三工区采伐点", lacks=("绞盘机", "15时38分")),
        cause=has("钢索断裂", absent=True),
        casualties={"seriously_injured": 1, "slightly_injured": 1},
        leaders_on_scene=(maybe(False, True), OPEN),
        informant=(maybe("信息员丙"), None),
    ),
    mail(
        "thread-village-word-for-word",
        DONGSHAN,
        "转村里报告",
        "2026-09-23T12:36",
        """
以下是云盘村报来的原文，一字未改，请先掌握，镇里核实后再报详情。镇信息员甲10000000011

“镇政府：今天11点50分左右，我村八组小水电站压力管爆裂，冲毁下方鸡舍一间，鸡死了三百来只，守鸡舍的聂老汉被冲走，现\
在没找到。我们正沿河找。云盘村委会”
""",
        "A village's report, quoted word for word; one man missing without a numeral.",
        told="measures next_steps source scope consequences cause",
        occurred_at="2026-09-23T11:50",
        location=has("八组小水电站", lacks=("爆裂", "11点50分")),
        casualties={"missing": maybe(1)},
        informant=(named("信息员甲", "镇信息员甲"), "10000000011"),
    ),
    mail(
        "thread-forward-of-warning",
        OFFICE_DUTY,
        "转气象局：暴雨橙色预警信号",
        "2026-07-18T15:06",
        """
各单位：转县气象局预警，请做好防范，遇险情第一时间报告。

县气象台2026年7月18日15时00分发布暴雨橙色预警：预计未来6小时东山、西河、石门等乡镇降雨量将达80毫米以上，可能引发山\
洪、滑坡，请注意防范。2020年同期类似过程曾造成3人死亡。
""",
        "A warning: nothing has happened, the dead are those of another year.",
        told="source scope trend measures next_steps cause location",
        unit="",
        occurred_at=None,
        casualties=None,
        disposition=maybe("report", "not_a_report", "for_a_human"),
    ),
    mail(
        "thread-two-sources",
        BUREAU,
        "白水乡货车坠崖情况（两方口径）",
        "2026-12-02T19:40",
        """
12月2日18时25分，白水乡滴水岩县道上一货车坠入崖下。
乡政府报：车上2人，均已死亡。
交警报：车上3人，2人死亡，1人尚未找到。
两方口径不一，正在核对，核清后续报。应急局值班员陈某 100 0000 0071
""",
        "Two sources: of two dead both are sure, of a third man only one.",
        told="source measures next_steps cause",
        unit="",
        standing="unknown",
        occurred_at="2026-12-02T18:25",
        location=has("滴水岩", lacks=("货车", "18时25分")),
        casualties={"dead": maybe(2, "being verified"), "missing": maybe("being verified", 1)},
        informant=(named("陈某", "值班员陈某", "应急局值班员陈某"), "10000000071"),
    ),
    mail(
        "thread-farm-forwards-crew",
        NANPING,
        "转：二工区来信",
        "2026-11-27T08:40",
        """
请办公室知悉，场部已派人。信息员丙

> 发件人：二工区 <ergongqu@example.net>
> 时间：2026年11月27日 08:12
>
> 王场长：今早7点25分，运材车在二工区老林道弯道翻了，司机老施腿骨折，副驾驶没事。木材散了一地。请派救护车。
""",
        "A report of a crew, forwarded as a quotation; a broken leg.",
        told="measures cause source next_steps",
        unit="nanping-forest-farm",
        occurred_at=maybe("2026-11-27T07:25:00+08:00"),
        location=has("二工区", lacks=("翻了",), absent=True),
        casualties={
            "seriously_injured": maybe(1),
            "slightly_injured": maybe(1, 0),
            "dead": maybe(0),
        },
        informant=(maybe("信息员丙"), None),
    ),
    mail(
        "thread-reply-nothing-new",
        DONGSHAN,
        "回复：[2026-000433] 请报最新情况",
        "2026-10-12T15:02",
        """
截至15时无新情况，仍在排查，无人员伤亡，损失正在核实。有变化马上报。信息员甲

> 请东山镇报[2026-000433]云盘村矿渣库渗漏最新情况。上次报告称3人失联，是否找到？
""",
        "An answer with a question below: what stood in the question is not the unit's.",
        told="measures next_steps trend",
        to="duty+2026-000433@example.org",
        kind="follow_up",
        incident="2026-000433",
        casualties=NONE_HURT,
        property_loss=PERHAPS_VERIFIED,
        informant=(maybe("信息员甲"), None),
    ),
)
"""The mails of the corpus as they were written, by kind of case."""
