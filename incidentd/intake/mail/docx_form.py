"""The Word form among a mail's attachments: its rows as label and value, or its running text where it is no form."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from incidentd.intake.mail.docx_text import read_document
from incidentd.intake.mail.file_types import DOC, DOCM, DOCX, LOCKED_OFFICE, OLE
from incidentd.intake.mail.mail_types import Attachment, Mail, MailFault
from incidentd.intake.mail.table_rows import is_label, label_of, value_of
from incidentd.intake.mail.zip_directory import NotReadable, TooMuch

_LABELLED_LINE: Final = re.compile(r"([^：:\n]{2,40})[：:](?!//)[ \t]*(.*)")
_MOST_FORMS: Final = 10
_ROWS_OF_A_FORM: Final = 3
_WORD_NAME: Final = re.compile(r"\.(?:docx?|docm|wps|dotx?)$", re.IGNORECASE)
_NOT_OPENED: Final = frozenset({DOC, DOCM, OLE, LOCKED_OFFICE})


class FormRows(NamedTuple):
    """What a document says: rows of label and value in their order ("" for one left blank), and its running text."""

    rows: tuple[tuple[str, str], ...] = ()
    text: str = ""
    faults: frozenset[MailFault] = frozenset()

    @property
    def filled(self) -> int:
        """How many rows have a value under a label that a report may have."""
        return sum(bool(value) and is_label(label) for label, value in self.rows)


class FormFound(NamedTuple):
    """The document a report is read from, if a mail has one; `faults` of those that could not be read."""

    attachment: Attachment | None
    form: FormRows
    faults: frozenset[MailFault] = frozenset()


def form_rows(data: bytes) -> FormRows:
    """Rows and text of a .docx file, whatever the bytes are; `bomb` or `form_unreadable` where it is not read."""
    try:
        document = read_document(data)
    except TooMuch:
        return FormRows(faults=frozenset({"bomb"}))
    except NotReadable:
        return FormRows(faults=frozenset({"form_unreadable"}))
    rows = tuple((pair.label, pair.value) for pair in document.pairs)
    return FormRows(rows or _labelled_lines(document.text), document.text)


def _labelled_lines(text: str) -> tuple[tuple[str, str], ...]:
    """The rows of a form that has no table, a label at the beginning of each line."""
    found = (match for line in text.split("\n") if (match := _LABELLED_LINE.fullmatch(line.strip())))
    return tuple((label_of(match[1]), value_of(match[2])) for match in found if is_label(match[1]))


def docx_of(mail: Mail) -> FormFound:
    """The form among the attachments: the one with the most rows filled in, else the longest document.

    A document that cannot be read leaves its fault behind, even where another one can: a human must look at it.
    """
    best: tuple[Attachment | None, FormRows] = (None, FormRows())
    faults: set[MailFault] = set()
    documents = [one for one in mail.attachments if one.found_type == DOCX]
    for attachment in documents[:_MOST_FORMS]:
        form = form_rows(attachment.data)
        faults |= form.faults
        if not form.faults and _worth(form) > _worth(best[1]):
            best = (attachment, form)
    if any(_is_unreadable_form(one) for one in mail.attachments):
        faults.add("form_unreadable")
    return FormFound(*best, frozenset(faults))


def _worth(form: FormRows) -> tuple[int, int]:
    filled = form.filled
    return (filled if filled >= _ROWS_OF_A_FORM else 0, len(form.text))


def _is_unreadable_form(attachment: Attachment) -> bool:
    """A Word file of the older kind, one with macros or a password, or one that is no Word file for all its name."""
    if attachment.found_type in _NOT_OPENED:
        return attachment.found_type != OLE or _WORD_NAME.search(attachment.name) is not None
    return attachment.found_type != DOCX and _WORD_NAME.search(attachment.name) is not None
