"""Mails in the store: each is kept once, and finds the incident that it belongs to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest

from incidentd.store import mailboxes
from incidentd.store.mail_arrivals import MailTaken, Sighting
from tests.integration.mail_office import FIRST, REST, STRANGER, Office, a_mail, id_of, opened_office

NUMBER = "2026-000001"
SECOND = "2026-000002"


@pytest.fixture
def office(store_url: str) -> Iterator[Office]:
    with opened_office(store_url) as one:
        yield one


# --- once ---------------------------------------------------------------------------------------------------------


async def test_a_mail_is_a_numbered_incident_of_its_senders_unit_and_kept_as_it_came(office: Office) -> None:
    raw = a_mail()
    assert await office.mail(raw) == MailTaken("E2026-000001", "opened", NUMBER, f"{NUMBER}-01")
    [incident] = office.rows("incident")
    assert (incident["number"], incident["unit"], incident["incident_class"]) == (NUMBER, "dongshan", "urgent")
    kept = office.kept("E2026-000001")
    assert (bytes(kept["raw"]), kept["verified"], kept["person"], kept["way"]) == (raw, True, "duty", "mailbox:duty")
    assert [clock["state"] for clock in office.clocks(NUMBER)] == ["running"]
    office.verified()


@pytest.mark.parametrize("in_one_group", [True, False], ids=["in one group", "in two"])
@pytest.mark.parametrize("relayed", [True, False], ids=["by another way", "the same bytes"])
async def test_a_mail_that_comes_again_is_kept_once(office: Office, *, in_one_group: bool, relayed: bool) -> None:
    raw = a_mail()
    again = b"Received: from elsewhere by here; Sun, 22 Nov 2026 11:01:00 +0800\n" + raw if relayed else raw
    if in_one_group:
        first, second = await office.group(office.read(raw), office.read(again))
    else:
        first, second = await office.mail(raw), await office.mail(again)
    assert (first.again, second) == (False, first._replace(again=True))
    assert (len(office.rows("mail")), len(office.rows("incident")), len(office.rows("report"))) == (1, 1, 1)
    assert len(office.messages(person="")) == 1
    assert len(office.audit("mail.received")) == 1


async def test_a_mail_under_an_id_that_was_used_before_is_another_mail(office: Office) -> None:
    one, other = a_mail(body="事发地点：东山村"), a_mail(body="事发地点：西山村")
    forged = other.replace(id_of(other).encode(), id_of(one).encode())
    assert [(await office.mail(raw)).number for raw in (one, forged)] == ["E2026-000001", "E2026-000002"]


async def test_mails_without_an_id_are_told_apart_by_their_bytes(office: Office) -> None:
    raw = a_mail().replace(b"Message-ID", b"X-Nothing")
    taken = [await office.mail(one) for one in (raw, raw + b"more\n", raw)]
    assert [(one.number, one.again) for one in taken] == [
        ("E2026-000001", False),
        ("E2026-000002", False),
        ("E2026-000001", True),
    ]


# --- where a mailbox has been read --------------------------------------------------------------------------------


async def test_every_sighting_is_recorded_also_of_a_mail_that_is_known(office: Office) -> None:
    raw = a_mail()
    places = [Sighting("duty", "INBOX", 7, 1), Sighting("duty", "INBOX", 7, 2), Sighting("other", "INBOX", 3, 9)]
    for place in [places[0], *places]:
        await office.mail(raw, sighting=place)
    await office.group(*(office.read(raw, sighting=place) for place in [Sighting("duty", "INBOX", 8, 1)] * 2))
    seen = [(row["account"], row["uidvalidity"], row["uid"], row["mail"]) for row in office.rows("sighting")]
    assert seen == [
        *(("duty", 7, 1, "E2026-000001"), ("duty", 7, 2, "E2026-000001"), ("duty", 8, 1, "E2026-000001")),
        ("other", 3, 9, "E2026-000001"),
    ]


async def test_what_is_known_of_a_folder_is_what_was_taken_and_passed_over_under_its_uidvalidity(
    office: Office,
) -> None:
    store, begun_at = office.store, office.clock.now()
    await office.mail(a_mail(), sighting=Sighting("duty", "INBOX", 7, 5))
    await store.begin_watching("duty", "INBOX", 7, [1, 2, 5])
    office.clock.forward(timedelta(days=1))
    await store.begin_watching("duty", "INBOX", 7, [3])  # it was begun already
    await store.begin_watching("duty", "INBOX", 8, [])

    def known(account: str, uidvalidity: int) -> mailboxes.FolderKnown:
        return store.read_blocking(lambda c: mailboxes.known(c, account, "INBOX", uidvalidity))

    assert known("duty", 7) == (frozenset({5}), frozenset({1, 2}), True, begun_at)
    assert known("duty", 8) == (frozenset(), frozenset(), True, begun_at)
    assert known("duty", 9) == (frozenset(), frozenset(), False, begun_at)
    assert known("other", 7) == (frozenset(), frozenset(), False, None)
    assert len(office.audit("mailbox.watched")) == 2
    office.verified()


# --- which incident it follows ------------------------------------------------------------------------------------


async def test_a_follow_up_finds_its_incident_by_the_number_in_its_subject(office: Office) -> None:
    await office.mail(a_mail())
    await office.mail(a_mail("西山村道路塌方", "事发地点：西山村"))
    follow_up = await office.mail(a_mail(f"[{NUMBER}] 续报", REST))
    assert (follow_up.outcome, follow_up.incident, follow_up.report) == ("added", NUMBER, f"{NUMBER}-02")
    assert [clock["state"] for clock in office.clocks(NUMBER)] == ["stopped"]
    assert [report["kind"] for report in office.reports(NUMBER)] == ["initial", "follow_up"]


@pytest.mark.parametrize("header", ["In_Reply_To", "References"])
@pytest.mark.parametrize("names", ["answer", "incident", "their own mail"])
async def test_a_reply_finds_its_incident_by_what_it_answers(office: Office, header: str, names: str) -> None:
    first = a_mail()
    await office.mail(first)
    [answer] = office.messages(person="")
    cited: dict[str, str] = {"answer": f"<{answer['reference']}@example.org>", "incident": f"<{NUMBER}@example.org>"}
    reply = a_mail("回复：你好", REST, "duty@example.org", (), **{header: cited.get(names, id_of(first))})
    assert (await office.mail(reply)).incident == NUMBER
    assert len(office.rows("incident")) == 1


async def test_a_reply_to_a_mail_of_the_same_group_belongs_to_its_incident(office: Office) -> None:
    first = a_mail()
    second = a_mail("回复：山体滑坡", REST, In_Reply_To=id_of(first))
    taken = await office.group(office.read(first), office.read(second))
    assert [(one.outcome, one.incident) for one in taken] == [("opened", NUMBER), ("added", NUMBER)]


@pytest.mark.parametrize("in_one_group", [True, False], ids=["in one group", "in two"])
async def test_a_stranger_who_uses_the_id_of_a_mail_draws_no_replies_to_it(
    office: Office, *, in_one_group: bool
) -> None:
    first = a_mail()
    await office.mail(first)
    forged = a_mail("西山村火灾", "事发地点：西山村", STRANGER, Message_ID=id_of(first))
    reply = a_mail("回复：情况", REST, In_Reply_To=id_of(first))
    if in_one_group:
        _, taken = await office.group(office.read(forged), office.read(reply))
    else:
        await office.mail(forged)
        taken = await office.mail(reply)
    assert taken.incident == NUMBER


async def test_a_follow_up_that_names_nothing_finds_the_one_open_incident_of_its_title(office: Office) -> None:
    await office.mail(a_mail("关于东山村山体滑坡的报告"))
    await office.mail(a_mail("关于西山村道路塌方的报告", "事发地点：西山村"))
    taken = await office.mail(a_mail("【续报】关于东山村山体滑坡的情况续报", REST))
    assert (taken.outcome, taken.incident) == ("added", NUMBER)


async def test_where_two_open_incidents_have_the_title_the_follow_up_opens_one_with_a_doubt(office: Office) -> None:
    for _ in range(2):
        await office.mail(a_mail("关于东山村山体滑坡的报告"))
    taken = await office.mail(a_mail("【续报】关于东山村山体滑坡的续报", REST))
    assert (taken.outcome, taken.incident) == ("opened", "2026-000003")
    assert '"field":"incident"' in office.kept(taken.number)["reading"].replace(" ", "")


async def test_an_unknown_number_opens_a_new_incident_and_the_number_is_asked_for(office: Office) -> None:
    taken = await office.mail(a_mail("[2026-000099] 续报", REST))
    assert (taken.outcome, taken.incident) == ("opened", NUMBER)
    [answer] = office.messages(person="")
    assert "2026-000099" in answer["body"]
    assert [clock["state"] for clock in office.clocks(NUMBER)] == ["running"]


async def test_the_incident_of_another_unit_is_not_touched(office: Office) -> None:
    await office.mail(a_mail())
    before = office.rows("incident"), office.reports(NUMBER)
    taken = await office.mail(a_mail(f"[{NUMBER}] 续报", REST, "xihe@example.org"))
    assert (taken.outcome, taken.incident) == ("opened", SECOND)
    assert (office.rows("incident")[:1], office.reports(NUMBER)) == before
    assert office.rows("incident")[1]["unit"] == "xihe"


@pytest.mark.parametrize("body", [REST, f"单位：西河镇\n{REST}"], ids=["no unit named", "another one named"])
async def test_the_office_may_add_to_the_incident_of_any_unit(office: Office, body: str) -> None:
    await office.mail(a_mail())
    taken = await office.mail(a_mail(f"[{NUMBER}] 西河镇续报", body, "office@example.org"))
    assert (taken.outcome, taken.incident) == ("added", NUMBER)
    assert office.rows("incident")[0]["unit"] == "dongshan"


async def test_a_unit_may_add_to_an_incident_of_which_the_unit_is_not_known(office: Office) -> None:
    await office.mail(a_mail("火灾", "事发地点：某村", STRANGER))
    assert office.rows("incident")[0]["unit"] == ""
    taken = await office.mail(a_mail(f"[{NUMBER}] 续报", REST))
    assert (taken.outcome, taken.incident) == ("added", NUMBER)


async def test_a_follow_up_to_a_closed_incident_is_held_and_the_office_is_told(office: Office) -> None:
    await office.mail(a_mail(body=FIRST + REST))
    await office.store.act("confirm", NUMBER, "key:office")
    await office.store.act("close", NUMBER, "key:office")
    taken = await office.mail(a_mail(f"[{NUMBER}] 续报", "影响范围：四组"))
    assert (taken.outcome, taken.incident, taken.report) == ("held", NUMBER, "")
    assert "closed" in office.kept(taken.number)["reason"]
    assert [taken.number in body for body in office.told_of("held")] == [True]
    assert len(office.reports(NUMBER)) == 1


async def test_a_reply_that_says_nothing_is_noted_and_wakes_nobody(office: Office) -> None:
    await office.mail(a_mail())
    taken = await office.mail(a_mail("回复：山体滑坡", "收到", In_Reply_To=f"<{NUMBER}@example.org>"))
    assert (taken.outcome, taken.incident, taken.report) == ("noted", NUMBER, "")
    assert office.told_of("held") == []


async def test_an_answer_to_a_message_id_that_mails_of_two_incidents_have_follows_neither_and_says_so(
    office: Office,
) -> None:
    same = "<same@mail.example.org>"
    one = await office.mail(a_mail("东山村山体滑坡", FIRST, Message_ID=same))
    two = await office.mail(a_mail("东山村火灾", FIRST.replace("山体滑坡", "火灾"), Message_ID=same))
    assert one.incident != two.incident
    answer = await office.mail(a_mail("回复：情况", REST, In_Reply_To=same))
    assert answer.incident not in ("", one.incident, two.incident)
    [doubt] = [one for one in json.loads(office.kept(answer.number)["reading"])["doubts"] if one["field"] == "incident"]
    assert "several incidents" in doubt["why"]


async def test_two_ids_with_the_reference_of_one_of_our_messages_lead_to_its_incident(office: Office) -> None:
    first = await office.mail(a_mail("东山村山体滑坡", FIRST))
    reference = office.kept(first.number)["answer"]
    for domain in ("one.example.org", "two.example.org"):
        others = " ".join(f"<{reference}@{name}.example.org>" for name in ("one", "two"))
        taken = await office.mail(
            a_mail(f"情况{domain}", REST, In_Reply_To=f"<{reference}@{domain}>", References=others)
        )
        assert taken.incident == first.incident
