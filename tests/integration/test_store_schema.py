"""Schema versions: migrations make exactly the tables of this program, and no other version's store is touched."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import subprocess
import sys
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import MetaData, Table, insert, inspect, text
from sqlalchemy.engine import make_url
from sqlmodel import SQLModel

from incidentd.clock import MovedClock
from incidentd.errors import ConfigError, StoreError, StoreVersionError
from incidentd.store import tables
from incidentd.store.database import Database, schema_version
from incidentd.store.migrate import migrate
from incidentd.store.store import Store
from incidentd.store.tables import SCHEMA_VERSION
from tests.integration.stored import START, opened, rules


def stamp(url: str, version: str) -> None:
    """Make the store look like another version's."""
    database = Database(url)
    with database.writer.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :v"), {"v": version})
    database.dispose()


def checks(database: Database) -> dict[str, dict[str, str]]:
    """Every CHECK by table and name."""
    with database.reader.connect() as connection:
        look = inspect(connection)
        return {
            table: {str(one["name"]): str(one["sqltext"]) for one in look.get_check_constraints(table)}
            for table in look.get_table_names()
            if table != "alembic_version"
        }


def test_a_migrated_store_has_exactly_the_tables_of_this_program(store_url: str) -> None:
    with opened(store_url) as stored, stored.database.writer.begin() as connection:
        options = {"compare_type": True, "compare_server_default": True}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), SQLModel.metadata) == []


def test_the_checks_of_a_migrated_store_are_those_of_the_tables(sqlite_url: str, tmp_path: Path) -> None:
    """Alembic compares no CHECKs."""
    made = Database(f"sqlite:///{tmp_path / 'made.db'}")
    with made.writer.begin() as connection:
        SQLModel.metadata.create_all(connection)
    with opened(sqlite_url) as stored:
        assert checks(stored.database) == checks(made)
    assert sum(len(one) for one in checks(made).values()) >= 8
    made.dispose()


def test_migrating_an_empty_store_says_so_and_again_changes_nothing(empty_store_url: str) -> None:
    database, clock = Database(empty_store_url), MovedClock(START)
    assert schema_version(database) == ""
    assert migrate(database, clock, "cli:admin") == ("", SCHEMA_VERSION)
    assert migrate(database, clock, "cli:admin") == (SCHEMA_VERSION, SCHEMA_VERSION)
    database.dispose()
    with opened(empty_store_url) as stored:
        [line] = stored.audit()
        assert (line.kind, line.actor) == ("store.migrated", "cli:admin")
        assert stored.facts("store.migrated") == [{"after": SCHEMA_VERSION, "before": ""}]
        stored.verified()


def migrated_to(url: str, version: str) -> Database:
    """A store as an older program left it."""
    database = Database(url)
    config = Config()
    config.set_main_option("script_location", str(Path(tables.__file__).parent / "migrations"))
    with database.writer.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, version)
    return database


def put(database: Database, table: str, **values: Any) -> None:
    """A row, as its older table takes it: every column that is not given gets an empty value."""
    with database.writer.begin() as connection:
        found = Table(table, MetaData(), autoload_with=connection)
        asked = [column for column in found.columns if not column.nullable and column.name != "id"]
        empty = {column.name: _EMPTY[column.type.python_type] for column in asked}
        connection.execute(insert(found).values({**empty, **values}))


_EMPTY: dict[type, Any] = {str: "", int: 0, bool: True, bytes: b"", datetime: START}


def test_what_an_older_program_kept_says_since_when_it_was_stated(empty_store_url: str) -> None:
    database = migrated_to(empty_store_url, "0002")
    later, last = START + timedelta(minutes=7), START + timedelta(minutes=9)
    elements = {"source": "x", "scope": "x", "casualties": {"dead": 0, "missing": 1}, "informant": {"name": "x"}}
    number = "2026-000001"
    put(database, "incident", number=number, state="reported", elements=json.dumps(elements), complete_at=last)
    for arrived_at, raw in (
        (START, {"elements": {"source": "x", "scope": "", "casualties": {"dead": 0}}}),
        (later, {"elements": {"source": "y", "casualties": {"missing": 1}}}),
        (last, None),
    ):
        key = f"{arrived_at}"
        body = json.dumps(raw).encode() if raw else b"erased"
        row = {"number": key, "idempotency_key": key, "incident": number, "kind": "initial", "raw": body}
        put(database, "report", arrived_at=arrived_at, **row)
    assert migrate(database, MovedClock(START)) == ("0002", SCHEMA_VERSION)
    with database.reader.connect() as connection:
        [(stated, proposed)] = connection.execute(text("SELECT stated, proposed FROM incident")).all()
    database.dispose()
    assert json.loads(stated) == {
        START.isoformat(): ["casualties.dead", "source"],
        later.isoformat(): ["casualties.missing"],
        last.isoformat(): [
            "informant.name",
            "scope",
        ],  # no report states them: the office did, before the text was full
    }
    assert proposed == "{}"


def test_what_two_nodes_had_told_twice_is_told_once_after_the_migration(empty_store_url: str) -> None:
    database = migrated_to(empty_store_url, "0002")
    for reference in ("M1", "M2"):
        put(database, "message", reference=reference, channel="sms", state="queued")
        put(database, "notice", message=reference, incident="1", about="duty", person="office", kind="unreachable")
        put(database, "notice", message=reference, incident="1", about="", person="office", kind="overdue")
    migrate(database, MovedClock(START))
    with database.reader.connect() as connection:
        notices = connection.execute(text("SELECT message, kind FROM notice ORDER BY id")).all()
    database.dispose()
    assert [tuple(one) for one in notices] == [("M1", "unreachable"), ("M1", "overdue"), ("M2", "overdue")]


_MIGRATE = """
import sys
from incidentd.clock import Clock
from incidentd.store.database import Database
from incidentd.store.migrate import migrate
print("ready", flush=True)
sys.stdin.readline()
database = Database(sys.argv[1])
print(migrate(database, Clock())[1])
database.dispose()
"""


def test_two_programs_that_migrate_the_same_empty_store_at_once_do_it_once(empty_store_url: str) -> None:
    command = [sys.executable, "-c", _MIGRATE, empty_store_url]
    with ExitStack() as stack:
        programs = [
            stack.enter_context(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
            for _ in range(2)
        ]
        assert [program.stdout.readline() for program in programs if program.stdout] == ["ready\n", "ready\n"]
        assert [program.communicate("go\n", timeout=60)[0] for program in programs] == 2 * [f"{SCHEMA_VERSION}\n"]
    with opened(empty_store_url) as stored:
        assert len(stored.audit("store.migrated")) == 1
        stored.verified()


@pytest.mark.parametrize(
    ("version", "what_to_do"),
    [("0000", "run 'incidentd migrate'"), ("9999", "install the newer incidentd that made it")],
    ids=["older", "newer"],
)
def test_a_store_of_another_version_is_refused_with_what_to_do_and_left_as_it_is(
    store_url: str, version: str, what_to_do: str
) -> None:
    with opened(store_url):
        pass
    stamp(store_url, version)
    before = fingerprint(store_url)
    database = Database(store_url)
    with pytest.raises(StoreVersionError) as caught:
        Store(database, rules(), MovedClock(START))
    database.dispose()
    assert (caught.value.found, caught.value.expected) == (version, SCHEMA_VERSION)
    assert f"schema version {version}, this program needs {SCHEMA_VERSION}" in str(caught.value)
    assert what_to_do in caught.value.hint
    assert fingerprint(store_url) == before


def test_an_empty_store_is_refused_with_what_to_do(empty_store_url: str) -> None:
    database = Database(empty_store_url)
    with pytest.raises(StoreVersionError, match="run 'incidentd migrate' once"):
        Store(database, rules(), MovedClock(START))
    database.dispose()


def test_a_newer_store_cannot_be_migrated_down(store_url: str) -> None:
    with opened(store_url):
        pass
    stamp(store_url, "9999")
    before = fingerprint(store_url)
    database = Database(store_url)
    with pytest.raises(StoreVersionError, match="install the newer incidentd"):
        migrate(database, MovedClock(START))
    database.dispose()
    assert fingerprint(store_url) == before


def fingerprint(url: str) -> Any:
    """Everything in the store; a SQLite file byte for byte."""
    if url.startswith("sqlite"):
        return hashlib.sha256(Path(make_url(url).database or "").read_bytes()).hexdigest()
    database = Database(url)
    with database.reader.connect() as connection:
        names = sorted(inspect(connection).get_table_names())
        rows = {name: sorted(map(repr, connection.execute(text(f"SELECT * FROM {name}")))) for name in names}
    database.dispose()
    return rows


def test_a_file_that_is_no_store_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "notes.db"
    file.write_text("not a database at all " * 100)
    before = file.read_bytes()
    with pytest.raises(StoreError, match="not a database") as caught:
        schema_version(Database(f"sqlite:///{file}"))
    assert "store.url" in caught.value.hint
    assert file.read_bytes() == before


def test_another_programs_database_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "other.db"
    other = sqlite3.connect(file)
    other.execute("CREATE TABLE contacts (name TEXT)")
    other.commit()
    other.close()
    before = file.read_bytes()
    database = Database(f"sqlite:///{file}")
    with pytest.raises(StoreError, match="another program") as caught:
        migrate(database, MovedClock(START))
    database.dispose()
    assert "store.url" in caught.value.hint
    assert file.read_bytes() == before


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://host/db", "nonsense", "mongodb://host/db"])
def test_a_url_that_can_be_no_store_is_refused_with_what_is_allowed(url: str) -> None:
    with pytest.raises(ConfigError) as caught:
        Database(url)
    assert caught.value.key == "store.url"
    assert "sqlite:////path/to/incidentd.db" in caught.value.allowed
