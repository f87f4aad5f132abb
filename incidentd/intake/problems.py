"""Problem documents (RFC 9457): every refusal has a code, a title and what to do, listed here on one screen.

`docs/api.md` holds the same table for people; a test compares the two.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from incidentd.errors import Rejected
from incidentd.i18n import Translate, translator
from incidentd.intake.sentences import Sentence, _, in_language

MEDIA_TYPE: Final = "application/problem+json"
RETRY_AFTER_SECONDS: Final = 5


class Kind(NamedTuple):
    """One kind of problem: its HTTP status, what it is, and what to do about it."""

    status: int
    title: str
    remedy: str


_KIND_OF_STATUS: Final = Kind(400, _("The request was refused"), _("read the detail and correct the request"))
_AS_LISTED: Final = _("take one of those listed under 'allowed'")
_SIGN_AGAIN: Final = _("sign every attempt anew, at the time of sending; see docs/api.md")

KINDS: Final[Mapping[str, Kind]] = {
    # Who sends it
    "credentials-missing": Kind(
        401,
        _("Nothing says who sends this"),
        _("sign the web hook, or send the header 'Authorization: Bearer inc_...'"),
    ),
    "token-unknown": Kind(
        401, _("The bearer token is not known"), _("check that it was copied whole; ask the office for a new one")
    ),
    "key-unknown": Kind(401, _("There is no such hook key"), _("correct ?key= in the address, or leave it out")),
    "key-revoked": Kind(401, _("The key has been revoked"), _("ask the office for a new one")),
    "signature-missing": Kind(
        401, _("The signature is incomplete"), _("send webhook-id, webhook-timestamp and webhook-signature together")
    ),
    "signature-malformed": Kind(401, _("The signature is malformed"), _SIGN_AGAIN),
    "signature-stale": Kind(
        401, _("The signature is not of this hour"), _("set the sender's clock right, and sign every attempt anew")
    ),
    "signature-wrong": Kind(
        401,
        _("The signature is wrong"),
        _("check the secret, and sign the body exactly as it is sent, byte for byte"),
    ),
    "not-allowed": Kind(403, _("This key may not do that"), _("use a key of the right role; ask the office for one")),
    "other-unit": Kind(403, _("It belongs to another unit"), _("use that unit's own key, or correct the unit")),
    # What is sent
    "id-malformed": Kind(
        400, _("The id of the request is malformed"), _("use 1 to 200 letters, digits and signs without spaces")
    ),
    "id-used-before": Kind(409, _("The id was used for something else"), _("send this report under an id of its own")),
    "body-too-large": Kind(
        413, _("The report is too large"), _("send the text without attachments, then call the office")
    ),
    "too-slow": Kind(408, _("The report did not come in time"), _("send it again; check the connection")),
    "not-utf8": Kind(422, _("The body is not UTF-8 text"), _("send the JSON in UTF-8")),
    "not-json": Kind(422, _("The body is not JSON"), _("correct the JSON at the place named; see docs/api.md")),
    "duplicate-field": Kind(422, _("A field is given twice"), _("give each field once")),
    "unknown-field": Kind(422, _("A field is not known"), _("correct its name or leave it out")),
    "wrong-value": Kind(422, _("A value cannot be taken"), _("give what is allowed there, or leave the field out")),
    "time-without-offset": Kind(
        422, _("A time has no offset"), _("write times with their offset, such as 2026-03-01T08:30:00+08:00")
    ),
    "time-in-future": Kind(422, _("A time lies in the future"), _("correct the time, or the sender's clock")),
    "time-too-old": Kind(422, _("A time lies too far back"), _("correct the year")),
    "unknown-unit": Kind(422, _("The unit is not known"), _AS_LISTED),
    "unit-missing": Kind(422, _("No unit is named"), _("say in 'unit' for which unit the report is")),
    "unknown-class": Kind(422, _("The class is not known"), _("take one of those listed, or leave 'class' out")),
    "unknown-category": Kind(
        422, _("The category is not known"), _("take one of those listed, or leave 'category' out")
    ),
    "unknown-flag": Kind(422, _("A flag is not known"), _("take those listed, or leave 'flags' out")),
    "phoned-at-misplaced": Kind(
        422,
        _("'phoned_at' does not belong here"),
        _("leave it out; only the office gives it, with kind phone"),
    ),
    "incident-missing": Kind(
        422,
        _("It does not say which incident it follows"),
        _("give the number in 'incident'; for a new incident send kind initial"),
    ),
    "unreadable": Kind(422, _("It could not be understood"), _("correct it and send it again")),
    "bad-query": Kind(400, _("The address is malformed"), _("correct what stands after the question mark")),
    # What it is about
    "not-found": Kind(404, _("There is nothing at this address"), _("check the address against docs/api.md")),
    "method-not-allowed": Kind(405, _("The address does not take this method"), _("use a method listed in 'Allow'")),
    "unknown-incident": Kind(404, _("There is no such incident"), _("check the number")),
    "unknown-quarantine": Kind(404, _("Nothing is kept under this number"), _("check the number")),
    "incident-closed": Kind(
        409, _("The incident is closed"), _("ask the office to reopen it, or open a new one without 'incident'")
    ),
    "not-possible-now": Kind(409, _("That is not possible now"), _("look at the incident's state first")),
    # What is wrong here
    "unavailable": Kind(
        503, _("It could not be kept now"), _("nothing was written: send it again in a few seconds, under the same id")
    ),
    "internal-error": Kind(
        500, _("Something is wrong in incidentd"), _("send it again; if it stays so, give the office the instance")
    ),
}


class Problem(BaseModel):
    """What a refusal looks like (RFC 9457, application/problem+json)."""

    model_config = ConfigDict(extra="allow", title="Problem")

    type: str = Field(description="/problems/<code>: an address of this server that explains the code")
    title: str
    status: int
    detail: str
    instance: str = Field(description="where it is kept, else the address that was asked for")
    code: str = Field(description="a stable word for programs")
    hint: str = Field(description="what to do")
    pointer: str | None = Field(None, description="JSON pointer (RFC 6901) to the place at fault")
    allowed: list[str] | str | None = None
    errors: list[dict[str, Any]] | None = Field(None, description="all that is wrong, where it is more than one thing")
    kept_as: str | None = Field(None, description="number in quarantine: what came in is kept, the office is told")


def refusal(code: str, message: str, *, field: str = "", hint: str = "", **extra: Any) -> Rejected:
    """A refusal of a kind listed here; `hint` where the kind's own remedy is not the best."""
    kind = KINDS[code]
    return Rejected(kind.status, code, message, field=field, hint=hint or kind.remedy, **extra)


def document(error: Rejected, path: str, tr: Translate) -> dict[str, Any]:
    """The problem document of a refusal of a request to `path`."""
    kind = KINDS.get(error.code, _KIND_OF_STATUS)
    kept_as = error.extra.get("kept_as")
    members: dict[str, Any] = {
        "type": f"/problems/{error.code}",
        "title": tr(kind.title),
        "status": error.status,
        "detail": in_language(error.message, tr),
        "instance": f"/v1/quarantine/{kept_as}" if kept_as else path,
        "code": error.code,
        "hint": in_language(error.hint or kind.remedy, tr),
    }
    if error.field:
        members["pointer"] = error.field
    return members | {name: _said(value, tr) for name, value in error.extra.items()}


def response(error: Rejected, path: str, languages: str, headers: Mapping[str, str] | None = None) -> Response:
    """The answer that refuses; `languages` is the request's Accept-Language."""
    language = language_of(languages)
    body = json.dumps(document(error, path, translator(language)), ensure_ascii=False)
    named = {"content-language": language.replace("_", "-"), "vary": "accept-language"}
    if error.status == 401:
        named["www-authenticate"] = 'Bearer realm="incidentd"'
    if error.status == 503:
        named["retry-after"] = str(RETRY_AFTER_SECONDS)
    return Response(body, error.status, {**named, **(headers or {})}, MEDIA_TYPE)


def language_of(accepted: str) -> str:
    """The language to answer in: Chinese where that is asked for before English, else English, for programs."""
    best, language = 0.0, "en"
    for part in accepted.split(","):
        tag, _sep, parameter = part.strip().partition(";")
        name = tag.partition("-")[0].lower()
        weight = _weight(parameter)
        if name in ("zh", "en") and weight > best:
            best, language = weight, "zh_CN" if name == "zh" else "en"
    return language


def _weight(parameter: str) -> float:
    name, _sep, value = parameter.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0


def _said(value: Any, tr: Translate) -> Any:
    """Further members: only what is meant as a sentence is translated, never a name or an id."""
    if isinstance(value, Sentence):
        return in_language(value, tr)
    if isinstance(value, list | tuple):
        return [_said(one, tr) for one in value]
    return {name: _said(one, tr) for name, one in value.items()} if isinstance(value, dict) else value
