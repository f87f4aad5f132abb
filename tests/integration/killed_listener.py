"""A listener in a process of its own that, where the file `kill` is there, dies between commit and answer."""

from __future__ import annotations

import asyncio
import hashlib
import os
import signal
import sqlite3
import sys
from pathlib import Path

from incidentd.clock import Clock
from incidentd.intake.mail.handed import Handed, ListenerSettings
from incidentd.intake.mail.handover import HandoverListener


class _Taker:
    def __init__(self, home: Path) -> None:
        self._kill = home / "kill"
        self._database = sqlite3.connect(home / "kept.db")
        self._database.executescript(
            "CREATE TABLE IF NOT EXISTS mail (sha256 TEXT PRIMARY KEY); CREATE TABLE IF NOT EXISTS taken (sha256 TEXT);"
        )

    async def take(self, mail: Handed) -> str:
        content = hashlib.sha256(mail.raw).hexdigest()
        with self._database:
            self._database.execute("INSERT OR IGNORE INTO mail VALUES (?)", [content])
            self._database.execute("INSERT INTO taken VALUES (?)", [content])
        if self._kill.exists():
            self._kill.unlink()
            os.kill(os.getpid(), signal.SIGKILL)
        return content[:12]


async def _main(home: Path) -> None:
    settings = ListenerSettings(socket=home / "lmtp.sock", socket_group="postfix")
    await HandoverListener(settings, _Taker(home), Clock()).start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_main(Path(sys.argv[1])))
