"""Something from the quarantine on the screen. It may be anything, escape sequences too: it is shown, not obeyed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, TextIO

from rich.text import Text

from incidentd.cli.answers import BadAnswer
from incidentd.cli.screen import Cell, as_json, console, heading, print_facts
from incidentd.cli.times import full
from incidentd.cli.width import harmless
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.i18n import Translate
from incidentd.intake.problems import KINDS
from incidentd.intake.views import KeptWhole

_MOST_SHOWN: Final = 20_000


def print_kept(workspace: Workspace, row: Mapping[str, Any], *, json: bool) -> None:
    """Print what is known of it and what was sent."""
    shown = KeptWhole.of(row, workspace.rules)
    if json:
        as_json(shown)
        return
    tr, screen = workspace.tr, console()
    screen.print(Text(shown.number, style="bold"))
    print_facts(screen, _facts(workspace, row))
    screen.print(heading(tr(_("What was sent"))))
    if shown.text is None:
        form = _("No text in any known encoding: {count} bytes; --raw writes them.")
        screen.print(tr(form).format(count=len(row["raw"])))
        return
    screen.print(Text(harmless(shown.text[:_MOST_SHOWN])))
    if len(shown.text) > _MOST_SHOWN:
        screen.print(tr(_("… and more; --raw writes all of it.")))


def reason_in_words(row: Mapping[str, Any], tr: Translate) -> str:
    """Why it could not be taken, in the reader's language: what was said at the time is kept in English."""
    kind = KINDS.get(row["code"])
    said = tr(kind.title) if kind else ""
    return said if kind and said != kind.title else str(row["reason"])


def write_raw(row: Mapping[str, Any], file: TextIO) -> None:
    """Write the bytes as they came; raises BadAnswer for a terminal, which would obey what is in them."""
    if file.isatty():
        raise BadAnswer(_("--raw does not write to a terminal"), hint=_("send it into a file: --raw > kept.json"))
    file.buffer.write(bytes(row["raw"]))
    file.flush()


def _facts(workspace: Workspace, row: Mapping[str, Any]) -> Iterator[tuple[str, Cell]]:
    tr = workspace.tr
    reason = reason_in_words(row, tr)
    yield tr(_("Arrived")), full(row["arrived_at"], workspace.zone)
    yield tr(_("From")), row["actor"]
    yield tr(_("Unit")), workspace.rules.unit_name(row["unit"])
    yield tr(_("Reason")), reason
    yield tr(_("In English")), "" if reason == row["reason"] else row["reason"]
    yield tr(_("Place")), row["field"]
    yield tr(_("What to do")), tr(_("enter it by hand: incidentd report, or have it sent again corrected"))
