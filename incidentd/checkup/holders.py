"""Who listens where on this machine, as the kernel tells it; nobody is connected to, for that would wake a service."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

_PROC: Final = Path("/proc")
_ACCEPTS: Final = 0x10000
"""`__SO_ACCEPTCON` among the flags of /proc/net/unix."""
_LISTEN: Final = "0A"
"""TCP_LISTEN among the states of /proc/net/tcp."""
_INIT: Final = 1


class Holder(NamedTuple):
    """The process that holds a listening socket; 0 and "" where this user may not see whose it is."""

    pid: int
    name: str

    @property
    def is_another(self) -> bool:
        """Whether it is known to be neither incidentd nor systemd, who holds its sockets."""
        return self.pid not in (0, _INIT) and "incidentd" not in self.name


def of_path(path: Path) -> Holder | None:
    """Who listens at a path of the file system; None for nobody."""
    wanted = os.path.realpath(path)
    for line in _lines("net/unix"):
        fields = line.split(maxsplit=7)  # Num RefCount Protocol Flags Type St Inode Path
        if len(fields) < 8 or not fields[7].startswith("/") or not int(fields[3], 16) & _ACCEPTS:
            continue
        if os.path.realpath(fields[7]) == wanted:
            return _holder(fields[6])
    return None


def of_port(port: int) -> Holder | None:
    """Who listens on a TCP port, at whatever address; None for nobody."""
    for line in (*_lines("net/tcp"), *_lines("net/tcp6")):
        fields = line.split()  # sl local_address rem_address st tx:rx tr:tm retrnsmt uid timeout inode
        if len(fields) > 9 and fields[3] == _LISTEN and int(fields[1].rpartition(":")[2], 16) == port:
            return _holder(fields[9])
    return None


def _lines(name: str) -> list[str]:
    with contextlib.suppress(OSError):
        return (_PROC / name).read_text("utf-8", "replace").splitlines()[1:]
    return []


def _holder(inode: str) -> Holder:
    wanted = f"socket:[{inode}]"
    for process in _processes():
        with contextlib.suppress(OSError):
            for descriptor in (process / "fd").iterdir():
                with contextlib.suppress(OSError):
                    if str(descriptor.readlink()) == wanted:
                        return Holder(int(process.name), _name(process))
    return Holder(0, "")


def _processes() -> Iterator[Path]:
    return (path for path in sorted(_PROC.iterdir()) if path.name.isdecimal())


def _name(process: Path) -> str:
    """The command line, as the program itself shows it."""
    words = (process / "cmdline").read_bytes().decode("utf-8", "replace").split("\0")
    return " ".join(filter(None, words))
