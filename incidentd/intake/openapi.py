"""The published description of the interface (OpenAPI), with what routes that read bytes cannot declare by types."""

from __future__ import annotations

from typing import Any, Final

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from incidentd.core.reports import CorrectionIn, ReportIn
from incidentd.intake import problems
from incidentd.intake.mail_views import Acceptance
from incidentd.intake.sender import ID_OF_TOKENS
from incidentd.intake.views import Note, Reason
from incidentd.intake.webhook import HEADERS

_REF: Final = "#/components/schemas/{model}"
_BODIES: Final[tuple[type[BaseModel], ...]] = (ReportIn, CorrectionIn, Note, Reason, Acceptance, problems.Problem)
_BEARER: Final = {"type": "http", "scheme": "bearer", "description": "inc_<key>_<secret>, from `incidentd keys`"}
_TITLES: Final = {
    400: "malformed",
    401: "nobody known vouches for it",
    403: "not allowed",
    404: "there is no such thing",
    409: "not possible as things stand",
    413: "too large",
    422: "not understood; a report from a known sender is kept all the same (`kept_as`)",
    503: "not kept: send it again",
}


def body_of(model: type[BaseModel], *, required: bool = True) -> dict[str, Any]:
    """The description of a JSON body that the route reads itself."""
    schema = {"$ref": _REF.format(model=model.__name__)}
    return {"requestBody": {"required": required, "content": {"application/json": {"schema": schema}}}}


def refusals(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The description of the refusals a route may give."""
    schema = {"$ref": _REF.format(model="Problem")}
    content = {problems.MEDIA_TYPE: {"schema": schema}}
    return {status: {"description": _TITLES[status], "content": content} for status in statuses}


def _header(name: str, description: str) -> dict[str, Any]:
    return {"name": name, "in": "header", "required": False, "description": description, "schema": {"type": "string"}}


REPORT_HEADERS: Final[dict[str, Any]] = {
    "parameters": [
        {**_header("key", "which hook key signed it; without it all are tried"), "in": "query"},
        *(_header(name, "Standard Webhooks 1.0; all three or none") for name in HEADERS),
        _header(ID_OF_TOKENS, "with a token: the same for every repetition of one report"),
    ]
}


def describe(app: FastAPI) -> None:
    """Make `app` publish its description with the shapes that its types do not tell."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _described(app)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]  # FastAPI's documented way


def _described(app: FastAPI) -> dict[str, Any]:
    schema = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
    _refs, bodies = models_json_schema([(model, "validation") for model in _BODIES], ref_template=_REF)
    components = schema.setdefault("components", {})
    components.setdefault("schemas", {}).update(bodies.get("$defs", {}))
    components["securitySchemes"] = {"bearer": _BEARER}
    schema["security"] = [{"bearer": []}]
    return schema
