"""A thousand clocks due at one instant, one SMS and one e-mail each: when has the last message been handed over?

The floor is what bare clients need for the same messages to the same servers, with as many connections as the daemon
has by default, both kinds at once. Rounds of both take turns; each figure is the median.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import uvloop

from bench import bare
from bench.figures import Figure, middle
from bench.filling import fill
from bench.lead import Lead
from bench.servers import Arrival, Servers
from bench.service import serving
from bench.site import make_site
from bench.stores import Kind
from bench.waiting import pause
from incidentd.clock import now
from incidentd.config.settings import EmailSettings, SmsSettings

CLOCKS: Final = 1000
ROUNDS: Final = 3
MOST_TIMES_THE_FLOOR: Final = 2.5
_LEAD: Final = 20.0


def measure(folder: Path, servers: Servers, kind: Kind) -> Iterator[Figure]:
    """The time of the last hand-off."""
    rounds = 1 if kind.informational else ROUNDS
    lead = Lead(_LEAD)
    took, floors = [], []
    for number in range(rounds):
        seconds, arrivals = _service_round(folder / f"burst-{kind.name}-{number}", servers, kind, lead)
        took.append(seconds)
        floors.append(_bare_round(servers, arrivals))
    floor = middle(floors)
    yield Figure(
        f"burst of {CLOCKS:,}, last hand-off, {kind.name}",
        middle(took),
        "s",
        floor,
        MOST_TIMES_THE_FLOOR * floor,
        informational=kind.informational,
        note=f"{2 * CLOCKS:,} messages; median of {rounds}",
    )


def _service_round(folder: Path, servers: Servers, kind: Kind, lead: Lead) -> tuple[float, list[Arrival]]:
    with kind.url() as url:
        site = make_site(folder, servers, units=range(CLOCKS), store_url=url)
        instant = lead.moment()
        fill(site, [instant] * CLOCKS)
        mark = servers.mark()
        with serving(site):
            lead.settle()
            pause((instant - now()).total_seconds())
            arrivals = servers.wait_for(2 * CLOCKS, mark, 60)
    return _seconds_to_last(arrivals, instant.timestamp()), arrivals


def _bare_round(servers: Servers, arrivals: list[Arrival]) -> float:
    letters = bare.letters_like(arrivals)
    mark = servers.mark()
    began_ns = uvloop.run(
        bare.burst(
            servers, letters, mails=_default(EmailSettings, "connections"), posts=_default(SmsSettings, "concurrency")
        )
    )
    return _seconds_to_last(servers.wait_for(len(letters), mark, 60), began_ns / 1e9)


def _seconds_to_last(arrivals: list[Arrival], began: float) -> float:
    return max(one.arrived_ns for one in arrivals) / 1e9 - began


def _default(settings: type[EmailSettings | SmsSettings], name: str) -> int:
    default: int = settings.model_fields[name].default
    return default
