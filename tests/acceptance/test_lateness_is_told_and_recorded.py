"""Promise: what came too late is recorded with its true lateness, and those who must know are told once."""

from __future__ import annotations

import json

from tests.acceptance.story import FULL, Story


async def test_a_report_that_itself_comes_too_late_is_told_once_to_the_head_and_the_leader(story: Story) -> None:
    await story.forward(minutes=43)  # 03:43: due was 03:28
    receipt = await story.report(elements=FULL, **{"class": "urgent"})
    [clock] = receipt["clocks"]
    assert clock["late_on_arrival"] is True
    assert clock["late_seconds"] == 15 * 60
    story.expect_told("head", "leader", saying=receipt["incident"])
    await story.forward(hours=5)
    story.expect_silence()
    [line] = await story.audit("clock.late_on_arrival")
    assert line.incident == receipt["incident"]


async def test_an_incomplete_report_that_comes_too_late_climbs_at_once_each_told_once(story: Story) -> None:
    await story.forward(minutes=45)
    await story.report(elements={"occurred_at": FULL["occurred_at"]}, **{"class": "urgent"})
    story.expect_told("duty", "head", "leader", "group")


async def test_a_corrected_time_of_occurrence_is_reckoned_anew_with_both_values_kept(story: Story) -> None:
    receipt = await story.report(elements={"occurred_at": FULL["occurred_at"]}, **{"class": "urgent"})
    correction = {"reason": "核实时间", "elements": {"occurred_at": "2026-11-22T02:40:00+08:00"}}
    token = await story.token("office")
    answer = await story.http.post(
        f"/v1/incidents/{receipt['incident']}/correction", json=correction, headers={"Authorization": f"Bearer {token}"}
    )
    assert answer.status_code == 200, answer.text
    await story.settled()
    [moved] = await story.audit("clock.moved")
    data = json.loads(moved.body)["data"]
    assert (data["due_before"], data["due_at"]) == ("2026-11-21T19:28:00+00:00", "2026-11-21T19:10:00+00:00")
    [corrected] = await story.audit("incident.corrected")
    changes = json.loads(corrected.body)["data"]["changes"]["occurred_at"]
    assert changes == ["2026-11-22T02:58:00+08:00", "2026-11-22T02:40:00+08:00"]
    await story.forward(minutes=0.1)
    story.expect_told("duty")  # ten minutes before the new due moment, 03:00, is already here


async def test_downtime_costs_lateness_never_an_alarm(story: Story) -> None:
    await story.report(elements={"occurred_at": FULL["occurred_at"]}, **{"class": "urgent"})
    await story.stop_daemon()
    await story.forward_unwatched(minutes=60)  # 04:00, due was 03:28
    await story.start_daemon()
    story.expect_told("duty", "head", "leader", "group")
    [ran_out] = await story.audit("clock.ran_out")
    assert json.loads(ran_out.body)["data"]["noticed_seconds_late"] == 32 * 60
    await story.forward(minutes=3)  # 04:03 and 04:08: the rungs they would have been on anyway
    story.expect_told("leader", "group")
    await story.forward(minutes=5)
    story.expect_told("duty", "head")
