"""How the eighth set is put into mails: told in paragraphs, written in lines, or laid out in HTML."""

from __future__ import annotations

import re
from typing import Any, Final

from tests.corpus.expecting import OPEN, Spec, Written, expect, maybe
from tests.corpus.making import Part, envelope, flow, html, text

HEALTH: Final = "yingjiban@health.example.com"
TRANSPORT: Final = "jtj-zbs@example.com"
EMERGENCY: Final = "yjglj@example.com"
HOUSING: Final = "zjj_anjian@example.com"
POLICE: Final = "gaj-zhzx@example.com"
WATER: Final = "slj-fbb@example.com"
MARKET: Final = "scjg.tzsb@example.com"
SCHOOLS: Final = "jyj-anquan@example.com"
COMPANY: Final = "dispatch@example.net"

UNVERIFIED: Final[dict[str, Any]] = {
    "dead": {"value": "being verified"},
    "missing": maybe("being verified"),
    "seriously_injured": {"value": "being verified"},
    "slightly_injured": {"value": "being verified"},
    "trapped": maybe("being verified"),
}
"""人员伤亡：正在核实."""

IN_HAND: Final[Spec] = {"value": "being verified", "may_be_absent": True}
"""Told in passing to be looked into."""


def told(name: str, sender: str, subject: str, received: str, body: str, about: str, **expected: Any) -> Written:
    """Paragraphs, parted by blank lines in the source; `markup` sends them as HTML alone, as web mail does."""
    charset = expected.pop("charset", "utf-8")
    part = html(_paragraphs(flow(body))) if expected.pop("markup", False) else text(flow(body), charset=charset)
    return _case(name, sender, subject, received, part, about, {"prose": True, **expected})


def lines(name: str, sender: str, subject: str, received: str, body: str, about: str, **expected: Any) -> Written:
    """Lines as they stand; one that begins with two spaces in the source goes on with the line before.

    What kind of event it is, the subject always tells: as the nature a matter of taste where no label has it.
    """
    charset = expected.pop("charset", "utf-8")
    joined = re.sub(r"\n {2}(?=\S)", "", body.strip("\n")) + "\n"
    return _case(name, sender, subject, received, text(joined, charset=charset), about, {"nature": OPEN, **expected})


def sheet(name: str, sender: str, subject: str, received: str, body: str, about: str, **expected: Any) -> Written:
    """HTML alone, as mail programs send what was pasted from a document."""
    whole = f"<html><head><meta charset='utf-8'></head><body>{body.strip()}</body></html>\n"
    return _case(name, sender, subject, received, html(whole), about, {"nature": OPEN, **expected})


def _paragraphs(body: str) -> str:
    """Indented paragraphs as pasted from a word processor."""
    style = "text-indent:32px;font-family:仿宋;font-size:16pt"
    return "\n".join(f'<p style="{style}"><span>{one}</span></p>' for one in body.splitlines()) + "\n"


def _case(
    name: str, sender: str, subject: str, received: str, body: Part, about: str, expected: dict[str, Any]
) -> Written:
    shown = expected.pop("shown", "")
    extra = expected.pop("extra", ())
    raw = envelope(subject, body, sender=sender, received=received, name=shown, extra=extra)
    if not sender.endswith("@example.org"):
        expected = {"standing": "unknown", "unit": "", **expected}
    return Written(f"eighth-{name}", raw, expect(received, about, **expected))


def row(*cells: str) -> str:
    """One row of a table."""
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>\n"
