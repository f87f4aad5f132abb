"""What is kept apart (a held mail, an unreadable report) and reaches nobody on duty is told to others of the office."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from incidentd.core.directory import Directory
from incidentd.store.mail_arrivals import MailRules
from incidentd.store.outbox import Recorded, Result, record
from tests.integration.mail_office import FIRST, REST, STRANGER, SUBJECT, Office, a_mail, directory, office_on
from tests.integration.stored import opened, unreadable

KEPT = "Q2026-000001"


@contextmanager
def office_of(url: str, english: tuple[str, ...] = (), **posts: tuple[str, ...]) -> Iterator[Office]:
    """An office with an information administrator and a leading group of two, unless said otherwise."""
    plain = directory().model_dump(exclude_none=True, exclude_defaults=True)
    plain["people"] = [one | ({"language": "en"} if one["id"] in english else {}) for one in plain["people"]]
    plain["office"] |= {"information_administrators": ("leader",), "leading_group": ("group", "head")} | posts
    with opened(url, directory=Directory.model_validate(plain), mail=MailRules(unverified="hold")) as stored:
        yield office_on(stored)


@pytest.fixture
def office(store_url: str) -> Iterator[Office]:
    with office_of(store_url) as one:
        yield one


async def fail(office: Office, *people: str, channel: str = "") -> list[Recorded]:
    """What waits for these people fails for good."""
    waiting = [row for row in office.messages(state="queued") if row["person"] in people]
    return [
        await office.store.record(Result(row["reference"], "failed", office.clock.now(), row["attempts"], code="550"))
        for row in waiting
        if channel in ("", row["channel"])
    ]


async def hand_over_all(office: Office) -> None:
    for row in office.messages(state="queued"):
        await office.store.record(Result(row["reference"], "sent", office.clock.now(), row["attempts"]))


def both(*people: str) -> list[tuple[str, str]]:
    return sorted((person, channel) for person in people for channel in ("email", "sms"))


async def test_an_unreadable_report_is_told_from_rung_to_rung_until_somebody_is_reached(office: Office) -> None:
    await office.store.take(unreadable("a"))
    assert office.told("quarantined") == both("office")
    recorded = await fail(office, "office")
    assert [one.unreached for one in recorded] == [(), ("office",)]
    assert recorded[-1].waiting
    assert office.told("quarantined") == both("office", "leader")
    [sms] = office.messages(person="leader", channel="sms")
    [mail] = office.messages(person="leader", channel="email")
    phone = office.store.context.rules.directory.person("leader").phone  # type: ignore[union-attr]
    assert (sms["address"], sms["state"], sms["attempts"]) == (phone, "queued", 0)
    assert KEPT in sms["body"]
    assert sms["body"].endswith(f"[{sms['reference']}]")
    assert KEPT in mail["subject"]
    assert f"incidentd quarantine show {KEPT}" in mail["body"]
    await fail(office, "leader")
    assert office.told("quarantined") == both("office", "leader", "group", "head")
    await fail(office, "group")
    assert office.told("quarantined") == both("office", "leader", "group", "head")  # one of the rung may be reached yet
    await fail(office, "head")
    assert office.messages(state="queued") == []
    assert [line["who"] for line in office.facts("notice.withheld")] == ["office"]
    told = [(one["person"], one["role"]) for line in office.facts("notice.decided") for one in line["told"]]
    assert ("leader", "information_administrator") in told
    assert ("head", "leading_group") in told
    office.verified()


async def test_a_held_mail_is_told_to_others_and_to_none_once_it_is_decided_about(office: Office) -> None:
    taken = await office.mail(a_mail(SUBJECT, FIRST + REST, STRANGER))
    assert taken.outcome == "held"
    await fail(office, "office")
    assert office.told("held") == both("office", "leader")
    assert all(taken.number in row["body"] for row in office.messages(person="leader"))
    await office.decide(taken.number, accept=False)
    await fail(office, "leader")
    assert office.told("held") == both("office", "leader")


@pytest.mark.parametrize("kind", ["quarantined", "held", "to be read"])
async def test_who_is_told_next_is_told_in_the_language_of_that_person(store_url: str, kind: str) -> None:
    with office_of(store_url, english=("leader",)) as office:
        if kind == "quarantined":
            await office.store.take(unreadable("a"))
            number, reason = KEPT, "the body is not JSON"
        elif kind == "held":
            number = (await office.mail(a_mail(SUBJECT, FIRST + REST, STRANGER))).number
            reason = "it is not known who sent this mail"
        else:
            await office.store.take(unreadable("begin", b"begin"))
            [told] = office.messages(person="office", channel="email")
            await hand_over_all(office)
            words = "请问这封邮件应当怎样处理？我们不清楚，请来电告知。"
            number = (await office.mail(a_mail("回复", words, In_Reply_To=f"<{told['reference']}@example.org>"))).number
            reason = "no element of a report was read in this mail"
        await fail(office, "office")
        [sms] = office.messages(person="leader", channel="sms")
        [mail] = office.messages(person="leader", channel="email")
        english = {"quarantined": "UNREADABLE report kept"}.get(kind, "MAIL waits for you")
        for said in (sms["body"], mail["body"], mail["subject"]):
            assert english in said
            assert number in said
        assert reason in mail["body"]
        assert f"Kept as: {number}" in mail["body"]
        assert sms["body"].endswith(f"[{sms['reference']}]")
        assert (sms["address"], mail["address"]) == ("+8610000000002", "leader@example.org")
        await fail(office, "leader")
        for row in office.messages(person="group", channel="email"):
            assert english not in row["body"]
            assert number in row["body"]
        assert office.messages(person="group")
        assert {row["about"] for row in office.rows("notice") if row["person"] == "leader"} <= {
            row["about"] for row in office.rows("notice") if row["person"] == "office"
        }
        office.verified()


async def test_who_is_told_by_one_channel_is_told_enough(office: Office) -> None:
    await office.store.take(unreadable("a"))
    await fail(office, "office", channel="sms")
    await hand_over_all(office)
    assert office.told("quarantined") == both("office")


async def test_nobody_further_is_told_while_another_officer_on_duty_is(store_url: str) -> None:
    with office_of(store_url, duty=("office", "duty")) as office:
        await office.store.take(unreadable("a"))
        await fail(office, "office")
        assert office.told("quarantined") == both("office", "duty")
        await fail(office, "duty")
        assert office.told("quarantined") == both("office", "duty", "leader")


async def test_nobody_is_told_twice_in_two_posts(store_url: str) -> None:
    with office_of(store_url, information_administrators=("office",)) as office:
        await office.store.take(unreadable("a"))
        await fail(office, "office")
        assert office.told("quarantined") == both("office", "group", "head")


@pytest.mark.parametrize("kind", ["quarantined", "held"])
async def test_what_was_told_before_of_another_hides_nothing(office: Office, kind: str) -> None:
    """Each is a matter of its own: that somebody was reached about the first says nothing of the second."""

    async def comes(which: str) -> None:
        if kind == "quarantined":
            await office.store.take(unreadable(which, which.encode())._replace(at=office.clock.now()))
        else:
            words = f"请问这封邮件应当怎样处理？我们不清楚，请来电告知（{which}）。"
            await office.mail(a_mail("回复", words, In_Reply_To=answered))

    await office.store.take(unreadable("begin", b"begin"))
    [notice] = office.messages(person="office", channel="email")
    answered = f"<{notice['reference']}@example.org>"
    await hand_over_all(office)
    office.clock.forward(timedelta(hours=1))
    await comes("first")
    await hand_over_all(office)
    office.clock.forward(timedelta(hours=1))
    await comes("second")
    before = len(office.messages(person="leader"))
    recorded = await fail(office, "office")
    assert [one.unreached for one in recorded] == [(), ("office",)]
    assert len(office.messages(person="leader")) == before + 2


async def test_of_who_sends_what_is_unreadable_again_and_again_the_office_is_told_again(office: Office) -> None:
    """What counts is of what it was told, not what came: who sends steadily must not be forgotten."""
    for number in range(8):
        await office.store.take(unreadable(f"k{number}", f"{{{number}".encode())._replace(at=office.clock.now()))
        office.clock.forward(timedelta(minutes=4))
    assert len(office.told("quarantined")) == 2 * 3  # at 0, 12 and 24 minutes, by two channels


async def test_what_fails_for_two_officers_on_two_nodes_at_one_moment_is_handed_on(postgresql_url: str) -> None:
    posts: dict[str, tuple[str, ...]] = {"duty": ("office", "duty")}
    with office_of(postgresql_url, **posts) as one, office_of(postgresql_url, **posts) as two:
        await one.store.take(unreadable("a"))
        await fail(one, "office", "duty", channel="email")
        mine, theirs = (
            Result(row["reference"], "failed", one.clock.now(), row["attempts"], code="550")
            for person in ("office", "duty")
            for row in one.messages(person=person, channel="sms")
        )
        with one.database.writer.begin() as connection:
            record(one.store.context, connection, [mine])
            second = asyncio.ensure_future(two.store.record(theirs))
            await asyncio.wait({second}, timeout=2)  # it waits for what the other node has not committed
        assert (await second).waiting
        assert one.told("quarantined") == both("office", "duty", "leader")
