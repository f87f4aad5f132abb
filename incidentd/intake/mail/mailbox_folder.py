"""What has to be done in one folder: which mails are new, which wait to be taken, which are still to be marked.

The order is what loses nothing: a mail is fetched, taken (committed), and only then marked. A failure anywhere
between leaves it among the mails that the store does not know, or among those that are owed their mark.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Final, NamedTuple

import structlog

from incidentd import clock
from incidentd.errors import StoreUnavailable
from incidentd.intake.mail.imap_session import ImapSession, Refused, Summary, in_groups
from incidentd.intake.mail.mailbox_account import MailboxAccount
from incidentd.intake.mail.mailbox_types import Cursor, Fetched, Known, MailboxHealth, Taker
from incidentd.intake.mail.thread_bridge import BackOff, LoopBridge, Stopped, seconds_after

log = structlog.get_logger(__name__)

MAILS_AT_ONCE: Final = 50
_BYTES_AT_ONCE: Final = 16 * 1024 * 1024
_MARKS_AT_ONCE: Final = 200
_AGAIN_FIRST: Final = 1.0  # seconds
_AGAIN_LIMIT: Final = 60.0
_HEADERS_AFTER: Final = 4
"""So often a server may refuse a mail, or break off over it, before its headers alone are taken for it."""


@dataclass(slots=True)
class _PutOff:
    """A mail that could not be fetched or kept, and when it is tried again (monotonic seconds)."""

    times: int = 0
    due: float = 0.0


class _Content(NamedTuple):
    """What could be had of a mail."""

    raw: bytes
    whole: bool = True


@dataclass(frozen=True, slots=True)
class _InHand:
    """Mails that are being taken."""

    mails: Sequence[Fetched]
    answers: Future[Sequence[bool]]


class FolderWork:
    """The work in one folder; outlives the connections."""

    def __init__(
        self,
        account: MailboxAccount,
        taker: Taker,
        cursor: Cursor,
        *,
        bridge: LoopBridge,
        health: MailboxHealth,
        jitter: Callable[[], float],
        stopping: Callable[[], bool],
    ) -> None:
        self._account = account
        self._taker = taker
        self._cursor = cursor
        self._bridge = bridge
        self._health = health
        self._jitter = jitter
        self._stopping = stopping
        self._uidvalidity: int | None = None
        self._highest = 0
        self._done: set[int] = set()
        self._waiting: set[int] = set()
        self._owed: set[int] = set()
        self._put_off: dict[int, _PutOff] = {}
        # Being fetched; what is still here when a new connection begins was being fetched when the last one broke.
        self._fetching: list[int] = []
        self._suspects: set[int] = set()
        self._store_away = BackOff(_AGAIN_FIRST, _AGAIN_LIMIT, jitter)
        self._not_before = 0.0
        self._mark_again = BackOff(_AGAIN_FIRST, _AGAIN_LIMIT, jitter)
        self._mark_due = 0.0
        self.in_hand = False
        """Whether mails are being taken, or taken and not yet marked."""

    # --- looking ------------------------------------------------------------------------------------------------------

    def look_through(self, session: ImapSession, *, new_connection: bool = False) -> None:
        """Open the folder anew and find all mails that the store does not know."""
        uidvalidity = session.select()
        if new_connection or uidvalidity != self._uidvalidity:
            self._begin(session, uidvalidity)
            self._suspect()
        present = session.uids()
        self._done &= present
        self._owed &= present
        self._waiting = present - self._done
        self._put_off = {uid: put_off for uid, put_off in self._put_off.items() if uid in self._waiting}
        self._highest = max(present, default=0)

    def look_for_new(self, session: ImapSession) -> None:
        """Find the mails that came after the last look."""
        new = session.uids_from(self._highest + 1) - self._done
        self._waiting |= new
        self._highest = max(new, default=self._highest)

    def _begin(self, session: ImapSession, uidvalidity: int) -> None:
        known = self._known(uidvalidity)
        changed = uidvalidity != self._uidvalidity
        if changed and self._uidvalidity is not None:
            log.warning(
                "the folder was numbered anew, all of it is looked through", mailbox=self._account.name, now=uidvalidity
            )
        passed_over = set(known.passed_over)
        if not known.begun:
            passed_over |= self._too_old(session, known)
            self._bridge.call(
                self._cursor.begin(
                    self._account.name,
                    self._account.folder,
                    uidvalidity,
                    passed_over=sorted(passed_over),
                    at=clock.now(),
                )
            )
        if changed:
            # What is unseen although it was taken was taken by a run that ended before it could mark it.
            self._owed = session.uids("UNSEEN") & known.taken if self._account.after != "nothing" else set()
            self._put_off = {}
            self._fetching = []
            self._suspects = set()
        self._done = set(known.taken) | passed_over
        self._uidvalidity = uidvalidity

    def _suspect(self) -> None:
        """Some servers break the connection off over a mail that they cannot read: it must not hold up the others."""
        if len(self._fetching) == 1:
            self._put_it_off(self._fetching[0])
        self._suspects.update(self._fetching)
        self._fetching = []

    def _known(self, uidvalidity: int) -> Known:
        known = self._bridge.call(self._cursor.known(self._account.name, self._account.folder, uidvalidity))
        # 0 is given by servers that do not know it: the numbers then mean nothing beyond this connection, and each mail
        # is brought to the taker, who knows it by its bytes.
        return known if uidvalidity else Known(first_watched=known.first_watched)

    def _too_old(self, session: ImapSession, known: Known) -> set[int]:
        horizon = self._account.since
        if horizon is None:
            horizon = (known.first_watched or clock.now()) - self._account.first_start_max_age
        unknown = session.uids() - known.taken
        # A mail without a date is not known to be old.
        old = {uid for uid, arrived in session.arrivals(unknown) if arrived is not None and arrived < horizon}
        if old:
            log.info("mails from before the first start are passed over", mailbox=self._account.name, mails=len(old))
        return old

    # --- taking -------------------------------------------------------------------------------------------------------

    def next_due(self) -> float | None:
        """When (monotonic seconds) something that waits is to be tried again; None where nothing waits."""
        dues = [self._mark_due] if self._owed else []
        if self._waiting:
            dues.append(max(self._not_before, min(self._due(uid) for uid in self._waiting)))
        return min(dues, default=None)

    def _due(self, uid: int) -> float:
        put_off = self._put_off.get(uid)
        return put_off.due if put_off else 0.0

    def work(self, session: ImapSession) -> None:
        """Take what is due, in the order of arrival: while one batch is kept, the next is fetched."""
        try:
            self._take(session)
            self._mark(session)
        finally:
            self.in_hand = False
            self._health.put_off = len(self._put_off)

    def _take(self, session: ImapSession) -> None:
        in_hand: _InHand | None = None
        try:
            for mails in self._batches(session):
                if in_hand is not None:
                    finished, in_hand = in_hand, None
                    self._record(finished)
                if self._is_held() or self._stopping():
                    return
                self.in_hand = True
                in_hand = _InHand(mails, self._bridge.begin(self._taker.take(mails)))
                self._mark(session)
        finally:
            # Even when the connection is lost: what is taken must not be taken once more meanwhile.
            if in_hand is not None:
                self._record(in_hand)

    def _is_held(self) -> bool:
        return clock.monotonic() < self._not_before

    def _batches(self, session: ImapSession) -> Iterator[list[Fetched]]:
        now = clock.monotonic()
        due = [uid for uid in sorted(self._waiting) if self._due(uid) <= now]
        suspects = [uid for uid in due if uid in self._suspects]
        groups = [*in_groups([uid for uid in due if uid not in self._suspects], MAILS_AT_ONCE), *in_groups(suspects, 1)]
        for some in groups:
            if self._is_held() or self._stopping():
                return
            summaries = session.summaries(some)
            self._waiting -= set(some) - set(summaries)  # gone; if not, the next look finds them again
            for group in _by_bytes(summaries):
                self._fetching = group
                mails = self._fetch(session, group, summaries)
                self._fetching = []
                self._suspects.difference_update(group)
                if mails:
                    yield mails

    def _fetch(self, session: ImapSession, uids: Sequence[int], summaries: dict[int, Summary]) -> list[Fetched]:
        limit = self._account.size_limit
        fitting = [uid for uid in uids if summaries[uid].size <= limit]
        contents: dict[int, _Content] = {}
        alone = list(uids)
        if not self._suspects.issuperset(uids):
            # If one cannot be had, they are asked for alone: it must not hold up the others.
            with contextlib.suppress(Refused):
                contents = {uid: _Content(raw) for uid, raw in (session.bodies(fitting) if fitting else {}).items()}
                alone = [uid for uid in uids if summaries[uid].size > limit]
        for uid in alone:
            if content := self._fetch_alone(session, uid, summaries[uid]):
                contents[uid] = content
        for uid in set(uids) - set(contents):
            self._put_it_off(uid)
        return [self._fetched(uid, summaries[uid], contents[uid]) for uid in uids if uid in contents]

    def _fetch_alone(self, session: ImapSession, uid: int, summary: Summary) -> _Content | None:
        """One mail; None if it cannot be had now."""
        put_off = self._put_off.get(uid)
        worn_out = put_off is not None and put_off.times >= _HEADERS_AFTER
        whole = summary.size <= self._account.size_limit
        try:
            if worn_out and uid in self._suspects:
                return self._headers(session, uid)
            raw = session.bodies([uid]).get(uid) if whole else session.beginning(uid, self._account.size_limit)
        except Refused as refusal:
            log.warning("the mail server does not give a mail", mailbox=self._account.name, uid=uid, error=str(refusal))
            return self._headers(session, uid) if worn_out else None
        return None if raw is None else _Content(raw, whole)

    def _headers(self, session: ImapSession, uid: int) -> _Content | None:
        with contextlib.suppress(Refused):
            if raw := session.headers(uid):  # a mail of no bytes at all could not be told from another
                return _Content(raw, whole=False)
        return None

    def _fetched(self, uid: int, summary: Summary, content: _Content) -> Fetched:
        return Fetched(
            account=self._account.name,
            mailbox=self._account.folder,
            uidvalidity=self._uidvalidity or 0,
            uid=uid,
            raw=content.raw,
            internal_date=summary.internal_date,
            size=summary.size,
            whole=content.whole,
        )

    # --- what became of it --------------------------------------------------------------------------------------------

    def _record(self, in_hand: _InHand) -> None:
        """Wait until the mails are taken, and note which were."""
        mails = in_hand.mails
        try:
            answers = self._answers(lambda: self._bridge.result(in_hand.answers), mails)
        except StoreUnavailable as error:
            log.warning("mails wait, the store cannot be used now", mailbox=self._account.name, error=str(error))
            self._not_before = clock.monotonic() + self._store_away.next()
            return
        self._store_away.reset()
        for mail, kept in zip(mails, answers, strict=True):
            if kept:
                self._kept(mail.uid)
            else:
                self._put_it_off(mail.uid)

    def _answers(self, take: Callable[[], Sequence[bool]], mails: Sequence[Fetched]) -> Sequence[bool]:
        try:
            answers = take()
            if len(answers) == len(mails):
                return answers
            raise ValueError(f"{len(answers)} answers for {len(mails)} mails")  # noqa: TRY301
        except (StoreUnavailable, Stopped):
            raise
        except Exception:
            log.exception("mails could not be taken", mailbox=self._account.name, uids=[mail.uid for mail in mails])
        if len(mails) == 1:
            return [False]
        return [self._answer_alone(mail) for mail in mails]

    def _answer_alone(self, mail: Fetched) -> bool:
        (kept,) = self._answers(lambda: self._bridge.call(self._taker.take([mail])), [mail])
        return kept

    def _kept(self, uid: int) -> None:
        self._waiting.discard(uid)
        self._put_off.pop(uid, None)
        self._done.add(uid)
        self._health.taken += 1
        if self._account.after != "nothing":
            self._owed.add(uid)

    def _put_it_off(self, uid: int) -> None:
        put_off = self._put_off.setdefault(uid, _PutOff())
        put_off.times += 1
        wait = seconds_after(put_off.times, first=_AGAIN_FIRST, limit=_AGAIN_LIMIT) * self._jitter()
        put_off.due = clock.monotonic() + wait

    def _mark(self, session: ImapSession) -> None:
        if clock.monotonic() < self._mark_due:
            return
        for some in in_groups(sorted(self._owed), _MARKS_AT_ONCE):
            try:
                session.mark(some)
            except Refused as refusal:
                # The mails are kept, which is what counts.
                log.warning("kept mails could not be marked", mailbox=self._account.name, error=str(refusal))
                self._mark_due = clock.monotonic() + self._mark_again.next()
                return
            self._owed.difference_update(some)
        self._mark_again.reset()


def _by_bytes(summaries: dict[int, Summary]) -> Iterator[list[int]]:
    """UIDs in groups of not too many bytes, in order."""
    group: list[int] = []
    total = 0
    for uid in sorted(summaries):
        size = summaries[uid].size
        if group and total + size > _BYTES_AT_ONCE:
            yield group
            group, total = [], 0
        group.append(uid)
        total += size
    if group:
        yield group
