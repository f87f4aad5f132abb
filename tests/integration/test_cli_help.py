"""`incidentd --help`, usage and what every command has in common."""

from __future__ import annotations

import os
import re
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from incidentd import __version__
from incidentd.cli.app import NAME, app
from incidentd.cli.help import Group, help_text
from incidentd.cli.reference import renewed
from incidentd.cli.report_options import TABLE
from incidentd.cli.width import columns
from incidentd.core.elements import CASUALTY_KINDS, ELEMENTS
from tests.integration.cli_rig import COMMAND, ROOT, Site, site_in


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return site_in(tmp_path_factory.mktemp("site"))


def _contexts(command: Any = None, parent: Any = None) -> Iterator[Any]:
    command = command or get_command(app)
    with command.make_context(command.name or NAME, [], parent=parent, resilient_parsing=True) as ctx:
        yield ctx
        if isinstance(command, Group):
            for name in command.list_commands(ctx):
                yield from _contexts(command.get_command(ctx, name), ctx)


def test_help_takes_less_than_six_tenths_of_a_second_of_the_processor(site: Site) -> None:
    def seconds() -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        assert site.started("--help").returncode == 0
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    assert min(seconds() for _attempt in range(4)) < 0.6


def test_help_loads_nothing_heavy(site: Site) -> None:
    heavy = "('pydantic', 'rich', 'sqlalchemy', 'fastapi', 'alembic', 'babel', 'asyncio')"
    program = f"import incidentd.cli.app, sys; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", program], env=site.env(), cwd=site.folder, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_every_command_says_in_both_languages_what_it_does() -> None:
    for ctx in _contexts():
        text = ctx.command.help
        assert re.search(r"[A-Za-z]", text), ctx.command_path
        assert re.search(r"[\u4e00-\u9fff]", text), ctx.command_path


def test_every_option_says_in_english_what_it_is_for() -> None:
    for ctx in _contexts():
        for parameter in ctx.command.get_params(ctx):
            _names, text = parameter.get_help_record(ctx) or ("", "")
            assert re.match(r"[A-Za-z0-9]", text), f"{ctx.command_path} {parameter.name}"


@pytest.mark.parametrize("width", [60, 80, 100])
def test_help_keeps_within_the_terminal_with_chinese_in_it(width: int) -> None:
    for ctx in _contexts():
        for line in help_text(ctx.command, ctx, width).splitlines():
            assert columns(line) <= width or len(line.split()) <= 2, line


def test_every_element_and_each_kind_of_casualties_has_an_option() -> None:
    places = {one.place for one in TABLE.values()}
    assert {place.partition(".")[0] for place in places} == set(ELEMENTS)
    assert {f"casualties.{kind}" for kind in CASUALTY_KINDS} <= places


def test_the_documentation_is_what_the_commands_say() -> None:
    text = (ROOT / "docs" / "cli.md").read_text("utf-8")
    assert renewed(text) == text, "python -m incidentd.cli.reference docs/cli.md"


def test_settings_and_language_may_stand_before_or_after_the_command(site: Site) -> None:
    config = str(site.folder / "config" / "incidentd.toml")
    before = site.run("--config", config, "incidents", "list", language="zh_CN")
    after = site.run("incidents", "list", "--config", config, "--language", "zh_CN")
    assert before.stdout == after.stdout == "没有事件。\n"


def test_settings_are_found_by_the_environment_variable(site: Site, tmp_path: Path) -> None:
    elsewhere = Site(tmp_path, {"INCIDENTD_CONFIG": str(site.folder / "config" / "incidentd.toml")})
    assert elsewhere.ok("incidents", "list") == "No incidents.\n"


def test_without_settings_the_places_are_named(tmp_path: Path) -> None:
    said = Site(tmp_path).refused("incidents", "list", code=2)
    assert "config/incidentd.toml" in said
    assert "--config" in said


def test_a_broken_policy_is_told_with_its_line_and_nothing_else(site: Site, tmp_path: Path) -> None:
    broken = site_in(tmp_path / "broken")
    policy = broken.folder / "config" / "policy.toml"
    policy.write_text(policy.read_text("utf-8").replace('default_class = "urgent"', 'default_class = "urgnt"'), "utf-8")
    said = broken.refused("report", "--unit", "dongshan-town", code=2)
    assert re.search(r"policy\.toml:\d+: default_class: there is no class 'urgnt'", said)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["frob"], "there is no command 'frob'. See 'incidentd --help'"),
        (["incidents", "show"], "NUMBER is missing. See 'incidentd incidents show --help'"),
        (["incidents", "list", "--state", "odd"], "See 'incidentd incidents list --help'"),
        (["report", "--dead"], "--dead needs a value. See 'incidentd"),
        (["report", "--frob"], "there is no option --frob"),
        (["keys", "create", "x", "--role", "king"], "See 'incidentd keys create --help'"),
    ],
)
def test_wrong_usage_is_one_line_that_names_the_help(site: Site, arguments: list[str], said: str) -> None:
    assert said in site.refused(*arguments, code=2)


def test_a_group_without_a_command_shows_its_help(site: Site) -> None:
    done = site.run("incidents")
    assert "Commands:" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_version_is_that_of_the_package(site: Site) -> None:
    assert site.ok("--version") == f"incidentd {__version__}\n"


def test_a_reader_who_leaves_early_is_no_error(site: Site) -> None:
    for _number in range(3):
        site.report("--title", "x" * 200)
    reader, writer = os.pipe()
    process = subprocess.Popen(
        [*COMMAND, "audit", "query", "--format", "jsonl"],
        cwd=site.folder,
        env=site.env(),
        stdout=writer,
        stderr=subprocess.PIPE,
    )
    os.close(writer)
    os.close(reader)
    _out, errors = process.communicate(timeout=60)
    assert errors == b""


def test_no_colours_reach_a_pipe_and_text_is_utf8_whatever_the_locale(site: Site) -> None:
    site.report("--title", "山体滑坡")
    site.environment["LC_ALL"] = "POSIX"
    try:
        shown = site.started("incidents", "list", language="zh_CN").stdout
    finally:
        del site.environment["LC_ALL"]
    assert "\x1b" not in shown
    assert "山体滑坡" in shown
