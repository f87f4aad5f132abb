"""Checkpoints kept beside the store, and the key that signs them.

Kept here they only guard against slips: one that is to prove something must leave the machine.
"""

from __future__ import annotations

import os
import secrets
import socket
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from incidentd.cli.words import _
from incidentd.config import Settings
from incidentd.config.master import secret_made_once
from incidentd.core.checkpoint import Checkpoint, VerifierKey, parse_checkpoint, parse_verifier_key, public_key_of
from incidentd.errors import ConfigError

KEY: Final = "checkpoint_key"
_SEED_BYTES: Final = 32


class Kept(NamedTuple):
    """A checkpoint made here, with the key that it is held to."""

    checkpoint: Checkpoint
    key: VerifierKey


def last_checkpoint(state_directory: Path) -> Kept | None:
    """The last checkpoint made here; None where none was."""
    notes = sorted(_directory(state_directory).glob("checkpoint-*.txt"))
    key = verifier_key_file(state_directory)
    if not notes or not key.is_file():
        return None
    return Kept(parse_checkpoint(notes[-1].read_text("utf-8")), parse_verifier_key(key.read_text("utf-8")))


def keep(state_directory: Path, checkpoint: Checkpoint) -> Path:
    """Write a checkpoint beside the others, whole or not at all."""
    path = _directory(state_directory) / f"checkpoint-{checkpoint.size:012d}.txt"
    _write(path, checkpoint.note)
    return path


def verifier_key_file(state_directory: Path) -> Path:
    """Where the key stands that others verify with."""
    return _directory(state_directory) / "verifier_key.txt"


def signing_key(settings: Settings) -> bytes:
    """The seed of the signing key, made on first use; raises ConfigError where what is given is no seed."""
    text = secret_made_once(settings, KEY, lambda: b64encode(secrets.token_bytes(_SEED_BYTES)).decode())
    try:
        seed = b64decode(text, validate=True)
    except ValueError:
        seed = b""
    if len(seed) != _SEED_BYTES:
        raise ConfigError("the secret is no signing key", key=KEY, allowed="32 random bytes in base64")
    return seed


def published_key(settings: Settings, seed: bytes, origin: str) -> VerifierKey:
    """The key that others verify with, written down when it is first needed: from then on the log's name is fixed."""
    path = verifier_key_file(settings.state_directory)
    public_key = public_key_of(seed)
    if not path.is_file():
        key = VerifierKey(origin or _usual_origin(settings), public_key)
        _write(path, f"{key}\n")
        return key
    key = parse_verifier_key(path.read_text("utf-8"))
    if key.public_key != public_key:
        raise ConfigError(
            "the signing key is not the one that this verifier key belongs to",
            file=str(path),
            hint=_("restore the signing key; or move this directory away to begin anew, and publish the new key"),
        )
    if origin and origin != key.name:
        raise ConfigError(
            f"this log is called '{key.name}'", file=str(path), hint=_("leave --origin out: checkpoints name one log")
        )
    return key


def _usual_origin(settings: Settings) -> str:
    host = urlsplit(settings.http.public_url).hostname or socket.gethostname()
    return f"{host}/incidentd/audit"


def _directory(state_directory: Path) -> Path:
    return state_directory / "checkpoints"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o755)
    beside = path.with_suffix(".new")
    with beside.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
