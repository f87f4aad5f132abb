"""`incidentd keys`: bearer tokens and hook secrets."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from incidentd.cli.commands import JsonOption, commands, declare
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace

group = commands("keys", "Keys of those who send reports or read: create, list, revoke / 密钥")


def add_to(app: typer.Typer) -> None:
    """Put the commands into the tree."""
    app.add_typer(group)


@declare(group, "create")
def _create(
    workspace: Workspace,
    name: Annotated[str, typer.Argument(metavar="NAME", help="whose it is, for the list / 名称")],
    kind: Annotated[
        Literal["token", "hook"], typer.Option("--kind", help="bearer token, or secret that signs web hooks / 种类")
    ] = "token",
    role: Annotated[
        Literal["unit", "office", "auditor", "administrator"], typer.Option("--role", help="what it may do / 角色")
    ] = "unit",
    unit: Annotated[
        str, typer.Option("--unit", show_default=False, help="whose reports; with role unit only / 单位")
    ] = "",
    json: JsonOption = False,
) -> None:
    """Make a key; its secret is shown once and never again / 新建密钥，只显示一次."""
    from incidentd.cli.key_view import create

    create(workspace, name, kind=kind, role=role, unit=unit, json=json)


@declare(group, "list")
def _list(
    workspace: Workspace,
    revoked: Annotated[bool, typer.Option("--revoked", help="the revoked ones too / 包括已吊销的")] = False,
    json: JsonOption = False,
) -> None:
    """List keys, oldest first, without their secrets / 密钥列表."""
    from incidentd.cli.key_view import print_keys

    print_keys(workspace, revoked=revoked, json=json)


@declare(group, "revoke")
def _revoke(
    workspace: Workspace, key_id: Annotated[str, typer.Argument(metavar="ID", help="as 'keys list' shows it / 编号")]
) -> None:
    """Make a key count no longer, from this moment / 吊销密钥，立即生效."""
    from incidentd.cli.screen import say
    from incidentd.intake.problems import refusal
    from incidentd.intake.sentences import Sentence

    with workspace.store() as store:
        revoked = store.revoke_key_blocking(key_id, workspace.actor)
    if not revoked:
        message = Sentence(_("there is no key {key} in force"), key=key_id)
        raise refusal("key-unknown", message, hint=_("see 'incidentd keys list --revoked'"))
    say(workspace.tr(_("Key {key} is revoked.")).format(key=key_id))
