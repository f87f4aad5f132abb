"""What both rehearsal servers are: a listening socket on 127.0.0.1, its sessions, and what has arrived."""

from __future__ import annotations

import asyncio
import ssl
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Final, Generic, TypeVar, cast

from incidentd import clock
from incidentd.rehearsal.faults import Faults

LOOPBACK: Final = "127.0.0.1"

R = TypeVar("R")


class Session(asyncio.Protocol):
    """One connection to a rehearsal server. While `held`, what comes in waits in the buffer."""

    def __init__(self, server: LoopbackServer[R]) -> None:
        self._sessions = server.sessions
        self.transport: asyncio.Transport
        self.buffer = bytearray()
        self.held = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by asyncio."""
        self.transport = cast("asyncio.Transport", transport)  # asyncio types it too widely
        self._sessions.add(self)

    def connection_lost(self, _exc: Exception | None) -> None:
        """Called by asyncio."""
        self._sessions.discard(self)

    def data_received(self, data: bytes) -> None:
        """Called by asyncio."""
        self.buffer += data
        if not self.held:
            self.work()

    def work(self) -> None:
        """Answer what stands complete in the buffer, unless held."""
        raise NotImplementedError

    def later(self, seconds: float, then: Callable[[], None]) -> None:
        """Hold the session for `seconds`, do `then`, and go on."""

        def resume() -> None:
            self.held = False
            if not self.transport.is_closing():
                then()
                self.work()

        self.held = True
        asyncio.get_running_loop().call_later(seconds, resume)


class LoopbackServer(ABC, Generic[R]):
    """A server that keeps what it is sent in `received` (oldest first).

    `on_received` is called with each message as it arrives. `accepted` counts the connections ever made.
    """

    def __init__(self) -> None:
        self.received: Final[list[R]] = []
        self.faults: Final = Faults()
        self.sessions: Final[set[Session]] = set()
        self.on_received: Callable[[R], None] | None = None
        self.accepted = 0
        self.port = 0
        self._arrival = asyncio.Event()
        self._server: asyncio.Server | None = None

    async def start(self, port: int = 0) -> int:
        """Listen on 127.0.0.1 and return the port; 0 takes a free one. It may be started again after `stop`.

        Raises:
            OSError: the port is in use.
        """
        self._server = await asyncio.get_running_loop().create_server(
            self._accept, LOOPBACK, port, ssl=self._listening_tls(), backlog=1024
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self.port

    async def stop(self) -> None:
        """Stop listening and break every connection."""
        if self._server is None:
            return
        self._server.close()
        for session in tuple(self.sessions):
            session.transport.abort()
        await self._server.wait_closed()
        self._server = None

    def hang_up(self) -> None:
        """Close every connection the orderly way, as servers do with idle clients; go on listening."""
        for session in tuple(self.sessions):
            session.transport.close()

    async def wait_for(self, wanted: int | Callable[[R], bool], timeout: float = 5.0) -> list[R]:  # noqa: ASYNC109
        """Wait until so many messages, or one that satisfies the predicate, have arrived, and return those.

        Raises:
            TimeoutError: they did not within `timeout` seconds of real time; it says what did.
        """
        deadline = clock.monotonic() + timeout
        while not (found := self._found(wanted)):
            self._arrival.clear()
            try:
                async with asyncio.timeout(deadline - clock.monotonic()):
                    await self._arrival.wait()
            except TimeoutError:
                waited_for = f"{wanted} messages" if isinstance(wanted, int) else "one that fits"
                shown = "\n".join(map(str, self.received[-10:]))
                raise TimeoutError(
                    f"waited {timeout:g} s for {waited_for}; {len(self.received)} came, the last of them:\n{shown}"
                ) from None
        return found

    def take(self, message: R) -> None:
        """Keep a message that was accepted."""
        self.received.append(message)
        self._arrival.set()
        if self.on_received is not None:
            self.on_received(message)

    @abstractmethod
    def _session(self) -> Session:
        """A session for a new connection."""

    def _accept(self) -> Session:
        self.accepted += 1
        return self._session()

    def _listening_tls(self) -> ssl.SSLContext | None:
        return None

    def _found(self, wanted: int | Callable[[R], bool]) -> list[R]:
        if isinstance(wanted, int):
            return list(self.received) if len(self.received) >= wanted else []
        return [message for message in self.received if wanted(message)]
