"""Whatever fails between the mail server and the store, each mail is taken in the end, once, and marked only then."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from functools import partial

import pytest

from incidentd import clock
from tests.helpers import eventually
from tests.integration.mailbox_rig import Post, Shelf, a_mail, a_user, opened_post
from tests.servers.dovecot import Dovecot, running_dovecot
from tests.servers.imap_163 import Imap163


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with running_dovecot() as server:
        yield server


@pytest.fixture
async def post() -> AsyncIterator[Post]:
    async with opened_post() as one:
        yield one


@pytest.fixture
async def small() -> AsyncIterator[Imap163]:
    server = Imap163(idles=True)
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


async def test_mail_goes_on_coming_after_the_server_was_restarted(dovecot: Dovecot, post: Post, shelf: Shelf) -> None:
    user = a_user()
    watcher = await post.watch(shelf, dovecot.port, username=user)
    dovecot.append(user, a_mail(1))
    await eventually(lambda: len(shelf.mails) == 1)
    dovecot.stop()
    await eventually(lambda: watcher.health.state == "waiting")
    assert "127.0.0.1" in watcher.health.last_error
    dovecot.start()
    dovecot.append(user, a_mail(2))
    await eventually(lambda: shelf.raws == [a_mail(1), a_mail(2)], within=10)
    await eventually(lambda: dovecot.seen(user) == [True, True])


async def test_a_connection_lost_while_mails_are_kept_takes_none_twice_and_marks_them_later(
    dovecot: Dovecot, post: Post, shelf: Shelf
) -> None:
    user = a_user()
    dovecot.append(user, a_mail(1), a_mail(2))
    shelf.free.clear()
    await post.watch(shelf, dovecot.port, username=user)
    await eventually(lambda: len(shelf.calls) == 1)
    dovecot.stop()
    shelf.free.set()
    await eventually(lambda: len(shelf.mails) == 2)
    dovecot.start()
    await eventually(lambda: dovecot.seen(user) == [True, True], within=10)
    assert len(shelf.calls) == 1


async def test_a_folder_that_is_made_anew_is_looked_through_and_known_mails_are_known(
    dovecot: Dovecot, post: Post, shelf: Shelf
) -> None:
    user = a_user()
    with dovecot.client(user) as client:
        client.create_folder("Reports")
    dovecot.append(user, a_mail(1), folder="Reports")
    await post.watch(shelf, dovecot.port, username=user, folder="Reports", idle_seconds=0.5)
    await eventually(lambda: len(shelf.mails) == 1)
    with dovecot.client(user) as client:
        client.delete_folder("Reports")
        client.create_folder("Reports")
    dovecot.append(user, a_mail(1), a_mail(2), folder="Reports")
    await eventually(lambda: shelf.raws == [a_mail(1), a_mail(2)], within=10)
    first, second = (mail.uidvalidity for mail in shelf.mails)
    assert first != second
    await eventually(lambda: dovecot.seen(user, "Reports") == [True, True])


async def test_a_mail_that_cannot_be_kept_now_stays_unseen_and_is_tried_again(
    dovecot: Dovecot, post: Post, shelf: Shelf
) -> None:
    user = a_user()
    shelf.refused = {a_mail(1)}
    watcher = await post.watch(shelf, dovecot.port, username=user)
    dovecot.append(user, a_mail(1), a_mail(2))
    await eventually(lambda: dovecot.seen(user) == [False, True])
    await eventually(lambda: watcher.health.put_off == 1)
    shelf.refused = set()
    await eventually(lambda: dovecot.seen(user) == [True, True])
    assert shelf.raws == [a_mail(2), a_mail(1)]
    await eventually(lambda: watcher.health.put_off == 0)


async def test_mails_wait_while_the_store_cannot_be_used(dovecot: Dovecot, post: Post, shelf: Shelf) -> None:
    user = a_user()
    shelf.unavailable = True
    dovecot.append(user, *[a_mail(number) for number in range(120)])
    await post.watch(shelf, dovecot.port, username=user)
    await eventually(lambda: len(shelf.calls) >= 3)
    assert not any(dovecot.seen(user))
    # Back-off, not a busy loop: each new attempt takes longer than the last.
    assert len(shelf.calls) < 10
    shelf.unavailable = False
    await eventually(lambda: dovecot.seen(user) == [True] * 120, within=10)
    assert shelf.raws == [a_mail(number) for number in range(120)]


async def test_a_store_that_is_away_at_the_start_is_waited_for(
    dovecot: Dovecot, post: Post, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    user = a_user()
    dovecot.append(user, a_mail(1))
    shelf.cursor_unavailable = True
    watcher = await post.watch(shelf, dovecot.port, username=user)
    await eventually(lambda: watcher.health.failures >= 2)
    assert "disk is full" in watcher.health.last_error
    shelf.cursor_unavailable = False
    await eventually(lambda: dovecot.seen(user) == [True])


async def test_a_mail_that_breaks_the_taker_holds_up_no_other(dovecot: Dovecot, post: Post, shelf: Shelf) -> None:
    user = a_user()
    shelf.poison = {a_mail(2)}
    dovecot.append(user, a_mail(1), a_mail(2), a_mail(3))
    watcher = await post.watch(shelf, dovecot.port, username=user)
    await eventually(lambda: dovecot.seen(user) == [True, False, True])
    assert shelf.raws == [a_mail(1), a_mail(3)]
    await eventually(lambda: watcher.health.put_off == 1)


async def test_what_was_kept_but_not_marked_before_a_crash_is_marked_at_the_next_start(
    dovecot: Dovecot, post: Post, shelf: Shelf
) -> None:
    user = a_user()
    dovecot.append(user, a_mail(1))
    watcher = await post.watch(shelf, dovecot.port, username=user, after="nothing")
    await eventually(lambda: len(shelf.mails) == 1)
    await watcher.stop(5)
    assert dovecot.seen(user) == [False]
    await post.watch(shelf, dovecot.port, username=user)
    await eventually(lambda: dovecot.seen(user) == [True])
    assert len(shelf.calls) == 1


async def test_a_stop_lets_mails_be_kept_and_marked(dovecot: Dovecot, post: Post, shelf: Shelf) -> None:
    user = a_user()
    dovecot.append(user, a_mail(1))
    shelf.free.clear()
    watcher = await post.watch(shelf, dovecot.port, username=user)
    await eventually(lambda: len(shelf.calls) == 1)
    stopping = asyncio.create_task(watcher.stop(10))
    await eventually(lambda: watcher._running is None)
    shelf.free.set()
    await stopping
    assert dovecot.seen(user) == [True]
    assert watcher.health.state == "stopped"


async def test_a_stop_does_not_wait_longer_than_its_grace_for_a_store_that_hangs(
    dovecot: Dovecot, post: Post, shelf: Shelf
) -> None:
    user = a_user()
    dovecot.append(user, a_mail(1))
    shelf.free.clear()
    watcher = await post.watch(shelf, dovecot.port, username=user)
    await eventually(lambda: len(shelf.calls) == 1)
    began = clock.monotonic()
    await watcher.stop(0.5)
    assert clock.monotonic() - began < 5
    assert dovecot.seen(user) == [False]
    shelf.free.set()
    await post.watch(shelf, dovecot.port, username=user)
    await eventually(lambda: dovecot.seen(user) == [True])


async def test_it_can_be_stopped_and_started_again(dovecot: Dovecot, post: Post, shelf: Shelf) -> None:
    user = a_user()
    watcher = await post.watch(shelf, dovecot.port, username=user)
    for number in (1, 2):
        dovecot.append(user, a_mail(number))
        await eventually(partial(shelf.has, number))
        await watcher.stop(5)
        await watcher.stop(5)
        await watcher.start()
    dovecot.append(user, a_mail(3))
    await eventually(lambda: len(shelf.mails) == 3)
    assert len({mail.uid for mail in shelf.mails}) == 3


@pytest.mark.parametrize("where", ["idle", "greeting", "answer"])
async def test_a_stop_takes_less_than_a_second_wherever_the_thread_waits(
    small: Imap163, post: Post, shelf: Shelf, where: str
) -> None:
    small.mute = where == "greeting"
    watcher = await post.watch(shelf, small.port, timeout=60)
    if where == "greeting":
        await eventually(lambda: small.commands)
    else:
        await eventually(lambda: watcher.health.state == "watching")
    if where == "answer":
        small.mute = True
        small.deliver(a_mail(1))
        await eventually(lambda: small.said("UID SEARCH UID"))
    began = clock.monotonic()
    await watcher.stop(5)
    assert clock.monotonic() - began < 5
    assert not watcher.health.failures


async def test_a_connection_that_has_gone_silent_is_noticed_and_made_anew(
    small: Imap163, post: Post, shelf: Shelf
) -> None:
    await post.watch(shelf, small.port, timeout=0.3, idle_seconds=0.3)
    await eventually(lambda: small.said("IDLE"))
    small.mute = True
    await eventually(lambda: small.connections >= 2, within=10)
    small.mute = False
    small.deliver(a_mail(1))
    await eventually(lambda: shelf.raws == [a_mail(1)], within=10)


async def test_a_mail_announced_in_the_same_breath_as_idle_begins_is_not_overlooked(
    small: Imap163, post: Post, shelf: Shelf
) -> None:
    small.announced_with_idle = a_mail(1)
    await post.watch(shelf, small.port, poll_seconds=500, idle_seconds=500, pulse_seconds=0)
    await eventually(lambda: shelf.raws == [a_mail(1)])
    small.deliver(a_mail(2))
    await eventually(lambda: shelf.raws == [a_mail(1), a_mail(2)])
    # The server answers `UID SEARCH UID n:*` with the last mail even if its UID is less than n.
    assert [mail.uid for call in shelf.calls for mail in call] == [1, 2]


async def test_a_mail_the_server_does_not_give_holds_up_no_other_and_is_taken_by_its_headers(
    small: Imap163, post: Post, shelf: Shelf
) -> None:
    small.mails = {uid: a_mail(uid) for uid in (1, 2, 3)}
    small.refused = {2}
    await post.watch(shelf, small.port)
    await eventually(lambda: [mail.uid for mail in shelf.mails] == [1, 3, 2], within=10)
    assert [mail.whole for mail in shelf.mails] == [True, True, False]
    assert shelf.mails[2].raw == a_mail(2).partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
    await eventually(lambda: small.seen == {1, 2, 3})


async def test_a_mail_over_which_the_server_breaks_off_holds_up_no_other(
    small: Imap163, post: Post, shelf: Shelf
) -> None:
    small.mails = {uid: a_mail(uid) for uid in range(1, 71)}
    small.breaks_off_at = {2}
    await post.watch(shelf, small.port)
    await eventually(lambda: len(shelf.mails) == 70, within=20)
    assert shelf.mails[-1].uid == 2
    assert [mail.uid for mail in shelf.mails if not mail.whole] == [2]
    await eventually(lambda: len(small.seen) == 70)


async def test_a_mail_announced_at_the_end_of_a_search_that_does_not_show_it_is_not_overlooked(
    small: Imap163, post: Post, shelf: Shelf
) -> None:
    watcher = await post.watch(shelf, small.port, poll_seconds=500, idle_seconds=500, pulse_seconds=0)
    await eventually(lambda: watcher.health.state == "watching" and small.said("IDLE"))
    small.arrives_while_searching = [a_mail(2)]
    small.deliver(a_mail(1))
    await eventually(lambda: shelf.raws == [a_mail(1), a_mail(2)])


async def test_where_the_server_does_not_know_its_uidvalidity_every_mail_is_brought_at_each_connection(
    small: Imap163, post: Post, shelf: Shelf
) -> None:
    small.uidvalidity = 0
    small.mails = {1: a_mail(1)}
    watcher = await post.watch(shelf, small.port)
    await eventually(lambda: len(shelf.mails) == 1)
    await eventually(lambda: watcher.health.state == "watching")
    await watcher.stop(5)
    # The same number may be another mail.
    small.mails = {1: a_mail(7), 2: a_mail(1)}
    await watcher.start()
    await eventually(lambda: shelf.raws == [a_mail(1), a_mail(7)])
    await eventually(lambda: len(shelf.calls) == 2)
