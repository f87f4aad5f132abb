"""Fifth set: follow-ups and final reports, replies to receipts, forwarded chains, English."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.fifth_parts import mail, page

_RULE: Final = "------------------ 原始邮件 ------------------"

WRITTEN: Final = (
    mail(
        "sequel-mine-second",
        "ksj-dispatch@example.com",
        "平岗煤矿冒顶事故续报二",
        "2026-04-27T09:30",
        """
平岗煤矿“4·26”冒顶事故续报（二）
截至4月27日9时10分，救援人员已打通冒落区，5名被困矿工全部找到，其中3人生还（1人重伤、2人轻伤），2人遇难。\
伤员已送平岗区矿务总医院。
善后工作组已接待家属，矿井停产整顿。事故调查组即将成立。
""",
        "A follow-up: five once trapped, all found; the hour is that of the figures.",
        kind="follow_up",
        occurred_at=None,
        location=OPEN,
        casualties={"dead": 2, "seriously_injured": 1, "slightly_injured": 2, "trapped": maybe(0), "missing": maybe(0)},
        measures=OPEN,
        next_steps=OPEN,
        leaders_on_scene=None,
    ),
    mail(
        "sequel-ferry-final",
        "xihe-duty@example.org",
        "[2026-000240] 西河镇渡船倾覆 终报",
        "2026-08-18T17:00",
        """
8月16日17时50分西河镇柳渡口渡船倾覆一事，现将最终情况报告如下：
一、伤亡情况：船上9人，死亡3人（均为失联人员，遗体分别于17日、18日打捞上岸），轻伤2人已出院，其余4人无恙。
二、事故原因：超载3人，遇急流侧倾。
三、财产损失：5.5万元。
四、善后处理：3名遇难者家属已签订协议，遗体火化。
五、整改措施：全镇4处渡口停渡整顿，逐船检验。
信息员乙 10000000015
""",
        "A final report: the missing are the dead.",
        kind="final",
        incident="2026-000240",
        occurred_at="2026-08-16T17:50",
        location=has("西河镇柳渡口", lacks=("17时",)),
        casualties={"dead": 3, "slightly_injured": 2, "missing": maybe(0)},
        cause=has("超载", lacks=("5.5",)),
        property_loss=55000,
        measures=OPEN,
        next_steps=has("停渡整顿", absent=True),
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
    mail(
        "sequel-forest-fire-out",
        "nanping-informant@example.org",
        "国有南坪林场石门分场森林火情（终报）",
        "2026-02-19T11:00",
        """
石门分场12林班火情于2月19日4时35分全线扑灭，无人员伤亡。经勘查，过火面积3.4公顷，其中受害森林面积2.1公顷，\
直接经济损失约11万元。起火原因为电力线路树障放电，与供电部门正在进一步确认。现场留20人看守火场24小时。
王五场长凌晨起一直在火场指挥。
""",
        "When it was put out is no time of occurrence.",
        kind="final",
        occurred_at=None,
        location=has("石门分场12林班", absent=True, lacks=("4时",)),
        casualties=NONE_HURT,
        property_loss=110000,
        cause=OPEN,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, "王五"),
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "sequel-death-in-hospital",
        "jtj.duty@example.com",
        "石岭镇10·2交通事故续报",
        "2026-10-05T08:20",
        """
续报：10月2日石岭镇旅游客车事故中，1名重伤员（男，54岁）因伤势过重，于10月5日5时16分在市人民医院死亡。至此\
，事故共造成2人死亡、4人重伤、17人轻伤。其他伤员病情平稳，9名轻伤员已出院。
""",
        "One of the badly hurt has died; the totals hold.",
        kind="follow_up",
        occurred_at=None,
        location=OPEN,
        casualties={"dead": 2, "seriously_injured": 4, "slightly_injured": 17},
        cause=OPEN,
        trend=OPEN,
        measures=OPEN,
    ),
    mail(
        "reply-two-missing-elements",
        "dongshan-informant@example.org",
        "回复：[2026-000187] 已收到：东山镇+岩口村山体滑坡",
        "2026-06-09T07:40",
        f"""
补充如下：
财产损失：3.6万元（重新核算）
下一步措施：1.埋设监测桩；2.雨停后组织清运。

{_RULE}
发件人: "局值班室" <duty@example.org>
发送时间: 2026年6月9日(星期二) 7:03
收件人: "dongshan-informant" <dongshan-informant@example.org>
主题: [2026-000187] 已收到：东山镇+岩口村山体滑坡

您的报告已于07:02收到，编号2026-000187。
尚缺以下要素：财产损失、下一步工作措施。
请在07:08前补齐。
""",
        "Only the missing elements, above a quoted receipt.",
        prose=False,
        kind="follow_up",
        incident="2026-000187",
        extra=("In-Reply-To: <2026-000187@example.org>",),
        property_loss=36000,
        next_steps=has("监测桩", "清运", lacks=("原始邮件",)),
    ),
    mail(
        "reply-short-html",
        "xihe-duty@example.org",
        "Re: [2026-000240] 已收到：西河镇+渡船倾覆",
        "2026-08-16T18:41",
        page(
            "<div>领导到位情况：镇长李四、派出所所长均在现场。</div><div>影响范围：柳渡口两岸客运暂停</div><div><br></div>"
            '<blockquote style="border-left:2px solid #ccc"><div>在 2026年8月16日 18:21，duty@example.org 写道：</div>'
            "<div>已收到，编号 2026-000240。尚缺：影响范围、相关领导是否到位。</div></blockquote>"
        ),
        "Two labels in HTML, the receipt in a block quotation.",
        prose=False,
        kind="follow_up",
        incident="2026-000240",
        extra=("In-Reply-To: <2026-000240@example.org>",),
        leaders_on_scene=(True, "李四"),
        scope=has("柳渡口两岸客运暂停", lacks=("2026",)),
    ),
    mail(
        "reply-plus-address",
        "fire-duty@example.org",
        "补报火因和面积",
        "2026-04-05T20:30",
        """
起火原因：上坟烧纸
影响范围：过火面积31亩，其中有林地22亩
发展趋势：明火已灭，清理余火中
""",
        "The number stands in the address alone.",
        prose=False,
        kind="follow_up",
        incident="2026-000133",
        to="duty+2026-000133@example.org",
        cause="上坟烧纸",
        scope=has("31亩", lacks=("发展",)),
        trend=has("明火已灭", "清理余火"),
        consequences=OPEN,
    ),
    mail(
        "reply-casualties-changed",
        "geology-informant@example.org",
        "答复: [2026-000222] 已收到：地质环境股+西河镇泥石流",
        "2026-07-22T11:15",
        """
失踪人员已于10时50分找到，经确认已遇难。目前死亡1人，无失踪人员，无其他人员受伤。
房屋损坏4间，财产损失约26万元。

> 已收到您的报告，编号 2026-000222。
> 死亡：0　失踪：1
> 尚缺：财产损失、事件起因
""",
        "The missing man is found dead; the quoted receipt has the old figures.",
        kind="follow_up",
        incident="2026-000222",
        extra=("In-Reply-To: <2026-000222@example.org>",),
        occurred_at=None,
        location=None,
        casualties={"dead": 1, "missing": 0, "seriously_injured": maybe(0), "slightly_injured": maybe(0)},
        property_loss=260000,
        leaders_on_scene=None,
        measures=OPEN,
    ),
    mail(
        "reply-one-being-counted",
        "nanping-informant@example.org",
        "回复: [2026-000098] 已收到：国有南坪林场+扑火队车辆事故",
        "2026-04-11T20:02",
        f"""
影响范围正在统计，领导到位情况：场长王五已到县医院。

{_RULE}
发件人: duty@example.org
主题: [2026-000098] 已收到：国有南坪林场+扑火队车辆事故
尚缺：影响范围、相关领导是否到位
""",
        "One element is being counted, the other is a label within the line.",
        kind="follow_up",
        incident="2026-000098",
        extra=("In-Reply-To: <2026-000098@example.org>",),
        scope=VERIFIED | {"may_be_absent": True},
        leaders_on_scene=(maybe(True), has("王五", absent=True)),
        occurred_at=None,
        location=None,
    ),
    mail(
        "forward-by-office",
        "office-duty-a@example.org",
        "转发：西河镇石板坡路段车辆坠沟",
        "2026-05-19T22:48",
        """
转西河镇来件，请按程序办理。办公室值班员甲

---------- 转发的邮件 ----------
发件人: 西河镇党政办 <xihe-informant@example.org>
日期: 2026年5月19日 22:31
主题: 西河镇石板坡路段车辆坠沟
收件人: office-duty-a@example.org

5月19日21时55分，西河镇石板坡路段一辆农用三轮车坠入路侧沟内，车上5人，死亡1人，重伤2人，轻伤2人。镇卫生院\
、派出所已赶到，伤者正转送县医院。
信息员乙 10000000015
""",
        "The office forwards a town's report: the unit is the town.",
        standing="registered",
        unit="xihe-town",
        occurred_at="2026-05-19T21:55",
        location=has("西河镇石板坡路段", lacks=("21时", "坠")),
        casualties={"dead": 1, "seriously_injured": 2, "slightly_injured": 2},
        source=OPEN,
        measures=OPEN,
        leaders_on_scene=None,
        informant=(maybe("信息员乙"), maybe("10000000015")),
    ),
    mail(
        "forward-twice",
        "dongshan-informant@example.org",
        "Fw: Fw: 紧急！黄泥村断桥",
        "2026-07-02T06:58",
        """
请局里看一下

-----原始邮件-----
发件人: 黄泥村委 <huangnicun@example.net>
发送时间: 2026年7月2日 6:40
收件人: dongshan-informant@example.org
主题: Fw: 紧急！黄泥村断桥

转组长发来的

-----原始邮件-----
发件人: 五组 <wuzu5@example.net>
发送时间: 2026年7月2日 6:25
主题: 紧急！黄泥村断桥

今早5点50，黄泥村五组的石拱桥被洪水冲断，桥上一辆摩托连人落水，1人失踪，另1人自己爬上岸，手臂擦伤。桥两头\
已经拦起来了。
""",
        "Forwarded twice over; the event stands at the bottom.",
        unit="dongshan-town",
        occurred_at="2026-07-02T05:50",
        location=has("黄泥村五组", lacks=("5点", "冲断")),
        cause=has("洪水", absent=True),
        casualties={"missing": 1, "slightly_injured": maybe(1)},
        source=OPEN,
        measures=OPEN,
    ),
    mail(
        "english-factory",
        "ehs.manager@example.com",
        "Initial report: ammonia release, Plant 2",
        "2026-09-08T14:32",
        """
To: Duty Office

Time: 8 September 2026, 13:55
Location: Plant 2, Linhai Food Park, compressor room
What happened: a flange on the ammonia line failed during maintenance.
Casualties: dead 0, missing 0, seriously injured 1, slightly injured 2
Property loss: under assessment
Measures taken: line isolated, 85 staff evacuated, fire service on site since 14:08.
Next steps: leak test before restart.
Contact: J. Example, +86 100 0000 0043
""",
        "English labels.",
        prose=False,
        occurred_at=maybe("2026-09-08T13:55:00+08:00"),
        location=has("Plant 2", "compressor room", absent=True),
        matter=OPEN,
        course=OPEN,
        nature=OPEN,
        cause=OPEN,
        casualties={"dead": 0, "missing": 0, "seriously_injured": 1, "slightly_injured": 2},
        property_loss=VERIFIED | {"may_be_absent": True},
        measures=has("line isolated", lacks=("leak test",), absent=True),
        next_steps=has("leak test", lacks=("Contact",), absent=True),
        informant=(maybe("J. Example"), maybe("10000000043")),
    ),
    mail(
        "english-tour-group",
        "guide.office@example.net",
        "Tour bus breakdown, no injuries",
        "2026-10-04T12:26",
        """
Dear Sir or Madam,

A\
t\
 \
a\
b\
out 11:40 this morning our coach with 33 guests on board hit the guard rail near Yunwu Pass. Nobody was injured.
A replacement coach is on its way and should arrive at 13:30. Damage to the coach is around 20,000 yuan.

Best regards,
Tour desk, +86 100 0000 0044
""",
        "English prose: nobody injured, a loss in yuan, an hour to come.",
        occurred_at=maybe("2026-10-04T11:40:00+08:00"),
        location=has("Yunwu Pass", absent=True),
        casualties=ANY_ZERO,
        property_loss=maybe(20000),
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        cause=OPEN,
        informant=(maybe("Tour desk"), maybe("10000000044")),
    ),
)
