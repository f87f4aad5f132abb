"""Promise: a report by mail is an incident with running clocks at once, answered, and never believed when forged."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from incidentd.config.master import master_secret
from incidentd.intake.mail.site import token_of
from tests.acceptance.story import Story, told

TRUSTING = """
[mail]
addresses = ["report@example.org"]
trust_registered = true
[mail.handover]
port = 0
"""
WARY = TRUSTING.replace("trust_registered = true", "")
HOLDING = WARY.replace("[mail]", '[mail]\nunverified = "hold"')
FIRST = """信息来源：东山村村民电话
事发时间：11月22日2时58分
事发地点：东山镇东山村三组
性质：山体滑坡
伤亡人数：死亡0人，失联1人，重伤0人，轻伤2人，受困0人
已采取的措施：已转移群众38人
"""
REST = """起因：连日强降雨
财产损失：正在核实
基本过程：凌晨2时58分山体滑塌
已造成的后果：掩埋房屋两间
影响范围：三组12户
发展趋势：仍有小规模滑塌
领导到位情况：镇长已到现场
下一步措施：继续搜救
信息员：信息员甲 10000000009
"""


@pytest.fixture
async def story(tmp_path: Path, sqlite_url: str) -> AsyncIterator[Story]:
    async with told(tmp_path, sqlite_url, mail=TRUSTING) as one:
        yield one


@pytest.fixture
async def wary(tmp_path: Path, store_url: str) -> AsyncIterator[Story]:
    async with told(tmp_path, store_url, mail=WARY) as one:
        yield one


def a_mail(subject: str, body: str, sender: str = "duty@example.org", **headers: str) -> bytes:
    """A mail as a duty officer's program writes it."""
    made = EmailMessage()
    made["From"] = f"值班员 <{sender}>"
    made["To"] = "report@example.org"
    made["Subject"] = subject
    made["Date"] = "Sun, 22 Nov 2026 03:00:00 +0800"
    made["Message-ID"] = headers.pop("message_id", f"<{abs(hash((subject, body)))}@mail.example.org>")
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(body, charset="utf-8", cte="base64")
    return made.as_bytes()


async def test_a_report_by_mail_is_numbered_answered_and_completed_by_a_reply(story: Story) -> None:
    answer = await story.hand_over(a_mail("【紧急】东山镇东山村山体滑坡", FIRST))
    assert answer.startswith("250")
    view = await story.incident("2026-000001")
    assert (view.facts["unit"], view.facts["incident_class"], view.verified) == ("dongshan", "urgent", True)
    assert view.facts["elements"]["occurred_at"] == "2026-11-22T02:58:00+08:00"
    assert view.facts["elements"]["casualties"] == {
        "dead": 0,
        "missing": 1,
        "seriously_injured": 0,
        "slightly_injured": 2,
        "trapped": 0,
    }
    [clock] = view.clocks
    assert clock.due_at.isoformat() == "2026-11-21T19:28:00+00:00"

    [receipt] = story.expect_mails("duty", saying="2026-000001")
    assert "财产损失" in receipt.body.partition("尚缺要素")[2]
    assert "28分钟" in receipt.body
    assert receipt.header("Auto-Submitted") == "auto-replied"
    assert receipt.sender == ""
    assert story.new_sms() == []

    await story.forward(minutes=20)
    story.expect_told("duty", saying="2026-000001")
    reply = a_mail("回复：" + receipt.subject, REST, In_Reply_To=receipt.header("Message-ID"))
    assert (await story.hand_over(reply)).startswith("250")
    view = await story.incident("2026-000001")
    assert view.facts["missing"] == []
    assert view.clocks[0].state == "stopped"
    assert len(view.reports) == 2
    [second] = story.expect_mails("duty", saying="2026-000001")
    assert "已齐全" in second.body
    await story.forward(hours=3)
    story.expect_silence()


async def test_the_same_mail_again_is_kept_once_by_whatever_way_it_comes(story: Story) -> None:
    raw = a_mail("东山村山体滑坡", FIRST)
    first = await story.hand_over(raw)
    again = await story.hand_over(b"Received: from elsewhere by here; Sun, 22 Nov 2026 03:01:00 +0800\r\n" + raw)
    assert re.findall(r"E2026-\d+", first) == re.findall(r"E2026-\d+", again) == ["E2026-000001"]
    assert len(await story.audit("mail.received")) == 1
    assert len(await story.audit("incident.opened")) == 1


async def test_a_mail_of_an_unknown_sender_runs_its_clocks_until_the_office_confirms(wary: Story) -> None:
    stranger = "stranger@example.net"
    await wary.hand_over(a_mail("【紧急】东山镇东山村山体滑坡", FIRST + REST, stranger), sender=stranger)
    view = await wary.incident("2026-000001")
    assert view.verified is False
    assert view.facts["missing"] == []
    assert view.clocks[0].is_open
    wary.expect_sms("office", saying="2026-000001")
    mails = wary.new_mails()
    assert sorted(mail.address for mail in mails) == ["office@example.org", "stranger@example.net"]

    await wary.forward(minutes=25)
    wary.new_sms()
    wary.new_mails()
    acted = await wary.daemon.store.act("confirm", "2026-000001", "key:office")
    wary.daemon.ring(acted.next_at, acted.told)
    view = await wary.incident("2026-000001")
    assert view.verified is True
    [clock] = view.clocks
    assert (clock.state, clock.late_seconds) == ("stopped", 0)  # it counts from when it arrived
    confirmed = json.loads((await wary.audit("incident.confirmed"))[0].body)["data"]
    assert confirmed["vouched_for"] == ["2026-000001-01"]


async def test_a_forged_follow_up_changes_nothing_until_the_office_accepts_it(wary: Story) -> None:
    await wary.report(title="东山村山体滑坡", **{"class": "urgent"})
    before = await wary.incident("2026-000001")
    await wary.hand_over(a_mail("[2026-000001] 续报", FIRST + REST, "head@example.org"))
    after = await wary.incident("2026-000001")
    assert after.facts == before.facts
    assert after.clocks == before.clocks
    told_of = wary.expect_sms("office", saying="E2026-000001")
    assert told_of


async def test_held_mails_open_nothing_where_the_settings_say_so(tmp_path: Path, sqlite_url: str) -> None:
    async with told(tmp_path, sqlite_url, mail=HOLDING) as story:
        await story.hand_over(a_mail("【紧急】东山镇东山村山体滑坡", FIRST, "stranger@example.net"))
        assert await story.audit("incident.opened") == []
        story.expect_sms("office", saying="E2026-000001")


@pytest.mark.parametrize(
    "raw",
    [b"", b"\x00\xff" * 400, b"Subject: x\r\n\r\n", a_mail("x", "").replace(b"base64", b"x-unknown")],
    ids=["empty", "noise", "nothing in it", "unknown encoding"],
)
async def test_what_cannot_be_read_opens_an_incident_for_a_human_and_tells_the_office(story: Story, raw: bytes) -> None:
    assert (await story.hand_over(raw)).startswith("250")
    view = await story.incident("2026-000001")
    assert view.clocks[0].is_open
    story.expect_sms("office", saying="2026-000001")


async def test_bounces_and_automatic_replies_open_nothing_and_are_not_answered(story: Story) -> None:
    await story.hand_over(a_mail("自动回复：外出", "我不在办公室", Auto_Submitted="auto-replied"))
    bounce = a_mail("Undelivered Mail Returned to Sender", "no such user", "MAILER-DAEMON@example.org")
    await story.hand_over(bounce)
    assert await story.audit("incident.opened") == []
    assert len(await story.audit("mail.received")) == 2
    story.expect_silence()


async def test_a_reply_that_only_says_received_counts_for_nothing_and_wakes_nobody(story: Story) -> None:
    await story.hand_over(a_mail("【特急】东山镇东山村山体滑坡", FIRST))
    [receipt] = story.expect_mails("duty", saying="2026-000001")
    before = (await story.incident("2026-000001")).clocks
    await story.hand_over(a_mail("回复：" + receipt.subject, "收到，马上办", In_Reply_To=receipt.message_id))
    view = await story.incident("2026-000001")
    assert view.clocks == before
    assert len(view.reports) == 1
    assert view.facts["title"] == "东山镇东山村山体滑坡"
    assert story.new_sms() == []


async def test_a_first_report_in_an_old_thread_is_an_incident_of_its_own(story: Story) -> None:
    await story.hand_over(a_mail("【紧急】东山镇东山村山体滑坡", FIRST))
    [receipt] = story.new_mails()
    other = FIRST.replace("东山村三组", "西山村二组").replace("山体滑坡", "森林火灾")
    await story.hand_over(a_mail("【紧急】【首报】东山镇西山村森林火灾", other, In_Reply_To=receipt.message_id))
    assert (await story.incident("2026-000001")).facts["title"] == "东山镇东山村山体滑坡"
    assert (await story.incident("2026-000002")).clocks[0].is_open


async def test_whoever_knows_a_units_secret_address_speaks_for_that_unit_and_not_for_the_office(wary: Story) -> None:
    await wary.report(title="东山村山体滑坡", **{"class": "urgent"})
    token = token_of("dongshan", master_secret(wary.daemon.settings))
    downgrade = a_mail("[2026-000001]【一般】续报", "影响范围：三组", "office@example.org")
    await wary.hand_over(downgrade, recipient=f"report+{token}@example.org", sender="office@example.org")
    view = await wary.incident("2026-000001")
    assert view.facts["incident_class"] == "urgent"
    assert view.facts["elements"]["scope"] == "三组"
    assert view.clocks[0].is_open


async def test_a_copy_that_shows_who_sent_it_vouches_for_the_one_that_did_not(wary: Story) -> None:
    raw = a_mail("【紧急】东山镇东山村山体滑坡", FIRST + REST)
    await wary.hand_over(raw)
    assert (await wary.incident("2026-000001")).clocks[0].is_open
    token = token_of("dongshan", master_secret(wary.daemon.settings))
    await wary.hand_over(raw, recipient=f"report+{token}@example.org")
    view = await wary.incident("2026-000001")
    assert view.verified
    assert view.clocks[0].state == "stopped"
    assert len(await wary.audit("mail.verified")) == 1


async def test_the_unit_of_a_strangers_incident_is_that_of_the_verified_sender_who_follows(wary: Story) -> None:
    await wary.hand_over(a_mail("【紧急】山体滑坡", "山体滑坡，请速来人", "stranger@example.net"))
    assert (await wary.incident("2026-000001")).facts["unit"] == ""
    token = token_of("dongshan", master_secret(wary.daemon.settings))
    answer = await wary.hand_over(a_mail("[2026-000001]", REST), recipient=f"report+{token}@example.org")
    assert answer.startswith("250")
    assert (await wary.incident("2026-000001")).facts["unit"] == "dongshan"
