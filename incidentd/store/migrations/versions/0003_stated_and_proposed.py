"""Since when what is stated; what waits for the office; of one person out of reach the office is told once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0003"
down_revision = "0002"

_PARTS = {
    "casualties": ("dead", "missing", "seriously_injured", "slightly_injured", "trapped"),
    "informant": ("name", "phone"),
}
_INCIDENT = sa.table(
    "incident",
    sa.column("number", sa.String()),
    sa.column("elements", sa.Text()),
    sa.column("stated", sa.Text()),
    sa.column("received_at", UTCDateTime()),
    sa.column("complete_at", UTCDateTime()),
)
_NOTICE = sa.table("notice", *(sa.column(name) for name in ("id", "incident", "about", "person", "channel", "kind")))
_REPORT = sa.table(
    "report",
    sa.column("incident", sa.Text()),
    sa.column("arrived_at", UTCDateTime()),
    sa.column("raw", sa.LargeBinary()),
)


def upgrade() -> None:
    """Add the columns and the key; what is in the store already is brought into their form."""
    for name in ("stated", "proposed"):
        op.add_column("incident", sa.Column(name, sa.Text(), server_default=sa.text("'{}'"), nullable=False))
    _date_what_is_stated(op.get_bind())
    _tell_once(op.get_bind())


def _tell_once(connection: sa.Connection) -> None:
    """What two nodes told twice stays told once; a message left without its notice is needless, and is not sent."""
    same = ("incident", "about", "person", "channel")
    first = sa.select(sa.func.min(_NOTICE.c.id)).where(_NOTICE.c.kind == "unreachable")
    kept = first.group_by(*(_NOTICE.c[name] for name in same))
    connection.execute(sa.delete(_NOTICE).where(_NOTICE.c.kind == "unreachable", _NOTICE.c.id.not_in(kept)))
    only = sa.text("kind = 'unreachable'")
    op.create_index(
        "notice_unreachable_once", "notice", list(same), unique=True, sqlite_where=only, postgresql_where=only
    )


def _date_what_is_stated(connection: sa.Connection) -> None:
    """Worked out from the reports of each incident.

    What no report states was corrected by the office: it counts as stated when the text was complete, or at the last
    report.
    """
    incidents = connection.execute(sa.select(_INCIDENT)).mappings().all()
    for row in incidents:
        of_it = sa.select(_REPORT.c.arrived_at, _REPORT.c.raw).where(_REPORT.c.incident == row["number"])
        reports = connection.execute(of_it.order_by(_REPORT.c.arrived_at)).all()
        stated = json.dumps(_stated(row, reports), separators=(",", ":"))
        connection.execute(sa.update(_INCIDENT).where(_INCIDENT.c.number == row["number"]).values(stated=stated))


def _stated(incident: Mapping[Any, Any], reports: Any) -> dict[str, list[str]]:
    first: dict[str, datetime] = {}
    last = incident["received_at"]
    for last, raw in reports:
        for part in _parts(_elements(raw)):
            first.setdefault(part, last)
    otherwise = incident["complete_at"] or last
    by_moment: dict[str, list[str]] = {}
    for part in sorted(_parts(json.loads(incident["elements"]))):
        by_moment.setdefault(first.get(part, otherwise).astimezone(UTC).isoformat(), []).append(part)
    return by_moment


def _elements(raw: bytes) -> Mapping[str, Any]:
    """What a report states; nothing where its text was erased."""
    try:
        report = json.loads(raw)
    except ValueError:
        return {}
    elements = report.get("elements") if isinstance(report, dict) else None
    return elements if isinstance(elements, dict) else {}


def _parts(elements: Mapping[str, Any]) -> set[str]:
    found: set[str] = set()
    for name, value in elements.items():
        if value in (None, "", {}):
            continue
        if name not in _PARTS:
            found.add(name)
        elif isinstance(value, dict):
            found |= {f"{name}.{part}" for part in _PARTS[name] if value.get(part) is not None}
        else:
            found |= {f"{name}.{part}" for part in _PARTS[name]}
    return found
