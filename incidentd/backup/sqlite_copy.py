"""A copy of a SQLite store while it is in use.

SQLite's own backup interface, in small steps. A read transaction is held meanwhile: without it every commit of the
service would make the copy begin anew, and with it the copy is the store as it stood at one moment. The write-ahead
log grows as long as that; so the copier itself brings it back into the store when it has done, else the next report
would have to wait for that.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from incidentd.backup.files import Pace, rest
from incidentd.errors import BackupError
from incidentd.sentences import Sentence, _

_PAGES: Final = 256
"""Pages a step: a megabyte."""
_REST: Final = 0.002


def copy_sqlite(store: Path, copy: Path) -> None:
    """Copy the store as it stands now into a new file; raises BackupError."""
    copy.touch(mode=0o600, exist_ok=False)
    try:
        with closing(_opened(store)) as source:
            _copy(source, copy)
            source.execute("PRAGMA wal_checkpoint(PASSIVE)")
    except sqlite3.Error as error:
        raise _failed(error) from error


def _copy(source: sqlite3.Connection, copy: Path) -> None:
    with closing(sqlite3.connect(copy, isolation_level=None)) as target, copy.open("rb") as written:
        page_size = source.execute("PRAGMA page_size").fetchone()[0]
        target.execute("PRAGMA journal_mode=OFF")
        target.execute("PRAGMA synchronous=OFF")  # Pace and whoever keeps the copy see to the disk
        target.execute("PRAGMA cache_size=-4096")
        pace = Pace(written.fileno())

        def step(_status: int, _remaining: int, _total: int) -> None:
            pace.wrote(_PAGES * page_size)
            rest(_REST)

        source.execute("BEGIN")
        source.execute("SELECT seq FROM audit_head").fetchone()
        try:
            source.backup(target, pages=_PAGES, progress=step)
        finally:
            source.execute("ROLLBACK")
        os.posix_fadvise(written.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _opened(store: Path) -> sqlite3.Connection:
    if not store.is_file():
        raise BackupError(_("there is no store yet"), hint=_("run 'incidentd migrate' once"))
    connection = sqlite3.connect(store, isolation_level=None)
    connection.execute("PRAGMA busy_timeout=5000")
    return connection


def _failed(error: sqlite3.Error) -> BackupError:
    reason = str(error)
    hint = _("nothing was left half done; do it again")
    if "full" in reason:
        return BackupError(_("the disk is full"), hint=_("make room, then do it again; nothing was left half done"))
    if "malformed" in reason or "not a database" in reason:
        hint = _("the file is damaged: keep it, and restore the newest backup")
    return BackupError(Sentence(_("the store cannot be copied: {reason}"), reason=reason), hint=hint)
