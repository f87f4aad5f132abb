"""A real Postfix hands over: nothing lost, nothing doubled, whatever happens to us."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from incidentd.clock import now
from incidentd.errors import StoreUnavailable
from incidentd.intake.mail.desk import HandedOver, MailDesk
from incidentd.intake.mail.handed import Handed, ListenerSettings
from incidentd.intake.mail.handover import HandoverListener
from incidentd.intake.mail.received import had_by_server
from tests.helpers import eventually, wait_until
from tests.integration.handover_rig import handing_over
from tests.integration.mail_office import a_mail, opened_office
from tests.servers import postfix
from tests.servers.postfix import DOMAIN, Postfix, running_postfix

_REPORT = "Subject: 突发险情\r\n\r\n三人被困\r\n.一点开头的行\r\n".encode("gb18030")
_WITHIN = 20.0
"""Seconds for Postfix to try again, on a busy machine."""


class _NoBell:
    def ring(self, next_at: datetime | None, told: bool) -> None:  # noqa: FBT001
        """Nobody waits to be woken."""


class Site(NamedTuple):
    """A Postfix that hands over to the socket in `home`."""

    postfix: Postfix
    home: Path

    @property
    def socket(self) -> Path:
        return self.home / "lmtp.sock"


@pytest.fixture(scope="module")
def by_socket() -> Iterator[Site]:
    """One for this file; each test leaves its queue empty."""
    home = Path(tempfile.mkdtemp(prefix="incidentd-lmtp-"))
    home.chmod(0o755)  # for the user that Postfix's LMTP client runs as
    try:
        with running_postfix(f"lmtp:unix:{home}/lmtp.sock") as server:
            yield Site(server, home)
    finally:
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture
def site(by_socket: Site) -> Iterator[Site]:
    yield by_socket
    wait_until(lambda: by_socket.postfix.queued() == 0, _WITHIN)


async def test_a_mail_comes_through_the_socket_as_it_was_sent(site: Site) -> None:
    async with handing_over(socket=site.socket, socket_group="postfix") as rig:
        await asyncio.to_thread(site.postfix.send, _REPORT, [f"report@{DOMAIN}"])
        await eventually(lambda: rig.keeper.kept, _WITHIN)

    (mail,) = rig.keeper.kept
    assert mail.raw.endswith(_REPORT.partition(b"\r\n\r\n")[2])
    assert mail.raw.startswith(b"Received: ")
    assert mail.envelope_from == "head@town.example.org"
    assert mail.recipient == f"report@{DOMAIN}"
    await eventually(lambda: "status=sent (250 2.0.0 kept as M-1)" in site.postfix.log())


@pytest.mark.parametrize(
    ("transport", "protocol", "settings"),
    [
        ("lmtp:inet:127.0.0.1:{}", "lmtp", {}),
        ("lmtp:inet:127.0.0.1:{}", "lmtp", {"lmtp_destination_recipient_limit": "50"}),
        ("smtp:[127.0.0.1]:{}", "smtp", {"smtp_destination_recipient_limit": "1"}),
    ],
    ids=["lmtp", "lmtp, many recipients at once", "smtp"],
)
async def test_several_recipients_are_each_handed_over_by_themselves(
    transport: str, protocol: str, settings: dict[str, str]
) -> None:
    recipients = [f"report+{number}@{DOMAIN}" for number in range(3)]
    async with handing_over(protocol=protocol) as rig:
        taken: list[str] = []
        keep = rig.keeper.take

        async def take(mail: Handed) -> str:
            taken.append(mail.recipient)
            return await keep(mail)

        rig.keeper.take = take  # type: ignore[method-assign]
        with running_postfix(transport.format(rig.listener.port), **settings) as server:
            await asyncio.to_thread(server.send, _REPORT, recipients)
            await eventually(lambda: len(taken) == 3 and server.queued() == 0, _WITHIN)

    assert sorted(taken) == recipients
    assert len(rig.keeper.kept) == 1


async def test_while_the_store_is_down_postfix_keeps_the_mail(site: Site) -> None:
    async with handing_over(socket=site.socket, socket_group="postfix") as rig:
        rig.keeper.failing = StoreUnavailable("the disk is full")
        await asyncio.to_thread(site.postfix.send, _REPORT, [f"report@{DOMAIN}"])
        await eventually(lambda: rig.keeper.asked >= 1 and site.postfix.deferred() == 1, _WITHIN)
        assert rig.keeper.kept == []

        rig.keeper.failing = None
        await eventually(lambda: site.postfix.queued() == 0, _WITHIN)

        assert len(rig.keeper.kept) == 1


async def test_while_nobody_listens_postfix_keeps_the_mail(site: Site) -> None:
    await asyncio.to_thread(site.postfix.send, _REPORT, [f"report@{DOMAIN}"])
    await eventually(lambda: site.postfix.deferred() == 1, _WITHIN)
    waited_since = now()

    async with handing_over(socket=site.socket, socket_group="postfix") as rig:
        await eventually(lambda: rig.keeper.kept, _WITHIN)

    (mail,) = rig.keeper.kept
    assert had_by_server(mail.raw, ["mx.county.example.org"], now()) <= waited_since


async def test_of_a_mail_over_the_limit_the_beginning_comes_and_postfix_is_told_that_it_is_kept(site: Site) -> None:
    before = site.postfix.log()
    async with handing_over(socket=site.socket, socket_group="postfix", largest_mail=10_000) as rig:
        await asyncio.to_thread(site.postfix.send, _REPORT + b"x" * 20_000 + b"\r\n", [f"report@{DOMAIN}"])
        await eventually(lambda: "status=sent (250 2.0.0 kept as M-1)" in _since(site, before), _WITHIN)

    (mail,) = rig.keeper.kept
    assert (len(mail.raw), mail.whole) == (10_000, False)
    assert mail.raw.startswith(b"Received: ")


async def test_a_mail_of_over_40_mb_opens_an_incident_for_a_human_and_office_and_sender_are_told(
    sqlite_url: str,
) -> None:
    film = b"\xff\xd8\xff" * 11_000_000
    raw = a_mail(files=(("现场视频.mp4", film),))
    assert len(raw) > 44_000_000
    with opened_office(sqlite_url) as office:
        desk = MailDesk(office.store, office.reader, _NoBell(), office.clock)
        listener = HandoverListener(ListenerSettings(), HandedOver(desk), office.clock)
        await listener.start()
        try:
            to = f"lmtp:inet:127.0.0.1:{listener.port}"
            with running_postfix(to, message_size_limit="104857600") as server:
                await asyncio.to_thread(server.send, raw, [f"report@{DOMAIN}"])
                await eventually(lambda: "status=sent (250 2.0.0 kept as E2026-000001)" in server.log(), 60)
        finally:
            await listener.stop(5)
        mail = office.kept("E2026-000001")
        assert (mail["outcome"], mail["size"], mail["faults"]) == ("opened", 40 * 1024 * 1024, '["cut_off"]')
        assert office.rows("incident")[0]["title"]
        assert ["只保存了开头部分" in body for body in office.told_of("unreadable")] == [True]
        assert ["只保存了开头部分" in row["body"] for row in office.rows("message") if row["answers"]] == [True]


async def test_a_mail_over_the_bound_goes_back_to_its_sender(site: Site) -> None:
    before = site.postfix.log()
    limits = {"largest_mail": 10_000, "most_read": 15_000}
    async with handing_over(socket=site.socket, socket_group="postfix", **limits) as rig:
        await asyncio.to_thread(site.postfix.send, _REPORT + b"x" * 20_000 + b"\r\n", [f"report@{DOMAIN}"])
        await eventually(lambda: "status=bounced" in _since(site, before), _WITHIN)

        assert rig.keeper.asked == 0
    await eventually(lambda: "from=<>" in _since(site, before), _WITHIN)
    await eventually(lambda: "sender non-delivery notification" in _since(site, before))


async def test_a_mail_for_nobody_of_ours_goes_back_to_its_sender(site: Site) -> None:
    before = site.postfix.log()
    async with handing_over(socket=site.socket, socket_group="postfix", addresses=(f"report@{DOMAIN}",)) as rig:
        await asyncio.to_thread(site.postfix.send, _REPORT, [f"repotr@{DOMAIN}"])
        await eventually(lambda: "status=bounced" in _since(site, before), _WITHIN)

        assert rig.keeper.asked == 0
    assert "550 5.1.1" in _since(site, before)


def test_killed_between_commit_and_answer_the_mail_is_handed_over_again_and_kept_once(site: Site) -> None:
    (site.home / "kill").touch()
    with _listening_apart(site) as first:
        site.postfix.send(_REPORT, [f"report@{DOMAIN}"])
        wait_until(lambda: first.poll() is not None, _WITHIN)
    assert _count(site, "taken") == 1
    assert site.postfix.queued() == 1

    with _listening_apart(site):
        wait_until(lambda: site.postfix.queued() == 0, _WITHIN)

    assert (_count(site, "taken"), _count(site, "mail")) == (2, 1)


def test_a_missing_postfix_is_an_error_that_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "exists", lambda _: False)

    with pytest.raises(postfix.PostfixMissing, match="apt-get install postfix"):
        postfix.find_programs()


def test_nothing_of_a_postfix_is_left_when_it_has_ended() -> None:
    with running_postfix("discard") as server:
        server.send(_REPORT, [f"report@{DOMAIN}"])
        wait_until(lambda: "status=sent" in server.log(), _WITHIN)
        os.killpg(server.group, 0)  # it runs, with all its parts

    with pytest.raises(ProcessLookupError):
        os.killpg(server.group, 0)


def _since(site: Site, before: str) -> str:
    return site.postfix.log()[len(before) :]


def _count(site: Site, table: str) -> int:
    database = sqlite3.connect(site.home / "kept.db")
    try:
        return int(database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    finally:
        database.close()


@contextmanager
def _listening_apart(site: Site) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "tests.integration.killed_listener", str(site.home)]
    process = subprocess.Popen(command, cwd=Path(__file__).parents[2])
    try:
        yield process
    finally:
        process.kill()
        process.wait(timeout=10)
