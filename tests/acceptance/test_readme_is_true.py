"""Promise: the commands of both READMEs do what they say, as they stand there, on the configuration as shipped.

What is for a server stands on the administrator's pages too, and what takes minutes is run by CI (`.ci/run`).
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.boot.pages import blocks
from tests.helpers import wait_until
from tests.integration.cli_rig import ROOT, SLOW
from tests.servers.ports import free_port, listens

READMES = ("README.md", "README.zh.md")
_AT_TERMINAL = "incidentd report"
_SERVES = "make serve"
_ANSWERS = (
    *(
        ("Unit", "东山"),
        ("Class", ""),
        ("Title", "山体滑坡"),
        ("source of the information", ""),
        ("time of occurrence", ""),
    ),
    *(("location", ""), ("number of dead", ""), ("number of missing", ""), ("number of seriously injured", "")),
    *(("number of slightly injured", ""), ("number of trapped", ""), ("measures taken", ""), ("Call taken at", "")),
    *(("Enter sends it", ""), ("q leaves", "q")),
)


def commands(readme: str) -> list[str]:
    """The commands of a README that are run here, without their comments."""
    shells = [block.text for block in blocks((ROOT / readme).read_text("utf-8")) if block.language == "sh"]
    lines = [line.split(" #")[0].strip() for line in "".join(shells).splitlines()]
    return [line for line in lines if line.startswith(".venv/bin/incidentd ") or line == _SERVES]


class Checkout:
    """A checkout whose virtual environment has been made."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        shutil.copytree(ROOT / "config", folder / "config", ignore=shutil.ignore_patterns("var"))
        for name in ("Makefile", "pyproject.toml", "requirements.lock"):
            shutil.copy(ROOT / name, folder / name)
        program = folder / ".venv" / "bin" / "incidentd"
        program.parent.mkdir(parents=True)
        program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m incidentd.cli "$@"\n')
        program.chmod(0o755)
        for stamp in (".bare", ".runtime"):
            (folder / ".venv" / stamp).touch()
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("INCIDENTD_", "MAKE"))}
        self.environment = inherited | {"PYTHONPATH": str(ROOT), "INCIDENTD_HTTP__PORT": str(self.port)}

    def run(self, command: str) -> None:
        """Run a command as it stands there."""
        words = ["bash", "-euc", command]
        environment = self.environment
        if command.endswith(_AT_TERMINAL):
            answers = self.folder / "answers"
            answers.write_text("".join(f"{asked}\t{typed}\n" for asked, typed in _ANSWERS), "utf-8")
            words = [sys.executable, "-m", "tests.boot.at_terminal", str(answers), *words]
            environment = environment | {"INCIDENTD_SERVICE__LANGUAGE": "en", "TERM": "xterm"}
        done = subprocess.run(
            words, cwd=self.folder, env=environment, capture_output=True, text=True, timeout=2 * SLOW, check=False
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"

    def serve(self, command: str) -> None:
        """Run what serves until it listens, and end it."""
        with subprocess.Popen(
            ["bash", "-euc", command], cwd=self.folder, env=self.environment, start_new_session=True
        ) as one:
            try:
                wait_until(lambda: one.poll() is not None or listens(self.port), within=SLOW)
                assert one.poll() is None
            finally:
                os.killpg(one.pid, signal.SIGTERM)
        wait_until(lambda: not listens(self.port), within=SLOW)


@pytest.mark.parametrize("readme", READMES)
def test_every_command_of_the_readme_runs(readme: str, tmp_path: Path) -> None:
    checkout = Checkout(tmp_path)
    listed = commands(readme)
    assert len(listed) >= 9
    for command in listed:
        if command == _SERVES:
            checkout.serve(command)
        else:
            checkout.run(command)


def test_both_readmes_show_the_same_commands() -> None:
    chinese, english = ([" ".join(re.sub(r'"[^"]*"', '"…"', one).split()) for one in commands(r)] for r in READMES)
    assert chinese == english


@pytest.mark.parametrize("readme", READMES)
def test_every_file_that_the_readme_links_to_exists(readme: str) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", (ROOT / readme).read_text("utf-8"))
    assert links
    missing = [link for link in links if "://" not in link and not (ROOT / link).exists()]
    assert missing == []
