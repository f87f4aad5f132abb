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

from incidentd.delivery.said import in_letters
from incidentd.errors import DeliveryError, PermanentFailure, TemporaryFailure
from incidentd.sentences import Sentence, _

_ADDRESS: Final = re.compile(r"<?[^\s<>]+@[^\s<>]+>?")
_QUOTED: Final = 200  # characters of a server's reply that are worth keeping
_NOT_LOGGED_IN: Final = frozenset({530, 534, 535, 538})  # RFC 4954 6
_CLOSING: Final = 421
_TOO_LARGE: Final = 552
_BAD_SEQUENCE: Final = 503

_LOGIN_HINT: Final = _(
    "mend the user name and password of the mail account; many providers want an app password made on their site"
)
_SENDER_HINT: Final = _("the server refuses our sender: set the sender to an address that this mail account may use")
_TLS_HINT: Final = _(
    "check security and port: 465 goes with 'tls', 587 with 'starttls', 25 inside the site with 'none'"
)
_CERTIFICATE_HINT: Final = _(
    "the server's certificate is not trusted: set ca_file to the site's own authority, or check host"
)
_CONNECT_HINT: Final = _("check host, port and the firewall")
_BUSY_HINT: Final = _("where it is refused for too many connections, lower connections")
_ADDRESS_HINT: Final = _("check the person's e-mail address in the directory")
_ASCII_HINT: Final = _("give the person an e-mail address in ASCII")
_NAME_HINT: Final = _("set local_hostname to this machine's name in the DNS")

_ANSWERED: Final = _("mail server {server} answered {code} {stage}: {said}")
_SILENT: Final = _("mail server {server} gave no answer within {seconds} s {stage}")
_FAILED: Final = _("mail server {server} failed {stage}: {said}")
_NOT_ASCII: Final = _("mail server {server} cannot take an address that is not ASCII")
_NOT_KNOWN: Final = _("{what}; whether it took the mail is not known, so it is sent again under the same Message-ID")
_REFUSES_US: Final = _("ask the server's operator why it refuses us; {hint}")
_KNOWS_US_NOT: Final = _("the server does not know us: {hint}")
_NO_LOGIN: Final = _("{hint}; or the server wants no login")
FORMS: Final = (_NOT_KNOWN, _ANSWERED, _SILENT, _FAILED, _NOT_ASCII, _REFUSES_US, _KNOWS_US_NOT, _NO_LOGIN)
"""What is said with something put into it, the enclosing ones first."""


class Stage(Enum):
    """How far a mail had got."""

    CONNECT = _("while connecting")
    SENDER = _("after MAIL")
    RECIPIENT = _("after RCPT")
    DATA = _("after DATA")
    CONTENT = _("after the content was sent")

    @property
    def nothing_handed_over(self) -> bool:
        """Whether the server cannot have taken the mail yet."""
        return self is not Stage.CONTENT


@dataclass(frozen=True, slots=True)
class Server:
    """How the server is named in failures: host and port."""

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
                return PermanentFailure(Sentence(_NOT_ASCII, server=self.name), hint=_ASCII_HINT)
        return self._broken(error, stage)

    def _refusal(self, error: aiosmtplib.SMTPResponseException, stage: Stage) -> DeliveryError:
        answer = {"code": error.code, "stage": stage.value, "said": quoted(error.message)}
        said = Sentence(_ANSWERED, server=self.name, **answer)
        code = str(error.code)
        if not 500 <= error.code <= 599 or error.code == _BAD_SEQUENCE:
            return TemporaryFailure(said, code=code, hint=_BUSY_HINT if error.code == _CLOSING else "")
        ours = _ours_to_mend(error, stage)
        if ours:
            return TemporaryFailure(said, code=code, hint=ours)
        return PermanentFailure(said, code=code, hint=_ADDRESS_HINT)

    def _silence(self, stage: Stage) -> DeliveryError:
        said = Sentence(_SILENT, server=self.name, seconds=f"{self.timeout:g}", stage=stage.value)
        if stage.nothing_handed_over:
            return TemporaryFailure(said, code="timeout", hint=_CONNECT_HINT)
        return TemporaryFailure(Sentence(_NOT_KNOWN, what=said), code="timeout")

    def _broken(self, error: Exception, stage: Stage) -> DeliveryError:
        said = Sentence(_FAILED, server=self.name, stage=stage.value, said=quoted(str(error)))
        fault = _tls_fault(error)
        if isinstance(fault, ssl.SSLCertVerificationError):
            return TemporaryFailure(said, code="certificate", hint=_CERTIFICATE_HINT)
        if fault is not None:
            return TemporaryFailure(said, code="tls", hint=_TLS_HINT)
        if isinstance(error, aiosmtplib.SMTPServerDisconnected) or stage is not Stage.CONNECT:
            what = said if stage.nothing_handed_over else Sentence(_NOT_KNOWN, what=said)
            return TemporaryFailure(what, code="disconnected")
        if isinstance(error, OSError):
            return TemporaryFailure(said, code="connect", hint=_CONNECT_HINT)
        # What is left are abilities the server does not offer: STARTTLS, AUTH, or a method of it.
        return TemporaryFailure(said, code="unsupported", hint=Sentence(_NO_LOGIN, hint=_TLS_HINT))


def _ours_to_mend(error: aiosmtplib.SMTPResponseException, stage: Stage) -> str:
    """What to mend on our side so that the server takes such mails, or nothing if it is the mail's own fault."""
    if isinstance(error, aiosmtplib.SMTPAuthenticationError) or error.code in _NOT_LOGGED_IN:
        return _LOGIN_HINT
    if isinstance(error, aiosmtplib.SMTPHeloError):
        return _NAME_HINT
    if stage is Stage.CONNECT:
        return Sentence(_REFUSES_US, hint=_TLS_HINT)
    if stage is Stage.SENDER and error.code != _TOO_LARGE:
        return _SENDER_HINT
    if "relay" in error.message.lower():
        return Sentence(_KNOWS_US_NOT, hint=_LOGIN_HINT)
    return ""


def quoted(reply: str) -> str:
    """A server's words as they may be logged: without addresses, on one line, not too long."""
    return " ".join(_ADDRESS.sub("<address>", in_letters(reply)).split())[:_QUOTED]


def _tls_fault(error: BaseException | None) -> ssl.SSLError | None:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return error
        error = error.__cause__
    return None
