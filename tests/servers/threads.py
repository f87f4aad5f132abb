"""Rehearsal servers for tests without an event loop: each in a thread of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from incidentd.rehearsal.loopback import LoopbackServer

Server = TypeVar("Server", bound=LoopbackServer[Any])


@contextmanager
def in_a_thread(server: Server) -> Iterator[Server]:
    """The server, listening until the end of the block."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="rehearsal", daemon=True)
    thread.start()
    try:
        asyncio.run_coroutine_threadsafe(server.start(), loop).result(10)
        yield server
    finally:
        asyncio.run_coroutine_threadsafe(server.stop(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
