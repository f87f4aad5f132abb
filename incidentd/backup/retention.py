"""Which backups are kept: the newest that this store has made, by its own audit log.

Names and clocks prove nothing: a file may have been renamed, the clock may have been wrong, and another installation
that was set up from the same backup has the same name for its own. So a file is given up only if it is byte for byte
what the log says was made, by this very store; whatever else lies there is let be.
"""

from __future__ import annotations

import contextlib
import json
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from incidentd.backup.files import digest_of
from incidentd.store.database import Database, translated_errors
from incidentd.store.kept import pages_of_lines

_MADE: Final = "store.backed_up"
_RESTORED: Final = "store.restored"


class _Known(NamedTuple):
    """A backup that the log tells of; `size` in bytes."""

    name: str
    size: int
    sha256: str


def thin_out(database: Database, directory: Path, keep: int) -> list[Path]:
    """Remove the oldest backups of this store from a directory, down to the newest `keep`; those that were removed.

    What was made before the store was last restored is let be: the installation that it came from may be alive.
    """
    with translated_errors(), database.reader.connect() as connection:
        lines = [(line.kind, line.body) for page in pages_of_lines(connection, (_MADE, _RESTORED)) for line in page]
    known: dict[str, _Known] = {}
    for kind, body in lines:
        if kind == _RESTORED:
            known.clear()
        else:
            made = _known(json.loads(body)["data"])
            known.pop(made.name, None)  # within a second a name that has been given up is given again
            known[made.name] = made
    newest_first = [one for one in reversed(known.values()) if _is_there(directory, one)]
    return list(_removed(directory, newest_first[keep:]))


def _known(data: Mapping[str, Any]) -> _Known:
    return _Known(str(data["file"]), int(data["size"]), str(data["sha256"]))


def _is_there(directory: Path, one: _Known) -> bool:
    """Whether a file of that name and size lies there; a damaged copy is none to count on."""
    with contextlib.suppress(OSError):
        found = (directory / Path(one.name).name).lstat()
        return stat.S_ISREG(found.st_mode) and found.st_size == one.size
    return False


def _removed(directory: Path, old: list[_Known]) -> Iterator[Path]:
    for one in old:
        path = directory / Path(one.name).name
        with contextlib.suppress(FileNotFoundError):
            if digest_of(path) == (one.size, one.sha256):
                path.unlink()
                yield path
