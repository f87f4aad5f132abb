"""Promise: whatever a provider answers, the result is recorded: nothing is sent again because of how it was said."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from incidentd.delivery.message import Handover, OutgoingMessage
from incidentd.errors import TemporaryFailure
from incidentd.rehearsal.faults import Fault
from tests.integration.stored import Stored
from tests.integration.test_courier_carries import Post, seconds, working

IN_GBK = "已收到，排队".encode("gbk").decode("utf-8", "surrogateescape")
"""What a server says in GBK, as aiosmtplib has it."""
HALF_A_PAIR = "SM\ud800\0" + "x" * 5000


@dataclass
class Hostile:
    """A channel whose provider says what no store takes."""

    name: str = "sms"
    concurrency: int = 2
    taken: bool = False

    async def prepare(self) -> None:
        pass

    async def send(self, _message: OutgoingMessage) -> Handover:
        if not self.taken:
            raise TemporaryFailure(HALF_A_PAIR, code=HALF_A_PAIR)
        return Handover(HALF_A_PAIR, 1)

    async def close(self) -> None:
        pass


async def test_a_mail_server_that_speaks_gbk_is_understood(stored: Stored) -> None:
    async with working(Post(stored)) as post:
        post.smtp.faults.add(Fault("reject", code=451, text=IN_GBK, times=2))
        await post.alarm()
        await post.settled()
        assert post.states() == {"queued": 2, "sent": 2}
        assert all("已收到，排队" in row["error"] for row in stored.messages(channel="email"))
        post.smtp.faults.add(Fault("reject", code=250, text=IN_GBK))
        await post.forward(seconds(5))
        assert post.states() == {"sent": 4}
        assert {row["provider_id"] for row in stored.messages(channel="email")} == {"已收到，排队"}


async def test_twilio_quotes_half_a_surrogate_pair(stored: Stored) -> None:
    async with working(Post(stored)) as post:
        post.twilio.faults.add(Fault("reject", code=503, text="\ud800\0 busy", times=2))
        await post.alarm()
        await post.settled()
        assert all("\ufffd\ufffd busy" in row["error"] for row in stored.messages(channel="sms"))
        await post.forward(seconds(5))
        assert post.states() == {"sent": 4}


@pytest.mark.parametrize("taken", [True, False])
async def test_what_no_store_takes_is_recorded_without_it(stored: Stored, *, taken: bool) -> None:
    async with working(Post(stored)) as post:
        await post.close()
        post.open([Hostile(taken=taken)])
        await post.alarm()
        await post.settled()
        rows = stored.messages(channel="sms")
        assert {row["state"] for row in rows} == {"sent" if taken else "queued"}
        assert {row["attempts"] for row in rows} == {1}
        assert all((row["provider_id"] or row["error"]).startswith("SM\ufffd\ufffdx") for row in rows)
        assert all(len(row["provider_id"] + row["error"]) <= 2000 for row in rows)
        stored.verified()
