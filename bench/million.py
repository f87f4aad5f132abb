"""A million open clocks in the store: are the few that are due told as soon, is the service as small, does it start?

Two services run side by side, one on a store with nothing but its 200 clocks, one with a million more; their clocks
take turns within the same minute, so that whatever disturbs the machine disturbs both.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Final

from bench.figures import Figure, middle, percentile
from bench.filling import fill
from bench.lateness import CLOCKS, Lateness, Slots, service_lateness
from bench.lead import Lead
from bench.servers import Servers
from bench.service import serving
from bench.site import Site, make_site
from bench.waiting import pause
from incidentd.clock import now
from incidentd.store.tables import ClockRow, IncidentRow

OPEN_CLOCKS: Final = 1_000_000
SPREAD: Final = 30.0
STARTS: Final = 3
_LEAD: Final = 20.0
MOST_TIMES_THE_EMPTY: Final = 2.0
MOST_MB_MORE: Final = 60.0
LONGEST_START_SECONDS: Final = 3.0

_BARE_READER: Final = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("SELECT min(next_at) FROM clock WHERE next_at IS NOT NULL").fetchone()
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS")))
"""


def measure(folder: Path, servers: Servers) -> Iterator[Figure]:
    """Lateness, memory and start beside those of the store without the million."""
    empty = make_site(folder / "empty", servers, units=range(CLOCKS))
    full = make_site(folder / "million", servers, units=range(CLOCKS, 2 * CLOCKS))
    put_away(full, OPEN_CLOCKS)
    late, memory = _side_by_side(servers, empty, full)
    floor = percentile(late[0], 0.99)
    note = f"{CLOCKS} clocks on each store over the same {SPREAD:g} s"
    name = f"{OPEN_CLOCKS:,} open clocks"
    yield Figure(
        f"{name}, lateness p99", percentile(late[1], 0.99), "ms", floor, MOST_TIMES_THE_EMPTY * floor, note=note
    )
    floor = _bare_reader_mb(full) - _bare_reader_mb(empty)
    note = "beyond the other service's, after the same work"
    yield Figure(f"{name}, memory more", memory[1] - memory[0], "MB", floor, MOST_MB_MORE, note=note)
    starts = [(_seconds_to_ready(empty), _seconds_to_ready(full)) for _ in range(STARTS)]
    floor = middle(without for without, _ in starts)
    note = f"median of {STARTS} starts; the floor is the other store's"
    seconds = middle(among for _, among in starts)
    yield Figure(f"{name}, start to ready", seconds, "s", floor, LONGEST_START_SECONDS, note=note)


def _side_by_side(servers: Servers, empty: Site, full: Site) -> tuple[list[Lateness], list[float]]:
    """The lateness and then the memory of both services."""
    lead = Lead(_LEAD)
    slots = Slots(lead.moment(), SPREAD, 2)
    for place, site in enumerate((empty, full)):
        fill(site, slots.of(place))
    mark = servers.mark()
    with serving(empty) as one, serving(full) as other:
        lead.settle()
        pause(slots.seconds_left)
        servers.wait_for(4 * CLOCKS, mark, 60)
        late = [service_lateness(servers, mark, site, slots.of(place)) for place, site in enumerate((empty, full))]
        return late, [one.resident_mb(), other.resident_mb()]


def _seconds_to_ready(site: Site) -> float:
    with serving(site) as service:
        return service.seconds_to_ready


def put_away(site: Site, clocks: int) -> None:
    """Put so many incidents into the store, each with a clock that is due in a year or later.

    They are copies, made by the database itself, of an incident that came in the ordinary way. No audit lines are
    written for the copies: the chain stays whole, and tells of the first only.
    """
    fill(Site(site.folder, site.port, site.units[:1]), [now() + timedelta(days=1)])
    with closing(sqlite3.connect(site.sqlite_file, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("BEGIN")
        [number] = connection.execute("SELECT number FROM incident").fetchone()
        year = number[:4]
        copied_number = f"printf('{year}-%06d', n)"
        due = "strftime('%Y-%m-%d %H:%M:%f', clock.due_at, '+365 days', n || ' seconds') || '000'"
        _copy(connection, IncidentRow, clocks, {"number": copied_number})
        _copy(connection, ClockRow, clocks, {"id": "NULL", "incident": copied_number, "due_at": due, "next_at": due})
        connection.execute("UPDATE counter SET value = ? WHERE name = ?", (clocks + 1, f"incident {year}"))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _copy(
    connection: sqlite3.Connection, table: type[IncidentRow | ClockRow], times: int, changed: dict[str, str]
) -> None:
    """Copy the one row of a table so many times, with some columns changed."""
    source = table.__table__  # type: ignore[union-attr]
    columns = [column.name for column in source.columns]
    values = ", ".join(changed.get(name, f"{source.name}.{name}") for name in columns)
    connection.execute(
        f"WITH RECURSIVE copies(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM copies WHERE n <= {times}) "  # noqa: S608
        f"INSERT INTO {source.name} ({', '.join(columns)}) SELECT {values} FROM copies, {source.name}"
    )


def _bare_reader_mb(site: Site) -> float:
    """The resident memory of a bare program that asks the store for the earliest moment."""
    command = [sys.executable, "-c", _BARE_READER, str(site.sqlite_file)]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    return int(told.stdout) * 1024 / 1e6
