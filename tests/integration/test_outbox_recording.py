"""Results of attempts: late ones change nothing, what is over is not alarmed about, and every line says of what."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from incidentd.store import outbox
from incidentd.store.messages import LEASE, Queued
from incidentd.store.outbox import Result
from tests.integration.stored import START, Stored, full

NUMBER = "2026-000001"
URGENT: dict[str, Any] = {"class": "urgent", "title": "山体滑坡", "elements": {"occurred_at": START.isoformat()}}


async def alarmed(stored: Stored) -> list[Queued]:
    """An urgent text half an hour overdue: the duty officer's and the head's messages, in flight."""
    await stored.take("a", **URGENT)
    stored.clock.forward(timedelta(minutes=30))
    return list((await stored.fire()).claimed)


def result(stored: Stored, message: Queued, outcome: Any, **more: Any) -> Result:
    return Result(message.reference, outcome, stored.clock.now(), message.attempts, **more)


def retry(stored: Stored, message: Queued, seconds: float = 5) -> Result:
    return result(stored, message, "retry", code="503", retry_at=stored.clock.now() + timedelta(seconds=seconds))


def row(stored: Stored, message: Queued) -> dict[str, Any]:
    [found] = stored.messages(reference=message.reference)
    return found


# --- what is over -------------------------------------------------------------------------------------------------


async def test_an_alarm_in_flight_when_the_text_comes_is_not_tried_again(stored: Stored) -> None:
    in_flight = await alarmed(stored)
    await stored.take("b", incident=NUMBER, elements=full(0))
    for message in in_flight:
        await stored.store.record(retry(stored, message))
    assert {row(stored, message)["state"] for message in in_flight} == {"superseded"}
    assert {line.incident for line in stored.audit("message.superseded")} == {NUMBER}
    stored.clock.forward(timedelta(days=1))
    waiting = await stored.store.claim("sms", 99) + await stored.store.claim("email", 99)
    assert {message.reference for message in waiting}.isdisjoint(message.reference for message in in_flight)
    stored.verified()


async def test_an_alarm_whose_clock_runs_on_is_tried_again(stored: Stored) -> None:
    [message, *_] = await alarmed(stored)
    await stored.store.record(retry(stored, message))
    stored.clock.forward(timedelta(seconds=5))
    [again] = await stored.store.claim(message.channel, 1)
    assert (again.reference, again.attempts, again.first_attempt_at) == (message.reference, 2, message.first_attempt_at)


async def test_an_all_clear_is_tried_again_though_its_clock_is_over(stored: Stored) -> None:
    await alarmed(stored)
    await stored.take("b", incident=NUMBER, elements=full(0))
    over = (await stored.store.claim("sms", 99))[0]
    assert "解除" in over.body or "over" in over.body.lower()
    await stored.store.record(retry(stored, over))
    assert row(stored, over)["state"] == "queued"


async def test_what_a_dead_node_had_in_flight_is_not_sent_when_it_is_over_by_then(stored: Stored) -> None:
    in_flight = await alarmed(stored)
    await stored.take("b", incident=NUMBER, elements=full(0))
    assert await stored.store.release() == 0
    assert {row(stored, message)["state"] for message in in_flight} == {"superseded"}


async def test_a_lapsed_claim_on_what_is_over_is_not_taken_over(stored: Stored) -> None:
    in_flight = await alarmed(stored)
    await stored.take("b", incident=NUMBER, elements=full(0))
    stored.clock.forward(LEASE)
    taken = await stored.store.claim("sms", 99) + await stored.store.claim("email", 99)
    assert {message.reference for message in taken}.isdisjoint(message.reference for message in in_flight)
    assert {row(stored, message)["state"] for message in in_flight} == {"superseded"}


async def test_requeueing_alarms_of_a_matter_that_is_over_drops_them(stored: Stored) -> None:
    in_flight = await alarmed(stored)
    for message in in_flight:
        await stored.store.record(result(stored, message, "failed", code="no-provider"))
    assert (await asyncio.to_thread(stored.store.requeue_blocking, [], "cli:office")).messages >= len(in_flight)
    assert {row(stored, message)["state"] for message in in_flight} == {"queued"}  # it is not over yet

    for channel in ("sms", "email"):
        for message in await stored.store.claim(channel, 99):
            await stored.store.record(result(stored, message, "failed", code="no-provider"))
    await stored.take("b", incident=NUMBER, elements=full(0))
    await asyncio.to_thread(stored.store.requeue_blocking, [], "cli:office")

    assert {row(stored, message)["state"] for message in in_flight} == {"superseded"}


async def test_requeueing_goes_batch_by_batch_and_counts_all(stored: Stored, monkeypatch: pytest.MonkeyPatch) -> None:
    in_flight = await alarmed(stored)
    for message in in_flight:
        await stored.store.record(result(stored, message, "failed", code="no-provider"))
    undeliverable = len(stored.messages(state="undeliverable"))
    assert undeliverable > 3
    monkeypatch.setattr(outbox, "REQUEUE_BATCH", 3)
    before = len(stored.audit("message.queued"))
    assert (await asyncio.to_thread(stored.store.requeue_blocking, [], "cli:office")).messages == undeliverable
    assert stored.messages(state="undeliverable") == []
    lines = stored.audit("message.queued")[before:]
    assert len(lines) == undeliverable


# --- late results ---------------------------------------------------------------------------------------------------


async def test_a_late_failure_does_not_undo_what_another_attempt_has_done(stored: Stored) -> None:
    [message, *_] = await alarmed(stored)
    stored.clock.forward(LEASE)
    [again] = [one for one in await stored.store.claim(message.channel, 99) if one.reference == message.reference]
    await stored.store.record(result(stored, again, "sent", provider_id="SM2"))
    for outcome in ("retry", "failed"):
        await stored.store.record(result(stored, message, outcome, code="503", retry_at=START))
    assert (row(stored, message)["state"], row(stored, message)["provider_id"]) == ("sent", "SM2")
    late = stored.facts("message.late_result")
    assert [(line["attempt"], line["outcome"]) for line in late] == [(1, "retry"), (1, "failed")]
    assert stored.audit("message.retried") == stored.audit("message.undeliverable") == []


async def test_a_late_failure_leaves_the_attempt_under_way_alone(stored: Stored) -> None:
    [message, *_] = await alarmed(stored)
    stored.clock.forward(LEASE)
    [again] = [one for one in await stored.store.claim(message.channel, 99) if one.reference == message.reference]
    before = row(stored, message)
    await stored.store.record(result(stored, message, "failed", code="550"))
    assert row(stored, message) == before
    await stored.store.record(result(stored, again, "sent", provider_id="SM2"))
    assert row(stored, message)["state"] == "sent"


async def test_what_was_handed_over_counts_as_sent_however_late_that_is_heard(stored: Stored) -> None:
    [message, *_] = await alarmed(stored)
    stored.clock.forward(LEASE)
    await stored.store.claim(message.channel, 99)
    await stored.store.record(result(stored, message, "sent", provider_id="SM1"))
    assert (row(stored, message)["state"], row(stored, message)["provider_id"]) == ("sent", "SM1")
    stored.clock.forward(2 * LEASE)
    left = {one.reference for one in await stored.store.claim(message.channel, 99)}
    assert message.reference not in left


async def test_what_was_given_up_and_had_got_through_counts_as_sent(stored: Stored) -> None:
    [message, *_] = await alarmed(stored)
    stored.clock.forward(LEASE)
    [again] = [one for one in await stored.store.claim(message.channel, 99) if one.reference == message.reference]
    await stored.store.record(result(stored, again, "failed", code="550"))
    await stored.store.record(result(stored, message, "sent", provider_id="SM1"))
    assert row(stored, message)["state"] == "sent"


async def test_results_that_come_together_count_in_their_order(stored: Stored) -> None:
    [message, *_] = await alarmed(stored)
    both = [result(stored, message, "sent", provider_id="SM1"), result(stored, message, "failed", code="550")]
    await asyncio.gather(*map(stored.store.record, both))
    assert row(stored, message)["state"] == "sent"
    assert len(stored.audit("message.late_result")) == 1


# --- what the log says ----------------------------------------------------------------------------------------------


async def test_every_line_about_a_message_names_incident_and_unit(stored: Stored) -> None:
    in_flight = await alarmed(stored)
    for message, outcome in zip(in_flight, ("sent", "retry", "failed", "sent"), strict=True):
        await stored.store.record(result(stored, message, outcome, retry_at=stored.clock.now()))
    lines = [line for line in stored.audit() if line.kind in ("message.sent", "message.retried")]
    lines += stored.audit("message.undeliverable")
    assert len(lines) == 4
    assert {(line.incident, line.unit) for line in lines} == {(NUMBER, "dongshan")}


async def test_a_line_about_a_bundle_lists_all_its_incidents(stored: Stored) -> None:
    await stored.take("b", **URGENT)
    [message, *_] = await alarmed(stored)
    await stored.store.record(result(stored, message, "sent"))
    assert stored.facts("message.sent")[0]["incidents"] == [NUMBER, "2026-000002"]


async def test_a_claim_taken_over_and_a_claim_given_back_stand_in_the_log(stored: Stored) -> None:
    in_flight = await alarmed(stored)
    assert stored.audit("message.claimed") == []  # the first claim is in the transaction of its decision
    stored.clock.forward(LEASE)
    taken = await stored.store.claim("sms", 99)
    [line] = stored.facts("message.claimed")
    assert {one["message"] for one in line["messages"]} == {message.reference for message in taken}
    assert await stored.store.release() == len(in_flight)
    [line] = stored.facts("message.released")
    assert set(line["messages"]) == {message.reference for message in in_flight}


# --- the wall clock is set back ---------------------------------------------------------------------------------------


async def test_what_waits_unclaimed_is_due_when_the_clock_was_set_back(stored: Stored) -> None:
    await stored.take("a", **URGENT)
    stored.clock.forward(timedelta(minutes=30))
    await stored.fire({})
    stored.clock.forward(timedelta(hours=-1))
    assert await stored.store.claim("sms", 99) == []
    waiting = len(stored.messages(state="queued"))
    await stored.store.jumped(-3_600_000)
    assert stored.facts("time.jumped") == [{"milliseconds": -3_600_000, "messages_due_at_once": waiting, "clocks": 1}]
    assert len(await stored.store.claim("sms", 99)) == 2


async def test_a_start_sees_to_what_a_clock_that_was_ahead_has_noted_and_to_nothing_else(stored: Stored) -> None:
    await stored.take("a", **URGENT)
    stored.clock.forward(timedelta(minutes=30))
    await stored.fire()
    before = stored.clocks("2026-000001")
    stored.clock.forward(-timedelta(seconds=3))  # another node, whose clock is a little behind
    assert await stored.store.set_right() == 0
    assert stored.clocks("2026-000001") == before
    assert stored.facts("clock.reconsidered") == []
    stored.clock.forward(-timedelta(minutes=20))
    assert await stored.store.set_right() == 1
    [clock] = stored.clocks("2026-000001")
    assert clock["next_at"] == stored.clock.now()
    await stored.fire()
    [clock] = stored.clocks("2026-000001")
    assert (clock["state"], clock["next_at"]) == ("running", clock["due_at"] - timedelta(minutes=10))


# --- in one group -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("outcome", ["retry", "failed"])
async def test_of_two_attempts_that_end_together_the_one_that_got_through_counts(stored: Stored, outcome: str) -> None:
    """A clock that was set forward lets a claim lapse while its attempt is under way."""
    [message, *_] = await alarmed(stored)
    stored.clock.forward(LEASE)
    [again] = [one for one in await stored.store.claim(message.channel, 9) if one.reference == message.reference]
    newer = retry(stored, again) if outcome == "retry" else result(stored, again, "failed", error="no such number")
    await stored.store.record(newer, result(stored, message, "sent", provider_id="SM1"))
    assert (row(stored, message)["state"], row(stored, message)["provider_id"]) == ("sent", "SM1")
    [late] = stored.facts("message.late_result")
    assert (late["message"], late["outcome"]) == (message.reference, outcome)
    assert len(stored.facts("message.sent")) == 1
    stored.verified()
