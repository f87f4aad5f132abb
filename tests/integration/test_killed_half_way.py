"""Backup, restore and migration killed at each of their steps: what is there then is whole, or is said not to be."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from incidentd.backup.archive import read_archive
from incidentd.review.whole_store import prove
from incidentd.store.database import Database, schema_version
from incidentd.store.tables import SCHEMA_VERSION
from tests.integration.cli_forks import KILLED_BEFORE_CHANGE, KILLED_BEFORE_STATEMENT
from tests.integration.cli_rig import Site, site_in
from tests.integration.test_store_upgrades import EARLIER, filled, kept, rows_of

LATER = "后来的事件"
EARLY = "山体滑坡"
MOST_STEPS = 400


def everything(folder: Path) -> bytes:
    """The content of every file below a folder."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A site with a backup of an installation that had other keys, and an incident since."""
    made = site_in(tmp_path / "pattern")
    made.report("--class", "critical", "--title", EARLY)
    made.ok("keys", "create", "县平台", "--unit", "dongshan-town", "--kind", "hook")
    made.ok("backup", "--to", "backups")
    (made.state / "secrets" / "master").write_bytes(b"m" * 32)
    with closing(sqlite3.connect(made.state / "incidentd.db")) as reader:
        reader.execute("SELECT count(*) FROM incident").fetchone()
        made.report("--class", "urgent", "--title", LATER)
        assert (made.state / "incidentd.db-wal").stat().st_size  # which the store's file has not taken in
        shutil.copytree(made.folder, tmp_path / "as-left-by-a-crash")
    return Site(tmp_path / "as-left-by-a-crash")


def a_copy(site: Site, number: int) -> Site:
    return Site(shutil.copytree(site.folder, site.folder.parent / f"step-{number}"))


def titles(site: Site) -> set[str]:
    """The titles of the incidents in a site's store, whose audit log holds."""
    database = Database(f"sqlite:///{site.state / 'incidentd.db'}")
    try:
        with database.reader.connect() as connection:
            assert prove(connection).broken is None
            return set(connection.exec_driver_sql("SELECT title FROM incident").scalars())
    finally:
        database.dispose()


def test_a_restore_killed_at_any_step_leaves_one_whole_installation_or_says_that_it_must_be_done_again(
    site: Site,
) -> None:
    ours, [backup] = (site.state / "secrets" / "master").read_bytes(), (site.folder / "backups").glob("*.gz")
    command = ("restore", f"backups/{backup.name}", "--replace")
    left = {"old": 0, "new": 0, "neither": 0}
    for number in range(1, MOST_STEPS):
        one = a_copy(site, number)
        killed = one.killed_before(KILLED_BEFORE_CHANGE, number, *command)
        is_ours = (one.state / "secrets" / "master").read_bytes() == ours
        if (one.state / "restore-under-way.json").exists():
            left["neither"] += 1
            hint = f"incidentd restore '{one.folder / 'backups' / backup.name}' --replace"
            assert hint in one.refused("incidents", "list")
            one.ok(*command)
            is_ours = (one.state / "secrets" / "master").read_bytes() == ours
            assert not is_ours
        else:
            left["old" if is_ours else "new"] += 1
        assert titles(one) == ({EARLY, LATER} if is_ours else {EARLY})
        assert LATER.encode() in everything(one.state)
        shutil.rmtree(one.folder)
        if not killed:
            break
    assert min(left.values()) > 0, left


def test_a_backup_killed_at_any_step_leaves_no_file_that_passes_for_one(site: Site) -> None:
    before = len(list((site.folder / "backups").iterdir()))
    for number in range(1, MOST_STEPS):
        one = a_copy(site, number)
        killed = one.killed_before(KILLED_BEFORE_CHANGE, number, "backup", "--to", "backups")
        for path in (one.folder / "backups").glob("incidentd-*"):
            read_archive(path)
        assert titles(one) == {EARLY, LATER}
        one.ok("backup", "--to", "backups")
        assert [path.name for path in (one.folder / "backups").glob(".*")] == []
        assert len(list((one.folder / "backups").iterdir())) > before
        shutil.rmtree(one.folder)
        if not killed:
            break


@pytest.mark.parametrize("version", EARLIER[-1:])
def test_a_migration_killed_before_a_statement_leaves_the_store_of_one_version_or_the_other(
    tmp_path: Path, empty_store_url: str, version: str
) -> None:
    site = site_in(tmp_path)
    site.environment |= {"INCIDENTD_STORE__URL": empty_store_url}
    filled(empty_store_url, version)
    database = Database(empty_store_url)
    before = rows_of(database)
    database.dispose()
    number = 1
    while site.killed_before(KILLED_BEFORE_STATEMENT, number, "migrate", "--without-backup"):
        database = Database(empty_store_url)
        assert schema_version(database) in (version, SCHEMA_VERSION)
        after = rows_of(database)
        with database.reader.connect() as connection:
            assert prove(connection).broken is None
        database.dispose()
        assert [name for name, rows in before.items() if not kept(rows, after[name])] == []
        number += 2
    assert number > 10
    database = Database(empty_store_url)
    assert schema_version(database) == SCHEMA_VERSION
    database.dispose()
