"""A report attached as JSON, in the shape the API takes: what is valid is believed, the rest doubted."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from pydantic import ValidationError

from incidentd.core.elements import ELEMENTS, LEAP_SECOND, Elements
from incidentd.core.reading import whys
from incidentd.core.reading.readings import Doubt, Reading, Readings
from incidentd.core.reports import ReportIn

LARGEST: Final = 1_000_000
_FIELDS: Final = (
    "kind",
    "unit",
    "incident",
    "class",
    "category",
    "title",
    "aware_at",
    "phoned_at",
    "signed_by",
    "flags",
)
_PASSAGE: Final = 300


class JsonReport(NamedTuple):
    """Elements as read, and the report's own facts as validated values."""

    readings: Readings
    facts: Mapping[str, Reading]

    @property
    def holds(self) -> bool:
        """Whether it is a report, and every part of it one that can be kept."""
        return bool(self.readings.elements or self.facts) and not self.readings.doubts


def read_json_report(raw: bytes) -> JsonReport:
    """Whatever of the bytes is a valid part of a report; never raises."""
    if not raw:
        return JsonReport(Readings(), {})
    document = _parsed(raw)
    if not isinstance(document, dict):
        return JsonReport(Readings(doubts=(Doubt("kind", _passage(raw[:_PASSAGE]), whys.UNREADABLE),)), {})
    doubts: list[Doubt] = []
    facts = _facts(document, doubts)
    elements: dict[str, Reading] = {}
    stated = document.get("elements")
    for name, value in stated.items() if isinstance(stated, dict) else ():
        if name in ELEMENTS:
            believed = _element(name, value, doubts)
            if believed is not None:
                elements[name] = Reading(believed, "json", _shown(name, value))
    return JsonReport(Readings(elements, tuple(doubts)), facts)


def _facts(document: dict[str, Any], doubts: list[Doubt]) -> dict[str, Reading]:
    facts: dict[str, Reading] = {}
    if "report_class" in document:
        document.setdefault("class", document["report_class"])
    for name in _FIELDS:
        if document.get(name) is None:
            continue
        try:
            value = ReportIn.model_validate({name: document[name]})
        except (ValidationError, RecursionError) as error:
            doubts.append(Doubt(name, _shown(name, document[name]), _why_not(error)))
        else:
            facts[name] = Reading(getattr(value, _ATTRIBUTES.get(name, name)), "json", _shown(name, document[name]))
    return facts


_ATTRIBUTES: Final[Mapping[str, str]] = {"class": "report_class"}


def _parsed(raw: bytes) -> Any:
    if len(raw) > LARGEST:
        return None
    for charset in ("utf-8-sig", "gb18030"):
        try:
            return json.loads(raw.decode(charset))
        except (ValueError, RecursionError):
            continue
    return None


def _element(name: str, value: Any, doubts: list[Doubt]) -> Any:
    """The element as plain JSON; a part that is not valid is doubted alone, the other parts stand."""
    parts = value if isinstance(value, dict) else None
    if parts is None or name == "property_loss":
        return _validated(name, value, doubts)
    joined: dict[str, Any] = {}
    for part, stated in parts.items():
        believed = _validated(name, {part: stated}, doubts)
        if isinstance(believed, dict):
            joined.update(believed)
    return joined or None


def _validated(name: str, value: Any, doubts: list[Doubt]) -> Any:
    try:
        return Elements.model_validate({name: value}).stated().get(name)
    except (ValidationError, RecursionError) as error:
        doubts.append(Doubt(name, _shown(name, value), _why_not(error)))
        return None


def _why_not(error: ValidationError | RecursionError) -> str:
    details = error.errors(include_url=False) if isinstance(error, ValidationError) else ()
    in_leap_second = any(detail["type"] == LEAP_SECOND for detail in details)
    return whys.LEAP_SECOND if in_leap_second else whys.NOT_AS_IT_MUST_BE


def _shown(name: str, value: Any) -> str:
    try:
        words = json.dumps(value, ensure_ascii=False)
    except (ValueError, RecursionError):
        words = "…"
    return _passage(f'"{name}": {words}'[:_PASSAGE].encode("utf-8", "replace"))


def _passage(raw: bytes) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in raw.decode("utf-8", "replace"))
