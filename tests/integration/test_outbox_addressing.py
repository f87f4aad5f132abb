"""Where a message goes that waits while the directory is changed: to the new address, or to whoever came after."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from incidentd.core.directory import Directory
from incidentd.delivery.retold import retold
from incidentd.i18n import translator
from incidentd.store.messages import Queued
from incidentd.store.outbox import Result
from tests.acceptance.story import phone_of, told
from tests.core import shipped
from tests.integration.stored import START, Stored, opened, rules

URGENT: dict[str, Any] = {"class": "urgent", "title": "山体滑坡", "elements": {"occurred_at": START.isoformat()}}
CHANNELS = ("sms", "email")
DUTY = "+8610000000000"


def directory(*, people: dict[str, dict[str, Any] | None], **unit: Any) -> Directory:
    """The small directory with other facts of some people, None for who has left, and of the unit."""
    given = shipped.directory().model_dump(exclude_none=True)
    known = {person["id"]: person for person in given["people"]}
    for one, facts in people.items():
        known[one] = {**known.get(one, {"id": one, "name": one}), **facts} if facts is not None else None
    given["people"] = [
        {name: value for name, value in one.items() if value is not None} for one in known.values() if one is not None
    ]
    given["units"] = [{**one, **unit} if one["id"] == "dongshan" else one for one in given["units"]]
    return Directory.model_validate(given)


async def overdue(stored: Stored) -> None:
    """An alarm has been queued for the duty officer and the unit's head, and nobody has begun to send it."""
    await stored.take("a", **URGENT)
    stored.clock.forward(timedelta(minutes=30))
    await stored.fire({})


async def claimed(stored: Stored) -> list[tuple[str, str]]:
    """Where what waits is sent, by channel and address in order; what has no address has failed, as a courier says."""
    found: list[Queued] = []
    for channel in CHANNELS * 2:
        messages = await stored.store.claim(channel, 99)
        found += [one for one in messages if one.address]
        for one in messages:
            if not one.address:
                await fail(stored, one)
    return sorted((one.channel, one.address) for one in found)


async def fail(stored: Stored, message: Queued, code: str = "no-address") -> None:
    """No attempt at this message can succeed."""
    now = stored.clock.now()
    await stored.store.record(Result(message.reference, "failed", now, message.attempts, error="x", code=code))


async def test_what_waits_goes_to_the_number_that_the_directory_has_when_it_is_sent(stored: Stored) -> None:
    await overdue(stored)
    await stored.store.change_rules(rules(directory=directory(people={"duty": {"phone": "+8610000000077"}})))
    sent = await claimed(stored)
    assert ("sms", "+8610000000077") in sent
    assert ("sms", DUTY) not in sent
    [line] = stored.facts("message.readdressed")
    assert line["person"] == "duty"
    assert "+86" not in str(line)
    stored.verified()


async def test_what_waits_for_somebody_who_has_left_is_told_to_whoever_holds_the_role_now(stored: Stored) -> None:
    await overdue(stored)
    new = {"phone": "+8610000000088", "email": "new@example.org"}
    await stored.store.change_rules(rules(directory=directory(people={"duty": None, "new": new}, duty=("new",))))
    sent = await claimed(stored)
    assert {("sms", "+8610000000088"), ("email", "new@example.org")} <= set(sent)
    assert ("sms", DUTY) not in sent
    assert len(sent) == len(set(sent)) == 4
    assert stored.told("unreachable") == []
    stored.verified()


async def test_whoever_holds_the_role_now_and_was_told_already_is_not_told_twice(stored: Stored) -> None:
    await overdue(stored)
    await stored.store.change_rules(rules(directory=directory(people={"duty": None}, duty=("head",))))
    sent = await claimed(stored)
    assert sent == [("email", "head@example.org"), ("sms", "+8610000000001")]
    stored.verified()


async def test_of_somebody_who_has_left_and_whom_nobody_follows_the_office_is_told(stored: Stored) -> None:
    await overdue(stored)
    await stored.store.change_rules(rules(directory=directory(people={"duty": None}, duty=())))
    await claimed(stored)
    assert stored.told("unreachable") == [("office", "email"), ("office", "sms")]
    stored.verified()


async def test_what_waits_for_a_number_that_was_taken_out_is_told_by_the_other_channel(store_url: str) -> None:
    with opened(store_url, directory=directory(people={"duty": {"email": None}})) as stored:
        await overdue(stored)
        only_mail = {"phone": None, "email": "duty@example.org"}
        await stored.store.change_rules(rules(directory=directory(people={"duty": only_mail})))
        sent = await claimed(stored)
        assert ("email", "duty@example.org") in sent
        assert ("sms", DUTY) not in sent
        stored.verified()


async def test_a_successor_to_whom_what_they_were_told_never_came_is_told(stored: Stored) -> None:
    await overdue(stored)
    for channel in CHANNELS:
        for one in await stored.store.claim(channel, 99):
            if one.address in ("+8610000000001", "head@example.org"):
                await fail(stored, one, "550")
    await stored.store.release(reason="stopped")
    mended = {"phone": "+8610000000091", "email": "head-now@example.org"}
    await stored.store.change_rules(rules(directory=directory(people={"duty": None, "head": mended}, duty=("head",))))
    assert {("sms", "+8610000000091"), ("email", "head-now@example.org")} <= set(await claimed(stored))
    stored.verified()


async def test_an_all_clear_for_somebody_who_has_left_is_told_to_nobody_instead(stored: Stored) -> None:
    await overdue(stored)
    sent = [one for channel in CHANNELS for one in await stored.store.claim(channel, 99)]
    await stored.store.record(*(Result(one.reference, "sent", START, one.attempts) for one in sent))
    await stored.store.act("close", "2026-000001", "office", "answered by phone")
    await stored.store.change_rules(rules(directory=directory(people={"duty": None}, duty=("leader",))))
    assert await claimed(stored) == [("email", "head@example.org"), ("sms", "+8610000000001")]
    assert stored.told("unreachable") == []


async def test_the_daemon_tells_a_successor_once_the_provider_is_back(tmp_path: Path, sqlite_url: str) -> None:
    async with told(tmp_path, sqlite_url) as story:
        settings = story.daemon.settings.sms
        assert settings is not None
        port = int(settings.base_url.rsplit(":", 1)[1])
        await story.twilio.stop()
        await story.report(elements={"occurred_at": story.clock.now().isoformat()}, **{"class": "urgent"})
        await story.forward(minutes=30)
        file = tmp_path / "directory.toml"
        file.write_text(
            file.read_text()
            .replace('duty = ["duty"]', 'duty = ["leader"]')
            .replace('id = "duty"', 'id = "x"')
            .replace('informants = ["duty"]', 'informants = ["leader"]')
        )
        await story.daemon.in_force.reload()
        await story.twilio.start(port)
        await story.forward(minutes=4)
        assert {sms.address for sms in story.new_sms()} == {phone_of("leader"), phone_of("head")}
        undeliverable = await story.messages("undeliverable")
        assert {row["person"] for row in undeliverable} == {"duty"}
        assert {retold(row["error"], translator("zh_CN"))[:3] for row in undeliverable} == {"通讯录"}
