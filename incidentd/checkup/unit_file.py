"""Whether the units that systemd runs are those that were shipped: an upgrade of one must not be missed."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from incidentd.checkup.findings import Finding
from incidentd.sentences import Sentence, _

NAME: Final = "incidentd.service"
INSTALLED: Final = (Path("/etc/systemd/system"), Path("/usr/lib/systemd/system"), Path("/lib/systemd/system"))
"""In systemd's order: what the administrator put there goes before what a package did."""
_MASK: Final = Path("/dev/null")
_SUFFIXES: Final = frozenset({".service", ".socket", ".timer"})


def shipped_folder() -> Path | None:
    """Where the shipped units are: beside the package in a source tree, else among the shared data it installs."""
    places = (Path(__file__).parents[2] / "systemd", Path(sys.prefix) / "share" / "incidentd" / "systemd")
    return next((place for place in places if (place / NAME).is_file()), None)


def units(shipped: Path | None, installed: Sequence[Path] = INSTALLED) -> Iterator[Finding]:
    """Each installed unit beside the shipped one; comments and order of lines in a section do not count."""
    if shipped is None:
        yield Finding("warning", "unit", _("the shipped units are not here to compare with"))
        return
    if _installed(NAME, installed) is None:
        form = _("{unit} is not installed: nobody starts the service again when it ends")
        yield Finding("warning", "unit", Sentence(form, unit=NAME), _("install it: docs/admin/install.md"))
        return
    for unit in sorted(path for path in shipped.iterdir() if path.suffix in _SUFFIXES):
        here = _installed(unit.name, installed)
        if here is not None and here.resolve() == _MASK:
            said = Sentence(_("{unit} is masked: nobody can start it"), unit=unit.name)
            yield Finding("error", "unit", said, f"systemctl unmask {unit.name}")
        elif here is not None:
            yield _compared(unit, here)


def _installed(name: str, places: Sequence[Path]) -> Path | None:
    """The file that systemd reads, which may be the mask that `systemctl mask` puts before the others."""
    return next((place / name for place in places if (place / name).exists()), None)


def _compared(shipped: Path, here: Path) -> Finding:
    wanted, found = _meaning(shipped), _meaning(here)
    differing = [line for line in wanted if line not in found] or [line for line in found if line not in wanted]
    if not differing:
        return Finding("ok", "unit", Sentence(_("{path} is as shipped"), path=here))
    form = _("{path} is not as shipped, first at: {line}")
    mend = _("copy the shipped one ({shipped}) over it; what is this machine's own goes into: systemctl edit {unit}")
    return Finding(
        "warning",
        "unit",
        Sentence(form, path=here, line=differing[0]),
        Sentence(mend, shipped=shipped, unit=shipped.name),
    )


def _meaning(unit: Path) -> list[str]:
    """The settings of a unit file, each with its section."""
    section, found = "", []
    for line in unit.read_text("utf-8", "replace").splitlines():
        stated = line.strip()
        if stated.startswith("["):
            section = stated
        elif stated and stated[0] not in "#;":
            found.append(f"{section} {stated}")
    return found
