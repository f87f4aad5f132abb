"""A backup while reports come in: how long does the slowest request take?

A store of a gigabyte, 50 reports a second over HTTP, and `incidentd backup` as the timer runs it. The floor is the same
load without a backup, just before.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from typing import Final

from bench.figures import Figure, percentile
from bench.filling import report
from bench.intake import Run, new_hook, run_load
from bench.servers import Servers
from bench.service import serving
from bench.site import Site, make_site, unit_name
from incidentd.clock import Clock, monotonic
from incidentd.config import load_settings
from incidentd.config.rules import load_rules
from incidentd.core.reports import ReportIn
from incidentd.daemon import open_store
from incidentd.store.reports import Arrival
from incidentd.store.store import Store

STORE_BYTES: Final = int(os.environ.get("BENCH_BACKUP_BYTES", "1_000_000_000"))
REPORT_BYTES: Final = 200_000
RATE: Final = 50.0
FLOOR_SECONDS: Final = 20.0
LONGEST_MS: Final = 250.0
_TOGETHER: Final = 64
_UNITS: Final = 20


def measure(folder: Path, servers: Servers) -> Iterator[Figure]:
    """The slowest request while a backup is made."""
    site = make_site(folder / "backup", servers, units=range(_UNITS))
    secret = new_hook(site)
    _fill(site)
    size = site.sqlite_file.stat().st_size
    with serving(site):
        alone = run_load(site, secret, "alone", FLOOR_SECONDS, RATE)
        began = monotonic()
        _backup(site)  # how long one takes: the load must last longer
        seconds = 2 * (monotonic() - began) + 10
        took, under = _while_backing_up(site, secret, seconds)
    slowest, floor = max(under.milliseconds), max(alone.milliseconds)
    p99 = percentile(under.milliseconds, 0.99)
    yield Figure(
        f"slowest request during a backup of {size / 1e9:.2g} GB, {RATE:g} reports a second",
        slowest,
        "ms",
        floor,
        LONGEST_MS,
        note=f"{under.reports:,} reports, p99 {p99:.0f} ms; the backup took {took:.0f} s",
    )


def _while_backing_up(site: Site, secret: str, seconds: float) -> tuple[float, Run]:
    """A backup that begins and ends under load; how long it took, and how the load fared."""
    with ThreadPoolExecutor(1) as pool:
        load = pool.submit(run_load, site, secret, "under", seconds, RATE)
        began = monotonic()
        _backup(site)
        took = monotonic() - began
        assert not load.done(), f"the backup took {took:.0f} s, longer than the load of {seconds:.0f} s"
        return took, load.result()


def _backup(site: Site) -> None:
    command = [sys.executable, "-m", "incidentd.cli", "backup", "--config", str(site.settings), "--keep", "1"]
    subprocess.run([*command, "--to", str(site.folder / "backups")], check=True, capture_output=True)


def _fill(site: Site) -> None:
    settings = load_settings(site.settings)
    store = open_store(settings, load_rules(settings), Clock())
    try:
        asyncio.run(_take_many(store, STORE_BYTES // REPORT_BYTES))
    finally:
        store.close()


async def _take_many(store: Store, count: int) -> None:
    """Reports as large as mails with pictures are, through the store's own transactions: the log must hold."""
    for first in range(0, count, _TOGETHER):
        batch = range(first, min(first + _TOGETHER, count))
        await asyncio.gather(*(store.take(_large(store, index)) for index in batch))


def _large(store: Store, index: int) -> Arrival:
    unit, now = unit_name(index % _UNITS), store.context.clock.now()
    raw = os.urandom(REPORT_BYTES // 2).hex().encode()
    understood = ReportIn.model_validate(report(now, unit) | {"class": "general"})
    return Arrival(raw, sha256(raw).hexdigest(), now, "bench", "bench", f"large-{index}", unit, understood)
