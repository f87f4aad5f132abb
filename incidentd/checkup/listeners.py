"""Where reports come in: whether the service can listen there, as the user that runs it, before it dies of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from incidentd.checkup import holders
from incidentd.checkup.findings import Finding
from incidentd.checkup.unit_file import INSTALLED
from incidentd.checkup.unit_file import NAME as SERVICE
from incidentd.config import Settings
from incidentd.config.owner import as_owner_of
from incidentd.errors import ConfigError
from incidentd.intake.mail.handover_socket import KEY, require_can_be_made
from incidentd.listening import bound
from incidentd.sentences import Sentence, _

_LONGEST_NAME: Final = 60
_HTTP_SOCKET: Final = "incidentd.socket"
_MAIL_SOCKET: Final = "incidentd-mail.socket"
_OPENED: Final = ("ReadWritePaths=", "BindPaths=", "RuntimeDirectory=", "ProtectSystem=")
"""Settings of a unit by which the service may write elsewhere than in its state directory."""


def listeners(settings: Settings, installed: Sequence[Path] = INSTALLED) -> Iterator[Finding]:
    """Each place where the settings have the service listen; nothing is made there, and nobody connected to."""
    http = settings.http
    by_systemd = _HTTP_SOCKET if any((folder / _HTTP_SOCKET).exists() for folder in installed) else ""
    yield _of_port("http", settings, http.host, http.port, by_systemd)
    handover = settings.mail.handover
    if handover is None:
        return
    enabled = any((folder / "sockets.target.wants" / _MAIL_SOCKET).is_symlink() for folder in installed)
    path = settings.beside(handover.socket)
    if path is not None:
        yield _of_path(settings, path.absolute(), handover.socket_group, installed, enabled=enabled)
    else:
        by_systemd = _MAIL_SOCKET if enabled else ""
        yield _of_port("mail.handover", settings, handover.host, handover.port, by_systemd)


def _of_port(section: str, settings: Settings, host: str, port: int, by_systemd: str) -> Finding:
    about = "handover" if section.startswith("mail") else "http"
    where = f"{host}:{port}"
    if port and (holder := holders.of_port(port)) is not None:
        return _held(about, where, holder)
    if by_systemd:
        return _made_by_systemd(about, where, by_systemd)
    try:
        with as_owner_of(settings.state_directory):
            bound(host, port, section).close()
    except ConfigError as error:
        return Finding("error", about, error=error)
    return _free(about, where)


def _of_path(settings: Settings, path: Path, group: str, installed: Sequence[Path], *, enabled: bool) -> Finding:
    if (holder := holders.of_path(path)) is not None:
        return _held("handover", str(path), holder)
    if enabled:
        return _made_by_systemd("handover", str(path), _MAIL_SOCKET)
    try:
        with as_owner_of(settings.state_directory):
            require_can_be_made(path, group)
    except ConfigError as error:
        return Finding("error", "handover", error=error)
    state = settings.state_directory.absolute()
    if state not in path.parents and _is_walled_in(installed):
        form = _("as a service of systemd it may write in {state} only, and could not make {path}")
        walled_in = ConfigError(Sentence(form, state=state, path=path), key=KEY, hint=_ENABLE)
        return Finding("error", "handover", error=walled_in)
    return _free("handover", str(path))


_ENABLE: Final = _("stop incidentd, then: systemctl enable --now incidentd-mail.socket, then start it")


def _is_walled_in(installed: Sequence[Path]) -> bool:
    """Whether the service is systemd's, and nobody has let it write elsewhere."""
    if not any((folder / SERVICE).exists() for folder in installed):
        return False
    additions = [path for folder in installed for path in (folder / f"{SERVICE}.d").glob("*.conf")]
    return not any(word in path.read_text("utf-8", "replace") for path in additions for word in _OPENED)


def _held(about: str, where: str, holder: holders.Holder) -> Finding:
    if not holder.is_another:
        return Finding("ok", about, Sentence(_("{where} is listened on"), where=where))
    form = _("another program listens on {where}: {name} (process {pid})")
    said = Sentence(form, where=where, name=holder.name[:_LONGEST_NAME], pid=holder.pid)
    return Finding("error", about, said, _("stop it, or set another port or path"))


def _made_by_systemd(about: str, where: str, unit: str) -> Finding:
    return Finding("ok", about, Sentence(_("systemd listens on {where} for it ({unit})"), where=where, unit=unit))


def _free(about: str, where: str) -> Finding:
    return Finding("ok", about, Sentence(_("{where} is free to be listened on"), where=where))
