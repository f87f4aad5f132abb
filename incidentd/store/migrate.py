"""Bringing a store to this program's schema version, an empty one too."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, func, insert, select

from incidentd.clock import Clock
from incidentd.errors import StoreUnavailable
from incidentd.store.database import Database, require_version, schema_version, translated_errors, version_in
from incidentd.store.tables import SCHEMA_VERSION, CompatibilityRow
from incidentd.store.transaction import append_audit
from incidentd.store.triggers import NAMES, make_triggers, present

if TYPE_CHECKING:
    from alembic.config import Config

_COMPATIBILITY = CompatibilityRow.__table__  # type: ignore[attr-defined]
_MIGRATING = 0x696E6369
"""Number of the lock under which one program at a time migrates a PostgreSQL store."""


def migrate(database: Database, clock: Clock, actor: str = "system") -> tuple[str, str]:
    """Migrate to the newest version; returns (before, after), "" before for an empty store.

    A store made by a newer program on which this one may run is left as it is. Raises StoreVersionError for another:
    there is no way back down.
    """
    before = schema_version(database)
    if before > SCHEMA_VERSION:
        require_version(database)
    if before >= SCHEMA_VERSION:
        return before, before
    if database.is_sqlite:
        _make_directory(database.file.parent)
    with translated_errors(), database.writer.begin() as connection:
        if not database.is_sqlite:  # SQLite's transaction has begun with the lock
            connection.execute(select(func.pg_advisory_xact_lock(_MIGRATING)))
        if (found := version_in(connection)) != before:
            return found, found  # another program has done it meanwhile
        migrate_in(connection, clock, actor, before)
    return before, SCHEMA_VERSION


def migrate_in(connection: Connection, clock: Clock, actor: str, before: str) -> None:
    """Migrate within a transaction, from the version `before`; nothing is done where it is the newest."""
    # Alembic is needed here only: a daemon that finds its store in order starts without loading it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    if before == SCHEMA_VERSION:
        return
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    note_compatibility(connection, *compatibility(config))
    make_triggers(connection)
    append_audit(connection, clock.now(), "store.migrated", actor, before=before, after=SCHEMA_VERSION)


def compatibility(config: Config) -> tuple[str, str]:
    """The newest schema version, and the oldest one whose program may run on it.

    A migration that says `previous_release_may_run = True` says it for whatever could run on the version before it.
    """
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    revisions = list(ScriptDirectory.from_config(config).walk_revisions())
    changed = (one for one in revisions if not getattr(one.module, "previous_release_may_run", False))
    return str(revisions[0].revision), str(next(changed, revisions[-1]).revision)


def note_compatibility(connection: Connection, version: str, oldest: str) -> None:
    """Note in the store which programs may run on it: older ones cannot know."""
    connection.execute(delete(_COMPATIBILITY))
    connection.execute(insert(_COMPATIBILITY).values(id=1, version=version, oldest=oldest))


def _make_directory(directory: Path) -> None:
    try:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        msg = f"the store's directory {directory} cannot be made: {error.strerror}"
        raise StoreUnavailable(msg, hint="make it, owned by the user that runs incidentd") from error


def restore_guards(database: Database, clock: Clock) -> list[str]:
    """Make the triggers anew that keep the audit log append-only, where any is gone; those that were, by name."""
    with translated_errors():
        with database.reader.connect() as connection:
            gone = sorted(NAMES[connection.dialect.name] - present(connection))
        if gone:
            with database.writer.begin() as connection:
                make_triggers(connection)
                append_audit(connection, clock.now(), "store.migrated", "system", guards_restored=gone)
    return gone
