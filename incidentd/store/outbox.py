"""The transactions of the outbox: claim messages before they are dialled, record what became of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final, Literal, NamedTuple

from sqlalchemy import Connection, bindparam, func, or_, select

from incidentd.core.states import MESSAGE, follow
from incidentd.store.addressing import addressed
from incidentd.store.messages import LEASE, Queued, queued
from incidentd.store.prepared import Among, Prepared, update_by
from incidentd.store.rerouting import reroute, siblings, tell_the_rest
from incidentd.store.tables import MessageRow, NodeRow
from incidentd.store.transaction import Context, Transaction
from incidentd.store.wanted import OUTAGE, about, keep_wanted, supersede_older, supersede_reached

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_NODE = NodeRow.__table__  # type: ignore[attr-defined]
_COLUMNS = [_MESSAGE.c[name] for name in Queued._fields]
_KNOWN_BY = [_MESSAGE.c[name] for name in ("unit", "incidents", "state", "claimed_by", "next_attempt_at", "person")]
_WAITING = Prepared(
    select(*_COLUMNS, *_KNOWN_BY)
    .where(_MESSAGE.c.state == "queued", _MESSAGE.c.channel == bindparam("channel"), _MESSAGE.c.held_at.is_(None))
    .where(_MESSAGE.c.next_attempt_at <= bindparam("now", type_=_MESSAGE.c.next_attempt_at.type))
    .where(
        or_(
            _MESSAGE.c.claimed_by == "",
            _MESSAGE.c.claimed_by == bindparam("me", type_=_MESSAGE.c.claimed_by.type),
            _MESSAGE.c.claimed_by.not_in(select(_NODE.c.id)),
            _MESSAGE.c.next_attempt_at <= bindparam("long_past", type_=_MESSAGE.c.next_attempt_at.type),
        )
    )
    .order_by(_MESSAGE.c.next_attempt_at)
    .limit(bindparam("count"))
    .with_for_update(skip_locked=True)
)
_ATTEMPTED = Prepared(
    select(*(_MESSAGE.c[name] for name in ("reference", "state", "attempts", "thread", "unit", "incidents")))
    .where(Among(_MESSAGE.c.reference, "references"))
    .order_by(_MESSAGE.c.reference)
    .with_for_update()
)
_UNDELIVERABLE = (
    select(*(_MESSAGE.c[name] for name in ("reference", "state", "thread", "unit", "incidents")))
    .where(_MESSAGE.c.state == "undeliverable", _MESSAGE.c.reference > bindparam("after"))
    .order_by(_MESSAGE.c.reference)
    .limit(bindparam("count"))
    .with_for_update()
)
_CLAIM = update_by(MessageRow, "reference", ("attempts", "first_attempt_at", "next_attempt_at", "claimed_by"))
_SENT = update_by(MessageRow, "reference", ("state", "sent_at", "provider_id", "segments", "claimed_by", "error"))
_NOT_SENT = update_by(MessageRow, "reference", ("state", "next_attempt_at", "error", "claimed_by"))
_REQUEUED = update_by(MessageRow, "reference", ("state", "next_attempt_at", "first_attempt_at", "attempts", "error"))

CLOCKS_APART: Final = timedelta(minutes=10)
"""A living node judges by its own clock whether a claim of its own has lapsed; others wait so much longer.

Were two nodes' clocks a lease apart, the one ahead would else take every fresh claim of the other for a lapsed one, and
send each message again. What a dead node had claimed is given back when its beat stops, whatever the clocks say.
"""
REQUEUE_BATCH: Final = 200

_Row = Mapping[str, Any]
Outcome = Literal["sent", "retry", "failed"]


class Result(NamedTuple):
    """What became of one attempt at `at`. `retry_at` is when to try again (retry only).

    `gave_up` says of a failure that it might have passed, had there been more time (failed only).
    """

    reference: str
    outcome: Outcome
    at: datetime
    attempts: int
    provider_id: str = ""
    segments: int = 0
    error: str = ""
    code: str = ""
    retry_at: datetime | None = None
    gave_up: bool = False


class Recorded(NamedTuple):
    """What followed from results: whether messages wait by other channels; who is reached by no channel at all."""

    waiting: bool
    unreached: tuple[str, ...]


def claim(context: Context, connection: Connection, channel: str, count: int) -> list[Queued]:
    """Take up to `count` messages whose moment has come; the attempt is counted before it is made."""
    tx = Transaction.begun(connection, context)
    claimed: list[Queued] = []
    dropped = True
    while dropped and len(claimed) < count:
        waiting = _WAITING.all(
            connection,
            channel=channel,
            now=tx.now,
            long_past=tx.now - CLOCKS_APART,
            me=context.node,
            count=count - len(claimed),
        )
        rows = addressed(tx, _take_over(tx, waiting))
        claimed += _claim(tx, rows)
        dropped = len(rows) < len(waiting)  # there may be more behind what was needless
    tx.close()
    return claimed


def _claim(tx: Transaction, rows: Sequence[_Row]) -> list[Queued]:
    claimed = [_claimed(row, tx.now) for row in rows]
    _CLAIM.many(
        tx.connection,
        [
            {
                "key": one.reference,
                "new_attempts": one.attempts,
                "new_first_attempt_at": one.first_attempt_at,
                "new_next_attempt_at": tx.now + LEASE,
                "new_claimed_by": tx.context.node,
            }
            for one in claimed
        ],
    )
    return claimed


def _take_over(tx: Transaction, rows: Sequence[_Row]) -> list[_Row]:
    """What is needless by now is dropped; of the rest, claims that lapsed unheard are said to be taken over."""
    wanted = keep_wanted(tx, rows)
    rows = [row for row in rows if row["reference"] in wanted]
    rows = [row for row in rows if "," not in row["incidents"] or not tell_the_rest(tx, row)]
    if lapsed := [row for row in rows if row["claimed_by"]]:
        tx.audit(
            "message.claimed",
            "delivery",
            node=tx.context.node,
            reason="the claim had lapsed: nobody said what became of the attempt",
            messages=[{"message": row["reference"], "from": row["claimed_by"]} for row in lapsed],
        )
    return rows


def _claimed(row: _Row, now: datetime) -> Queued:
    first = row["first_attempt_at"]
    if first is None or now - row["next_attempt_at"] > OUTAGE:
        first = now
    return queued({**row, "attempts": row["attempts"] + 1, "first_attempt_at": first})


def next_waiting(connection: Connection, channel: str) -> datetime | None:
    """When the next message of a channel may be tried; None for none."""
    query = select(func.min(_MESSAGE.c.next_attempt_at)).where(
        _MESSAGE.c.state == "queued", _MESSAGE.c.channel == channel, _MESSAGE.c.held_at.is_(None)
    )
    return connection.execute(query).scalar_one_or_none()


def record(context: Context, connection: Connection, results: Sequence[Result]) -> Recorded:
    """Record what became of attempts."""
    tx = Transaction.begun(connection, context)
    # Both messages that tell somebody the same may fail at one moment on two nodes. Locked together, in one order,
    # the second sees that the first has failed too, and the office is told that nothing reaches this person.
    failing = [one.reference for one in results if one.outcome == "failed"]
    locked = {*(one.reference for one in results), *siblings(connection, failing)}
    found = _ATTEMPTED.all(connection, references=sorted(locked))
    rows = {row["reference"]: row for row in found}
    counting = _without_outdone(tx, rows, [one for one in results if _counts(tx, rows[one.reference], one)])
    sent = [one for one in counting if one.outcome == "sent"]
    failed = [one for one in counting if one.outcome == "failed"]
    retried = _still_wanted(tx, rows, [one for one in counting if one.outcome == "retry"])
    _SENT.many(connection, [_sent(one) for one in sent])
    _NOT_SENT.many(connection, [_not_sent(one) for one in (*failed, *retried)])
    for one in (*sent, *failed, *retried):
        _record(tx, rows[one.reference], one, _AUDIT_KIND[one.outcome])
    rerouted = reroute(tx, [one.reference for one in failed])
    tx.close()
    return Recorded(rerouted.queued, rerouted.unreached)


def _without_outdone(tx: Transaction, rows: Mapping[str, _Row], counting: Sequence[Result]) -> list[Result]:
    """Where two attempts at one message end together, what was handed over was handed over, whatever the other says."""
    handed_over = {one.reference for one in counting if one.outcome == "sent"}
    left: list[Result] = []
    for one in counting:
        if one.outcome != "sent" and one.reference in handed_over:
            _record(tx, rows[one.reference], one, "message.late_result", outcome=one.outcome)
        else:
            left.append(one)
    return left


def _still_wanted(tx: Transaction, rows: Mapping[str, _Row], retried: list[Result]) -> list[Result]:
    """Those to be tried again; what was asked for while they were on their way is not asked for again."""
    waiting = [{**rows[one.reference], "state": "queued"} for one in retried]
    facts = {one.reference: {"attempt": one.attempts, "code": one.code or None} for one in retried}
    wanted = keep_wanted(tx, waiting, facts)
    return [one for one in retried if one.reference in wanted]


def _counts(tx: Transaction, row: dict[str, Any], one: Result) -> bool:
    """Whether a result changes anything; `row` goes on with what it makes of the message.

    One that comes when another attempt has been made since is only recorded; but what was handed over was handed over.
    """
    if row["state"] == "queued" and row["attempts"] == one.attempts:
        row["state"] = follow(MESSAGE, "message", "queued", _EVENTS[one.outcome])
        row["attempts"] += one.outcome == "retry"  # whatever else is said of this attempt comes too late
        return True
    if one.outcome == "sent" and row["state"] != "sent":
        row["state"] = follow(MESSAGE, "message", row["state"], "hand_over")
        return True
    _record(tx, row, one, "message.late_result", outcome=one.outcome)
    return False


_EVENTS: Final[Mapping[Outcome, str]] = {"sent": "hand_over", "retry": "retry", "failed": "give_up"}
_AUDIT_KIND: Final[Mapping[Outcome, str]] = {
    "sent": "message.sent",
    "retry": "message.retried",
    "failed": "message.undeliverable",
}


def _sent(one: Result) -> dict[str, Any]:
    return {
        "key": one.reference,
        "new_state": "sent",
        "new_sent_at": one.at,
        "new_provider_id": one.provider_id,
        "new_segments": one.segments,
        "new_claimed_by": "",
        "new_error": "",
    }


def _not_sent(one: Result) -> dict[str, Any]:
    return {
        "key": one.reference,
        "new_state": MESSAGE["queued", _EVENTS[one.outcome]],
        "new_next_attempt_at": one.retry_at or one.at,
        "new_error": one.error,
        "new_claimed_by": "",
    }


def _record(tx: Transaction, row: Mapping[str, Any], one: Result, kind: str, **more: Any) -> None:
    about(
        tx,
        row,
        kind,
        "delivery",
        message=one.reference,
        attempt=one.attempts,
        at=one.at.isoformat(),
        provider_id=one.provider_id or None,
        segments=one.segments or None,
        code=one.code or None,
        gave_up=one.gave_up or None,
        retry_at=one.retry_at.isoformat() if one.retry_at else None,
        **more,
    )


class Requeued(NamedTuple):
    """A batch: how many messages were put back, why which others were not (by reference), and the last one looked at.

    `last` is "" when there are no more.
    """

    messages: int
    left: Mapping[str, str]
    last: str


def requeue(
    context: Context, connection: Connection, references: Sequence[str], actor: str, after: str = ""
) -> Requeued:
    """Put a batch of undeliverable messages back into the queue, for instance once a provider has been configured.

    Those that ask for what has come since are dropped, and so are those told anew by a newer one that is queued too.
    """
    tx = Transaction.begun(connection, context)
    query = _UNDELIVERABLE.where(_MESSAGE.c.reference.in_(references)) if references else _UNDELIVERABLE
    found = connection.execute(query, {"after": after, "count": REQUEUE_BATCH}).mappings().all()
    wanted = keep_wanted(tx, found)
    again = {
        "new_state": follow(MESSAGE, "message", "undeliverable", "requeue"),
        "new_next_attempt_at": tx.now,
        "new_first_attempt_at": None,
        "new_attempts": 0,
        "new_error": "",
    }
    _REQUEUED.many(connection, [{"key": reference, **again} for reference in sorted(wanted)])
    for row in found:
        if row["reference"] in wanted:
            about(tx, row, "message.queued", actor, message=row["reference"])
    wanted -= supersede_older(tx, wanted)
    wanted -= supersede_reached(tx, wanted)
    dropped = {one.data["message"]: one.data["reason"] for one in tx.events if one.kind == "message.superseded"}
    left = {row["reference"]: dropped[row["reference"]] for row in found if row["reference"] in dropped}
    tx.close()
    return Requeued(len(wanted), left, found[-1]["reference"] if len(found) == REQUEUE_BATCH else "")
