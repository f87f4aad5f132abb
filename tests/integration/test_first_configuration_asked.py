"""`incidentd init` as an administrator sees it: questions at a terminal, each server tried as soon as it is named."""

from __future__ import annotations

import os
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from incidentd.config import load_settings
from incidentd.config.rules import load_rules
from incidentd.rehearsal.faults import Fault
from incidentd.rehearsal.serve import ACCOUNT_SID, AUTH_TOKEN
from incidentd.rehearsal.smtp import SmtpServer
from incidentd.rehearsal.twilio import TwilioServer
from tests.integration.cli_rig import Site, Terminal, site_in, terminal
from tests.servers.dovecot import HOST, PASSWORD, Dovecot, running_dovecot
from tests.servers.threads import in_a_thread


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with running_dovecot() as server:
        yield server


@pytest.fixture
def site(tmp_path: Path) -> Site:
    (tmp_path / "tmp").mkdir()
    return site_in(tmp_path / "site")


@contextmanager
def asked(site: Site, language: str = "en", columns: int = 80) -> Iterator[Terminal]:
    """Somebody who answers, and whatever was left in the folder for temporary files afterwards: nothing."""
    scratch = Path(tempfile.mkdtemp(dir=site.folder))
    site.environment["TMPDIR"] = str(scratch)
    where = ("--folder", str(site.folder / "etc"), "--state", str(site.folder / "state"))
    with terminal(site, "init", *where, language=language, columns=columns) as at:
        yield at
    assert list(scratch.iterdir()) == []


def written(site: Site) -> list[str]:
    folders = (site.folder / "etc", site.folder / "state")
    return sorted(path.name for folder in folders for path in folder.rglob("*") if path.is_file())


def answer_who(at: Terminal) -> None:
    at.answer("Name of the office", "示例县林业局办公室")
    at.answer("Duty officer of the office", "值班员甲 +86 100 0000 0007 office@example.org")
    at.answer("Duty officer of the office", "")
    at.answer("Leading group, its head first", "组长甲 +8610000000001")
    at.answer("Leading group, its head first", "")
    at.answer("Information administrator", "")
    at.answer("Unit that reports", "东山镇")
    at.answer("Its head", "镇长甲 +8610000000010")
    at.answer("Its duty officer", "")
    at.answer("Unit that reports (Enter: no more)", "")


def answer_smtp(at: Terminal, port: int, password: str) -> None:
    at.answer("such as smtp.163.com", f"{HOST}:{port}")
    at.answer("tls, starttls or none", "none")
    at.answer("user name", "duty")
    at.answer("not shown", password)
    at.answer("sender, such as", "Duty office <duty@example.org>")


def answer_mailbox(at: Terminal, port: int, password: str) -> None:
    at.answer("such as imap.163.com", f"{HOST}:{port}")
    at.answer("tls, starttls or none", "none")
    at.answer("user name", "duty")
    at.answer("not shown", password)


def answer_sms(at: Terminal, token: str) -> None:
    at.answer("account SID", ACCOUNT_SID)
    at.answer("auth token", token)
    at.answer("sender's number", "+12025550100")


def sms_at(site: Site, server: TwilioServer) -> None:
    """What is not asked, for everybody has the same: the provider's address."""
    for name, value in {
        "ACCOUNT_SID": ACCOUNT_SID,
        "AUTH_TOKEN": "twilio-auth-token",
        "FROM": "+12025550100",
        "BASE_URL": f"http://127.0.0.1:{server.port}",
    }.items():
        site.environment[f"INCIDENTD_SMS__{name}"] = value


def test_each_server_is_tried_as_it_is_named_and_asked_for_again_where_it_refuses(site: Site, dovecot: Dovecot) -> None:
    with (
        in_a_thread(SmtpServer(username="duty", password="letter")) as smtp,
        in_a_thread(TwilioServer(ACCOUNT_SID, AUTH_TOKEN)) as twilio,
    ):
        sms_at(site, twilio)
        with asked(site) as at:
            answer_who(at)
            answer_smtp(at, smtp.port, "postcard")
            at.expect("ERROR    email: cannot be used now")
            at.answer("1 enter it again", "1")
            answer_smtp(at, smtp.port, "letter")
            at.expect(f"OK       email: {HOST}:{smtp.port} lets us in")
            answer_mailbox(at, dovecot.port, "wrong")
            at.expect("ERROR    mailbox duty: cannot be used now")
            at.answer("1 enter it again", "1")
            answer_mailbox(at, dovecot.port, PASSWORD)
            at.expect("OK       mailbox duty:")
            answer_sms(at, "wrong")
            at.expect("ERROR    sms: cannot be used now: Twilio does not accept our credentials")
            at.answer("1 enter it again", "")
            answer_sms(at, AUTH_TOKEN)
            at.expect("OK       sms: the credentials hold")
            at.expect("Written:")
            assert at.ends() == 0
            for secret in ("postcard", "letter", PASSWORD, AUTH_TOKEN):
                assert secret not in at.shown
        assert smtp.received == []
        assert twilio.received == []
    settings = load_settings(site.folder / "etc" / "incidentd.toml")
    assert settings.email is not None
    assert (settings.email.host, settings.email.port) == (HOST, smtp.port)
    assert [box.port for box in settings.mail.mailboxes] == [dovecot.port]
    rules = load_rules(settings)
    assert {person.phone for person in rules.directory.people} == {
        "+8610000000007",
        "+8610000000001",
        "+8610000000010",
    }


def test_what_cannot_be_an_answer_is_said_in_chinese_and_asked_again(site: Site) -> None:
    with asked(site, "zh_CN") as at:
        at.answer("办公室名称", "")
        at.answer("办公室名称", "示例县林业局办公室")
        at.answer("办公室值班员", "")
        at.answer("办公室值班员", "张三")
        at.expect("! 电话号码和电子邮箱至少填一项")
        at.answer("办公室值班员", "张三 12345678")
        at.expect("! 电话：'12345678'不可用；可用：E.164格式的电话号码")
        at.answer("办公室值班员", "+8610000000007")
        at.expect("! 姓名或名称：''不可用；可用：一行文字，不能为空")
        at.answer("办公室值班员", "张三 +8610000000007")
        at.answer("办公室值班员", "")
        at.expect("领导小组")  # Ctrl-C throws away what was typed before it and not read yet
        at.interrupt("已中止，未写入任何文件")
        assert at.ends() == 130
        assert "nput should" not in at.shown
        assert "String" not in at.shown
        assert written(site) == []


def test_a_second_unit_of_one_name_is_said_to_be_there_and_another_name_is_asked_for(site: Site) -> None:
    with asked(site, "zh_CN") as at:
        at.answer("办公室名称", "示例县林业局办公室")
        at.answer("办公室值班员", "张三 +8610000000007")
        at.answer("办公室值班员", "")
        at.answer("领导小组", "组长甲 +8610000000001")
        at.answer("领导小组", "")
        at.answer("信息管理员", "")
        at.answer("报送单位", "东山镇A站")
        at.answer("该单位负责人", "")
        at.answer("该单位值班员", "")
        at.answer("报送单位", "东山镇 ａ站")
        at.expect("! 已有同名单位：'东山镇 ａ站'")
        at.answer("报送单位", "西河镇")
        at.expect("该单位负责人")
        at.interrupt("已中止，未写入任何文件")


def test_a_wrong_word_for_the_encryption_or_a_port_is_said_and_asked_again(site: Site) -> None:
    with asked(site) as at:
        answer_who(at)
        at.answer("such as smtp.163.com", f"{HOST}:99999")
        at.answer("tls, starttls or none", "ssl")
        at.answer("user name", "")
        at.answer("sender, such as", "duty@example.org")
        at.expect("! encryption: 'ssl' is not allowed")
        at.expect("! port: 99999 is not allowed; allowed: less than or equal to 65535")
        at.answer("such as smtp.163.com", "")
        at.answer("such as imap.163.com", "")
        at.answer("account SID", "")
        at.expect("Written:")
        assert at.ends() == 0


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGHUP, signal.SIGTERM])
def test_whoever_stops_while_a_server_is_tried_leaves_nothing_behind(site: Site, sent: signal.Signals) -> None:
    with in_a_thread(SmtpServer()) as server:
        server.faults.add(Fault("hang", "ehlo"))
        with asked(site) as at:
            answer_who(at)
            answer_smtp(at, server.port, "letter")
            at.expect("trying")
            if sent == signal.SIGINT:
                at.press("\x03")
            else:
                os.kill(at.pid, sent)
            at.expect("stopped; nothing was written")
            assert at.ends() == 130
    assert written(site) == []


def test_whoever_closes_the_terminal_at_a_question_leaves_nothing_behind(site: Site) -> None:
    with asked(site) as at:
        answer_who(at)
        at.expect("such as smtp.163.com")
        os.kill(at.pid, signal.SIGHUP)
        assert at.ends() == 130
    assert written(site) == []
