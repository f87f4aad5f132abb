from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[1]
_PROJECT = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))
_LOCKS = ["requirements.lock", "requirements-dev.lock"]


def _names(requirements: list[str]) -> set[str]:
    return {re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0] for requirement in requirements}


def _to_run() -> set[str]:
    extras = _PROJECT["project"]["optional-dependencies"].values()
    return _names(_PROJECT["project"]["dependencies"]).union(*map(_names, extras), _names(_build()))


def _build() -> list[str]:
    requirements: list[str] = _PROJECT["dependency-groups"]["build"]
    return requirements


def _all() -> set[str]:
    return _to_run() | _names(_PROJECT["dependency-groups"]["dev"])


def _lines(lock: str) -> list[str]:
    """The requirements of a lock, each with its hashes on one line."""
    text = (_ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]


def test_every_direct_dependency_has_its_reason_in_the_documentation() -> None:
    table = (_ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")

    assert set(re.findall(r"^\| ([a-z][a-z0-9-]*) \|", table, re.MULTILINE)) - {"package"} == _all()


def test_what_the_build_needs_is_what_is_locked_for_it() -> None:
    assert _build() == _PROJECT["build-system"]["requires"]


@pytest.mark.parametrize(("lock", "needed"), [("requirements.lock", _to_run()), ("requirements-dev.lock", _all())])
def test_every_direct_dependency_is_locked(lock: str, needed: set[str]) -> None:
    assert needed - {line.split("==")[0] for line in _lines(lock)} == set()


@pytest.mark.parametrize("lock", _LOCKS)
def test_everything_locked_has_one_version_and_its_hashes(lock: str) -> None:
    assert [
        line[:60] for line in _lines(lock) if not re.match(r"[a-z0-9-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line)
    ] == []


@pytest.mark.parametrize("lock", _LOCKS)
def test_no_lock_names_a_host(lock: str) -> None:
    text = (_ROOT / lock).read_text(encoding="utf-8")

    assert re.findall(r"\S*://\S*|--(?:extra-)?index-url.*|--find-links.*|^.*@ file.*", text) == []


def test_tools_to_develop_with_have_the_versions_that_run() -> None:
    versions = [dict(line.split(None, 1)[0].split("==") for line in _lines(lock)) for lock in _LOCKS]

    assert versions[0].items() <= versions[1].items()
