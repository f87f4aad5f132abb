"""Couriers at work, on real servers: what is tried again and when, what goes another way, and who waits for nobody."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.engine import make_url

from incidentd.config.settings import DeliverySettings
from incidentd.core.directory import Directory
from incidentd.delivery.dispatch import Dispatch
from incidentd.delivery.email import EmailChannel
from incidentd.delivery.message import Channel, Handover, OutgoingMessage
from incidentd.delivery.sms import SmsChannel
from incidentd.rehearsal.faults import Fault
from incidentd.rehearsal.serve import ACCOUNT_SID, AUTH_TOKEN
from incidentd.rehearsal.smtp import SmtpServer
from incidentd.rehearsal.twilio import TwilioServer
from incidentd.store.unreached import GATHER
from tests.core import shipped
from tests.helpers import eventually
from tests.integration.stored import START, Stored, on_writer, opened, policy_with

NUMBER = "2026-000001"
URGENT: dict[str, Any] = {"class": "urgent", "title": "山体滑坡", "elements": {"occurred_at": START.isoformat()}}
SETTINGS = DeliverySettings()


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


@dataclass
class Post:
    """A store, its couriers, and the servers that they carry to."""

    stored: Stored
    smtp: SmtpServer = field(default_factory=SmtpServer)
    twilio: TwilioServer = field(default_factory=lambda: TwilioServer(ACCOUNT_SID, AUTH_TOKEN))
    timeout: float = 5.0
    dispatch: Dispatch = field(init=False)

    def channels(self) -> list[Channel]:
        return [
            EmailChannel(
                host="127.0.0.1",
                port=self.smtp.port,
                security="none",
                sender="incidentd@example.org",
                timeout=self.timeout,
                reply_to="report@example.org",
            ),
            SmsChannel(
                account_sid=ACCOUNT_SID,
                auth_token=AUTH_TOKEN,
                sender="+12025550100",
                base_url=self.twilio.base_url,
                timeout=self.timeout,
            ),
        ]

    def open(self, channels: Sequence[Channel], settings: DeliverySettings = SETTINGS) -> None:
        """Begin to carry by these channels."""
        self.dispatch = Dispatch(channels, self.stored.store, self.stored.clock, settings)
        self.dispatch.start()

    async def close(self, grace: float = 1.0) -> None:
        """Carry no more."""
        await self.dispatch.stop(grace)

    async def alarm(self, minutes: float = 30) -> None:
        """One incident, and time passes until its clock runs out: duty officer and head are told both ways."""
        await self.stored.take("a", **URGENT)
        self.stored.clock.forward(timedelta(minutes=minutes))
        await self.tick()

    async def tick(self) -> None:
        """What the engine does when it is rung."""
        while True:
            fired = await self.stored.store.fire(self.dispatch.free())
            self.dispatch.hand(fired.claimed)
            if not fired.more:
                break
        self.dispatch.wake()

    async def forward(self, length: timedelta) -> None:
        """Time passes, and couriers look whether anything waits."""
        self.stored.clock.forward(length)
        self.dispatch.wake()
        await self.settled()

    async def settled(self) -> None:
        """Everything that may be tried now has been."""
        await eventually(self._is_settled, within=20)

    def _is_settled(self) -> bool:
        now = self.stored.clock.now()
        waiting = self.stored.messages(state="queued")
        return self.dispatch.idle and not any(row["claimed_by"] or row["next_attempt_at"] <= now for row in waiting)

    def states(self, **having: Any) -> dict[str, int]:
        """How many messages stand in each state."""
        return dict(Counter(row["state"] for row in self.stored.messages(**having)))

    def references(self) -> Counter[str]:
        """How often each reference has come in."""
        mails = [mail.reference for mail in self.smtp.received]
        return Counter(mails + [sms.reference for sms in self.twilio.received])


@pytest.fixture
async def post(stored: Stored) -> AsyncIterator[Post]:
    """Everything works."""
    async with working(Post(stored)) as one:
        yield one


@pytest.fixture
async def post_on_sqlite(sqlite_url: str) -> AsyncIterator[Post]:
    """The same, where the database makes no difference."""
    with opened(sqlite_url) as stored:
        async with working(Post(stored)) as one:
            yield one


class working:  # noqa: N801 - read as `async with working(post)`
    """Servers and couriers, from start to stop."""

    def __init__(self, post: Post) -> None:
        self.post = post

    async def __aenter__(self) -> Post:
        await self.post.smtp.start()
        await self.post.twilio.start()
        self.post.open(self.post.channels())
        return self.post

    async def __aexit__(self, *_: object) -> None:
        await self.post.close(0)
        await self.post.smtp.stop()
        await self.post.twilio.stop()


# --- what works -----------------------------------------------------------------------------------------------------


async def test_an_alarm_is_handed_over_by_each_channel_and_recorded(post: Post) -> None:
    await post.alarm()
    await post.settled()

    assert sorted(mail.address for mail in post.smtp.received) == ["duty@example.org", "head@example.org"]
    assert sorted(sms.address for sms in post.twilio.received) == ["+8610000000000", "+8610000000001"]
    rows = {row["reference"]: row for row in post.stored.rows("message")}
    assert post.references() == dict.fromkeys(rows, 1)
    assert {(row["state"], row["attempts"], row["claimed_by"]) for row in rows.values()} == {("sent", 1, "")}
    for sms in post.twilio.received:
        row = rows[sms.reference]
        assert (row["provider_id"], row["segments"], row["body"]) == (sms.sid, sms.segments, sms.body)
    for mail in post.smtp.received:
        assert mail.header("Reply-To") == f"report+{NUMBER}@example.org"
        assert "queued as" in rows[mail.reference]["provider_id"]
        assert NUMBER in mail.header("References")
    sent = post.stored.facts("message.sent")
    assert {line["message"] for line in sent} == set(rows)
    assert {line["attempt"] for line in sent} == {1}


async def test_more_messages_than_hands_are_all_carried(sqlite_url: str) -> None:
    people = [
        {"id": f"p{i}", "name": f"p{i}", "phone": f"+86100000001{i:02d}", "email": f"p{i}@example.org"}
        for i in range(80)
    ]
    office = {"name": "办公室", "duty": ["p0"], "leading_group": [one["id"] for one in people]}
    units = [{"id": "dongshan", "name": "东山镇"}]
    directory = Directory.model_validate({"office": office, "people": people, "units": units})
    with opened(sqlite_url, directory=directory) as stored:
        async with working(Post(stored)) as post:
            await post.alarm()
            await post.settled()
            assert post.states() == {"sent": 160}
            assert set(post.references().values()) == {1}
            assert len(post.references()) == 160


# --- who waits for nobody -------------------------------------------------------------------------------------------


async def test_an_sms_provider_that_hangs_delays_no_mail(post_on_sqlite: Post) -> None:
    post = post_on_sqlite
    post.twilio.faults.add(Fault("hang"))
    await post.alarm()
    await eventually(lambda: post.twilio.requests == 2)  # both are waiting for an answer that never comes

    await eventually(lambda: post.states(channel="email") == {"sent": 2})
    for key in ("b", "c"):
        await post.stored.take(key, **{**URGENT, "elements": {}})
    post.stored.clock.forward(timedelta(minutes=30))
    await post.tick()
    await eventually(lambda: len(post.smtp.received) >= 5 and "queued" not in post.states(channel="email"))

    assert not post.dispatch.couriers["sms"].idle
    assert "sent" not in post.states(channel="sms")
    assert post.twilio.received == []


async def test_a_mail_server_that_hangs_delays_no_sms(post_on_sqlite: Post) -> None:
    post = post_on_sqlite
    post.smtp.faults.add(Fault("hang", stage="connect"))
    await post.alarm()
    await eventually(lambda: post.states(channel="sms") == {"sent": 2})
    assert not post.dispatch.couriers["email"].idle


async def test_one_recipient_for_whom_the_server_hangs_delays_no_other(post_on_sqlite: Post) -> None:
    post = post_on_sqlite
    post.twilio.faults.add(Fault("hang", address="+8610000000000"))
    await post.alarm()
    await eventually(lambda: [sms.address for sms in post.twilio.received] == ["+8610000000001"])


# --- tried again ----------------------------------------------------------------------------------------------------


async def test_a_passing_failure_is_tried_again_under_the_same_reference_after_a_while(post: Post) -> None:
    post.twilio.faults.add(Fault("reject", code=503, times=2))
    post.smtp.faults.add(Fault("reject", stage="rcpt", code=451, times=2))
    await post.alarm()
    await post.settled()

    failed = post.stored.rows("message")
    assert {(row["state"], row["attempts"], row["claimed_by"]) for row in failed} == {("queued", 1, "")}
    assert {row["next_attempt_at"] - post.stored.clock.now() for row in failed} == {seconds(5)}
    assert all("as rehearsed" in row["error"] for row in failed)
    retried = post.stored.facts("message.retried")
    assert len(retried) == 4
    assert {line["retry_at"] for line in retried} == {(post.stored.clock.now() + seconds(5)).isoformat()}
    await post.forward(seconds(4.9))
    assert post.references() == {}
    await post.forward(seconds(0.1))
    assert post.states() == {"sent": 4}
    assert post.references() == dict.fromkeys((row["reference"] for row in failed), 1)
    assert {(row["attempts"], row["error"]) for row in post.stored.rows("message")} == {(2, "")}


async def test_the_waits_grow_and_then_stay(post_on_sqlite: Post) -> None:
    post = post_on_sqlite
    post.smtp.faults.add(Fault("reject", stage="mail", code=421))
    post.twilio.faults.add(Fault("reject", code=500))
    await post.alarm()
    waits = []
    for _ in range(8):
        await post.settled()
        [wait] = {row["next_attempt_at"] - post.stored.clock.now() for row in post.stored.rows("message")}
        waits.append(wait.total_seconds())
        await post.forward(wait)
    assert waits == [5, 15, 30, 60, 120, 300, 300, 300]


async def test_a_provider_that_is_asked_too_often_is_asked_again_when_it_says(post: Post) -> None:
    post.twilio.faults.add(Fault("reject", code=429, provider_code=20429, retry_after=42, times=2))
    await post.alarm()
    await post.settled()
    throttled = post.stored.messages(channel="sms")
    assert {row["next_attempt_at"] - post.stored.clock.now() for row in throttled} == {seconds(42)}
    assert {line["code"] for line in post.stored.facts("message.retried")} == {"20429"}
    await post.forward(seconds(41))
    assert post.twilio.received == []
    await post.forward(seconds(1))
    assert post.states() == {"sent": 4}


async def test_no_provider_may_put_an_alarm_off_until_tomorrow(post_on_sqlite: Post) -> None:
    post = post_on_sqlite
    post.twilio.faults.add(Fault("reject", code=429, retry_after=86400, times=2))
    await post.alarm()
    await post.settled()
    waits = {row["next_attempt_at"] - post.stored.clock.now() for row in post.stored.messages(channel="sms")}
    assert waits == {timedelta(minutes=5)}


async def test_a_lost_answer_sends_again_under_the_same_reference(post: Post) -> None:
    """Nobody knows whether the provider has taken it: a duplicate that can be recognised is better than silence."""
    post.twilio.faults.add(Fault("drop_reply", times=2))
    post.smtp.faults.add(Fault("drop_reply", times=2))
    await post.alarm()
    await post.settled()
    assert post.states() == {"queued": 4}
    await post.forward(seconds(5))
    assert post.states() == {"sent": 4}
    assert set(post.references().values()) == {2}
    for copies in (post.twilio.received, post.smtp.received):
        bodies = {(copy.reference, copy.address, copy.body) for copy in copies}
        assert len(bodies) == 2
    ids = Counter(mail.message_id for mail in post.smtp.received)
    assert set(ids.values()) == {2}


async def test_a_channel_that_never_answers_is_given_up_in_time_and_tried_again(sqlite_url: str) -> None:
    with opened(sqlite_url) as stored:
        async with working(Post(stored, timeout=0.2)) as post:
            post.twilio.faults.add(Fault("hang", times=2))
            await post.alarm()
            await post.settled()
            assert post.states(channel="sms") == {"queued": 2}
            await post.forward(seconds(5))
            assert post.states() == {"sent": 4}


@dataclass
class Broken:
    """A channel with a mistake in it."""

    name: str = "sms"
    concurrency: int = 2
    mended: bool = False

    async def prepare(self) -> None:
        raise LookupError("a library is not there")

    async def send(self, _message: OutgoingMessage) -> Handover:
        if not self.mended:
            raise LookupError("nobody thought of this")
        return Handover("SM1", 1)

    async def close(self) -> None:
        pass


async def test_a_mistake_of_whoever_counts_attempts_costs_no_place(post_on_sqlite: Post) -> None:
    post = post_on_sqlite

    def broken(_channel: str, _outcome: str) -> None:
        raise LookupError("nobody thought of this")

    courier = post.dispatch.couriers["sms"]
    courier.on_attempt = broken
    await post.alarm()
    await post.settled()
    assert post.states() == {"sent": 4}
    assert not any(place.done() for place in courier._tasks)


async def test_a_mistake_in_a_channel_loses_no_message(post_on_sqlite: Post) -> None:
    post = post_on_sqlite
    await post.close()
    broken = Broken()
    post.open([broken])
    await post.alarm()
    await post.settled()
    assert post.states(channel="sms") == {"queued": 2}
    assert {row["error"] for row in post.stored.messages(channel="sms")} == {"unexpected: LookupError"}
    broken.mended = True
    await post.forward(seconds(5))
    assert post.states(channel="sms") == {"sent": 2}


# --- given up, and sent another way ---------------------------------------------------------------------------------


async def test_a_message_that_keeps_failing_is_given_up_in_the_end_and_shown(post_on_sqlite: Post) -> None:
    post = post_on_sqlite
    await post.close()
    post.open(
        post.channels(), DeliverySettings.model_validate({"back_off": ["1 minute"], "give_up_after": "20 minutes"})
    )
    post.twilio.faults.add(Fault("reject", code=503))
    await post.alarm()
    await post.settled()
    for _ in range(20):
        assert post.states(channel="sms") == {"queued": 2}
        await post.forward(timedelta(minutes=1))
    assert post.states(channel="sms") == {"undeliverable": 2}
    assert {line["code"] for line in post.stored.facts("message.undeliverable")} == {"503"}
    assert {line["attempt"] for line in post.stored.facts("message.undeliverable")} == {21}


async def test_what_was_told_days_late_is_not_given_up_at_its_first_failure(post_on_sqlite: Post) -> None:
    post = post_on_sqlite
    post.twilio.faults.add(Fault("reject", code=503, times=99))
    await post.alarm(minutes=3 * 24 * 60)  # the service was down for three days
    await post.settled()
    assert "undeliverable" not in post.states()
    post.twilio.faults.clear()
    await post.forward(seconds(5))
    assert set(post.states()) == {"sent"}


async def test_an_address_that_cannot_be_reached_is_undeliverable_at_once_with_the_providers_reason(post: Post) -> None:
    post.twilio.faults.add(Fault("reject", code=400, provider_code=21211, text="not a phone number", times=2))
    await post.alarm()
    await post.settled()
    assert post.states(channel="sms") == {"undeliverable": 2}
    assert all("not a phone number" in row["error"] for row in post.stored.messages(channel="sms"))
    # Both are told by e-mail anyway, so nothing more is sent.
    assert post.states(channel="email") == {"sent": 2}


def sms_only() -> Mapping[str, Any]:
    """The shipped ladders, told by SMS alone."""
    ladders = shipped.policy().model_dump(by_alias=True, exclude_none=True)["ladders"]
    return {"ladders": [{**one, "steps": [{**step, "by": ["sms"]} for step in one["steps"]]} for one in ladders]}


async def test_whom_no_sms_can_reach_is_told_by_mail_in_the_same_words(store_url: str) -> None:
    with opened(store_url, policy=policy_with(**sms_only())) as stored:
        async with working(Post(stored)) as post:
            post.twilio.faults.add(Fault("reject", code=400, provider_code=21211, address="+8610000000000"))
            await post.alarm()
            await post.settled()
            assert [mail.address for mail in post.smtp.received] == ["duty@example.org"]
            [instead] = post.stored.messages(channel="email")
            [failed] = post.stored.messages(state="undeliverable")
            assert instead["reference"] != failed["reference"]
            assert NUMBER in post.smtp.received[0].body
            assert post.references()[instead["reference"]] == 1
            assert post.states(channel="sms") == {"sent": 1, "undeliverable": 1}


# --- nobody to carry ------------------------------------------------------------------------------------------------


async def test_without_a_provider_messages_are_kept_with_the_reason_and_go_out_once_there_is_one(post: Post) -> None:
    await post.close()
    post.open([])
    await post.alarm()
    await post.settled()
    post.stored.clock.forward(GATHER)  # the office's own messages wait a moment for further names
    post.dispatch.wake()
    await post.settled()
    kept = post.stored.rows("message")
    assert {row["state"] for row in kept} == {"undeliverable"}
    assert {row["error"].split(" (")[0] for row in kept} == {
        "no provider is configured for sms",
        "no provider is configured for email",
    }
    assert all("incidentd messages retry" in row["error"] for row in kept)
    await post.close()

    # That somebody is reached by nothing is not said while he is tried again.
    about_people = {row["reference"] for row in kept if row["reference"] in _says_unreached(post)}
    alarms = [row["reference"] for row in kept if row["reference"] not in about_people]
    assert about_people
    post.open(post.channels())
    assert (await asyncio.to_thread(post.stored.store.requeue_blocking, [], "cli:admin")).messages == len(alarms)
    post.dispatch.wake()
    await post.settled()

    assert post.states() == {"sent": len(alarms), "superseded": len(about_people)}
    assert post.references() == dict.fromkeys(alarms, 1)


def _says_unreached(post: Post) -> set[str]:
    return {row["message"] for row in post.stored.rows("notice") if row["kind"] == "unreachable"}


async def test_one_message_can_be_put_back_by_its_reference(post: Post) -> None:
    await post.close()
    post.open([])
    await post.alarm()
    await post.settled()
    await post.close()
    chosen = post.stored.messages(channel="sms")[0]["reference"]
    post.open(post.channels())
    assert (await asyncio.to_thread(post.stored.store.requeue_blocking, [chosen], "cli:admin")).messages == 1
    assert (await asyncio.to_thread(post.stored.store.requeue_blocking, ["M0000"], "cli:admin")).messages == 0
    post.dispatch.wake()
    await post.settled()
    assert list(post.references()) == [chosen]


# --- the store is away ----------------------------------------------------------------------------------------------


async def test_what_was_sent_while_the_store_was_away_is_recorded_when_it_is_back_and_not_sent_again(
    post_on_sqlite: Post,
) -> None:
    post = post_on_sqlite
    on_writer(post.stored.store, "PRAGMA busy_timeout=20")
    await post.stored.take("a", **URGENT)
    post.stored.clock.forward(timedelta(minutes=30))
    fired = await post.stored.store.fire(post.dispatch.free())
    other = sqlite3.connect(str(make_url(post.stored.database.url).database), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    post.dispatch.hand(fired.claimed)
    await eventually(lambda: len(post.references()) == 4)
    assert post.states() == {"queued": 4}
    assert not post.dispatch.idle
    other.execute("ROLLBACK")
    other.close()
    await post.settled()
    assert post.states() == {"sent": 4}
    assert set(post.references().values()) == {1}


async def test_a_courier_that_is_reaching_for_messages_is_not_idle(post_on_sqlite: Post) -> None:
    post = post_on_sqlite
    await post.stored.take("a", **URGENT)
    post.stored.clock.forward(timedelta(minutes=30))
    await post.stored.store.fire({})
    await eventually(lambda: post.dispatch.idle)
    other = sqlite3.connect(str(make_url(post.stored.database.url).database), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    post.dispatch.wake()
    await eventually(lambda: not post.dispatch.idle)
    assert post.states() == {"queued": 4}
    other.execute("ROLLBACK")
    other.close()
    await post.settled()
    assert post.states() == {"sent": 4}


async def test_what_is_still_in_hand_at_the_stop_goes_out_again_at_the_next_start(store_url: str) -> None:
    with opened(store_url) as stored:
        async with working(Post(stored)) as post:
            post.twilio.faults.add(Fault("hang"))
            await post.alarm()
            await eventually(lambda: post.twilio.requests == 2 and post.states(channel="email") == {"sent": 2})
            await post.close(grace=0)
            assert {row["claimed_by"] for row in stored.messages(channel="sms")} == {"local"}

            post.twilio.faults.clear()
            await stored.store.release()
            post.open(post.channels())
            post.dispatch.wake()
            await post.settled()
            assert post.states() == {"sent": 4}
            assert {row["attempts"] for row in stored.messages(channel="sms")} == {2}
            assert set(post.references().values()) == {1}


async def test_an_unfinished_attempt_is_given_some_grace_at_the_stop(post_on_sqlite: Post) -> None:
    post = post_on_sqlite
    post.twilio.faults.add(Fault("slow", seconds=0.3))
    await post.alarm()
    await eventually(lambda: post.twilio.requests == 2)
    await post.close(grace=5)
    assert post.states() == {"sent": 4}
