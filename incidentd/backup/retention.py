"""Which backups are kept: the newest of this store. It is asked only when a new one has been made and checked."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path
from typing import Final

_NAME: Final = re.compile(r"incidentd-(?P<log>[0-9a-f]{8})-(?P<at>\d{8}T\d{6}Z)\.tar\.gz(\.age)?")


def thin_out(directory: Path, just_made: Path, log: str, keep: int) -> list[Path]:
    """Remove the oldest backups of the store whose log begins so, down to `keep`; those that were removed.

    The one just made is known to be good and is never removed, whatever its name says of its age. Other stores' backups
    and other files are let be.
    """
    others = sorted(
        (path for path in directory.iterdir() if _is_of(path, log) and path.name != just_made.name),
        key=lambda path: path.name,
        reverse=True,
    )
    removed = others[max(keep - 1, 0) :]
    for path in removed:
        with contextlib.suppress(FileNotFoundError):
            path.unlink()
    return removed


def _is_of(path: Path, log: str) -> bool:
    found = _NAME.fullmatch(path.name)
    return found is not None and found["log"] == log and path.is_file()
