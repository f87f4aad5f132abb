"""Policy and directory in force: read at the start and on every reload, and kept as they were when they last were good.

A file that was spoilt while the service ran shows only when it next starts, which may be at night and by itself: it
starts with the files that were in force last, and says so.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

import structlog

from incidentd.config import Settings
from incidentd.config.rules import rules_of
from incidentd.core.rules import Rules
from incidentd.errors import ConfigError

log = structlog.get_logger(__name__)

FOLDER: Final = "last-good"
"""Below the state directory."""


class Loaded(NamedTuple):
    """Rules with the hashes of the files that they come from.

    `refused` is what is wrong with the files that the settings name, where these are not those.
    """

    rules: Rules
    fingerprints: Mapping[str, str]
    refused: ConfigError | None = None


def load(settings: Settings) -> Loaded:
    """The rules of the files that the settings name; raises ConfigError."""
    return _load(settings, _files(settings))


def load_or_last_good(settings: Settings) -> Loaded:
    """The same; where a file cannot be used, the rules that were in force last. Raises ConfigError without those."""
    try:
        return load(settings)
    except ConfigError as error:
        kept = {name: settings.state_directory / FOLDER / f"{name}.toml" for name in _files(settings)}
        try:
            return _load(settings, kept)._replace(refused=error)
        except ConfigError:
            raise error from None


def keep_as_good(settings: Settings, loaded: Loaded) -> None:
    """Keep the files that have come into force; that they cannot be kept is logged, and stops nothing."""
    if loaded.refused is not None:
        return
    folder = settings.state_directory / FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for name, path in _files(settings).items():
            _copy(path, folder / f"{name}.toml", loaded.fingerprints[name])
    except OSError as error:
        log.warning("policy.not_kept", folder=str(folder), reason=str(error))


def fingerprints(settings: Settings) -> dict[str, str]:
    """The hashes of the files that the settings name."""
    return {name: _hash(path) for name, path in _files(settings).items()}


def _load(settings: Settings, files: Mapping[str, Path]) -> Loaded:
    # Hashed first: a file changed in between is then found changed at the next start, and its clocks are seen to.
    prints = {name: _hash(path) for name, path in files.items()}
    return Loaded(rules_of(settings, files["policy"], files["directory"]), prints)


def _files(settings: Settings) -> dict[str, Path]:
    return {"policy": settings.policy_path, "directory": settings.directory_path}


def _hash(path: Path) -> str:
    """The hash of a file; "" for one that cannot be read, which reading it in earnest will tell of."""
    with contextlib.suppress(OSError):
        return hashlib.sha256(path.read_bytes()).hexdigest()
    return ""


def _copy(path: Path, kept: Path, fingerprint: str) -> None:
    """Put a copy in place whole, if the file still is what was loaded and the copy is not there yet."""
    if _hash(kept) == fingerprint or _hash(path) != fingerprint:
        return
    beside = kept.with_suffix(".new")
    shutil.copyfile(path, beside)
    beside.chmod(0o600)
    with beside.open("rb") as file:
        os.fsync(file.fileno())
    beside.replace(kept)
