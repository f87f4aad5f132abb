"""The receipt: what a sender is told at once about a report that was kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from incidentd.core.clocks import Clock
from incidentd.core.incidents import Incident
from incidentd.core.lateness import whole_seconds
from incidentd.core.reports import Kind, ReportIn
from incidentd.core.rules import Rules
from incidentd.core.states import ClockState


class ClockStanding(BaseModel):
    """How one clock stands: `seconds_left` is negative once it is overdue; `late_seconds` is set when it stopped."""

    model_config = ConfigDict(extra="forbid")

    clock: str
    name: str
    state: ClockState
    due_at: AwareDatetime
    seconds_left: int | None = None
    late_seconds: int | None = None
    late_on_arrival: bool = False


class Receipt(BaseModel):
    """The answer to a report. `missing` names the elements that keep the text from being complete.

    `class_by` is who gave the class that stands: this report's sender, the policy for want of one, or it stood before.
    """

    model_config = ConfigDict(extra="forbid", populate_by_name=True)

    incident: str
    report: str
    kind: Kind
    unit: str
    report_class: str = Field(alias="class")
    class_by: Literal["sender", "policy", "incident"]
    grade: str
    received_at: AwareDatetime
    missing: list[str]
    missing_from_report: list[str]
    complete: bool
    clocks: list[ClockStanding]


def receipt(  # noqa: PLR0913 - each is a fact of the receipt
    rules: Rules,
    number: str,
    report_number: str,
    report: ReportIn,
    incident: Incident,
    clocks: Sequence[Clock],
    *,
    at: datetime,
    missing: Sequence[str],
    missing_from_report: Sequence[str],
) -> dict[str, Any]:
    """The receipt as plain JSON values (the shape of `Receipt`), times in the configured zone."""
    return {
        "incident": number,
        "report": report_number,
        "kind": report.effective_kind,
        "unit": incident.unit,
        "class": incident.incident_class,
        "class_by": _class_by(report, incident),
        "grade": incident.grade,
        "received_at": rules.local(at).isoformat(),
        "missing": list(missing),
        "missing_from_report": list(missing_from_report),
        "complete": incident.complete_at is not None,
        "clocks": standings(rules, clocks, at),
    }


def as_it_stands(receipt: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """A receipt as plain JSON values, with the time that is left of its open clocks now: it may be told long after."""
    clocks = [
        one
        if one["seconds_left"] is None
        else {**one, "seconds_left": -whole_seconds(datetime.fromisoformat(one["due_at"]), now)}
        for one in receipt["clocks"]
    ]
    return {**receipt, "clocks": clocks}


def _class_by(report: ReportIn, incident: Incident) -> Literal["sender", "policy", "incident"]:
    if report.report_class == incident.incident_class:
        return "sender"
    return "policy" if len(incident.submissions) == 1 else "incident"


def standings(rules: Rules, clocks: Sequence[Clock], at: datetime) -> list[dict[str, Any]]:
    """How clocks stand at a moment; cancelled ones are left out."""
    return [
        {
            "clock": clock.rule,
            "name": rules.clock_name(clock.rule, rules.language),
            "state": clock.state,
            "due_at": rules.local(clock.due_at).isoformat(),
            "seconds_left": -whole_seconds(clock.due_at, at) if clock.is_open else None,
            "late_seconds": clock.late_seconds,
            "late_on_arrival": clock.late_on_arrival,
        }
        for clock in clocks
        if clock.state != "cancelled"
    ]
