from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

_UNIT = Path(__file__).parents[2] / "systemd" / "incidentd.service"
_EXPOSURE_ALLOWED = "13"
"""systemd's own score of what a break-in could reach, times ten; what is left is for the network that it needs."""


def _analyze(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    program = shutil.which("systemd-analyze")
    assert program, "systemd-analyze is missing: apt-get install systemd, or let `make test` do it"
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    assert "'/run/systemd/': Permission denied" not in done.stderr, (
        "systemd-analyze writes below /run/systemd, which is not here: run the tests as root, or where systemd runs"
    )
    return done


def _verify(unit: Path) -> subprocess.CompletedProcess[str]:
    # Without --recursive-errors systemd 252 prints what it finds wrong and still exits 0.
    return _analyze("verify", "--recursive-errors=no", unit)


_SERVICES = ("incidentd.service", "incidentd-backup.service", "incidentd-failure@.service")


@pytest.fixture(params=_SERVICES)
def service(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Each service as shipped, but for the program: the installed one is not here, and a missing one is an error."""
    name = str(request.param)
    lines = (_UNIT.parent / name).read_text(encoding="utf-8").splitlines()
    copy = tmp_path / name.replace("@", "@x")
    copy.write_text("\n".join("ExecStart=/bin/true" if line.startswith("ExecStart=") else line for line in lines))
    return copy


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """The unit as shipped, but for the program: the installed one is not here, and a missing program is an error."""
    lines = _UNIT.read_text(encoding="utf-8").splitlines()
    copy = tmp_path / "incidentd.service"
    copy.write_text("\n".join("ExecStart=/bin/true" if line.startswith("ExecStart=") else line for line in lines))
    return copy


def test_systemd_finds_nothing_wrong_with_the_services(service: Path) -> None:
    verified = _verify(service)

    assert (verified.returncode, verified.stderr) == (0, "")


@pytest.mark.parametrize("name", ["incidentd.socket", "incidentd-mail.socket", "incidentd-backup.timer"])
def test_systemd_finds_nothing_wrong_with_sockets_and_timer(unit: Path, name: str) -> None:
    """Beside the service that each of them starts."""
    for started in ("incidentd.service", "incidentd-backup.service"):
        (unit.parent / started).write_text(unit.read_text())
    copy = unit.parent / name
    copy.write_bytes((_UNIT.parent / name).read_bytes())

    verified = _verify(copy)

    assert (verified.returncode, verified.stderr) == (0, "")


@pytest.mark.parametrize("line", ["RestrictRealtim=yes", "WatchdogSec=soon"])
def test_systemd_would_notice_a_wrong_line(unit: Path, line: str) -> None:
    unit.write_text(unit.read_text().replace("[Install]", f"{line}\n[Install]"))

    assert _verify(unit).returncode == 1


def test_a_break_in_has_little_to_reach(service: Path) -> None:
    scored = _analyze("security", "--offline=true", f"--threshold={_EXPOSURE_ALLOWED}", "--no-pager", service)

    assert scored.returncode == 0, scored.stdout + scored.stderr
    assert "Overall exposure level" in scored.stdout


def test_the_unit_starts_the_daemon_again_whatever_happens() -> None:
    lines = set(_UNIT.read_text(encoding="utf-8").splitlines())

    assert {"Type=notify", "WatchdogSec=30", "Restart=always", "RestartSec=1", "StartLimitIntervalSec=0"} <= lines


def test_the_socket_for_mails_is_started_by_nobody_but_the_administrator() -> None:
    """Where no Postfix is it cannot be made, and a unit that the service named would fail at each start."""
    lines = _UNIT.read_text(encoding="utf-8").splitlines()
    wanted = [line for line in lines if line.startswith(("Sockets=", "Wants="))]
    assert "Sockets=incidentd.socket" in wanted
    assert not any("incidentd-mail" in line for line in wanted)
    assert "Service=incidentd.service" in (_UNIT.parent / "incidentd-mail.socket").read_text().splitlines()


def test_the_unit_runs_the_installed_serve_command() -> None:
    starts = [line for line in _UNIT.read_text(encoding="utf-8").splitlines() if line.startswith("ExecStart=")]

    assert starts == ["ExecStart=/opt/incidentd/.venv/bin/incidentd serve --config /etc/incidentd/incidentd.toml"]
