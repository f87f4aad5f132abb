"""`incidentd init`: a first configuration, asked for and tried as it is given, written whole or not at all."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import typer

from incidentd.checkup.findings import Finding
from incidentd.cli.answers import BadAnswer
from incidentd.cli.faults import telling_all
from incidentd.cli.finding_words import print_finding
from incidentd.cli.init_interview import Interview
from incidentd.cli.screen import say
from incidentd.cli.terminal import Abandoned, is_interactive
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.i18n import translator
from incidentd.setup.answers import Answers, load_answers
from incidentd.setup.files import DIRECTORY, POLICY, SETTINGS, made_of
from incidentd.setup.place import Site, put_in_place, refuse_if_there, tried


def init(workspace: Workspace, site: Site, *, answers: Path | None, untested: bool) -> None:
    """Ask, or read the answers from a file; try; write; bring the store into being."""
    refuse_if_there(site, (SETTINGS, DIRECTORY, POLICY))
    if answers is not None:
        with telling_all(workspace.language_for_errors):  # 'incidentd check' does not look at answers
            given = load_answers(answers)
        if not untested:
            _require_usable(given, workspace)
    else:
        given = _asked(workspace, untested=untested)
    language = given.language
    with put_in_place(site, made_of(given, site.state_directory)) as written:
        _make_store(site, workspace)
    tr = translator(language)
    say(tr(_("Written:")))
    say(*map(str, written), indent="  ")
    sys.stdout.write(tr(_NEXT) + "\n")


_NEXT = _(
    "Next: look at it once more with 'incidentd check', then start the service:\n"
    "  systemctl enable --now incidentd.socket incidentd.service incidentd-backup.timer"
)


def _asked(workspace: Workspace, *, untested: bool) -> Answers:
    if not is_interactive():
        raise BadAnswer(
            _("there is no terminal to ask at"), hint=_("give the answers in a file: incidentd init --answers FILE")
        )
    interview = Interview(workspace.stated_language, workspace.clock, print_findings, untested=untested)
    try:
        return interview.answers()
    except (Abandoned, KeyboardInterrupt):  # the latter while a server is tried
        sys.stderr.write(translator(interview.language)(_("stopped; nothing was written")) + "\n")
        raise typer.Exit(130) from None


def _require_usable(answers: Answers, workspace: Workspace) -> None:
    """With a file nobody can be asked: what cannot be used is told, and nothing is written."""
    found = tried(answers, workspace.clock.now())
    print_findings(found, answers.language)
    if any(one.level == "error" for one in found):
        raise BadAnswer(
            _("not all of it can be used; nothing was written"),
            hint=_("mend the answers; or --untested, to write them all the same"),
        )


def print_findings(found: Iterable[Finding], language: str) -> None:
    """Each with what to do."""
    for one in found:
        print_finding(one, language)


def _make_store(site: Site, workspace: Workspace) -> None:
    from incidentd.store.migrate import migrate

    made = Workspace(config=site.folder / SETTINGS, clock=workspace.clock)
    with made.database() as database:
        migrate(database, made.clock, made.actor)
