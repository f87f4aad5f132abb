"""Plain answers: whether the service lives and is ready, and what the codes of problems mean."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse

from incidentd.i18n import translator
from incidentd.intake.problems import KINDS, language_of, refusal
from incidentd.intake.sentences import Sentence, _
from incidentd.intake.services import ServicesHere
from incidentd.metrics import CONTENT_TYPE
from incidentd.store.holding import holding

router = APIRouter(tags=["service"], default_response_class=PlainTextResponse)


@router.get("/healthz")
async def healthz() -> str:
    """It lives: the event loop answers."""
    return "ok\n"


@router.get("/readyz", responses={503: {"description": "the store cannot be used now"}})
async def readyz(services: ServicesHere) -> str:
    """It is ready: the store answers too. After a restore it says what still waits for the office's answer."""
    held = await services.store.read(holding)
    if held is None:
        return "ready\n"
    counts = f"{held.clocks} clocks and {held.messages} messages"
    return f"ready; {counts} are held since the store was restored: incidentd resume\n"


@router.get("/metrics")
async def metrics(services: ServicesHere) -> PlainTextResponse:
    """What the daemon measures of itself, for Prometheus: figures only, nothing of any incident."""
    return PlainTextResponse(services.metrics.text(), media_type=CONTENT_TYPE)


@router.get("/problems/{code}")
async def explain_problem(request: Request, code: str) -> str:
    """What a problem's code means and what to do about it."""
    kind = KINDS.get(code)
    if kind is None:
        raise refusal("not-found", Sentence(_("there is no problem '{code}'"), code=code[:40]))
    tr = translator(language_of(request.headers.get("accept-language", "")))
    return f"{code} ({kind.status})\n{tr(kind.title)}\n{tr(kind.remedy)}\n"
