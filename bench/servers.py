"""The SMTP and SMS servers that messages are handed to: the rehearsal servers, in a process of their own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from bench.waiting import wait_until

_ANSWER_SECONDS = 60.0


class Arrival(NamedTuple):
    """One message as a server received it, at unix time in nanoseconds."""

    arrived_ns: int
    channel: str
    address: str
    reference: str
    subject: str
    body: str


class Servers:
    """Running servers; `since` reads what has arrived from their journal."""

    def __init__(self, journal: Path, smtp_port: int, sms_port: int, account_sid: str, auth_token: str) -> None:
        self._journal = journal
        self.smtp_port = smtp_port
        self.sms_port = sms_port
        self.account_sid = account_sid
        self.auth_token = auth_token

    def mark(self) -> int:
        """The end of the journal as it stands."""
        return self._journal.stat().st_size if self._journal.exists() else 0

    def since(self, mark: int) -> list[Arrival]:
        """What has arrived after a mark."""
        data = self._read(mark)
        return [_arrival(line) for line in data[: data.rfind(b"\n") + 1].split(b"\n")[:-1]]

    def _read(self, mark: int) -> bytes:
        if not self._journal.exists():
            return b""
        with self._journal.open("rb") as journal:
            journal.seek(mark)
            return journal.read()

    def wait_for(self, count: int, mark: int, within: float) -> list[Arrival]:
        """Wait until so many messages have arrived after a mark.

        Meanwhile only new lines are counted: who waits must not take the processors from what is measured.
        """
        seen, counted = mark, 0

        def enough() -> bool:
            nonlocal seen, counted
            new = self._read(seen)
            seen += len(new)
            counted += new.count(b"\n")
            return counted >= count

        wait_until(enough, within, f"{count} messages at the servers")
        return self.since(mark)


def _arrival(line: bytes) -> Arrival:
    entry = json.loads(line)
    return Arrival(
        entry["arrived"], entry["channel"], entry["address"], entry["reference"], entry["subject"], entry["body"]
    )


@contextmanager
def running_servers(folder: Path) -> Iterator[Servers]:
    """Start both servers, and stop them afterwards."""
    journal = folder / "journal.jsonl"
    command = [sys.executable, "-m", "incidentd.rehearsal.serve", "--with-parent", "--journal", str(journal)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())
        try:
            yield Servers(journal, **told)
        finally:
            process.terminate()
            process.wait(_ANSWER_SECONDS)
