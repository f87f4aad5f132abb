"""The parts of `incidentd check` that look at this machine: units, certificates, the clock, the exit status."""

from __future__ import annotations

import ctypes
import ssl
from datetime import timedelta
from pathlib import Path

import pytest

from incidentd.checkup import machine
from incidentd.checkup.certificates import certificate
from incidentd.checkup.findings import exit_status
from incidentd.checkup.unit_file import shipped_folder, units
from incidentd.clock import now
from tests.integration.cli_rig import Site, site_in
from tests.servers.certificate import make_certificate

SHIPPED = Path(__file__).parents[2] / "systemd"


def installed(folder: Path, change: tuple[str, str] = ("", "")) -> Path:
    text = (SHIPPED / "incidentd.service").read_text()
    assert change[0] in text
    (folder / "incidentd.service").write_text(text.replace(*change) if change[0] else text)
    return folder


def test_the_shipped_units_are_found() -> None:
    assert shipped_folder() == SHIPPED


def test_a_unit_as_shipped_is_in_order_whatever_its_comments(tmp_path: Path) -> None:
    installed(tmp_path, ("# The last to be killed when memory runs short.\n", "\n# ours\n"))
    [found] = units(SHIPPED, [tmp_path])
    assert (found.level, str(found.said)) == ("ok", f"{tmp_path}/incidentd.service is as shipped")


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (("WatchdogSec=30", "WatchdogSec=0"), "[Service] WatchdogSec=30"),
        (("RestartSec=1\n", ""), "[Service] RestartSec=1"),
        (("[Install]", "PrivateNetwork=yes\n[Install]"), "[Service] PrivateNetwork=yes"),
    ],
)
def test_a_unit_that_differs_is_shown_where_it_does(tmp_path: Path, change: tuple[str, str], line: str) -> None:
    [found] = units(SHIPPED, [installed(tmp_path, change)])
    assert found.level == "warning"
    assert str(found.said).endswith(f"is not as shipped, first at: {line}")
    assert "systemctl edit incidentd.service" in found.mend


def test_a_unit_that_is_masked_is_an_error_though_the_shipped_one_lies_behind_it(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    (tmp_path / "lib").mkdir()
    (tmp_path / "etc" / "incidentd.service").symlink_to("/dev/null")
    [found] = units(SHIPPED, [tmp_path / "etc", installed(tmp_path / "lib")])
    assert (found.level, found.mend) == ("error", "systemctl unmask incidentd.service")


def test_a_service_that_nobody_starts_again_is_told_of(tmp_path: Path) -> None:
    [found] = units(SHIPPED, [tmp_path])
    assert found.level == "warning"
    assert "is not installed" in found.said


def test_the_administrators_unit_counts_before_the_packages(tmp_path: Path) -> None:
    etc, lib = tmp_path / "etc", tmp_path / "lib"
    etc.mkdir()
    lib.mkdir()
    installed(lib)
    installed(etc, ("Restart=always", "Restart=no"))
    [found] = units(SHIPPED, [etc, lib])
    assert found.level == "warning"


@pytest.mark.parametrize(("later", "level"), [(0, "warning"), (-19, "warning"), (-20.5, "ok"), (2, "error")])
def test_a_certificate_is_told_of_three_weeks_before_its_end(tmp_path: Path, later: float, level: str) -> None:
    """It is good until tomorrow; looked at `later` days from now."""
    der = ssl.PEM_cert_to_DER_cert(make_certificate(tmp_path).file.read_text())
    assert certificate("email", der, now() + timedelta(days=later)).level == level


def test_what_is_no_certificate_is_told_of() -> None:
    assert certificate("email", b"nonsense", now()).level == "warning"


def test_the_kernel_is_asked_whether_its_clock_is_kept() -> None:
    assert machine.clock_is_synchronised() in (True, False)
    [found] = machine.clock()
    assert found.level == ("ok" if machine.clock_is_synchronised() else "warning")


def test_where_the_kernel_cannot_be_asked_that_is_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(*_arguments: object, **_more: object) -> None:
        raise OSError

    monkeypatch.setattr(ctypes, "CDLL", nowhere)
    [found] = machine.clock()
    assert (found.level, found.said) == ("warning", "whether a time service keeps it cannot be found out here")


@pytest.mark.parametrize(
    ("levels", "strict", "status"),
    [(["ok"], True, 0), (["ok", "warning"], False, 0), (["warning"], True, 3), (["warning", "error"], True, 1)],
)
def test_the_exit_status_tells(levels: list[str], strict: bool, status: int) -> None:  # noqa: FBT001
    assert exit_status(levels, strict=strict) == status  # type: ignore[arg-type]


def test_strict_and_days_are_options_of_the_command(tmp_path: Path) -> None:
    site: Site = site_in(tmp_path)
    assert site.run("check", "--strict").returncode == 3
    assert "in the next 14 days" in site.ok("check", "--days", "14")
