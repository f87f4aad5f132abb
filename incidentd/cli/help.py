"""Help texts: English and Chinese side by side, wrapped by the columns that the characters really take."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from typing import Any, Final

from typer.core import TyperCommand, TyperGroup

from incidentd.cli.width import columns, fold, pad

_WIDEST: Final = 100
_WIDEST_NAME: Final = 30
_BOTH_LANGUAGES: Final = re.compile(r"(?P<english>.*?) / (?P<chinese>(?=.{0,40}[^\x00-\x7f]).*)", re.DOTALL)

Entry = tuple[str, str]


class Command(TyperCommand):
    """A command whose help reads well in a terminal."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help text."""
        formatter.write(help_text(self, ctx, _terminal_width()))


class Group(TyperGroup):
    """A group of commands, in the order in which they are declared."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help text."""
        formatter.write(help_text(self, ctx, _terminal_width()))

    def list_commands(self, ctx: Any) -> list[str]:
        """The names in the order of declaration: what comes first in the work comes first here."""
        del ctx
        return list(self.commands)


def help_text(command: Command | Group, ctx: Any, width: int, *, chinese: bool = True) -> str:
    """The help of a command: usage, what it does, arguments, options, commands below it."""
    usage = " ".join([ctx.command_path, *command.collect_usage_pieces(ctx)])
    blocks = [_paragraph(f"Usage: {usage}", width, chinese=chinese)]
    blocks += [_paragraph(text, width, chinese=chinese) for text in (command.help or "").split("\n\n")]
    arguments: list[Entry] = []
    options: list[Entry] = []
    for parameter in command.get_params(ctx):
        record = parameter.get_help_record(ctx)
        if record is not None:
            (arguments if parameter.param_type_name == "argument" else options).append(record)
    sections = [("Arguments", arguments), ("Options", options), ("Commands", _commands(command, ctx))]
    blocks += [_section(title, entries, width, chinese=chinese) for title, entries in sections if entries]
    return "\n\n".join(blocks) + "\n"


def _commands(command: Command | Group, ctx: Any) -> list[Entry]:
    if not isinstance(command, Group):
        return []
    found = [(name, command.get_command(ctx, name)) for name in command.list_commands(ctx)]
    return [(name, (one.help or "").split("\n\n")[0]) for name, one in found if one is not None and not one.hidden]


def _paragraph(text: str, width: int, *, chinese: bool) -> str:
    return "\n".join(_lines(text, width, chinese=chinese))


def _section(title: str, entries: Sequence[Entry], width: int, *, chinese: bool) -> str:
    name_width = min(_WIDEST_NAME, max(columns(name) for name, _help in entries))
    lines = [f"{title}:"]
    for name, text in entries:
        helps = _lines(text, width - name_width - 4, chinese=chinese)
        fits = columns(name) <= name_width
        if not fits:
            lines.append(f"  {name}")
        first = name if fits else ""
        lines += [f"  {pad(first if not index else '', name_width)}  {line}" for index, line in enumerate(helps)]
    return "\n".join(line.rstrip() for line in lines)


def _lines(text: str, width: int, *, chinese: bool) -> list[str]:
    """Both languages on one line where they fit, else each on lines of its own."""
    text = " ".join(text.split())
    found = _BOTH_LANGUAGES.fullmatch(text)
    if found is None:
        return fold(text, width)
    english, in_chinese, stop = found["english"], found["chinese"], ""
    if in_chinese.endswith("."):
        in_chinese, stop = in_chinese.removesuffix(".") + "。", "."
    if not chinese:
        return fold(english + stop, width)
    both = f"{english} / {in_chinese}"
    return [both] if columns(both) <= width else [*fold(english + stop, width), *fold(in_chinese, width)]


def _terminal_width() -> int:
    return min(shutil.get_terminal_size().columns, _WIDEST)
