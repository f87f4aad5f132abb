"""Mails on the screen, and what the office decides about those that are held."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final, TextIO

from rich.text import Text

from incidentd.cli.answers import BadAnswer
from incidentd.cli.mail_try import MAIL_KINDS, attachments_table, print_reading
from incidentd.cli.new_file import save_new
from incidentd.cli.screen import GOOD, LATE, SOON, Cell, as_json, console, heading, print_facts, table
from incidentd.cli.times import brief, full
from incidentd.cli.width import harmless
from incidentd.cli.words import _, worded
from incidentd.cli.workspace import Workspace
from incidentd.config.master import master_secret
from incidentd.core.mail_faults import explained
from incidentd.errors import ConfigError, Rejected
from incidentd.intake.mail.deciding import withheld_answer_to
from incidentd.intake.mail.mime import read_mail
from incidentd.intake.mail.site import token_of
from incidentd.intake.mail_views import Mail, Mails
from incidentd.intake.problems import refusal
from incidentd.intake.sentences import Sentence
from incidentd.store.mail_decisions import MailDecision
from incidentd.store.mail_queries import list_mails, raw_mail, show_mail

_MOST_SHOWN: Final = 20_000
OUTCOMES: Final = {
    "opened": _("opened an incident"),
    "added": _("added to its incident"),
    "held": _("waits for a decision"),
    "noted": _("noted with its incident"),
    "kept": _("kept"),
}
_STYLES: Final = {"held": LATE, "noted": SOON, "opened": GOOD, "added": GOOD}


def print_mails(workspace: Workspace, outcome: str, limit: int, *, json: bool) -> None:
    """Print mails, newest first."""
    with workspace.store() as store:
        rows = store.read_blocking(partial(list_mails, outcome=outcome, limit=limit))
    tr, screen = workspace.tr, console()
    if json:
        as_json(Mails(mails=[Mail.of(row, workspace.rules) for row in rows]))
    elif not rows:
        screen.print(tr(_("No mails.")))
    else:
        names = (_("Number"), _("Received"), _("From"), _("Subject"), _("What became of it"), _("Incident"))
        screen.print(table([tr(name) for name in names], [_row(row, workspace) for row in rows], folded=(2, 3)))


def print_mail(workspace: Workspace, number: str, *, json: bool) -> None:
    """Print one mail with its text; raises Rejected where there is none of that number."""
    with workspace.store() as store:
        row = store.read_blocking(partial(show_mail, number=number))
        raw = store.read_blocking(partial(raw_mail, number=number))
    if row is None or raw is None:
        raise unknown_mail(number)
    if json:
        as_json(Mail.of(row, workspace.rules))
        return
    tr, screen = workspace.tr, console()
    screen.print(Text(f"{row['number']}  {harmless(row['subject'])}", style="bold"))
    print_facts(screen, _facts(workspace, row))
    print_reading(workspace, screen, row["reading"])
    if row["attachments"]:
        screen.print(heading(tr(_("Attached"))))
        screen.print(attachments_table(row["attachments"], tr))
    screen.print(heading(tr(_("Text"))))
    text = read_mail(raw).text
    screen.print(Text(harmless(text[:_MOST_SHOWN]) or tr(_("no text could be read; --raw writes the mail as it came"))))


def write_mail(workspace: Workspace, number: str, file: TextIO) -> None:
    """Write a mail as it came; raises BadAnswer for a terminal, which would obey what is in it."""
    with workspace.store() as store:
        raw = store.read_blocking(partial(raw_mail, number=number))
    if raw is None:
        raise unknown_mail(number)
    if file.isatty():
        raise BadAnswer(_("--raw does not write to a terminal"), hint=_("send it into a file: --raw > mail.eml"))
    file.buffer.write(raw)
    file.flush()


def save_attachment(workspace: Workspace, number: str, part: str, file: Path) -> None:
    """Save one attached file under a name that does not exist yet."""
    with workspace.store() as store:
        raw = store.read_blocking(partial(raw_mail, number=number))
    if raw is None:
        raise unknown_mail(number)
    found = next((one for one in read_mail(raw).attachments if one.part == part), None)
    if found is None:
        message = Sentence(_("mail {number} has no attached part {part}"), number=number, part=part)
        raise BadAnswer(message, hint=_("see 'incidentd mail show'"))
    save_new(file, found.data, 0o600)


def decide(workspace: Workspace, number: str, *, accept: bool, incident: str, json: bool) -> None:
    """Decide about a mail that is held, and say what became of it."""
    with workspace.store() as store:
        ours = workspace.settings.own_addresses
        to = store.read_blocking(lambda c: withheld_answer_to(c, number, ours)) if accept else ""
        decision = MailDecision(number, accept, incident, to)
        taken = store.decide_mail_blocking(decision, workspace.actor).taken
    if json:
        as_json(taken._asdict())
        return
    form = _("Mail {number} counts as report {report}.") if accept else _("Mail {number} is put aside; it stays kept.")
    console().print(workspace.tr(form).format(number=number, report=taken.report))


def print_addresses(workspace: Workspace, unit: str) -> None:
    """Print a unit's secret addresses, one for each of ours."""
    if workspace.rules.directory.unit(unit) is None:
        allowed = [one.id for one in workspace.rules.directory.units]
        raise refusal("unknown-unit", Sentence(_("there is no unit '{unit}'"), unit=unit), allowed=allowed)
    ours = workspace.settings.mail.addresses
    if not ours:
        raise ConfigError("no address of ours is named", key="mail.addresses", hint="name where reports are sent to")
    token = token_of(unit, master_secret(workspace.settings))
    for address in ours:
        local, _at, domain = address.rpartition("@")
        console().print(f"{local}+{token}@{domain}")


def unknown_mail(number: str) -> Rejected:
    """The refusal of a number that no mail has."""
    message = Sentence(_("there is no mail {number}"), number=number)
    return refusal("unknown-mail", message, hint=_("see 'incidentd mail list'"))


def _row(row: Mapping[str, Any], workspace: Workspace) -> tuple[Cell, ...]:
    outcome = Text(worded(OUTCOMES, row["outcome"], workspace.tr), _STYLES.get(row["outcome"], ""))
    if row["human"]:
        outcome.append(workspace.tr(_(", to be read")), SOON)
    sender = Text(row["sender"])
    if not row["verified"]:
        sender.append(workspace.tr(_(" (unverified)")), SOON)
    received = brief(row["received_at"], workspace.zone)
    return row["number"], received, sender, harmless(row["subject"]), outcome, row["incident"]


def _facts(workspace: Workspace, row: Mapping[str, Any]) -> Iterator[tuple[str, Cell]]:
    tr, rules = workspace.tr, workspace.rules
    person = rules.directory.person(row["person"])
    yield tr(_("From")), row["sender"] + (f" ({person.name})" if person else "")
    yield tr(_("Sender verified")), tr(_("yes")) if row["verified"] else Text(tr(_("no")), LATE)
    yield tr(_("It is")), worded(MAIL_KINDS, row["kind"], tr)
    yield tr(_("Received")), full(row["received_at"], workspace.zone)
    yield tr(_("Taken in")), full(row["taken_at"], workspace.zone)
    yield tr(_("What became of it")), worded(OUTCOMES, row["outcome"], tr)
    yield tr(_("Reason")), tr(row["reason"]) if row["reason"] else ""
    yield tr(_("Unit")), rules.unit_name(row["unit"])
    yield tr(_("Incident")), row["incident"]
    yield tr(_("Report")), row["report"]
    yield tr(_("For a human")), Text(tr(_("yes")), LATE) if row["human"] else tr(_("no"))
    yield tr(_("Why")), "\n".join(tr(words) for words in explained(row["faults"]))
