"""Opening a store: SQLite or PostgreSQL by URL, with what each needs to lose nothing."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final, cast

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError
from sqlalchemy.pool import QueuePool, StaticPool

from incidentd.errors import ConfigError, StoreError, StoreUnavailable, StoreVersionError
from incidentd.sentences import _
from incidentd.store.tables import SCHEMA_VERSION

BUSY_TIMEOUT_MS = 5000
_RACE_STATES = frozenset({"40001", "40P01", "23505"})
"""PostgreSQL's codes: serialization failure, deadlock, unique violation."""
_ENDED_STATES = frozenset({"25P02", "25P03", "25P04", "57P01", "57P02", "57P03", "57P05"})
"""PostgreSQL's codes for a session or transaction that the server has ended, or does not begin now."""
_READERS = 4
_NOT_OURS = "'store.url' must name incidentd's own file, or one that does not exist yet"

# FULL: in WAL mode NORMAL may roll back committed transactions after a power cut.
# recursive_triggers: without it INSERT OR REPLACE slips past the triggers that guard the audit log.
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    f"busy_timeout={BUSY_TIMEOUT_MS}",
    "foreign_keys=ON",
    "recursive_triggers=ON",
    "trusted_schema=OFF",
)

# A server that has gone without a word is noticed within half a minute; libpq's own defaults are hours.
_POSTGRESQL: Final = {
    "connect_timeout": 5,
    "tcp_user_timeout": 15_000,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
}
# A node that hangs in the middle of a transaction must not stop the others: whoever waits for it gives up and tries
# again, and the server ends the transaction. No statement of a writer takes a minute; a reader may stream a long log.
_POSTGRESQL_WRITER: Final = {
    "lock_timeout": "5s",
    "statement_timeout": "60s",
    "idle_in_transaction_session_timeout": "30s",
}
_POSTGRESQL_READER: Final = {"idle_in_transaction_session_timeout": "10min"}


class Database:
    """The engines of one store: `writer` has one connection and begins at once; `reader` only reads."""

    def __init__(self, url: str) -> None:
        self.url = _checked(url)
        parsed = make_url(self.url)
        self.is_sqlite = parsed.get_backend_name() == "sqlite"
        self._path = parsed.database or ""
        make = self._sqlite if self.is_sqlite else self._postgresql
        self.writer = make(read_only=False)
        self.reader = make(read_only=True)
        self._kept: Connection | None = None
        self._file: tuple[int, int] | None = None

    @property
    def file(self) -> Path:
        """The file of a SQLite store."""
        return Path(self._path)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A transaction that writes, for the writer's thread alone.

        On SQLite the connection is lent once and the driver itself begins and commits: what SQLAlchemy does around a
        transaction would take as long as half of its statements.
        """
        if not self.is_sqlite:
            with self.writer.begin() as connection:
                yield connection
            return
        connection = self._kept = self._kept or self._connected()
        self._require_the_same_file()
        driver = _driver(connection)
        driver.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.commit()
            driver.commit()
        except BaseException:
            connection.rollback()
            driver.rollback()
            raise

    def dispose(self) -> None:
        """Close every connection."""
        if self._kept is not None:
            self._kept.close()
            self._kept = None
        self.reader.dispose()
        self.writer.dispose()

    def _connected(self) -> Connection:
        """The writing connection, with the file that it writes to."""
        connection = self.writer.connect()
        self._file = self._file_now()
        return connection

    def _file_now(self) -> tuple[int, int] | None:
        """Which file bears the store's name."""
        try:
            found = os.stat(self._path)  # noqa: PTH116 - every transaction begins here, and a Path takes twice as long
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def _require_the_same_file(self) -> None:
        """Refuse to write into a file that has lost its name: what it took would go with the last who has it open."""
        if self._file_now() == self._file:
            return
        message = "the store cannot be used now: its file has been moved, removed or replaced while it was open"
        raise StoreUnavailable(message, hint="put it back; or, if another stands there for good, restart incidentd")

    def _sqlite(self, *, read_only: bool) -> Engine:
        pool: dict[str, Any] = (
            {"poolclass": QueuePool, "pool_size": _READERS} if read_only else {"poolclass": StaticPool}
        )
        arguments = {"check_same_thread": False, "cached_statements": 512}
        engine = create_engine(self.url, connect_args=arguments, hide_parameters=True, **pool)

        @event.listens_for(engine, "connect")
        def _on_connect(connection: sqlite3.Connection, _record: object) -> None:
            connection.isolation_level = None
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            if read_only:
                connection.execute("PRAGMA query_only=ON")

        # pysqlite begins a transaction only at the first change: a read before it would be stale and updates get lost.
        begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"

        @event.listens_for(engine, "begin")
        def _on_begin(connection: Connection) -> None:
            # Past SQLAlchemy's `exec_driver_sql`, which takes many times as long: every transaction begins here.
            if not _driver(connection).in_transaction:
                _driver(connection).execute(begin)

        return engine

    def _postgresql(self, *, read_only: bool) -> Engine:
        given = make_url(self.url).query
        arguments = {name: value for name, value in _POSTGRESQL.items() if name not in given}
        limits = _POSTGRESQL_READER if read_only else _POSTGRESQL_WRITER
        engine = create_engine(
            self.url,
            pool_size=_READERS if read_only else 1,
            pool_pre_ping=True,
            hide_parameters=True,  # errors go into logs, and parameters are what people wrote
            connect_args=arguments,
            execution_options={"postgresql_readonly": True} if read_only else {},
        )

        @event.listens_for(engine, "connect")
        def _on_connect(connection: Any, _record: object) -> None:
            with connection.cursor() as cursor:
                for name, value in limits.items():
                    cursor.execute(f"SET {name} = '{value}'")
            connection.commit()

        return engine


def _driver(connection: Connection) -> sqlite3.Connection:
    driver: Any = connection.connection.driver_connection
    return cast("sqlite3.Connection", driver)


def _checked(url: str) -> str:
    """The URL with its driver; says what is allowed otherwise."""
    allowed = "sqlite:////path/to/incidentd.db or postgresql://user@host/database"
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise ConfigError("this is not a store URL", key="store.url", allowed=allowed) from None
    if parsed.get_backend_name() == "sqlite":
        if not parsed.database or parsed.database == ":memory:":
            msg = "a store must be a file: one in memory loses everything"
            raise ConfigError(msg, key="store.url", allowed=allowed)
        return parsed.set(drivername="sqlite").render_as_string(hide_password=False)
    if parsed.get_backend_name() == "postgresql":
        return parsed.set(drivername="postgresql+psycopg").render_as_string(hide_password=False)
    raise ConfigError(f"'{parsed.get_backend_name()}' is no store", key="store.url", allowed=allowed)


@contextmanager
def translated_errors() -> Iterator[None]:
    """Turn the database's own trouble into `StoreUnavailable`, with what to do."""
    try:
        yield
    except _trouble() as error:
        raise StoreUnavailable(f"the store cannot be used now: {_reason(error)}", hint=_advice(error)) from error
    except _database_errors() as error:
        if (translated := _translated(error)) is None:
            raise
        raise translated from error
    except (ModuleNotFoundError, NoSuchModuleError) as error:
        msg = f"the driver for this store is not installed: {error}"
        raise ConfigError(msg, key="store.url", hint="install incidentd with its 'postgresql' extra") from error


def _trouble() -> tuple[type[Exception], ...]:
    """What SQLAlchemy and the drivers raise; prepared statements meet the drivers' own errors."""
    psycopg = sys.modules.get("psycopg")
    drivers = [sqlite3.OperationalError, *([psycopg.OperationalError] if psycopg else [])]
    return (OperationalError, *drivers)


def _database_errors() -> tuple[type[Exception], ...]:
    psycopg = sys.modules.get("psycopg")
    return (DBAPIError, sqlite3.DatabaseError, *([psycopg.DatabaseError] if psycopg else []))


def lost_race(error: BaseException | None) -> bool:
    """Whether another node's transaction came first (a deadlock, the same new row): tried again, this one succeeds."""
    while error is not None:
        if getattr(getattr(error, "orig", error), "sqlstate", None) in _RACE_STATES:
            return True
        error = error.__cause__
    return False


def _translated(error: Exception) -> StoreError | None:
    """What an error means that need not pass by itself: an unusable store; None for a mistake of ours."""
    reason = _reason(error)
    ended = getattr(getattr(error, "orig", error), "sqlstate", None) in _ENDED_STATES
    if ended or getattr(error, "connection_invalidated", False) or _is_read_only(reason):
        return StoreUnavailable(f"the store cannot be used now: {reason}", hint=_advice(error))
    if "not a database" in reason:
        return StoreError(f"the store cannot be used: {reason}", hint=_NOT_OURS)
    if "malformed" in reason:
        hint = _("the file is damaged: stop incidentd, keep the file, and put the newest backup in its place")
        return StoreError(f"the store cannot be used: {reason}", hint=hint)
    return None


def _is_read_only(reason: str) -> bool:
    return "readonly" in reason.lower() or "read-only" in reason.lower()


def _reason(error: BaseException) -> str:
    said = str(getattr(error, "orig", None) or error).strip()
    return said.splitlines()[0] if said else type(error).__name__


def _advice(error: BaseException) -> str:
    reason = _reason(error).lower()
    if "full" in reason or "no space" in reason:
        return _("the disk is full: make room, nothing was written, it will be tried again")
    if _is_read_only(reason):
        return _("the file or its disk is read-only: check owner, permissions and mount")
    if "unable to open" in reason:
        return _("the directory must exist, belong to the user that runs incidentd, and not be mounted read-only")
    if "locked" in reason or "lock timeout" in reason:
        return _("another program holds the store; it will be tried again")
    return _("nothing was written, it will be tried again")


def try_to_write(database: Database) -> None:
    """Make a change and take it back; raises StoreUnavailable where the store cannot be written."""
    with translated_errors(), database.writer.connect() as connection, connection.begin() as transaction:
        connection.execute(text("UPDATE audit_head SET seq = seq"))
        transaction.rollback()


def free_bytes(directory: Path) -> int:
    """Bytes that may still be written on the file system of a directory, which need not exist yet; raises OSError."""
    disk = os.statvfs(next(path for path in (directory, *directory.absolute().parents) if path.exists()))
    return disk.f_bavail * disk.f_frsize


def schema_version(database: Database) -> str:
    """The store's schema version; "" for an empty store."""
    with translated_errors():
        if database.is_sqlite and not _is_store(database.file):
            return ""
        with database.reader.connect() as connection:
            return version_in(connection)


def _may_run_on_newer(database: Database, version: str) -> bool:
    with translated_errors(), database.reader.connect() as connection:
        if not inspect(connection).has_table("compatibility"):
            return False
        query = text("SELECT oldest FROM compatibility WHERE version = :version")
        oldest = connection.execute(query, {"version": version}).scalar_one_or_none()
    return oldest is not None and oldest <= SCHEMA_VERSION


def version_in(connection: Connection) -> str:
    """The schema version as this transaction sees it; "" for an empty store."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none() or ""


def _is_store(file: Path) -> bool:
    """Whether a SQLite file holds a store; it is only looked at, for opened in earnest it would be changed."""
    if not file.exists():
        return False
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    if tables and "alembic_version" not in tables:
        msg = f"the file {file} is another program's: it has the table '{tables[0]}'"
        raise StoreError(msg, hint=_NOT_OURS)
    return bool(tables)


def require_version(database: Database) -> None:
    """Refuse a store on which this program may not run; raises StoreVersionError.

    A newer version's store says which programs may: a release can be taken back where nothing has changed for it.
    """
    found = schema_version(database)
    if found == SCHEMA_VERSION or (found > SCHEMA_VERSION and _may_run_on_newer(database, found)):
        return
    if not found:
        raise StoreVersionError("none (it is empty)", SCHEMA_VERSION, hint="run 'incidentd migrate' once")
    newer = found > SCHEMA_VERSION
    hint = "install the newer incidentd that made it" if newer else "stop incidentd and run 'incidentd migrate'"
    raise StoreVersionError(found, SCHEMA_VERSION, hint=hint)
