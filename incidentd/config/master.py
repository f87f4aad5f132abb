"""Secrets that are made on first use where the administrator gives none: the master secret, the signing key."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable

from incidentd.config.settings import Settings
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
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return settings.secret(name)  # another process has just made it
        with os.fdopen(handle, "w") as file:
            file.write(make() + "\n")
            file.flush()
            os.fsync(file.fileno())
        return settings.secret(name)
