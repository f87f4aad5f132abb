"""What of a unit's own report would give that unit more time: it waits for the office's correction.

Decided by effect: the clocks are worked out with each fact and without it. Nobody can so extend, cancel or satisfy a
clock that holds them to their duty, by whichever fact a policy makes clocks depend on.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple

from incidentd.core import elements as el
from incidentd.core.clocks import Clock, Occasion, advance
from incidentd.core.incidents import Incident, received
from incidentd.core.policy import Policy
from incidentd.core.proposals import ELEMENTS, FACTS, decided, proposing
from incidentd.core.reports import CorrectionIn, ReportIn

_RULE_ELEMENTS: Final = ("casualties", "property_loss")


class Taken(NamedTuple):
    """An incident after a report, and the facts of the report that wait for the office."""

    incident: Incident
    proposed: tuple[str, ...]


def taken(
    policy: Policy,
    incident: Incident,
    clocks: Sequence[Clock],
    report: ReportIn,
    *,
    at: datetime,
    by_office: bool,
    verified: bool = True,
) -> Taken:
    """The incident after a further report; of a unit's own, what would give it more time is held back."""
    proposed = () if by_office else relaxations(policy, incident, clocks, report, at=at)
    after = received(policy, incident, report, at=at, held_back=proposed, verified=verified)
    return Taken(decided(after, report) if by_office else proposing(after, report, proposed), proposed)


def relaxations(
    policy: Policy, incident: Incident, clocks: Sequence[Clock], report: ReportIn, *, at: datetime
) -> tuple[str, ...]:
    """The facts of a report that would cancel or stop an open clock, or put its due moment off.

    A less urgent class and a later time of occurrence are held back also where no clock is open.
    """
    if not incident.submissions:
        return ()
    trial = _Trial(policy, incident, clocks, report, at)
    return tuple(fact for fact in FACTS if trial.changes(fact) and not trial.accepts(fact))


def decides_rules(correction: CorrectionIn) -> bool:
    """Whether the office says with it under which rules the incident falls."""
    stated = correction.elements.stated()
    return (
        correction.incident_class is not None
        or correction.category is not None
        or correction.flags is not None
        or any(name in stated for name in _RULE_ELEMENTS)
    )


class _Trial:
    """Tries a report's facts one after another; each is accepted or held back."""

    def __init__(
        self, policy: Policy, incident: Incident, clocks: Sequence[Clock], report: ReportIn, at: datetime
    ) -> None:
        self._policy = policy
        self._before = incident
        self._clocks = clocks
        self._report = report
        self._at = at
        self._held = set(FACTS)
        self._without = self._accepted = self._taken(self._held)

    def changes(self, fact: str) -> bool:
        """Whether the report says otherwise than what stands."""
        return self._taken(self._held - {fact}) != self._accepted

    def accepts(self, fact: str) -> bool:
        """Accept a fact unless it relaxes anything."""
        trial = self._taken(self._held - {fact})
        if self._always_waits(fact) or self._relaxes(fact, trial):
            return False
        self._held.discard(fact)
        self._accepted = trial
        return True

    def _taken(self, held: set[str]) -> Incident:
        return received(self._policy, self._before, self._report, at=self._at, held_back=held)

    def _always_waits(self, fact: str) -> bool:
        report, known = self._report, el.occurred_at(self._before.elements)
        if fact == "class":
            return _later(report.report_class, self._before.incident_class, [one.id for one in self._policy.classes])
        stated = report.elements.occurred_at
        if fact != "occurred_at" or stated is None:
            return False
        return stated > (known or self._before.received_at) if isinstance(stated, datetime) else known is not None

    def _relaxes(self, fact: str, trial: Incident) -> bool:
        without, accepted, with_it = map(self._standing, (self._without, self._accepted, trial))
        for key, clock in with_it.items():
            if key in without and clock.is_open and without[key].is_open and clock.due_at > without[key].due_at:
                return True
        lost = [key for key, clock in accepted.items() if clock.is_open and not self._lives(with_it.get(key))]
        kept = self._standing(trial, by="unit")
        stopped = [key for key, clock in accepted.items() if clock.is_open and _has_stopped(kept.get(key))]
        # An element may stop a clock: that is what it was asked for. A raised class or grade cancels nothing: what
        # runs is kept beside the new clocks.
        satisfied = fact not in ELEMENTS and (fact != "class" or self._asks_less(trial))
        return bool(stopped and satisfied) or bool(lost and not self._raises(fact, trial))

    def _asks_less(self, trial: Incident) -> bool:
        """Whether the full text of the other class needs nothing more and something less."""
        before, after = ({*self._policy.needed("initial", **incident.facts())} for incident in (self._accepted, trial))
        return after < before

    def _standing(self, incident: Incident, by: Occasion = "office") -> dict[tuple[str, int], Clock]:
        """The clocks as they would be; by the office's word, as the facts alone would have them."""
        after, _ = advance(self._policy, incident, self._clocks, self._at, by=by)
        return {(clock.rule, clock.occurrence): clock for clock in after}

    @staticmethod
    def _lives(clock: Clock | None) -> bool:
        return clock is not None and clock.state != "cancelled"

    def _raises(self, fact: str, trial: Incident) -> bool:
        if fact == "class":
            return True  # a less urgent one has been held back already
        grades = [one.id for one in self._policy.grades]
        return fact in _RULE_ELEMENTS and not _later(trial.grade, self._accepted.grade, grades)


def _has_stopped(clock: Clock | None) -> bool:
    return clock is not None and clock.state == "stopped"


def _later(name: str | None, before: str, order: Sequence[str]) -> bool:
    """Whether it stands later in the policy's list, which begins with the gravest; what it does not list is last."""
    ranks = {one: rank for rank, one in enumerate(order)}
    return name is not None and ranks.get(name, len(order)) > ranks.get(before, len(order))
