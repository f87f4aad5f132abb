"""The shipped policy and a small directory, for tests of the rules."""

from __future__ import annotations

import tomllib
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from incidentd.core.directory import Directory
from incidentd.core.incidents import Incident, opened
from incidentd.core.policy import Policy
from incidentd.core.reports import ReportIn

NEEDED = (
    "source",
    "location",
    "cause",
    "nature",
    "property_loss",
    "course",
    "consequences",
    "scope",
    "trend",
    "measures",
    "next_steps",
)


@lru_cache
def policy() -> Policy:
    """The policy as shipped."""
    return Policy.model_validate(tomllib.loads((Path(__file__).parents[2] / "config" / "policy.toml").read_text()))


@lru_cache
def directory() -> Directory:
    """One unit with everybody in it, and one with nobody."""
    people = [
        {"id": one, "name": one, "phone": f"+861000000000{number}", "email": f"{one}@example.org"}
        for number, one in enumerate(("duty", "head", "leader", "group", "office"))
    ]
    unit = {"id": "dongshan", "name": "东山镇", "duty": ["duty"], "head": "head", "leader_in_charge": "leader"}
    office = {"name": "办公室", "duty": ["office"], "leading_group": ["group"]}
    return Directory.model_validate(
        {"office": office, "people": people, "units": [unit, {"id": "empty", "name": "无人"}]}
    )


def full(occurred_at: datetime) -> dict[str, Any]:
    """Everything that a full text needs."""
    return {
        **dict.fromkeys(NEEDED, "x"),
        "occurred_at": occurred_at.isoformat(),
        "casualties": dict.fromkeys(("dead", "missing", "seriously_injured", "slightly_injured", "trapped"), 0),
        "leaders_on_scene": {"present": False},
        "informant": {"name": "信息员", "phone": "10000000000"},
    }


def report(kind: str = "initial", incident_class: str = "urgent", **fields: Any) -> ReportIn:
    """A report as it would come in."""
    return ReportIn.model_validate({"kind": kind, "class": incident_class, **fields})


def incident(at: datetime, **fields: Any) -> Incident:
    """The incident that a report opens."""
    return opened(policy(), report(**fields), unit="dongshan", at=at)
