"""Holes in the roster ahead: when nobody holds a role that is to be told, when a step or a whole ladder reaches nobody.

Who holds a role changes only when somebody's turn ends, so it is enough to look at those moments.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from incidentd.core.directory import Directory, Person, Rotation, Unit
from incidentd.core.ladders import ChannelName, Ladder, Role, Step
from incidentd.core.policy import Policy
from incidentd.sentences import Sentence, _

_SHOWN: Final = "%Y-%m-%d %H:%M"
Told = tuple[Role, ChannelName]


class Hole(NamedTuple):
    """What is missing, in words; `grave`: somebody would be told nothing at all of a clock."""

    message: Sentence
    grave: bool = False


class _Stretch(NamedTuple):
    """From `since` to before `until`."""

    since: datetime
    until: datetime


def holes(policy: Policy, directory: Directory, since: datetime, days: int) -> list[Hole]:
    """Everything that is missing in the next so many days; moments are said in the zone of `since`."""
    period = _Stretch(since, since + timedelta(days=days))
    watch = _Watch(directory, period)
    ladders = list({rule.ladder: policy.ladder(rule.ladder) for rule in policy.clocks}.values())
    told = _told(policy, ladders)
    found = [hole for unit in directory.units for hole in _of_unit(watch, unit, ladders, {role for role, _by in told})]
    return [*found, *_without_address(watch, told)]


def _told(policy: Policy, ladders: Sequence[Ladder]) -> set[Told]:
    steps = [(step.tell, step.by) for ladder in ladders for step in ladder.steps]
    steps += [(one.tell, one.by) for one in (policy.late_on_arrival, policy.proposals)]
    return {(role, channel) for tell, by in steps for role in tell for channel in by}


class _Watch:
    """Who holds a role when, within the period."""

    def __init__(self, directory: Directory, period: _Stretch) -> None:
        self.directory = directory
        self.period = period

    def holders(self, role: Role, unit: Unit, at: datetime) -> tuple[Person, ...]:
        return self.directory.holders(role, unit.id, at)

    def moments(self, unit: Unit) -> list[datetime]:
        """When who is on duty for a unit changes, the beginning of the period first."""
        turns = [_turns(duty, self.period) for duty in (unit.duty, self.directory.office.duty)]
        return sorted({self.period.since, *(moment for of_one in turns for moment in of_one)})

    def when(self, unit: Unit, missing: Callable[[datetime], bool]) -> list[_Stretch]:
        """The stretches of the period in which something is missing."""
        moments = self.moments(unit)
        found: list[_Stretch] = []
        for at, until in zip(moments, [*moments[1:], self.period.until], strict=True):
            if not missing(at):
                continue
            if found and found[-1].until == at:
                found[-1] = found[-1]._replace(until=until)
            else:
                found.append(_Stretch(at, until))
        return found


def _turns(duty: Rotation | Sequence[str], period: _Stretch) -> Iterator[datetime]:
    if not isinstance(duty, Rotation):
        return
    every = duty.every.elapsed
    at = duty.starts + ((period.since - duty.starts) // every + 1) * every
    while at < period.until:
        yield at.astimezone(period.since.tzinfo)
        at += every


def _of_unit(watch: _Watch, unit: Unit, ladders: Sequence[Ladder], roles: set[Role]) -> Iterator[Hole]:
    for role in sorted(roles):
        message = Sentence(_("nobody holds the role '{role}' for unit '{unit}'"), role=role, unit=unit.id)
        missing = watch.when(unit, lambda at, role=role: not watch.holders(role, unit, at))  # type: ignore[misc]
        yield from _told_of(watch, missing, message, grave=False)
    for ladder in ladders:
        nobody = watch.when(unit, lambda at, ladder=ladder: not _any_reached(watch, unit, ladder.steps, at))  # type: ignore[misc]
        if nobody:
            form = _("ladder '{ladder}' reaches nobody at all for unit '{unit}'")
            yield from _told_of(watch, nobody, Sentence(form, ladder=ladder.id, unit=unit.id), grave=True)
        else:
            yield from _of_steps(watch, unit, ladder)


def _of_steps(watch: _Watch, unit: Unit, ladder: Ladder) -> Iterator[Hole]:
    for number, step in enumerate(ladder.steps, start=1):
        missing = watch.when(unit, lambda at, step=step: not _any_reached(watch, unit, [step], at))  # type: ignore[misc]
        form = _("step {number} of ladder '{ladder}' reaches nobody for unit '{unit}'")
        message = Sentence(form, number=number, ladder=ladder.id, unit=unit.id)
        yield from _told_of(watch, missing, message, grave=False)


def _any_reached(watch: _Watch, unit: Unit, steps: Sequence[Step], at: datetime) -> bool:
    return any(
        person.address(channel)
        for step in steps
        for role in step.tell
        for person in watch.holders(role, unit, at)
        for channel in step.by
    )


def _told_of(watch: _Watch, missing: Sequence[_Stretch], message: Sentence, *, grave: bool) -> Iterator[Hole]:
    """One hole for all stretches: the first is named, the others are counted."""
    if not missing:
        return
    first, more = missing[0], len(missing) - 1
    if first == watch.period:
        yield Hole(message, grave)
        return
    values = {"what": message, "since": f"{first.since:{_SHOWN}}", "until": f"{first.until:{_SHOWN}}"}
    form = _("{what} from {since} to {until}")
    if more:
        form = _("{what} from {since} to {until}, and {more} times more")
        values |= {"more": str(more)}
    yield Hole(Sentence(form, **values), grave)


def _without_address(watch: _Watch, told: set[Told]) -> Iterator[Hole]:
    """Each person who is to be told by a channel at some time in the period and has no address for it."""
    lacking = {(person.id, channel) for role, channel in told for person in _ever(watch, role, channel)}
    for person in watch.directory.people:
        for channel in sorted(channel for one, channel in lacking if one == person.id):
            form = _("'{person}' is to be told by {channel} but has no address for it")
            yield Hole(Sentence(form, person=person.id, channel=channel))


def _ever(watch: _Watch, role: Role, channel: ChannelName) -> Iterator[Person]:
    """Those without an address for the channel who hold the role at some time in the period."""
    for unit in watch.directory.units:
        for at in watch.moments(unit):
            yield from (person for person in watch.holders(role, unit, at) if not person.address(channel))
