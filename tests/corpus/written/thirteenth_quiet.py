"""The thirteenth set: mails of the duty mailbox that report nothing, or nothing that happened to anybody."""

from __future__ import annotations

from typing import Final

from tests.corpus.expecting import ANY_ZERO, OPEN, Written, has, maybe, no_report
from tests.corpus.making import Part, envelope, several, text
from tests.corpus.written.people import DONGSHAN, DONGSHAN_DUTY, FIRE, XIHE, XIHE_DUTY
from tests.corpus.written.thirteenth_writing import WATER_BUREAU, typed

_LATE: Final = "2026-07-06T08:17"
_AWAY: Final = "2026-05-02T09:14"
_LIST: Final = "2026-08-02T17:06"


def _bounce() -> Written:
    """What the server of a town sends back: the mail to it could not be delivered."""
    status = Part(
        (b"Content-Type: message/delivery-status",),
        b"Reporting-MTA: dns; mail.example.net\r\n\r\nFinal-Recipient: rfc822; xihe-informant@example.org\r\n"
        b"Action: failed\r\nStatus: 5.2.2\r\nDiagnostic-Code: smtp; 552 5.2.2 mailbox full\r\n",
    )
    words = (
        "您发送的邮件无法投递，收件人邮箱已满。\n主题：[2026-000167] 催报：三汊湖小圩溃决\n退信时间：7月6日8时16分\n"
    )
    body = several(text(words), status, kind="report", extra="; report-type=delivery-status")
    raw = envelope(
        "系统退信",
        body,
        sender="mailer-daemon@mail.example.net",
        received=_LATE,
        extra=("Auto-Submitted: auto-replied",),
    )
    about = "A mailbox is full: the bounce of our own reminder, with the name of an incident in it."
    return Written("thirteenth-mailbox-full", raw, no_report(_LATE, about))


def _away() -> Written:
    """An answer by itself from somebody on holiday."""
    words = "您好！本人5月1日至5月5日休假，值班事宜请联系值班员丙，电话10000000016。祝节日快乐！\n——信息员乙\n"
    extra = ("Auto-Submitted: auto-replied", "X-Autoreply: yes", "In-Reply-To: <2026-000110@example.org>")
    raw = envelope("自动回复：[2026-000110] 催报", text(words), sender=XIHE, received=_AWAY, extra=extra)
    about = "An automatic answer from a registered informant on holiday, who names a colleague and a phone."
    return Written("thirteenth-on-holiday", raw, no_report(_AWAY, about))


def _list() -> Written:
    """A newsletter of weather and its dangers."""
    words = """【气象服务专报第58期】
未来三天我县最高气温38至40度，请注意防暑。上周全市热射病死亡2人，溺水死亡3人，请各地引以为戒。
退订请回复TD
"""
    extra = ("List-Id: <fuwu.qx.example.com>", "List-Unsubscribe: <mailto:td@qx.example.com>", "Precedence: bulk")
    raw = envelope("气象服务专报58", text(words), sender="fuwu@qx.example.com", received=_LIST, extra=extra)
    about = "A mailing list of the weather service, with last week's deaths of the whole city."
    return Written("thirteenth-weather-list", raw, no_report(_LIST, about))


WRITTEN: Final[tuple[Written, ...]] = (
    _bounce(),
    _away(),
    _list(),
    typed(
        "zero-report",
        DONGSHAN_DUTY,
        "东山镇7月8日零报告",
        "2026-07-08T17:03",
        """
截至7月8日17时，东山镇24小时内无险情、无灾情、无人员伤亡。三汊湖水位14.21米，低于警戒水位。
值班领导：张三　值班员：值班员甲　10000000012
""",
        "The daily word that there is nothing; 截至 is no moment of anything.",
        location=OPEN,
        casualties=ANY_ZERO,
        leaders_on_scene=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        informant=("值班员甲", "10000000012"),
    ),
    typed(
        "drill-on-the-dike",
        XIHE,
        "西河镇开展防汛抢险应急演练",
        "2026-05-12T16:30",
        """
5月12日9时，西河镇在永丰圩举行2026年防汛抢险应急演练。演练模拟外河超保证水位、堤身出现管涌并有2名群众落水失踪的情景，\
设巡堤查险、反滤围井、群众转移、水上救援4个科目，参演人员150人，冲锋舟4艘。县水利局、县应急局现场观摩。
演练中“落水群众”12分钟内获救。通过演练，检验了预案，锻炼了队伍。
西河镇信息员乙
""",
        "A drill: the two in the water are played.",
        unit="xihe-town",
        occurred_at=maybe("2026-05-12T09:00:00+08:00"),
        location=has("永丰圩", lacks=("9时", "演练模拟"), absent=True),
        casualties=None,
        leaders_on_scene=OPEN,
        cause=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        source=OPEN,
        informant=(maybe("信息员乙"), None),
    ),
    typed(
        "rumour-of-a-breach",
        WATER_BUREAU,
        "关于网传“沙塘河决堤”的核查情况",
        "2026-07-10T22:14",
        """
7月10日20时许，有网民在短视频平台发布“沙塘河决堤了，淹死好几个人”的视频，浏览量约4万。经核查，视频系2020年外省汛情画面，\
我县沙塘河全线堤防安全，未发生决堤，无人员伤亡。公安网安已找到发布人，视频已删除，予以批评教育。
县水利局将滚动发布水情，引导群众不信谣不传谣。
""",
        "A rumour denied: its dead are none.",
        unit="",
        standing="unknown",
        occurred_at=maybe("2026-07-10T20:00:00+08:00"),
        location=has("沙塘河", lacks=("淹死",), absent=True),
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        source=OPEN,
    ),
    typed(
        "straw-patrol-week",
        FIRE,
        "秸秆禁烧工作一周情况",
        "2026-06-12T17:55",
        """
6月6日至12日，全县出动巡查人员2300人次、无人机160架次，发现并扑灭零星火点17处，过火面积合计21亩，行政处罚6人，批评教育11人。\
与去年同期相比，火点减少9处。未发生因焚烧引起的人员伤亡。
下周麦收结束，将转入夜间巡查。
森林防火中心
""",
        "A week's summary of many small fires; those fined are no casualties; nobody hurt by burning.",
        unit="fire-prevention-centre",
        location=OPEN,
        cause=OPEN,
        casualties=ANY_ZERO,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
    ),
    typed(
        "asking-for-the-form",
        XIHE_DUTY,
        "请问",
        "2026-04-21T15:26",
        """
办公室老师，紧急信息报送表有新版吗？我们还是用的去年那个，麻烦发一下。另外信息员换人了没有？我是值班员丙，电话还是10000000016。
""",
        "A question about a form, and no incident.",
        unit="xihe-town",
        casualties=None,
        informant=(maybe("值班员丙"), maybe("10000000016")),
    ),
    typed(
        "inspection-of-the-grain",
        DONGSHAN,
        "【一般】副县长汤某检查东山镇夏粮收购",
        "2026-06-18T18:10",
        """
6月18日上午，副县长汤某到东山镇粮库检查夏粮收购和安全储粮工作。汤某实地查看了筒仓、熏蒸药库和消防设施，要求严格落实“一规定两守则”，\
确保粮食安全、作业安全。镇长张三陪同。截至当日，粮库已收购小麦8600吨，支付粮款2100万元。
东山镇信息员甲
""",
        "A leader's visit, general by its tag: money paid for grain is no loss.",
        cls="general",
        location=has("粮库", absent=True),
        casualties=None,
        leaders_on_scene=OPEN,
        cause=OPEN,
        scope=OPEN,
        trend=OPEN,
        measures=OPEN,
        next_steps=OPEN,
        informant=(maybe("信息员甲"), None),
    ),
)
