"""The interview with whoever took the call: a short question for each thing that is missing; each can be skipped."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from incidentd.cli.answers import BEING_VERIFIED, BadAnswer, is_being_verified
from incidentd.cli.draft import Draft
from incidentd.cli.faults import one_line_of
from incidentd.cli.question import MOMENTS, PARTS, Question, Questions, not_to_be_verified
from incidentd.cli.report_options import put
from incidentd.cli.screen import FAINT, console, say
from incidentd.cli.standing import element_text
from incidentd.cli.terminal import ask_line
from incidentd.cli.times import full
from incidentd.cli.width import columns, one_line, pad
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.core.elements import CASUALTY_KINDS, ELEMENTS, merge, missing
from incidentd.core.lateness import whole_seconds
from incidentd.core.rule_words import KINDS
from incidentd.core.wording import length_of_time
from incidentd.errors import Rejected
from incidentd.i18n import Translate
from incidentd.intake.sentences import in_language

_CLEAR = "-"
_FACTS: Final = ("unit", "class", "title")
_FURTHER_FACTS: Final = ("category", "flags", "aware_at")
_LAST: Final = ("phoned_at", "signed_by", "incident", "kind")

# What intake says of these is meant for programs: the field by its name, the sender's clock.
_REFUSED: Final = {
    "time-in-future": _("this lies in the future"),
    "time-too-old": _("this lies before the year 2000"),
    "wrong-value": _("this cannot be taken as it is"),
}


class Interview:
    """Asks, shows what was understood, and lets it be corrected before anything is sent."""

    def __init__(self, workspace: Workspace, draft: Draft, known: Mapping[str, Any]) -> None:
        self._workspace = workspace
        self._rules = workspace.rules
        self._zone = workspace.zone
        self._tr: Translate = workspace.tr
        self._draft = draft
        self._known = known
        self._questions = Questions(workspace)
        self._places: set[str] = set()
        self._lines: list[Question] = []
        if draft.elements.get("casualties") == BEING_VERIFIED:  # so that each kind is a line, and can be changed
            draft.elements["casualties"] = dict.fromkeys(CASUALTY_KINDS, BEING_VERIFIED)

    def ask_missing(self) -> None:
        """Ask for everything that this kind of report needs and that is not stated yet."""
        self._print_heading()
        console().print(self._tr(_("Enter: not known yet · ?: being verified · Ctrl-C: throw away")), style=FAINT)
        for question in map(self._questions.of, () if self._draft.incident else _FACTS):
            if self._value(question) is None:
                self._ask(question)
        lacking = [f"elements.{place}" for place in self._lacking()]
        for question in map(self._questions.of, lacking):
            self._ask(question)
        self._places.update(lacking)
        if self._draft.kind == "phone" and not self._draft.stated.get("phoned_at"):
            self._ask_when_phoned()

    def review(self) -> None:
        """Show what will be sent; returns when it is to be sent. A number is asked again."""
        while True:
            self._lines = list(self._listed())
            self._print_stated()
            typed = ask_line(self._tr(_("Enter sends it, a number changes that line, Ctrl-C throws it away: "))).strip()
            if not typed:
                return
            if typed.isdecimal() and 1 <= int(typed) <= len(self._lines):
                self._ask(self._lines[int(typed) - 1], again=True)

    def show_refusal(self, error: Rejected) -> None:
        """Say why it cannot be sent as it is, naming the line at fault as the list has it."""
        tr, place = self._tr, error.field.strip("/").replace("/", ".")
        found = [index for index, one in enumerate(self._lines, 1) if place and _within(place, one.place)]
        if not found:
            say(one_line_of(error, self._workspace.language), indent="  ")
            return
        number = found[0]
        form = tr(_("Line {number}, {label}: {what}. Type {number} to change it"))
        words = form.format(number=number, label=self._lines[number - 1].label, what=self._why_not(error))
        say(one_line(words), indent="  ")

    def _why_not(self, error: Rejected) -> str:
        if error.code not in _REFUSED:
            return one_line_of(error, self._workspace.language).rstrip(".。")
        allowed = error.extra.get("allowed")
        what = self._tr(_REFUSED[error.code])
        if not isinstance(allowed, list):
            return what
        named = ", ".join(in_language(one, self._tr) for one in allowed)
        return self._tr(_("; ")).join((what, self._tr(_("allowed: {ids}")).format(ids=named)))

    def _print_heading(self) -> None:
        tr, kind = self._tr, self._draft.kind
        name = tr(KINDS[kind]) if kind in KINDS else kind
        known = self._known.get("title") or ""
        of = one_line(f"{self._draft.incident} {known}")
        console().print(tr(_("New {kind}")).format(kind=name) + (of and f" {of}"), style="bold")

    def _lacking(self) -> list[str]:
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
        return [part for place in lacking for part in PARTS.get(place, (place,))]

    def _listed(self) -> Iterator[Question]:
        """A line for all that will be sent: what was asked, and what options or a file stated without a question.

        A line that was there stays, also when it has been cleared.
        """
        if not self._draft.incident:
            self._places.update(_FACTS)
        elements = [f"elements.{part}" for name in ELEMENTS for part in PARTS.get(name, (name,))]
        for question in map(self._questions.of, (*_FACTS, *_FURTHER_FACTS, *elements, *_LAST)):
            if question.place in self._places or self._value(question) is not None:
                self._places.add(question.place)
                yield question

    def _ask_when_phoned(self) -> None:
        """A call counts from when it was taken, not from when the last question was answered."""
        hint = self._tr(_("Enter: {name}")).format(name=full(self._draft.begun_at, self._zone))
        self._draft.stated["phoned_at"] = self._draft.begun_at.astimezone(self._zone).isoformat()
        self._ask(self._questions.of("phoned_at")._replace(hint=hint))

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
                say(one_line_of(error, self._workspace.language), indent="  ")
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
        value = question.answer(typed, self._tr)
        if is_being_verified(typed) and value != BEING_VERIFIED:
            raise not_to_be_verified()
        self._put(question.place, value)
        shown = self._in_words(question)
        if shown != typed:
            console().print(f"  = {shown}", style=FAINT)

    def _print_choices(self, question: Question) -> None:
        if question.choices:
            listed = "  ".join(f"{index} {name}" for index, (_id, name) in enumerate(question.choices, 1))
            console().print(f"  {listed}", style=FAINT)

    def _print_stated(self) -> None:
        sys.stdout.write("\n")
        width = max((columns(question.label) for question in self._lines), default=0)
        for index, question in enumerate(self._lines, 1):
            shown = self._in_words(question) or self._if_left_out(question)
            sys.stdout.write(f"{index:3}  {pad(question.label, width)}  {one_line(shown)}\n")

    def _if_left_out(self, question: Question) -> str:
        if self._draft.incident and not question.place.startswith("elements."):
            return self._tr(_("(stays as it is)"))
        if question.place == "class":
            name = self._rules.class_name(self._rules.policy.default_class, self._workspace.language)
            return self._tr(_("{name} (by the policy)")).format(name=name)
        return self._tr(_("(not known yet)"))

    def _in_words(self, question: Question) -> str:
        value = self._value(question)
        if value is None:
            return ""
        if question.choices:
            named = dict(question.choices)
            listed = value if isinstance(value, list) else [value]
            return self._tr(_(", ")).join(named.get(one, str(one)) for one in listed)
        if question.place in MOMENTS and value != BEING_VERIFIED:
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


def _within(place: str, line: str) -> bool:
    """Whether a place at fault is that of a line, or part of it: `flags.0` of `flags`."""
    return place == line or place.startswith(f"{line}.") or line.startswith(f"{place}.")
