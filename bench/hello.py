"""The floor of a service's start and size: bare uvicorn and FastAPI with one route, told ready the same way."""

from __future__ import annotations

import asyncio
import socket
import sys

import uvicorn
import uvloop
from fastapi import FastAPI

from incidentd.notify_systemd import notify

app = FastAPI()


@app.get("/readyz")
async def ready() -> dict[str, bool]:
    """Whether it is up."""
    return {"ready": True}


class _Server(uvicorn.Server):
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        notify("READY=1")


if __name__ == "__main__":
    server = _Server(uvicorn.Config(app, port=int(sys.argv[1]), log_config=None, access_log=False, lifespan="off"))
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(server.serve())
