"""The stores that are measured: SQLite always, PostgreSQL where it is installed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from bench.bare import postgresql_commits, sqlite_commits
from tests.servers.postgresql import Cluster, PostgresqlMissing, running_cluster


class Kind(NamedTuple):
    """A kind of store. `cluster` is where its databases are made; None for SQLite."""

    name: str
    cluster: Cluster | None

    @property
    def informational(self) -> bool:
        """The bars are set for SQLite, the embedded default."""
        return self.cluster is not None

    @contextmanager
    def url(self) -> Iterator[str]:
        """The URL of a new empty store; "" leaves it to the site."""
        if self.cluster is None:
            yield ""
            return
        with self.cluster.database() as url:
            yield url

    def bare_commits(self, folder: Path, url: str) -> Callable[[float], list[float]]:
        """What commits row after row for so many seconds, on the same disk or server; the milliseconds each took."""
        if self.cluster is None:
            return partial(sqlite_commits, folder)
        return partial(postgresql_commits, url.replace("+psycopg", ""))


SQLITE = Kind("SQLite", None)


@contextmanager
def kinds(*, with_postgresql: bool) -> Iterator[list[Kind]]:
    """SQLite, and PostgreSQL where it is wanted and installed."""
    if not with_postgresql:
        yield [SQLITE]
        return
    try:
        with running_cluster() as cluster:
            yield [SQLITE, Kind("PostgreSQL", cluster)]
    except PostgresqlMissing:
        yield [SQLITE]
