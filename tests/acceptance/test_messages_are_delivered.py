"""Promise: messages reach people in spite of providers; a channel that hangs delays nobody else; nothing is lost."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from incidentd.rehearsal.faults import Fault
from tests.acceptance.story import FULL, Story, told
from tests.helpers import eventually


async def test_mail_goes_out_while_the_sms_provider_hangs_and_the_sms_follows_under_its_reference(story: Story) -> None:
    story.twilio.faults.add(Fault("hang", times=1))
    await story.report(elements={"occurred_at": FULL["occurred_at"]}, **{"class": "urgent"})
    story.clock.forward(timedelta(minutes=18))
    await eventually(lambda: len(story.smtp.received) == 1, within=10)
    assert story.twilio.received == []  # it hangs still, and the mail has not waited for it
    await eventually(lambda: story.daemon.dispatch.idle, within=10)
    await story.forward(seconds=10)
    [sms] = story.twilio.received
    [retried] = await story.audit("message.retried")
    assert sms.reference in retried.body


async def test_many_clocks_of_one_person_at_one_moment_make_one_message_that_names_them_all(story: Story) -> None:
    numbers = [
        (await story.report(elements={"occurred_at": FULL["occurred_at"]}, **{"class": "urgent"}))["incident"]
        for _ in range(5)
    ]
    await story.forward(minutes=28)
    for mail in [mail for mail in story.new_mails() if mail.address.startswith("head@")]:
        assert all(number in mail.body for number in numbers)
    assert len([sms for sms in story.new_sms() if sms.address.endswith("2")]) == 1


async def test_without_a_provider_messages_are_kept_and_say_why(tmp_path: Path, sqlite_url: str) -> None:
    async with told(tmp_path, sqlite_url, providers=False) as story:
        await story.report(elements={"occurred_at": FULL["occurred_at"]}, **{"class": "urgent"})
        await story.forward(minutes=18)
        messages = await story.messages("undeliverable")
        assert {message["channel"] for message in messages} == {"sms", "email"}
        assert all("no provider is configured" in message["error"] for message in messages)


async def test_an_address_that_can_never_be_reached_by_sms_is_told_by_mail_instead(
    tmp_path: Path, sqlite_url: str
) -> None:
    async with told(tmp_path, sqlite_url) as story:
        story.twilio.faults.add(Fault("reject", code=400, provider_code=21614))
        await story.report(elements={"occurred_at": FULL["occurred_at"]}, **{"class": "urgent"})
        await story.forward(minutes=18)
        assert story.new_sms() == []
        assert len(await story.messages("undeliverable")) == 1
        assert len(story.new_mails()) == 1  # the step's own mail; no second one for the failed SMS
