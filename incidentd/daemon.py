"""The daemon: everything put together, started in order, stopped in reverse."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import hashlib
import signal
import socket
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import structlog
import uvicorn

from incidentd import __version__
from incidentd.clock import Clock, MovedClock, monotonic
from incidentd.config import Settings
from incidentd.config.master import master_secret
from incidentd.config.rules import load_rules
from incidentd.core.rules import Rules
from incidentd.delivery.configured import configured_channels
from incidentd.delivery.dispatch import Dispatch
from incidentd.delivery.message import Channel
from incidentd.engine.nodes import Nodes, new_id
from incidentd.engine.ticker import Ticker
from incidentd.errors import ConfigError, IncidentdError, StoreError
from incidentd.intake.api import create_app
from incidentd.intake.bell import Bell
from incidentd.intake.connection import MOST_CONNECTIONS, Connection
from incidentd.intake.keyring import Keyring
from incidentd.metrics import Metrics
from incidentd.notify_systemd import notify, watchdog_seconds
from incidentd.sentences import Sentence, _
from incidentd.store.database import Database, schema_version
from incidentd.store.mail_arrivals import MailRules
from incidentd.store.migrate import migrate, restore_guards
from incidentd.store.reconsider import policy_before
from incidentd.store.store import Store

if TYPE_CHECKING:
    from incidentd.intake.mail.post_room import PostRoom

log = structlog.get_logger(__name__)

STOP_SECONDS: Final = 4.0
"""How long attempts under way may take to finish when the service is stopped."""


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

    def __init__(self, settings: Settings, rules: Rules, clock: Clock, channels: list[Channel] | None = None) -> None:
        self.settings = settings
        self.clock = clock
        with contextlib.ExitStack() as undo:
            self._socket = undo.enter_context(_listen(settings))
            self.port: int = self._socket.getsockname()[1]
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
        await self._load_policy()
        self.ticker.on_tick = self._feed_watchdog
        self.dispatch.start()
        self.ticker.start()
        self.nodes.start()
        if isinstance(self.clock, MovedClock):
            self.clock.on_moved(self.wake)
        app = create_app(
            self.store,
            self.store.context.rules,
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
                ws="none",
                http=Connection,
                limit_concurrency=MOST_CONNECTIONS,
                timeout_graceful_shutdown=round(STOP_SECONDS),
            )
        )
        self._serving = asyncio.create_task(self._server.serve(sockets=[self._socket]))
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
        notify("READY=1", f"STATUS=listening on port {self.port}")

    async def _load_policy(self) -> None:
        """Record what is in force. Clocks are seen to before that: should this start be cut short, the next does it."""
        loaded = _fingerprints(self.settings)
        if await self.store.read(policy_before) not in ("", loaded["policy"]):
            await self.store.reconsider()
        await self.store.audit("policy.loaded", "system", **loaded)

    async def stop(self) -> None:
        """Take nothing new, finish what was begun, leave the rest as rows for the next start."""
        notify("STOPPING=1")
        if self.post_room is not None:
            await self.post_room.stop(STOP_SECONDS)
        if self._server is not None and self._serving is not None:
            self._server.should_exit = True
            await asyncio.gather(self._serving, return_exceptions=True)
        await self.ticker.stop()
        await self.dispatch.stop(STOP_SECONDS)
        try:
            await self.nodes.leave()
            await self.store.audit("service.stopped", "system")
        except StoreError as error:
            log.warning(
                "service.store_unavailable", error=str(error), consequence="the next start takes up what is left"
            )
        await asyncio.to_thread(self.store.close)
        log.info("service.stopped")

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
    """Run the service until SIGTERM or SIGINT."""
    daemon = Daemon(settings, load_rules(settings), Clock())
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for signum in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(signum, stopping.set)
    await daemon.start()
    asked = asyncio.create_task(stopping.wait())
    await asyncio.wait({asked, daemon.serving}, return_when=asyncio.FIRST_COMPLETED)
    await daemon.stop()
    if not asked.done():
        asked.cancel()
        raise IncidentdError("the HTTP server has ended by itself", hint="start the service again; the log says why")


def serve(settings: Settings) -> None:
    """Run the service in an event loop of its own."""
    import uvloop  # noqa: PLC0415 - only the service itself needs it

    uvloop.run(run(settings))


def _listen(settings: Settings) -> socket.socket:
    """The listening socket, bound first of all: a port in use is told before anything is touched."""
    host, port = settings.http.host, settings.http.port
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((host, port))
    except OSError as error:
        sock.close()
        raise _cannot_listen(error, host, port) from error
    sock.listen(1024)
    sock.setblocking(False)  # noqa: FBT003 - the standard library asks for it by position
    return sock


def _cannot_listen(error: OSError, host: str, port: int) -> ConfigError:
    if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
        message = Sentence(_("cannot listen on '{host}': this machine has no such address"), host=host)
        hint = _("give an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all that it has")
        return ConfigError(message, key="http.host", hint=hint)
    if error.errno == errno.EACCES:
        message = Sentence(_("this user may not listen on port {port}"), port=port)
        return ConfigError(message, key="http.port", hint=_("choose a port above 1023"))
    values = {"host": host, "port": port}
    if error.errno == errno.EADDRINUSE:
        message = Sentence(_("cannot listen on {host} port {port}: the port is in use"), **values)
        hint = _("is incidentd running already? stop it, or choose another port")
        return ConfigError(message, key="http.port", hint=hint)
    message = Sentence(_("cannot listen on {host} port {port}: {reason}"), **values, reason=error.strerror)
    return ConfigError(message, key="http.port")


def _fingerprints(settings: Settings) -> dict[str, str]:
    files: dict[str, Path] = {"policy": settings.policy_path, "directory": settings.directory_path}
    return {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items()}
