"""A SQLite store's rows as SQL that both databases read: `python -m tests.schemas.dump FILE > 0003.sql`.

To be run with the program of that schema, on a store that has lived a little; the schema itself is not in it.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

FIRST = ("incident", "mail", "message")
"""Tables that others point at."""
LEFT_OUT = ("alembic_version", "audit_head", "node", "compatibility", "sqlite_sequence")


def statements(file: Path) -> Iterator[str]:
    """An INSERT for each row."""
    with closing(sqlite3.connect(file)) as store:
        found = [name for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        tables = [name for name in found if name not in LEFT_OUT]
        for table in sorted(tables, key=lambda name: (name not in FIRST, name)):
            columns = store.execute(f"PRAGMA table_info({table})").fetchall()
            names = ", ".join(column[1] for column in columns)
            for row in store.execute(f"SELECT {names} FROM {table} ORDER BY 1"):
                values = [_literal(value, column[2]) for value, column in zip(row, columns, strict=True)]
                yield f"INSERT INTO {table} ({names}) VALUES ({', '.join(values)});\n"
        seq, digest = store.execute("SELECT seq, hash FROM audit_head").fetchone()
        yield f"UPDATE audit_head SET seq = {seq}, hash = '{digest}';\n"


def _literal(value: object, kind: str) -> str:
    if value is None:
        return "NULL"
    if kind == "BOOLEAN":
        return "TRUE" if value else "FALSE"
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    if isinstance(value, int):
        return str(value)
    return "'" + str(value).replace("'", "''") + "'"


if __name__ == "__main__":
    sys.stdout.writelines(statements(Path(sys.argv[1])))
