"""Durable intake: reports over HTTP, answered only when they are committed with their clocks and audit lines.

The floor is a bare loop that commits one row after another to the same kind of store in the same place. Rounds of both
take turns; each figure is the median.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from sqlalchemy import Connection, func, select

from bench.figures import Figure, middle, percentile
from bench.servers import Servers
from bench.service import serving
from bench.site import Site, make_site
from bench.stores import Kind
from incidentd.clock import Clock
from incidentd.config import load_settings
from incidentd.config.master import master_secret
from incidentd.config.rules import load_rules
from incidentd.daemon import open_store
from incidentd.intake.keyring import Keyring
from incidentd.store.tables import ClockRow, ReportRow

ROUNDS: Final = 3
SECONDS: Final = 5.0
STEADY_RATE: Final = 200.0
STEADY_SECONDS: Final = 8.0
LEAST_SHARE: Final = 0.15
LONGEST_MS: Final = 100.0
_BARE_SECONDS: Final = 2.0


class Run(NamedTuple):
    """How one run of the load generator went."""

    reports: int
    seconds: float
    milliseconds: list[float]


def measure(folder: Path, servers: Servers, kind: Kind) -> Iterator[Figure]:
    """The rate as fast as it goes, and the time a report takes at a steady rate."""
    rounds = 1 if kind.informational else ROUNDS
    rates, floors, steady, steady_floors = [], [], [], []
    with kind.url() as url:
        site = make_site(folder / f"intake-{kind.name}", servers, units=range(20), store_url=url)
        secret = new_hook(site)
        bare_commits = kind.bare_commits(site.folder / "var", url)
        answered = 0
        with serving(site):
            for number in range(rounds):
                commits = bare_commits(_BARE_SECONDS)
                floors.append(1e3 * len(commits) / sum(commits))
                steady_floors.append(percentile(commits, 0.99))
                fast = run(site, secret, f"fast{number}", SECONDS)
                rates.append(fast.reports / fast.seconds)
                even = run(site, secret, f"even{number}", STEADY_SECONDS, STEADY_RATE)
                steady.append(percentile(even.milliseconds, 0.99))
                answered += fast.reports + even.reports
        _require_kept(site, answered)
    floor = middle(floors)
    yield Figure(
        f"durable intake, 8 connections, {kind.name}",
        middle(rates),
        "/s",
        floor,
        LEAST_SHARE * floor,
        more_is_better=True,
        informational=kind.informational,
        note=f"median of {rounds}, {SECONDS:g} s each",
    )
    yield Figure(
        f"durable intake at {STEADY_RATE:g} a second, p99, {kind.name}",
        middle(steady),
        "ms",
        middle(steady_floors),
        LONGEST_MS,
        informational=kind.informational,
        note=f"median of {rounds}, {STEADY_SECONDS:g} s each",
    )


def new_hook(site: Site) -> str:
    """Make the store and a web hook that may report for every unit; its secret."""
    settings, clock = load_settings(site.settings), Clock()
    store = open_store(settings, load_rules(settings), clock)
    try:
        key, secret = Keyring(store, master_secret(settings), clock).new_hook("office", "", "bench", "bench")
        store.add_key_blocking(key, "bench")
    finally:
        store.close()
    return secret


def run(site: Site, secret: str, mark: str, seconds: float, rate: float = 0.0) -> Run:
    """Send reports for so long, at a rate or as fast as they are answered."""
    command = [sys.executable, "-m", "bench.load", "--port", str(site.port), "--mark", mark]
    command += ["--seconds", str(seconds), "--rate", str(rate)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        print(secret, file=process.stdin, flush=True)
        assert process.stdout.readline() == "READY\n"
        print("go", file=process.stdin, flush=True)
        told = json.loads(process.stdout.read())
    assert set(told["statuses"]) == {"201"}, f"reports were refused: {told['statuses']} {told['refusal']}"
    return Run(told["statuses"]["201"], told["seconds"], told["milliseconds"])


def _require_kept(site: Site, answered: int) -> None:
    """A rate counts only if all that was answered is there, each report with its clock."""

    def kept(connection: Connection) -> tuple[int, int]:
        tables = (ReportRow, ClockRow)
        reports, clocks = (connection.execute(select(func.count()).select_from(one)).scalar_one() for one in tables)
        return reports, clocks

    settings = load_settings(site.settings)
    store = open_store(settings, load_rules(settings), Clock())
    try:
        assert store.read_blocking(kept) == (answered, answered), f"{answered} reports were answered, not all are kept"
    finally:
        store.close()
