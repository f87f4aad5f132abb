"""Where HTTP requests come in: the sockets that systemd holds for the service, else one of its own."""

from __future__ import annotations

import errno
import socket

import structlog

from incidentd.config import Settings
from incidentd.errors import ConfigError
from incidentd.sentences import Sentence, _
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
    host, port = settings.http.host, settings.http.port
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((host, port))
    except OSError as error:
        sock.close()
        raise _cannot_listen(error, host, port) from error
    sock.listen(1024)
    sock.setblocking(False)  # noqa: FBT003 - the standard library asks for it by position
    return sock


def _cannot_listen(error: OSError, host: str, port: int) -> ConfigError:
    if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
        message = Sentence(_("cannot listen on '{host}': this machine has no such address"), host=host)
        hint = _("give an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all that it has")
        return ConfigError(message, key="http.host", hint=hint)
    if error.errno == errno.EACCES:
        message = Sentence(_("this user may not listen on port {port}"), port=port)
        return ConfigError(message, key="http.port", hint=_("choose a port above 1023"))
    values = {"host": host, "port": port}
    if error.errno == errno.EADDRINUSE:
        message = Sentence(_("cannot listen on {host} port {port}: the port is in use"), **values)
        hint = _("is incidentd running already? stop it, or choose another port")
        return ConfigError(message, key="http.port", hint=hint)
    message = Sentence(_("cannot listen on {host} port {port}: {reason}"), **values, reason=error.strerror)
    return ConfigError(message, key="http.port")
