"""Run the benchmarks, all or the parts that are named; print the table, write the figures."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from rich.console import Console

from bench import backup, burst, intake, lateness, mailbox, million, reading, recovery, soak, start
from bench.figures import Figure, show, write
from bench.servers import Servers, running_servers
from bench.stores import SQLITE, Kind, kinds

RESULTS: Final = Path(__file__).parent / "results.json"
WORK: Final = Path(__file__).parent / "var"
"""Here, not in /tmp: that may lie in memory, where a commit costs nothing."""
ON_EACH_STORE: Final[dict[str, Callable[[Path, Servers, Kind], Iterator[Figure]]]] = {
    "lateness": lateness.measure,
    "burst": burst.measure,
    "intake": intake.measure,
}
ON_SQLITE: Final[dict[str, Callable[[Path, Servers], Iterator[Figure]]]] = {
    "million": million.measure,
    "start": start.measure,
    "mailbox": mailbox.measure,
    "reading": reading.measure,
    "recovery": recovery.measure,
    "backup": backup.measure,
}
USUAL: Final = (*ON_EACH_STORE, *ON_SQLITE)
SOAK: Final = "soak"
"""Takes ten minutes, and so is measured only where it is named."""
PARTS: Final = (*USUAL, SOAK)


def main() -> int:
    """Measure; 1 if a bar does not hold."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    named = f"{', '.join(PARTS)}; all but soak where none is named"
    parser.add_argument("parts", nargs="*", metavar="PART", help=named)
    parser.add_argument("--sqlite-only", action="store_true", help="leave out the informational figures on PostgreSQL")
    parser.add_argument("--soak-seconds", type=float, default=soak.SECONDS, help="how long the soak lasts")
    parser.add_argument("--results", type=Path, default=RESULTS, help="where to write the figures (JSON)")
    options = parser.parse_args()
    unknown = sorted(set(options.parts) - set(PARTS))
    if unknown:
        parser.error(f"there is no part '{unknown[0]}'; there are: {', '.join(PARTS)}")
    console = Console()
    figures = []
    WORK.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=WORK) as folder:
        for figure in _measured(Path(folder), options.parts or USUAL, options):
            console.print(
                f"  {figure.name}: {figure.value:.4g} {figure.unit} (floor {figure.floor:.4g})", highlight=False
            )
            figures.append(figure)
    show(figures, console)
    write(figures, options.results)
    return 0 if all(figure.holds or figure.informational for figure in figures) else 1


def _measured(folder: Path, parts: tuple[str, ...], options: argparse.Namespace) -> Iterator[Figure]:
    with running_servers(folder) as servers:
        for part in (name for name in ON_EACH_STORE if name in parts):
            yield from ON_EACH_STORE[part](folder, servers, SQLITE)
        for part in (name for name in ON_SQLITE if name in parts):
            yield from ON_SQLITE[part](folder, servers)
        if SOAK in parts:
            yield from soak.measure(folder, servers, options.soak_seconds)
        with kinds(with_postgresql=not options.sqlite_only) as stores:
            for kind in stores[1:]:
                for part in (name for name in ON_EACH_STORE if name in parts):
                    yield from ON_EACH_STORE[part](folder, servers, kind)


if __name__ == "__main__":
    sys.exit(main())
