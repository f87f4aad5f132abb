"""Newest: reports passed on by others, warnings, daily words that nothing happened, and mail that is no report."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, OPEN, VERIFIED, Written, has, maybe, no_report
from tests.corpus.making import Part, envelope, flow, several, text
from tests.corpus.written.newest_writing import DONGSHAN_SECOND_DUTY, NANPING_FIRST_DUTY, lines, mail
from tests.corpus.written.people import DONGSHAN, GEOLOGY, NANPING, OFFICE_DUTY, XIHE_DUTY

_EITHER: Final = {"value": "report", "also": ["not_a_report", "for_a_human"]}
"""A person writes, and nothing has happened: whether that is kept as a report is a matter of taste."""

_BOUNCE: Final = several(
    text(
        "Your message could not be delivered.\n\n<xihe-head@example.org>: mailbox full\n",
        charset="us-ascii",
        way="8bit",
    ),
    Part(
        (b"Content-Type: message/delivery-status",),
        b"Reporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; xihe-head@example.org\r\n"
        b"Action: failed\r\nStatus: 5.2.2\r\n",
    ),
    kind="report",
    extra="; report-type=delivery-status",
)

_BULLETIN: Final = flow(
    """
【事故警示】本期选编近三年冬季火灾典型案例：

案例一：2024年1月12日4时50分，某市一沿街商铺起火，造成3人死亡、2人重伤，直接经济损失410万元。

案例二：2025年2月3日，某县一出租屋因违规充电起火，造成2人死亡。

请各单位举一反三。退订请回复T。
"""
)

_AWAY: Final = flow(
    """
您好，来信已收到。本人11月23日至27日外出培训，紧急事项请联系值班员戊，电话10000000020。
"""
)


def _no_report(name: str, sender: str, subject: str, received: str, body: Part, about: str, *extra: str) -> Written:
    raw = envelope(subject, body, sender=sender, received=received, extra=extra)
    return Written(f"newest-{name}", raw, no_report(received, about))


WRITTEN: Final = (
    mail(
        "other-forwarded-by-office",
        OFFICE_DUTY,
        "转发：东山镇集贸市场火情",
        "2026-12-05T18:52",
        text("""\
请按程序登记。

---------- 转发的邮件 ----------
发件人：值班员乙 <dongshan-duty-b@example.org>
日期：2026年12月5日 18:47
主题：东山镇集贸市场火情
收件人：<office-duty-a@example.org>

12月5日18时26分，东山镇集贸市场东头干货摊起火，烧了4个摊位，18时41分扑灭，无人员伤亡，损失大约2万5千元，
起火原因正在调查。副镇长钱二在现场。
东山镇值班员乙 10000000013
"""),
        "The office passes a town's report on: the unit and the time are the town's.",
        unit="dongshan-town",
        source=OPEN,
        occurred_at="2026-12-05T18:26",
        location=has("东山镇集贸市场", lacks=("18时", "起火")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties=NONE_HURT,
        property_loss=25000,
        trend=OPEN,
        leaders_on_scene=(True, has("钱二")),
        measures=OPEN,
        informant=("值班员乙", "10000000013"),
    ),
    mail(
        "other-hotline-slip",
        "hotline-zb@example.com",
        "市民热线紧急工单转办",
        "2026-07-02T08:10",
        text("""\
工单编号：RX2026070200317
来电时间：2026-07-02 07:51
来电人：郭女士  联系电话：10000000087
诉求内容：市民反映滨河北路与柳荫街交叉口路面今早7点40左右突然塌陷，坑有三四米宽，一辆送货的三轮车掉进去了，骑车的人爬出来了，腿上流血，
旁边水管还在往外喷水。请尽快派人围挡。
承办单位：区住建局
要求反馈时限：2小时
"""),
        "A hotline's slip: the caller, the call and what she tells; an injury without a degree.",
        unit="",
        standing="unknown",
        source=OPEN,
        occurred_at="2026-07-02T07:40",
        location=has("滨河北路与柳荫街交叉口", lacks=("塌陷", "今早", "市民反映")),
        cause=None,
        casualties={"trapped": maybe(0)},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("郭女士"), maybe("10000000087")),
    ),
    mail(
        "other-chat-copied",
        DONGSHAN_SECOND_DUTY,
        "转群里消息",
        "2026-04-22T17:36",
        text("""\
老罗(梅子坪村) 17:21
@所有人 梅子坪水库边上有人落水了！！
小苏 17:22
几个人？
老罗(梅子坪村) 17:24
就一个，钓鱼的，17点15分滑下去的，已经拉起来了，呛了点水，人清醒，没受伤
所长 17:27
民警5分钟到
"""),
        "Lines copied from a chat group: the messages' hours are not that of the fall; pulled out again.",
        occurred_at="2026-04-22T17:15",
        source=OPEN,
        location=has("梅子坪水库", lacks=("有人落水", "17")),
        cause=OPEN,
        casualties=ANY_ZERO,
        trend=OPEN,
        measures=OPEN,
    ),
    mail(
        "other-storm-warning",
        "qixiang-fw@example.com",
        "暴雨橙色预警信号",
        "2026-06-25T14:32",
        """
岚溪县气象台6月25日14时30分发布暴雨橙色预警信号：预计未来3小时，双龙镇、麻柳镇、石坎乡降雨量将达50毫米以上，
可能引发山洪、滑坡，威胁沿河200余户群众。请有关乡镇做好人员转移和巡查值守。2024年7月同期强降雨曾造成2人死亡。
""",
        "A warning: nothing has happened yet; deaths of an earlier year.",
        unit="",
        standing="unknown",
        disposition=_EITHER,
        kind=None,
        occurred_at=None,
        location=OPEN,
        source=OPEN,
        casualties=None,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    mail(
        "other-all-quiet",
        XIHE_DUTY,
        "西河镇1月3日平安报",
        "2026-01-03T17:00",
        """
今日西河镇无突发事件、无森林火情、无安全事故，无人员伤亡，领导带班和值班人员均在岗。值班员丙 10000000016
""",
        "The daily word that nothing happened.",
        unit=maybe("xihe-town"),
        disposition=_EITHER,
        kind=None,
        occurred_at=None,
        location=OPEN,
        casualties=ANY_ZERO,
        leaders_on_scene=OPEN,
        measures=OPEN,
        informant=(maybe("值班员丙"), maybe("10000000016")),
    ),
    mail(
        "other-question",
        NANPING_FIRST_DUTY,
        "请教一下模板",
        "2026-05-12T09:20",
        """
办公室老师好，续报是不是也要把13项都填上？上次我们报的伤亡人数写了“无”，系统还提示缺项，是不是要写成死亡0人、重伤0人这样？
国庆假期值班表什么时候交？麻烦回复，谢谢。
""",
        "A question about how to report: 死亡0人 is an example, 续报 a word in it.",
        unit=maybe("nanping-forest-farm"),
        disposition=_EITHER,
        kind=None,
        occurred_at=None,
        casualties=None,
        next_steps=OPEN,
    ),
    lines(
        "other-two-in-one",
        GEOLOGY,
        "地质环境股7月14日灾险情汇总",
        "2026-07-14T18:00",
        """
今日共2起：
1、7月14日9时15分，西河镇木瓜村三组民房后山滑坡约60立方米，1间厨房受损，轻伤1人，已转移2户7人。
2、7月14日13时40分，东山镇梨园村通组路塌方约200立方米，道路中断，无人员伤亡。
信息员戊 10000000025
""",
        "Two events of one day: the first, or none; of the whole nothing for certain.",
        unit="geology-section",
        prose=True,
        occurred_at=maybe("2026-07-14T09:15:00+08:00"),
        location=has("木瓜村三组", lacks=("梨园村",), absent=True),
        cause=OPEN,
        casualties={"dead": maybe(0), "slightly_injured": maybe(1), "seriously_injured": maybe(0)},
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=("信息员戊", "10000000025"),
    ),
    mail(
        "other-clinic-of-town",
        "xihe-wsy@example.net",
        "西河镇卫生院关于接诊多名中暑人员的报告",
        "2026-08-05T16:20",
        """
8月5日14时30分至15时40分，我院陆续接诊在河堤工地施工的中暑人员6名，其中1名热射病患者转县人民医院，途中死亡，其余5名症状轻微，
补液后好转。工地负责人称已于15时50分停工。

西河镇卫生院 值班员 邱某 10000000088
""",
        "Heat strokes treated as illness, one of them has died; a hospital in the town is not the town.",
        unit={"value": "xihe-town", "may_be_absent": True},
        standing="unknown",
        occurred_at=maybe("2026-08-05T14:30:00+08:00"),
        source=OPEN,
        location=has("河堤工地", lacks=("14时",), absent=True),
        cause=OPEN,
        casualties={"dead": maybe(1)},
        trend=OPEN,
        measures=OPEN,
        informant=("邱某", "10000000088"),
    ),
    mail(
        "other-old-encoding",
        DONGSHAN,
        "东山镇关于拖拉机坠崖的快报",
        "2026-02-05T12:18",
        text(
            flow("""
2月5日11时25分，东山镇猫儿岭村村民驾驶手扶拖拉机运送年货，行至岭上急弯处坠下约30米深的山崖，驾驶人和搭乘的2名村民共3人
被甩出车外，造成2人死亡、1人重伤。伤者正送往县人民医院。

镇长张三、派出所所长正在赶赴现场途中，村两委人员已在崖下搜寻救护。事故原因正在调查，损失约8000元。

信息员甲 10000000011
"""),
            charset="gb18030",
            label="gb2312",
        ),
        "In the charset of older offices; driver and passengers are three, not more; the head is on his way.",
        occurred_at="2026-02-05T11:25",
        location=has("猫儿岭村", lacks=("11时", "坠下")),
        cause=VERIFIED | {"may_be_absent": True},
        casualties={"dead": 2, "seriously_injured": 1},
        property_loss=8000,
        trend=OPEN,
        leaders_on_scene=(maybe(False), OPEN),
        measures=OPEN,
        informant=("信息员甲", "10000000011"),
    ),
    _no_report(
        "none-away",
        NANPING,
        "自动回复：请补报要素",
        "2026-11-24T10:06",
        text(_AWAY),
        "An automatic answer of somebody away on training.",
        "Auto-Submitted: auto-replied",
    ),
    _no_report(
        "none-bounce",
        "MAILER-DAEMON@mx.example.org",
        "Undelivered Mail Returned to Sender",
        "2026-07-20T09:40",
        _BOUNCE,
        "A mailbox is full: a bounce in the standard form.",
        "Auto-Submitted: auto-replied",
    ),
    _no_report(
        "none-bulletin",
        "anquan-list@example.com",
        "【事故警示】冬季火灾典型案例选编（第4期）",
        "2026-12-01T09:00",
        text(_BULLETIN),
        "A mailing list's bulletin of old accidents.",
        "List-Id: <anquan.example.com>",
        "List-Unsubscribe: <mailto:anquan-list@example.com?subject=T>",
        "Precedence: list",
    ),
)
