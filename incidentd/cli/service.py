"""The commands that run and look after the service."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from incidentd.cli.commands import JsonOption, declare
from incidentd.cli.words import _
from incidentd.cli.workspace import DEFAULT_LANGUAGE, Workspace
from incidentd.errors import ConfigError


def add_to(app: typer.Typer) -> None:
    """Put the commands into the tree."""
    declare(app, "init")(_init)
    declare(app, "check")(_check)
    declare(app, "migrate")(_migrate)
    declare(app, "serve")(_serve)
    declare(app, "resume")(_resume)
    declare(app, "tell-operators")(_tell_operators)
    declare(app, "demo")(_demo)


def _check(
    workspace: Workspace,
    offline: Annotated[bool, typer.Option("--offline", help="ask nobody over the network / 不联网")] = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="exit status 3 where there are warnings / 有提醒时退出码为 3")
    ] = False,
    days: Annotated[
        int, typer.Option("--days", metavar="N", min=1, max=366, help="how far to look into the roster / 查看未来天数")
    ] = 30,
    json: JsonOption = False,
) -> None:
    """Check everything that the service needs; says what to do / 检查服务所需的一切.

    From the settings to the certificates of the servers it talks to; exit status 1 where there is an error /
    从设置到所连服务器的证书；有错误时退出码为 1.
    """
    from incidentd.cli.check import check

    check(workspace, json=json, offline=offline, strict=strict, days=days)


def _init(
    workspace: Workspace,
    answers: Annotated[
        Path | None,
        typer.Option("--answers", metavar="FILE", show_default=False, help="TOML; asks nothing / 从文件读取，不提问"),
    ] = None,
    folder: Annotated[
        Path, typer.Option("--folder", metavar="FOLDER", help="where the configuration goes / 配置目录")
    ] = Path("/etc/incidentd"),
    state: Annotated[Path, typer.Option("--state", metavar="FOLDER", help="where the store goes / 数据目录")] = Path(
        "/var/lib/incidentd"
    ),
    untested: Annotated[bool, typer.Option("--untested", help="do not try the servers / 不试连服务器")] = False,
) -> None:
    """Write a first configuration by asking a few questions; tries each server / 首次配置."""
    from incidentd.cli.init import init
    from incidentd.cli.terminal import ended_by_signals
    from incidentd.setup.place import Site

    site = Site(folder.absolute(), state.absolute())
    with ended_by_signals():
        init(workspace, site, answers=answers, untested=untested)


def _migrate(
    workspace: Workspace,
    without_backup: Annotated[
        bool, typer.Option("--without-backup", help="a backup has been made by other means / 已另行备份，不再备份")
    ] = False,
    json: JsonOption = False,
) -> None:
    """Make the store, or bring it to this program's schema version, a backup first / 建立或升级数据库（先备份）."""
    from incidentd.cli.backup import backup_before_migrating
    from incidentd.cli.screen import as_json, say
    from incidentd.store.migrate import migrate

    with workspace.database() as database:
        backup = None if without_backup else backup_before_migrating(workspace, database)
        before, after = migrate(database, workspace.clock, workspace.actor)
    if json:
        as_json({"before": before, "after": after, "backup": str(backup or "")})
        return
    tr = workspace.tr
    if backup:
        say(tr(_("Backed up first: {path}")).format(path=backup))
    form = _("The store is of schema version {after} already.")
    if before != after:
        form = _("The store was brought from schema version {before} to {after}.")
        if not before:
            form = _("The store was made, with schema version {after}.")
    say(tr(form).format(before=before, after=after))


def _serve(
    workspace: Workspace,
    resume: Annotated[
        Literal["send", "drop"] | None,
        typer.Option(
            "--resume",
            show_default=False,
            help="after a restore: send or drop what is held at once / 恢复后直接发送或丢弃暂扣的提醒",
        ),
    ] = None,
) -> None:
    """Run the service: takes reports, watches clocks, sends messages / 运行服务."""
    settings = workspace.settings
    from functools import partial

    from incidentd.cli.held_view import print_held
    from incidentd.daemon import serve
    from incidentd.logs import configure

    configure()
    serve(settings, resume, partial(print_held, workspace))


def _resume(
    workspace: Workspace,
    send: Annotated[bool, typer.Option("--send", help="send it now / 立即发送")] = False,
    drop: Annotated[bool, typer.Option("--drop", help="never send it / 不再发送")] = False,
    json: JsonOption = False,
) -> None:
    """After a restore: show what is held, then send or drop it / 恢复后查看、发送或丢弃暂扣的提醒."""
    from incidentd.cli.held_view import one_choice, show_or_resume

    show_or_resume(workspace, one_choice(send=send, drop=drop), json=json)


def _tell_operators(
    workspace: Workspace,
    unit: Annotated[str, typer.Option("--unit", metavar="UNIT", help="the systemd unit that has failed / 失败的单元")],
    now: Annotated[bool, typer.Option("--now", help="at once, and whatever was told before / 立即通知")] = False,
) -> None:
    """Tell the operators without the service that a unit has failed; systemd calls it / 通知管理员服务失败."""
    from incidentd.cli.last_resort import tell_operators

    tell_operators(workspace, unit, now=now)


def _demo(
    workspace: Workspace,
    plain: Annotated[bool, typer.Option("--plain", help="lines of text only / 只输出文字")] = False,
    by: Annotated[Literal["hook", "mail"], typer.Option("--by", help="how the reports come in / 报送方式")] = "hook",
) -> None:
    """Show the whole main job in under a minute, on a store that is thrown away / 一分钟演示."""
    from incidentd.demo.run import main

    try:
        language = workspace.language
    except ConfigError:  # it needs no settings, only the language that they may name
        language = DEFAULT_LANGUAGE
    code = main(language, plain=plain, by_mail=by == "mail")
    if code:
        raise typer.Exit(code)
