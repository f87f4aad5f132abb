"""Reports that are attached to a mail: as JSON, as the Word form, as a document."""

from __future__ import annotations

from typing import Final

from incidentd.intake.mail.docx_form import docx_of
from incidentd.intake.mail.mail_types import Mail

_LARGEST_JSON: Final = 1024 * 1024


def json_report(mail: Mail) -> bytes:
    """The first attached JSON file; b"" for none."""
    for one in mail.attachments:
        if one.found_type == "application/json" and one.size <= _LARGEST_JSON:
            return one.data
    return b""


def form_and_document(mail: Mail) -> tuple[tuple[tuple[str, str], ...], str, frozenset[str]]:
    """Rows of the attached Word form, its running text, and what was wrong with it."""
    found = docx_of(mail)
    return found.form.rows, found.form.text, frozenset(found.faults)
