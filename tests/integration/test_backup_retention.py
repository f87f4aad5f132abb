"""Which backups are removed: those that this store's own audit log knows, the oldest in its order, and nothing else."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from incidentd.backup.make import make_backup
from incidentd.clock import MovedClock
from incidentd.config import load_settings
from incidentd.store.database import Database
from tests.integration.cli_rig import Site, site_in


@pytest.fixture
def site(tmp_path: Path) -> Site:
    made = site_in(tmp_path)
    made.report("--class", "critical", "--title", "山体滑坡")
    return made


def made(site: Site, *options: str) -> dict[str, Any]:
    said: dict[str, Any] = site.json("backup", "--to", "backups", *options)
    return said


def name_of(said: dict[str, Any]) -> str:
    return Path(said["file"]).name


def there(site: Site) -> set[str]:
    return {path.name for path in (site.folder / "backups").iterdir()}


def test_so_many_are_kept_and_the_one_just_made_is_among_them(site: Site) -> None:
    first, second, third = (name_of(made(site)) for _number in range(3))
    said = made(site, "--keep", "2")
    assert {Path(path).name for path in said["removed"]} == {first, second}
    assert there(site) == {third, name_of(said)}
    said = made(site, "--keep", "1")
    assert there(site) == {name_of(said)}


def test_the_order_is_that_of_the_audit_log_whatever_the_clock_said(site: Site) -> None:
    """Made while the clock was years ahead: by its name it would be the newest for years."""
    config = site.folder / "config" / "incidentd.toml"
    settings = load_settings(config)
    database = Database(settings.store_url)
    clock = MovedClock(datetime(2036, 1, 1, tzinfo=UTC))
    wrong = make_backup(database, settings, config, site.folder / "backups", clock, "cli:office", recipients=())
    database.dispose()
    assert "-2036" in wrong.path.name
    last_night = name_of(made(site))
    tonight = name_of(made(site, "--keep", "2"))
    assert there(site) == {last_night, tonight}


def test_what_this_store_did_not_make_is_let_be(site: Site) -> None:
    mine = name_of(made(site))
    folder = site.folder / "backups"
    log = mine.split("-")[1]
    foreign = {
        f"incidentd-{log}-20200101T000000Z.tar.gz",  # of this store by its name, and unknown to its log
        "incidentd-0b0b0b0b-20200101T000000Z.tar.gz",
        "notes.txt",
        f"kept-for-the-auditors-{mine}",
    }
    for name in foreign:
        (folder / name).write_text("not mine")
    tonight = name_of(made(site, "--keep", "1"))
    assert there(site) == {*foreign, tonight}


def test_a_file_under_a_known_name_with_other_content_is_not_removed(site: Site) -> None:
    path = site.folder / made(site)["file"]
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    tonight = name_of(made(site, "--keep", "1"))
    assert there(site) == {path.name, tonight}


@pytest.mark.parametrize("how", ["cut off", "a link", "a directory"])
def test_what_is_no_whole_backup_any_more_is_neither_removed_nor_counted(site: Site, how: str) -> None:
    good, other = (name_of(made(site)) for _number in range(2))
    path = site.folder / "backups" / other
    if how == "cut off":
        os.truncate(path, 100)
    else:
        path.rename(site.folder / "elsewhere")
        path.symlink_to(site.folder / "elsewhere") if how == "a link" else path.mkdir()
    tonight = name_of(made(site, "--keep", "2"))
    assert there(site) == {good, other, tonight}


def test_two_installations_of_one_origin_leave_one_another_s_backups_alone(site: Site) -> None:
    """A trial machine that was set up from a backup writes into the same folder as the real one."""
    before = name_of(made(site))
    trial = site_in(site.folder / "trial")
    shutil.copytree(site.state, trial.state, dirs_exist_ok=True)
    shutil.rmtree(trial.state)
    trial.ok("restore", str(site.folder / "backups" / before))
    real = name_of(made(site))
    said = trial.json("backup", "--to", str(site.folder / "backups"), "--keep", "1")
    assert there(site) == {before, real, name_of(said)}
    said = trial.json("backup", "--to", str(site.folder / "backups"), "--keep", "1")
    assert there(site) == {before, real, name_of(said)}
    tonight = made(site, "--keep", "1")
    assert there(site) == {name_of(said), name_of(tonight)}
