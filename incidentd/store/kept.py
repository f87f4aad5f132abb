"""What is kept beside the log, for those who hold it against the log's commitments. Nothing here changes anything."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from sqlalchemy import Connection, func, inspect, select

from incidentd.core.audit import AuditLine
from incidentd.store.mail_tables import MailRow
from incidentd.store.tables import AuditHeadRow, AuditRow, QuarantineRow, RemarkRow, ReportRow

_AUDIT = AuditRow.__table__  # type: ignore[attr-defined]
_HEAD = AuditHeadRow.__table__  # type: ignore[attr-defined]
_TABLES: Final[Mapping[str, tuple[Any, str, tuple[str, ...]]]] = {
    "report": (ReportRow.__table__, "number", ("raw", "idempotency_key")),  # type: ignore[attr-defined]
    "quarantine": (QuarantineRow.__table__, "number", ("raw",)),  # type: ignore[attr-defined]
    "mail": (MailRow.__table__, "number", ("raw",)),  # type: ignore[attr-defined]
    "remark": (RemarkRow.__table__, "commitment", ("words",)),  # type: ignore[attr-defined]
}
PAGE: Final = 100
"""Lines at a time: their reports are in memory together, and each may be as long as a body may be."""
ONE_BY_ONE: Final = ("mail",)
"""Tables whose rows may be too long to be in memory together."""


def one_snapshot(connection: Connection) -> None:
    """Whatever is read on this connection is as it stood at one moment; to be called first of all."""
    wanted = "REPEATABLE READ"
    if connection.dialect.name != "postgresql" or connection.get_execution_options().get("isolation_level") == wanted:
        return  # SQLite reads so anyway
    connection.execution_options(isolation_level=wanted)


def stored_head(connection: Connection) -> tuple[int, str] | None:
    """The last line's number and hash, as the store has it beside the log."""
    row = connection.execute(select(_HEAD.c.seq, _HEAD.c.hash)).one_or_none()
    return (row[0], row[1]) if row else None


def pages_of_lines(connection: Connection, kinds: Collection[str]) -> Iterator[list[AuditLine]]:
    """Lines of these kinds, in order, some at a time."""
    names, after = AuditLine._fields, 0
    query = select(*(_AUDIT.c[name] for name in names)).where(_AUDIT.c.kind.in_(kinds)).order_by(_AUDIT.c.seq)
    while rows := connection.execute(query.where(_AUDIT.c.seq > after).limit(PAGE)).all():
        yield [AuditLine(*row) for row in rows]
        after = rows[-1][names.index("seq")]


def kept_rows(connection: Connection, table: str, names: Collection[str]) -> dict[str, tuple[bytes, dict[str, bytes]]]:
    """Salt and contents, by column, of the rows of these names."""
    of, key, columns = _TABLES[table]
    query = select(of.c[key], of.c.salt, *(of.c[column] for column in columns)).where(of.c[key].in_(names))
    return {
        name: (bytes(salt), dict(zip(columns, map(_bytes, contents), strict=True)))
        for name, salt, *contents in connection.execute(query)
    }


def row_counts(connection: Connection) -> dict[str, int]:
    """How many rows each table of contents has; a store of an earlier schema, which is backed up too, has fewer."""
    present = inspect(connection).get_table_names()
    return {
        name: connection.execute(select(func.count()).select_from(of)).scalar_one()
        for name, (of, _, _) in _TABLES.items()
        if of.name in present
    }


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else bytes(content)
