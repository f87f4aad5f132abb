"""How late: whole seconds from a due moment to when what was due came, or to now."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol


class Due(Protocol):
    """What is due at a moment; `late_seconds` is frozen once it is over."""

    @property
    def due_at(self) -> datetime:
        """When it is due."""

    @property
    def late_seconds(self) -> int | None:
        """By how much it was late; None while that is not known."""


def how_late(clock: Due, now: datetime) -> int:
    """By how many seconds a clock was late when it stopped, which may be none; of any other, how late it is now."""
    return whole_seconds(clock.due_at, now) if clock.late_seconds is None else clock.late_seconds


def late_seconds(due_at: datetime, stopped_at: datetime) -> int:
    """By how many whole seconds a clock was stopped too late; 0 for in time."""
    return max(0, whole_seconds(due_at, stopped_at))


def whole_seconds(due_at: datetime, moment: datetime) -> int:
    """Whole seconds from the due moment to another, rounded down; negative before it."""
    return (moment - due_at) // timedelta(seconds=1)
