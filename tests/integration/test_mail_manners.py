"""RFC 3834: what is answered, to whom, and what is never taken for anything but a report."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.intake.mail.mail_types import Mail
from incidentd.intake.mail.manners import NEVER_A_REPORT, Kind, Manner, may_answer, what_kind
from tests.integration.mail_rig import mail_of

OWN = ("report@example.org", "office@163.example")
OURS = "<r-17@incidentd.example.org>"


def report(*headers: str, subject: str = "【紧急】青山县山洪情况", body: str = "三人被困，正在救援。") -> Mail:
    given_names = {header.partition(":")[0].lower() for header in headers}
    usual = [
        line
        for line in (
            "From: =?utf-8?B?5byg5LiJ?= <head@county.example.org>",
            f"Subject: {subject}",
            "Content-Type: text/plain; charset=utf-8",
        )
        if line.partition(":")[0].lower() not in given_names
    ]
    return mail_of("\n".join([*headers, *usual, "", body, ""]))


def is_ours(message_id: str) -> bool:
    return message_id == OURS


# --- the kind ------------------------------------------------------------------------------------------------------

_LONG = "续报：" + "截至15时，被困群众已全部转移安置。" * 40

REPORTS = {
    "plain": report(),
    "subject of an auto-reply, nothing else": report(subject="自动回复：关于青山县山洪的情况报告"),
    "subject of an auto-reply, answering ours at length": report(
        f"In-Reply-To: {OURS}", subject="自动回复: 续报", body=_LONG
    ),
    "subject of an auto-reply, answering somebody else": report("In-Reply-To: <x@other.example>", subject="自动回复"),
    "a reply to an answer of ours named so": report(f"In-Reply-To: {OURS}", subject="回复：自动回复：已收到"),
    "people who went out": report(f"In-Reply-To: {OURS}", subject="外出搜救人员2人失联", body="两人失联。"),
    "people who went out, told by a machine": report("Auto-Submitted: auto-generated", subject="外出务工车辆翻车"),
    "a monitoring station": report("Auto-Submitted: auto-generated", subject="地质灾害监测预警"),
    "a notification by a filter": report("Auto-Submitted: auto-notified", subject="险情"),
    "submitted by a person": report("Auto-Submitted: no"),
    "asks for no automatic answers": report("X-Auto-Response-Suppress: All"),
    "null return path": report("Return-Path: <>"),
    "from the postmaster": report("From: postmaster@county.example.org"),
    "from the postmaster, null return path": report("From: postmaster@county.example.org", "Return-Path: <>"),
    "says that a notice could not be delivered": report(subject="人员名单无法送达，发送失败"),
    "a header that says no": report("X-Auto-Reply: no", "X-Autorespond: 0"),
    "a forwarded failure": report("Content-Type: multipart/mixed; boundary=b", subject="转发：退信", body="--b--"),
    "our reference on another's mail": report("X-Incidentd-Reference: N-1"),
    "a report by multipart/report of another kind": report("Content-Type: multipart/report; report-type=x"),
    "calendar attached to a report": report(
        "Content-Type: multipart/mixed; boundary=b",
        body="--b\nContent-Type: text/plain\n\n三人被困\n--b\nContent-Type: text/calendar; method=REQUEST\n\nx\n--b--",
    ),
    "calendar spoken of in an alternative": report(
        "Content-Type: multipart/alternative; boundary=b", body="--b\nContent-Type: text/calendar\n\nno method\n--b--"
    ),
    "machine in the name, not the address": report("From: MAILER-DAEMON <head@county.example.org>"),
    "mailer-daemon with a return path and a report": report("From: mailer-daemon@county.example.org"),
}


@pytest.mark.parametrize("mail", REPORTS.values(), ids=REPORTS.keys())
def test_a_report_is_never_taken_for_something_else(mail: Mail) -> None:
    assert what_kind(mail, own_addresses=OWN, is_ours=is_ours) == "report"


OTHERS: dict[str, tuple[Mail, Kind]] = {
    "vacation": (report("Auto-Submitted: auto-replied", subject="您好"), "auto_reply"),
    "vacation with parameters": (report("Auto-Submitted: AUTO-REPLIED; owner-email=x"), "auto_reply"),
    "vacation with a comment": (report("Auto-Submitted: auto-replied (rejected)"), "auto_reply"),
    "exchange out of office": (report("Auto-Submitted: auto-generated", subject="自动答复: 险情"), "auto_reply"),
    "x-autoreply": (report("X-Autoreply: yes"), "auto_reply"),
    "x-autorespond": (report("X-Autorespond: Re: test"), "auto_reply"),
    "precedence auto_reply": (report("Precedence: auto_reply"), "auto_reply"),
    "subject, ours, short": (
        report(f"In-Reply-To: {OURS}", subject="自动回复：已收到", body="来信已收到。"),
        "auto_reply",
    ),
    "out of office in one word, ours": (report(f"In-Reply-To: {OURS}", subject="外出自动回复: 您的邮件"), "auto_reply"),
    "subject, ours by references": (report(f"References: <a@b> {OURS}", subject="自动回复"), "auto_reply"),
    "out of office, ours, short": (report(f"In-Reply-To: {OURS}", subject="Out of Office: x"), "auto_reply"),
    "gone out, with a colon": (report(f"In-Reply-To: {OURS}", subject="外出：险情"), "auto_reply"),
    "delivery status": (
        report("Content-Type: multipart/report; report-type=delivery-status; boundary=b", "Return-Path: <>"),
        "bounce",
    ),
    "folded delivery status": (
        report('Content-Type: multipart/report;\n boundary=b;\n report-type="delivery-status"'),
        "bounce",
    ),
    "receipt": (report("Content-Type: multipart/report; report-type=disposition-notification"), "bounce"),
    "complaint": (report("Content-Type: multipart/report; report-type=feedback-report"), "bounce"),
    "mailer-daemon": (report("From: MAILER-DAEMON@mx.example.org", "Return-Path: <>", subject="x"), "bounce"),
    "mailer-daemon by subject": (report("From: Mailer-Daemon@mx.example.org", subject="Returned mail"), "bounce"),
    "provider's own form": (
        report("From: postmaster@163.example", "Return-Path: <>", subject="系统退信/Systems bounce"),
        "bounce",
    ),
    "failed recipients": (
        report("From: Mailer-Daemon@x.example", "X-Failed-Recipients: a@b.example", subject="x"),
        "bounce",
    ),
    "list": (report("List-Id: <county.lists.example.org>"), "list"),
    "list by another field": (report("List-Unsubscribe: <mailto:x@example.org>"), "list"),
    "bulk": (report("Precedence: bulk"), "list"),
    "junk": (report("Precedence: Junk"), "list"),
    "own": (report("From: office@163.example", "X-Incidentd-Reference: N-1"), "own"),
    "own with a tag": (report("From: Report+x@EXAMPLE.org", "X-Incidentd-Reference: N-1"), "own"),
    "calendar": (report("Content-Type: text/calendar; method=REQUEST"), "calendar"),
    "calendar alternative": (
        report(
            "Content-Type: multipart/alternative; boundary=b",
            body='--b\n\nx\n--b\nContent-Type: text/calendar;\n charset="utf-8"; method=REPLY\n\nx\n--b--',
        ),
        "calendar",
    ),
}


@pytest.mark.parametrize(("mail", "kind"), OTHERS.values(), ids=OTHERS.keys())
def test_what_is_no_report_is_known_by_its_headers(mail: Mail, kind: Kind) -> None:
    assert what_kind(mail, own_addresses=OWN, is_ours=is_ours) == kind


def test_the_return_path_of_the_envelope_stands_above_the_header() -> None:
    bounce = report("From: MAILER-DAEMON@mx.example.org", "Return-Path: <a@example.org>", subject="x")

    assert what_kind(bounce, envelope_from="") == "bounce"
    assert what_kind(bounce, envelope_from=None) == "report"


def test_mail_of_a_list_and_invitations_are_still_read() -> None:
    assert frozenset({"auto_reply", "bounce", "own"}) == NEVER_A_REPORT


# --- the answer ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mail", "envelope", "expected"),
    [
        (report(), "head@county.example.org", ("return_path", "head@county.example.org")),
        (report(), "<head@county.example.org>", ("return_path", "head@county.example.org")),
        (report(), None, ("from", "head@county.example.org")),
        (report("Return-Path: <duty@county.example.org>"), None, ("return_path", "duty@county.example.org")),
        # The envelope is what the mail server has seen; Return-Path inside a mail handed over is the sender's words.
        (report("Return-Path: <evil@example.com>"), "a@example.com", ("return_path", "a@example.com")),
        (report("Reply-To: stranger@example.com"), None, ("from", "head@county.example.org")),
        (report("Reply-To: stranger@example.com"), "b@county.example.org", ("return_path", "b@county.example.org")),
        (report("X-Auto-Response-Suppress: OOF"), None, ("from", "head@county.example.org")),
        (report("Auto-Submitted: no"), None, ("from", "head@county.example.org")),
        (report("Precedence: first-class"), None, ("from", "head@county.example.org")),
        (report(subject="自动回复"), None, ("from", "head@county.example.org")),
    ],
)
def test_a_report_is_answered_to_its_return_path(mail: Mail, envelope: str | None, expected: tuple[str, str]) -> None:
    assert may_answer(mail, envelope, OWN) == (True, *expected)


SILENT: dict[str, list[tuple[Mail, str | None]]] = {
    "null_return_path": [(report(), ""), (report(), "<>"), (report("Return-Path: <>"), None)],
    "bounce": [(report("Content-Type: multipart/report; report-type=delivery-status"), "a@example.org")],
    "own": [(report("X-Incidentd-Reference: N-1"), "a@example.org")],
    "auto_submitted": [
        (report("Auto-Submitted: auto-replied"), "a@example.org"),
        (report("Auto-Submitted: auto-generated"), "a@example.org"),
        (report("Auto-Submitted: auto-notified"), "a@example.org"),
        (report("Auto-Submitted: whatever-comes"), "a@example.org"),
    ],
    "auto_reply": [(report("X-Autoreply: yes"), "a@example.org")],
    "list": [(report("List-Id: <x.example.org>"), "a@example.org"), (report("List-Post: NO"), "a@example.org")],
    "precedence": [(report("Precedence: bulk"), "a@example.org"), (report("Precedence: LIST"), "a@example.org")],
    "calendar": [(report("Content-Type: text/calendar"), "a@example.org")],
    "asked_not_to": [
        (report("X-Auto-Response-Suppress: All"), "a@example.org"),
        (report("X-Auto-Response-Suppress: DR, OOF, AutoReply"), "a@example.org"),
    ],
    "own_address": [
        (report(), "report@example.org"),
        (report(), "Report+2026-000123@Example.org"),
        (report("From: office@163.example"), "a@example.org"),
        (report("From: office@163.example"), None),
    ],
    "mailer_daemon": [(report(), "MAILER-DAEMON@county.example.org")],
    "role_address": [
        (report(), "postmaster@county.example.org"),
        (report("From: postmaster@county.example.org"), "a@example.org"),
        (report(), "owner-county@example.org"),
        (report(), "county-request@example.org"),
        (report(), "county-bounces+a=b@example.org"),
    ],
    "nobody_reads": [
        (report(), "no-reply@example.org"),
        (report("From: noreply@example.org"), None),
        (report(), "bounces+17-a=b@example.org"),
    ],
    "no_address": [
        (report("From: 值班室"), None),
        (report("From: a@example.org, b@example.org"), None),
        (report(), "a@example.org\r\nBcc: all@example.org"),
        (report(), "a b@example.org"),
        (mail_of(b""), None),
    ],
}


@pytest.mark.parametrize(
    ("mail", "envelope", "reason"),
    [(mail, envelope, reason) for reason, mails in SILENT.items() for mail, envelope in mails],
)
def test_what_must_not_be_answered_is_not(mail: Mail, envelope: str | None, reason: str) -> None:
    assert may_answer(mail, envelope, OWN) == Manner(False, reason, "")


def test_an_answer_of_ours_that_comes_back_is_not_answered() -> None:
    """Also when a server on the way has put another sender on it."""
    looped = report("From: list@example.org", "X-Incidentd-Reference: N-1", "Auto-Submitted: auto-replied")

    assert not may_answer(looped, "list@example.org", OWN).answer


_BITS = st.sampled_from(
    [
        *'<>@,;:"\\()\r\n \t=?',
        "From:",
        "Auto-Submitted: ",
        "no",
        "\r\n\r\n",
        "multipart/report",
        "自动回复",
        "\x00",
        "a@b.c",
    ]
)


@given(st.lists(_BITS, max_size=40), st.none() | st.lists(_BITS, max_size=5))
def test_no_mail_breaks_the_judgement_and_no_answer_goes_to_more_than_one_address(
    bits: list[str], envelope: list[str] | None
) -> None:
    raw = "".join(bits).encode()
    mail = Mail(raw=raw, sha256="", headers=(("Auto-Submitted", "".join(bits)), ("Content-Type", "".join(bits))))

    what_kind(mail, own_addresses=OWN)
    manner = may_answer(mail, None if envelope is None else "".join(envelope), OWN)

    assert manner.answer == bool(manner.to)
    assert not set(manner.to) & set("\r\n ,;<>")
