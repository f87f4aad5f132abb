"""The socket in the file system at which the site's mail server hands mails over: made, or why it cannot be."""

from __future__ import annotations

import errno
import grp
import os
import socket
import stat
from pathlib import Path
from typing import Final

from incidentd.errors import ConfigError
from incidentd.sentences import Sentence, _

KEY: Final = "mail.handover.socket"
_GROUP_KEY: Final = "mail.handover.socket_group"
_LONGEST: Final = 107
"""Bytes of a path (unix(7)), its end not counted."""
_BY_SYSTEMD: Final = _(
    "under systemd stop incidentd, then: systemctl enable --now incidentd-mail.socket, then start it; "
    "otherwise make the folder, owned by the user that runs incidentd"
)
_REASONS: Final = {
    errno.ENOENT: _("cannot make {path}: there is no such folder"),
    errno.ENOTDIR: _("cannot make {path}: there is no such folder"),
    errno.EACCES: _("cannot make {path}: this user may not write there"),
    errno.EPERM: _("cannot make {path}: this user may not write there"),
    errno.EROFS: _("cannot make {path}: this user may not write there"),
}


def socket_at(path: Path, group: str) -> socket.socket:
    """A bound socket of mode 660. The file of a process that is gone is replaced.

    Raises:
        ConfigError: somebody listens there, something else is there, or the folder or the group does not exist.
    """
    _clear(path)
    number = _number_of(group) if group else None
    made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        os.fchmod(made.fileno(), 0o660)  # before the file exists, so that it is at no moment open to others
        _bind(made, path)
        path.chmod(0o660)  # the umask may have taken the group's part away
        if number is not None:
            _give(path, number, group)
    except BaseException:
        made.close()
        raise
    return made


def require_can_be_made(path: Path, group: str) -> None:
    """Raises the ConfigError of `socket_at` without making anything, as far as that can be told beforehand."""
    _require_no_other_file(path)
    if len(os.fsencode(path)) > _LONGEST:
        raise _too_long(path)
    try:
        path.parent.stat()
    except OSError as error:
        raise _cannot_be_made(path, error.errno or 0, error.strerror or str(error)) from error
    if not os.access(path.parent, os.W_OK | os.X_OK, effective_ids=True):
        raise _cannot_be_made(path, errno.EACCES)
    if group:
        number = _number_of(group)
        if os.geteuid() and number not in {os.getegid(), *os.getgroups()}:
            raise _not_a_member(group)


def _bind(made: socket.socket, path: Path) -> None:
    if len(os.fsencode(path)) > _LONGEST:
        raise _too_long(path)
    try:
        made.bind(str(path))
    except OSError as error:
        raise _cannot_be_made(path, error.errno or 0, error.strerror or str(error)) from error


def _give(path: Path, number: int, group: str) -> None:
    try:
        os.chown(path, -1, number)
    except OSError as error:
        path.unlink(missing_ok=True)
        raise _not_a_member(group) from error


def _number_of(group: str) -> int:
    try:
        return grp.getgrnam(group).gr_gid
    except KeyError:
        said = Sentence(_("there is no group '{group}'"), group=group)
        hint = _("name the mail server's group, such as postfix")
        raise ConfigError(said, key=_GROUP_KEY, hint=hint) from None


def _not_a_member(group: str) -> ConfigError:
    said = Sentence(_("the user that runs incidentd is no member of the group '{group}'"), group=group)
    return ConfigError(said, key=_GROUP_KEY, hint=Sentence(_("usermod -a -G {group} incidentd"), group=group))


def _too_long(path: Path) -> ConfigError:
    said = Sentence(_("the path is longer than {most} bytes: {path}"), most=_LONGEST, path=path)
    return ConfigError(said, key=KEY, hint=_("name a shorter path"))


def _cannot_be_made(path: Path, number: int, reason: str = "") -> ConfigError:
    form = _REASONS.get(number)
    said = Sentence(form, path=path) if form else Sentence(_("cannot make {path}: {reason}"), path=path, reason=reason)
    return ConfigError(said, key=KEY, hint=_BY_SYSTEMD)


def _require_no_other_file(path: Path) -> bool:
    """Whether a socket is there; raises ConfigError where something else is."""
    try:
        kind = path.lstat().st_mode
    except OSError:  # nothing is; what else may be amiss, binding tells
        return False
    if not stat.S_ISSOCK(kind):
        raise ConfigError(
            Sentence(_("{path} is there and is no socket"), path=path), key=KEY, hint=_("name another path")
        )
    return True


def _clear(path: Path) -> None:
    if not _require_no_other_file(path):
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(1)
        try:
            probe.connect(str(path))
        except ConnectionRefusedError:
            path.unlink(missing_ok=True)
            return
        except FileNotFoundError:
            return
        except OSError:
            pass  # somebody is there, too busy to answer
    said = Sentence(_("another process listens on {path}"), path=path)
    raise ConfigError(said, key=KEY, hint=_("stop it, or name another path"))
