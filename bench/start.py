"""From exec to ready, and how much memory the idle service holds, with a provider for each channel.

The floor is bare uvicorn and FastAPI with one route. Starts of both take turns; each figure is the median.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bench.figures import Figure, middle
from bench.servers import Servers
from bench.service import ready_process, serve_command
from bench.site import Site, make_site
from bench.waiting import pause

ROUNDS: Final = 5
LONGEST_SECONDS: Final = 2.0
LARGEST_MB: Final = 130.0
_IDLE_SECONDS: Final = 5.0
"""Long enough for two sweeps, and for what is loaded in the background."""


def measure(folder: Path, servers: Servers) -> Iterator[Figure]:
    """Seconds to ready and resident memory."""
    site = make_site(folder / "start", servers, units=range(5))
    with ready_process(serve_command(site)):
        pass  # the first start makes the store and compiles modules: neither is what an installed service does
    seconds: list[float] = []
    floors: list[float] = []
    memory = floor_memory = 0.0
    for number in range(ROUNDS):
        last = number == ROUNDS - 1
        took, memory = _start(serve_command(site), idle=last)
        seconds.append(took)
        took, floor_memory = _start(_hello_command(site), idle=last)
        floors.append(took)
    note = f"median of {ROUNDS} starts"
    yield Figure("incidentd serve, start to ready", middle(seconds), "s", middle(floors), LONGEST_SECONDS, note=note)
    note = f"after {_IDLE_SECONDS:g} idle seconds"
    yield Figure("incidentd serve, resident memory", memory, "MB", floor_memory, LARGEST_MB, note=note)


def _start(command: list[str], *, idle: bool) -> tuple[float, float]:
    """Seconds to ready, and the resident memory once it has been idle for a while (at once if not `idle`)."""
    with ready_process(command) as service:
        if idle:
            pause(_IDLE_SECONDS)
        return service.seconds_to_ready, service.resident_mb()


def _hello_command(site: Site) -> list[str]:
    return [sys.executable, "-m", "bench.hello", str(site.port)]
