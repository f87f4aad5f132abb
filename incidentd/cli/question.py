"""What the interview may ask, one thing each: where the answer goes, how it is called, how it is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from incidentd.cli.answers import BadAnswer, is_being_verified, read_count, read_leaders, read_loss, read_words
from incidentd.cli.report_options import moment_of
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.core.element_words import element_label
from incidentd.core.elements import CASUALTY_KINDS
from incidentd.core.policy import NamedId
from incidentd.core.rule_words import KINDS
from incidentd.core.rules import in_language
from incidentd.i18n import Translate
from incidentd.intake.sentences import Sentence

MOMENTS: Final = ("elements.occurred_at", "phoned_at", "aware_at")
PARTS: Final[Mapping[str, Sequence[str]]] = {
    "casualties": tuple(f"casualties.{kind}" for kind in CASUALTY_KINDS),
    "informant": ("informant.name", "informant.phone"),
}
_HINTS: Final = {
    "unit": _("number, name or id"),
    "title": _("what it is, in a few words"),
    "occurred_at": _("such as 03:20 or yesterday 23:40"),
    "casualties.dead": _("0, 3, 30+"),
    "property_loss": _("yuan, or words"),
    "leaders_on_scene": _("y, n, or who"),
}
_FACTS: Final = {
    "unit": _("Unit"),
    "class": _("Class"),
    "title": _("Title"),
    "category": _("Category"),
    "flags": _("Flags"),
    "aware_at": _("Learnt of"),
    "phoned_at": _("Call taken at"),
    "signed_by": _("Signed off by"),
    "incident": _("Follows incident"),
    "kind": _("Kind of report"),
}
_READ: Final[Mapping[str, Callable[[str], Any]]] = {
    **dict.fromkeys(PARTS["casualties"], read_count),
    "property_loss": read_loss,
    "leaders_on_scene": read_leaders,
    "informant.name": str.strip,
    "informant.phone": str.strip,
}
_SEPARATORS: Final = str.maketrans("，、;；", ",,,,")


class Question(NamedTuple):
    """One thing to ask. `place` is where the answer goes; `choices` are id and name of what may be chosen.

    `many`: more than one of the choices may be named.
    """

    place: str
    label: str
    hint: str
    read: Callable[[str], Any]
    needed: bool = False
    choices: Sequence[tuple[str, str]] = ()
    many: bool = False

    def answer(self, typed: str, tr: Translate) -> Any:
        """The value that was meant; raises BadAnswer."""
        if not self.choices:
            return self.read(typed)
        if not self.many:
            return self._chosen(typed, tr)
        named = [part.strip() for part in typed.translate(_SEPARATORS).split(",") if part.strip()]
        return list(dict.fromkeys(self._chosen(part, tr) for part in named))

    def _chosen(self, typed: str, tr: Translate) -> str:
        """By number, id, name, the beginning of a name, or any part of one: whichever of these only one has."""
        if typed.isdecimal() and 1 <= int(typed) <= len(self.choices):
            return self.choices[int(typed) - 1][0]
        exact = [one for one, name in self.choices if typed in (one, name)]
        begun = [one for one, name in self.choices if typed and (name.startswith(typed) or one.startswith(typed))]
        found = exact or begun or [one for one, name in self.choices if typed and typed in name]
        if len(found) != 1:
            listed = tr(_(", ")).join(name for _id, name in self.choices)
            what = Sentence(_("'{text}' is not one of them"), text=typed) if typed else _("this one is needed")
            raise BadAnswer(what, hint=Sentence(_("choose one of: {names}"), names=listed))
        return found[0]


class Questions:
    """Makes the question for each place of a report, in the language and by the rules of the workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._rules = workspace.rules
        self._tr: Translate = workspace.tr

    def of(self, place: str) -> Question:
        """The question whose answer goes to a place such as `title` or `elements.casualties.dead`."""
        scope, _dot, element = place.partition(".")
        return self._of_element(element) if scope == "elements" else self._of_fact(place)

    def _of_element(self, place: str) -> Question:
        read = self._moment if place == "occurred_at" else _READ.get(place, read_words)
        return Question(f"elements.{place}", element_label(place, self._tr), self._hint(place), read)

    def _of_fact(self, place: str) -> Question:
        tr, choices = self._tr, self._choices(place)
        label = tr(_FACTS[place])
        if choices:
            needed = place in ("unit", "kind")
            return Question(place, label, self._hint(place), str, needed, choices, many=place == "flags")
        return Question(place, label, self._hint(place), self._certain if place in MOMENTS else str.strip)

    def _hint(self, place: str) -> str:
        if place == "class":
            default = self._rules.class_name(self._rules.policy.default_class, self._workspace.language)
            return self._tr(_("Enter: {name}")).format(name=default)
        return self._tr(_HINTS[place]) if place in _HINTS else ""

    def _choices(self, place: str) -> Sequence[tuple[str, str]]:
        if place == "unit":
            return [(unit.id, unit.name) for unit in self._rules.directory.units]
        if place == "kind":
            return [(kind, self._tr(name)) for kind, name in KINDS.items()]
        policy = self._rules.policy
        listed = {"class": policy.classes, "category": policy.categories, "flags": policy.flags}
        return self._named(listed[place]) if place in listed else ()

    def _named(self, entries: Sequence[NamedId]) -> list[tuple[str, str]]:
        return [(one.id, in_language(one.name, self._workspace.language)) for one in entries]

    def _moment(self, text: str) -> str:
        return moment_of(text, self._workspace.zone, self._workspace.clock.now())

    def _certain(self, text: str) -> str:
        """A moment at which we or the unit did something ourselves: there is nothing to be verified."""
        if is_being_verified(text):
            raise not_to_be_verified()
        return self._moment(text)


def not_to_be_verified() -> BadAnswer:
    """The refusal of 'being verified' where that is no answer."""
    return BadAnswer(_("this one cannot be 'being verified'"), hint=_("leave it out with Enter"))
