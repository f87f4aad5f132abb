"""Mails that are moved once they are kept; nothing is ever deleted."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.helpers import eventually
from tests.integration.mailbox_rig import Post, Shelf, a_mail, a_user, opened_post
from tests.servers.dovecot import Dovecot, running_dovecot


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with running_dovecot() as server:
        yield server


@pytest.fixture(scope="module")
def dovecot_without_move() -> Iterator[Dovecot]:
    with running_dovecot(capabilities="IMAP4rev1 IDLE UIDPLUS LITERAL+") as server:
        yield server


@pytest.fixture
async def post() -> AsyncIterator[Post]:
    async with opened_post() as one:
        yield one


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


async def test_kept_mails_are_moved_to_a_folder_that_is_made_for_them(
    dovecot: Dovecot, post: Post, shelf: Shelf
) -> None:
    user = a_user()
    shelf.refused = {a_mail(2)}
    dovecot.append(user, a_mail(1), a_mail(2), a_mail(3))
    await post.watch(shelf, dovecot.port, username=user, after="move", move_to="Taken")
    await eventually(lambda: dovecot.contents(user, "Taken") == [a_mail(1), a_mail(3)])
    assert dovecot.contents(user) == [a_mail(2)]
    shelf.refused = set()
    await eventually(lambda: dovecot.contents(user, "Taken") == [a_mail(1), a_mail(3), a_mail(2)])
    assert dovecot.contents(user) == []


async def test_without_move_they_are_copied_marked_and_left(
    dovecot_without_move: Dovecot, post: Post, shelf: Shelf
) -> None:
    user = a_user()
    dovecot_without_move.append(user, a_mail(1), a_mail(2))
    watcher = await post.watch(shelf, dovecot_without_move.port, username=user, after="move", move_to="Taken")
    await eventually(lambda: dovecot_without_move.seen(user) == [True, True])
    await watcher.stop(5)
    await watcher.start()
    dovecot_without_move.append(user, a_mail(3))
    await eventually(lambda: dovecot_without_move.seen(user) == [True, True, True])
    # Each was copied once, the restart notwithstanding.
    assert dovecot_without_move.contents(user, "Taken") == [a_mail(1), a_mail(2), a_mail(3)]
    assert dovecot_without_move.contents(user) == [a_mail(1), a_mail(2), a_mail(3)]


async def test_mails_that_cannot_be_moved_are_taken_all_the_same(dovecot: Dovecot, post: Post, shelf: Shelf) -> None:
    user = a_user()
    # A name that Dovecot refuses.
    watcher = await post.watch(shelf, dovecot.port, username=user, after="move", move_to="../outside")
    dovecot.append(user, a_mail(1), a_mail(2))
    await eventually(lambda: len(shelf.mails) == 2)
    await eventually(lambda: watcher.health.last_success)
    dovecot.append(user, a_mail(3))
    await eventually(lambda: len(shelf.mails) == 3)
    assert len(dovecot.contents(user)) == 3
    assert watcher.health.failures == 0
