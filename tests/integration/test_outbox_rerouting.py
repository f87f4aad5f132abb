"""What a channel can never deliver: told by another one, notice by notice; and said so where none is left."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from incidentd.core.directory import Directory
from incidentd.store.database import lost_race
from incidentd.store.messages import Queued
from incidentd.store.outbox import Recorded, Result, record
from incidentd.store.unreached import GATHER
from tests.core import shipped
from tests.integration.stored import START, Stored, full, on_writer, opened

NUMBER = "2026-000001"
OTHER = "2026-000002"
URGENT: dict[str, Any] = {"class": "urgent", "title": "山体滑坡", "elements": {"occurred_at": START.isoformat()}}


def directory(**office: Any) -> Directory:
    """The small directory with informants, and an office that has a duty officer."""
    given = shipped.directory().model_dump(exclude_none=True)
    given["office"] |= {"duty": ("group",), "information_administrators": ("leader",)} | office
    for unit in given["units"]:
        unit["informants"] = ("duty",)
    return Directory.model_validate(given)


@pytest.fixture
def stored_with_office(store_url: str) -> Iterator[Stored]:
    with opened(store_url, directory=directory()) as one:
        yield one


async def failed(stored: Stored, message: Queued) -> Recorded:
    return await stored.store.record(
        Result(message.reference, "failed", stored.clock.now(), message.attempts, code="550")
    )


async def fail_everything(stored: Stored, person: str, **why: Any) -> list[Recorded]:
    """All that is on its way to a person fails for good, and all that is then tried instead."""
    why = why or {"code": "550"}
    addresses = {shipped.directory().person(person).address(channel) for channel in ("sms", "email")}  # type: ignore[union-attr]
    recorded: list[Recorded] = []
    while waiting := [row for row in stored.messages(state="queued") if row["address"] in addresses]:
        for row in waiting:
            attempts = row["attempts"]
            recorded.append(await stored.store.record(Result(row["reference"], "failed", START, attempts, **why)))
    return recorded


async def alarmed(stored: Stored) -> list[Queued]:
    await stored.take("a", **URGENT)
    stored.clock.forward(timedelta(minutes=30))
    return list((await stored.fire()).claimed)


async def test_of_a_bundle_only_what_no_other_channel_tells_is_told_by_another(stored_with_office: Stored) -> None:
    stored = stored_with_office
    # Twenty hours on, the one is reminded of by mail alone and the other by SMS and mail.
    await stored.take("a", **{**URGENT, "class": "important"})
    began = (START - timedelta(hours=26)).isoformat()
    await stored.take("b", **{**URGENT, "class": "general", "elements": {"occurred_at": began}})
    stored.clock.forward(timedelta(hours=9, minutes=59))
    await stored.fire_all()
    stored.clock.forward(timedelta(hours=10, minutes=1))
    claimed = [message for fired in await stored.fire_all() for message in fired.claimed]
    [mail] = [one for one in claimed if one.channel == "email" and NUMBER in one.body and OTHER in one.body]
    before = {row["reference"] for row in stored.rows("message")}

    recorded = await failed(stored, mail)

    assert recorded.waiting
    [sms] = [row for row in stored.rows("message") if row["reference"] not in before]
    assert (sms["channel"], sms["state"], sms["attempts"]) == ("sms", "queued", 0)
    assert NUMBER in sms["body"]
    assert OTHER not in sms["body"]
    assert sms["body"].endswith(f"[{sms['reference']}]")
    [line] = [line for line in stored.facts("message.queued") if line["message"] == sms["reference"]]
    assert line["instead_of"] == mail.reference


async def test_what_both_channels_tell_anyway_is_told_by_neither_again(stored_with_office: Stored) -> None:
    claimed = await alarmed(stored_with_office)
    count = len(stored_with_office.rows("message"))
    recorded = await failed(stored_with_office, claimed[0])
    assert recorded == Recorded(waiting=False, unreached=())
    assert len(stored_with_office.rows("message")) == count


async def test_a_person_whom_no_channel_reaches_is_told_of_to_the_office_once_an_incident(
    stored_with_office: Stored,
) -> None:
    stored = stored_with_office
    await alarmed(stored)
    recorded = await fail_everything(stored, "duty")
    assert [one.unreached for one in recorded] == [(), ("duty",)]
    assert [one.waiting for one in recorded] == [False, True]
    assert stored.told("unreachable") == [("group", "email"), ("group", "sms")]
    [sms] = stored.messages(person="group", channel="sms")
    assert NUMBER in sms["body"]
    assert shipped.directory().person("duty").name in sms["body"]  # type: ignore[union-attr]

    stored.clock.forward(timedelta(minutes=10))
    await stored.fire_all()  # the next rung alarms the same person again
    await fail_everything(stored, "duty")

    assert stored.told("unreachable") == [("group", "email"), ("group", "sms")]
    stored.verified()


async def test_an_office_that_cannot_be_reached_itself_is_not_told_of_itself(store_url: str) -> None:
    with opened(store_url, directory=directory(duty=("duty",))) as stored:
        await alarmed(stored)
        await fail_everything(stored, "duty")
        assert stored.told("unreachable") == [("leader", "email"), ("leader", "sms")]
        count = len(stored.rows("message"))
        await fail_everything(stored, "leader")  # that this reaches nobody either is told to nobody
        assert stored.told("unreachable") == [("leader", "email"), ("leader", "sms")]
        assert len(stored.rows("message")) == count


async def test_what_is_over_by_then_is_told_by_no_other_channel_and_to_no_office(stored_with_office: Stored) -> None:
    stored = stored_with_office
    claimed = await alarmed(stored)
    await stored.take("b", incident=NUMBER, elements=full(0))
    count = len(stored.rows("message"))
    for message in claimed:
        assert await failed(stored, message) == Recorded(waiting=False, unreached=())
    assert len(stored.rows("message")) == count


async def test_what_is_told_by_another_channel_keeps_the_role_in_which_it_is_told(stored_with_office: Stored) -> None:
    stored = stored_with_office
    await stored.take("a", **{**URGENT, "class": "important"})
    stored.clock.forward(timedelta(hours=20))
    claimed = [message for fired in await stored.fire_all() for message in fired.claimed]
    [mail] = [one for one in claimed if one.channel == "email"]
    await failed(stored, mail)
    notices = [(row["person"], row["channel"], row["role"]) for row in stored.rows("notice")]
    assert notices == [("duty", "email", "informant"), ("duty", "sms", "informant")]


async def test_whom_one_alarm_does_not_reach_the_office_is_told_in_one_message_a_channel(
    stored_with_office: Stored,
) -> None:
    stored = stored_with_office
    await alarmed(stored)
    people = [shipped.directory().person(name) for name in ("duty", "head")]
    for person in ("duty", "head"):  # one after the other, each in a transaction of its own
        await fail_everything(stored, person)
    waiting = stored.messages(state="queued", person="group")
    assert sorted(row["channel"] for row in waiting) == ["email", "sms"]
    for row in waiting:
        assert all(person is not None and person.name in row["body"] for person in people)
        assert row["body"].count(NUMBER) == 1
    assert stored.told("unreachable") == sorted([("group", "email"), ("group", "sms")] * 2)
    told = [one for line in stored.facts("notice.decided") for one in line["told"] if one["kind"] == "unreachable"]
    assert {one["message"] for one in told} == {row["reference"] for row in waiting}
    assert await stored.store.claim("sms", 9) == []  # it waits a moment for further names
    stored.clock.forward(GATHER)
    assert [one.body for one in await stored.store.claim("sms", 9)] == [
        row["body"] for row in waiting if row["channel"] == "sms"
    ]
    stored.verified()


ADVICE: dict[str, dict[str, Any]] = {
    "请核对通讯录中的电话和邮箱": {"code": "550"},
    "系统未配置短信或邮件通道": {"code": "no-provider"},
    "通道长时间不可用": {"code": "503", "gave_up": True},
}


@pytest.mark.parametrize("advice", ADVICE)
async def test_the_office_is_told_what_to_do_about_the_cause(stored_with_office: Stored, advice: str) -> None:
    stored = stored_with_office
    await alarmed(stored)
    await fail_everything(stored, "duty", **ADVICE[advice])
    for row in stored.messages(state="queued", person="group"):
        assert [words for words in ADVICE if words in row["body"]] == [advice]


async def test_both_messages_to_somebody_failing_on_two_nodes_at_one_moment_are_told_of_to_the_office(
    postgresql_url: str,
) -> None:
    with (
        opened(postgresql_url, directory=directory(), node="one") as one,
        opened(postgresql_url, directory=directory(), clock=one.clock, node="two") as two,
    ):
        await alarmed(one)
        sms, mail = (
            Result(row["reference"], "failed", START, row["attempts"], code="550")
            for channel in ("sms", "email")
            for row in one.messages(person="duty", channel=channel)
        )
        with one.database.writer.begin() as connection:
            first = record(one.store.context, connection, [sms])
            second = asyncio.ensure_future(two.store.record(mail))
            await asyncio.wait({second}, timeout=2)  # it waits for what the other node has not committed
        assert [first.unreached, (await second).unreached] == [(), ("duty",)]
        assert one.told("unreachable") == [("group", "email"), ("group", "sms")]


async def test_the_office_cannot_be_told_twice_of_one_person_by_two_nodes(stored_with_office: Stored) -> None:
    """The second node's transaction breaks the key, is run again, and then finds that the office has been told."""
    stored = stored_with_office
    await alarmed(stored)
    await fail_everything(stored, "duty")
    told = stored.told("unreachable")
    assert told == [("group", "email"), ("group", "sms")]
    columns = ", ".join(name for name in stored.rows("notice")[0] if name != "id")
    again = f"INSERT INTO notice ({columns}) SELECT {columns} FROM notice WHERE kind = 'unreachable'"
    with pytest.raises(IntegrityError) as caught:
        on_writer(stored.store, again)
    assert lost_race(caught.value) == (not stored.database.is_sqlite)  # SQLite has one writer: there is no other node
    assert stored.told("unreachable") == told


async def test_a_retry_does_not_say_of_somebody_out_of_reach_whom_it_tries_again(stored_with_office: Stored) -> None:
    stored = stored_with_office
    await alarmed(stored)
    await fail_everything(stored, "duty", code="no-provider")
    await fail_everything(stored, "group", code="no-provider")
    assert (await asyncio.to_thread(stored.store.requeue_blocking, [], "cli:admin")).messages > 0
    assert {row["state"] for row in stored.messages(person="duty")} == {"queued"}
    assert {row["state"] for row in stored.messages(person="group")} == {"superseded"}
    stored.verified()
