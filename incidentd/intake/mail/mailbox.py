"""Watches one folder of one mailbox, in a thread of its own, for as long as the daemon runs.

What the thread does, again and again: connect, look the folder through, take what the store does not know, wait until
the server tells of more (IDLE) or it is time to look again. Whatever fails, it waits and begins anew; it never gives
up, never asks in a tight loop, and ends at once when told to.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import threading
from collections.abc import Callable
from typing import Final

import structlog

from incidentd import clock
from incidentd.errors import StoreUnavailable
from incidentd.intake.mail.imap_connection import Lifeline
from incidentd.intake.mail.imap_failures import MailboxFailure, explain
from incidentd.intake.mail.imap_session import ImapSession, open_session
from incidentd.intake.mail.mailbox_account import MailboxAccount
from incidentd.intake.mail.mailbox_folder import FolderWork
from incidentd.intake.mail.mailbox_types import Cursor, MailboxHealth, Taker
from incidentd.intake.mail.thread_bridge import BackOff, LoopBridge, Stopped, Wake

log = structlog.get_logger(__name__)

_AGAIN_FIRST: Final = 1.0  # seconds
_AGAIN_LIMIT: Final = 60.0
_MENDING_FIRST: Final = 60.0
_MENDING_LIMIT: Final = 900.0
"""Providers lock an account that is tried too often with a wrong password."""
_POLITE: Final = 0.4
"""Seconds that the thread has to say goodbye before its connection is cut."""
_ROUNDS: Final = 10
_STEADY: Final = 10.0
"""Seconds after which a connection counts as a good one: one that breaks at once, each time, is no reason to hurry."""


class MailboxWatcher:
    """Watches one account; several run side by side.

    `jitter` gives a factor near 1 for each wait before a new attempt, so that several watchers do not knock at once.
    """

    def __init__(
        self,
        account: MailboxAccount,
        taker: Taker,
        *,
        cursor: Cursor,
        jitter: Callable[[], float] = lambda: 1.0,
    ) -> None:
        self.account = account
        self.health = MailboxHealth()
        self._taker = taker
        self._cursor = cursor
        self._jitter = jitter
        self._running: _Run | None = None

    async def start(self) -> None:
        """Begin to watch; does not wait for the connection."""
        if self._running is None:
            self._running = _Run(self)

    async def stop(self, grace: float) -> None:
        """End within a second, or within `grace` seconds where mails are just being kept, so that they are marked.

        What is cut off then is kept or not, as the store says, and the next start goes on from there.
        """
        running, self._running = self._running, None
        if running is not None:
            await running.end(grace)


class _Run:
    """One run of a watcher, from start to stop."""

    def __init__(self, watcher: MailboxWatcher) -> None:
        self._account = watcher.account
        self._health = watcher.health
        self._wake = Wake()
        self._lifeline = Lifeline()
        self._bridge = LoopBridge(asyncio.get_running_loop())
        self._ended = asyncio.Event()
        self._tls: ssl.SSLContext | None = None
        self._well_since: float | None = None
        self._folder = FolderWork(
            watcher.account,
            watcher._taker,  # noqa: SLF001
            watcher._cursor,  # noqa: SLF001
            bridge=self._bridge,
            health=watcher.health,
            jitter=watcher._jitter,  # noqa: SLF001
            stopping=lambda: self._wake.rung,
        )
        self._again = BackOff(_AGAIN_FIRST, _AGAIN_LIMIT, watcher._jitter)  # noqa: SLF001
        self._mending = BackOff(_MENDING_FIRST, _MENDING_LIMIT, watcher._jitter)  # noqa: SLF001
        # A daemon thread: should a name server hang, which nothing can cut, the process still ends.
        self._thread = threading.Thread(target=self._run, name=f"mailbox {watcher.account.name}", daemon=True)
        self._health.state = "connecting"
        self._thread.start()

    async def end(self, grace: float) -> None:
        """Stop the thread."""
        self._wake.ring()
        polite = min(grace, _POLITE)
        if not await self._ends_within(polite) and self._folder.in_hand:
            await self._ends_within(grace - polite)
        if not self._ended.is_set():
            self._bridge.give_up()
            self._lifeline.cut()
            await self._ends_within(_POLITE)
        if self._ended.is_set():
            self._thread.join()
            self._wake.close()
        else:
            log.warning("a mailbox is left while it looks up its server's name", mailbox=self._account.name)
        self._health.state = "stopped"

    async def _ends_within(self, seconds: float) -> bool:
        try:
            async with asyncio.timeout(seconds):
                await self._ended.wait()
        except TimeoutError:
            return False
        return True

    # --- the thread ---------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            while not self._wake.rung:
                self._once()
        except Stopped:
            pass
        finally:
            self._bridge.tell(self._ended.set)

    def _once(self) -> None:
        wait = _AGAIN_LIMIT
        with contextlib.suppress(OSError):  # even the log may be gone, where it is a pipe that somebody closed
            wait = self._attempt()
        if not self._wake.rung:
            self._health.state = "waiting"
            self._wake.wait(wait)

    def _attempt(self) -> float:
        """Connect and watch until something fails; how long to wait then, in seconds."""
        try:
            self._watch()
        except MailboxFailure as failure:
            self._forget_old_failures()
            return self._failed(failure)
        except StoreUnavailable as error:
            self._note(str(error))
            self._health.store_refusals += 1
            log.warning("mails wait, the store cannot be used now", mailbox=self._account.name, error=str(error))
        except Stopped:
            raise
        except Exception as error:  # whatever it is, reports must go on coming in
            self._note(f"{type(error).__name__} (see the log)")
            log.exception("the mailbox watcher failed, it goes on", mailbox=self._account.name)
        return self._again.next()

    def _failed(self, failure: MailboxFailure) -> float:
        wait = (self._mending if failure.for_people else self._again).next()
        if not self._wake.rung:
            self._note(str(failure))
            log.warning(
                "the mailbox cannot be read now",
                mailbox=self._account.name,
                code=failure.code,
                error=failure.message,
                hint=failure.hint,
                again_in_seconds=round(wait, 1),
            )
        return wait

    def _forget_old_failures(self) -> None:
        if self._well_since is not None and clock.monotonic() - self._well_since >= _STEADY:
            self._again.reset()
            self._mending.reset()

    def _note(self, error: str) -> None:
        self._health.failures += 1
        self._health.last_error = error
        self._health.last_error_at = clock.now()

    def _watch(self) -> None:
        self._health.state = "connecting"
        self._well_since = None
        session = open_session(self._account, self._context(), self._lifeline)
        try:
            self._health.uses_idle = session.idles
            self._serve(session)
        except BaseException:
            session.drop()
            raise
        session.close()

    def _context(self) -> ssl.SSLContext | None:
        if self._tls is None and self._account.security != "none":
            try:
                self._tls = ssl.create_default_context(cafile=self._account.ca_file)
            except OSError as error:  # the file is no certificate, or gone
                raise explain(error, self._account, "connecting") from error
        return self._tls

    def _serve(self, session: ImapSession) -> None:
        self._folder.look_through(session, new_connection=True)
        while True:
            look_through_at = clock.monotonic() + self._period(session)
            self._take_all(session)
            while (left := look_through_at - clock.monotonic()) > 0:
                if self._wake.rung:
                    return
                self._health.state = "watching"
                session.wait(self._wake, self._until_due(left))
                if self._wake.rung:
                    return
                if clock.monotonic() < look_through_at:
                    self._folder.look_for_new(session)
                    self._take_all(session)
            self._folder.look_through(session)

    def _period(self, session: ImapSession) -> float:
        return self._account.idle_seconds if session.idles else self._account.poll_seconds

    def _until_due(self, at_most: float) -> float:
        due = self._folder.next_due()
        return at_most if due is None else max(0.0, min(at_most, due - clock.monotonic()))

    def _take_all(self, session: ImapSession) -> None:
        """Take what is there, and what was announced meanwhile."""
        self._health.state = "taking"
        for _ in range(_ROUNDS):
            self._folder.work(session)
            if self._wake.rung or not session.told_of_more():
                break
            self._folder.look_for_new(session)
        self._health.uses_idle = session.idles
        self._health.last_success = clock.now()
        if self._well_since is None:
            self._well_since = clock.monotonic()
