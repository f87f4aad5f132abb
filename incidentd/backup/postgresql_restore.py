"""Restoring a dump into an empty PostgreSQL database.

The version of the schema is put in last, in the transaction that also holds what is stale: a restore that is cut short
leaves a database that no daemon takes for a store.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, text

from incidentd.backup.manifest import Manifest
from incidentd.backup.postgresql_copy import server_version
from incidentd.backup.postgresql_room import make_room
from incidentd.backup.postgresql_tools import connection_of, run, tool
from incidentd.errors import AuditBroken
from incidentd.review.whole_store import prove
from incidentd.store.database import Database, translated_errors
from incidentd.store.holding import Held, Holding, held, hold
from incidentd.store.migrate import migrate_in
from incidentd.store.transaction import Context, append_audit

_VERSION_ROW: Final = "TABLE DATA public alembic_version"
_MOST_SHOWN: Final = 200


def restore_dump(
    url: str, dump: Path, context: Context, actor: str, manifest: Manifest
) -> tuple[Holding | None, list[Held]]:
    """Restore a dump that has been checked into a database that has room for it (`require_room`)."""
    database = Database(url)
    try:
        with translated_errors(), database.reader.connect() as connection:
            program = tool("pg_restore", server_version(connection))
        make_room(database)
        address, environment = connection_of(database.url)
        chosen = _all_but_the_version(program, dump)
        options = ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", f"--use-list={chosen}"]
        run([program, *options, f"--dbname={address}", str(dump)], environment)
        with translated_errors(), database.reader.connect() as connection:
            broken = prove(connection).broken
        if broken is not None:
            raise AuditBroken(broken.seq, broken.reason)
        with translated_errors(), database.writer.begin() as connection:
            connection.execute(text("SET LOCAL statement_timeout = 0"))
            return _taken_over(connection, context, actor, manifest)
    finally:
        database.dispose()


def _all_but_the_version(program: str, dump: Path) -> Path:
    listed = subprocess.run([program, "--list", str(dump)], capture_output=True, text=True, check=True).stdout  # noqa: S603
    chosen = dump.with_suffix(".list")
    chosen.write_text("".join(line for line in listed.splitlines(keepends=True) if _VERSION_ROW not in line))
    return chosen


def _taken_over(
    connection: Connection, context: Context, actor: str, manifest: Manifest
) -> tuple[Holding | None, list[Held]]:
    version = {"version": manifest.schema_version}
    connection.execute(text("INSERT INTO alembic_version (version_num) VALUES (:version)"), version)
    migrate_in(connection, context.clock, actor, manifest.schema_version)
    append_audit(connection, context.clock.now(), "store.restored", actor, **manifest.facts)
    holding = hold(context, connection, "restored")
    return holding, held(context, connection, _MOST_SHOWN) if holding else []
