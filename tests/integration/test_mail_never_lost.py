"""No mail, however broken, is lost or stops the intake: each has a number, and an incident or a stated reason."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from incidentd.intake.mail.understanding import Envelope, arrival
from incidentd.store.mail_arrivals import MailTaken
from tests.corpus.corpus import Case, cases
from tests.integration.mail_office import OURS, Office, opened_office
from tests.integration.mails import HEADERS
from tests.integration.test_mail_fuzz import BITS, Node, trees

OFTEN = settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
CORPUS = cases()


@pytest.fixture
def office(sqlite_url: str) -> Iterator[Office]:
    with opened_office(sqlite_url) as one:
        yield one


def is_kept(office: Office, raw: bytes, sender: str | None = None) -> MailTaken:
    """Have a mail kept twice: once it has a place, and then it is known."""
    # Each mail has an hour of its own, else the one address that all have would soon have had its answers.
    office.clock.forward(timedelta(minutes=61))
    envelope = Envelope(office.clock.now(), OURS, sender)
    read = arrival(office.reader.read(raw, envelope), office.reader.rules, "handover")
    taken = asyncio.run(take(office, raw, read))
    kept = office.store.read_blocking(
        lambda c: c.exec_driver_sql(
            "SELECT raw, outcome, reason, incident, kind FROM mail WHERE number = ?", (taken.number,)
        ).one()
    )
    assert taken.again or bytes(kept.raw) == raw
    if kept.kind == "report":
        assert kept.incident or (kept.outcome == "held" and kept.reason)
    else:
        assert (kept.outcome, kept.incident, bool(kept.reason)) == ("kept", "", True)
    return taken


async def take(office: Office, raw: bytes, read: object) -> MailTaken:
    taken = (await office.store.take_mail(read)).taken  # type: ignore[arg-type]
    again = (await office.store.take_mail(office.read(raw))).taken
    assert again == taken._replace(again=True)
    return taken


@st.composite
def damaged(draw: st.DrawFn, corpus: list[Case]) -> bytes:
    """A mail of the corpus with bytes flipped, put in and taken out, cut off, or another's end in place of its own."""
    raw = bytearray(draw(st.sampled_from(corpus)).raw[:20_000])
    for _ in range(draw(st.integers(1, 8))):
        at = draw(st.integers(0, len(raw)))
        how = draw(st.sampled_from(["flip", "insert", "delete", "cut", "splice", "double"]))
        if how == "flip" and at < len(raw):
            raw[at] ^= 1 << draw(st.integers(0, 7))
        elif how == "insert":
            raw[at:at] = draw(st.sampled_from(BITS) | st.binary(max_size=8))
        elif how == "delete":
            del raw[at : at + draw(st.integers(1, 200))]
        elif how == "cut":
            del raw[at:]
        elif how == "splice":
            other = draw(st.sampled_from(corpus)).raw
            raw[at:] = other[draw(st.integers(0, len(other))) :][:20_000]
        else:
            raw[at:at] = raw[at : at + 500]
    return bytes(raw)


def test_every_mail_of_the_corpus_has_a_number_and_a_place(office: Office) -> None:
    taken = [is_kept(office, case.raw) for case in CORPUS]
    assert all(one.number for one in taken)
    office.verified()


@OFTEN
@given(damaged(CORPUS), st.sampled_from([None, "", "duty@example.org", "stranger@example.net"]))
def test_no_damage_to_a_mail_of_the_corpus_loses_it(office: Office, raw: bytes, sender: str | None) -> None:
    is_kept(office, raw, sender)


@OFTEN
@given(trees)
def test_no_mail_made_of_parts_at_random_is_lost(office: Office, tree: Node) -> None:
    taken = is_kept(office, HEADERS + tree.data)
    attached = [row for row in office.rows("attachment") if row["mail"] == taken.number]
    assert len(attached) >= len(tree.files) or taken.again


@OFTEN
@given(st.lists(st.sampled_from(BITS) | st.binary(max_size=6), max_size=40))
def test_no_heap_of_mail_pieces_is_lost(office: Office, bits: list[bytes]) -> None:
    is_kept(office, b"".join(bits))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\0",
        b"\r\n\r\n",
        b"From: \xff\xfe\r\nSubject: \xed\xa0\x80\0\r\nMessage-ID: <\0>\r\nIn-Reply-To: <\xff>\r\n\r\n\0\r\n",
        "Subject: [2026-999999999999] 续报\r\nFrom: duty@example.org\r\n\r\n死亡99999999999999999999人\r\n".encode(),
        b"From: a@b\r\nSubject: =?utf-16?B?2AAA?=\r\n\r\nx",
        b"From: duty@example.org\r\nSubject: " + b"x" * 100_000 + b"\r\n\r\nx",
        b"From: " + b"a" * 70_000 + b"@example.org\r\nMessage-ID: <" + b"b" * 70_000 + b">\r\n\r\nx",
    ],
    ids=["empty", "zero", "only lines", "no text", "large numbers", "half a character", "long subject", "long sender"],
)
async def test_what_no_program_writes_is_kept_on_either_database(store_url: str, raw: bytes) -> None:
    with opened_office(store_url) as office:
        taken = await office.mail(raw)
        assert taken.incident
        assert bytes(office.kept(taken.number)["raw"]) == raw
        office.verified()
