"""The bell: how intake wakes those who watch the clocks and those who send messages."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Bell(Protocol):
    """Rung after each commit."""

    def ring(self, next_at: datetime | None, told: bool) -> None:  # noqa: FBT001 - the bell's one call
        """Clocks want to be looked at by `next_at` (None: nothing new); `told`: messages wait in the outbox."""
