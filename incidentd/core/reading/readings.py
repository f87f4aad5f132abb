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


@dataclass(frozen=True, slots=True)
class Sources:
    """The texts of one mail that a report is read from.

    `text` is the body as text, `html` whether it was made from HTML; `json_report` the bytes of a JSON attachment;
    `form` the rows of the Word form, label and value as they stand there; `document` the running text of an attached
    document that is no form. `sender_unit` is the id of the unit the sender's address belongs to, "" for none.
    """

    subject: str = ""
    text: str = ""
    json_report: bytes = b""
    form: tuple[tuple[str, str], ...] = ()
    document: str = ""
    sender_unit: str = ""
    sender_name: str = ""


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
