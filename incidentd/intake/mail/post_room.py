"""Every way by which mails come in, started and stopped together."""

from __future__ import annotations

import asyncio
import random
from functools import partial

import structlog

from incidentd.clock import Clock
from incidentd.config import Settings
from incidentd.core.rules import Rules
from incidentd.intake.bell import Bell
from incidentd.intake.mail.desk import Fetching, HandedOver, MailDesk
from incidentd.intake.mail.handover import HandoverListener
from incidentd.intake.mail.mailbox import MailboxWatcher
from incidentd.intake.mail.site import accounts_of, listener_of, reader_of
from incidentd.store.store import Store

log = structlog.get_logger(__name__)


class PostRoom:
    """Watches the mailboxes and listens for mail servers that hand over.

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

    def change_rules(self, rules: Rules) -> None:
        """Read mails by other rules from now on."""
        self._desk.change_reader(self._reader_by(rules))

    async def start(self) -> None:
        """Begin to take mails."""
        if self.listener is not None:
            await self.listener.start()
        for watcher in self.watchers:
            await watcher.start()

    async def stop(self, grace: float) -> None:
        """Take no more; what was not said to be taken stays where it is and is brought again."""
        stops = [watcher.stop(grace) for watcher in self.watchers]
        if self.listener is not None:
            stops.append(self.listener.stop(grace))
        for result in await asyncio.gather(*stops, return_exceptions=True):
            if isinstance(result, BaseException):
                log.error("mail.stop_failed", error=repr(result))
        self._desk.close()
