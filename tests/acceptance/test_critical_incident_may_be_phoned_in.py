"""Promise: a critical incident may be phoned in first; its text then has an hour from the phone report."""

from __future__ import annotations

from tests.acceptance.story import FULL, Story

FLASH = {name: FULL[name] for name in ("source", "occurred_at", "location", "casualties", "measures")}


def standing(receipt: dict[str, object], clock: str) -> dict[str, object]:
    """How one clock of a receipt stands."""
    clocks: list[dict[str, object]] = receipt["clocks"]  # type: ignore[assignment]
    return next(one for one in clocks if one["clock"] == clock)


async def test_the_phone_report_stops_the_phone_clock_and_starts_the_hour_for_the_text(story: Story) -> None:
    await story.forward(minutes=10)
    receipt = await story.report(kind="phone", elements=FLASH, **{"class": "critical"})
    assert receipt["missing_from_report"] == []
    assert standing(receipt, "critical-phone")["state"] == "stopped"
    assert standing(receipt, "critical-text")["due_at"] == "2026-11-22T04:10:00+08:00"

    await story.forward(minutes=40)  # 03:50, twenty minutes before the text is due
    story.expect_told("duty")
    text = {name: value for name, value in FULL.items() if name not in FLASH}
    receipt = await story.report(incident=receipt["incident"], elements=text)
    assert standing(receipt, "critical-text")["late_seconds"] == 0
    await story.forward(hours=3)
    story.expect_silence()  # a reminder was no alarm, so nobody is told that it is over


async def test_the_office_writes_down_a_call_later_and_the_call_counts(story: Story) -> None:
    await story.forward(minutes=40)
    receipt = await story.report(
        kind="phone", phoned_at="2026-11-22T03:12:00+08:00", elements=FLASH, **{"class": "critical"}
    )
    assert standing(receipt, "critical-phone")["late_seconds"] == 0
    assert standing(receipt, "critical-text")["due_at"] == "2026-11-22T04:12:00+08:00"


async def test_without_a_text_the_hour_runs_out_and_the_ladder_is_climbed(story: Story) -> None:
    await story.report(kind="phone", elements=FLASH, **{"class": "critical"})
    await story.forward(minutes=59)
    story.new_sms(), story.new_mails()
    await story.forward(minutes=1)
    story.expect_told("duty", "head")
    await story.forward(minutes=10)
    story.expect_told("duty", "head", "leader")
    await story.forward(minutes=10)
    story.expect_told("duty", "head", "leader", "group")
