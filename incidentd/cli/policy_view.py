"""The rules in plain words on the screen."""

from __future__ import annotations

import shutil
import sys

from incidentd.cli.answers import BadAnswer
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.core import explain as core
from incidentd.core.rules import Rules
from incidentd.core.sheet import Section, as_text
from incidentd.intake.sentences import Sentence

_WIDEST = 120
_WIDTH_IN_A_PIPE = 100


def explain(workspace: Workspace, unit: str, incident_class: str) -> None:
    """Print the sheet; with a unit its people by name, with a class only that class."""
    rules, language = workspace.written_rules, workspace.language
    require_unit(rules, unit)
    require_class(rules, incident_class)
    sections = core.explain(rules, language, now=workspace.clock.now(), unit=unit)
    if incident_class:
        sections = _only(sections, rules.class_name(incident_class, language))
    width = min(shutil.get_terminal_size().columns, _WIDEST) if sys.stdout.isatty() else _WIDTH_IN_A_PIPE
    sys.stdout.writelines(line + "\n" for line in as_text(sections, width))


def require_unit(rules: Rules, unit: str) -> None:
    """Refuse a unit that the directory does not have; raises BadAnswer."""
    if unit and rules.directory.unit(unit) is None:
        allowed = ", ".join(one.id for one in rules.directory.units)
        what = Sentence(_("the directory has no unit '{unit}'"), unit=unit)
        raise BadAnswer(what, hint=Sentence(_("allowed: {ids}"), ids=allowed))


def require_class(rules: Rules, incident_class: str) -> None:
    """Refuse a class that the policy does not have; raises BadAnswer."""
    ids = [one.id for one in rules.policy.classes]
    if incident_class and incident_class not in ids:
        what = Sentence(_("the policy has no class '{value}'"), value=incident_class)
        raise BadAnswer(what, hint=Sentence(_("allowed: {ids}"), ids=", ".join(ids)))


def _only(sections: list[Section], heading: str) -> list[Section]:
    opening, *rest = sections
    return [opening, *(section for section in rest if section.heading == heading)]
