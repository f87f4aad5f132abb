"""What the interface takes and shows beside reports: incidents, messages, quarantine, audit lines. Times are local."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, Self

from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from incidentd.core.audit import AuditLine
from incidentd.core.elements import ShortWords, normalise
from incidentd.core.receipts import ClockStanding, standings
from incidentd.core.rules import Rules
from incidentd.intake.mail_views import Mail
from incidentd.store.queries import IncidentView


def _not_blank(value: Any) -> Any:
    if isinstance(value, str) and not value.strip():
        raise PydanticCustomError("string_too_short", "must not be blank", {"min_length": 1})
    return value.strip() if isinstance(value, str) else value


class Note(BaseModel):
    """A word with an act, if there is one."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    note: Annotated[ShortWords | None, BeforeValidator(normalise)] = None


class Reason(BaseModel):
    """Why something is done: kept with the incident, and in the audit log by its salted hash."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    reason: Annotated[ShortWords, BeforeValidator(_not_blank)]


class _Shown(BaseModel):
    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class Submission(_Shown):
    """One report of an incident. `counts_at` is the moment that counts for its clocks; unverified, it stops none."""

    report: str
    kind: str
    sent_by: str
    arrived_at: AwareDatetime
    counts_at: AwareDatetime
    verified: bool


class Told(_Shown):
    """One message about an incident: who was told by which channel, and what became of it."""

    reference: str
    channel: str
    person: str
    state: str
    created_at: AwareDatetime
    sent_at: AwareDatetime | None
    attempts: int
    error: str


class Remark(_Shown):
    """Words that somebody gave with an act: why it was closed, or corrected. The audit log holds `commitment`.

    The act `values` has for words, as JSON, both values of each element that a correction changed, and of the title.
    """

    at: AwareDatetime
    actor: str
    act: str
    words: str
    commitment: str


class Incident(_Shown):
    """An incident as it stands: what is known, what is missing, its clocks; one alone also its reports and messages."""

    incident: str
    unit: str
    unit_name: str
    state: str
    incident_class: str = Field(alias="class")
    category: str
    grade: str
    title: str
    flags: list[str]
    elements: dict[str, Any]
    proposed: dict[str, Any]
    missing: list[str]
    complete: bool
    verified: bool
    received_at: AwareDatetime
    aware_at: AwareDatetime | None
    confirmed_at: AwareDatetime | None
    closed_at: AwareDatetime | None
    clocks: list[ClockStanding]
    reports: list[Submission] | None = None
    messages: list[Told] | None = None
    remarks: list[Remark] | None = None
    mails: list[Mail] | None = None


class Incidents(_Shown):
    """A page of incidents, newest first; `next` is what `before` must be to get the page after it."""

    incidents: list[Incident]
    next: str | None


class Message(Told):
    """A message of the outbox with its words, so that somebody may ring up and say them where no channel could."""

    address: str
    subject: str
    body: str
    due_at: AwareDatetime
    next_attempt_at: AwareDatetime
    segments: int

    @classmethod
    def of(cls, row: Mapping[str, Any], rules: Rules) -> Self:
        """The message that a row of the outbox holds."""
        return cls(**_picked(cls, row, rules))


class Messages(_Shown):
    """Messages, newest first."""

    messages: list[Message]


class Kept(_Shown):
    """Something that came in from a known sender and could not be taken."""

    number: str
    actor: str
    unit: str
    arrived_at: AwareDatetime
    code: str
    reason: str
    field: str

    @classmethod
    def of(cls, row: Mapping[str, Any], rules: Rules) -> Self:
        """What a row of the quarantine holds."""
        return cls(**_picked(cls, row, rules))


class KeptWhole(Kept):
    """The same with what was sent: the bytes in base64, and as text where they are any."""

    raw: str
    text: str | None

    @classmethod
    def of(cls, row: Mapping[str, Any], rules: Rules) -> Self:
        """What a row of the quarantine holds, byte for byte."""
        raw = bytes(row["raw"])
        shown = {"raw": base64.b64encode(raw).decode("ascii"), "text": _text_of(raw)}
        return cls(**_picked(cls, {**row, **shown}, rules))


class Quarantine(_Shown):
    """What is kept apart, newest first."""

    kept: list[Kept]


class Line(_Shown):
    """One line of the audit log; `body` is the very text that was hashed."""

    seq: int
    at: AwareDatetime
    kind: str
    actor: str
    unit: str
    incident: str
    body: str
    prev_hash: str
    hash: str

    @classmethod
    def of(cls, line: AuditLine, rules: Rules) -> Self:
        """The line as it is shown."""
        return cls(**_picked(cls, line._asdict(), rules))


class Lines(_Shown):
    """Audit lines in order; `next` is what `after_seq` must be to get those after them."""

    lines: list[Line]
    next: int | None


def incident_shown(
    view: IncidentView, rules: Rules, now: datetime, *, whole: bool, mails: Sequence[Mapping[str, Any]] = ()
) -> Incident:
    """The incident as it stands at `now`; `whole`: with its reports, messages and `mails`."""
    facts = view.facts
    values = {name: _local(facts[name], rules) for name in Incident.model_fields if name in facts}
    values |= {
        "incident": facts["number"],
        "unit_name": rules.unit_name(facts["unit"]),
        "complete": facts["complete_at"] is not None,
        "verified": view.verified,
        "clocks": standings(rules, view.clocks, now),
        "reports": [_submission(row, rules) for row in view.reports] if whole else None,
        "messages": [Told(**_picked(Told, row, rules)) for row in view.messages] if whole else None,
        "mails": [Mail.of(row, rules) for row in mails] if whole else None,
        "remarks": [Remark(**_picked(Remark, row, rules)) for row in view.remarks] if whole else None,
    }
    return Incident(**values)


def page_of(views: Sequence[IncidentView], limit: int, rules: Rules, now: datetime) -> Incidents:
    """A page of incidents; the last one has no next."""
    shown = [incident_shown(view, rules, now, whole=False) for view in views]
    return Incidents(incidents=shown, next=shown[-1].incident if len(shown) == limit else None)


def _submission(row: Mapping[str, Any], rules: Rules) -> Submission:
    return Submission(**_picked(Submission, {**row, "report": row["number"], "sent_by": row["actor"]}, rules))


def _picked(model: type[BaseModel], row: Mapping[str, Any], rules: Rules) -> dict[str, Any]:
    return {name: _local(row[name], rules) for name in model.model_fields}


def _local(value: Any, rules: Rules) -> Any:
    return rules.local(value) if isinstance(value, datetime) else value


def _text_of(raw: bytes) -> str | None:
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None
