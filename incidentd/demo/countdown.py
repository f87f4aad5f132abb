"""The lower part of the demonstration's screen: the clock as it runs down and over, and how far the ladder has got."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from rich.console import Console, ConsoleOptions, RenderResult
from rich.progress_bar import ProgressBar
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from incidentd.clock import Clock
from incidentd.core.rule_words import ROLES
from incidentd.demo.lettering import large
from incidentd.demo.scenario import FACTOR, LADDER, Rung
from incidentd.i18n import Translate

_LENGTH: Final = timedelta(minutes=30)
_SOON: Final = timedelta(minutes=10)


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


class Countdown:
    """Draws itself anew from the clock whenever it is drawn. `reached` counts the rungs that have been told."""

    def __init__(self, clock: Clock, due_at: datetime, name: str, zone: ZoneInfo, tr: Translate) -> None:
        self.reached = 0
        self._clock = clock
        self._due_at = due_at
        self._name = name
        self._zone = zone
        self._tr = tr

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """What Rich draws."""
        now = self._clock.now()
        left = self._due_at - now
        style = _style(left)
        yield self._rule(now)
        grid = Table.grid(padding=(0, 3))
        grid.add_column(no_wrap=True)
        grid.add_column(no_wrap=True, overflow="ellipsis")
        figures = large(_minutes(left))
        share = max(left / _LENGTH, 0.0) if left > timedelta() else 1.0
        width = options.max_width - len(figures[0]) - 4
        bar = ProgressBar(1.0, share, width=width, complete_style=style, finished_style=style)
        besides: tuple[Text | ProgressBar, ...] = (self._caption(left, style), bar, self._ladder())
        for row, beside in zip(figures, besides, strict=True):
            grid.add_row(Text(" " + row, style=f"bold {style}"), beside)
        yield grid

    def _rule(self, now: datetime) -> Rule:
        local = now.astimezone(self._zone)
        offset = local.strftime("%z")
        time = f"{local:%H:%M:%S} ({offset[:3]}:{offset[3:]})"
        form = self._tr(_("time runs {factor} times as fast: 1 second = 1 minute · {time}"))
        return Rule(Text(form.format(factor=FACTOR, time=time), style="dim"), style="dim", align="right")

    def _caption(self, left: timedelta, style: str) -> Text:
        form = _("left until due · {name}") if left > timedelta() else _("OVERDUE · {name}")
        return Text(self._tr(form).format(name=self._name), style=f"bold {style}")

    def _ladder(self) -> Text:
        words = Text()
        for index, rung in enumerate(LADDER):
            words.append(" " if index else "")
            if index < self.reached:
                words.append(f"✓{_label(rung)}", style="green")
            elif index == self.reached:
                words.append(f"▸{_label(rung)} {roles_in_words(rung, self._tr)}", style="bold")
            else:
                words.append(_label(rung), style="dim")
        return words


def roles_in_words(rung: Rung, tr: Translate) -> str:
    """Whom a rung tells."""
    return tr(_(", ")).join(tr(ROLES[role]) for role in rung.roles)


def _label(rung: Rung) -> str:
    return f"{rung.minutes:+d}" if rung.minutes else "0"


def _style(left: timedelta) -> str:
    if left <= timedelta():
        return "red"
    return "yellow" if left <= _SOON else "green"


def _minutes(length: timedelta) -> str:
    minutes, seconds = divmod(abs(int(length.total_seconds())), 60)
    return f"{minutes:02d}:{seconds:02d}"
