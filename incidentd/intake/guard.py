"""The last line: whatever goes wrong inside is logged once, without what people wrote; the caller gets a number."""

from __future__ import annotations

import secrets
import traceback
from collections.abc import Iterator
from typing import Final

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.contextvars import bound_contextvars

from incidentd.intake import problems
from incidentd.intake.body import SenderGone
from incidentd.intake.sentences import _

log = structlog.get_logger(__name__)

HEADER: Final = b"x-correlation-id"


class Guard:
    """Answers 500 for any error that nobody answered; nothing leaves it but a refusal."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on one request, under an id of its own that its log lines and its answer carry."""
        if scope["type"] != "http" or "correlation" in scope:
            await self._app(scope, receive, send)
            return
        scope["correlation"] = correlation = secrets.token_hex(8)
        with bound_contextvars(correlation=correlation):
            await self._guarded(scope, receive, send, correlation)

    async def _guarded(self, scope: Scope, receive: Receive, send: Send, correlation: str) -> None:
        started = False

        async def noting(message: Message) -> None:
            nonlocal started
            started = True
            if message["type"] == "http.response.start":
                named = (HEADER, correlation.encode("ascii"))
                message = {**message, "headers": [*message.get("headers", ()), named]}
            await send(message)

        try:
            await self._app(scope, receive, noting)
        except SenderGone:
            return
        except Exception as error:  # noqa: BLE001 - this is where they end
            _log(error, scope)
            if not started:
                await _answer(correlation, scope, receive, noting)


def _log(error: Exception, scope: Scope) -> None:
    log.error("request.failed", method=scope.get("method"), causes=list(causes(error)))


def causes(error: BaseException) -> Iterator[str]:
    """The error and what caused it: types and places only, for messages of databases and parsers repeat the data."""
    seen: BaseException | None = error
    while seen is not None:
        frames = traceback.extract_tb(seen.__traceback__)[-3:]
        yield " < ".join([type(seen).__name__, *(f"{f.filename}:{f.lineno} {f.name}" for f in reversed(frames))])
        seen = seen.__cause__ or seen.__context__


async def _answer(correlation: str, scope: Scope, receive: Receive, send: Send) -> None:
    languages = dict(scope["headers"]).get(b"accept-language", b"").decode("latin-1")
    fault = problems.refusal("internal-error", _("something went wrong here; it has been logged"))
    response = problems.response(fault, f"urn:incidentd:error:{correlation}", languages)
    await response(scope, receive, send)
