"""The mails of the set `fourteenth`: how they are put together, and who sends them."""

from __future__ import annotations

from typing import Any, Final

from tests.corpus.expecting import Written, expect, no_report
from tests.corpus.making import crlf, envelope, html, text

DONGSHAN: Final = "dongshan-informant@example.org"
DONGSHAN_A: Final = "dongshan-duty-a@example.org"
DONGSHAN_B: Final = "dongshan-duty-b@example.org"
XIHE: Final = "xihe-informant@example.org"
XIHE_DUTY: Final = "xihe-duty@example.org"
NANPING: Final = "nanping-informant@example.org"
NANPING_DUTY: Final = "nanping-duty-a@example.org"
FIRE: Final = "fire-informant@example.org"
FIRE_DUTY: Final = "fire-duty@example.org"
GEOLOGY: Final = "geology-informant@example.org"
OFFICE_B: Final = "office-duty-b@example.org"
OFFICE_C: Final = "office-duty-c@example.org"


def paragraphs(body: str) -> str:
    """Lines of the mail, parted by blank lines in the source, where each may be wrapped; blanks stay."""
    return "\n".join("".join(one.split("\n")) for one in body.strip("\n").split("\n\n")) + "\n"


def sent(
    name: str, sender: str, subject: str, received: str, body: str, about: str, *, page: bool = False, **given: Any
) -> Written:
    """A report by its text, or in HTML (`page`); `mail` is for the envelope, the rest for the expectation."""
    raw = _raw(sender, subject, received, body, page=page, options=given.pop("mail", {}))
    return Written(f"fourteenth-{name}", raw, expect(received, about, **given))


def told(name: str, sender: str, subject: str, received: str, body: str, about: str, **given: Any) -> Written:
    """The same in prose: what is told may be taken for the elements of taste."""
    return sent(name, sender, subject, received, body, about, prose=True, **given)


def quiet(name: str, sender: str, subject: str, received: str, body: str, about: str, **given: Any) -> Written:
    """A mail that is no report at all."""
    raw = _raw(sender, subject, received, body, page=False, options=given.pop("mail", {}))
    return Written(f"fourteenth-{name}", raw, no_report(received, about, **given))


def _raw(sender: str, subject: str, received: str, body: str, *, page: bool, options: dict[str, Any]) -> bytes:
    charset = options.pop("charset", "utf-8")
    content = crlf(body.strip("\n") + "\n" if page else paragraphs(body))
    part = html(content, charset=charset) if page else text(content, charset=charset)
    return envelope(subject, part, sender=sender, received=received, charset=charset, **options)
