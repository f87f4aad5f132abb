"""The Debian package's scripts: what ran before an upgrade runs after it, also when the first try was broken off.

No systemd runs here: the `systemctl` that the scripts find only keeps what is started; `make boot-test` has a real one.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "packaging" / "debian"
RUNNING = ["incidentd.socket", "incidentd-backup.timer", "incidentd.service"]
SYSTEMCTL = """#!/bin/sh
case "$1 $2" in
"--quiet is-active") test -e "$STATE/$3"; exit ;;
esac
verb=$1; shift
for unit in "$@"; do
    case $verb in
    stop) rm -f "$STATE/$unit" ;;
    start) touch "$STATE/$unit" ;;
    esac
done
"""
MIGRATE = """#!/bin/sh
test ! -e "$STATE/../disk-is-full"
"""


class Machine:
    """A folder in the place of /run and /etc, and the commands that the scripts call."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.units = folder, folder / "units"
        for name in ("units", "bin", "scripts", "run/systemd/system", "etc/incidentd"):
            (folder / name).mkdir(parents=True)
        (folder / "etc/incidentd/incidentd.toml").touch()
        for name, text in (("systemctl", SYSTEMCTL), ("incidentd", MIGRATE)):
            self._command(name, text)
        for name in ("systemd-sysusers", "systemd-tmpfiles"):
            self._command(name, "#!/bin/sh\n")
        for name in ("prerm", "postinst"):
            text = (SCRIPTS / name).read_text()
            for place in ("/run/", "/etc/"):
                text = text.replace(place, f"{folder}{place}")
            (folder / "scripts" / name).write_text(text)

    def _command(self, name: str, text: str) -> None:
        (self.folder / "bin" / name).write_text(text)
        (self.folder / "bin" / name).chmod(0o755)

    def script(self, name: str, *arguments: str) -> int:
        """Run one as dpkg does; its exit status."""
        environment = {"PATH": f"{self.folder}/bin:{os.environ['PATH']}", "STATE": str(self.units)}
        script = ["sh", str(self.folder / "scripts" / name), *arguments]
        return subprocess.run(script, env=environment, check=False, capture_output=True).returncode

    @property
    def running(self) -> list[str]:
        return sorted(path.name for path in self.units.iterdir())

    def start(self, *units: str) -> None:
        for unit in units:
            (self.units / unit).touch()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path)
    made.start(*RUNNING)
    return made


def test_what_ran_runs_again_after_an_upgrade_and_nothing_else(machine: Machine) -> None:
    assert machine.script("prerm", "upgrade", "2") == 0
    assert machine.running == []
    assert machine.script("postinst", "configure", "1") == 0
    assert machine.running == sorted(RUNNING)
    for _ in range(2):  # nothing is remembered of the one before
        machine.script("prerm", "upgrade", "3")
        (machine.units / "incidentd-backup.timer").unlink(missing_ok=True)
        machine.script("postinst", "configure", "2")
    assert machine.running == sorted(RUNNING)


def test_what_ran_before_an_upgrade_that_was_broken_off_runs_after_the_next_one(machine: Machine) -> None:
    (machine.folder / "disk-is-full").touch()
    machine.script("prerm", "upgrade", "2")
    assert machine.script("postinst", "configure", "1") == 1
    assert machine.running == []
    (machine.folder / "disk-is-full").unlink()
    machine.script("prerm", "upgrade", "3")  # dpkg calls it for a package that is half configured too
    assert machine.script("postinst", "configure", "1") == 0
    assert machine.running == sorted(RUNNING)


def test_a_removal_forgets_what_ran(machine: Machine) -> None:
    (machine.folder / "disk-is-full").touch()
    machine.script("prerm", "upgrade", "2")
    machine.script("postinst", "configure", "1")
    (machine.folder / "disk-is-full").unlink()
    machine.script("prerm", "remove")
    assert machine.script("postinst", "configure", "") == 0
    assert machine.running == []
