"""Restoring a backup: all of it is read, checked and made ready aside; then it takes the place of what is there."""

from __future__ import annotations

import filecmp
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

from sqlalchemy import inspect, literal, select
from sqlalchemy.engine import make_url
from sqlmodel import SQLModel

from incidentd.backup.archive import read_archive
from incidentd.backup.files import disk_trouble, staging, sync
from incidentd.backup.make import KEPT_BESIDE, look_at_sqlite
from incidentd.backup.manifest import Manifest, damaged
from incidentd.backup.postgresql_copy import verify_dump
from incidentd.backup.postgresql_restore import restore_dump
from incidentd.clock import Clock
from incidentd.config import Settings
from incidentd.core.rules import Rules
from incidentd.engine.lineage import FILE as LINEAGE
from incidentd.errors import AuditBroken, BackupError, IncidentdError
from incidentd.review.whole_store import Proved
from incidentd.sentences import Sentence, _
from incidentd.store.database import Database, translated_errors
from incidentd.store.holding import Held, Holding, held, hold
from incidentd.store.in_use import alone
from incidentd.store.migrate import migrate
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
    context, now = Context(rules, clock, "restore"), clock.now()
    with disk_trouble(state), staging(state) as place, alone(url):
        manifest = _unpacked(wanted, place)
        backend = make_url(url).get_backend_name()
        if manifest.store != backend:
            form = _("the backup is of a {found} store, the settings name one of {expected}")
            hint = _("name a store of that kind in [store] url")
            raise BackupError(Sentence(form, found=manifest.store, expected=backend), hint=hint)
        if backend != "sqlite":
            _require_whole_dump(place / manifest.store_part, manifest)
            aside = _put_beside(place, state, now)
            told = restore_dump(url, place / manifest.store_part, context, actor, manifest)
            return Restored(manifest, aside, *told)
        store = Path(make_url(url).database or "")
        if _has_something_in_it(store) and not wanted.replace:
            form = _("the store {path} has something in it")
            hint = _("to have it put aside for the backup: --replace")
            raise BackupError(Sentence(form, path=str(store)), hint=hint)
        ready = place / manifest.store_part
        told = _made_ready(ready, context, actor, manifest)
        aside = _put_beside(place, state, now)
        aside = _exchange(ready, store, state, now) or aside
        (state / LINEAGE).unlink(missing_ok=True)  # it tells of the store that was there before
        return Restored(manifest, aside, *told)


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


def _put_beside(place: Path, state: Path, now: datetime) -> Path | None:
    """Put keys and checkpoints in their place; what is there and differs is put aside."""
    aside = None
    for part in _parts_beside(place):
        target = state / part.relative_to(place)
        if target.is_file() and not filecmp.cmp(part, target, shallow=False):
            aside = _aside(state, now)
            kept = aside / part.relative_to(place)
            kept.parent.mkdir(exist_ok=True, mode=0o700)
            kept.hardlink_to(target)
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        sync(part)
        part.replace(target)
        sync(target.parent)
    return aside


def _parts_beside(place: Path) -> Iterator[Path]:
    for folder in KEPT_BESIDE:
        yield from sorted((place / folder).glob("*"))


def _exchange(ready: Path, store: Path, state: Path, now: datetime) -> Path | None:
    """Give the store's name to the one that is ready; the old one is put aside, with its write-ahead log.

    Cut short at any point, either store stands there whole, or the old one without its last transactions, which are
    aside then; that is noticed at the next start, for it is older than the last run.
    """
    aside = None
    companions = [Path(f"{store}{name}") for name in ("-wal", "-shm")]
    if store.exists():
        aside = _aside(state, now)
        for path in (store, *companions):
            if path.exists():
                _keep(path, aside / path.name)
        sync(aside)
        for path in companions:
            path.unlink(missing_ok=True)
    ready.replace(store)
    sync(store.parent)
    return aside


def _keep(path: Path, kept: Path) -> None:
    try:
        kept.hardlink_to(path)
    except OSError:  # the store is on another disk than the state directory
        shutil.copy2(path, kept)
        kept.chmod(0o600)
        sync(kept)


def _aside(state: Path, now: datetime) -> Path:
    directory = state / f"replaced-{now:%Y%m%dT%H%M%SZ}"
    directory.mkdir(exist_ok=True, mode=0o700)
    return directory
