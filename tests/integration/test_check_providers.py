"""`incidentd check` asks the providers themselves, over the network, and sends nothing."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from incidentd.rehearsal.faults import Fault
from incidentd.rehearsal.serve import ACCOUNT_SID, AUTH_TOKEN
from incidentd.rehearsal.smtp import SmtpServer
from incidentd.rehearsal.twilio import TwilioServer
from tests.integration.checks import configure, email, mailbox, said, sms
from tests.integration.cli_rig import Site, site_in
from tests.servers.certificate import Certificate, make_certificate
from tests.servers.dovecot import PASSWORD, Dovecot, running_dovecot
from tests.servers.threads import in_a_thread


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return site_in(tmp_path / "site")


@pytest.fixture
def certificate(tmp_path: Path) -> Certificate:
    return make_certificate(tmp_path)


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with running_dovecot() as server:
        yield server


@pytest.fixture
def twilio() -> Iterator[TwilioServer]:
    with in_a_thread(TwilioServer(ACCOUNT_SID, AUTH_TOKEN)) as server:
        yield server


def test_a_mail_server_that_lets_us_in_is_in_order_and_gets_no_mail(site: Site) -> None:
    with in_a_thread(SmtpServer(username="duty", password="right")) as server:
        configure(site, email(server.port), smtp="right")
        assert said(site, "email") == [f"OK  email: localhost:{server.port} lets us in"]
        assert server.received == []


@pytest.mark.parametrize("mode", [0o644, None])
def test_what_is_wrong_with_a_secret_is_told_once(site: Site, mode: int | None) -> None:
    settings = site.folder / "config" / "incidentd.toml"
    in_a_file = 'url = "sqlite:///incidentd.db"'
    settings.write_text(settings.read_text().replace(in_a_file, 'url_secret = "store_url"'))
    configure(site, email(1))
    (site.state / "secrets").mkdir(exist_ok=True)
    for name in ("smtp", "store_url") if mode else ():
        secret = site.state / "secrets" / name
        secret.write_text("sqlite:////nowhere/x.db")
        secret.chmod(mode or 0)
    for options in ((), ("--offline",)):
        errors = [line for line in site.run("check", *options).stdout.splitlines() if line.startswith("ERROR")]
        assert sorted(line.split(":")[0] for line in errors) == ["ERROR  secret smtp", "ERROR  secret store_url"]


def test_a_mail_server_that_refuses_the_password_is_an_error_with_what_to_do(site: Site) -> None:
    with in_a_thread(SmtpServer(username="duty", password="right")) as server:
        configure(site, email(server.port), smtp="wrong-and-secret")
        [line] = said(site, "email")
        [chinese] = said(site, "邮件", language="zh_CN")
    assert line.startswith("ERROR  email: cannot be used now: mail server localhost:")
    assert line.endswith("mend user name and password; many providers want an authorisation code made on their site")
    assert chinese.startswith(f"错误  邮件：目前不能使用：邮件服务器 localhost:{server.port} 连接时答复 535：")
    assert chinese.endswith("请改正用户名和密码；许多服务商要求使用在其网站上生成的授权码")
    assert "wrong-and-secret" not in line


def test_a_certificate_that_ends_soon_is_told_of(site: Site, certificate: Certificate) -> None:
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate.file, certificate.key_file)
    for security in ("tls", "starttls"):
        with in_a_thread(SmtpServer(tls_context=tls, implicit_tls=security == "tls")) as server:
            one = site_in(site.folder / security)
            configure(one, email(server.port, security, login=False, ca_file=certificate.file))
            answers, ends = said(one, "email")
        assert answers == f"OK  email: localhost:{server.port} answers"
        assert ends.startswith("WARNING  email: the certificate ends on ")
        assert ends.endswith("have it renewed")


def test_a_certificate_that_nobody_vouches_for_is_an_error(site: Site, certificate: Certificate) -> None:
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate.file, certificate.key_file)
    with in_a_thread(SmtpServer(tls_context=tls, implicit_tls=True)) as server:
        configure(site, email(server.port, "tls", login=False))
        [line] = said(site, "email")
    assert line.startswith("ERROR  email: ")
    assert "set ca_file to the site's own authority" in line


def test_a_server_that_is_away_is_an_error_and_offline_is_not_looked_for(site: Site, twilio: TwilioServer) -> None:
    configure(site, f"{email(1)}\n{sms(1)}\n{mailbox(1)}", smtp="x", twilio="x", mailbox="x")
    for about in ("email", "sms", "mailbox duty"):
        [line] = said(site, about)
        assert line.startswith(f"ERROR  {about}: cannot be used now: ")
        assert "check host, port and the firewall" in line
        assert said(site, about, "--offline") == []
    assert site.run("check").returncode == 1
    assert site.run("check", "--offline").returncode == 0


def test_the_sms_account_is_asked_for_and_no_sms_is_sent(site: Site, twilio: TwilioServer) -> None:
    configure(site, sms(twilio.port), twilio=AUTH_TOKEN)
    assert said(site, "sms") == ["OK  sms: the credentials hold, and the account is active"]
    assert (twilio.requests, twilio.received) == (1, [])


def test_a_wrong_token_is_an_error(site: Site, twilio: TwilioServer) -> None:
    configure(site, sms(twilio.port), twilio="wrong-and-secret")
    [line] = said(site, "sms")
    assert line.startswith("ERROR  sms: cannot be used now: Twilio does not accept our credentials")
    assert line.endswith("mend account_sid and the secret that auth_token names")
    assert "wrong-and-secret" not in line
    [chinese] = said(site, "短信", language="zh_CN")
    assert chinese.startswith("错误  短信：目前不能使用：Twilio 不接受本系统的凭据")


@pytest.mark.parametrize(
    ("status", "kind", "lines"),
    [
        ("suspended", "Full", ["ERROR  sms: the account is suspended: no SMS goes out. settle it with Twilio"]),
        (
            "active",
            "Trial",
            [
                "OK  sms: the credentials hold, and the account is active",
                (
                    "WARNING  sms: it is a trial account: it sends only to numbers that were verified there. "
                    "upgrade it at Twilio"
                ),
            ],
        ),
    ],
)
def test_an_account_that_reaches_nobody_or_not_everybody_is_told_of(
    site: Site, twilio: TwilioServer, status: str, kind: str, lines: list[str]
) -> None:
    twilio.status, twilio.type = status, kind
    configure(site, sms(twilio.port), twilio=AUTH_TOKEN)
    assert said(site, "sms") == lines


def test_a_provider_that_hangs_keeps_nothing_else_from_being_looked_at(site: Site) -> None:
    with in_a_thread(SmtpServer()) as server:
        server.faults.add(Fault("hang", "ehlo"))
        configure(site, email(server.port, login=False).replace("20 seconds", "1 second"))
        [line] = said(site, "email")
        assert "gave no answer within 1 s" in line
        assert said(site, "store") == ["OK  store: of the right version, and can be written"]


def test_a_mailbox_that_lets_us_in_is_in_order_with_its_certificate(site: Site, dovecot: Dovecot) -> None:
    ours = mailbox(dovecot.tls_port, "tls", dovecot.certificate.file)
    configure(site, ours, mailbox=PASSWORD)
    opened, ends = said(site, "mailbox duty")
    assert opened == f"OK  mailbox duty: localhost:{dovecot.tls_port} lets us in, and folder 'INBOX' can be opened"
    assert ends.startswith("WARNING  mailbox duty: the certificate ends on ")


def test_looking_at_a_mailbox_changes_nothing_in_it(site: Site, dovecot: Dovecot) -> None:
    dovecot.append("duty", b"Subject: x\r\n\r\nx")
    configure(site, mailbox(dovecot.port), mailbox=PASSWORD)
    assert said(site, "mailbox duty")[0].startswith("OK  ")
    assert dovecot.seen("duty") == [False]


@pytest.mark.parametrize(
    ("secret", "folder", "mend", "stage"),
    [
        ("wrong", "INBOX", "mend user name and password; many providers want an authorisation code", "登录时"),
        (PASSWORD, "no-such-folder", "check the folder's name", "打开文件夹时"),
    ],
)
def test_a_mailbox_that_cannot_be_read_is_an_error_with_what_to_do(
    site: Site, dovecot: Dovecot, secret: str, folder: str, mend: str, stage: str
) -> None:
    configure(site, mailbox(dovecot.port, folder=folder), mailbox=secret)
    [line] = said(site, "mailbox duty")
    assert line.startswith("ERROR  mailbox duty: cannot be used now: ")
    assert mend in line
    assert "b'" not in line
    [chinese] = said(site, "信箱 duty", language="zh_CN")
    assert chinese.startswith(f"错误  信箱 duty：目前不能使用：邮件服务器 localhost:{dovecot.port} {stage}出错：")


@pytest.mark.parametrize("about", ["email", "sms", "public_url"])
def test_a_host_that_nobody_can_look_up_is_an_error_and_keeps_nothing_else_from_being_looked_at(
    site: Site, dovecot: Dovecot, about: str
) -> None:
    wrong = {
        "email": email(465, "tls").replace("localhost", "mail..example.org"),
        "sms": sms(443).replace("http://127.0.0.1", "https://sms..example.org"),
        "public_url": "",
    }[about]
    configure(site, f"{wrong}\n{mailbox(dovecot.port)}", smtp="x", twilio="x", mailbox=PASSWORD)
    if about == "public_url":
        site.environment["INCIDENTD_HTTP__PUBLIC_URL"] = "https://duty..example.org"
    [line] = said(site, about)
    assert line.startswith(f"ERROR  {about}: ")
    assert "label empty" in line
    [chinese] = said(site, {"email": "邮件", "sms": "短信"}.get(about, "对外地址"), language="zh_CN")
    assert "目前不能使用" in chinese
    assert "请检查主机名" in chinese
    assert [one[:4] for one in said(site, "mailbox duty")] == ["OK  "]


def test_a_public_address_that_cannot_be_reached_is_a_warning(site: Site) -> None:
    configure(site, "")
    site.environment["INCIDENTD_HTTP__PUBLIC_URL"] = "https://localhost:1"
    [line] = said(site, "public_url")
    assert line.startswith("WARNING  public_url: cannot be reached from here: ")


def test_a_public_address_with_a_certificate_that_nobody_vouches_for_is_an_error(site: Site, dovecot: Dovecot) -> None:
    site.environment["INCIDENTD_HTTP__PUBLIC_URL"] = f"https://localhost:{dovecot.tls_port}"
    [line] = said(site, "public_url")
    assert line.startswith("ERROR  public_url: its certificate is refused: ")
    site.environment["SSL_CERT_FILE"] = str(dovecot.certificate.file)
    [line] = said(site, "public_url")
    assert line.startswith("WARNING  public_url: the certificate ends on ")
