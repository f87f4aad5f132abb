"""Firing: whatever is due by now is looked at once, tells somebody, and says how late it was."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any, Self

import pytest
from sqlalchemy import text

from incidentd.core.directory import Directory
from incidentd.core.reports import CorrectionIn
from incidentd.store import acts
from incidentd.store.firing import BATCH, Fired, fire
from incidentd.store.messages import LEASE, Queued
from incidentd.store.outbox import Result
from tests.core import shipped
from tests.helpers import eventually
from tests.integration.stored import FREE, START, Stored, arrival, full, on_writer, opened, policy_with

NUMBER = "2026-000001"
URGENT: dict[str, Any] = {"class": "urgent", "title": "山体滑坡", "elements": {"occurred_at": START.isoformat()}}
EVERYBODY = ("duty", "group", "head", "leader")
BOTH = ("email", "sms")


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


async def many(stored: Stored, count: int, **fields: Any) -> None:
    """So many incidents whose clocks are all due half an hour after the story starts."""
    await asyncio.gather(*(stored.take(f"id{i}", **{**URGENT, **fields}) for i in range(count)))


def ran_out(stored: Stored) -> Counter[str]:
    """How often each incident's clock is said to have run out."""
    return Counter(line.incident for line in stored.audit("clock.ran_out"))


def channels_of(*people: str) -> list[tuple[str, str]]:
    return [(person, channel) for person in people for channel in BOTH]


# --- once, and with its true lateness -----------------------------------------------------------------------------


async def test_everything_overdue_after_a_long_downtime_fires_once_with_its_true_lateness(stored: Stored) -> None:
    count = 2 * BATCH + 50
    await many(stored, count)
    stored.clock.forward(timedelta(days=3))

    ticks = await stored.fire_all()

    assert [len(tick.lateness) for tick in ticks] == [BATCH, BATCH, 50]
    wanted_at = START + minutes(20)  # the first rung, ten minutes before the due moment
    assert {late for tick in ticks for late in tick.lateness} == {(stored.clock.now() - wanted_at).total_seconds()}
    assert ran_out(stored) == {f"2026-{i:06d}": 1 for i in range(1, count + 1)}
    late = 3 * 86400 - 30 * 60
    assert {line["noticed_seconds_late"] for line in stored.facts("clock.ran_out")} == {late}
    # Nobody is reminded of what is past; everybody whom any rung names by now is told of it once.
    assert stored.told("reminder") == []
    told = Counter((row["incident"], row["person"], row["channel"]) for row in stored.rows("notice"))
    assert set(told.values()) == {1}
    assert {(person, channel) for _, person, channel in told} == set(channels_of(*EVERYBODY))
    again = await stored.fire()
    assert (again.lateness, again.claimed) == ((), ())
    # The ladder goes on by the clock's own anchor: the next rung is a multiple of ten minutes after the due moment.
    assert again.next_at == START + timedelta(days=3) + minutes(5)
    stored.verified()


async def test_rungs_are_told_in_turn_and_the_clock_runs_out_exactly_at_its_due_moment(stored: Stored) -> None:
    await many(stored, 1)
    seen: dict[int, list[str]] = {}
    for minute in range(60):
        stored.clock.move_to(START + minutes(minute))
        before = len(stored.rows("notice"))
        await stored.fire_all()
        if fresh := stored.rows("notice")[before:]:
            seen[minute] = sorted({f"{row['kind']} {row['person']}" for row in fresh})
    assert seen == {
        20: ["reminder duty"],
        25: ["reminder duty"],
        30: ["overdue duty", "overdue head"],
        35: ["overdue leader"],
        40: ["overdue duty", "overdue head"],
        45: ["overdue group", "overdue leader"],
        50: ["overdue duty", "overdue head"],
        55: ["overdue group", "overdue leader"],
    }
    assert stored.facts("clock.ran_out")[0]["noticed_seconds_late"] == 0


async def test_each_decision_stands_in_the_log_with_its_reason_and_message(stored: Stored) -> None:
    await many(stored, 1)
    stored.clock.forward(minutes(30))
    await stored.fire_all()
    [decided] = stored.facts("notice.decided")
    assert decided["clock"] == "urgent-text"
    told = {(one["person"], one["channel"]): (one["reason"], one["message"]) for one in decided["told"]}
    assert set(told) == set(channels_of("duty", "head"))
    assert {reason for reason, _ in told.values()} == {"step 3"}
    assert {message for _, message in told.values()} == {row["reference"] for row in stored.rows("message")}


async def test_a_tick_claims_what_couriers_can_carry_and_leaves_the_rest_in_the_outbox(stored: Stored) -> None:
    await many(stored, 1)
    stored.clock.forward(minutes(30))
    fired = await stored.fire({"sms": 1, "email": 0})
    assert ([one.channel for one in fired.claimed], fired.waiting) == (["sms"], True)
    claimed = {row["reference"] for row in stored.messages(attempts=1, claimed_by="local")}
    assert claimed == {one.reference for one in fired.claimed}
    assert len(stored.messages(attempts=0, claimed_by="")) == 3


# --- bundling -----------------------------------------------------------------------------------------------------


async def test_many_clocks_of_one_person_at_one_moment_make_one_sms_and_one_mail_that_name_all(stored: Stored) -> None:
    await many(stored, 40)
    stored.clock.forward(minutes(30))

    await stored.fire_all()

    assert len(stored.rows("notice")) == 40 * len(channels_of("duty", "head"))
    messages = stored.rows("message")
    assert sorted((row["person"], row["channel"]) for row in messages) == channels_of("duty", "head")
    for row in messages:
        named = [f"2026-{i:06d}" for i in range(1, 41) if f"2026-{i:06d}" in row["body"]]
        if row["channel"] == "email":
            assert len(named) == 40
        else:
            assert "40" in row["body"]
            assert named
    by_message = Counter(row["message"] for row in stored.rows("notice"))
    assert set(by_message.values()) == {40}


# --- over ---------------------------------------------------------------------------------------------------------


async def test_it_is_over_told_once_to_exactly_those_who_were_alarmed(stored: Stored) -> None:
    await many(stored, 1)
    stored.clock.forward(minutes(20))
    await stored.fire_all()  # the duty officer is reminded
    stored.clock.forward(minutes(15))
    await stored.fire_all()  # duty officer, head and leader are alarmed
    assert {person for person, _ in stored.told("overdue")} == {"duty", "head", "leader"}

    for key in ("b", "c"):
        await stored.take(key, incident=NUMBER, elements=full(0))
    await stored.store.act("close", NUMBER, "cli:office", "done")

    assert stored.told("over") == channels_of("duty", "head", "leader")


async def test_a_reminder_alone_is_no_alarm_that_must_be_called_off(stored: Stored) -> None:
    await many(stored, 1)
    stored.clock.forward(minutes(20))
    await stored.fire_all()
    await stored.take("b", incident=NUMBER, elements=full(0))
    assert stored.told("over") == []


async def test_it_is_over_only_when_no_other_clock_of_the_incident_alarms(stored: Stored) -> None:
    await stored.take("a", **{**URGENT, "class": "critical", "kind": "phone"})
    await stored.take("b", incident=NUMBER, elements={"location": "东山村"})
    rules = {row["rule"]: row["state"] for row in stored.rows("clock")}
    assert rules == {"critical-phone": "stopped", "critical-text": "running"}
    stored.clock.forward(minutes(60))
    await stored.fire_all()
    alarmed = stored.told("overdue")
    assert alarmed
    await stored.take("c", incident=NUMBER, elements=full(0))
    assert stored.told("over") == alarmed


async def test_messages_that_nobody_has_begun_to_send_are_superseded_and_their_people_not_called_off(
    stored: Stored,
) -> None:
    await many(stored, 1)
    stored.clock.forward(minutes(30))
    fired = await stored.fire({"sms": 1, "email": 0})
    [begun] = fired.claimed

    await stored.take("b", incident=NUMBER, elements=full(0))

    states = {row["reference"]: row["state"] for row in stored.rows("message") if row["attempts"] or row["error"]}
    assert states == {begun.reference: "queued"}
    superseded = stored.messages(state="superseded")
    assert len(superseded) == 3
    assert {line["message"] for line in stored.facts("message.superseded")} == {row["reference"] for row in superseded}
    [(person, channel)] = stored.told("over")
    assert (channel, begun.address) == ("sms", shipped.directory().person(person).phone)  # type: ignore[union-attr]
    stored.clock.forward(timedelta(days=1))
    waiting = await stored.store.claim("sms", 9) + await stored.store.claim("email", 9)
    # What nobody heard of any more is not begun anew either: the all-clear is all that is left to send.
    assert {one.reference for one in waiting} == {stored.messages(thread=NUMBER)[-1]["reference"]}
    assert stored.messages(reference=begun.reference)[0]["state"] == "superseded"


async def test_whoever_gets_a_bundle_that_names_a_settled_incident_is_told_that_it_is_over(stored: Stored) -> None:
    """A message that names other incidents too cannot be taken back when one of them is settled before it is sent."""
    await many(stored, 2)
    stored.clock.forward(minutes(30))
    await stored.fire({})  # nothing is claimed yet
    await stored.take("b", incident=NUMBER, elements=full(0))
    assert stored.messages(state="superseded") == []
    assert stored.told("over") == channels_of("duty", "head")


# --- late on arrival ----------------------------------------------------------------------------------------------


async def test_a_report_that_came_after_its_clock_was_due_is_recorded_so_and_told_once(stored: Stored) -> None:
    receipt = await stored.take("a", **{"class": "urgent"}, elements=full(90))
    assert (receipt["clocks"][0]["state"], receipt["clocks"][0]["late_seconds"]) == ("stopped", 60 * 60)
    assert receipt["clocks"][0]["late_on_arrival"] is True
    assert len(stored.audit("clock.late_on_arrival")) == 1
    assert stored.told("late_on_arrival") == channels_of("head", "leader")

    await stored.take("b", incident=NUMBER, elements={"trend": "稳定"})
    stored.clock.forward(timedelta(days=2))
    await stored.fire_all()

    assert len(stored.rows("notice")) == 4


async def test_an_incomplete_report_that_came_late_climbs_the_ladder_at_once(stored: Stored) -> None:
    elements = {"occurred_at": (START - minutes(90)).isoformat()}
    answer = await stored.store.take(arrival("a", report_class="urgent", elements=elements))
    assert answer.next_at is not None
    assert answer.next_at <= START
    await stored.fire_all()
    assert stored.told("late_on_arrival") == []
    assert {person for person, _ in stored.told("overdue")} == set(EVERYBODY)


DAILY = {
    "id": "daily",
    "name": {"zh": "日报", "en": "daily report"},
    "due": {"anchor": "occurred", "fallback": ["received"], "after": "24 hours"},
    "stopped_by": {"kinds": ["initial", "follow_up", "final"]},
    "recurs": {"every": "24 hours"},
    "ladder": "one-day",
    "citation": {"title": "a county bureau's notice"},
}


async def test_a_recurring_duty_starts_its_next_occurrence_when_one_has_run_out(store_url: str) -> None:
    with opened(store_url, policy=policy_with(clocks=[DAILY])) as stored:
        await stored.take("a", kind="phone", elements={"occurred_at": START.isoformat()})
        for day in (1, 2, 3):
            stored.clock.move_to(START + timedelta(days=day))
            fired = await stored.fire_all()
            assert fired[-1].next_at is not None
        clocks = [(row["occurrence"], row["state"], row["due_at"]) for row in stored.rows("clock")]
        days = [START + timedelta(days=day) for day in (1, 2, 3, 4)]
        assert clocks == [
            (0, "overdue", days[0]),
            (1, "overdue", days[1]),
            (2, "overdue", days[2]),
            (3, "running", days[3]),
        ]


async def test_a_duty_that_recurred_while_nobody_watched_is_told_of_and_asked_for_from_now_on(store_url: str) -> None:
    with opened(store_url, policy=policy_with(clocks=[DAILY])) as stored:
        await stored.take("a", kind="phone", elements={"occurred_at": START.isoformat()})
        stored.clock.forward(timedelta(days=5, hours=1))
        while (fired := (await stored.fire_all())[-1]).next_at and fired.next_at <= stored.clock.now():
            pass
        states = Counter(row["state"] for row in stored.rows("clock"))
        assert states == {"overdue": 5, "running": 1}
        assert set(ran_out(stored).values()) == {5}
        # One text answers every occurrence that was due by then, and the lateness of each is its own.
        await stored.take("b", incident=NUMBER, elements={"location": "东山村"})
        stopped = [row["late_seconds"] for row in stored.rows("clock") if row["state"] == "stopped"]
        assert stopped == [3600 + 86400 * day for day in (4, 3, 2, 1, 0)]
        assert stored.told("late_on_arrival") == []


# --- what is broken keeps nobody else waiting ---------------------------------------------------------------------


@pytest.mark.parametrize("gone", ["the rule", "the ladder"])
async def test_a_clock_that_the_policy_no_longer_has_still_tells_somebody(store_url: str, gone: str) -> None:
    with opened(store_url) as stored:
        await many(stored, 1)
    rules = shipped.policy().model_dump(by_alias=True, exclude_none=True)
    if gone == "the rule":
        changed = policy_with(clocks=[one for one in rules["clocks"] if one["id"] != "urgent-text"])
    else:
        others = [one for one in rules["clocks"] if one["ladder"] != "thirty-minutes"]
        changed = policy_with(clocks=others, ladders=[one for one in rules["ladders"] if one["id"] != "thirty-minutes"])
    with opened(store_url, policy=changed) as stored:
        stored.clock.forward(minutes(31))
        await stored.fire_all()
        assert set(stored.told("overdue")) >= set(channels_of("duty", "head"))
        assert all(NUMBER in row["body"] for row in stored.rows("message"))


async def test_a_unit_in_which_nobody_can_be_told_is_told_of_to_those_above(stored: Stored) -> None:
    await stored.store.take(arrival("a", unit="empty", **URGENT))
    stored.clock.forward(minutes(30))
    await stored.fire_all()
    assert stored.told("overdue") == channels_of("group")
    withheld = {line["who"] for line in stored.facts("notice.withheld")}
    assert withheld == {"duty_officer", "unit_head", "leader_in_charge"}


async def test_a_directory_that_has_lost_the_unit_still_has_the_leading_group(store_url: str) -> None:
    with opened(store_url) as stored:
        await many(stored, 1)
    known = shipped.directory().model_dump(exclude_none=True)
    directory = Directory.model_validate({**known, "units": [{"id": "other", "name": "其他"}]})
    with opened(store_url, directory=directory) as stored:
        stored.clock.forward(minutes(30))
        await stored.fire_all()
        assert stored.told("overdue") == channels_of("group")


def damage(stored: Stored, incident: str, column: str, value: str) -> None:
    """Write what no program of ours writes, so that the clock of this incident cannot be worked out."""
    on_writer(
        stored.store, f"UPDATE incident SET {column} = :value WHERE number = :number", value=value, number=incident
    )


async def test_a_clock_that_cannot_be_worked_out_keeps_no_other_waiting_and_is_tried_again(stored: Stored) -> None:
    await many(stored, 5)
    damage(stored, "2026-000003", "missing", "{")
    stored.clock.forward(minutes(30))

    [fired] = await stored.fire_all()

    assert len(fired.faults) == 1
    assert fired.faults[0].startswith("2026-000003 urgent-text: JSONDecodeError")
    assert set(ran_out(stored)) == {f"2026-{i:06d}" for i in (1, 2, 4, 5)}
    [withheld] = stored.audit("notice.withheld")
    assert (withheld.incident, json.loads(withheld.body)["data"]["who"]) == ("2026-000003", "ladder")
    assert fired.next_at == stored.clock.now() + minutes(1)
    damage(stored, "2026-000003", "missing", "[]")
    stored.clock.forward(minutes(1))
    await stored.fire_all()
    assert ran_out(stored)["2026-000003"] == 1
    stored.verified()


async def test_a_recurring_duty_that_cannot_be_worked_out_keeps_no_other_waiting(
    store_url: str,
) -> None:
    with opened(store_url, policy=policy_with(clocks=[DAILY])) as stored:
        for key in ("a", "b", "c"):
            await stored.take(key, kind="phone", elements={"occurred_at": START.isoformat()})
        damage(stored, "2026-000002", "elements", "[")
        stored.clock.forward(timedelta(days=1))
        fired = (await stored.fire_all())[0]
        assert [fault[:28] for fault in fired.faults] == ["2026-000002: JSONDecodeError"]
        assert set(ran_out(stored)) == {"2026-000001", "2026-000002", "2026-000003"}
        assert {(row["incident"], row["occurrence"]) for row in stored.rows("clock") if row["state"] == "running"} == {
            ("2026-000001", 1),
            ("2026-000003", 1),
        }
        damage(stored, "2026-000002", "elements", "{}")
        stored.clock.forward(timedelta(hours=2))  # the ladder's next rung
        assert (await stored.fire_all())[0].faults == ()
        assert stored.clocks("2026-000002")[-1]["occurrence"] == 1


# --- several nodes ------------------------------------------------------------------------------------------------


@pytest.fixture
def two_nodes(postgresql_url: str) -> Iterator[tuple[Stored, Stored]]:
    """Two nodes on one PostgreSQL, their clocks moved as one."""
    with opened(postgresql_url, node="one") as one, opened(postgresql_url, clock=one.clock, node="two") as two:
        yield one, two


async def test_two_nodes_on_one_postgresql_fire_each_clock_exactly_once(two_nodes: tuple[Stored, Stored]) -> None:
    one, two = two_nodes
    count = 3 * BATCH
    await many(one, count)
    one.clock.forward(minutes(30))

    ticks = await asyncio.gather(*(node.fire_all() for node in (one, two, one, two)))

    assert sum(len(tick.lateness) for node in ticks for tick in node) == count
    assert ran_out(one) == {f"2026-{i:06d}": 1 for i in range(1, count + 1)}
    told = Counter((row["incident"], row["person"], row["channel"]) for row in one.rows("notice"))
    assert set(told.values()) == {1}
    assert len(told) == count * len(channels_of("duty", "head"))
    one.verified()


class Held:
    """A node's transaction that has done its work and does not commit until it is let go."""

    def __init__(self, node: Stored, work: Any) -> None:
        self._reached, self._go = threading.Event(), threading.Event()
        self._node, self._work = node, work

    async def __aenter__(self) -> Self:
        def transaction(connection: Any) -> Any:
            result = self._work(connection)
            self._reached.set()
            assert self._go.wait(20)
            return result

        self.done = asyncio.ensure_future(self._node.store._writer.alone(transaction))
        await asyncio.to_thread(self._reached.wait, 20)
        return self

    async def let_go(self) -> Any:
        self._go.set()
        return await self.done

    async def __aexit__(self, *_: object) -> None:
        self._go.set()
        await asyncio.gather(self.done, return_exceptions=True)


async def test_clocks_that_one_node_has_in_hand_keep_no_other_node_waiting(two_nodes: tuple[Stored, Stored]) -> None:
    one, two = two_nodes
    await many(one, 10)
    one.clock.forward(minutes(30))
    claim = text("SELECT id FROM clock WHERE incident < '2026-000005' FOR UPDATE")
    async with Held(one, lambda connection: connection.execute(claim).all()):
        async with asyncio.timeout(10):
            await two.fire_all()
        assert set(ran_out(two)) == {f"2026-{i:06d}" for i in range(5, 11)}
    await two.fire_all()
    assert len(ran_out(two)) == 10


def waits_for_a_lock(stored: Stored) -> bool:
    """Whether a session of this database waits for another's row."""
    query = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    return bool(stored.store.read_blocking(lambda c: c.execute(query).scalar_one()))


async def test_a_text_that_comes_while_another_node_fires_its_clock_loses_nothing_of_either(
    two_nodes: tuple[Stored, Stored],
) -> None:
    one, two = two_nodes
    await many(one, 1)
    one.clock.forward(minutes(30))
    async with Held(one, lambda connection: fire(one.store.context, connection, FREE)) as held:
        taking = asyncio.ensure_future(two.take("b", incident=NUMBER, elements=full(0)))
        await eventually(lambda: waits_for_a_lock(one))
        fired: Fired = await held.let_go()
        receipt = await taking

    assert len(fired.claimed) == 4
    assert receipt["clocks"][0]["state"] == "stopped"
    [clock] = one.rows("clock")
    assert (clock["state"], clock["ran_out_at"]) == ("stopped", one.clock.now())
    assert clock["position"] == 0
    assert one.told("over") == one.told("overdue") == channels_of("duty", "head")
    one.verified()


async def test_an_act_while_another_node_fires_the_clock_loses_nothing_of_either(
    two_nodes: tuple[Stored, Stored],
) -> None:
    one, two = two_nodes
    await many(one, 1)
    one.clock.forward(minutes(30))
    async with Held(one, lambda connection: fire(one.store.context, connection, FREE)) as held:
        acting = asyncio.ensure_future(two.store.act("acknowledge", NUMBER, "cli:duty", "on my way"))
        await eventually(lambda: waits_for_a_lock(one))
        await held.let_go()
        await acting
    [clock] = one.rows("clock")
    assert (clock["state"], clock["position"]) == ("overdue", 0)
    await two.fire_all()
    assert len(ran_out(one)) == 1
    assert one.told("overdue") == channels_of("duty", "head")


async def test_two_corrections_at_once_on_two_nodes_both_stand(two_nodes: tuple[Stored, Stored]) -> None:
    one, two = two_nodes
    await many(one, 1)
    title = CorrectionIn.model_validate({"reason": "as the village calls it", "title": "东山滑坡"})
    flag = CorrectionIn.model_validate({"reason": "the survey says so", "flags": ["geohazard"]})
    context = one.store.context
    async with Held(one, lambda c: acts.correct(context, c, NUMBER, "cli:office", title)) as held:
        correcting = asyncio.ensure_future(two.store.correct(NUMBER, "cli:office", flag))
        await eventually(lambda: waits_for_a_lock(one))
        await held.let_go()
        await correcting
    [incident] = one.rows("incident")
    assert (incident["title"], json.loads(incident["flags"])) == ("东山滑坡", ["geohazard"])
    one.verified()


async def test_the_same_report_sent_to_two_nodes_at_once_is_one_report(two_nodes: tuple[Stored, Stored]) -> None:
    one, two = two_nodes
    for i in range(20):
        first, second = await asyncio.gather(one.take(f"id{i}", **URGENT), two.take(f"id{i}", **URGENT))
        assert first == second
    assert len(one.rows("report")) == 20
    assert [row["number"] for row in one.rows("incident")] == [f"2026-{i:06d}" for i in range(1, 21)]
    one.verified()


async def test_two_nodes_at_once_number_without_gaps_and_keep_one_chain(two_nodes: tuple[Stored, Stored]) -> None:
    one, two = two_nodes
    quarantined = [node.refused(f"q{i}", incident="2026-999999") for i in range(10) for node in two_nodes]
    taken = [node.take(f"{name}{i}", **URGENT) for i in range(50) for name, node in (("one", one), ("two", two))]
    await asyncio.gather(*(job for pair in zip(taken, quarantined, strict=False) for job in pair), *taken[20:])
    assert [row["number"] for row in one.rows("incident")] == [f"2026-{i:06d}" for i in range(1, 101)]
    assert [row["number"] for row in one.rows("quarantine")] == [f"Q2026-{i:06d}" for i in range(1, 11)]
    one.verified()


async def test_a_transaction_that_lost_a_deadlock_is_run_again(two_nodes: tuple[Stored, Stored]) -> None:
    one, two = two_nodes
    both_hold_one = threading.Barrier(2)
    attempts: list[str] = []

    def lock(node: str, *numbers: str) -> Any:
        def transaction(connection: Any) -> str:
            attempts.append(node)
            for index, number in enumerate(numbers):
                connection.execute(text("SELECT 1 FROM incident WHERE number = :n FOR UPDATE"), {"n": number})
                if index == 0 and attempts.count(node) == 1:
                    both_hold_one.wait(20)
            return node

        return transaction

    await many(one, 2)
    done = await asyncio.gather(
        one.store._writer.alone(lock("one", "2026-000001", "2026-000002")),
        two.store._writer.alone(lock("two", "2026-000002", "2026-000001")),
    )
    assert list(done) == ["one", "two"]
    assert len(attempts) > 2


# --- a node dies --------------------------------------------------------------------------------------------------


async def test_what_a_dead_node_had_claimed_goes_out_under_the_same_references_once_its_lease_is_over(
    store_url: str,
) -> None:
    with opened(store_url, node="one") as one:
        await many(one, 1)
        one.clock.forward(minutes(30))
        claimed = {message.reference for message in (await one.fire()).claimed}
        clock = one.clock
    assert len(claimed) == 4
    with opened(store_url, clock=clock, node="two") as two:
        assert await two.store.release() == 0
        clock.forward(LEASE - timedelta(seconds=1))
        assert await two.store.claim("sms", 9) == await two.store.claim("email", 9) == []
        clock.forward(timedelta(seconds=1))
        again = await two.store.claim("sms", 9) + await two.store.claim("email", 9)
        assert {message.reference for message in again} == claimed
        assert {message.attempts for message in again} == {2}
        assert len(two.rows("message")) == 4


async def test_a_node_that_comes_back_takes_up_at_once_what_it_had_claimed(store_url: str) -> None:
    with opened(store_url, node="one") as one:
        await many(one, 1)
        one.clock.forward(minutes(30))
        claimed = {message.reference for message in (await one.fire()).claimed}
        clock = one.clock
    with opened(store_url, clock=clock, node="one") as one:
        assert await one.store.release() == 4
        again = await one.store.claim("sms", 9) + await one.store.claim("email", 9)
        assert {message.reference for message in again} == claimed


# --- corrected while messages are on their way ----------------------------------------------------------------------


def occurred(minutes_after_start: float) -> CorrectionIn:
    moment = (START + minutes(minutes_after_start)).isoformat()
    return CorrectionIn.model_validate({"reason": "checked", "elements": {"occurred_at": moment}})


async def fail_for_now(stored: Stored, claimed: Iterable[Queued]) -> None:
    retry_at = stored.clock.now() + timedelta(seconds=5)
    for one in claimed:
        await stored.store.record(Result(one.reference, "retry", stored.clock.now(), one.attempts, retry_at=retry_at))


@pytest.mark.parametrize("moved", [-5, 5])
async def test_an_alarm_that_failed_for_now_is_not_dropped_because_the_due_moment_was_corrected(
    stored: Stored, moved: int
) -> None:
    """The clock is overdue before and after, and its ladder tells nothing twice: what was dropped would stay untold."""
    await many(stored, 1)
    stored.clock.forward(minutes(40))
    claimed = (await stored.fire()).claimed
    await stored.store.correct(NUMBER, "cli:office", occurred(moved))
    await fail_for_now(stored, claimed)
    assert {row["state"] for row in stored.rows("message")} == {"queued"}
    stored.clock.forward(timedelta(seconds=5))
    again = await stored.store.claim("sms", 99) + await stored.store.claim("email", 99)
    assert {one.reference for one in again} == {one.reference for one in claimed}


async def test_an_alarm_whose_clock_was_given_more_time_is_dropped(stored: Stored) -> None:
    await many(stored, 1)
    stored.clock.forward(minutes(30))
    claimed = (await stored.fire()).claimed
    await stored.store.correct(NUMBER, "cli:office", occurred(29))
    await fail_for_now(stored, claimed)
    assert {row["state"] for row in stored.rows("message")} == {"superseded"}


async def test_a_changed_policy_moves_open_clocks_at_once_and_says_that_it_was_the_policy(store_url: str) -> None:
    elements = {"occurred_at": START.isoformat()}
    with opened(store_url) as stored:
        await stored.take("a", elements=elements, **{"class": "urgent"})
        await stored.take("b", elements=full(0), **{"class": "urgent"})
        await stored.take("c", elements=elements, **{"class": "critical"})
    shipped_policy = shipped.policy().model_dump(mode="json", by_alias=True)
    clocks = [one for one in shipped_policy["clocks"] if one["id"] != "critical-phone"]
    term = next(one for one in clocks if one["id"] == "urgent-text")["due"]["term"]
    term["after"] = "20 minutes"
    with opened(store_url, policy=policy_with(clocks=clocks)) as stored:
        await stored.store.reconsider()
        [moved] = stored.facts("clock.moved")
        assert moved["reason"] == "the policy now gives another due moment"
        assert [row["due_at"] for row in stored.clocks("2026-000001")] == [START + minutes(20)]
        assert [row["edition"] for row in stored.clocks("2026-000002")] == [0]
        before = stored.head()
        await stored.store.reconsider()
        assert stored.kinds(after=before) == []
        # No later act finds anything left to move, and gives it a reason of its own.
        await stored.store.act("confirm", "2026-000001", "cli:office", "")
        assert stored.kinds(after=before) == ["incident.confirmed"]
        assert stored.verified()


async def test_that_open_clocks_are_looked_at_by_a_changed_policy_stands_in_the_log(stored: Stored) -> None:
    await stored.take("a", **{"class": "urgent", "elements": {"occurred_at": START.isoformat()}})
    await stored.store.reconsider()
    [line] = stored.facts("clock.reconsidered")
    assert line["clocks"] == len([clock for clock in stored.clocks("2026-000001") if clock["state"] == "running"])
    await stored.store.reconsider()
    assert len(stored.facts("clock.reconsidered")) == 1  # nothing was changed, nothing is said
    stored.verified()
