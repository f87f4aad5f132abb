"""How the seventh set is written down: a mail as it stands, line for line, and what is expected of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from tests.corpus.expecting import Spec, Written, expect, has
from tests.corpus.making import envelope, html, text

OUTSIDE: Final[dict[str, Any]] = {"standing": "unknown", "unit": ""}
"""A sender and a unit that the directory does not have."""


def labelled(name: str, sender: str, subject: str, received: str, body: str, about: str, **expected: Any) -> Written:
    """A plain mail whose lines carry labels: an element not named in `expected` must be left out."""
    raw = envelope(subject, text(body.strip("\n") + "\n"), sender=sender, received=received)
    return Written(f"seventh-{name}", raw, expect(received, about, **expected))


def free(name: str, sender: str, subject: str, received: str, body: str, about: str, **expected: Any) -> Written:
    """A plain mail in running text: what is nature, course and the like is a matter of taste."""
    return labelled(name, sender, subject, received, body, about, **{"prose": True, **expected})


def page(name: str, sender: str, subject: str, received: str, body: str, about: str, **expected: Any) -> Written:
    """An HTML mail."""
    raw = envelope(subject, html(f"<html><body>{body.strip()}</body></html>\n"), sender=sender, received=received)
    return Written(f"seventh-{name}", raw, expect(received, about, **expected))


def table(rows: Iterable[tuple[str, ...]]) -> str:
    """Rows of cells, as an office program pastes them into a mail."""
    cells = ("".join(f'<td style="border:1px solid #000">{one}</td>' for one in row) for row in rows)
    return '<table cellspacing="0">\n' + "\n".join(f"<tr>{row}</tr>" for row in cells) + "\n</table>\n"


def told(*phrases: str, lacks: tuple[str, ...] = ()) -> Spec:
    """What is told in passing: it may be left out, but nothing else may stand for it."""
    return has(*phrases, lacks=lacks, absent=True)
