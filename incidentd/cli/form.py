"""`incidentd form`: the Word form that duty officers fill in and attach to a mail."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from incidentd.cli.commands import declare
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace


def add_to(app: typer.Typer) -> None:
    """Put the command into the tree."""
    declare(app, "form")(_form)


def _form(
    workspace: Workspace,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="must not exist yet, such as form.docx / 保存到")],
) -> None:
    """Make the Word form of a report, by the policy: to be filled in and sent by mail / 生成 Word 报送表."""
    from incidentd.cli.new_file import save_new
    from incidentd.cli.screen import console
    from incidentd.intake.mail.form_maker import make_form

    made = make_form(workspace.language, workspace.rules.policy, workspace.tr)
    save_new(file, made, 0o644)
    console().print(workspace.tr(_("The form is in {file}.")).format(file=file))
