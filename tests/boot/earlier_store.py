"""Makes a store as the program of an earlier schema left it: `earlier_store.py VERSION ROWS.sql URL`."""

from __future__ import annotations

import re
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.engine import make_url

import incidentd.store.migrate as migrating
from incidentd.store.database import Database
from incidentd.store.triggers import make_triggers

_BYTES = re.compile(r"X'([0-9a-f]*)'")


def alembic() -> Config:
    """Where the migrations are."""
    config = Config()
    config.set_main_option("script_location", str(Path(migrating.__file__).parent / "migrations"))
    return config


def filled(url: str, version: str, rows: str) -> None:
    """Make the store, with rows as `tests/schemas` has them: in SQLite's words."""
    database, config = Database(url), alembic()
    with database.writer.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, version)
        if not database.is_sqlite:
            connection.exec_driver_sql("SET LOCAL TimeZone = 'UTC'")
            connection.exec_driver_sql(_BYTES.sub(r"'\\x\1'::bytea", rows).replace("%", "%%"))
            connection.exec_driver_sql("SELECT setval('clock_id_seq', 10000), setval('notice_id_seq', 10000)")
            make_triggers(connection)
    database.dispose()
    if database.is_sqlite:
        with closing(sqlite3.connect(make_url(url).database or "")) as file:
            file.executescript(rows)
        # Closed for good: who closes a store's last connection removes the write-ahead log that bears its name by then.
        again = Database(url)
        with again.writer.begin() as connection:
            make_triggers(connection)
        again.dispose()


if __name__ == "__main__":
    filled(sys.argv[3], sys.argv[1], Path(sys.argv[2]).read_text("utf-8"))
