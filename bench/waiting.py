"""Waiting for other processes: the one place of the benchmarks that may sleep."""

from __future__ import annotations

import time
from collections.abc import Callable

from incidentd.clock import monotonic

_PAUSE = 0.02


class TooLate(Exception):
    """What was waited for did not happen."""


def pause(seconds: float) -> None:
    """Let real time pass."""
    time.sleep(seconds)  # noqa: TID251 - the measured time must pass for real


def wait_until(happened: Callable[[], bool], within: float, what: str) -> None:
    """Look every 20 ms; raises TooLate after `within` seconds."""
    deadline = monotonic() + within
    while not happened():
        if monotonic() > deadline:
            raise TooLate(f"not within {within:g} s: {what}")
        pause(_PAUSE)
