"""Starts `incidentd serve` again and again from a process that has loaded the program already: it is up at once.

On standard input: `start CONFIG LOG`, answered by the process's number, or `bury NUMBER`, answered by how it ended.
"""

from __future__ import annotations

import importlib
import os
import sys

LOADED = (
    "uvloop",
    "psycopg",
    "incidentd.daemon",
    "incidentd.cli.app",
    "incidentd.cli.service",
    "incidentd.delivery.email",
    "incidentd.delivery.sms",
    "incidentd.delivery.twilio_api",
    "incidentd.logs",
)


def serve(config: str, log: str) -> None:
    """Be the service from here on."""
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    for standard in (1, 2):
        os.dup2(descriptor, standard)
    os.close(0)
    sys.argv = ["incidentd", "serve", "--config", config]
    importlib.import_module("incidentd.cli").main()


def main() -> None:
    """Do as told until standard input ends."""
    for name in LOADED:
        importlib.import_module(name)
    for line in sys.stdin:
        verb, first, *rest = line.split()
        if verb == "start":
            answer = os.fork()
            if not answer:
                serve(first, *rest)
        else:
            answer = os.waitpid(int(first), 0)[1]
        sys.stdout.write(f"{answer}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
