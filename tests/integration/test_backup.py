"""Backups: whole, checked, for nobody else to read, and no good one is ever given up for a bad one."""

from __future__ import annotations

import errno
import gzip
import io
import os
import resource
import shutil
import sqlite3
import stat
import tarfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pyrage
import pytest

from incidentd.backup.archive import read_archive
from incidentd.backup.files import put_in_place, staging
from incidentd.backup.manifest import Manifest
from incidentd.backup.sqlite_copy import copy_sqlite
from incidentd.errors import BackupError
from tests.integration.cli_rig import Site, site_in

LEFT_HALF_DONE = ".incidentd-backup-*"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    made = site_in(tmp_path)
    made.report("--class", "critical", "--title", "山体滑坡")
    return made


def backed_up(site: Site, *options: str) -> dict[str, Any]:
    made: dict[str, Any] = site.json("backup", "--to", "backups", *options)
    return made


def files_in(site: Site) -> list[str]:
    return sorted(path.name for path in (site.folder / "backups").glob("*"))


def members(path: Path) -> dict[str, bytes]:
    with tarfile.open(path) as tar:
        return {member.name: tar.extractfile(member).read() for member in tar}  # type: ignore[union-attr]


def test_a_backup_holds_store_keys_checkpoints_and_configuration_and_any_tar_opens_it(site: Site) -> None:
    site.ok("keys", "create", "县平台", "--unit", "dongshan-town", "--kind", "hook")
    site.ok("audit", "checkpoint")
    made = backed_up(site)
    found = members(site.folder / made["file"])
    assert found["secrets/master"] == (site.state / "secrets" / "master").read_bytes()
    assert found["secrets/checkpoint_key"] == (site.state / "secrets" / "checkpoint_key").read_bytes()
    assert "checkpoints/verifier_key.txt" in found
    assert found["config/policy.toml"] == (site.folder / "config" / "policy.toml").read_bytes()
    (site.folder / "copy.db").write_bytes(found["store.sqlite3"])
    with closing(sqlite3.connect(site.folder / "copy.db")) as copy:
        assert copy.execute("SELECT title FROM incident").fetchall() == [("山体滑坡",)]
    assert Manifest.model_validate_json(found["manifest.json"]).model_dump(mode="json") == made["manifest"]


def test_a_backup_is_for_nobody_else_to_read_and_nothing_else_is_left(site: Site) -> None:
    made = site.folder / backed_up(site)["file"]
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700
    assert [path.name for path in made.parent.iterdir()] == [made.name]


def test_the_configuration_comes_out_of_it_as_the_service_needs_it_and_nothing_else_does(site: Site) -> None:
    """Root takes it out with tar: the service, another user, has to read it, and nobody else."""
    with tarfile.open(site.folder / backed_up(site)["file"]) as tar:
        found = {one.name: (one.mode, one.uname, one.gname) for one in tar}
    for name in ("incidentd.toml", "policy.toml", "directory.toml"):
        assert found.pop(f"config/{name}") == (0o640, "root", "incidentd")
    assert set(found.values()) == {(0o600, "", "")}


def test_each_backup_is_a_line_of_the_audit_log_on_either_database(tmp_path: Path, store_url: str) -> None:
    site = site_in(tmp_path, store_url)
    site.report("--class", "critical")
    made = backed_up(site)
    assert made["manifest"]["lines"] > 3
    assert made["manifest"]["records"] == 1
    shown = site.ok("audit", "query", "--kind", "store.backed_up", "--format", "jsonl")
    assert made["sha256"] in shown
    assert Path(made["file"]).name in shown
    assert read_archive(site.folder / made["file"]).head.seq == made["manifest"]["head"]["seq"]
    assert "The audit log holds" in site.ok("audit", "verify")


@pytest.mark.parametrize("name", ["master~", "密码", "a b"])
def test_a_file_among_the_secrets_that_is_none_of_them_keeps_no_backup_from_being_made(site: Site, name: str) -> None:
    site.ok("keys", "create", "县平台", "--unit", "dongshan-town", "--kind", "hook")
    (site.state / "secrets" / name).write_text("x")
    made = site.json("backup", "--to", "backups")
    with tarfile.open(site.folder / made["file"]) as archive:
        names = archive.getnames()
    assert "secrets/master" in names
    assert not any(name in one for one in names)


def test_it_says_what_it_did_in_chinese_and_english(site: Site) -> None:
    english = site.ok("backup", "--to", "backups")
    assert "Backed up to backups/incidentd-" in english
    assert "the audit log holds" in english
    assert "copy it to another machine" in english
    assert "已备份到 elsewhere/incidentd-" in site.ok("backup", "--to", "elsewhere", language="zh_CN")


def test_the_copy_is_of_one_moment_while_others_write(site: Site) -> None:
    """Every commit of another connection would make SQLite's own backup begin anew, were no snapshot held."""
    database = site.state / "incidentd.db"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE filler (n INTEGER, block BLOB)")
        connection.executemany("INSERT INTO filler VALUES (?, ?)", [(n, bytes(100_000)) for n in range(100)])
        connection.execute("CREATE TRIGGER seen AFTER INSERT ON filler BEGIN SELECT 1; END")
        connection.commit()
    other = sqlite3.connect(database, isolation_level=None)
    steps = []
    from incidentd.backup import sqlite_copy  # noqa: PLC0415

    def write_between_steps(seconds: float) -> None:
        steps.append(seconds)
        other.execute("INSERT INTO filler VALUES (1000, x'00')")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite_copy, "rest", write_between_steps)
        copy_sqlite(database, site.folder / "copy.db")
    other.close()
    assert 5 <= len(steps) <= 40
    with closing(sqlite3.connect(site.folder / "copy.db")) as copy:
        assert copy.execute("SELECT count(*) FROM filler").fetchone() == (100,)
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_an_encrypted_backup_can_be_read_with_the_private_key_alone(site: Site) -> None:
    key = pyrage.x25519.Identity.generate()
    made = backed_up(site, "--recipient", str(key.to_public()))
    path = site.folder / made["file"]
    assert path.name.endswith(".tar.gz.age")
    assert made["encrypted"] is True
    private, other = site.folder / "key.txt", site.folder / "other.txt"
    private.write_text(f"# created today\n{key}\n")
    other.write_text(f"{pyrage.x25519.Identity.generate()}\n")
    assert read_archive(path, private).model_dump(mode="json") == made["manifest"]
    with pytest.raises(BackupError, match="encrypted to another key"):
        read_archive(path, other)
    with pytest.raises(BackupError, match="is encrypted"):
        read_archive(path)
    damaged = bytearray(path.read_bytes())
    damaged[-100] ^= 1
    path.write_bytes(damaged)
    with pytest.raises(BackupError, match="damaged"):
        read_archive(path, private)


def test_the_settings_say_to_whom_backups_are_encrypted(site: Site) -> None:
    key = pyrage.x25519.Identity.generate()
    with (site.folder / "config" / "incidentd.toml").open("a") as file:
        file.write(f'\n[backup]\nrecipients = ["{key.to_public()}"]\n')
    assert backed_up(site)["file"].endswith(".age")


def test_what_is_no_public_key_is_refused_before_anything_is_done(site: Site) -> None:
    assert "is no public key" in site.refused("backup", "--to", "backups", "--recipient", "age1wrong", code=2)
    assert not (site.folder / "backups").exists()


def test_a_backup_that_was_changed_anywhere_is_refused_or_says_the_very_same(site: Site) -> None:
    """Some bits of a compressed stream carry nothing (a spare code, a distance into a run of zeros): all is there."""
    path = site.folder / backed_up(site)["file"]
    whole = path.read_bytes()
    said, refused = gzip.decompress(whole), 0
    positions = range(0, len(whole), len(whole) // 200)
    for position in positions:
        content = bytearray(whole)
        content[position] ^= 0x10
        path.write_bytes(content)
        try:
            read_archive(path)
        except BackupError:
            refused += 1
        else:
            assert gzip.decompress(content) == said
    assert refused > len(positions) // 2


def test_what_was_changed_inside_and_packed_anew_is_refused(site: Site) -> None:
    path = site.folder / backed_up(site)["file"]
    said = gzip.decompress(path.read_bytes())
    for name in ("store.sqlite3", "config/policy.toml"):
        content = bytearray(said)
        content[said.index(members(path)[name][:64]) + 20] ^= 0x01
        (path.parent / "changed.tar.gz").write_bytes(gzip.compress(bytes(content)))
        with pytest.raises(BackupError, match="is not as the manifest says"):
            read_archive(path.parent / "changed.tar.gz")


@pytest.mark.parametrize("kept", [0, 10, 3000, -9, -1])
def test_a_backup_that_was_cut_off_is_refused(site: Site, kept: int) -> None:
    path = site.folder / backed_up(site)["file"]
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(BackupError):
        read_archive(path)


def _archive(path: Path, content: dict[str, bytes]) -> None:
    with tarfile.open(path, "w:gz") as tar:
        for name, data in content.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            tar.addfile(member, io.BytesIO(data))


def test_an_archive_with_more_or_less_in_it_than_its_manifest_says_is_refused(site: Site) -> None:
    found = members(site.folder / backed_up(site)["file"])
    path = site.folder / "made-up.tar.gz"
    _archive(path, found)
    read_archive(path)
    _archive(path, {**found, "../evil": b"x"})
    with pytest.raises(BackupError, match="not as the manifest says"):
        read_archive(path)
    _archive(path, {name: data for name, data in found.items() if name != "config/policy.toml"})
    with pytest.raises(BackupError, match=r"'config/policy.toml' is missing"):
        read_archive(path)
    _archive(path, {**found, "manifest.json": found["manifest.json"].replace(b"config/policy.toml", b"config/../../x")})
    with pytest.raises(BackupError, match="manifest cannot be used"):
        read_archive(path)
    path.write_bytes(gzip.compress(b"no tar"))
    with pytest.raises(BackupError):
        read_archive(path)


def test_a_store_whose_log_does_not_hold_makes_no_backup_and_old_ones_stay(site: Site) -> None:
    first = backed_up(site)["file"]
    with closing(sqlite3.connect(site.state / "incidentd.db")) as connection:
        connection.execute("UPDATE report SET raw = 'another text'")
        connection.commit()
    assert "audit log is broken" in site.refused("backup", "--to", "backups", "--keep", "1")
    assert files_in(site) == [Path(first).name]


def test_a_disk_that_is_full_leaves_nothing_behind_and_old_backups_where_they_are(site: Site) -> None:
    first = backed_up(site)["file"]
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = files_in(site)
    site.environment["INCIDENTD_TEST"] = "1"
    from incidentd.backup.make import make_backup  # noqa: PLC0415
    from incidentd.clock import Clock  # noqa: PLC0415
    from incidentd.config import load_settings  # noqa: PLC0415
    from incidentd.store.database import Database  # noqa: PLC0415

    config = site.folder / "config" / "incidentd.toml"
    settings = load_settings(config)
    database = Database(settings.store_url)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
        with pytest.raises(BackupError):
            make_backup(database, settings, config, site.folder / "backups", Clock(), "cli:test", [])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        database.dispose()
    assert files_in(site) == before == [Path(first).name]


def test_backups_of_one_second_each_have_a_name_of_their_own(site: Site) -> None:
    made = [Path(backed_up(site)["file"]).name for _number in range(4)]
    assert len(set(made)) == 4
    assert files_in(site) == sorted(made)
    seconds = {name.split("Z")[0] for name in made}
    assert len(seconds) < 4  # else this has shown nothing
    for name in made:
        read_archive(site.folder / "backups" / name)


def test_a_place_that_is_no_directory_is_said_to_be_none(site: Site) -> None:
    (site.folder / "file").touch()
    (site.folder / "loop").symlink_to("loop")
    (site.folder / "nowhere").symlink_to("gone/away")
    assert site.refused("backup", "--to", "file") == "file: this is no directory. correct the path"
    assert site.refused("backup", "--to", "loop") == "loop: this is a link to itself. correct the path"
    assert site.refused("backup", "--to", "nowhere") == "nowhere: there is no such file. correct the path"


def test_a_file_system_without_hard_links_takes_backups_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As FAT and many network shares answer."""

    def refused(path: Path, made: Path) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted", str(path))

    monkeypatch.setattr(Path, "hardlink_to", refused)
    for content in ("first", "second"):
        with staging(tmp_path) as place:
            (place / "archive").write_text(content)
            put_in_place(place / "archive", [tmp_path / "a", tmp_path / "b"])
    assert [(tmp_path / name).read_text() for name in "ab"] == ["first", "second"]


def test_what_a_killed_backup_left_is_thrown_away_by_the_next_but_not_what_another_is_making(tmp_path: Path) -> None:
    left = tmp_path / ".incidentd-backup-killed"
    left.mkdir()
    (left / "store.sqlite3").write_bytes(b"half")
    with staging(tmp_path) as mine:
        assert not left.exists()
        with staging(tmp_path) as other:
            assert mine.exists()
            assert other != mine
    assert list(tmp_path.glob(LEFT_HALF_DONE)) == []


def test_where_pg_dump_is_missing_or_too_old_it_says_what_to_install(
    tmp_path: Path, postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = site_in(tmp_path, postgresql_url)
    tools = tmp_path / "tools"
    tools.mkdir()
    from incidentd.backup import postgresql_tools  # noqa: PLC0415

    monkeypatch.setattr(postgresql_tools, "_DEBIAN", tmp_path / "nowhere")
    monkeypatch.setenv("PATH", str(tools))
    with pytest.raises(BackupError, match=r"pg_dump is not installed.*postgresql-client-15"):
        postgresql_tools.tool("pg_dump", 15)
    old = tools / "pg_dump"
    old.write_text("#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6.24'\n")
    old.chmod(0o755)
    shutil.copy("/bin/sh", tools / "sh")
    with pytest.raises(BackupError, match=r"of version 9, older than the server's 15.*postgresql-client-15"):
        postgresql_tools.tool("pg_dump", 15)
    assert site.folder == tmp_path
    assert os.environ["PATH"] == str(tools)


def test_no_password_stands_on_a_command_line() -> None:
    from incidentd.backup.postgresql_tools import connection_of  # noqa: PLC0415

    address, environment = connection_of("postgresql+psycopg://duty:s3cret@db.example:5433/incidentd?sslmode=require")
    assert address == "postgresql://duty@db.example:5433/incidentd?sslmode=require"
    assert environment["PGPASSWORD"] == "s3cret"
