"""The audit log refuses to be changed, cut, refilled or reordered, by whatever statement; and the guards are there."""

from __future__ import annotations

import sqlite3

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from incidentd.store.database import Database
from incidentd.store.migrate import restore_guards
from incidentd.store.triggers import NAMES, make_triggers, present
from tests.integration.stored import Stored, opened

COLUMNS = "seq, at, kind, actor, unit, incident, body, prev_hash, hash"
COPY = "at, kind, actor, unit, incident, body, prev_hash, hash FROM audit WHERE seq = 3"
CHANGES = {
    "a text": "UPDATE audit SET body = '{}' WHERE seq = 3",
    "a column": "UPDATE audit SET actor = 'nobody' WHERE seq = 3",
    "a number": "UPDATE audit SET seq = 99 WHERE seq = 3",
    "to the same": "UPDATE audit SET actor = actor WHERE seq = 3",
    "every line": "UPDATE audit SET unit = ''",
    "one deleted": "DELETE FROM audit WHERE seq = 3",
    "the last deleted": "DELETE FROM audit WHERE seq = (SELECT MAX(seq) FROM audit)",
    "all deleted": "DELETE FROM audit",
    "a number left out": f"INSERT INTO audit ({COLUMNS}) SELECT 99, {COPY}",
    "a number again": f"INSERT INTO audit ({COLUMNS}) SELECT 2, {COPY}",
    "a number before the first": f"INSERT INTO audit ({COLUMNS}) SELECT 0, {COPY}",
}
ON_SQLITE = {
    "replaced": f"INSERT OR REPLACE INTO audit ({COLUMNS}) SELECT 3, {COPY}",
    "replaced by another word": f"REPLACE INTO audit ({COLUMNS}) SELECT 3, {COPY}",
    "replaced on conflict": "UPDATE OR REPLACE audit SET seq = 2 WHERE seq = 3",
    "upserted": f"INSERT INTO audit ({COLUMNS}) SELECT 3, {COPY} ON CONFLICT DO UPDATE SET body = '{{}}'",
}
ON_POSTGRESQL = {
    "cut to nothing": "TRUNCATE audit",
    "cut to nothing with others": "TRUNCATE audit_head, audit CASCADE",
    "upserted": f"INSERT INTO audit ({COLUMNS}) SELECT 3, {COPY} ON CONFLICT (seq) DO UPDATE SET body = '{{}}'",
    "merged": "MERGE INTO audit USING (SELECT 3 AS n) s ON audit.seq = s.n WHEN MATCHED THEN DELETE",
}


async def refused(stored: Stored, statement: str) -> None:
    for key in ("a", "b"):
        await stored.take(key)
    before = stored.dump()
    with pytest.raises(DBAPIError) as caught, stored.database.writer.begin() as connection:
        connection.execute(text(statement))
    said = str(caught.value)
    assert "append-only" in said or "numbered without gaps" in said
    assert stored.dump() == before
    stored.verified()


@pytest.mark.parametrize("statement", CHANGES.values(), ids=CHANGES)
async def test_the_log_refuses(stored: Stored, statement: str) -> None:
    await refused(stored, statement)


@pytest.mark.parametrize("statement", ON_SQLITE.values(), ids=ON_SQLITE)
async def test_the_log_on_sqlite_refuses(sqlite_url: str, statement: str) -> None:
    with opened(sqlite_url) as stored:
        await refused(stored, statement)


@pytest.mark.parametrize("statement", ON_POSTGRESQL.values(), ids=ON_POSTGRESQL)
async def test_the_log_on_postgresql_refuses(postgresql_url: str, statement: str) -> None:
    with opened(postgresql_url) as stored:
        await refused(stored, statement)


async def test_a_report_is_not_kept_when_its_audit_lines_cannot_be(stored: Stored) -> None:
    """Whoever tampers with the head makes the next transaction fail whole, not write on."""
    await stored.take("a")
    with stored.database.writer.begin() as connection:
        connection.execute(text("UPDATE audit_head SET seq = seq - 1"))
    before = stored.dump()
    with pytest.raises((sqlite3.IntegrityError, psycopg.errors.RaiseException), match="without gaps"):
        await stored.take("b")
    assert stored.dump() == before


def drop(database: Database, trigger: str) -> None:
    on = "" if database.is_sqlite else " ON audit"
    with database.writer.begin() as connection:
        connection.execute(text(f"DROP TRIGGER {trigger}{on}"))


def test_every_guard_is_there_after_a_migration_and_is_made_again_where_one_was_lost(stored: Stored) -> None:
    names = NAMES[stored.database.writer.dialect.name]
    with stored.database.writer.begin() as connection:
        assert present(connection) == names
    for name in names:
        drop(stored.database, name)
    with stored.database.writer.begin() as connection:
        assert present(connection) == set()
        make_triggers(connection)
        assert present(connection) == names


def test_guards_that_were_lost_are_made_again_when_the_service_starts_and_that_is_said(stored: Stored) -> None:
    names = sorted(NAMES[stored.database.writer.dialect.name])
    assert restore_guards(stored.database, stored.clock) == []
    for name in names[:2]:
        drop(stored.database, name)
    assert restore_guards(stored.database, stored.clock) == names[:2]
    with stored.database.reader.connect() as connection:
        assert sorted(present(connection)) == names
    assert stored.facts("store.migrated")[-1] == {"guards_restored": names[:2]}
    stored.verified()
