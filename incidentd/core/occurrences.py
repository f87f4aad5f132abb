"""A duty that comes again: with which occurrence it begins, which one follows, and when the window of one opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from incidentd.core.clock_steps import Clock
from incidentd.core.due import Reckoning, next_due
from incidentd.core.policy import ClockRule, Policy, Recurrence

_INSTANT: Final = timedelta(microseconds=1)
_A_DAY_AND_MORE: Final = timedelta(hours=26)
"""No two times of day are further apart, whatever is done to the clocks."""


def begins_with(policy: Policy, rule: ClockRule, reckoning: Reckoning, since: datetime) -> Reckoning | None:
    """The first due moment of a rule that had no clock `since` when the facts changed that it follows from.

    A recurring duty whose moments passed before anybody could know of it begins with the next one, if one is left.
    """
    if rule.recurs is None or reckoning.due_at >= since:
        return reckoning
    following = next_reckoned(policy, rule.recurs, reckoning, since - _INSTANT)
    return following if recurs_until(rule.recurs, following) else None


def window_opens_at(policy: Policy, rule: ClockRule, clock: Clock, first: Reckoning | None) -> datetime | None:
    """When the window of a recurring duty's first clock opens: with the due moment before it, where there was one.

    A duty that begins late begins with a later occurrence; what was reported in the days before answered those before.
    """
    if rule.recurs is None or first is None or clock.due_at <= first.due_at:
        return None
    opens_at = first.due_at
    span = rule.recurs.every
    if span is None or not span.months:
        # Far behind the first one, but still before the occurrence that is looked for.
        longest = _A_DAY_AND_MORE if span is None else span.elapsed
        opens_at = max(opens_at, clock.due_at - 2 * longest)
    while (following := next_reckoned(policy, rule.recurs, first, opens_at).due_at) < clock.due_at:
        opens_at = following
    return opens_at


def next_reckoned(policy: Policy, recurs: Recurrence, first: Reckoning, after: datetime) -> Reckoning:
    """The first occurrence that is due after a moment, of a duty whose first one is given."""
    if first.due_at > after:
        return first
    return first._replace(due_at=next_due(recurs, after, zone=policy.zone, first_due=first.due_at))


def recurs_until(recurs: Recurrence, occurrence: Reckoning) -> bool:
    """Whether it still recurs when the occurrence is due."""
    return recurs.for_ is None or occurrence.due_at <= occurrence.anchor_at + recurs.for_.elapsed


def moves_within(clock: Clock, past: Sequence[Clock], reckoning: Reckoning) -> datetime:
    """After which moment an occurrence is due that counts from another moment now: later, or no earlier than it began.

    So no moment that has passed for another occurrence, or before this duty began here, is asked for again.
    """
    if reckoning.anchor_at > clock.anchor_at:
        return clock.due_at - _INSTANT
    return past[-1].due_at if past else clock.started_at - _INSTANT


def counted_from(clocks: Sequence[Clock], reckoning: Reckoning | None) -> Reckoning:
    """The first due moment that the next occurrence is counted from; while it is not known, as the last one was."""
    if reckoning is not None:
        return reckoning
    last = clocks[-1]
    first = next(one for one in clocks if (one.anchor, one.anchor_at) == (last.anchor, last.anchor_at))
    return reckoning_of(first)


def reckoning_of(clock: Clock) -> Reckoning:
    """From what moment a clock counts to what moment."""
    return Reckoning(clock.anchor, clock.anchor_at, clock.due_at)
