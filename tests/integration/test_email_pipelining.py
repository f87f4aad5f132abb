"""Promise: a mail costs as few ways there and back as its server allows, and is never taken for sent when it is not."""

from __future__ import annotations

import asyncio
import re
import time
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


async def answers_only_when_all_have_come(talk: Talk) -> None:
    await talk.greet()
    await talk.answer_at_once("250 Ok", "250 Ok", "354 go on")
    await talk.content()


# --- as few ways as the server allows ---------------------------------------------------------------------------------


async def test_the_steps_go_out_together_where_the_server_offers_it() -> None:
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
        await talk.take()
        await talk.answer_at_once("250 Ok", "550 5.1.1 no such user", "354 go on")
        talk.commands.append((await talk.reader.read()).decode())

    async with scripted(refuses_and_asks_all_the_same, keeps_taking) as server, channel_to(server) as channel:
        await channel.send(mail("M0"))
        with pytest.raises(PermanentFailure, match="550"):
            await channel.send(mail("M1"))
        await channel.send(mail("M2"))
        assert server.talks[0].commands[1:] == [*STEPS, *STEPS, ""]
        assert [talk.commands.count("DATA") for talk in server.talks] == [2, 1]


@pytest.mark.parametrize("step", range(2))
async def test_after_a_refusal_answers_to_the_other_steps_are_neither_waited_for_nor_taken_for_those_to_the_next_mail(
    step: int,
) -> None:
    async def refuses_and_says_no_more(talk: Talk) -> None:
        await talk.greet()
        await talk.take()
        for number in range(step + 1):
            await talk.hear()
            await talk.say("250 Ok" if number < step else f"55{number} 5.7.1 no")
        await talk.reader.read()

    async with (
        scripted(refuses_and_says_no_more, keeps_taking) as server,
        channel_to(server, connections=1, timeout=60.0) as channel,
    ):
        await channel.send(mail("M0"))
        with pytest.raises((PermanentFailure, TemporaryFailure), match=f"55{step}"):
            await channel.send(mail("M1"))
        async with asyncio.timeout(2):
            assert (await channel.send(mail("M2"))).provider_id == "taken"
        assert server.talks[-1].commands[-3:] == STEPS


async def test_a_connection_on_which_no_mail_is_taken_any_more_is_given_up_for_another() -> None:
    async def takes_one(talk: Talk) -> None:
        await talk.greet()
        await talk.take()
        for _ in STEPS:
            await talk.hear()
            await talk.say("452 4.5.3 too many messages this session")
        await talk.reader.read()

    async with scripted(takes_one, keeps_taking) as server, channel_to(server) as channel:
        for number in range(3):
            assert (await channel.send(mail(f"M{number}"))).provider_id == "taken"
        assert len(server.talks) == 2


async def test_a_server_that_does_not_begin_anew_costs_no_attempt() -> None:
    async def refuses_reset(talk: Talk) -> None:
        await talk.greet()
        await talk.take()
        await talk.answer_at_once("250 Ok", "550 5.1.1 no such user", "503 no recipient")
        await talk.hear()
        await talk.say("502 not implemented")
        await talk.reader.read()

    async with scripted(refuses_reset, keeps_taking) as server, channel_to(server) as channel:
        await channel.send(mail("M0"))
        with pytest.raises(PermanentFailure, match="550"):
            await channel.send(mail("M1"))
        assert (await channel.send(mail("M2"))).provider_id == "taken"
        assert server.talks[0].commands[7] == "RSET"


@pytest.mark.parametrize("number", [0, 1])
async def test_an_answer_that_makes_no_sense_ends_the_connection(number: int) -> None:
    async def answers_out_of_turn(talk: Talk) -> None:
        await talk.greet()
        for at in range(number + 1):
            await talk.hear()
            await talk.say("354 go on" if at == number else "250 Ok")
        talk.commands.append((await talk.reader.read()).decode())

    async with scripted(answers_out_of_turn) as server, channel_to(server) as channel:
        with pytest.raises(TemporaryFailure, match="makes no sense"):
            await channel.send(mail())
        heard = server.talks[0].commands
        await eventually(lambda: len(heard) == number + 3)  # EHLO, the commands answered, and all the rest
        assert "Subject" not in heard[-1]


async def test_a_big_mail_whose_time_is_over_does_not_arrive_after_all() -> None:
    heard: list[bytes] = []

    async def reads_late(talk: Talk) -> None:
        await talk.greet()
        while await talk.hear() != "DATA":
            await talk.say("250 Ok")
        await talk.say("354 go on")
        await let_go.wait()
        heard.append(await talk.reader.read())

    let_go = asyncio.Event()
    async with scripted(reads_late) as server, channel_to(server, timeout=0.3) as channel:
        with pytest.raises(TemporaryFailure, match="not known"):
            await channel.send(a_mail("M1", body="长" * 4_000_000))
        let_go.set()
        await eventually(lambda: bool(heard))
        assert not heard[0].endswith(b"\r\n.\r\n")


@pytest.mark.parametrize("loop", ["asyncio", "uvloop"])
def test_a_yes_that_came_in_time_counts_though_the_service_was_busy_until_too_late(loop: str) -> None:
    async def says_yes_at_once() -> str:
        taken = asyncio.Event()

        async def script(talk: Talk) -> None:
            await talk.greet()
            await talk.take()
            taken.set()

        async with scripted(script) as server, channel_to(server, timeout=0.5) as channel:
            sending = asyncio.create_task(channel.send(mail()))
            await taken.wait()
            time.sleep(0.6)  # noqa: TID251, ASYNC251 - the loop is busy with something else
            return (await sending).provider_id

    run = uvloop.run if loop == "uvloop" else asyncio.run
    assert run(says_yes_at_once()) == "taken"


async def test_a_mail_that_its_server_cannot_take_leaves_the_connection_to_the_others() -> None:
    async with scripted(keeps_taking) as server, channel_to(server) as channel:
        for number in range(2):
            with pytest.raises(PermanentFailure, match="not ASCII"):
                await channel.send(a_mail("M0", address="王某@example.com"))
            assert (await channel.send(mail(f"M{number}"))).provider_id == "taken"
        assert len(server.talks) == 1


async def test_a_greeting_that_fails_leaves_no_connection_behind() -> None:
    async def never_answers_ehlo(talk: Talk) -> None:
        await talk.say("220 rehearsal.test")
        await talk.hear()
        await talk.reader.read()

    async with scripted(never_answers_ehlo) as server, channel_to(server, timeout=0.1) as channel:
        with pytest.raises(TemporaryFailure):
            await channel.send(mail())
        await eventually(server.talks[0].reader.at_eof)


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


def one_at_a_time(instead: str) -> Callable[[Talk], Awaitable[None]]:
    """A server that drops what comes along with a command, or says this instead of doing it."""

    async def script(talk: Talk) -> None:
        await talk.greet()
        while True:
            command = await talk.hear()
            along = talk.drop_what_came_along()
            await talk.say("354 go on" if command == "DATA" else "250 Ok")
            if command == "DATA":
                await talk.content()
            for _ in along if instead else ():
                await talk.say(instead)

    return script


@pytest.mark.parametrize(
    "instead",
    [
        "",
        "503 5.5.0 improper command pipelining",
        "500 5.5.2 not recognised",
        "502 what?",
        "554 SMTP synchronization error",
        "550 no",
    ],
)
async def test_a_server_that_cannot_take_steps_together_gets_them_one_by_one_and_no_mail_fails(instead: str) -> None:
    async with scripted(one_at_a_time(instead)) as server, channel_to(server, timeout=2.0) as channel:
        for number in range(3):
            assert (await channel.send(mail(f"M{number}"))).provider_id == "taken"
        assert len(server.talks) == 2
        assert server.talks[1].ahead == []


async def test_a_server_that_is_merely_silent_goes_on_getting_them_together(site: Site) -> None:
    server = await site.server()
    channel = site.channel(server, timeout=0.4)
    server.faults.add(Fault("hang", "rcpt", times=2))
    with pytest.raises(TemporaryFailure, match="after RCPT"):
        await channel.send(mail("M1"))

    async with scripted(answers_only_when_all_have_come) as other:
        channel.port = other.port
        assert (await channel.send(mail("M2"))).provider_id == "taken"


async def test_one_that_has_taken_mails_so_is_not_doubted_for_a_recipient_it_refuses(site: Site) -> None:
    server = await site.server()
    channel = site.channel(server)
    await channel.send(mail("M1"))
    server.faults.add(Fault("reject", "rcpt", code=550, text="5.1.1 no such user", times=1))
    with pytest.raises(PermanentFailure, match="550"):
        await channel.send(mail("M2"))
    assert server.accepted == 1
