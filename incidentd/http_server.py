"""The HTTP server of the daemon: uvicorn, which leaves signals alone, since the daemon decides when to stop."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterator
from typing import Any

import uvicorn

from incidentd.intake.connection import MOST_CONNECTIONS, Connection


class HttpServer:
    """Serves one application on sockets that listen already."""

    def __init__(self, app: Any, grace: float) -> None:
        """`grace`: for how many seconds requests under way may go on once it is told to end."""
        self.uvicorn = _Server(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                lifespan="off",
                proxy_headers=False,
                ws="none",
                http=Connection,
                limit_concurrency=MOST_CONNECTIONS,
                timeout_graceful_shutdown=round(grace),
            )
        )
        self._serving: asyncio.Task[None] | None = None

    async def start(self, sockets: list[socket.socket]) -> None:
        """Begin to serve; when it returns, requests are answered. A fault of the server's own is raised."""
        self._serving = asyncio.create_task(self.uvicorn.serve(sockets=sockets))
        up = asyncio.create_task(self.uvicorn.up.wait())
        await asyncio.wait({self._serving, up}, return_when=asyncio.FIRST_COMPLETED)
        up.cancel()
        if self._serving.done():
            self._serving.result()

    @property
    def serving(self) -> asyncio.Task[None]:
        """The server at work; it ends when it is told to, or by a fault of its own."""
        assert self._serving is not None, "not started"  # noqa: S101 - a mistake of the caller
        return self._serving

    async def end(self) -> None:
        """Take no more requests, and wait for those under way."""
        if self._serving is not None:
            self.uvicorn.should_exit = True
            await asyncio.gather(self._serving, return_exceptions=True)


class _Server(uvicorn.Server):
    """uvicorn without its signal handlers; `up` is set once it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.up = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen."""
        await super().startup(sockets)
        self.up.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone."""
        yield
