"""Promise: in a burst, whatever happens to the store or the process, nothing is lost, and little goes out twice."""

from __future__ import annotations

import pytest

from incidentd.clock import monotonic
from incidentd.core.directory import Directory
from incidentd.delivery.courier import _ended
from incidentd.delivery.recording import COMPANY_SECONDS
from tests.helpers import eventually
from tests.integration.stored import Stored, on_writer, opened
from tests.integration.test_courier_carries import Post, working

PEOPLE = 150
JUST_BEFORE = COMPANY_SECONDS + 1.0
"""Seconds: company waited for, and transactions under way on a machine under load."""


def everybody() -> Directory:
    people = [
        {"id": f"p{i}", "name": f"p{i}", "phone": f"+861000000{i:04d}", "email": f"p{i}@example.org"}
        for i in range(PEOPLE)
    ]
    office = {"name": "办公室", "duty": ["p0"], "leading_group": [one["id"] for one in people]}
    units = [{"id": "dongshan", "name": "东山镇"}]
    return Directory.model_validate({"office": office, "people": people, "units": units})


def fill_up(stored: Stored, *, full: bool) -> None:
    """Let the store take no more, or take again."""
    if stored.database.is_sqlite:
        on_writer(stored.store, f"PRAGMA max_page_count={1 if full else 2**30}")
    else:
        on_writer(stored.store, f"SET default_transaction_read_only = {'on' if full else 'off'}")


@pytest.mark.parametrize("after", [20, 150])
async def test_a_store_that_refuses_in_a_burst_loses_and_doubles_nothing(
    store_url: str, after: int, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened(store_url, directory=everybody()) as stored:
        async with working(Post(stored)) as post:
            await post.alarm()
            await eventually(lambda: post.references().total() >= after, within=20)
            fill_up(stored, full=True)
            await eventually(lambda: "outbox.unavailable" in capsys.readouterr().out)
            fill_up(stored, full=False)
            await post.settled()
            assert post.states() == {"sent": 2 * PEOPLE}
            assert post.references() == dict.fromkeys((row["reference"] for row in stored.rows("message")), 1)
            stored.verified()


@pytest.mark.parametrize("after", [40, 150])
async def test_one_that_dies_in_a_burst_doubles_only_what_went_out_just_before(store_url: str, after: int) -> None:
    with opened(store_url, directory=everybody()) as stored:
        async with working(Post(stored)) as post:
            await post.alarm()
            await eventually(lambda: post.references().total() >= after, within=20)
            died = monotonic()
            for courier in post.dispatch.couriers.values():
                await _ended(courier._tasks)
                await courier._channel.close()
            await stored.store.release()
            post.open(post.channels())
            post.dispatch.wake()
            await post.settled()
            assert post.states() == {"sent": 2 * PEOPLE}
            assert set(post.references()) == {row["reference"] for row in stored.rows("message")}
            first: dict[str, float] = {}
            arrived = [(mail.monotonic, mail.reference) for mail in post.smtp.received]
            arrived += [(sms.monotonic, sms.reference) for sms in post.twilio.received]
            for moment, reference in sorted(arrived):
                first.setdefault(reference, moment)
            doubled = [reference for reference, times in post.references().items() if times > 1]
            assert all(died - first[one] < JUST_BEFORE for one in doubled)
            stored.verified()
