"""`incidentd mail try`: what would be understood of a mail, on the screen."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.text import Text

from incidentd.cli.answers import BadAnswer
from incidentd.cli.screen import LATE, SOON, Cell, as_json, console, heading, print_facts, table
from incidentd.cli.standing import element_text
from incidentd.cli.times import full, read_moment
from incidentd.cli.words import _, worded
from incidentd.cli.workspace import Workspace
from incidentd.core.element_words import element_label
from incidentd.core.elements import ELEMENTS
from incidentd.core.mail_answer import FIELDS
from incidentd.core.mail_faults import explained
from incidentd.core.rule_words import KINDS
from incidentd.errors import SecretMissing
from incidentd.i18n import Translate
from incidentd.intake.mail.shown import understood
from incidentd.intake.mail.site import reader_of
from incidentd.intake.mail.understanding import Envelope
from incidentd.intake.sentences import Sentence

_LARGEST: Final = 200 * 1024 * 1024
HOWS: Final = {"json": _("JSON"), "form": _("form"), "labelled": _("labelled"), "rule": _("by rule")}
MAIL_KINDS: Final = {
    "report": _("a report"),
    "auto_reply": _("an automatic reply"),
    "bounce": _("a bounce"),
    "list": _("mail of a list"),
    "own": _("a mail of ours"),
    "calendar": _("an invitation"),
}


def try_mail(workspace: Workspace, file: Path, received_at: str, to: str, *, json: bool) -> None:
    """Print what would be understood of a mail; nothing is kept."""
    raw = _read(file)
    now = workspace.clock.now()
    moment = read_moment(received_at, workspace.zone, now) if received_at else now
    reader = reader_of(workspace.settings, workspace.rules, _master(workspace))
    found = understood(reader.read(raw, Envelope(moment, to)), workspace.rules)
    if json:
        as_json(found)
        return
    screen, tr = console(), workspace.tr
    print_facts(screen, _facts(workspace, found))
    print_reading(workspace, screen, found)
    if found["attachments"]:
        screen.print(heading(tr(_("Attached"))))
        screen.print(attachments_table(found["attachments"], tr))


def print_reading(workspace: Workspace, screen: Console, reading: Mapping[str, Any]) -> None:
    """The elements that were read with their passages, what is doubtful, what is missing."""
    tr = workspace.tr
    rows = [_element(workspace, name, reading["elements"][name]) for name in ELEMENTS if name in reading["elements"]]
    if rows:
        screen.print(heading(tr(_("Elements"))))
        columns = [tr(one) for one in (_("Element"), _("Read as"), _("How"), _("Passage"))]
        screen.print(table(columns, rows, folded=(1, 3)))
    if reading["doubts"]:
        screen.print(heading(tr(_("Not certain enough to be taken"))))
        columns = [tr(one) for one in (_("Element"), _("Passage"), _("Why"))]
        screen.print(table(columns, [_doubt(one, tr) for one in reading["doubts"]], folded=(1, 2)))
    if reading.get("missing"):
        named = tr(_(", ")).join(element_label(name, tr) for name in reading["missing"])
        screen.print(heading(tr(_("Missing ({count})")).format(count=len(reading["missing"]))))
        screen.print(Text(named, SOON))


def attachments_table(attachments: list[Mapping[str, Any]], tr: Translate) -> Any:
    """Attached files: what they are called, what they are, how large."""
    columns = [tr(one) for one in (_("Part"), _("Name"), _("Type as found"), _("Type as claimed"), _("Bytes"))]
    rows = [(a["part"], a["name"], a["found_type"], a["claimed_type"], f"{a['size']:,}") for a in attachments]
    return table(columns, rows, folded=(1,))


def _facts(workspace: Workspace, found: Mapping[str, Any]) -> Iterator[tuple[str, Cell]]:
    tr, rules = workspace.tr, workspace.rules
    yield tr(_("Subject")), found["subject"]
    yield tr(_("From")), found["from"]
    yield tr(_("It is")), worded(MAIL_KINDS, found["mail"], tr)
    yield tr(_("Received")), full(datetime.fromisoformat(found["received_at"]), workspace.zone)
    yield tr(_("Sender verified")), tr(_("yes")) if found["verified"] else Text(tr(_("no")), LATE)
    yield tr(_("Kind")), tr(KINDS[found["kind"]]) if found["kind"] else ""
    yield tr(_("Class")), rules.class_name(found["class"], workspace.language) if found["class"] else ""
    yield tr(_("Unit")), rules.unit_name(found["unit"])
    yield tr(_("Incident")), found["incident"]
    yield tr(_("Title")), found["title"]
    yield tr(_("For a human")), Text(tr(_("yes")), LATE) if found["for_a_human"] else tr(_("no"))
    yield tr(_("Why")), "\n".join(tr(words) for words in explained(found["faults"]))


def _element(workspace: Workspace, name: str, one: Mapping[str, Any]) -> tuple[Cell, ...]:
    tr = workspace.tr
    value = element_text(one["value"], workspace.zone, tr)
    return element_label(name, tr), value, worded(HOWS, one["how"], tr), one["passage"]


def _doubt(one: Mapping[str, Any], tr: Translate) -> tuple[Cell, ...]:
    label = tr(FIELDS[one["field"]]) if one["field"] in FIELDS else element_label(one["field"], tr)
    return Text(label, SOON), one["passage"], tr(one["why"]) if one["why"] else ""


def _read(file: Path) -> bytes:
    if str(file) == "-":
        return sys.stdin.buffer.read(_LARGEST)
    if not file.is_file():
        message = Sentence(_("there is no file '{file}'"), file=str(file))
        raise BadAnswer(message, hint=_("name a mail that was saved as it came (.eml)"))
    return file.read_bytes()


def _master(workspace: Workspace) -> bytes | None:
    try:
        return workspace.settings.secret("master").encode()
    except SecretMissing:
        return None
