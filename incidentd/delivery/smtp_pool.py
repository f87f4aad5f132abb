"""Kept connections to one mail server."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from incidentd import clock
from incidentd.delivery.smtp_line import SmtpLine


class Connection:
    """One logged-in connection, how many mails it has carried, and since when it has been idle."""

    __slots__ = ("idle_since", "line", "mails", "needs_reset")

    def __init__(self, line: SmtpLine) -> None:
        self.line: Final = line
        self.mails = 0
        self.idle_since: float | None = None
        self.needs_reset = False  # a refused mail's sender or recipient is still in the server's envelope

    @property
    def was_kept(self) -> bool:
        """Whether it has been idle before, so that it may have died meanwhile."""
        return self.idle_since is not None


class SmtpPool:
    """Connections that wait for the next mail; the one used last is lent first, so that a quiet time sheds the rest.

    A connection is given up after `idle_limit` seconds without a mail (servers hang up on idle clients, firewalls
    forget them in silence) and after `mails_per_connection` mails (many providers allow only so many).
    """

    def __init__(
        self, connect: Callable[[], Awaitable[SmtpLine]], *, idle_limit: float, mails_per_connection: int
    ) -> None:
        self._connect = connect
        self._idle_limit = idle_limit
        self._mails_per_connection = mails_per_connection
        self._idle: list[Connection] = []
        self._reaper: asyncio.TimerHandle | None = None
        self._closed = False

    async def open(self) -> Connection:
        """A connection made now."""
        return Connection(await self._connect())

    def kept(self) -> Connection | None:
        """An idle connection that is still open as far as this end knows."""
        while self._idle:
            connection = self._idle.pop()
            if connection.line.is_open:
                return connection
        return None

    def give_back(self, connection: Connection) -> None:
        """Keep a connection on which everything was answered, unless it has done its share."""
        if self._closed or connection.mails >= self._mails_per_connection or not connection.line.is_idle:
            connection.line.hang_up()
        else:
            connection.idle_since = clock.monotonic()
            self._idle.append(connection)
            self._arm_reaper()

    def shed_idle(self) -> None:
        """Give up every idle connection: one of them proved dead, and the others have waited at least as long."""
        while self._idle:
            self._idle.pop().line.hang_up()

    def close(self) -> None:
        """Give up the idle connections now, and those lent as they come back."""
        self._closed = True
        self.shed_idle()
        if self._reaper is not None:
            self._reaper.cancel()
            self._reaper = None

    def _arm_reaper(self) -> None:
        if self._reaper is None:
            wait = self._idle_from() + self._idle_limit - clock.monotonic()
            self._reaper = asyncio.get_running_loop().call_later(max(wait, 0.0), self._reap)

    def _reap(self) -> None:
        self._reaper = None
        oldest_allowed = clock.monotonic() - self._idle_limit
        while self._idle and self._idle_from() <= oldest_allowed:
            self._idle.pop(0).line.hang_up()
        if self._idle:
            self._arm_reaper()

    def _idle_from(self) -> float:
        return self._idle[0].idle_since or 0.0
