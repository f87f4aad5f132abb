"""Whether every link of the pages in a folder leads to something in it: `links.py FOLDER` names those that do not.

Python's standard library alone: it also works in the booted system.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Final

_LINK: Final = re.compile(r"\]\(([^)\s]+)\)")


def lost(folder: Path) -> list[str]:
    """The links that lead nowhere, or out of the folder, each behind the page it stands on."""
    top = folder.resolve()
    found = []
    for page in sorted(top.rglob("*.md")):
        for link in _LINK.findall(page.read_text("utf-8")):
            target = (page.parent / link.partition("#")[0]).resolve()
            if "://" not in link and not (target.exists() and target.is_relative_to(top)):
                found.append(f"{page.relative_to(top)}: {link}")
    return found


if __name__ == "__main__":
    nowhere = lost(Path(sys.argv[1]))
    sys.stdout.writelines(f"{one}\n" for one in nowhere)
    sys.exit(bool(nowhere))
