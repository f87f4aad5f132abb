"""The load generator: `python -m bench.load`, a process of its own that costs as little as it can.

Reports are built and signed before it begins. It says READY, waits for a line on its standard input, sends, and prints
one JSON object. At a fixed rate (open loop) a report's time counts from when it should have been sent, so that a server
that stalls cannot hide it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from typing import Final, cast

import uvloop

from bench.filling import report
from bench.site import unit_name
from incidentd.clock import monotonic, now
from incidentd.intake.webhook import sign

CREATED: Final = 201
_UNITS: Final = 20


class Connection(asyncio.Protocol):
    """One kept connection with at most one request under way."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._transport: asyncio.Transport
        self._answer: asyncio.Future[tuple[int, bytes]] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by asyncio."""
        self._transport = cast("asyncio.Transport", transport)

    def connection_lost(self, exc: Exception | None) -> None:
        """Called by asyncio."""
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(exc or ConnectionResetError("the service hung up"))

    def data_received(self, data: bytes) -> None:
        """Called by asyncio."""
        self._buffer += data
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        head = bytes(self._buffer[:end]).lower()
        length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0])
        if len(self._buffer) < end + 4 + length:
            return
        body = bytes(self._buffer[end + 4 :])
        self._buffer.clear()
        assert self._answer is not None
        self._answer.set_result((int(head[9:12]), body))

    async def exchange(self, request: bytes) -> tuple[int, bytes]:
        """Send a request; its answer's status and body."""
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return await self._answer

    def close(self) -> None:
        """Hang up."""
        self._answer = None
        self._transport.abort()


class Load:
    """Sends requests over several connections and notes how long each took and what was answered."""

    def __init__(self, requests: list[bytes], connections: list[Connection]) -> None:
        self._requests = iter(requests)
        self._connections = connections
        self.milliseconds: list[float] = []
        self.statuses: Counter[int] = Counter()
        self.refusal = ""

    async def as_fast_as_possible(self, seconds: float) -> None:
        """Each connection sends its next report when it has the answer to its last."""
        end = monotonic() + seconds
        await asyncio.gather(*(self._without_pause(connection, end) for connection in self._connections))

    async def at_rate(self, rate: float, seconds: float) -> None:
        """So many a second for so many seconds, whatever the answers."""
        loop = asyncio.get_running_loop()
        moments: asyncio.Queue[float] = asyncio.Queue()
        offset = monotonic() - loop.time()
        began = loop.time() + 0.05
        count = int(rate * seconds)
        for index in range(count):
            at = began + index / rate
            loop.call_at(at, moments.put_nowait, at + offset)
        workers = [asyncio.create_task(self._as_they_come(one, moments)) for one in self._connections]
        while len(self.milliseconds) < count:
            await asyncio.wait(workers, timeout=0.05, return_when="FIRST_EXCEPTION")
            for failed in filter(asyncio.Task.done, workers):
                failed.result()
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)

    async def _without_pause(self, connection: Connection, end: float) -> None:
        while monotonic() < end:
            await self._exchange(connection, monotonic())

    async def _as_they_come(self, connection: Connection, moments: asyncio.Queue[float]) -> None:
        while True:
            await self._exchange(connection, await moments.get())

    async def _exchange(self, connection: Connection, began: float) -> None:
        status, body = await connection.exchange(next(self._requests))
        self.milliseconds.append((monotonic() - began) * 1e3)
        self.statuses[status] += 1
        if status != CREATED:
            self.refusal = body.decode("utf-8", "replace")


def signed_requests(secret: str, count: int, mark: str) -> Iterator[bytes]:
    """Reports as they go over the wire, each with an id of its own that begins with `mark`."""
    at = now()
    bodies = [
        json.dumps(report(at - timedelta(minutes=5), unit_name(unit)), ensure_ascii=False).encode()
        for unit in range(_UNITS)
    ]
    for index in range(count):
        body = bodies[index % _UNITS]
        headers = sign(secret, f"{mark}-{index}", at, body)
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        yield (
            f"POST /v1/reports HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n{head}\r\n"
        ).encode() + body


async def run(options: argparse.Namespace) -> None:
    """Prepare, wait for the word, send, and say how it went."""
    rate, seconds = options.rate, options.seconds
    requests = list(signed_requests(options.secret, int((rate or options.most) * seconds) + 1, options.mark))
    loop = asyncio.get_running_loop()
    made = [await loop.create_connection(Connection, "127.0.0.1", options.port) for _ in range(options.connections)]
    load = Load(requests, [connection for _transport, connection in made])
    print("READY", flush=True)
    sys.stdin.readline()
    began = monotonic()
    await (load.at_rate(rate, seconds) if rate else load.as_fast_as_possible(seconds))
    took = monotonic() - began
    for _transport, connection in made:
        connection.close()
    answers = {"statuses": load.statuses, "refusal": load.refusal}
    print(json.dumps({"seconds": took, "milliseconds": load.milliseconds, **answers}))


def main() -> None:
    """Read the command line and run; the hook secret comes on the first line of standard input."""
    parser = argparse.ArgumentParser(prog="python -m bench.load", description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--mark", required=True, help="what the ids of the reports begin with")
    parser.add_argument("--connections", type=int, default=8)
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--rate", type=float, default=0.0, help="reports a second; 0 for as many as possible")
    parser.add_argument(
        "--most", type=float, default=5000.0, help="so many a second are prepared where no rate is given"
    )
    options = parser.parse_args()
    options.secret = sys.stdin.readline().strip()
    uvloop.run(run(options))


if __name__ == "__main__":
    main()
