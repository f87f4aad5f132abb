"""Secrets: named in the configuration, kept in the environment, in systemd's credentials or in a private file.

The shipped units hand over two whole folders, `/etc/incidentd/credentials` and `/etc/incidentd/sealed` (encrypted):
systemd puts the folder's own name before each file's. A command that root runs has no such hand-over: it reads
them there.
"""

from __future__ import annotations

import os
import stat
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from incidentd.errors import ConfigError, SecretMissing
from incidentd.sentences import Sentence, _

_PREFIXES: Final = ("", "plain_", "sealed_")
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


def find_secret(
    name: str, environment: Mapping[str, str], state_directory: Path, configuration: Path | None = None
) -> str:
    """The secret of that name, without the line break at its end; `configuration` is the folder of the settings file.

    Raises:
        SecretMissing: it is in none of the places; the error names them.
        ConfigError: its file is empty, not text, or open to other users of the machine.
    """
    variable = "INCIDENTD_SECRET_" + name.upper().replace("-", "_")
    if environment.get(variable):
        return environment[variable]
    private = state_directory / "secrets" / name
    places = [Sentence(_("the environment variable {variable}"), variable=variable)]
    if credentials := environment.get("CREDENTIALS_DIRECTORY"):
        for handed_over in (Path(credentials) / f"{prefix}{name}" for prefix in _PREFIXES):
            if handed_over.is_file():
                return _read(handed_over)
        form = _("the systemd credential '{name}' ({path})")
        places.append(Sentence(form, name=name, path=Path(credentials) / name))
    else:
        places.append(Sentence(_("the systemd credential '{name}'"), name=name))
    if configuration is not None and os.geteuid() == 0 and (found := _of_root(configuration, name)) is not None:
        return found
    if private.is_file():
        _refuse_if_open(private)
        return _read(private)
    raise SecretMissing(name, (*places, Sentence(_("the file {path} (mode 600)"), path=private)))


def _of_root(configuration: Path, name: str) -> str | None:
    """What systemd would hand over, for a command that root runs; None where there is no such file."""
    plain, sealed = configuration / "credentials" / name, configuration / "sealed" / name
    if plain.is_file():
        _refuse_if_open(plain)
        return _read(plain)
    return _unsealed(sealed) if sealed.is_file() else None


def _unsealed(path: Path) -> str:
    command = ["systemd-creds", "decrypt", f"--name=sealed_{path.name}", str(path), "-"]
    try:
        return subprocess.run(command, capture_output=True, check=True, text=True).stdout.rstrip("\r\n")  # noqa: S603
    except (OSError, subprocess.CalledProcessError, UnicodeDecodeError):
        hint = Sentence(_("seal it again on this machine: systemd-creds encrypt --name=sealed_{name}"), name=path.name)
        raise ConfigError(_("the sealed secret cannot be opened"), file=str(path), hint=hint) from None


def _read(path: Path) -> str:
    try:
        secret = path.read_text("utf-8").rstrip("\r\n")
    except PermissionError:
        raise ConfigError(_("this user may not read the secret"), file=str(path), hint=_("change its owner")) from None
    except UnicodeDecodeError:
        raise ConfigError(
            _("the secret is not UTF-8 text"), file=str(path), hint=_("write it again as plain text")
        ) from None
    if not secret:
        raise ConfigError(_("the secret is empty"), file=str(path), hint=_("write the secret into this file"))
    return secret


def _refuse_if_open(path: Path) -> None:
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & _OTHERS:
        raise ConfigError(
            Sentence(_("other users of this machine may open this secret (mode {mode})"), mode=f"{mode:o}"),
            file=str(path),
            hint=Sentence(_("run: chmod 600 {path}"), path=path),
        )
