"""A mail attached to one that has a text of its own: what it adds, and what of it is only doubted.

What the mail itself says stands. An attached mail completes it where it is as new; in a follow-up, or where older, it
is what was reported before, and is asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from incidentd.core.reading import whys
from incidentd.core.reading.readings import AttachedMail, Doubt, Reading, Readings
from incidentd.core.reading.subject import SubjectReading

_RECENT: Final = timedelta(days=1)
_CHANGES: Final = ("occurred_at", "casualties", "property_loss", "leaders_on_scene")
"""Elements that an older mail would state wrongly."""


class AttachedTexts(NamedTuple):
    """What was read of the attached mail: its subject where it is only passed on, else its texts; if it is news."""

    subject: SubjectReading | None = None
    readings: tuple[Readings, ...] = ()
    is_news: bool = False


def is_recent(mail: AttachedMail, received_at: datetime) -> bool:
    """Whether an attached mail may be about the same matter; one that claims no time is not known to."""
    return mail.sent_at is not None and abs(received_at - mail.sent_at) <= _RECENT


def beside(own: Readings, attached: Readings, is_news: bool) -> Readings:  # noqa: FBT001 - what `AttachedTexts` says
    """The mail's own readings, completed by those of the attached mail, and doubts where the two differ."""
    elements, doubts = dict(own.elements), list(own.doubts)
    asked = {doubt.field for doubt in own.doubts}
    for name, reading in attached.elements.items():
        known = elements.get(name)
        if known is not None and is_news and name not in _CHANGES and known.how == "rule" != reading.how:
            elements[name] = reading  # words under a label say more than what a rule found in a sentence
        elif known is not None:
            doubts += _contradiction(name, known, reading)
        elif not is_news:
            doubts += [Doubt(name, reading.passage, whys.IN_AN_ATTACHED_MAIL)] if name in _CHANGES else []
        elif name not in asked and not any(field.startswith(f"{name}.") for field in asked):
            elements[name] = reading
    known_fields = elements.keys() | asked
    doubts += [one for one in attached.doubts if is_news and one.field.partition(".")[0] not in known_fields]
    return Readings(elements, tuple(dict.fromkeys(doubts)))


def _contradiction(name: str, known: Reading, other: Reading) -> Iterator[Doubt]:
    if name not in _CHANGES or known.value == other.value:
        return
    if isinstance(known.value, dict) and isinstance(other.value, dict):
        shared = known.value.keys() & other.value.keys()
        if all(known.value[part] == other.value[part] for part in shared):
            return
    yield Doubt(name, f"{known.passage}\n{other.passage}", whys.LESS_TRUSTED_DIFFERS)
