"""Command lines: those that running text names between its words, and those that a script runs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from tests.boot.pages import blocks

PROGRAMS: Final = frozenset(
    {
        *("incidentd", "systemctl", "journalctl", "systemd-analyze", "systemd-creds", "systemd-run", "timedatectl"),
        *("make", "apt", "apt-get", "dpkg", "git", "pip", "python3", "sudo", "runuser", "sh", "bash"),
        *("psql", "createuser", "createdb", "pg_dump", "pg_restore", "sqlite3", "age", "age-keygen", "openssl"),
        *("postconf", "postmap", "postqueue", "nginx", "caddy", "curl", "tar", "install", "ln", "rm", "cp", "mv"),
        *("df", "ls", "editor", "install.sh", "remove.sh"),
    }
)
_SPAN: Final = re.compile(r"(?<!`)`([^`]+)`(?!`)")
_SAID: Final = re.compile(r"""\b(?:must|must_not|fact) (?:'[^']*'|"[^"]*")""")
_NAMES: Final = "|".join(sorted(map(re.escape, PROGRAMS), key=len, reverse=True))
# What may be a program stands behind a blank, a quote or an operator, and in no folder of data.
_RUN: Final = re.compile(
    rf"""(?<![\w./=-])(?=((?:[A-Z_]+=\S+ )*(?!/(?:etc|var|usr/share)/)(?:[\w.$"{{}}-]*/)*"""
    rf"""(?:{_NAMES})(?![\w.:/-])(?: +[^\s;|&<>()]+)*))"""
)
_OF_AN_OPTION: Final = re.compile(r"(?:^|\s)-(?:\w|-\w+)\s+$")


class CommandLine(NamedTuple):
    """What is set for it, the program without its folder, and the words behind it."""

    environment: tuple[str, ...]
    program: str
    words: tuple[str, ...]

    def is_part_of(self, run: CommandLine) -> bool:
        """Whether `run` is this command, with words more perhaps: the first is the same, the others in this order."""
        if self.program != run.program or not set(self.environment) <= set(run.environment):
            return False
        if self.words and not self.words[0].startswith("-") and self.words[:1] != run.words[:1]:
            return False
        rest = iter(run.words)
        return all(word in rest for word in self.words)


def spans(text: str) -> list[str]:
    """The inline code of a page, outside of its fenced blocks, each on one line."""
    fenced = re.compile(r"^ *```.*?^ *```$", re.DOTALL | re.MULTILINE)
    return [" ".join(span.split()) for span in _SPAN.findall(fenced.sub("", text))]


def command_line(text: str) -> CommandLine | None:
    """What a text says as a command line; None where it is none: the bare name of a program is a name."""
    words = [word.strip("'\"") for word in text.split()]
    first = next((at for at, word in enumerate(words) if not re.match(r"[A-Z_]+=", word)), len(words))
    program = words[first].rpartition("/")[2] if first < len(words) else ""
    if program not in PROGRAMS or (first + 1 == len(words) and not program.endswith(".sh")):
        return None
    return CommandLine(tuple(words[:first]), program, tuple(words[first + 1 :]))


def of_script(text: str) -> list[CommandLine]:
    """The command lines in a shell script; what it only says of them does not count."""
    lines = (line for line in text.replace("\\\n", " ").splitlines() if not line.lstrip().startswith("#"))
    return [said for line in lines for said in _of_line(_SAID.sub("", line))]


def _of_line(line: str) -> Iterator[CommandLine]:
    for found in _RUN.finditer(line):
        said = command_line(found[1])
        if said and not _OF_AN_OPTION.search(line[: found.start()]):
            yield said


def of_blocks(pages: Iterable[str]) -> list[CommandLine]:
    """The command lines in the console blocks of pages."""
    commands = (
        command for page in pages for one in blocks(page) if one.language == "console" for command in one.commands
    )
    return [line for _prompt, command in commands for line in of_script(command)]


def not_run(wanted: Iterable[CommandLine], runs: Sequence[CommandLine]) -> list[str]:
    """Those that are part of nothing that runs."""
    lacking = (one for one in wanted if not any(one.is_part_of(run) for run in runs))
    return [" ".join((*one.environment, one.program, *one.words)) for one in lacking]
