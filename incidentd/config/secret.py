"""Secrets: named in the configuration, kept in the environment, in systemd's credentials or in a private file."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from incidentd.errors import ConfigError, SecretMissing
from incidentd.sentences import Sentence, _

_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


def find_secret(name: str, environment: Mapping[str, str], state_directory: Path) -> str:
    """The secret of that name, without the line break at its end.

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
        handed_over = Path(credentials) / name
        form = _("the systemd credential '{name}' ({path})")
        places.append(Sentence(form, name=name, path=handed_over))
        if handed_over.is_file():
            return _read(handed_over)
    else:
        places.append(Sentence(_("the systemd credential '{name}'"), name=name))
    if private.is_file():
        _refuse_if_open(private)
        return _read(private)
    raise SecretMissing(name, (*places, Sentence(_("the file {path} (mode 600)"), path=private)))


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
            hint=f"chmod 600 {path}",
        )
