"""The corpus as it lies in mails/: each mail with what is expected of it."""

from __future__ import annotations

import json
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

MAILS: Final = Path(__file__).parent / "mails"
HELD_OUT: Final = "held-out"
"""The first group of mails by a writer who had not seen the readers; the others are told by their first word."""


class Case(NamedTuple):
    """One mail: its raw bytes, when it was received (with the offset), and what is expected (README.md)."""

    name: str
    raw: bytes
    received_at: datetime
    expected: dict[str, Any]

    @property
    def group(self) -> str:
        """The kind of case: the first word of its name, or `held-out`."""
        return HELD_OUT if self.name.startswith(f"{HELD_OUT}-") else self.name.partition("-")[0]


@cache
def _all() -> tuple[Case, ...]:
    return tuple(_load(path) for path in sorted(MAILS.glob("*.eml")))


def cases() -> list[Case]:
    """Every case, by name."""
    return list(_all())


def _load(path: Path) -> Case:
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    return Case(path.stem, path.read_bytes(), datetime.fromisoformat(expected["received_at"]), expected)
