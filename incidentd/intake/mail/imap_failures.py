"""What went wrong between us and a mailbox, in our terms, and what to do about it."""

from __future__ import annotations

import imaplib
import re
import ssl
from typing import Final, Literal

from imapclient.exceptions import LoginError

from incidentd.delivery.smtp_failures import quoted
from incidentd.errors import IncidentdError
from incidentd.intake.mail.mailbox_account import MailboxAccount
from incidentd.sentences import Sentence, _

FailureCode = Literal[
    "connect",
    "certificate",
    "tls",
    "timeout",
    "disconnected",
    "login",
    "unsafe_login",
    "read_only",
    "folder",
    "refused",
]
Stage = Literal["connecting", "logging in", "naming ourselves", "opening the folder", "looking", "fetching", "marking"]

_STAGES: Final[dict[Stage, str]] = {
    "connecting": _("while connecting"),
    "logging in": _("while logging in"),
    "naming ourselves": _("while naming ourselves"),
    "opening the folder": _("while opening the folder"),
    "looking": _("while looking"),
    "fetching": _("while fetching"),
    "marking": _("while marking"),
}
_FAILED: Final = _("mail server {server} failed {stage}: {said}")
_AS_BYTES: Final = re.compile(r"b(['\"])(.*)\1", re.DOTALL)
_TEMPORARY: Final = re.compile(r"\[(UNAVAILABLE|INUSE|LIMIT|SERVERBUG)\]", re.IGNORECASE)  # RFC 5530 3
_ASCII_HINT: Final = "the server takes only ASCII names and passwords: make an app password on its site"


class MailboxFailure(IncidentdError):
    """A mailbox could not be read now; it is tried again. `code` says why, `account` whose mailbox it is."""

    def __init__(self, message: str, *, account: str, code: FailureCode, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.account = account
        self.code = code

    @property
    def for_people(self) -> bool:
        """Whether it stays until somebody mends it, so that to ask the server again soon only does harm."""
        return self.code in {"login", "unsafe_login", "read_only", "certificate"}


def explain(error: Exception, account: MailboxAccount, stage: Stage) -> MailboxFailure:
    """The failure for what IMAPClient, imaplib, TLS or the network raised at `stage`."""
    if isinstance(error, MailboxFailure):
        return error
    server = f"{account.host}:{account.port}"
    words = quoted(_words_of(error))
    said = Sentence(_FAILED, server=server, stage=Sentence.of(_STAGES[stage]), said=words)
    if isinstance(error, UnicodeEncodeError):  # its text would show the password
        said = Sentence(_("mail server {server} cannot be given this user name or password"), server=server)
        return MailboxFailure(said, account=account.name, code="login", hint=_ASCII_HINT)
    code, hint = _broken(error, account) or _refused(str(error), account, stage)
    return MailboxFailure(said, account=account.name, code=code, hint=hint)


def _words_of(error: Exception) -> str:
    """What was said; imaplib and IMAPClient show a server's answer as Python's bytes, b'…'."""
    said = str(error) or type(error).__name__
    found = _AS_BYTES.fullmatch(said)
    return found[2] if found else said


def _broken(error: Exception, account: MailboxAccount) -> tuple[FailureCode, str] | None:
    """What befell the connection itself, if that is what it was."""
    # IMAPClient makes a LoginError of everything, a connection lost while logging in included.
    cause = error.__context__ if isinstance(error, LoginError) else error
    while cause is not None:
        match cause:
            case ssl.SSLCertVerificationError():
                return "certificate", (
                    "the server's certificate is not trusted: set ca_file to the site's own authority, or check host"
                )
            case ssl.SSLError():
                return "tls", "check security and port: 993 goes with 'tls', 143 with 'starttls' or 'none'"
            case TimeoutError():
                return "timeout", f"no answer within {account.timeout:g} s: check host, port and the firewall"
            case ConnectionError() | imaplib.IMAP4.abort():
                return _lost(cause)
            case OSError():
                return "connect", "check host, port and the firewall"
        cause = cause.__cause__
    return None


def _lost(error: Exception) -> tuple[FailureCode, str]:
    if isinstance(error, ConnectionRefusedError):
        return "connect", "check host, port and the firewall"
    # imaplib wraps what the socket raised while it sent.
    inner = error.__context__
    if isinstance(inner, TimeoutError):
        return "timeout", "the connection had gone silent"
    return "disconnected", ""


def _refused(answer: str, account: MailboxAccount, stage: Stage) -> tuple[FailureCode, str]:
    """What the server's own refusal means."""
    if "unsafe login" in answer.lower():
        return "unsafe_login", (
            "the provider does not accept this client: set send_id = 'always', and see whether its web mail asks you "
            "to allow IMAP for this account"
        )
    if stage == "logging in":
        if _TEMPORARY.search(answer):
            return "refused", ""
        return "login", _login_hint(account)
    if stage == "opening the folder":
        return "folder", f"check that the folder '{account.folder}' exists and may be opened"
    return "refused", ""


def _login_hint(account: MailboxAccount) -> str:
    if account.host_wants_id:
        return (
            "use the authorization code (授权码) instead of the password: switch on IMAP in the web mail's settings "
            "(设置 > POP3/SMTP/IMAP), make a code there, and give it as this mailbox's password"
        )
    return (
        "mend the user name and password of this mailbox; many providers want IMAP switched on and an app password "
        "(授权码) made on their site"
    )
