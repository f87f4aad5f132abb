"""State machines as data: which event may follow which state stands here on one screen.

`docs/states.md` is generated from these tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeVar

from incidentd.errors import IllegalEvent

ClockState = Literal["running", "overdue", "stopped", "cancelled"]
IncidentState = Literal["reported", "confirmed", "closed"]
MessageState = Literal["queued", "sent", "undeliverable", "superseded"]

State = TypeVar("State", bound=str)

CLOCK: Final[Mapping[tuple[str, str], ClockState]] = {
    ("running", "run_out"): "overdue",
    ("running", "stop"): "stopped",
    ("running", "move"): "running",
    ("running", "cancel"): "cancelled",
    ("overdue", "stop"): "stopped",
    ("overdue", "move"): "overdue",
    (
        "overdue",
        "extend",
    ): "running",  # a corrected fact, or the machine's clock set right, put the due moment ahead again
    ("overdue", "cancel"): "cancelled",
    ("cancelled", "resume"): "running",  # its rule applies again, or the incident was opened again
    ("stopped", "move"): "stopped",  # lateness worked out anew, openly, both values kept
}

INCIDENT: Final[Mapping[tuple[str, str], IncidentState]] = {
    ("reported", "report"): "reported",
    ("reported", "correct"): "reported",
    ("reported", "acknowledge"): "reported",
    ("reported", "confirm"): "confirmed",
    ("reported", "close"): "closed",
    ("confirmed", "report"): "confirmed",
    ("confirmed", "correct"): "confirmed",
    ("confirmed", "acknowledge"): "confirmed",
    ("confirmed", "close"): "closed",
    ("closed", "reopen"): "reported",
    ("closed", "reopen_confirmed"): "confirmed",
}

MESSAGE: Final[Mapping[tuple[str, str], MessageState]] = {
    ("queued", "retry"): "queued",
    ("queued", "hand_over"): "sent",
    ("queued", "give_up"): "undeliverable",
    ("queued", "supersede"): "superseded",
    ("superseded", "hand_over"): "sent",  # it was on its way already
    ("undeliverable", "requeue"): "queued",
    ("undeliverable", "supersede"): "superseded",
    ("undeliverable", "hand_over"): "sent",  # an attempt that was given up had got through after all
}

_HINTS: Final[Mapping[tuple[str, str], str]] = {
    ("incident", "closed"): "reopen the incident first",
    ("incident", "confirmed"): "the incident has been confirmed already",
}
_HINTS_OF_EVENTS: Final[Mapping[tuple[str, str, str], str]] = {
    ("incident", "closed", "close"): "the incident is closed already",
    ("incident", "reported", "reopen"): "the incident is open",
    ("incident", "confirmed", "reopen"): "the incident is open",
}
"""Where what helps other events would mislead: to reopen an incident only in order to close it."""


def follow(table: Mapping[tuple[str, str], State], machine: str, state: str, event: str) -> State:
    """The state after `event`; raises IllegalEvent, with nothing changed, where the table has no such line."""
    try:
        return table[state, event]
    except KeyError:
        hint = _HINTS_OF_EVENTS.get((machine, state, event)) or _HINTS.get((machine, state), "")
        raise IllegalEvent(machine, state, event, hint=hint) from None


def diagram(table: Mapping[tuple[str, str], str]) -> str:
    """The table as a Mermaid state diagram; the first line's state is where the machine begins."""
    first = next(iter(table))[0]
    lines = ["stateDiagram-v2", f"    [*] --> {first}"]
    lines += [f"    {state} --> {after}: {event}" for (state, event), after in table.items()]
    return "\n".join(lines)


def document() -> str:
    """The page `docs/states.md`: every machine as a diagram."""
    parts = ["# State machines", "Made from the tables in `incidentd/core/states.py`; any other event is refused."]
    for title, table in (("A clock", CLOCK), ("An incident", INCIDENT), ("A message of the outbox", MESSAGE)):
        parts += [f"## {title}", f"```mermaid\n{diagram(table)}\n```"]
    return "\n\n".join(parts) + "\n"
