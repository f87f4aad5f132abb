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

_NUMBER: Final = re.compile(r"\+?\d[\d\s().-]{5,}\d")
_QUOTED: Final = 200
_FAILED: Final = frozenset({"failed", "undelivered", "canceled"})
_LATER_STATUS: Final = frozenset({408, 425, 429})
_OURS_STATUS: Final = frozenset({401, 402, 403, 404, 405, 407})

# https://www.twilio.com/docs/api/errors; the sentences are ours.
_LATER: Final = {
    20429: "too many requests at once",
    20500: "Twilio had an internal error",
    20503: "Twilio is out of service for the moment",
    21611: "the queue of our sender's number is full",
    30001: "the queue of our senders is full",
    30003: "the handset cannot be reached now: switched off or out of coverage",
    30008: "the network gave an unknown error",
}
_OURS: Final = {
    20003: ("Twilio does not accept our credentials", "mend the account SID and the auth token"),
    20404: ("Twilio does not know the account", "mend the account SID or the base address"),
    21212: ("Twilio does not accept our sender", "mend the sender number (E.164)"),
    21408: ("the account may not send to the recipient's country", "allow the country in Twilio's geo permissions"),
    21601: ("our sender's number cannot send SMS", "set a sender number that can"),
    21603: ("Twilio got no sender", "set the sender number or the messaging service"),
    21606: ("our sender's number cannot send SMS to this destination", "set a sender number that can"),
    30002: ("the Twilio account is suspended", "settle the account with Twilio"),
}
_NEVER: Final = {
    21211: "the number is not a valid telephone number",
    21608: "a trial account may send only to numbers verified at Twilio",
    21610: "the person has unsubscribed from our sender, and must send START to it to get messages again",
    21612: "Twilio has no way from our sender to this number",
    21614: "the number cannot get SMS; it may be a landline",
    21617: "the text is longer than Twilio takes",
    30004: "the recipient or the network blocks the message",
    30005: "the number does not exist or is no longer in use",
    30006: "the number is a landline, or its network cannot be reached",
    30007: "the network filtered the message out because of its content",
}


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
        if answer.get("status") in _FAILED:
            raise _failure(status, answer.get("error_code"), answer.get("error_message"), None)
        counted = str(answer.get("num_segments") or "0")
        # A messaging service has not chosen the sender yet and counts 0.
        taken = int(counted) if counted.isdecimal() else 0
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
    words = f"HTTP {status}" + (f", error {number}" if number else "") + (f": {quoted(str(said))}" if said else "")
    label = str(number or status)
    if number in _OURS:
        meaning, hint = _OURS[number]
        return TemporaryFailure(f"{meaning} ({words})", code=label, hint=hint, retry_after=retry_after)
    if number in _LATER or status in _LATER_STATUS or status >= 500:
        meaning = _LATER.get(number, "Twilio could not take the message now")
        return TemporaryFailure(f"{meaning} ({words})", code=label, retry_after=retry_after)
    if number in _NEVER:
        return PermanentFailure(
            f"{_NEVER[number]} ({words})", code=label, hint="check the person's number in the directory"
        )
    if status in _OURS_STATUS or not 400 <= status <= 499 or not number:
        hint = "check the account, the base address and what stands between this machine and Twilio (a proxy?)"
        return TemporaryFailure(
            f"the answer is not one of Twilio's to a message ({words})", code=label, hint=hint, retry_after=retry_after
        )
    return PermanentFailure(
        f"Twilio refused the message ({words})",
        code=label,
        hint=f"see https://www.twilio.com/docs/errors/{number}",
    )


def quoted(said: str) -> str:
    """Twilio's words as they may be logged: without telephone numbers, on one line, not too long."""
    return " ".join(_NUMBER.sub("<number>", said).split())[:_QUOTED]


def _json(text: str) -> dict[str, Any]:
    try:
        answer = json.loads(text)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds that Retry-After asks for, as a number or as a date (RFC 9110 10.2.3)."""
    asked = headers.get("Retry-After", "").strip()
    if asked.isdecimal():
        return float(asked)
    try:
        moment: datetime = parsedate_to_datetime(asked)
    except ValueError:
        return None
    return max((moment.astimezone(UTC) - clock.now()).total_seconds(), 0.0)
