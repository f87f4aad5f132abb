"""The form of the twelfth set: a mail of which every line of the source is a line."""

from __future__ import annotations

from typing import Any, Final

from tests.corpus.expecting import Written, expect
from tests.corpus.making import OFFICE, envelope, html, text

ANY_DISPOSITION: Final = {"value": "report", "also": ["for_a_human", "not_a_report"]}
"""What is no report of anything: stored as one, shown to a human or put aside, but nothing may be made up of it."""


def mail(
    name: str,
    sender: str,
    subject: str,
    received: str,
    body: str,
    about: str,
    *,
    shown: str = "",
    to: str = OFFICE,
    charset: str = "utf-8",
    extra: tuple[str | bytes, ...] = (),
    as_html: bool = False,
    **expected: Any,
) -> Written:
    """One case; free text unless `prose` is False; `shown` is the sender's display name."""
    content = body.strip("\n") + "\n"
    part = html(content, charset=charset) if as_html else text(content, charset=charset)
    raw = envelope(subject, part, sender=sender, received=received, name=shown, to=to, charset=charset, extra=extra)
    return Written(f"twelfth-{name}", raw, expect(received, about, **{"prose": True, **expected}))
