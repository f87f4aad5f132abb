"""Where a waiting message goes is looked up anew when it is to be sent: the directory may have been changed since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import bindparam, update

from incidentd.store.tables import MessageRow
from incidentd.store.transaction import Transaction
from incidentd.store.wanted import about

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_READDRESS = update(_MESSAGE).where(_MESSAGE.c.reference == bindparam("key")).values(address=bindparam("new_address"))

Row = Mapping[str, Any]


def addressed(tx: Transaction, rows: Iterable[Row]) -> list[Row]:
    """These messages by the directory as it is; what answers a sender goes where it was to go.

    Of somebody who has left, or has no such address any more, it is "": that fails as any that reaches nobody.
    """
    directory, found = tx.context.rules.directory, list[Row]()
    for row in rows:
        person = directory.person(row["person"])
        address = person.address(row["channel"]) if person else ""
        if not row["person"] or address == row["address"]:
            found.append(row)
            continue
        if address:
            tx.connection.execute(_READDRESS, {"key": row["reference"], "new_address": address})
            about(tx, row, "message.readdressed", "delivery", message=row["reference"], person=row["person"])
        found.append({**row, "address": address})
    return found
