"""The SMS channel, over the official Twilio package, against a Twilio-compatible server on loopback."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from incidentd import clock
from incidentd.delivery.email import EmailChannel
from incidentd.delivery.message import Channel, Handover, OutgoingMessage
from incidentd.delivery.sms import SmsChannel
from incidentd.delivery.twilio_answers import Answer, account, handover
from incidentd.errors import ConfigError, PermanentFailure, TemporaryFailure
from incidentd.rehearsal import Fault, TwilioServer
from tests.helpers import eventually

ACCOUNT = "AC" + "0" * 31 + "1"
BODY = "【即将到期】某某镇森林火情：书面报告尚余 10 分钟，缺：伤亡人数。编号 2026-0012 [M7K3F2QX]"
LEADER = "+8610000000001"

MakeChannel = Callable[..., SmsChannel]


@pytest.fixture
async def server() -> AsyncIterator[TwilioServer]:
    server = TwilioServer(ACCOUNT, "right")
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def make_channel(server: TwilioServer) -> AsyncIterator[MakeChannel]:
    made = []

    def make(**options: Any) -> SmsChannel:
        settings = {"account_sid": ACCOUNT, "auth_token": "right", "sender": "+15550100", "base_url": server.base_url}
        made.append(SmsChannel(**{**settings, "timeout": 5.0, **options}))
        return made[-1]

    yield make
    for channel in made:
        await channel.close()


def an_sms(address: str = LEADER, body: str = BODY) -> OutgoingMessage:
    return OutgoingMessage(reference="M7K3F2QX", channel="sms", address=address, subject="", body=body)


# --- what arrives -----------------------------------------------------------------------------------------------------


async def test_a_chinese_text_arrives_as_written_with_its_segments_counted(
    make_channel: MakeChannel, server: TwilioServer
) -> None:
    taken = await make_channel().send(an_sms(body=BODY * 2))
    (sms,) = await server.wait_for(1)
    assert (sms.address, sms.sender, sms.body) == (LEADER, "+15550100", BODY * 2)
    assert sms.reference == "M7K3F2QX"
    assert taken.provider_id == sms.sid
    assert taken.segments == sms.segments == 2


async def test_the_request_is_the_one_twilio_documents(make_channel: MakeChannel, server: TwilioServer) -> None:
    await make_channel(status_callback="https://incidents.example.org/v1/receipts/sms").send(an_sms())
    (sms,) = await server.wait_for(1)
    assert parse_qs(sms.raw.decode(), strict_parsing=True) == {
        "To": [LEADER],
        "From": ["+15550100"],
        "Body": [BODY],
        "StatusCallback": ["https://incidents.example.org/v1/receipts/sms"],
    }


async def test_segments_are_counted_where_a_messaging_service_does_not_count_them(
    make_channel: MakeChannel, server: TwilioServer
) -> None:
    channel = make_channel(sender="", messaging_service_sid="MG" + "0" * 32)
    taken = await channel.send(an_sms(body=BODY * 2))
    assert server.received[0].sender == "MG" + "0" * 32
    assert taken.segments == 2


async def test_a_text_longer_than_twilio_takes_is_cut_rather_than_lost(
    make_channel: MakeChannel, server: TwilioServer
) -> None:
    await make_channel().send(an_sms(body="火" * 1601))
    assert server.received[0].body == "火" * 1597 + "..."


@pytest.mark.parametrize("address", ["", "10000000001", "+0123456789", "+86 100 0000 0001", "+8610000000001\n", "+1"])
async def test_what_is_no_number_is_refused_before_anything_is_sent(
    make_channel: MakeChannel, server: TwilioServer, address: str
) -> None:
    with pytest.raises(PermanentFailure, match="not one") as caught:
        await make_channel().send(an_sms(address))
    assert "directory" in caught.value.hint
    assert server.accepted == 0


# --- connections ------------------------------------------------------------------------------------------------------


async def test_many_sms_one_after_another_go_over_one_connection(
    make_channel: MakeChannel, server: TwilioServer
) -> None:
    channel = make_channel()
    for _ in range(20):
        await channel.send(an_sms())
    assert len(server.received) == 20
    assert server.accepted == 1


async def test_sms_at_once_use_as_many_connections_as_allowed_and_no_more(
    make_channel: MakeChannel, server: TwilioServer
) -> None:
    channel = make_channel(concurrency=4)
    server.faults.add(Fault("slow", seconds=0.02))
    await asyncio.gather(*(channel.send(an_sms()) for _ in range(20)))
    assert channel.concurrency == 4
    assert {sms.connection for sms in server.received} == {1, 2, 3, 4}


async def test_a_connection_that_the_server_closed_while_idle_is_replaced(
    make_channel: MakeChannel, server: TwilioServer
) -> None:
    channel = make_channel()
    await channel.send(an_sms())
    server.hang_up()
    await eventually(lambda: not server.sessions)
    await channel.send(an_sms())
    assert [sms.connection for sms in server.received] == [1, 2]


async def test_a_closed_channel_leaves_no_connection(make_channel: MakeChannel, server: TwilioServer) -> None:
    channel = make_channel()
    await channel.send(an_sms())
    await channel.close()
    await eventually(lambda: not server.sessions)


# --- time -------------------------------------------------------------------------------------------------------------


async def test_a_twilio_that_falls_silent_is_given_up_within_the_timeout(
    make_channel: MakeChannel, server: TwilioServer
) -> None:
    channel = make_channel(timeout=0.3)
    await channel.prepare()
    server.faults.add(Fault("hang"))
    begun = clock.monotonic()
    with pytest.raises(TemporaryFailure, match=r"no answer within 0\.3 s; .* not known") as caught:
        await asyncio.wait_for(channel.send(an_sms()), 5)
    assert 0.29 <= clock.monotonic() - begun < 1.5
    assert caught.value.code == "timeout"
    assert server.requests == 1


async def test_a_hanging_sms_delays_no_other(make_channel: MakeChannel, server: TwilioServer) -> None:
    channel = make_channel(timeout=60.0)
    await channel.prepare()
    server.faults.add(Fault("hang", address="+8610000000002"))
    stuck = asyncio.create_task(channel.send(an_sms("+8610000000002")))
    await eventually(lambda: server.requests)
    for _ in range(5):
        await channel.send(an_sms())
    assert len(server.received) == 5
    assert not stuck.done()
    stuck.cancel()


# --- failures ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_5xx_is_temporary_and_not_tried_again_by_the_client(
    make_channel: MakeChannel, server: TwilioServer, status: int
) -> None:
    server.faults.add(Fault("reject", code=status, text="Internal Server Error", provider_code=20500, times=1))
    with pytest.raises(TemporaryFailure, match=str(status)):
        await make_channel().send(an_sms())
    assert server.requests == 1


async def test_too_many_requests_is_temporary_and_keeps_the_wait_that_twilio_asks_for(
    make_channel: MakeChannel, server: TwilioServer
) -> None:
    server.faults.add(Fault("reject", code=429, provider_code=20429, retry_after=7, text="Too Many Requests"))
    with pytest.raises(TemporaryFailure, match="too many requests") as caught:
        await make_channel().send(an_sms())
    assert (caught.value.code, caught.value.retry_after) == ("20429", 7.0)


@pytest.mark.parametrize("kind", ["reset", "drop_reply"])
async def test_a_connection_that_breaks_is_temporary_and_the_sms_is_sent_once(
    make_channel: MakeChannel, server: TwilioServer, kind: Any
) -> None:
    channel = make_channel()
    await channel.send(an_sms())
    server.faults.add(Fault(kind, times=1))
    with pytest.raises(TemporaryFailure, match=r"broke .* not known") as caught:
        await channel.send(an_sms())
    assert caught.value.code == "disconnected"
    assert server.requests == 2


async def test_a_lost_answer_leads_to_the_same_reference_twice_and_not_to_silence(
    make_channel: MakeChannel, server: TwilioServer
) -> None:
    channel = make_channel()
    server.faults.add(Fault("drop_reply", times=1))
    with pytest.raises(TemporaryFailure):
        await channel.send(an_sms())
    await channel.send(an_sms())
    assert [sms.reference for sms in server.received] == ["M7K3F2QX"] * 2


async def test_wrong_credentials_are_temporary_and_say_what_to_mend(
    make_channel: MakeChannel, server: TwilioServer
) -> None:
    with pytest.raises(TemporaryFailure, match="credentials") as caught:
        await make_channel(auth_token="wrong").send(an_sms())
    assert caught.value.code == "20003"
    assert "auth token" in caught.value.hint
    assert server.received == []


async def test_a_wrong_account_is_temporary_and_says_what_to_mend(
    make_channel: MakeChannel, server: TwilioServer
) -> None:
    with pytest.raises(TemporaryFailure) as caught:
        await make_channel(account_sid="AC" + "9" * 32).send(an_sms())
    assert "account SID" in caught.value.hint


@pytest.mark.parametrize("code", [21211, 21608, 21610, 21612, 21614])
async def test_what_twilio_holds_against_the_number_is_permanent_and_in_words(
    make_channel: MakeChannel, server: TwilioServer, code: int
) -> None:
    server.faults.add(Fault("reject", code=400, provider_code=code, text=f"The 'To' number {LEADER} is no good"))
    with pytest.raises(PermanentFailure, match=f"HTTP 400, error {code}") as caught:
        await make_channel().send(an_sms())
    assert caught.value.code == str(code)
    assert "directory" in caught.value.hint
    assert not str(caught.value).startswith("HTTP")


@pytest.mark.parametrize("code", [21408, 21606, 30002])
async def test_what_our_account_can_mend_is_temporary_and_says_what_to_mend(
    make_channel: MakeChannel, server: TwilioServer, code: int
) -> None:
    server.faults.add(Fault("reject", code=400, provider_code=code))
    with pytest.raises(TemporaryFailure, match=str(code)) as caught:
        await make_channel().send(an_sms())
    assert caught.value.hint


@pytest.mark.parametrize("code", [30003, 21611])
async def test_what_passes_by_itself_is_temporary(make_channel: MakeChannel, server: TwilioServer, code: int) -> None:
    server.faults.add(Fault("reject", code=400, provider_code=code))
    with pytest.raises(TemporaryFailure, match=str(code)):
        await make_channel().send(an_sms())


async def test_a_refusal_that_is_not_known_here_is_permanent_and_names_twilios_page(
    make_channel: MakeChannel, server: TwilioServer
) -> None:
    server.faults.add(Fault("reject", code=400, provider_code=29999, text="something new"))
    with pytest.raises(PermanentFailure, match="something new") as caught:
        await make_channel().send(an_sms())
    assert "docs/errors/29999" in caught.value.hint


async def test_a_port_where_nobody_listens_is_temporary_and_says_what_to_check(
    make_channel: MakeChannel, server: TwilioServer
) -> None:
    await server.stop()
    with pytest.raises(TemporaryFailure, match="no connection") as caught:
        await make_channel().send(an_sms())
    assert caught.value.code == "connect"
    assert "base address" in caught.value.hint


async def test_neither_failures_nor_logs_name_the_number(
    make_channel: MakeChannel, server: TwilioServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    channel = make_channel()
    await channel.send(an_sms())
    server.faults.add(Fault("reject", code=400, provider_code=21211, text=f"Invalid 'To' Phone Number: {LEADER}"))
    with pytest.raises(PermanentFailure) as caught:
        await channel.send(an_sms())
    assert "<number>" in str(caught.value)
    assert LEADER[1:] not in str(caught.value) + caplog.text
    assert "right" not in repr(channel) + caplog.text


# --- answers that a loopback server does not give by itself -----------------------------------------------------------


def test_an_answer_that_is_not_twilios_is_no_handover() -> None:
    for answer in (Answer(200, "<html>please log in</html>", {}), Answer(201, "{}", {}), Answer(302, "", {})):
        with pytest.raises(TemporaryFailure, match="not one of Twilio's"):
            handover(answer, BODY)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"message": ' + "[" * 100_000, '{"code": ' + "9" * 5000 + "}"])
def test_an_answer_that_no_reader_gets_to_the_end_of_is_not_one_of_twilios(text: str) -> None:
    for read in (account, lambda answer: handover(answer, BODY)):
        with pytest.raises(TemporaryFailure, match="not one of Twilio's"):
            read(Answer(200, text, {}))


@pytest.mark.parametrize("counted", ["9" * 5000, "-1", "²", "many", 10**30, [], {"a": 1}, True])
def test_a_message_that_twilio_took_is_sent_however_odd_the_rest_of_the_answer_is(counted: Any) -> None:
    created = {"sid": "SM1", "status": [], "num_segments": counted}
    assert handover(Answer(201, json.dumps(created), {}), "landslide") == Handover("SM1", 1)


def test_a_refusal_by_something_between_us_and_twilio_is_temporary() -> None:
    with pytest.raises(TemporaryFailure) as caught:
        handover(Answer(403, "<html>blocked</html>", {}), BODY)
    assert "proxy" in caught.value.hint


def test_a_message_that_was_created_as_failed_is_a_failure() -> None:
    created = {"sid": "SM1", "status": "failed", "error_code": 30003, "error_message": "unreachable"}
    with pytest.raises(TemporaryFailure, match="30003"):
        handover(Answer(201, json.dumps(created), {}), BODY)
    with pytest.raises(PermanentFailure, match="30005"):
        handover(Answer(201, json.dumps({**created, "error_code": 30005}), {}), BODY)


def test_a_problem_document_is_understood_too() -> None:
    problem = {"type": "t", "title": "Bad", "status": 400, "code": 21614, "detail": "cannot receive"}
    with pytest.raises(PermanentFailure, match=r"landline.*cannot receive"):
        handover(Answer(400, json.dumps(problem), {}), BODY)


def test_a_wait_given_as_a_date_is_understood() -> None:
    then = format_datetime(clock.now() + timedelta(seconds=90), usegmt=False)
    with pytest.raises(TemporaryFailure) as caught:
        handover(Answer(503, "", {"Retry-After": then}), BODY)
    assert caught.value.retry_after == pytest.approx(90, abs=5)


@pytest.mark.parametrize("asked", ["soon", "-5", "", "²", "Fri, 31 Dec 9999 23:59:59 -2359"])
def test_a_wait_that_makes_no_sense_is_no_wait(asked: str) -> None:
    with pytest.raises(TemporaryFailure) as caught:
        handover(Answer(503, "", {"Retry-After": asked}), BODY)
    assert caught.value.retry_after is None


# --- configuration ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wrong",
    [
        {"account_sid": "SM" + "0" * 32},
        {"sender": ""},
        {"base_url": "http://api.example.org"},
        {"base_url": "api.example.org"},
        {"timeout": 0.0},
        {"concurrency": 0},
    ],
    ids=str,
)
def test_a_channel_that_cannot_work_is_a_configuration_error(wrong: dict[str, Any]) -> None:
    settings: dict[str, Any] = {"account_sid": ACCOUNT, "auth_token": "right", "sender": "+15550100"}
    with pytest.raises(ConfigError, match=next(iter(wrong))):
        SmsChannel(**{**settings, **wrong})


async def test_the_region_in_the_environment_does_not_overrule_the_configured_address(
    make_channel: MakeChannel, server: TwilioServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TWILIO_REGION", "ie1")
    monkeypatch.setenv("TWILIO_EDGE", "dublin")
    await make_channel().send(an_sms())
    assert len(server.received) == 1


def test_the_channel_is_one_that_the_outbox_can_use() -> None:
    channel: Channel = SmsChannel(account_sid=ACCOUNT, auth_token="right", sender="+15550100")
    assert (channel.name, channel.concurrency) == ("sms", 16)


def test_the_package_is_loaded_only_when_an_sms_is_sent() -> None:
    program = "import sys, incidentd.delivery.sms; print({'twilio', 'aiohttp', 'requests'} & sys.modules.keys())"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "set()"


# --- the rehearsal as a program of its own ----------------------------------------------------------------------------


async def test_the_rehearsal_program_journals_what_it_is_sent_and_ends_with_its_parent(tmp_path: Path) -> None:
    journal = tmp_path / "journal.jsonl"
    command = [sys.executable, "-m", "incidentd.rehearsal.serve", "--with-parent", "--journal", str(journal)]
    program = await asyncio.create_subprocess_exec(*command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert program.stdout is not None
    assert program.stdin is not None
    offered = json.loads(await program.stdout.readline())
    sms = SmsChannel(
        account_sid=offered["account_sid"],
        auth_token=offered["auth_token"],
        sender="+15550100",
        base_url=f"http://127.0.0.1:{offered['sms_port']}",
    )
    email = EmailChannel(host="127.0.0.1", port=offered["smtp_port"], security="none", sender="duty@example.org")
    begun = clock.unix_ns()
    await sms.send(an_sms())
    between = clock.unix_ns()
    await email.send(OutgoingMessage("M7K3F2QY", "email", "leader@example.com", "火情", "请补报\n"))
    ended = clock.unix_ns()
    await sms.close()
    await email.close()
    await eventually(lambda: journal.read_bytes().count(b"\n") == 2)
    program.stdin.close()
    assert await asyncio.wait_for(program.wait(), 10) == 0
    first, second = map(json.loads, journal.read_text("utf-8").splitlines())
    assert begun <= first.pop("arrived") <= between <= second.pop("arrived") <= ended
    assert first == {"channel": "sms", "address": LEADER, "reference": "M7K3F2QX", "subject": "", "body": BODY}
    assert second == {
        "channel": "email",
        "address": "leader@example.com",
        "reference": "M7K3F2QY",
        "subject": "火情",
        "body": "请补报",
    }
