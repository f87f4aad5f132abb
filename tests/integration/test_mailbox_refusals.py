"""Providers that want something special, and failures that say what to do about them."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Iterator

import pytest
from structlog.testing import capture_logs

from tests.helpers import eventually
from tests.integration.mailbox_rig import Post, Shelf, a_mail, a_user, an_account, opened_post
from tests.servers.dovecot import HOST, Dovecot, running_dovecot
from tests.servers.imap_163 import UNSAFE, Imap163


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with running_dovecot() as server:
        yield server


@pytest.fixture
async def post() -> AsyncIterator[Post]:
    async with opened_post() as one:
        yield one


@pytest.fixture
async def netease() -> AsyncIterator[Imap163]:
    server = Imap163(mails={1: a_mail(1)})
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


async def test_a_provider_that_wants_id_gets_it_after_login_in_the_form_it_can_read(
    netease: Imap163, post: Post, shelf: Shelf
) -> None:
    await post.watch(shelf, netease.port)
    await eventually(lambda: shelf.raws == [a_mail(1)])
    named, opened = (netease.commands.index(netease.said(command)[0]) for command in ("ID", "SELECT"))
    assert netease.commands.index(netease.said("LOGIN")[0]) < named < opened
    assert netease.said("ID")[0].startswith('ID ("name" "incidentd" "version" "')
    await eventually(lambda: netease.seen == {1})


async def test_without_id_the_refusal_is_named_and_says_what_to_set(netease: Imap163, post: Post, shelf: Shelf) -> None:
    watcher = await post.watch(shelf, netease.port, send_id="never")
    await eventually(lambda: watcher.health.state == "waiting")
    assert UNSAFE.removeprefix("NO SELECT ").partition(".")[0] in watcher.health.last_error
    assert "kefu@188.com" not in watcher.health.last_error
    assert "send_id = 'always'" in watcher.health.last_error
    assert not netease.said("ID")


@pytest.mark.parametrize("host", ["imap.163.com", "IMAP.126.com.", "imap.vip.163.com", "imap.yeah.net"])
def test_hosts_that_want_id_are_known(host: str) -> None:
    assert an_account(993, host=host).host_wants_id


@pytest.mark.parametrize("host", ["imap.example.org", "163.com.example.org", "imap.not163.com"])
def test_hosts_that_only_look_alike_are_not(host: str) -> None:
    assert not an_account(993, host=host).host_wants_id


async def test_id_is_not_tried_where_nothing_asks_for_it(post: Post, shelf: Shelf, netease: Imap163) -> None:
    netease.wants_id = False
    netease.says_id = False
    await post.watch(shelf, netease.port)
    await eventually(lambda: len(shelf.mails) == 1)
    assert not netease.said("ID")


async def test_always_sends_id_even_to_a_server_that_does_not_know_it(
    netease: Imap163, post: Post, shelf: Shelf
) -> None:
    netease.wants_id = False
    netease.says_id = False
    netease.knows_id = False
    await post.watch(shelf, netease.port, send_id="always")
    await eventually(lambda: len(shelf.mails) == 1)
    assert netease.said("ID")


async def test_a_wrong_password_says_what_to_do_and_is_not_tried_again_soon(
    netease: Imap163, post: Post, shelf: Shelf
) -> None:
    with capture_logs() as logs:
        watcher = await post.watch(shelf, netease.port, password="wrong")
        await eventually(lambda: watcher.health.state == "waiting")
    (line,) = [line for line in logs if line["log_level"] == "warning"]
    assert (line["code"], line["mailbox"]) == ("login", "county")
    assert "授权码" in line["hint"]
    # With the jitter of these tests a tenth of a minute; a provider locks an account that is tried too often.
    assert line["again_in_seconds"] >= 6
    assert "wrong" not in str(logs)
    assert netease.connections == 1


async def test_dovecots_refusal_of_a_password_is_understood_too(dovecot: Dovecot, post: Post, shelf: Shelf) -> None:
    watcher = await post.watch(shelf, dovecot.port, username=a_user(), password="wrong")
    await eventually(lambda: watcher.health.state == "waiting", within=10)
    assert "logging in" in watcher.health.last_error
    assert "授权码" in watcher.health.last_error


async def test_a_password_that_is_not_ascii_is_sent_where_the_server_can_take_it(
    dovecot: Dovecot, netease: Imap163, post: Post, shelf: Shelf
) -> None:
    refused = await post.watch(shelf, netease.port, password="密码")
    await eventually(lambda: refused.health.state == "waiting")
    assert "app password" in refused.health.last_error
    assert "密码" not in refused.health.last_error
    # Dovecot takes it, and finds it wrong.
    wrong = await post.watch(shelf, dovecot.port, username=a_user(), password="密码")
    await eventually(lambda: wrong.health.state == "waiting", within=10)
    assert "logging in" in wrong.health.last_error


async def test_a_user_name_with_a_space_is_one_name(dovecot: Dovecot, post: Post, shelf: Shelf) -> None:
    user = a_user() + ' duty"desk'
    watcher = await post.watch(shelf, dovecot.port, username=user)
    # Dovecot allows no such name, but it has read it whole.
    await eventually(lambda: watcher.health.state == "waiting", within=10)
    assert "BAD" not in watcher.health.last_error
    assert "syntax" not in watcher.health.last_error


@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_an_untrusted_certificate_is_refused_and_says_what_to_set(
    dovecot: Dovecot, post: Post, shelf: Shelf, security: str
) -> None:
    port = dovecot.tls_port if security == "tls" else dovecot.port
    watcher = await post.watch(shelf, port, security=security)
    await eventually(lambda: watcher.health.state == "waiting")
    assert "certificate is not trusted: set ca_file" in watcher.health.last_error


async def test_tls_spoken_to_a_server_without_it_says_what_to_check(dovecot: Dovecot, post: Post, shelf: Shelf) -> None:
    watcher = await post.watch(shelf, dovecot.port, security="tls", ca_file=dovecot.certificate.file)
    await eventually(lambda: watcher.health.state == "waiting")
    assert "993 goes with 'tls'" in watcher.health.last_error


async def test_nobody_at_the_port_is_waited_for(post: Post, shelf: Shelf) -> None:
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        watcher = await post.watch(shelf, taken.getsockname()[1])
        await eventually(lambda: watcher.health.failures >= 2)
    assert "check host, port and the firewall" in watcher.health.last_error


async def test_a_folder_that_does_not_exist_is_named(dovecot: Dovecot, post: Post, shelf: Shelf) -> None:
    watcher = await post.watch(shelf, dovecot.port, username=a_user(), folder="Nowhere")
    await eventually(lambda: watcher.health.state == "waiting")
    assert "check that the folder 'Nowhere' exists" in watcher.health.last_error


async def test_a_connection_lost_while_logging_in_is_not_taken_for_a_wrong_password(
    netease: Imap163, post: Post, shelf: Shelf
) -> None:
    netease.drop_at_login = True
    with capture_logs() as logs:
        await post.watch(shelf, netease.port)
        await eventually(lambda: netease.connections >= 3)
    assert {line["code"] for line in logs if line["log_level"] == "warning"} == {"disconnected"}


async def test_no_log_line_above_debug_shows_a_mail_or_an_address(netease: Imap163, post: Post, shelf: Shelf) -> None:
    shelf.poison = {a_mail(2)}
    netease.mails = {1: a_mail(1), 2: a_mail(2)}
    with capture_logs() as logs:
        watcher = await post.watch(shelf, netease.port, username="zhangsan@example.org")
        await eventually(lambda: watcher.health.put_off == 1)
    shown = str([line for line in logs if line["log_level"] != "debug"])
    assert "could not be taken" in shown
    assert "example.org" not in shown
    assert "山体滑坡" not in shown
