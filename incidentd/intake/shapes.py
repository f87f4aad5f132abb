"""From bytes to a model: fast where all is well; where it is not, slow and clear.

The steps read in order: UTF-8, JSON, each field once, the shape.
"""

from __future__ import annotations

import json
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import from_json

from incidentd.errors import Rejected
from incidentd.intake.explain import explained, shown_name
from incidentd.intake.problems import refusal
from incidentd.intake.sentences import Sentence, _

Model = TypeVar("Model", bound=BaseModel)

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_BEGINNINGS = {
    b"\xff\xfe": _("the body is UTF-16"),
    b"\xfe\xff": _("the body is UTF-16"),
    b"\x1f\x8b": _("the body is compressed (gzip)"),
}


def understood(body: bytes, model: type[Model]) -> Model:
    """The body as the model; raises Rejected (422) with the place, what is wrong there and what is allowed."""
    body = body.removeprefix(_BYTE_ORDER_MARK)
    try:
        made = model.model_validate_json(body)
    except ValidationError as fault:
        raise _why_not(fault, body, model) from None
    _each_field_once(body)
    return made


def _why_not(fault: ValidationError, body: bytes, model: type[BaseModel]) -> Rejected:
    try:
        _require_text(body)
        value = _json(body)
        _each_field_once(body)
    except Rejected as error:
        return error
    return explained(fault, value, model)


def _require_text(body: bytes) -> None:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise refusal("not-utf8", _encoding_instead(body, error.start)) from None


def _encoding_instead(body: bytes, offset: int) -> str:
    if instead := _BEGINNINGS.get(body[:2]):
        return instead
    try:
        body.decode("gb18030")
    except UnicodeDecodeError:
        return Sentence(_("the body is no text in UTF-8: byte {offset} does not belong there"), offset=offset)
    return Sentence(_("the body is not UTF-8 (byte {offset}), but could be GBK/GB18030"), offset=offset)


def _json(body: bytes) -> Any:
    if not body.strip():
        raise refusal("not-json", _("the body is empty"))
    try:
        return from_json(body, allow_inf_nan=False)
    except ValueError as error:
        raise refusal("not-json", Sentence(_("the body is not JSON: {reason}"), reason=str(error))) from None


def _each_field_once(body: bytes) -> None:
    """JSON lets a name stand twice and readers differ on which counts: no way to choose a number of dead."""
    _READ_ONCE.decode(body.decode("utf-8"))


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) == len(pairs):
        return fields
    seen: set[str] = set()
    twice = next(name for name, _value in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
    shown = shown_name(twice)
    raise refusal("duplicate-field", Sentence(_("the field '{field}' is given twice in one object"), field=shown))


_READ_ONCE: Final = json.JSONDecoder(object_pairs_hook=_once)
