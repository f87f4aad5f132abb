"""`/v1/messages`, `/v1/quarantine`, `/v1/audit`: the records, for the office, auditors and administrators."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from fastapi import APIRouter, Depends, Path, Query
from pydantic import AfterValidator, AwareDatetime

from incidentd.core.audit import is_kind
from incidentd.intake.incidents import NUMBER_OR_NONE
from incidentd.intake.openapi import refusals
from incidentd.intake.problems import refusal
from incidentd.intake.sentences import Sentence, _
from incidentd.intake.services import ServicesHere, caller_with
from incidentd.intake.views import Kept, KeptWhole, Line, Lines, Message, Messages, Quarantine
from incidentd.store import queries
from incidentd.store.queries import LARGEST_PAGE, AuditFilter

_YEARS: Final = range(1900, 9000)
"""Beyond them a moment with an offset may have no counterpart in UTC."""
Limit = Annotated[int, Query(ge=1, le=LARGEST_PAGE)]
Short = Annotated[str, Query(max_length=63)]
MessageState = Literal["", "queued", "sent", "undeliverable", "superseded"]
_LISTED = refusals(400, 401, 403, 503)

router = APIRouter(prefix="/v1", tags=["records"])


@router.get("/messages", responses=_LISTED, dependencies=[Depends(caller_with("read_messages"))])
async def list_messages(services: ServicesHere, state: MessageState = "", limit: Limit = 50) -> Messages:
    """Messages of the outbox, newest first; `state=undeliverable` are those that reached nobody."""
    rows = await services.store.read(lambda connection: queries.list_messages(connection, state=state, limit=limit))
    return Messages(messages=[Message.of(row, services.rules) for row in rows])


@router.get("/quarantine", responses=_LISTED, dependencies=[Depends(caller_with("read_quarantine"))])
async def list_quarantine(services: ServicesHere, limit: Limit = 50) -> Quarantine:
    """What came in from known senders and could not be taken, newest first."""
    rows = await services.store.read(lambda connection: queries.list_quarantine(connection, limit=limit))
    return Quarantine(kept=[Kept.of(row, services.rules) for row in rows])


@router.get(
    "/quarantine/{number}",
    responses=refusals(400, 401, 403, 404, 503),
    dependencies=[Depends(caller_with("open_quarantine"))],
)
async def show_quarantine(
    services: ServicesHere,
    number: Annotated[str, Path(max_length=20, pattern=r"^[^\x00]*$", description="such as Q2026-000001")],
) -> KeptWhole:
    """One thing that is kept apart, byte for byte."""
    row = await services.store.read(lambda connection: queries.show_quarantine(connection, number))
    if row is None:
        raise refusal("unknown-quarantine", Sentence(_("nothing is kept as {number}"), number=number))
    return KeptWhole.of(row, services.rules)


def _in_bounds(moment: datetime) -> datetime:
    if moment.year not in _YEARS:
        raise ValueError(f"must lie in the years {_YEARS.start} to {_YEARS.stop - 1}")
    return moment


Bound = Annotated[AwareDatetime, AfterValidator(_in_bounds)]


def audit_filter(
    since: Bound | None = None,
    until: Bound | None = None,
    unit: Short = "",
    incident: Annotated[str, Query(pattern=NUMBER_OR_NONE)] = "",
    kind: Annotated[str, Query(max_length=63, description="such as clock.ran_out, or clock.*")] = "",
    actor: Short = "",
    after_seq: Annotated[int, Query(ge=0, le=2**53)] = 0,
) -> AuditFilter:
    """Which audit lines are asked for."""
    if kind and not is_kind(kind):
        raise refusal("bad-query", Sentence(_("there is no kind of audit line '{kind}'"), kind=kind))
    if since and until and until < since:
        raise refusal("bad-query", _("'until' lies before 'since'"))
    return AuditFilter(since, until, unit, incident, kind, actor, after_seq)


@router.get("/audit", responses=_LISTED, dependencies=[Depends(caller_with("read_audit"))])
async def list_audit(
    services: ServicesHere, which: Annotated[AuditFilter, Depends(audit_filter)], limit: Limit = 100
) -> Lines:
    """Lines of the audit log in order."""
    found = await services.store.read(lambda connection: list(queries.audit_lines(connection, which, limit=limit)))
    lines = [Line.of(line, services.rules) for line in found]
    return Lines(lines=lines, next=lines[-1].seq if len(lines) == limit else None)
