"""Readings of several sources to one: the more trusted stands, contradictions are noted, doubts stay out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from pydantic import ValidationError

from incidentd.core.elements import BEING_VERIFIED, CASUALTY_KINDS, Elements
from incidentd.core.reading import whys
from incidentd.core.reading.readings import Doubt, Reading, Readings

CLOCK_SKEW: Final = timedelta(minutes=2)
"""How far a sender's clock may be ahead of ours."""
_EARLIEST_YEAR: Final = 2000
_LONGEST: Final = 10_000
_TOLD_ONCE: Final = frozenset({"occurred_at", "casualties", "property_loss", "leaders_on_scene", "informant"})
"""Elements whose values can contradict each other; two texts may say the same in other words."""


def merge(sources: Iterable[Readings], received_at: datetime) -> Readings:
    """One reading of each element from sources in order of trust.

    What a labelled line or the form leaves in doubt is not made up for by a rule. Of casualties each kind is taken from
    the most trusted source that states it.
    """
    merged: dict[str, Reading] = {}
    doubts: list[Doubt] = []
    doubted: set[str] = set()
    for source in sources:
        checked = _checked(source, received_at)
        for name, reading in checked.elements.items():
            allowed = _not_doubted(name, reading, doubted) if reading.how == "rule" else reading
            if name in merged:
                merged[name], contradiction = _both(name, merged[name], reading, allowed)
                doubts.extend(contradiction)
            elif allowed is not None:
                merged[name] = allowed
        doubts.extend(doubt for doubt in checked.doubts if not _settled(doubt, source, merged))
        doubted.update(doubt.field for doubt in checked.doubts)
    return Readings(merged, tuple(dict.fromkeys(doubts)))


def _settled(doubt: Doubt, source: Readings, merged: Mapping[str, Reading]) -> bool:
    """Whether what free text leaves in doubt was stated elsewhere as a whole: then nobody need be asked."""
    name, _, kind = doubt.field.partition(".")
    known = merged.get(name)
    if known is None or known.how == "rule" or name in source.elements:
        return False
    if name != "casualties" or not isinstance(known.value, dict):
        return True
    return kind in known.value if kind else len(known.value) == len(CASUALTY_KINDS)


def _checked(source: Readings, received_at: datetime) -> Readings:
    """The source's readings that are valid elements and lie in the past; the others become doubts."""
    elements: dict[str, Reading] = {}
    doubts = list(source.doubts)
    for name, reading in source.elements.items():
        try:
            value = _valid(name, reading)
        except ValidationError:
            doubts.append(Doubt(name, reading.passage, whys.NOT_AS_IT_MUST_BE))
            continue
        if value is None:
            continue
        if why := _wrong_time(name, value, received_at):
            doubts.append(Doubt(name, reading.passage, why))
        else:
            elements[name] = reading
    return Readings(elements, tuple(doubts))


def _valid(name: str, reading: Reading) -> Any:
    """The value as an element; raises ValidationError. What our own readers made of text needs no second look."""
    if reading.how != "json" and isinstance(reading.value, str) and len(reading.value) <= _LONGEST:
        return reading.value
    return Elements.model_validate({name: reading.value}).stated().get(name)


def _wrong_time(name: str, value: Any, received_at: datetime) -> str:
    if name != "occurred_at" or value == BEING_VERIFIED:
        return ""
    moment = datetime.fromisoformat(value)
    if moment > received_at + CLOCK_SKEW:
        return whys.IN_THE_FUTURE
    return whys.TOO_EARLY if moment.year < _EARLIEST_YEAR else ""


def _not_doubted(name: str, reading: Reading, doubted: set[str]) -> Reading | None:
    """A rule's reading without what a more trusted source left in doubt; None where nothing is left."""
    if name in doubted:
        return None
    if name != "casualties" or not isinstance(reading.value, dict):
        return reading
    kinds = {kind: count for kind, count in reading.value.items() if f"casualties.{kind}" not in doubted}
    return reading._replace(value=kinds) if kinds else None


def _both(name: str, high: Reading, low: Reading, allowed: Reading | None) -> tuple[Reading, list[Doubt]]:
    """The more trusted of two readings, completed by parts it does not state, and the doubt if they contradict."""
    differs = name in _TOLD_ONCE and _differ(name, high.value, low.value)
    doubts = [Doubt(name, f"{high.passage}\n{low.passage}", whys.LESS_TRUSTED_DIFFERS)] if differs else []
    if (
        name != "casualties"
        or allowed is None
        or not (isinstance(high.value, dict) and isinstance(allowed.value, dict))
    ):
        return high, doubts
    joined = {**allowed.value, **high.value}
    if joined == high.value:
        return high, doubts
    # What a rule has completed is marked as read by rule: the least trusted part says how the whole is to be taken.
    return Reading(joined, allowed.how, f"{high.passage}\n{low.passage}"), doubts


def _differ(name: str, high: Any, low: Any) -> bool:
    if BEING_VERIFIED in (high, low):
        return bool(high != low)
    if name == "occurred_at":
        return datetime.fromisoformat(high) != datetime.fromisoformat(low)
    if not (isinstance(high, Mapping) and isinstance(low, Mapping)):
        return bool(high != low)
    parts = {"property_loss": ("yuan",), "leaders_on_scene": ("present",)}.get(name, tuple(high))
    return any(high.get(part) is not None and low.get(part) is not None and high[part] != low[part] for part in parts)
