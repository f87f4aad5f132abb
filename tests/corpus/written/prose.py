"""A free text and what is expected of it, in one call: the mail is plain UTF-8, the interest lies in the words."""

from __future__ import annotations

from typing import Any

from tests.corpus.expecting import Written, expect
from tests.corpus.making import envelope, flow, text


def prose(name: str, sender: str, subject: str, received: str, body: str, about: str, **expected: Any) -> Written:
    """One case; paragraphs of `body` are parted by blank lines, line breaks within them do not count."""
    raw = envelope(subject, text(flow(body)), sender=sender, received=received)
    return Written(name, raw, expect(received, about, **{"prose": True, **expected}))
