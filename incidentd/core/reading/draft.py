"""From a reading to a report that can be kept: what does not hold is left out and doubted, never a reason to refuse."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from pydantic import ValidationError

from incidentd.core.elements import Elements
from incidentd.core.policy import Policy
from incidentd.core.reading.readings import Doubt, Reading, ReportReading
from incidentd.core.reports import Kind, ReportIn

_SKEW: Final = timedelta(minutes=2)
_LONGEST_TITLE: Final = 300
_FURTHER: Final[tuple[Kind, ...]] = ("follow_up", "final")


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


def checked(reading: ReportReading, policy: Policy, received_at: datetime) -> ReportReading:
    """The reading with what no report may say taken out and doubted: bad values, a time to come, unknown ids."""
    believed: dict[str, Reading] = {}
    doubts = list(reading.doubts)
    for name, one in reading.elements.items():
        if why := _fault(name, one.value, received_at):
            doubts.append(Doubt(name, one.passage, why))
        else:
            believed[name] = one
    known = {rule.id for rule in policy.classes}
    return replace(
        reading,
        elements=believed,
        doubts=tuple(doubts),
        report_class=reading.report_class if reading.report_class in known else "",
        category=reading.category if reading.category in {one.id for one in policy.categories} else "",
        flags=tuple(flag for flag in reading.flags if flag in {one.id for one in policy.flags}),
        title=reading.title[:_LONGEST_TITLE],
    )


def report_of(reading: ReportReading, *, unit: str, incident: str | None) -> ReportIn:
    """The report of a reading that was `checked`, as a further one of `incident` or as the first of a new one."""
    kind = reading.kind
    if incident is None and kind in _FURTHER:
        kind = "initial"
    if incident is not None and kind in (None, "initial"):
        kind = "follow_up"
    stated: dict[str, Any] = {
        "kind": kind,
        "unit": unit or None,
        "incident": incident,
        "class": reading.report_class or None,
        "category": reading.category or None,
        # A reply's subject is what its writer's mail program made of ours; the matter keeps its title.
        "title": (_plain(reading.title) or None) if incident is None else None,
        "aware_at": reading.aware_at,
        "signed_by": _plain(reading.signed_by)[:_LONGEST_TITLE] or None,
        "flags": reading.flags[:20],
        "elements": {name: one.value for name, one in reading.elements.items()},
    }
    return ReportIn.model_validate(stated)


def _fault(name: str, value: Any, received_at: datetime) -> str:
    try:
        made = Elements.model_validate({name: value})
    except ValidationError:
        return _("this cannot be kept as it stands")
    moment = made.occurred_at
    if isinstance(moment, datetime) and moment > received_at + _SKEW:
        return _("this lies in the future")
    return ""


def _plain(text: str) -> str:
    return "".join(letter if letter >= " " and letter != "\x7f" else " " for letter in text).strip()
