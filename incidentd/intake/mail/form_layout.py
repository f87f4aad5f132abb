"""What stands on the Word form: its sections, the label and hint of each row, what may be chosen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from incidentd.core.element_words import element_label
from incidentd.core.elements import CASUALTY_KINDS
from incidentd.core.policy import Policy
from incidentd.core.reports import Kind
from incidentd.core.rules import in_language
from incidentd.i18n import Translate


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


TITLE: Final = _("Urgent information report")
ADVICE: Final = _(
    "Fill in what is known and send it at once as an attachment: what is not known yet may stay blank or read"
    " “being verified”; where there is none, write 0 or “none”. What is missing is asked for afterwards."
)
CHOOSE: Final = _("choose")

_KINDS: Final[dict[Kind, str]] = {
    "initial": _("initial report"),
    "follow_up": _("follow-up report"),
    "final": _("final report"),
    "phone": _("phone report"),
}
_PARTS: Final = {
    "casualties": tuple(f"casualties.{kind}" for kind in CASUALTY_KINDS),
    "informant": ("informant.name", "informant.phone"),
}
_HINTS: Final = {
    "source": _("who told of it: a unit, a person, a hotline, a sensor"),
    "occurred_at": _("year, month, day, hour and minute"),
    "location": _("down to the village, road or house"),
    "nature": _("such as forest fire, road accident, landslide"),
    "casualties.dead": _("a number; 0 for none; “being verified” while not known"),
    "property_loss": _("an amount in yuan, or words"),
    "course": _("what happened, in its order"),
    "leaders_on_scene": _("yes or no; who, with their office"),
    "measures": _("who did what, with how many people"),
    "informant.phone": _("mobile phone, or number with area code"),
}
_TALL: Final = frozenset({"course", "measures"})
_MIDDLING: Final = frozenset({"cause", "consequences", "scope", "trend", "next_steps"})


class FormRow(NamedTuple):
    """A row: its label, the small hint below it, the least height of its cell in cm, and what may be chosen there."""

    label: str
    hint: str = ""
    height: float = 0.85
    choices: tuple[str, ...] = ()


class Section(NamedTuple):
    """A heading with the rows below it."""

    heading: str
    rows: tuple[FormRow, ...]


def sections(language: str, policy: Policy, tr: Translate) -> tuple[Section, ...]:
    """The form's sections. The elements are those that a full report of the policy's default class needs."""
    needed = policy.needed("initial", incident_class=policy.default_class, category="", grade="", flags=())
    places = [part for name in needed for part in _PARTS.get(name, (name,))]
    about_people = [place for place in places if place.startswith("informant")]
    classes = tuple(in_language(one.name, language) for one in policy.classes)
    report = (
        FormRow(tr(_("Reporting unit"))),
        FormRow(tr(_("Title")), tr(_("what it is, in a few words"))),
        FormRow(tr(_("Kind of report")), choices=tuple(tr(name) for name in _KINDS.values())),
        FormRow(tr(_("Class")), choices=classes),
        FormRow(tr(_("Incident number")), tr(_("of follow-up and final reports, as the receipt told it"))),
    )
    contact = (*_rows(about_people, tr), FormRow(tr(_("Signed off by")), tr(_("the leader in charge"))))
    return (
        Section(tr(_("Report")), report),
        Section(tr(_("What happened")), tuple(_rows([one for one in places if one not in about_people], tr))),
        Section(tr(_("Contact and sign-off")), contact),
    )


def _rows(places: list[str], tr: Translate) -> Iterator[FormRow]:
    for place in places:
        label = element_label(place, tr)
        height = 2.4 if place in _TALL else 1.3 if place in _MIDDLING else 0.85
        yield FormRow(label[:1].upper() + label[1:], tr(_HINTS[place]) if place in _HINTS else "", height)
