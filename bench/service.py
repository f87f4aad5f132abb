"""The service under test: `incidentd serve` as a process of its own, watched the way systemd does."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from bench.site import Site
from incidentd.clock import monotonic

_START_SECONDS = 60.0
_STOP_SECONDS = 30.0


class Service(NamedTuple):
    """A running service and how many seconds it took from exec to READY=1."""

    pid: int
    seconds_to_ready: float

    def resident_mb(self) -> float:
        """The resident memory now, in MB (10^6 bytes)."""
        return resident_mb(self.pid)


def resident_mb(pid: int) -> float:
    """The resident memory of a process, in MB (10^6 bytes)."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise AssertionError(f"process {pid} has no memory: it has ended")


def serve_command(site: Site) -> list[str]:
    """The command line of a site's service."""
    return [sys.executable, "-m", "incidentd.cli", "serve", "--config", str(site.settings)]


@contextmanager
def serving(site: Site) -> Iterator[Service]:
    """Start the service of a site, wait until it is ready, stop it afterwards."""
    with ready_process(serve_command(site)) as service:
        yield service


@contextmanager
def ready_process(command: list[str]) -> Iterator[Service]:
    """Start a program that says READY=1 as systemd services do, and stop it with SIGTERM afterwards."""
    with (
        tempfile.TemporaryDirectory(prefix="incidentd-bench-") as folder,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told,
    ):
        address = f"{folder}/notify"
        told.bind(address)
        told.settimeout(_START_SECONDS)
        log = Path(folder, "log")
        began = monotonic()
        with (
            log.open("wb") as output,
            subprocess.Popen(
                command, stdout=output, stderr=output, env={**_environment(), "NOTIFY_SOCKET": address}
            ) as process,
        ):
            try:
                _wait_for_ready(told, process, log)
                yield Service(process.pid, monotonic() - began)
            finally:
                process.terminate()
                process.wait(_STOP_SECONDS)


def _wait_for_ready(told: socket.socket, process: subprocess.Popen[bytes], log: Path) -> None:
    told.settimeout(0.5)
    deadline = monotonic() + _START_SECONDS
    while monotonic() < deadline:
        try:
            if b"READY=1" in told.recv(4096):
                return
        except TimeoutError:
            if process.poll() is not None:
                break
    raise AssertionError(f"the service did not become ready:\n{log.read_text()[-4000:]}")


def _environment() -> dict[str, str]:
    """This environment, but with compiled modules kept, as an installed service has them."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
