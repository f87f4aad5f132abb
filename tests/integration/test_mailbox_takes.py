"""A watched mailbox on a real IMAP server: each mail is taken, once, and marked when it is kept."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from incidentd import clock
from tests.helpers import eventually
from tests.integration.mailbox_rig import Post, Shelf, a_mail, a_user, opened_post
from tests.servers import dovecot as dovecot_server
from tests.servers.dovecot import Dovecot, running_dovecot
from tests.servers.imap_163 import Imap163


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with running_dovecot() as server:
        yield server


@pytest.fixture(scope="module")
def dovecot_without_idle() -> Iterator[Dovecot]:
    with running_dovecot(capabilities="IMAP4rev1 ID LITERAL+ UIDPLUS") as server:
        yield server


@pytest.fixture
async def post() -> AsyncIterator[Post]:
    async with opened_post() as one:
        yield one


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


async def test_a_mail_that_comes_is_taken_by_idle_as_it_came_and_then_marked_seen(
    dovecot: Dovecot, post: Post, shelf: Shelf
) -> None:
    user = a_user()
    # Nothing but the server's own word makes us look: no poll, no pulse.
    watcher = await post.watch(shelf, dovecot.port, username=user, pulse_seconds=0, poll_seconds=500, idle_seconds=500)
    await eventually(lambda: watcher.health.state == "watching")
    assert watcher.health.uses_idle

    dovecot.append(user, a_mail(1))
    await eventually(lambda: shelf.raws == [a_mail(1)])
    await eventually(lambda: dovecot.seen(user) == [True])
    (mail,) = shelf.mails
    assert (mail.account, mail.mailbox, mail.uid, mail.size, mail.whole) == ("county", "INBOX", 1, len(mail.raw), True)
    assert mail.internal_date is not None
    assert abs(mail.internal_date - clock.now()) < timedelta(minutes=1)
    assert mail.internal_date.tzinfo is UTC


async def test_a_dovecot_close_by_tells_of_a_mail_long_before_its_half_second(
    dovecot: Dovecot, post: Post, shelf: Shelf
) -> None:
    user = a_user()
    watcher = await post.watch(shelf, dovecot.port, username=user)
    await eventually(lambda: watcher.health.state == "watching")
    with dovecot.client(user) as client:
        waits = []
        for number in range(7):
            client.append("INBOX", a_mail(number))
            began = clock.monotonic()
            await eventually(partial(shelf.has, number + 1))
            waits.append(clock.monotonic() - began)
    assert sorted(waits)[3] < 0.4


async def test_where_the_server_has_no_idle_the_mailbox_is_polled(
    dovecot_without_idle: Dovecot, post: Post, shelf: Shelf
) -> None:
    user = a_user()
    watcher = await post.watch(shelf, dovecot_without_idle.port, username=user, idle_seconds=500)
    await eventually(lambda: watcher.health.state == "watching")
    assert not watcher.health.uses_idle
    for number in (1, 2):
        dovecot_without_idle.append(user, a_mail(number))
        await eventually(partial(shelf.has, number))
    await eventually(lambda: dovecot_without_idle.seen(user) == [True, True])


async def test_a_mail_that_somebody_opened_before_us_is_taken_all_the_same(
    dovecot: Dovecot, post: Post, shelf: Shelf
) -> None:
    user = a_user()
    dovecot.append(user, a_mail(1), flags=[rb"\Seen"])
    watcher = await post.watch(shelf, dovecot.port, username=user)
    await eventually(lambda: shelf.raws == [a_mail(1)])
    await eventually(lambda: watcher.health.state == "watching")
    dovecot.append(user, a_mail(2), flags=[rb"\Seen", rb"\Flagged"])
    await eventually(lambda: shelf.raws == [a_mail(1), a_mail(2)])


async def test_a_backlog_is_taken_in_order_each_mail_once_in_batches(
    dovecot: Dovecot, post: Post, shelf: Shelf
) -> None:
    user = a_user()
    mails = [a_mail(number) for number in range(500)]
    with dovecot.client(user) as client:
        client.multiappend("INBOX", mails)
    await post.watch(shelf, dovecot.port, username=user)
    await eventually(lambda: len(shelf.mails) == 500, within=20)
    assert shelf.raws == mails
    assert [uid for call in shelf.calls for uid in [mail.uid for mail in call]] == list(range(1, 501))
    assert max(len(call) for call in shelf.calls) == 50
    await eventually(lambda: all(dovecot.seen(user)))


async def test_the_next_batch_is_fetched_while_the_last_is_being_kept(post: Post, shelf: Shelf) -> None:
    server = Imap163(mails={uid: a_mail(uid) for uid in range(1, 121)})
    await server.start()
    try:
        shelf.free.clear()
        await post.watch(shelf, server.port)
        await eventually(lambda: sum("BODY.PEEK[]" in line for line in server.said("UID FETCH")) == 2)
        assert [len(call) for call in shelf.calls] == [50]
        assert not server.seen
        shelf.free.set()
        await eventually(lambda: len(server.seen) == 120)
        assert [len(call) for call in shelf.calls] == [50, 50, 20]
    finally:
        await server.stop()


async def test_several_mailboxes_are_watched_side_by_side(dovecot: Dovecot, post: Post) -> None:
    users = [a_user() for _ in range(4)]
    shelves = [Shelf() for _ in users]
    for user, shelf in zip(users, shelves, strict=True):
        await post.watch(shelf, dovecot.port, name=user, username=user)
    for number, user in enumerate(users):
        dovecot.append(user, a_mail(number))
    for number, (user, shelf) in enumerate(zip(users, shelves, strict=True)):
        await eventually(partial(shelf.has, 1))
        assert (shelf.mails[0].account, shelf.mails[0].raw) == (user, a_mail(number))


async def test_the_first_start_passes_over_old_mail_and_leaves_it_as_it_is(
    dovecot: Dovecot, post: Post, shelf: Shelf
) -> None:
    user = a_user()
    with dovecot.client(user) as client:
        for days in (3650, 3, 1, 0):
            client.append("INBOX", a_mail(days), msg_time=clock.now() - timedelta(days=days))
    watcher = await post.watch(shelf, dovecot.port, username=user)
    await eventually(lambda: watcher.health.state == "watching")
    assert shelf.raws == [a_mail(1), a_mail(0)]
    assert shelf.passed_over == {1, 2}
    assert dovecot.seen(user) == [False, False, True, True]


async def test_what_comes_after_the_first_start_is_taken_however_old_it_is(
    dovecot: Dovecot, post: Post, shelf: Shelf
) -> None:
    user = a_user()
    dovecot.append(user, a_mail(1))
    watcher = await post.watch(shelf, dovecot.port, username=user)
    await eventually(lambda: len(shelf.mails) == 1)
    await watcher.stop(5)
    with dovecot.client(user) as client:
        # As when somebody finds a report among the junk and puts it where it belongs.
        client.append("INBOX", a_mail(2), msg_time=clock.now() - timedelta(days=30))
    await post.watch(shelf, dovecot.port, username=user)
    await eventually(lambda: shelf.raws == [a_mail(1), a_mail(2)])


async def test_since_decides_at_the_first_start_where_it_is_set(dovecot: Dovecot, post: Post, shelf: Shelf) -> None:
    user = a_user()
    with dovecot.client(user) as client:
        for year in (2019, 2021):
            client.append("INBOX", a_mail(year), msg_time=datetime(year, 6, 1, tzinfo=UTC))
    watcher = await post.watch(shelf, dovecot.port, username=user, since=datetime(2020, 1, 1, tzinfo=UTC))
    await eventually(lambda: watcher.health.state == "watching")
    assert shelf.raws == [a_mail(2021)]


async def test_with_nothing_to_be_done_afterwards_the_mailbox_stays_as_it_is(
    dovecot: Dovecot, post: Post, shelf: Shelf
) -> None:
    user = a_user()
    dovecot.append(user, a_mail(1))
    watcher = await post.watch(shelf, dovecot.port, username=user, after="nothing")
    await eventually(lambda: len(shelf.mails) == 1)
    await eventually(lambda: watcher.health.state == "watching")
    await watcher.stop(5)
    assert dovecot.seen(user) == [False]


async def test_a_mail_over_the_limit_is_handed_over_cut_off_there(dovecot: Dovecot, post: Post, shelf: Shelf) -> None:
    user = a_user()
    large = a_mail(1) + b"x" * 5000 + b"\r\n"
    dovecot.append(user, a_mail(0), large, a_mail(2))
    await post.watch(shelf, dovecot.port, username=user, size_limit=1000)
    await eventually(lambda: len(shelf.mails) == 3)
    assert shelf.raws == [a_mail(0), large[:1000], a_mail(2)]
    assert [(mail.whole, mail.size) for mail in shelf.mails] == [
        (True, len(a_mail(0))),
        (False, len(large)),
        (True, len(a_mail(2))),
    ]
    await eventually(lambda: dovecot.seen(user) == [True, True, True])


@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_mail_comes_over_tls_too(dovecot: Dovecot, post: Post, shelf: Shelf, security: str) -> None:
    user = a_user()
    port = dovecot.tls_port if security == "tls" else dovecot.port
    changes = {"username": user, "security": security, "ca_file": dovecot.certificate.file}
    watcher = await post.watch(shelf, port, pulse_seconds=0, poll_seconds=500, idle_seconds=500, **changes)
    await eventually(lambda: watcher.health.state == "watching")
    dovecot.append(user, a_mail(1), a_mail(2) + b"x" * 300_000)
    await eventually(lambda: len(shelf.mails) == 2)
    await eventually(lambda: dovecot.seen(user) == [True, True])


async def test_folders_and_names_may_be_chinese(dovecot: Dovecot, post: Post, shelf: Shelf) -> None:
    user = a_user()
    with dovecot.client(user) as client:
        client.create_folder("信息报送")
    dovecot.append(user, a_mail(1), folder="信息报送")
    await post.watch(shelf, dovecot.port, username=user, folder="信息报送", after="move", move_to="已办")
    await eventually(lambda: dovecot.contents(user, "已办") == [a_mail(1)])
    assert shelf.mails[0].mailbox == "信息报送"


def test_a_missing_dovecot_is_an_error_that_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)
    with pytest.raises(dovecot_server.DovecotMissing, match="apt-get install dovecot-imapd"):
        dovecot_server.find_program()
