"""What is held after the store was restored: it fell due while nobody watched, and may long have been dealt with.

Between the backup and now, reports came in, people were told, incidents were closed, and the store knows nothing of it.
So what it would send at once is held until the office says whether to send or to drop it. What falls due from now on is
told as ever, and so is everything new.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, Literal, NamedTuple

from sqlalchemy import Connection, delete, func, insert, select, update

from incidentd.core.states import MESSAGE, follow
from incidentd.store.firing import CLOCKS, pass_over, told_by
from incidentd.store.tables import AuditRow, ClockRow, MessageRow, RestorationRow
from incidentd.store.transaction import Context, Transaction
from incidentd.store.wanted import about

Why = Literal["restored", "older"]
Choice = Literal["send", "drop"]
BATCH: Final = 100

_CLOCK = ClockRow.__table__  # type: ignore[attr-defined]
_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_RESTORATION = RestorationRow.__table__  # type: ignore[attr-defined]
_AUDIT = AuditRow.__table__  # type: ignore[attr-defined]
_CLOCK_IS_HELD: Final = (_CLOCK.c.held_at.is_not(None), _CLOCK.c.next_at.is_not(None))
_MESSAGE_IS_HELD: Final = (_MESSAGE.c.held_at.is_not(None), _MESSAGE.c.state == "queued")
_DROPPED: Final = "it fell due before the store was restored; the office had it dropped"


_OF_THE_RESTORING: Final = ("store.restored", "store.migrated")
"""Lines that were written since: the store knows nothing more of its office by them."""


class Holding(NamedTuple):
    """That something is held: why, since when, when the store's last line before that was written, and how much."""

    why: str
    known_until: datetime
    held_at: datetime
    clocks: int
    messages: int


class Held(NamedTuple):
    """What would be sent: by a clock of an incident, or a message that was queued already (`rule` is "" then).

    `people` are ids with the channel; `due_at` is when it should have been sent.
    """

    incident: str
    title: str
    rule: str
    occurrence: int
    subject: str
    people: tuple[tuple[str, str], ...]
    due_at: datetime


def holding(connection: Connection) -> Holding | None:
    """Whether anything is held."""
    found = connection.execute(select(_RESTORATION)).mappings().one_or_none()
    if found is None:
        return None
    clocks = connection.execute(select(func.count()).select_from(_CLOCK).where(*_CLOCK_IS_HELD)).scalar_one()
    messages = connection.execute(select(func.count()).select_from(_MESSAGE).where(*_MESSAGE_IS_HELD)).scalar_one()
    return Holding(found["why"], found["known_until"], found["held_at"], clocks, messages)


def hold(context: Context, connection: Connection, why: Why) -> Holding | None:
    """Hold what is stale; None where nothing is, and nothing has been held before."""
    tx = Transaction.begun(connection, context)
    stale_clocks = (_CLOCK.c.next_at <= tx.now, _CLOCK.c.held_at.is_(None))
    stale_messages = (_MESSAGE.c.state == "queued", _MESSAGE.c.held_at.is_(None))
    clocks = connection.execute(update(_CLOCK).where(*stale_clocks).values(held_at=tx.now)).rowcount
    values = {"held_at": tx.now, "claimed_by": ""}
    messages = connection.execute(update(_MESSAGE).where(*stale_messages).values(values)).rowcount
    if clocks or messages:
        known = select(_AUDIT.c.at).where(_AUDIT.c.kind.not_in(_OF_THE_RESTORING)).order_by(_AUDIT.c.seq.desc())
        known_until = connection.execute(known.limit(1)).scalar_one()
        if connection.execute(select(_RESTORATION.c.id)).one_or_none() is None:
            connection.execute(insert(_RESTORATION).values(id=1, why=why, known_until=known_until, held_at=tx.now))
        tx.audit("store.held", "system", why=why, known_until=known_until.isoformat(), clocks=clocks, messages=messages)
    tx.close()
    return holding(connection)


def held(context: Context, connection: Connection, limit: int) -> list[Held]:
    """What would be sent if it were let go now, the oldest first."""
    tx = Transaction.begun(connection, context)
    first = CLOCKS.where(*_CLOCK_IS_HELD).order_by(_CLOCK.c.next_at, _CLOCK.c.id).limit(limit)
    clocks = connection.execute(first).mappings().all()
    query = select(_MESSAGE).where(*_MESSAGE_IS_HELD).order_by(_MESSAGE.c.due_at, _MESSAGE.c.reference).limit(limit)
    found = [_of_clock(tx, row) for row in clocks]
    found += [_of_message(row) for row in connection.execute(query).mappings()]
    return sorted(found, key=lambda one: one.due_at)[:limit]


def _of_clock(tx: Transaction, row: Any) -> Held:
    try:
        notices = told_by(tx, row)
    except Exception:  # noqa: BLE001 - a clock that cannot be worked out is shown, and does not hide the others
        notices = ()
    people = tuple(dict.fromkeys((notice.person.id, notice.channel) for notice in notices))
    return Held(row["incident"], row["incident_title"], row["rule"], row["occurrence"], "", people, row["next_at"])


def _of_message(row: Any) -> Held:
    people = ((row["person"], row["channel"]),)
    return Held(row["thread"], row["subject"], "", 0, row["subject"], people, row["due_at"])


class Resumed(NamedTuple):
    """A batch that was let go: how much, and whether more is held."""

    clocks: int
    messages: int
    more: bool


def resume(context: Context, connection: Connection, choice: Choice, actor: str) -> Resumed:
    """Let go a batch of what is held: to be sent now, or never."""
    tx = Transaction.begun(connection, context)
    clocks = connection.execute(CLOCKS.where(*_CLOCK_IS_HELD).order_by(_CLOCK.c.id).limit(BATCH)).mappings().all()
    query = select(_MESSAGE).where(*_MESSAGE_IS_HELD).order_by(_MESSAGE.c.reference).limit(BATCH)
    messages = connection.execute(query).mappings().all()
    numbers = [row["id"] for row in clocks]
    connection.execute(update(_CLOCK).where(_CLOCK.c.id.in_(numbers)).values(held_at=None))
    references = [row["reference"] for row in messages]
    connection.execute(update(_MESSAGE).where(_MESSAGE.c.reference.in_(references)).values(held_at=None))
    if choice == "drop":
        _drop(tx, clocks, messages, actor)
    more = len(clocks) == BATCH or len(messages) == BATCH or (choice == "drop" and _hold_what_followed(tx))
    if clocks or messages:
        tx.audit("store.resumed", actor, choice=choice, clocks=len(clocks), messages=len(messages))
    if not more:
        connection.execute(delete(_RESTORATION))
    tx.close()
    return Resumed(len(clocks), len(messages), more)


def _drop(tx: Transaction, clocks: Sequence[Any], messages: Sequence[Any], actor: str) -> None:
    pass_over(tx, clocks, _DROPPED)
    for row in messages:
        state = follow(MESSAGE, "message", row["state"], "supersede")
        change = update(_MESSAGE).where(_MESSAGE.c.reference == row["reference"]).values(state=state, claimed_by="")
        tx.connection.execute(change)
        about(tx, row, "message.superseded", actor, message=row["reference"], reason=_DROPPED)


def _hold_what_followed(tx: Transaction) -> bool:
    """A duty that recurs may have started its next occurrence, which is stale too."""
    since = select(_RESTORATION.c.held_at).scalar_subquery()
    followed = (_CLOCK.c.next_at <= since, _CLOCK.c.held_at.is_(None), _CLOCK.c.started_at == tx.now)
    return bool(tx.connection.execute(update(_CLOCK).where(*followed).values(held_at=tx.now)).rowcount)
