"""Logs: JSON lines for the journal, coloured lines in a terminal; no secret and no personal data above debug."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import logging
import sys
import threading
from typing import TextIO

import structlog


class Lines:
    """Where lines go out, never in the way of what they tell of: one that cannot be written is dropped.

    In an event loop, lines that only inform are written together when its turn is over. Each by itself would be a
    system call, at which the loop gives up the interpreter to whichever thread wants it, for milliseconds under load.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._lock = threading.RLock()  # the collector may run what logs while a line is being written
        self._waiting: list[str] = []
        self._told: asyncio.AbstractEventLoop | None = None
        atexit.register(self.write)

    def soon(self, line: str) -> None:
        """Write a line when the event loop's turn is over; at once where none runs in this thread."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self.write(line)
            return
        with self._lock:
            self._waiting.append(line)
            if self._told is not loop:
                self._told = loop
                loop.call_soon(self.write)

    def write(self, *more: str) -> None:
        """Write what waits, then these lines."""
        with self._lock:
            lines, self._waiting, self._told = [*self._waiting, *more], [], None
            # A closed file is a ValueError, one that is being written to in this thread a RuntimeError.
            with contextlib.suppress(OSError, ValueError, RuntimeError):
                self._file.write("".join(f"{line}\n" for line in lines))
                self._file.flush()


class LineLogger:
    """What structlog hands finished lines to, by their level."""

    def __init__(self, lines: Lines) -> None:
        self.debug = self.info = lines.soon
        self.warning = self.error = self.critical = lines.write


class LibraryHandler(logging.Handler):
    """What libraries log, among our own lines."""

    def __init__(self, lines: Lines) -> None:
        super().__init__()
        self._lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record's line."""
        try:
            line = self.format(record)
        except Exception:  # noqa: BLE001 - a library's own mistake in a log call
            # Its words without what was to be put into them: Python would show phones and URLs.
            structlog.get_logger(__name__).error("log.unsayable", logger=record.name, template=str(record.msg))
        else:
            self._lines.write(line)


def configure(*, verbose: bool = False) -> None:
    """Set up logging to standard error."""
    level = logging.DEBUG if verbose else logging.INFO
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    shown: list[structlog.typing.Processor] = (
        # Not the rich tracebacks: they show local variables, which hold people's phones and secrets.
        [structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)]
        if sys.stderr.isatty()
        else [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]
    )
    lines = Lines(sys.stderr)
    structlog.configure(
        processors=[*shared, *shown],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=lambda *_: LineLogger(lines),
        cache_logger_on_first_use=True,
    )
    _let_libraries_speak_alike(lines, shared, shown)


def _let_libraries_speak_alike(
    lines: Lines, shared: list[structlog.typing.Processor], shown: list[structlog.typing.Processor]
) -> None:
    """What libraries log, Python's own warnings too, one line each in our form: the journal stays JSON throughout."""
    handler = LibraryHandler(lines)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, structlog.stdlib.add_logger_name],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *shown],
        )
    )
    # Libraries log phone numbers and URLs; only their warnings are let through.
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    logging.captureWarnings(capture=True)
