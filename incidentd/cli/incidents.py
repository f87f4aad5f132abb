"""`incidentd incidents`: look at incidents, and do what the office does to them."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from incidentd.cli.commands import JsonOption, LimitOption, commands, declare, words_option
from incidentd.cli.report_options import ELEMENT_OPTIONS, FACT_OPTIONS, Stated
from incidentd.cli.workspace import Workspace

NumberArgument = Annotated[str, typer.Argument(metavar="NUMBER", help="such as 2026-000001 / 事件编号")]
NoteOption = Annotated[str, words_option("--note", "kept beside the audit log / 备注，随审计日志保存")]
ReasonOption = Annotated[str, words_option("--reason", "why; kept beside the audit log / 理由，随审计日志保存")]

_State = Literal["open", "reported", "confirmed", "closed", "all"]

group = commands("incidents", "Incidents: list, show, correct, confirm, acknowledge, close, reopen / 事件")


def add_to(app: typer.Typer) -> None:
    """Put the commands into the tree."""
    app.add_typer(group)


@declare(group, "list")
def _list(
    workspace: Workspace,
    unit: Annotated[str, words_option("--unit", "only this unit's / 单位", "UNIT")] = "",
    state: Annotated[_State, typer.Option("--state", help="open: all that are not closed / 状态")] = "open",
    before: Annotated[str, words_option("--before", "only numbers below this one / 编号在此之前", "NUMBER")] = "",
    limit: LimitOption = 50,
    json: JsonOption = False,
) -> None:
    """List incidents, newest first, with the clock that is due next / 事件列表."""
    from incidentd.cli.incident_view import print_list

    print_list(workspace, unit=unit, state="" if state == "all" else state, before=before, limit=limit, json=json)


@declare(group, "show")
def _show(workspace: Workspace, number: NumberArgument, json: JsonOption = False) -> None:
    """Show an incident: facts, elements, what is missing, clocks, reports, messages / 事件详情."""
    from incidentd.cli.incident_view import print_incident

    print_incident(workspace, number, json=json)


@declare(group, "correct", **FACT_OPTIONS, **ELEMENT_OPTIONS)
def _correct(
    workspace: Workspace,
    /,
    number: NumberArgument,
    reason: ReasonOption = "",
    json: JsonOption = False,
    **stated: Stated,
) -> None:
    """Set facts right, openly: both values are kept, clocks are reckoned anew / 更正事实，时限重新计算."""
    from incidentd.cli.acts import correct

    correct(workspace, number, reason, stated, json=json)


@declare(group, "confirm")
def _confirm(workspace: Workspace, number: NumberArgument, note: NoteOption = "", json: JsonOption = False) -> None:
    """The office confirms that the report has arrived / 办公室确认收到."""
    from incidentd.cli.acts import act

    act(workspace, "confirm", number, note, json=json)


@declare(group, "acknowledge")
def _acknowledge(workspace: Workspace, number: NumberArgument, note: NoteOption = "", json: JsonOption = False) -> None:
    """Say 'I have it': reminders are quiet for a while, the clock runs on / 已知悉，暂停催报，时限照走."""
    from incidentd.cli.acts import act

    act(workspace, "acknowledge", number, note, json=json)


@declare(group, "close")
def _close(workspace: Workspace, number: NumberArgument, reason: ReasonOption = "", json: JsonOption = False) -> None:
    """Close an incident: its clocks are cancelled, those alarmed are told / 办结."""
    from incidentd.cli.acts import act

    act(workspace, "close", number, reason, needs_reason=True, json=json)


@declare(group, "reopen")
def _reopen(workspace: Workspace, number: NumberArgument, reason: ReasonOption = "", json: JsonOption = False) -> None:
    """Open a closed incident again: further reports are taken / 重新打开."""
    from incidentd.cli.acts import act

    act(workspace, "reopen", number, reason, needs_reason=True, json=json)
