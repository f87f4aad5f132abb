"""Of what one person is told of one clock by one channel only the newest is sent, however long nothing could be."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from datetime import timedelta
from typing import Any

from incidentd.core.directory import Directory
from incidentd.core.reports import CorrectionIn
from incidentd.store.messages import LEASE, Queued
from incidentd.store.outbox import Result
from incidentd.store.wanted import OUTAGE
from tests.core import shipped
from tests.integration.stored import START, Stored, arrival, full, on_writer, rules

URGENT: dict[str, Any] = {"class": "urgent", "title": "山体滑坡", "elements": {"occurred_at": START.isoformat()}}
CHANNELS = ("sms", "email")
NOBODY_FREE: dict[str, int] = {}
ANEW = "a newer message tells the same person of the same matter"


async def pass_by(stored: Stored, hours: float, free: dict[str, int] | None = None) -> list[Queued]:
    """Time passes, minute by minute, with couriers whose hands are full unless they are said to be `free`."""
    claimed: list[Queued] = []
    for _ in range(round(hours * 60)):
        stored.clock.forward(timedelta(minutes=1))
        claimed += (await stored.fire(NOBODY_FREE if free is None else free)).claimed
    return claimed


def retry(stored: Stored, message: Queued) -> Result:
    return Result(message.reference, "retry", stored.clock.now(), message.attempts, retry_at=stored.clock.now())


def failed(stored: Stored, message: Queued) -> Result:
    return Result(message.reference, "failed", stored.clock.now(), message.attempts, code="503")


def state(stored: Stored, message: Queued) -> str:
    [row] = stored.messages(reference=message.reference)
    return str(row["state"])


async def test_after_hours_without_a_provider_each_person_gets_one_message_a_channel_the_newest(
    stored: Stored,
) -> None:
    await stored.take("a", **URGENT)
    await pass_by(stored, 4)
    newest = {(row["person"], row["channel"]): row["message"] for row in stored.rows("notice")}
    assert len(stored.rows("message")) > 10 * len(newest)

    claimed = [one for channel in CHANNELS for one in await stored.store.claim(channel, 999)]

    assert {one.reference for one in claimed} == set(newest.values())
    dropped = stored.facts("message.superseded")
    assert {line["reason"] for line in dropped} == {ANEW}
    assert len(dropped) == len(stored.messages(state="superseded")) == len(stored.rows("message")) - len(newest)
    stored.verified()


async def test_a_message_that_tells_of_another_clock_too_is_not_dropped_for_what_tells_of_one(stored: Stored) -> None:
    await stored.take("a", **URGENT)
    await stored.take("b", **URGENT)
    stored.clock.forward(timedelta(minutes=30))
    await stored.fire(NOBODY_FREE)
    both = {row["reference"] for row in stored.messages(state="queued") if "2026-000002" in row["incidents"]}
    assert both
    await stored.store.act("close", "2026-000002", "key:K1", "a mistake")  # of the other nothing new is said
    await stored.store.act("reopen", "2026-000002", "key:K1", "it was none")
    stored.clock.forward(timedelta(minutes=9))
    assert not (await stored.fire(NOBODY_FREE)).faults
    waiting = {row["reference"] for row in stored.messages(state="queued")}
    told = {(n["person"], n["channel"], n["incident"]) for n in stored.rows("notice") if n["message"] in both}
    still = {(n["person"], n["channel"], n["incident"]) for n in stored.rows("notice") if n["message"] in waiting}
    assert told <= still


async def test_an_alarm_in_flight_when_a_newer_one_is_queued_is_not_tried_again(stored: Stored) -> None:
    await stored.take("a", **URGENT)
    stored.clock.forward(timedelta(minutes=30))
    in_flight = list((await stored.fire()).claimed)
    await pass_by(stored, 1)
    assert {state(stored, one) for one in in_flight} == {"queued"}  # what a courier has in hand is left to it
    await asyncio.gather(*(stored.store.record(retry(stored, one)) for one in in_flight))
    assert {state(stored, one) for one in in_flight} == {"superseded"}
    told = Counter((row["address"], row["channel"]) for row in stored.messages(state="queued"))
    assert told.keys() >= {(one.address, one.channel) for one in in_flight}
    assert set(told.values()) == {1}


async def test_an_alarm_whose_newer_one_failed_for_good_is_tried_again(stored: Stored) -> None:
    await stored.take("a", **URGENT)
    stored.clock.forward(timedelta(minutes=30))
    older = next(one for one in (await stored.fire()).claimed if one.channel == "sms")
    newer = [one for one in await pass_by(stored, 0.5, {"sms": 99}) if one.address == older.address]
    for one in newer:
        await stored.store.record(failed(stored, one))
    await stored.store.record(retry(stored, older))
    assert state(stored, older) == "queued"


async def test_a_reminder_is_not_tried_again_once_its_clock_is_overdue(stored: Stored) -> None:
    await stored.take("a", **URGENT)
    stored.clock.forward(timedelta(minutes=20))
    reminder = next(one for one in (await stored.fire()).claimed if one.channel == "sms")
    stored.clock.forward(timedelta(minutes=10))
    for one in (await stored.fire()).claimed:  # nothing newer is on its way
        await stored.store.record(failed(stored, one))
    await stored.store.record(retry(stored, reminder))
    assert state(stored, reminder) == "superseded"


async def test_a_reminder_that_waited_until_its_clock_was_overdue_is_not_sent(stored: Stored) -> None:
    await stored.take("a", **URGENT)
    stored.clock.forward(timedelta(minutes=20))
    await stored.fire(NOBODY_FREE)
    reminders = {row["message"] for row in stored.rows("notice") if row["kind"] == "reminder"}
    assert reminders
    stored.clock.forward(timedelta(minutes=10))
    await stored.fire(NOBODY_FREE)
    claimed = {one.reference for channel in CHANNELS for one in await stored.store.claim(channel, 99)}
    assert claimed
    assert not claimed & reminders


async def test_a_newer_alarm_is_given_up_when_the_first_of_its_kind_would_have_been(stored: Stored) -> None:
    await stored.take("a", **URGENT)
    stored.clock.forward(timedelta(minutes=30))
    first = next(one for one in (await stored.fire()).claimed if one.channel == "sms")
    began = first.first_attempt_at
    again = first
    for _ in range(20):  # a provider that fails every attempt, hours on end
        await stored.store.record(retry(stored, again))
        await pass_by(stored, OUTAGE.total_seconds() / 3600 / 2)
        [again] = [one for one in await stored.store.claim("sms", 99) if one.address == first.address]
        assert again.first_attempt_at == began
    assert again.reference != first.reference


async def test_time_in_which_nobody_tried_is_not_handed_on(stored: Stored) -> None:
    await stored.take("a", **URGENT)
    stored.clock.forward(timedelta(minutes=30))
    first = next(one for one in (await stored.fire()).claimed if one.channel == "sms")
    stored.clock.forward(timedelta(hours=5))  # the only node was down
    await stored.fire(NOBODY_FREE)
    newest = [one for one in await stored.store.claim("sms", 99) if one.address == first.address]
    assert [one.first_attempt_at for one in newest] == [stored.clock.now()]


async def test_a_dead_nodes_alarm_is_not_sent_again_when_a_newer_one_is_queued(stored: Stored) -> None:
    await stored.take("a", **URGENT)
    stored.clock.forward(timedelta(minutes=30))
    in_flight = list((await stored.fire()).claimed)
    await pass_by(stored, 1)
    assert await stored.store.release() == 0
    assert {state(stored, one) for one in in_flight} == {"superseded"}


async def test_a_lapsed_claim_on_what_is_told_anew_is_dropped_and_what_waits_behind_it_is_claimed(
    stored: Stored,
) -> None:
    await stored.take("a", **URGENT)
    stored.clock.forward(timedelta(minutes=30))
    in_flight = [one for one in (await stored.fire()).claimed if one.channel == "sms"]
    stored.clock.forward(LEASE)
    await pass_by(stored, 0.5)
    [one] = await stored.store.claim("sms", 1)
    assert one.reference not in {older.reference for older in in_flight}


async def test_of_undeliverable_alarms_that_are_put_back_only_the_newest_are_sent(stored: Stored) -> None:
    await stored.take("a", **URGENT)
    for one in await pass_by(stored, 4, {"sms": 99, "email": 99}):
        await stored.store.record(failed(stored, one))
    assert len(stored.messages(state="undeliverable")) > 100
    told = {(row["person"], row["channel"]) for row in stored.messages(state="undeliverable")}

    await asyncio.to_thread(stored.store.requeue_blocking, [], "cli:office")

    chasing = [
        row
        for row in stored.messages(state="queued")
        if any(n["kind"] == "overdue" for n in stored.rows("notice") if n["message"] == row["reference"])
    ]
    assert len(chasing) == len({(row["person"], row["channel"]) for row in chasing})
    assert {(row["person"], row["channel"]) for row in stored.messages(state="queued")} >= told
    stored.verified()


# --- an all-clear that is true no longer ------------------------------------------------------------------------------


async def alarmed(stored: Stored) -> str:
    """An urgent incident of which people have been told by SMS and mail that it is overdue; its number."""
    receipt = await stored.take("a", **URGENT)
    await pass_by(stored, 0.6, {"sms": 99, "email": 99})
    told = [row for row in stored.messages(state="queued") if row["claimed_by"]]
    await stored.store.record(*(Result(row["reference"], "sent", stored.clock.now(), row["attempts"]) for row in told))
    return str(receipt["incident"])


async def retried(stored: Stored) -> list[Queued]:
    """What is claimed while nothing gets through: it is put back at once."""
    claimed = [one for channel in CHANNELS for one in await stored.store.claim(channel, 999)]
    await stored.store.record(*(retry(stored, one) for one in claimed))
    return claimed


async def sent_at_last(stored: Stored, person: str = "duty") -> list[str]:
    """The kinds of notice in what is sent when the provider is back, of one person by one channel."""
    claimed = {one.reference for channel in CHANNELS for one in await stored.store.claim(channel, 999)}
    await stored.store.record(*(Result(one, "sent", stored.clock.now(), 1) for one in claimed))
    notices = [row for row in stored.rows("notice") if row["message"] in claimed]
    return [row["kind"] for row in notices if (row["person"], row["channel"]) == (person, "sms")]


async def test_an_all_clear_that_waits_is_not_sent_once_the_incident_is_open_again(stored: Stored) -> None:
    number = await alarmed(stored)
    await stored.store.act("close", number, "office", "answered by phone")
    assert await retried(stored)
    await stored.store.act("reopen", number, "office", "it was not")
    assert await sent_at_last(stored) == []
    assert stored.facts("message.superseded")
    await stored.store.act("close", number, "office", "now it is")
    assert await sent_at_last(stored) == ["over"]
    stored.verified()


async def test_no_all_clear_follows_the_alarm_that_came_after_it(stored: Stored) -> None:
    number = await alarmed(stored)
    await stored.store.act("close", number, "office", "answered by phone")
    await stored.store.act("reopen", number, "office", "it was not")
    await pass_by(stored, 1)
    of_the_first = {row["message"] for row in stored.rows("notice") if row["kind"] == "over"}
    assert {row["state"] for row in stored.rows("message") if row["reference"] in of_the_first} == {"superseded"}
    await stored.store.act("close", number, "office", "now it is")
    assert await sent_at_last(stored) == ["over"]
    await stored.store.act("reopen", number, "office", "and again")
    await pass_by(stored, 1)
    assert await sent_at_last(stored) == ["overdue"]


async def test_an_all_clear_is_sent_though_another_clock_still_runs(stored: Stored) -> None:
    phone = {"class": "critical", "kind": "phone", "elements": {"occurred_at": START.isoformat()}}
    receipt = await stored.take("a", **phone)
    await pass_by(stored, 1.1, {"sms": 99, "email": 99})
    assert "overdue" in {row["kind"] for row in stored.rows("notice")}
    await stored.take("b", incident=receipt["incident"], kind="follow_up", elements=full())
    assert "over" in await sent_at_last(stored)


async def test_a_notice_of_lateness_is_not_sent_once_a_correction_has_taken_it_back(stored: Stored) -> None:
    stored.clock.forward(timedelta(minutes=20))
    receipt = await stored.take("a", **{**URGENT, "elements": full()})
    number = receipt["incident"]
    for minutes_before in (15, 0):
        await correct(stored, number, minutes_before)
    assert stored.told("late_on_arrival")
    assert await sent_at_last(stored, "leader") == []
    await correct(stored, number, 15)
    await correct(stored, number, 0)
    await correct(stored, number, 16)
    assert await sent_at_last(stored, "leader") == ["late_on_arrival"]


async def correct(stored: Stored, number: str, minutes_before: int) -> None:
    """The office says that it happened so many minutes before the story starts."""
    moment = (START - timedelta(minutes=minutes_before)).isoformat()
    correction = CorrectionIn.model_validate({"reason": "checked", "elements": {"occurred_at": moment}})
    await stored.store.correct(number, "office", correction)


async def test_of_a_message_of_several_matters_an_all_clear_that_is_so_no_longer_is_left_out(stored: Stored) -> None:
    first, second = await alarmed(stored), "2026-000002"
    await stored.take("b", **URGENT)
    told = [one for channel in CHANNELS for one in await stored.store.claim(channel, 99)]
    told += (await stored.fire()).claimed
    await stored.store.record(*(Result(one.reference, "sent", stored.clock.now(), one.attempts) for one in told))
    answers = [
        arrival(key, at=stored.clock.now(), incident=number, kind="follow_up", elements=full())
        for key, number in (("c", first), ("d", second))
    ]
    await asyncio.gather(*(stored.store.take(one) for one in answers))
    [both] = stored.messages(state="queued", person="duty", channel="sms")
    assert json.loads(both["incidents"]) == [first, second]

    on_writer(stored.store, f"UPDATE clock SET state = 'overdue' WHERE incident = '{first}'")

    sent = [one for one in await stored.store.claim("sms", 99) if one.address == both["address"]]
    assert [(first in one.body, second in one.body, "解除" in one.body) for one in sent] == [(False, True, True)]
    assert stored.messages(reference=both["reference"])[0]["state"] == "superseded"
    stored.verified()


async def test_whoever_was_alarmed_by_a_number_that_is_gone_is_told_by_mail_that_it_is_over(stored: Stored) -> None:
    number = await alarmed(stored)
    given = shipped.directory().model_dump(exclude_none=True)
    for person in given["people"]:
        if person["id"] == "duty":
            del person["phone"]
    given["people"] = [person for person in given["people"] if person["id"] != "head"]
    given["units"][0].pop("head")
    await stored.store.change_rules(rules(directory=Directory.model_validate(given)))
    await stored.store.act("close", number, "office", "answered")
    assert [by for person, by in stored.told("over") if person == "duty"] == ["email"]
    assert {line["who"] for line in stored.facts("notice.withheld") if "alarmed" in line["reason"]} == {"head"}
    before = len(stored.told("over"))
    withheld = [line["reason"] for line in stored.facts("notice.withheld")]
    await stored.store.act("reopen", number, "office", "no")
    await stored.store.act("close", number, "office", "yes")
    assert len(stored.told("over")) == before
    await stored.store.act("reopen", number, "office", "no")
    await stored.take("c", incident=number, kind="follow_up", elements=full())
    after = [line["reason"] for line in stored.facts("notice.withheld")]
    await stored.take("d", incident=number, kind="follow_up", elements={"trend": "stable"})
    assert [line["reason"] for line in stored.facts("notice.withheld")] == after
    assert set(after) == set(withheld)
