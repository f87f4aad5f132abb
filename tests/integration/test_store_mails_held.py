"""Mails of which it is not known who sent them, and what the office decides about those that are held."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from incidentd.errors import Rejected
from incidentd.store.mail_arrivals import MailRules, MailTaken
from incidentd.store.outbox import Result
from tests.integration.mail_office import FIRST, REST, STRANGER, SUBJECT, Office, a_mail, id_of, opened_office
from tests.integration.stored import START

NUMBER = "2026-000001"
WHOLE = FIRST + REST


@pytest.fixture
def office(store_url: str) -> Iterator[Office]:
    with opened_office(store_url) as one:
        yield one


@pytest.fixture
def holding(store_url: str) -> Iterator[Office]:
    with opened_office(store_url, MailRules(unverified="hold")) as one:
        yield one


def states(office: Office) -> list[str]:
    return [clock["state"] for clock in office.clocks(NUMBER)]


async def held_follow_up(office: Office, body: str = REST) -> str:
    """A stranger's follow-up to an incident of ten minutes ago; its number."""
    await office.mail(a_mail())
    office.clock.forward(timedelta(minutes=10))
    return (await office.mail(a_mail(f"[{NUMBER}] 续报", body, STRANGER))).number


# --- it opens an incident -----------------------------------------------------------------------------------------


async def test_a_strangers_mail_opens_an_incident_whose_clocks_its_text_does_not_stop(office: Office) -> None:
    taken = await office.mail(a_mail(SUBJECT, WHOLE, STRANGER))
    assert (taken.outcome, taken.incident) == ("opened", NUMBER)
    assert states(office) == ["running"]
    assert [report["verified"] for report in office.reports(NUMBER)] == [False]
    assert [NUMBER in body for body in office.told_of("unverified")] == [True]
    office.clock.forward(timedelta(hours=1))
    await office.fire_all()
    assert states(office) == ["overdue"]
    office.verified()


async def test_when_the_office_confirms_the_text_counts_from_when_it_arrived(office: Office) -> None:
    await office.mail(a_mail(SUBJECT, WHOLE, STRANGER))
    office.clock.forward(timedelta(hours=1))
    await office.store.act("confirm", NUMBER, "key:office")
    [clock] = office.clocks(NUMBER)
    assert (clock["state"], clock["late_seconds"], clock["stopped_at"]) == ("stopped", 0, START)
    [line] = office.facts("incident.confirmed")
    assert line["vouched_for"] == [f"{NUMBER}-01"]


async def test_a_mail_that_nobody_can_read_opens_an_incident_for_a_human(office: Office) -> None:
    taken = await office.mail(a_mail("x", ""))
    assert (taken.outcome, taken.incident) == ("opened", NUMBER)
    assert states(office) == ["running"]
    assert [NUMBER in body for body in office.told_of("unreadable")] == [True]


async def test_of_a_mail_that_is_cut_off_office_and_sender_are_told_so_and_it_is_shown(office: Office) -> None:
    raw = a_mail(SUBJECT, WHOLE)
    [taken] = await office.group(office.read(raw[:-400], whole=False))
    assert (taken.outcome, json.loads(office.kept(taken.number)["faults"])) == ("opened", ["cut_off"])
    assert ["只保存了开头部分" in body for body in office.told_of("unreadable")] == [True]
    [answer] = [row["body"] for row in office.rows("message") if row["answers"]]
    assert "只保存了开头部分" in answer
    assert "分成较小的邮件" in answer


@pytest.mark.parametrize(
    "broken",
    [
        b'{"kind": "initial", "elements": {"location": ',
        b'{"kind": "initial", "elements": {"location": "x", "casualties": {"dead": -1}}}',
        b'{"type": "FeatureCollection"}',
        b"[1, 2]",
        b"\xff\xfe\x00",
        b"{" + b" " * 1_100_000 + b"}",
    ],
    ids=["cut", "bad value", "of something else", "list", "bytes", "huge"],
)
async def test_of_json_that_is_no_report_the_office_is_told_and_the_rest_of_the_mail_is_read(
    office: Office, broken: bytes
) -> None:
    taken = await office.mail(a_mail(files=(("report.json", broken),)))
    assert taken.outcome == "opened"
    assert json.loads(office.kept(taken.number)["faults"]) == ["json_unreadable"]
    [told] = office.told_of("unreadable")
    assert "JSON" in told
    assert json.loads(office.rows("incident")[0]["elements"])["nature"] == "山体滑坡"
    [answer] = [row["body"] for row in office.rows("message") if row["answers"]]
    assert "JSON 文件不是合格的报告" in answer


async def test_of_json_that_holds_nobody_need_be_told_but_of_two_such_files_somebody_must(office: Office) -> None:
    good = json.dumps({"elements": {"location": "东山村"}}).encode()
    await office.mail(a_mail(files=(("report.json", good),)))
    assert office.told_of("unreadable") == []
    taken = await office.mail(a_mail(files=(("one.json", good), ("two.json", good.replace(b"}}", b" }}")))))
    assert json.loads(office.kept(taken.number)["faults"]) == ["several_reports"]
    assert len(office.told_of("unreadable")) == 1


# --- it changes none ----------------------------------------------------------------------------------------------


async def test_a_strangers_follow_up_changes_nothing_and_is_held(office: Office) -> None:
    await office.mail(a_mail())
    before = office.rows("incident"), office.clocks(NUMBER), office.reports(NUMBER)
    taken = await office.mail(a_mail(f"[{NUMBER}] 续报", REST, STRANGER))
    assert (taken.outcome, taken.incident, taken.report) == ("held", NUMBER, "")
    assert (office.rows("incident"), office.clocks(NUMBER), office.reports(NUMBER)) == before
    assert [taken.number in body for body in office.told_of("held")] == [True]


async def test_an_accepted_mail_counts_as_of_when_it_arrived(office: Office) -> None:
    number = await held_follow_up(office)
    arrived = office.clock.now()
    office.clock.forward(timedelta(hours=2))
    taken = await office.decide(number, accept=True)
    assert taken == (number, "added", NUMBER, f"{NUMBER}-02", False)
    [clock] = office.clocks(NUMBER)
    assert (clock["state"], clock["late_seconds"], clock["stopped_at"]) == ("stopped", 0, arrived)
    kept = office.kept(number)
    assert (kept["outcome"], kept["incident"], kept["report"]) == ("added", NUMBER, f"{NUMBER}-02")
    assert [report["verified"] for report in office.reports(NUMBER)] == [True, True]
    office.verified()


async def test_a_dismissed_mail_stays_kept_and_counts_for_nothing(office: Office) -> None:
    number = await held_follow_up(office)
    taken = await office.decide(number, accept=False)
    assert (taken.outcome, taken.report) == ("kept", "")
    kept = office.kept(number)
    assert (kept["outcome"], kept["report"], kept["verified"], kept["size"]) == ("kept", "", False, len(kept["raw"]))
    assert states(office) == ["running"]
    [line] = office.facts("mail.decided")
    assert (line["mail"], line["outcome"]) == (number, "kept")
    office.verified()


@pytest.mark.parametrize("first", [True, False], ids=["accepted", "dismissed"])
@pytest.mark.parametrize("second", [True, False], ids=["accept", "dismiss"])
async def test_a_mail_is_decided_about_once(office: Office, *, first: bool, second: bool) -> None:
    number = await held_follow_up(office)
    await office.decide(number, accept=first)
    before = office.dump()
    with pytest.raises(Rejected) as refused:
        await office.decide(number, accept=second)
    assert (refused.value.status, refused.value.code) == (409, "mail-not-held")
    assert office.dump() == before


async def test_only_what_is_held_can_be_decided_about(office: Office) -> None:
    taken = await office.mail(a_mail())
    for number, status in ((taken.number, 409), ("E2026-000099", 404)):
        with pytest.raises(Rejected) as refused:
            await office.decide(number, accept=True)
        assert refused.value.status == status


@pytest.mark.parametrize("body", [REST, f"单位：西河镇\n{REST}"], ids=["no unit named", "another one named"])
async def test_the_office_says_for_which_incident_an_accepted_mail_counts(office: Office, body: str) -> None:
    number = await held_follow_up(office, body)
    await office.mail(a_mail("西山村道路塌方", "事发地点：西山村"))
    taken = await office.decide(number, accept=True, incident="2026-000002")
    assert (taken.outcome, taken.incident) == ("added", "2026-000002")
    assert office.kept(number)["incident"] == "2026-000002"
    assert states(office) == ["running"]


@pytest.mark.parametrize("why", ["unknown", "closed"])
async def test_a_mail_that_cannot_be_accepted_stays_held(office: Office, why: str) -> None:
    number = await held_follow_up(office)
    if why == "closed":
        await office.mail(a_mail(f"[{NUMBER}] 续报", WHOLE))
        await office.store.act("confirm", NUMBER, "key:office")
        await office.store.act("close", NUMBER, "key:office")
    before = office.dump()
    with pytest.raises(Rejected) as refused:
        await office.decide(number, accept=True, incident="2026-000099" if why == "unknown" else "")
    assert refused.value.code == {"unknown": "unknown-incident", "closed": "incident-closed"}[why]
    assert office.dump() == before


async def test_a_mail_about_a_closed_incident_counts_once_that_is_open_again(office: Office) -> None:
    await office.mail(a_mail(body=WHOLE))
    await office.store.act("confirm", NUMBER, "key:office")
    await office.store.act("close", NUMBER, "key:office")
    held = await office.mail(a_mail(f"[{NUMBER}] 续报", "影响范围：四组"))
    await office.store.act("reopen", NUMBER, "key:office", "a further report came")
    taken = await office.decide(held.number, accept=True)
    assert (taken.outcome, taken.report) == ("added", f"{NUMBER}-02")


async def test_a_mail_that_was_noted_may_count_after_all(office: Office) -> None:
    await office.mail(a_mail())
    reply = a_mail(
        "回复：山体滑坡", "我们已派出两支队伍前往现场，请领导放心，稍后继续报告。", In_Reply_To=f"<{NUMBER}@x>"
    )
    noted = await office.mail(reply)
    assert (noted.outcome, noted.incident) == ("noted", NUMBER)
    assert [noted.number in body for body in office.told_of("held")] == [True]
    assert (await office.decide(noted.number, accept=True)).report == f"{NUMBER}-02"


# --- where the settings hold what is not verified -----------------------------------------------------------------


async def test_a_strangers_mail_is_held_where_the_settings_say_so_and_the_office_is_told(holding: Office) -> None:
    taken = await holding.mail(a_mail(SUBJECT, WHOLE, STRANGER))
    assert (taken.outcome, taken.incident) == ("held", "")
    assert holding.rows("incident") == []
    assert [taken.number in body for body in holding.told_of("held")] == [True]
    assert (await holding.mail(a_mail())).outcome == "opened"


async def test_an_accepted_mail_opens_its_incident_as_of_when_it_arrived(holding: Office) -> None:
    number = (await holding.mail(a_mail(SUBJECT, FIRST, STRANGER, (("现场.jpg", b"\xff\xd8\xff\xe0 a photo"),)))).number
    holding.clock.forward(timedelta(minutes=20))
    taken = await holding.decide(number, accept=True)
    assert (taken.outcome, taken.incident) == ("opened", NUMBER)
    [clock] = holding.clocks(NUMBER)
    expected: dict[str, Any] = {"received_at": START, "unit": "dongshan", "incident_class": "urgent"}
    [incident] = holding.rows("incident")
    assert {name: incident[name] for name in expected} == expected
    assert clock["due_at"] < START + timedelta(minutes=31)
    assert [file["incident"] for file in holding.rows("attachment")] == [NUMBER]
    holding.verified()


# --- a copy shows who sent what is held ---------------------------------------------------------------------------


async def unverified(office: Office, raw: bytes) -> MailTaken:
    """The mail by a way on which nobody has found out who sent it."""
    read = office.read(raw)._replace(verified=False, unit="", units=(), person="")
    return (await office.store.take_mail(read)).taken


@pytest.mark.parametrize("which", ["opens", "follows"])
async def test_a_copy_that_shows_who_sent_a_held_mail_lets_it_count_as_of_when_it_first_came(
    holding: Office, which: str
) -> None:
    if which == "follows":
        await holding.mail(a_mail())
    raw = a_mail(f"[{NUMBER}] 续报" if which == "follows" else SUBJECT, REST if which == "follows" else WHOLE)
    before = len(answers(holding))
    first = await unverified(holding, raw)
    assert first.outcome == "held"
    arrived = holding.clock.now()
    await undelivered(holding)
    await undelivered(holding)
    holding.clock.forward(timedelta(minutes=5))
    taken = await holding.mail(b"Received: from mx by here; Sun, 22 Nov 2026 11:05:00 +0800\n" + raw)
    expected = ("added", f"{NUMBER}-02") if which == "follows" else ("opened", f"{NUMBER}-01")
    assert (taken.number, taken.outcome, taken.report, taken.again) == (first.number, *expected, True)
    kept = holding.kept(first.number)
    assert (kept["outcome"], kept["incident"], kept["report"], kept["verified"]) == (
        expected[0],
        NUMBER,
        expected[1],
        True,
    )
    assert (kept["unit"], kept["reason"]) == ("dongshan", "")
    [report] = [one for one in holding.reports(NUMBER) if one["number"] == expected[1]]
    assert report["counts_at"] == arrived
    assert len(answers(holding)) == before + 2  # that it waits, and its receipt
    await retry(holding)
    assert states_of_notices(holding, "held") == {"superseded"}
    [line] = holding.facts("mail.verified")
    assert (line["mail"], line["reports"]) == (first.number, [expected[1]])
    holding.verified()
    again = await holding.mail(raw)
    assert again == taken
    assert len(holding.rows("report")) == (2 if which == "follows" else 1)


async def test_both_copies_may_come_in_one_group(holding: Office) -> None:
    raw = a_mail(SUBJECT, WHOLE, files=(("现场.jpg", b"\xff\xd8\xff\xe0 a photo"),))
    read = holding.read(raw)
    first, second = await holding.group(read._replace(verified=False, unit="", units=(), person=""), read)
    assert (first.outcome, second.outcome, second.again) == ("held", "opened", True)
    assert (holding.kept(first.number)["outcome"], len(holding.rows("report"))) == ("opened", 1)
    assert [file["incident"] for file in holding.rows("attachment")] == [NUMBER]
    holding.verified()


async def test_a_copy_frees_nothing_that_is_held_for_another_reason_or_was_decided_about(holding: Office) -> None:
    await holding.mail(a_mail())
    await holding.store.act("close", NUMBER, "key:office", "dealt with")
    raw = a_mail(f"[{NUMBER}] 续报", REST)
    assert (await unverified(holding, raw)).outcome == "held"
    assert (await holding.mail(raw)).outcome == "held"
    assert len(holding.rows("report")) == 1
    dismissed = a_mail("西山村道路塌方", WHOLE)
    number = (await unverified(holding, dismissed)).number
    await holding.decide(number, accept=False)
    assert (await holding.mail(dismissed)).outcome == "kept"
    holding.verified()


# --- what is decided is told no more --------------------------------------------------------------------------------


def states_of_notices(office: Office, kind: str) -> set[str]:
    references = {row["message"] for row in office.rows("notice") if row["kind"] == kind}
    return {row["state"] for row in office.messages() if row["reference"] in references}


async def undelivered(office: Office) -> None:
    """Nothing can be handed over for now."""
    for channel in ("sms", "email"):
        for one in await office.store.claim(channel, 99):
            await office.store.record(Result(one.reference, "failed", office.clock.now(), one.attempts, gave_up=True))


async def retry(office: Office) -> None:
    await asyncio.to_thread(office.store.requeue_blocking, [], "cli:office")


async def test_of_an_unverified_mail_nothing_is_told_once_the_office_has_confirmed_it(office: Office) -> None:
    await office.mail(a_mail(SUBJECT, WHOLE, STRANGER))
    await undelivered(office)
    await retry(office)
    assert states_of_notices(office, "unverified") == {"queued"}
    await undelivered(office)
    await office.store.act("confirm", NUMBER, "key:office")
    await retry(office)
    assert states_of_notices(office, "unverified") == {"superseded"}
    office.verified()


@pytest.mark.parametrize("kind", ["unverified", "unreadable"])
async def test_of_a_mail_whose_incident_is_closed_nothing_is_told_any_more(office: Office, kind: str) -> None:
    await office.mail(a_mail(SUBJECT, WHOLE, STRANGER) if kind == "unverified" else a_mail("x", ""))
    await undelivered(office)
    await office.store.act("close", NUMBER, "key:office", "a false alarm")
    await retry(office)
    assert states_of_notices(office, kind) == {"superseded"}


@pytest.mark.parametrize("accept", [True, False], ids=["accepted", "dismissed"])
async def test_of_a_mail_that_was_decided_about_nothing_is_told_any_more(office: Office, *, accept: bool) -> None:
    number = await held_follow_up(office)
    await undelivered(office)
    await retry(office)
    assert states_of_notices(office, "held") == {"queued"}
    await undelivered(office)
    await office.decide(number, accept=accept)
    await retry(office)
    assert states_of_notices(office, "held") == {"superseded"}
    office.verified()


async def test_of_a_reply_about_which_nothing_can_be_decided_the_office_is_told(office: Office) -> None:
    await held_follow_up(office)
    [notice, *_] = office.messages(person="office", incidents="[]")
    words = "请问这封邮件应当怎样处理？我们不清楚，请来电告知。"
    reply = a_mail("回复", words, In_Reply_To=f"<{notice['reference']}@example.org>")
    assert (await office.mail(reply)).outcome == "kept"
    await undelivered(office)
    await retry(office)
    assert len(office.messages(person="office", channel="sms", state="queued")) == 2


# --- the sender of an accepted mail gets his receipt ----------------------------------------------------------------


def answers(office: Office) -> list[dict[str, Any]]:
    return [row for row in office.messages() if row["answers"]]


@pytest.mark.parametrize("which", ["follows", "opens"])
async def test_who_sent_a_mail_that_is_accepted_is_told_its_number_and_how_its_clocks_stand_then(
    holding: Office, which: str
) -> None:
    if which == "follows":
        await holding.mail(a_mail())
    raw = a_mail(f"[{NUMBER}] 续报" if which == "follows" else SUBJECT, "影响范围：三组12户\n" + FIRST, STRANGER)
    held = await holding.mail(raw)
    assert held.outcome == "held"
    [first] = [row for row in answers(holding) if row["address"] == STRANGER]
    holding.clock.forward(timedelta(minutes=20))
    taken = await holding.decide(held.number, accept=True)
    [_, receipt] = [row for row in answers(holding) if row["address"] == STRANGER]
    assert (receipt["answers"], receipt["thread"], receipt["state"]) == (id_of(raw), NUMBER, "queued")
    assert receipt["subject"].startswith(f"[{NUMBER}]")
    assert taken.report in receipt["body"]
    assert "三组12户" in receipt["body"]
    assert "财产损失" in receipt["body"].partition("尚缺要素")[2]
    assert "还剩8分钟" in receipt["body"].replace(" ", "")  # not 28, as when it came
    assert holding.kept(held.number)["answer"] == receipt["reference"]
    assert receipt["reference"] in receipt["body"]
    assert receipt["reference"] != first["reference"]
    [line] = holding.facts("mail.decided")
    assert line["answer"] == receipt["reference"]
    holding.verified()


async def test_of_a_mail_that_is_dismissed_its_sender_is_told_nothing(office: Office) -> None:
    number = await held_follow_up(office)
    before = len(answers(office))
    await office.decide(number, accept=False)
    assert len(answers(office)) == before


async def test_a_mail_that_must_not_be_answered_is_not_when_it_is_accepted(office: Office) -> None:
    await office.mail(a_mail())
    held = await office.mail(a_mail(f"[{NUMBER}] 续报", REST, STRANGER, List_Id="<all.example.net>"))
    assert held.outcome == "held"
    before = len(answers(office))
    assert (await office.decide(held.number, accept=True)).outcome == "added"
    assert len(answers(office)) == before
    [line] = office.facts("mail.decided")
    assert "answer" not in line


async def test_an_address_gets_no_more_receipts_in_an_hour_than_answers_at_all(store_url: str) -> None:
    with opened_office(store_url, MailRules(unverified="hold", answers_an_hour=1)) as office:
        held = await office.mail(a_mail(SUBJECT, WHOLE, STRANGER))
        await office.decide(held.number, accept=True)
        assert len(answers(office)) == 1
        assert [line["mail"] for line in office.facts("answer.withheld")] == [held.number]
        later = await office.mail(a_mail("西山村道路塌方", "事发地点：西山村", "other@example.net"))
        office.clock.forward(timedelta(minutes=61))
        await office.decide(later.number, accept=True)
        assert [row["address"] for row in answers(office)].count("other@example.net") == 2


@pytest.mark.parametrize("listed", [False, True], ids=["of a person", "of a list"])
async def test_who_got_no_answer_when_the_mail_came_gets_the_receipt_when_it_is_accepted(
    store_url: str, *, listed: bool
) -> None:
    with opened_office(store_url, MailRules(unverified="hold", answers_an_hour=1)) as office:
        await office.mail(a_mail("西山村道路塌方", "事发地点：西山村", STRANGER))
        raw = a_mail(SUBJECT, WHOLE, STRANGER, Reply_To="forger@example.com")
        held = await office.mail(b"List-Id: <all.example.net>\n" + raw if listed else raw)
        assert (held.outcome, office.kept(held.number)["answer"]) == ("held", "")
        office.clock.forward(timedelta(minutes=61))
        taken = await office.decide(held.number, accept=True)
        found = [row["address"] for row in answers(office) if row["thread"] == taken.incident]
        assert found == ([] if listed else [STRANGER])
        assert bool(office.kept(held.number)["answer"]) is not listed
        office.verified()


async def test_a_mail_that_was_long_under_way_is_answered_with_the_time_that_is_left_now(office: Office) -> None:
    arrived = office.clock.now()
    office.clock.forward(timedelta(minutes=20))
    await office.mail(a_mail(), at=arrived)
    [receipt] = answers(office)
    assert "还剩8分钟" in receipt["body"].replace(" ", "")
