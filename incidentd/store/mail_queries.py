"""What is read of mails: lists, one with all that is known of it, what is attached. Nothing here changes anything."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from incidentd.store.mail_tables import AttachmentRow, MailRow
from incidentd.store.queries import LARGEST_PAGE

_MAIL = MailRow.__table__  # type: ignore[attr-defined]
_ATTACHMENT = AttachmentRow.__table__  # type: ignore[attr-defined]
_LISTED = [column for column in _MAIL.c if column.name not in ("raw", "salt", "reading", "identity")]
_SHOWN = [column for column in _MAIL.c if column.name not in ("raw", "salt", "identity")]

Row = Mapping[str, Any]


def list_mails(connection: Connection, *, outcome: str = "", limit: int = 50) -> list[Row]:
    """Mails, newest first, without their bytes."""
    query = select(*_LISTED).order_by(_MAIL.c.number.desc()).limit(min(limit, LARGEST_PAGE))
    if outcome:
        query = query.where(_MAIL.c.outcome == outcome)
    return [_listed(row) for row in connection.execute(query).mappings()]


def mails_of(connection: Connection, incident: str) -> list[Row]:
    """The mails of an incident, in the order of their coming, each with what is attached."""
    query = select(*_LISTED).where(_MAIL.c.incident == incident).order_by(_MAIL.c.number)
    rows = [_listed(row) for row in connection.execute(query).mappings()]
    files = _attachments(connection, [row["number"] for row in rows])
    return [{**row, "attachments": [one for one in files if one["mail"] == row["number"]]} for row in rows]


def show_mail(connection: Connection, number: str) -> Row | None:
    """One mail with what was understood of it and what is attached; None for a number that no mail has."""
    query = select(*_SHOWN).where(_MAIL.c.number == number)
    row = connection.execute(query).mappings().one_or_none()
    if row is None:
        return None
    return {**_listed(row), "reading": json.loads(row["reading"]), "attachments": _attachments(connection, [number])}


def raw_mail(connection: Connection, number: str) -> bytes | None:
    """A mail byte for byte."""
    raw = connection.execute(select(_MAIL.c.raw).where(_MAIL.c.number == number)).scalar_one_or_none()
    return bytes(raw) if raw is not None else None


def _listed(row: RowMapping) -> dict[str, Any]:
    return {**row, "faults": json.loads(row["faults"])}


def _attachments(connection: Connection, mails: Sequence[str]) -> list[Row]:
    if not mails:
        return []
    query = select(_ATTACHMENT).where(_ATTACHMENT.c.mail.in_(mails)).order_by(_ATTACHMENT.c.mail, _ATTACHMENT.c.part)
    return [dict(row) for row in connection.execute(query).mappings()]
