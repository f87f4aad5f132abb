"""Twelfth: mails passed on with a note above, and mails that report nothing."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, has, maybe
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, FIRE, NANPING, OFFICE_DUTY, STRANGER, XIHE
from tests.corpus.written.twelfth_mail import ANY_DISPOSITION, mail

_METEO: Final = "qixiangtai@example.com"
_EMERGENCY: Final = "yingji-zb@example.com"

WRITTEN: Final = (
    mail(
        "passed-on-office-note-above-town",
        OFFICE_DUTY,
        "Fwd: 东山镇梨树湾路面塌陷情况",
        "2026-08-26T17:32",
        """
请登记并转地质环境股，分管领导已知悉。甲

---------- 转发的邮件 ----------
发件人: 东山镇 <dongshan-informant@example.org>
日期: 2026年8月26日 17:21
主题: 东山镇梨树湾路面塌陷情况
收件人: office-duty-a@example.org

8月26日16时50分，我镇梨树湾村小河边公路路面突然塌陷，形成长8米、宽5米、深约4米的坑，一辆摩托车掉入坑内，骑车人轻\
伤，已送镇卫生院。道路双向中断。
镇应急办已设置警戒，副镇长田某在现场。塌陷原因待查，直接损失约15万元。
信息员甲 10000000011
""",
        "The office's note above, the town's report below: the unit is the town.",
        occurred_at="2026-08-26T16:50",
        location=has("梨树湾村小河边", lacks=("16时50分", "突然塌陷")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"dead": maybe(0), "seriously_injured": maybe(0), "slightly_injured": 1, "trapped": maybe(0)},
        property_loss=150000,
        scope=OPEN,
        leaders_on_scene=(True, has("田某", absent=True)),
        measures=OPEN,
        source=OPEN,
        next_steps=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    mail(
        "passed-on-farm-from-neighbour-county",
        NANPING,
        "转：邻县林场协查",
        "2026-10-06T22:18",
        """
值班室：下面是邻县青峰林场发来的，人可能进了我们三工区，我场已派两组人上山，有情况再报。信息员丙

南坪林场：
今天下午我场辖区内有3名登山者失联，最后一次通话为17时26分，地点在界碑梁一带，均穿冲锋衣，其中一人脚扭伤。请贵场\
协助在三工区方向查找。
青峰林场值班室 100 0000 0085
""",
        "A request passed on: three are missing; the last call is not the event; a sprain has no degree.",
        unit="nanping-forest-farm",
        source=OPEN,
        occurred_at=maybe("2026-10-06T17:26:00+08:00"),
        location=has("界碑梁", absent=True),
        casualties={"missing": 3},
        cause=None,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员丙"), maybe("10000000085")),
    ),
    mail(
        "passed-on-hotline",
        OFFICE_DUTY,
        "转12345工单：西河镇反映化粪池冒烟",
        "2026-04-27T20:40",
        """
西河镇：以下工单请速核并回复。

工单内容：市民4月27日19时50分来电，称西河镇新街菜市场后面化粪池盖被炸飞，砸坏旁边一辆面包车，有小孩在旁边放炮，\
小孩被吓到，有没有受伤不清楚。诉求：请派人查看。

办公室值班员甲
""",
        "A hotline's ticket: the time is that of the call; whether the child is hurt is not known.",
        shown="局办公室",
        kind=maybe("initial", "phone"),
        unit=maybe("xihe-town"),
        source=OPEN,
        location=has("新街菜市场后面", absent=True),
        cause=OPEN,
        casualties={kind: maybe("being verified") for kind in NONE_HURT},
        next_steps=OPEN,
        measures=OPEN,
        informant=(maybe("办公室值班员甲"), None),
    ),
    mail(
        "passed-on-emergency-bureau-group-chat",
        _EMERGENCY,
        "群里信息转报",
        "2026-05-02T12:30",
        """
转报景区工作群信息（已电话核实）：

[景区安保小段 12:03] 玻璃栈道排队处有人吵架
[景区安保小段 12:09] 不是吵架，是遮阳棚被风吹倒了，打到游客
[景区小周 12:15] 伤4个，都是轻伤，擦破皮、头上起包，景区医务室在处理
[景区安保小段 12:22] 栈道已关，人疏散了，没有其他受伤的

核实情况：事发时间12时05分，地点为红石林景区玻璃栈道入口，轻伤4人，无重伤和死亡。县文旅局、应急局人员正在途中。
应急局值班 隆 100 0000 0084
""",
        "A chat with its hours, then the facts as verified.",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at="2026-05-02T12:05",
        location=has("红石林景区玻璃栈道入口", lacks=("12时05分",)),
        cause=OPEN,
        casualties={"dead": maybe(0), "seriously_injured": maybe(0), "slightly_injured": 4},
        leaders_on_scene=(maybe(False), OPEN),
        measures=OPEN,
        trend=OPEN,
        informant=(maybe("隆"), "10000000084"),
    ),
    mail(
        "passed-on-quoted-with-marks",
        DONGSHAN_DUTY,
        "转发：回复：云盘村的情况",
        "2026-03-09T09:28",
        """
村里发来的，我核了属实，时间以下面为准。值班员乙 10000000013

> 发件人: yunpan-cun@example.net
> 时间: 2026-03-09 09:02
>
> 镇值班室：
> 今早8点25分，云盘村一组村民挖葛根，土坎垮下来埋了两个人，
> 旁边的人刨了十分钟都刨出来了，一个没救到，一个轻伤。
> 村支书 苟某
""",
        "A village's lines behind quotation marks, vouched for by the town; both are out, one dead.",
        source=OPEN,
        occurred_at=maybe("2026-03-09T08:25:00+08:00"),
        location=has("云盘村一组", absent=True, lacks=("8点25分",)),
        cause=OPEN,
        casualties={"dead": maybe(1), "slightly_injured": maybe(1), "trapped": maybe(0)},
        measures=OPEN,
        informant=(maybe("值班员乙", "苟某", "村支书 苟某"), maybe("10000000013")),
    ),
    mail(
        "other-meeting-notice",
        OFFICE_DUTY,
        "关于召开汛期安全工作会议的通知",
        "2026-06-09T16:11",
        """
各镇、林场、中心、股室：
定于6月11日（星期四）上午9:00在局三楼会议室召开汛期安全工作会议，请各单位主要负责人和信息员参加，不得请假。请于6\
月10日12时前报参会名单。
会议议程：1.通报去年7月山洪灾害教训（去年死亡2人、失踪1人）；2.部署今年工作；3.签责任书。
办公室 10000000007
""",
        "A notice of a meeting: the dead are those of last year, the hour lies ahead.",
        disposition=ANY_DISPOSITION,
        kind=None,
        unit="",
        location=OPEN,
        casualties=None,
        next_steps=OPEN,
        measures=OPEN,
        informant=(OPEN, maybe("10000000007")),
    ),
    mail(
        "other-duty-roster",
        XIHE,
        "西河镇国庆假期值班表",
        "2026-09-28T15:00",
        """
办公室：我镇国庆值班安排如下，请备案。
日期\t带班领导\t值班员\t电话
10月1日\t李四\t信息员乙\t10000000015
10月2日\t韩某\t值班员丙\t10000000016
10月3日\t李四\t值班员丙\t10000000016
值班时间为当日8:30至次日8:30，手机24小时开机，有突发事件30分钟内报告。
""",
        "A roster: people and phones, and nothing that happened.",
        disposition=ANY_DISPOSITION,
        kind=None,
        unit=maybe("xihe-town"),
        location=None,
        casualties=None,
        leaders_on_scene=None,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员乙", "值班员丙"), maybe("10000000015", "10000000016")),
    ),
    mail(
        "other-drill-done",
        FIRE,
        "半专业队扑火演练小结",
        "2026-10-29T17:45",
        """
10月29日上午9时30分，我中心在西河镇组织森林火灾扑救实战演练，模拟黄栌坡起火、2名村民被困、1名队员受伤，参演人员1\
40人，动用风力灭火机36台。各队15分钟内集结完毕，11时10分“火场”清理结束，演练达到预期效果。
不足之处：对讲机信号在沟底不好，3台灭火机打不着火。已安排维修。
信息员丁 10000000022
""",
        "A drill with its played trapped and hurt; in truth nobody is harmed.",
        disposition=ANY_DISPOSITION,
        kind=maybe("initial"),
        unit="fire-prevention-centre",
        occurred_at=maybe("2026-10-29T09:30:00+08:00"),
        location=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=("信息员丁", "10000000022"),
    ),
    mail(
        "other-weather-warning",
        _METEO,
        "示例县气象台发布暴雨橙色预警信号",
        "2026-07-15T20:31",
        """
县气象台2026年7月15日20时25分发布暴雨橙色预警信号：预计未来3小时，东山镇、西河镇及国有南坪林场将出现50毫米以上降\
雨，局地可达90毫米，并伴有雷电大风。请注意防范山洪、滑坡、泥石流，受威胁人员及时转移，避免人员伤亡和财产损失。
预报员：匡某  签发：阳某
""",
        "A warning: the hour is that of its issue; nobody is harmed; no loss.",
        shown="县气象台",
        disposition=ANY_DISPOSITION,
        kind=None,
        unit="",
        standing="unknown",
        location=OPEN,
        cause=None,
        casualties=None,
        property_loss=None,
        source=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("匡某"), None),
    ),
    mail(
        "other-thanks",
        STRANGER,
        "感谢信",
        "2026-07-28T09:05",
        """
县应急局、东山镇的领导：
7月22日那天洪水来得急，我们一家6口被困在二楼，是镇上干部和消防官兵用皮划艇把我们救出来的，我父亲当时腿受了伤，现\
在已经好了。真是感谢党和政府！
柿子坪村 卯某一家
""",
        "Thanks for a rescue a week ago: nobody is trapped or hurt now.",
        shown="卯家老三",
        disposition=ANY_DISPOSITION,
        kind=None,
        unit="",
        standing="unknown",
        location=OPEN,
        cause=None,
        casualties={kind: maybe(0) for kind in ("dead", "missing", "trapped")},
        measures=OPEN,
        informant=(maybe("卯某"), None),
    ),
    mail(
        "other-test-of-the-box",
        DONGSHAN,
        "测试邮件",
        "2026-01-05T09:02",
        """
新换了电脑，试一下邮箱能不能发出去，收到请回个电话 10000000011，谢谢。东山镇 信息员甲
""",
        "A test of a mailbox: a phone and a name, and nothing else.",
        disposition=ANY_DISPOSITION,
        kind=None,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员甲"), maybe("10000000011")),
    ),
    mail(
        "other-zero-report-of-the-day",
        DONGSHAN_DUTY,
        "东山镇平安报告",
        "2026-10-04T17:01",
        """
10月4日8时至17时，东山镇辖区内无安全事故、无灾情险情、无森林火情，无人员伤亡，各地灾点监测正常，镇领导带班在岗。\
明天继续。
值班员甲 100 0000 0012
""",
        "All is well: nothing happened, and no one was hurt.",
        disposition=ANY_DISPOSITION,
        kind=None,
        occurred_at=maybe("2026-10-04T08:00:00+08:00"),
        location=OPEN,
        casualties={kind: maybe(0) for kind in NONE_HURT},
        trend=OPEN,
        leaders_on_scene=(OPEN, OPEN),
        measures=OPEN,
        next_steps=OPEN,
        scope=OPEN,
        informant=("值班员甲", "10000000012"),
    ),
)
