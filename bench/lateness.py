"""Lateness: from the moment a clock is due to the arrival of its messages at the SMTP and SMS servers.

The bare timers run in the same minute, halfway between the clocks, so that whatever disturbs the machine disturbs both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from datetime import datetime, timedelta
from multiprocessing import get_context
from pathlib import Path
from typing import Final

import uvloop

from bench import bare
from bench.figures import Figure, percentile
from bench.filling import fill
from bench.lead import Lead
from bench.servers import Servers
from bench.service import serving
from bench.site import Site, email_of, make_site, phone_of
from bench.stores import Kind
from bench.waiting import pause
from incidentd.clock import now

CLOCKS: Final = 200
SPREAD: Final = 60.0
SPREAD_INFORMATIONAL: Final = 20.0
_LEAD: Final = 15.0
_SUBJECT: Final = "[2026-000001] 已到期:第1林场 山脊发现明火,正在组织扑救"
_BODY: Final = (
    "第1林场 2026-000001 山脊发现明火,正在组织扑救。紧急信息文字报告应于11-22 10:30报送。请立即报送文字报告。"
)

Lateness = list[float]
"""Milliseconds, one for each message."""


class Slots:
    """Who is due when: `of(place)` are the moments of one of several that take turns, evenly spread."""

    def __init__(self, begin: datetime, spread: float, turns: int) -> None:
        self._begin = begin
        self._spread = spread
        self._turns = turns

    def of(self, place: int) -> list[datetime]:
        """The moments of one of them, not quite regular, so that no timer's grain fits them."""
        step = self._spread / CLOCKS
        return [
            self._begin + timedelta(seconds=step * (index + place / self._turns) + index * 17 % 100 * 1e-5)
            for index in range(CLOCKS)
        ]

    @property
    def seconds_left(self) -> float:
        """Until the last is due."""
        return (self._begin - now()).total_seconds() + self._spread


def measure(folder: Path, servers: Servers, kind: Kind) -> Iterator[Figure]:
    """The lateness of 200 clocks beside that of bare timers."""
    spread = SPREAD_INFORMATIONAL if kind.informational else SPREAD
    with kind.url() as url:
        site = make_site(folder / f"lateness-{kind.name}", servers, units=range(CLOCKS), store_url=url)
        lead = Lead(_LEAD)
        slots = Slots(lead.moment(), spread, 2)
        fill(site, slots.of(0))
        mark = servers.mark()
        with serving(site), bare_timers(servers, slots.of(1)) as timers:
            lead.settle()
            pause(slots.seconds_left)
            servers.wait_for(4 * CLOCKS, mark, 60)
            late = service_lateness(servers, mark, site, slots.of(0))
    floor = timers()
    note = f"{CLOCKS} clocks, {len(late)} messages over {spread:g} s"
    for name, share, bar in (("p50", 0.5, 10.0), ("p99", 0.99, 50.0)):
        yield Figure(
            f"lateness {name}, {kind.name}",
            percentile(late, share),
            "ms",
            percentile(floor, share),
            bar,
            informational=kind.informational,
            note=note,
        )


@contextmanager
def bare_timers(servers: Servers, due: Sequence[datetime]) -> Iterator[Callable[[], Lateness]]:
    """Run bare timers beside what happens inside; afterwards the given function tells their lateness."""
    mark = servers.mark()
    letters = [
        (moment, bare.letter(channel, address(index), _SUBJECT, _BODY, f"BARE{index}"))
        for index, moment in enumerate(due)
        for channel, address in (("sms", _bare_phone), ("email", _bare_email))
    ]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        done = process.submit(_run_bare_timers, servers, letters)
        yield lambda: _lateness(servers, mark, due, _bare_phone, _bare_email)
        done.result()


def _run_bare_timers(servers: Servers, due: Sequence[tuple[datetime, bare.Letter]]) -> None:
    uvloop.run(bare.hand_over_at(servers, due))


def service_lateness(servers: Servers, mark: int, site: Site, due: Sequence[datetime]) -> Lateness:
    """The lateness of the messages of one site's service."""
    first = site.units.start
    return _lateness(servers, mark, due, lambda i: phone_of(first + i), lambda i: email_of(first + i))


def _lateness(
    servers: Servers,
    mark: int,
    due: Sequence[datetime],
    phone: Callable[[int], str],
    email: Callable[[int], str],
) -> Lateness:
    moments = {address(index): moment for index, moment in enumerate(due) for address in (phone, email)}
    return [
        one.arrived_ns / 1e6 - moments[one.address].timestamp() * 1e3
        for one in servers.since(mark)
        if one.address in moments
    ]


def _bare_phone(index: int) -> str:
    return f"+155501{index:05d}"


def _bare_email(index: int) -> str:
    return f"bare-{index:04d}@example.com"
