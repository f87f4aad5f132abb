"""The tree of commands, and what becomes of their errors: one line on stderr, never a traceback."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import Annotated, Any

import typer
from typer.exceptions import TyperException

from incidentd import __version__
from incidentd.cli import audit, backup, form, incidents, keys, mail, messages, policy, quarantine, report, service
from incidentd.cli.commands import ConfigOption, LanguageOption, commands
from incidentd.cli.faults import OTHER_FAULT, USAGE_FAULT, exit_code, of_the_system, one_line_of
from incidentd.cli.help import Group
from incidentd.cli.terminal import Abandoned
from incidentd.cli.usage import usage_line
from incidentd.cli.width import one_line
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.errors import IncidentdError
from incidentd.i18n import LANGUAGES, Translate, translator

NAME = "incidentd"
_TRACEBACK = "INCIDENTD_TRACEBACK"

# In the order of the work: take a report, see to it, look back; then what the administrator does.
_ORDER = (
    *("report", "incidents", "mail", "form", "messages", "quarantine", "audit", "policy", "simulate"),
    *("keys", "init", "check", "migrate", "backup", "restore", "serve", "resume", "tell-operators", "demo"),
)


class _Root(Group):
    def list_commands(self, ctx: Any) -> list[str]:
        return sorted(super().list_commands(ctx), key=_ORDER.index)


_ABOUT = """Keep the statutory clocks of urgent-incident reports / 紧急信息报送时限值守。

--config and --language may stand before or after a command / --config 和 --language 写在命令前后均可。
"""

app = commands(NAME, _ABOUT, kind=_Root)


def _print_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"{NAME} {__version__}\n")
        raise typer.Exit


@app.callback()
def _everywhere(
    ctx: typer.Context,
    config: ConfigOption = None,
    language: LanguageOption = None,
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_print_version, help="show the version / 显示版本")
    ] = False,
) -> None:
    """What holds for every command."""
    del version
    workspace: Workspace = ctx.obj
    workspace.state(config, language)


report.add_to(app)
incidents.add_to(app)
mail.add_to(app)
form.add_to(app)
messages.add_to(app)
quarantine.add_to(app)
audit.add_to(app)
policy.add_to(app)
keys.add_to(app)
service.add_to(app)
backup.add_to(app)


def run(arguments: Sequence[str]) -> int:
    """Run a command line; returns the exit code: 0 done, 1 not done, 2 wrong usage or configuration."""
    workspace = Workspace(stated_language=_language_in(arguments))
    try:
        code = app(list(arguments), prog_name=NAME, obj=workspace, standalone_mode=False)
        sys.stdout.flush()
    except BrokenPipeError:
        _close_stdout()
        return OTHER_FAULT
    except Exception as error:  # noqa: BLE001 - nobody at a terminal is helped by a traceback
        return _told(error, workspace)
    except KeyboardInterrupt:
        return _say(translator(workspace.language_for_errors)(_("stopped")), 130)
    return code if isinstance(code, int) else 0


def _language_in(arguments: Sequence[str]) -> str | None:
    """The language asked for, for saying that the rest cannot be understood: nothing has been read then."""
    for index, one in enumerate(arguments):
        name, _equals, value = one.partition("=")
        stated = value or "".join(arguments[index + 1 : index + 2])
        if name == "--language" and stated in LANGUAGES:
            return stated
    return None


def _told(error: Exception, workspace: Workspace) -> int:
    """Say on one line what went wrong; returns the exit code."""
    if isinstance(error, IncidentdError):
        return _say(one_line_of(error, workspace.language_for_errors), exit_code(error))
    if isinstance(error, TyperException):
        return _usage(error, translator(workspace.language_for_errors))
    if isinstance(error, typer.Abort | Abandoned):
        return _say(translator(workspace.language_for_errors)(_("stopped")), 130)
    if isinstance(error, OSError):
        return _say(of_the_system(error, workspace.language_for_errors), OTHER_FAULT)
    if os.environ.get(_TRACEBACK):
        raise error
    what = one_line(f"{type(error).__name__}: {error}")
    form = translator(workspace.language_for_errors)(
        _("a mistake in incidentd itself: {what}. Set {variable}=1 to see where")
    )
    return _say(form.format(what=what, variable=_TRACEBACK), OTHER_FAULT)


def _usage(error: TyperException, tr: Translate) -> int:
    """A command line that cannot be understood; where nothing was asked for, the help has been shown."""
    message = error.format_message().strip()
    if message.startswith("Usage:"):
        sys.stderr.write(message + "\n")
        return USAGE_FAULT
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else NAME
    return _say(usage_line(message, command, tr), USAGE_FAULT)


def _say(words: str, code: int) -> int:
    sys.stderr.write(f"{NAME}: {words}\n")
    return code


def _close_stdout() -> None:
    """Whoever read our output has gone; Python would complain of that once more when it ends."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
