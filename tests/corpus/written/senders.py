"""Who sends it: bounces, auto-replies, lists, our own mail coming back, and reports that are not who they say."""

from __future__ import annotations

from typing import Any, Final

from tests.corpus.expecting import NONE_HURT, Written, expect, maybe, no_report
from tests.corpus.making import OFFICE, TRUSTED_SERVER, Part, envelope, several, text
from tests.corpus.written.people import DONGSHAN, STRANGER, XIHE

_AT: Final = "2026-11-24T11:00"
_REPORT: Final = (
    "信息来源：护林员\n事发时间：11月24日10时35分\n事发地点：东山镇柳林村\n伤亡人数：无人员伤亡\n财产损失：2万元\n"
)
_RECEIPT: Final = "[2026-000123] 已收到：东山镇青石村山体滑坡"


def _delivery_status(action: str, status: str) -> Part:
    notice = text("您发送的邮件未能投递。\nThis is the mail system.\n", way="8bit")
    machine = Part(
        (b"Content-Type: message/delivery-status",),
        f"Reporting-MTA: dns; mx.example.com\r\n\r\nFinal-Recipient: rfc822; {XIHE}\r\n"
        f"Action: {action}\r\nStatus: {status}\r\n".encode(),
    )
    original = Part(
        (b"Content-Type: message/rfc822",), envelope(_RECEIPT, text(_REPORT), sender=OFFICE, received=_AT, to=XIHE)
    )
    return several(notice, machine, original, kind="report", extra="; report-type=delivery-status")


def _read_notice() -> Part:
    machine = Part(
        (b"Content-Type: message/disposition-notification",),
        b"Reporting-UA: mail\r\nFinal-Recipient: rfc822; xihe-informant@example.org\r\n"
        b"Disposition: manual-action/MDN-sent-manually; displayed\r\n",
    )
    notice = text("您的邮件已被阅读。事发时间不明。\n")
    return several(notice, machine, kind="report", extra="; report-type=disposition-notification")


def _not(
    name: str, about: str, subject: str, part: Part, sender: str, *, standing: str | None = None, **given: Any
) -> Written:
    raw = envelope(subject, part, sender=sender, received=_AT, **given)
    return Written(f"sender-{name}", raw, no_report(_AT, about, standing=standing))


def _report(
    name: str,
    about: str,
    /,
    *,
    standing: str,
    unit: Any = "dongshan-town",
    sender: str | bytes = DONGSHAN,
    **given: Any,
) -> Written:
    raw = envelope("【紧急】东山镇柳林村险情", text(_REPORT), sender=sender, received=_AT, **given)
    expected = expect(
        _AT,
        about,
        cls="urgent",
        standing=standing,
        unit=unit,
        source="护林员",
        occurred_at="2026-11-24T10:35",
        location="东山镇柳林村",
        casualties=NONE_HURT,
        property_loss=20000,
    )
    return Written(f"sender-{name}", raw, expected)


def _results(server: str, verdict: str, domain: str = "example.org") -> str:
    return (
        f"Authentication-Results: {server}; spf={verdict} smtp.mailfrom={domain};"
        f" dkim={verdict} header.d={domain}; dmarc={verdict} header.from={domain}"
    )


_MACHINES: Final = (
    _not(
        "bounce-failed",
        "A bounce of our receipt, by the standard.",
        "Undelivered Mail Returned to Sender",
        _delivery_status("failed", "5.1.1"),
        "MAILER-DAEMON@mx.example.com",
        top=("Return-Path: <>",),
        extra=("Auto-Submitted: auto-replied",),
    ),
    _not(
        "bounce-delayed",
        "A notice of delay.",
        "Delayed Mail (still being retried)",
        _delivery_status("delayed", "4.4.1"),
        "MAILER-DAEMON@mx.example.com",
        top=("Return-Path: <>",),
    ),
    _not(
        "bounce-web-mail",
        "A bounce in words, as web mail providers send it; the report is quoted in it.",
        "系统退信",
        text("抱歉，您的来信被对方邮件服务器退回。\n原信主题：" + _RECEIPT + "\n" + _REPORT, charset="gbk"),
        "postmaster@example.net",
        top=("Return-Path: <>",),
        charset="gbk",
    ),
    _not(
        "auto-reply",
        "An auto-reply by RFC 3834.",
        "自动回复：" + _RECEIPT,
        text("您好，我正在休假，有事请电话联系值班室 10000000016。\n"),
        XIHE,
        standing="registered",
        extra=("Auto-Submitted: auto-replied", "In-Reply-To: <2026-000123@example.org>"),
    ),
    _not(
        "out-of-office",
        "Out of office with the older headers.",
        "Out of Office: " + _RECEIPT,
        text("I am out of the office until 30 November. In urgent cases call +86 100 0000 0014.\n"),
        "xihe-head@example.org",
        standing="registered",
        extra=("X-Autoreply: yes", "Precedence: auto_reply", "X-Auto-Response-Suppress: All"),
    ),
    _not(
        "read-notice",
        "A notice that our mail was read.",
        "已读：" + _RECEIPT,
        _read_notice(),
        XIHE,
        standing="registered",
    ),
    _not(
        "mailing-list",
        "A circular by mailing list.",
        "[安全生产] 每周事故警示（第47期）",
        text("11月18日，某地发生燃气爆炸，造成5人死亡、12人受伤。各单位要引以为戒。\n"),
        "anquan-bounces@lists.example.net",
        extra=(
            "List-Id: <anquan.lists.example.net>",
            "List-Unsubscribe: <mailto:leave@lists.example.net>",
            "Precedence: list",
        ),
    ),
    _not(
        "newsletter",
        "Bulk mail that is no list.",
        "年终大促：办公用品全场五折",
        text("限时抢购，截至11月30日24时，已有3000余人下单！\n"),
        "promo@shop.example.com",
        extra=("Precedence: bulk", "List-Unsubscribe: <https://shop.example.com/u>"),
    ),
    _not(
        "own-receipt-back",
        "Our own receipt, sent back to us by a rule of somebody's mailbox.",
        _RECEIPT,
        text("[2026-000123] 已收到：东山镇青石村山体滑坡\n" + _REPORT),
        OFFICE,
        extra=("Message-ID: <2026-000123@example.org>", "Auto-Submitted: auto-replied"),
    ),
    _not(
        "own-notice-back",
        "Our own escalation notice, without any header of a machine left.",
        "[2026-000123] 紧急信息文字报告 10 分钟后到期",
        text("事发时间：2026-11-24 03:20\n伤亡人数：死亡1人\n"),
        OFFICE,
        extra=("Message-ID: <2026-000123.notice.7@example.org>",),
    ),
)

_STANDING: Final = (
    _report("authenticated", "Our server vouches for it.", standing="registered",
            top=(_results(TRUSTED_SERVER, "pass"),)),
    _report("forged", "A registered address, and our server says it is not from there.", standing="forged",
            unit=maybe("dongshan-town"), top=(_results(TRUSTED_SERVER, "fail"),)),
    _report("forged-with-a-forged-pass", "Below our server's verdict stands another that claims to be ours.",
            standing="forged", unit=maybe("dongshan-town"),
            top=(_results(TRUSTED_SERVER, "fail"), _results(TRUSTED_SERVER, "pass"))),
    _report("forged-vouched-by-another", "Somebody else's server vouches, ours says no.", standing="forged",
            unit=maybe("dongshan-town"),
            top=(_results("mx.evil.example.net", "pass"), _results(TRUSTED_SERVER, "fail"))),
    _report("doubted-by-another", "A server that is not ours says fail: it has no say.", standing="registered",
            top=(_results("mx.elsewhere.example.net", "fail"),)),
    _report("name-with-another-address", "A registered person's name with an address nobody knows.", standing="unknown",
            unit=maybe("dongshan-town"), sender=STRANGER, name="信息员甲"),
    _report("address-within-the-name", "A registered address as the name of another.", standing="unknown",
            unit=maybe("dongshan-town"), sender=b'"dongshan-informant@example.org" <x9@example.net>'),
    _report("two-from", "Two senders in one header, one of them registered.", standing="unknown",
            unit=maybe("dongshan-town"), sender=b"<x9@example.net>, <dongshan-informant@example.org>"),
    _report("reply-to-elsewhere", "Answers would go elsewhere.", standing="registered",
            extra=("Reply-To: <x9@example.net>",)),
    _report("asks-for-no-answer", "X-Auto-Response-Suppress asks, and is no sign of an auto-reply.",
            standing="registered", extra=("X-Auto-Response-Suppress: OOF, AutoReply",)),
    _report("capitals", "Domain in capitals, a name of bytes.", standing="registered",
            sender=b"DongShan <dongshan-informant@EXAMPLE.ORG>"),
    _report("look-alike-domain", "A domain that looks like ours.", standing="unknown", unit=maybe("dongshan-town"),
            sender="dongshan-informant@examp1e.org", top=(_results(TRUSTED_SERVER, "pass", "examp1e.org"),)),
    _report("no-from", "No sender at all.", standing="unknown", unit=maybe("dongshan-town"), sender=b""),
)  # fmt: skip

WRITTEN: Final = (*_MACHINES, *_STANDING)
