"""How the mails of the thirteenth set are put together, and who in the lake country sends them."""

from __future__ import annotations

from typing import Any, Final

from tests.corpus.expecting import Written, expect
from tests.corpus.making import OFFICE, Part, envelope, html, text

WATER_BUREAU: Final = "slj-zhiban@example.com"
ROADS_BUREAU: Final = "jtj-zhiban@example.com"
COUNTY_DUTY: Final = "xianzhiban@example.com"
EDUCATION: Final = "jyj-anquan@example.com"
PARK: Final = "yuanqu-anjian@example.com"
VILLAGER: Final = "yuwan-lao-xu@example.net"


def typed(
    name: str,
    sender: str,
    subject: str,
    received: str,
    body: str,
    about: str,
    *,
    shown: str = "",
    charset: str = "utf-8",
    to: str = OFFICE,
    extra: tuple[str | bytes, ...] = (),
    **expected: Any,
) -> Written:
    """One case in plain text, line by line as it stands in `body`; matters of taste open but for `prose=False`."""
    plain = text(body.strip("\n") + "\n", charset=charset)
    headers: dict[str, Any] = {"shown": shown, "charset": charset, "to": to, "extra": extra}
    return made(name, sender, subject, received, plain, about, **headers, **expected)


def page(name: str, sender: str, subject: str, received: str, body: str, about: str, **expected: Any) -> Written:
    """One case whose only text is HTML."""
    return made(name, sender, subject, received, html(body.strip("\n") + "\n"), about, **expected)


def made(
    name: str,
    sender: str,
    subject: str,
    received: str,
    body: Part,
    about: str,
    *,
    shown: str = "",
    charset: str = "utf-8",
    to: str = OFFICE,
    extra: tuple[str | bytes, ...] = (),
    **expected: Any,
) -> Written:
    """One case with any body."""
    raw = envelope(subject, body, sender=sender, received=received, name=shown, charset=charset, to=to, extra=extra)
    return Written(f"thirteenth-{name}", raw, expect(received, about, **{"prose": True, **expected}))
