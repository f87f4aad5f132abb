"""Fresh: what is passed on, answered, written in English, practised, forecast, or no report at all."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, Written, has, maybe, no_report
from tests.corpus.making import envelope, flow, text
from tests.corpus.written.fresh_mail import MAYBE_VERIFIED, fresh, nothing_of, told
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, FIRE, GEOLOGY, NANPING, XIHE, XIHE_DUTY

_OFFICE_DUTY_B: Final = "office-duty-b@example.org"
_ENGINEER: Final = "site.manager@example.com"


def _idle(
    name: str, sender: str, subject: str, received: str, body: str, about: str, *extra: str, standing: str
) -> Written:
    """A mail that reports nothing and that nobody would take for a report."""
    raw = envelope(subject, text(flow(body)), sender=sender, received=received, extra=extra)
    return Written(f"fresh-{name}", raw, no_report(received, about, standing=standing))


WRITTEN: Final = (
    fresh(
        "passed-on-by-the-office",
        _OFFICE_DUTY_B,
        "转发：西河镇关于石桥村火灾的报告",
        "2026-10-18T04:40",
        """
甲班长：西河镇刚发来的，请阅示。

-----原始邮件-----
发件人：信息员乙 <xihe-informant@example.org>
发送时间：2026年10月18日 4:31
收件人：办公室值班员乙
主题：西河镇关于石桥村火灾的报告

10月18日3时50分，西河镇石桥村五组村民曾某家木结构老屋起火，蔓延至相邻2户，过火面积约260平方米。4时25分火势得\
到控制。火灾造成1人死亡（曾某之母，81岁），无其他人员伤亡。起火原因疑为线路老化，正在勘查。李四镇长带领镇专\
职消防队在现场。受灾3户9人已安置在村委会，损失待统计。
信息员乙 10000000015
""",
        "The office passes on a town's report: the hour of sending stands among the headers of the original.",
        raw=True,
        unit="xihe-town",
        source=OPEN,
        occurred_at="2026-10-18T03:50",
        location=has("石桥村五组", lacks=("3时50分", "起火")),
        cause=OPEN,
        casualties={
            "dead": 1,
            "missing": maybe(0),
            "seriously_injured": maybe(0),
            "slightly_injured": maybe(0),
            "trapped": maybe(0),
        },
        property_loss=MAYBE_VERIFIED,
        scope=OPEN,
        trend=OPEN,
        leaders_on_scene=(True, has("李四")),
        measures=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    fresh(
        "passed-on-by-a-friend",
        "anquan-wang@example.net",
        "Fw: 项目部情况汇报",
        "2026-04-22T21:17",
        """
我在工地上班，这是项目部自己写的，怕他们不往上报，转给你们。

---------- Forwarded message ---------
发件人: 项目部安全科
日期: 2026年4月22日周三 20:50
主题: 项目部情况汇报

公司领导：今日18时30分，东平高速TJ-3标黄龙溪特大桥8号墩挂篮行走时倾覆，2名作业人员随挂篮坠落，经送医抢救无效\
死亡，另有1人手臂擦伤（轻伤）。现场已封闭，对外统一口径由办公室负责，请指示。
""",
        "A worker passes on what the contractor wrote for itself; no unit of ours.",
        raw=True,
        unit="",
        standing="unknown",
        occurred_at="2026-04-22T18:30",
        location=has("黄龙溪特大桥", lacks=("18时30分", "倾覆")),
        source=OPEN,
        cause=OPEN,
        casualties={"dead": 2, "slightly_injured": 1},
        measures=told("封闭"),
        next_steps=OPEN,
    ),
    fresh(
        "answer-above-the-receipt",
        XIHE,
        "回复: [2026-000431] 已收到：西河镇7·5道路交通事故首报",
        "2026-07-06T06:10",
        """
补充如下：截至今天6时，死亡3人没有变化，重伤4人中1人已转市医院，轻伤7人中5人留观、2人出院。直接损失保险公司\
初估86万元。路面5时20分恢复双向通行。事故原因交警认定为客车疲劳驾驶越线。

信息员乙 10000000015

------------------ 原始邮件 ------------------
发件人: "值班室" <duty@example.org>
发送时间: 2026年7月6日 0:01
收件人: "xihe-informant" <xihe-informant@example.org>
主题: [2026-000431] 已收到：西河镇7·5道路交通事故首报

您的报告已收到，编号 2026-000431。
还缺：事件起因、财产损失、下一步工作措施。
文字报告时限 2026-07-05 23:10，已超过。请直接回复本邮件补充。
""",
        "An answer above a quoted receipt: of the receipt's hour and words nothing belongs to the report.",
        raw=True,
        unit="xihe-town",
        kind="follow_up",
        incident="2026-000431",
        extra=("In-Reply-To: <2026-000431@example.org>", "References: <2026-000431@example.org>"),
        casualties={"dead": 3, "seriously_injured": 4, "slightly_injured": 7},
        location=OPEN,
        cause=told("疲劳驾驶"),
        property_loss=860000,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=("信息员乙", "10000000015"),
    ),
    fresh(
        "answer-by-numbers",
        NANPING,
        "Re: [2026-000218] 请补充：国有南坪林场森林火情首报",
        "2026-04-05T15:02",
        """
按通知要求补充三项：

1. 财产损失：尚在统计
2. 影响范围：过火面积约22亩，涉及二工区2个林班
3. 相关领导是否到位：是，场长王五、分管副县长均在火场

另：人员伤亡仍为零。

值班员戊
""",
        "What was asked for, numbered, under the names of the elements; still nobody hurt.",
        raw=True,
        unit="nanping-forest-farm",
        kind="follow_up",
        incident="2026-000218",
        property_loss={"value": "being verified"},
        scope=has("22亩", "2个林班", lacks=("王五",)),
        leaders_on_scene=(True, has("王五", "副县长", lacks=("人员伤亡",))),
        casualties=ANY_ZERO,
        informant=(maybe("值班员戊"), None),
        location=OPEN,
    ),
    fresh(
        "closing-by-number",
        DONGSHAN,
        "[2026-000377] 东山镇兴隆街燃气泄漏事件终报",
        "2026-10-28T09:00",
        """
10月27日14时46分发生的兴隆街天然气管道被挖断事件现已处置完毕。破损管段于27日19时20分更换完成，20时05分起恢复
供气，21时前1400户全部通气。

事件未造成人员伤亡，核定直接损失2.6万元，由施工单位全额承担。原因系施工单位未核实地下管线图纸，住建部门已立
案，拟罚款5万元。

我镇已召开在建工程管线保护现场会。本报告为终报。

信息员甲 10000000011
""",
        "A final report that names the incident; the loss as settled, a fine beside it.",
        indent=True,
        kind="final",
        incident="2026-000377",
        occurred_at="2026-10-27T14:46",
        location=has("兴隆街", lacks=("14时46分", "挖断")),
        cause=told("未核实地下管线图纸"),
        casualties=NONE_HURT,
        property_loss=26000,
        scope=OPEN,
        trend=OPEN,
        measures=nothing_of("2.6万元"),
        next_steps=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    fresh(
        "english-site",
        _ENGINEER,
        "Initial report: trench collapse, Huangsha pumping station",
        "2026-03-26T15:58",
        """
To: Duty Office

At 14:35 today (26 March 2026) the north wall of the inlet trench at Huangsha pumping station, Dongshan Town,
collapsed while three workers were fixing formwork.

Two workers were pulled out within ten minutes with minor injuries. The third was buried and was pronounced dead
at 15:20. No one else is missing.

Work has been suspended and the trench is being backfilled. The cause is being investigated. Damage to plant is
estimated at RMB 45,000.

Site manager: M. Lindqvist, phone +86 100 0000 0071
""",
        "An initial report in English: the hour of death is not that of the collapse.",
        raw=True,
        unit=maybe("dongshan-town"),
        standing="unknown",
        occurred_at="2026-03-26T14:35",
        location=told("Huangsha pumping station", lacks=("14:35",)),
        cause=MAYBE_VERIFIED,
        casualties={
            "dead": maybe(1),
            "missing": maybe(0),
            "slightly_injured": 2,
            "trapped": maybe(0),
        },
        property_loss=45000,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("M. Lindqvist"), maybe("10000000071")),
    ),
    fresh(
        "english-follow-up",
        _ENGINEER,
        "RE: [2026-000205] Follow-up No. 1 - trench collapse",
        "2026-03-27T10:12",
        """
Follow-up to our report of yesterday.

- One of the two injured workers was discharged this morning; the other stays in hospital for observation.
- The family of the deceased arrived at 08:30 and is looked after by our HR staff.
- Cause: the trench box had been removed too early.
- Next: resumption of work only after approval by the county's housing bureau.

M. Lindqvist
""",
        "A follow-up in English by the incident's number; the hour of the family's arrival is nobody's.",
        raw=True,
        unit="",
        standing="unknown",
        kind="follow_up",
        incident="2026-000205",
        casualties={"dead": maybe(1)},
        cause=told("trench box", lacks=("resumption",)),
        measures=OPEN,
        next_steps=told("approval", lacks=("trench box",)),
        informant=(maybe("M. Lindqvist"), None),
        trend=OPEN,
    ),
    fresh(
        "drill-of-the-town",
        DONGSHAN,
        "东山镇关于开展防汛避险转移应急演练的情况报告",
        "2026-05-20T17:30",
        """
5月20日上午，东山镇在黄沙村组织开展2026年防汛避险转移应急演练。演练模拟黄沙水库下游突发洪水，2名群众被困、1
名群众受重伤、房屋倒塌3间，依次进行了预警发布、转移安置、水上救援、伤员救治四个科目。参演人员共160余人，镇长
张三任总指挥，县应急管理局派员观摩。

演练达到了检验预案、锻炼队伍的目的。下一步将针对演练中暴露的转移路线标识不清等问题进行整改。

信息员甲 10000000011
""",
        "A drill that has been held: its trapped and its injured do not exist.",
        indent=True,
        location=OPEN,
        casualties=None,
        cause=OPEN,
        scope=OPEN,
        leaders_on_scene=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员甲"), maybe("10000000011")),
    ),
    fresh(
        "slope-warning",
        GEOLOGY,
        "地质灾害气象风险橙色预警（2026年第9号）",
        "2026-07-02T16:35",
        """
县自然资源部门与县气象台7月2日16时30分联合发布地质灾害气象风险橙色预警：预计7月2日20时至3日20时，东山镇、西
河镇局地发生滑坡、泥石流等地质灾害的可能性较大。

去年同期，西河镇石桥村曾因强降雨发生滑坡，造成1人死亡、直接损失70万元，教训深刻。

请各镇、各有关单位加强巡查监测，落实转移避险责任，严格执行24小时值班和领导带班制度。

地质环境股 信息员戊 10000000025
""",
        "A warning of what may come, with last year's dead in it: nothing has happened.",
        indent=True,
        unit="geology-section",
        location=OPEN,
        source=OPEN,
        cause=OPEN,
        casualties=None,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员戊"), maybe("10000000025")),
    ),
    fresh(
        "weather-for-the-fire-centre",
        FIRE,
        "清明期间森林火险形势会商意见",
        "2026-04-01T10:50",
        """
据气象部门预测，4月3日至6日全县以晴为主，最高气温29度，阵风5至6级，森林火险等级高。近五年清明期间全县共发生
火情23起，其中2024年鸡冠岭火灾造成2名扑火队员牺牲。

会商认为，今年风险点集中在坟墓密集的东山镇云盘、西河镇旧关一带，要求各镇4月2日18时前将扑火力量全部靠前驻防，
半专业队24小时备勤。

森林防火中心办公室
""",
        "An outlook for days to come and an account of earlier years.",
        indent=True,
        unit="fire-prevention-centre",
        location=OPEN,
        source=OPEN,
        cause=OPEN,
        casualties=None,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    fresh(
        "called-in-at-night",
        DONGSHAN_DUTY,
        "电话报告：柳林村桥上有人跳河",
        "2026-08-31T00:22",
        """
值班室：刚给你们打过电话，书面再报一下。8月30日23时47分，有人从东山镇柳林村大桥上跳下去了，是个女的，年龄不
详，桥上留了一双鞋和一个手机。派出所和我们的船在找，还没找到。张镇长马上到。值班员甲，10000000012。
""",
        "Called in and written down at once, after midnight; one jumped and is not found; the mayor is not there yet.",
        kind={"value": "phone", "also": ["initial"]},
        occurred_at="2026-08-30T23:47",
        location=has("柳林村大桥", lacks=("23时47分", "跳")),
        casualties={"missing": maybe(1)},
        cause=OPEN,
        leaders_on_scene=(maybe(False), OPEN),
        measures=OPEN,
        informant=(maybe("值班员甲"), maybe("10000000012")),
    ),
    _idle(
        "away-till-monday",
        XIHE_DUTY,
        "自动回复：[2026-000431] 提醒：文字报告即将到期",
        "2026-07-05T23:01",
        """
您好，我已收到您的邮件。本人7月4日至6日外出培训，期间如有紧急事项请联系西河镇值班室10000000016。祝工作顺利！
""",
        "An automatic answer to one of our reminders, marked as such.",
        "Auto-Submitted: auto-replied",
        "X-Autoreply: yes",
        standing="registered",
    ),
    _idle(
        "safety-newsletter",
        "newsletter@example.com",
        "【安全生产每周一读】第36期：有限空间事故警示案例",
        "2026-09-07T09:00",
        """
本期案例：8月某日，某市一污水处理厂3名工人下池清淤时中毒，造成2人死亡、1人重伤，直接经济损失310万元。事故教
训：先通风、再检测、后作业。

退订请点击页尾链接。本邮件由系统发送，请勿直接回复。
""",
        "A newsletter from a list with somebody else's accident.",
        "List-Id: anquan weekly <weekly.example.com>",
        "List-Unsubscribe: <https://example.com/unsubscribe>",
        "Precedence: bulk",
        standing="unknown",
    ),
    _idle(
        "vacation-in-english",
        _ENGINEER,
        "Automatic reply: [2026-000205] Received: Initial report: trench collapse, Huangsha pumping station",
        "2026-03-26T16:01",
        """
Thank you for your message. I am out of the office until 30 March with limited access to e-mail.

For urgent matters please call +86 100 0000 0072.
""",
        "An automatic answer in English to our receipt.",
        "Auto-Submitted: auto-generated",
        "In-Reply-To: <2026-000205@example.org>",
        standing="unknown",
    ),
)
"""The mails as they were written: threads and others."""
