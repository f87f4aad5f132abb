"""What is told outside any ladder when clocks change: that a text came too late, and that an alarm is over."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from incidentd.core.clocks import Change, Clock, Occasion
from incidentd.core.incidents import Incident
from incidentd.core.policy import Policy
from incidentd.core.succession import successors

Key = tuple[str, int]
"""A clock of an incident: its rule and its occurrence."""


def key_of(clock: Clock) -> Key:
    """By what a clock of an incident is known."""
    return clock.rule, clock.occurrence


def came_late(changes: Sequence[Change], clocks: Iterable[Clock]) -> list[Clock]:
    """Clocks that are found to have been stopped too late without ever having alarmed anybody: told of once each.

    Those that were due before their report came and that it stopped at once; those that a correction made late, or
    started, after what stopped them had come. One that is open climbs its ladder instead.
    """
    late = {key_of(change.clock) for change in changes if change.kind == "late_on_arrival"}
    started = {key_of(change.clock) for change in changes if change.before is None}
    made_late = {
        key_of(change.clock)
        for change in changes
        if change.kind == "moved" and change.before is not None and change.before.late_seconds == 0
    }
    return [
        clock
        for clock in clocks
        if clock.state == "stopped"
        and (key_of(clock) in late or (clock.late_seconds and key_of(clock) in started | made_late))
    ]


def has_ended(changes: Iterable[Change]) -> bool:
    """Whether a clock that people had been told of is over."""
    return any(
        change.kind in ("stopped", "cancelled") and change.before is not None and change.before.position is not None
        for change in changes
    )


def may_be_over(clocks: Iterable[Clock]) -> bool:
    """Whether it is worth asking who was alarmed: people were told of a clock that has ended, now or before.

    When it ended it may not have been over yet.
    """
    return any(clock.position is not None and not clock.is_open for clock in clocks)


def over(
    policy: Policy,
    incident: Incident,
    clocks: Sequence[Clock],
    changes: Iterable[Change],
    alarmed: Collection[Key],
    *,
    by: Occasion = "office",
) -> Clock | None:
    """The clock of which those whom `alarmed` clocks have alarmed are told that it is over; None while it is not.

    It is not over while a clock that alarmed is open, nor while one waits for a text that is not complete; nor, while
    the incident is open, by cancelling what alarmed before what it asked for has come, nor by changing the policy: an
    all-clear would be false.
    """
    if by == "policy" and incident.state != "closed" and incident.complete_at is None:
        return None
    if any(clock.is_open and _still_asks(policy, incident, clock, alarmed) for clock in clocks):
        return None
    cancelled = [clock for clock in clocks if clock.state == "cancelled" and key_of(clock) in alarmed]
    if incident.state != "closed" and any(_is_owed(policy, incident, clock, clocks) for clock in cancelled):
        return None
    ended = [change.clock for change in changes if change.kind in ("stopped", "cancelled")]
    alarming = [clock for clock in [*reversed(ended), *reversed(clocks)] if key_of(clock) in alarmed]
    # A rule that is gone has no name to be told by; what has taken its place has.
    named = (clock for clock in [*alarming, *reversed(ended)] if policy.clock_rule(clock.rule))
    return next(named, alarming[0]) if alarming else None


def _is_owed(policy: Policy, incident: Incident, clock: Clock, clocks: Sequence[Clock]) -> bool:
    """Whether what a cancelled clock asked for has not come: neither the text nor what stops that which followed it."""
    if incident.complete_at is None:
        return True
    if policy.clock_rule(clock.rule):
        return False
    if after := list(successors(clock, clocks)):
        return any(
            one.is_open or (one.state == "cancelled" and _is_owed(policy, incident, one, clocks)) for one in after
        )
    # It may have waited for something else than the text, if that had come before.
    return clock.stopped_at is not None and incident.complete_at < clock.stopped_at


def _still_asks(policy: Policy, incident: Incident, clock: Clock, alarmed: Collection[Key]) -> bool:
    alarms = key_of(clock) in alarmed or (clock.state == "overdue" and clock.position is not None)
    rule = policy.clock_rule(clock.rule)
    waits_for_text = rule is None or rule.stopped_by.complete
    return alarms or (waits_for_text and incident.complete_at is None)
