"""`incidentd check` looks whether the service can listen where the settings say, before it dies of it."""

from __future__ import annotations

import os
import pwd
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from incidentd.checkup.findings import Finding
from incidentd.checkup.listeners import listeners
from incidentd.config import load_settings
from tests.integration.checks import configure, said
from tests.integration.cli_rig import Site, site_in
from tests.integration.test_service_process import free_port

NOBODY = pwd.getpwnam("nobody")


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other users can get into, as they cannot into pytest's."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture
def site(open_folder: Path) -> Site:
    made = site_in(open_folder / "site")
    for path in (made.folder, made.folder / "config"):
        path.chmod(0o755)
    made.environment["INCIDENTD_HTTP__PORT"] = str(free_port())
    return made


def handed_over(site: Site, *lines: str) -> None:
    configure(site, "\n".join(["[mail]", "[mail.handover]", *lines]))


def found(site: Site, installed: list[Path]) -> list[Finding]:
    settings = load_settings(site.folder / "config" / "incidentd.toml")
    return [one for one in listeners(settings, installed) if one.about == "handover"]


@contextmanager
def another_program(*arguments: str) -> Iterator[int]:
    """A process that listens, at a port of 127.0.0.1 or at a path."""
    code = (
        "import socket, sys\n"
        "where = sys.argv[1]\n"
        "s = socket.socket(socket.AF_INET if where.isdecimal() else socket.AF_UNIX)\n"
        "s.bind(('127.0.0.1', int(where)) if where.isdecimal() else where)\n"
        "s.listen()\n"
        "print('listens', flush=True)\n"
        "sys.stdin.read()\n"
    )
    program = [sys.executable, "-c", code, *arguments]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"listens\n"
        yield process.pid
        process.communicate()


def test_what_is_free_is_in_order_and_nothing_is_made_there(site: Site) -> None:
    handed_over(site, 'socket = "lmtp.sock"')
    path = site.folder / "config" / "lmtp.sock"
    [line] = said(site, "handover", "--offline")
    assert line == f"OK  handover: {path} is free to be listened on"
    assert not path.exists()
    [line] = said(site, "http", "--offline")
    assert line.endswith("is free to be listened on")


def test_a_folder_that_is_missing_is_an_error_with_what_to_do(site: Site) -> None:
    handed_over(site, 'socket = "/var/spool/nowhere/incidentd/lmtp.sock"')
    [line] = said(site, "handover", "--offline")
    assert line.startswith("ERROR  handover: mail.handover.socket: cannot make /var/spool/nowhere/incidentd/lmtp.sock")
    assert "systemctl enable --now incidentd-mail.socket" in line
    [line] = said(site, "邮件转交", "--offline", language="zh_CN")
    assert "没有这个文件夹" in line


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can have a folder that the service's user may not write to")
def test_a_folder_that_the_services_user_may_not_write_to_is_an_error_for_root_too(
    site: Site, open_folder: Path
) -> None:
    closed = open_folder / "closed"
    closed.mkdir(mode=0o755)
    handed_over(site, f'socket = "{closed}/lmtp.sock"')
    assert [one.level for one in found(site, [])] == ["ok"]
    for path in (site.state, *site.state.rglob("*")):
        os.chown(path, NOBODY.pw_uid, NOBODY.pw_gid)
    [one] = found(site, [])
    assert one.level == "error"
    assert "this user may not write there" in str(one.error)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be of every group")
def test_a_group_of_which_the_services_user_is_no_member_is_an_error(site: Site) -> None:
    handed_over(site, f'socket = "{site.state}/lmtp.sock"', 'socket_group = "daemon"')
    for path in (site.state, *site.state.rglob("*")):
        os.chown(path, NOBODY.pw_uid, NOBODY.pw_gid)
    [one] = found(site, [])
    assert "no member of the group 'daemon' (usermod -a -G daemon incidentd)" in str(one.error)


def test_another_program_at_the_port_or_path_is_named(site: Site, tmp_path: Path) -> None:
    port = free_port()
    handed_over(site, f"port = {port}")
    with another_program(str(port)) as pid:
        [line] = said(site, "handover", "--offline")
    assert line.startswith(f"ERROR  handover: another program listens on 127.0.0.1:{port}: ")
    assert f"(process {pid})" in line
    path = tmp_path / "l.sock"
    site.environment["INCIDENTD_MAIL__HANDOVER__SOCKET"] = str(path)
    with another_program(str(path)) as pid:
        [line] = said(site, "handover", "--offline")
    assert line.startswith(f"ERROR  handover: another program listens on {path}: ")
    assert f"(process {pid})" in line


def test_the_service_itself_at_the_port_is_in_order(site: Site) -> None:
    port = free_port()
    handed_over(site, f"port = {port}")
    with another_program(str(port), "incidentd serve"):
        assert said(site, "handover", "--offline") == [f"OK  handover: 127.0.0.1:{port} is listened on"]


def test_what_systemd_makes_is_its_own_matter(site: Site, tmp_path: Path) -> None:
    handed_over(site, 'socket = "/var/spool/nowhere/incidentd/lmtp.sock"')
    units = tmp_path / "system"
    (units / "sockets.target.wants").mkdir(parents=True)
    (units / "incidentd.service").touch()
    assert [one.level for one in found(site, [units])] == ["error"]
    (units / "sockets.target.wants" / "incidentd-mail.socket").symlink_to("/lib/systemd/system/incidentd-mail.socket")
    [one] = found(site, [units])
    assert (one.level, "(incidentd-mail.socket)" in str(one.said)) == ("ok", True)


def test_as_a_service_of_systemd_it_cannot_make_one_outside_of_its_state_directory(site: Site, tmp_path: Path) -> None:
    units = tmp_path / "system"
    units.mkdir()
    (units / "incidentd.service").touch()
    handed_over(site, f'socket = "{tmp_path}/lmtp.sock"')
    [one] = found(site, [units])
    assert one.level == "error"
    assert f"may write in {site.state} only" in str(one.error)
    (units / "incidentd.service.d").mkdir()
    (units / "incidentd.service.d" / "own.conf").write_text(f"[Service]\nReadWritePaths={tmp_path}\n")
    assert [one.level for one in found(site, [units])] == ["ok"]


def test_a_name_that_is_no_address_of_this_machine_is_an_error(site: Site) -> None:
    handed_over(site, 'host = "192.0.2.1"', f"port = {free_port()}")
    [line] = said(site, "handover", "--offline")
    assert "mail.handover.host: cannot listen on '192.0.2.1': this machine has no such address" in line


def test_a_listener_is_known_by_the_kernels_list_and_not_connected_to(site: Site, tmp_path: Path) -> None:
    """A connection would make systemd start the service."""
    path = tmp_path / "l.sock"
    handed_over(site, f'socket = "{path}"')
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(path))
        listening.listen()
        listening.setblocking(False)
        found(site, [])
        with pytest.raises(BlockingIOError):
            listening.accept()
