"""A rule that is gone from the policy, renamed or removed: what its clocks still ask for goes on under another rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from incidentd.core.clock_steps import Clock, Log, Occasion
from incidentd.core.due import Reckoning
from incidentd.core.incidents import Incident
from incidentd.core.policy import ClockRule

Candidate = tuple[ClockRule, Reckoning]
"""A rule that applies and has no clock of the incident yet, and what it would count from."""


def unanswered(orphans: Iterable[Clock], clocks: Sequence[Clock], by: Occasion) -> list[Clock]:
    """The clocks of rules that are gone whose duty is still owed, and has not gone on under another rule.

    One that was cancelled is asked for again where somebody looks at the rules: the rule may be back under another
    name, or the incident was closed while it was renamed and is opened again.
    """
    looked_at_anew = by in ("policy", "office")
    return [
        clock
        for clock in orphans
        if clock.is_open or (looked_at_anew and clock.state == "cancelled" and not any(successors(clock, clocks)))
    ]


def successors(clock: Clock, clocks: Iterable[Clock]) -> Iterator[Clock]:
    """The clocks that began when this one was cancelled: they ask for what it asked for."""
    return (one for one in clocks if clock.state == "cancelled" and one.started_at == clock.stopped_at)


def heirs(lost: Iterable[Clock], orphans: Iterable[Clock], candidates: Sequence[Candidate]) -> set[str]:
    """The rules that take the place of those that are gone: for each the most like it, failing that all that apply.

    A rule that was only renamed counts from the same moment to the same moment. For a clock that was cancelled only
    such a rule does: it may have been cancelled because nothing was owed.
    """
    first_due: dict[str, datetime] = {}
    for clock in orphans:
        first_due[clock.rule] = min(clock.due_at, first_due.get(clock.rule, clock.due_at))
    found: set[str] = set()
    for clock in lost:
        from_the_same = [one for one in candidates if one[1][:2] == (clock.anchor, clock.anchor_at)]
        to_the_same = [one for one in from_the_same if one[1].due_at == first_due[clock.rule]]
        others = (from_the_same or candidates) if clock.is_open else ()
        found |= {rule.id for rule, _ in to_the_same or others}
    return found


def begins_at(lost: Iterable[Clock], now: datetime) -> datetime:
    """From when on an heir's occurrences are asked for: the first that is owed."""
    return min((clock.due_at for clock in lost if clock.is_open), default=now)


def as_quiet(heir: Clock, lost: Sequence[Clock]) -> Clock:
    """An 'I have it' that was said of what is gone holds for what takes its place, and is not given anew."""
    quiet_until = max((one.quiet_until for one in lost if one.is_open and one.quiet_until), default=None)
    return replace(heir, quiet_until=quiet_until, quieted=max((one.quieted for one in lost), default=0))


def orphaned(log: Log, incident: Incident, clock: Clock, now: datetime, by: Occasion, *, followed: bool) -> Clock:
    """A clock whose rule the policy no longer has: where no other rule follows, it runs on while the text is owed.

    Which reports would have stopped it went with its rule. So the complete text does; but nothing, if that had come.
    """
    if clock.kept and incident.state != "closed":
        clock = log.resume(clock)
    if not clock.is_open:
        return clock
    if clock.kept and incident.complete_at is not None:
        return log.stop(clock, incident.complete_at)
    if reason := _why_ended(incident, clock, by, followed=followed):
        return log.cancel(replace(clock, kept=False), now, reason)
    if not clock.kept:
        return log.keep(
            clock, "the policy no longer has this rule, and no other follows: it runs on until its text comes"
        )
    return log.let_run_out(clock, now) if clock.state == "running" and clock.due_at <= now else clock


def _why_ended(incident: Incident, clock: Clock, by: Occasion, *, followed: bool) -> str:
    """Why a clock without its rule is asked for no longer; "" while it is."""
    if incident.state == "closed":
        return "the incident was closed"
    if followed:
        return "the policy no longer has this rule: another follows it"
    let_go = by == "office" and not clock.kept
    return "the policy no longer has this rule" if let_go or incident.complete_at is not None else ""
