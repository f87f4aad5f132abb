"""How the later mails are put together, and what several of them say alike."""

from __future__ import annotations

from typing import Any, Final

from tests.corpus.expecting import Spec, Written, expect, has
from tests.corpus.making import OFFICE, Transfer, envelope, flow, html, text

DONGSHAN_SECOND: Final = "dongshan-duty-b@example.org"
NANPING_FIRST: Final = "nanping-duty-a@example.org"
FIRE_DUTY: Final = "fire-duty@example.org"

COUNTY_EMERGENCY: Final = "yjzhzx@example.com"
COUNTY_SCHOOLS: Final = "jiaotiju-bgs@example.com"
COUNTY_HEALTH: Final = "wjj-yjb@example.com"
COUNTY_BUILDING: Final = "zhujianju@example.com"
COUNTY_WATER: Final = "fangban@example.com"
COUNTY_MARKETS: Final = "scjg-xfk@example.com"
TRAFFIC_POLICE: Final = "jiaojing3@example.com"
FIRE_BRIGADE: Final = "xiaofang-zhihui@example.com"
OTHER_TOWN: Final = "pingchuan-dzb@example.net"
"""A town that the directory does not have."""

NO_AMOUNT: Final[Spec] = has(absent=True)
"""Damage without any sum: words may be read, or none; an amount in yuan is made up."""
WORKED_OUT: Final[Spec] = {"value": "being verified", "may_be_absent": True}
"""Whether there is any, or how much, is being looked into in words that may be left out."""


def either(value: Any, *also: Any) -> Spec:
    """Stated for certain, and to be written down in one of several ways."""
    return {"value": value, "also": list(also)}


def mail(
    name: str,
    sender: str,
    subject: str,
    received: str,
    body: str,
    about: str,
    *,
    shown: str = "",
    charset: str = "utf-8",
    way: Transfer = "base64",
    lines: bool = False,
    to: str = OFFICE,
    extra: tuple[str | bytes, ...] = (),
    **expected: Any,
) -> Written:
    """One case; `lines` keeps the body's line breaks, else only paragraphs count; `shown` is the sender's name."""
    words = body.strip("\n") + "\n" if lines else flow(body)
    part = text(words, charset=charset, way=way)
    raw = envelope(subject, part, sender=sender, received=received, name=shown, charset=charset, to=to, extra=extra)
    return Written(f"later-{name}", raw, expect(received, about, **{"prose": True, **expected}))


def page(
    name: str, sender: str, subject: str, received: str, body: str, about: str, *, shown: str = "", **expected: Any
) -> Written:
    """One case whose body is HTML alone."""
    raw = envelope(subject, html(body.strip("\n") + "\n"), sender=sender, received=received, name=shown)
    return Written(f"later-{name}", raw, expect(received, about, **{"prose": True, **expected}))
