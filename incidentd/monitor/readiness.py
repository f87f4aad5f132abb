"""Whether the service can do its duty, and what is amiss: codes and times only, for anybody may ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Final, Literal, NamedTuple

from incidentd.intake.mail.mailbox_types import MailboxHealth

TICK_LATE: Final = timedelta(seconds=15)
"""Ticks come every two seconds at least."""
TOO_LITTLE_DISK: Final = 16 * 1024 * 1024
LITTLE_DISK: Final = 256 * 1024 * 1024
FAILING_AFTER: Final = 3
"""Attempts of a channel that fail one after another."""
_WELL: Final = frozenset({"watching", "taking"})

Part = Literal["store", "ticker", "disk", "mailbox", "handover", "channel"]


class Reason(NamedTuple):
    """One thing that is amiss; `stops`: reports cannot be kept, or clocks are not watched."""

    part: Part
    code: str
    stops: bool
    name: str = ""
    since: datetime | None = None

    def as_json(self) -> dict[str, Any]:
        """Without what is not stated."""
        stated = {"part": self.part, "name": self.name, "code": self.code, "stops": self.stops}
        since = {"since": self.since.isoformat(timespec="seconds")} if self.since else {}
        return {key: value for key, value in (stated | since).items() if value != ""}


class State(NamedTuple):
    """What readiness is judged by. `ticked_at` and `written_at`: when that last succeeded.

    `held_since`: since when alarms wait for the office's answer, because the store was restored. `handover_down_since`:
    since when the service cannot listen for the mail server.
    """

    now: datetime
    started_at: datetime
    store_writable: bool
    written_at: datetime
    ticked_at: datetime
    disk_free: int | None
    mailboxes: Mapping[str, MailboxHealth]
    configured: Mapping[str, bool]
    failing: Mapping[str, int]
    held_since: datetime | None = None
    handover_down_since: datetime | None = None


def reasons(state: State) -> list[Reason]:
    """Everything that is amiss, the worst first."""
    return sorted(_found(state), key=lambda reason: not reason.stops)


def is_up(health: MailboxHealth) -> bool:
    """Whether a mailbox can be read now."""
    return health.state in _WELL


def _found(state: State) -> Iterator[Reason]:
    if not state.store_writable:
        yield Reason("store", "not-writable", stops=True, since=state.written_at)
    if state.held_since is not None:
        yield Reason("store", "held", stops=False, since=state.held_since)
    if state.now - state.ticked_at > TICK_LATE:
        yield Reason("ticker", "late", stops=True, since=state.ticked_at)
    if state.disk_free is not None and state.disk_free < LITTLE_DISK:
        full = state.disk_free < TOO_LITTLE_DISK
        yield Reason("disk", "full" if full else "nearly-full", stops=full)
    yield from _mailboxes(state)
    if state.handover_down_since is not None:
        yield Reason("handover", "down", stops=False, since=state.handover_down_since)
    yield from _channels(state)


def _mailboxes(state: State) -> Iterator[Reason]:
    for name, health in state.mailboxes.items():
        if not is_up(health):
            yield Reason("mailbox", "down", stops=False, name=name, since=health.last_success or state.started_at)
        elif health.put_off:
            yield Reason("mailbox", "behind", stops=False, name=name)


def _channels(state: State) -> Iterator[Reason]:
    for name, configured in state.configured.items():
        if not configured:
            yield Reason("channel", "unconfigured", stops=False, name=name)
        elif state.failing.get(name, 0) >= FAILING_AFTER:
            yield Reason("channel", "failing", stops=False, name=name)
