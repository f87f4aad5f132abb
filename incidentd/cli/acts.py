"""What the office does to an incident from the command line."""

from __future__ import annotations

import json as json_text
from collections.abc import Mapping
from functools import partial
from typing import Any

from incidentd.cli.answers import BadAnswer
from incidentd.cli.report_options import elements_of, facts_of
from incidentd.cli.screen import as_json, say
from incidentd.cli.terminal import ask_line, is_interactive
from incidentd.cli.times import full
from incidentd.cli.words import STATES, _, worded
from incidentd.cli.workspace import Workspace
from incidentd.core.reports import CorrectionIn
from incidentd.intake.admission import require_known, require_plausible_times
from incidentd.intake.shapes import understood
from incidentd.intake.views import incident_shown
from incidentd.store.acts import Act, Acted
from incidentd.store.queries import show_incident
from incidentd.store.store import Store

_DONE: dict[Act, str] = {
    "confirm": _("Incident {number}: receipt confirmed."),
    "acknowledge": _("Incident {number}: acknowledged. Reminders are quiet for a while; the clocks run on."),
    "close": _("Incident {number}: closed."),
    "reopen": _("Incident {number}: open again. Clocks that the closing had cancelled run on."),
}
_CORRECTED = _("Incident {number}: corrected. Both values are kept and proved by the audit log.")
_TOLD = _("Those who were alarmed are told.")
_REASON_MISSING = _("a reason is needed: it is kept beside the audit log")


def act(
    workspace: Workspace, which: Act, number: str, words: str, *, needs_reason: bool = False, json: bool = False
) -> None:
    """Do one of the office's acts, and say what became of it."""
    if needs_reason:
        words = _reason(workspace, words)
    with workspace.store() as store:
        acted = store.act_blocking(which, number, workspace.actor, words.strip())
        _say(workspace, store, acted, _DONE[which], json=json)


def correct(workspace: Workspace, number: str, reason: str, options: Mapping[str, Any], *, json: bool = False) -> None:
    """Set facts of an incident right; the rules of admission hold here too."""
    now, rules = workspace.clock.now(), workspace.rules
    stated = facts_of(options, rules.zone, now)
    if elements := elements_of(options, rules.zone, now):
        stated["elements"] = elements
    if not stated:
        raise BadAnswer(_("nothing to correct was given"), hint=_("see 'incidentd incidents correct --help'"))
    stated["reason"] = _reason(workspace, reason)
    correction = understood(json_text.dumps(stated, ensure_ascii=False).encode(), CorrectionIn)
    require_plausible_times(correction.times(), now)
    require_known(
        rules.policy,
        incident_class=correction.incident_class,
        category=correction.category,
        flags=correction.flags,
    )
    with workspace.store() as store:
        acted = store.correct_blocking(number, workspace.actor, correction)
        _say(workspace, store, acted, _CORRECTED, json=json)


def _reason(workspace: Workspace, reason: str) -> str:
    if not reason.strip() and is_interactive():
        reason = ask_line(workspace.tr(_("Reason (kept beside the audit log): ")))
    if not reason.strip():
        raise BadAnswer(_REASON_MISSING, hint=_("give it with --reason"))
    return reason.strip()


def _say(workspace: Workspace, store: Store, acted: Acted, done: str, *, json: bool) -> None:
    tr, zone = workspace.tr, workspace.zone
    if json:
        view = store.read_blocking(partial(show_incident, number=acted.number))
        if view is not None:
            as_json(incident_shown(view, workspace.rules, workspace.clock.now(), whole=True))
        return
    lines = [tr(done).format(number=acted.number)]
    lines.append(tr(_("State: {state}.")).format(state=worded(STATES, acted.state, tr)))
    if acted.next_at is not None:
        moment = full(acted.next_at, zone)
        lines.append(tr(_("A clock is open; it is looked at next at {moment}.")).format(moment=moment))
    if acted.told:
        lines.append(tr(_TOLD))
    say(*lines)
