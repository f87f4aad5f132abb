"""Keeping what comes in: one transaction, once, numbered without gaps, and nothing of it lost or half done."""

from __future__ import annotations

import asyncio
import hashlib
import json
from datetime import timedelta
from typing import Any

import pytest

from incidentd.core.audit import EventRefused, commitment
from incidentd.errors import StoreUnavailable
from incidentd.store.keys import Key, revoke_key
from incidentd.store.reports import Answer, Arrival
from incidentd.store.transaction import Transaction
from incidentd.store.writer import LARGEST_GROUP, Writer
from tests.integration.stored import START, Stored, arrival, full, receipt_of, refusal_of, unreadable

URGENT: dict[str, Any] = {"class": "urgent", "title": "山体滑坡"}


@pytest.fixture
def groups(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many jobs each transaction held."""
    seen: list[int] = []
    transact = Writer._transact

    def counting(writer: Writer, group: Any) -> Any:
        seen.append(len(group))
        return transact(writer, group)

    monkeypatch.setattr(Writer, "_transact", counting)
    return seen


def key(name: str) -> Key:
    return Key(name, "token", "unit", "dongshan", "platform", "0" * 64, START, "test", None)


async def test_a_report_its_incident_clocks_and_audit_lines_are_one_transaction(
    stored: Stored, groups: list[int]
) -> None:
    before = stored.head()
    receipt = await stored.take("a", elements={"location": "东山村"}, **URGENT)

    assert groups == [1]
    assert receipt["incident"] == "2026-000001"
    assert receipt["report"] == "2026-000001-01"
    [incident] = stored.rows("incident")
    assert (incident["number"], incident["unit"], incident["state"]) == ("2026-000001", "dongshan", "reported")
    [report] = stored.rows("report")
    assert report["number"] == "2026-000001-01"
    assert json.loads(report["receipt"]) == receipt
    [clock] = stored.rows("clock")
    assert (clock["rule"], clock["state"]) == ("urgent-text", "running")
    assert clock["due_at"] == START + timedelta(minutes=30)
    assert clock["next_at"] == START + timedelta(minutes=20)
    assert stored.kinds(after=before) == ["incident.opened", "report.received", "clock.started"]


async def test_the_raw_bytes_are_kept_and_stand_in_the_log_by_their_salted_hash_only(stored: Stored) -> None:
    await stored.take("a", elements={"location": "东山村"}, **URGENT)
    [report] = stored.rows("report")
    [line] = stored.audit("report.received")
    assert json.loads(report["raw"])["elements"] == {"location": "东山村"}
    assert json.loads(line.body)["data"]["raw"] == commitment(report["salt"], report["raw"])
    assert all("东山村" not in line.body and "山体滑坡" not in line.body for line in stored.audit())


async def test_the_same_id_again_gives_the_same_receipt_and_doubles_nothing(stored: Stored) -> None:
    one = arrival("a", elements={"location": "东山村"}, **URGENT)
    first = await stored.store.take(one)
    before = stored.dump()
    stored.clock.forward(timedelta(days=400))  # for good: not for a day

    again = await stored.store.take(one._replace(at=stored.clock.now()))

    assert again.outcome == first.outcome._replace(replayed=True)  # type: ignore[union-attr]
    after = stored.dump()
    assert stored.kinds()[-1] == "report.replayed"
    assert {**after, "audit": after["audit"][:-1], "audit_head": 0} == {**before, "audit_head": 0}


async def test_the_same_id_twice_in_one_group_is_one_report(stored: Stored) -> None:
    one = arrival("a", **URGENT)
    answers = await asyncio.gather(*(stored.store.take(one) for _ in range(20)))
    assert len({answer.outcome.receipt for answer in answers}) == 1  # type: ignore[union-attr]
    assert sorted(answer.outcome.replayed for answer in answers) == [False] + 19 * [True]  # type: ignore[union-attr]
    assert len(stored.rows("report")) == len(stored.rows("incident")) == 1
    stored.verified()


async def test_one_id_from_two_senders_is_two_reports(stored: Stored) -> None:
    one = arrival("a", **URGENT)
    await stored.store.take(one)
    answer = await stored.store.take(one._replace(scope="key:another"))
    assert receipt_of(answer)["incident"] == "2026-000002"


async def test_the_same_id_with_another_body_is_kept_apart_and_the_office_is_told(stored: Stored) -> None:
    await stored.take("a", elements={"location": "东山村"}, **URGENT)

    refusal = await stored.refused("a", elements={"location": "西山村"}, **URGENT)

    assert (refusal.status, refusal.code) == (409, "id-used-before")
    assert refusal.extra == {"kept_as": "Q2026-000001"}
    [kept] = stored.rows("quarantine")
    assert (kept["number"], kept["code"]) == ("Q2026-000001", "id-used-before")
    assert json.loads(kept["raw"])["elements"] == {"location": "西山村"}
    assert len(stored.rows("report")) == len(stored.rows("incident")) == 1
    assert stored.told("quarantined") == [("office", "email"), ("office", "sms")]
    assert all("Q2026-000001" in message["body"] for message in stored.messages(state="queued"))
    [line] = stored.facts("report.quarantined")
    assert line["raw"] == commitment(kept["salt"], kept["raw"])


async def test_what_cannot_be_understood_is_kept_byte_for_byte_and_told_once(stored: Stored) -> None:
    raw = "报告".encode("gbk") + b"\x00\xff{"
    answers = [await stored.store.take(unreadable("a", raw)) for _ in range(3)]

    assert [refusal_of(answer).extra["kept_as"] for answer in answers] == 3 * ["Q2026-000001"]
    assert [answer.told for answer in answers] == [True, False, False]
    [kept] = stored.rows("quarantine")
    assert kept["raw"] == raw
    assert len(stored.told("quarantined")) == 2


@pytest.mark.parametrize("how", ["in one group", "one after another"])
async def test_an_id_whose_first_body_was_refused_may_be_used_for_the_corrected_one(stored: Stored, how: str) -> None:
    wrong = arrival("a", incident="2026-000099", elements={"location": "东山村"})
    right = arrival("a", elements={"location": "东山村"}, **URGENT)
    if how == "in one group":
        first, second = await asyncio.gather(stored.store.take(wrong), stored.store.take(right))
    else:
        first, second = await stored.store.take(wrong), await stored.store.take(right)
    assert refusal_of(first).code == "unknown-incident"
    assert receipt_of(second)["incident"] == "2026-000001"


async def test_a_follow_up_completes_the_text_and_stops_its_clock(stored: Stored) -> None:
    await stored.take("a", elements={"location": "东山村"}, **URGENT)
    stored.clock.forward(timedelta(minutes=5))

    receipt = await stored.take("b", incident="2026-000001", elements=full())

    assert receipt["report"] == "2026-000001-02"
    assert (receipt["kind"], receipt["complete"], receipt["missing"]) == ("follow_up", True, [])
    [clock] = stored.clocks("2026-000001")
    assert (clock["state"], clock["late_seconds"], clock["next_at"]) == ("stopped", 0, None)
    assert clock["stopped_at"] == START + timedelta(minutes=5)
    # The first report did not say when it happened, so the clock counted from its arrival until now.
    assert stored.kinds()[-3:] == ["report.received", "clock.moved", "clock.stopped"]


async def test_two_follow_ups_in_one_group_are_numbered_and_counted_in_their_order(stored: Stored) -> None:
    await stored.take("a", **URGENT)
    parts = list(full().items())
    answers = await asyncio.gather(
        *(
            stored.store.take(arrival(f"b{i}", incident="2026-000001", elements=dict([part])))
            for i, part in enumerate(parts)
        )
    )
    receipts = [receipt_of(answer) for answer in answers]
    assert [one["report"] for one in receipts] == [f"2026-000001-{i + 2:02d}" for i in range(len(parts))]
    assert [one["complete"] for one in receipts] == [False] * (len(parts) - 1) + [True]
    [incident] = stored.rows("incident")
    assert incident["reports"] == len(parts) + 1
    assert stored.verified()


async def test_a_follow_up_to_an_unknown_incident_is_kept_apart(stored: Stored) -> None:
    refusal = await stored.refused("a", incident="2026-000009", elements=full())
    assert (refusal.status, refusal.code, refusal.field) == (404, "unknown-incident", "/incident")
    assert [row["number"] for row in stored.rows("quarantine")] == [refusal.extra["kept_as"]]
    assert stored.rows("report") == []


async def test_a_follow_up_to_a_closed_incident_is_kept_apart_and_taken_once_it_is_reopened(stored: Stored) -> None:
    await stored.take("a", **URGENT)
    await stored.store.act("close", "2026-000001", "cli:office", "done")
    before = stored.rows("incident") + stored.rows("clock")

    refusal = await stored.refused("b", incident="2026-000001", elements=full())

    assert (refusal.status, refusal.code) == (409, "incident-closed")
    assert stored.rows("incident") + stored.rows("clock") == before
    await stored.store.act("reopen", "2026-000001", "cli:office", "not done")
    receipt = await stored.take("b", incident="2026-000001", elements=full())
    assert receipt["report"] == "2026-000001-02"


async def test_a_follow_up_to_another_units_incident_is_kept_apart(stored: Stored) -> None:
    await stored.take("a", **URGENT)
    refusal = await stored.refused("b", unit="empty", incident="2026-000001", elements=full())
    assert (refusal.status, refusal.code) == (403, "other-unit")
    assert len(stored.rows("report")) == 1
    [kept] = stored.rows("quarantine")
    assert kept["unit"] == "empty"


async def test_200_reports_at_once_get_200_consecutive_numbers_and_a_chain_that_verifies(stored: Stored) -> None:
    taken = await asyncio.gather(*(stored.take(f"id{i}", elements={"location": f"{i}"}, **URGENT) for i in range(200)))

    assert sorted(one["incident"] for one in taken) == [f"2026-{i:06d}" for i in range(1, 201)]
    reports = {row["incident"]: json.loads(row["raw"])["elements"]["location"] for row in stored.rows("report")}
    assert reports == {one["incident"]: f"{i}" for i, one in enumerate(taken)}  # each has its own number
    assert len(stored.rows("clock")) == 200
    assert stored.verified() == 1 + 3 * 200


async def test_reports_that_wait_together_share_a_transaction(stored: Stored, groups: list[int]) -> None:
    await asyncio.gather(*(stored.take(f"id{i}", **URGENT) for i in range(100)))
    assert sum(groups) == 100
    assert len(groups) < 50
    assert max(groups) <= LARGEST_GROUP


async def test_a_culprit_in_a_group_fails_alone_and_leaves_no_gap_in_the_numbers(stored: Stored) -> None:
    def one(i: int) -> Arrival:
        # No line may name an actor that cannot be printed, so its whole transaction fails.
        return arrival(f"id{i}", **URGENT)._replace(actor="key:\u200b" if i == 20 else "key:K1")

    answers = await asyncio.gather(*(stored.store.take(one(i)) for i in range(40)), return_exceptions=True)

    assert isinstance(answers[20], EventRefused)
    taken = [receipt_of(answer)["incident"] for answer in answers if not isinstance(answer, BaseException)]
    assert sorted(taken) == [f"2026-{i:06d}" for i in range(1, 40)]
    assert {row["idempotency_key"] for row in stored.rows("report")} == {f"id{i}" for i in range(40) if i != 20}
    stored.verified()


async def test_a_key_revoked_while_its_report_waits_no_longer_counts(stored: Stored) -> None:
    for name in ("K1", "K2"):
        stored.store.add_key_blocking(key(name), "cli:admin")
    in_time, revoked, other, valid = await asyncio.gather(
        stored.store.take(arrival("first", key_id="K1", **URGENT)),
        revoking(stored),
        stored.store.take(arrival("second", key_id="K1", **URGENT)),
        stored.store.take(arrival("third", key_id="K2", **URGENT)),
    )
    assert revoked is True
    assert receipt_of(in_time)["incident"] == "2026-000001"
    assert (refusal_of(other).status, refusal_of(other).code) == (401, "key-revoked")
    assert receipt_of(valid)["incident"] == "2026-000002"
    assert stored.rows("quarantine") == []
    assert stored.kinds().count("key.revoked") == 1


async def revoking(stored: Stored) -> bool:
    """Hand the revocation of K1 in without waiting for a thread to do so."""
    return await stored.store._writer.alone(
        lambda c: revoke_key(Transaction.begun(c, stored.store.context), "K1", "cli:admin")
    )


async def test_a_key_that_the_store_does_not_know_is_refused(stored: Stored) -> None:
    answer = await stored.store.take(arrival("a", key_id="K9", **URGENT))
    assert refusal_of(answer).code == "key-revoked"
    assert stored.rows("report") == []


async def test_numbers_begin_anew_with_the_year_of_the_configured_zone(stored: Stored) -> None:
    stored.clock.move_to(START.replace(month=12, day=31, hour=15, minute=59))
    assert (await stored.take("a", **URGENT))["incident"] == "2026-000001"
    stored.clock.forward(timedelta(minutes=1))  # midnight in Shanghai
    assert (await stored.take("b", **URGENT))["incident"] == "2027-000001"
    assert (await stored.take("c", **URGENT))["incident"] == "2027-000002"


async def test_a_cancelled_request_loses_nothing_that_was_begun(stored: Stored) -> None:
    """A sender that hangs up may send again under the same id: the report is there once either way."""
    tasks = [asyncio.ensure_future(stored.store.take(arrival(f"id{i}", **URGENT))) for i in range(30)]
    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in tasks[::2]:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    again = await asyncio.gather(*(stored.take(f"id{i}", **URGENT) for i in range(30)))
    assert len({one["incident"] for one in again}) == 30
    assert len(stored.rows("report")) == 30
    stored.verified()


async def test_whatever_is_handed_to_a_store_that_closes_is_answered_as_it_is(stored: Stored) -> None:
    async def close() -> None:
        await asyncio.get_running_loop().run_in_executor(None, stored.store._writer.close)

    early = [stored.store.take(arrival(f"early{i}", **URGENT)) for i in range(100)]
    late = [stored.store.take(arrival(f"late{i}", **URGENT)) for i in range(100)]
    async with asyncio.timeout(10):
        answers = await asyncio.gather(*early, close(), *late, return_exceptions=True)

    names = [f"early{i}" for i in range(100)] + ["close"] + [f"late{i}" for i in range(100)]
    taken = {name for name, answer in zip(names, answers, strict=True) if isinstance(answer, Answer)}
    assert {row["idempotency_key"] for row in stored.rows("report")} == taken
    assert set(names[:100]) <= taken
    refused = [answer for answer in answers if isinstance(answer, BaseException)]
    assert all(isinstance(error, StoreUnavailable) for error in refused)
    with pytest.raises(StoreUnavailable, match="has been closed"):
        await stored.take("after", **URGENT)


def test_a_phone_note_is_kept_without_a_daemon(stored: Stored) -> None:
    answer = stored.store.take_blocking(arrival("note", kind="phone", report_class="critical"))
    receipt = receipt_of(answer)
    assert receipt["kind"] == "phone"
    assert {clock["clock"]: clock["state"] for clock in receipt["clocks"]} == {
        "critical-phone": "stopped",
        "critical-text": "running",
    }
    assert answer.next_at == START + timedelta(minutes=40)
    assert hashlib.sha256(stored.rows("report")[0]["raw"]).hexdigest() == stored.rows("report")[0]["fingerprint"]


async def test_a_receipt_says_who_gave_the_class_that_stands(stored: Stored) -> None:
    assert (await stored.take("a"))["class_by"] == "policy"
    assert (await stored.take("b", incident="2026-000001"))["class_by"] == "incident"
    critical = await stored.take("c", incident="2026-000001", **{"class": "critical"})
    assert (critical["class"], critical["class_by"]) == ("critical", "sender")
    relaxing = arrival("d", at=stored.clock.now(), incident="2026-000001", **{"class": "general"})
    waiting = receipt_of(await stored.store.take(relaxing._replace(by_office=False)))
    assert (waiting["class"], waiting["class_by"]) == ("critical", "incident")
