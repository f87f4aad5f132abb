"""`incidentd demo`: the main job in under a minute, on a store that is thrown away, sending nothing to anybody."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import logging
import os
import signal
import sys
import tempfile
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any, Final

import structlog

from incidentd.demo.closing import Closing
from incidentd.demo.paper import Paper
from incidentd.demo.screen import Screen

_OF_THE_INSTALLATION: Final = ("INCIDENTD_", "STATE_DIRECTORY", "CREDENTIALS_DIRECTORY", "NOTIFY_SOCKET")
_LOG_LINES_SHOWN: Final = 10
INTERRUPTED: Final = 130


def main(language: str = "zh_CN", *, plain: bool = False, by_mail: bool = False) -> int:
    """Play the demonstration; returns the exit code: 0 all went as promised, 1 something did not, 130 stopped.

    `plain`: lines of text only, as where the output is no terminal. `by_mail`: the reports come as mails.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that knows no Chinese shows what it can
    paper = Paper(sys.stdout, plain=plain)
    closing = Closing(paper, language)
    screen = Screen(paper, language)
    screen.opening()
    with _own_environment(), _own_log() as log:
        try:
            failure = _played(language, screen, closing, by_mail=by_mail)
        except (KeyboardInterrupt, asyncio.CancelledError):
            closing.interrupted()
            return INTERRUPTED
    if failure:
        closing.failed(failure, log.getvalue().splitlines()[-_LOG_LINES_SHOWN:])
        return 1
    closing.next_steps()
    return 0


def _played(language: str, screen: Screen, closing: Closing, *, by_mail: bool) -> str:
    """Play; what did not go as promised, or nothing."""
    # Loading the daemon takes a second: by now the watcher has something to read.
    from incidentd.demo.play import NotAsPromised, play  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="incidentd-demo-") as folder:
        try:
            asyncio.run(_stoppable(play(language, Path(folder), screen, closing, by_mail=by_mail)))
        except NotAsPromised as failure:
            return str(failure)
    return ""


async def _stoppable(playing: Coroutine[Any, Any, None]) -> None:
    """End in order, and leave nothing behind, also when told to by SIGTERM or by a terminal that is closed."""
    task = asyncio.current_task()
    assert task is not None  # noqa: S101 - inside a coroutine there is one
    for number in (signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)
    await playing


@contextlib.contextmanager
def _own_environment() -> Iterator[None]:
    """Without the variables of an installation: the demonstration must never write into a real store."""
    taken = {name: os.environ.pop(name) for name in tuple(os.environ) if name.startswith(_OF_THE_INSTALLATION)}
    try:
        yield
    finally:
        os.environ.update(taken)


@contextlib.contextmanager
def _own_log() -> Iterator[io.StringIO]:
    """Keep warnings and errors off the screen, to be shown if something goes wrong."""
    log = io.StringIO()
    of_libraries = logging.StreamHandler(log)
    of_libraries.setLevel(logging.ERROR)  # in fast time the scheduler warns of sweeps that overtake one another
    before = structlog.get_config()
    logging.getLogger().addHandler(of_libraries)
    structlog.configure(
        processors=[structlog.processors.add_log_level, structlog.processors.format_exc_info, _as_line],
        wrapper_class=structlog.make_filtering_bound_logger("warning"),
        logger_factory=structlog.PrintLoggerFactory(file=log),
        cache_logger_on_first_use=False,
    )
    try:
        yield log
    finally:
        structlog.configure(**before)
        logging.getLogger().removeHandler(of_libraries)


def _as_line(_logger: Any, _method: str, event: structlog.typing.EventDict) -> str:
    return json.dumps(event, ensure_ascii=False, default=str)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
