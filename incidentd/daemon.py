"""The daemon: everything put together, started in order, stopped in reverse."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from collections.abc import Callable, Collection
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final

import structlog

from incidentd import __version__, heap
from incidentd.clock import Clock, MovedClock, now
from incidentd.config import Settings
from incidentd.config.master import master_secret
from incidentd.core.rules import Rules
from incidentd.delivery.configured import configured_channels
from incidentd.delivery.dispatch import Dispatch
from incidentd.delivery.message import Channel
from incidentd.engine.lineage import FILE as LAST_LINE
from incidentd.engine.lineage import Lineage, read_line
from incidentd.engine.nodes import Nodes, new_id
from incidentd.engine.ticker import Ticker
from incidentd.errors import IncidentdError, StoreError
from incidentd.http_server import HttpServer
from incidentd.http_socket import listen, port_of
from incidentd.intake.api import create_app
from incidentd.intake.bell import Bell
from incidentd.intake.keyring import Keyring
from incidentd.metrics import Metrics
from incidentd.monitor.monitor import Monitor, Watched
from incidentd.notify_systemd import notify
from incidentd.reloading import InForce
from incidentd.rules_in_force import Loaded, fingerprints, load_or_last_good
from incidentd.sentences import Sentence, _
from incidentd.store.database import Database, schema_version
from incidentd.store.holding import Choice, Held, Holding, held
from incidentd.store.in_use import shared
from incidentd.store.mail_arrivals import MailRules
from incidentd.store.migrate import migrate, restore_guards
from incidentd.store.restoring import require_none_was_cut_short
from incidentd.store.store import Store
from incidentd.watchdog import Watchdog

if TYPE_CHECKING:
    from incidentd.intake.mail.post_room import PostRoom

log = structlog.get_logger(__name__)

ShowHeld = Callable[[Holding, list[Held]], None]
MOST_SHOWN: Final = 200
STOP_SECONDS: Final = 3.0
"""How long requests, mails and messages under way may take to finish when the service is stopped."""
_STOPPED_WITHIN: Final = 4.5
"""What has not ended by then is left: everything that counts is a row, and the next start takes it up."""


def open_store(settings: Settings, rules: Rules, clock: Clock) -> Store:
    """The store of the settings; an empty one is brought to the present schema, another version is refused."""
    database = Database(settings.store_url)
    try:
        if not schema_version(database):
            _require_none_was_here(settings)
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


def _require_none_was_here(settings: Settings) -> None:
    """An empty store where one has been in use is a loss, and not to be begun anew in silence."""
    if read_line(settings.state_directory / LAST_LINE) is None:
        return
    hint = _("put it back, or restore a backup; to begin anew: incidentd migrate")
    raise StoreError(_("the store is gone: there was one here when the service last ran"), hint=hint)


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
            undo.enter_context(shared(settings.store_url))
            require_none_was_cut_short(settings.state_directory)
            self.store = open_store(settings, rules, clock)
            undo.callback(self.store.close)
            master = master_secret(settings)
            self.keyring = Keyring(self.store, master, clock)
            given = configured_channels(settings) if channels is None else channels
            self.post_room = post_room(settings, self.store, master, self, clock)
            self._undo = undo.pop_all()
        self.dispatch = Dispatch(given, self.store, clock, settings.delivery)
        self._unconfigured = sorted(set(self.dispatch.couriers) - {channel.name for channel in given})
        self.ticker = Ticker(self.store, clock, self.dispatch)
        self.metrics = Metrics()
        self.ticker.on_late = self.metrics.late
        self.store.on_transaction(lambda seconds, committed: self.metrics.transacted(seconds, committed=committed))
        self.monitor = self._watched_over(settings, {channel.name for channel in given})
        self.nodes = Nodes(self.store, self.dispatch.wake)
        self.lineage = Lineage(self.store, settings.state_directory)
        self.show_held: ShowHeld | None = None
        self.resume: Choice | None = None
        self.http: HttpServer | None = None
        self._watchdog = Watchdog(self.store)
        self.in_force = InForce(settings, self.store, self.post_room)

    def _watched_over(self, settings: Settings, given: Collection[str]) -> Monitor:
        """The monitor of every part, told of each attempt to deliver."""
        for courier in self.dispatch.couriers.values():
            courier.on_attempt = lambda channel, outcome: self.metrics.attempted(channel, outcome, now().timestamp())
        watchers = self.post_room.watchers if self.post_room is not None else []
        return Monitor(
            Watched(
                self.store,
                self.clock,
                self.metrics,
                settings.state_directory,
                configured={name: name in given for name in self.dispatch.couriers},
                mailboxes={watcher.account.name: watcher.health for watcher in watchers},
                handover_down_since=lambda: self.post_room.handover_down_since if self.post_room else None,
            )
        )

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
        holding = await self._hold_what_is_stale()
        if ahead := await self.store.set_right():
            log.warning("time.had_been_ahead", clocks_and_messages=ahead)
        released = await self.nodes.join()
        await self.store.audit("service.started", "system", version=__version__, node=self.store.context.node)
        await self.in_force.begin(self._loaded)
        await self.monitor.begin()
        self.ticker.on_tick = self._ticked
        self.dispatch.start()
        self.ticker.start()
        self.nodes.start()
        self.lineage.start()
        if isinstance(self.clock, MovedClock):
            self.clock.on_moved(self.wake)
        app = create_app(
            self.store,
            self.keyring,
            self,
            body_limit=self.settings.http.body_limit,
            clock=self.clock,
            metrics=self.metrics,
            monitor=self.monitor,
            own_addresses=self.settings.own_addresses,
        )
        self.http = HttpServer(app, STOP_SECONDS)
        await self.http.start(self._sockets)
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
        self.lineage.on_answered = partial(self._say_standing, held_back=False)
        self._say_standing(held_back=holding is not None)

    def _say_standing(self, *, held_back: bool) -> None:
        """Tell systemd that the service is ready, and whether the office is asked for an answer."""
        standing = Sentence(_("listening on port {port}"), port=self.port)
        if held_back:
            form = _("{listening}; what fell due before the restore is held: incidentd resume")
            standing = Sentence(form, listening=standing)
        self.in_force.standing = standing
        self.in_force.say_ready()

    async def _hold_what_is_stale(self) -> Holding | None:
        """Before anything can be sent: hold what a store that was set back would send, and say so; what is held."""
        holding = await self.lineage.hold_if_set_back()
        if holding is None:
            return None
        if self.resume is not None:
            await asyncio.to_thread(self.store.resume_blocking, self.resume, "system")
            return None
        log.error(
            "store.held",
            why=holding.why,
            known_until=holding.known_until.isoformat(),
            clocks=holding.clocks,
            messages=holding.messages,
            mend="look with 'incidentd resume', then: incidentd resume --send, or --drop",
        )
        if self.show_held is not None:
            self.show_held(holding, await self.store.read(partial(held, self.store.context, limit=MOST_SHOWN)))
        return holding

    async def stop(self) -> None:
        """Take nothing new, finish what was begun, leave the rest as rows for the next start."""
        notify("STOPPING=1")
        await self.ticker.stop()
        await self.monitor.stop()
        # Side by side: each has the whole of the seconds to finish in.
        ends = [self.dispatch.stop(STOP_SECONDS)]
        if self.http is not None:
            ends.append(self.http.end())
        if self.post_room is not None:
            ends.append(self.post_room.stop(STOP_SECONDS))
        for result in await asyncio.gather(*ends, return_exceptions=True):
            if isinstance(result, BaseException):
                log.error("service.stop_failed", error=repr(result))
        try:
            await self.nodes.leave()
            await self.store.audit("service.stopped", "system")
            await self.lineage.stop()
        except StoreError as error:
            log.warning(
                "service.store_unavailable", error=str(error), consequence="the next start takes up what is left"
            )
        await asyncio.to_thread(self._undo.close)
        log.info("service.stopped")

    @property
    def serving(self) -> asyncio.Task[None]:
        """The HTTP server at work; it ends when it is told to, or by a fault of its own."""
        assert self.http is not None, "not started"  # noqa: S101 - a mistake of the caller
        return self.http.serving

    def wake(self) -> None:
        """Look at everything now."""
        self.ticker.ring()
        self.dispatch.wake()

    def _ticked(self) -> None:
        """A tick has ended that the store has confirmed."""
        self.monitor.ticked()
        self._watchdog.ticked()


def post_room(settings: Settings, store: Store, master: bytes, bell: Bell, clock: Clock) -> PostRoom | None:
    """Where mails come in, None where no mailbox and no hand-over is configured."""
    if not settings.mail.mailboxes and settings.mail.handover is None:
        return None
    # Loaded only where it is needed, as the channels are.
    from incidentd.intake.mail.post_room import PostRoom  # noqa: PLC0415

    return PostRoom(settings, store, master, bell, clock)


async def run(settings: Settings, resume: Choice | None = None, show_held: ShowHeld | None = None) -> None:
    """Run the service until SIGTERM or SIGINT; a second one ends it at once, and SIGHUP has the policy read anew."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for signum in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(signum, _asked_to_stop, stopping, signum)
    loop.add_signal_handler(signal.SIGHUP, lambda: None)  # nothing has been loaded yet
    loaded = load_or_last_good(settings)
    daemon = Daemon(settings, loaded.rules, Clock(), loaded=loaded)
    daemon.resume, daemon.show_held = resume, show_held
    asked = asyncio.create_task(stopping.wait())
    starting = asyncio.create_task(daemon.start())
    reloads: set[asyncio.Task[None]] = set()
    loop.add_signal_handler(signal.SIGHUP, lambda: _begin_reload(daemon, starting, reloads))
    await asyncio.wait({asked, starting}, return_when=asyncio.FIRST_COMPLETED)
    if not starting.done():
        _leave(signal.SIGTERM)  # nothing has been begun that a row does not stand for
    starting.result()
    settling = asyncio.create_task(_settle_heap(daemon))
    await asyncio.wait({asked, daemon.serving}, return_when=asyncio.FIRST_COMPLETED)
    for one in [settling, *reloads]:
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


def _begin_reload(daemon: Daemon, starting: asyncio.Task[None], reloads: set[asyncio.Task[None]]) -> None:
    """Reload beside all else; `reloads` are those under way."""
    task = asyncio.create_task(_reload(daemon, starting))
    reloads.add(task)
    task.add_done_callback(reloads.discard)


async def _reload(daemon: Daemon, starting: asyncio.Task[None]) -> None:
    """Reload, once what is to be reloaded is in force."""
    await asyncio.wait({starting})
    await daemon.in_force.reload()
    await _settle_heap(daemon)


async def _settle_heap(daemon: Daemon) -> None:
    """Once everything that stays is loaded."""
    await daemon.dispatch.prepared()
    heap.settle()


def _asked_to_stop(stopping: asyncio.Event, signum: signal.Signals) -> None:
    if stopping.is_set():
        _leave(signum)
    stopping.set()


def _leave(signum: signal.Signals) -> None:
    """End at once by the signal itself, waiting for no thread: what is not committed is rolled back by the store."""
    signal.signal(signum, signal.SIG_DFL)
    os.kill(os.getpid(), signum)
    signal.pause()


def serve(settings: Settings, resume: Choice | None = None, show_held: ShowHeld | None = None) -> None:
    """Run the service in an event loop of its own.

    After a restore, `show_held` is told what is held, unless `resume` says at once what is to become of it.
    """
    import uvloop  # noqa: PLC0415 - only the service itself needs it

    uvloop.run(run(settings, resume, show_held))
