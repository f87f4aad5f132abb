"""What reading yields: values that are believed, doubts that are asked about, and the report they make together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Literal, NamedTuple

from incidentd.core.reports import Kind

How = Literal["json", "form", "labelled", "rule"]
"""How a value was read, the most trusted first: JSON, the Word form, a labelled line, a rule on free text."""
TRUST: Final[tuple[How, ...]] = ("json", "form", "labelled", "rule")


class Reading(NamedTuple):
    """One element as read: the value in the shape of `core.elements.Elements` as plain JSON, and where it stood."""

    value: Any
    how: How
    passage: str


class Doubt(NamedTuple):
    """Something that was read and is not believed: left out of the report, and asked for.

    `field` is an element's name or one of kind, class, unit, incident.
    """

    field: str
    passage: str
    why: str


@dataclass(frozen=True, slots=True)
class Readings:
    """What one text yields."""

    elements: Mapping[str, Reading] = field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()


class AttachedMail(NamedTuple):
    """A mail attached to another that has a text of its own; `sent_at` is what it claims, None where it claims none."""

    text: str
    subject: str = ""
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sources:
    """The texts of one mail that a report is read from.

    `text` is the body as text, `html` whether it was made from HTML; `json_report` the bytes of a JSON attachment;
    `form` the rows of the Word form, label and value as they stand there; `document` the running text of an attached
    document that is no form; `attached` a mail attached to one that has text itself. `sender_unit` is the id of the
    unit that the sender's address belongs to, "" for none; `addressed` the number of the incident to whose own address
    (report+2026-000123@...) it was sent.
    """

    subject: str = ""
    text: str = ""
    json_report: bytes = b""
    form: tuple[tuple[str, str], ...] = ()
    document: str = ""
    attached: AttachedMail | None = None
    sender_unit: str = ""
    addressed: str = ""


@dataclass(frozen=True, slots=True)
class ReportReading:
    """A report as read from a mail; what is empty was not read. `unit_by` and `class_by` say from what.

    `incident` is the number that the mail itself states; which one an answer belongs to is found in the store.
    """

    kind: Kind | None = None
    report_class: str = ""
    class_by: str = ""
    unit: str = ""
    unit_by: str = ""
    incident: str = ""
    title: str = ""
    category: str = ""
    flags: tuple[str, ...] = ()
    signed_by: str = ""
    aware_at: datetime | None = None
    elements: Mapping[str, Reading] = field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()
    own_text: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was read that could be a report."""
        return not (self.elements or self.kind or self.report_class)

    def plain(self) -> dict[str, Any]:
        """As plain JSON values, to be kept; `reading_of` makes it anew. The text itself is kept with the mail."""
        return {
            "kind": self.kind,
            "class": self.report_class,
            "class_by": self.class_by,
            "unit": self.unit,
            "unit_by": self.unit_by,
            "incident": self.incident,
            "title": self.title,
            "category": self.category,
            "flags": list(self.flags),
            "signed_by": self.signed_by,
            "aware_at": self.aware_at.isoformat() if self.aware_at else None,
            "elements": {name: one._asdict() for name, one in self.elements.items()},
            "doubts": [one._asdict() for one in self.doubts],
        }


def reading_of(plain: Mapping[str, Any]) -> ReportReading:
    """The reading that `ReportReading.plain` made these values of."""
    return ReportReading(
        kind=plain["kind"],
        report_class=plain["class"],
        class_by=plain["class_by"],
        unit=plain["unit"],
        unit_by=plain["unit_by"],
        incident=plain["incident"],
        title=plain["title"],
        category=plain["category"],
        flags=tuple(plain["flags"]),
        signed_by=plain["signed_by"],
        aware_at=datetime.fromisoformat(plain["aware_at"]) if plain["aware_at"] else None,
        elements={name: Reading(**one) for name, one in plain["elements"].items()},
        doubts=tuple(Doubt(**one) for one in plain["doubts"]),
    )
