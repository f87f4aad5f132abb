"""The reference part of `docs/cli.md`, made from the commands themselves: `python -m incidentd.cli.reference`."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from typer.main import get_command

from incidentd.cli.app import NAME, app
from incidentd.cli.help import Group, help_text

BEGIN: Final = "<!-- made by python -m incidentd.cli.reference: begin -->"
END: Final = "<!-- end -->"
_WIDTH: Final = 100
_BETWEEN: Final = re.compile(re.escape(BEGIN) + ".*" + re.escape(END), re.DOTALL)


def reference() -> str:
    """Every command with its help, in English."""
    return "\n".join(_sections(get_command(app), None))


def renewed(text: str) -> str:
    """The text of a document with its reference part made anew."""
    return _BETWEEN.sub(lambda _match: f"{BEGIN}\n\n{reference()}\n{END}", text)


def _sections(command: Any, parent: Any) -> Iterator[str]:
    name = NAME if parent is None else command.name
    with command.make_context(name, [], parent=parent, resilient_parsing=True) as ctx:
        yield f"### {ctx.command_path}\n"
        yield "```text"
        yield help_text(command, ctx, _WIDTH, chinese=False).rstrip()
        yield "```\n"
        if isinstance(command, Group):
            for below in command.list_commands(ctx):
                yield from _sections(command.get_command(ctx, below), ctx)


if __name__ == "__main__":
    document = Path(sys.argv[1])
    document.write_text(renewed(document.read_text("utf-8")), "utf-8")
