"""What Twilio's answers mean for an SMS.

The rule is the same as for mail: what somebody on our side can mend (credentials, account, sender) is temporary and
says what to mend; permanent is what the recipient's number or the message itself brings about.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final, NamedTuple

from incidentd import clock
from incidentd.core.segments import segments
from incidentd.delivery.message import Handover
from incidentd.errors import DeliveryError, PermanentFailure, TemporaryFailure
from incidentd.sentences import Sentence, _

_NUMBER: Final = re.compile(r"\+?\d[\d\s().-]{5,}\d")
_QUOTED: Final = 200
_DIGITS_OF_A_COUNT: Final = 3
_FAILED: Final = frozenset({"failed", "undelivered", "canceled"})
_LATER_STATUS: Final = frozenset({408, 425, 429})
_OURS_STATUS: Final = frozenset({401, 402, 403, 404, 405, 407})

# https://www.twilio.com/docs/api/errors; the sentences are ours.
LATER: Final = {
    20429: _("too many requests at once"),
    20500: _("Twilio had an internal error"),
    20503: _("Twilio is out of service for the moment"),
    21611: _("the queue of our sender's number is full"),
    30001: _("the queue of our senders is full"),
    30003: _("the handset cannot be reached now: switched off or out of coverage"),
    30008: _("the network gave an unknown error"),
}
OURS: Final = {
    20003: (_("Twilio does not accept our credentials"), _("mend the account SID and the auth token")),
    20404: (_("Twilio does not know the account"), _("mend the account SID or the base address")),
    21212: (_("Twilio does not accept our sender"), _("mend the sender number (E.164)")),
    21408: (
        _("the account may not send to the recipient's country"),
        _("allow the country in Twilio's geo permissions"),
    ),
    21601: (_("our sender's number cannot send SMS"), _("set a sender number that can")),
    21603: (_("Twilio got no sender"), _("set the sender number or the messaging service")),
    21606: (_("our sender's number cannot send SMS to this destination"), _("set a sender number that can")),
    30002: (_("the Twilio account is suspended"), _("settle the account with Twilio")),
}
NEVER: Final = {
    21211: _("the number is not a valid telephone number"),
    21608: _("a trial account may send only to numbers verified at Twilio"),
    21610: _("the person has unsubscribed from our sender, and must send START to it to get messages again"),
    21612: _("Twilio has no way from our sender to this number"),
    21614: _("the number cannot get SMS; it may be a landline"),
    21617: _("the text is longer than Twilio takes"),
    30004: _("the recipient or the network blocks the message"),
    30005: _("the number does not exist or is no longer in use"),
    30006: _("the number is a landline, or its network cannot be reached"),
    30007: _("the network filtered the message out because of its content"),
}
_NOT_NOW: Final = _("Twilio could not take the message now")
_NO_ANSWER_OF_TWILIO: Final = _("the answer is not one of Twilio's to a message")
_REFUSED: Final = _("Twilio refused the message")
_NUMBER_HINT: Final = _("check the person's number in the directory")
_BETWEEN_HINT: Final = _(
    "check the account, the base address and what stands between this machine and Twilio (a proxy?)"
)
_SEE: Final = _("see {address}")
_MEANING: Final = _("{meaning} (HTTP {answer})")
SILENT: Final = _(
    "Twilio gave no answer within {seconds} s; whether it took the message is not known, "
    "so it is sent again with the same reference in its text"
)
BROKE: Final = _(
    "the connection to Twilio broke ({kind}); whether it took the message is not known, "
    "so it is sent again with the same reference in its text"
)
NO_CONNECTION: Final = _("no connection to Twilio: {said}")
CONNECT_HINT: Final = _("check this machine's way to the internet, its DNS, and the base address")
FORMS: Final = (SILENT, BROKE, NO_CONNECTION, _MEANING, _SEE)
"""What is said with something put into it."""


class Answer(NamedTuple):
    """An HTTP answer, whatever it says."""

    status: int
    text: str
    headers: Mapping[str, str]


def handover(response: Answer, body: str) -> Handover:
    """The handover that Twilio's answer to a message with `body` stands for.

    Raises:
        TemporaryFailure: see `Channel.send`.
        PermanentFailure: likewise.
    """
    status = response.status
    answer = _json(response.text)
    if 200 <= status <= 299 and answer.get("sid"):
        if str(answer.get("status")) in _FAILED:
            raise _failure(status, answer.get("error_code"), answer.get("error_message"), None)
        # A messaging service has not chosen the sender yet and counts 0. What no message has is no count: the store
        # would not take it, and the message, though sent, would go out again.
        counted = str(answer.get("num_segments") or "0")
        taken = int(counted) if counted.isdecimal() and len(counted) <= _DIGITS_OF_A_COUNT else 0
        return Handover(provider_id=str(answer["sid"]), segments=taken or segments(body))
    raise _refused(response, answer)


class Account(NamedTuple):
    """What Twilio says of an account: `status` is active, suspended or closed; a `trial` one reaches only some."""

    status: str
    trial: bool


def account(response: Answer) -> Account:
    """The account that Twilio's answer shows.

    Raises:
        DeliveryError: it shows none, because the credentials are wrong or Twilio cannot say now.
    """
    answer = _json(response.text)
    if response.status == 200 and answer.get("status"):
        return Account(quoted(str(answer["status"])), str(answer.get("type", "")).lower() == "trial")
    raise _refused(response, answer)


def _refused(response: Answer, answer: Mapping[str, Any]) -> DeliveryError:
    # Both of Twilio's error forms: its own, and problem documents.
    said = answer.get("message") or answer.get("detail") or answer.get("title")
    return _failure(response.status, answer.get("code"), said, _retry_after(response.headers))


def _failure(status: int, code: Any, said: Any, retry_after: float | None) -> DeliveryError:
    number = code if isinstance(code, int) else 0
    answer = str(status) + (f", error {number}" if number else "") + (f": {quoted(str(said))}" if said else "")
    label = str(number or status)
    if number in OURS:
        meaning, hint = OURS[number]
        return TemporaryFailure(_said(meaning, answer), code=label, hint=hint, retry_after=retry_after)
    if number in LATER or status in _LATER_STATUS or status >= 500:
        meaning = LATER.get(number, _NOT_NOW)
        return TemporaryFailure(_said(meaning, answer), code=label, retry_after=retry_after)
    if number in NEVER:
        return PermanentFailure(_said(NEVER[number], answer), code=label, hint=_NUMBER_HINT)
    if status in _OURS_STATUS or not 400 <= status <= 499 or not number:
        said_so = _said(_NO_ANSWER_OF_TWILIO, answer)
        return TemporaryFailure(said_so, code=label, hint=_BETWEEN_HINT, retry_after=retry_after)
    see = Sentence(_SEE, address=f"https://www.twilio.com/docs/errors/{number}")
    return PermanentFailure(_said(_REFUSED, answer), code=label, hint=see)


def _said(meaning: str, answer: str) -> Sentence:
    return Sentence(_MEANING, meaning=meaning, answer=answer)


def quoted(said: str) -> str:
    """Twilio's words as they may be logged: without telephone numbers, on one line, not too long."""
    return " ".join(_NUMBER.sub("<number>", said).split())[:_QUOTED]


def _json(text: str) -> dict[str, Any]:
    try:
        answer = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds that Retry-After asks for, as a number or as a date (RFC 9110 10.2.3)."""
    asked = headers.get("Retry-After", "").strip()
    if asked.isdecimal():
        return float(asked)
    try:
        moment: datetime = parsedate_to_datetime(asked).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return max((moment - clock.now()).total_seconds(), 0.0)
