"""A backlog is read in processes of its own, in the order in which it came."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from incidentd.intake.mail.reading_room import ReadingRoom, Unread
from incidentd.intake.mail.understanding import Envelope
from incidentd.store.mail_arrivals import Sighting
from tests.corpus.reading import reader
from tests.helpers import eventually

WHEN = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)


@pytest.fixture
def room() -> Iterator[ReadingRoom]:
    made = ReadingRoom(reader())
    yield made
    made.close()


def mails(count: int) -> list[Unread]:
    """So many follow-ups, each with a figure of its own."""
    return [
        Unread(
            f"From: duty@example.org\r\nSubject: [2026-000001]\r\n\r\n死亡人数：{number}人\r\n".encode(),
            Envelope(WHEN),
            "mailbox:office",
            Sighting("office", "INBOX", 1, number),
        )
        for number in range(count)
    ]


async def read(room: ReadingRoom, count: int) -> list[int]:
    return [one.sighting.uid async for share in room.read(mails(count)) for one in share if one.sighting]


async def test_a_backlog_is_read_in_the_order_in_which_it_came(room: ReadingRoom) -> None:
    assert await read(room, 45) == list(range(45))


async def test_when_a_reading_process_dies_the_mails_are_read_all_the_same(room: ReadingRoom) -> None:
    await read(room, 25)
    pool = room._pool
    assert pool is not None
    for process in list(pool._processes.values()):
        process.kill()
    await eventually(lambda: not any(process.is_alive() for process in (pool._processes or {}).values()))
    assert await read(room, 25) == list(range(25))
