"""How clocks stand and what elements say, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from rich.text import Text

from incidentd.cli.screen import FAINT, GOOD, LATE, SOON
from incidentd.cli.times import full
from incidentd.cli.words import _
from incidentd.core.clocks import Clock
from incidentd.core.element_words import element_in_words
from incidentd.core.lateness import whole_seconds
from incidentd.core.wording import length_of_time
from incidentd.i18n import Translate

_SOON_SECONDS: Final = 10 * 60


def clock_standing(clock: Clock, now: datetime, tr: Translate) -> Text:
    """How a clock stands now."""
    left = -whole_seconds(clock.due_at, now) if clock.is_open else None
    return standing_of(clock.state, left, clock.late_seconds, tr)


def standing_of(state: str, seconds_left: int | None, late_seconds: int | None, tr: Translate) -> Text:
    """Time left, overdue, in time, late: as a receipt tells it."""
    if state == "cancelled":
        return Text(tr(_("cancelled")), FAINT)
    if seconds_left is None:
        late = length_of_time(late_seconds or 0, tr)
        return Text(tr(_("late by {time}")).format(time=late), LATE) if late_seconds else Text(tr(_("in time")), GOOD)
    time = length_of_time(seconds_left, tr)
    if seconds_left <= 0:
        return Text(tr(_("overdue by {time}")).format(time=time), LATE)
    return Text(tr(_("{time} left")).format(time=time), SOON if seconds_left <= _SOON_SECONDS else "")


def most_pressing(clocks: Sequence[Clock]) -> Clock | None:
    """The open clock that is due first; where none is open the one that was stopped latest."""
    still_open = [clock for clock in clocks if clock.is_open]
    if still_open:
        return min(still_open, key=lambda clock: clock.due_at)
    return max(clocks, key=lambda clock: clock.late_seconds or 0, default=None)


def element_text(value: Any, zone: ZoneInfo, tr: Translate) -> str:
    """What an element says, times in full in the zone."""
    return element_in_words(value, lambda moment: full(moment, zone), tr)
