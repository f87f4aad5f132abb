"""Runs a command at a terminal and types into it: `at_terminal.py ANSWERS COMMAND...`; ends with its status.

Each line of the file ANSWERS is what is waited for, a tab, and what is then typed.
"""

from __future__ import annotations

import os
import pty
import select
import signal
import sys
from pathlib import Path

_PATIENCE = 60.0
"""Seconds until something has to be shown."""


def main(answers: str, *command: str) -> int:
    """Run it; what it shows goes to standard output."""
    process, screen = pty.fork()
    if process == 0:
        os.execvp(command[0], command)
    shown = b""
    for line in Path(answers).read_text("utf-8").splitlines():
        awaited, _tab, typed = line.partition("\t")
        while awaited.encode() not in shown:
            more = _read(screen)
            if not more:
                sys.stderr.write(f"\nnever asked: {awaited}\n")
                os.kill(process, signal.SIGKILL)
                return 1
            shown += more
        shown = shown.partition(awaited.encode())[2]
        os.write(screen, f"{typed}\n".encode())
    while _read(screen):
        pass
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def _read(screen: int) -> bytes:
    """What it shows next; empty when it has ended, or is silent for too long."""
    try:
        more = os.read(screen, 4096) if select.select([screen], [], [], _PATIENCE)[0] else b""
    except OSError:  # the other side is closed
        more = b""
    sys.stdout.buffer.write(more)
    sys.stdout.buffer.flush()
    return more


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
