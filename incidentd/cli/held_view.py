"""What is held after a restore, on the screen: what it is, since when it is due, whom it would reach."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from incidentd.cli.answers import BadAnswer
from incidentd.cli.screen import LATE, Cell, as_json, console, say, table
from incidentd.cli.times import brief, full
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.core.rule_words import CHANNELS
from incidentd.core.wording import length_of_time
from incidentd.store.holding import Choice, Held, Holding, held, holding

MOST: int = 200
_WHY = {
    "restored": _("The store was restored: what it knows ends at {moment}."),
    "older": _("The store is older than when the service last ran: what it knows ends at {moment}."),
}


def show_or_resume(workspace: Workspace, choice: Choice | None, *, json: bool) -> None:
    """Show what is held, or let it go."""
    with workspace.store() as store:
        before = store.read_blocking(holding)
        if before is None and choice is not None and not json:
            say(workspace.tr(_("Nothing is held.")))
            return
        if choice is not None:
            clocks, messages = store.resume_blocking(choice, workspace.actor) if before else (0, 0)
            _say_done(workspace, choice, clocks, messages, json=json)
            return
        rows = store.read_blocking(partial(held, store.context, limit=MOST)) if before else []
    if json:
        as_json({"holding": _plain(before), "held": [_plain_row(row) for row in rows]})
    elif before is None:
        say(workspace.tr(_("Nothing is held.")))
    else:
        print_held(workspace, before, rows)


def one_choice(*, send: bool, drop: bool) -> Choice | None:
    """What is to become of it; None for only looking."""
    if send and drop:
        raise BadAnswer(_("--send and --drop exclude one another"), hint=_("give one of them"))
    return "send" if send else "drop" if drop else None


def print_held(workspace: Workspace, standing: Holding, rows: Sequence[Held]) -> None:
    """Print what is held, and what to do."""
    tr, screen = workspace.tr, console()
    screen.print(tr(_WHY[standing.why]).format(moment=full(standing.known_until, workspace.zone)), style=LATE)
    screen.print(
        tr(_("Held, not sent: {clocks} clocks that fell due, {messages} messages that were waiting.")).format(
            clocks=standing.clocks, messages=standing.messages
        )
    )
    columns = [tr(one) for one in (_("Incident"), _("What"), _("To be sent at"), _("Late by"), _("To"))]
    screen.print(table(columns, [_row(workspace, row) for row in rows], folded=(1, 4)))
    if len(rows) == MOST:
        screen.print(tr(_("The first {count} are shown.")).format(count=MOST))
    screen.print(tr(_("New reports are taken, and what falls due from now on is told as ever.")))
    screen.print(tr(_("Send what is held:  incidentd resume --send")))
    screen.print(tr(_("Or drop it:         incidentd resume --drop")))


def _row(workspace: Workspace, row: Held) -> tuple[Cell, ...]:
    tr, rules, zone = workspace.tr, workspace.rules, workspace.zone
    late = max(0, int((workspace.clock.now() - row.due_at).total_seconds()))
    what = rules.clock_name(row.rule, workspace.language) if row.rule else row.subject
    people = {person.id: person.name for person in rules.directory.people}
    form = tr(_("{person} ({channel})"))
    told = [
        form.format(person=people.get(who, who), channel=tr(_CHANNELS.get(channel, channel)))
        for who, channel in row.people
    ]
    return (row.incident, what, brief(row.due_at, zone), length_of_time(late, tr), tr(_(", ")).join(told))


_CHANNELS: dict[str, str] = {str(name): words for name, words in CHANNELS.items()}


def _say_done(workspace: Workspace, choice: Choice, clocks: int, messages: int, *, json: bool) -> None:
    if json:
        as_json({"choice": choice, "clocks": clocks, "messages": messages})
        return
    form = _("Let go, to be sent now: {clocks} clocks, {messages} messages.")
    if choice == "drop":
        form = _("Dropped: {clocks} clocks go on from here, {messages} messages are not sent.")
    say(workspace.tr(form).format(clocks=clocks, messages=messages))


def _plain(standing: Holding | None) -> dict[str, Any] | None:
    if standing is None:
        return None
    moments = {name: getattr(standing, name).isoformat() for name in ("known_until", "held_at")}
    return {**standing._asdict(), **moments}


def _plain_row(row: Held) -> dict[str, Any]:
    people = [{"person": person, "channel": channel} for person, channel in row.people]
    return {**row._asdict(), "people": people, "due_at": row.due_at.isoformat()}
