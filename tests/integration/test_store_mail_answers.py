"""What mails set going: the answer to the sender, the office's notices, and what stands of it in the audit log."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes
from typing import Any

import pytest

from incidentd.core.audit import commitment
from incidentd.core.directory import Directory
from incidentd.store.mail_arrivals import MailRules
from incidentd.store.messages import LEASE
from incidentd.store.outbox import Result
from tests.integration.mail_office import FIRST, REST, STRANGER, SUBJECT, Office, a_mail, id_of, opened_office

NUMBER = "2026-000001"


@pytest.fixture
def office(store_url: str) -> Iterator[Office]:
    with opened_office(store_url) as one:
        yield one


@pytest.fixture
def sparing(store_url: str) -> Iterator[Office]:
    with opened_office(store_url, MailRules(answers_an_hour=2)) as one:
        yield one


def answers(office: Office, **having: Any) -> list[dict[str, Any]]:
    return [row for row in office.messages(**having) if row["answers"]]


# --- the answer ---------------------------------------------------------------------------------------------------


async def test_a_mail_is_answered_with_its_number_and_as_an_answer_to_it(office: Office) -> None:
    raw = a_mail()
    taken = await office.mail(raw)
    [answer] = answers(office)
    assert (answer["channel"], answer["address"], answer["answers"]) == ("email", "duty@example.org", id_of(raw))
    assert (answer["thread"], answer["state"], answer["reference"]) == (
        *(NUMBER, "queued"),
        office.kept(taken.number)["answer"],
    )
    assert NUMBER in answer["subject"]
    assert answer["reference"] in answer["body"]
    assert "财产损失" in answer["body"].partition("尚缺要素")[2]
    [queued] = [one for one in await office.store.claim("email", 99) if one.reference == answer["reference"]]
    assert queued.answers == id_of(raw)


async def test_a_known_mail_an_automatic_one_and_a_bounce_are_not_answered(office: Office) -> None:
    raw = a_mail()
    await office.mail(raw)
    await office.mail(raw)
    for mail in (
        a_mail("自动回复：外出", "我不在办公室", Auto_Submitted="auto-replied"),
        a_mail("Undelivered Mail Returned to Sender", "no such user", "MAILER-DAEMON@example.org"),
    ):
        assert (await office.mail(mail)).outcome == "kept"
    assert len(answers(office)) == 1
    assert len(office.rows("incident")) == 1


async def test_an_answer_goes_to_the_return_path_and_to_no_other_address(office: Office) -> None:
    await office.mail(a_mail(SUBJECT, FIRST, STRANGER, Reply_To="victim@example.com"))
    assert [answer["address"] for answer in answers(office)] == [STRANGER]


@pytest.mark.parametrize("in_one_group", [True, False], ids=["in one group", "one by one"])
async def test_one_address_gets_so_many_answers_an_hour_and_the_log_says_what_was_withheld(
    sparing: Office, *, in_one_group: bool
) -> None:
    mails = [sparing.read(a_mail(f"第{number}次报告", FIRST)) for number in range(3)]
    if in_one_group:
        taken = await sparing.group(*mails)
    else:
        taken = [(await sparing.store.take_mail(mail)).taken for mail in mails]
    assert [bool(sparing.kept(one.number)["answer"]) for one in taken] == [True, True, False]
    [withheld] = sparing.facts("answer.withheld")
    assert withheld["mail"] == taken[2].number
    await sparing.mail(a_mail("西河镇火灾", FIRST, "xihe@example.org"))
    assert len(answers(sparing, address="xihe@example.org")) == 1
    sparing.clock.forward(timedelta(hours=1))
    await sparing.mail(a_mail("第四次报告", FIRST))
    assert len(answers(sparing, address="duty@example.org")) == 3


async def test_no_sms_answers_a_mail_unless_the_settings_want_it(office: Office) -> None:
    await office.mail(a_mail())
    assert [answer["channel"] for answer in answers(office)] == ["email"]


async def test_where_the_settings_want_it_the_senders_phone_is_answered_too(store_url: str) -> None:
    with opened_office(store_url, MailRules(answer_by_sms=True)) as office:
        await office.mail(a_mail())
        await office.mail(a_mail(SUBJECT, FIRST, STRANGER))
        directory: Directory = office.store.context.rules.directory
        duty = directory.person("duty")
        assert duty
        found = sorted((answer["channel"], answer["address"]) for answer in answers(office))
        assert found == [("email", "duty@example.org"), ("email", STRANGER), ("sms", duty.phone)]
        [sms] = answers(office, channel="sms")
        assert NUMBER in sms["body"]
        assert sms["reference"] in sms["body"]


async def test_an_answer_that_cannot_be_delivered_alarms_nobody(office: Office) -> None:
    await office.mail(a_mail())
    before = office.rows("notice")
    [answer] = await office.store.claim("email", 99)
    await office.store.record(Result(answer.reference, "failed", office.clock.now(), answer.attempts, code="550"))
    assert [row["state"] for row in answers(office)] == ["undeliverable"]
    assert office.rows("notice") == before
    assert office.told("unreachable") == []
    office.verified()


async def test_an_answer_whose_sender_died_is_sent_again_under_its_reference(office: Office) -> None:
    raw = a_mail()
    await office.mail(raw)
    [first] = await office.store.claim("email", 99)
    assert await office.store.claim("email", 99) == []
    office.clock.forward(LEASE)
    [again] = await office.store.claim("email", 99)
    assert (again.reference, again.answers, again.attempts) == (first.reference, id_of(raw), 2)
    assert again.body == first.body


async def test_an_answer_is_sent_though_its_incident_needs_nothing_any_more(office: Office) -> None:
    await office.mail(a_mail(body=FIRST + REST))
    await office.store.act("confirm", NUMBER, "key:office")
    await office.store.act("close", NUMBER, "key:office")
    assert len(await office.store.claim("email", 99)) == 1


# --- the office's notices -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["unverified", "held", "unreadable"])
async def test_the_office_is_told_once_of_one_stranger_in_ten_minutes(office: Office, kind: str) -> None:
    await office.mail(a_mail())

    def mail(number: int, sender: str = STRANGER) -> bytes:
        made = {
            "unverified": a_mail(f"第{number}处火灾", FIRST, sender),
            "held": a_mail(f"[{NUMBER}] 续报{number}", REST, sender),
            "unreadable": a_mail("x", "", sender),
        }
        return made[kind]

    await office.group(*(office.read(mail(number)) for number in range(3)))
    await office.mail(mail(3))
    assert office.told(kind) == [("office", "email"), ("office", "sms")]
    assert len(office.facts("notice.withheld")) == 3
    await office.mail(mail(4, "another@example.net"))
    assert len(office.told(kind)) == 4
    office.clock.forward(timedelta(minutes=10))
    await office.mail(mail(5))
    assert len(office.told(kind)) == 6


async def test_of_a_stranger_who_writes_steadily_the_office_is_told_again_and_again(office: Office) -> None:
    for number in range(12):
        await office.mail(a_mail(f"第{number}处火灾", FIRST, STRANGER))
        office.clock.forward(timedelta(minutes=5))
    assert len(office.told_of("unverified")) == 6


async def test_of_a_flood_under_ever_new_names_the_office_is_told_ten_times_in_ten_minutes_and_twenty_an_hour(
    office: Office,
) -> None:
    told = []
    for minutes in range(0, 75, 5):
        names = [f"x{minutes}-{number}@example.net" for number in range(12)]
        await office.group(*(office.read(a_mail(f"火灾{name}", FIRST, name)) for name in names))
        told.append(len(office.told("unverified")) // 2)
        office.clock.forward(timedelta(minutes=5))
    assert told == [10, 10, *[20] * 10, 30, 30, 40]


async def test_the_office_is_told_of_every_mail_of_a_known_sender_that_nobody_can_read(office: Office) -> None:
    for _ in range(3):
        await office.mail(a_mail("x", ""))
    assert len(office.told("unreadable")) == 6


async def test_the_office_is_told_where_its_number_stands(office: Office) -> None:
    await office.mail(a_mail(SUBJECT, FIRST, STRANGER))
    waiting = {row["reference"]: row["incidents"] for row in office.messages(person="office")}
    assert [json.loads(incidents) for incidents in waiting.values()] == [[NUMBER], [NUMBER]]


# --- the audit log ------------------------------------------------------------------------------------------------


async def test_the_audit_log_holds_no_address_subject_or_text_and_proves_the_bytes(office: Office) -> None:
    name = "现场照片.jpg"
    known = a_mail(SUBJECT, FIRST, files=((name, b"\xff\xd8\xff\xe0 a photo"),))
    for raw in (
        known,
        a_mail(SUBJECT, FIRST + REST, STRANGER),
        a_mail(f"[{NUMBER}] 续报", REST, STRANGER),
        a_mail("Undelivered Mail", "no such user", "MAILER-DAEMON@example.org"),
    ):
        await office.mail(raw)
    await office.decide("E2026-000003", accept=True)
    log = "\n".join(line.body for line in office.audit())
    words = [line.partition("：")[2] for line in (FIRST + REST).splitlines()]
    secret = ["@", "example", "东山镇东山村山体滑坡", "Undelivered", name, id_of(known), *filter(None, words)]
    assert [one for one in secret if one in log] == []
    for line in office.facts("mail.received"):
        kept = office.kept(line["mail"])
        assert line["raw"] == commitment(kept["salt"], kept["raw"])
        assert message_from_bytes(kept["raw"])["To"]
    assert office.verified() > 8
