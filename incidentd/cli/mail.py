"""`incidentd mail`: what would be understood of a mail, the mails that came, and those that wait for a decision."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from incidentd.cli.commands import JsonOption, LimitOption, commands, declare, words_option
from incidentd.cli.workspace import Workspace

MailArgument = Annotated[str, typer.Argument(metavar="NUMBER", help="such as E2026-000001 / 邮件编号")]
_Outcome = Literal["all", "opened", "added", "held", "noted", "kept"]

group = commands("mail", "Mails: try, list, show, save, accept, dismiss / 邮件")


def add_to(app: typer.Typer) -> None:
    """Put the commands into the tree."""
    app.add_typer(group)


@declare(group, "try")
def _try(
    workspace: Workspace,
    file: Annotated[Path, typer.Argument(metavar="FILE|-", help="a mail as it came (.eml) / 邮件原文")],
    received_at: Annotated[
        str, words_option("--received-at", "when it was received; default now / 收到时间", "TIME")
    ] = "",
    to: Annotated[str, words_option("--to", "the address it came to / 收件地址", "ADDRESS")] = "",
    json: JsonOption = False,
) -> None:
    """Show what would be understood of a mail, with the passages; nothing is kept / 试读邮件，不保存."""
    from incidentd.cli.mail_try import try_mail

    try_mail(workspace, file, received_at, to, json=json)


@declare(group, "list")
def _list(
    workspace: Workspace,
    outcome: Annotated[_Outcome, typer.Option("--outcome", help="held: waits for a decision / 处理结果")] = "all",
    limit: LimitOption = 50,
    json: JsonOption = False,
) -> None:
    """List mails, newest first, with what became of each / 邮件列表."""
    from incidentd.cli.mail_view import print_mails

    print_mails(workspace, "" if outcome == "all" else outcome, limit, json=json)


@declare(group, "show")
def _show(
    workspace: Workspace,
    number: MailArgument,
    raw: Annotated[
        bool, typer.Option("--raw", help="only the mail, byte for byte, into a file or pipe / 原始邮件")
    ] = False,
    json: JsonOption = False,
) -> None:
    """Show a mail: who sent it, what was understood, what is attached, its text / 查看邮件."""
    from incidentd.cli.mail_view import print_mail, write_mail

    if raw:
        write_mail(workspace, number, sys.stdout)
    else:
        print_mail(workspace, number, json=json)


@declare(group, "save")
def _save(
    workspace: Workspace,
    number: MailArgument,
    part: Annotated[str, typer.Argument(metavar="PART", help="such as 2, as 'mail show' lists it / 附件序号")],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="must not exist yet / 保存到")],
) -> None:
    """Save an attached file. It is not looked at: be careful with what strangers send / 保存附件."""
    from incidentd.cli.mail_view import save_attachment

    save_attachment(workspace, number, part, file)


@declare(group, "accept")
def _accept(
    workspace: Workspace,
    number: MailArgument,
    incident: Annotated[
        str, words_option("--incident", "where it belongs, or new / 所属事件或 new", "NUMBER|new")
    ] = "",
    json: JsonOption = False,
) -> None:
    """A mail that is held counts, as of when it arrived / 采信邮件，按到达时间计算."""
    from incidentd.cli.mail_view import decide

    decide(workspace, number, accept=True, incident=incident, json=json)


@declare(group, "dismiss")
def _dismiss(workspace: Workspace, number: MailArgument, json: JsonOption = False) -> None:
    """A mail that is held is put aside: it stays kept and counts for nothing / 搁置邮件."""
    from incidentd.cli.mail_view import decide

    decide(workspace, number, accept=False, incident="", json=json)


@declare(group, "address")
def _address(workspace: Workspace, unit: Annotated[str, typer.Argument(metavar="UNIT", help="unit / 单位")]) -> None:
    """The secret addresses of a unit: what is sent there is its report, whoever sends it / 单位专用收件地址."""
    from incidentd.cli.mail_view import print_addresses

    print_addresses(workspace, unit)
