"""What went wrong with a message, said again in the reader's language.

It is kept as it was said, in English, by the daemon that tried; a list is read months later, in any language. So the
sentences that were put together are taken apart by the forms they were made of. What has no known form, such as a
server's own words, stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from incidentd.delivery import courier, smtp_failures, twilio_answers
from incidentd.i18n import Translate

_FIELD: Final = re.compile(r"\\\{([a-z_]+)\\\}")
_QUOTED_AS_IT_IS: Final = frozenset({"said", "answer", "address", "server", "code", "seconds", "kind", "channel"})


def retold(error: str, tr: Translate) -> str:
    """The kept error in the language of `tr`: what happened, and in brackets what to do about it."""
    for first, last in _splits(error):
        what, hint = _known(first, tr), _known(last, tr)
        if what is not None and hint is not None:
            return tr("{what} ({said})").format(what=what, said=hint)
    whole = _known(error, tr)
    return error if whole is None else whole


def _splits(error: str) -> Iterator[tuple[str, str]]:
    """What and hint, by each bracket that may begin the hint, the shortest hint first."""
    if error.endswith(")"):
        for match in reversed(list(re.finditer(r" \(", error))):
            yield error[: match.start()], error[match.end() : -1]


def _known(text: str, tr: Translate) -> str | None:
    """The sentence in the language; None for one that is not ours."""
    if not text:  # of nothing gettext says who made its catalogue
        return None
    if (said := tr(text)) != text:
        return said
    for form, pattern in _forms():
        if match := pattern.fullmatch(text):
            values = {name: _part(name, value, tr) for name, value in match.groupdict().items()}
            return tr(form).format(**values)
    return None


def _part(name: str, value: str, tr: Translate) -> str:
    if name in _QUOTED_AS_IT_IS:
        return value
    known = _known(value, tr)
    return value if known is None else known


@cache
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    forms = (*smtp_failures.FORMS, *twilio_answers.FORMS, *courier.FORMS)
    return tuple((form, re.compile(_FIELD.sub(r"(?P<\1>.+?)", re.escape(form)), re.DOTALL)) for form in forms)
