"""The interview with whoever took the call: a short question for each thing that is missing; each can be skipped."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from incidentd.cli.answers import (
    BEING_VERIFIED,
    BadAnswer,
    is_being_verified,
    read_count,
    read_leaders,
    read_loss,
    read_words,
)
from incidentd.cli.draft import Draft
from incidentd.cli.faults import one_line_of
from incidentd.cli.report_options import moment_of, put
from incidentd.cli.screen import FAINT, console
from incidentd.cli.standing import element_text
from incidentd.cli.terminal import ask_line
from incidentd.cli.times import full
from incidentd.cli.width import columns, one_line, pad
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.core.clocks import whole_seconds
from incidentd.core.elements import CASUALTY_KINDS, merge, missing
from incidentd.core.rule_words import KINDS
from incidentd.core.rules import in_language
from incidentd.core.wording import element_label, length_of_time
from incidentd.i18n import Translate
from incidentd.intake.sentences import Sentence

_CLEAR = "-"
_PARTS: Mapping[str, Sequence[str]] = {
    "casualties": tuple(f"casualties.{kind}" for kind in CASUALTY_KINDS),
    "informant": ("informant.name", "informant.phone"),
}
_MOMENTS = ("elements.occurred_at", "phoned_at")
_HINTS = {
    "occurred_at": _("such as 03:20 or yesterday 23:40"),
    "casualties.dead": _("0, 3, 30+"),
    "property_loss": _("yuan, or words"),
    "leaders_on_scene": _("y, n, or who"),
}
_READ: Mapping[str, Callable[[str], Any]] = {
    **dict.fromkeys(_PARTS["casualties"], read_count),
    "property_loss": read_loss,
    "leaders_on_scene": read_leaders,
    "informant.name": str.strip,
    "informant.phone": str.strip,
}


class Question(NamedTuple):
    """One thing to ask. `place` is where the answer goes; `choices` are id and name of what may be chosen."""

    place: str
    label: str
    hint: str
    read: Callable[[str], Any]
    needed: bool = False
    choices: Sequence[tuple[str, str]] = ()


class Interview:
    """Asks, shows what was understood, and lets it be corrected before anything is sent."""

    def __init__(self, workspace: Workspace, draft: Draft, known: Mapping[str, Any]) -> None:
        self._workspace = workspace
        self._rules = workspace.rules
        self._zone = workspace.zone
        self._tr: Translate = workspace.tr
        self._draft = draft
        self._known = known
        self._asked: list[Question] = []

    def ask_missing(self) -> None:
        """Ask for everything that this kind of report needs and that is not stated yet."""
        self._print_opening()
        self._asked = list(self._facts())
        for question in self._asked:
            if self._value(question) is None:
                self._ask(question)
        elements = [self._of_element(place) for place in self._places()]
        for question in elements:
            self._ask(question)
        self._asked += elements
        if self._draft.kind == "phone" and not self._draft.stated.get("phoned_at"):
            self._ask_when_phoned()

    def review(self) -> None:
        """Show what will be sent; returns when it is to be sent. A number is asked again."""
        while True:
            self._print_stated()
            typed = ask_line(self._tr(_("Enter sends it, a number changes that line, Ctrl-C throws it away: "))).strip()
            if not typed:
                return
            if typed.isdecimal() and 1 <= int(typed) <= len(self._asked):
                self._ask(self._asked[int(typed) - 1], again=True)

    def _print_opening(self) -> None:
        tr, kind = self._tr, self._draft.kind
        name = tr(KINDS[kind]) if kind in KINDS else kind
        of = f" {self._known['number']} {self._known['title']}" if self._known else ""
        screen = console()
        screen.print(tr(_("New {kind}")).format(kind=name) + one_line(of), style="bold")
        screen.print(tr(_("Enter: not known yet · ?: being verified · Ctrl-C: throw away")), style=FAINT)

    def _facts(self) -> Iterator[Question]:
        tr = self._tr
        if not self._draft.incident:
            units = [(unit.id, unit.name) for unit in self._rules.directory.units]
            yield Question("unit", tr(_("Unit")), tr(_("number, name or id")), str, needed=True, choices=units)
            classes = [(one.id, in_language(one.name, self._workspace.language)) for one in self._rules.policy.classes]
            default = self._rules.class_name(self._rules.policy.default_class, self._workspace.language)
            hint = tr(_("Enter: {name}")).format(name=default)
            yield Question("class", tr(_("Class")), hint, str, choices=classes)
            yield Question("title", tr(_("Title")), tr(_("what it is, in a few words")), str.strip)

    def _places(self) -> list[str]:
        """The places of the elements that are needed and stated nowhere, the parts of an element one by one."""
        policy, known, stated = self._rules.policy, self._known, self._draft.stated
        kind: Any = "initial" if self._draft.kind == "follow_up" else self._draft.kind
        needed = policy.needed(
            kind,
            incident_class=stated.get("class") or known.get("incident_class") or policy.default_class,
            category=stated.get("category") or known.get("category") or "",
            grade=known.get("grade") or "",
            flags=stated.get("flags") or known.get("flags") or (),
        )
        lacking = missing(merge(known.get("elements", {}), self._draft.elements), needed)
        return [part for place in lacking for part in _PARTS.get(place, (place,))]

    def _of_element(self, place: str) -> Question:
        hint = self._tr(_HINTS[place]) if place in _HINTS else ""
        read = self._moment if place == "occurred_at" else _READ.get(place, read_words)
        return Question(f"elements.{place}", element_label(place, self._tr), hint, read)

    def _moment(self, text: str) -> str:
        return moment_of(text, self._zone, self._workspace.clock.now())

    def _ask_when_phoned(self) -> None:
        """A call counts from when it was taken, not from when the last question was answered."""
        hint = self._tr(_("Enter: {name}")).format(name=full(self._draft.begun_at, self._zone))
        question = Question("phoned_at", self._tr(_("Call taken at")), hint, self._moment)
        self._draft.stated["phoned_at"] = self._draft.begun_at.astimezone(self._zone).isoformat()
        self._ask(question)
        self._asked.append(question)

    def _ask(self, question: Question, *, again: bool = False) -> None:
        """Ask until the answer can be read, or is left out."""
        self._print_choices(question)
        can_clear = again and not question.needed
        prompt = self._prompt(question, can_clear=can_clear)
        while True:
            typed = ask_line(prompt).strip()
            if not typed and (not question.needed or self._value(question) is not None):
                return
            try:
                self._take(question, typed, clear=can_clear)
            except BadAnswer as error:
                sys.stdout.write(f"  {one_line_of(error, self._workspace.language)}\n")
            else:
                return

    def _prompt(self, question: Question, *, can_clear: bool) -> str:
        tr = self._tr
        hints = [question.hint] if question.hint else []
        if can_clear:
            hints.append(tr(_("{sign} clears it")).format(sign=_CLEAR))
        if not hints:
            return tr(_("{label}: ")).format(label=question.label)
        return tr(_("{label} ({hint}): ")).format(label=question.label, hint=tr(_("; ")).join(hints))

    def _take(self, question: Question, typed: str, *, clear: bool) -> None:
        if clear and typed == _CLEAR:
            self._put(question.place, None)
            return
        value = self._chosen(question, typed) if question.choices else question.read(typed)
        if is_being_verified(typed) and value != BEING_VERIFIED:
            raise BadAnswer(_("this one cannot be 'being verified'"), hint=_("leave it out with Enter"))
        self._put(question.place, value)
        shown = self._in_words(question)
        if shown != typed:
            console().print(f"  = {shown}", style=FAINT)

    def _chosen(self, question: Question, typed: str) -> str:
        """By number, id, name, or any part of a name that only one has."""
        if typed.isdecimal() and 1 <= int(typed) <= len(question.choices):
            return question.choices[int(typed) - 1][0]
        exact = [one for one, name in question.choices if typed in (one, name)]
        found = exact or [one for one, name in question.choices if typed and (typed in name or one.startswith(typed))]
        if len(found) != 1:
            listed = self._tr(_(", ")).join(name for _id, name in question.choices)
            what = Sentence(_("'{text}' is not one of them"), text=typed) if typed else _("this one is needed")
            raise BadAnswer(what, hint=Sentence(_("choose one of: {names}"), names=listed))
        return found[0]

    def _print_choices(self, question: Question) -> None:
        if question.choices:
            listed = "  ".join(f"{index} {name}" for index, (_id, name) in enumerate(question.choices, 1))
            console().print(f"  {listed}", style=FAINT)

    def _print_stated(self) -> None:
        sys.stdout.write("\n")
        width = max((columns(question.label) for question in self._asked), default=0)
        for index, question in enumerate(self._asked, 1):
            shown = self._in_words(question) or self._if_left_out(question)
            sys.stdout.write(f"{index:3}  {pad(question.label, width)}  {shown}\n")

    def _if_left_out(self, question: Question) -> str:
        if question.place == "class":
            name = self._rules.class_name(self._rules.policy.default_class, self._workspace.language)
            return self._tr(_("{name} (by the policy)")).format(name=name)
        return self._tr(_("(not known yet)"))

    def _in_words(self, question: Question) -> str:
        value = self._value(question)
        if value is None:
            return ""
        if question.choices:
            return next((name for one, name in question.choices if one == value), str(value))
        if question.place in _MOMENTS and value != BEING_VERIFIED:
            return self._moment_in_words(datetime.fromisoformat(value))
        if question.place.startswith("elements.casualties") and value != BEING_VERIFIED:
            return f"≥ {value['at_least']}" if isinstance(value, Mapping) else str(value)
        return element_text(value, self._zone, self._tr)

    def _moment_in_words(self, moment: datetime) -> str:
        """With how long ago that was: a slip of a day shows at once."""
        seconds = whole_seconds(moment, self._workspace.clock.now())
        form = _("{moment} ({time} ago)") if seconds >= 0 else _("{moment} (in {time})")
        return self._tr(form).format(moment=full(moment, self._zone), time=length_of_time(seconds, self._tr))

    def _value(self, question: Question) -> Any:
        value: Any = self._draft.stated
        for part in question.place.split("."):
            value = value.get(part) if isinstance(value, Mapping) else None
        return value

    def _put(self, place: str, value: Any) -> None:
        scope, _dot, element = place.partition(".")
        if scope == "elements":
            put(self._draft.elements, element, value)
        elif value is None:
            self._draft.stated.pop(place, None)
        else:
            self._draft.stated[place] = value
