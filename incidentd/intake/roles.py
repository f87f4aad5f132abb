"""What each role may do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from incidentd.store.keys import KeyRole

Right = Literal[
    "report",  # send reports of its own unit
    "report_for_any_unit",
    "state_when_phoned",  # say when the call of a phone report was taken
    "read_incidents",  # of its own unit
    "read_every_unit",
    "acknowledge",
    "decide",  # confirm, correct, close, reopen
    "read_messages",
    "read_quarantine",
    "open_quarantine",  # see what was sent, byte for byte
    "read_audit",
]

_UNIT: Final[frozenset[Right]] = frozenset({"report", "read_incidents", "acknowledge"})
_AUDITOR: Final[frozenset[Right]] = frozenset(
    {"read_incidents", "read_every_unit", "read_messages", "read_quarantine", "read_audit"}
)

# An administrator keeps the service running: sees everything, changes nothing about an incident.
RIGHTS: Final[Mapping[KeyRole, frozenset[Right]]] = {
    "unit": _UNIT,
    "office": _UNIT | _AUDITOR | {"report_for_any_unit", "state_when_phoned", "decide", "open_quarantine"},
    "auditor": _AUDITOR,
    "administrator": _AUDITOR | {"open_quarantine"},
}


def may(role: KeyRole, right: Right) -> bool:
    """Whether a role has a right."""
    return right in RIGHTS[role]
