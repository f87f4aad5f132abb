"""Making a backup: copy, verify the copy, write it away, read back what was written; only then it gets its name."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

from sqlalchemy import Connection, select

from incidentd import __version__
from incidentd.backup.archive import read_archive, write_archive
from incidentd.backup.encryption import Recipients
from incidentd.backup.files import digest_of, disk_trouble, put_in_place, staging
from incidentd.backup.manifest import STORE_PARTS, Head, Manifest, Part, damaged, file_names, may_be_part
from incidentd.backup.postgresql_copy import dump_postgresql, verify_dump
from incidentd.backup.sqlite_copy import copy_sqlite
from incidentd.clock import Clock
from incidentd.config import Settings
from incidentd.config.master import NAME as MASTER
from incidentd.errors import AuditBroken, BackupError, SecretMissing
from incidentd.review.whole_store import Proved, prove
from incidentd.sentences import _
from incidentd.store.database import Database, schema_version, translated_errors, version_in
from incidentd.store.tables import AuditRow
from incidentd.store.transaction import append_audit

_AUDIT = AuditRow.__table__  # type: ignore[attr-defined]
KEPT_BESIDE: Final = ("secrets", "checkpoints")
"""Folders of the state directory that go with the store."""
_DERIVING: Final = (MASTER, "checkpoint_key")
"""Secrets without which a restored store is not whole; they go with it from wherever they are given."""


class Made(NamedTuple):
    """A backup that was made and checked."""

    path: Path
    manifest: Manifest
    size: int
    sha256: str
    encrypted: bool


class _Seen(NamedTuple):
    """How the copied store stands."""

    version: str
    log: str
    proved: Proved
    server: str = ""


def make_backup(
    database: Database, settings: Settings, config: Path, to: Path, clock: Clock, actor: str, recipients: Sequence[str]
) -> Made:
    """Back the store up into the directory `to`, with its keys and its configuration, and record that in the log.

    Raises:
        BackupError: it could not be made; nothing is left half done.
        AuditBroken: the audit log does not hold, or what is kept beside it.
        ConfigError: a recipient is no public key.
    """
    readers = Recipients(recipients) if recipients else None
    if not schema_version(database):
        raise BackupError(_("there is no store yet"), hint=_("run 'incidentd migrate' once"))
    with disk_trouble(to), staging(to) as place:
        copy = place / STORE_PARTS["sqlite" if database.is_sqlite else "postgresql"]
        seen = _copied(database, copy)
        _require_whole(seen.proved)
        files = {copy.name: copy, **_beside(settings, config, place)}
        made_at = clock.now()
        manifest = _manifest(seen, files, made_at.replace(microsecond=0), is_sqlite=database.is_sqlite)
        written = place / "archive"
        size, sha256 = write_archive(written, manifest, files, readers)
        _check(written, manifest, (size, sha256), encrypted=readers is not None)
        names = file_names(seen.log, made_at, encrypted=readers is not None)
        path = put_in_place(written, (to / name for name in names))
    made = Made(path, manifest, size, sha256, readers is not None)
    _record(database, clock, actor, made)
    return made


def _copied(database: Database, copy: Path) -> _Seen:
    if database.is_sqlite:
        copy_sqlite(database.file, copy)
        return look_at_sqlite(copy)
    with translated_errors():
        seen = dump_postgresql(database, copy, _look)
    head = seen.proved.verdict.head
    if (broken := verify_dump(copy, head).broken) and not seen.proved.broken:
        damaged(broken.reason)
    return seen


def look_at_sqlite(file: Path) -> _Seen:
    """How a SQLite store that nobody uses stands: its pages, its log, what is kept beside the log."""
    with closing(sqlite3.connect(file)) as connection:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            damaged(f"{found}")
    database = Database(f"sqlite:///{file}")
    try:
        with translated_errors(), database.reader.connect() as connection:
            return _look(connection)
    finally:
        database.dispose()


def _look(connection: Connection) -> _Seen:
    version = version_in(connection)
    first = connection.execute(select(_AUDIT.c.hash).where(_AUDIT.c.seq == 1)).scalar_one_or_none() or "0" * 64
    info = connection.dialect.server_version_info or ()
    server = ".".join(map(str, info)) if connection.dialect.name == "postgresql" else ""
    return _Seen(version, first[:8], prove(connection), server)


def _require_whole(proved: Proved) -> None:
    if proved.broken is not None:
        raise AuditBroken(proved.broken.seq, proved.broken.reason)


def _beside(settings: Settings, config: Path, place: Path) -> dict[str, Path]:
    """Copies of keys, checkpoints and configuration: they are small, and may be changed meanwhile."""
    sources = {
        f"{folder}/{path.name}": path
        for folder in KEPT_BESIDE
        for path in sorted((settings.state_directory / folder).glob("[!.]*"))
        if path.is_file() and may_be_part(f"{folder}/{path.name}")
    }
    named = {"incidentd.toml": config, "policy.toml": settings.policy_path, "directory.toml": settings.directory_path}
    sources |= {f"config/{name}": path for name, path in named.items() if path.is_file()}
    copies = {name: _copy_beside(name, path.read_bytes(), place) for name, path in sources.items()}
    for name in _DERIVING:
        if f"secrets/{name}" not in copies and (secret := _secret(settings, name)):
            copies[f"secrets/{name}"] = _copy_beside(f"secrets/{name}", secret.encode() + b"\n", place)
    return copies


def _copy_beside(name: str, content: bytes, place: Path) -> Path:
    path = place / name
    path.parent.mkdir(exist_ok=True, mode=0o700)
    path.touch(mode=0o600)
    path.write_bytes(content)
    return path


def _secret(settings: Settings, name: str) -> str:
    try:
        return settings.secret(name)
    except SecretMissing:
        return ""


def _manifest(seen: _Seen, files: Mapping[str, Path], made_at: datetime, *, is_sqlite: bool) -> Manifest:
    parts = []
    for name, path in files.items():
        size, sha256 = digest_of(path)
        parts.append(Part(name=name, size=size, sha256=sha256))
    verdict, contents = seen.proved
    seq, digest = verdict.head
    return Manifest(
        program=__version__,
        made_at=made_at,
        store="sqlite" if is_sqlite else "postgresql",
        server=seen.server,
        schema_version=seen.version,
        log=seen.log,
        head=Head(seq=seq, hash=digest),
        lines=verdict.lines,
        records=contents.rows if contents else 0,
        parts=tuple(parts),
    )


def _check(written: Path, manifest: Manifest, expected: tuple[int, str], *, encrypted: bool) -> None:
    """Read back what was written. What is encrypted can only be held against what was handed to the disk."""
    if digest_of(written) != expected:
        damaged(_("what was read back is not what was written"))
    if not encrypted and read_archive(written) != manifest:
        damaged(_("what was read back is not what was written"))


def _record(database: Database, clock: Clock, actor: str, made: Made) -> None:
    with translated_errors(), database.writer.begin() as connection:
        append_audit(
            connection,
            clock.now(),
            "store.backed_up",
            actor,
            file=made.path.name,
            size=made.size,
            sha256=made.sha256,
            encrypted=made.encrypted,
            schema_version=made.manifest.schema_version,
            up_to_line=made.manifest.head.seq,
        )
