"""The fenced blocks of the administrator's pages, found by heading: the boot tests' stories run their commands.

`pages.py PAGE HEADING [NUMBER [LANGUAGE]]` prints one block, of a console block the commands; NUMBER counts those of
that language under the heading. Python's standard library alone: it also works in the booted system.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

HERE: Final = Path(__file__).parent
STORIES: Final = ("build.sh", "story.sh", "servers.sh", "tarball-story.sh")
_FOLDERS: Final = (HERE / "pages", HERE.parents[1] / "docs" / "admin")
"""Where the pages are: in the booted system, and outside of it."""
_FENCE: Final = re.compile(r" *```(\w*)$")
_STEP: Final = re.compile(r"""\bpage ([a-z0-9-]+) (?:'([^']+)'|"([^"]+)"|([^\s'"]+))(?: ([1-9]))?""")


class Step(NamedTuple):
    """Which console block: the page's name without language and suffix, the heading, the number under that heading."""

    page: str
    heading: str
    number: int


class Block(NamedTuple):
    """A fenced block: its language, where it stands, and its text without what a list indents it by."""

    language: str
    heading: str
    number: int
    text: str

    @property
    def commands(self) -> list[tuple[str, str]]:
        """Prompt (`$` for anybody, `#` for root) and command of each line; ValueError where a line has no prompt."""
        lines = self.text.splitlines()
        if strange := [line for line in lines if line[:2] not in ("$ ", "# ")]:
            raise ValueError(f"no prompt under '{self.heading}': {strange[0]}")
        return [(line[0], line[2:]) for line in lines]


def blocks(text: str) -> list[Block]:
    """All fenced blocks of a page, in order."""
    found: list[Block] = []
    numbers: Counter[tuple[str, str]] = Counter()
    heading, language, lines = "", None, list[str]()
    for line in text.splitlines():
        fence = _FENCE.match(line)
        if fence and language is None:
            language, lines = fence[1], []
        elif fence and language is not None:
            numbers[heading, language] += 1
            body = textwrap.dedent("".join(f"{one}\n" for one in lines))
            found.append(Block(language, heading, numbers[heading, language], body))
            language = None
        elif language is not None:
            lines.append(line)
        elif line.startswith("#"):
            heading = line.lstrip("#").strip()
    return found


def steps(stories: Iterable[str]) -> list[Step]:
    """The console blocks that these texts of stories call `page` for."""
    lines = [line for story in stories for line in story.splitlines() if not line.lstrip().startswith("#")]
    found = [match.groups() for line in lines for match in _STEP.finditer(line)]
    return [Step(page, one or two or three, int(number or 1)) for page, one, two, three, number in found]


def main(page: str, heading: str, number: str = "1", language: str = "console") -> int:
    """Print one block; exit status 1 where there is none."""
    file = next(folder / f"{page}.md" for folder in _FOLDERS if folder.is_dir())
    where = (language, heading, int(number))
    block = next((one for one in blocks(file.read_text("utf-8")) if one[:3] == where), None)
    if block is None:
        sys.stderr.write(f"{page}.md has no block {number} of {language} under '{heading}'\n")
        return 1
    if language != "console":
        sys.stdout.write(block.text)
    else:
        sys.stdout.writelines(f"{command}\n" for _prompt, command in block.commands)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
