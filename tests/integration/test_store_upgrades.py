"""From every earlier schema to this one, with a store that had lived: nothing is lost, and the daemon goes on with it.

The rows in `tests/schemas` were written by the programs of their time (`tests/schemas/dump.py`), not by this one.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from incidentd.backup import postgresql_tools
from incidentd.cli.backup import backup_before_migrating
from incidentd.cli.workspace import Workspace
from incidentd.clock import MovedClock
from incidentd.errors import BackupError, StoreVersionError
from incidentd.review.whole_store import prove
from incidentd.store.database import Database, require_version, schema_version
from incidentd.store.migrate import compatibility, migrate, note_compatibility
from incidentd.store.tables import SCHEMA_VERSION
from tests.acceptance.story import Story
from tests.boot import earlier_store
from tests.integration.cli_rig import ROOT, site_in
from tests.integration.stored import START, opened
from tests.integration.test_store_schema import stamp

ROWS = Path(__file__).parents[1] / "schemas"
EARLIER = sorted(path.stem for path in ROWS.glob("*.sql"))


def filled(url: str, version: str) -> None:
    """A store as the program of that version left it."""
    earlier_store.filled(url, version, (ROWS / f"{version}.sql").read_text("utf-8"))


def rows_of(database: Database) -> dict[str, list[dict[str, Any]]]:
    with database.reader.connect() as connection:
        names = set(inspect(connection).get_table_names()) - {"alembic_version", "audit_head", "compatibility"}
        return {
            name: [dict(row) for row in connection.execute(text(f"SELECT * FROM {name}")).mappings()] for name in names
        }


def kept(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> bool:
    """Whether every row is there as it was; it may have got columns."""
    columns = list(before[0]) if before else []

    def cut(row: dict[str, Any]) -> str:
        return repr([row[name] for name in columns])

    return sorted(map(cut, before)) == sorted(
        cut(row) for row in after if not columns or cut(row) in set(map(cut, before))
    )


def test_there_are_rows_of_every_earlier_schema() -> None:
    known = [revision.revision for revision in ScriptDirectory.from_config(earlier_store.alembic()).walk_revisions()]
    assert sorted(known) == [*EARLIER, SCHEMA_VERSION]


@pytest.mark.parametrize("version", EARLIER)
def test_every_row_of_an_earlier_store_is_kept_and_its_log_holds(empty_store_url: str, version: str) -> None:
    filled(empty_store_url, version)
    database = Database(empty_store_url)
    before = rows_of(database)
    assert all(before[name] for name in ("incident", "report", "clock", "message", "notice", "audit", "quarantine"))
    with database.reader.connect() as connection:
        assert prove(connection).broken is None
    assert migrate(database, MovedClock(START)) == (version, SCHEMA_VERSION)
    after = rows_of(database)
    assert [name for name, rows in before.items() if not kept(rows, after[name])] == []
    assert len(after["audit"]) == len(before["audit"]) + 1
    database.dispose()
    with opened(empty_store_url) as stored:
        with stored.database.reader.connect() as connection:
            assert prove(connection).broken is None
        stored.verified()


@pytest.fixture
async def upgraded(tmp_path: Path, empty_store_url: str, request: pytest.FixtureRequest) -> Any:
    """A story that goes on with an earlier version's store."""
    filled(empty_store_url, request.param)
    database = Database(empty_store_url)
    migrate(database, MovedClock(START))
    database.dispose()
    story = Story(tmp_path, empty_store_url)
    await story.forward_unwatched(hours=6)
    await story.begin()
    yield story
    await story.end()


@pytest.mark.parametrize("upgraded", EARLIER, indirect=True)
async def test_the_daemon_goes_on_with_an_upgraded_store_and_fires_what_is_due(upgraded: Story) -> None:
    told = [sms.body for sms in upgraded.new_sms()]
    assert any("2026-000003" in body for body in told), told
    known = {row["number"] for row in await upgraded.daemon.store.read(_incidents)}
    receipt = (await upgraded.send(webhook_id="msg_new", title="新事件", **{"class": "urgent"})).json()
    assert receipt["incident"] not in known
    await upgraded.forward(hours=1)
    assert any(receipt["incident"] in sms.body for sms in upgraded.new_sms())


def _incidents(connection: Connection) -> list[dict[str, Any]]:
    return [dict(row) for row in connection.execute(text("SELECT number FROM incident")).mappings()]


@pytest.fixture
def newer(store_url: str) -> str:
    """A store that a newer program has migrated."""
    with opened(store_url):
        pass
    stamp(store_url, "9999")
    return store_url


def _says(url: str, version: str, oldest: str) -> None:
    database = Database(url)
    with database.writer.begin() as connection:
        note_compatibility(connection, version, oldest)
    database.dispose()


def test_a_newer_store_that_says_this_program_may_run_on_it_is_used_as_it_is(newer: str) -> None:
    _says(newer, "9999", SCHEMA_VERSION)
    database = Database(newer)
    require_version(database)
    assert migrate(database, MovedClock(START)) == ("9999", "9999")
    assert schema_version(database) == "9999"
    database.dispose()


@pytest.mark.parametrize("says", [("9999", "9998"), ("9998", SCHEMA_VERSION)], ids=["too new", "of another version"])
def test_a_newer_store_that_does_not_say_so_is_refused(newer: str, says: tuple[str, str]) -> None:
    _says(newer, *says)
    database = Database(newer)
    with pytest.raises(StoreVersionError, match="install the newer"):
        require_version(database)
    database.dispose()


def test_a_migration_declares_for_all_that_could_run_before_it(tmp_path: Path) -> None:
    for number, declares in ((1, False), (2, True), (3, False), (4, True), (5, True)):
        before = f'"{number - 1:04}"' if number > 1 else "None"
        (tmp_path / "versions").mkdir(exist_ok=True)
        (tmp_path / "versions" / f"{number:04}_step.py").write_text(
            f'revision = "{number:04}"\ndown_revision = {before}\nprevious_release_may_run = {declares}\n'
        )
    config = Config()
    config.set_main_option("script_location", str(tmp_path))
    assert compatibility(config) == ("0005", "0003")


@pytest.mark.parametrize("version", EARLIER)
def test_a_backup_is_made_before_a_store_is_migrated(tmp_path: Path, version: str) -> None:
    site = site_in(tmp_path)
    for name in ("", "-wal", "-shm"):
        (site.state / f"incidentd.db{name}").unlink(missing_ok=True)
    filled(f"sqlite:///{site.state / 'incidentd.db'}", version)
    said = site.json("migrate")
    assert (said["before"], said["after"]) == (version, SCHEMA_VERSION)
    backup = Path(said["backup"])
    assert backup.parent == site.state / "backups"
    site.ok("restore", str(backup), "--replace")
    assert f'"schema_version": "{version}"' in site.ok(
        "audit", "query", "--kind", "store.restored", "--format", "jsonl"
    )
    assert "The audit log holds" in site.ok("audit", "verify")


def test_without_pg_dump_a_migration_asks_for_a_word_that_a_backup_has_been_made(
    tmp_path: Path, empty_postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(empty_postgresql_url, EARLIER[-1])
    shutil.copytree(ROOT / "config", tmp_path / "config", ignore=shutil.ignore_patterns("var"))
    monkeypatch.setenv("INCIDENTD_STORE__URL", empty_postgresql_url)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(postgresql_tools, "_DEBIAN", tmp_path)
    database = Database(empty_postgresql_url)
    with pytest.raises(BackupError, match=r"pg_dump is not installed.*--without-backup"):
        backup_before_migrating(Workspace(tmp_path / "config" / "incidentd.toml"), database)
    assert schema_version(database) == EARLIER[-1]
    database.dispose()
