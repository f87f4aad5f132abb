"""An incident: what is known of one matter, and how reports, corrections and acts of the office change that."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

from incidentd.core import elements as el
from incidentd.core.policy import Anchor, Policy
from incidentd.core.reports import TEXT_KINDS, CorrectionIn, Kind, ReportIn
from incidentd.core.states import INCIDENT, IncidentState, follow

OfficeAct = Literal["confirm", "acknowledge", "close", "reopen"]


@dataclass(frozen=True, slots=True)
class Submission:
    """One report of an incident: its kind and the moment that counts for the clocks.

    One that is not `verified` may be anybody's: it starts clocks and stops none until the office confirms it.
    """

    kind: Kind
    at: datetime
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Incident:
    """What is known of an incident; everything its clocks follow from.

    `stated_at` is since when each element, or part of one, has been stated. `proposed` are the facts by which its unit
    would give itself more time, as it states them: they wait for the office. `complete_at` is since when the text has
    held every element that is needed now; None while any is missing. `missing` are the elements that keep the text
    clock running: what the full text needs and nothing received states. `changed_at` is
    when a report or a correction last changed its facts since it was loaded (it is not kept): only then do new clocks
    start, so that a rule added to the policy accuses nobody in hindsight.
    """

    unit: str
    incident_class: str
    received_at: datetime
    state: IncidentState = "reported"
    category: str = ""
    grade: str = ""
    title: str = ""
    flags: tuple[str, ...] = ()
    elements: Mapping[str, Any] = field(default_factory=dict)
    stated_at: Mapping[str, datetime] = field(default_factory=dict)
    proposed: Mapping[str, Any] = field(default_factory=dict)
    submissions: tuple[Submission, ...] = ()
    aware_at: datetime | None = None
    classified_at: datetime | None = None
    confirmed_at: datetime | None = None
    closed_at: datetime | None = None
    complete_at: datetime | None = None
    missing: tuple[str, ...] = ()
    changed_at: datetime | None = None

    def moment(self, anchor: Anchor, stages: tuple[Kind, ...], which: Literal["first", "last"]) -> datetime | None:
        """The moment an anchor of the policy stands for, or None while it is not known."""
        if anchor == "submitted":
            at = [submission.at for submission in self.submissions if submission.kind in stages]
            return (min(at) if which == "first" else max(at)) if at else None
        known: dict[Anchor, datetime | None] = {
            "aware": self.aware_at,
            "received": self.received_at,
            "classified": self.classified_at,
            "confirmed": self.confirmed_at,
            "closed": self.closed_at,
        }
        return known[anchor] if anchor in known else el.occurred_at(self.elements)

    @property
    def has_text(self) -> bool:
        """Whether any text report has come in that counts."""
        return self.text_at is not None

    @property
    def text_at(self) -> datetime | None:
        """When the first text report that counts came in."""
        return min((one.at for one in self.submissions if one.kind in TEXT_KINDS and one.verified), default=None)

    @property
    def verified(self) -> bool:
        """Whether it is known of every report who sent it."""
        return all(one.verified for one in self.submissions)

    def facts(self) -> dict[str, Any]:
        """What conditions of the policy ask about."""
        return {
            "incident_class": self.incident_class,
            "category": self.category,
            "grade": self.grade,
            "flags": self.flags,
        }


def missing_for(policy: Policy, incident: Incident, kind: Kind) -> tuple[str, ...]:
    """The elements that a report of this kind needs and that nothing received so far states."""
    return el.missing(incident.elements, policy.needed(kind, **incident.facts()))


def opened(policy: Policy, report: ReportIn, *, unit: str, at: datetime, verified: bool = True) -> Incident:
    """The incident that a first report opens."""
    counts_at = submission_time(report, at)
    incident_class = report.report_class or policy.default_class
    empty = Incident(unit=unit, incident_class=incident_class, received_at=counts_at, classified_at=at)
    return received(policy, empty, report, at=at, verified=verified)


def received(
    policy: Policy,
    incident: Incident,
    report: ReportIn,
    *,
    at: datetime,
    held_back: Collection[str] = (),
    verified: bool = True,
) -> Incident:
    """The incident after a report: newer statements stand, also of class and category.

    The facts `held_back` do not stand until the office corrects them: see `incidentd.core.relaxations`.
    """
    state = follow(INCIDENT, "incident", incident.state, "report")
    stated = {name: value for name, value in report.elements.stated().items() if name not in held_back}
    incident_class = None if "class" in held_back else report.report_class
    after = replace(
        incident,
        state=state,
        incident_class=incident_class or incident.incident_class,
        classified_at=at
        if (incident_class or incident.incident_class) != incident.incident_class
        else incident.classified_at,
        category=incident.category if "category" in held_back else report.category or incident.category,
        title=report.title or incident.title,
        flags=incident.flags if "flags" in held_back else tuple(sorted({*incident.flags, *report.flags})),
        elements=el.merge(incident.elements, stated),
        submissions=(*incident.submissions, Submission(report.effective_kind, submission_time(report, at), verified)),
        aware_at=incident.aware_at if "aware_at" in held_back else incident.aware_at or report.aware_at,
        changed_at=at,
    )
    return reckoned(policy, after, before=incident, at=at)


def vouched_for(incident: Incident) -> Incident:
    """The incident once the office knows who sent its reports: each counts from when it arrived."""
    return replace(incident, submissions=tuple(replace(one, verified=True) for one in incident.submissions))


def corrected(policy: Policy, incident: Incident, correction: CorrectionIn, *, at: datetime) -> Incident:
    """The incident after the office corrected facts: it counts as no report."""
    reclassified = correction.incident_class is not None and correction.incident_class != incident.incident_class
    after = replace(
        incident,
        state=follow(INCIDENT, "incident", incident.state, "correct"),
        incident_class=correction.incident_class or incident.incident_class,
        classified_at=at if reclassified else incident.classified_at,
        category=correction.category or incident.category,
        title=correction.title or incident.title,
        flags=incident.flags if correction.flags is None else tuple(sorted(set(correction.flags))),
        elements=el.merge(incident.elements, correction.elements.stated()),
        aware_at=correction.aware_at or incident.aware_at,
        changed_at=at,
    )
    return reckoned(policy, after, before=incident, at=at)


def acted(incident: Incident, act: OfficeAct, *, at: datetime) -> Incident:
    """The incident after an act of the office; one that had been confirmed is so again when it is opened again.

    Raises:
        IllegalEvent: the incident's state does not allow the act.
    """
    event = "reopen_confirmed" if act == "reopen" and _was_confirmed(incident) else act
    state = follow(INCIDENT, "incident", incident.state, event)
    if act == "confirm":
        return replace(incident, state=state, confirmed_at=at)
    if act == "close":
        return replace(incident, state=state, closed_at=at, proposed={})
    return replace(incident, state=state, closed_at=None) if act == "reopen" else replace(incident, state=state)


def _was_confirmed(incident: Incident) -> bool:
    return incident.state == "closed" and incident.confirmed_at is not None


def reckoned(policy: Policy, incident: Incident, *, before: Incident, at: datetime) -> Incident:
    """The incident with grade, missing elements and completeness worked out anew from what is known."""
    grade = policy.grade(
        incident.elements,
        received_at=incident.received_at,
        incident_class=incident.incident_class,
        category=incident.category,
        flags=incident.flags,
    )
    needed = policy.needed("initial", **{**incident.facts(), "grade": grade})
    missing = el.missing(incident.elements, needed)
    # A mail that was held until the office vouched for it states what it states as of when it came.
    stated_at = {part: min(at, before.stated_at.get(part, at)) for part in el.stated_parts(incident.elements)}
    text_at = incident.text_at
    # Another class needs other elements: what is needed now may have been there before, or after, the text was complete
    # by the class of then.
    complete_at = None if text_at is None or missing else max(text_at, *(stated_at[part] for part in el.parts(needed)))
    return replace(incident, grade=grade, missing=missing, stated_at=stated_at, complete_at=complete_at)


def submission_time(report: ReportIn, at: datetime) -> datetime:
    """When a report counts as submitted: on arrival; a phone report when the call was taken."""
    return report.phoned_at if report.effective_kind == "phone" and report.phoned_at is not None else at
