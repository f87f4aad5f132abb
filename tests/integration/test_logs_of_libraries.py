"""Promise: what libraries log, and what Python warns of, is in the log in its own form, and shows no local variable.

A log that cannot be written stops nobody.
"""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import Final

SPEAKS: Final = """
import logging, warnings
from incidentd.logs import configure

def send(phone):
    raise OSError("the network is down")

configure()
warnings.warn("an optional part\\nis missing")
logging.getLogger("library").info("called +8610000000009")
try:
    send("+8610" + "000000009")
except OSError:
    logging.getLogger("library").exception("failed: %s", "sending")
"""


def test_each_is_one_json_line_with_its_logger_and_exception() -> None:
    said = subprocess.run([sys.executable, "-c", SPEAKS], stderr=subprocess.PIPE, check=True, text=True).stderr

    warned, failed = [json.loads(line) for line in said.splitlines()]

    assert (warned["level"], warned["logger"]) == ("warning", "py.warnings")
    assert "an optional part\nis missing" in warned["event"]
    assert (failed["level"], failed["logger"], failed["event"]) == ("error", "library", "failed: sending")
    assert failed["exception"].endswith("OSError: the network is down")
    assert {"timestamp", "level", "event"} <= set(warned) & set(failed)


def test_in_a_terminal_a_traceback_shows_no_local_variable() -> None:
    ours, theirs = pty.openpty()
    with subprocess.Popen([sys.executable, "-c", SPEAKS], stderr=theirs):
        os.close(theirs)
        shown = b""
        while part := _read(ours):
            shown += part
    os.close(ours)

    assert b"OSError: the network is down" in shown
    assert b"+8610000000009" not in shown


SLIPS: Final = """
import logging
from incidentd.logs import configure

configure()
logging.getLogger("library").error("no number %d", "+8610" + "000000009")
"""


def test_a_slip_in_a_librarys_own_logging_is_said_in_one_line_without_what_it_would_have_shown() -> None:
    said = subprocess.run([sys.executable, "-c", SLIPS], stderr=subprocess.PIPE, check=True, text=True).stderr

    [slip] = [json.loads(line) for line in said.splitlines()]
    assert (slip["event"], slip["logger"], slip["template"]) == ("log.unsayable", "library", "no number %d")
    assert "+8610000000009" not in said


LOGS_ON_A_FULL_DISK: Final = """
import logging, structlog, sys
from incidentd.logs import configure

configure()
for _ in range(10_000):
    structlog.get_logger("ours").error("something", mend="look")
logging.getLogger("library").error("something")
sys.stdout.write("all that was to be done is done")
"""


def test_a_log_that_cannot_be_written_stops_nobody() -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-c", LOGS_ON_A_FULL_DISK], stdout=subprocess.PIPE, stderr=full, check=False, text=True
        )
    assert ended.stdout == "all that was to be done is done"


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # Linux: the other side is closed
        return b""
