"""Promise: a command that the pages name between their words is one that a test runs, as it is named there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import pytest

from tests.acceptance import test_readme_is_true as readme
from tests.acceptance.test_admin_docs import BOOT, OURS
from tests.acceptance.test_admin_docs import PAGES as OF_THE_FOLDER
from tests.boot.command_lines import CommandLine, command_line, not_run, of_blocks, of_script, spans
from tests.boot.pages import STORIES, blocks
from tests.integration.cli_rig import ROOT

ADMINS: Final = [f"docs/admin/{name}" for name in OF_THE_FOLDER]
PAGES: Final = [*ADMINS, *readme.READMES]
OTHERS: Final = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "docs").glob("*.md"))]
_NO_COMMANDS: Final = frozenset({"report@example.org lmtp:unix:incidentd/lmtp.sock", "[store] url"})
"""What else there is of more than one word."""


def text_of(page: str) -> str:
    return (ROOT / page).read_text("utf-8")


def named(page: str) -> list[CommandLine]:
    """The command lines between the words of a page."""
    return [line for line in map(command_line, spans(text_of(page))) if line]


def run() -> list[CommandLine]:
    """All that is run: in console blocks and else by stories, by CI, and of the READMEs by their test."""
    stories = [BOOT.joinpath(story).read_text("utf-8") for story in STORIES]
    lines = [command for page in readme.READMES for command in readme.commands(page)]
    scripts = [*stories, (ROOT / ".ci" / "run").read_text("utf-8"), "\n".join(lines)]
    return [*of_blocks(text_of(page) for page in ADMINS), *(line for one in scripts for line in of_script(one))]


def options_by_command() -> dict[tuple[str, ...], set[str]]:
    """The options of each command of ours, as the reference has them."""
    sections = (ROOT / "docs" / "cli.md").read_text("utf-8").split("\n### incidentd")[1:]
    return {tuple(one.partition("\n")[0].split()): set(re.findall(r"--[a-z-]+", one)) for one in sections}


def command_of(line: CommandLine) -> tuple[str, ...]:
    """Which of our commands a line calls."""
    known = options_by_command()
    return max((line.words[:end] for end in range(len(line.words) + 1) if line.words[:end] in known), key=len)


def ours(lines: list[CommandLine]) -> Iterator[CommandLine]:
    return (line for line in lines if line.program == "incidentd")


@pytest.mark.parametrize("page", PAGES)
def test_each_command_between_the_words_is_run(page: str) -> None:
    assert not_run(named(page), run()) == []


@pytest.mark.parametrize("page", [*PAGES, *OTHERS])
def test_each_of_our_commands_is_in_the_reference_with_its_options(page: str) -> None:
    for line in ours([*named(page), *(of_blocks([text_of(page)]) if page in PAGES else ())]):
        called = command_of(line)
        is_group = any(one[:-1] == called for one in options_by_command())
        following = line.words[len(called) : len(called) + 1]
        assert not is_group or not following or following[0].startswith("-"), f"no such command: {line}"
        options = {word.partition("=")[0] for word in line.words if word.startswith("--")}
        assert options <= options_by_command()[called], line


@pytest.mark.parametrize("page", PAGES)
def test_each_option_between_the_words_is_run_with_a_command_that_the_page_names(page: str) -> None:
    here = {command_of(line) for line in ours([*named(page), *of_blocks([text_of(page)])])}
    for option in (span.split() for span in spans(text_of(page)) if span.startswith("--")):
        commands = {command_of(line) for line in ours(run()) if _stands_in(option, line.words)}
        assert [called for called in commands & here if option[0] in options_by_command()[called]], " ".join(option)


@pytest.mark.parametrize("page", PAGES)
def test_each_line_of_a_shell_block_is_run(page: str) -> None:
    shells = [one.text for one in blocks(text_of(page)) if one.language in {"sh", "bash", "shell"}]
    assert not shells or page in readme.READMES, "the administrator's commands stand in console blocks"
    for line in "".join(shells).splitlines():
        command = re.split(r"\s#\s", line)[0]
        said = command_line(command)
        assert said, f"no known program: {command}"
        assert not_run([said], run()) == []


def test_no_command_is_overlooked_because_its_program_is_new() -> None:
    for page in PAGES:
        long = {span for span in spans(text_of(page)) if " " in span and not span.startswith("-")}
        assert {span for span in long if command_line(span) is None} <= _NO_COMMANDS, page


@pytest.mark.parametrize("name", [*(f"docs/admin/{name}" for name in OURS), "README"])
def test_both_languages_name_the_same_commands_and_options(name: str) -> None:
    for kind in (command_line, lambda span: span if span.startswith("--") else None):
        told = [
            sorted(map(str, filter(None, map(kind, spans(text_of(page)))))) for page in (f"{name}.md", f"{name}.zh.md")
        ]
        assert told[0] == told[1]


def _stands_in(wanted: list[str], words: tuple[str, ...]) -> bool:
    """Whether these words stand together among the others."""
    return any(list(words[at : at + len(wanted)]) == wanted for at in range(len(words)))


def test_a_command_is_run_where_it_is_called_not_where_it_is_only_spoken_of() -> None:
    script = """
    # incidentd audit verify
    must 'incidentd policy check' within 20 sh -c 'incidentd check --language en | grep "x"'
    page x && must "it \\
        restores" incidentd restore "$(ls -t /b/*.gz | head -n 1)" --replace
    (cd a && PYTHON=/usr/bin/python3.11 ./install.sh); chown incidentd: /var; id -u incidentd
    """
    runs = of_script(script)
    named_here = ("incidentd check", "PYTHON=/usr/bin/python3.11 ./install.sh", "incidentd restore", "install.sh")
    lines = [line for line in map(command_line, named_here) if line]
    assert len(lines) == len(named_here)
    assert not_run(lines, runs) == []
    for text in (
        *("incidentd audit verify", "incidentd policy check", "incidentd check --strict", "incidentd en"),
        *("PYTHON=/usr/bin/python3.12 ./install.sh", "incidentd -u", "systemctl restart x"),
    ):
        line = command_line(text)
        assert line
        assert not_run([line], runs) == [" ".join((*line.environment, line.program, *line.words))]


def test_only_inline_code_of_more_than_a_name_is_a_command() -> None:
    page = (
        "The `incidentd` of `systemctl reload\nincidentd`, ``x``.\n\n   ```console\n   # incidentd check\n   ```\n`a`"
    )
    assert spans(page) == ["incidentd", "systemctl reload incidentd", "a"]
    assert [command_line(span) for span in spans(page)] == [
        None,
        CommandLine((), "systemctl", ("reload", "incidentd")),
        None,
    ]
    assert command_line("/etc/incidentd/incidentd.toml") is None
    assert command_line("/opt/incidentd/remove.sh") == CommandLine((), "remove.sh", ())
