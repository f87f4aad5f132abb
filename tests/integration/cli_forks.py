"""Loads the command line once and forks for each command: a process of its own without the time to load (`cli_rig`)."""

from __future__ import annotations

import fcntl
import json
import os
import signal
import sys
import termios
from itertools import count
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine, event

# What commands load when they run. None of it starts a thread, so a fork copies all there is.
import incidentd.cli.acts
import incidentd.cli.app
import incidentd.cli.audit_query
import incidentd.cli.audit_sign
import incidentd.cli.check
import incidentd.cli.countdown
import incidentd.cli.kept
import incidentd.cli.key_view
import incidentd.cli.policy_view
import incidentd.cli.reporting  # noqa: F401
from incidentd.cli import main

KILLED_BEFORE_CHANGE: Final = "KILLED_BEFORE_CHANGE"
"""Environment: the command is killed just before its change of files below its folder that bears this number."""
KILLED_BEFORE_STATEMENT: Final = "KILLED_BEFORE_STATEMENT"
"""Environment: the command is killed just before the statement that bears this number goes to the database."""
_CHANGES: Final = {"os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.truncate"}


def serve() -> None:
    """Answer requests, one a line, until there are no more."""
    for line in sys.stdin:
        asked = json.loads(line)
        answer = _code_of(asked["poll"]) if "poll" in asked else _fork(asked)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def _fork(asked: dict[str, Any]) -> int:
    pid = os.fork()
    if pid:
        return pid
    try:
        _become(asked)
        main()
    except SystemExit as end:
        sys.stdout.flush()
        os._exit(end.code if isinstance(end.code, int) else 0)
    except BaseException:  # noqa: BLE001 - a child must never go on as its parent
        sys.excepthook(*sys.exc_info())
        sys.stderr.flush()
    os._exit(99)


def _become(asked: dict[str, Any]) -> None:
    """Be a process as a shell would have started it."""
    os.setsid()
    # The tests may have been started in the background by a shell that does no job control: it has these two ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGQUIT, signal.SIG_DFL)
    opened = (
        os.open(asked["stdin"], os.O_RDWR if asked["terminal"] else os.O_RDONLY),
        os.open(asked["stdout"], os.O_RDWR | os.O_CREAT),
        os.open(asked["stderr"], os.O_RDWR | os.O_CREAT),
    )
    for standard, number in enumerate(opened):
        os.dup2(number, standard)
    if asked["terminal"]:
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    buffering = 1 if asked["terminal"] else -1
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - they stay open for good
    sys.stdout = open(1, "w", buffering, "utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", 1, "utf-8", closefd=False)  # noqa: SIM115
    os.environ.clear()
    os.environ.update(asked["environment"])
    os.chdir(Path(asked["folder"]))
    sys.argv = ["incidentd", *asked["arguments"]]
    if change := os.environ.pop(KILLED_BEFORE_CHANGE, ""):
        _die_before_change(int(change), asked["folder"])
    if statement := os.environ.pop(KILLED_BEFORE_STATEMENT, ""):
        _die_before_statement(int(statement))


def _die_before_change(number: int, folder: str) -> None:
    numbers = count(1)

    def heard(name: str, arguments: tuple[Any, ...]) -> None:
        changes = name in _CHANGES or (name == "open" and isinstance(arguments[2], int) and arguments[2] & os.O_CREAT)
        if changes and str(arguments[0]).startswith(folder) and next(numbers) == number:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(heard)


def _die_before_statement(number: int) -> None:
    numbers = count(1)

    @event.listens_for(Engine, "before_cursor_execute")
    def _heard(*_: object) -> None:
        if next(numbers) == number:
            os.kill(os.getpid(), signal.SIGKILL)


def _code_of(pid: int) -> int | None:
    found, status = os.waitpid(pid, os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if found else None


if __name__ == "__main__":
    serve()
