"""A restore into PostgreSQL: a store that is there is not touched, and what was cut short can be done again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from incidentd.review.whole_store import prove
from incidentd.store.database import Database, schema_version
from incidentd.store.tables import SCHEMA_VERSION
from tests.integration.cli_forks import KILLED_BEFORE_CHANGE, KILLED_BEFORE_STATEMENT
from tests.integration.cli_rig import Site, site_in
from tests.servers.postgresql import Cluster

MOST_STEPS = 200
EARLY, LATER = "山体滑坡", "后来的事件"


@pytest.fixture
def site(tmp_path: Path, postgresql_url: str) -> Site:
    made = site_in(tmp_path, postgresql_url)
    made.ok("keys", "create", "县平台", "--unit", "dongshan-town", "--kind", "hook")
    made.report("--class", "critical", "--title", EARLY)
    return made


def backed_up(site: Site) -> str:
    return str(site.folder / site.json("backup", "--to", "backups")["file"])


def elsewhere(site: Site, url: str) -> Site:
    """A new machine with a database of its own, whose keys are others."""
    folder = site.folder / "elsewhere"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(site.folder / "config", folder / "config", ignore=shutil.ignore_patterns("var"))
    made = Site(folder, {"INCIDENTD_STORE__URL": url, "STORE": url})
    made.home.mkdir()
    (made.state / "secrets").mkdir(parents=True, mode=0o700)
    (made.state / "secrets" / "master").write_text("another installation's\n")
    (made.state / "secrets" / "master").chmod(0o600)
    return made


def everything(site: Site) -> dict[str, bytes]:
    return {str(path.relative_to(site.state)): path.read_bytes() for path in site.state.rglob("*") if path.is_file()}


def titles(url: str) -> set[str]:
    """The incidents of a whole store."""
    database = Database(url)
    try:
        assert schema_version(database) == SCHEMA_VERSION
        with database.reader.connect() as connection:
            assert prove(connection).broken is None
            return set(connection.execute(text("SELECT title FROM incident")).scalars())
    finally:
        database.dispose()


@pytest.fixture
def another_url(postgresql: Cluster) -> Iterator[str]:
    with postgresql.database() as url:
        yield url


def test_a_store_that_is_there_is_left_alone_and_goes_on(site: Site, postgresql_url: str) -> None:
    backup = backed_up(site)
    site.report("--class", "urgent", "--title", LATER)
    (site.state / "secrets" / "master").write_text("changed since\n")
    before = everything(site)
    for option in ([], ["--replace"]):
        said = site.refused("restore", backup, *option)
        assert "the database has tables in it already" in said
        assert "createdb" in said
    assert everything(site) == before
    assert titles(postgresql_url) == {EARLY, LATER}
    assert LATER in site.ok("incidents", "list")


def test_killed_at_any_step_it_says_so_and_is_done_again_by_the_command_that_it_names(
    site: Site, postgresql: Cluster
) -> None:
    backup = backed_up(site)
    again = ("restore", backup, "--replace")
    seen = {"whole": 0, "cut short": 0}
    for what in (KILLED_BEFORE_CHANGE, KILLED_BEFORE_STATEMENT):
        killed, number = True, 0
        while killed and number < MOST_STEPS:
            number += 4 if what == KILLED_BEFORE_CHANGE else 9
            with postgresql.database() as url:
                one = elsewhere(site, url)
                killed = one.killed_before(what, number, "restore", backup)
                if (one.state / "restore-under-way.json").exists():
                    seen["cut short"] += 1
                    said = one.refused("incidents", "list")
                    assert "a restore was cut short" in said
                    assert f"incidentd restore '{backup}' --replace" in said
                    one.ok(*again)
                    seen["whole"] += 1
                elif killed:
                    one.ok("restore", backup)
                assert titles(url) == {EARLY}
                assert (one.state / "secrets" / "master").read_bytes() == (
                    site.state / "secrets" / "master"
                ).read_bytes()
                assert EARLY in one.ok("incidents", "list")
    assert min(seen.values()) > 3, seen


def test_after_a_restore_was_cut_short_another_store_in_its_place_is_not_touched(
    site: Site, postgresql_url: str, another_url: str
) -> None:
    """Somebody has named another database since, or takes another backup."""
    backup = backed_up(site)
    site.report("--class", "urgent", "--title", LATER)
    one = elsewhere(site, another_url)
    one.ok("restore", backup)
    (one.state / "restore-under-way.json").write_text("{}")
    wrong = Site(one.folder, {"INCIDENTD_STORE__URL": postgresql_url, "STORE": postgresql_url})
    said = wrong.refused("restore", backup, "--replace")
    assert "is not of this backup" in said
    assert "createdb" in said
    assert titles(postgresql_url) == {EARLY, LATER}
    (one.state / "restore-under-way.json").unlink()
    one.report("--class", "urgent", "--title", LATER)
    (one.state / "restore-under-way.json").write_text("{}")
    assert "is not of this backup" in one.refused("restore", backup, "--replace", language="en")
    assert titles(another_url) == {EARLY, LATER}
