"""Reports from a mailbox on a real Dovecot: from APPEND to the committed incident, and a backlog through a SIGKILL.

The floor of the first is a bare IMAP client that waits in IDLE and fetches the same mail, and one bare commit; of the
second, the same client fetching the same backlog and doing nothing with it.
"""

from __future__ import annotations

import os
import pwd
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path
from threading import Event, Thread
from typing import Final

from imapclient import IMAPClient

from bench.bare import sqlite_commits
from bench.figures import Figure, middle, percentile
from bench.servers import Servers
from bench.service import serving
from bench.site import Site, email_of, make_site, unit_name
from bench.waiting import wait_until
from incidentd.clock import monotonic
from tests.servers.dovecot import HOST, PASSWORD, Dovecot, running_dovecot

MAILS: Final = 60
BACKLOG: Final = 5000
LONGEST_MS: Final = 150.0
FEWEST_A_SECOND: Final = 200.0
UNITS: Final = range(50)
_USER: Final = "office"
_PATIENCE: Final = 120.0
_BATCH: Final = 50


def measure(folder: Path, servers: Servers) -> Iterator[Figure]:
    """Latency with IDLE, and the rate of a backlog."""
    with running_dovecot() as dovecot:
        yield _latency(folder, servers, dovecot)
    with running_dovecot() as dovecot:
        yield _backlog(folder, servers, dovecot)


def mail(number: int, *, title: str = "山脊发现明火") -> bytes:
    """A report as a forest farm mails it, each of another moment and matter."""
    unit = number % len(UNITS)
    body = (
        f"信息来源：护林员第{number}次电话\r\n事发地点：第{unit}林场{number}号林班\r\n性质：森林火灾\r\n"
        "伤亡人数：死亡0人，失联0人，重伤0人，轻伤0人，受困0人\r\n已采取的措施：已组织20人扑救，群众已转移\r\n"
    )
    head = (
        f"From: {unit_name(unit)} <{email_of(unit)}>\r\nTo: report@example.org\r\n"
        f"Message-ID: <{number}@mail.example.org>\r\nDate: Sun, 22 Nov 2026 03:00:00 +0800\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
    )
    return f"{head}Subject: {title}{number}\r\n\r\n{body}".encode()


def _latency(folder: Path, servers: Servers, dovecot: Dovecot) -> Figure:
    site = make_site(folder / "mailbox", servers, units=UNITS, mailbox=(dovecot.port, PASSWORD))
    dovecot.append(_USER, mail(0))
    times, floors = [], []
    with serving(site), dovecot.client(_USER) as poster, _bare_watcher(dovecot) as fetched:
        _wait_for_mails(site, 1)
        for number in range(1, MAILS + 1):
            raw = mail(number)
            times.append(_taken_after(site, poster, raw))
            floors.append(_fetched_after(poster, fetched, raw))
    commit = middle(sqlite_commits(folder, 1.0))
    note = f"{MAILS} mails with IDLE, one at a time"
    name = "mail, APPEND to committed incident, p50"
    return Figure(name, percentile(times, 0.5), "ms", percentile(floors, 0.5) + commit, LONGEST_MS, note=note)


def _taken_after(site: Site, poster: IMAPClient, raw: bytes) -> float:
    digest = sha256(raw).hexdigest()
    with closing(sqlite3.connect(f"file:{site.sqlite_file}?mode=ro", uri=True)) as store:
        began = monotonic()
        poster.append("INBOX", raw)
        while not store.execute("SELECT 1 FROM mail WHERE sha256 = ? AND incident <> ''", (digest,)).fetchone():
            if monotonic() - began > _PATIENCE:
                raise AssertionError("the mail was not taken")
        return (monotonic() - began) * 1000


def _fetched_after(poster: IMAPClient, fetched: Event, raw: bytes) -> float:
    fetched.clear()
    began = monotonic()
    poster.append("Bare", raw)
    if not fetched.wait(_PATIENCE):
        raise AssertionError("the bare client saw no mail")
    return (monotonic() - began) * 1000


@contextmanager
def _bare_watcher(dovecot: Dovecot) -> Iterator[Event]:
    """A bare client that waits in IDLE on a folder of its own and fetches whatever comes."""
    fetched, ready, stop = Event(), Event(), Event()

    def watch() -> None:
        with dovecot.client(_USER) as client:
            client.create_folder("Bare")
            client.select_folder("Bare")
            last = 0
            while not stop.is_set():
                client.idle()
                ready.set()
                client.idle_check(timeout=1)
                client.idle_done()
                fresh = [uid for uid in client.search(["UID", f"{last + 1}:*"]) if uid > last]
                if fresh:
                    client.fetch(fresh, ["BODY.PEEK[]"])
                    last = fresh[-1]
                    fetched.set()

    thread = Thread(target=watch, daemon=True)
    thread.start()
    ready.wait(_PATIENCE)
    try:
        yield fetched
    finally:
        stop.set()
        thread.join()


def _backlog(folder: Path, servers: Servers, dovecot: Dovecot) -> Figure:
    """The rate at which a backlog is taken, from the first start to the last mail, a SIGKILL and a restart included."""
    site = make_site(folder / "backlog", servers, units=UNITS, mailbox=(dovecot.port, PASSWORD))
    _fill(dovecot)
    floor = BACKLOG / _bare_fetch(dovecot)
    began = monotonic()
    with serving(site) as service:
        _wait_for_mails(site, BACKLOG // 2)
        os.kill(service.pid, signal.SIGKILL)
    with serving(site):
        _wait_for_mails(site, BACKLOG)
        seconds = monotonic() - began
    with closing(sqlite3.connect(site.sqlite_file)) as store:
        [(mails, incidents)] = store.execute("SELECT count(*), count(DISTINCT incident) FROM mail").fetchall()
    if (mails, incidents) != (BACKLOG, BACKLOG):
        raise AssertionError(f"{BACKLOG} mails lay there, {mails} were taken into {incidents} incidents")
    note = f"{BACKLOG:,} mails, each taken once, two starts and a SIGKILL in the middle included"
    return Figure("mail, backlog", BACKLOG / seconds, "/s", floor, FEWEST_A_SECOND, more_is_better=True, note=note)


def _fill(dovecot: Dovecot) -> None:
    """Put the backlog straight into the mailbox's folder, as a delivery agent would."""
    dovecot.append(_USER, mail(0))
    new = dovecot.home / "mail" / _USER / "new"
    owner = new.stat().st_uid
    for number in range(1, BACKLOG):
        file = new / f"1700000000.{number:06d}.bench"
        file.write_bytes(mail(number).replace(b"\r\n", b"\n"))
        if owner != os.geteuid():
            os.chown(file, owner, pwd.getpwuid(owner).pw_gid)


def _bare_fetch(dovecot: Dovecot) -> float:
    with IMAPClient(HOST, dovecot.port, ssl=False, timeout=60) as client:
        client.login(_USER, PASSWORD)
        client.select_folder("INBOX", readonly=True)
        began = monotonic()
        uids = client.search("ALL")
        for start in range(0, len(uids), _BATCH):
            client.fetch(uids[start : start + _BATCH], ["BODY.PEEK[]", "INTERNALDATE", "RFC822.SIZE"])
        return monotonic() - began


def _wait_for_mails(site: Site, count: int) -> None:
    with closing(sqlite3.connect(f"file:{site.sqlite_file}?mode=ro", uri=True)) as store:

        def there() -> bool:
            return bool(store.execute("SELECT count(*) >= ? FROM mail WHERE incident <> ''", (count,)).fetchone()[0])

        wait_until(there, within=_PATIENCE, what=f"{count} mails taken")
