"""Why an address cannot be listened on, in words, with what to do about it."""

from __future__ import annotations

import errno
import socket

from incidentd.errors import ConfigError
from incidentd.sentences import Sentence, _


def bound(host: str, port: int, section: str) -> socket.socket:
    """A socket bound to an address that the settings name in a section; raises ConfigError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((host, port))
    except OSError as error:
        sock.close()
        raise cannot_listen(error, host, port, section) from error
    return sock


def cannot_listen(error: OSError, host: str, port: int, section: str) -> ConfigError:
    """What the system's refusal means, said of the settings' section, such as http."""
    if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
        message = Sentence(_("cannot listen on '{host}': this machine has no such address"), host=host)
        hint = _("give an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all that it has")
        return ConfigError(message, key=f"{section}.host", hint=hint)
    if error.errno == errno.EACCES:
        message = Sentence(_("this user may not listen on port {port}"), port=port)
        return ConfigError(message, key=f"{section}.port", hint=_("choose a port above 1023"))
    values = {"host": host, "port": port}
    if error.errno == errno.EADDRINUSE:
        message = Sentence(_("cannot listen on {host} port {port}: the port is in use"), **values)
        hint = _("is incidentd running already? stop it, or choose another port")
        return ConfigError(message, key=f"{section}.port", hint=hint)
    message = Sentence(_("cannot listen on {host} port {port}: {reason}"), **values, reason=error.strerror or error)
    return ConfigError(message, key=f"{section}.port")
