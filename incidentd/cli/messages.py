"""`incidentd messages`: the outbox, and what could not be delivered."""

from __future__ import annotations

from functools import partial
from typing import Annotated, Literal

import typer

from incidentd.cli.commands import JsonOption, LimitOption, commands, declare
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace

_State = Literal["all", "queued", "sent", "undeliverable", "superseded"]

group = commands("messages", "Messages sent and to be sent: list, retry / 短信与邮件")


def add_to(app: typer.Typer) -> None:
    """Put the commands into the tree."""
    app.add_typer(group)


@declare(group, "list")
def _list(
    workspace: Workspace,
    state: Annotated[_State, typer.Option("--state", help="what became of them / 状态")] = "all",
    limit: LimitOption = 50,
    text: Annotated[bool, typer.Option("--text", help="with the words of each message / 显示全文")] = False,
    json: JsonOption = False,
) -> None:
    """List messages, newest first: to whom, by which channel, what became of each / 消息列表."""
    from rich.text import Text

    from incidentd.cli.incident_view import messages_table
    from incidentd.cli.screen import as_json, console
    from incidentd.cli.width import harmless
    from incidentd.intake.views import Message, Messages
    from incidentd.store.queries import list_messages

    with workspace.store() as store:
        rows = store.read_blocking(partial(list_messages, state="" if state == "all" else state, limit=limit))
    if json:
        as_json(Messages(messages=[Message.of(row, workspace.rules) for row in rows]))
        return
    screen = console()
    if not rows:
        screen.print(workspace.tr(_("No messages.")))
    elif text:
        for row in rows:
            screen.print(messages_table([row], workspace.rules, workspace.tr))
            screen.print(Text(harmless(f"\n{row['subject']}\n{row['body']}").strip() + "\n"))
    else:
        screen.print(messages_table(rows, workspace.rules, workspace.tr))


@declare(group, "retry")
def _retry(
    workspace: Workspace,
    references: Annotated[
        list[str] | None,
        typer.Argument(metavar="REFERENCE...", help="such as M2222AB; none: all / 不写即全部"),
    ] = None,
) -> None:
    """Put undeliverable messages back into the queue / 重新发送无法送达的消息."""
    from incidentd.cli.screen import say

    with workspace.store() as store:
        count, left, _last = store.requeue_blocking(references or [], workspace.actor)
    tr = workspace.tr
    for reference, reason in left.items():
        said = tr(_("{reference} is not sent again: {reason}")).format(reference=reference, reason=tr(reason))
        say(said)
    say(tr(_("Put back into the queue: {count}.")).format(count=count))
    if references and count + len(left) < len(set(references)):
        say(tr(_("The others are not undeliverable, or there are no such messages.")))
        raise typer.Exit(1)
