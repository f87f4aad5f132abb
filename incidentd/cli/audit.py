"""`incidentd audit`: ask the audit log, verify it, sign it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from incidentd.cli.commands import JsonOption, commands, declare, words_option
from incidentd.cli.workspace import Workspace

group = commands("audit", "The audit log: query, verify, checkpoint / 审计日志")


def add_to(app: typer.Typer) -> None:
    """Put the commands into the tree."""
    app.add_typer(group)


_FILTERS = {
    "since": Annotated[str | None, words_option("--since", "11-20, 昨天 08:00, 7 days ago ... / 起", "TIME")],
    "until": Annotated[str | None, words_option("--until", "before then; a day alone is included / 止", "TIME")],
    "unit": Annotated[str | None, words_option("--unit", "of this unit / 单位", "UNIT")],
    "incident": Annotated[str | None, words_option("--incident", "of this incident / 事件编号", "NUMBER")],
    "kind": Annotated[str | None, words_option("--kind", "clock.ran_out, or clock.* for all of a sort / 种类", "KIND")],
    "actor": Annotated[
        str | None, words_option("--actor", "by whom: cli:<user>, key:<id>, engine, delivery, system / 操作者", "ACTOR")
    ],
}


@declare(group, "query", **_FILTERS)
def _query(
    workspace: Workspace,
    /,
    form: Annotated[Literal["table", "jsonl", "csv"], typer.Option("--format", help="how to print / 格式")] = "table",
    bom: Annotated[bool, typer.Option("--bom", help="CSV with a byte order mark, for Excel / 供 Excel 打开")] = False,
    limit: Annotated[
        int | None, typer.Option("--limit", metavar="N", min=1, help="at most so many lines / 最多行数")
    ] = None,
    **wanted: str | None,
) -> None:
    """Print lines of the audit log, oldest first, as they are read / 查询审计日志."""
    from incidentd.cli.audit_query import query

    query(workspace, {name: value or "" for name, value in wanted.items()}, form=form, bom=bom, limit=limit or 0)


@declare(group, "verify")
def _verify(
    workspace: Workspace,
    head: Annotated[
        str, words_option("--head", "as the last line of an old mail has it / 邮件末行所记", "SEQ:HASH")
    ] = "",
    checkpoint: Annotated[Path | None, words_option("--checkpoint", "a signed note / 签名文件", "FILE")] = None,
    public_key: Annotated[Path | None, words_option("--public-key", "the key it is held to / 公钥文件", "FILE")] = None,
    json: JsonOption = False,
) -> None:
    """Verify the whole audit log; exit code 1 where it is broken / 校验审计日志.

    Where no witness is given, the last checkpoint made here is taken.
    """
    from incidentd.cli.audit_verify import verify_log

    if not verify_log(workspace, head, checkpoint, public_key, json=json):
        raise typer.Exit(1)


@declare(group, "checkpoint")
def _checkpoint(
    workspace: Workspace,
    out: Annotated[Path | None, words_option("--out", "write the note there, not to stdout / 写入文件", "FILE")] = None,
    origin: Annotated[
        str, words_option("--origin", "the log's name; fixed with the first one / 日志名称", "NAME")
    ] = "",
) -> None:
    """Verify the log and sign it up to its last line; send the note off this machine / 签名并外送."""
    from incidentd.cli.audit_sign import checkpoint

    checkpoint(workspace, out, origin)
