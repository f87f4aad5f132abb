"""The machine: room on the disk, and whether somebody keeps its clock right."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from incidentd.checkup.findings import Finding, Level
from incidentd.sentences import Sentence, _

MIB: Final = 1024 * 1024
TOO_LITTLE: Final = 16 * MIB
"""With less a report with what follows from it may not fit."""
LITTLE: Final = 256 * MIB

_TIME_ERROR: Final = 5
_STA_UNSYNC: Final = 0x0040


def free_bytes(directory: Path) -> int:
    """Bytes that may still be written on the file system of a directory, which need not exist yet; raises OSError."""
    disk = os.statvfs(next(path for path in (directory, *directory.absolute().parents) if path.exists()))
    return disk.f_bavail * disk.f_frsize


def disk(directory: Path) -> Iterator[Finding]:
    """Room for the store: full, the disk stops the service before anything else does."""
    free = free_bytes(directory)
    level: Level = "error" if free < TOO_LITTLE else "warning" if free < LITTLE else "ok"
    values = {"free": f"{free // MIB:,}", "directory": directory}
    if level == "ok":
        yield Finding(level, "disk", Sentence(_("{free} MiB free in {directory}"), **values))
    else:
        yield Finding(level, "disk", Sentence(_("only {free} MiB free in {directory}"), **values), _("make room"))


def clock() -> Iterator[Finding]:
    """Whether the kernel's clock is kept by a time service; where that cannot be told, it is said so."""
    synchronised = clock_is_synchronised()
    mend = _("run a time service such as chrony or systemd-timesyncd: every limit is counted by this clock")
    if synchronised:
        yield Finding("ok", "clock", _("kept by a time service"))
    elif synchronised is None:
        yield Finding("warning", "clock", _("whether a time service keeps it cannot be found out here"), mend)
    else:
        yield Finding("warning", "clock", _("no time service keeps it"), mend)


class _Timex(ctypes.Structure):
    """`struct timex` of the kernel (adjtimex(2)) as far as its `status`, with room for the rest."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("esterror", ctypes.c_long),
        ("status", ctypes.c_int),
        ("rest", ctypes.c_long * 32),
    )


def clock_is_synchronised() -> bool | None:
    """What the kernel says of its clock (nothing is changed); None where it cannot be asked."""
    try:
        adjtimex = ctypes.CDLL(None, use_errno=True).adjtimex
    except (OSError, AttributeError):
        return None
    asked = _Timex(modes=0)
    state = adjtimex(ctypes.byref(asked))
    if state < 0:
        return None
    return state != _TIME_ERROR and not asked.status & _STA_UNSYNC
