"""The machine's clock was set: what has been noted by it that holds no longer."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, or_, select

from incidentd.store.tables import AuditRow, ClockRow, MessageRow
from incidentd.store.transaction import Context, Transaction
from incidentd.store.wanted import OUTAGE

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_CLOCK = ClockRow.__table__  # type: ignore[attr-defined]
_AUDIT = AuditRow.__table__  # type: ignore[attr-defined]


def jumped(context: Context, connection: Connection, milliseconds: int) -> None:
    """The clock was set. Where it was set back, what waits unclaimed for a moment that has been put off is due now.

    Every open clock whose ladder has been climbed is looked at anew: how far was noted by the clock that was ahead.
    Where it was set forward, or the machine slept, nobody tried meanwhile: for how long each message has been tried is
    counted anew, or one failure would be its last.
    """
    tx = Transaction.begun(connection, context)
    pulled = looked_at = None
    if milliseconds < 0:
        waiting = _MESSAGE.update().where(
            _MESSAGE.c.state == "queued", _MESSAGE.c.claimed_by == "", _MESSAGE.c.next_attempt_at > tx.now
        )
        pulled = int(connection.execute(waiting.values(next_attempt_at=tx.now)).rowcount)
        climbed = (_CLOCK.c.position.is_not(None), _CLOCK.c.quiet_until.is_not(None), _CLOCK.c.state == "overdue")
        noted = _CLOCK.update().where(_CLOCK.c.state.in_(("running", "overdue")), or_(*climbed))
        looked_at = int(connection.execute(noted.values(next_at=tx.now)).rowcount)
    if timedelta(milliseconds=milliseconds) > OUTAGE:
        tried = _MESSAGE.update().where(_MESSAGE.c.state == "queued", _MESSAGE.c.first_attempt_at.is_not(None))
        connection.execute(tried.values(first_attempt_at=tx.now))
    tx.audit("time.jumped", "system", milliseconds=milliseconds, messages_due_at_once=pulled, clocks=looked_at)
    tx.close()


def last_recorded(connection: Connection) -> datetime | None:
    """When the last line of the audit log was written."""
    query = select(_AUDIT.c.at).order_by(_AUDIT.c.seq.desc()).limit(1)
    return connection.execute(query).scalar_one_or_none()
