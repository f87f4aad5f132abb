"""What a mailbox watcher hands over, and what it needs of the store."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple, Protocol


class Fetched(NamedTuple):
    """A mail as it lies in a mailbox.

    `mailbox` is the folder; `internal_date` when the server took the mail (UTC; None where it does not say), which is
    the moment of receipt. `size` is what the server says. Where not `whole`, `raw` is only the beginning: the mail is
    over the limit, or the server does not give more of it than its headers.
    """

    account: str
    mailbox: str
    uidvalidity: int
    uid: int
    raw: bytes
    internal_date: datetime | None
    size: int
    whole: bool = True


class Taker(Protocol):
    """Keeps mails for good."""

    async def take(self, mails: Sequence[Fetched]) -> Sequence[bool]:
        """Keep mails; returns only after commit, one answer for each mail.

        True: kept, or known already, by its place or by its bytes. False: it could not be kept now and is brought again
        later. If it raises anything but StoreUnavailable, they are brought again one by one, so that one mail holds up
        no other.

        Raises:
            StoreUnavailable: nothing can be kept now; all are brought again later.
        """


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows of one folder.

    `taken` and `passed_over` are the UIDs under the UIDVALIDITY that was asked for; `begun` whether `Cursor.begin`
    was called for it. `first_watched` is the moment of the first `begin` of this account and folder under any
    UIDVALIDITY, None if there was none.
    """

    taken: AbstractSet[int] = frozenset()
    passed_over: AbstractSet[int] = frozenset()
    begun: bool = False
    first_watched: datetime | None = None


class Cursor(Protocol):
    """How far each folder has been read, by the store. Both may raise StoreUnavailable."""

    async def known(self, account: str, mailbox: str, uidvalidity: int) -> Known:
        """What is known of the folder; asked at each connection."""

    async def begin(
        self, account: str, mailbox: str, uidvalidity: int, *, passed_over: Sequence[int], at: datetime
    ) -> None:
        """Note, in one transaction, that the folder is watched from `at` on, and which mails are too old to be taken.

        Called before the first mail is taken. All or nothing: were half of the old mails noted, the other half would
        be taken for new. The same again (UIDVALIDITY 0) changes `first_watched` no more.
        """


WatcherState = Literal["stopped", "connecting", "watching", "taking", "waiting"]


@dataclass(slots=True)
class MailboxHealth:
    """How a watcher is doing, for `/readyz`, `incidentd check` and metrics; written by its thread, read by anyone.

    `waiting` is the state between two attempts to connect. `last_success` is when the folder was last looked through
    to its end; `store_refusals` how often the store could not keep what was there; `put_off` how many mails could not
    be fetched or kept so far and are tried again; `uses_idle` whether the server tells us of new mail.
    """

    state: WatcherState = "stopped"
    last_error: str = ""
    last_error_at: datetime | None = None
    last_success: datetime | None = None
    failures: int = 0
    store_refusals: int = 0
    put_off: int = 0
    taken: int = 0
    uses_idle: bool = False
