"""Sockets that systemd holds for the service (sd_listen_fds): whoever connects while it restarts waits there."""

from __future__ import annotations

import contextlib
import os
import socket
from typing import Final

_FIRST: Final = 3
HTTP: Final = "http"
MAIL: Final = "mail"


def inherited(name: str) -> list[socket.socket]:
    """The listening sockets that systemd handed to this process under `FileDescriptorName=name`.

    A program that this process starts sees the same variables, but not its own number in them: it is given none.
    """
    if os.environ.get("LISTEN_PID", "") != str(os.getpid()):
        return []
    stated = os.environ.get("LISTEN_FDS", "")
    names = os.environ.get("LISTEN_FDNAMES", "").split(":")
    numbers = range(_FIRST, _FIRST + int(stated)) if stated.isdecimal() else range(0)
    # Without names (an older systemd, or a test by hand) nobody can say which socket is for what.
    return [sock for number, given in zip(numbers, names, strict=False) if given == name and (sock := _socket(number))]


def _socket(number: int) -> socket.socket | None:
    """The socket of a descriptor; None for what is no listening one, or is closed already."""
    with contextlib.suppress(OSError):
        os.set_inheritable(number, False)  # noqa: FBT003 - the standard library asks for it by position
        sock = socket.socket(fileno=number)
        if sock.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
            sock.setblocking(False)  # noqa: FBT003 - likewise
            return sock
        sock.detach()
    return None
