"""What the demonstration tells: who reports what, and who must have been told what by when."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final, NamedTuple

from incidentd.core.ladders import Role

FACTOR: Final = 60
"""How many times as fast time runs: a second of the demonstration is a minute of the incident."""
UNIT: Final = "dongshan-town"
WRITTEN_AFTER: Final = timedelta(minutes=13)
"""How long after the incident its first report is written."""
SENT_AFTER: Final = timedelta(minutes=2)
"""How long the report stands on the screen before it is sent."""
TEXT_ARRIVES: Final = timedelta(minutes=17)
"""How long after the due moment the text comes that stops the clock."""
LAST_LOOK: Final = timedelta(minutes=2)
"""How long the all-clear stands before the audit log is shown."""

_DATA: Final = Path(__file__).parent / "data"
POLICY_PATH: Final = _DATA / "policy.toml"


class Rung(NamedTuple):
    """Who must be told at a moment, in minutes from the due moment; by SMS and by e-mail."""

    minutes: int
    roles: tuple[Role, ...]


# Written out, and not read from the policy, so that the demonstration can tell when the daemon misses a step.
LADDER: Final = (
    Rung(-10, ("duty_officer",)),
    Rung(-5, ("duty_officer",)),
    Rung(0, ("duty_officer", "unit_head")),
    Rung(5, ("leader_in_charge",)),
    Rung(10, ("duty_officer", "unit_head")),
    Rung(15, ("leader_in_charge", "leading_group")),
)
ALARMED: Final[tuple[Role, ...]] = ("duty_officer", "unit_head", "leader_in_charge", "leading_group")
MISSING_AT_FIRST: Final = frozenset(
    {"property_loss", "course", "consequences", "scope", "trend", "leaders_on_scene", "next_steps"}
)


@dataclass(frozen=True, slots=True)
class Scenario:
    """The reports of the demonstration in one language."""

    language: str
    title: str
    initial: Mapping[str, Any]
    follow_up: Mapping[str, Any]

    @property
    def directory_path(self) -> Path:
        """The people of the demonstration, in its language."""
        return _DATA / f"directory.{self.language}.toml"

    def first_report(self, occurred_at: datetime) -> dict[str, Any]:
        """The report as it is sent first: what is known so far."""
        elements = {"occurred_at": occurred_at.isoformat(), **self.initial}
        return {"unit": UNIT, "class": "urgent", "kind": "initial", "title": self.title, "elements": elements}

    def further_report(self, incident: str) -> dict[str, Any]:
        """The follow-up that tells the rest."""
        return {"unit": UNIT, "kind": "follow_up", "incident": incident, "elements": dict(self.follow_up)}


def load_scenario(language: str) -> Scenario:
    """The scenario in a language."""
    stated = tomllib.loads((_DATA / f"reports.{language}.toml").read_text("utf-8"))
    return Scenario(language, stated["title"], stated["initial"], stated["follow_up"])
