"""Logs: JSON lines for the journal, coloured lines in a terminal; no secret and no personal data above debug."""

from __future__ import annotations

import logging
import sys
from contextlib import suppress
from typing import TextIO, cast

import structlog


class _Stderr:
    """Standard error. A line that cannot be written (the disk is full, nobody reads any more) is lost by itself.

    Were it raised where it is logged, whoever was about to record that a message is sent would not come to it.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> None:
        """Write it if that can be."""
        with suppress(OSError, ValueError):  # ValueError: the stream is closed
            self._stream.write(text)

    def flush(self) -> None:
        """Flush it if that can be."""
        with suppress(OSError, ValueError):
            self._stream.flush()


class _Handler(logging.StreamHandler[TextIO]):
    """What libraries log. Of what cannot be put into words Python would show the arguments: phones, URLs."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name is Python's
        """Say whose line it was, and its words without what was to be put into them."""
        structlog.get_logger(__name__).error("log.unsayable", logger=record.name, template=str(record.msg))


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
    structlog.configure(
        processors=[*shared, *shown],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(file=cast("TextIO", _Stderr(sys.stderr))),
        cache_logger_on_first_use=True,
    )
    _let_libraries_speak_alike(shared, shown)


def _let_libraries_speak_alike(
    shared: list[structlog.typing.Processor], shown: list[structlog.typing.Processor]
) -> None:
    """What libraries log, Python's own warnings too, one line each in our form: the journal stays JSON throughout."""
    handler = _Handler(cast("TextIO", _Stderr(sys.stderr)))
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
