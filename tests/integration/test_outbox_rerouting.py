"""What a channel can never deliver: told by another one, notice by notice; and said so where none is left."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from incidentd.core.directory import Directory
from incidentd.store.messages import Queued
from incidentd.store.outbox import Recorded, Result
from tests.core import shipped
from tests.integration.stored import START, Stored, full, opened

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


async def fail_everything(stored: Stored, person: str) -> list[Recorded]:
    """All that is on its way to a person fails for good, and all that is then tried instead."""
    addresses = {shipped.directory().person(person).address(channel) for channel in ("sms", "email")}  # type: ignore[union-attr]
    recorded: list[Recorded] = []
    while waiting := [row for row in stored.messages(state="queued") if row["address"] in addresses]:
        for row in waiting:
            attempts = row["attempts"]
            recorded.append(await stored.store.record(Result(row["reference"], "failed", START, attempts, code="550")))
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
