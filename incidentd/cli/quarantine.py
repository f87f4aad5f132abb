"""`incidentd quarantine`: what came in from a known sender and could not be taken."""

from __future__ import annotations

import sys
from functools import partial
from typing import Annotated

import typer

from incidentd.cli.commands import JsonOption, LimitOption, commands, declare
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace

group = commands("quarantine", "What came in and could not be understood: list, show / 无法识别的来件")


def add_to(app: typer.Typer) -> None:
    """Put the commands into the tree."""
    app.add_typer(group)


@declare(group, "list")
def _list(
    workspace: Workspace,
    limit: LimitOption = 50,
    json: JsonOption = False,
) -> None:
    """List what is kept apart, newest first / 列表."""
    from incidentd.cli.kept import reason_in_words
    from incidentd.cli.screen import as_json, console, table
    from incidentd.cli.times import brief
    from incidentd.intake.views import Kept, Quarantine
    from incidentd.store.queries import list_quarantine

    with workspace.store() as store:
        rows = store.read_blocking(partial(list_quarantine, limit=limit))
    rules, tr, screen = workspace.rules, workspace.tr, console()
    if json:
        as_json(Quarantine(kept=[Kept.of(row, rules) for row in rows]))
    elif not rows:
        screen.print(tr(_("Nothing is kept apart.")))
    else:
        columns = [tr(one) for one in (_("Number"), _("Arrived"), _("From"), _("Unit"), _("Reason"))]
        zone = rules.zone
        cells = [
            (
                row["number"],
                brief(row["arrived_at"], zone),
                row["actor"],
                rules.unit_name(row["unit"]),
                reason_in_words(row, tr),
            )
            for row in rows
        ]
        screen.print(table(columns, cells, folded=(3, 4)))


@declare(group, "show")
def _show(
    workspace: Workspace,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="such as Q2026-000001 / 编号")],
    raw: Annotated[
        bool, typer.Option("--raw", help="only what was sent, byte for byte, into a file or pipe / 原始内容")
    ] = False,
    json: JsonOption = False,
) -> None:
    """Show what was sent, and why it could not be taken / 查看内容和原因."""
    from incidentd.cli.kept import print_kept, write_raw
    from incidentd.intake.problems import refusal
    from incidentd.intake.sentences import Sentence
    from incidentd.store.queries import show_quarantine

    with workspace.store() as store:
        row = store.read_blocking(partial(show_quarantine, number=number))
    if row is None:
        message = Sentence(_("nothing is kept under the number {number}"), number=number)
        raise refusal("unknown-quarantine", message, hint=_("see 'incidentd quarantine list'"))
    if raw:
        write_raw(row, sys.stdout)
    else:
        print_kept(workspace, row, json=json)
