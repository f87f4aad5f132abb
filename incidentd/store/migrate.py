"""Bringing a store to this program's schema version, an empty one too."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.engine import make_url

from incidentd.clock import Clock
from incidentd.errors import StoreUnavailable, StoreVersionError
from incidentd.store.database import Database, schema_version, translated_errors, version_in
from incidentd.store.tables import SCHEMA_VERSION
from incidentd.store.transaction import append_audit
from incidentd.store.triggers import NAMES, make_triggers, present

_MIGRATING = 0x696E6369
"""Number of the lock under which one program at a time migrates a PostgreSQL store."""


def migrate(database: Database, clock: Clock, actor: str = "system") -> tuple[str, str]:
    """Migrate to the newest version; returns (before, after), "" before for an empty store.

    Raises StoreVersionError for a store made by a newer program: there is no way back down.
    """
    # Alembic is needed here only: a daemon that finds its store in order starts without loading it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    before = schema_version(database)
    if before > SCHEMA_VERSION:
        raise StoreVersionError(before, SCHEMA_VERSION, hint="install the newer incidentd that made it")
    if before == SCHEMA_VERSION:
        return before, before
    if database.is_sqlite:
        _make_directory(Path(make_url(database.url).database or "").parent)
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with translated_errors(), database.writer.begin() as connection:
        if not database.is_sqlite:  # SQLite's transaction has begun with the lock
            connection.execute(select(func.pg_advisory_xact_lock(_MIGRATING)))
        if (found := version_in(connection)) != before:
            return found, found  # another program has done it meanwhile
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        make_triggers(connection)
        append_audit(connection, clock.now(), "store.migrated", actor, before=before, after=SCHEMA_VERSION)
    return before, SCHEMA_VERSION


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
