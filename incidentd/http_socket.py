"""Where HTTP requests come in: the sockets that systemd holds for the service, else one of its own."""

from __future__ import annotations

import socket

import structlog

from incidentd.config import Settings
from incidentd.listening import bound
from incidentd.socket_activation import HTTP, inherited

log = structlog.get_logger(__name__)


def listen(settings: Settings) -> list[socket.socket]:
    """The listening sockets, bound first of all: a port in use is told before anything is touched.

    Raises:
        ConfigError: the address of the settings cannot be listened on.
    """
    given = inherited(HTTP)
    if not given:
        return [_own(settings)]
    wanted = settings.http.port
    held = [sock.getsockname()[1] for sock in given if sock.family != socket.AF_UNIX]
    if wanted not in (0, *held):
        log.warning(
            "http.port_is_systemds",
            port_in_settings=wanted,
            ports_listened_on=held,
            mend="set the same port in [http] and by 'systemctl edit incidentd.socket', or disable incidentd.socket",
        )
    return given


def port_of(sock: socket.socket) -> int:
    """The port; 0 for a socket in the file system."""
    return 0 if sock.family == socket.AF_UNIX else int(sock.getsockname()[1])


def _own(settings: Settings) -> socket.socket:
    sock = bound(settings.http.host, settings.http.port, "http")
    sock.listen(1024)
    sock.setblocking(False)  # noqa: FBT003 - the standard library asks for it by position
    return sock
