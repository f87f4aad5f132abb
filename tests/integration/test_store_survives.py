"""Trouble underneath the store: nothing half done, said with what to do, over by itself when the trouble is over."""

from __future__ import annotations

import asyncio
import os
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from incidentd.clock import MovedClock
from incidentd.errors import StoreUnavailable
from incidentd.store.database import Database, schema_version
from incidentd.store.migrate import migrate
from incidentd.store.outbox import Result
from incidentd.store.store import Store
from tests.helpers import eventually
from tests.integration.stored import START, Stored, arrival, full, on_writer, opened, rules

NOBODY = 65534
URGENT: dict[str, Any] = {"class": "urgent", "title": "山体滑坡"}


@pytest.fixture
def on_sqlite(sqlite_url: str) -> Iterator[Stored]:
    with opened(sqlite_url) as stored:
        yield stored


@pytest.fixture
def on_postgresql(postgresql_url: str) -> Iterator[Stored]:
    with opened(postgresql_url) as stored:
        yield stored


# --- a full disk ----------------------------------------------------------------------------------------------------


@contextmanager
def few_pages(stored: Stored) -> Iterator[None]:
    """SQLite may use no more pages than it has, and says what it says of a full disk."""
    on_writer(stored.store, "PRAGMA max_page_count=1")  # never below what there is
    yield
    on_writer(stored.store, "PRAGMA max_page_count=1000000")


@contextmanager
def no_larger_files(stored: Stored) -> Iterator[None]:
    """The kernel lets no file of this process grow beyond the log of what was written last."""
    log = Path(str(make_url(stored.database.url).database) + "-wal")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def fill(stored: Stored, taken: list[str]) -> None:
    """Hand in reports until one is refused."""
    for i in range(1000):
        await stored.take(f"during{i}", title="长" * 300)
        taken.append(f"during{i}")


@pytest.mark.parametrize("full_disk", [few_pages, no_larger_files])
async def test_a_full_disk_refuses_reports_whole_and_takes_them_again_when_there_is_room(
    on_sqlite: Stored, full_disk: Any
) -> None:
    stored = on_sqlite
    for i in range(5):
        await stored.take(f"before{i}", **URGENT)
    taken: list[str] = []
    with full_disk(stored):
        with pytest.raises(StoreUnavailable) as caught:
            await fill(stored, taken)
        before = stored.dump()  # reading goes on
        refused = await asyncio.gather(
            *(stored.take(f"refused{i}", title="长" * 300) for i in range(10)), return_exceptions=True
        )
        assert all(isinstance(error, StoreUnavailable) for error in refused)
        assert stored.dump() == before
    assert "the store cannot be used now" in str(caught.value)
    assert "nothing was written" in caught.value.hint
    kept = [row["idempotency_key"] for row in before["report"]]
    assert kept == [f"before{i}" for i in range(5)] + taken

    after = await stored.take("after", **URGENT)

    assert after["incident"] == f"2026-{len(kept) + 1:06d}"
    stored.verified()


async def test_a_full_disk_says_that_it_is_full(on_sqlite: Stored) -> None:
    with few_pages(on_sqlite), pytest.raises(StoreUnavailable, match="make room"):
        await fill(on_sqlite, [])


# --- files that may not be written ----------------------------------------------------------------------------------


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user of the machine may look into, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="incidentd-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@contextmanager
def as_ordinary_user() -> Iterator[None]:
    """Root may write anything; these tests are about those who may not."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_store_that_may_not_be_written_is_refused_at_once_with_what_to_do(open_folder: Path, what: str) -> None:
    file = open_folder / "incidentd.db"
    url = f"sqlite:///{file}"
    with opened(url):
        pass
    file.chmod(0o666 if what == "folder" else 0o444)
    open_folder.chmod(0o777 if what == "file" else 0o555)
    before = file.read_bytes()
    with as_ordinary_user():
        database = Database(url)
        with pytest.raises(StoreUnavailable) as caught:
            Store(database, rules(), MovedClock(START)).take_blocking(arrival("a", **URGENT))
        database.dispose()
    assert "permissions" in caught.value.hint or "belong to the user" in caught.value.hint
    assert file.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_named(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    database = Database(f"sqlite:///{open_folder / 'var' / 'incidentd.db'}")
    assert schema_version(database) == ""
    with as_ordinary_user(), pytest.raises(StoreUnavailable, match=f"{open_folder / 'var'}.*cannot be made") as caught:
        migrate(database, MovedClock(START))
    assert "owned by the user that runs incidentd" in caught.value.hint


# --- a database that another program holds --------------------------------------------------------------------------

_HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
connection.execute("COMMIT")
"""


def let_go(program: subprocess.Popen[str]) -> None:
    assert program.stdin
    program.stdin.close()
    assert program.wait(20) == 0


@contextmanager
def held_by_another_program(stored: Stored) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", _HOLD, str(make_url(stored.database.url).database)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout
        assert program.stdout.readline() == "held\n"
        yield program
        let_go(program)


async def test_a_store_held_too_long_is_unavailable_and_then_works_again(on_sqlite: Stored) -> None:
    on_writer(on_sqlite.store, "PRAGMA busy_timeout=50")
    with held_by_another_program(on_sqlite):
        before = on_sqlite.dump()
        with pytest.raises(StoreUnavailable, match="another program holds the store"):
            await on_sqlite.take("a", **URGENT)
        with pytest.raises(StoreUnavailable):
            await on_sqlite.fire()
        assert on_sqlite.dump() == before
    assert (await on_sqlite.take("a", **URGENT))["incident"] == "2026-000001"


async def test_a_store_held_for_a_moment_is_waited_for(on_sqlite: Stored) -> None:
    with held_by_another_program(on_sqlite) as program:
        taking = asyncio.ensure_future(on_sqlite.take("a", **URGENT))
        assert not (await asyncio.wait([taking], timeout=0.2))[0]
        await asyncio.to_thread(let_go, program)
        assert (await taking)["incident"] == "2026-000001"


async def test_readers_are_not_kept_waiting_by_a_writer(on_sqlite: Stored) -> None:
    await on_sqlite.take("a", **URGENT)
    with held_by_another_program(on_sqlite):
        async with asyncio.timeout(2):
            assert await on_sqlite.store.read(lambda c: c.execute(text("SELECT count(*) FROM report")).scalar()) == 1


# --- several processes ----------------------------------------------------------------------------------------------

_WRITE = """
import asyncio, sys
from tests.integration.stored import START, arrival, receipt_of, rules
from incidentd.clock import MovedClock
from incidentd.store.database import Database
from incidentd.store.store import Store

async def main(url, name):
    store = Store(Database(url), rules(), MovedClock(START), node=name)
    print("ready", flush=True)
    sys.stdin.readline()
    async def report(i):
        await store.take(arrival(f"{name}-{i}", report_class="urgent"))
        text = {"elements": {"course": f"{name} {i}"}}
        return receipt_of(await store.take(arrival(f"{name}-f{i}", incident="2026-000001", **text)))["report"]
    print(*await asyncio.gather(*(report(i) for i in range(40))))
    store.close()

asyncio.run(main(*sys.argv[1:]))
"""


def test_processes_that_write_at_once_lose_no_update_and_give_no_number_twice(stored: Stored) -> None:
    """Each of their follow-ups reads the incident, changes it and writes it back."""
    stored.store.take_blocking(arrival("first", **URGENT))
    root = Path(__file__).parents[2]
    with ExitStack() as stack:
        writers = [
            stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-c", _WRITE, stored.database.url, name],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                    cwd=root,
                )
            )
            for name in ("one", "two")
        ]
        assert [writer.stdout.readline() for writer in writers if writer.stdout] == ["ready\n", "ready\n"]
        for writer in writers:
            assert writer.stdin
            writer.stdin.write("go\n")
            writer.stdin.flush()
        followed = [number for writer in writers for number in writer.communicate(timeout=60)[0].split()]

    assert sorted(followed) == [f"2026-000001-{i:02d}" for i in range(2, 82)]
    assert [row["number"] for row in stored.rows("incident")] == [f"2026-{i:06d}" for i in range(1, 82)]
    assert stored.rows("incident")[0]["reports"] == 81
    assert len(stored.rows("report")) == 161
    stored.verified()


# --- PostgreSQL comes and goes --------------------------------------------------------------------------------------


@contextmanager
def without_the_server(stored: Stored, url: str) -> Iterator[None]:
    """Every session is ended and no new one let in, as when the server is restarted."""
    name = make_url(url).database
    engine = create_engine(make_url(url).set(database="postgres"), isolation_level="AUTOCOMMIT")

    def let_in(whether: str) -> None:
        with engine.connect() as connection:
            connection.execute(text(f"ALTER DATABASE {name} ALLOW_CONNECTIONS {whether}"))
            if whether == "false":
                end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name"
                connection.execute(text(end), {"name": name})

    let_in("false")
    try:
        yield
    finally:
        let_in("true")
        engine.dispose()


async def works_again(stored: Stored, work: Any) -> Any:
    async def once() -> Any:
        try:
            return [await work()]
        except StoreUnavailable:
            return None

    return (await eventually(once))[0]


async def test_a_server_that_goes_and_comes_back_loses_nothing_and_doubles_nothing(
    on_postgresql: Stored, postgresql_url: str
) -> None:
    stored = on_postgresql
    await stored.take("a", elements={"occurred_at": START.isoformat()}, **URGENT)
    stored.clock.move_to(START.replace(minute=30))
    [message, *_] = (await stored.fire()).claimed
    sent = Result(message.reference, "sent", stored.clock.now(), message.attempts, "SM1", 1)
    before = stored.dump()
    stored.clock.move_to(START.replace(minute=35))
    works = {
        "take": lambda: stored.take("b", incident="2026-000001", elements=full(0)),
        "fire": stored.fire,
        "claim": lambda: stored.store.claim("email", 9),
        "record": lambda: stored.store.record(sent),
        "read": lambda: stored.store.read(lambda c: c.execute(text("SELECT 1")).scalar()),
    }
    with without_the_server(stored, postgresql_url):
        for work in works.values():
            with pytest.raises(StoreUnavailable, match="the store cannot be used now"):
                await work()  # type: ignore[operator]
    assert dump_again(stored) == before
    for name in ("record", "fire", "take"):
        await works_again(stored, works[name])
    assert [row["state"] for row in stored.messages(reference=message.reference)] == ["sent"]
    assert len(stored.audit("message.sent")) == 1
    assert len(stored.rows("report")) == 2
    stored.verified()


def dump_again(stored: Stored) -> Any:
    """Everything, once the readers have found the server again."""
    for _ in range(8):
        try:
            return stored.dump()
        except StoreUnavailable:
            continue
    return stored.dump()


@pytest.mark.parametrize("work", ["take", "fire", "record", "read"])
async def test_a_session_that_the_server_has_ended_costs_one_attempt_at_most(
    on_postgresql: Stored, postgresql_url: str, work: str
) -> None:
    stored = on_postgresql
    await stored.take("a", elements={"occurred_at": START.isoformat()}, **URGENT)
    stored.clock.move_to(START.replace(minute=30))
    [message, *_] = (await stored.fire()).claimed
    works = {
        "take": lambda: stored.take("b", **URGENT),
        "fire": stored.fire,
        "record": lambda: stored.store.record(Result(message.reference, "sent", START, 1, "SM1", 1)),
        "read": lambda: stored.store.read(lambda c: c.execute(text("SELECT 1")).scalar()),
    }
    with without_the_server(stored, postgresql_url):
        pass
    try:
        await works[work]()  # type: ignore[operator]
    except StoreUnavailable:
        await works[work]()  # type: ignore[operator]
    dump_again(stored)
    stored.verified()


async def test_a_node_that_hangs_in_a_transaction_makes_others_wait_only_so_long(on_postgresql: Stored) -> None:
    stored = on_postgresql
    await stored.take("a", **URGENT)
    with stored.database.writer.connect() as connection:
        assert connection.execute(text("SHOW lock_timeout")).scalar() == "5s"
        assert connection.execute(text("SHOW idle_in_transaction_session_timeout")).scalar() == "30s"
        connection.commit()
    other = create_engine(stored.database.url)
    await stored.store._writer.alone(lambda c: c.execute(text("SET SESSION lock_timeout = '100ms'")))
    with other.connect() as hanging:
        hanging.execute(text("SELECT * FROM audit_head FOR UPDATE"))
        before = stored.dump()
        with pytest.raises(StoreUnavailable, match="another program holds the store"):
            await stored.take("b", **URGENT)
        assert stored.dump() == before
    other.dispose()
    assert (await stored.take("b", **URGENT))["incident"] == "2026-000002"


def test_a_server_that_never_answers_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        database = Database(f"postgresql://nobody@127.0.0.1:{port}/incidentd?connect_timeout=2")
        with pytest.raises(StoreUnavailable, match="timeout"):
            schema_version(database)
        database.dispose()


def test_a_server_that_is_not_there_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closing:
        port = closing.getsockname()[1]
    database = Database(f"postgresql://nobody@127.0.0.1:{port}/incidentd")
    with pytest.raises(StoreUnavailable, match=f"{port}.*refused") as caught:
        schema_version(database)
    assert caught.value.hint
    database.dispose()
