"""`incidentd check`: what would keep the service from doing its duty, a line each, with what to do."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import typer
from rich.text import Text

from incidentd.checkup import everything
from incidentd.checkup.configuration import ROSTER_DAYS, faults, rules
from incidentd.checkup.findings import Finding, Level, exit_status
from incidentd.cli.finding_words import in_words, print_finding
from incidentd.cli.screen import GOOD, LATE, SOON, as_json, console
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.errors import ConfigError
from incidentd.sentences import Sentence


def check(
    workspace: Workspace, *, json: bool, offline: bool = False, strict: bool = False, days: int = ROSTER_DAYS
) -> None:
    """Check everything and print it; the exit status is that of `incidentd.checkup.findings`."""
    _report(workspace, _everything(workspace, offline=offline, days=days), json=json, strict=strict)


def check_rules(workspace: Workspace) -> bool:
    """Check policy and directory only; whether both can be used."""
    return "error" not in _print(workspace, rules(workspace.settings, workspace.clock.now()))


def _everything(workspace: Workspace, *, offline: bool, days: int) -> Iterator[Finding]:
    try:
        path, settings = workspace.config_path, workspace.settings
    except ConfigError as error:
        yield from faults("settings", error)
        return
    yield Finding("ok", "settings", Sentence.of(str(path)))
    yield from everything(settings, workspace.database, workspace.clock.now(), days=days, offline=offline)


def _report(workspace: Workspace, found: Iterable[Finding], *, json: bool, strict: bool) -> None:
    if json:
        findings = list(found)
        as_json([_as_json(one, workspace.language_for_errors) for one in findings])
        levels = [one.level for one in findings]
    else:
        levels = _print(workspace, found)
        _print_sum(workspace, levels)
    if status := exit_status(levels, strict=strict):
        raise typer.Exit(status)


def _print(workspace: Workspace, found: Iterable[Finding]) -> list[Level]:
    """Print each finding as it comes, for the slow ones come last; their levels."""
    levels = []
    for one in found:
        print_finding(one, workspace.language_for_errors)
        levels.append(one.level)
    return levels


def _print_sum(workspace: Workspace, levels: list[Level]) -> None:
    errors, warnings = levels.count("error"), levels.count("warning")
    form = workspace.tr_for_errors(_("errors: {errors}, warnings: {warnings}")) if errors or warnings else ""
    words = form.format(errors=errors, warnings=warnings) or workspace.tr_for_errors(_("everything is in order"))
    if sys.stdout.isatty():
        style = LATE if errors else SOON if warnings else GOOD
        console().print(Text(f"\n{words}", style))


def _as_json(one: Finding, language: str) -> dict[str, str]:
    return {"level": one.level, "about": one.about, "words": in_words(one, language)}
