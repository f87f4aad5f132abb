"""Casualties as the reader reads them, in short: the kinds by one letter each."""

from __future__ import annotations

from typing import Any

from incidentd.core.elements import Elements
from incidentd.core.reading.casualties import read_casualties
from incidentd.core.reading.readings import How

SHORT = {"d": "dead", "m": "missing", "s": "seriously_injured", "l": "slightly_injured", "t": "trapped"}


def read(text: str, how: How = "rule") -> Any:
    """The kinds read, by their first letters (l: slightly injured); None where nothing was."""
    found = read_casualties(text, how)
    doubted = {doubt.field for doubt in found.doubts}
    reading = found.elements.get("casualties")
    if reading is None:
        return None
    assert reading.how == how
    assert reading.passage
    Elements.model_validate({"casualties": reading.value})
    if isinstance(reading.value, str):
        return reading.value
    letters = {name: letter for letter, name in SHORT.items()}
    assert not doubted & {f"casualties.{kind}" for kind in reading.value}
    return {letters[kind]: value for kind, value in reading.value.items()}


def doubts(text: str, how: How = "rule") -> str:
    """The kinds doubted, as letters."""
    letters = {f"casualties.{name}": letter for letter, name in SHORT.items()}
    return "".join(letters.get(doubt.field, "?") for doubt in read_casualties(text, how).doubts)
