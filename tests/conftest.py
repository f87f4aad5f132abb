"""Fixtures of all tests: a store on each database that incidentd supports."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.postgresql import Cluster, running_cluster

pytest_plugins = ["tests.no_skips", "pytester"]


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Cluster]:
    """A PostgreSQL cluster, one for each test process."""
    with running_cluster() as cluster:
        yield cluster


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """URL of a SQLite store that does not exist yet."""
    return f"sqlite:///{tmp_path / 'incidentd.db'}"


@pytest.fixture
def postgresql_url(postgresql: Cluster) -> Iterator[str]:
    """URL of an empty PostgreSQL database."""
    with postgresql.database() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest) -> str:
    """URL of an empty store; a test that takes it runs once on each database."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url
