"""The policy in plain words, to be printed and pinned up: what is due when, and who is told when it does not come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final

from incidentd.core.clock_rules import ClockRule
from incidentd.core.directory import Directory
from incidentd.core.element_words import Translate, element_label
from incidentd.core.ladders import ChannelName, Ladder, Role, Step
from incidentd.core.policy import ClassRule, ElementRule, Policy
from incidentd.core.reports import KINDS, Kind
from incidentd.core.rule_words import CHANNELS, ROLES, RuleWords
from incidentd.core.rules import Rules, in_language
from incidentd.core.sheet import Section, Table

_EXAMPLE_HOUR: Final = 10


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


def explain(rules: Rules, language: str, *, now: datetime, unit: str = "") -> list[Section]:
    """The rules in force in a language; where a unit is given, its people by name, with those on duty now."""
    return list(_Explainer(rules, language, now, unit).sections())


class _Explainer:
    """Collects the sections of one sheet."""

    def __init__(self, rules: Rules, language: str, now: datetime, unit: str) -> None:
        self._policy: Policy = rules.policy
        self._directory: Directory = rules.directory
        self._tr: Translate = rules.translator(language)
        self._language = language
        self._words = RuleWords(rules.policy, self._tr, language)
        self._now = now
        self._unit = unit

    def sections(self) -> Iterator[Section]:
        yield self._opening()
        for one in self._policy.classes:
            yield self._class(one)
        if self._policy.late_on_arrival.tell:
            yield self._late_on_arrival()
        yield self._proposals()
        if self._policy.supplements:
            yield self._supplements()
        if self._policy.severity:
            yield self._severity()

    def _opening(self) -> Section:
        policy, tr = self._policy, self._tr
        default = next(one for one in policy.classes if one.id == policy.default_class)
        body = [
            tr(_("Times of day are those of {zone}.")).format(zone=policy.zone),
            tr(_("A report that names no class of urgency counts as: {name}.")).format(name=self._name(default)),
            tr(_("What is not known yet is no reason to wait: an incomplete report is kept and numbered at once.")),
            tr(
                _("An acknowledgement ('I have it') quiets the reminders for a while; only the report stops the clock.")
            ),
        ]
        if self._unit:
            unit = self._directory.unit(self._unit)
            body.append(tr(_("Unit: {text}")).format(text=unit.name if unit else self._unit))
        return Section(in_language(policy.name, self._language), tuple(body))

    def _class(self, one: ClassRule) -> Section:
        body: list[str | Table] = list(self._elements(one))
        clocks = [rule for rule in self._policy.clocks if not rule.applies.classes or one.id in rule.applies.classes]
        for rule in clocks:
            body += self._clock(rule)
        if not clocks:
            body.append(self._tr(_("No clock runs for this class.")))
        return Section(self._name(one), tuple(body))

    def _elements(self, one: ClassRule) -> Iterator[str]:
        settled: set[Kind] = set()
        for rule in self._policy.elements:
            if rule.applies.classes and one.id not in rule.applies.classes:
                continue
            kinds = [kind for kind in KINDS if kind in rule.kinds and kind not in settled]
            if kinds and rule.needs:
                yield self._needs(rule, kinds)
            if not self._words.condition(rule.applies):
                settled.update(kinds)

    def _needs(self, rule: ElementRule, kinds: Sequence[Kind]) -> str:
        elements = self._words.listed(element_label(name, self._tr) for name in rule.needs)
        sentence = self._tr(_("Every {kinds} states: {elements}.")).format(
            kinds=self._words.kinds(kinds), elements=elements
        )
        return self._sentences(sentence, self._words.condition(rule.applies))

    def _clock(self, rule: ClockRule) -> Iterator[str | Table]:
        words, ladder = self._words, self._policy.ladder(rule.ladder)
        yield ""
        yield self._tr(_("■ {name}: {due}.")).format(name=words.named(rule), due=words.due(rule.due))
        again = words.recurrence(rule.recurs) if rule.recurs else ""
        yield self._sentences(words.stop(rule.stopped_by), again, words.condition(rule.applies))
        yield self._timetable(rule, ladder)
        yield self._sentences(
            self._tr(_("An acknowledgement quiets this for {length}.")).format(
                length=words.length(ladder.quiet_after_acknowledgement)
            ),
            words.citation(rule.citation),
        )

    def _timetable(self, rule: ClockRule, ladder: Ladder) -> Table:
        length = _plain_length(rule)
        columns = [_("When"), _("Who is told"), _("By"), _("Again")]
        rows = [self._row(step, length) for step in ladder.steps]
        if length is not None:
            columns.insert(1, _("If it counts from 10:00"))
        return _without_empty_columns(Table(tuple(map(self._tr, columns)), tuple(rows)))

    def _row(self, step: Step, length: timedelta | None) -> tuple[str, ...]:
        words = self._words
        example = () if length is None else (self._example(length + step.at.elapsed),)
        told = words.listed(self._role(role) for role in step.tell)
        return (words.offset(step.at), *example, told, self._channels(step.by), words.repeat(step.repeat))

    def _example(self, since: timedelta) -> str:
        """The time of day so long after 10:00, and how many days on."""
        days, rest = divmod(timedelta(hours=_EXAMPLE_HOUR) + since, timedelta(days=1))
        minutes = rest // timedelta(minutes=1)
        time = f"{minutes // 60:02}:{minutes % 60:02}"
        return self._tr(_("{time} (day {day})")).format(time=time, day=days + 1) if days else time

    def _role(self, role: Role) -> str:
        """The role, and who holds it for the unit now."""
        name = self._tr(ROLES[role])
        if not self._unit:
            return name
        people = [person.name for person in self._directory.holders(role, self._unit, self._now)]
        holders = self._words.listed(people) or self._tr(_("nobody"))
        return self._tr(_("{role} ({people})")).format(role=name, people=holders)

    def _channels(self, channels: Sequence[ChannelName]) -> str:
        return self._words.listed(self._tr(CHANNELS[channel]) for channel in channels)

    def _late_on_arrival(self) -> Section:
        late = self._policy.late_on_arrival
        heading = self._tr(_("When a report itself comes in only after its clock was due"))
        return Section(heading, (self._told_once(late.tell, late.by),))

    def _proposals(self) -> Section:
        proposals = self._policy.proposals
        heading = self._tr(_("When a unit's own report would give it more time: it waits for the office"))
        return Section(heading, (self._told_once(proposals.tell, proposals.by),))

    def _told_once(self, tell: Sequence[Role], by: Sequence[ChannelName]) -> str:
        return self._tr(_("Told once, by {channels}: {people}.")).format(
            channels=self._channels(by), people=self._words.listed(self._role(role) for role in tell)
        )

    def _supplements(self) -> Section:
        words = self._words
        lines: list[str] = []
        for rule in self._policy.supplements:
            sentence = self._tr(_("{elements}: any change within {length} of {anchor} is to be reported.")).format(
                elements=words.listed(element_label(name, self._tr) for name in rule.elements),
                length=words.length(rule.within),
                anchor=words.anchor(rule.anchor),
            )
            classes = self._tr(_("Classes: {names}.")).format(names=words.classes(rule.applies))
            lines.append(
                self._sentences(sentence, classes, words.condition(rule.applies), words.citation(rule.citation))
            )
        return Section(self._tr(_("Changes to be reported afterwards")), tuple(lines))

    def _severity(self) -> Section:
        body: list[str | Table] = [self._tr(_("Any one figure makes the grade; the figure itself is included."))]
        for scale in self._policy.severity:
            dead = _("Dead or missing") if scale.dead_includes_missing else _("Dead")
            columns = (_("Grade"), dead, _("Seriously injured"), _("Direct loss (yuan)"))
            rows = [
                (self._grade(row.grade), _least(row.dead), _least(row.seriously_injured), _least(row.yuan))
                for row in scale.thresholds
            ]
            about = self._sentences(self._words.condition(scale.applies), self._words.citation(scale.citation))
            body += [_without_empty_columns(Table(tuple(map(self._tr, columns)), tuple(rows))), about]
        return Section(self._tr(_("Severity")), tuple(body))

    def _grade(self, grade_id: str) -> str:
        return next(in_language(one.name, self._language) for one in self._policy.grades if one.id == grade_id)

    def _name(self, one: ClassRule) -> str:
        return in_language(one.name, self._language)

    def _sentences(self, *sentences: str) -> str:
        return self._tr(_(" ")).join(sentence for sentence in sentences if sentence)


def _plain_length(rule: ClockRule) -> timedelta | None:
    """How long the clock runs, where that is the same whenever it starts."""
    term = rule.due.term
    if term is None or not term.after.is_elapsed or term.at or term.roll != "none":
        return None
    return term.after.elapsed


def _without_empty_columns(table: Table) -> Table:
    used = [index for index in range(len(table.columns)) if any(row[index] for row in table.rows)]
    return Table(tuple(table.columns[i] for i in used), tuple(tuple(row[i] for i in used) for row in table.rows))


def _least(figure: int | None) -> str:
    return "" if figure is None else f"≥ {figure:,}"
