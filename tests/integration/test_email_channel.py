"""The e-mail channel against a real SMTP server on loopback."""

from __future__ import annotations

import asyncio
import base64
import ipaddress
import logging
import re
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import aiosmtplib
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from incidentd import clock
from incidentd.delivery.email import EmailChannel
from incidentd.delivery.message import Channel, OutgoingMessage
from incidentd.delivery.mime import Letterhead, mailbox
from incidentd.errors import ConfigError, PermanentFailure, TemporaryFailure
from incidentd.rehearsal import Fault, ReceivedMail, SmtpServer
from tests.helpers import eventually

SUBJECT = "【紧急信息】某某镇森林火情：书面报告将于 08:30 到期，尚余 10 分钟，请立即补报伤亡人数和财产损失"
BODY = "李某某同志：\n\n某某镇电话报告的森林火情尚缺书面报告。\n. 一行以点开头\n.\n编号 2026-0012 🔥𠮷\n"


@dataclass(frozen=True)
class Certificate:
    file: Path
    server_context: ssl.SSLContext


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "rehearsal.test")])
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(clock.now() - timedelta(days=1))
        .not_valid_after(clock.now() + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path_factory.mktemp("tls") / "certificate.pem"
    file.write_bytes(built.public_bytes(serialization.Encoding.PEM))
    key_file = file.with_name("key.pem")
    key_file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(file, key_file)
    return Certificate(file, context)


class Site:
    """Servers and channels of one test, ended with it."""

    def __init__(self, stack: AsyncExitStack) -> None:
        self._stack = stack

    async def server(self, **options: Any) -> SmtpServer:
        server = SmtpServer(**options)
        await server.start()
        self._stack.push_async_callback(server.stop)
        return server

    def channel(self, server: SmtpServer, **options: Any) -> EmailChannel:
        settings: dict[str, Any] = {
            "host": "127.0.0.1",
            "port": server.port,
            "security": "none",
            "sender": "值班室 <duty@example.org>",
            "timeout": 5.0,
        }
        channel = EmailChannel(**{**settings, **options})
        self._stack.push_async_callback(channel.close)
        return channel


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    async with AsyncExitStack() as stack:
        yield Site(stack)


@pytest.fixture
async def server(site: Site) -> SmtpServer:
    return await site.server()


def a_mail(reference: str = "M7K3F2QX", **changes: Any) -> OutgoingMessage:
    fields: dict[str, Any] = {"address": "leader@example.com", "subject": SUBJECT, "body": BODY}
    return OutgoingMessage(reference=reference, channel="email", **{**fields, **changes})


async def only(server: SmtpServer) -> ReceivedMail:
    (mail,) = await server.wait_for(1)
    return mail


# --- what arrives -----------------------------------------------------------------------------------------------------


async def test_chinese_subject_and_body_arrive_as_written(site: Site, server: SmtpServer) -> None:
    handover = await site.channel(server).send(a_mail())
    mail = await only(server)
    assert mail.subject == SUBJECT
    assert mail.body == BODY.removesuffix("\n")
    assert mail.header("From") == "值班室 <duty@example.org>"
    assert (mail.sender, mail.address, mail.header("To")) == ("duty@example.org", *["leader@example.com"] * 2)
    assert handover.provider_id == "2.0.0 Ok: queued as 1"
    assert handover.segments == 0


async def test_an_english_mail_stays_readable_text_on_the_wire(site: Site, server: SmtpServer) -> None:
    await site.channel(server).send(a_mail(subject="Report due in 10 minutes", body="Send it.\n.\n..dots\nBye"))
    mail = await only(server)
    assert b"Subject: Report due in 10 minutes\r\n" in mail.raw
    assert mail.raw.endswith(b"\r\n\r\nSend it.\r\n.\r\n..dots\r\nBye\r\n")
    assert mail.body == "Send it.\n.\n..dots\nBye"


async def test_a_mail_says_that_a_program_sent_it_and_when(site: Site, server: SmtpServer) -> None:
    before = clock.now().replace(microsecond=0)
    await site.channel(server).send(a_mail())
    mail = await only(server)
    assert mail.header("Auto-Submitted") == "auto-generated"
    assert mail.header("MIME-Version") == "1.0"
    assert before <= parsedate_to_datetime(mail.header("Date")) <= clock.now()


async def test_every_attempt_carries_the_same_message_id_and_reference(site: Site, server: SmtpServer) -> None:
    channel = site.channel(server, domain="incidents.example.org")
    server.faults.add(Fault("drop_reply", times=1))
    with pytest.raises(TemporaryFailure, match="not known, so it is sent again under the same Message-ID"):
        await channel.send(a_mail())
    await channel.send(a_mail())
    first, second = await server.wait_for(2)
    assert first.message_id == second.message_id == "<M7K3F2QX@incidents.example.org>"
    assert first.reference == second.reference == "M7K3F2QX"


async def test_mails_of_one_incident_are_threaded(site: Site, server: SmtpServer) -> None:
    await site.channel(server).send(a_mail(in_reply_to="2026-0012"))
    mail = await only(server)
    assert mail.header("In-Reply-To") == mail.header("References") == "<2026-0012@example.org>"


@pytest.mark.parametrize(
    ("incident", "expected"),
    [
        ("2026-000123", "report+2026-000123@example.org"),
        ("", "report@example.org"),
        ("x\r\nBcc: y", "report@example.org"),
    ],
)
async def test_answers_are_asked_to_the_incidents_own_address(
    site: Site, server: SmtpServer, incident: str, expected: str
) -> None:
    await site.channel(server, reply_to="report@example.org").send(a_mail(incident=incident))
    mail = await only(server)
    assert mail.header("Reply-To") == expected
    assert "Bcc" not in mail.message


async def test_without_such_an_address_nothing_is_said_of_answers(site: Site, server: SmtpServer) -> None:
    await site.channel(server).send(a_mail(incident="2026-000123"))
    assert "Reply-To" not in (await only(server)).message


async def test_an_html_alternative_stands_beside_the_plain_text(site: Site, server: SmtpServer) -> None:
    await site.channel(server).send(a_mail(html="<p>森林火情</p>\n"))
    mail = await only(server)
    assert mail.message.get_content_type() == "multipart/alternative"
    assert (mail.body, mail.html) == (BODY.removesuffix("\n"), "<p>森林火情</p>")


async def test_an_address_in_chinese_is_reached(site: Site, server: SmtpServer) -> None:
    await site.channel(server).send(a_mail(address="王某@例子.test"))
    mail = await only(server)
    assert mail.address == "王某@xn--fsqu00a.test"


@given(subject=st.text(max_size=200), body=st.text(max_size=300), html=st.sampled_from(["", "<p>x</p>"]))
def test_no_text_can_add_a_header_or_a_line_too_long(subject: str, body: str, html: str) -> None:
    message = OutgoingMessage("M1", "email", "leader@example.com", subject, body, html)
    raw = Letterhead("duty@example.org").compose(message, "leader@example.com", clock.now())
    head, _, _ = raw.partition(b"\r\n\r\n")
    names = [line.partition(b":")[0] for line in head.split(b"\r\n") if not line.startswith(b" ")]
    assert names == [
        b"From",
        b"Auto-Submitted",
        b"X-Auto-Response-Suppress",
        b"MIME-Version",
        b"Date",
        b"Message-ID",
        b"X-Incidentd-Reference",
        b"To",
        b"Subject",
        b"Content-Type",
        *([] if html else [b"Content-Transfer-Encoding"]),
    ]
    assert raw.isascii()
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert b"\r" not in raw.replace(b"\r\n", b"")
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert max(map(len, head.split(b"\r\n"))) <= 78


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Zl", "Zp", "Cs"]), max_size=200))
def test_every_printable_subject_arrives_as_written(subject: str) -> None:
    message = OutgoingMessage("M1", "email", "leader@example.com", subject, "")
    mail = received(Letterhead("duty@example.org").compose(message, "leader@example.com", clock.now()))
    assert mail.subject == subject.strip()
    # Each encoded word is whole by itself (RFC 2047 5), for the mail programs that show them one by one.
    words = re.findall(rb"=\?utf-8\?b\?([^?]*)\?=", mail.raw) if not subject.isascii() else []
    assert "".join(base64.b64decode(word).decode("utf-8") for word in words) in {subject.strip(), ""}


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=1200))
def test_every_body_arrives_as_written(body: str) -> None:
    message = OutgoingMessage("M1", "email", "leader@example.com", "", body)
    mail = received(Letterhead("duty@example.org").compose(message, "leader@example.com", clock.now()))
    assert mail.body == body.removesuffix("\n")


def received(raw: bytes) -> ReceivedMail:
    return ReceivedMail(clock.now(), 0.0, 0, "leader@example.com", "duty@example.org", raw, 1, secure=False, login="")


async def test_newlines_in_a_subject_become_a_space(site: Site, server: SmtpServer) -> None:
    await site.channel(server).send(a_mail(subject="fire\r\nBcc: everybody@example.com\n\u2028\x85now"))
    mail = await only(server)
    assert mail.subject == "fire Bcc: everybody@example.com now"
    assert mail.header("Bcc") == ""


@pytest.mark.parametrize(
    "address",
    [
        "",
        "leader",
        "leader@",
        "@example.com",
        "a@b@example.com",
        "leader@example.com\r\nRCPT TO:<x@example.com>",
        "leader@example.com>\nDATA",
        "leader @example.com",
        "leader@example.com, other@example.com",
        "leader@example.com\u2028",
        "Leader <leader@example.com>",
        "leader@" + "例" * 64 + ".test",
        "leader\ud800@example.com",
    ],
)
async def test_what_is_no_single_address_is_refused_before_anything_is_sent(
    site: Site, server: SmtpServer, address: str
) -> None:
    with pytest.raises(PermanentFailure, match="not one") as caught:
        await site.channel(server).send(a_mail(address=address))
    assert "directory" in caught.value.hint
    assert server.accepted == 0


def test_a_reference_that_could_break_out_of_its_header_is_refused() -> None:
    with pytest.raises(PermanentFailure, match="Message-ID"):
        Letterhead("duty@example.org").compose(a_mail("M1>\r\nX: y"), "leader@example.com", clock.now())


@pytest.mark.parametrize("sender", ["", "duty", "Duty <duty>", "duty@例子.test", "duty@example.org\r\nX: y"])
def test_a_sender_that_is_no_address_is_a_configuration_error(sender: str) -> None:
    with pytest.raises(ConfigError, match="sender"):
        EmailChannel(host="127.0.0.1", port=25, security="none", sender=sender)


def test_an_ordinary_address_is_left_as_it_is() -> None:
    assert mailbox("first.last+tag@mail.example.com") == "first.last+tag@mail.example.com"


# --- connections ------------------------------------------------------------------------------------------------------


async def test_many_mails_one_after_another_go_over_one_connection(site: Site, server: SmtpServer) -> None:
    channel = site.channel(server)
    for number in range(30):
        await channel.send(a_mail(f"M{number}"))
    assert [mail.reference for mail in server.received] == [f"M{number}" for number in range(30)]
    assert server.accepted == 1


async def test_mails_at_once_use_as_many_connections_as_allowed_and_no_more(site: Site, server: SmtpServer) -> None:
    channel = site.channel(server, connections=4)
    server.faults.add(Fault("slow", seconds=0.02))
    await asyncio.gather(*(channel.send(a_mail(f"M{number}")) for number in range(20)))
    assert channel.concurrency == 4
    assert {mail.connection for mail in server.received} == {1, 2, 3, 4}
    assert len({mail.reference for mail in server.received}) == 20


async def test_a_connection_is_given_up_after_its_share_of_mails(site: Site, server: SmtpServer) -> None:
    channel = site.channel(server, mails_per_connection=2)
    for number in range(5):
        await channel.send(a_mail(f"M{number}"))
    assert [mail.connection for mail in server.received] == [1, 1, 2, 2, 3]


async def test_an_idle_connection_is_given_up_after_a_while(site: Site, server: SmtpServer) -> None:
    await site.channel(server, idle_limit=0.05).send(a_mail())
    await eventually(lambda: not server.sessions)


async def test_a_connection_that_the_server_closed_while_idle_is_replaced(site: Site, server: SmtpServer) -> None:
    channel = site.channel(server)
    await channel.send(a_mail("M1"))
    server.hang_up()
    await eventually(lambda: not server.sessions)
    await channel.send(a_mail("M2"))
    assert [mail.connection for mail in server.received] == [1, 2]


@pytest.mark.parametrize("stage", ["mail", "rcpt"])
@pytest.mark.parametrize(
    "fault",
    [Fault("reset"), Fault("hang"), Fault("reject", code=421, text="4.4.2 idle too long")],
    ids=lambda f: f.kind,
)
async def test_a_kept_connection_that_turns_out_dead_costs_no_attempt(
    site: Site, server: SmtpServer, stage: str, fault: Fault
) -> None:
    if (fault.kind, stage) == ("hang", "rcpt"):
        stage = "mail"  # a dead line shows at the first question
    channel = site.channel(server, timeout=2.0)
    await channel.send(a_mail("M1"))
    server.faults.add(Fault(fault.kind, stage, code=fault.code, text=fault.text, times=1))
    await channel.send(a_mail("M2"))
    assert [mail.reference for mail in server.received] == ["M1", "M2"]


async def test_when_one_kept_connection_is_dead_the_others_are_not_tried(site: Site, server: SmtpServer) -> None:
    channel = site.channel(server, connections=3, timeout=2.0)
    server.faults.add(Fault("slow", seconds=0.02))
    await asyncio.gather(*(channel.send(a_mail(f"M{number}")) for number in range(3)))
    server.faults.clear()
    server.faults.add(Fault("reset", "mail", times=1))
    await channel.send(a_mail("M4"))
    assert server.received[-1].connection == 4
    await eventually(lambda: len(server.sessions) == 1)


async def test_a_fresh_connection_that_breaks_is_not_tried_again(site: Site, server: SmtpServer) -> None:
    server.faults.add(Fault("reset", "mail", times=1))
    with pytest.raises(TemporaryFailure, match="after MAIL") as caught:
        await site.channel(server).send(a_mail())
    assert caught.value.code == "disconnected"
    assert (server.accepted, server.received) == (1, [])


@pytest.mark.parametrize("kind", ["reset", "drop_reply"])
async def test_a_mail_whose_content_was_sent_is_never_sent_twice_in_one_attempt(
    site: Site, server: SmtpServer, kind: Any
) -> None:
    channel = site.channel(server)
    await channel.send(a_mail("M1"))
    server.faults.add(Fault(kind, times=1))
    with pytest.raises(TemporaryFailure, match="not known"):
        await channel.send(a_mail("M2"))
    assert server.accepted == 1
    assert sum(mail.reference == "M2" for mail in server.received) == (kind == "drop_reply")


async def test_a_closed_channel_leaves_no_connection(site: Site, server: SmtpServer) -> None:
    channel = site.channel(server)
    await channel.send(a_mail())
    await channel.close()
    await eventually(lambda: not server.sessions)


# --- refusals ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stage", ["rcpt", "data", "message"])
async def test_a_5xx_on_recipient_or_content_is_permanent(site: Site, server: SmtpServer, stage: str) -> None:
    server.faults.add(Fault("reject", stage, code=550, text="5.1.1 <leader@example.com>: no such user"))
    with pytest.raises(PermanentFailure, match="550") as caught:
        await site.channel(server).send(a_mail())
    assert caught.value.code == "550"
    assert server.received == []


@pytest.mark.parametrize("stage", ["connect", "ehlo", "mail", "rcpt", "data", "message"])
@pytest.mark.parametrize("code", [421, 451])
async def test_a_4xx_is_temporary(site: Site, server: SmtpServer, stage: str, code: int) -> None:
    server.faults.add(Fault("reject", stage, code=code, text="4.3.0 try again later"))
    with pytest.raises(TemporaryFailure, match=str(code)) as caught:
        await site.channel(server).send(a_mail())
    assert caught.value.code == str(code)


async def test_only_the_refused_recipient_fails(site: Site, server: SmtpServer) -> None:
    server.faults.add(Fault("reject", "rcpt", address="gone@example.com", code=550, text="5.1.1 no such user"))
    channel = site.channel(server)
    to = ["a@example.com", "gone@example.com", "b@example.com"]
    outcomes = await asyncio.gather(*(channel.send(a_mail(address=one)) for one in to), return_exceptions=True)
    assert [isinstance(outcome, PermanentFailure) for outcome in outcomes] == [False, True, False]
    assert {mail.address for mail in server.received} == {"a@example.com", "b@example.com"}


async def test_a_connection_goes_on_after_a_refusal(site: Site, server: SmtpServer) -> None:
    channel = site.channel(server)
    await channel.send(a_mail("M0"))
    server.faults.add(Fault("reject", "rcpt", code=550, text="5.1.1 no such user", times=1))
    with pytest.raises(PermanentFailure):
        await channel.send(a_mail("M1"))
    await channel.send(a_mail("M2"))
    assert [(mail.reference, mail.connection) for mail in server.received] == [("M0", 1), ("M2", 1)]


@pytest.mark.parametrize(
    ("stage", "code", "hint"),
    [
        ("connect", 554, "operator"),
        ("ehlo", 550, "local_hostname"),
        ("mail", 530, "password"),
        ("mail", 550, "sender"),
        ("mail", 553, "sender"),
        ("rcpt", 530, "password"),
    ],
)
async def test_what_the_configuration_can_mend_is_temporary_and_says_what_to_mend(
    site: Site, server: SmtpServer, stage: str, code: int, hint: str
) -> None:
    server.faults.add(Fault("reject", stage, code=code, text="5.7.1 not for you"))
    with pytest.raises(TemporaryFailure, match=str(code)) as caught:
        await site.channel(server).send(a_mail())
    assert hint in caught.value.hint


async def test_a_server_that_will_not_relay_for_us_is_a_matter_of_configuration(site: Site, server: SmtpServer) -> None:
    server.faults.add(Fault("reject", "rcpt", code=554, text="5.7.1 <leader@example.com>: Relay access denied"))
    with pytest.raises(TemporaryFailure, match="554") as caught:
        await site.channel(server).send(a_mail())
    assert "password" in caught.value.hint


async def test_a_mail_too_large_for_the_server_is_permanent(site: Site, server: SmtpServer) -> None:
    server.faults.add(Fault("reject", "mail", code=552, text="5.3.4 message too big"))
    with pytest.raises(PermanentFailure, match="552"):
        await site.channel(server).send(a_mail())


async def test_neither_failures_nor_logs_name_the_address(
    site: Site, server: SmtpServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    channel = site.channel(server)
    await channel.send(a_mail("M0"))
    server.faults.add(Fault("reject", "rcpt", code=550, text="5.1.1 <leader@example.com>: no such user", times=1))
    with pytest.raises(PermanentFailure) as caught:
        await channel.send(a_mail())
    await channel.send(a_mail())
    assert "<address>: no such user" in str(caught.value)
    assert "leader@example.com" not in str(caught.value) + caplog.text


# --- security ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_a_mail_goes_over_tls_with_a_login(site: Site, certificate: Certificate, security: str) -> None:
    server = await site.server(
        username="duty",
        password="口令 pass",
        tls_context=certificate.server_context,
        implicit_tls=security == "tls",
    )
    channel = site.channel(server, security=security, username="duty", password="口令 pass", ca_file=certificate.file)
    await channel.send(a_mail("M1"))
    await channel.send(a_mail("M2"))
    assert [(mail.secure, mail.login, mail.connection) for mail in server.received] == [(True, "duty", 1)] * 2


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_a_certificate_that_is_not_trusted_stops_the_mail_and_says_what_to_mend(
    site: Site, certificate: Certificate, security: str
) -> None:
    server = await site.server(tls_context=certificate.server_context, implicit_tls=security == "tls")
    with pytest.raises(TemporaryFailure, match="CERTIFICATE_VERIFY_FAILED") as caught:
        await site.channel(server, security=security).send(a_mail())
    assert caught.value.code == "certificate"
    assert "ca_file" in caught.value.hint
    assert server.received == []


async def test_nothing_is_sent_in_the_clear_when_starttls_is_asked_for(site: Site, server: SmtpServer) -> None:
    with pytest.raises(TemporaryFailure, match="STARTTLS") as caught:
        await site.channel(server, security="starttls", username="duty", password="secret").send(a_mail())
    assert "security" in caught.value.hint
    assert server.received == []


async def test_tls_to_a_server_that_speaks_none_says_what_to_mend(site: Site, server: SmtpServer) -> None:
    with pytest.raises(TemporaryFailure) as caught:
        await site.channel(server, security="tls").send(a_mail())
    assert "security and port" in caught.value.hint


async def test_a_wrong_password_is_temporary_and_says_what_to_mend(site: Site) -> None:
    server = await site.server(username="duty", password="right")
    channel = site.channel(server, username="duty", password="wrong")
    with pytest.raises(TemporaryFailure, match="535") as caught:
        await channel.send(a_mail())
    assert "password" in caught.value.hint
    assert "wrong" not in str(caught.value).replace("user name or password wrong", "")


async def test_a_missing_login_is_temporary_and_says_what_to_mend(site: Site) -> None:
    server = await site.server(username="duty", password="right")
    with pytest.raises(TemporaryFailure, match="530") as caught:
        await site.channel(server).send(a_mail())
    assert "password" in caught.value.hint


async def test_a_login_at_a_server_that_knows_none_says_so(site: Site, server: SmtpServer) -> None:
    with pytest.raises(TemporaryFailure, match="AUTH") as caught:
        await site.channel(server, username="duty", password="secret").send(a_mail())
    assert "login" in caught.value.hint


def test_a_missing_ca_file_is_a_configuration_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"ca_file.*missing\.pem"):
        EmailChannel(
            host="127.0.0.1", port=25, security="tls", sender="duty@example.org", ca_file=tmp_path / "missing.pem"
        )


def test_the_password_does_not_show_in_the_channels_description() -> None:
    channel = EmailChannel(host="h", port=25, security="none", sender="duty@example.org", password="opensesame")
    assert "opensesame" not in repr(channel)


# --- time -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stage", ["connect", "ehlo", "mail", "rcpt", "data", "message"])
async def test_a_server_that_falls_silent_is_given_up_within_the_timeout(
    site: Site, server: SmtpServer, stage: str
) -> None:
    server.faults.add(Fault("hang", stage))
    begun = clock.monotonic()
    with pytest.raises(TemporaryFailure, match=r"no answer within 0\.3 s") as caught:
        await asyncio.wait_for(site.channel(server, timeout=0.3).send(a_mail()), 5)
    assert 0.29 <= clock.monotonic() - begun < 1.5
    assert caught.value.code == "timeout"
    assert ("not known" in str(caught.value)) == (stage == "message")


async def test_a_server_that_answers_every_step_slowly_cannot_stretch_the_timeout(
    site: Site, server: SmtpServer
) -> None:
    for stage in ("connect", "ehlo", "mail", "rcpt", "data", "message"):
        server.faults.add(Fault("slow", stage, seconds=0.15))
    begun = clock.monotonic()
    with pytest.raises(TemporaryFailure, match="no answer within"):
        await site.channel(server, timeout=0.4).send(a_mail())
    assert clock.monotonic() - begun < 1.5


async def test_a_hanging_mail_delays_no_other(site: Site, server: SmtpServer) -> None:
    server.faults.add(Fault("hang", "rcpt", address="slow@example.com"))
    channel = site.channel(server, timeout=60.0)
    stuck = asyncio.create_task(channel.send(a_mail("M0", address="slow@example.com")))
    await eventually(lambda: server.sessions)
    for number in range(5):
        await channel.send(a_mail(f"M{number + 1}"))
    assert len(server.received) == 5
    assert not stuck.done()
    stuck.cancel()


async def test_a_port_where_nobody_listens_is_temporary_and_says_what_to_check(site: Site, server: SmtpServer) -> None:
    await server.stop()
    with pytest.raises(TemporaryFailure) as caught:
        await site.channel(server).send(a_mail())
    assert caught.value.code == "connect"
    assert "host, port" in caught.value.hint


async def test_a_host_that_does_not_exist_is_temporary_and_says_what_to_check(site: Site, server: SmtpServer) -> None:
    with pytest.raises(TemporaryFailure) as caught:
        await site.channel(server, host="no-such-host.invalid").send(a_mail())
    assert "host, port" in caught.value.hint


async def test_a_cancelled_mail_leaves_the_channel_usable(site: Site, server: SmtpServer) -> None:
    channel = site.channel(server, connections=1)
    server.faults.add(Fault("hang", "data", times=1))
    stuck = asyncio.create_task(channel.send(a_mail("M1")))
    await eventually(lambda: server.sessions)
    stuck.cancel()
    with pytest.raises(asyncio.CancelledError):
        await stuck
    await eventually(lambda: not server.sessions)
    server.faults.clear()
    await channel.send(a_mail("M2"))
    assert [mail.reference for mail in server.received] == ["M2"]


# --- the parts that other tests lean on -------------------------------------------------------------------------------


def test_the_channel_is_one_that_the_outbox_can_use() -> None:
    channel: Channel = EmailChannel(host="127.0.0.1", port=25, security="none", sender="duty@example.org")
    assert (channel.name, channel.concurrency) == ("email", 8)


async def test_the_rehearsal_server_understands_pipelined_commands(server: SmtpServer) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(
        b"EHLO me.test\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.com>\r\nRCPT TO:<c@example.com>\r\nDATA\r\n"
        b"Subject: x\r\n\r\n..dot\r\n.\r\nQUIT\r\n"
    )
    said = (await asyncio.wait_for(reader.read(), 5)).decode()
    writer.close()
    await writer.wait_closed()
    assert [line[:4] for line in said.splitlines() if line[3] == " "] == [
        "220 ",
        "250 ",
        "250 ",
        "250 ",
        "250 ",
        "354 ",
        "250 ",
        "221 ",
    ]
    assert [(mail.address, mail.raw) for mail in server.received] == [
        ("b@example.com", b"Subject: x\r\n\r\n.dot\r\n"),
        ("c@example.com", b"Subject: x\r\n\r\n.dot\r\n"),
    ]


@pytest.mark.parametrize("method", ["auth_plain", "auth_login"])
async def test_the_rehearsal_server_takes_a_login_by_either_method(site: Site, method: str) -> None:
    server = await site.server(username="duty", password="right")
    async with aiosmtplib.SMTP(hostname="127.0.0.1", port=server.port, timeout=5) as client:
        await client.ehlo()
        with pytest.raises(aiosmtplib.SMTPAuthenticationError):
            await getattr(client, method)("duty", "wrong")
        assert (await getattr(client, method)("duty", "right")).code == 235


async def test_a_server_can_be_stopped_and_started_again_on_its_port(site: Site, server: SmtpServer) -> None:
    channel = site.channel(server)
    await channel.send(a_mail("M1"))
    await server.stop()
    with pytest.raises(TemporaryFailure):
        await channel.send(a_mail("M2"))
    assert await server.start(server.port) == server.port
    await channel.send(a_mail("M2"))
    assert [mail.reference for mail in server.received] == ["M1", "M2"]


async def test_waiting_for_a_mail_that_does_not_come_says_what_came(site: Site, server: SmtpServer) -> None:
    await site.channel(server).send(a_mail(subject="first"))
    arrived: Callable[[ReceivedMail], bool] = lambda mail: mail.subject == "second"  # noqa: E731
    with pytest.raises(TimeoutError, match=r"1 came, the last of them:\nmail to leader@example\.com: first"):
        await server.wait_for(arrived, timeout=0.05)
