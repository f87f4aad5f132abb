"""Promise: an urgent report that is not complete in 30 minutes is chased, step by step, until its text has come."""

from __future__ import annotations

import json

from tests.acceptance.story import FULL, Story


async def test_an_incomplete_urgent_report_climbs_the_ladder_until_the_text_arrives(
    story_on_either_store: Story,
) -> None:
    story = story_on_either_store
    first = {name: FULL[name] for name in ("source", "occurred_at", "location", "nature", "casualties")}
    receipt = await story.report(title="东山村山体滑坡", elements=first, **{"class": "urgent"})

    assert receipt["incident"] == "2026-000001"
    assert receipt["complete"] is False
    assert "property_loss" in receipt["missing"]
    assert "casualties" not in receipt["missing"]
    [clock] = receipt["clocks"]
    assert clock["due_at"] == "2026-11-22T03:28:00+08:00"
    assert clock["seconds_left"] == 28 * 60
    story.expect_silence()

    await story.forward(minutes=17.9)
    story.expect_silence()
    await story.forward(minutes=0.1)  # 03:18, ten minutes before it is due
    story.expect_told("duty", saying="东山")
    await story.forward(minutes=5)
    story.expect_told("duty", saying="2026-000001")
    await story.forward(minutes=5)  # due
    story.expect_told("duty", "head", saying="已到时限")
    await story.forward(minutes=5)
    story.expect_told("leader", saying="逾期")
    await story.forward(minutes=5)  # the duty officer and the head again
    story.expect_told("duty", "head", saying="逾期")
    await story.forward(minutes=5)  # 03:43, the leader again, and now the leading group
    story.expect_told("leader", "group", saying="逾期")

    await story.forward(minutes=2)
    rest = {name: value for name, value in FULL.items() if name not in first}
    receipt = await story.report(incident="2026-000001", kind="follow_up", elements=rest)
    assert receipt["complete"] is True
    assert receipt["missing"] == []
    [clock] = receipt["clocks"]
    assert clock["state"] == "stopped"
    assert clock["late_seconds"] == 17 * 60
    story.expect_told("duty", "head", "leader", "group", saying="2026-000001")  # it is over

    await story.forward(hours=24)
    story.expect_silence()


async def test_a_complete_urgent_report_troubles_nobody(story: Story) -> None:
    receipt = await story.report(elements=FULL, **{"class": "urgent"})
    assert receipt["complete"] is True
    assert receipt["clocks"][0]["state"] == "stopped"
    assert receipt["clocks"][0]["late_seconds"] == 0
    await story.forward(days=3)
    story.expect_silence()


async def test_every_step_is_in_the_audit_log_with_its_reason(story: Story) -> None:
    await story.report(elements={"location": "东山村"}, **{"class": "urgent"})
    await story.forward(minutes=31)
    decided = await story.audit("notice.decided", "2026-000001")
    told = [
        (one["person"], one["channel"], one["reason"])
        for line in decided
        for one in json.loads(line.body)["data"]["told"]
    ]
    assert ("duty", "sms", "step 1") in told
    assert ("head", "email", "step 3") in told
    [ran_out] = await story.audit("clock.ran_out", "2026-000001")
    assert json.loads(ran_out.body)["data"]["noticed_seconds_late"] == 0
    sent = await story.audit("message.sent")
    assert len(sent) == len(told)
