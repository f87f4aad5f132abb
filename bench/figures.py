"""A figure beside its floor, the table of all figures, and the arithmetic they share."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True)
class Figure:
    """One thing measured. `floor` is what the irreducible work alone took; `bar` is what must be reached.

    `more_is_better` tells a rate from a time. `informational` figures are shown, but no bar is set for them; `note`
    says how the value came about.
    """

    name: str
    value: float
    unit: str
    floor: float
    bar: float
    more_is_better: bool = False
    informational: bool = False
    note: str = ""

    @property
    def holds(self) -> bool:
        """Whether the bar is reached."""
        return self.value >= self.bar if self.more_is_better else self.value <= self.bar

    def as_json(self) -> dict[str, Any]:
        """The figure as it stands in results.json."""
        figures = {"value": self.value, "floor": self.floor, "bar": self.bar}
        rounded = {name: round(figure, 3) for name, figure in figures.items()}
        name = f"{self.name} (informational)" if self.informational else self.name
        return {"name": name, "unit": self.unit, **rounded, "holds": self.holds}


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest of the values that at least this share of them does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def middle(values: Iterable[float]) -> float:
    """The median, which one disturbed run cannot spoil."""
    return float(median(values))


def write(figures: Iterable[Figure], path: Path) -> None:
    """Write the figures as a JSON list."""
    path.write_text(json.dumps([figure.as_json() for figure in figures], ensure_ascii=False, indent=2) + "\n")


def show(figures: Iterable[Figure], console: Console) -> None:
    """Print the figures as a table."""
    table = Table(title="incidentd bench", title_justify="left", expand=True)
    table.add_column("what")
    for heading in ("measured", "floor", "bar"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("holds", no_wrap=True)
    table.add_column("how")
    for figure in figures:
        sign = "≥" if figure.more_is_better else "≤"
        table.add_row(
            figure.name,
            f"[bold]{_short(figure.value)}[/] {figure.unit}",
            _short(figure.floor),
            f"{sign} {_short(figure.bar)}",
            _verdict(figure),
            figure.note,
        )
    console.print(table)


def _verdict(figure: Figure) -> str:
    words = "[green]yes[/]" if figure.holds else "[red]NO[/]"
    return f"({words})" if figure.informational else words


def _short(number: float) -> str:
    return f"{number:,.0f}" if abs(number) >= 100 else f"{number:.3g}"
