"""Promise: an acknowledgement quiets the ladder but stops no clock; closing ends it; every act names its actor."""

from __future__ import annotations

import json

import httpx

from tests.acceptance.story import FULL, Story


async def act(story: Story, number: str, what: str, **words: str) -> httpx.Response:
    """An act of the office through the API."""
    headers = {"Authorization": f"Bearer {await story.token('office')}"}
    answer = await story.http.post(f"/v1/incidents/{number}/{what}", json=words, headers=headers)
    await story.settled()
    return answer


async def overdue(story: Story) -> str:
    """An incident whose text has just run out."""
    receipt = await story.report(elements={"occurred_at": FULL["occurred_at"]}, **{"class": "urgent"})
    await story.forward(minutes=28)
    story.new_sms()
    story.new_mails()
    return str(receipt["incident"])


async def test_an_acknowledgement_quiets_the_ladder_for_ten_minutes_and_the_clock_runs_on(story: Story) -> None:
    number = await overdue(story)
    assert (await act(story, number, "acknowledgement")).status_code == 200
    await story.forward(minutes=9.9)
    story.expect_silence()
    await story.forward(minutes=0.1)
    story.expect_told("duty", "head", "leader")
    view = await story.incident(number)
    assert view.clocks[0].state == "overdue"


async def test_closing_ends_the_ladder_and_tells_those_who_were_alarmed(story: Story) -> None:
    number = await overdue(story)
    assert (await act(story, number, "closure", reason="误报")).status_code == 200
    story.expect_told("duty", "head", saying=number)
    await story.forward(hours=12)
    story.expect_silence()
    answer = await story.send(incident=number, elements={"trend": "x"})
    assert answer.status_code == 409
    assert answer.json()["kept_as"].startswith("Q2026-")


async def test_a_reopened_incident_takes_reports_again(story: Story) -> None:
    number = await overdue(story)
    await act(story, number, "closure", reason="误报")
    assert (await act(story, number, "reopening", reason="情况有变")).status_code == 200
    await story.report(incident=number, elements={"trend": "x"})


async def test_the_office_confirms_that_a_report_has_arrived(story: Story) -> None:
    receipt = await story.report(elements=FULL, **{"class": "urgent"})
    assert (await act(story, receipt["incident"], "confirmation")).status_code == 200
    view = await story.incident(receipt["incident"])
    assert view.facts["state"] == "confirmed"
    again = await act(story, receipt["incident"], "confirmation")
    assert again.status_code == 409
    [line] = await story.audit("incident.confirmed")
    assert line.actor.startswith("key:")
    assert json.loads(line.body)["incident"] == receipt["incident"]
