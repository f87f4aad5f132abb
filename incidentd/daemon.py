"""The daemon: everything put together, started in order, stopped in reverse."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import sys
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Final

import structlog
import uvicorn

from incidentd import __version__
from incidentd.clock import Clock, MovedClock, monotonic
from incidentd.config import Settings
from incidentd.config.master import master_secret
from incidentd.core.rules import Rules
from incidentd.delivery.configured import configured_channels
from incidentd.delivery.dispatch import Dispatch
from incidentd.delivery.message import Channel
from incidentd.engine.nodes import Nodes, new_id
from incidentd.engine.ticker import Ticker
from incidentd.errors import IncidentdError, StoreError
from incidentd.http_socket import listen, port_of
from incidentd.intake.api import create_app
from incidentd.intake.bell import Bell
from incidentd.intake.connection import MOST_CONNECTIONS, Connection
from incidentd.intake.keyring import Keyring
from incidentd.metrics import Metrics
from incidentd.notify_systemd import notify, watchdog_seconds
from incidentd.reloading import InForce
from incidentd.rules_in_force import Loaded, fingerprints, load_or_last_good
from incidentd.sentences import Sentence, _
from incidentd.store.database import Database, schema_version
from incidentd.store.mail_arrivals import MailRules
from incidentd.store.migrate import migrate, restore_guards
from incidentd.store.store import Store

if TYPE_CHECKING:
    from incidentd.intake.mail.post_room import PostRoom

log = structlog.get_logger(__name__)

SWITCH_SECONDS: Final = 0.001
"""How long one thread may keep the interpreter while another wants it. Python's own 5 ms are half of what an alarm may
be late, and the writer asks for it again after each statement."""
STOP_SECONDS: Final = 3.0
"""How long requests, mails and messages under way may take to finish when the service is stopped."""
_STOPPED_WITHIN: Final = 4.5
"""What has not ended by then is left: everything that counts is a row, and the next start takes it up."""


def open_store(settings: Settings, rules: Rules, clock: Clock) -> Store:
    """The store of the settings; an empty one is brought to the present schema, another version is refused."""
    database = Database(settings.store_url)
    try:
        if not schema_version(database):
            migrate(database, clock)
        mail = settings.mail
        mail_rules = MailRules(mail.unverified, mail.answers_an_hour, mail.answer_by_sms)
        store = Store(database, rules, clock, node=new_id(), mail=mail_rules)
        if gone := restore_guards(database, clock):
            log.error("audit.guards_were_gone", triggers=gone, mend="run 'incidentd audit verify'")
    except BaseException:
        database.dispose()
        raise
    return store


class Daemon:
    """The whole service in one event loop. It is its own bell: whatever is committed wakes what must act on it."""

    def __init__(
        self,
        settings: Settings,
        rules: Rules,
        clock: Clock,
        channels: list[Channel] | None = None,
        *,
        loaded: Loaded | None = None,
    ) -> None:
        """`loaded` says which files the rules come from, where these are not those that the settings name."""
        self.settings = settings
        self.clock = clock
        self._loaded = loaded or Loaded(rules, fingerprints(settings))
        with contextlib.ExitStack() as undo:
            self._sockets = [undo.enter_context(sock) for sock in listen(settings)]
            self.port = port_of(self._sockets[0])
            self.store = open_store(settings, rules, clock)
            undo.callback(self.store.close)
            master = master_secret(settings)
            self.keyring = Keyring(self.store, master, clock)
            given = configured_channels(settings) if channels is None else channels
            self.post_room = post_room(settings, self.store, master, self, clock)
            undo.pop_all()
        self.dispatch = Dispatch(given, self.store, clock, settings.delivery)
        self._unconfigured = sorted(set(self.dispatch.couriers) - {channel.name for channel in given})
        self.ticker = Ticker(self.store, clock, self.dispatch)
        self.metrics = Metrics()
        self.ticker.on_late = self.metrics.late
        self.nodes = Nodes(self.store, self.dispatch.wake)
        self._server: _Server | None = None
        self._serving: asyncio.Task[None] | None = None
        self._fed_at = 0.0
        self.in_force = InForce(settings, self.store, self.post_room)

    def ring(self, next_at: datetime | None, told: bool) -> None:  # noqa: FBT001 - the bell's one call
        """A transaction has been committed: its clocks want to be looked at, its messages to be sent."""
        if next_at is not None and next_at <= self.clock.now():
            self.ticker.ring()
        else:
            self.ticker.alarm.set_earlier(next_at)
        if told:
            self.dispatch.wake()

    async def start(self) -> None:
        """Start everything; when it returns, reports are taken and clocks are watched."""
        released = await self.nodes.join()
        await self.store.audit("service.started", "system", version=__version__, node=self.store.context.node)
        await self.in_force.begin(self._loaded)
        self.ticker.on_tick = self._feed_watchdog
        self.dispatch.start()
        self.ticker.start()
        self.nodes.start()
        if isinstance(self.clock, MovedClock):
            self.clock.on_moved(self.wake)
        app = create_app(
            self.store,
            self.keyring,
            self,
            body_limit=self.settings.http.body_limit,
            clock=self.clock,
            metrics=self.metrics,
        )
        self._server = _Server(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                lifespan="off",
                proxy_headers=False,
                ws="none",
                http=Connection,
                limit_concurrency=MOST_CONNECTIONS,
                timeout_graceful_shutdown=round(STOP_SECONDS),
            )
        )
        self._serving = asyncio.create_task(self._server.serve(sockets=self._sockets))
        await asyncio.wait(
            {self._serving, up := asyncio.create_task(self._server.up.wait())}, return_when="FIRST_COMPLETED"
        )
        up.cancel()
        if self._serving.done():
            self._serving.result()
        if self.post_room is not None:
            await self.post_room.start()
        log.info("service.ready", version=__version__, port=self.port, messages_taken_up=released)
        for name in self._unconfigured:
            log.error(
                "channel.unconfigured",
                channel=name,
                consequence="its messages are kept and shown as undeliverable: incidentd messages list",
                mend=f"fill in [{name}] in incidentd.toml and restart",
            )
        self.in_force.standing = Sentence(_("listening on port {port}"), port=self.port)
        self.in_force.say_ready()

    async def stop(self) -> None:
        """Take nothing new, finish what was begun, leave the rest as rows for the next start."""
        notify("STOPPING=1")
        await self.ticker.stop()
        # Side by side: each has the whole of the seconds to finish in.
        ends = [self._end_of_http(), self.dispatch.stop(STOP_SECONDS)]
        if self.post_room is not None:
            ends.append(self.post_room.stop(STOP_SECONDS))
        for result in await asyncio.gather(*ends, return_exceptions=True):
            if isinstance(result, BaseException):
                log.error("service.stop_failed", error=repr(result))
        try:
            await self.nodes.leave()
            await self.store.audit("service.stopped", "system")
        except StoreError as error:
            log.warning(
                "service.store_unavailable", error=str(error), consequence="the next start takes up what is left"
            )
        await asyncio.to_thread(self.store.close)
        log.info("service.stopped")

    async def _end_of_http(self) -> None:
        if self._server is not None and self._serving is not None:
            self._server.should_exit = True
            await asyncio.gather(self._serving, return_exceptions=True)

    @property
    def serving(self) -> asyncio.Task[None]:
        """The HTTP server at work; it ends when it is told to, or by a fault of its own."""
        assert self._serving is not None, "not started"  # noqa: S101 - a mistake of the caller
        return self._serving

    def wake(self) -> None:
        """Look at everything now."""
        self.ticker.ring()
        self.dispatch.wake()

    def _feed_watchdog(self) -> None:
        """Only a tick that the store has confirmed feeds the watchdog."""
        every = watchdog_seconds()
        if every is not None and monotonic() - self._fed_at > every / 4:
            self._fed_at = monotonic()
            notify("WATCHDOG=1")


class _Server(uvicorn.Server):
    """uvicorn without its signal handlers, since the daemon decides when to stop; `up` is set once it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.up = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen."""
        await super().startup(sockets)
        self.up.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone."""
        yield


def post_room(settings: Settings, store: Store, master: bytes, bell: Bell, clock: Clock) -> PostRoom | None:
    """Where mails come in, None where no mailbox and no hand-over is configured."""
    if not settings.mail.mailboxes and settings.mail.handover is None:
        return None
    # Loaded only where it is needed, as the channels are.
    from incidentd.intake.mail.post_room import PostRoom  # noqa: PLC0415

    return PostRoom(settings, store, master, bell, clock)


async def run(settings: Settings) -> None:
    """Run the service until SIGTERM or SIGINT; a second one ends it at once, and SIGHUP has the policy read anew."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for signum in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(signum, _asked_to_stop, stopping, signum)
    loop.add_signal_handler(signal.SIGHUP, lambda: None)  # nothing has been loaded yet
    loaded = load_or_last_good(settings)
    daemon = Daemon(settings, loaded.rules, Clock(), loaded=loaded)
    asked = asyncio.create_task(stopping.wait())
    starting = asyncio.create_task(daemon.start())
    reloads: set[asyncio.Task[None]] = set()
    loop.add_signal_handler(signal.SIGHUP, lambda: reloads.add(asyncio.create_task(_reload(daemon, starting))))
    await asyncio.wait({asked, starting}, return_when=asyncio.FIRST_COMPLETED)
    if not starting.done():
        _leave(signal.SIGTERM)  # nothing has been begun that a row does not stand for
    starting.result()
    await asyncio.wait({asked, daemon.serving}, return_when=asyncio.FIRST_COMPLETED)
    for one in reloads:
        one.cancel()
    try:
        async with asyncio.timeout(_STOPPED_WITHIN):
            await daemon.stop()
    except TimeoutError:
        log.warning("service.left_at_once", consequence="the next start takes up what is left")
        _leave(signal.SIGTERM)
    if not asked.done():
        asked.cancel()
        raise IncidentdError("the HTTP server has ended by itself", hint="start the service again; the log says why")


async def _reload(daemon: Daemon, starting: asyncio.Task[None]) -> None:
    """Reload, once what is to be reloaded is in force."""
    await asyncio.wait({starting})
    await daemon.in_force.reload()


def _asked_to_stop(stopping: asyncio.Event, signum: signal.Signals) -> None:
    if stopping.is_set():
        _leave(signum)
    stopping.set()


def _leave(signum: signal.Signals) -> None:
    """End at once by the signal itself, waiting for no thread: what is not committed is rolled back by the store."""
    signal.signal(signum, signal.SIG_DFL)
    os.kill(os.getpid(), signum)
    signal.pause()


def serve(settings: Settings) -> None:
    """Run the service in an event loop of its own."""
    import uvloop  # noqa: PLC0415 - only the service itself needs it

    sys.setswitchinterval(SWITCH_SECONDS)
    uvloop.run(run(settings))
