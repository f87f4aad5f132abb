"""Makes a SQLite store as the program of an earlier schema left it: `earlier_store.py VERSION ROWS.sql STORE`."""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config

import incidentd.store.migrate as migrating
from incidentd.store.database import Database
from incidentd.store.triggers import make_triggers

version, rows, store = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
database, config = Database(f"sqlite:///{store}"), Config()
config.set_main_option("script_location", str(Path(migrating.__file__).parent / "migrations"))
with database.writer.begin() as connection:
    config.attributes["connection"] = connection
    command.upgrade(config, version)
database.dispose()
with closing(sqlite3.connect(store)) as file:
    file.executescript(rows.read_text("utf-8"))
again = Database(f"sqlite:///{store}")
with again.writer.begin() as connection:
    make_triggers(connection)
again.dispose()
