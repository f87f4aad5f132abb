"""Mails handed over by the site's own mail server, by LMTP or SMTP, inside the running event loop.

The server is told 250 only when the mail has been committed, so a mail is always kept by one of the two. Of a mail over
the size limit the beginning is kept, and a human reads it. Only beyond a bound far above is it refused with 552: the
server returns it to its sender, who learns of it.
"""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path
from typing import Any

import structlog

from incidentd.clock import Clock
from incidentd.intake.mail.handed import Handed, ListenerSettings, Taker
from incidentd.intake.mail.handover_session import Desk, session, silence_library_logs
from incidentd.intake.mail.handover_socket import socket_at
from incidentd.listening import cannot_listen
from incidentd.socket_activation import MAIL, inherited

__all__ = ["Handed", "HandoverListener", "ListenerSettings", "Taker"]

log = structlog.get_logger(__name__)


class HandoverListener:
    """Listens from `start` to `stop`; each mail goes to the taker, one recipient a transaction."""

    def __init__(self, settings: ListenerSettings, taker: Taker, clock: Clock) -> None:
        self._settings = settings
        self._desk = Desk(settings, taker, clock)
        self._server: asyncio.Server | None = None
        self._socket_file: tuple[Path, int] | None = None

    @property
    def port(self) -> int:
        """The TCP port it listens on; 0 when it has none."""
        if self._server is None or self._server.sockets[0].family == socket.AF_UNIX:
            return 0
        return int(self._server.sockets[0].getsockname()[1])

    async def start(self) -> None:
        """Listen.

        Raises:
            ConfigError: the address cannot be listened on, or somebody listens there.
        """
        silence_library_logs()
        self._desk.closing = False
        loop = asyncio.get_running_loop()
        settings = self._settings
        if held := inherited(MAIL):
            self._server, where = await self._on(held)
        elif settings.socket is not None:
            listening = socket_at(settings.socket, settings.socket_group)
            self._socket_file = settings.socket, settings.socket.stat().st_ino
            self._server = await loop.create_unix_server(lambda: session(self._desk), sock=listening)
            where = str(settings.socket)
        else:
            where = f"{settings.host}:{settings.port}"
            try:
                self._server = await loop.create_server(
                    lambda: session(self._desk), host=settings.host, port=settings.port
                )
            except OSError as error:
                raise cannot_listen(error, settings.host, settings.port, "mail.handover") from error
        log.info("mail_handover_listens", protocol=settings.protocol, where=where)

    async def _on(self, held: list[socket.socket]) -> tuple[asyncio.Server, str]:
        """Listen on the socket that systemd holds; further ones would have to be units of their own."""
        for further in held[1:]:
            further.close()
            log.warning("mail_handover_one_socket_only", mend="leave one ListenStream= in incidentd-mail.socket")
        loop, listening = asyncio.get_running_loop(), held[0]
        make = loop.create_unix_server if listening.family == socket.AF_UNIX else loop.create_server
        server = await make(lambda: session(self._desk), sock=listening)
        return server, f"{listening.getsockname()} (incidentd-mail.socket)"

    async def stop(self, grace: float) -> None:
        """Take no new mail (421), let those under way finish within `grace` seconds, end the rest unanswered.

        A mail whose answer does not go out is kept by the server and handed over again.
        """
        if self._server is None:
            return
        self._desk.closing = True
        self._server.close()
        for one in tuple(self._desk.sessions):
            one.leave()
        try:
            async with asyncio.timeout(grace):
                await self._quiet()
        except TimeoutError:
            log.warning("mail_handover_cut_short", sessions=len(self._desk.sessions), takes=len(self._desk.takes))
        for one in tuple(self._desk.sessions):
            one.abort()
        for task in tuple(self._desk.takes):
            task.cancel()
        await self._quiet()
        await self._server.wait_closed()
        self._server = None
        self._remove_socket_file()

    async def _quiet(self) -> None:
        """Until no session speaks and nothing is being kept."""
        desk = self._desk
        while True:
            under_way: set[asyncio.Future[Any]] = {*(one.gone for one in desk.sessions), *desk.talks, *desk.takes}
            if not under_way:
                return
            await asyncio.wait(under_way)

    def _remove_socket_file(self) -> None:
        """Ours only: another process may have put its own there since."""
        if self._socket_file is None:
            return
        path, inode = self._socket_file
        self._socket_file = None
        try:
            if path.stat().st_ino == inode:
                path.unlink()
        except FileNotFoundError:
            pass
