"""A report as it comes in: its kind, its class, its unit, and the elements it states."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from incidentd.core.elements import Elements, Moment, ShortWords, normalise

Kind = Literal["phone", "initial", "follow_up", "final"]
KINDS: Final[tuple[Kind, ...]] = ("phone", "initial", "follow_up", "final")
TEXT_KINDS: Final[tuple[Kind, ...]] = ("initial", "follow_up", "final")

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,62}$")]
INCIDENT_NUMBER: Final = "[0-9]{4}-[0-9]{6,9}"
"""The form of an incident's number, as a pattern."""
IncidentNumber = Annotated[str, StringConstraints(pattern=f"^{INCIDENT_NUMBER}$")]


class ReportIn(BaseModel):
    """One report as its sender states it (`POST /v1/reports`, phone note).

    `class` and `category` are ids of the policy; without `class` the policy's default class stands.
    `phoned_at` is when the call of a phone report was taken, if that was before it was written down (office only).
    """

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True, title="Report")

    kind: Kind | None = Field(None, description="default: follow_up when `incident` is given, else initial")
    unit: Slug | None = Field(None, description="default: the unit that the key belongs to")
    incident: IncidentNumber | None = Field(None, description="number of the incident that a further report belongs to")
    report_class: Slug | None = Field(None, alias="class", description="class of urgency by policy")
    category: Slug | None = None
    title: Annotated[ShortWords | None, BeforeValidator(normalise)] = None
    aware_at: Moment | None = Field(None, description="when the unit learnt of it")
    phoned_at: Moment | None = None
    signed_by: Annotated[ShortWords | None, BeforeValidator(normalise)] = Field(None, description="who signed it off")
    flags: Annotated[tuple[Slug, ...], Field(max_length=20)] = ()
    elements: Elements = Elements()

    @property
    def effective_kind(self) -> Kind:
        """The kind as stated, or what follows from whether an incident is named."""
        return self.kind or ("follow_up" if self.incident else "initial")

    def times(self) -> dict[str, datetime]:
        """Every stated moment with the JSON pointer it stands at."""
        stated: dict[str, Any] = {
            "/elements/occurred_at": self.elements.occurred_at,
            "/aware_at": self.aware_at,
            "/phoned_at": self.phoned_at,
        }
        return {pointer: value for pointer, value in stated.items() if isinstance(value, datetime)}


class CorrectionIn(BaseModel):
    """Facts that the office sets right, with its reason; what is not mentioned stays as it is."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True, title="Correction")

    reason: Annotated[ShortWords, StringConstraints(min_length=1)]
    incident_class: Slug | None = Field(None, alias="class")
    category: Slug | None = None
    title: Annotated[ShortWords | None, BeforeValidator(normalise)] = None
    aware_at: Moment | None = None
    flags: Annotated[tuple[Slug, ...], Field(max_length=20)] | None = None
    elements: Elements = Elements()

    def times(self) -> dict[str, datetime]:
        """Every stated moment with the JSON pointer it stands at."""
        stated: dict[str, Any] = {"/elements/occurred_at": self.elements.occurred_at, "/aware_at": self.aware_at}
        return {pointer: value for pointer, value in stated.items() if isinstance(value, datetime)}
