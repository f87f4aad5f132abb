"""How far each folder of a mailbox has been read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select

from incidentd.store.mail_tables import SightingRow, WatchRow
from incidentd.store.prepared import insert_all
from incidentd.store.transaction import Context, Transaction

_SIGHTING = SightingRow.__table__  # type: ignore[attr-defined]
_WATCH = WatchRow.__table__  # type: ignore[attr-defined]
_INSERT_SIGHTING = insert_all(SightingRow)
_INSERT_WATCH = insert_all(WatchRow)


class FolderKnown(NamedTuple):
    """What is known of a folder: UIDs of mails that were taken, of those passed over, and since when it is watched.

    `begun` is about this UIDVALIDITY; `first_watched` about the folder under any.
    """

    taken: frozenset[int]
    passed_over: frozenset[int]
    begun: bool
    first_watched: datetime | None


def known(connection: Connection, account: str, folder: str, uidvalidity: int) -> FolderKnown:
    """What is known of a folder under a UIDVALIDITY."""
    s, w = _SIGHTING.c, _WATCH.c
    here = (s.account == account) & (s.folder == folder) & (s.uidvalidity == uidvalidity)
    taken: set[int] = set()
    passed_over: set[int] = set()
    for uid, mail in connection.execute(select(s.uid, s.mail).where(here)):
        (taken if mail else passed_over).add(uid)
    watches = select(w.uidvalidity, w.begun_at).where((w.account == account) & (w.folder == folder))
    begun = {row.uidvalidity: row.begun_at for row in connection.execute(watches)}
    return FolderKnown(
        frozenset(taken), frozenset(passed_over), uidvalidity in begun, min(begun.values(), default=None)
    )


def begin(context: Context, connection: Connection, place: tuple[str, str, int], uids: Sequence[int]) -> None:
    """Note that a folder (account, folder, UIDVALIDITY) is watched from now on; mails `uids` are passed over as old."""
    account, folder, uidvalidity = place
    w = _WATCH.c
    same = (w.account == account) & (w.folder == folder) & (w.uidvalidity == uidvalidity)
    if connection.execute(select(func.count()).where(same)).scalar_one():
        return
    tx = Transaction.begun(connection, context)
    row = {"account": account, "folder": folder, "uidvalidity": uidvalidity}
    seen = known(connection, account, folder, uidvalidity).taken
    _INSERT_WATCH.many(connection, [{**row, "begun_at": tx.now}])
    _INSERT_SIGHTING.many(connection, [{**row, "uid": uid, "mail": ""} for uid in uids if uid not in seen])
    tx.audit("mailbox.watched", "intake", account=account, folder=folder, passed_over=len(uids))
    tx.close()


def note_sightings(connection: Connection, sightings: Iterable[Mapping[str, Any]]) -> None:
    """Note where mails were seen, by the columns of the table: each place once, and not again where it is known."""
    fresh: dict[tuple[Any, ...], dict[str, Any]] = {}
    s = _SIGHTING.c
    for one in sightings:
        key = (one["account"], one["folder"], one["uidvalidity"], one["uid"])
        same = (s.account == key[0]) & (s.folder == key[1]) & (s.uidvalidity == key[2]) & (s.uid == key[3])
        if key not in fresh and not connection.execute(select(func.count()).where(same)).scalar_one():
            fresh[key] = dict(one)
    _INSERT_SIGHTING.many(connection, list(fresh.values()))
