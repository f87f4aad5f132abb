"""Why a human must look at a mail, in words: for the office, for the sender, on the screen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


WORDS: Final = {
    "cut_off": _("It is too large to be kept whole: only its beginning is kept, and files may be missing or cut off."),
    "json_unreadable": _("A JSON file is attached that is no report as it must be."),
    "form_unreadable": _("A document is attached that could not be read."),
    "charset_doubtful": _("It does not say in which charset it is written, and its bytes do not show it."),
    "encrypted": _("It, or something attached to it, is encrypted."),
    "tnef": _("Its content is in winmail.dat, which is not opened."),
    "bomb": _("A file is attached that would unpack to too much; it was not opened."),
    "broken_mime": _("Its structure is broken: parts of it may be lost."),
    "too_many_parts": _("It has too many parts to read them all."),
    "too_deep": _("Its parts are nested too deep to read them all."),
    "too_large": _("It is too large to be read whole."),
    "empty": _("It has neither text nor an attachment."),
    "several_reports": _("Several JSON files are attached; one of them was read."),
}
"""The faults with which a mail may hold more than was read, and what to say of each."""


def explained(faults: Iterable[str]) -> tuple[str, ...]:
    """A sentence (message id) for each of the faults, the gravest first."""
    named = set(faults)
    return tuple(words for fault, words in WORDS.items() if fault in named)
