"""The machine's clock was set: what has been noted by it that holds no longer."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from sqlalchemy import Connection, bindparam, or_, select, update

from incidentd.core.escalation import ladder_of, set_right
from incidentd.store.records import clock_of
from incidentd.store.tables import ClockRow, MessageRow
from incidentd.store.transaction import Context, Transaction
from incidentd.store.wanted import OUTAGE

LONGEST_WAIT: Final = timedelta(hours=1)
"""What waits for longer was put off by a clock that was ahead, or may be tried once more at a start all the same."""

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_CLOCK = ClockRow.__table__  # type: ignore[attr-defined]
_LOOK_AT = update(_CLOCK).where(_CLOCK.c.id == bindparam("key")).values(next_at=bindparam("new_next_at"))
_PUT_OFF = _MESSAGE.update().where(_MESSAGE.c.state == "queued", _MESSAGE.c.claimed_by == "")


def jumped(context: Context, connection: Connection, milliseconds: int) -> None:
    """The clock was set. Where it was set back, what waits unclaimed for a moment that has been put off is due now.

    And clocks are looked at of which something was noted by the clock that was ahead.
    Where it was set forward, or the machine slept, nobody tried meanwhile: for how long each message has been tried is
    counted anew, or one failure would be its last.
    """
    tx = Transaction.begun(connection, context)
    pulled = clocks = None
    if milliseconds < 0:
        clocks = _look_at_what_is_ahead(tx)
        waiting = _PUT_OFF.where(_MESSAGE.c.next_attempt_at > tx.now)
        pulled = int(connection.execute(waiting.values(next_attempt_at=tx.now)).rowcount)
    if timedelta(milliseconds=milliseconds) > OUTAGE:
        tried = _MESSAGE.update().where(_MESSAGE.c.state == "queued", _MESSAGE.c.first_attempt_at.is_not(None))
        connection.execute(tried.values(first_attempt_at=tx.now))
    tx.audit("time.jumped", "system", milliseconds=milliseconds, messages_due_at_once=pulled, clocks=clocks)
    tx.close()


def begin(context: Context, connection: Connection) -> int:
    """At a start: see to what was noted by a clock that was ahead and has been set; how many clocks and messages."""
    tx = Transaction.begun(connection, context)
    clocks = _look_at_what_is_ahead(tx)
    ahead = _PUT_OFF.where(_MESSAGE.c.next_attempt_at > tx.now + LONGEST_WAIT)
    pulled = int(connection.execute(ahead.values(next_attempt_at=tx.now)).rowcount)
    if clocks or pulled:
        reason = "a clock of this machine had been ahead"
        tx.audit("clock.reconsidered", "system", clocks=clocks, messages_due_at_once=pulled, reason=reason)
    tx.close()
    return clocks + pulled


def _look_at_what_is_ahead(tx: Transaction) -> int:
    """Have the open clocks looked at of which something is noted that is yet to come; how many."""
    noted = (_CLOCK.c.position.is_not(None), _CLOCK.c.quiet_until.is_not(None), _CLOCK.c.state == "overdue")
    later = or_(_CLOCK.c.next_at.is_(None), _CLOCK.c.next_at > tx.now)
    is_open = _CLOCK.c.state.in_(("running", "overdue"))
    query = select(_CLOCK).where(is_open, later, or_(*noted), _CLOCK.c.held_at.is_(None)).order_by(_CLOCK.c.id)
    policy, ahead = tx.context.rules.policy, list[int]()
    for row in tx.connection.execute(query).mappings():
        clock = clock_of(row)
        if set_right(clock, ladder_of(policy, clock), tx.now) != clock:
            ahead.append(row["id"])
    if ahead:
        tx.connection.execute(_LOOK_AT, [{"key": key, "new_next_at": tx.now} for key in ahead])
    return len(ahead)
