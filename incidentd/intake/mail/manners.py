"""Manners of automatic answers (RFC 3834): what kind of mail this is, whether it may be answered, and to whom.

A report must never be taken for something else: only what its headers declare counts, never a subject alone. What is
in doubt is a report.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Final, Literal, NamedTuple

from incidentd.intake.mail.header_fields import fields, mailboxes
from incidentd.intake.mail.mail_types import Mail

Kind = Literal["report", "auto_reply", "bounce", "list", "own", "calendar"]

NEVER_A_REPORT: Final[frozenset[Kind]] = frozenset({"auto_reply", "bounce", "own"})
"""Kinds that open no incident. `list` and `calendar` are read as reports are: a duty officer may send by a list."""

REFERENCE: Final = "X-Incidentd-Reference"

_AUTO_REPLY_SUBJECT: Final = re.compile(
    r"^\W*(?:(?:外出|休假|离岗)?的?自动(?:回复|答复|回覆)|(?:外出|休假)\s*[:：]|不在办公室"
    r"|auto(?:matic)?[ -]?(?:reply|response)"
    r"|out of (?:the )?office)",
    re.IGNORECASE,
)
_BOUNCE_SUBJECT: Final = re.compile(
    r"退信|未送达|无法送达|投递失败|发送失败|系统退回|undeliver|delivery (?:status|failure)|returned mail"
    r"|mail delivery failed|failure notice",
    re.IGNORECASE,
)
_AUTO_REPLY_HEADERS: Final = ("x-autoreply", "x-auto-reply", "x-autorespond", "x-autoresponder", "x-mail-autoreply")
_NO: Final = frozenset({"", "no", "false", "0", "none"})
_MACHINES: Final = frozenset({"mailer-daemon", "maildaemon", "mail-daemon", "mailerdaemon"})
_ROLES: Final = frozenset({"postmaster", "majordomo", "listserv", "listproc", "abuse", "hostmaster"})
_NOBODY: Final = re.compile(r"(?:no|donot|do-not|not)[-_.]?reply(?:[-_.].*)?|bounces?(?:[-_.+].*)?")
_LIST_ADDRESS: Final = re.compile(r"owner-.+|.+-(?:owner|request|bounces?)(?:\+.*)?")
_ADDRESS: Final = re.compile(r"[^\s<>@\"(),;:\\\[\]]+@[^\s<>@\"(),;:\\\[\]]+")
_CALENDAR_PART: Final = re.compile(
    rb"(?im)^content-type:[ \t]*(?:\r?\n[ \t]+)?text/calendar\b[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*"
)
_SHORT: Final = 400
"""Characters of an auto-reply's own text; a report, with its elements, is longer or has none of the signs."""


class Manner(NamedTuple):
    """Whether a mail may be answered: the `reason` as a code, and to which address ("" if not).

    Reasons not to: null_return_path, bounce, auto_submitted, auto_reply, list, precedence, own, calendar,
    mailer_daemon, role_address, nobody_reads, asked_not_to, own_address, no_address. To: return_path, from.
    """

    answer: bool
    reason: str
    to: str


# --- the kind ------------------------------------------------------------------------------------------------------


def what_kind(
    mail: Mail,
    *,
    envelope_from: str | None = None,
    own_addresses: Collection[str] = (),
    is_ours: Callable[[str], bool] = lambda _message_id: False,
) -> Kind:
    """What kind of mail this is, by what it declares of itself.

    Mail that a machine made of its own accord (Auto-Submitted: auto-generated, auto-notified) is a report: monitoring
    stations send such. So is a mail with a null return path and no other sign, and one of a group address.

    Args:
        mail: the mail.
        envelope_from: the return path, "" for the null one, None where it is not known (Return-Path then counts).
        own_addresses: where we take mail and send it from.
        is_ours: whether a Message-ID is one that we have given.
    """
    sender = _sender(mail)
    if mail.header(REFERENCE) and (not own_addresses or is_own(sender, own_addresses)):
        return "own"
    if _is_bounce(mail, sender, envelope_from):
        return "bounce"
    if _is_auto_reply(mail, is_ours):
        return "auto_reply"
    if _is_calendar(mail):
        return "calendar"
    if _is_list(mail) or _precedence(mail) in {"bulk", "list", "junk"}:
        return "list"
    return "report"


def _is_bounce(mail: Mail, sender: str, envelope_from: str | None) -> bool:
    kind = _content_type(mail)
    if kind.startswith("multipart/report"):
        # Also receipts that say a mail was read: both tell of a mail of ours.
        return any(told in kind for told in ("delivery-status", "disposition-notification", "feedback-report"))
    if kind.startswith(("message/delivery-status", "message/disposition-notification")):
        return True
    local = sender.partition("@")[0]
    if mail.header("X-Failed-Recipients") and (local in _MACHINES or _return_path(mail, envelope_from) == ""):
        return True
    if local in _MACHINES:
        return _return_path(mail, envelope_from) == "" or bool(_BOUNCE_SUBJECT.search(mail.subject))
    return (
        local == "postmaster" and _return_path(mail, envelope_from) == "" and bool(_BOUNCE_SUBJECT.search(mail.subject))
    )


def _is_auto_reply(mail: Mail, is_ours: Callable[[str], bool]) -> bool:
    submitted = _auto_submitted(mail)
    if submitted == "auto-replied":
        return True
    if any(mail.header(name).strip().lower() not in _NO for name in _AUTO_REPLY_HEADERS):
        return True
    if _precedence(mail) in {"auto_reply", "auto-reply"} or mail.header("Preference").strip().lower() == "auto_reply":
        return True
    if not _AUTO_REPLY_SUBJECT.search(mail.subject):
        return False
    # The subject says so. It needs a second witness: reports quote such subjects, and are answers to our own mails.
    if submitted not in _NO:
        return True
    short = len(mail.text.strip()) <= _SHORT and not mail.attachments
    return short and any(map(is_ours, (*mail.in_reply_to, *mail.references)))


def _is_calendar(mail: Mail) -> bool:
    """An invitation or an answer to one; not a report with a calendar file attached."""
    kind = _content_type(mail)
    if kind.startswith("text/calendar"):
        return True
    parts = _CALENDAR_PART.findall(mail.raw) if kind.startswith("multipart/alternative") else ()
    return any(b"method=" in part.lower() for part in parts)


def _is_list(mail: Mail) -> bool:
    return any(name.lower().startswith("list-") and value.strip() for name, value in mail.headers)


# --- the answer ----------------------------------------------------------------------------------------------------


def may_answer(mail: Mail, envelope_from: str | None, own_addresses: Collection[str]) -> Manner:
    """Whether an automatic answer may be sent, and to whom.

    It goes to the return path, as RFC 3834 4 has it; where that is not known (a mailbox whose server does not show
    it), to the one address of From. Reply-To is never used: anybody can put an address there that never wrote to us.

    Args:
        mail: the mail.
        envelope_from: the return path, "" for the null one, None where it is not known (Return-Path then counts).
        own_addresses: where we take mail and send it from.
    """
    refused = _refusal(mail, envelope_from)
    if refused:
        return Manner(answer=False, reason=refused, to="")
    path = _return_path(mail, envelope_from)
    to, reason = (path, "return_path") if path is not None else (_sender(mail), "from")
    unfit = _unfit(to, own_addresses) or _unfit(_sender(mail) or to, own_addresses)
    return Manner(answer=not unfit, reason=unfit or reason, to="" if unfit else to)


def _refusal(mail: Mail, envelope_from: str | None) -> str:
    """What of the mail forbids an answer."""
    kind = what_kind(mail, envelope_from=envelope_from)
    # An answer to one of ours in a loop bears our reference, whoever it says it is from.
    tests = (
        ("null_return_path", _return_path(mail, envelope_from) == ""),
        ("bounce", kind == "bounce"),
        ("own", bool(mail.header(REFERENCE))),
        ("auto_submitted", _auto_submitted(mail) not in _NO),
        ("auto_reply", kind == "auto_reply"),
        ("list", _is_list(mail)),
        ("precedence", _precedence(mail) in {"bulk", "list", "junk"}),
        ("calendar", kind == "calendar"),
        ("asked_not_to", _suppressed(mail)),
    )
    return next((reason for reason, holds in tests if holds), "")


def _unfit(address: str, own_addresses: Collection[str]) -> str:
    """Why no answer may go to an address."""
    if not _ADDRESS.fullmatch(address):
        return "no_address"
    if is_own(address, own_addresses):
        return "own_address"
    local = address.lower().rpartition("@")[0]
    if local in _MACHINES:
        return "mailer_daemon"
    if local in _ROLES or _LIST_ADDRESS.fullmatch(local):
        return "role_address"
    return "nobody_reads" if _NOBODY.fullmatch(local) else ""


def _suppressed(mail: Mail) -> bool:
    """X-Auto-Response-Suppress asks for no answers; it says nothing of how the mail came about."""
    asked = {word.strip().lower() for word in mail.header("X-Auto-Response-Suppress").split(",")}
    return bool(asked & {"all", "autoreply"})


# --- headers -------------------------------------------------------------------------------------------------------


def _sender(mail: Mail) -> str:
    """The one address of From, in small letters; "" where there is not exactly one."""
    boxes = [box for one in fields(mail.raw) if one.name == "from" for box in mailboxes(one.value)]
    return boxes[0].address.lower() if len(boxes) == 1 else ""


def _return_path(mail: Mail, envelope_from: str | None) -> str | None:
    """The return path; "" is the null one, None not known."""
    if envelope_from is not None:
        return envelope_from.strip().strip("<>")
    shown = mail.header("Return-Path").strip()
    return shown.strip("<>").strip() if shown else None


def _auto_submitted(mail: Mail) -> str:
    """The keyword, without comment and parameters; "" where there is none."""
    return re.split(r"[;(\s]", mail.header("Auto-Submitted").strip().lower(), maxsplit=1)[0]


def _precedence(mail: Mail) -> str:
    return mail.header("Precedence").strip().lower()


def _content_type(mail: Mail) -> str:
    return "".join(mail.header("Content-Type").lower().split())


def is_own(address: str, own_addresses: Collection[str]) -> bool:
    """Ours, also with +anything before the @."""
    local, _, domain = address.lower().rpartition("@")
    own = {one.lower() for one in own_addresses}
    return f"{local}@{domain}" in own or f"{local.partition('+')[0]}@{domain}" in own
