"""How commands are declared: what every one of them accepts, and what it is given to work with."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Concatenate, Final, Literal, ParamSpec

import typer

from incidentd.cli.help import Command, Group
from incidentd.cli.workspace import Workspace

P = ParamSpec("P")

ConfigOption = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="PATH",
        show_default=False,
        help="settings; default $INCIDENTD_CONFIG, config/incidentd.toml, /etc/incidentd/incidentd.toml / 设置文件",
    ),
]
LanguageOption = Annotated[
    Literal["zh_CN", "en"] | None,
    typer.Option("--language", metavar="zh_CN|en", show_default=False, help="default: as the settings say / 语言"),
]
JsonOption = Annotated[bool, typer.Option("--json", help="for programs to read / 输出 JSON")]
LimitOption = Annotated[int, typer.Option("--limit", metavar="N", min=1, max=500, help="at most so many / 最多条数")]

_EVERYWHERE: Final = {"config": ConfigOption, "language": LanguageOption}


def words_option(flag: str, about: str, metavar: str = "WORDS") -> Any:
    """An option that takes text and has no default to show."""
    return typer.Option(flag, metavar=metavar, show_default=False, help=about)


def commands(name: str, about: str | None = None, kind: type[Group] = Group) -> typer.Typer:
    """A group of commands."""
    return typer.Typer(
        name=name,
        cls=kind,
        help=about,
        rich_markup_mode=None,
        add_completion=False,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )


def declare(
    group: typer.Typer, name: str, **more: Any
) -> Callable[[Callable[Concatenate[Workspace, P], None]], Callable[..., None]]:
    """Declare a command; its function gets the workspace first. --config and --language may stand before or after it.

    `more` are further parameters by name, as Typer would be told them; they come in as keyword arguments.
    """

    def decorate(function: Callable[Concatenate[Workspace, P], None]) -> Callable[..., None]:
        wrapped = _with_workspace(function, more)
        group.command(name, cls=Command)(wrapped)
        return wrapped

    return decorate


def _with_workspace(function: Callable[..., None], more: dict[str, Any]) -> Callable[..., None]:
    _workspace, *rest = inspect.signature(function, eval_str=True).parameters.values()
    own = [parameter for parameter in rest if parameter.kind is not inspect.Parameter.VAR_KEYWORD]

    @functools.wraps(function)
    def command(ctx: typer.Context, **given: Any) -> None:
        workspace: Workspace = ctx.obj
        workspace.state(given.pop("config"), given.pop("language"))
        function(workspace, **given)

    keyword = inspect.Parameter.KEYWORD_ONLY
    added = [
        inspect.Parameter(name, keyword, default=None, annotation=kind)
        for name, kind in {**more, **_EVERYWHERE}.items()
    ]
    parameters = [
        inspect.Parameter("ctx", keyword, annotation=typer.Context),
        *(parameter.replace(kind=keyword) for parameter in own),
        *added,
    ]
    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    command.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    del command.__wrapped__  # Typer would read the signature from there
    return command
