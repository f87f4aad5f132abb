"""Trying a first configuration where nobody sees it, and putting it in place whole or not at all."""

from __future__ import annotations

import contextlib
import os
import pwd
import signal
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

from incidentd.checkup.findings import Finding
from incidentd.checkup.providers import providers
from incidentd.config import Settings, load_settings
from incidentd.config.rules import load_rules
from incidentd.errors import ConfigError
from incidentd.sentences import _
from incidentd.setup.answers import Answers
from incidentd.setup.files import SETTINGS, Made, made_of

USER: Final = "incidentd"
"""The service's user, where the package has made it."""


class Site(NamedTuple):
    """Where the configuration is to be, and where the store."""

    folder: Path
    state_directory: Path

    @property
    def secrets(self) -> Path:
        """Where secrets are written: root's where systemd hands them over, anybody else's beside the store."""
        return self.folder / "credentials" if os.geteuid() == 0 else self.state_directory / "secrets"

    def targets(self, made: Made) -> list[tuple[Path, str, bool]]:
        """Every file with its text and whether it is secret; the settings last, for the service waits for them."""
        secret = [(self.secrets / name, text + "\n", True) for name, text in made.secrets.items()]
        plain = [(self.folder / name, text, False) for name, text in made.files.items()]
        return [*secret, *sorted(plain, key=lambda one: one[0].name == SETTINGS)]


def refuse_if_there(site: Site, names: Sequence[str]) -> None:
    """Raises ConfigError where one of these files of the configuration is there already."""
    for name in names:
        if os.path.lexists(site.folder / name):
            hint = _("change it with an editor; or move it away first, if all is to be made anew")
            raise ConfigError(
                _("this is there already, and is not overwritten"), file=str(site.folder / name), hint=hint
            )


def tried(answers: Answers, now: datetime) -> list[Finding]:
    """What the providers that are named say; the settings are tried in a folder that is deleted afterwards.

    Raises:
        ConfigError: the answers do not make a configuration that can be used.
    """
    with _folder_for_trials() as folder:
        settings = _staged(Path(folder), answers)
        load_rules(settings)
        return providers(settings, now)


def _folder_for_trials() -> tempfile.TemporaryDirectory[str]:
    """A folder that goes whatever comes: an interruption just when it is made would find nobody to delete it."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM, signal.SIGHUP})
    try:
        return tempfile.TemporaryDirectory(prefix="incidentd-init-")
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _staged(folder: Path, answers: Answers) -> Settings:
    made = made_of(answers, folder)
    for name, text in made.files.items():
        (folder / name).write_text(text, "utf-8")
    (folder / "secrets").mkdir(mode=0o700)
    for name, text in made.secrets.items():
        _write_new(folder / "secrets" / name, text, 0o600)
    return load_settings(folder / SETTINGS)


@contextmanager
def put_in_place(site: Site, made: Made) -> Iterator[list[Path]]:
    """Write every file; what was written goes again should the block, or writing itself, be cut short.

    Raises:
        ConfigError: one of them is there already.
        OSError: one cannot be written.
    """
    written: list[Path] = []
    made_here = [path for path in (site.secrets, site.folder, site.state_directory) if not path.exists()]
    try:
        _make_folders(site)
        for path, text, is_secret in site.targets(made):
            try:
                _write_new(path, text, 0o600)
            except FileExistsError:
                raise ConfigError(
                    _("this is there already, and is not overwritten"),
                    file=str(path),
                    hint=_("move it away first, if all is to be made anew"),
                ) from None
            written.append(path)
            _give(path, is_secret=is_secret)
        yield written
    except BaseException:
        for path in written:
            with contextlib.suppress(OSError):
                path.unlink()
        for folder in made_here:
            with contextlib.suppress(OSError):  # somebody has put something into it
                folder.rmdir()
        raise


def _write_new(path: Path, text: str, mode: int) -> None:
    """Write a file that is not there yet; at no moment may others open it."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        path.unlink()
        raise


def _make_folders(site: Site) -> None:
    site.folder.mkdir(parents=True, exist_ok=True, mode=0o750)
    if not site.state_directory.is_dir():
        site.state_directory.mkdir(parents=True, mode=0o700)
        if owner := _service_user():
            os.chown(site.state_directory, owner.pw_uid, owner.pw_gid)
    site.secrets.mkdir(exist_ok=True, mode=0o700)


def _give(path: Path, *, is_secret: bool) -> None:
    """The service may read its settings, and not change them; secrets are root's, who hands them over."""
    owner = _service_user()
    if owner is None or is_secret:
        return
    os.chown(path, 0, owner.pw_gid)
    path.chmod(0o640)


def _service_user() -> pwd.struct_passwd | None:
    """The service's user, for root, who alone may give it files; None where there is none."""
    with contextlib.suppress(KeyError):
        return pwd.getpwnam(USER) if os.geteuid() == 0 else None
    return None
