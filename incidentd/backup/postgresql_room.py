"""Whether a PostgreSQL database has room for a restore: it is empty, or holds the remains of one that was cut short.

Nobody works with what such a restore has left (`store.restoring`). It is taken away again only if a restore was cut
short here, and the audit log in the database is that of the very backup, with nothing after it but what a restore
itself writes: another store is never touched.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, inspect, select, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import SQLModel

from incidentd.backup.manifest import Manifest
from incidentd.errors import BackupError
from incidentd.sentences import _
from incidentd.store.database import Database, translated_errors
from incidentd.store.tables import AuditRow
from incidentd.store.triggers import POSTGRESQL_FUNCTIONS

_AUDIT = AuditRow.__table__  # type: ignore[attr-defined]
_BY_A_RESTORE: Final = ("store.restored", "store.migrated", "store.held")
_ANOTHER: Final = _("make an empty one with 'createdb' and name it in [store] url")


def require_room(url: str, manifest: Manifest, *, cut_short: bool) -> None:
    """Raises BackupError where the database holds anything but the remains of a restore of this backup."""
    database = Database(url)
    try:
        with translated_errors(), database.reader.connect() as connection:
            if not inspect(connection).get_table_names():
                return
            if not cut_short:
                raise BackupError(_("the database has tables in it already"), hint=_ANOTHER)
            if not _is_left_of(connection, manifest):
                raise BackupError(
                    _("a restore was cut short here, and what the database holds is not of this backup"),
                    hint=_(
                        "do it again with the backup that was being restored; "
                        "or make an empty database with 'createdb' and name it in [store] url"
                    ),
                )
    finally:
        database.dispose()


def make_room(database: Database) -> None:
    """Take away what a restore that was cut short has left; `require_room` has seen that it is nothing else."""
    with translated_errors(), database.writer.begin() as connection:
        quoted = connection.dialect.identifier_preparer.quote
        for table in inspect(connection).get_table_names():
            connection.execute(text(f"DROP TABLE {quoted(table)} CASCADE"))
        for function in POSTGRESQL_FUNCTIONS:
            connection.execute(text(f"DROP FUNCTION IF EXISTS {function}() CASCADE"))


def _is_left_of(connection: Connection, manifest: Manifest) -> bool:
    known = {table.name for table in SQLModel.metadata.tables.values()} | {"alembic_version"}
    if set(inspect(connection).get_table_names()) - known:
        return False
    seq, digest = manifest.head.seq, manifest.head.hash
    try:
        found = connection.execute(select(_AUDIT.c.hash).where(_AUDIT.c.seq == seq)).scalar_one_or_none()
        later = set(connection.execute(select(_AUDIT.c.kind).where(_AUDIT.c.seq > seq)).scalars())
    except DBAPIError:  # there is no such table
        return False
    return (seq == 0 or found == digest) and later <= set(_BY_A_RESTORE)
