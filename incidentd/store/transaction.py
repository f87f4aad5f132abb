"""One transaction: a change of state, its audit lines and its outbox rows, committed together or not at all."""

from __future__ import annotations

import secrets
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select

from incidentd.clock import Clock
from incidentd.core.audit import AuditEvent, chain
from incidentd.core.rules import Rules
from incidentd.errors import AuditBroken
from incidentd.store.prepared import Prepared, insert_all, update_by
from incidentd.store.tables import AuditHeadRow, AuditRow, CounterRow

_HEAD = AuditHeadRow.__table__  # type: ignore[attr-defined]
_COUNTER = CounterRow.__table__  # type: ignore[attr-defined]
_HEAD_QUERY = select(_HEAD.c.seq, _HEAD.c.hash).where(_HEAD.c.id == bindparam("id", type_=_HEAD.c.id.type))
_SELECT_HEAD = Prepared(_HEAD_QUERY)
_LOCK_HEAD = Prepared(_HEAD_QUERY.with_for_update())
_SELECT_COUNTER = Prepared(
    select(_COUNTER.c.value).where(_COUNTER.c.name == bindparam("name", type_=_COUNTER.c.name.type)).with_for_update()
)
_INSERT_AUDIT = insert_all(AuditRow)
_UPDATE_HEAD = update_by(AuditHeadRow, "id", ("seq", "hash"))
_INSERT_COUNTER = insert_all(CounterRow)
_UPDATE_COUNTER = update_by(CounterRow, "name", ("value",))
_REFERENCE_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_DRAWN_AT_ONCE = 128


@dataclass(slots=True)
class Context:
    """What every transaction goes by: the rules in force, the daemon's clock, and which node this is.

    The rules are changed by `Store.change_rules` alone, between two transactions: within one they are the same.
    """

    rules: Rules
    clock: Clock
    node: str


@dataclass(slots=True)
class Transaction:
    """A transaction under way; `close` must be its last act."""

    connection: Connection
    context: Context
    now: datetime
    events: list[AuditEvent] = field(default_factory=list)
    _counters: dict[str, tuple[int | None, int]] = field(default_factory=dict)
    _drawn: list[int] = field(default_factory=list)

    @classmethod
    def begun(cls, connection: Connection, context: Context) -> Transaction:
        """A transaction at the present moment."""
        return cls(connection, context, context.clock.now())

    def audit(self, kind: str, actor: str, /, *, unit: str = "", incident: str = "", **data: Any) -> None:
        """Record what happens in this transaction; None values are left out."""
        facts: Mapping[str, Any] = {name: value for name, value in data.items() if value is not None}
        self.events.append(AuditEvent(kind, actor, unit, incident, facts))

    def head(self) -> str:
        """The audit log's last line as it stood before this transaction, for messages to carry off the machine."""
        seq, digest = _head(self.connection, _SELECT_HEAD)
        return f"{seq} {digest[:16]}"

    def number(self, name: str) -> int:
        """The next number of a counter; numbers of a transaction that fails are given out again, so none is skipped."""
        stored, last = self._counters.get(name) or self._read_counter(name)
        self._counters[name] = (stored, last + 1)
        return last + 1

    def reference(self) -> str:
        """A reference for a message: short enough to read out, never given twice, not to be guessed in a row."""
        return f"M{_base32(self.number('message'), digits=4)}{_base32(self._chance(), digits=2)}"

    def close(self) -> None:
        """Append the audit lines. The head's row is locked here, at the end, and so for as short a time as can be."""
        self._write_counters()
        _append(self.connection, self.now, self.events)

    def _chance(self) -> int:
        """Ten bits that nobody foresees, drawn for many references at once: each draw gives the interpreter away."""
        if not self._drawn:
            self._drawn = array("H", secrets.token_bytes(2 * _DRAWN_AT_ONCE)).tolist()
        return self._drawn.pop() % 1024

    def _read_counter(self, name: str) -> tuple[int | None, int]:
        row = _SELECT_COUNTER.first(self.connection, name=name)
        return (row[0], row[0]) if row else (None, 0)

    def _write_counters(self) -> None:
        used = [(name, stored, last) for name, (stored, last) in self._counters.items() if last != (stored or 0)]
        new = [{"name": name, "value": last} for name, stored, last in used if stored is None]
        old = [{"key": name, "new_value": last} for name, stored, last in used if stored is not None]
        _INSERT_COUNTER.many(self.connection, new)
        _UPDATE_COUNTER.many(self.connection, old)


def append_audit(connection: Connection, now: datetime, kind: str, actor: str, /, **data: Any) -> None:
    """Append one line in a transaction that needs no rules (migration, start and stop of the service)."""
    _append(connection, now, [AuditEvent(kind, actor, data=data)])


def _append(connection: Connection, now: datetime, events: Sequence[AuditEvent]) -> None:
    if not events:
        return
    seq, digest = _head(connection, _LOCK_HEAD)
    lines = chain(events, now, seq, digest)
    _INSERT_AUDIT.many(connection, [line._asdict() for line in lines])
    _UPDATE_HEAD.many(connection, [{"key": 1, "new_seq": lines[-1].seq, "new_hash": lines[-1].hash}])


def _head(connection: Connection, query: Prepared) -> tuple[int, str]:
    row = query.first(connection, id=1)
    if row is None:
        raise AuditBroken(0, "the store has no head of the audit log")
    return row[0], row[1]


def _base32(number: int, *, digits: int) -> str:
    """The number in letters, at least so many of them."""
    letters = ""
    while number:
        number, digit = divmod(number, 32)
        letters = _REFERENCE_ALPHABET[digit] + letters
    return letters.rjust(digits, _REFERENCE_ALPHABET[0])
