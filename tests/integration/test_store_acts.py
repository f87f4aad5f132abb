"""What the office and those who were told do to an incident; an act that may not be changes nothing at all."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from incidentd.core.reports import CorrectionIn
from incidentd.errors import IllegalEvent, Rejected
from tests.integration.stored import START, Stored, arrival, full, receipt_of

NUMBER = "2026-000001"
URGENT: dict[str, Any] = {"class": "urgent", "title": "山体滑坡"}
ALARMED = [("duty", "email"), ("duty", "sms"), ("head", "email"), ("head", "sms")]


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def occurred(minutes_before_start: float, reason: str = "checked with the village") -> CorrectionIn:
    moment = START - minutes(minutes_before_start)
    return CorrectionIn.model_validate({"reason": reason, "elements": {"occurred_at": moment.isoformat()}})


async def happened(stored: Stored) -> None:
    """An incomplete urgent report; its clock is due half an hour after the story starts."""
    await stored.take("a", elements={"occurred_at": START.isoformat()}, **URGENT)


async def alarmed(stored: Stored) -> None:
    """The same, and its clock has just run out: duty officer and head were told and the messages are on their way."""
    await happened(stored)
    stored.clock.forward(minutes(30))
    await stored.fire()
    assert stored.told("overdue") == ALARMED


async def test_confirming_records_who_and_when_and_leaves_the_clocks(stored: Stored) -> None:
    await happened(stored)
    clocks = stored.rows("clock")
    stored.clock.forward(minutes(1))

    acted = await stored.store.act("confirm", NUMBER, "cli:office", "spoke to the duty officer")

    assert (acted.state, acted.next_at, acted.told) == ("confirmed", START + minutes(20), False)
    [incident] = stored.rows("incident")
    assert (incident["state"], incident["confirmed_at"]) == ("confirmed", START + minutes(1))
    assert stored.rows("clock") == clocks
    [line] = stored.audit("incident.confirmed")
    assert (line.actor, line.unit, line.incident) == ("cli:office", "dongshan", NUMBER)
    assert stored.words_of("incident.confirmed") == ["spoke to the duty officer"]


async def test_a_corrected_time_of_occurrence_moves_the_due_moment_and_both_values_are_kept(stored: Stored) -> None:
    await happened(stored)

    acted = await stored.store.correct(NUMBER, "cli:office", occurred(5))

    [clock] = stored.rows("clock")
    assert (clock["due_at"], clock["edition"], clock["state"]) == (START + minutes(25), 1, "running")
    assert acted.next_at == clock["next_at"] == START + minutes(15)
    [corrected] = stored.facts("incident.corrected")
    assert stored.words_of("incident.corrected") == ["checked with the village"]
    assert [value[:16] for value in corrected["changes"]["occurred_at"]] == ["2026-11-22T03:00", "2026-11-22T02:55"]
    [moved] = stored.facts("clock.moved")
    assert (moved["due_before"], moved["due_at"]) == ("2026-11-22T03:30:00+00:00", "2026-11-22T03:25:00+00:00")


async def test_a_correction_that_puts_the_due_moment_into_the_past_tells_at_once(stored: Stored) -> None:
    await happened(stored)
    acted = await stored.store.correct(NUMBER, "cli:office", occurred(40))
    assert acted.next_at is not None
    assert acted.next_at <= stored.clock.now()
    [clock] = stored.rows("clock")
    assert (clock["state"], clock["ran_out_at"], clock["late_on_arrival"]) == ("overdue", START, False)
    await stored.fire()
    assert {person for person, _ in stored.told("overdue")} >= {"duty", "head", "leader"}


async def test_a_correction_that_gives_more_time_takes_an_overdue_clock_back_and_it_alarms_anew(stored: Stored) -> None:
    await alarmed(stored)

    await stored.store.correct(NUMBER, "cli:office", occurred(-15))  # due at +45

    [clock] = stored.rows("clock")
    assert (clock["state"], clock["ran_out_at"], clock["due_at"]) == ("running", None, START + minutes(45))
    stored.clock.forward(minutes(15))
    await stored.fire_all()
    assert stored.told("overdue") == sorted(2 * ALARMED)
    assert [line["due_at"] for line in stored.facts("clock.ran_out")] == [
        "2026-11-22T03:30:00+00:00",
        "2026-11-22T03:45:00+00:00",
    ]


async def test_a_correction_after_the_text_came_works_out_its_lateness_anew_openly(stored: Stored) -> None:
    await happened(stored)
    stored.clock.forward(minutes(29))
    await stored.take("b", incident=NUMBER, elements=full(0))

    await stored.store.correct(NUMBER, "cli:office", occurred(10))

    [clock] = stored.rows("clock")
    assert (clock["state"], clock["late_seconds"]) == ("stopped", 9 * 60)
    [moved] = stored.facts("clock.moved")
    assert (moved["late_seconds_before"], moved["late_seconds"]) == (0, 9 * 60)
    told = [("head", "email"), ("head", "sms"), ("leader", "email"), ("leader", "sms")]
    assert stored.told("late_on_arrival") == told
    await stored.store.correct(NUMBER, "cli:office", occurred(12))
    await stored.fire_all()
    assert stored.told("late_on_arrival") == told
    assert len(stored.rows("notice")) == len(told)


async def test_a_correction_of_class_cancels_the_clocks_that_no_longer_apply_and_starts_those_that_do(
    stored: Stored,
) -> None:
    await alarmed(stored)
    correction = CorrectionIn.model_validate({"reason": "not urgent", "class": "general"})
    acted = await stored.store.correct(NUMBER, "cli:office", correction)
    states = {row["rule"]: row["state"] for row in stored.rows("clock")}
    assert states == {"urgent-text": "cancelled", "general-text": "running"}
    assert acted.told is False  # nothing is over: the text is still missing
    assert stored.told("over") == []
    [corrected] = stored.facts("incident.corrected")
    assert corrected["changes"]["incident_class"] == ["urgent", "general"]

    await stored.take("b", incident=NUMBER, elements={**full(0), **dict.fromkeys(("person", "matter", "result"), "x")})
    assert stored.told("over") == ALARMED
    overs = [row for row in stored.rows("notice") if row["kind"] == "over"]
    assert {row["rule"] for row in overs} == {"urgent-text"}  # which is the one that had alarmed them


async def test_a_text_is_on_time_by_the_class_in_force_whatever_it_was_before(stored: Stored) -> None:
    """What a general report needs was there within the hour, what an urgent one needs a day too late."""
    six = {"occurred_at": START.isoformat()} | dict.fromkeys(("location", "person", "matter", "cause", "result"), "x")
    await stored.take("a", elements=six, **{"class": "general"})
    stored.clock.forward(minutes(60))
    await stored.take("b", incident=NUMBER, elements=full(0))
    assert stored.rows("incident")[0]["complete_at"] == START

    stored.clock.forward(minutes(24 * 60))
    for reclassified, complete_at in (("urgent", START + minutes(60)), ("general", START)):
        correction = CorrectionIn.model_validate({"reason": "looked at again", "class": reclassified})
        await stored.store.correct(NUMBER, "cli:office", correction)
        assert stored.rows("incident")[0]["complete_at"] == complete_at
    late = {row["rule"]: (row["stopped_at"], row["late_seconds"]) for row in stored.rows("clock")}
    assert late == {"general-text": (START, 0), "urgent-text": (START + minutes(60), 30 * 60)}


async def test_a_unit_that_raises_the_class_sends_no_all_clear_and_its_overdue_clock_alarms_on(stored: Stored) -> None:
    await alarmed(stored)
    raised = arrival("b", at=stored.clock.now(), incident=NUMBER, **{"class": "critical"})
    receipt_of(await stored.store.take(raised._replace(by_office=False)))

    assert stored.told("over") == []
    states = {row["rule"]: (row["state"], row["kept"]) for row in stored.rows("clock")}
    assert states == {
        "urgent-text": ("overdue", True),
        "critical-phone": ("stopped", False),
        "critical-text": ("running", False),
    }
    assert [line["clock"] for line in stored.facts("clock.kept")] == ["urgent-text"]
    stored.clock.forward(minutes(5))
    await stored.fire_all()
    assert ("leader", "sms") in stored.told("overdue")
    await stored.take("c", incident=NUMBER, elements=full(0))
    assert stored.told("over") == stored.told("overdue")
    assert {row["rule"] for row in stored.rows("notice") if row["kind"] == "over"} == {"urgent-text"}


async def test_what_would_give_a_unit_more_time_is_recorded_as_a_proposal(stored: Stored) -> None:
    await alarmed(stored)
    relaxing = arrival("b", at=stored.clock.now(), incident=NUMBER, **{"class": "general"})
    await stored.store.take(relaxing._replace(by_office=False))
    [line] = stored.facts("incident.proposed")
    assert line["facts"] == ["class"]
    assert stored.rows("incident")[0]["incident_class"] == "urgent"


async def proposes(stored: Stored, key: str, **fields: Any) -> None:
    """A unit's own report that would give the unit more time."""
    relaxing = arrival(key, at=stored.clock.now(), incident=NUMBER, **fields)
    receipt_of(await stored.store.take(relaxing._replace(by_office=False)))


def told_of_proposals(stored: Stored) -> list[tuple[str, str, str]]:
    return [(row["about"], row["person"], row["channel"]) for row in stored.rows("notice") if row["kind"] == "proposed"]


async def test_the_office_is_told_once_what_a_unit_proposes_and_how_to_take_it_over(stored: Stored) -> None:
    await alarmed(stored)
    later, local = "2026-11-22T03:20:00Z", "2026-11-22T11:20:00+08:00"
    await proposes(stored, "b", **{"class": "general"}, elements={"occurred_at": later})

    once = [(fact, "office", channel) for channel in ("sms", "email") for fact in ("occurred_at", "class")]
    assert told_of_proposals(stored) == once
    [sms] = stored.messages(person="office", channel="sms")
    [mail] = stored.messages(person="office", channel="email")
    for said in ("一般信息", "紧急信息", NUMBER):
        assert said in sms["body"]
        assert said in mail["subject"] + mail["body"]
    assert f"incidentd incidents correct {NUMBER} --occurred-at {local} --class general" in mail["body"]
    assert stored.rows("incident")[0]["proposed"] == f'{{"class":"general","occurred_at":"{later}"}}'

    await proposes(stored, "c", **{"class": "general"})
    assert told_of_proposals(stored) == once  # it is the same question still
    stored.verified()


async def test_another_value_for_what_waits_is_told_and_the_older_message_of_it_is_not_sent(stored: Stored) -> None:
    await alarmed(stored)
    await proposes(stored, "b", **{"class": "general"})
    older = {row["reference"] for row in stored.messages(person="office", state="queued")}
    await proposes(stored, "c", **{"class": "important"})
    assert '"class":"important"' in stored.rows("incident")[0]["proposed"]
    assert {row["reference"] for row in stored.messages(person="office", state="superseded")} == older
    newer = stored.messages(person="office", state="queued")
    assert [("重要信息" in row["body"], "一般信息" in row["body"]) for row in newer] == [(True, False)] * 2
    stored.verified()


async def test_a_message_of_two_facts_waits_where_only_one_has_another_value(stored: Stored) -> None:
    await alarmed(stored)
    await proposes(stored, "b", **{"class": "general"}, elements={"occurred_at": (START + minutes(20)).isoformat()})
    await proposes(stored, "c", **{"class": "important"})
    assert [row["state"] for row in stored.messages(person="office")] == ["queued"] * 4


@pytest.mark.parametrize(
    "decision",
    [
        lambda store: store.correct(
            NUMBER, "cli:office", CorrectionIn.model_validate({"reason": "no", "class": "urgent"})
        ),
        lambda store: store.correct(
            NUMBER, "cli:office", CorrectionIn.model_validate({"reason": "yes", "class": "general"})
        ),
        lambda store: store.take(arrival("office", at=START, incident=NUMBER, **{"class": "urgent"})),
        lambda store: store.act("close", NUMBER, "cli:office", "a false alarm"),
    ],
    ids=["refused", "taken over", "by a report of the office", "closed"],
)
async def test_what_is_decided_is_no_longer_told_and_what_is_proposed_then_is_told_anew(
    stored: Stored, decision: Any
) -> None:
    await alarmed(stored)
    await proposes(stored, "b", **{"class": "general"})
    waiting = {row["reference"] for row in stored.messages(person="office", state="queued")}
    assert len(waiting) == 2
    await decision(stored.store)
    assert {row["reference"] for row in stored.messages(person="office", state="superseded")} == waiting
    assert stored.rows("incident")[0]["proposed"] == "{}"

    if stored.rows("incident")[0]["state"] == "closed":
        await stored.store.act("reopen", NUMBER, "cli:office", "it was none")
    if stored.rows("incident")[0]["incident_class"] == "urgent":
        await proposes(stored, "c", **{"class": "important"})
        assert len(told_of_proposals(stored)) == 4
    stored.verified()


async def test_a_decision_of_one_fact_leaves_the_other_waiting(stored: Stored) -> None:
    await alarmed(stored)
    await proposes(stored, "b", **{"class": "general"}, elements={"occurred_at": (START + minutes(20)).isoformat()})
    await stored.store.correct(NUMBER, "cli:office", CorrectionIn.model_validate({"reason": "no", "class": "urgent"}))
    assert {row["state"] for row in stored.messages(person="office")} == {"queued"}
    assert json.loads(stored.rows("incident")[0]["proposed"]).keys() == {"occurred_at"}


async def test_an_acknowledgement_quiets_the_ladder_for_a_while_and_stops_no_clock(stored: Stored) -> None:
    await alarmed(stored)
    before = stored.rows("notice")

    acted = await stored.store.act("acknowledge", NUMBER, "cli:duty", "on my way")

    [clock] = stored.rows("clock")
    assert (clock["state"], clock["quiet_until"]) == ("overdue", START + minutes(40))
    assert acted.next_at == START + minutes(40)
    stored.clock.forward(minutes(9.9))
    await stored.fire_all()
    assert stored.rows("notice") == before
    stored.clock.forward(minutes(0.1))
    await stored.fire_all()
    assert len(stored.rows("notice")) > len(before)
    assert {row["person"] for row in stored.rows("notice")[len(before) :]} == {"duty", "head", "leader"}
    assert stored.words_of("incident.acknowledged") == ["on my way"]


async def test_a_clock_that_runs_out_while_it_is_quiet_is_recorded_so_and_told_of_afterwards(stored: Stored) -> None:
    await happened(stored)
    stored.clock.forward(minutes(25))
    await stored.fire_all()
    await stored.store.act("acknowledge", NUMBER, "cli:duty", "")
    stored.clock.forward(minutes(5))
    await stored.fire_all()
    assert stored.rows("clock")[0]["state"] == "overdue"
    assert stored.told("overdue") == []
    withheld = stored.facts("notice.withheld")[-1]
    assert withheld["who"] == "ladder"
    assert "acknowledged" in withheld["reason"]
    stored.clock.forward(minutes(5))
    await stored.fire_all()
    assert {person for person, _ in stored.told("overdue")} == {"duty", "head", "leader"}


async def test_closing_cancels_the_clocks_and_tells_exactly_those_who_were_alarmed(stored: Stored) -> None:
    await alarmed(stored)

    acted = await stored.store.act("close", NUMBER, "cli:office", "an exercise")

    assert (acted.state, acted.next_at, acted.told) == ("closed", None, True)
    [clock] = stored.rows("clock")
    assert (clock["state"], clock["next_at"], clock["stopped_at"]) == ("cancelled", None, START + minutes(30))
    assert stored.told("over") == ALARMED
    assert stored.words_of("incident.closed") == ["an exercise"]
    [over] = [line for line in stored.facts("notice.decided") if line["told"][0]["kind"] == "over"]
    assert sorted((one["person"], one["channel"]) for one in over["told"]) == ALARMED
    assert {one["person"]: one["role"] for one in over["told"]} == {"duty": "duty_officer", "head": "unit_head"}
    stored.clock.forward(timedelta(days=30))
    await stored.fire_all()
    assert stored.told("over") == ALARMED


async def test_closing_an_incident_that_alarmed_nobody_tells_nobody(stored: Stored) -> None:
    await happened(stored)
    acted = await stored.store.act("close", NUMBER, "cli:office", "an exercise")
    assert acted.told is False
    assert stored.rows("message") == []


async def test_a_reopened_incident_takes_reports_again_and_its_cancelled_clocks_run_on(stored: Stored) -> None:
    await alarmed(stored)
    await stored.store.act("close", NUMBER, "cli:office", "an exercise")

    acted = await stored.store.act("reopen", NUMBER, "cli:office", "it was none")

    assert acted.state == "reported"  # it had never been confirmed
    [incident] = stored.rows("incident")
    assert (incident["state"], incident["closed_at"]) == ("reported", None)
    [clock] = stored.rows("clock")
    assert (clock["state"], clock["ran_out_at"]) == ("overdue", START + minutes(30))
    assert stored.words_of("incident.reopened") == ["it was none"]
    assert (await stored.take("b", incident=NUMBER, elements=full(0)))["report"] == f"{NUMBER}-02"


async def test_one_clock_is_quieted_three_times_at_most(stored: Stored) -> None:
    await happened(stored)
    for _ in range(5):
        stored.clock.forward(minutes(10))
        await stored.store.act("acknowledge", NUMBER, "cli:duty", "")
        await stored.fire_all()
    [clock] = stored.rows("clock")
    assert clock["quieted"] == 3
    assert {person for person, _ in stored.told("overdue")} >= {"duty", "head", "leader"}


PATHS: dict[str, list[str]] = {"reported": [], "confirmed": ["confirm"], "closed": ["close"]}
ILLEGAL = [
    ("reported", "reopen"),
    ("confirmed", "confirm"),
    ("confirmed", "reopen"),
    ("closed", "close"),
    ("closed", "confirm"),
    ("closed", "acknowledge"),
    ("closed", "correct"),
]


@pytest.mark.parametrize(("state", "event"), ILLEGAL)
async def test_an_act_that_the_state_does_not_allow_changes_nothing(stored: Stored, state: str, event: Any) -> None:
    await alarmed(stored)
    for act in PATHS[state]:
        await stored.store.act(act, NUMBER, "cli:office", "so")  # type: ignore[arg-type]
    before = stored.dump()

    acting = (
        stored.store.correct(NUMBER, "cli:office", occurred(5))
        if event == "correct"
        else stored.store.act(event, NUMBER, "cli:office", "so")
    )

    with pytest.raises(IllegalEvent) as caught:
        await acting

    assert (caught.value.state, caught.value.event) == (state, event)
    assert stored.dump() == before


async def test_an_act_on_an_incident_that_is_not_there_changes_nothing(stored: Stored) -> None:
    await happened(stored)
    before = stored.dump()
    with pytest.raises(Rejected, match="there is no incident 2026-000777") as caught:
        await stored.store.act("close", "2026-000777", "cli:office", "so")
    assert (caught.value.status, caught.value.code) == (404, "unknown-incident")
    assert stored.dump() == before


async def test_an_act_that_fails_halfway_is_undone_whole(stored: Stored) -> None:
    """An actor that no line may name shows only when the audit lines are written, at the very end."""
    await alarmed(stored)
    before = stored.dump()
    with pytest.raises(Exception, match="printable"):
        await stored.store.act("close", NUMBER, "cli:\u200b", "so")
    assert stored.dump() == before


def test_acts_work_without_a_daemon(stored: Stored) -> None:
    stored.store.take_blocking(arrival("a", **URGENT))
    assert stored.store.act_blocking("confirm", NUMBER, "cli:office").state == "confirmed"
    assert stored.store.correct_blocking(NUMBER, "cli:office", occurred(5)).state == "confirmed"
    assert stored.store.act_blocking("close", NUMBER, "cli:office", "done").state == "closed"
    assert stored.verified() > 5
