"""Trouble of the PostgreSQL server: sessions that it ends, statements that never end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, create_engine, text

from incidentd.errors import StoreUnavailable
from incidentd.store.transaction import Transaction
from tests.helpers import wait_until
from tests.integration.stored import Stored, opened


@pytest.fixture
def on_postgresql(postgresql_url: str) -> Iterator[Stored]:
    with opened(postgresql_url) as stored:
        yield stored


def sessions_but_mine(url: str, end: str = "pid") -> int:
    """How many sessions there are besides the one that asks; `end` may be a function that ends them."""
    engine = create_engine(url)
    with engine.begin() as connection:
        count = connection.execute(
            text(
                f"SELECT count({end}) FROM pg_stat_activity"
                " WHERE pid <> pg_backend_pid() AND datname = current_database()"
            )
        ).scalar_one()
    engine.dispose()
    return int(count)


async def test_idle_sessions_that_the_server_has_ended_cost_no_attempt(on_postgresql: Stored) -> None:
    stored, url = on_postgresql, on_postgresql.database.url
    await stored.fire()
    assert sessions_but_mine(url, "pg_terminate_backend(pid)")
    wait_until(lambda: not sessions_but_mine(url))
    await stored.fire()
    assert await stored.store.nodes() == []


async def test_a_transaction_that_hangs_is_ended_by_the_server_and_the_next_one_succeeds(on_postgresql: Stored) -> None:
    stored, url = on_postgresql, on_postgresql.database.url

    def hang(connection: Connection) -> str:
        connection.execute(text("SET idle_in_transaction_session_timeout = '20ms'"))
        pid = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
        engine = create_engine(url)
        with engine.connect() as other:
            alive = text("SELECT count(*) FROM pg_stat_activity WHERE pid = :pid")

            def ended() -> bool:
                other.rollback()
                return not other.execute(alive, {"pid": pid}).scalar_one()

            wait_until(ended)
        engine.dispose()
        return Transaction.begun(connection, stored.store.context).head()  # a prepared statement

    with pytest.raises(StoreUnavailable, match="the store cannot be used now"):
        await stored.store._writer.alone(hang)
    await stored.take("a")
    stored.verified()


async def test_a_statement_that_takes_too_long_is_given_up_as_an_unavailable_store(on_postgresql: Stored) -> None:
    stored = on_postgresql

    def slow(connection: Connection) -> None:
        assert connection.execute(text("SHOW statement_timeout")).scalar_one() == "1min"
        connection.execute(text("SET LOCAL statement_timeout = '20ms'"))
        connection.execute(text("SELECT pg_sleep(60)"))

    with pytest.raises(StoreUnavailable):
        await stored.store._writer.alone(slow)
    await stored.take("a")


async def test_readers_may_stream_a_long_log(on_postgresql: Stored) -> None:
    with on_postgresql.database.reader.connect() as connection:
        assert connection.execute(text("SHOW statement_timeout")).scalar_one() == "0"
        assert connection.execute(text("SHOW idle_in_transaction_session_timeout")).scalar_one() == "10min"
