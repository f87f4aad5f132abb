"""One logged-in session with a mailbox: what a watcher asks of the server, and nothing that could lose a mail.

Nothing is ever flagged as deleted or expunged, and mails are read with BODY.PEEK, so that only `mark` changes any.
"""

from __future__ import annotations

import contextlib
import imaplib
import re
import ssl
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Final, NamedTuple

import structlog
from imapclient import SEEN

import incidentd
from incidentd import clock
from incidentd.intake.mail.imap_connection import Lifeline, WiredClient
from incidentd.intake.mail.imap_failures import MailboxFailure, Stage, explain
from incidentd.intake.mail.mailbox_account import MailboxAccount
from incidentd.intake.mail.thread_bridge import Wake

log = structlog.get_logger(__name__)

DATES_AT_ONCE: Final = 1000
_PULSE: Final = 0.06  # seconds
_NEAR: Final = 0.005
_PLAIN_NAME: Final = re.compile(r"[A-Za-z0-9.@_+=-]+")


class Summary(NamedTuple):
    """What is asked of a mail before the mail itself."""

    size: int
    internal_date: datetime | None


class Refused(Exception):
    """The server answered NO or BAD: the session goes on, and other mails may still be had."""


class ImapSession:
    """A session; every method but `close` raises MailboxFailure where the connection or the server fails."""

    def __init__(self, account: MailboxAccount, client: WiredClient) -> None:
        self._account = account
        self._client = client
        self._idles: bool = client.has_capability("IDLE")
        self._moves: bool = client.has_capability("MOVE")
        self._pulse = self._find_pulse() if self._idles else 0.0

    @property
    def idles(self) -> bool:
        """Whether the server tells us of new mail."""
        return self._idles

    def select(self) -> int:
        """Open the folder anew, which shows everything that came or went; the UIDVALIDITY (0 where there is none)."""
        with self._at("opening the folder"):
            only_reads = self._account.after == "nothing"
            answer = self._client.select_folder(self._account.folder, readonly=only_reads)
            if not only_reads and b"READ-ONLY" in answer:
                raise self._read_only()
            return int(answer.get(b"UIDVALIDITY", 0))

    def uids(self, criteria: str = "ALL") -> set[int]:
        """The UIDs of the mails that match."""
        with self._at("looking"):
            return self._search(criteria)

    def uids_from(self, first: int) -> set[int]:
        """The UIDs from `first` on."""
        with self._at("looking"):
            # `n:*` means the last mail too, where its UID is less than n (RFC 3501 6.4.8).
            return {uid for uid in self._search(f"UID {first}:*") if uid >= first}

    def _search(self, criteria: str) -> set[int]:
        wire = self._client.connection
        wire.response("EXISTS")  # forget what was told before; see `told_of_more`
        kind, answer = wire.uid("SEARCH", criteria)
        if kind != "OK":
            raise wire.error(f"SEARCH: {kind} {answer[-1]!r}")
        # IMAPClient's own search cannot read an answer in several lines.
        return {int(uid) for line in answer if line for uid in line.split()}

    def told_of_more(self) -> bool:
        """Whether a mail was announced since the last search began: IDLE will not announce it a second time."""
        _, told = self._client.connection.response("EXISTS")
        return any(told)

    def arrivals(self, uids: Iterable[int]) -> Iterator[tuple[int, datetime | None]]:
        """When the server took each mail, as far as it says; those that are gone are not named."""
        for some in in_groups(sorted(uids), DATES_AT_ONCE):
            with self._at("looking"):
                answer = self._client.fetch(some, ["INTERNALDATE"])
            yield from ((uid, _utc(item.get(b"INTERNALDATE"))) for uid, item in answer.items())

    def summaries(self, uids: Sequence[int]) -> dict[int, Summary]:
        """Size and date of each mail; those that are gone are not named."""
        with self._at("looking"):
            answer = self._client.fetch(uids, ["RFC822.SIZE", "INTERNALDATE"])
        return {
            uid: Summary(int(item[b"RFC822.SIZE"]), _utc(item.get(b"INTERNALDATE")))
            for uid, item in answer.items()
            if b"RFC822.SIZE" in item
        }

    def bodies(self, uids: Sequence[int]) -> dict[int, bytes]:
        """The whole mails; those that are gone are not named.

        Raises:
            Refused: the server does not give one of them.
        """
        return self._contents(uids, "BODY.PEEK[]", b"BODY[]")

    def beginning(self, uid: int, size: int) -> bytes | None:
        """The first `size` bytes of a mail; None if it is gone.

        Raises:
            Refused: the server does not give it.
        """
        return self._contents([uid], f"BODY.PEEK[]<0.{size}>", b"BODY[]<0>").get(uid)

    def headers(self, uid: int) -> bytes | None:
        """The headers of a mail; None if it is gone.

        Raises:
            Refused: the server does not give them.
        """
        return self._contents([uid], "BODY.PEEK[HEADER]", b"BODY[HEADER]").get(uid)

    def _contents(self, uids: Sequence[int], wanted: str, key: bytes) -> dict[int, bytes]:
        with self._at("fetching", refusals=True):
            answer = self._client.fetch(uids, [wanted])
        # Other FETCH answers may come between, of what somebody else flagged meanwhile: they have no content.
        return {uid: item[key] for uid, item in answer.items() if isinstance(item.get(key), bytes)}

    def mark(self, uids: Sequence[int]) -> None:
        """Do with mails that are kept what the account wants done with them.

        Raises:
            Refused: the server did not do it.
        """
        with self._at("marking", refusals=True):
            if self._account.after == "seen":
                self._client.add_flags(uids, [SEEN], silent=True)
            elif self._account.after == "move":
                self._move(uids)

    def _move(self, uids: Sequence[int]) -> None:
        if self._moves:
            self._into_folder(self._client.move, uids)
            return
        # Without MOVE the mail would have to be deleted here, with whatever else is flagged so: it stays instead.
        self._into_folder(self._client.copy, uids)
        try:
            self._client.add_flags(uids, [SEEN], silent=True)
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error:  # not a failure to move, or they would be copied again and again
            log.debug("copied mails could not be marked", mailbox=self._account.name)

    def _into_folder(self, put: Callable[[Sequence[int], str], object], uids: Sequence[int]) -> None:
        target = self._account.move_to
        try:
            put(uids, target)
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error as error:
            if "TRYCREATE" not in str(error).upper() and self._client.folder_exists(target):
                raise
            self._client.create_folder(target)
            put(uids, target)

    def wait(self, wake: Wake, seconds: float) -> None:
        """Wait until the server tells of a change, where it does; `wake` rings; or `seconds` are over."""
        until = clock.monotonic() + seconds
        with self._at("looking"):
            while self._idles and not wake.rung and (left := until - clock.monotonic()) > 0:
                ended = self._client.connection.idle_until(wake, min(left, self._pulse or left))
                if ended == "refused":
                    self._idles = False
                elif ended == "told" or self.told_of_more():
                    return
        if not self._idles:
            wake.wait(until - clock.monotonic())

    def _find_pulse(self) -> float:
        """How often IDLE is begun anew for the sake of speed, in seconds; 0 for never."""
        if self._account.pulse_seconds is not None:
            return self._account.pulse_seconds
        # Dovecot waits half a second before it tells of a new mail, but tells at once when IDLE begins. Only a server
        # of our own site is asked so often: its nearness shows in its answers.
        if b"dovecot" not in (self._client.welcome or b"").lower():
            return 0.0
        return _PULSE if min(self._round_trip() for _ in range(3)) < _NEAR else 0.0

    def _round_trip(self) -> float:
        asked = clock.monotonic()
        self._client.noop()
        return clock.monotonic() - asked

    def certificate(self) -> bytes | None:
        """The server's certificate (DER); None without TLS."""
        sock = self._client.connection.sock
        return sock.getpeercert(binary_form=True) if isinstance(sock, ssl.SSLSocket) else None

    def close(self) -> None:
        """Log out, as far as that goes."""
        with contextlib.suppress(Exception):
            self._client.logout()
        self.drop()

    def drop(self) -> None:
        """Close the connection without a word."""
        with contextlib.suppress(Exception):
            self._client.shutdown()

    @contextmanager
    def _at(self, stage: Stage, *, refusals: bool = False) -> Iterator[None]:
        with explained(self._account, stage, refusals=refusals):
            yield

    def _read_only(self) -> MailboxFailure:
        return MailboxFailure(
            f"{self._account.server} lets us only read the folder '{self._account.folder}'",
            account=self._account.name,
            code="read_only",
            hint="set after = 'nothing', or let this account write to the folder",
        )


def open_session(account: MailboxAccount, tls: ssl.SSLContext | None, lifeline: Lifeline) -> ImapSession:
    """Connect, log in, and say who we are where the server wants to know.

    Raises:
        MailboxFailure: it could not be done now.
    """
    with explained(account, "connecting"):
        client = WiredClient(
            account.host,
            account.port,
            timeout=account.timeout,
            tls=tls if account.security == "tls" else None,
            lifeline=lifeline,
        )
    try:
        with explained(account, "connecting"):
            if account.security == "starttls":
                client.starttls(tls)
        with explained(account, "logging in"):
            _log_in(client, account)
        with explained(account, "naming ourselves"):
            _name_ourselves(client, account)
            return ImapSession(account, client)
    except BaseException:
        with contextlib.suppress(Exception):
            client.shutdown()
        raise


def _log_in(client: WiredClient, account: MailboxAccount) -> None:
    if client.has_capability("LOGINDISABLED"):
        raise MailboxFailure(
            f"{account.server} takes no password over this connection",
            account=account.name,
            code="login",
            hint="set security = 'tls' (port 993) or 'starttls' (port 143)",
        )
    name, password = account.username, account.password
    if client.has_capability("AUTH=PLAIN") and not (name + password).isascii():
        client.plain_login(name, password)  # LOGIN carries only ASCII
        return
    # imaplib quotes the password but not the name.
    client.login(name if _PLAIN_NAME.fullmatch(name) else _quoted(name), password)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _name_ourselves(client: WiredClient, account: MailboxAccount) -> None:
    if account.send_id == "never":
        return
    # Some providers close the connection on a command they do not know, so it is not simply tried.
    if account.send_id == "auto" and not account.host_wants_id and not client.has_capability("ID"):
        return
    fields = ("name", "incidentd", "version", incidentd.__version__, "vendor", "incidentd")
    try:
        # Without a space inside the parentheses: Coremail's parser refuses that.
        client.connection.name_client("(" + " ".join(_quoted(field) for field in fields) + ")")
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error:
        log.debug("the mail server does not take ID", mailbox=account.name)


@contextmanager
def explained(account: MailboxAccount, stage: Stage, *, refusals: bool = False) -> Iterator[None]:
    """Make a MailboxFailure of what goes wrong; with `refusals`, Refused where the server only says NO or BAD."""
    try:
        yield
    except (imaplib.IMAP4.error, OSError, ValueError) as error:  # ValueError: an answer that cannot be read
        refused = isinstance(error, imaplib.IMAP4.error) and not isinstance(error, imaplib.IMAP4.abort)
        if refusals and refused:
            raise Refused(str(explain(error, account, stage))) from error
        raise explain(error, account, stage) from error


def in_groups(uids: Sequence[int], size: int) -> Iterator[list[int]]:
    """`uids`, so many at a time."""
    rest = iter(uids)
    while group := list(islice(rest, size)):
        yield group


def _utc(moment: Any) -> datetime | None:
    return moment.astimezone(UTC) if isinstance(moment, datetime) and moment.tzinfo else None
