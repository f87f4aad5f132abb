"""What the watcher of the demonstration is shown, part by part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from email.message import EmailMessage
from typing import TYPE_CHECKING, Any, Final

from incidentd.core.element_words import element_label, missing_in_words
from incidentd.core.rule_words import ROLES
from incidentd.core.wording import length_of_time, moment_in_words
from incidentd.demo.countdown import Countdown, roles_in_words
from incidentd.demo.paper import Paper
from incidentd.demo.scenario import FACTOR, Rung
from incidentd.i18n import translator

if TYPE_CHECKING:  # loading these takes a second, and the watcher is to see the opening at once
    from incidentd.clock import Clock
    from incidentd.core.receipts import ClockStanding, Receipt
    from incidentd.core.rules import Rules
    from incidentd.demo.stage import Arrival
    from incidentd.rehearsal.mails import ReceivedMail

_BEFORE, _AFTER, _DONE, _CALM = "yellow", "red", "green", "cyan"
_SHOWN_WHOLE: Final = frozenset({-10, 0, 5, 15})
"""At these rungs the SMS is new to the watcher; at the others it is much like the one before."""
_MAIL_SHOWN_WHOLE: Final = 5
_MOST_WITH_ROLES: Final = 3
_SHOWN_OF_REPORT: Final = ("location", "source", "measures")


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


_LIST: Final = _(", ")
_TITLE: Final = _("incidentd: an urgent report, from the first call to the all-clear")
_OPENING: Final = (
    _("1. A town reports a landslide, but not in full: its 30-minute clock runs on."),
    _("2. The rest does not come: SMS and e-mails climb from duty officer to leaders."),
    _("3. The text comes: clock stopped, all-clear to all, audit log verified."),
)
_ALL_REAL: Final = _(
    "Daemon, store, web hook, SMS and mail servers are real, on this machine only; people and places are made up."
    " Time runs {factor} times as fast: 1 second = 1 minute. About 40 seconds in all."
)


class Screen:
    """One method for each thing that happens, in the order in which they do."""

    def __init__(self, paper: Paper, language: str) -> None:
        self._paper = paper
        self._language = language
        self._tr = translator(language)
        self._rules: Rules
        self._countdown: Countdown | None = None

    def opening(self) -> None:
        """What is about to be seen."""
        self._paper.heading(self._tr(_TITLE), f"bold {_CALM}")
        for line in _OPENING:
            self._paper.say(self._tr(line))
        self._paper.say(self._tr(_ALL_REAL).format(factor=FACTOR), "dim")
        self._paper.say(self._tr(_("The daemon is starting ...")), "dim")

    def report(self, report: Mapping[str, Any], rules: Rules, mail: EmailMessage | None = None) -> None:
        """The report as it is sent: as a mail, if it is one."""
        self._rules = rules
        if mail is not None:
            self._paper.heading(self._tr(_("A report comes in by mail, handed over by the mail server (LMTP)")), "bold")
            form = self._tr(_("E-mail from {sender} to {recipient}"))
            title = form.format(sender=mail["From"], recipient=mail["To"])
            self._paper.card(title, f"{mail['Subject']}\n\n{mail.get_content().rstrip()}")
            return
        self._paper.heading(self._tr(_("A report comes in over the signed web hook (POST /v1/reports)")), "bold")
        facts = [(self._tr(_("Unit")), rules.unit_name(report["unit"])), (self._tr(_("Matter")), report["title"])]
        stated = report["elements"]
        facts += [(element_label(name, self._tr).capitalize(), str(stated[name])) for name in _SHOWN_OF_REPORT]
        occurred_at = self._moment(datetime.fromisoformat(stated["occurred_at"]))
        facts.insert(2, (element_label("occurred_at", self._tr).capitalize(), occurred_at))
        self._paper.facts(self._tr(_("The report")), facts)

    def receipt(self, receipt: Receipt, clock: ClockStanding, *, by_mail: bool) -> None:
        """What the sender is told at once: by the web hook's answer, or by mail."""
        tr = self._tr
        missing = missing_in_words(receipt.missing, len(receipt.missing), tr)
        left = length_of_time(clock.seconds_left or 0, tr)
        facts = (
            (tr(_("Incident")), receipt.incident),
            (tr(_("Class")), self._rules.class_name(receipt.report_class, self._language)),
            (tr(_("Received")), self._moment(receipt.received_at)),
            (tr(_("Still missing ({count})")).format(count=len(receipt.missing)), missing),
            (tr(_("Clock")), tr(_("{name} · due {moment}")).format(name=clock.name, moment=self._moment(clock.due_at))),
            (tr(_("Time left")), left),
        )
        by_hook = _("Receipt: kept, numbered and answered at once (201)")
        form = _("Receipt: kept, numbered and answered by mail") if by_mail else by_hook
        self._paper.facts(tr(form), facts, _CALM)

    def answer(self, mail: ReceivedMail) -> None:
        """The answer that the sender of a mail reads."""
        title = self._tr(_("Answer to {address}")).format(address=mail.address)
        self._paper.card(title, f"{mail.subject}\n\n{mail.body.rstrip()}", style=_CALM)

    @contextmanager
    def countdown(self, clock: Clock, due_at: datetime, rule: str) -> Iterator[None]:
        """Show the clock while it runs."""
        name = self._rules.clock_name(rule, self._language)
        self._countdown = Countdown(clock, due_at, name, self._rules.zone, self._tr)
        with self._paper.living(self._countdown):
            yield

    def rung(self, rung: Rung, moment: datetime, arrivals: Sequence[Arrival]) -> None:
        """Somebody has been told."""
        if self._countdown is not None:
            self._countdown.reached += 1
        style = _AFTER if rung.minutes >= 0 else _BEFORE
        told = self._tr(_("told: {roles}")).format(roles=roles_in_words(rung, self._tr))
        self._paper.heading(f"{self._time(moment)} · {self._offset(rung.minutes)} · {told}", f"bold {style}")
        sms = [one for one in arrivals if one.channel == "sms"]
        mails = [one for one in arrivals if one.channel == "email"]
        if rung.minutes == _MAIL_SHOWN_WHOLE:
            self._paper.card(self._to(mails), f"{mails[0].subject}\n\n{mails[0].body.rstrip()}", style=style)
        if rung.minutes in _SHOWN_WHOLE:
            self._sms_card(sms, style)
        else:
            self._paper.note(self._tr(_("{to}: {text}")).format(to=self._to(sms), text=sms[0].body))
        if rung.minutes != _MAIL_SHOWN_WHOLE:
            self._mail_note(mails)

    def stopped(self, receipt: Receipt, clock: ClockStanding, moment: datetime) -> None:
        """The text has come."""
        tr = self._tr
        heading = tr(_("{time} · the text comes in")).format(time=self._time(moment))
        self._paper.heading(heading, f"bold {_DONE}")
        late = length_of_time(clock.late_seconds or 0, tr)
        facts = (
            (tr(_("Incident")), receipt.incident),
            (tr(_("Still missing ({count})")).format(count=0), tr(_("nothing: the text is complete"))),
            (tr(_("Clock")), tr(_("{name} · stopped, late by {time}")).format(name=clock.name, time=late)),
        )
        self._paper.facts(tr(_("Receipt of the follow-up report")), facts, _DONE)

    def all_clear(self, arrivals: Sequence[Arrival]) -> None:
        """Everybody who was alarmed knows that it is over."""
        sms = [one for one in arrivals if one.channel == "sms"]
        mails = [one for one in arrivals if one.channel == "email"]
        heading = self._tr(_("All-clear to the {count} who were alarmed")).format(count=len(sms))
        self._paper.heading(heading, f"bold {_DONE}")
        self._sms_card(sms, _DONE)
        self._mail_note(mails)

    def _mail_note(self, mails: Sequence[Arrival]) -> None:
        self._paper.note(self._tr(_("E-mail to the same: {subject}")).format(subject=mails[0].subject))

    def _sms_card(self, sms: Sequence[Arrival], style: str) -> None:
        note = self._tr(_("segments: {count}")).format(count=max(one.segments for one in sms))
        self._paper.card(self._to(sms), sms[0].body, note, style)

    def _to(self, arrivals: Sequence[Arrival]) -> str:
        """Channel and recipients; the more there are, the less is said of each."""
        tr = self._tr
        names = [one.person.name for one in arrivals]
        if len(arrivals) <= _MOST_WITH_ROLES:
            roles = (tr(ROLES[one.role]) for one in arrivals)
            names = [
                tr(_("{name} ({role})")).format(name=name, role=role) for name, role in zip(names, roles, strict=True)
            ]
        channel = tr(_("SMS")) if arrivals[0].channel == "sms" else tr(_("E-mail"))
        return f"{channel} → {tr(_LIST).join(names)}"

    def _offset(self, minutes: int) -> str:
        if not minutes:
            return self._tr(_("when due"))
        form = _("{length} before due") if minutes < 0 else _("{length} after due")
        return self._tr(form).format(length=length_of_time(minutes * 60, self._tr))

    def _time(self, moment: datetime) -> str:
        return f"{self._rules.local(moment):%H:%M}"

    def _moment(self, moment: datetime) -> str:
        return moment_in_words(moment, self._rules, "%H:%M:%S (") + ")"
