"""What pydantic says of a value, in the words of the API: where, what is wrong, what is allowed, what was meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from itertools import islice
from typing import Any, Final, NamedTuple, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from incidentd.core.elements import ELEMENTS, LEAP_SECOND
from incidentd.core.reports import INCIDENT_NUMBER
from incidentd.errors import Rejected
from incidentd.intake.problems import refusal
from incidentd.intake.sentences import Sentence, _

Path = tuple[str | int, ...]
_MOST_TOLD: Final = 20
_LONGEST_NAME: Final = 60

_A_TIME: Final = _("a time with its offset, such as 2026-03-01T08:30:00+08:00")
_IN_LEAP_SECOND: Final = _("'{field}' is in a leap second: write the second before or after it")
_BY_TYPE: Final[Mapping[str, str]] = {
    "string_type": _('text in quotes ("...")'),
    "int_type": _("a whole number, without quotes"),
    "int_parsing_size": _("a smaller number"),
    "bool_type": _("true or false, without quotes"),
    "model_type": _("an object ({...})"),
    "model_attributes_type": _("an object ({...})"),
    "tuple_type": _("a list ([...])"),
    "timezone_aware": _A_TIME,
    "datetime_type": _A_TIME,
    "datetime_parsing": _A_TIME,
    "datetime_from_date_parsing": _A_TIME,
    "datetime_object_invalid": _A_TIME,
}
_OBJECTS: Final[Mapping[str, str]] = {
    "AtLeast": '{"at_least": 30}',
    "Casualties": '{"dead": 0, "missing": 0, ...}',
    "PropertyLoss": '{"yuan": 20000, "words": "..."}',
    "LeadersOnScene": '{"present": true, "who": "..."}',
    "Informant": '{"name": "...", "phone": "..."}',
}
_PATTERNS: Final[Mapping[str, str]] = {
    r"^[a-z0-9][a-z0-9_-]{0,62}$": _("an id of small letters, digits, - and _"),
    f"^{INCIDENT_NUMBER}$": _("an incident number such as 2026-000001"),
    r"^\+?[0-9][0-9 ()-]{2,24}$": _("a phone number of digits, such as +8610000000001"),
}
_BY_LIMIT: Final[Mapping[str, tuple[str, str]]] = {
    "string_too_long": (_("at most {limit} characters"), "max_length"),
    "string_too_short": (_("at least {limit} characters"), "min_length"),
    "too_long": (_("at most {limit} entries"), "max_length"),
    "greater_than_equal": (_("{limit} or more"), "ge"),
    "less_than_equal": (_("{limit} or less"), "le"),
}


class _Fault(NamedTuple):
    path: Path
    code: str
    message: str
    allowed: tuple[str, ...]


def explained(error: ValidationError, value: Any, model: type[BaseModel]) -> Rejected:
    """The refusal of a value of another shape than the model's: the first fault, and all where there are more."""
    faults = list(islice(_faults(error, value, model), _MOST_TOLD))
    first = faults[0]
    extra: dict[str, Any] = {"allowed": list(first.allowed)} if first.allowed else {}
    if len(faults) > 1:
        extra["errors"] = [_told(fault) for fault in faults]
    # An unknown name is the sender's own text: it is told to the sender, but no place of ours is named after it.
    place = first.path[:-1] if first.code == "unknown-field" else first.path
    return refusal(first.code, first.message, field=pointer(place), **extra)


def pointer(path: Sequence[str | int]) -> str:
    """A path as a JSON pointer (RFC 6901)."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def meant(name: str, known: Sequence[str]) -> str | None:
    """The known name that an unknown one is most like, if any is like it."""
    found = get_close_matches(name.lower(), known, n=1, cutoff=0.6)
    return found[0] if found else None


def shown_name(name: str | int) -> str:
    """A sender's own name for a field, short and without what no database, terminal or mail takes (U+0000)."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in str(name)[:_LONGEST_NAME])


def _told(fault: _Fault) -> dict[str, Any]:
    told: dict[str, Any] = {"pointer": pointer(fault.path), "code": fault.code, "detail": fault.message}
    return {**told, "allowed": list(fault.allowed)} if fault.allowed else told


def _faults(error: ValidationError, value: Any, model: type[BaseModel]) -> Iterator[_Fault]:
    """One fault a place. Where several kinds are allowed, pydantic says why it is none of them: those are joined."""
    by_path: dict[Path, list[ErrorDetails]] = {}
    for detail in error.errors(include_url=False, include_input=False):
        by_path.setdefault(_path(detail, value), []).append(detail)
    # A body may hold thousands of faults: each is looked at once, and only the first few are put into words.
    above = {path[:length] for path in by_path for length in range(len(path))}
    for path, details in by_path.items():
        if path not in above:
            yield _fault(path, details, model)


def _path(detail: ErrorDetails, value: Any) -> Path:
    """Where it is in what was sent: pydantic's place without the names of the alternatives it tried."""
    path: list[str | int] = []
    for part in detail["loc"]:
        if _holds(value, part):
            value = value[part]
            path.append(part)
        elif detail["type"] == "missing" and part == detail["loc"][-1]:
            path.append(part)
    return tuple(path)


def _holds(value: Any, part: str | int) -> bool:
    if isinstance(value, list):
        return isinstance(part, int) and part < len(value)
    return isinstance(value, dict) and part in value


def _fault(path: Path, details: Sequence[ErrorDetails], model: type[BaseModel]) -> _Fault:
    types = [detail["type"] for detail in details]
    name = shown_name(path[-1]) if path else ""
    if "extra_forbidden" in types:
        return _unknown_field(path, name, model)
    if "missing" in types:
        return _Fault(path, "wrong-value", Sentence(_("'{field}' is missing"), field=name), ())
    allowed = tuple(dict.fromkeys(one for detail in details for one in _allowed(detail)))
    if "timezone_aware" in types:
        message = Sentence(_("'{field}' has no offset from UTC"), field=name)
        return _Fault(path, "time-without-offset", message, allowed)
    own = next((str(detail["ctx"]["error"]) for detail in details if detail["type"] == "value_error"), "")
    if own:
        return _Fault(path, "wrong-value", Sentence(_("'{field}' {reason}"), field=name, reason=own), ())
    if not path:
        return _Fault(path, "wrong-value", _("the body is not a JSON object"), allowed)
    form = _IN_LEAP_SECOND if LEAP_SECOND in types else _("'{field}' cannot be taken as it is")
    return _Fault(path, "wrong-value", Sentence(form, field=name), allowed)


def _allowed(detail: ErrorDetails) -> Iterator[str]:
    kind, ctx = detail["type"], detail.get("ctx", {})
    if kind == "literal_error":
        yield str(ctx["expected"]).replace("'", '"')
    elif kind in _BY_LIMIT:
        template, limit = _BY_LIMIT[kind]
        yield Sentence(template, limit=ctx[limit])
    elif kind == LEAP_SECOND:
        yield from (ctx["before"], ctx["after"])
    elif kind == "string_pattern_mismatch":
        yield Sentence.of(_PATTERNS[ctx["pattern"]]) if ctx["pattern"] in _PATTERNS else ctx["pattern"]
    elif kind in ("model_type", "model_attributes_type") and ctx.get("class_name") in _OBJECTS:
        yield _OBJECTS[ctx["class_name"]]
    elif kind in _BY_TYPE:
        yield Sentence.of(_BY_TYPE[kind])
    elif kind != "value_error":
        yield detail["msg"]


def _unknown_field(path: Path, name: str, model: type[BaseModel]) -> _Fault:
    known = _names(_model_at(path[:-1], model))
    if name in ELEMENTS and "elements" in known:
        message = Sentence(_("'{field}' belongs inside 'elements'"), field=name)
        return _Fault(path, "unknown-field", message, (f"elements.{name}",))
    if near := meant(name, known):
        message = Sentence(_("there is no field '{field}'; did you mean '{near}'?"), field=name, near=near)
    else:
        message = Sentence(_("there is no field '{field}'"), field=name)
    return _Fault(path, "unknown-field", message, tuple(known))


def _model_at(path: Path, model: type[BaseModel]) -> type[BaseModel]:
    for part in path:
        fields = {field.alias or name: field for name, field in model.model_fields.items()}
        if part in fields:
            model = next(_models(fields[str(part)].annotation), model)
    return model


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models(inner)


def _names(model: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]
