"""Telling systemd how the service stands (sd_notify): a datagram in UTF-8 to the socket it names."""

from __future__ import annotations

import os
import socket


def notify(*lines: str) -> bool:
    """Send lines such as READY=1 or STATUS=…; False where no systemd listens."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return False
    if address.startswith("@"):
        address = "\0" + address[1:]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        try:
            sock.sendto("\n".join(lines).encode(), address)
        except OSError:
            return False
    return True


def watchdog_seconds() -> float | None:
    """How often systemd wants to hear from this process; None for never."""
    microseconds = os.environ.get("WATCHDOG_USEC", "")
    meant = os.environ.get("WATCHDOG_PID", str(os.getpid()))
    return int(microseconds) / 1_000_000 if microseconds.isdigit() and meant == str(os.getpid()) else None
