"""Restoring a backup: all of it is read, checked and made ready aside; then it takes the place of what is there."""

from __future__ import annotations

import contextlib
import filecmp
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

from sqlalchemy import inspect, literal, select
from sqlalchemy.engine import make_url
from sqlmodel import SQLModel

from incidentd.backup.archive import read_archive
from incidentd.backup.files import disk_trouble, staging
from incidentd.backup.make import KEPT_BESIDE, look_at_sqlite
from incidentd.backup.manifest import Manifest, damaged
from incidentd.backup.postgresql_copy import verify_dump
from incidentd.backup.postgresql_restore import restore_dump
from incidentd.backup.postgresql_room import require_room
from incidentd.clock import Clock
from incidentd.config import Settings
from incidentd.core.rules import Rules
from incidentd.disk import sync
from incidentd.engine.lineage import FILE as LINEAGE
from incidentd.errors import AuditBroken, BackupError, IncidentdError
from incidentd.review.whole_store import Proved
from incidentd.sentences import Sentence, _
from incidentd.store.database import Database, translated_errors
from incidentd.store.holding import Held, Holding, held, hold
from incidentd.store.in_use import alone
from incidentd.store.migrate import migrate
from incidentd.store.restoring import under_way, was_cut_short
from incidentd.store.tables import SCHEMA_VERSION
from incidentd.store.transaction import Context, append_audit

_CONTENT: Final = [SQLModel.metadata.tables[name] for name in ("incident", "report", "quarantine", "mail", "api_key")]
MOST_SHOWN: Final = 200


class Restored(NamedTuple):
    """What was restored, what was put aside for it, and what it would send."""

    manifest: Manifest
    aside: Path | None
    holding: Holding | None
    held: list[Held]


class Wanted(NamedTuple):
    """Which backup, read with which private key, and whether it may replace what is there."""

    file: Path
    identity: Path | None = None
    replace: bool = False


def restore(settings: Settings, rules: Rules, clock: Clock, actor: str, wanted: Wanted) -> Restored:
    """Restore a backup into the store of the settings.

    Raises BackupError where the backup is not whole, the store has something in it, or somebody uses it: then nothing
    has been changed.
    """
    url = settings.store_url
    state = settings.state_directory
    context, aside = Context(rules, clock, "restore"), _Aside(state, clock.now())
    with disk_trouble(state), staging(state) as place, alone(url):
        manifest = _unpacked(wanted, place)
        backend = make_url(url).get_backend_name()
        if manifest.store != backend:
            form = _("the backup is of a {found} store, the settings name one of {expected}")
            hint = _("name a store of that kind in [store] url")
            raise BackupError(Sentence(form, found=manifest.store, expected=backend), hint=hint)
        if backend != "sqlite":
            _require_whole_dump(place / manifest.store_part, manifest)
            require_room(url, manifest, cut_short=was_cut_short(state))
            with under_way(state, wanted.file):
                _put_beside(place, state, aside)
                told = restore_dump(url, place / manifest.store_part, context, actor, manifest)
                _forget_the_one_before(state)
            return Restored(manifest, aside.directory, *told)
        store = Path(make_url(url).database or "")
        if _has_something_in_it(store) and not wanted.replace:
            form = _("the store {path} has something in it")
            hint = _("to have it put aside for the backup: --replace")
            raise BackupError(Sentence(form, path=str(store)), hint=hint)
        ready = place / manifest.store_part
        told = _made_ready(ready, context, actor, manifest)
        with under_way(state, wanted.file):
            _put_beside(place, state, aside)
            _exchange(ready, store, aside)
            _forget_the_one_before(state)
        return Restored(manifest, aside.directory, *told)


def _forget_the_one_before(state: Path) -> None:
    """The newest line that was noted is of the store that was there: what is stale in this one is held already."""
    (state / LINEAGE).unlink(missing_ok=True)


def _unpacked(wanted: Wanted, place: Path) -> Manifest:
    manifest = read_archive(wanted.file, wanted.identity, place)
    if manifest.schema_version > SCHEMA_VERSION:
        form = _("the backup is of schema version {found}, this program knows {known}")
        hint = _("install the newer incidentd that made it")
        raise BackupError(Sentence(form, found=manifest.schema_version, known=SCHEMA_VERSION), hint=hint)
    return manifest


def _made_ready(ready: Path, context: Context, actor: str, manifest: Manifest) -> tuple[Holding | None, list[Held]]:
    """Verify the store from the backup, bring it to this program's version, and hold what is stale in it."""
    seen = look_at_sqlite(ready)
    _require_whole(seen.proved, manifest)
    database = Database(f"sqlite:///{ready}")
    try:
        migrate(database, context.clock, actor)
        with translated_errors(), database.writer.begin() as connection:
            append_audit(connection, context.clock.now(), "store.restored", actor, **manifest.facts)
            holding = hold(context, connection, "restored")
            shown = held(context, connection, MOST_SHOWN) if holding else []
        with database.writer.connect() as connection:
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        database.dispose()
    for name in ("-wal", "-shm"):
        if Path(f"{ready}{name}").exists():
            damaged(_("the store from the backup could not be closed"))
    sync(ready)
    return holding, shown


def _require_whole(proved: Proved, manifest: Manifest) -> None:
    if proved.broken is not None:
        raise AuditBroken(proved.broken.seq, proved.broken.reason)
    if proved.verdict.head != (manifest.head.seq, manifest.head.hash):
        damaged(_("its audit log does not end where the manifest says"))


def _require_whole_dump(dump: Path, manifest: Manifest) -> None:
    head = (manifest.head.seq, manifest.head.hash)
    verdict = verify_dump(dump, head)
    if verdict.broken is not None:
        raise AuditBroken(verdict.broken.seq, verdict.broken.reason)
    if verdict.head != head:
        damaged(_("its audit log does not end where the manifest says"))


def _has_something_in_it(store: Path) -> bool:
    """Whether more is in a store than what a service that was just installed leaves there; a broken file is more."""
    if not store.exists() or not store.stat().st_size:
        return False
    database = Database(f"sqlite:///{store}")
    try:
        with translated_errors(), database.reader.connect() as connection:
            present = set(inspect(connection).get_table_names())
            known = {table.name for table in SQLModel.metadata.tables.values()} | {"alembic_version"}
            if present - known:
                return True
            return any(
                connection.execute(select(literal(1)).select_from(table).limit(1)).first()
                for table in _CONTENT
                if table.name in present
            )
    except IncidentdError:
        return True
    finally:
        database.dispose()


class _Aside:
    """Keeps what is replaced, in a directory of its own that is made when there is something to keep."""

    def __init__(self, state: Path, now: datetime) -> None:
        self._name = state / f"replaced-{now:%Y%m%dT%H%M%SZ}"
        self.directory: Path | None = None

    def keep(self, path: Path, name: Path) -> None:
        """Keep a file under a name."""
        kept = (self.directory or self._made()) / name
        kept.parent.mkdir(exist_ok=True, mode=0o700)
        try:
            kept.hardlink_to(path)
        except OSError:  # the store is on another disk than the state directory
            shutil.copy2(path, kept)
            kept.chmod(0o600)
            sync(kept)
        sync(kept.parent)

    def _made(self) -> Path:
        names = (self._name, *(self._name.with_name(f"{self._name.name}-{number}") for number in range(2, 100)))
        self.directory = next(name for name in names if not name.exists())
        self.directory.mkdir(mode=0o700)
        return self.directory


def _put_beside(place: Path, state: Path, aside: _Aside) -> None:
    """Put keys and checkpoints in their place; what is there and differs is put aside."""
    for part in _parts_beside(place):
        name = part.relative_to(place)
        target = state / name
        if target.is_file() and not filecmp.cmp(part, target, shallow=False):
            aside.keep(target, name)
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        sync(part)
        part.replace(target)
        sync(target.parent)


def _parts_beside(place: Path) -> Iterator[Path]:
    for folder in KEPT_BESIDE:
        yield from sorted((place / folder).glob("*"))


def _exchange(ready: Path, store: Path, aside: _Aside) -> None:
    """Give the store's name to the one that is ready; the old one is put aside.

    Cut short at any point, either store stands there whole; only an old one that cannot be read may then lack its
    write-ahead log, which is aside.
    """
    companions = [Path(f"{store}{name}") for name in ("-wal", "-shm")]
    if store.exists():
        _take_in_its_log(store)
        for path in (store, *companions):
            if path.exists():
                aside.keep(path, Path(path.name))
        for path in companions:
            path.unlink(missing_ok=True)
    ready.replace(store)
    sync(store.parent)


def _take_in_its_log(store: Path) -> None:
    """Have a store's write-ahead log in its file; one that is too damaged for that is put aside as it is."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(store)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
