"""From SIGKILL to alerts flowing again, under a supervisor that starts the service anew a second after it has ended.

Among 100,000 open clocks some fall due all the time; what counts is the first message that arrives after the kill from
the process started in its place. The floor is the second that the supervisor waits.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Final

from bench.figures import Figure, middle
from bench.filling import fill
from bench.lateness import CLOCKS
from bench.lead import Lead
from bench.million import put_away
from bench.servers import Servers
from bench.service import serving
from bench.site import Site, make_site
from bench.waiting import pause, wait_until
from incidentd.clock import unix_ns

OPEN_CLOCKS: Final = 100_000
ROUNDS: Final = 3
RESTART_SECONDS: Final = 1.0
"""`RestartSec=` of the shipped unit."""
LONGEST_SECONDS: Final = 3.0
_SPREAD: Final = 20.0
_LEAD: Final = 20.0


def measure(folder: Path, servers: Servers) -> Iterator[Figure]:
    """The middle of three kills."""
    seconds = []
    for number in range(ROUNDS):
        site = make_site(folder / f"recovery{number}", servers, units=range(CLOCKS))
        put_away(site, OPEN_CLOCKS)
        seconds.append(_killed_and_back(site, servers))
    name = f"SIGKILL to alerts flowing again, {OPEN_CLOCKS:,} open clocks"
    note = f"median of {ROUNDS}; the supervisor waits {RESTART_SECONDS:g} s"
    yield Figure(name, middle(seconds), "s", RESTART_SECONDS, LONGEST_SECONDS, note=note)


def _killed_and_back(site: Site, servers: Servers) -> float:
    """Seconds from the kill to the first message from the next process; no message may be missing in the end."""
    lead = Lead(_LEAD)
    begin = lead.moment()
    fill(site, [begin + timedelta(seconds=_SPREAD * index / CLOCKS) for index in range(CLOCKS)])
    mark = servers.mark()
    with serving(site) as service:
        lead.settle()
        wait_until(lambda: len(servers.since(mark)) > CLOCKS // 10, _LEAD + _SPREAD, "alerts flow")
        killed = unix_ns()
        os.kill(service.pid, signal.SIGKILL)
    pause(max(0.0, RESTART_SECONDS - (unix_ns() - killed) / 1e9))
    before = servers.mark()
    with serving(site):
        [first, *_others] = servers.wait_for(1, before, 60)
        wait_until(lambda: len({one.reference for one in servers.since(mark)}) >= 2 * CLOCKS, 120, "every message")
    return (first.arrived_ns - killed) / 1e9
