"""`/v1/incidents`: what is known of incidents, and the acts of the office and of those who were told."""

from __future__ import annotations

from typing import Annotated, Literal, TypeVar

from fastapi import APIRouter, Depends, Path, Query, Request
from pydantic import BaseModel

from incidentd.core.reports import INCIDENT_NUMBER, CorrectionIn
from incidentd.errors import Rejected
from incidentd.intake.admission import require_known, require_plausible_times
from incidentd.intake.body import read_body, too_large
from incidentd.intake.openapi import body_of, refusals
from incidentd.intake.problems import refusal
from incidentd.intake.sentences import Sentence, _
from incidentd.intake.services import Services, ServicesHere, caller_with, only_own
from incidentd.intake.shapes import understood
from incidentd.intake.views import Incident, Incidents, Note, Reason, incident_shown, page_of
from incidentd.store import queries
from incidentd.store.acts import Act, Acted
from incidentd.store.keys import Key
from incidentd.store.mail_queries import mails_of

Model = TypeVar("Model", bound=BaseModel)

Number = Annotated[
    str, Path(description="number of the incident, such as 2026-000001", max_length=20, pattern=r"^[^\x00]*$")
]
Reader = Annotated[Key, Depends(caller_with("read_incidents"))]
Office = Annotated[Key, Depends(caller_with("decide", fresh=True))]
Alarmed = Annotated[Key, Depends(caller_with("acknowledge", fresh=True))]

NUMBER_OR_NONE = f"^({INCIDENT_NUMBER})?$"

router = APIRouter(prefix="/v1/incidents", tags=["incidents"])
_READ = refusals(400, 401, 403, 404, 503)
_ACT = refusals(400, 401, 403, 404, 409, 413, 422, 503)


@router.get("", responses=refusals(400, 401, 403, 503))
async def list_incidents(
    services: ServicesHere,
    key: Reader,
    unit: Annotated[str, Query(max_length=63, description="of this unit only")] = "",
    state: Annotated[Literal["", "open", "reported", "confirmed", "closed"], Query()] = "",
    before: Annotated[str, Query(pattern=NUMBER_OR_NONE, description="`next` of the page before")] = "",
    limit: Annotated[int, Query(ge=1, le=queries.LARGEST_PAGE)] = 50,
) -> Incidents:
    """Incidents, newest first. A unit's key sees its own."""
    if key.unit and unit not in ("", key.unit):
        raise refusal("other-unit", Sentence(_("this key belongs to unit '{own}'"), own=key.unit))
    of_unit = key.unit or unit
    views = await services.store.read(
        lambda connection: queries.list_incidents(connection, unit=of_unit, state=state, before=before, limit=limit)
    )
    return page_of(views, limit, services.rules, services.clock.now())


@router.get("/{number}", responses=_READ)
async def show_incident(services: ServicesHere, key: Reader, number: Number) -> Incident:
    """One incident with its clocks, reports and messages."""
    return await _shown(services, key, number)


@router.post("/{number}/confirmation", responses=_ACT, openapi_extra=body_of(Note, required=False))
async def confirm(request: Request, services: ServicesHere, key: Office, number: Number) -> Incident:
    """The office confirms that the report has arrived."""
    note = await _read(request, services, Note, empty=Note())
    return await _act(services, key, number, "confirm", note.note or "")


@router.post("/{number}/closure", responses=_ACT, openapi_extra=body_of(Reason))
async def close(request: Request, services: ServicesHere, key: Office, number: Number) -> Incident:
    """The incident is over; clocks still open are cancelled and those alarmed are told."""
    reason = await _read(request, services, Reason)
    return await _act(services, key, number, "close", reason.reason)


@router.post("/{number}/reopening", responses=_ACT, openapi_extra=body_of(Reason))
async def reopen(request: Request, services: ServicesHere, key: Office, number: Number) -> Incident:
    """A closed incident takes reports again."""
    reason = await _read(request, services, Reason)
    return await _act(services, key, number, "reopen", reason.reason)


@router.post("/{number}/acknowledgement", responses=_ACT, openapi_extra=body_of(Note, required=False))
async def acknowledge(request: Request, services: ServicesHere, key: Alarmed, number: Number) -> Incident:
    """'I have it': the ladder is quiet for a while. No clock stops; only the text stops it."""
    note = await _read(request, services, Note, empty=Note())
    return await _act(services, key, number, "acknowledge", note.note or "")


@router.post("/{number}/correction", responses=_ACT, openapi_extra=body_of(CorrectionIn))
async def correct(request: Request, services: ServicesHere, key: Office, number: Number) -> Incident:
    """The office sets facts right; due moments that follow from them are worked out anew, openly."""
    correction = await _read(request, services, CorrectionIn)
    require_plausible_times(correction.times(), services.clock.now())
    require_known(
        services.rules.policy,
        incident_class=correction.incident_class,
        category=correction.category,
        flags=correction.flags,
    )
    acted = await services.store.correct(number, _actor(key), correction)
    return await _done(services, key, acted)


async def _act(services: Services, key: Key, number: str, act: Act, words: str) -> Incident:
    if key.unit:
        await _view(services, key, number)
    return await _done(services, key, await services.store.act(act, number, _actor(key), words))


async def _done(services: Services, key: Key, acted: Acted) -> Incident:
    services.bell.ring(acted.next_at, acted.told)
    return await _shown(services, key, acted.number)


async def _shown(services: Services, key: Key, number: str) -> Incident:
    view = await _view(services, key, number)
    mails = await services.store.read(lambda connection: mails_of(connection, number))
    return incident_shown(view, services.rules, services.clock.now(), whole=True, mails=mails)


async def _view(services: Services, key: Key, number: str) -> queries.IncidentView:
    view = await services.store.read(lambda connection: queries.show_incident(connection, number))
    if view is None:
        raise unknown_incident(number)
    only_own(key, view.facts["unit"], number)
    return view


def unknown_incident(number: str) -> Rejected:
    """The refusal of a number that no incident has."""
    return refusal("unknown-incident", Sentence(_("there is no incident {number}"), number=number))


async def _read(request: Request, services: Services, model: type[Model], *, empty: Model | None = None) -> Model:
    body = await read_body(request.receive, request.headers, services.body_limit)
    if body.cut:
        raise too_large(services.body_limit)
    if empty is not None and not body.raw.strip():
        return empty
    return understood(body.raw, model)


def _actor(key: Key) -> str:
    return f"key:{key.id}"
