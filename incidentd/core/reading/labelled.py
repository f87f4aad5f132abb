"""Labelled lines (信息来源：… 事发时间：…), in a mail's text or as rows of a form, to readings.

What is labelled twice with different values is doubted; an empty label and one that says 不详 are silence; a value that
cannot be read is a doubt, never a text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

from incidentd.core.elements import BEING_VERIFIED
from incidentd.core.reading import informants, values, whys
from incidentd.core.reading.entries import Entry
from incidentd.core.reading.labels import FACTS, label
from incidentd.core.reading.readings import Doubt, How, Reading, Readings
from incidentd.core.reading.sheet import cut

_HARMED: Final = ("dead", "seriously_injured", "slightly_injured")


class Labelled(NamedTuple):
    """Elements as read, the report's own facts in words (class, kind, unit ...), and the text under no label."""

    readings: Readings
    facts: Mapping[str, Reading]
    rest: str


def read_labelled(text: str, received_at: datetime) -> Readings:
    """The elements that labelled lines of a text state, against the moment of receipt (aware, in local zone)."""
    return read_text(text, received_at).readings


def read_text(text: str, received_at: datetime) -> Labelled:
    """Elements and facts that labelled lines of a text state, and what stands under no label."""
    sheet = cut(text)
    readings, facts = _read(sheet.entries, "labelled", received_at)
    return Labelled(readings, facts, sheet.rest)


def read_rows(rows: Iterable[tuple[str, str]], received_at: datetime) -> Labelled:
    """Elements and facts of a form's rows; rows whose label is unknown are left alone."""
    entries = [
        Entry(found, value.strip(), f"{name.strip()}：{value.strip()}")
        for name, value in rows
        if (found := label(name)) is not None and found.fields not in (("-",), ("+",))
    ]
    return Labelled(*_read(entries, "form", received_at), rest="")


def _read(entries: Sequence[Entry], how: How, received_at: datetime) -> tuple[Readings, dict[str, Reading]]:
    strong = {
        name
        for entry in entries
        if not entry.label.weak and not values.is_silence(entry.value)
        for name in entry.label.fields
    }
    told = _Told(how, received_at)
    for entry in entries:
        if not (entry.label.weak and strong.issuperset(entry.label.fields)):
            told.take(entry)
    told.settle_informant()
    return Readings(told.elements, tuple(told.doubts)), told.facts


class _Told:
    """What the entries have told so far."""

    def __init__(self, how: How, received_at: datetime) -> None:
        self.how: How = how
        self.received_at = received_at
        self.elements: dict[str, Reading] = {}
        self.facts: dict[str, Reading] = {}
        self.doubts: list[Doubt] = []
        self._doubted: set[str] = set()
        self._clashing: set[str] = set()
        self._contact_doubts: tuple[Doubt, ...] = ()
        self._phone: Reading | None = None
        self._named_before = False

    def take(self, entry: Entry) -> None:
        """Read one entry and set it against what was told before."""
        name = entry.label.fields[0]
        if name == "phone":
            self._take_phone(entry)
            return
        self._named_before = name in ("informant", "contact")
        if name in FACTS:
            self._take_fact(name, entry)
            return
        found = values.read(values.Value(entry.label.fields, entry.value, entry.passage), self.how, self.received_at)
        if name == "contact":
            self._contact_doubts += found.doubts
            found = Readings(found.elements)
        self.doubts.extend(found.doubts)
        self._doubted.update(doubt.field for doubt in found.doubts)
        for field, reading in found.elements.items():
            self._set(field, reading)

    def settle_informant(self) -> None:
        """A contact stands in where no informant is named; a phone on a line of its own joins the name above it."""
        contact = self.elements.pop("contact", None)
        if "informant" not in self.elements and contact is not None and "informant" not in self._doubted:
            self.elements["informant"] = contact
        informant = self.elements.get("informant")
        if informant is None:
            self.doubts.extend(self._contact_doubts)
            return
        if "name" in informant.value and "phone" not in informant.value and self._phone is not None:
            value = {**informant.value, "phone": self._phone.value}
            self.elements["informant"] = Reading(value, self.how, f"{informant.passage}\n{self._phone.passage}")

    def _take_phone(self, entry: Entry) -> None:
        """Only a phone right below a name, or whose label says whose it is, is the informant's."""
        whose = "信息员" in entry.passage or "报送人" in entry.passage or "informant" in entry.passage.lower()
        if (self._named_before or whose) and self._phone is None and (phone := informants.read_phone(entry.value)):
            self._phone = Reading(phone, self.how, entry.passage)

    def _take_fact(self, name: str, entry: Entry) -> None:
        words = values.ticked(entry.value)
        if values.is_silence(words):
            return
        before = self.facts.get(name)
        if before is not None and _plain(before.value) != _plain(words):
            self.doubts.append(Doubt(name, f"{before.passage}\n{entry.passage}", whys.CONTRADICTION))
            if name != "class":  # of two classes the more urgent one counts: both are kept, one a line
                return
            words = f"{before.value}\n{words}"
        self.facts[name] = Reading(words, self.how, entry.passage)

    def _set(self, name: str, reading: Reading) -> None:
        before = self.elements.get(name)
        if name == "casualties" and isinstance(reading.value, dict) and not self._clashing.isdisjoint(reading.value):
            left = {kind: count for kind, count in reading.value.items() if kind not in self._clashing}
            reading = reading._replace(value=left)
        if before is None and reading.value != {}:
            if name not in self._doubted or name == "casualties":
                self.elements[name] = reading
        elif before is None:
            return
        elif isinstance(before.value, dict) and isinstance(reading.value, dict) and name == "casualties":
            self._join_casualties(before, reading)
        elif before.value == reading.value:
            return
        elif name == "casualties" and BEING_VERIFIED in (before.value, reading.value):
            self._verified_besides(before, reading)
        elif _plain(before.value) != _plain(reading.value):
            self._contradiction(name, before, reading)

    def _join_casualties(self, before: Reading, reading: Reading) -> None:
        """Kinds from several labels make one element; a kind with two different numbers is left out."""
        passage = f"{before.passage}\n{reading.passage}"
        clash = {kind for kind, count in reading.value.items() if before.value.get(kind, count) != count}
        self._clashing |= clash
        joined = {
            kind: count for kind, count in {**before.value, **reading.value}.items() if kind not in self._clashing
        }
        if clash:
            self.doubts.extend(Doubt(f"casualties.{kind}", passage, whys.CONTRADICTION) for kind in sorted(clash))
        self.elements.pop("casualties")
        if joined:
            self.elements["casualties"] = Reading(joined, self.how, passage)

    def _verified_besides(self, before: Reading, reading: Reading) -> None:
        """被困4人 beside 伤亡情况正在核实: the kinds told stand, of the dead and injured the rest is verified."""
        told = before.value if isinstance(before.value, dict) else reading.value
        value = {**dict.fromkeys(_HARMED, BEING_VERIFIED), **told}
        self.elements["casualties"] = Reading(value, self.how, f"{before.passage}\n{reading.passage}")

    def _contradiction(self, name: str, before: Reading, reading: Reading) -> None:
        del self.elements[name]
        self._doubted.add(name)
        self.doubts.append(Doubt(name, f"{before.passage}\n{reading.passage}", whys.CONTRADICTION))


def _plain(value: Any) -> Any:
    """A value as it is compared: blanks and stops at its end make no difference."""
    return "".join(value.split()).rstrip("。.；;") if isinstance(value, str) else value
