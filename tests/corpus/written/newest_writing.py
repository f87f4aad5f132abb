"""Newest: how the mails of this set are put together, and who writes them besides the people of the directory."""

from __future__ import annotations

from typing import Any, Final

from tests.corpus.expecting import VERIFIED, Written, expect, maybe
from tests.corpus.making import OFFICE, Part, envelope, flow, text

DONGSHAN_HEAD: Final = "dongshan-head@example.org"
DONGSHAN_SECOND_DUTY: Final = "dongshan-duty-b@example.org"
XIHE_HEAD: Final = "xihe-head@example.org"
NANPING_FIRST_DUTY: Final = "nanping-duty-a@example.org"
FIRE_DUTY: Final = "fire-duty@example.org"
OFFICE_SECOND_DUTY: Final = "office-duty-b@example.org"

LOOKED_INTO: Final = VERIFIED | {"may_be_absent": True}
"""正在调查 in running text: being verified, or left out."""

HURT_VERIFIED: Final[dict[str, Any]] = {
    "dead": VERIFIED,
    "missing": maybe("being verified"),
    "seriously_injured": VERIFIED,
    "slightly_injured": VERIFIED,
    "trapped": maybe("being verified"),
}
"""伤亡情况正在核实: dead and injured; of missing and trapped people it may be taken to say the same."""


def mail(
    name: str,
    sender: str,
    subject: str,
    received: str,
    body: str | Part,
    about: str,
    *,
    shown: str = "",
    to: str = OFFICE,
    extra: tuple[str, ...] = (),
    **expected: Any,
) -> Written:
    """A free text (paragraphs parted by blank lines) or a finished part, with its expectation."""
    part = text(flow(body)) if isinstance(body, str) else body
    raw = envelope(subject, part, sender=sender, received=received, name=shown, to=to, extra=extra)
    return Written(f"newest-{name}", raw, expect(received, about, **{"prose": True, **expected}))


def lines(name: str, sender: str, subject: str, received: str, body: str, about: str, **expected: Any) -> Written:
    """A text whose every line stands as written: labels and tables; what no line states must be left out."""
    return mail(name, sender, subject, received, text(body.strip("\n") + "\n"), about, **{"prose": False, **expected})
