"""Incidents on the screen: the list, and one with everything that is known of it."""

from __future__ import annotations

import json as json_text
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from rich.console import Console
from rich.text import Text

from incidentd.cli.filters import require_number, require_unit_here
from incidentd.cli.screen import GOOD, LATE, SOON, Cell, as_json, console, cut_to_fit, heading, print_facts, table
from incidentd.cli.standing import clock_standing, element_text, most_pressing
from incidentd.cli.times import brief, full
from incidentd.cli.width import one_line
from incidentd.cli.words import STATES, _, worded
from incidentd.cli.workspace import Workspace
from incidentd.core.element_words import ELEMENT_LABELS, element_label
from incidentd.core.elements import ELEMENTS
from incidentd.core.mail_faults import explained
from incidentd.core.proposals import standing
from incidentd.core.rule_words import CHANNELS, KINDS
from incidentd.core.rules import Rules, in_language
from incidentd.core.wording import proposed_in_words
from incidentd.delivery.retold import retold
from incidentd.errors import Rejected
from incidentd.i18n import Translate
from incidentd.intake.problems import refusal
from incidentd.intake.sentences import Sentence
from incidentd.intake.views import incident_shown, page_of
from incidentd.store.acts import VALUES
from incidentd.store.mail_queries import mails_of
from incidentd.store.queries import IncidentView, list_incidents, show_incident

# Narrower than this, the titles need the room more than the due moments do, which the clocks tell too.
_WIDE = 100
_CHANNELS: Mapping[str, str] = {str(name): words for name, words in CHANNELS.items()}
_STATE_STYLES = {"undeliverable": LATE, "queued": SOON, "sent": GOOD}


def print_list(workspace: Workspace, *, unit: str, state: str, before: str, limit: int, json: bool) -> None:
    """Print incidents, newest first."""
    require_number("--before", before)
    query = partial(list_incidents, unit=unit, state=state, before=before, limit=limit)
    with workspace.store() as store:
        of_unit = partial(list_incidents, unit=unit, limit=1)
        require_unit_here(workspace.rules, unit, lambda: bool(store.read_blocking(of_unit)))
        views = store.read_blocking(query)
    now = workspace.clock.now()
    if json:
        as_json(page_of(views, limit, workspace.rules, now))
        return
    tr, screen = workspace.tr, console()
    if not views:
        screen.print(tr(_("No incidents.")))
        return
    names = (_("Number"), _("Unit"), _("Title"), _("State"), _("Clock"), _("Missing"), _("Due"))
    kept = len(names) if screen.width >= _WIDE else len(names) - 1
    columns = [tr(name) for name in names[:kept]]
    rows = [_row(view, workspace, now)[:kept] for view in views]
    screen.print(table(columns, cut_to_fit(columns, rows, (1, 2), screen.width)))
    if len(views) == limit:
        last = views[-1].facts["number"]
        screen.print(tr(_("There may be more: --before {number}")).format(number=last))


def print_incident(workspace: Workspace, number: str, *, json: bool) -> None:
    """Print one incident; raises Rejected where there is none of that number."""
    with workspace.store() as store:
        view = store.read_blocking(partial(show_incident, number=number))
        mails = store.read_blocking(partial(mails_of, incident=number))
    if view is None:
        raise unknown_incident(number)
    if json:
        as_json(incident_shown(view, workspace.rules, workspace.clock.now(), whole=True, mails=mails))
        return
    _Incident(workspace, view, mails).print(console())


class _Incident:
    """One incident, put on the screen part by part."""

    def __init__(self, workspace: Workspace, view: IncidentView, mails: Sequence[Mapping[str, Any]]) -> None:
        self._view = view
        self._mails = mails
        self._rules = workspace.rules
        self._zone = workspace.zone
        self._language = workspace.language
        self._tr: Translate = workspace.tr
        self._now = workspace.clock.now()

    def print(self, screen: Console) -> None:
        known, tr = self._view.facts, self._tr
        title = one_line(known["title"]) or tr(_("(no title yet)"))
        screen.print(Text(f"{known['number']}  {title}", style="bold"))
        print_facts(screen, self._facts())
        screen.print(heading(tr(_("Clocks"))))
        screen.print(clocks_table(self._view.clocks, self._rules, self._language, self._now))
        screen.print(heading(tr(_("Elements"))))
        print_facts(screen, self._elements())
        screen.print(heading(tr(_("Reports"))))
        screen.print(self._reports())
        if self._mails:
            screen.print(heading(tr(_("Mails"))))
            screen.print(self._mails_table())
        if self._view.messages:
            screen.print(heading(tr(_("Messages"))))
            screen.print(messages_table(self._view.messages, self._rules, tr))
        if self._view.remarks:
            screen.print(heading(tr(_("Remarks"))))
            screen.print(self._remarks())

    def _mails_table(self) -> Any:
        """The mails of the incident, with what is attached to each, and why a human must read one."""
        names = (_("Number"), _("Received"), _("From"), _("Subject"), _("Attached"), _("For a human"))
        kept = len(names) if any(mail["faults"] for mail in self._mails) else len(names) - 1
        rows = [
            (
                mail["number"],
                brief(mail["received_at"], self._zone),
                mail["sender"],
                mail["subject"],
                self._tr(_(", ")).join(one["name"] or one["found_type"] for one in mail["attachments"]),
                " ".join(self._tr(words) for words in explained(mail["faults"])),
            )[:kept]
            for mail in self._mails
        ]
        return table([self._tr(name) for name in names[:kept]], rows, folded=range(2, kept))

    def _remarks(self) -> Any:
        """Who gave which words with an act."""
        columns = [self._tr(one) for one in (_("At"), _("By whom"), _("Words"))]
        rows = [(brief(one["at"], self._zone), one["actor"], self._words(one)) for one in self._view.remarks]
        return table(columns, rows, folded=(2,))

    def _words(self, remark: Mapping[str, Any]) -> str:
        words: str = remark["words"]
        return self._both(words) if remark["act"] == VALUES else words

    def _both(self, values: str) -> str:
        """What stood before a correction and what stands since."""
        tr = self._tr
        lines = []
        for name, (before, after) in json_text.loads(values or "{}").items():
            label = tr(_("Title")) if name == "title" else element_label(name, tr)
            both = _what_differs(before, after)
            old, new = (element_text(one, self._zone, tr) if one else tr(_("nothing")) for one in both)
            lines.append(tr(_("{fact}: {before} → {after}")).format(fact=label, before=old, after=new))
        return tr(_("; ")).join(lines)

    def _facts(self) -> Iterator[tuple[str, Cell]]:
        known, tr, policy = self._view.facts, self._tr, self._rules.policy
        yield (
            tr(_("Unit")),
            tr(_("{what} ({said})")).format(what=self._rules.unit_name(known["unit"]), said=known["unit"]),
        )
        yield tr(_("Class")), self._rules.class_name(known["incident_class"], self._language)
        yield tr(_("Grade")), self._named(policy.grades, known["grade"])
        yield tr(_("Category")), self._named(policy.categories, known["category"])
        yield tr(_("Flags")), tr(_(", ")).join(self._named(policy.flags, flag) for flag in known["flags"])
        yield tr(_("State")), worded(STATES, known["state"], tr)
        for fact in standing(known):
            yield tr(_("Proposed by the unit")), Text(proposed_in_words(fact, self._rules, self._language), LATE)
        if not self._view.verified:
            yield tr(_("Sender verified")), Text(tr(_("no: confirm the incident once it is known to be genuine")), LATE)
        moments = (
            (_("Learnt of"), "aware_at"),
            (_("Received"), "received_at"),
            (_("Text complete"), "complete_at"),
            (_("Receipt confirmed"), "confirmed_at"),
            (_("Closed"), "closed_at"),
        )
        for label, name in moments:
            yield tr(label), full(known[name], self._zone) if known[name] else ""

    def _elements(self) -> Iterator[tuple[str, Cell]]:
        known, tr = self._view.facts, self._tr
        for name in ELEMENTS:
            if name in known["elements"]:
                yield element_label(name, tr), element_text(known["elements"][name], self._zone, tr)
        if known["missing"]:
            named = tr(_(", ")).join(element_label(name, tr) for name in known["missing"])
            yield tr(_("still missing")), Text(named, LATE)

    def _reports(self) -> Any:
        tr = self._tr
        columns = [tr(one) for one in (_("Number"), _("Kind"), _("Counts from"), _("Sent by"), _("Missing from it"))]
        rows = [
            (
                report["number"],
                tr(KINDS[report["kind"]]),
                full(report["counts_at"], self._zone),
                report["actor"],
                tr(_(", ")).join(element_label(name, tr) for name in _missing_from(report)),
            )
            for report in self._view.reports
        ]
        return table(columns, rows, folded=(4,))

    def _named(self, entries: Sequence[Any], wanted: str) -> str:
        return next((in_language(one.name, self._language) for one in entries if one.id == wanted), wanted)


def _what_differs(before: Any, after: Any) -> tuple[Any, Any]:
    """Two values of an element; of one that has parts only those that are not the same."""
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        return before, after
    names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    return {n: before[n] for n in names if n in before}, {n: after[n] for n in names if n in after}


def unknown_incident(number: str) -> Rejected:
    """The refusal of a number that no incident has."""
    message = Sentence(_("there is no incident {number}"), number=number)
    return refusal("unknown-incident", message, hint=_("see 'incidentd incidents list'"))


def clocks_table(clocks: Sequence[Any], rules: Rules, language: str, now: datetime) -> Any:
    """The clocks of an incident: what each is for, when it is due, how it stands."""
    tr = rules.translator(language)
    columns = [tr(one) for one in (_("Clock"), _("Due"), _("Standing"))]
    rows = [
        (rules.clock_name(one.rule, language), full(one.due_at, rules.zone), clock_standing(one, now, tr))
        for one in clocks
    ]
    return table(columns, rows, folded=(0,))


def messages_table(messages: Sequence[Mapping[str, Any]], rules: Rules, tr: Translate) -> Any:
    """Messages of the outbox: to whom, how, what became of each."""
    columns = [tr(one) for one in (_("Reference"), _("To"), _("By"), _("State"), _("At"), _("Trouble"))]
    rows = []
    for one in messages:
        person = rules.directory.person(one["person"])
        state = Text(worded(STATES, one["state"], tr), _STATE_STYLES.get(one["state"], ""))
        at = brief(one["sent_at"] or one["created_at"], rules.zone)
        to = person.name if person else one["person"] or one["address"]  # who sent a mail need not be in the directory
        rows.append((one["reference"], to, worded(_CHANNELS, one["channel"], tr), state, at, retold(one["error"], tr)))
    return table(columns, rows, folded=(1, 5), last_below=True)


def _row(view: IncidentView, workspace: Workspace, now: datetime) -> Sequence[Cell]:
    known, tr = view.facts, workspace.tr
    clock = most_pressing(view.clocks)
    missing = Text(str(len(known["missing"])), SOON) if known["missing"] else Text("0")
    return (
        known["number"],
        workspace.rules.unit_name(known["unit"]),
        known["title"] or tr(_("(no title yet)")),
        worded(STATES, known["state"] if view.verified else "unverified", tr),
        clock_standing(clock, now, tr) if clock else "",
        missing,
        brief(clock.due_at, workspace.zone) if clock else "",
    )


def _missing_from(report: Mapping[str, Any]) -> list[str]:
    missing: list[str] = json_text.loads(report["receipt"])["missing_from_report"]
    return [name for name in missing if name in ELEMENT_LABELS]
