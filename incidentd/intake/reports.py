"""`POST /v1/reports`: a report comes in, is committed, and only then answered with its receipt.

This is the one route that must be cheap: it handles bytes, and `incidentd.intake.api` calls it past FastAPI's routing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Final

import structlog
from fastapi import APIRouter, Request
from starlette.responses import Response

from incidentd.core.receipts import Receipt
from incidentd.core.reports import ReportIn
from incidentd.errors import Rejected
from incidentd.intake import problems
from incidentd.intake.admission import admit
from incidentd.intake.body import Body, read_body, too_large
from incidentd.intake.openapi import REPORT_HEADERS, body_of, refusals
from incidentd.intake.problems import refusal
from incidentd.intake.roles import may
from incidentd.intake.sender import ID_OF_TOKENS, Sender, bearer_sender, signed_sender
from incidentd.intake.sentences import Sentence, _
from incidentd.intake.services import Services
from incidentd.intake.webhook import HEADERS, is_signed
from incidentd.store.reports import Arrival, Taken

log = structlog.get_logger(__name__)
PATH: Final = "/v1/reports"
_READ_AT_ONCE: Final = 512 * 1024
_INCIDENT_IN_RECEIPT: Final = '"incident":"'


router = APIRouter(prefix="/v1", tags=["reports"])


@router.post(
    "/reports",
    status_code=201,
    response_model=Receipt,
    response_description="the report is kept and numbered; its receipt",
    responses={
        200: {"model": Receipt, "description": "the same id and body came before: the same receipt again"},
        **refusals(400, 401, 403, 404, 409, 413, 422, 503),
    },
    openapi_extra=body_of(ReportIn) | REPORT_HEADERS,
)
async def send_report(request: Request) -> Response:
    """Send a report: phone, initial, follow-up or final. An incomplete one is taken, and what is missing is named."""
    services: Services = request.app.state.services
    headers = _headers(request)
    sender, body = await _sender(request, headers, services)
    # A very long body takes its time to be read: in a thread of its own it keeps no clock waiting.
    long = len(body.raw) > _READ_AT_ONCE
    arrival = await asyncio.to_thread(_arrival, sender, body, services) if long else _arrival(sender, body, services)
    answer = await services.store.take(arrival)
    services.bell.ring(answer.next_at, answer.told)
    if isinstance(answer.outcome, Rejected):
        services.metrics.refusals.labels(answer.outcome.code).inc()
        return _refused(answer.outcome, arrival, headers)
    return _receipt(answer.outcome, arrival)


def _headers(request: Request) -> Mapping[str, str]:
    """The headers by name; raises Rejected where one that says which report it is stands twice."""
    raw = request.scope["headers"]
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in raw}
    if len(headers) < len(raw):
        _require_once([name.decode("latin-1") for name, _value in raw])
    return headers


def _require_once(names: Sequence[str]) -> None:
    """Readers of two ids differ on which counts: what one takes for a repetition another would keep twice."""
    for header, code in {ID_OF_TOKENS: "id-malformed", **dict.fromkeys(HEADERS, "signature-malformed")}.items():
        if names.count(header) > 1:
            raise refusal(code, Sentence(_("the header {header} is given twice"), header=header))


async def _sender(request: Request, headers: Mapping[str, str], services: Services) -> tuple[Sender, Body]:
    """Who sent it, and what; raises Rejected where nobody known vouches for it: then nothing is kept."""
    limit = services.body_limit
    if is_signed(headers):
        body = await read_body(request.receive, headers, limit)
        query: bytes = request.scope["query_string"]
        return await signed_sender(services.keyring, headers, query, body, limit), body
    sender = await bearer_sender(services.keyring, headers)
    return sender, await read_body(request.receive, headers, limit)


def _arrival(sender: Sender, body: Body, services: Services) -> Arrival:
    now, key = services.clock.now(), sender.key
    report, fault = None, None
    try:
        if body.cut:
            raise too_large(services.body_limit)
        report = admit(body.raw, key, services.rules, now)
    except Rejected as refused:
        fault = refused
    return Arrival(
        raw=body.raw,
        fingerprint=sha256(body.raw).hexdigest(),
        at=now,
        actor=sender.actor,
        scope=sender.scope,
        key=sender.request_id,
        unit=key.unit or (report.unit if report is not None and report.unit else ""),
        report=report,
        fault=fault,
        key_id=key.id,
        by_office=may(key.role, "decide"),
    )


def _receipt(taken: Taken, arrival: Arrival) -> Response:
    # The receipt is canonical JSON text: quotes inside its strings are escaped, so this stands there once.
    number = taken.receipt.partition(_INCIDENT_IN_RECEIPT)[2].partition('"')[0]
    status = 200 if taken.replayed else 201
    log.info("report.taken", incident=number, actor=arrival.actor, again=taken.replayed)
    return Response(taken.receipt, status, {"location": f"/v1/incidents/{number}"}, "application/json")


def _refused(fault: Rejected, arrival: Arrival, headers: Mapping[str, str]) -> Response:
    kept_as = fault.extra.get("kept_as")
    log.info("report.refused", code=fault.code, field=fault.field, actor=arrival.actor, kept_as=kept_as)
    return problems.response(fault, PATH, headers.get("accept-language", ""))
