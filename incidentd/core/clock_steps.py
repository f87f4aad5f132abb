"""A statutory clock, and the steps it takes: each by the state table, and noted with its reason."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, NamedTuple

from incidentd.core.lateness import late_seconds
from incidentd.core.states import CLOCK, ClockState, follow

Occasion = Literal["unit", "office", "time", "policy"]
"""What gives occasion to look: a unit's own report; the office's word on the facts, its closing or opening again; time
passed, or an act that changes no facts; a changed policy."""


@dataclass(frozen=True, slots=True)
class Clock:
    """One statutory clock of one incident.

    `started_at` is when it became known here; it counts from `anchor_at`. `late_seconds` is frozen when it stops: how
    long after `due_at` (0: in time); None while it is open. `position` is how far along its ladder people have been
    told: seconds relative to the due moment, None for not at all. `edition` counts how often the due moment was moved,
    `quieted` how often an acknowledgement quieted its ladder. `kept`: by what its unit itself reported, or by a changed
    policy, its rule applies no longer; it waits on for what stops it, or for the office to say so.
    """

    rule: str
    occurrence: int
    ladder: str
    anchor: str
    anchor_at: datetime
    due_at: datetime
    started_at: datetime
    state: ClockState = "running"
    edition: int = 0
    late_on_arrival: bool = False
    ran_out_at: datetime | None = None
    stopped_at: datetime | None = None
    late_seconds: int | None = None
    position: int | None = None
    quiet_until: datetime | None = None
    quieted: int = 0
    kept: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it still waits for what stops it."""
        return self.state in ("running", "overdue")


class Change(NamedTuple):
    """What happened to a clock and why; `before` is None for one that has just started."""

    kind: Literal[
        "started", "late_on_arrival", "ran_out", "stopped", "moved", "reassigned", "kept", "cancelled", "resumed"
    ]
    clock: Clock
    before: Clock | None
    reason: str


def run_out(clock: Clock, now: datetime) -> Clock:
    """The clock after its due moment has passed unanswered; it keeps when it first ran out."""
    state = follow(CLOCK, "clock", clock.state, "run_out")
    return replace(clock, state=state, ran_out_at=clock.ran_out_at or now)


class Log:
    """Collects the clocks as they become and the changes in order."""

    def __init__(self) -> None:
        self.clocks: list[Clock] = []
        self.changes: list[Change] = []

    def note(self, kind: str, after: Clock, before: Clock | None, reason: str) -> Clock:
        """A step that has been taken; the clock after it."""
        self.changes.append(Change(kind, after, before, reason))  # type: ignore[arg-type]
        return after

    def let_run_out(self, clock: Clock, now: datetime) -> Clock:
        """Its due moment has passed."""
        return self.note("ran_out", run_out(clock, now), clock, "nothing that stops it came in time")

    def stop(self, clock: Clock, at: datetime) -> Clock:
        """What stops it came at that moment: how late, is frozen."""
        state = follow(CLOCK, "clock", clock.state, "stop")
        after = replace(clock, state=state, stopped_at=at, late_seconds=late_seconds(clock.due_at, at))
        return self.note("stopped", after, clock, "what it waited for has come")

    def keep(self, clock: Clock, reason: str) -> Clock:
        """Its rule asks no longer; it runs on."""
        return self.note("kept", replace(clock, kept=True), clock, reason)

    def cancel(self, clock: Clock, now: datetime, reason: str) -> Clock:
        """It is asked for no longer."""
        after = replace(clock, state=follow(CLOCK, "clock", clock.state, "cancel"), stopped_at=now)
        return self.note("cancelled", after, clock, reason)

    def resume(self, clock: Clock) -> Clock:
        """A cancelled clock runs again, its rule applying or the incident being open again: nothing is forgiven."""
        if clock.state != "cancelled":
            return clock
        after = replace(clock, state=follow(CLOCK, "clock", clock.state, "resume"), stopped_at=None)
        return self.note("resumed", after, clock, "its rule applies again, or the incident was opened again")
