"""Promise: a mail costs as few ways there and back as its server allows, and is never taken for sent when it is not."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack

import pytest
import uvloop

from incidentd.delivery.message import OutgoingMessage
from incidentd.errors import PermanentFailure, TemporaryFailure
from incidentd.rehearsal import Fault
from tests.helpers import eventually
from tests.integration.scripted_smtp import Talk, channel_to, scripted
from tests.integration.test_email_channel import Certificate, Site, a_mail, certificate, server, site

__all__ = ["certificate", "server", "site"]

PLAIN = "250 rehearsal.test\r\n"
STEPS = ["MAIL FROM:<duty@example.org>", "RCPT TO:<leader@example.com>", "DATA"]


def mail(reference: str = "M1") -> OutgoingMessage:
    return a_mail(reference, subject="x", body="x\n.\n..\n")


async def keeps_taking(talk: Talk) -> None:
    await talk.greet()
    while True:
        await talk.take()


# --- as few ways as the server allows ---------------------------------------------------------------------------------


async def test_the_steps_go_out_together_where_the_server_offers_it() -> None:
    async def answers_only_when_all_have_come(talk: Talk) -> None:
        await talk.greet()
        for _ in STEPS:
            await talk.hear()
        await talk.say(b"250 Ok\r\n250 Ok\r\n354 go on\r\n")
        await talk.content()

    async with scripted(answers_only_when_all_have_come) as server, channel_to(server) as channel:
        handover = await channel.send(mail())
        assert handover.provider_id == "taken"
        assert server.talks[0].commands[1:] == STEPS


async def test_elsewhere_each_step_waits_for_the_answer_to_the_last() -> None:
    async def takes_one_by_one(talk: Talk) -> None:
        await talk.greet(PLAIN)
        while True:
            command = await talk.hear()
            assert talk.drop_what_came_along() == []
            if command == "DATA":
                await talk.say("354 go on")
                await talk.content()
            else:
                await talk.say("250 Ok")

    async with scripted(takes_one_by_one) as server, channel_to(server) as channel:
        await channel.send(mail("M1"))
        await channel.send(mail("M2"))
        assert server.talks[0].commands[1:] == STEPS * 2
        assert server.talks[0].ahead == []


@pytest.mark.parametrize("security", ["none", "starttls", "tls"])
def test_the_services_own_loop_carries_mails_likewise(certificate: Certificate, security: str) -> None:
    async def three_mails() -> list[tuple[str, int, bool]]:
        async with AsyncExitStack() as stack:
            here = Site(stack)
            tls = None if security == "none" else certificate.server_context
            server = await here.server(tls_context=tls, implicit_tls=security == "tls")
            channel = here.channel(server, security=security, ca_file=certificate.file)
            for number in range(3):
                await channel.send(mail(f"M{number}"))
            return [(one.reference, one.connection, one.secure) for one in server.received]

    assert uvloop.run(three_mails()) == [(f"M{number}", 1, security != "none") for number in range(3)]


async def test_dots_at_the_beginning_of_lines_arrive_as_written() -> None:
    taken: list[bytes] = []

    async def takes_one(talk: Talk) -> None:
        await talk.greet()
        taken.append(await talk.take())

    async with scripted(takes_one) as server, channel_to(server) as channel:
        await channel.send(mail())
    assert taken[0].endswith(b"\r\n\r\nx\r\n..\r\n...\r\n.\r\n")


# --- never out of step ------------------------------------------------------------------------------------------------


async def test_a_server_that_wants_content_for_a_refused_recipient_gets_none_and_the_line_is_closed() -> None:
    async def refuses_and_asks_all_the_same(talk: Talk) -> None:
        await talk.greet()
        for reply in ("250 Ok", "550 5.1.1 no such user", "354 go on"):
            await talk.hear()
            await talk.say(reply)
        talk.commands.append((await talk.reader.read()).decode())

    async with scripted(refuses_and_asks_all_the_same, keeps_taking) as server, channel_to(server) as channel:
        with pytest.raises(PermanentFailure, match="550"):
            await channel.send(mail("M1"))
        await channel.send(mail("M2"))
        assert server.talks[0].commands[1:] == [*STEPS, ""]
        assert [talk.commands.count("DATA") for talk in server.talks] == [1, 1]


@pytest.mark.parametrize("step", range(3))
async def test_after_a_refusal_late_answers_to_the_other_steps_are_not_taken_for_those_to_the_next_mail(
    step: int,
) -> None:
    went_on = asyncio.Event()

    async def refuses_and_goes_on_later(talk: Talk) -> None:
        await talk.greet()
        for number in range(3):
            await talk.hear()
            if number == step + 1:
                await went_on.wait()
            await talk.say("250 Ok" if number < step else f"55{number} 5.7.1 no")
        await talk.take()

    async with scripted(refuses_and_goes_on_later) as server, channel_to(server, connections=1) as channel:
        with pytest.raises((PermanentFailure, TemporaryFailure), match=f"55{step}"):
            await channel.send(mail("M1"))
        second = asyncio.create_task(channel.send(mail("M2")))
        await asyncio.wait({second}, timeout=0.05)
        went_on.set()
        assert (await second).provider_id == "taken"
        assert server.talks[0].commands[1:] == [*STEPS, "RSET", *STEPS]
        assert len(server.talks) == 1


async def test_a_word_that_nobody_asked_for_ends_a_kept_connection_and_costs_no_attempt() -> None:
    async def takes_one_and_says_goodbye_without_hanging_up(talk: Talk) -> None:
        await talk.greet()
        await talk.take()
        await talk.say("421 4.4.2 idle too long")
        await talk.hear()

    async with (
        scripted(takes_one_and_says_goodbye_without_hanging_up, keeps_taking) as server,
        channel_to(server) as channel,
    ):
        await channel.send(mail("M1"))
        await eventually(server.talks[0].reader.at_eof)
        assert (await channel.send(mail("M2"))).provider_id == "taken"
        assert len(server.talks) == 2


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (b"250-one\r\nnonsense\r\n", "no SMTP reply: nonsense"),
        (b"\r\n", "no SMTP reply"),
        (b"25\xb2 Ok\r\n", "no SMTP reply"),
        (b"250-" + b"x" * 70_000, "no end"),
    ],
    ids=["nonsense", "empty", "digits", "endless"],
)
async def test_what_is_no_reply_fails_for_now_and_says_so(reply: bytes, said: str) -> None:
    async def speaks_otherwise(talk: Talk) -> None:
        await talk.greet()
        await talk.hear()
        await talk.say(reply)
        await talk.reader.read()

    async with scripted(speaks_otherwise) as server, channel_to(server) as channel:
        with pytest.raises(TemporaryFailure, match=re.escape(said)) as caught:
            await channel.send(mail())
        assert caught.value.code == "disconnected"
        assert "not known" not in str(caught.value)


async def test_replies_of_several_lines_that_come_octet_by_octet_are_put_together() -> None:
    async def slowly(talk: Talk) -> None:
        await talk.greet()
        for number, _ in enumerate(STEPS):
            await talk.hear()
            yes = b"354" if number == 2 else b"250"
            for octet in yes + b"-first\r\n" + yes + b" second\r\n":
                await talk.say(bytes([octet]))
        await talk.reader.readuntil(b"\r\n.\r\n")
        await talk.say(b"250-queued\r\n250 as \xc4\xfa\xba\xc3\r\n")

    async with scripted(slowly) as server, channel_to(server) as channel:
        assert (await channel.send(mail())).provider_id == "queued as 您好"


# --- servers that cannot do what they offer ---------------------------------------------------------------------------


def drops_what_came_along(talk: Talk) -> Awaitable[None]:
    return _one_at_a_time(talk, lambda: None)


def refuses_what_came_along(talk: Talk) -> Awaitable[None]:
    return _one_at_a_time(talk, lambda: "503 5.5.0 improper command pipelining")


async def _one_at_a_time(talk: Talk, then: Callable[[], str | None]) -> None:
    await talk.greet()
    while True:
        command = await talk.hear()
        for _ in talk.drop_what_came_along():
            if (reply := then()) is not None:
                await talk.say(reply)
        if command == "DATA":
            await talk.say("354 go on")
            await talk.content()
        else:
            await talk.say("250 Ok")


@pytest.mark.parametrize("script", [drops_what_came_along, refuses_what_came_along])
async def test_a_server_that_cannot_take_steps_together_gets_them_one_by_one_from_the_next_mail_on(
    script: Callable[[Talk], Awaitable[None]],
) -> None:
    async with scripted(script) as server, channel_to(server, timeout=0.4) as channel:
        with pytest.raises(TemporaryFailure):
            await channel.send(mail("M1"))
        for number in range(3):
            assert (await channel.send(mail(f"M{number}"))).provider_id == "taken"
        assert sum(talk.commands.count("DATA") for talk in server.talks) == 3


async def test_a_server_that_is_silent_either_way_gets_them_together_again(site: Site) -> None:
    server = await site.server()
    channel = site.channel(server, timeout=0.2)
    server.faults.add(Fault("hang", "rcpt", times=2))
    for number in range(2):
        with pytest.raises(TemporaryFailure, match="after RCPT"):
            await channel.send(mail(f"M{number}"))

    async def wants_all_at_once(talk: Talk) -> None:
        await talk.greet()
        for _ in STEPS:
            await talk.hear()
        await talk.say(b"250 Ok\r\n250 Ok\r\n354 go on\r\n")
        await talk.content()

    await server.stop()
    async with scripted(wants_all_at_once) as other:
        channel.port = other.port
        assert (await channel.send(mail("M3"))).provider_id == "taken"
