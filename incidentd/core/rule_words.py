"""A policy's rules in plain words: lengths of time, due moments, what stops a clock, whom a rule is for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import time
from typing import Final

from incidentd.core.clock_rules import Anchor, ClockRule, Due, Recurrence, StopRule, Term
from incidentd.core.duration import Duration
from incidentd.core.ladders import ChannelName, Repeat, Role
from incidentd.core.policy import NamedId, Policy
from incidentd.core.policy_parts import Citation, Condition
from incidentd.core.reports import Kind
from incidentd.core.rules import in_language

Translate = Callable[[str], str]


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


KINDS: Final[dict[Kind, str]] = {
    "phone": _("phone report"),
    "initial": _("initial report"),
    "follow_up": _("follow-up report"),
    "final": _("final report"),
}
ROLES: Final[dict[Role, str]] = {
    "duty_officer": _("duty officer"),
    "unit_head": _("unit head"),
    "informant": _("informant"),
    "leader_in_charge": _("leader in charge"),
    "leading_group": _("leading group"),
    "office_duty_officer": _("duty officer of the office"),
    "information_administrator": _("information administrator"),
}
CHANNELS: Final[dict[ChannelName, str]] = {"sms": _("SMS"), "email": _("e-mail")}
_ANCHORS: Final[dict[Anchor, str]] = {
    "occurred": _("the incident"),
    "aware": _("learning of it"),
    "received": _("the report's arrival"),
    "classified": _("its classification"),
    "confirmed": _("the office's confirmation"),
    "closed": _("the closing of the incident"),
}
_LENGTHS: Final = {
    "second": (_("{number} second"), _("{number} seconds")),
    "minute": (_("{number} minute"), _("{number} minutes")),
    "hour": (_("{number} hour"), _("{number} hours")),
    "day": (_("{number} day"), _("{number} days")),
    "week": (_("{number} week"), _("{number} weeks")),
    "month": (_("{number} month"), _("{number} months")),
    "business day": (_("{number} business day"), _("{number} business days")),
}
_ROLLS: Final = {
    "none": "",
    "next_business_day": _("; what falls on a day off is due by the end of the next business day"),
    "noon_of_next_business_day": _("; what falls on a day off is due by noon of the next business day"),
}


class RuleWords:
    """Puts the rules of one policy into the words of one language."""

    def __init__(self, policy: Policy, tr: Translate, language: str) -> None:
        self._policy = policy
        self._tr = tr
        self._language = language

    def length(self, length: Duration) -> str:
        """A length without its sign: "30 minutes"."""
        number, unit = length.in_words
        one, many = _LENGTHS[unit]
        return self._tr(one if abs(number) == 1 else many).format(number=abs(number))

    def listed(self, words: Iterable[str]) -> str:
        """Words with commas between them."""
        return self._tr(_(", ")).join(words)

    def either(self, words: Sequence[str]) -> str:
        """Words with an "or" before the last."""
        if len(words) < 2:
            return "".join(words)
        return self._tr(_("{words} or {last}")).format(words=self.listed(words[:-1]), last=words[-1])

    def kinds(self, kinds: Sequence[Kind]) -> str:
        """Any one of the kinds of report."""
        return self.either([self._tr(KINDS[kind]) for kind in kinds])

    def due(self, due: Due) -> str:
        """By when something is due."""
        terms = [self._term(term) for term in due.terms]
        if len(terms) == 1:
            return terms[0]
        form = _("the earlier of these: {terms}") if due.earlier_of else _("the later of these: {terms}")
        return self._tr(form).format(terms=self._tr(_("; ")).join(terms))

    def stop(self, stop: StopRule) -> str:
        """What stops a clock, as a sentence."""
        acts = [self._tr(_ANCHORS[act]) for act in stop.acts]
        if not stop.complete:
            return self._tr(_("Stopped by: {what}.")).format(
                what=self.either([*(self._tr(KINDS[kind]) for kind in stop.kinds), *acts])
            )
        sentence = self._tr(_("Stopped by the text ({kinds}) once no element is missing.")).format(
            kinds=self.kinds(stop.kinds)
        )
        return sentence + (self._tr(_(" Also by: {what}.")).format(what=self.either(acts)) if acts else "")

    def recurrence(self, recurs: Recurrence) -> str:
        """When a duty comes again, as a sentence."""
        if recurs.every is not None:
            again = self._tr(_("every {length}")).format(length=self.length(recurs.every))
        else:
            again = self._tr(_("every day at {times}")).format(times=self.listed(_shown(recurs.at)))
        if recurs.for_ is None:
            return self._tr(_("Then again {again}, until the incident is closed.")).format(again=again)
        form = _("Then again {again}, for {length} altogether or until the incident is closed.")
        return self._tr(form).format(again=again, length=self.length(recurs.for_))

    def repeat(self, repeat: Repeat | None) -> str:
        """How a step is told again; "" for not at all."""
        if repeat is None:
            return ""
        every = self.length(repeat.every)
        if repeat.times is None:
            return self._tr(_("every {length} until it stops")).format(length=every)
        return self._tr(_("every {length}, {times} more times")).format(length=every, times=repeat.times)

    def offset(self, at: Duration) -> str:
        """When a step comes, from the due moment."""
        if not at.elapsed:
            return self._tr(_("when due"))
        form = _("{length} before") if at.elapsed.total_seconds() < 0 else _("{length} after")
        return self._tr(form).format(length=self.length(at))

    def condition(self, condition: Condition) -> str:
        """Whom a rule is for besides its classes, as sentences; "" for everybody."""
        policy = self._policy
        only = self._names(policy.categories, condition.categories)
        only += self._names(policy.grades, condition.grades) + self._names(policy.flags, condition.flags)
        never = self._names(policy.categories, condition.except_categories)
        never += self._names(policy.flags, condition.except_flags)
        sentences = [
            self._tr(form).format(names=self.listed(names))
            for form, names in ((_("Only for: {names}."), only), (_("Not for: {names}."), never))
            if names
        ]
        return self._tr(_(" ")).join(sentences)

    def classes(self, condition: Condition) -> str:
        """The classes that a rule is for."""
        return self.listed(self._names(self._policy.classes, condition.classes or tuple(self._all_classes())))

    def citation(self, citation: Citation) -> str:
        """Where a rule comes from and when it is in force, as a sentence."""
        title = citation.title_en if self._language == "en" and citation.title_en else citation.title
        where = f"{title} {citation.article}".strip()
        parts = [self._tr(_("Source: {where}")).format(where=where)]
        if citation.effective_from:
            parts.append(self._tr(_("in force from {day}")).format(day=citation.effective_from))
        if citation.effective_until:
            parts.append(self._tr(_("in force until {day}")).format(day=citation.effective_until))
        if citation.url:
            parts.append(citation.url)
        return self.listed(parts) + self._tr(_("."))

    def anchor(self, anchor: Anchor, term: Term | None = None) -> str:
        """The moment that something counts from."""
        if anchor != "submitted" or term is None:
            return self._tr(_ANCHORS[anchor])
        form = _("the first {kinds}") if term.which == "first" else _("the latest {kinds}")
        return self._tr(form).format(kinds=self.kinds(term.stages))

    def named(self, rule: ClockRule) -> str:
        """A clock's name."""
        return in_language(rule.name, self._language)

    def _all_classes(self) -> Iterable[str]:
        return (one.id for one in self._policy.classes)

    def _names(self, entries: Sequence[NamedId], wanted: Sequence[str]) -> list[str]:
        return [in_language(entry.name, self._language) for entry in entries if entry.id in wanted]

    def _times(self, times: Sequence[time]) -> str:
        return self.either(_shown(times))

    def _term(self, term: Term) -> str:
        words = self._reckoned(term) + self._tr(_ROLLS[term.roll]) if term.roll != "none" else self._reckoned(term)
        if term.fallback:
            names = self.listed(self._tr(_ANCHORS[anchor]) for anchor in term.fallback)
            words += self._tr(_(" (while that is not known, from: {names})")).format(names=names)
        return words

    def _reckoned(self, term: Term) -> str:
        anchor, tr = self.anchor(term.anchor, term), self._tr
        if term.after.business_days:
            return self._by_business_days(term, anchor)
        length = self.length(term.after)
        if not term.at:
            return tr(_("within {length} of {anchor}")).format(length=length, anchor=anchor)
        times = self._times(term.at)
        if not term.after.elapsed and not term.after.months:
            return tr(_("by the first {times} after {anchor}")).format(times=times, anchor=anchor)
        return tr(_("by the first {times} that comes {length} or more after {anchor}")).format(
            times=times, length=length, anchor=anchor
        )

    def _by_business_days(self, term: Term, anchor: str) -> str:
        calendar = next(one for one in self._policy.calendars if one.id == term.calendar)
        zone, count = calendar.zone, term.after.business_days
        if term.at:
            return self._tr(_("by {time} ({zone}) on business day {count} after {anchor}")).format(
                time=f"{min(term.at):%H:%M}", zone=zone, count=count, anchor=anchor
            )
        return self._tr(_("by the end ({zone}) of business day {count} after {anchor}")).format(
            zone=zone, count=count, anchor=anchor
        )


def _shown(times: Iterable[time]) -> list[str]:
    return [f"{one:%H:%M}" for one in sorted(times)]
