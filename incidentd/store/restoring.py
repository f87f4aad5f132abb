"""A mark in the state directory while a restore changes what is there.

A restore that is cut short (killed, the power gone) leaves its mark: store and keys may then be of two installations,
and nobody works with them until it has been done again.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from incidentd.disk import sync
from incidentd.errors import StoreError
from incidentd.sentences import Sentence, _

FILE: Final = "restore-under-way.json"
_LONGEST: Final = 10_000


@contextlib.contextmanager
def under_way(state_directory: Path, backup: Path) -> Iterator[None]:
    """Mark that a restore of this backup changes what is there; the mark goes only when all of it is done."""
    mark = state_directory / FILE
    made = mark.with_suffix(".new")
    with made.open("w", encoding="utf-8") as file:
        made.chmod(0o600)
        json.dump({"backup": str(backup.absolute())}, file, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())
    made.replace(mark)
    sync(state_directory)
    yield
    mark.unlink()
    sync(state_directory)


def was_cut_short(state_directory: Path) -> bool:
    """Whether a restore has not come to its end here."""
    return (state_directory / FILE).exists()


def require_none_was_cut_short(state_directory: Path) -> None:
    """Raises StoreError, with the command that does it again, where a restore has not come to its end."""
    mark = state_directory / FILE
    try:
        text = mark.read_text("utf-8", "replace")[:_LONGEST]
    except OSError:
        return
    try:
        backup = str(json.loads(text)["backup"])
    except (ValueError, TypeError, KeyError):  # somebody else wrote there
        backup = "FILE"
    hint = Sentence(_("do it again: incidentd restore '{file}' --replace"), file=backup)
    raise StoreError(_("a restore was cut short: store and keys may not belong together"), hint=hint)
