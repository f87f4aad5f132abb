"""`incidentd restore`: nothing is touched before all is checked, nothing is lost that was there, nothing half done."""

from __future__ import annotations

import os
import pwd
import shutil
import sqlite3
import tempfile
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pyrage
import pytest

from incidentd.clock import now
from incidentd.errors import StoreUnavailable
from incidentd.store.in_use import alone, shared
from tests.helpers import of_this_year
from tests.integration.cli_rig import Site, site_in


@pytest.fixture
def site(tmp_path: Path) -> Site:
    made = site_in(tmp_path)
    made.ok("keys", "create", "县平台", "--unit", "dongshan-town", "--kind", "hook")
    made.report("--class", "critical", "--title", "山体滑坡")
    return made


def backed_up(site: Site, *options: str) -> str:
    return str(site.json("backup", "--to", "backups", *options)["file"])


def everything(site: Site) -> dict[str, bytes]:
    return {str(path.relative_to(site.state)): path.read_bytes() for path in site.state.rglob("*") if path.is_file()}


def test_a_new_machine_gets_store_keys_and_all_by_one_command(site: Site) -> None:
    backup = backed_up(site)
    master = (site.state / "secrets" / "master").read_bytes()
    shutil.rmtree(site.state)
    said = site.ok("restore", backup)
    assert "all verified" in said
    assert "the service can be started" in said
    assert (site.state / "secrets" / "master").read_bytes() == master
    assert "山体滑坡" in site.ok("incidents", "list")
    assert "The audit log holds" in site.ok("audit", "verify")
    assert {path.stat().st_mode & 0o077 for path in site.state.rglob("*") if path.is_file()} == {0}
    assert [path.name for path in site.state.glob(".incidentd-backup-*")] == []


def test_a_store_with_something_in_it_is_replaced_only_when_told_and_kept_aside(site: Site) -> None:
    backup = backed_up(site)
    site.report("--class", "urgent", "--title", "后来的事件")
    before = everything(site)
    assert "--replace" in site.refused("restore", backup)
    assert everything(site) == before
    said = site.json("restore", backup, "--replace")
    assert "后来的事件" not in site.ok("incidents", "list")
    aside = Path(said["aside"])
    assert aside.stat().st_mode & 0o077 == 0
    assert b"".join(path.read_bytes() for path in aside.glob("incidentd.db*")).find("后来的事件".encode()) > 0


def test_a_store_that_is_in_use_is_not_replaced(site: Site) -> None:
    backup = backed_up(site)
    url = f"sqlite:///{site.state / 'incidentd.db'}"
    with shared(url):
        before = everything(site)
        assert "stop the service first" in site.refused("restore", backup, "--replace")
        assert everything(site) == before
    with alone(url), pytest.raises(StoreUnavailable, match="being restored"), shared(url):
        pass


def test_a_damaged_backup_changes_nothing(site: Site) -> None:
    backup = site.folder / backed_up(site)
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)
    before = everything(site)
    assert "damaged" in site.refused("restore", str(backup), "--replace")
    assert "没有私钥" not in site.refused("restore", str(backup), "--replace", language="zh_CN")
    assert everything(site) == before


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("nothing", "there is no such file. correct the path"),
        ("a folder", "this is a directory. give the path of a file in it"),
        ("a pipe", "this is no file but a device or the like. name a file that 'incidentd backup' made"),
    ],
)
def test_what_is_no_file_is_no_backup_and_is_not_waited_for(site: Site, what: str, said: str) -> None:
    path = site.folder / "named"
    if what == "a folder":
        path.mkdir()
    elif what == "a pipe":
        os.mkfifo(path)
    assert site.refused("restore", "named") == f"named: {said}"
    assert said.partition(".")[0] not in site.refused("restore", "named", language="zh_CN")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root acts for another user")
def test_what_the_services_user_may_not_read_is_said_to_be_so_and_not_to_be_unwritable() -> None:
    """Root restores as the service's user, so that the service can open what it finds."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        site = site_in(Path(folder) / "site")
        for path in (site.folder, site.folder / "config"):
            path.chmod(0o755)
        backup = Path(backed_up(site))
        (site.folder / backup.parent).chmod(0o755)
        nobody = pwd.getpwnam("nobody")
        for path in (site.state, *site.state.rglob("*")):
            os.chown(path, nobody.pw_uid, nobody.pw_gid)
        hint = "change its owner or its mode, or name another place"
        assert site.refused("restore", str(backup)) == f"{backup}: the user nobody may not read it. {hint}"
        (site.folder / backup.parent).chmod(0o700)
        assert site.refused("restore", str(backup)) == f"{backup}: the user nobody may not get there. {hint}"
        assert "the user nobody may not write there" in site.refused("backup", "--to", "elsewhere")


def test_a_store_that_is_damaged_beyond_reading_can_be_replaced(site: Site) -> None:
    backup = backed_up(site)
    (site.state / "incidentd.db").write_bytes(b"\x00" * 4096 + b"rubbish")
    assert "--replace" in site.refused("restore", backup)
    site.ok("restore", backup, "--replace")
    assert "山体滑坡" in site.ok("incidents", "list")


def test_an_encrypted_backup_is_restored_with_its_private_key(site: Site) -> None:
    key = pyrage.x25519.Identity.generate()
    private = site.folder / "key.txt"
    private.write_text(f"{key}\n")
    backup = backed_up(site, "--recipient", str(key.to_public()))
    shutil.rmtree(site.state)
    assert "--identity" in site.refused("restore", backup)
    site.ok("restore", backup, "--identity", str(private))
    assert "山体滑坡" in site.ok("incidents", "list")


def test_what_a_restored_store_would_send_can_be_looked_at_and_answered_while_nothing_runs(site: Site) -> None:
    assert site.ok("resume") == "Nothing is held.\n"
    assert site.ok("resume", "--drop", language="zh_CN") == "没有暂扣的提醒。\n"
    assert "exclude one another" in site.refused("resume", "--drop", "--send", code=2)
    assert site.json("resume") == {"holding": None, "held": []}


def _fell_due_long_ago(site: Site) -> None:
    with closing(sqlite3.connect(site.state / "incidentd.db")) as store:
        store.execute("UPDATE clock SET due_at = '2026-01-01 00:00:00', next_at = '2026-01-01 00:00:00'")
        store.execute("UPDATE clock SET state = 'running', stopped_at = NULL")
        store.commit()


def test_a_restore_shows_what_fell_due_and_whom_it_would_reach_in_both_languages(site: Site) -> None:
    _fell_due_long_ago(site)
    backup = backed_up(site)
    restored_after = now()
    said = site.ok("restore", backup, "--replace", language="zh_CN")
    assert "数据库由备份恢复" in said
    assert "应发时间" in said  # a rung may be due long before its clock is
    assert "（短信）" in said
    assert datetime.fromisoformat(site.json("resume")["holding"]["known_until"]) < restored_after
    assert of_this_year(1) in said
    assert "incidentd resume --drop" in said
    shown = site.ok("resume")
    assert "The store was restored: what it knows ends at" in shown
    assert "(SMS)" in shown
    warned = site.run("check").stdout
    assert "incidentd resume" in warned
    [held] = {one["incident"] for one in site.json("resume")["held"]}
    assert held == of_this_year(1)
    assert "Dropped:" in site.ok("resume", "--drop")
    assert site.ok("resume") == "Nothing is held.\n"
