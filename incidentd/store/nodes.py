"""The nodes that run on this store: who they are, that they live, and what the dead had claimed."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final, NamedTuple

from sqlalchemy import Connection, delete, func, insert, select, text, update

from incidentd.store.tables import MessageRow, NodeRow
from incidentd.store.transaction import Context, Transaction
from incidentd.store.wanted import keep_wanted

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_NODE = NodeRow.__table__  # type: ignore[attr-defined]
_KNOWN_BY: Final = [_MESSAGE.c[name] for name in ("reference", "claimed_by", "state", "thread", "unit", "incidents")]


class Node(NamedTuple):
    """One start of a daemon: `pid` and `birth` name its process within `place`; `beat` is counted up while it lives.

    `place` is "" for a node that cannot say where it runs.
    """

    id: str
    place: str
    pid: int
    birth: str
    beat: int = 0


_NODES = select(*(_NODE.c[name] for name in Node._fields)).order_by(_NODE.c.id)


def nodes(connection: Connection) -> list[Node]:
    """Every node that is not known to be gone."""
    return [Node(*row) for row in connection.execute(_NODES)]


def beat(context: Context, connection: Connection, me: Node) -> list[Node]:
    """Say that this node lives (and again, where others took it for dead); every node as it stands."""
    counted = connection.execute(update(_NODE).where(_NODE.c.id == me.id).values(beat=_NODE.c.beat + 1))
    if not counted.rowcount:
        connection.execute(insert(_NODE).values(**me._asdict(), started_at=context.clock.now()))
    return nodes(connection)


def touch(connection: Connection, node_id: str) -> None:
    """Change a row that nobody minds, so that its commit proves that the store takes changes."""
    counted = connection.execute(update(_NODE).where(_NODE.c.id == node_id).values(beat=_NODE.c.beat + 1))
    if not counted.rowcount:
        connection.execute(text("UPDATE audit_head SET seq = seq"))


def release(context: Context, connection: Connection, gone: Collection[str], reason: str) -> int:
    """Give back what nodes that are gone had claimed: tried again at once, under the same references.

    What is needless by now is dropped instead. Returns how many messages are to be sent again.
    """
    tx = Transaction.begun(connection, context)
    query = select(*_KNOWN_BY).where(_MESSAGE.c.state == "queued", _MESSAGE.c.claimed_by.in_(gone))
    rows = connection.execute(query.order_by(_MESSAGE.c.reference).with_for_update()).mappings().all()
    wanted = keep_wanted(tx, rows)
    # A moment long past is left as it is: it tells how long nobody has tried.
    earlier = func.min if connection.dialect.name == "sqlite" else func.least
    again = {"next_attempt_at": earlier(_MESSAGE.c.next_attempt_at, tx.now), "claimed_by": ""}
    connection.execute(update(_MESSAGE).where(_MESSAGE.c.reference.in_(wanted)).values(again))
    for node in sorted({row["claimed_by"] for row in rows if row["reference"] in wanted}):
        messages = [row["reference"] for row in rows if row["claimed_by"] == node and row["reference"] in wanted]
        tx.audit("message.released", "delivery", node=node, reason=reason, messages=messages)
    connection.execute(delete(_NODE).where(_NODE.c.id.in_(gone)))
    tx.close()
    return len(wanted)
