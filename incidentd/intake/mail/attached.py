"""Reports that are attached to a mail: as JSON, as the Word form, as a document."""

from __future__ import annotations

import re
from typing import Final

from incidentd.core.reading.json_report import LARGEST, read_json_report
from incidentd.intake.mail.docx_form import docx_of
from incidentd.intake.mail.mail_types import Attachment, Mail, MailFault

_JSON_TYPE: Final = "application/json"
_JSON_NAME: Final = re.compile(r"\.json\s*$", re.IGNORECASE)


def json_report(mail: Mail) -> tuple[bytes, frozenset[MailFault]]:
    """The JSON file that the report is read from, b"" for none, and what is wrong with the JSON files attached.

    The first that holds; where none does, the first of which something can be read. A human must look at the others.
    """
    files = [one for one in mail.attachments if _is_json(one)]
    if not files:
        return b"", frozenset()
    read = [(one.data, read_json_report(one.data)) for one in files if one.size <= LARGEST]
    held = [data for data, report in read if report.holds]
    of_use = held or [data for data, report in read if report.readings.elements or report.facts]
    faults: set[MailFault] = set()
    if len(held) < len(files):
        faults.add("json_unreadable")
    if len(held) > 1:
        faults.add("several_reports")
    return of_use[0] if of_use else (read[0][0] if read else b""), frozenset(faults)


def _is_json(one: Attachment) -> bool:
    """By its bytes, or by its name or label where its bytes no longer show it."""
    return _JSON_TYPE in (one.found_type, one.claimed_type) or _JSON_NAME.search(one.name) is not None


def form_and_document(mail: Mail) -> tuple[tuple[tuple[str, str], ...], str, frozenset[MailFault]]:
    """Rows of the attached Word form, its running text, and what was wrong with it."""
    found = docx_of(mail)
    return found.form.rows, found.form.text, frozenset(found.faults)
