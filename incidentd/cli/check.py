"""`incidentd check`: what would keep the service from doing its duty, a line each, with what to do."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final, Literal, NamedTuple

import typer

from incidentd.cli.faults import one_line_of
from incidentd.cli.screen import as_json
from incidentd.cli.width import one_line
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.config.files import load_directory, load_policy
from incidentd.core.directory import Directory, gaps
from incidentd.core.policy import Policy
from incidentd.core.policy_check import warnings
from incidentd.core.policy_parts import Problem
from incidentd.errors import ConfigError, IncidentdError
from incidentd.i18n import Translate, translator
from incidentd.sentences import in_language
from incidentd.store.database import require_version, translated_errors, try_to_write
from incidentd.store.holding import holding
from incidentd.store.queries import message_counts

Level = Literal["ok", "warning", "error"]
_MIB: Final = 1024 * 1024
_TOO_LITTLE: Final = 16 * _MIB
"""With less a report with what follows from it may not fit."""
_LITTLE: Final = 256 * _MIB
_MARKS = {"ok": _("OK"), "warning": _("WARNING"), "error": _("ERROR")}


class Found(NamedTuple):
    """One thing that was looked at."""

    level: Level
    about: str
    words: str


def check(workspace: Workspace, *, json: bool) -> None:
    """Check everything and print it; exit code 1 where there is an error."""
    _report(workspace, list(_Check(workspace).everything()), json=json)


def check_rules(workspace: Workspace) -> bool:
    """Check policy and directory only; whether both can be used."""
    found = list(_Check(workspace).rules())
    sys.stdout.writelines(_line(one, workspace.tr) for one in found)
    return all(one.level != "error" for one in found)


class _Check:
    """Looks at each part; one that is broken does not keep the next from being looked at."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._tr: Translate = workspace.tr if _readable(workspace) else translator(workspace.language_for_errors)

    def everything(self) -> Iterator[Found]:
        workspace, tr = self._workspace, self._tr
        try:
            path = workspace.config_path
            settings = workspace.settings
        except ConfigError as error:
            yield from self._faults("settings", error)
            return
        yield Found("ok", "settings", str(path))
        yield from self.rules()
        for name, section in (("email", settings.email), ("sms", settings.sms)):
            if section is None:
                words = _("not configured: its messages are kept and shown as undeliverable; fill in [{name}]")
                yield Found("warning", name, tr(words).format(name=name))
        secrets = (
            settings.email.password if settings.email else None,
            settings.sms.auth_token if settings.sms else None,
        )
        for name in filter(None, secrets):
            yield from self._tried(f"secret {name}", partial(self._secret, name))
        yield from self._tried("disk", self._disk)
        yield from self._tried("store", self._store)

    def rules(self) -> Iterator[Found]:
        settings = self._workspace.settings
        policy = directory = None
        try:
            policy = load_policy(settings.policy_path)
            yield Found("ok", "policy", str(settings.policy_path))
            today = self._workspace.clock.now().astimezone(settings.zone).date()
            yield from self._warnings("policy", warnings(policy, today))
        except ConfigError as error:
            yield from self._faults("policy", error)
        try:
            directory = load_directory(settings.directory_path)
            yield Found("ok", "directory", str(settings.directory_path))
        except ConfigError as error:
            yield from self._faults("directory", error)
        if policy is not None and directory is not None:
            yield from self._roster(policy, directory)

    def _roster(self, policy: Policy, directory: Directory) -> Iterator[Found]:
        found = gaps(policy, directory, self._workspace.clock.now())
        yield from self._warnings("roster", found)
        if not found:
            yield Found("ok", "roster", self._tr(_("every role of every ladder is held, and can be reached")))

    def _secret(self, name: str) -> Found:
        self._workspace.settings.secret(name)
        return Found("ok", f"secret {name}", self._tr(_("found")))

    def _disk(self) -> Found:
        """Room on the state directory's file system: full, it stops the service before anything else does."""
        directory = self._workspace.settings.state_directory
        disk = os.statvfs(next(path for path in (directory, *directory.absolute().parents) if path.exists()))
        free = disk.f_bavail * disk.f_frsize
        level: Level = "error" if free < _TOO_LITTLE else "warning" if free < _LITTLE else "ok"
        form = _("{free} MiB free in {directory}")
        if level != "ok":
            form = _("only {free} MiB free in {directory}; make room")
        return Found(level, "disk", self._tr(form).format(free=f"{free // _MIB:,}", directory=directory))

    def _store(self) -> Found:
        with self._workspace.database() as database:
            require_version(database)
            try_to_write(database)
            with translated_errors(), database.reader.connect() as connection:
                undeliverable = message_counts(connection).get("undeliverable", 0)
                held = holding(connection)
        if held is not None:
            form = _(
                "restored: {clocks} clocks and {messages} messages are held until you answer; see 'incidentd resume'"
            )
            return Found("warning", "store", self._tr(form).format(clocks=held.clocks, messages=held.messages))
        if undeliverable:
            form = _("messages that cannot be delivered: {count}; see 'incidentd messages list --state undeliverable'")
            return Found("warning", "store", self._tr(form).format(count=undeliverable))
        return Found("ok", "store", self._tr(_("of the right version")))

    def _tried(self, about: str, look: Callable[[], Found]) -> Iterator[Found]:
        try:
            yield look()
        except IncidentdError as error:
            yield Found("error", about, one_line_of(error, self._workspace.language))

    def _faults(self, about: str, error: ConfigError) -> Iterator[Found]:
        if error.problems:
            yield from (Found("error", about, in_language(problem, self._tr)) for problem in error.problems)
        else:
            yield Found("error", about, one_line_of(error, self._workspace.language_for_errors))

    def _warnings(self, about: str, problems: list[Problem]) -> Iterator[Found]:
        yield from (Found("warning", about, in_language(problem.message, self._tr)) for problem in problems)


def _readable(workspace: Workspace) -> bool:
    try:
        return bool(workspace.language)
    except ConfigError:
        return False


def _report(workspace: Workspace, found: list[Found], *, json: bool) -> None:
    errors = sum(one.level == "error" for one in found)
    if json:
        as_json([one._asdict() for one in found])
    else:
        tr = workspace.tr if _readable(workspace) else translator(workspace.language_for_errors)
        sys.stdout.writelines(_line(one, tr) for one in found)
    if errors:
        raise typer.Exit(1)


def _line(found: Found, tr: Translate) -> str:
    return f"{tr(_MARKS[found.level])}  {found.about}: {one_line(found.words)}\n"
