"""A scenario played through the real core with a moved clock: what would start, stop, run out, and who would be told.

It does what the store and the engine do, in memory, and sends nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from incidentd.core import incidents, scenario
from incidentd.core.clocks import Change, Clock, Occasion, advance, owed_again, released
from incidentd.core.escalation import Notice, decide, ladder_of, next_moment, quieted, told_once
from incidentd.core.incidents import Incident, OfficeAct
from incidentd.core.lateness import how_late
from incidentd.core.news import Key, came_late, key_of, may_be_over, over
from incidentd.core.policy import ChannelName
from incidentd.core.proposals import FACTS, decided
from incidentd.core.relaxations import decides_rules, taken
from incidentd.core.reports import ReportIn
from incidentd.core.rules import Rules
from incidentd.core.scenario import Event, Scenario
from incidentd.core.wording import Item, Message, compose, item_proposed
from incidentd.errors import ConfigError

_NO_AUDIT_LOG: Final = "-"

_Told: TypeAlias = tuple[Notice, Clock | Item]
"""Somebody who is told, and of what: of a clock as it stands, or of something else."""
MomentKind = Literal["report", "correction", "act", "clock", "message", "withheld"]


class Moment(NamedTuple):
    """One thing that happened in a scenario; of `report` to `notices` those that go with its kind are set.

    `withheld` says who was not told, and why; `proposed` are the facts of a report that wait for the office. A message
    is what one person gets by one channel at that moment: `notices` are all that it tells them of.
    """

    at: datetime
    kind: MomentKind
    incident: Incident
    number: str
    report: ReportIn | None = None
    act: OfficeAct | None = None
    change: Change | None = None
    withheld: tuple[str, str] | None = None
    notices: tuple[Notice, ...] = ()
    message: Message | None = None
    proposed: tuple[str, ...] = ()


def simulate(play: Scenario, rules: Rules) -> list[Moment]:
    """The whole timeline, in order; raises ConfigError when the scenario names what the rules do not have.

    Raises:
        IllegalEvent: an event that the incident's state does not allow, such as a report after its closing.
    """
    for problem in scenario.problems(play, rules.policy, rules.directory):
        key = ".".join(map(str, problem.key))
        raise ConfigError(problem.message, key=key, allowed=", ".join(problem.allowed))
    return list(_Simulation(play, rules).run())


class _Simulation:
    """One incident in memory, with its clocks and those whom it has alarmed."""

    def __init__(self, play: Scenario, rules: Rules) -> None:
        self._rules = rules
        self._unit = play.unit
        self._start = play.start.astimezone(UTC)
        self._end = self._start + play.play_for.elapsed
        first, *self._events = play.events
        self._now = self._start + first.at.elapsed
        self._number = f"{rules.local(self._now).year}-000001"
        self._report = first.report or ReportIn()
        self._incident = incidents.opened(rules.policy, self._report, unit=play.unit, at=self._now)
        self._clocks: list[Clock] = []
        self._alarmed: dict[tuple[str, ChannelName], Notice] = {}
        self._alarming: set[Key] = set()
        self._messages = 0

    def run(self) -> Iterator[Moment]:
        """Move from one moment at which something is due to the next; an event comes before what is due with it."""
        yield self._moment("report", report=self._report)
        yield from self._settle()
        while True:
            event_at = self._start + self._events[0].at.elapsed if self._events else None
            clock_at = min(self._next_moments(), default=None)
            upcoming = [moment for moment in (event_at, clock_at) if moment is not None and moment <= self._end]
            if not upcoming:
                return
            self._now = max(self._now, min(upcoming))
            if event_at is not None and event_at <= self._now:
                yield from self._happen(self._events.pop(0))
            else:
                yield from self._tick()

    def _next_moments(self) -> Iterator[datetime]:
        for clock in self._clocks:
            moment = next_moment(clock, ladder_of(self._rules.policy, clock))
            if moment is not None:
                yield moment

    def _happen(self, event: Event) -> Iterator[Moment]:
        policy = self._rules.policy
        if event.report is not None:
            report = event.report.model_copy(update={"incident": self._number})
            by_office = event.by == "office"
            waited = self._incident.proposed
            self._incident, proposed = taken(
                policy, self._incident, self._clocks, report, at=self._now, by_office=by_office
            )
            yield self._moment("report", report=report, proposed=proposed)
            yield from self._settle(by="office" if by_office else "unit")
            yield from self._tell(self._proposed(waited))
            return
        elif event.correction is not None:
            corrected = incidents.corrected(policy, self._incident, event.correction, at=self._now)
            self._incident = decided(corrected, event.correction)
            if decides_rules(event.correction):
                self._clocks = released(self._clocks)
            yield self._moment("correction")
        elif event.act is not None:
            self._act(event.act)
            yield self._moment("act", act=event.act)
        yield from self._settle()

    def _act(self, act: OfficeAct) -> None:
        if act == "reopen":
            self._clocks = owed_again(self._clocks, self._incident.closed_at)
        acted = incidents.acted(self._incident, act, at=self._now)
        self._incident = incidents.reckoned(self._rules.policy, acted, before=acted, at=self._now)
        if act == "acknowledge":
            policy = self._rules.policy
            self._clocks = [quieted(clock, ladder_of(policy, clock), self._now) for clock in self._clocks]

    def _settle(self, by: Occasion = "office") -> Iterator[Moment]:
        """Advance the clocks to now; tell of what was late on arrival, and of what is over."""
        self._clocks, changes = advance(self._rules.policy, self._incident, self._clocks, self._now, by=by)
        for change in changes:
            yield self._moment("clock", change=change)
        told = [*self._came_late(changes), *self._over(changes)]
        yield from self._tell(told)

    def _tick(self) -> Iterator[Moment]:
        """Every clock whose moment has come: run it out, and climb its ladder."""
        told: list[_Told] = []
        runs_out = any(clock.state == "running" and clock.due_at <= self._now for clock in self._clocks)
        if runs_out:
            yield from self._settle(by="time")
        for index, clock in enumerate(self._clocks):
            ladder = ladder_of(self._rules.policy, clock)
            moment = next_moment(clock, ladder)
            if moment is None or moment > self._now:
                continue
            decision = decide(clock, ladder, self._rules.directory, unit=self._unit, now=self._now)
            quiet = clock.quiet_until if clock.quiet_until and clock.quiet_until > self._now else None
            self._clocks[index] = replace(clock, position=decision.position, quiet_until=quiet)
            told += [(notice, self._clocks[index]) for notice in decision.notices]
            for one in decision.withheld:
                yield self._moment("withheld", withheld=(one.who, one.reason))
        yield from self._tell(told)

    def _came_late(self, changes: Sequence[Change]) -> Iterator[_Told]:
        """Texts that are found to have come too late: told once."""
        who = self._rules.policy.late_on_arrival
        for clock in came_late(changes, self._clocks):
            notices, _ = told_once(
                "late_on_arrival", who.tell, who.by, self._rules.directory, unit=self._unit, now=self._now
            )
            for notice in notices:
                yield notice, clock

    def _proposed(self, waited: Mapping[str, Any]) -> Iterator[_Told]:
        """The office is told of each fact that waits for it, and did not wait before with the same value."""
        who, incident = self._rules.policy.proposals, self._incident
        notices, _ = told_once("proposed", who.tell, who.by, self._rules.directory, unit=self._unit, now=self._now)
        for fact in (one for one in FACTS if one in incident.proposed and waited.get(one) != incident.proposed[one]):
            for notice in notices:
                yield notice, item_proposed(self._number, incident, fact)

    def _over(self, changes: Sequence[Change]) -> Iterator[_Told]:
        """When what alarmed people is over, those who were alarmed are told so."""
        if not may_be_over(self._clocks):
            return
        clock = over(self._rules.policy, self._incident, self._clocks, changes, self._alarming)
        if clock is None:
            return
        for notice in self._alarmed.values():
            yield notice._replace(kind="over", reason="was alarmed"), clock
        self._alarmed.clear()
        self._alarming.clear()

    def _tell(self, told: Iterable[_Told]) -> Iterator[Moment]:
        """What one person is told at one moment by one channel becomes one message."""
        bundles: dict[tuple[str, ChannelName], list[_Told]] = {}
        for notice, about in told:
            bundles.setdefault((notice.person.id, notice.channel), []).append((notice, about))
        for (person, channel), bundle in bundles.items():
            notices = tuple(notice for notice, _ in bundle)
            clocks = [about for notice, about in bundle if notice.kind == "overdue" and isinstance(about, Clock)]
            if alarming := [key_of(clock) for clock in clocks]:
                self._alarmed[person, channel] = notices[0]
                self._alarming.update(alarming)
            self._messages += 1
            items = [self._item(notice, about) for notice, about in bundle]
            reference = f"sim-{self._messages:04d}"
            message = compose(channel, items, reference, _NO_AUDIT_LOG, self._rules, notices[0].person.language)
            yield self._moment("message", notices=notices, message=message)

    def _item(self, notice: Notice, about: Clock | Item) -> Item:
        if isinstance(about, Item):
            return about
        clock = about
        return Item(
            kind=notice.kind,
            number=self._number,
            unit=self._unit,
            title=self._incident.title,
            rule=clock.rule,
            due_at=clock.due_at,
            seconds=how_late(clock, self._now),
            missing=self._incident.missing,
        )

    def _moment(
        self,
        kind: MomentKind,
        *,
        report: ReportIn | None = None,
        act: OfficeAct | None = None,
        change: Change | None = None,
        withheld: tuple[str, str] | None = None,
        notices: tuple[Notice, ...] = (),
        message: Message | None = None,
        proposed: tuple[str, ...] = (),
    ) -> Moment:
        return Moment(
            self._now, kind, self._incident, self._number, report, act, change, withheld, notices, message, proposed
        )
