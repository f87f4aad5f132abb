"""The listener to which mail servers hand over, driven line by line."""

from __future__ import annotations

import asyncio
import logging
import os
import random
import smtplib
import socket
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from incidentd.errors import ConfigError, StoreUnavailable
from incidentd.intake.mail.handed import Handed, ListenerSettings
from incidentd.intake.mail.handover import HandoverListener
from incidentd.intake.mail.handover_socket import require_can_be_made
from tests.helpers import eventually
from tests.integration.handover_rig import MAIL, NOON, Keeper, Rig, handing_over


async def test_the_answer_names_the_number_under_which_the_mail_is_kept() -> None:
    async with handing_over() as rig:
        client = await rig.connect()

        assert await client.mail() == "250 2.0.0 kept as M-1"
        (kept,) = rig.keeper.kept
        assert kept == (MAIL, NOON, "a@example.org", "report@example.org", "127.0.0.1", True)


async def test_no_answer_goes_out_before_the_mail_is_kept() -> None:
    async with handing_over() as rig:
        rig.keeper.held = asyncio.Event()
        client = await rig.connect()
        await client.say("MAIL FROM:<a@example.org>")
        await client.say("RCPT TO:<report@example.org>")
        await client.say("DATA")
        await client.send(MAIL + b".\r\n")
        answer = asyncio.create_task(client.reply())
        await eventually(lambda: rig.keeper.asked == 1)

        assert not answer.done()
        assert rig.keeper.kept == []
        rig.keeper.held.set()
        assert (await answer).startswith("250 ")


@pytest.mark.parametrize(
    "failing",
    [StoreUnavailable("disk full"), ValueError("张三 10000000000"), KeyError("x"), RecursionError(), TimeoutError()],
)
async def test_whatever_keeps_a_mail_from_being_kept_the_server_is_to_try_again(failing: Exception) -> None:
    async with handing_over() as rig:
        rig.keeper.failing = failing
        client = await rig.connect()

        assert await client.mail() == "451 4.3.0 cannot be kept now, try again later"

        rig.keeper.failing = None
        assert (await client.mail()).startswith("250 ")


async def test_a_store_that_does_not_answer_is_a_451_and_the_mail_is_known_when_it_comes_again() -> None:
    async with handing_over(take=0.05) as rig:
        rig.keeper.held = asyncio.Event()
        client = await rig.connect()

        assert (await client.mail()).startswith("451 4.3.0 ")
        rig.keeper.held.set()
        await eventually(lambda: rig.keeper.kept)
        assert await client.mail() == "250 2.0.0 kept as M-1"
        assert len(rig.keeper.kept) == 1


async def test_a_mail_sent_again_is_answered_with_its_number() -> None:
    async with handing_over() as rig:
        client = await rig.connect()

        assert [await client.mail(), await client.mail()] == ["250 2.0.0 kept as M-1"] * 2
        assert len(rig.keeper.kept) == 1


async def test_a_number_cannot_break_the_reply() -> None:
    async with handing_over() as rig:

        async def odd(mail: Handed) -> str:
            return "一\r\n250 x" + "y" * 300

        rig.keeper.take = odd  # type: ignore[method-assign]
        client = await rig.connect()

        answer = await client.mail()

        assert answer.startswith("250 2.0.0 kept as ???250?x")
        assert len(answer) < 130
        assert await client.say("NOOP") == "250 2.0.0 OK"


# --- recipients --------------------------------------------------------------------------------------------------


async def test_the_second_recipient_is_sent_again_by_itself() -> None:
    async with handing_over() as rig:
        client = await rig.connect()
        await client.say("MAIL FROM:<a@example.org>")

        assert await client.say("RCPT TO:<one@example.org>") == "250 2.1.5 Ok"
        assert (await client.say("RCPT TO:<two@example.org>")).startswith("452 4.5.3 ")
        assert (await client.data(MAIL)).startswith("250 ")
        assert [mail.recipient for mail in rig.keeper.kept] == ["one@example.org"]


@pytest.mark.parametrize(
    ("recipient", "ours"),
    [
        ("report@example.org", True),
        ("Report@EXAMPLE.org", True),
        ("report+2026-000123@example.org", True),
        ("report+a+b@example.org", True),
        ("anybody@all.example.org", True),
        ("report@example.com", False),
        ("reporter@example.org", False),
        ("report", False),
        ("", False),
        ("report@example.org@evil.example", False),
        ("x@sub.all.example.org", False),
    ],
)
async def test_mail_for_others_is_refused(recipient: str, *, ours: bool) -> None:
    async with handing_over(addresses=("report@example.org", "@all.example.org")) as rig:
        client = await rig.connect()
        await client.say("MAIL FROM:<a@example.org>")

        answer = await client.say(f"RCPT TO:<{recipient}>")

        assert answer[:9] == ("250 2.1.5" if ours else "550 5.1.1")


async def test_the_case_of_a_recipient_is_kept() -> None:
    async with handing_over(addresses=("report@example.org",)) as rig:
        client = await rig.connect()
        await client.mail(to="Report+AbC@example.org")

        assert rig.keeper.kept[0].recipient == "Report+AbC@example.org"


async def test_a_bounce_has_no_sender() -> None:
    async with handing_over() as rig:
        client = await rig.connect()

        assert (await client.mail(sender="")).startswith("250 ")
        assert rig.keeper.kept[0].envelope_from == ""


@pytest.mark.parametrize(
    ("path", "taken"),
    [
        ("<张三@例子.example>", "张三@例子.example"),
        ("<=?utf-8?q?a=40evil.example?=@example.org>", "=?utf-8?q?a=40evil.example?=@example.org"),
        ('<"a b>c"@example.org>', '"a b>c"@example.org'),
        ('<"a\\"b>"@example.org>', '"a\\"b>"@example.org'),
        ("<@relay.example,@other.example:a@example.org>", "a@example.org"),
        ("a@example.org", "a@example.org"),
    ],
)
async def test_an_address_is_taken_as_it_stands(path: str, taken: str) -> None:
    async with handing_over() as rig:
        client = await rig.connect()
        assert (await client.say(f"MAIL FROM:{path} BODY=8BITMIME SMTPUTF8")).startswith("250 ")
        await client.say("RCPT TO:<report@example.org>")
        await client.data(MAIL)

        assert rig.keeper.kept[0].envelope_from == taken


# --- content -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\r\n",
        b".\r\n",
        b"..\r\n.x\r\n",
        b"no line end\r\n",
        b"NUL \x00 in a header\x00: x\r\n\r\n\x00\x00\r\n",
        "主题：突发\r\n\r\n三人被困\r\n".encode("gb18030"),
        b"\xff\xfe\x80 raw bytes \x81\r\n",
        b"a" * 998 + b"\r\n",
        b"a" * 1000 + b"\r\n",
        b"a" * 1001 + b"\r\n.b\r\n",
        b"a" * 65536 + b"\r\n",
        b"a" * 65537 + b"\r\n",
        b"." * 65536 + b"\r\n" + b"." * 131073 + b"\r\n",
        b"b" * 1_048_576 + b"\r\n" + b"c" * 70_000 + b"\r\n",
        b"bare LF\nand\n.\nand\n.\r\nand \r.\r and\r\n",
        b"x\r\n.\nMAIL FROM:<evil@example.org>\nRCPT TO:<report@example.org>\nDATA\n\nforged\n.\r\n",
        b"x\n.\r\nMAIL FROM:<evil@example.org>\r\n",
        b"x\r.\r\nMAIL FROM:<evil@example.org>\r\n",
    ],
    ids=lambda content: repr(content[:24]),
)
async def test_a_mail_is_kept_byte_for_byte_and_only_a_lone_dot_ends_it(content: bytes) -> None:
    async with handing_over() as rig:
        client = await rig.connect()

        assert await client.mail(content) == "250 2.0.0 kept as M-1"
        assert rig.keeper.kept[0].raw == content
        assert await client.say("NOOP") == "250 2.0.0 OK"
        assert len(rig.keeper.kept) == 1


async def test_a_mail_that_comes_in_small_pieces_is_the_same_mail() -> None:
    content = bytes(random.Random(5).choices(b"ab.\r\n", k=3000)) + b"\r\n"
    stuffed = (b"." if content.startswith(b".") else b"") + content.replace(b"\r\n.", b"\r\n..")
    async with handing_over() as rig:
        client = await rig.connect()
        await client.say("MAIL FROM:<a@example.org>")
        await client.say("RCPT TO:<report@example.org>")
        await client.say("DATA")
        for at in range(0, len(stuffed), 7):
            await client.send(stuffed[at : at + 7])
        await client.send(b".\r\n")

        assert (await client.reply()).startswith("250 ")
        assert rig.keeper.kept[0].raw == content


async def test_commands_sent_ahead_of_their_answers_are_answered_in_order() -> None:
    async with handing_over() as rig:
        client = await rig.connect()
        await client.send(
            b"MAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.org>\r\nRCPT TO:<c@example.org>\r\nDATA\r\n"
        )
        await client.send(MAIL + b".\r\nNOOP\r\n")

        codes = [(await client.reply())[:3] for _ in range(6)]

        assert codes == ["250", "250", "452", "354", "250", "250"]
        assert len(rig.keeper.kept) == 1


# --- limits ------------------------------------------------------------------------------------------------------


async def test_the_bound_announced_is_that_of_refusal_and_held_before_the_content_is_sent() -> None:
    async with handing_over(largest_mail=100_000, most_read=300_000) as rig:
        client = await rig.connect(greet=False)
        await client.reply()

        assert "SIZE 300000" in (await client.say("LHLO mx.example.org"))
        assert (await client.say("MAIL FROM:<a@example.org> SIZE=300001")).startswith("552 5.3.4 ")
        assert (await client.say("MAIL FROM:<a@example.org> SIZE=100001")).startswith("250 ")


@pytest.mark.parametrize("line", [b"0123456789" * 7 + b"\r\n", b"x" * 200_000 + b"\r\n"])
async def test_of_a_mail_over_the_limit_the_beginning_is_taken_and_the_next_one_whole(line: bytes) -> None:
    content = line * (200_000 // len(line) + 1)
    async with handing_over(largest_mail=100_000) as rig:
        client = await rig.connect()

        assert await client.mail(content) == "250 2.0.0 kept as M-1"
        assert await client.mail() == "250 2.0.0 kept as M-2"
        assert [(one.raw, one.whole) for one in rig.keeper.kept] == [(content[:100_000], False), (MAIL, True)]
        assert rig.listener._desk.room.held == 0


async def test_however_long_a_mail_is_no_more_than_its_beginning_is_held() -> None:
    line = b"x" * 998 + b"\r\n"
    async with handing_over(largest_mail=100_000, in_flight=100_000, most_read=5_000_000) as rig:
        client = await rig.connect()
        for command in ("MAIL FROM:<a@example.org>", "RCPT TO:<report@example.org>", "DATA"):
            await client.say(command)
        for _ in range(30):
            await client.send(line * 100)
            assert rig.listener._desk.room.held <= 100_000
        await client.send(b".\r\n")

        assert (await client.reply()).startswith("250 ")


async def test_a_mail_over_the_bound_is_refused_for_good_and_its_connection_ends() -> None:
    async with handing_over(largest_mail=100_000, most_read=200_000) as rig:
        client = await rig.connect()
        for command in ("MAIL FROM:<a@example.org>", "RCPT TO:<report@example.org>", "DATA"):
            await client.say(command)
        await client.send((b"x" * 998 + b"\r\n") * 300)

        assert await client.reply() == "552 5.3.4 larger than 200000 bytes: not taken, tell the sender"
        assert await client.reply() == ""
        assert rig.keeper.asked == 0
        assert rig.listener._desk.room.held == 0
        client.hang_up()
        assert (await (await rig.connect()).mail()).startswith("250 ")


async def test_a_mail_over_the_limit_that_does_not_end_in_time_is_refused_for_good() -> None:
    async with handing_over(largest_mail=1_000, mail=0.3) as rig:
        client = await rig.connect()
        for command in ("MAIL FROM:<a@example.org>", "RCPT TO:<report@example.org>", "DATA"):
            await client.say(command)
        await client.send((b"x" * 98 + b"\r\n") * 30)

        assert (await client.reply()).startswith("552 5.3.4 ")
        assert rig.keeper.asked == 0


async def test_a_mail_of_just_the_limit_is_taken() -> None:
    content = b"x" * 99_998 + b"\r\n"
    async with handing_over(largest_mail=100_000) as rig:
        client = await rig.connect()

        assert (await client.mail(content)).startswith("250 ")
        assert rig.keeper.kept[0].raw == content


async def test_when_all_mails_together_are_too_much_one_waits_in_its_server() -> None:
    async with handing_over(largest_mail=100_000, in_flight=150_000) as rig:
        rig.keeper.held = asyncio.Event()
        first, second = await rig.connect(), await rig.connect()
        kept = asyncio.create_task(first.mail(b"1" * 90_000 + b"\r\n"))
        await eventually(lambda: rig.keeper.asked == 1)

        assert (await second.mail(b"2" * 90_000 + b"\r\n")).startswith("452 4.3.1 ")

        rig.keeper.held.set()
        assert (await kept).startswith("250 ")
        assert (await second.mail(b"2" * 90_000 + b"\r\n")).startswith("250 ")


async def test_one_session_too_many_is_told_to_come_again() -> None:
    async with handing_over(sessions=2) as rig:
        first, _second = await rig.connect(), await rig.connect()
        third = await rig.connect(greet=False)

        assert (await third.reply()).startswith("421 4.7.0 ")
        assert await third.reply() == ""

        assert (await first.say("QUIT")).startswith("221 ")
        await eventually(lambda: len(rig.listener._desk.sessions) == 1)
        assert (await (await rig.connect()).mail()).startswith("250 ")


async def test_a_stranger_may_not_hand_over() -> None:
    async with handing_over(peers=("192.0.2.0/24",)) as rig:
        client = await rig.connect(greet=False)

        assert (await client.reply()).startswith("554 5.7.1 ")
        assert await client.reply() == ""


@pytest.mark.parametrize(
    ("peer", "may"),
    [("127.0.0.1", False), ("192.0.2.9", True), ("::ffff:192.0.2.9", True), ("fe80::1%eth0", True), ("fe81::1", False)],
)
def test_who_may_hand_over_is_known_by_its_network(peer: str, *, may: bool) -> None:
    assert ListenerSettings(peers=("192.0.2.0/24", "fe80::/16")).may_hand_over(peer) == may


def test_by_default_only_this_host_may_hand_over() -> None:
    settings = ListenerSettings()

    assert [settings.may_hand_over(peer) for peer in ("127.0.0.1", "::1", "192.0.2.1", "10.0.0.1")] == [
        *(True, True, False, False)
    ]


async def test_a_server_that_says_nothing_is_let_go() -> None:
    async with handing_over(idle=0.05) as rig:
        client = await rig.connect()

        assert (await client.reply()).startswith("421 4.4.2 ")
        assert await client.reply() == ""


async def test_a_mail_that_does_not_end_in_time_is_not_kept() -> None:
    async with handing_over(mail=0.05) as rig:
        client = await rig.connect()
        await client.say("MAIL FROM:<a@example.org>")
        await client.say("RCPT TO:<report@example.org>")
        await client.say("DATA")
        await client.send(MAIL)

        assert (await client.reply()).startswith("421 4.4.2 ")
        assert rig.keeper.asked == 0


async def test_a_slow_store_does_not_count_as_silence_of_the_server() -> None:
    async with handing_over(idle=0.05) as rig:
        rig.keeper.held = asyncio.Event()
        client = await rig.connect()
        answer = asyncio.create_task(client.mail())
        await eventually(lambda: rig.keeper.asked == 1)
        over = asyncio.get_running_loop().time() + 0.15
        await eventually(lambda: asyncio.get_running_loop().time() > over)
        rig.keeper.held.set()

        assert (await answer).startswith("250 ")


@pytest.mark.parametrize(
    "wrong",
    [{"sessions": 0}, {"largest_mail": -1}, {"idle": 0}, {"in_flight": 10}, {"most_read": 9}, {"peers": ("mx",)}],
)
def test_a_limit_without_sense_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigError, match=next(iter(wrong))):
        ListenerSettings(**wrong)


# --- what does not belong to the protocol ------------------------------------------------------------------------


async def test_commands_out_of_turn_are_refused_and_do_no_harm() -> None:
    async with handing_over() as rig:
        client = await rig.connect(greet=False)
        await client.reply()

        assert [
            (await client.say(command))[:3]
            for command in (
                "MAIL FROM:<a@example.org>",
                "DATA",
                "EHLO mx.example.org",
                "HELO mx.example.org",
                "LHLO mx.example.org",
                "RCPT TO:<report@example.org>",
                "DATA",
                "MAIL TO:<a@example.org>",
                "MAIL FROM:",
                "MAIL FROM:<",
                'MAIL FROM:<"',
                "MAIL FROM:<a@example.org> SIZE=x",
                "MAIL FROM:<a@example.org> RET=FULL",
                "MAIL FROM:<a@example.org>",
                "MAIL FROM:<a@example.org>",
                "AUTH PLAIN AGEAYg==",
                "STARTTLS",
                "VRFY report\udcff\r\x07",
                "EXPN all",
                "HELP",
            )
        ] == [
            *("503", "503", "500", "500", "250"),
            *("503", "503", "501", "553", "553", "553", "501", "555"),
            *("250", "503", "502", "454", "252", "502", "214"),
        ]
        assert await client.say("RSET") == "250 2.0.0 OK"
        assert (await client.mail()).startswith("250 ")


async def test_every_reply_has_an_enhanced_code_since_that_is_announced() -> None:
    async with handing_over() as rig:
        client = await rig.connect(greet=False)
        greeting = await client.reply()
        abilities = (await client.say("LHLO mx.example.org")).split("\n")

        assert greeting == "220 incidentd LMTP"
        assert [line[4:] for line in abilities] == [
            *("incidentd", "SIZE 419430400", "8BITMIME", "SMTPUTF8", "PIPELINING", "ENHANCEDSTATUSCODES")
        ]
        for command in ("NOOP", "RSET", "DATA", "EXPN a", "RCPT TO:<a@b>", "XYZ", "MAIL", "\x80", "QUIT"):
            answer = await client.say(command)
            assert answer[4:].split(".")[0] == answer[0], answer


@pytest.mark.parametrize("seed", range(8))
async def test_garbage_neither_ends_the_listener_nor_keeps_a_mail(seed: int) -> None:
    chance = random.Random(seed)
    words = [b"MAIL FROM:<", b"RCPT TO:", b"LHLO ", b"\r\n", b"\n", b"\x00", b">", b'"', b"(" * 400, b"=?x?q?", b"\xff"]
    words += [b"RSET\r\n", b"A" * 5000, b"VRFY ", b"\\", b"@", b" SIZE=9", b" SMTPUTF8", b"QUIT ", b"HELP "]
    async with handing_over(protocol=chance.choice(["lmtp", "smtp"])) as rig:
        noisy = await rig.connect(greet=False)
        noisy.writer.write(b"".join(chance.choices(words, k=500)) + b"\r\nQUIT\r\n")
        with suppress(ConnectionResetError):
            await asyncio.wait_for(noisy.reader.read(), 10)

        assert rig.keeper.kept == []
        assert (await (await rig.connect()).mail()).startswith("250 ")


async def test_a_server_that_hangs_up_within_a_mail_leaves_nothing_behind() -> None:
    async with handing_over() as rig:
        client = await rig.connect()
        await client.say("MAIL FROM:<a@example.org>")
        await client.say("RCPT TO:<report@example.org>")
        await client.say("DATA")
        await client.send(MAIL)
        await eventually(lambda: rig.listener._desk.room.held == len(MAIL))
        client.hang_up()

        await eventually(lambda: not rig.listener._desk.sessions)
        await eventually(lambda: rig.listener._desk.room.held == 0)
        assert rig.keeper.asked == 0


async def test_a_mail_whose_server_hangs_up_while_it_is_being_kept_is_kept_once() -> None:
    async with handing_over() as rig:
        rig.keeper.held = asyncio.Event()
        client = await rig.connect()
        unanswered = asyncio.create_task(client.mail())
        await eventually(lambda: rig.keeper.asked == 1)
        client.hang_up()
        await eventually(lambda: not rig.listener._desk.sessions)
        rig.keeper.held.set()
        await asyncio.wait({unanswered})
        unanswered.exception()

        assert (await (await rig.connect()).mail()) == "250 2.0.0 kept as M-1"
        assert len(rig.keeper.kept) == 1


async def test_an_ordinary_client_hands_over_by_smtp() -> None:
    async with handing_over(protocol="smtp") as rig:

        def send() -> None:
            with smtplib.SMTP("127.0.0.1", rig.listener.port, timeout=10) as client:
                client.sendmail("a@example.org", ["report@example.org"], MAIL, ["BODY=8BITMIME"])

        await asyncio.to_thread(send)

        assert rig.keeper.kept[0].raw == MAIL


# --- logs --------------------------------------------------------------------------------------------------------


async def test_no_address_and_no_content_is_logged_above_debug(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "mail.log")
    with capture_logs() as entries:
        async with handing_over() as rig:
            client = await rig.connect()
            await client.mail(b"Subject: SECRET\r\n", to="SECRET@example.org", sender="SECRET@example.org")
            rig.keeper.failing = ValueError("SECRET")
            await client.mail(b"SECRET\r\n", sender="SECRET@example.org")
            await client.say("SECRET word")

    assert "mail_not_kept" in [entry["event"] for entry in entries]
    assert [entry for entry in entries if entry["log_level"] != "debug" and "SECRET" in repr(entry)] == []
    assert caplog.text == ""


# --- starting and stopping ---------------------------------------------------------------------------------------


async def test_stopping_answers_the_mail_under_way_and_turns_the_others_away() -> None:
    async with handing_over() as rig:
        rig.keeper.held = asyncio.Event()
        idle, busy, begun = await rig.connect(), await rig.connect(), await rig.connect()
        answer = asyncio.create_task(busy.mail())
        await begun.say("MAIL FROM:<a@example.org>")
        await eventually(lambda: rig.keeper.asked == 1)

        stopping = asyncio.create_task(rig.listener.stop(10))

        assert (await idle.reply()).startswith("421 4.3.2 ")
        assert (await begun.say("RCPT TO:<report@example.org>")).startswith("250 ")
        rig.keeper.held.set()
        assert await answer == "250 2.0.0 kept as M-1"
        assert (await busy.reply()).startswith("421 4.3.2 ")
        assert (await begun.data(b"begun before the stop\r\n")) == "250 2.0.0 kept as M-2"
        await asyncio.wait_for(stopping, 5)
        with pytest.raises(OSError):  # noqa: PT011 - refused, on every system in its own words
            await rig.connect()


async def test_after_a_reset_no_new_mail_is_begun_while_stopping() -> None:
    async with handing_over() as rig:
        client = await rig.connect()
        await client.say("MAIL FROM:<a@example.org>")
        stopping = asyncio.create_task(rig.listener.stop(10))
        await eventually(lambda: rig.listener._desk.closing)
        await client.say("RSET")

        assert (await client.say("MAIL FROM:<a@example.org>")).startswith("421 4.3.2 ")
        await asyncio.wait_for(stopping, 5)


async def test_stopping_does_not_wait_beyond_its_grace() -> None:
    async with handing_over() as rig:
        rig.keeper.held = asyncio.Event()
        stuck, silent = await rig.connect(), await rig.connect()
        unanswered = asyncio.create_task(stuck.mail())
        await silent.say("MAIL FROM:<a@example.org>")
        await eventually(lambda: rig.keeper.asked == 1)

        await asyncio.wait_for(rig.listener.stop(0.05), 5)

        assert rig.keeper.kept == []
        assert not rig.listener._desk.takes
        assert not rig.listener._desk.talks
        await asyncio.wait({unanswered})
        assert unanswered.exception() is not None or unanswered.result() == ""


async def test_a_listener_can_be_started_again() -> None:
    rig = Rig(ListenerSettings())
    await rig.listener.start()
    await rig.listener.stop(1)
    await rig.listener.stop(1)
    async with rig:
        assert (await (await rig.connect()).mail()).startswith("250 ")


async def test_a_port_in_use_is_named() -> None:
    async with handing_over() as rig:
        second = HandoverListener(ListenerSettings(port=rig.listener.port), Keeper(), rig.clock)

        with pytest.raises(
            ConfigError,
            match=rf"mail.handover.port: cannot listen on 127\.0\.0\.1 port {rig.listener.port}.*another port",
        ):
            await second.start()


async def test_the_socket_is_for_its_group_and_goes_with_the_listener(tmp_path: Path) -> None:
    path = tmp_path / "lmtp.sock"
    before = os.umask(0o022)
    try:
        async with handing_over(socket=path) as rig:
            assert stat.S_IMODE(path.stat().st_mode) == 0o660
            assert (await (await rig.connect()).mail()).startswith("250 ")
            assert rig.keeper.kept[0].peer == "unix"
            assert rig.listener.port == 0
    finally:
        os.umask(before)

    assert not path.exists()


async def test_the_socket_of_a_process_that_is_gone_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "lmtp.sock"
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(path))

    async with handing_over(socket=path) as rig:
        assert (await (await rig.connect()).mail()).startswith("250 ")


async def test_the_socket_of_a_running_process_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "lmtp.sock"
    async with handing_over(socket=path) as rig:
        second = HandoverListener(ListenerSettings(socket=path), Keeper(), rig.clock)

        with pytest.raises(ConfigError, match="another process listens"):
            await second.start()
        assert (await (await rig.connect()).mail()).startswith("250 ")


async def test_a_file_in_the_place_of_the_socket_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "lmtp.sock"
    path.write_text("precious")

    with pytest.raises(ConfigError, match="is no socket"):
        await HandoverListener(ListenerSettings(socket=path), Keeper(), Rig(ListenerSettings()).clock).start()
    assert path.read_text() == "precious"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (
            {"socket": "none/lmtp.sock"},
            "mail.handover.socket: cannot make .*: there is no such folder .*make the folder",
        ),
        ({"socket": "x" * 120}, "mail.handover.socket: the path is longer than 107 bytes.*name a shorter path"),
        ({"socket_group": "nobody9"}, "mail.handover.socket_group: there is no group 'nobody9'.*such as postfix"),
    ],
)
async def test_a_socket_that_cannot_be_made_says_what_to_do(
    tmp_path: Path, settings: dict[str, str], said: str
) -> None:
    path = tmp_path / settings.get("socket", "lmtp.sock")
    listening = ListenerSettings(socket=path, socket_group=settings.get("socket_group", ""))

    with pytest.raises(ConfigError, match=said):
        await HandoverListener(listening, Keeper(), Rig(ListenerSettings()).clock).start()
    with pytest.raises(ConfigError, match=said):
        require_can_be_made(path, listening.socket_group)
    assert not path.exists()


async def test_a_socket_that_another_has_put_in_place_is_not_removed(tmp_path: Path) -> None:
    path = tmp_path / "lmtp.sock"
    async with handing_over(socket=path):
        path.unlink()
        path.write_text("another's")

    assert path.read_text() == "another's"
