"""A finding in words: what was looked at, what it is, what to do about it, in the reader's language."""

from __future__ import annotations

import sys
from typing import Final

from rich.text import Text

from incidentd.checkup.findings import Finding
from incidentd.cli.faults import one_line_of
from incidentd.cli.screen import GOOD, LATE, SOON, console, wrapped
from incidentd.cli.width import columns, one_line, pad
from incidentd.cli.words import _
from incidentd.delivery.retold import retold
from incidentd.i18n import Translate, translator
from incidentd.sentences import Sentence, in_language

_MARKS: Final = {"ok": _("OK"), "warning": _("WARNING"), "error": _("ERROR")}
_PARTS: Final = {
    **{name: name for name in (_("settings"), _("policy"), _("directory"), _("roster"), _("secret"), _("clock"))},
    **{name: name for name in (_("disk"), _("store"), _("http"), _("handover"))},
    **{name: name for name in (_("email"), _("sms"), _("mail"), _("mailbox"), _("public_url"))},
    "unit": _("service unit"),
}
"""How each part is called; in English most by the name that programs are told."""
_STYLES: Final = {"ok": GOOD, "warning": SOON, "error": LATE}


def print_finding(one: Finding, language: str) -> None:
    """One line; at a terminal as many as it takes, the mark in colour."""
    mark, about, words = translator(language)(_MARKS[one.level]), part_in_words(one, language), in_words(one, language)
    if not sys.stdout.isatty():
        sys.stdout.write(f"{mark}  {about}{words}\n")
        return
    screen = console()
    width = max(columns(translator(language)(mark)) for mark in _MARKS.values())
    head = Text.assemble((pad(mark, width), _STYLES[one.level]), "  ", (about, "bold"))
    indent = width + 2
    first, *others = wrapped(about + words, screen.width - indent)
    screen.print(Text.assemble(head, first[len(about) :]))
    for line in others:
        screen.print(" " * indent + line)
    screen.file.flush()


def part_in_words(one: Finding, language: str) -> str:
    """What was looked at, with what stands between it and what was found."""
    tr = translator(language)
    part, _blank, name = one.about.partition(" ")
    named = " ".join(filter(None, (tr(_PARTS[part]) if part in _PARTS else part, name)))
    return tr(_("{label}: ")).format(label=named)


def in_words(one: Finding, language: str) -> str:
    """What it is and what to do, on one line."""
    if one.error is not None:
        return one_line_of(one.error, language)
    tr = translator(language)
    said = one_line(_said(one.said, tr))
    if not one.mend:
        return said
    mend = one_line(in_language(one.mend, tr))
    return said + (". " if mend.isascii() else tr(_(". "))) + mend


def _said(said: str, tr: Translate) -> str:
    """The sentence; a reason that a provider gave is told as one that was kept, its stages and meanings with it."""
    if not isinstance(said, Sentence) or "reason" not in said.values:
        return in_language(said, tr)
    reason = said.values["reason"]
    told = retold(str(reason), tr)
    if told == str(reason) and isinstance(reason, Sentence):
        told = in_language(reason, tr)
    return tr(said.template).format(**{**said.values, "reason": told})
