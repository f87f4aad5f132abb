"""A dump of a PostgreSQL store while it is in use, and the audit log as the dump holds it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, text

from incidentd.backup.manifest import damaged
from incidentd.backup.postgresql_tools import connection_of, output_of, run, tool
from incidentd.core.audit import AuditLine
from incidentd.review.findings import Verdict
from incidentd.review.verify import verify
from incidentd.sentences import _
from incidentd.store.database import Database
from incidentd.store.kept import one_snapshot

T = TypeVar("T")

_COPY: Final = re.compile(rb'COPY (?:\w+\.)?audit \(([\w", ]+)\) FROM stdin;\n')
_ESCAPE: Final = re.compile(rb"\\(.)", re.DOTALL)
_ESCAPED: Final = {b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t", b"v": b"\v"}


def server_version(connection: Connection) -> int:
    """The server's major version."""
    number: int = connection.execute(text("SELECT current_setting('server_version_num')::int")).scalar_one()
    return number // 10_000


def dump_postgresql(database: Database, dump: Path, look: Callable[[Connection], T]) -> T:
    """Dump the store as it stands now into a new file; `look` sees the very same state, and its answer is returned."""
    with database.reader.connect() as connection:
        one_snapshot(connection)
        program = tool("pg_dump", server_version(connection))
        connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
        snapshot = connection.execute(text("SELECT pg_export_snapshot()")).scalar_one()
        dump.touch(mode=0o600, exist_ok=False)
        address, environment = connection_of(database.url)
        # Uncompressed: the archive around it is compressed.
        options = ["--format=custom", "--compress=0", "--no-owner", "--no-privileges", f"--snapshot={snapshot}"]
        run([program, *options, f"--file={dump}", f"--dbname={address}"], environment)
        return look(connection)


def verify_dump(dump: Path, head: tuple[int, str]) -> Verdict:
    """Read a whole dump, and verify the audit log that it holds up to its head."""
    with output_of([tool("pg_restore", 0), "--file=-", str(dump)]) as lines:
        return verify(_audit_lines(lines), expected_head=head, stored_head=head)


def _audit_lines(lines: Iterator[bytes]) -> Iterator[AuditLine]:
    """The rows of the audit table among what `pg_restore` prints."""
    begin = next((found for line in lines if (found := _COPY.fullmatch(line))), None)
    if begin is None:
        damaged(_("the dump holds no audit log"))
    columns = [name.strip(' "') for name in begin[1].decode().split(",")]
    for line in lines:
        if line == b"\\.\n":
            return
        values = dict(zip(columns, map(_plain, line.rstrip(b"\n").split(b"\t")), strict=True))
        yield _line(values)


def _plain(value: bytes) -> str:
    return _ESCAPE.sub(lambda found: _ESCAPED.get(found[1], found[1]), value).decode("utf-8")


def _line(values: dict[str, Any]) -> AuditLine:
    named = {name: values[name] for name in AuditLine._fields}
    return AuditLine(**{**named, "seq": int(named["seq"]), "at": datetime.fromisoformat(named["at"])})
