"""`incidentd report`: for the officer who took the call. Works on the store itself, also while the service is down."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from incidentd.cli.commands import JsonOption, declare, words_option
from incidentd.cli.report_options import ELEMENT_OPTIONS, FACT_OPTIONS, REPORT_OPTIONS, Stated
from incidentd.cli.workspace import Workspace


def add_to(app: typer.Typer) -> None:
    """Put the command into the tree."""
    declare(app, "report", **REPORT_OPTIONS, **FACT_OPTIONS, **ELEMENT_OPTIONS)(_report)


def _report(
    workspace: Workspace,
    /,
    file: Annotated[str, words_option("--file", "a report in JSON, or a note kept earlier / 文件", "FILE|-")] = "",
    yes: Annotated[bool, typer.Option("--yes", "-y", help="ask nothing, send what is stated / 不再询问")] = False,
    watch: Annotated[
        bool, typer.Option("--watch/--no-watch", help="the countdown afterwards, in a terminal / 倒计时")
    ] = True,
    json: JsonOption = False,
    **stated: Stated,
) -> None:
    """Take a phone report, or any other by hand / 记录电话报告，也可人工录入其他报告.

    In a terminal it asks for what is missing: Enter for what is not known yet, ? for what is being verified. Nothing
    is kept before it is sent; an incomplete report is kept and numbered at once
    / 在终端中逐项询问：不知道的直接回车，正在核实的输入 ?.
    """
    from incidentd.cli.reporting import How, report

    path = Path(file) if file and file != "-" else None
    report(workspace, stated, How(file=path, from_stdin=file == "-", ask=not yes, watch=watch, json=json))
