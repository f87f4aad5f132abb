"""A simulated scenario in words: one line for each thing that happens, with the text of every message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from incidentd.core.clocks import Change
from incidentd.core.element_words import missing_in_words
from incidentd.core.rule_words import CHANNELS, KINDS, ROLES, Translate
from incidentd.core.rules import Rules
from incidentd.core.simulation import Moment
from incidentd.core.wording import fact_label, length_of_time


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


MARGIN: Final = 27
"""Columns before what happened: its moment, or nothing where that is the line before's."""
BAR: Final = "│ "
"""Before the words of a message."""
_ACTS: Final = {
    "confirm": _("The office confirms that the report has arrived."),
    "acknowledge": _("Somebody acknowledges: 'I have it'. The reminders are quiet for a while."),
    "close": _("The office closes the incident."),
    "reopen": _("The office opens the incident again."),
}
_CHANGES: Final = {
    "started": _("Clock starts: {clock}, due {due}."),
    "late_on_arrival": _("It was due before the report came: {clock}."),
    "ran_out": _("Clock runs out: {clock}."),
    "moved": _("Clock is reckoned anew: {clock}, now due {due}."),
    "reassigned": _("Clock climbs another ladder: {clock}."),
    "kept": _("Clock runs on though its rule applies no longer: {clock}."),
    "cancelled": _("Clock is cancelled: {clock}."),
    "resumed": _("Clock runs on: {clock}."),
}


def timeline(moments: Iterable[Moment], rules: Rules, language: str, *, messages: bool = True) -> list[str]:
    """The lines of a played scenario; without `messages` only who is told, not in which words."""
    return list(_Timeline(rules, language, messages=messages).lines(moments))


class _Timeline:
    """Puts moments into the words of one language."""

    def __init__(self, rules: Rules, language: str, *, messages: bool) -> None:
        self._rules = rules
        self._tr: Translate = rules.translator(language)
        self._language = language
        self._messages = messages

    def lines(self, moments: Iterable[Moment]) -> Iterator[str]:
        last = ""
        for moment in moments:
            shown = self._local(moment.at)
            yield f"{shown if shown != last else '':{MARGIN}}{self._headline(moment)}"
            last = shown
            if self._messages and moment.message is not None:
                yield from (f"{'':{MARGIN}}{BAR}{line}".rstrip() for line in self._text(moment))

    def _headline(self, moment: Moment) -> str:
        tr = self._tr
        if moment.report is not None:
            return self._report(moment)
        if moment.act is not None:
            return tr(_ACTS[moment.act])
        if moment.change is not None:
            return self._change(moment.change)
        if moment.withheld is not None:
            who, reason = moment.withheld
            return tr(_("Not told: {who} ({reason}).")).format(who=who, reason=reason)
        if moment.notices:
            return self._told(moment)
        return tr(_("The office corrects what is known of the incident."))

    def _report(self, moment: Moment) -> str:
        if moment.report is None:
            return ""
        tr, missing = self._tr, moment.incident.missing
        came = tr(_("{kind} comes in from {unit}: {title}.")).format(
            kind=tr(KINDS[moment.report.effective_kind]),
            unit=self._rules.unit_name(moment.incident.unit),
            title=moment.incident.title or tr(_("(no title yet)")),
        )
        if moment.proposed:
            facts = tr(_(", ")).join(fact_label(fact, tr).lower() for fact in moment.proposed)
            came += tr(_(" Not taken over without the office: {facts}.")).format(facts=facts)
        if not missing:
            return came + tr(_(" Nothing is missing from the text."))
        return came + tr(_(" Still missing from the text: {elements}.")).format(
            elements=missing_in_words(missing, len(missing), tr)
        )

    def _change(self, change: Change) -> str:
        clock, tr = change.clock, self._tr
        words = {"clock": self._rules.clock_name(clock.rule, self._language), "due": self._local(clock.due_at)}
        if change.kind != "stopped":
            return tr(_CHANGES[change.kind]).format(**words)
        if not clock.late_seconds:
            return tr(_("Clock stops in time: {clock}.")).format(**words)
        late = length_of_time(clock.late_seconds, tr)
        return tr(_("Clock stops {late} late: {clock}.")).format(late=late, **words)

    def _told(self, moment: Moment) -> str:
        notice = moment.notices[0]
        roles = dict.fromkeys(self._tr(ROLES[one.role]) for one in moment.notices if one.kind != "over")
        person = notice.person.name
        if roles:
            person = self._tr(_("{role} ({people})")).format(role=self._tr(_(", ")).join(roles), people=person)
        return self._tr(_("{channel} to {person}")).format(channel=self._tr(CHANNELS[notice.channel]), person=person)

    def _text(self, moment: Moment) -> Iterator[str]:
        """An SMS whole; of an e-mail its subject, since its body says the same at length."""
        if moment.message is not None:
            yield from (moment.message.subject or moment.message.body).splitlines()

    def _local(self, at: datetime) -> str:
        return self._rules.local(at).isoformat(" ", "seconds")
