"""A steady load for minutes: does the service grow, does it keep files or tasks that it should have given up?

Reports by web hook, mails into a mailbox, clocks that run out and messages handed over, all at a rate that is far more
than an office's day: 24 hours of it in ten minutes. Memory is judged from the end of the first minute on, by the middle
of the readings of each end, so that one reading in the middle of a transaction says nothing.
"""

from __future__ import annotations

import re
import sqlite3
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

from bench.figures import Figure, middle
from bench.intake import new_hook, run_load
from bench.mailbox import UNITS, mail
from bench.servers import Servers
from bench.service import resident_mb, serving
from bench.site import Site, make_site
from bench.waiting import pause
from incidentd.clock import monotonic
from tests.servers.dovecot import PASSWORD, Dovecot, running_dovecot

SECONDS: Final = 600.0
WARM_SECONDS: Final = 60.0
RATE: Final = 4.0
"""Reports a second; a busy county has some hundred in a day."""
MAILS_EVERY: Final = 2.0
LARGEST_GROWTH_MB: Final = 5.0
KEPT_CONNECTIONS: Final = 24
"""So many connections the channels may keep open, 8 for mails and 16 for SMS; whether they do at a moment is chance."""
KEPT_STORE_FILES: Final = 8
"""Four readers of the store have two files open each, and are begun when that many are first needed at once."""
_LOOK_EVERY: Final = 2.0
_ONE_LOAD: Final = 30.0
_ENDS: Final = 8
"""So many readings at each end are compared."""
_TASKS: Final = re.compile(r"^incidentd_tasks ([0-9.e+]+)$", re.MULTILINE)
_USER: Final = "office"


class Reading(NamedTuple):
    """The service at one moment: MB (10^6 bytes), open files (the store's apart), sockets, threads, asyncio tasks."""

    memory: float
    files: int
    store_files: int
    sockets: int
    threads: int
    tasks: float


@dataclass
class Course:
    """What was read in the course of the run, and how much was done."""

    readings: list[Reading] = field(default_factory=list)
    mails: int = 0
    reports: int = 0
    messages: int = 0

    def growth(self, what: str) -> float:
        """By how much one figure is more at the end than after the first minute."""
        values = [getattr(reading, what) for reading in self.readings]
        ends = min(_ENDS, len(values) // 2)
        return middle(values[-ends:]) - middle(values[:ends])


def measure(folder: Path, servers: Servers, seconds: float = SECONDS) -> Iterator[Figure]:
    """Growth of memory, of open files and of tasks from the first minute to the last."""
    course = Course()
    with running_dovecot() as dovecot:
        site = make_site(folder / "soak", servers, units=UNITS, mailbox=(dovecot.port, PASSWORD))
        _hasten(site)
        secret = new_hook(site)
        mark = servers.mark()
        with serving(site) as service:
            with _reports(site, secret, seconds) as sent:
                _run(course, service.pid, site, dovecot, seconds)
            course.reports = sum(sent)
        course.messages = len(servers.since(mark))
        _require_all_kept(site, course)
    assert course.readings
    done = f"{course.reports:,} reports, {course.mails:,} mails, {course.messages:,} messages in {seconds:g} s"
    yield Figure("soak, memory more", course.growth("memory"), "MB", 0.0, LARGEST_GROWTH_MB, note=done)
    bars = {"files": 0, "store_files": KEPT_STORE_FILES, "sockets": KEPT_CONNECTIONS, "threads": 0, "tasks": 0}
    for what, bar in bars.items():
        name = f"soak, {what.replace('_', ' ')} more"
        yield Figure(name, course.growth(what), "", 0.0, bar, note="after the first minute")


def _hasten(site: Site) -> None:
    """Clocks that run out within the run: the shipped urgent clock counts seconds for minutes."""
    policy = site.folder / "policy.toml"
    text = policy.read_text("utf-8")
    hastened = text.replace('after = "30 minutes"', 'after = "6 minutes"')
    assert hastened != text
    policy.write_text(hastened, "utf-8")


def _run(course: Course, pid: int, site: Site, dovecot: Dovecot, seconds: float) -> None:
    began = monotonic()
    warm = min(WARM_SECONDS, seconds / 3)
    dovecot.append(_USER, mail(0))
    mailed = 1
    while (passed := monotonic() - began) < seconds:
        if passed >= mailed * MAILS_EVERY:
            dovecot.append(_USER, mail(mailed))
            mailed += 1
        reading = _read(pid, site)
        if passed >= warm:
            course.readings.append(reading)
        pause(min(_LOOK_EVERY, max(0.0, seconds - passed)))
    course.mails = mailed


def _read(pid: int, site: Site) -> Reading:
    with urllib.request.urlopen(f"http://127.0.0.1:{site.port}/metrics", timeout=30) as answer:
        tasks = _TASKS.search(answer.read().decode())
    assert tasks is not None
    opened = list(_opened(pid))
    sockets = sum(one.startswith("socket:") for one in opened)
    of_the_store = sum(Path(one).name.startswith(site.sqlite_file.name) for one in opened)
    threads = len(list(Path(f"/proc/{pid}/task").iterdir()))
    files = len(opened) - sockets - of_the_store
    return Reading(resident_mb(pid), files, of_the_store, sockets, threads, float(tasks[1]))


@contextmanager
def _reports(site: Site, secret: str, seconds: float) -> Iterator[list[int]]:
    """Reports at a steady rate, until the end of the block at the latest; how many each run of the generator sent.

    A signature is good for minutes only, so the generator is started anew each half minute.
    """
    sent: list[int] = []
    end = monotonic() + seconds

    def keep_sending() -> None:
        while (left := end - monotonic()) > 1.0:
            sent.append(run_load(site, secret, f"soak{len(sent)}", min(left, _ONE_LOAD), RATE).reports)

    with ThreadPoolExecutor(1) as thread:
        sending = thread.submit(keep_sending)
        yield sent
        sending.result()


def _opened(pid: int) -> Iterator[str]:
    """What a process has open, as the kernel names it."""
    for handle in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(OSError):  # closed meanwhile
            yield str(handle.readlink())


def _require_all_kept(site: Site, course: Course) -> None:
    """A service that takes nothing in does not grow either."""
    with closing(sqlite3.connect(f"file:{site.sqlite_file}?mode=ro", uri=True)) as store:
        [(reports,)] = store.execute("SELECT count(*) FROM report WHERE actor LIKE 'key:%'").fetchall()
        [(mails,)] = store.execute("SELECT count(*) FROM mail").fetchall()
        [(overdue,)] = store.execute("SELECT count(*) FROM clock WHERE ran_out_at IS NOT NULL").fetchall()
    if reports != course.reports or mails < course.mails - 2 or not overdue or not course.messages:
        raise AssertionError(
            f"kept {reports} of {course.reports} reports and {mails} of {course.mails} mails; "
            f"{overdue} clocks ran out, {course.messages} messages"
        )
