"""What is wrong with a policy beyond its shape, and what will be: references, calendars that end, rules that lapse.

`problems` make a policy unusable; `warnings` are for `incidentd check` to list ahead of time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Protocol

from incidentd.core.policy_parts import Citation, Condition, Problem
from incidentd.sentences import Sentence, _

if TYPE_CHECKING:  # a policy asks for its problems while it is made
    from incidentd.core.clock_rules import ClockRule
    from incidentd.core.policy import Policy

_CALENDAR_NOTICE = timedelta(days=90)
_LAPSE_NOTICE = timedelta(days=30)
_FROM_CLOSING = "would count from the closing of the incident, and a closed incident takes no report"
_FROM_WHAT = ("occurred", "aware", "received", "classified", "confirmed", "submitted")


class _Named(Protocol):
    @property
    def id(self) -> str: ...


def problems(policy: Policy) -> list[Problem]:
    """Everything that one part of the policy names and no other part has, and ids that stand twice."""
    found = [
        problem
        for part in (
            "classes",
            "categories",
            "grades",
            "flags",
            "clocks",
            "ladders",
            "severity",
            "supplements",
            "calendars",
        )
        for problem in twice(part, getattr(policy, part))
    ]
    found += _unknown(("default_class",), "class", (policy.default_class,), policy.classes)
    for key, condition in _conditions(policy):
        found += _unknown_in_condition(policy, key, condition)
    for index, rule in enumerate(policy.clocks):
        found += _unknown_in_clock(policy, ("clocks", index), rule)
    for index, supplement in enumerate(policy.supplements):
        if supplement.anchor == "closed":
            message = f"supplement '{supplement.id}' {_FROM_CLOSING}"
            found.append(Problem(("supplements", index, "anchor"), message, _FROM_WHAT))
    for index, scale in enumerate(policy.severity):
        found += _severity(policy, ("severity", index), index)
        if scale.applies.grades:
            found.append(
                Problem(("severity", index, "applies", "grades"), _("a scale gives the grade, so it cannot ask for it"))
            )
    return found


def twice(part: str, entries: Sequence[_Named]) -> Iterator[Problem]:
    """The entries of a part whose id has stood before."""
    seen: set[str] = set()
    for index, entry in enumerate(entries):
        if entry.id in seen:
            yield Problem(
                (part, index, "id"), Sentence(_("the id '{id}' stands twice: each may stand once"), id=entry.id)
            )
        seen.add(entry.id)


def warnings(policy: Policy, today: date) -> list[Problem]:
    """What is not wrong, but will be, or is hardly meant."""
    return [
        *_calendars_that_end(policy, today),
        *_rules_that_lapse(policy, today),
        *_reminders_before_the_start(policy),
        *_unused(policy),
    ]


def _conditions(policy: Policy) -> Iterator[tuple[tuple[str | int, ...], Condition]]:
    parts: Mapping[str, Sequence[Condition]] = {
        "elements": [rule.applies for rule in policy.elements],
        "clocks": [rule.applies for rule in policy.clocks],
        "severity": [rule.applies for rule in policy.severity],
        "supplements": [rule.applies for rule in policy.supplements],
    }
    for part, conditions in parts.items():
        for index, condition in enumerate(conditions):
            yield (part, index, "applies"), condition


def _unknown_in_condition(policy: Policy, key: tuple[str | int, ...], condition: Condition) -> Iterator[Problem]:
    yield from _unknown((*key, "classes"), "class", condition.classes, policy.classes)
    yield from _unknown((*key, "grades"), "grade", condition.grades, policy.grades)
    for prefix in ("", "except_"):
        categories, flags = f"{prefix}categories", f"{prefix}flags"
        yield from _unknown((*key, categories), "category", getattr(condition, categories), policy.categories)
        yield from _unknown((*key, flags), "flag", getattr(condition, flags), policy.flags)


def _unknown_in_clock(policy: Policy, key: tuple[str | int, ...], rule: ClockRule) -> Iterator[Problem]:
    yield from _unknown((*key, "ladder"), "ladder", (rule.ladder,), policy.ladders)
    if any("closed" in (term.anchor, *term.fallback) for term in rule.due.terms):
        yield Problem((*key, "due"), f"clock '{rule.id}' {_FROM_CLOSING}", _FROM_WHAT)
    for form in ("earlier_of", "later_of"):
        for index, term in enumerate(getattr(rule.due, form)):
            if term.calendar:
                yield from _unknown(
                    (*key, "due", form, index, "calendar"), "calendar", (term.calendar,), policy.calendars
                )
    if rule.due.term and rule.due.term.calendar:
        yield from _unknown((*key, "due", "calendar"), "calendar", (rule.due.term.calendar,), policy.calendars)


def _severity(policy: Policy, key: tuple[str | int, ...], index: int) -> Iterator[Problem]:
    """Thresholds name grades, each once, in the order of the policy's grades."""
    stated = [threshold.grade for threshold in policy.severity[index].thresholds]
    unknown = list(_unknown((*key, "thresholds"), "grade", stated, policy.grades))
    yield from unknown
    order = [grade.id for grade in policy.grades if grade.id in stated]
    if not unknown and stated != order:
        message = Sentence(_("thresholds are listed once each, highest grade first: {grades}"), grades=", ".join(order))
        yield Problem((*key, "thresholds"), message)


_UNKNOWN: Final = {
    "class": _("there is no class '{name}'"),
    "grade": _("there is no grade '{name}'"),
    "category": _("there is no category '{name}'"),
    "flag": _("there is no flag '{name}'"),
    "ladder": _("there is no ladder '{name}'"),
    "calendar": _("there is no calendar '{name}'"),
}


def _unknown(
    key: tuple[str | int, ...], what: str, named: Sequence[str], entries: Sequence[_Named]
) -> Iterator[Problem]:
    known = tuple(entry.id for entry in entries)
    for name in named:
        if name not in known:
            yield Problem(key, Sentence(_UNKNOWN[what], name=name), known)


def _calendars_that_end(policy: Policy, today: date) -> Iterator[Problem]:
    """Business days in a year that is not listed cannot be counted: said a quarter of a year ahead."""
    used = {term.calendar for rule in policy.clocks for term in rule.due.terms}
    for index, calendar in enumerate(policy.calendars):
        needed = {today.year, (today + _CALENDAR_NOTICE).year}
        for year in sorted(needed - {*calendar.years}):
            if calendar.id in used:
                yield Problem(
                    ("calendars", index, "years"),
                    Sentence(
                        _(
                            "calendar '{calendar}' does not list {year}: clocks that need it then cannot be reckoned; "
                            "add {year} with its holidays and workdays"
                        ),
                        calendar=calendar.id,
                        year=year,
                    ),
                )


def _rules_that_lapse(policy: Policy, today: date) -> Iterator[Problem]:
    cited: Mapping[str, Sequence[tuple[str, Citation]]] = {
        "clocks": [(rule.id, rule.citation) for rule in policy.clocks],
        "severity": [(rule.id, rule.citation) for rule in policy.severity],
        "supplements": [(rule.id, rule.citation) for rule in policy.supplements],
    }
    for part, rules in cited.items():
        for index, (rule_id, citation) in enumerate(rules):
            key = (part, index, "citation")
            if citation.effective_from and today < citation.effective_from:
                yield Problem(
                    key,
                    Sentence(_("'{rule}' comes into force only on {day}"), rule=rule_id, day=citation.effective_from),
                )
            elif citation.effective_until and today > citation.effective_until:
                form = _("'{rule}' was in force until {day} only: what has replaced it?")
                yield Problem(key, Sentence(form, rule=rule_id, day=citation.effective_until))
            elif not citation.in_force(today + _LAPSE_NOTICE):
                form = _("'{rule}' is in force until {day}: what will replace it?")
                yield Problem(key, Sentence(form, rule=rule_id, day=citation.effective_until))


def _reminders_before_the_start(policy: Policy) -> Iterator[Problem]:
    """A reminder 30 minutes before the end of a clock of 20 minutes is sent at its start: hardly meant."""
    for index, rule in enumerate(policy.clocks):
        lengths = [term.after.elapsed for term in rule.due.terms if term.after.is_elapsed and not term.at]
        first = policy.ladder(rule.ladder).steps[0]
        if lengths and -first.at.elapsed >= max(lengths):
            yield Problem(
                ("clocks", index, "ladder"),
                Sentence(
                    _("ladder '{ladder}' begins {time} before the due moment, when clock '{clock}' has not begun"),
                    ladder=rule.ladder,
                    time=str(first.at).lstrip("-"),
                    clock=rule.id,
                ),
            )


def _unused(policy: Policy) -> Iterator[Problem]:
    used_ladders = {rule.ladder for rule in policy.clocks}
    for index, ladder in enumerate(policy.ladders):
        if ladder.id not in used_ladders:
            yield Problem(("ladders", index), Sentence(_("no clock uses ladder '{ladder}'"), ladder=ladder.id))
    for index, one in enumerate(policy.classes):
        if not any(one.id in rule.applies.classes or not rule.applies.classes for rule in policy.clocks):
            form = _("class '{id}' has no clock: nothing chases its reports")
            yield Problem(("classes", index), Sentence(form, id=one.id))
