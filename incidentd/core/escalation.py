"""The ladder: who is to be told now that a clock stands where it stands, and when to look again.

`decide` is given facts and `now`; it returns notices, what was withheld and why, and the next moment. Every rung is
worked out from the clock's own due moment, so nothing drifts; what was missed is told once, by its latest rung.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, Literal, NamedTuple

from incidentd.core.clocks import Clock
from incidentd.core.directory import Directory, Person
from incidentd.core.lateness import whole_seconds
from incidentd.core.policy import ChannelName, Ladder, Policy, Role, Step
from incidentd.core.states import CLOCK, follow

NoticeKind = Literal[
    "reminder",
    "overdue",
    "late_on_arrival",
    "over",
    "quarantined",
    "unreachable",
    "unverified",  # an incident was opened by a mail of which it is not known who sent it
    "unreadable",  # an incident was opened by a mail that a human must read
    "held",  # a mail waits for the office to decide
    "proposed",  # a unit would give itself more time: the office decides
]
AHEAD: Final = timedelta(seconds=10)
"""By so much the clocks of two nodes may differ. What is noted for later than that was noted by one that ran ahead."""
_CHANNELS: tuple[ChannelName, ...] = ("sms", "email")
LAST_RESORT: tuple[Role, ...] = ("office_duty_officer", "information_administrator", "leading_group")
"""The posts of the office, in the order in which they are told what reaches nobody else."""


class Notice(NamedTuple):
    """One person to be told of one thing by one channel."""

    kind: NoticeKind
    person: Person
    channel: ChannelName
    role: Role
    step: int
    repeat: int
    reason: str


class Withheld(NamedTuple):
    """Somebody who is not told, and why."""

    who: str
    reason: str


class Decision(NamedTuple):
    """What follows from a clock's standing at a moment; `next_at` None: no rung is left."""

    notices: tuple[Notice, ...]
    withheld: tuple[Withheld, ...]
    position: int | None
    next_at: datetime | None


class Rung(NamedTuple):
    """A step, or one of its repeats, at seconds from the due moment."""

    offset: int
    step: int
    repeat: int


def ladder_of(policy: Policy, clock: Clock) -> Ladder:
    """The ladder that its rule names now; the one that it has climbed where the rule is gone."""
    rule = policy.clock_rule(clock.rule)
    return policy.ladder(rule.ladder if rule else clock.ladder)


def set_right(clock: Clock, ladder: Ladder, now: datetime) -> Clock:
    """The clock without what a machine's clock that ran ahead has noted of moments that are yet to come.

    Else, once that clock has been set right, the ladder would be silent for as long as it had been ahead.
    """
    elapsed = whole_seconds(clock.due_at, now)
    if clock.position is not None and clock.position > elapsed + AHEAD.total_seconds():
        clock = replace(clock, position=elapsed)
    longest = now + ladder.quiet_after_acknowledgement.elapsed
    if clock.quiet_until is not None and clock.quiet_until > longest + AHEAD:
        clock = replace(clock, quiet_until=longest)
    if clock.state == "overdue" and clock.due_at > now + AHEAD:
        return replace(clock, state=follow(CLOCK, "clock", clock.state, "extend"), ran_out_at=None)
    if clock.ran_out_at is not None and clock.ran_out_at > now + AHEAD:
        clock = replace(clock, ran_out_at=now)
    return clock


def decide(clock: Clock, ladder: Ladder, directory: Directory, *, unit: str, now: datetime) -> Decision:
    """Whom to tell of this clock now."""
    if not clock.is_open:
        return Decision((), (), clock.position, None)
    if clock.quiet_until is not None and clock.quiet_until > now:
        quiet = Withheld("ladder", f"acknowledged: quiet until {clock.quiet_until.isoformat()}")
        return Decision((), (quiet,), clock.position, next_moment(clock, ladder))
    elapsed = whole_seconds(clock.due_at, now)
    rungs = list(_due_rungs(ladder, clock.position, elapsed))
    if any(rung.offset >= 0 for rung in rungs):
        rungs = [rung for rung in rungs if rung.offset >= 0]
    notices, withheld = _recipients(rungs, ladder, directory, unit, now)
    position = elapsed if rungs else clock.position
    return Decision(notices, withheld, position, _next_moment(clock, ladder, position, quiet_until=None))


def next_moment(clock: Clock, ladder: Ladder) -> datetime | None:
    """When the clock must be looked at next: its next rung, or the end of the quiet, or its due moment; None: never."""
    return _next_moment(clock, ladder, clock.position, clock.quiet_until)


def _next_moment(clock: Clock, ladder: Ladder, position: int | None, quiet_until: datetime | None) -> datetime | None:
    if not clock.is_open:
        return None
    moments = [clock.due_at] if clock.state == "running" else []
    if quiet_until is not None:
        return min([*moments, quiet_until])
    offsets = [offset for step in ladder.steps if (offset := _next_offset(step, position)) is not None]
    moments += [clock.due_at + timedelta(seconds=min(offsets))] if offsets else []
    return min(moments, default=None)


def quieted(clock: Clock, ladder: Ladder, now: datetime) -> Clock:
    """The clock after an 'I have it': its ladder is quiet for a while, but only as often as the ladder allows."""
    if not clock.is_open or clock.quieted >= ladder.acknowledgements:
        return clock
    quiet_until = now + ladder.quiet_after_acknowledgement.elapsed
    return replace(clock, quiet_until=quiet_until, quieted=clock.quieted + 1)


def told_once(
    kind: NoticeKind,
    tell: Iterable[Role],
    by: tuple[ChannelName, ...],
    directory: Directory,
    *,
    unit: str,
    now: datetime,
) -> tuple[tuple[Notice, ...], tuple[Withheld, ...]]:
    """Notices outside any ladder: each holder of the roles once on each channel; the office where nobody holds them."""
    found: dict[tuple[str, str], Notice] = {}
    withheld: list[Withheld] = []
    for role in (*tell, *(LAST_RESORT if tell else ())):
        if role in LAST_RESORT and role not in tell and found:
            break
        for notice in _for_role(role, by, directory, unit, now, Rung(0, 0, 0), kind, withheld):
            found.setdefault((notice.person.id, notice.channel), notice)
    return tuple(found.values()), tuple(withheld)


def _due_rungs(ladder: Ladder, position: int | None, elapsed: int) -> Iterator[Rung]:
    """Of each step the latest repeat that is due and lies beyond what was already told."""
    for index, step in enumerate(ladder.steps):
        repeat = _latest_repeat(step, elapsed)
        if repeat is None:
            continue
        offset = _offset(step, repeat)
        if position is None or offset > position:
            yield Rung(offset, index, repeat)


def _latest_repeat(step: Step, elapsed: int) -> int | None:
    first = _offset(step, 0)
    if first > elapsed:
        return None
    if step.repeat is None:
        return 0
    count = (elapsed - first) // step.every_seconds
    return count if step.repeat.times is None else min(count, step.repeat.times)


def _next_offset(step: Step, position: int | None) -> int | None:
    """The first of a step's rungs beyond what was told already."""
    latest = None if position is None else _latest_repeat(step, position)
    if latest is None:
        return _offset(step, 0)
    if step.repeat is None or (step.repeat.times is not None and latest >= step.repeat.times):
        return None
    return _offset(step, latest + 1)


def _offset(step: Step, repeat: int) -> int:
    return step.first_second + repeat * step.every_seconds


def _recipients(
    rungs: Iterable[Rung], ladder: Ladder, directory: Directory, unit: str, now: datetime
) -> tuple[tuple[Notice, ...], tuple[Withheld, ...]]:
    """Each person once on each channel, by the latest rung that names them."""
    found: dict[tuple[str, str], Notice] = {}
    withheld: list[Withheld] = []
    for rung in sorted(rungs, reverse=True):
        for notice in _for_rung(rung, ladder, directory, unit, now, withheld):
            found.setdefault((notice.person.id, notice.channel), notice)
    return tuple(found.values()), tuple(withheld)


def _for_rung(
    rung: Rung, ladder: Ladder, directory: Directory, unit: str, now: datetime, withheld: list[Withheld]
) -> list[Notice]:
    """The notices of a rung; where it reaches nobody, those of the next one, at last the office: never silence."""
    kind: NoticeKind = "overdue" if rung.offset >= 0 else "reminder"
    for step in ladder.steps[rung.step :]:
        notices = [
            notice
            for role in step.tell
            for notice in _for_role(role, step.by, directory, unit, now, rung, kind, withheld)
        ]
        if notices:
            return notices
    for role in LAST_RESORT:
        if notices := list(_for_role(role, _CHANNELS, directory, unit, now, rung, kind, withheld)):
            return notices
    return []


def _for_role(
    role: Role,
    channels: tuple[ChannelName, ...],
    directory: Directory,
    unit: str,
    now: datetime,
    rung: Rung,
    kind: NoticeKind,
    withheld: list[Withheld],
) -> Iterator[Notice]:
    people = directory.holders(role, unit, now)
    if not people:
        withheld.append(Withheld(role, f"nobody holds the role '{role}' for unit '{unit}'"))
    for person in people:
        reached = [channel for channel in channels if person.address(channel)]
        reason = f"step {rung.step + 1}" + (f", repeat {rung.repeat}" if rung.repeat else "")
        if not reached:
            reached = [channel for channel in _CHANNELS if person.address(channel)][:1]
            reason += ", by the only channel that reaches them"
        if not reached:
            withheld.append(Withheld(person.id, "has neither phone nor e-mail in the directory"))
        for channel in reached:
            yield Notice(kind, person, channel, role, rung.step, rung.repeat, reason)
