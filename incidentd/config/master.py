"""Secrets that are made on first use where the administrator gives none: the master secret, the signing key."""

from __future__ import annotations

import contextlib
import os
import secrets
import tempfile
from collections.abc import Callable
from pathlib import Path

from incidentd.config.settings import Settings
from incidentd.disk import sync
from incidentd.errors import SecretMissing

NAME = "master"


def master_secret(settings: Settings) -> bytes:
    """The master secret, from which hook secrets are derived."""
    return secret_made_once(settings, NAME, lambda: secrets.token_urlsafe(48)).encode()


def secret_made_once(settings: Settings, name: str, make: Callable[[], str]) -> str:
    """The secret of that name; where none is given, one is made, in the state directory, for this user alone."""
    try:
        return settings.secret(name)
    except SecretMissing:
        path = settings.state_directory / "secrets" / name
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _give_to_owner(path.parent, of=settings.state_directory)
        _write_whole(path, make() + "\n")
        return settings.secret(name)


def _give_to_owner(path: Path, *, of: Path) -> None:
    """What root makes for the service must be the service's: it could not read it otherwise."""
    if os.geteuid() == 0:
        owner = of.stat()
        os.chown(path, owner.st_uid, owner.st_gid)


def _write_whole(path: Path, text: str) -> None:
    """Write a file that does not exist yet, whole or not at all: an empty secret would block every later start.

    Where another process has just made one, that one stands.
    """
    handle, beside = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)  # mode 600
    try:
        with os.fdopen(handle, "w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        _give_to_owner(Path(beside), of=path.parent)
        with contextlib.suppress(FileExistsError):
            path.hardlink_to(beside)
    finally:
        Path(beside).unlink()
    sync(path.parent)
