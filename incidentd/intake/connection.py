"""One HTTP connection, with bounds that uvicorn leaves open: on the size of a request's head, and on waiting for it.

Without them anybody who reaches the port could fill the memory with headers that never end, or hold every file
descriptor with connections that never ask for anything.
"""

from __future__ import annotations

import asyncio
from typing import Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

LARGEST_HEAD: Final = 65_536
"""Bytes that the request line and the headers may have together."""
HEAD_SECONDS: Final = 15.0
"""How long the head of a request may take to come, from the moment the connection is made or its first byte is here."""
BODY_SECONDS: Final = 60.0
"""How long the body may take after that."""
MOST_CONNECTIONS: Final = 500
"""More than that at once are answered 503: enough for a province, and well below what a process may have open."""
_TOO_LARGE: Final = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\ncontent-type: text/plain\r\ncontent-length: 0\r\n"
    b"connection: close\r\n\r\n"
)


class Connection(HttpToolsProtocol):
    """A connection that is closed when a request's head is too large or does not come."""

    _head_bytes = 0
    _in_head = False
    _patience: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for the first request."""
        super().connection_made(transport)
        self._wait_for_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self._wait_no_more()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Pass on what came; refuse a head that has grown too large."""
        if self._in_head or self._patience is not None:
            self._head_bytes += len(data)
        super().data_received(data)
        if self._in_head and self._head_bytes > LARGEST_HEAD and not self.transport.is_closing():
            self.transport.write(_TOO_LARGE)
            self.transport.close()

    def on_message_begin(self) -> None:
        """A request begins: its head must come in time."""
        self._in_head = True
        if self._patience is None:
            self._head_bytes = 0
            self._wait_for_head()
        super().on_message_begin()

    def on_headers_complete(self) -> Any:
        """The head is here."""
        self._in_head = False
        self._head_bytes = 0
        self._wait_no_more()
        return super().on_headers_complete()

    def _wait_for_head(self) -> None:
        self._patience = self.loop.call_later(HEAD_SECONDS, self._give_up)

    def _wait_no_more(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def _give_up(self) -> None:
        self._patience = None
        if not self.transport.is_closing():
            self.transport.close()
