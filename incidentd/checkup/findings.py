"""What looking at one part has found, as data: how grave, about what, what it is, what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from incidentd.errors import IncidentdError

Level = Literal["ok", "warning", "error"]

ALL_WELL: Final = 0
"""Exit status: no error (there may be warnings)."""
AN_ERROR: Final = 1
WARNINGS: Final = 3
"""Exit status where warnings are asked to count (2 is a wrong command line, here as everywhere)."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    `said` and `mend` are message ids or sentences of the catalogues; `error` stands in their place where the part said
    itself what is wrong with it.
    """

    level: Level
    about: str
    said: str = ""
    mend: str = ""
    error: IncidentdError | None = None


def tried(about: str, look: Callable[[], Iterable[Finding]]) -> Iterator[Finding]:
    """What `look` finds; an error of ours that it raises is a finding too, and ends it."""
    try:
        yield from look()
    except IncidentdError as error:
        yield Finding("error", about, error=error)


def exit_status(levels: Iterable[Level], *, strict: bool) -> int:
    """The exit status of the whole: 1 where anything is an error; 3 for warnings only, where they are to count."""
    found = set(levels)
    if "error" in found:
        return AN_ERROR
    return WARNINGS if strict and "warning" in found else ALL_WELL
