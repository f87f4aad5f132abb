"""Which clocks an incident has: policy + what has happened + now -> which start, stop, run out, move, are cancelled.

`advance` looks only at facts, never at what changed since the last look: called twice it changes nothing further. Only
where a recurring duty is more than `MOST_AT_ONCE` occurrences behind does each look go on from where the last ended;
that clock is due already, so the next look comes at once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from incidentd.core.answers import acts, answered_before, asks_again, stopped_at
from incidentd.core.clock_steps import Change, Clock, Log, Occasion, run_out
from incidentd.core.due import Reckoning, reckon, reckon_in_natural_days
from incidentd.core.incidents import Incident
from incidentd.core.lateness import late_seconds, whole_seconds
from incidentd.core.occurrences import (
    begins_with,
    counted_from,
    moves_within,
    next_reckoned,
    reckoning_of,
    recurs_until,
    window_opens_at,
)
from incidentd.core.policy import ClockRule, Policy
from incidentd.core.states import CLOCK, follow
from incidentd.core.succession import as_quiet, begins_at, heirs, orphaned, unanswered
from incidentd.errors import ConfigError

__all__ = ["Change", "Clock", "Occasion", "advance", "owed_again", "released", "run_out"]

MOST_AT_ONCE: Final = 100
"""How many occurrences of one recurring duty one look may start: so no look is without end, whatever the rule says."""


_NOT_APPLICABLE: Final = "the rule does not apply to what is now known of the incident"
_KEPT: Final[dict[Occasion, str]] = {
    "unit": "its rule no longer applies by the unit's own report: it runs on until its text comes",
    "policy": "its rule no longer applies by the changed policy: it runs on until its text comes or the office decides",
    "time": "its rule no longer applies: it runs on until its text comes or the office decides",
}


def advance(
    policy: Policy, incident: Incident, clocks: Sequence[Clock], now: datetime, *, by: Occasion = "office"
) -> tuple[list[Clock], list[Change]]:
    """All clocks of the incident as they are at `now`, and the changes that made them so, in order.

    `by` is what gave occasion to look. Only the office's word on the facts makes a clock's rule apply no longer: a unit
    cancels no clock of its own, and a changed policy ends no duty that was owed.
    """
    log = Log()
    day, facts = policy.day_of(incident.received_at), incident.facts()
    by_rule: dict[str, list[Clock]] = {}
    for clock in clocks:
        by_rule.setdefault(clock.rule, []).append(clock)
    orphans = [clock for clock in clocks if policy.clock_rule(clock.rule) is None]
    lost = unanswered(orphans, clocks, by)
    apply = {rule.id for rule in policy.clocks if rule.applies.holds(**facts) and rule.citation.in_force(day)}
    new = [rule for rule in policy.clocks if rule.id in apply and rule.id not in by_rule]
    take_over = _take_over(policy, incident, new, lost, orphans)
    answered = {reckoning_of(clock) for clock in orphans if clock.state == "stopped"}
    for rule in policy.clocks:
        known = sorted(by_rule.get(rule.id, ()), key=lambda clock: clock.occurrence)
        if rule.id in apply:
            _advance_rule(log, policy, rule, incident, known, now, lost if rule.id in take_over else (), answered)
        elif known:
            _leave(log, policy, rule, incident, known, now, by)
    if by == "policy" and incident.complete_at is None:
        # Under a rule's name there may stand another rule now, which an older report answers: the text is owed still.
        ended = [change.before for change in log.changes if change.kind == "stopped" and change.before is not None]
        for rule in (rule for rule in new if ended and rule.stopped_by.complete and rule.id not in take_over):
            _advance_rule(log, policy, rule, incident, [], now, ended, answered)
    log.clocks += [orphaned(log, incident, clock, now, by, followed=bool(take_over)) for clock in orphans]
    return log.clocks, log.changes


def _take_over(
    policy: Policy,
    incident: Incident,
    without_clock: Iterable[ClockRule],
    lost: Sequence[Clock],
    orphans: Sequence[Clock],
) -> Collection[str]:
    """Which of the rules that apply and have no clock yet take the place of those that are gone."""
    if not lost or incident.state == "closed":
        return ()
    reckoned = [(rule, _reckoned(policy, rule, incident)[0]) for rule in without_clock]
    return heirs(lost, orphans, [(rule, reckoning) for rule, reckoning in reckoned if reckoning is not None])


def _advance_rule(
    log: Log,
    policy: Policy,
    rule: ClockRule,
    incident: Incident,
    known: list[Clock],
    now: datetime,
    lost: Sequence[Clock],
    answered: Collection[Reckoning],
) -> None:
    """The clocks of a rule that applies; it takes the place of `lost`; `answered` was so under another name."""
    reckoning, doubt = _reckoned(policy, rule, incident)
    if not known:
        if reckoning is None or not (lost or (reckoning not in answered and _may_start(incident, reckoning))):
            return
        first = begins_with(policy, rule, reckoning, begins_at(lost, now) if lost else incident.changed_at or now)
        if first is None:
            return
        known = [_first(log, rule, incident, first, now, doubt, lost)]
    elif incident.state != "closed":
        known = [_on_its_ladder(log, policy, rule, replace(log.resume(clock), kept=False)) for clock in known]
    past: list[Clock] = []
    for one in known:
        stays = incident.state == "closed" or (rule.recurs is not None and one is not known[-1])
        clock = one if stays else _moved_on(log, policy, rule, incident, one, past, reckoning, now)
        opens_at = None if past else window_opens_at(policy, rule, clock, reckoning)
        past.append(_settle(log, rule, incident, clock, past, now, opens_at=opens_at))
    first_due = counted_from(past, reckoning)
    for started in range(1, MOST_AT_ONCE + 1):
        following = _following(log, policy, rule, incident, past[-1], first_due, now)
        if following is None:
            break
        # The last one is left running and due: whatever is to become of it, somebody must look again.
        past.append(following if started == MOST_AT_ONCE else _settle(log, rule, incident, following, past, now))
    log.clocks += past


def _leave(
    log: Log, policy: Policy, rule: ClockRule, incident: Incident, known: list[Clock], now: datetime, by: Occasion
) -> None:
    """A rule that does not apply: its clocks are cancelled, but only by the office.

    Not by the unit that they are to hold to its duty; nor by a policy in which a class, or whatever else the rule asks
    for, has another name or limit now: nobody would be asked for the text, and nobody would know.
    """
    reckoning, _ = _reckoned(policy, rule, incident)
    past: list[Clock] = []
    for one in known:
        clock = one
        if clock.is_open and by != "office" and not clock.kept:
            clock = log.keep(clock, _KEPT[by])
        if clock.kept and incident.state != "closed":
            clock = _on_its_ladder(log, policy, rule, log.resume(clock))
            if rule.recurs is None or one is known[-1]:
                clock = _moved_on(log, policy, rule, incident, clock, past, reckoning, now)
        if clock.is_open and not clock.kept:
            clock = log.cancel(clock, now, _NOT_APPLICABLE)
        opens_at = None if past else window_opens_at(policy, rule, clock, reckoning)
        past.append(_settle(log, rule, incident, clock, past, now, opens_at=opens_at))
    log.clocks += past


def released(clocks: Iterable[Clock]) -> list[Clock]:
    """The clocks after the office has said under which rules the incident falls: what is kept no longer has to be."""
    return [replace(clock, kept=False) if clock.kept else clock for clock in clocks]


def owed_again(clocks: Iterable[Clock], closed_at: datetime | None) -> list[Clock]:
    """The clocks of an incident that is opened again: what its closing cancelled is owed."""
    return [
        replace(clock, kept=True) if clock.state == "cancelled" and clock.stopped_at == closed_at else clock
        for clock in clocks
    ]


def _may_start(incident: Incident, reckoning: Reckoning) -> bool:
    """A clock starts when facts change, or by the confirmation that it counts from: not by a changed policy."""
    by_act = reckoning.anchor == "confirmed"
    return incident.state != "closed" and (incident.changed_at is not None or by_act)


def _reckoned(policy: Policy, rule: ClockRule, incident: Incident) -> tuple[Reckoning | None, str]:
    """The due moment, and what is doubtful about it: a calendar that lacks the year must not cost the clock."""
    try:
        return reckon(rule.due, incident, zone=policy.zone, calendars=policy.calendars), ""
    except ConfigError as error:
        natural = reckon_in_natural_days(rule.due, incident, zone=policy.zone, calendars=policy.calendars)
        return natural, f"; natural days are counted, since {error.message}"


def _first(
    log: Log,
    rule: ClockRule,
    incident: Incident,
    reckoning: Reckoning,
    now: datetime,
    doubt: str,
    lost: Sequence[Clock],
) -> Clock:
    """The clock of a rule that had none."""
    if lost:
        gone = ", ".join(f"'{one}'" for one in dict.fromkeys(clock.rule for clock in lost))
        doubt += f"; it takes the place of what the policy no longer has: {gone}"
    clock = as_quiet(_start(log, rule, reckoning, 0, now, doubt), lost)
    if not _late_on_arrival(incident, clock):
        return clock
    return log.note("late_on_arrival", replace(clock, late_on_arrival=True), None, "due before the report came in")


def _late_on_arrival(incident: Incident, clock: Clock) -> bool:
    """Whether the first report, which made the matter known, itself came only after the clock was due."""
    return len(incident.submissions) == 1 and clock.due_at < incident.submissions[0].at


def _start(log: Log, rule: ClockRule, reckoning: Reckoning, occurrence: int, now: datetime, doubt: str = "") -> Clock:
    clock = Clock(
        rule=rule.id,
        occurrence=occurrence,
        ladder=rule.ladder,
        anchor=reckoning.anchor,
        anchor_at=reckoning.anchor_at,
        due_at=reckoning.due_at,
        started_at=now,
    )
    return log.note("started", clock, None, f"counts from '{reckoning.anchor}'{doubt}")


def _moved_on(
    log: Log,
    policy: Policy,
    rule: ClockRule,
    incident: Incident,
    clock: Clock,
    past: Sequence[Clock],
    reckoning: Reckoning | None,
    now: datetime,
) -> Clock:
    """The clock as it counts by what is now known; `past` are its earlier occurrences, which stay as they are."""
    if reckoning is None or answered_before(rule, incident, clock, past, reckoning):
        return clock
    if rule.recurs is not None:
        if not clock.is_open or (clock.anchor, clock.anchor_at) == (reckoning.anchor, reckoning.anchor_at):
            return clock
        reckoning = next_reckoned(policy, rule.recurs, reckoning, moves_within(clock, past, reckoning))
    return _moved(log, incident, clock, reckoning, now)


def _moved(log: Log, incident: Incident, clock: Clock, reckoning: Reckoning, now: datetime) -> Clock:
    """The due moment moves with a corrected fact or policy; how far the ladder was climbed is kept, unless it is later.

    A clock that has stopped is frozen against everything else: a changed policy does not touch it.
    """
    same_anchor = (clock.anchor, clock.anchor_at) == (reckoning.anchor, reckoning.anchor_at)
    if same_anchor and (not clock.is_open or clock.due_at == reckoning.due_at):
        return clock
    due_at = reckoning.due_at
    event = "extend" if clock.state == "overdue" and due_at > now else "move"
    elapsed = whole_seconds(due_at, now)
    after = replace(
        clock,
        state=follow(CLOCK, "clock", clock.state, event),
        anchor=reckoning.anchor,
        anchor_at=reckoning.anchor_at,
        due_at=due_at,
        edition=clock.edition + 1,
        late_on_arrival=clock.late_on_arrival and due_at < incident.submissions[0].at,
        ran_out_at=None if event == "extend" else clock.ran_out_at,
        position=None if clock.position is None else min(clock.position, elapsed),
        late_seconds=None if clock.stopped_at is None else late_seconds(due_at, clock.stopped_at),
    )
    by_fact = f"'{reckoning.anchor}' is now {reckoning.anchor_at.isoformat()}"
    return log.note("moved", after, clock, "the policy now gives another due moment" if same_anchor else by_fact)


def _settle(
    log: Log,
    rule: ClockRule,
    incident: Incident,
    clock: Clock,
    past: Sequence[Clock],
    now: datetime,
    *,
    opens_at: datetime | None = None,
) -> Clock:
    """Stop, run out or cancel an open clock, as the facts say; `past` are the earlier occurrences.

    `opens_at` is when its window opens, where that is later than what it counts from.
    """
    if not clock.is_open:
        return clock
    stopped = stopped_at(rule, incident, clock, past, opens_at)
    if stopped is not None:
        return log.stop(clock, stopped)
    if incident.state == "closed":
        return log.cancel(clock, now, "the incident was closed")
    if clock.state == "running" and clock.due_at <= now:
        return log.let_run_out(clock, now)
    return clock


def _on_its_ladder(log: Log, policy: Policy, rule: ClockRule, clock: Clock) -> Clock:
    """An open clock climbs the ladder that its rule names now, from the first rung on: others may stand on it."""
    if not clock.is_open or clock.ladder == rule.ladder:
        return clock
    below = policy.ladder(rule.ladder).steps[0].first_second - 1
    after = replace(clock, ladder=rule.ladder, position=None if clock.position is None else below)
    return log.note("reassigned", after, clock, f"its ladder is '{rule.ladder}' now, and was '{clock.ladder}'")


def _following(
    log: Log, policy: Policy, rule: ClockRule, incident: Incident, clock: Clock, first: Reckoning, now: datetime
) -> Clock | None:
    """The next occurrence, once this one is over, of a duty that recurs or that every report it counts from renews."""
    if clock.state in ("running", "cancelled") or incident.state == "closed":
        return None
    # An act of the office comes once and then stands: it would stop every further occurrence as soon as it started.
    if acts(rule.stopped_by, incident):
        return None
    if rule.recurs is None:
        return _start(log, rule, first, clock.occurrence + 1, now) if asks_again(rule, clock, first) else None
    following = next_reckoned(policy, rule.recurs, first, clock.due_at)
    if not recurs_until(rule.recurs, following):
        return None
    return _start(log, rule, following, clock.occurrence + 1, now)
