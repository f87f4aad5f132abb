"""When a mail that is handed over was received: by our own server's topmost field, and by nobody else's."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from incidentd.intake.mail.desk import MailDesk
from incidentd.intake.mail.handed import Handed
from incidentd.intake.mail.received import had_by_server
from incidentd.intake.mail.understanding import MailReader
from tests.integration.mail_office import FIRST, OURS, SUBJECT, a_mail, opened_office

NOW = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
SERVERS = ("mx.example.org",)
WAITED = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
OURS_SAYS = (
    "from town.example.org (town.example.org [192.0.2.7]) by mx.example.org (Postfix) with ESMTP id 4A1 for <r@x>"
)


def mail(*received: str) -> bytes:
    return "".join(f"Received: {one}\r\n" for one in received).encode() + b"Subject: x\r\n\r\nx\r\n"


@pytest.mark.parametrize(
    "says",
    [
        f"{OURS_SAYS}; Sun, 22 Nov 2026 11:00:00 +0800 (CST)",
        f"{OURS_SAYS};\r\n\tSun, 22 Nov 2026 03:00:00 +0000",
        "by MX.example.org. (Postfix, from userid 1000) id 4A1; Sun, 22 Nov 2026 11:00:00 CST",
        "from x (by evil.example; y) by mx.example.org with LMTP; Sun, 22 Nov 2026 11:00:00 +0800",
    ],
)
def test_what_our_server_wrote_on_top_counts(says: str) -> None:
    assert had_by_server(mail(says), SERVERS, NOW) == WAITED


@pytest.mark.parametrize(
    "received",
    [
        (),
        ("from a by evil.example; Sun, 22 Nov 2026 11:00:00 +0800",),
        ("from a by evil.example; Sun, 22 Nov 2026 11:59:00 +0800", f"{OURS_SAYS}; Sun, 22 Nov 2026 11:00:00 +0800"),
        ("from a (by mx.example.org) by evil.example; Sun, 22 Nov 2026 11:00:00 +0800",),
        ("from by mx.example.org by evil.example; Sun, 22 Nov 2026 11:00:00 +0800",),
        (f"{OURS_SAYS}; Sun, 22 Nov 2026 12:00:01 +0800",),
        (f"{OURS_SAYS}; Tue, 17 Nov 2026 11:59:59 +0800",),
        (f"{OURS_SAYS}; yesterday",),
        (f"{OURS_SAYS}; Sun, 22 Nov 2026 11:00:00",),
        (OURS_SAYS,),
        ("\x00\xff;;;",),
    ],
    ids=[
        "none",
        "other",
        "below",
        "comment",
        "twice",
        "ahead",
        "too old",
        "no date",
        "no zone",
        "no moment",
        "garbage",
    ],
)
def test_else_it_counts_from_when_it_is_handed_over(received: tuple[str, ...]) -> None:
    assert had_by_server(mail(*received), SERVERS, NOW) == NOW


def test_without_a_server_of_ours_no_field_is_believed() -> None:
    assert had_by_server(mail(f"{OURS_SAYS}; Sun, 22 Nov 2026 11:00:00 +0800"), (), NOW) == NOW


class _NoBell:
    def ring(self, next_at: datetime | None, told: bool) -> None:  # noqa: FBT001
        """Nobody waits to be woken."""


async def test_what_a_mail_waited_in_our_server_does_not_count_against_its_unit(sqlite_url: str) -> None:
    with opened_office(sqlite_url) as office:
        now = office.clock.now()
        before = now - timedelta(minutes=25)
        trace = f"Received: {OURS_SAYS}; {before:%a, %d %b %Y %H:%M:%S} +0000\r\n".encode()
        reader = MailReader(office.store.context.rules, addresses=(OURS,), servers=SERVERS, trust_registered=True)
        desk = MailDesk(office.store, reader, _NoBell(), office.clock)
        number = await desk.take_handed(Handed(trace + a_mail(SUBJECT, FIRST), now, "duty@example.org", OURS, "unix"))
        kept = office.kept(number)
        assert (kept["received_at"], kept["taken_at"]) == (before.replace(microsecond=0), now)
        [report] = office.reports(kept["incident"])
        assert report["arrived_at"] == before.replace(microsecond=0)
