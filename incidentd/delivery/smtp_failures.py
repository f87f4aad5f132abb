"""What went wrong between us and the mail server, in our terms.

The rule: what the configuration or the server's operator can mend is temporary, and says what to mend, because the
same mail will succeed then; permanent is only what the recipient's address or the mail itself brings about.
"""

from __future__ import annotations

import re
import ssl
from dataclasses import dataclass
from enum import Enum
from typing import Final

import aiosmtplib

from incidentd.errors import DeliveryError, PermanentFailure, TemporaryFailure

_ADDRESS: Final = re.compile(r"<?[^\s<>]+@[^\s<>]+>?")
_QUOTED: Final = 200  # characters of a server's reply that are worth keeping
_NOT_LOGGED_IN: Final = frozenset({530, 534, 535, 538})  # RFC 4954 6
_CLOSING: Final = 421
_TOO_LARGE: Final = 552
_BAD_SEQUENCE: Final = 503

_LOGIN_HINT: Final = (
    "mend the user name and password of the mail account; many providers want an app password made on their site"
)
_SENDER_HINT: Final = "the server refuses our sender: set the sender to an address that this mail account may use"
_TLS_HINT: Final = "check security and port: 465 goes with 'tls', 587 with 'starttls', 25 inside the site with 'none'"
_CERTIFICATE_HINT: Final = (
    "the server's certificate is not trusted: set ca_file to the site's own authority, or check host"
)
_CONNECT_HINT: Final = "check host, port and the firewall"
_BUSY_HINT: Final = "where it is refused for too many connections, lower connections"


class Stage(Enum):
    """How far a mail had got."""

    CONNECT = "while connecting"
    SENDER = "after MAIL"
    RECIPIENT = "after RCPT"
    CONTENT = "after DATA"

    @property
    def nothing_handed_over(self) -> bool:
        """Whether the server cannot have taken the mail yet."""
        return self is not Stage.CONTENT


@dataclass(frozen=True, slots=True)
class Server:
    """How the server is named in failures."""

    name: str
    timeout: float

    def failure(self, error: Exception, stage: Stage) -> DeliveryError:
        """The failure to raise for what aiosmtplib, the network or our own timeout raised at `stage`."""
        match error:
            case aiosmtplib.SMTPResponseException():
                return self._refusal(error, stage)
            case TimeoutError():
                return self._silence(stage)
            case aiosmtplib.SMTPNotSupported():
                return PermanentFailure(
                    f"{self.name} cannot take an address that is not ASCII",
                    hint="give the person an e-mail address in ASCII",
                )
        return self._broken(error, stage)

    def _refusal(self, error: aiosmtplib.SMTPResponseException, stage: Stage) -> DeliveryError:
        said = f"{self.name} answered {error.code} {stage.value}: {quoted(error.message)}"
        code = str(error.code)
        if not 500 <= error.code <= 599 or error.code == _BAD_SEQUENCE:
            return TemporaryFailure(said, code=code, hint=_BUSY_HINT if error.code == _CLOSING else "")
        ours = _ours_to_mend(error, stage)
        if ours:
            return TemporaryFailure(said, code=code, hint=ours)
        return PermanentFailure(said, code=code, hint="check the person's e-mail address in the directory")

    def _silence(self, stage: Stage) -> DeliveryError:
        said = f"{self.name} gave no answer within {self.timeout:g} s {stage.value}"
        if stage.nothing_handed_over:
            return TemporaryFailure(said, code="timeout", hint=_CONNECT_HINT)
        return TemporaryFailure(f"{said}; {_UNKNOWN}", code="timeout")

    def _broken(self, error: Exception, stage: Stage) -> DeliveryError:
        said = f"{self.name} failed {stage.value}: {quoted(str(error))}"
        fault = _tls_fault(error)
        if isinstance(fault, ssl.SSLCertVerificationError):
            return TemporaryFailure(said, code="certificate", hint=_CERTIFICATE_HINT)
        if fault is not None:
            return TemporaryFailure(said, code="tls", hint=_TLS_HINT)
        if isinstance(error, aiosmtplib.SMTPServerDisconnected) or stage is not Stage.CONNECT:
            unknown = "" if stage.nothing_handed_over else f"; {_UNKNOWN}"
            return TemporaryFailure(f"{said}{unknown}", code="disconnected")
        if isinstance(error, OSError):
            return TemporaryFailure(said, code="connect", hint=_CONNECT_HINT)
        # What is left are abilities the server does not offer: STARTTLS, AUTH, or a method of it.
        return TemporaryFailure(said, code="unsupported", hint=f"{_TLS_HINT}; or the server wants no login")


_UNKNOWN: Final = "whether it took the mail is not known, so it is sent again under the same Message-ID"


def _ours_to_mend(error: aiosmtplib.SMTPResponseException, stage: Stage) -> str:
    """What to mend on our side so that the server takes such mails, or nothing if it is the mail's own fault."""
    if isinstance(error, aiosmtplib.SMTPAuthenticationError) or error.code in _NOT_LOGGED_IN:
        return _LOGIN_HINT
    if isinstance(error, aiosmtplib.SMTPHeloError):
        return "set local_hostname to this machine's name in the DNS"
    if stage is Stage.CONNECT:
        return f"ask the server's operator why it refuses us; {_TLS_HINT}"
    if stage is Stage.SENDER and error.code != _TOO_LARGE:
        return _SENDER_HINT
    if "relay" in error.message.lower():
        return f"the server does not know us: {_LOGIN_HINT}"
    return ""


def quoted(reply: str) -> str:
    """A server's words as they may be logged: without addresses, on one line, not too long."""
    return " ".join(_ADDRESS.sub("<address>", reply).split())[:_QUOTED]


def _tls_fault(error: BaseException | None) -> ssl.SSLError | None:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return error
        error = error.__cause__
    return None
