"""What was understood of a mail, as plain values: for `incidentd mail try`, and for people who want to know why."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from incidentd.core import incidents
from incidentd.core.reading.draft import report_of
from incidentd.core.reading.readings import ReportReading
from incidentd.core.rules import Rules
from incidentd.intake.mail.understanding import ReadMail
from incidentd.store.mail_threads import incident_in, names_message_of_ours


def understood(read: ReadMail, rules: Rules) -> dict[str, Any]:
    """What a mail would become, and the passages that say so.

    `elements` holds each element that was read as `{value, how, passage}`. `kind` and `class` are those that would
    stand, `class_by` says whether the mail or the policy names the class. `missing` is what the text would lack.
    """
    mail, reading, standing = read.mail, _with_what_it_answers(read), read.standing
    values: dict[str, Any] = {
        "subject": mail.subject,
        "from": mail.sender.address if mail.sender else "",
        "received_at": rules.local(read.envelope.received_at).isoformat(),
        "mail": read.kind,
        "kind": None,
        "class": None,
        "class_by": None,
        "unit": standing.unit or reading.unit,
        "unit_by": "sender" if standing.unit else reading.unit_by,
        "incident": reading.incident,
        "title": reading.title,
        "category": reading.category,
        "flags": list(reading.flags),
        "signed_by": reading.signed_by,
        "elements": {name: one._asdict() for name, one in reading.elements.items()},
        "missing": [],
        "doubts": [one._asdict() for one in reading.doubts],
        "verified": standing.verified,
        "verified_by": list(standing.by),
        "warnings": list(standing.warnings),
        "for_a_human": bool(read.faults) or (read.is_report and reading.is_empty),
        "faults": sorted({*mail.faults, *read.faults}),
        "charset": mail.charset,
        "attachments": [
            {
                "part": one.part,
                "name": one.name,
                "claimed_type": one.claimed_type,
                "found_type": one.found_type,
                "size": one.size,
                "sha256": one.sha256,
            }
            for one in mail.attachments
        ],
        "answer": {"to": read.manner.to, "reason": read.manner.reason},
    }
    return values | (_as_report(read, reading, rules) if read.is_report else {})


def _with_what_it_answers(read: ReadMail) -> ReportReading:
    """The reading with what the mails that it answers say; of which incident a message of ours was, the store knows."""
    cites = [*read.mail.in_reply_to, *reversed(read.mail.references)]
    incident = read.reading.incident or next(filter(None, map(incident_in, cites)), "")
    follows = incident or any(map(names_message_of_ours, cites))
    kind = "follow_up" if follows and read.reading.kind in (None, "initial") else read.reading.kind
    return replace(read.reading, incident=incident, kind=kind)


def _as_report(read: ReadMail, reading: ReportReading, rules: Rules) -> dict[str, Any]:
    policy = rules.policy
    report = report_of(reading, unit=read.standing.unit or reading.unit, incident=reading.incident or None)
    first = report_of(reading, unit=read.standing.unit or reading.unit, incident=None)
    incident = incidents.opened(policy, first, unit=first.unit or "", at=read.envelope.received_at)
    return {
        "kind": report.effective_kind if reading.incident else (reading.kind or report.effective_kind),
        "class": incident.incident_class,
        "class_by": "mail" if reading.report_class else "policy",
        "missing": list(incident.missing),
    }
