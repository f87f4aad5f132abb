"""The report that a mail counts as."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from incidentd.core.reports import ReportIn
from incidentd.store.records import to_json
from incidentd.store.reports import Arrival

SCOPE: Final = "mail"
"""Whose ids reports by mail carry: the mails' numbers."""


def report_by_mail(number: str, sha256: str, at: datetime, report: ReportIn, *, actor: str) -> Arrival:
    """The mail of that number and hash as a report that arrived then, of no unit's own and not by the office."""
    return Arrival(
        raw=to_json(report.model_dump(mode="json", by_alias=True, exclude_none=True)).encode(),
        fingerprint=sha256,
        at=at,
        actor=actor,
        scope=SCOPE,
        key=number,
        unit="",
        report=report,
        by_office=False,
    )
