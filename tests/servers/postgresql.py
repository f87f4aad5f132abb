"""A PostgreSQL cluster of the tests' own: made by initdb in a folder of its own, reached by a Unix socket."""

from __future__ import annotations

import os
import pwd
import re
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

from tests.helpers import wait_until

_SUPERUSER = "incidentd"
_PORT = 5432
"""Names the socket file only: the cluster listens on no network address."""

_SETTINGS = {
    "listen_addresses": "",
    "port": str(_PORT),
    "max_connections": "200",
    # Durability is what is tested, so nothing of it is switched off.
    "fsync": "on",
    "synchronous_commit": "on",
    # Not UTC, so that a time stored without its offset comes back wrong and is noticed.
    "timezone": "Asia/Shanghai",
    "shared_buffers": "64MB",
}


class PostgresqlMissing(Exception):
    """The PostgreSQL programs are not installed."""


class Cluster:
    """A running cluster that gives out databases."""

    def __init__(self, socket_dir: Path) -> None:
        self._socket_dir = socket_dir
        self._made = 0

    def _connect(self) -> psycopg.Connection[tuple[object, ...]]:
        return psycopg.connect(
            host=str(self._socket_dir), port=_PORT, user=_SUPERUSER, dbname="postgres", autocommit=True
        )

    def accepts_connections(self) -> bool:
        """Whether the cluster has come up."""
        try:
            self._connect().close()
        except psycopg.OperationalError:
            return False
        return True

    @contextmanager
    def database(self, pattern: str = "template0") -> Iterator[str]:
        """A new database, as a SQLAlchemy URL; dropped afterwards, with whoever is still connected to it.

        It is empty, or a copy of the database `pattern` that nobody is connected to.
        """
        self._made += 1
        name = f"test_{self._made}"
        self._create(name, pattern)
        try:
            yield self._url(name)
        finally:
            with self._connect() as connection:
                connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def pattern(self, name: str, make: Callable[[str], None]) -> str:
        """A database that others are copied from, kept as long as the cluster: `make` fills the one at its URL."""
        self._create(name, "template0")
        make(self._url(name))
        return name

    def _create(self, name: str, pattern: str) -> None:
        create = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(pattern))
        with self._connect() as connection:
            connection.execute(create)

    def _url(self, name: str) -> str:
        return f"postgresql+psycopg://{_SUPERUSER}@/{name}?host={self._socket_dir}&port={_PORT}"


@contextmanager
def running_cluster() -> Iterator[Cluster]:
    """Make, start, give and remove a cluster.

    Raises:
        PostgresqlMissing: its programs are not installed.
    """
    programs = find_programs()
    # Not below pytest's own folders: those are closed to the user PostgreSQL runs as, and too deep for a socket's name.
    home = Path(tempfile.mkdtemp(prefix="incidentd-pg-"))
    try:
        owner = _server_user()
        if owner is not None:
            shutil.chown(home, owner)
        _initdb(programs, home, owner)
        with _server(programs, home, owner) as server:
            cluster = Cluster(home)
            wait_until(lambda: server.poll() is not None or cluster.accepts_connections(), within=60)
            if server.poll() is not None:
                raise AssertionError(f"PostgreSQL did not start:\n{(home / 'log').read_text()}")
            yield cluster
    finally:
        shutil.rmtree(home, ignore_errors=True)


def find_programs() -> Path:
    """The folder of initdb and postgres: Debian's newest, else the PATH's.

    Raises:
        PostgresqlMissing: there is none.
    """
    debian = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"),
        key=lambda path: [int(part) for part in re.findall(r"\d+", str(path))],
    )
    on_path = shutil.which("initdb")
    if debian:
        return debian[-1].parent
    if on_path:
        return Path(on_path).parent
    raise PostgresqlMissing(
        "these tests run on a real PostgreSQL and its programs are missing; install them "
        "(Debian: apt-get install postgresql) or let `make test` do it"
    )


def _server_user() -> str | None:
    """Whom the server runs as: nobody else, unless we are root, whom PostgreSQL refuses."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        return "nobody"


def _as_user(owner: str | None, command: list[str]) -> list[str]:
    """`command` as `owner`, told to stop by the kernel should the tests be killed."""
    become = ["--reuid", owner, "--regid", str(pwd.getpwnam(owner).pw_gid), "--clear-groups"] if owner else []
    return ["setpriv", *become, "--pdeathsig", "QUIT", *command]


def _initdb(programs: Path, home: Path, owner: str | None) -> None:
    command = [f"{programs}/initdb", f"--pgdata={home}/data", f"--username={_SUPERUSER}", "--auth=trust"]
    command += ["--encoding=UTF8", "--locale=C.UTF-8"]
    made = subprocess.run(_as_user(owner, command), cwd=home, capture_output=True, text=True, check=False)
    if made.returncode != 0:
        raise AssertionError(f"initdb failed ({made.returncode}):\n{made.stdout}{made.stderr}")


@contextmanager
def _server(programs: Path, home: Path, owner: str | None) -> Iterator[subprocess.Popen[bytes]]:
    settings = [part for name, value in _SETTINGS.items() for part in ("-c", f"{name}={value}")]
    command = [f"{programs}/postgres", "-D", f"{home}/data", "-k", f"{home}", *settings]
    with (home / "log").open("wb") as log:
        server = subprocess.Popen(_as_user(owner, command), cwd=home, stdout=log, stderr=log)
    try:
        yield server
    finally:
        server.send_signal(signal.SIGQUIT)
        server.wait(timeout=30)
