"""Plain answers: whether the service lives and is ready, and what the codes of problems mean."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, PlainTextResponse, Response

from incidentd.i18n import translator
from incidentd.intake.problems import KINDS, language_of, refusal
from incidentd.intake.sentences import Sentence, _
from incidentd.intake.services import Monitored, Services, ServicesHere

router = APIRouter(tags=["service"], default_response_class=PlainTextResponse)


@router.get("/healthz")
async def healthz() -> str:
    """It lives: the event loop answers."""
    return "ok\n"


@router.get("/readyz", response_class=JSONResponse, responses={503: {"description": "it cannot do its duty now"}})
async def readyz(services: ServicesHere) -> JSONResponse:
    """Whether reports can be kept and clocks are watched (503 if not), and everything that is amiss."""
    ready, reasons = await _monitor(services).readiness()
    return JSONResponse({"ready": ready, "reasons": reasons}, 200 if ready else 503)


@router.get("/metrics")
async def metrics(request: Request, services: ServicesHere) -> Response:
    """What the daemon measures of itself, for Prometheus: figures only, nothing of any incident."""
    text, media_type = await _monitor(services).exposition(request.headers.get("accept", ""))
    return Response(text, headers={"content-type": media_type})


@router.get("/problems/{code}")
async def explain_problem(request: Request, code: str) -> str:
    """What a problem's code means and what to do about it."""
    kind = KINDS.get(code)
    if kind is None:
        raise refusal("not-found", Sentence(_("there is no problem '{code}'"), code=code[:40]))
    tr = translator(language_of(request.headers.get("accept-language", "")))
    return f"{code} ({kind.status})\n{tr(kind.title)}\n{tr(kind.remedy)}\n"


def _monitor(services: Services) -> Monitored:
    if services.monitor is None:
        raise refusal("not-found", _("nothing watches over this service"))
    return services.monitor
