"""Rows of the store and the core's objects, one into the other."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from incidentd.core.clocks import Clock
from incidentd.core.incidents import Incident, Submission

CLOCK_STATE = (
    "ladder",
    "anchor",
    "anchor_at",
    "due_at",
    "state",
    "edition",
    "late_on_arrival",
    "ran_out_at",
    "stopped_at",
    "late_seconds",
    "position",
    "quiet_until",
    "quieted",
    "kept",
    "next_at",
)
"""The columns of a clock that may change once it has started."""

INCIDENT_STATE = (
    "unit",
    "state",
    "incident_class",
    "category",
    "grade",
    "title",
    "flags",
    "elements",
    "stated",
    "proposed",
    "missing",
    "reports",
    "aware_at",
    "classified_at",
    "confirmed_at",
    "closed_at",
    "complete_at",
)
"""The columns of an incident that may change once it is opened."""


to_json: Callable[[Any], str] = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
"""Canonical JSON text of a plain value."""


SALT_BYTES = 16
"""Random bytes that hide a text behind its hash."""


def utc(moment: datetime) -> datetime:
    """The moment in UTC (PostgreSQL gives the session's zone back)."""
    return moment.astimezone(UTC)


def incident_values(number: str, incident: Incident) -> dict[str, Any]:
    """The row of an incident."""
    return {
        "number": number,
        "unit": incident.unit,
        "state": incident.state,
        "incident_class": incident.incident_class,
        "category": incident.category,
        "grade": incident.grade,
        "title": incident.title,
        "flags": to_json(incident.flags),
        "elements": to_json(incident.elements),
        "stated": _stated(incident.stated_at),
        "proposed": to_json(incident.proposed),
        "missing": to_json(incident.missing),
        "reports": len(incident.submissions),
        "received_at": incident.received_at,
        "aware_at": incident.aware_at,
        "classified_at": incident.classified_at,
        "confirmed_at": incident.confirmed_at,
        "closed_at": incident.closed_at,
        "complete_at": incident.complete_at,
    }


def incident_of(row: Mapping[Any, Any], submissions: tuple[Submission, ...]) -> Incident:
    """The incident that a row and its reports tell of."""
    return Incident(
        unit=row["unit"],
        incident_class=row["incident_class"],
        received_at=row["received_at"],
        state=row["state"],
        category=row["category"],
        grade=row["grade"],
        title=row["title"],
        flags=tuple(json.loads(row["flags"])),
        elements=json.loads(row["elements"]),
        stated_at=_stated_at(row["stated"]),
        proposed=json.loads(row["proposed"]),
        submissions=submissions,
        aware_at=row["aware_at"],
        classified_at=row["classified_at"],
        confirmed_at=row["confirmed_at"],
        closed_at=row["closed_at"],
        complete_at=row["complete_at"],
        missing=tuple(json.loads(row["missing"])),
    )


def _stated(stated_at: Mapping[str, datetime]) -> str:
    """What has been stated since when, by moments: one report states much."""
    by_moment: dict[str, list[str]] = {}
    for part, at in stated_at.items():
        by_moment.setdefault(utc(at).isoformat(), []).append(part)
    return to_json({moment: sorted(parts) for moment, parts in by_moment.items()})


def _stated_at(kept: str) -> dict[str, datetime]:
    by_moment: dict[str, list[str]] = json.loads(kept)
    return {part: datetime.fromisoformat(moment) for moment, parts in by_moment.items() for part in parts}


def clock_values(incident: str, clock: Clock, next_at: datetime | None) -> dict[str, Any]:
    """The row of a clock."""
    return {
        "incident": incident,
        "rule": clock.rule,
        "occurrence": clock.occurrence,
        "ladder": clock.ladder,
        "anchor": clock.anchor,
        "anchor_at": clock.anchor_at,
        "due_at": clock.due_at,
        "started_at": clock.started_at,
        "state": clock.state,
        "edition": clock.edition,
        "late_on_arrival": clock.late_on_arrival,
        "ran_out_at": clock.ran_out_at,
        "stopped_at": clock.stopped_at,
        "late_seconds": clock.late_seconds,
        "position": clock.position,
        "quiet_until": clock.quiet_until,
        "quieted": clock.quieted,
        "kept": clock.kept,
        "next_at": next_at,
    }


def clock_of(row: Mapping[Any, Any]) -> Clock:
    """The clock that a row tells of."""
    return Clock(
        rule=row["rule"],
        occurrence=row["occurrence"],
        ladder=row["ladder"],
        anchor=row["anchor"],
        anchor_at=row["anchor_at"],
        due_at=row["due_at"],
        started_at=row["started_at"],
        state=row["state"],
        edition=row["edition"],
        late_on_arrival=row["late_on_arrival"],
        ran_out_at=row["ran_out_at"],
        stopped_at=row["stopped_at"],
        late_seconds=row["late_seconds"],
        position=row["position"],
        quiet_until=row["quiet_until"],
        quieted=row["quieted"],
        kept=row["kept"],
    )
