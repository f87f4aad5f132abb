"""The ninth set: who writes in it, and how a mail of it is put together."""

from __future__ import annotations

from typing import Any, Final

from tests.corpus.expecting import Spec, Written, expect, has
from tests.corpus.making import Part, envelope, text

DONGSHAN_A: Final = "dongshan-duty-a@example.org"
DONGSHAN_B: Final = "dongshan-duty-b@example.org"
DONGSHAN_CLERK: Final = "dongshan-informant@example.org"
DONGSHAN_HEAD: Final = "dongshan-head@example.org"
XIHE_DUTY: Final = "xihe-duty@example.org"
XIHE_CLERK: Final = "xihe-informant@example.org"
NANPING_D: Final = "nanping-duty-a@example.org"
NANPING_E: Final = "nanping-duty-b@example.org"
NANPING_CLERK: Final = "nanping-informant@example.org"
FIRE_DUTY: Final = "fire-duty@example.org"
FIRE_CLERK: Final = "fire-informant@example.org"
GEOLOGY_CLERK: Final = "geology-informant@example.org"
OFFICE_A: Final = "office-duty-a@example.org"
OFFICE_B: Final = "office-duty-b@example.org"
OFFICE_C: Final = "office-duty-c@example.org"
BUREAU: Final = "zhiban@bureau.example.net"
"""Bureaus of the county that the directory does not know."""
PHONE: Final = "shouji@mail.example.com"
"""Somebody's own address."""


def mail(
    name: str,
    sender: str,
    subject: str,
    received: str,
    body: str | Part,
    about: str,
    *,
    charset: str = "utf-8",
    extra: tuple[str | bytes, ...] = (),
    to: str = "duty@example.org",
    **given: Any,
) -> Written:
    """A mail of this set; what is a matter of taste is open unless given."""
    part = text(body.strip("\n") + "\n", charset=charset) if isinstance(body, str) else body
    raw = envelope(subject, part, sender=sender, received=received, charset=charset, extra=extra, to=to)
    return Written(f"ninth-{name}", raw, expect(received, about, prose=True, **given))


def told(*phrases: str, lacks: tuple[str, ...] = ()) -> Spec:
    """Told in running text: right when read so, right when left out."""
    return has(*phrases, lacks=lacks, absent=True)
