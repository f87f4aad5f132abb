"""The course of the demonstration. It checks what it shows: whatever should happen and does not ends it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Final, NamedTuple

import aiohttp

from incidentd.core.directory import Person
from incidentd.core.element_words import missing_in_words
from incidentd.core.ladders import ChannelName, Role
from incidentd.core.receipts import ClockStanding, Receipt
from incidentd.core.rule_words import CHANNELS
from incidentd.demo import mails, scenario
from incidentd.demo.closing import Closing
from incidentd.demo.screen import Screen
from incidentd.demo.stage import Arrival, Log, Stage, read_log, staged
from incidentd.i18n import translator
from incidentd.review.findings import FINDINGS

PATIENCE: Final = 5.0
"""Real seconds within which a message must be there after its moment."""
_CHANNELS: Final[tuple[ChannelName, ...]] = ("sms", "email")


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


class NotAsPromised(Exception):
    """Something that the demonstration promises did not happen; the message says what, in the reader's language."""


async def play(language: str, folder: Path, screen: Screen, closing: Closing, *, by_mail: bool = False) -> None:
    """Play the whole story in a folder of its own; raises NotAsPromised. `by_mail`: the reports come as mails."""
    told = scenario.load_scenario(language)
    async with staged(told, folder) as stage:
        course = _Course(told, stage, screen, by_mail=by_mail)
        await course.run()
    log = await asyncio.to_thread(read_log, folder, course.noted_head)
    course.check_log(log)
    closing.log(log.lines, log.verdict, course.noted_head, stage.rules)
    closing.sums(len(stage.arrivals), course.slowest)


class _Expected(NamedTuple):
    """One message that somebody must get: the `nth` (from 0) to this person on this channel."""

    person: Person
    role: Role
    channel: ChannelName
    nth: int


class _Course:
    """The story up to the all-clear."""

    def __init__(self, told: scenario.Scenario, stage: Stage, screen: Screen, *, by_mail: bool) -> None:
        self._by_mail = by_mail
        self._told = told
        self._stage = stage
        self._screen = screen
        self._tr = translator(told.language)
        self._counts: dict[tuple[str, ChannelName], int] = {}
        self._due_at: datetime
        self.slowest = 0.0
        """Of all messages, the most real seconds from its moment to its server."""

    async def run(self) -> None:
        """Report, ladder, follow-up, all-clear."""
        receipt = await self._report()
        with self._screen.countdown(self._stage.clock, self._due_at, receipt.clocks[0].clock):
            for rung in scenario.LADDER:
                await self._climb(rung)
            await self._stage.until(self._due_at + scenario.TEXT_ARRIVES)
        await self._text_arrives(receipt.incident)

    @property
    def noted_head(self) -> tuple[int, str]:
        """What the last e-mail says of the audit log: its last line's number, and the beginning of that line's hash."""
        mails = [one for one in self._stage.arrivals if one.channel == "email"]
        seq, digest = mails[-1].body.split()[-2:]
        return int(seq), digest

    def check_log(self, log: Log) -> None:
        """The log holds, and tells of every message."""
        if log.verdict.broken is not None:
            found = log.verdict.broken
            form = _("the audit log does not verify: line {seq}: {reason}")
            reason = self._tr(FINDINGS[found.code]).format(**found.values)
            raise self._fault(form, seq=found.seq, reason=reason)
        sent = sum(line.kind == "message.sent" for line in log.lines)
        arrived = len(self._stage.arrivals) + len(self._stage.answers)
        if sent != arrived:
            form = _("the audit log tells of {sent} messages, the servers got {arrived}")
            raise self._fault(form, sent=sent, arrived=arrived)

    async def _report(self) -> Receipt:
        now = self._stage.clock.now()
        occurred_at = self._stage.rules.local(now - scenario.WRITTEN_AFTER).replace(second=0, microsecond=0)
        report = self._told.first_report(occurred_at)
        mail = self._first_mail(report) if self._by_mail else None
        self._screen.report(report, self._stage.rules, mail)
        await self._stage.until(now + scenario.SENT_AFTER)
        receipt = await (self._send(report) if mail is None else self._hand_over(mail))
        clock = self._only_clock(receipt)
        self._due_at = clock.due_at
        self._screen.receipt(receipt, clock, by_mail=self._by_mail)
        if self._by_mail:
            self._screen.answer(self._stage.answers[-1])
        if receipt.complete or set(receipt.missing) != scenario.MISSING_AT_FIRST:
            form = _("the receipt names other elements as missing: {names}")
            raise self._fault(form, names=self._named(receipt.missing))
        if clock.state != "running" or clock.due_at != occurred_at + timedelta(minutes=30):
            raise self._fault(_("the clock does not run to 30 minutes after the incident"))
        return receipt

    async def _climb(self, rung: scenario.Rung) -> None:
        moment = self._due_at + timedelta(minutes=rung.minutes)
        arrivals = await self._told_now(rung.roles, moment)
        self._screen.rung(rung, moment, arrivals)

    async def _text_arrives(self, incident: str) -> None:
        sent_at = self._stage.clock.now()
        further = self._told.further_report(incident)
        receipt = await (self._reply(further) if self._by_mail else self._send(further))
        clock = self._only_clock(receipt)
        if clock.state != "stopped" or not receipt.complete:
            form = _("the follow-up did not stop the clock: missing are {names}")
            raise self._fault(form, names=self._named(receipt.missing))
        if clock.late_seconds is None or clock.late_seconds < scenario.TEXT_ARRIVES.total_seconds():
            form = _("the clock stopped, but its lateness is wrong: {seconds} s")
            raise self._fault(form, seconds=clock.late_seconds)
        self._screen.stopped(receipt, clock, sent_at)
        self._screen.all_clear(await self._told_now(scenario.ALARMED, sent_at))
        self._nobody_else()
        await self._stage.until(self._stage.clock.now() + scenario.LAST_LOOK)

    async def _told_now(self, roles: Sequence[Role], moment: datetime) -> list[Arrival]:
        """Wait for the messages that all holders of these roles must get at a moment."""
        expected = self._expected(roles)
        left = self._stage.clock.real_seconds((moment - self._stage.clock.now()).total_seconds())
        await self._stage.arrived(lambda: all(map(self._find, expected)), max(left, 0.0) + PATIENCE)
        arrivals = []
        for one in expected:
            found = self._find(one)
            if found is None:
                raise self._not_there(one)
            if found.at < moment:
                raise self._fault(_("a message to {name} came before its moment"), name=one.person.name)
            self.slowest = max(self.slowest, self._stage.clock.real_seconds((found.at - moment).total_seconds()))
            arrivals.append(found)
        return arrivals

    def _expected(self, roles: Sequence[Role]) -> list[_Expected]:
        expected = []
        for role in roles:
            for person in self._stage.holders(role):
                for channel in _CHANNELS:
                    nth = self._counts.get((person.id, channel), 0)
                    self._counts[person.id, channel] = nth + 1
                    expected.append(_Expected(person, role, channel, nth))
        return expected

    def _find(self, wanted: _Expected) -> Arrival | None:
        for_them = [
            one for one in self._stage.arrivals if one.person.id == wanted.person.id and one.channel == wanted.channel
        ]
        return for_them[wanted.nth] if len(for_them) > wanted.nth else None

    def _nobody_else(self) -> None:
        """Nobody got a message who need not have it, nor one too many."""
        if self._stage.strays:
            raise self._fault(_("messages went to strangers: {names}"), names=", ".join(self._stage.strays))
        more = len(self._stage.arrivals) - sum(self._counts.values())
        if more:
            raise self._fault(_("{count} messages more than expected"), count=more)

    def _named(self, missing: Sequence[str]) -> str:
        return missing_in_words(missing, len(missing), self._tr)

    async def _send(self, report: Mapping[str, Any]) -> Receipt:
        try:
            answer = await self._stage.send(report)
        except (aiohttp.ClientError, TimeoutError) as error:
            raise self._fault(_("the web hook does not answer: {error}"), error=repr(error)) from error
        if answer.status != 201:
            form = _("the report was refused ({status}): {answer}")
            raise self._fault(form, status=answer.status, answer=answer.body)
        return Receipt.model_validate(answer.body)

    def _first_mail(self, report: Mapping[str, Any]) -> EmailMessage:
        [officer] = self._stage.holders("duty_officer")
        unit = self._stage.rules.unit_name(report["unit"])
        now = self._stage.rules.local(self._stage.clock.now())
        return mails.first_mail(report, unit, officer.address("email"), self._told.language, now)

    async def _reply(self, further: Mapping[str, Any]) -> Receipt:
        """The rest comes as a reply to the answer that asked for it."""
        now = self._stage.rules.local(self._stage.clock.now())
        return await self._hand_over(mails.reply(self._stage.answers[-1], further, self._told.language, now))

    async def _hand_over(self, mail: EmailMessage) -> Receipt:
        answers = len(self._stage.answers)
        said = await self._stage.hand_over(mail)
        if not said.startswith("250"):
            raise self._fault(_("the mail was refused: {answer}"), answer=said)
        if not await self._stage.arrived(lambda: len(self._stage.answers) > answers, PATIENCE):
            raise self._fault(_("the mail was not answered within {seconds} seconds"), seconds=round(PATIENCE))
        return Receipt.model_validate(await self._stage.last_receipt())

    def _only_clock(self, receipt: Receipt) -> ClockStanding:
        if len(receipt.clocks) != 1:
            raise self._fault(_("{count} clocks run, not one"), count=len(receipt.clocks))
        return receipt.clocks[0]

    def _not_there(self, one: _Expected) -> NotAsPromised:
        channel = self._tr(CHANNELS[one.channel])
        form = _("{channel} to {name} did not arrive within {seconds} seconds of its moment")
        return self._fault(form, channel=channel, name=one.person.name, seconds=round(PATIENCE))

    def _fault(self, form: str, **values: Any) -> NotAsPromised:
        return NotAsPromised(self._tr(form).format(**values))
