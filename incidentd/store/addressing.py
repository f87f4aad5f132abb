"""Where a waiting message goes is looked up anew when it is to be sent: the directory may have been changed since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import bindparam, update

from incidentd.store.tables import MessageRow
from incidentd.store.transaction import Transaction
from incidentd.store.wanted import about

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_READDRESS = update(_MESSAGE).where(_MESSAGE.c.reference == bindparam("key")).values(address=bindparam("new_address"))

Row = Mapping[str, Any]


class Addressed(NamedTuple):
    """Messages as they are to be sent now; and those whose person has left, or has no such address any more."""

    rows: list[Row]
    lost: list[Row]


def addressed(tx: Transaction, rows: Iterable[Row]) -> Addressed:
    """These messages by the directory as it is; what answers a sender goes where it was to go."""
    directory, found = tx.context.rules.directory, Addressed([], [])
    for row in rows:
        person = directory.person(row["person"])
        address = person.address(row["channel"]) if person else ""
        if not row["person"] or address == row["address"]:
            found.rows.append(row)
        elif address:
            tx.connection.execute(_READDRESS, {"key": row["reference"], "new_address": address})
            about(tx, row, "message.readdressed", "delivery", message=row["reference"], person=row["person"])
            found.rows.append({**row, "address": address})
        else:
            found.lost.append(row)
    return found
