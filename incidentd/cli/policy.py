"""`incidentd policy` and `incidentd simulate`: what the rules say, and what they would do."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from incidentd.cli.commands import commands, declare
from incidentd.cli.workspace import Workspace

group = commands("policy", "The rules in force: explain, check / 报送规定")


def add_to(app: typer.Typer) -> None:
    """Put the commands into the tree."""
    app.add_typer(group)
    declare(app, "simulate")(_simulate)


@declare(group, "explain")
def _explain(
    workspace: Workspace,
    unit: Annotated[
        str, typer.Option("--unit", show_default=False, help="with its people by name, and who is on duty / 单位")
    ] = "",
    incident_class: Annotated[str, typer.Option("--class", show_default=False, help="only this class / 紧急程度")] = "",
) -> None:
    """Say in plain words what must be reported when, and who is told when it is not / 用文字说明报送规定."""
    from incidentd.cli.policy_view import explain

    explain(workspace, unit, incident_class)


@declare(group, "check")
def _check(workspace: Workspace) -> None:
    """Check policy and directory; says what is wrong, and what soon will be / 检查规定和通讯录."""
    from incidentd.cli.check import check_rules

    if not check_rules(workspace):
        raise typer.Exit(1)


def _simulate(
    workspace: Workspace,
    scenario: Annotated[Path, typer.Argument(metavar="SCENARIO", help="a TOML file / 情景文件")],
    unit: Annotated[
        str,
        typer.Option("--unit", show_default=False, help="whose incident it is, not the scenario's unit's / 单位"),
    ] = "",
    brief: Annotated[
        bool, typer.Option("--brief", help="who is told, without the words of the messages / 不显示消息内容")
    ] = False,
) -> None:
    """Play a scenario through the real rules with a moved clock; nothing is sent or kept / 推演."""
    from incidentd.cli.faults import telling_all
    from incidentd.cli.policy_view import require_unit
    from incidentd.cli.screen import say
    from incidentd.config.files import load_scenario, require_playable
    from incidentd.core.rules import in_language
    from incidentd.core.simulation import simulate
    from incidentd.core.timeline import BAR, MARGIN, timeline

    rules = workspace.written_rules
    require_unit(rules, unit)
    with telling_all(workspace.language):  # no other command reads scenarios: they cannot be listed there
        play = load_scenario(scenario)
        play = play.model_copy(update={"unit": unit or play.unit})
        require_playable(scenario, play, rules)
    say(in_language(play.title, workspace.language), "")
    for line in timeline(simulate(play, rules), rules, workspace.language, messages=not brief):
        margin, words = line[:MARGIN], line[MARGIN:]
        bar = BAR if words.startswith(BAR) else ""
        say(words.removeprefix(bar), indent=" " * MARGIN + bar, first=margin + bar)
