"""The command `incidentd`. Nothing heavy is loaded before a command needs it: `incidentd --help` answers at once."""

from __future__ import annotations

import io
import sys


def main() -> None:
    """Run the command line of this process and exit."""
    from incidentd.cli.app import run

    _speak_utf8()
    sys.exit(run(sys.argv[1:]))


def _speak_utf8() -> None:
    """Files and pipes get UTF-8 whatever the locale; a terminal that knows no Chinese shows what it can."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
