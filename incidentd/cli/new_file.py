"""Saving what is asked for under a name that does not exist yet: nothing that is there is overwritten."""

from __future__ import annotations

import os
from pathlib import Path

from incidentd.cli.answers import BadAnswer
from incidentd.cli.words import _
from incidentd.intake.sentences import Sentence


def save_new(file: Path, data: bytes, mode: int) -> None:
    """Write the file; raises BadAnswer where there is one of that name."""
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    except FileExistsError:
        message = Sentence(_("'{file}' exists already"), file=str(file))
        raise BadAnswer(message, hint=_("name a file that does not")) from None
    with os.fdopen(handle, "wb") as saved:
        saved.write(data)
