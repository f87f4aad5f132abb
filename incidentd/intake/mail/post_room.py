"""Every way by which mails come in, started and stopped together."""

from __future__ import annotations

import asyncio
import contextlib
import random
from datetime import datetime
from functools import partial
from typing import Final

import structlog

from incidentd.clock import Clock
from incidentd.config import Settings
from incidentd.core.rules import Rules
from incidentd.errors import ConfigError
from incidentd.intake.bell import Bell
from incidentd.intake.mail.desk import Fetching, HandedOver, MailDesk
from incidentd.intake.mail.handover import HandoverListener
from incidentd.intake.mail.mailbox import MailboxWatcher
from incidentd.intake.mail.site import accounts_of, listener_of, reader_of
from incidentd.store.store import Store

log = structlog.get_logger(__name__)

LISTEN_AGAIN_SECONDS: Final = 10.0


class PostRoom:
    """Watches the mailboxes and listens for mail servers that hand over.

    Where it cannot listen, because a folder is missing or another program has the port, clocks are watched and reports
    taken by the other ways all the same: it is said, and tried again. The mail server keeps what it cannot hand over.

    Raises:
        ConfigError: a setting cannot be used.
        SecretMissing: a mailbox's password is nowhere to be found.
    """

    def __init__(self, settings: Settings, store: Store, master: bytes, bell: Bell, clock: Clock) -> None:
        self._reader_by = partial(reader_of, settings, master=master)
        desk = self._desk = MailDesk(store, self._reader_by(store.rules), bell, clock)
        fetching = Fetching(desk, store)
        self.watchers = [
            MailboxWatcher(account, fetching, cursor=fetching, jitter=lambda: random.uniform(0.8, 1.2))  # noqa: S311
            for account in accounts_of(settings)
        ]
        where = listener_of(settings)
        self.listener = HandoverListener(where, HandedOver(desk), clock) if where is not None else None
        self.handover_down_since: datetime | None = None
        self._clock = clock
        self._listening: asyncio.Task[None] | None = None
        self._tried, self._leaving = asyncio.Event(), asyncio.Event()

    def change_rules(self, rules: Rules) -> None:
        """Read mails by other rules from now on."""
        self._desk.change_reader(self._reader_by(rules))

    async def start(self) -> None:
        """Begin to take mails."""
        if self.listener is not None:
            self._listening = asyncio.create_task(self._listen(self.listener))
            await self._tried.wait()
        for watcher in self.watchers:
            await watcher.start()

    async def _listen(self, listener: HandoverListener) -> None:
        """Listen as soon as that can be done."""
        while problem := await _why_not(listener):
            if self.handover_down_since is None:
                self.handover_down_since = self._clock.now()
                consequence = "no mail is handed over: the mail server keeps them and brings them again"
                log.error("mail_handover.down", error=problem.message, mend=problem.hint, consequence=consequence)
            self._tried.set()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LISTEN_AGAIN_SECONDS):
                    await self._leaving.wait()
            if self._leaving.is_set():
                return
        self.handover_down_since = None
        self._tried.set()

    async def stop(self, grace: float) -> None:
        """Take no more; what was not said to be taken stays where it is and is brought again."""
        self._leaving.set()
        if self._listening is not None:
            await self._listening
        stops = [watcher.stop(grace) for watcher in self.watchers]
        if self.listener is not None:
            stops.append(self.listener.stop(grace))
        for result in await asyncio.gather(*stops, return_exceptions=True):
            if isinstance(result, BaseException):
                log.error("mail.stop_failed", error=repr(result))
        self._desk.close()


async def _why_not(listener: HandoverListener) -> ConfigError | None:
    """Start to listen; why that cannot be done, where it cannot."""
    try:
        await listener.start()
    except ConfigError as error:
        return error
    return None
