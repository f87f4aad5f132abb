"""Environment variables over a file: `INCIDENTD_HTTP__PORT` stands for the key `port` of `[http]`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from incidentd.config.settings import NESTED, PREFIX
from incidentd.config.toml_file import Key, TomlFile
from incidentd.sentences import Sentence, _


class Overridden:
    """A file with what the environment puts over it: a problem is told of the place that it comes from."""

    def __init__(self, file: TomlFile, environment: Mapping[str, str]) -> None:
        self._file = file
        self._variables: dict[Key, str] = {
            tuple(name.removeprefix(PREFIX).lower().split(NESTED)): name
            for name in environment
            if name.startswith(PREFIX) and NESTED in name
        }
        self.stated: dict[str, Any] = {**file.stated}
        for key in self._variables:
            _put(self.stated, key)

    @property
    def path(self) -> Path:
        """The file's path."""
        return self._file.path

    def where(self, key: Key) -> str:
        """The variable that sets the key, or else the file and the line."""
        variable = self._variables.get(key)
        return Sentence(_("environment variable {variable}"), variable=variable) if variable else self._file.where(key)


def _put(stated: dict[str, Any], key: Key) -> None:
    """Make `key` lead somewhere, without changing what the file stated."""
    *tables, last = map(str, key)
    for part in tables:
        below = stated.get(part)
        stated[part] = {**below} if isinstance(below, dict) else {}
        stated = stated[part]
    stated.setdefault(last, None)
