"""The HTTP interface under test: on a real store, with keys of every role; in memory or on a real port."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import uvicorn
from fastapi import FastAPI

from incidentd.clock import now
from incidentd.intake.api import create_app
from incidentd.intake.connection import Connection
from incidentd.intake.keyring import Keyring
from incidentd.intake.webhook import sign
from incidentd.metrics import Metrics
from incidentd.monitor.monitor import Monitor, Watched
from incidentd.store.keys import Key, KeyRole
from tests.helpers import eventually
from tests.integration.stored import Stored, full

MASTER = b"a master secret of the tests alone"
BODY_LIMIT = 20_000


@dataclass
class Bell:
    """Remembers how it was rung."""

    rung: list[tuple[datetime | None, bool]] = field(default_factory=list)

    def ring(self, next_at: datetime | None, told: bool) -> None:  # noqa: FBT001 - the bell's one call
        """A transaction was committed."""
        self.rung.append((next_at, told))


@dataclass
class Api:
    """The application with its store, and what tests do with it."""

    stored: Stored
    keyring: Keyring
    app: FastAPI
    http: httpx.AsyncClient
    bell: Bell
    made: int = 0

    async def token(self, role: KeyRole = "unit", unit: str = "") -> str:
        """A new bearer token; a unit's is the first unit's."""
        return self._kept(*self.keyring.new_token(role, _unit_of(role, unit), "test", "test"))[1]

    async def hook(self, role: KeyRole = "unit", unit: str = "") -> tuple[Key, str]:
        """A new hook key and its secret."""
        return self._kept(*self.keyring.new_hook(role, _unit_of(role, unit), "test", "test"))

    def _kept(self, key: Key, shown: str) -> tuple[Key, str]:
        self.stored.store.add_key_blocking(key, "test")
        return key, shown

    async def send(self, token: str, body: Any, request_id: str | None = None, **headers: str) -> httpx.Response:
        """Send a report by token; `body` is bytes, or what becomes JSON."""
        if request_id is not None:
            headers["idempotency-key"] = request_id
        headers["authorization"] = f"Bearer {token}"
        return await self.http.post("/v1/reports", content=as_bytes(body), headers=headers)

    async def send_signed(
        self, secret: str, body: Any, request_id: str | None = None, *, query: str = "", at: datetime | None = None
    ) -> httpx.Response:
        """Send a report as a signed web hook."""
        raw = as_bytes(body)
        headers = sign(secret, request_id or self.new_id(), at or now(), raw)
        return await self.http.post("/v1/reports" + query, content=raw, headers=headers)

    async def get(self, token: str, path: str, **query: Any) -> httpx.Response:
        """Look at something."""
        return await self.http.get(path, params=query, headers={"authorization": f"Bearer {token}"})

    async def post(self, token: str, path: str, body: Any = b"") -> httpx.Response:
        """Do something to an incident."""
        return await self.http.post(path, content=as_bytes(body), headers={"authorization": f"Bearer {token}"})

    def new_id(self) -> str:
        """An id that was not used before."""
        self.made += 1
        return f"msg_{self.made}"

    def rows(self, tables: Iterable[str]) -> dict[str, list[dict[str, Any]]]:
        """What is in the store."""
        return {table: self.stored.rows(table) for table in tables}


def as_bytes(body: Any) -> bytes:
    """The body as it is sent."""
    return body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()


def report(**fields: Any) -> dict[str, Any]:
    """A full report of something that happened two minutes before the story starts."""
    return {"title": "东山村山体滑坡", "elements": full(), **fields}


def problem_of(response: httpx.Response, status: int, code: str) -> dict[str, Any]:
    """The problem document of a refusal of that status and code."""
    assert (response.status_code, response.headers["content-type"]) == (status, "application/problem+json"), (
        response.text
    )
    document: dict[str, Any] = response.json()
    assert (document["status"], document["code"], document["type"]) == (status, code, f"/problems/{code}"), document
    assert document["title"]
    assert document["detail"]
    assert document["hint"]
    return document


@asynccontextmanager
async def opened_api(stored: Stored) -> AsyncIterator[Api]:
    """The interface on a store, called in memory."""
    keyring, bell = Keyring(stored.store, MASTER, stored.clock), Bell()
    metrics = Metrics()
    monitor = Monitor(Watched(stored.store, stored.clock, metrics, Path.cwd(), {"sms": True}))
    app = create_app(
        stored.store,
        keyring,
        bell,
        body_limit=BODY_LIMIT,
        clock=stored.clock,
        metrics=metrics,
        monitor=monitor,
    )
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://incidentd.test") as http:
        yield Api(stored, keyring, app, http, bell)
    await monitor.stop()


@asynccontextmanager
async def listening(app: FastAPI) -> AsyncIterator[int]:
    """The application on a real port of this machine, as the daemon serves it."""
    config = uvicorn.Config(app, port=0, log_config=None, access_log=False, lifespan="off", ws="none", http=Connection)
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server._serve())
    await eventually(lambda: server.started)
    try:
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        await serving


def _unit_of(role: KeyRole, unit: str) -> str:
    return unit or ("dongshan" if role == "unit" else "")
