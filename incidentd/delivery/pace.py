"""How much a courier takes in hand: what its channel will have taken in a second, by how its last attempts went.

A claim costs a transaction, so a channel that is fast is handed many messages by one. Of a channel that is slow, or of
which nothing is known yet, little is claimed: what is claimed and not tried waits until the claim lapses should this
process die, and other nodes leave it alone.
"""

from __future__ import annotations

from typing import Final

_AHEAD_SECONDS: Final = 1.0
_FEWEST, _MOST = 2, 64
"""Messages for each place, those under way included."""
_WEIGHT: Final = 1 / 8
"""Of the newest attempt in the mean: one that hung is enough to claim less."""


class Pace:
    """The pace of a channel with so many places, at each of which one attempt is made at a time."""

    def __init__(self, places: int) -> None:
        self._places = places
        self._seconds = _AHEAD_SECONDS
        self.window = places * _FEWEST
        """How many messages to have in hand at the most."""

    def attempted(self, seconds: float) -> None:
        """An attempt has ended, well or badly, after so many seconds."""
        self._seconds += _WEIGHT * (seconds - self._seconds)
        rounds = _AHEAD_SECONDS / max(self._seconds, 1e-6)
        self.window = round(self._places * min(max(rounds, _FEWEST), _MOST))

    @property
    def worth_a_claim(self) -> int:
        """How much room there must be before more is claimed."""
        return max(self._places, self.window // 2)
