"""Taking a report by hand, step by step: what is stated, what is asked, sent, answered, watched."""

from __future__ import annotations

import json as json_text
import shlex
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

import typer

from incidentd.cli.answers import BadAnswer
from incidentd.cli.draft import Draft, NoteLost
from incidentd.cli.faults import one_line_of, what_went_wrong
from incidentd.cli.incident_view import unknown_incident
from incidentd.cli.questions import Interview
from incidentd.cli.receipt_view import print_receipt
from incidentd.cli.screen import as_json
from incidentd.cli.terminal import Abandoned, is_interactive
from incidentd.cli.width import one_line
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.core.states import INCIDENT, follow
from incidentd.errors import IncidentdError, Rejected, StoreError, StoreUnavailable
from incidentd.intake.sentences import Sentence
from incidentd.store.queries import show_incident
from incidentd.store.reports import Taken
from incidentd.store.store import Store

_INTERRUPTED = _("interrupted while it was being sent: whether it was kept is not known")


class How(NamedTuple):
    """How the command was called."""

    file: Path | None
    from_stdin: bool
    ask: bool
    watch: bool
    json: bool


def report(workspace: Workspace, options: Mapping[str, Any], how: How) -> None:
    """Take a report; exit code 1 where it could not be kept in the store."""
    begun_at = workspace.clock.now()
    draft = Draft.of_file(how.file, begun_at) if how.file or how.from_stdin else Draft(begun_at)
    draft.add(options, workspace.rules)
    known = _known(workspace, draft.incident) if draft.incident else {}
    interview = None
    if how.ask and not how.json and not how.file and is_interactive():
        interview = Interview(workspace, draft, known)
        asked(workspace, draft, interview.ask_missing)
    else:
        _require_unit(workspace, draft)
        draft.admitted(workspace.rules, workspace.actor, workspace.clock.now())
    with ExitStack() as stack:
        store, receipt = _sent_or_kept(workspace, draft, interview, stack, how)
        _show(workspace, store, receipt, how)


def _require_unit(workspace: Workspace, draft: Draft) -> None:
    if not draft.stated.get("unit") and not draft.incident:
        ids = ", ".join(unit.id for unit in workspace.rules.directory.units)
        hint = Sentence(_("name it with --unit: {ids}"), ids=ids)
        raise BadAnswer(_("the report names no unit"), hint=hint)


def _sent_or_kept(
    workspace: Workspace, draft: Draft, interview: Interview | None, stack: ExitStack, how: How
) -> tuple[Store, dict[str, Any]]:
    """Send it. What was typed is not lost: a refusal leads back to the list, anything else into a file."""
    store: Store | None = None
    while True:
        if interview is not None:
            asked(workspace, draft, interview.review)
        try:
            draft.admitted(workspace.rules, workspace.actor, workspace.clock.now())
            store = store or stack.enter_context(workspace.store())
            return store, _sent(workspace, draft, store, how)
        except Rejected as error:
            if interview is None:
                raise
            interview.show_refusal(error)
        except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - whatever it is, the note must not be lost
            _keep(workspace, draft, error)


def _known(workspace: Workspace, number: str) -> Mapping[str, Any]:
    """What is known of the incident that is followed; nothing where the store cannot be read now.

    Raises:
        Rejected: there is no such incident.
        IllegalEvent: it is closed.
    """
    try:
        with workspace.store() as store:
            view = store.read_blocking(partial(show_incident, number=number))
    except StoreError:
        return {}
    if view is None:
        raise unknown_incident(number)
    follow(INCIDENT, "incident", view.facts["state"], "report")
    return view.facts


def asked(workspace: Workspace, draft: Draft, ask: Callable[[], None]) -> None:
    """Let the interview ask. Ctrl-C throws it away, a mistake of ours does not: what was typed goes into a file."""
    try:
        ask()
    except Abandoned:
        sys.stdout.write(workspace.tr(_("Nothing was sent, nothing is kept.")) + "\n")
        raise typer.Exit(130) from None
    except Exception as error:  # noqa: BLE001 - whatever it is, the note must not be lost
        _keep(workspace, draft, error)


def _sent(workspace: Workspace, draft: Draft, store: Store, how: How) -> dict[str, Any]:
    """Hand it to the store; returns the receipt. Raises Rejected where it was put apart instead."""
    now = workspace.clock.now()
    admitted = draft.admitted(workspace.rules, workspace.actor, now)
    if is_interactive() and not how.json:
        sys.stdout.write(workspace.tr(_("Sending …")) + "\n")
    answer = store.take_blocking(draft.arrival(admitted, workspace.actor, now))
    if not isinstance(answer.outcome, Taken):
        raise answer.outcome
    receipt: dict[str, Any] = json_text.loads(answer.outcome.receipt)
    if answer.outcome.replayed:
        sys.stderr.write(workspace.tr(_("This report had been kept before; this is its receipt.")) + "\n")
    return receipt


def _show(workspace: Workspace, store: Store, receipt: dict[str, Any], how: How) -> None:
    if how.json:
        as_json(receipt)
        return
    counting = how.watch and is_interactive() and any(clock["seconds_left"] is not None for clock in receipt["clocks"])
    print_receipt(workspace, receipt, clocks=not counting)
    if counting:
        from incidentd.cli.countdown import watch

        watch(workspace, store, receipt["incident"])


def _keep(workspace: Workspace, draft: Draft, error: BaseException) -> NoReturn:
    """The store could not take it: nothing is lost, it stands in a file, and that is said with what to do."""
    tr, why = workspace.tr, _why(workspace, error)
    try:
        path = draft.kept_as_note(workspace.actor)
    except NoteLost as lost:
        sys.stdout.write(lost.text)
        raise IncidentdError(
            tr(_("{what}; {more}")).format(what=why, more=tr(lost.message)), hint=tr(lost.hint)
        ) from None
    form = tr(_("The report is kept in {path}. Submit it when the store is back: incidentd report --file {path}"))
    raise IncidentdError(why, hint=form.format(path=shlex.quote(str(path)))) from None


def _why(workspace: Workspace, error: BaseException) -> str:
    if isinstance(error, StoreUnavailable):
        return what_went_wrong(error, workspace.language)
    if isinstance(error, IncidentdError):
        return one_line_of(error, workspace.language)
    if isinstance(error, KeyboardInterrupt):
        return workspace.tr(_INTERRUPTED)
    return one_line(f"{type(error).__name__}: {error}")
