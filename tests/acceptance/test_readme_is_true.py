"""Promise: the commands of both READMEs do what they say, as they stand there, on the configuration as shipped."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
READMES = ("README.md", "README.zh.md")
_INTERACTIVE = {"incidentd report"}


def commands(readme: str) -> list[str]:
    """The incidentd commands of a README, without their comments."""
    text = (ROOT / readme).read_text()
    found = re.findall(r"^\s*\.venv/bin/(incidentd [^#\n]+)", text, re.MULTILINE)
    return [one.strip() for one in found]


@pytest.mark.parametrize("readme", READMES)
def test_every_command_of_the_readme_runs(readme: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "config", tmp_path / "config", ignore=shutil.ignore_patterns("var"))
    environment = {name: value for name, value in os.environ.items() if not name.startswith("INCIDENTD_")}
    environment["PYTHONPATH"] = str(ROOT)
    listed = [one for one in commands(readme) if one not in _INTERACTIVE]
    assert len(listed) >= 6
    for command in listed:
        _run(command, tmp_path, environment)


def test_both_readmes_show_the_same_commands() -> None:
    chinese, english = ([" ".join(re.sub(r'"[^"]*"', '"…"', one).split()) for one in commands(r)] for r in READMES)
    assert chinese == english


@pytest.mark.parametrize("readme", READMES)
def test_every_file_that_the_readme_links_to_exists(readme: str) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", (ROOT / readme).read_text())
    assert links
    missing = [link for link in links if "://" not in link and not (ROOT / link).exists()]
    assert missing == []


def _run(command: str, folder: Path, environment: dict[str, str]) -> None:
    words = [sys.executable, "-m", "incidentd.cli", *shlex.split(command)[1:]]
    done = subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
