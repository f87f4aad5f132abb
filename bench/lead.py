"""How far ahead the due moments must lie, so that the store is filled and the service has settled by then."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from bench.waiting import TooLate, pause
from incidentd.clock import monotonic, now

_SETTLE_SECONDS: Final = 2.0
"""What a service still loads in the background when it is ready is not what is measured."""
_SPARE: Final = 1.3


class Lead:
    """So many seconds at first, and then as many as preparing has proved to take, with some to spare."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._began = 0.0
        self._moment = now()

    def moment(self) -> datetime:
        """The first due moment of what is prepared from now on."""
        self._began = monotonic()
        self._moment = now() + timedelta(seconds=self._seconds)
        return self._moment

    def settle(self) -> None:
        """Let the service settle. It has to be done by the first due moment, else raises TooLate."""
        pause(_SETTLE_SECONDS)
        if now() >= self._moment:
            raise TooLate(f"not prepared within {self._seconds:.0f} s: try again on a quieter machine")
        self._seconds = _SPARE * (monotonic() - self._began) + 1.0
