"""PostgreSQL's own programs: found in a version that fits the server, run without a password on their command line."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from sqlalchemy.engine import URL, make_url

from incidentd.backup.files import CHUNK
from incidentd.errors import BackupError
from incidentd.sentences import Sentence, _

_VERSION: Final = re.compile(r"\(PostgreSQL\) (\d+)")
_DEBIAN: Final = Path("/usr/lib/postgresql")


def tool(name: str, server: int) -> str:
    """The path of `pg_dump` or `pg_restore`, of the server's major version at least; raises BackupError."""
    candidates = [shutil.which(name), *sorted(map(str, _DEBIAN.glob(f"*/bin/{name}")), reverse=True)]
    found = [(path, major) for path in candidates if path and (major := _major(path))]
    for path, major in found:
        if major >= server:
            return path
    hint = Sentence(
        _("install the package postgresql-client-{version}, or 'postgresql' of that version"), version=server
    )
    if not found:
        raise BackupError(Sentence(_("the program {name} is not installed"), name=name), hint=hint)
    newest = max(major for _path, major in found)
    form = _("{name} is of version {found}, older than the server's {server}: it cannot read it")
    raise BackupError(Sentence(form, name=name, found=newest, server=server), hint=hint)


def _major(path: str) -> int:
    try:
        said = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=20, check=False).stdout  # noqa: S603
    except OSError:
        return 0
    found = _VERSION.search(said)
    return int(found[1]) if found else 0


def connection_of(url: str) -> tuple[str, dict[str, str]]:
    """A database's address for these programs, and the environment that holds its password."""
    parsed = make_url(url)
    password = parsed.password or parsed.query.get("password")
    plain: URL = parsed.set(drivername="postgresql").difference_update_query(["password"])
    plain = URL.create("postgresql", plain.username, None, plain.host, plain.port, plain.database, plain.query)
    environment = {**os.environ, "PGTZ": "UTC", "PGCONNECT_TIMEOUT": "10", "LC_ALL": "C"}
    if password:
        environment["PGPASSWORD"] = str(password)
    return plain.render_as_string(), environment


def run(arguments: list[str], environment: dict[str, str]) -> None:
    """Run one of the programs to its end; raises BackupError with what it said."""
    done = subprocess.run(arguments, env=environment, capture_output=True, check=False)  # noqa: S603
    if done.returncode:
        raise _failed(arguments[0], done.stderr)


@contextmanager
def output_of(arguments: list[str]) -> Iterator[Iterator[bytes]]:
    """What a program prints, line by line; raises BackupError where it fails."""
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdout is not None  # noqa: S101 - it is a pipe
        assert process.stderr is not None  # noqa: S101 - it is a pipe
        try:
            yield iter(process.stdout)
            _drain(process.stdout)
        except BaseException:
            process.kill()
            raise
        said = process.stderr.read()
        if process.wait():
            raise _failed(arguments[0], said)


def _drain(stream: IO[bytes]) -> None:
    while stream.read(CHUNK):
        pass


def _failed(program: str, said: bytes) -> BackupError:
    lines = [line for line in said.decode("utf-8", "replace").splitlines() if line.strip()]
    name, reason = Path(program).name, (lines or ["?"])[0].removeprefix(f"{Path(program).name}: ")
    if "No space left" in reason:
        hint = _("make room, then do it again; nothing was left half done")
        return BackupError(Sentence(_("{name}: {what}"), name=name, what=Sentence.of(_("the disk is full"))), hint=hint)
    hint = _("nothing was left half done; do it again")
    return BackupError(
        Sentence(_("{name} failed: {reason}"), name=name, reason=reason.removeprefix("error: ")), hint=hint
    )
