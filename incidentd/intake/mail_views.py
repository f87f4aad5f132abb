"""What the interface shows of mails. Their bytes, and what is attached, are given out apart, to those who may."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict

from incidentd.core.reports import IncidentNumber
from incidentd.core.rules import Rules


class _Shown(BaseModel):
    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class AttachedFile(_Shown):
    """One attached file. `found_type` is what its bytes are, whatever the sender claims. Nothing looks for viruses."""

    mail: str
    part: str
    name: str
    claimed_type: str
    found_type: str
    size: int
    sha256: str

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Self:
        """The file that a row tells of."""
        return cls(**{name: row[name] for name in cls.model_fields})


class Mail(_Shown):
    """One mail and what became of it; `human` says that somebody must read it, `faults` why.

    `reading` is what was understood, `received_at` when the site's mail server or the provider had it,
    `taken_at` when it was kept here.
    """

    number: str
    received_at: AwareDatetime
    taken_at: AwareDatetime
    way: str
    sender: str
    recipient: str
    subject: str
    kind: str
    outcome: str
    reason: str
    verified: bool
    unit: str
    person: str
    human: bool
    faults: list[str]
    incident: str
    report: str
    answer: str
    size: int
    sha256: str
    reading: dict[str, Any] | None = None
    attachments: list[AttachedFile] | None = None

    @classmethod
    def of(cls, row: Mapping[str, Any], rules: Rules) -> Self:
        """The mail that a row tells of; one that is shown alone also with reading and attachments."""
        values = {name: row[name] for name in cls.model_fields if name in row}
        values = {name: rules.local(one) if isinstance(one, datetime) else one for name, one in values.items()}
        if "attachments" in values:
            values["attachments"] = [AttachedFile.of(one) for one in values["attachments"]]
        return cls(**values)


class Acceptance(BaseModel):
    """For which incident a mail counts, if it is not the one that it names."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    incident: IncidentNumber | Literal["new"] | None = None


class Mails(_Shown):
    """Mails, newest first."""

    mails: list[Mail]
