"""A server on loopback that answers as Twilio's Messages API does, and as its Accounts API to a look."""

from __future__ import annotations

import json
import re
import secrets
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from http import HTTPStatus
from typing import Final
from urllib.parse import parse_qs

from incidentd import clock
from incidentd.core.segments import segments
from incidentd.rehearsal.faults import Fault
from incidentd.rehearsal.loopback import LoopbackServer, Session

_LARGEST_HEAD: Final = 16_384
_LONGEST_BODY: Final = 1600
_E164: Final = re.compile(r"\+[1-9]\d{6,14}")
# incidentd puts a message's reference in brackets at the end of its text.
_REFERENCE: Final = re.compile(r"\[([0-9A-Za-z._+-]+)\]\s*$")


@dataclass(frozen=True, slots=True)
class ReceivedSms:
    """One SMS. `arrived_at` is the wall time, `monotonic` and `unix_ns` the same moment for measurements."""

    arrived_at: datetime
    monotonic: float
    unix_ns: int
    address: str
    sender: str
    body: str
    sid: str
    status_callback: str
    raw: bytes
    connection: int

    @property
    def segments(self) -> int:
        """How many segments it takes."""
        return segments(self.body)

    @property
    def reference(self) -> str:
        """The reference at the end of the text, or nothing."""
        found = _REFERENCE.search(self.body)
        return found[1] if found else ""

    def __str__(self) -> str:
        return f"SMS to {self.address}: {self.body}"


class TwilioServer(LoopbackServer[ReceivedSms]):
    """Twilio's Messages API for one account, on 127.0.0.1. `requests` counts the requests of any kind.

    `status` and `type` are what it says of the account.
    """

    def __init__(self, account_sid: str, auth_token: str) -> None:
        super().__init__()
        self.account_sid: Final = account_sid
        self.authorization: Final = "Basic " + b64encode(f"{account_sid}:{auth_token}".encode()).decode("ascii")
        self.path: Final = f"/2010-04-01/Accounts/{account_sid}/Messages.json"
        self.account_path: Final = f"/2010-04-01/Accounts/{account_sid}.json"
        self.requests = 0
        self.status = "active"
        self.type = "Full"

    @property
    def base_url(self) -> str:
        """What to configure as Twilio's address."""
        return f"http://127.0.0.1:{self.port}"

    def _session(self) -> Session:
        return _HttpSession(self, self.accepted)


@dataclass(frozen=True, slots=True)
class _Request:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class _Refusal:
    """Twilio's error: the HTTP status, its own code, its sentence."""

    status: int
    code: int
    message: str

    def text(self) -> str:
        return json.dumps(
            {
                "code": self.code,
                "message": self.message,
                "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
                "status": self.status,
            }
        )


class _HttpSession(Session):
    """One kept HTTP/1.1 connection: requests with a Content-Length, one after another."""

    def __init__(self, server: TwilioServer, number: int) -> None:
        super().__init__(server)
        self._server = server
        self._number = number

    def work(self) -> None:
        while not self.held and not self.transport.is_closing():
            request = self._request()
            if request is None:
                return
            self._server.requests += 1
            self._handle(request)

    def _request(self) -> _Request | None:
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            if len(self.buffer) > _LARGEST_HEAD:
                self.transport.abort()
            return None
        first, *lines = self.buffer[:end].decode("latin-1").split("\r\n")
        headers = {}
        for line in lines:
            name, _, value = line.partition(":")
            headers[name.strip().lower()] = value.strip()
        length = headers.get("content-length", "0")
        if "transfer-encoding" in headers or not length.isdecimal():
            self._answer(411, _Refusal(411, 20001, "a Content-Length is needed").text())
            self.transport.close()
            return None
        total = end + 4 + int(length)
        if len(self.buffer) < total:
            return None
        body = bytes(self.buffer[end + 4 : total])
        del self.buffer[:total]
        method, _, rest = first.partition(" ")
        return _Request(method, rest.partition(" ")[0], headers, body)

    def _handle(self, request: _Request) -> None:
        refusal = self._refused(request)
        if refusal is not None:
            self._answer(refusal.status, refusal.text())
            return
        if request.method == "GET":
            self._answer(200, _account(self._server))
            return
        form = {name: values[0] for name, values in parse_qs(request.body.decode(), keep_blank_values=True).items()}
        fault = self._server.faults.strike("message", (form.get("To", ""),))
        if fault is not None:
            self._misbehave(fault, lambda: self._outcome(form, request))
        else:
            self._answer(*self._outcome(form, request))

    def _refused(self, request: _Request) -> _Refusal | None:
        if request.headers.get("authorization") != self._server.authorization:
            return _Refusal(401, 20003, "Authenticate")
        methods = {self._server.path: "POST", self._server.account_path: "GET"}
        method = methods.get(request.path.partition("?")[0])
        if method is None:
            return _Refusal(404, 20404, f"The requested resource {request.path} was not found")
        if request.method != method:
            return _Refusal(405, 20004, "Method not allowed")
        return None

    def _outcome(self, form: dict[str, str], request: _Request) -> tuple[int, str]:
        """Take the message, or not, and what to say of it."""
        refusal = _wrong(form)
        if refusal is not None:
            return refusal.status, refusal.text()
        message = ReceivedSms(
            arrived_at=clock.now(),
            monotonic=clock.monotonic(),
            unix_ns=clock.unix_ns(),
            address=form["To"],
            sender=form.get("From") or form["MessagingServiceSid"],
            body=form["Body"],
            sid="SM" + secrets.token_hex(16),
            status_callback=form.get("StatusCallback", ""),
            raw=request.body,
            connection=self._number,
        )
        self._server.take(message)
        return 201, _resource(self._server.account_sid, message, form)

    def _misbehave(self, fault: Fault, carry_out: Callable[[], tuple[int, str]]) -> None:
        match fault.kind:
            case "hang":
                self.held = True
            case "reset":
                self.transport.abort()
            case "reject":
                refusal = _Refusal(fault.code, fault.provider_code or fault.code, fault.text)
                self._answer(fault.code, refusal.text(), fault.retry_after)
            case "slow":
                self.later(fault.seconds, lambda: self._answer(*carry_out()))
            case "drop_reply":
                carry_out()
                self.transport.abort()

    def _answer(self, status: int, text: str, retry_after: float | None = None) -> None:
        body = text.encode()
        head = (
            f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\n"
            "Content-Type: application/json; charset=utf-8\r\n"
            f"Content-Length: {len(body)}\r\n"
        )
        if retry_after is not None:
            head += f"Retry-After: {retry_after:g}\r\n"
        self.transport.write(head.encode("ascii") + b"\r\n" + body)


def _wrong(form: dict[str, str]) -> _Refusal | None:
    """What Twilio finds wrong with a message."""
    recipient = form.get("To", "")
    if not _E164.fullmatch(recipient):
        return _Refusal(400, 21211, f"Invalid 'To' Phone Number: {recipient}")
    if not form.get("From") and not form.get("MessagingServiceSid"):
        return _Refusal(400, 21603, "A 'From' phone number is required.")
    body = form.get("Body", "")
    if not body:
        return _Refusal(400, 21602, "Message body is required.")
    if len(body) > _LONGEST_BODY:
        return _Refusal(400, 21617, "The concatenated message body exceeds the 1600 character limit")
    return None


def _account(server: TwilioServer) -> str:
    """The Account resource, as far as anybody asks."""
    shown = {"sid": server.account_sid, "friendly_name": "rehearsal", "status": server.status, "type": server.type}
    return json.dumps(shown)


def _resource(account_sid: str, message: ReceivedSms, form: dict[str, str]) -> str:
    """The Message resource as Twilio shows it right after it took it."""
    uri = f"/2010-04-01/Accounts/{account_sid}/Messages/{message.sid}"
    moment = format_datetime(message.arrived_at)
    service = form.get("MessagingServiceSid")
    return json.dumps(
        {
            "account_sid": account_sid,
            "api_version": "2010-04-01",
            "body": message.body,
            "date_created": moment,
            "date_sent": None,
            "date_updated": moment,
            "direction": "outbound-api",
            "error_code": None,
            "error_message": None,
            "from": form.get("From"),
            "messaging_service_sid": service,
            "num_media": "0",
            "num_segments": "0" if service else str(message.segments),
            "price": None,
            "price_unit": None,
            "sid": message.sid,
            "status": "accepted" if service else "queued",
            "subresource_uris": {"media": f"{uri}/Media.json"},
            "to": message.address,
            "uri": f"{uri}.json",
        }
    )
