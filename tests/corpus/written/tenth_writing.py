"""How the tenth set writes its mails: a body as it stands, plain or HTML, and what may be read of it as one likes."""

from __future__ import annotations

from typing import Any, Final

from tests.corpus.expecting import OPEN, VERIFIED, Spec, Written, expect
from tests.corpus.making import envelope, html, text

PERHAPS_VERIFIED: Final[Spec] = VERIFIED | {"may_be_absent": True}
"""正在核实, in words so loose that it may be left out."""


def named(*names: str, absent: bool = False) -> Spec:
    """Somebody's name, with or without the post before it."""
    spec: Spec = {"value": names[0], "also": list(names[1:])}
    return spec | ({"may_be_absent": True} if absent else {})


def mail(
    name: str,
    sender: str,
    subject: str,
    received: str,
    body: str,
    about: str,
    *,
    told: str = "",
    to: str = "duty@example.org",
    extra: tuple[str, ...] = (),
    **expected: Any,
) -> Written:
    """One case; `told` names the elements that are told in free text, and whose wording is a matter of taste."""
    content = body.strip("\n") + "\n"
    part = html(content) if content.startswith("<") else text(content)
    raw = envelope(subject, part, sender=sender, received=received, to=to, extra=extra)
    taste: dict[str, Any] = dict.fromkeys(told.split(), OPEN)
    return Written(f"tenth-{name}", raw, expect(received, about, **{"prose": True, **taste, **expected}))
