"""The HTTP interface, put together."""

from __future__ import annotations

from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from incidentd import __version__
from incidentd.clock import Clock
from incidentd.errors import IllegalEvent, Rejected, StoreUnavailable
from incidentd.intake import incidents, mails, plain, problems, records, reports
from incidentd.intake.bell import Bell
from incidentd.intake.guard import Guard
from incidentd.intake.keyring import Keyring
from incidentd.intake.openapi import describe
from incidentd.intake.problems import refusal
from incidentd.intake.sentences import Sentence, _
from incidentd.intake.services import Monitored, Services
from incidentd.metrics import Metrics
from incidentd.store.store import Store

log = structlog.get_logger(__name__)

_ABOUT = "Urgent-incident reports come in, their clocks run, the right people are told in time."


class _Application(FastAPI):
    """FastAPI with a way past its routing and middleware for reports: that way takes a quarter of the time."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._take_report = Guard(self._report)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "http" and scope["path"] == reports.PATH and scope["method"] == "POST":
            await self._take_report(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)

    async def _report(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope["app"] = self
        request = Request(scope, receive)
        try:
            response = await reports.send_report(request)
        except Rejected as error:
            response = await _refused(request, error)
        except StoreUnavailable as error:
            response = await _unavailable(request, error)
        await response(scope, receive, send)


def create_app(
    store: Store,
    keyring: Keyring,
    bell: Bell,
    *,
    body_limit: int,
    clock: Clock,
    metrics: Metrics | None = None,
    monitor: Monitored | None = None,
    own_addresses: tuple[str, ...] = (),
) -> FastAPI:
    """The application. Every answer that refuses is a problem document; `body_limit` is in bytes.

    `own_addresses` are our own mail addresses: none of them is ever answered.
    """
    app = _Application(
        title="incidentd",
        version=__version__,
        description=_ABOUT,
        docs_url=None,  # documentation pages would load scripts from elsewhere; the description is at /openapi.json
        redoc_url=None,
        redirect_slashes=False,  # a redirect may send a token along in the clear
    )
    counted = metrics or Metrics()
    app.state.services = Services(store, keyring, bell, body_limit, clock, counted, monitor, own_addresses)
    for part in (reports, incidents, mails, records, plain):
        app.include_router(part.router)
    app.add_middleware(Guard)
    app.add_exception_handler(Rejected, _refused)
    app.add_exception_handler(IllegalEvent, _not_possible)
    app.add_exception_handler(StoreUnavailable, _unavailable)
    app.add_exception_handler(RequestValidationError, _bad_query)
    app.add_exception_handler(HTTPException, _of_the_framework)
    describe(app)
    return app


def _answer(request: Request, fault: Rejected, **headers: str) -> Response:
    log.info("request.refused", code=fault.code, status=fault.status)
    request.app.state.services.metrics.refusals.labels(fault.code).inc()
    languages = request.headers.get("accept-language", "")
    return problems.response(fault, request.url.path, languages, headers)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Rejected)  # noqa: S101 - what it is registered for
    return _answer(request, error)


async def _not_possible(request: Request, error: Exception) -> Response:
    assert isinstance(error, IllegalEvent)  # noqa: S101 - what it is registered for
    values = {"event": error.event, "state": error.state}
    message = Sentence(_("'{event}' is not possible while the incident is '{state}'"), **values)
    return _answer(request, refusal("not-possible-now", message, hint=error.hint, state=error.state))


async def _unavailable(request: Request, error: Exception) -> Response:
    """The reason stays here: it may name machines and paths."""
    log.error("store.unavailable", reason=str(error))
    return _answer(request, refusal("unavailable", _("the store cannot be used now")))


async def _bad_query(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - what it is registered for
    first = error.errors()[0]
    values = {"name": str(first["loc"][-1]), "reason": first["msg"]}
    hint = _("correct that part of the address before the question mark") if first["loc"][0] == "path" else ""
    return _answer(request, refusal("bad-query", Sentence(_("'{name}': {reason}"), **values), hint=hint))


async def _of_the_framework(request: Request, error: Exception) -> Response:
    """A wrong path or method; anything else that the framework may refuse keeps its status."""
    assert isinstance(error, HTTPException)  # noqa: S101 - what it is registered for
    path, method = request.url.path[:200], request.method
    headers = dict(error.headers or {})
    if error.status_code == 404:
        return _answer(request, refusal("not-found", Sentence(_("there is nothing at {path}"), path=path)))
    if error.status_code == 405:
        values = {"path": path, "method": method, "allow": headers.get("allow", headers.get("Allow", ""))}
        message = Sentence(_("{path} does not take {method}; it takes {allow}"), **values)
        return _answer(request, refusal("method-not-allowed", message), **headers)
    return _answer(request, Rejected(error.status_code, "refused", str(error.detail)), **headers)
