"""Fixtures of all tests: a store on each database that incidentd supports."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from incidentd.clock import MovedClock
from incidentd.store.database import Database
from incidentd.store.migrate import migrate
from tests.servers.postgresql import Cluster, running_cluster

pytest_plugins = ["tests.no_skips", "tests.properties", "pytester"]

_MADE = datetime(2020, 1, 1, tzinfo=UTC)
"""When the stores of the tests were migrated: before any of their stories."""


def _migrated(url: str) -> None:
    database = Database(url)
    migrate(database, MovedClock(_MADE))
    database.dispose()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Cluster]:
    """A PostgreSQL cluster, one for each test process."""
    with running_cluster() as cluster:
        yield cluster


@pytest.fixture(scope="session")
def sqlite_pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The SQLite store that those of the tests are copies of: to migrate each takes a hundred times as long."""
    file = tmp_path_factory.mktemp("pattern") / "incidentd.db"
    _migrated(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def postgresql_pattern(postgresql: Cluster) -> str:
    """The PostgreSQL database that those of the tests are copies of."""
    return postgresql.pattern("pattern", _migrated)


@pytest.fixture
def sqlite_url(tmp_path: Path, sqlite_pattern: Path) -> str:
    """URL of a SQLite store of the present schema with nothing in it."""
    shutil.copy(sqlite_pattern, tmp_path / "incidentd.db")
    return f"sqlite:///{tmp_path / 'incidentd.db'}"


@pytest.fixture
def postgresql_url(postgresql: Cluster, postgresql_pattern: str) -> Iterator[str]:
    """URL of a PostgreSQL store of the present schema with nothing in it."""
    with postgresql.database(postgresql_pattern) as url:
        yield url


@pytest.fixture
def empty_sqlite_url(tmp_path: Path) -> str:
    """URL of a SQLite file that does not exist yet."""
    return f"sqlite:///{tmp_path / 'incidentd.db'}"


@pytest.fixture
def empty_postgresql_url(postgresql: Cluster) -> Iterator[str]:
    """URL of a PostgreSQL database without any table."""
    with postgresql.database() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest) -> str:
    """URL of a new store; a test that takes it runs once on each database."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_store_url(request: pytest.FixtureRequest) -> str:
    """URL of a store that is not migrated yet, once on each database."""
    url: str = request.getfixturevalue(f"empty_{request.param}_url")
    return url
