"""The live countdown after a report: the clocks of its incident, looked at once a second, until a key or their end."""

from __future__ import annotations

import contextlib
from datetime import datetime
from functools import partial

from rich.console import Group, RenderableType
from rich.live import Live
from rich.text import Text

from incidentd.cli.screen import FAINT, LATE, SOON, console, table, wrapped
from incidentd.cli.standing import clock_standing
from incidentd.cli.terminal import key_within, single_keys
from incidentd.cli.times import full
from incidentd.cli.words import STATES, _, worded
from incidentd.cli.workspace import Workspace
from incidentd.core.clocks import Clock
from incidentd.core.element_words import missing_in_words
from incidentd.core.lateness import whole_seconds
from incidentd.errors import StoreError
from incidentd.store.queries import IncidentView, show_incident
from incidentd.store.store import Store

_QUIT = frozenset("qQ\x03\x04\x1b")
_MOST_NAMED = 6


def watch(workspace: Workspace, store: Store, number: str) -> None:
    """Count down until q or Ctrl-C, or until every clock has stopped. It only looks: the clocks run on without it."""
    view = store.read_blocking(partial(show_incident, number=number))
    screen = console()
    shown = _Shown(workspace, screen.width)
    with contextlib.suppress(KeyboardInterrupt), single_keys(), Live(console=screen, auto_refresh=False) as live:
        while view is not None:
            now = workspace.clock.now()
            live.update(shown.at(view, now), refresh=True)
            if not any(clock.is_open for clock in view.clocks):
                return
            if _QUIT & set(key_within(1 - now.microsecond / 1_000_000)):
                return
            try:
                view = store.read_blocking(partial(show_incident, number=number))
                shown.trouble = False
            except StoreError:
                shown.trouble = True


class _Shown:
    """The picture of one second."""

    def __init__(self, workspace: Workspace, width: int) -> None:
        self._workspace = workspace
        self._width = width
        self.trouble = False

    def at(self, view: IncidentView, now: datetime) -> RenderableType:
        """What is to be seen now."""
        tr = self._workspace.tr
        parts: list[RenderableType] = [Text(""), self._clocks(view, now)]
        if view.facts["missing"]:
            named = missing_in_words(view.facts["missing"], _MOST_NAMED, tr)
            words = tr(_("Missing: {elements}.")).format(elements=named)
            parts.append(Text("\n".join(wrapped(words, self._width)), SOON))
        if view.messages:
            parts.append(Text(self._messages(view)))
        if self.trouble:
            parts.append(Text(tr(_("The store cannot be read now; the clocks run on.")), LATE))
        still_open = any(clock.is_open for clock in view.clocks)
        leave = _("q leaves; the clocks run on") if still_open else _("All clocks have stopped.")
        parts.append(Text(tr(leave), FAINT))
        return Group(*parts)

    def _clocks(self, view: IncidentView, now: datetime) -> RenderableType:
        workspace, tr = self._workspace, self._workspace.tr
        rows = [
            (
                workspace.rules.clock_name(clock.rule, workspace.language),
                full(clock.due_at, workspace.zone),
                _hand(clock, now),
                clock_standing(clock, now, tr),
            )
            for clock in view.clocks
        ]
        columns = [tr(one) for one in (_("Clock"), _("Due"), _("Countdown"), _("Standing"))]
        return table(columns, rows, folded=(0,))

    def _messages(self, view: IncidentView) -> str:
        tr = self._workspace.tr
        counts: dict[str, int] = {}
        for message in view.messages:
            counts[message["state"]] = counts.get(message["state"], 0) + 1
        listed = tr(_(", ")).join(f"{worded(STATES, state, tr)} {count}" for state, count in counts.items())
        return tr(_("Messages: {listed}")).format(listed=listed)


def _hand(clock: Clock, now: datetime) -> Text:
    """The clock's hand: 24:31 left, -05:12 overdue."""
    if not clock.is_open:
        return Text("")
    left = -whole_seconds(clock.due_at, now)
    hours, rest = divmod(abs(left), 3600)
    minutes, seconds = divmod(rest, 60)
    face = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
    return Text(f"-{face}" if left < 0 else face, f"bold {LATE}" if left <= 0 else "bold")
