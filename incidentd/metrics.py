"""What the daemon measures of itself, in Prometheus' text format: how late each firing was.

The format is a dozen lines and one histogram; a client library would bring a registry, threads and process metrics that
nobody asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import Final

BOUNDS: Final = (0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0, 1800.0)
"""Upper bounds of the buckets in seconds, close together where the promise lies: a few seconds."""
CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
_NAME: Final = "incidentd_firing_lateness_seconds"
_HELP: Final = "How long after its moment a clock was looked at, since this process started."


class Metrics:
    """Counts since this process started; for the event loop's thread alone."""

    def __init__(self) -> None:
        self._buckets = [0] * (len(BOUNDS) + 1)
        self._sum = 0.0

    def late(self, seconds: float) -> None:
        """A clock was looked at so long after its moment."""
        index = next((index for index, bound in enumerate(BOUNDS) if seconds <= bound), len(BOUNDS))
        self._buckets[index] += 1
        self._sum += max(seconds, 0.0)  # a clock set back between two readings is no earliness

    def text(self) -> str:
        """Everything measured, as Prometheus reads it."""
        return "".join(f"{line}\n" for line in self._lines())

    def _lines(self) -> Iterator[str]:
        yield f"# HELP {_NAME} {_HELP}"
        yield f"# TYPE {_NAME} histogram"
        counts = list(accumulate(self._buckets))
        for bound, count in zip((*map(str, BOUNDS), "+Inf"), counts, strict=True):
            yield f'{_NAME}_bucket{{le="{bound}"}} {count}'
        yield f"{_NAME}_sum {round(self._sum, 6)}"
        yield f"{_NAME}_count {counts[-1]}"
