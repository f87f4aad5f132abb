"""How the fresh mails are put together: free text, labels and pages by officers who write each in their own way."""

from __future__ import annotations

from typing import Any, Final

from tests.corpus.expecting import VERIFIED, Spec, Written, expect, has
from tests.corpus.making import Transfer, envelope, flow, html, text

MAYBE_VERIFIED: Final[Spec] = VERIFIED | {"may_be_absent": True}
"""What is being verified, of an element that may be left out."""


def told(*phrases: str, lacks: tuple[str, ...] = ()) -> Spec:
    """What the text tells, of an element that may be left out in free text."""
    return has(*phrases, lacks=lacks, absent=True)


def nothing_of(*lacks: str) -> Spec:
    """Any choice of the sentences, but none that runs on into what belongs elsewhere."""
    return has(lacks=lacks, absent=True)


def fresh(
    name: str,
    sender: str,
    subject: str,
    received: str,
    body: str,
    about: str,
    *,
    indent: bool = False,
    raw: bool = False,
    page: bool = False,
    charset: str = "utf-8",
    way: Transfer = "base64",
    shown: str = "",
    extra: tuple[str, ...] = (),
    **expected: Any,
) -> Written:
    """One case of free text; `indent` as pasted from a document, `raw` as typed, `page` is HTML."""
    shaped = body.lstrip("\n") if raw or page else flow(body)
    if indent:
        shaped = "".join(f"　　{line}\n" for line in shaped.splitlines())
    part = html(shaped, charset=charset, way=way) if page else text(shaped, charset=charset, way=way)
    mail = envelope(subject, part, sender=sender, received=received, charset=charset, name=shown, extra=extra)
    return Written(f"fresh-{name}", mail, expect(received, about, **{"prose": True, **expected}))
