"""`incidentd form`: the Word form that duty officers fill in and attach to a mail."""

from __future__ import annotations

import os
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
    from incidentd.cli.answers import BadAnswer
    from incidentd.cli.screen import console
    from incidentd.intake.mail.form_maker import make_form
    from incidentd.intake.sentences import Sentence

    made = make_form(workspace.language, workspace.rules.policy, workspace.tr)
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    except FileExistsError:
        message = Sentence(_("'{file}' exists already"), file=str(file))
        raise BadAnswer(message, hint=_("name a file that does not")) from None
    with os.fdopen(handle, "wb") as saved:
        saved.write(made)
    console().print(workspace.tr(_("The form is in {file}.")).format(file=file))
