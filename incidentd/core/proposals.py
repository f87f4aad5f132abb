"""Facts by which a unit would give itself more time: they are proposed, and wait until the office says what holds."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final, NamedTuple

from incidentd.core.elements import BEING_VERIFIED, CASUALTY_KINDS
from incidentd.core.incidents import Incident
from incidentd.core.reports import CorrectionIn, ReportIn

ELEMENTS: Final = ("occurred_at", "casualties", "property_loss")
FACTS: Final = (*ELEMENTS, "aware_at", "class", "category", "flags")
"""What clocks depend on, in the order in which a report's facts are tried."""


class Proposed(NamedTuple):
    """A fact, as its unit would have it and as it stands, both as plain values (None: nothing stands)."""

    fact: str
    value: Any
    stands: Any


def proposing(incident: Incident, report: ReportIn, facts: Collection[str]) -> Incident:
    """The incident with these facts of a report waiting for the office."""
    said = _stated(report)
    return replace(incident, proposed={**incident.proposed, **{fact: said[fact] for fact in facts}})


def decided(incident: Incident, by: ReportIn | CorrectionIn) -> Incident:
    """The incident after the office has stated facts, as they were proposed or otherwise: those wait no longer."""
    said = _stated(by)
    return replace(incident, proposed={fact: value for fact, value in incident.proposed.items() if fact not in said})


def standing(known: Mapping[str, Any], facts: Collection[str] = FACTS) -> tuple[Proposed, ...]:
    """Of these facts those that wait, beside what stands meanwhile; `known` has an incident's values by their names."""
    stands = {**known["elements"], "class": known["incident_class"], "aware_at": _plain(known["aware_at"])}
    stands |= {"category": known["category"], "flags": list(known["flags"])}
    waiting = [fact for fact in FACTS if fact in facts and fact in known["proposed"]]
    return tuple(Proposed(fact, known["proposed"][fact], stands.get(fact)) for fact in waiting)


def options(proposed: Proposed, local: Callable[[datetime], datetime]) -> str:
    """The options of `incidentd incidents correct` that take a fact over as it was proposed; moments are `local`."""
    if proposed.fact in _MOMENTS and proposed.value != BEING_VERIFIED:
        proposed = proposed._replace(value=local(datetime.fromisoformat(proposed.value)).isoformat())
    return " ".join(f"--{name} {shlex.quote(' '.join(value.split()))}" for name, value in _options(proposed))


def _options(proposed: Proposed) -> Iterator[tuple[str, str]]:
    fact, value = proposed.fact, proposed.value
    if fact == "flags":
        yield from (("flag", flag) for flag in value)
    elif fact == "casualties" and isinstance(value, Mapping):
        kinds = (kind for kind in CASUALTY_KINDS if value.get(kind) is not None)
        yield from ((kind.replace("_", "-"), _count(value[kind])) for kind in kinds)
    elif fact == "property_loss" and isinstance(value, Mapping):
        yield from ((name, str(value[part])) for part, name in _LOSS if value.get(part) is not None)
    else:
        name = "loss" if fact == "property_loss" else fact.replace("_", "-")
        yield name, "?" if value == BEING_VERIFIED else str(value)


_MOMENTS: Final = ("occurred_at", "aware_at")
_LOSS: Final = (("words", "loss"), ("yuan", "loss-yuan"))


def _count(value: Any) -> str:
    if value == BEING_VERIFIED:
        return "?"
    return f"{value['at_least']}+" if isinstance(value, Mapping) else str(value)


def _stated(by: ReportIn | CorrectionIn) -> dict[str, Any]:
    """The facts that somebody states, as plain values."""
    elements = by.elements.stated()
    said: dict[str, Any] = {fact: elements[fact] for fact in ELEMENTS if fact in elements}
    incident_class = by.report_class if isinstance(by, ReportIn) else by.incident_class
    # A report that names no flags says nothing of them; a correction may say that there are none.
    flags = (by.flags or None) if isinstance(by, ReportIn) else by.flags
    facts = {"class": incident_class, "category": by.category, "aware_at": _plain(by.aware_at)}
    said |= {fact: value for fact, value in facts.items() if value is not None}
    return said if flags is None else {**said, "flags": sorted(set(flags))}


def _plain(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None
