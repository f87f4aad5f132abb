"""The courier of one channel: takes claimed messages to it, several at once, and records what became of each.

Each channel has a courier of its own, so that one that hangs or is throttled keeps no other waiting. An attempt is
committed before it is made; should this process die, the claim lapses and the message goes out again under the same
reference. The next message does not wait until the last one's result is recorded.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final, NamedTuple, Protocol

import structlog

from incidentd.clock import Clock, monotonic
from incidentd.core.duration import Duration
from incidentd.delivery.message import Channel, OutgoingMessage
from incidentd.delivery.pace import Pace
from incidentd.delivery.recording import Recording
from incidentd.delivery.said import keepable
from incidentd.errors import DeliveryError, PermanentFailure, StoreError, TemporaryFailure
from incidentd.sentences import Sentence, _
from incidentd.store.messages import LEASE, Queued
from incidentd.store.outbox import Recorded, Result
from incidentd.store.store import Store

log = structlog.get_logger(__name__)

SWEEP_SECONDS: Final = 2.0
"""How often a courier looks for messages that another process queued."""
_ATTEMPT_SECONDS: Final = LEASE.total_seconds() / 2
_LAST_RESULTS_SECONDS: Final = 0.5
"""At the stop, for results of attempts that ended at the last moment: else what was handed over would go out again."""
_AGAIN_SECONDS: Final = 0.1
LONGEST_WAIT_ASKED: Final = timedelta(minutes=5)
"""A provider that asks for a longer wait is asked again all the same: alarms cannot wait until tomorrow."""


_NO_PROVIDER: Final = _("no provider is configured for {channel}")
_NO_ADDRESS: Final = _("the directory no longer has this person, or no address of theirs for this channel")
_FILL_IN: Final = _("fill in [{channel}] in incidentd.toml, restart, then: incidentd messages retry")
_UNEXPECTED: Final = _("unexpected: {kind}")
FORMS: Final = (_NO_PROVIDER, _FILL_IN, _UNEXPECTED)
"""What is said with something put into it."""


class BackOff(Protocol):
    """When to try again, and when to give up."""

    @property
    def give_up_after(self) -> Duration:
        """How long after its first attempt a message is given up; elapsed time."""

    def wait(self, failed_attempts: int) -> timedelta:
        """How long to wait after so many failed attempts."""


class NoProvider:
    """Stands where no provider is configured: nothing is lost, and every message says why it stays."""

    concurrency = 8

    def __init__(self, name: str) -> None:
        self.name = name

    async def prepare(self) -> None:
        """Nothing is to be loaded."""

    async def send(self, _message: OutgoingMessage) -> None:
        """Refuse the message, with what to do."""
        raise PermanentFailure(
            Sentence(_NO_PROVIDER, channel=self.name), code="no-provider", hint=Sentence(_FILL_IN, channel=self.name)
        )

    async def close(self) -> None:
        """Nothing is open."""


class _InHand(NamedTuple):
    """A message claimed for this courier: `since` by the monotonic clock, `at` by the wall clock."""

    message: Queued
    since: float
    at: datetime


class Courier:
    """Carries the messages of one channel."""

    def __init__(self, channel: Channel | NoProvider, store: Store, clock: Clock, back_off: BackOff) -> None:
        self.name = channel.name
        self._channel = channel
        self._store = store
        self._clock = clock
        self._back_off = back_off
        self._pace = Pace(channel.concurrency)
        self._recording = Recording(self.name, store, _ATTEMPT_SECONDS, self._recorded)
        self._ready: asyncio.Queue[_InHand] = asyncio.Queue()
        self._in_hand = 0
        self._claiming = False
        self._more = False
        self._wake = asyncio.Event()
        self._empty_handed = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._preparing: asyncio.Task[None] | None = None
        self.sent = 0
        self.on_rerouted: Callable[[], None] | None = None
        self.on_attempt: Callable[[str, str], None] | None = None

    @property
    def free(self) -> int:
        """How many more messages it can take in hand now; what only waits to be recorded takes no room."""
        return max(0, self._pace.window - self._in_hand)

    @property
    def idle(self) -> bool:
        """Whether it has nothing in hand and is not reaching for anything."""
        return self._empty and not self._claiming

    @property
    def _empty(self) -> bool:
        return self._in_hand == 0 and self._recording.empty

    def start(self) -> None:
        """Begin to carry."""
        self._preparing = asyncio.create_task(self._channel.prepare())
        self._tasks = [asyncio.create_task(self._carry()) for _place in range(self._channel.concurrency)]
        self._tasks.append(asyncio.create_task(self._recording.run()))
        self._tasks.append(asyncio.create_task(self._fetch()))

    async def prepared(self) -> None:
        """Whatever its channel loads is loaded, or cannot be."""
        if self._preparing is not None:
            await asyncio.wait({self._preparing})

    async def stop(self, grace: float) -> None:
        """Let attempts under way finish for `grace` seconds; what is still in hand then is sent again at next start."""
        *carrying, recording, fetching = self._tasks
        fetching.cancel()  # nothing more is claimed
        self._recording.hurry()
        while self._ready.qsize():
            self._ready.get_nowait()
            self._in_hand -= 1
        self._put_down()
        await self._emptied(grace)
        await _ended([*carrying, fetching, *filter(None, [self._preparing])])
        self._in_hand = 0
        self._put_down()
        await self._emptied(_LAST_RESULTS_SECONDS)
        await _ended([recording])
        await self._channel.close()

    async def _emptied(self, within: float) -> None:
        """Wait so many seconds at the most until nothing is in hand and everything is recorded."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within):
                await self._empty_handed.wait()

    def hand(self, messages: Iterable[Queued]) -> None:
        """Give it messages that are claimed already."""
        for message in messages:
            self._in_hand += 1
            self._empty_handed.clear()
            self._ready.put_nowait(_InHand(message, monotonic(), self._clock.now()))

    def wake(self) -> None:
        """Messages may be waiting in the outbox."""
        self._wake.set()

    def _put_down(self) -> None:
        """There may be room again for what waits in the outbox, or nothing left in hand."""
        if self._more and self.free >= self._pace.worth_a_claim:
            self._wake.set()
        if self._empty:
            self._empty_handed.set()

    async def _fetch(self) -> None:
        """Claim messages whenever there is room for them."""
        while True:
            # Not `wait_for`: in Python 3.11 it swallows a cancellation that comes together with the event.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._clock.real_seconds(SWEEP_SECONDS)):
                    await self._wake.wait()
            self._wake.clear()
            try:
                await self._claim()
            except StoreError as error:
                log.warning("outbox.unavailable", channel=self.name, error=str(error))
            except Exception:
                log.exception("outbox.broken", channel=self.name)

    async def _claim(self) -> None:
        self._more = True
        self._claiming = True
        try:
            while (room := self.free) >= self._pace.worth_a_claim:
                claimed = await self._store.claim(self.name, room)
                self.hand(claimed)
                self._more = len(claimed) == room
                if not self._more:
                    return
        finally:
            self._claiming = False

    async def _carry(self) -> None:
        while True:
            await self._recording.slip()
            taken = await self._ready.get()
            # A claim that has nearly lapsed may be somebody else's by the time it is dialled.
            result = await self._attempt(taken) if monotonic() - taken.since < _ATTEMPT_SECONDS else None
            self._in_hand -= 1
            if result is None:
                self._recording.give_back()
            else:
                self._recording.note(result, more_to_come=self._in_hand > 0)
                self._tell_of_attempt(result)
            self._put_down()

    def _tell_of_attempt(self, result: Result) -> None:
        """Whoever counts attempts must not end them: each place that ended so would carry nothing more."""
        try:
            if self.on_attempt is not None:
                self.on_attempt(self.name, result.outcome)
        except Exception:
            log.exception("delivery.broken", channel=self.name, message=result.reference)

    def _recorded(self, recorded: Recorded | None) -> None:
        """Results are off its hands; of what follows from them others are told."""
        if recorded is not None and recorded.unreached:
            mend = "tell them by other means; why: incidentd messages list --state undeliverable"
            log.error("person.unreachable", people=recorded.unreached, mend=mend)
        if recorded is not None and recorded.waiting and self.on_rerouted is not None:
            self.on_rerouted()
        self._put_down()

    async def _attempt(self, taken: _InHand) -> Result:
        message = taken.message
        if not message.address:
            return self._failed(message, PermanentFailure(_NO_ADDRESS, code="no-address"), taken.at)
        outgoing = OutgoingMessage(
            message.reference,
            message.channel,
            message.address,
            message.subject,
            message.body,
            in_reply_to=message.answers or message.thread,
            is_answer=bool(message.answers),
            incident=message.incident,
        )
        began = monotonic()
        try:
            async with asyncio.timeout(_ATTEMPT_SECONDS):
                handover = await self._channel.send(outgoing)
        except TimeoutError:
            return self._failed(message, TemporaryFailure(_("the channel did not answer in time")), taken.at)
        except DeliveryError as error:
            return self._failed(message, error, taken.at)
        except Exception as error:
            log.exception("delivery.channel_broken", channel=self.name, message=message.reference)
            broken = TemporaryFailure(Sentence(_UNEXPECTED, kind=type(error).__name__))
            return self._failed(message, broken, taken.at)
        finally:
            self._pace.attempted(monotonic() - began)
        now = self._clock.now()
        self.sent += 1
        log.info("delivery.sent", channel=self.name, message=message.reference, incident=message.thread)
        assert handover is not None  # noqa: S101 - only NoProvider returns None, and it always raises
        said = keepable(handover.provider_id)
        return Result(message.reference, "sent", now, message.attempts, said, handover.segments)

    def _failed(self, message: Queued, error: DeliveryError, taken_at: datetime) -> Result:
        """What follows from a failed attempt: another one later, or none.

        By when it was claimed, not by now: the clock may have been set while the attempt was under way.
        """
        now = self._clock.now()
        said, code = keepable(str(error)), keepable(error.code)
        result = Result(message.reference, "failed", now, message.attempts, error=said, code=code)
        tried_for = taken_at - (message.first_attempt_at or taken_at)
        if isinstance(error, TemporaryFailure):
            result = result._replace(gave_up=True)
        if isinstance(error, TemporaryFailure) and tried_for < self._back_off.give_up_after.elapsed:
            wait = max(self._back_off.wait(message.attempts), _asked_wait(error))
            asyncio.get_running_loop().call_later(self._clock.real_seconds(wait.total_seconds()), self.wake)
            result = result._replace(outcome="retry", retry_at=now + wait, gave_up=False)
        log.log(
            30 if result.outcome == "retry" else 40,
            "delivery.failed",
            channel=self.name,
            message=message.reference,
            incident=message.thread,
            attempt=message.attempts,
            outcome=result.outcome,
            error=said,
        )
        return result


async def _ended(tasks: Sequence[asyncio.Task[None]]) -> None:
    """Cancel tasks until they have ended: libraries wait by `wait_for`, which in Python 3.11 may swallow one."""
    left = set(tasks)
    while left:
        for task in left:
            task.cancel()
        _done, left = await asyncio.wait(left, timeout=_AGAIN_SECONDS)
    await asyncio.gather(*tasks, return_exceptions=True)


def _asked_wait(error: TemporaryFailure) -> timedelta:
    """The wait that a provider asks for, as far as it is reasonable."""
    seconds = error.retry_after or 0.0
    if not math.isfinite(seconds):
        return timedelta()
    return timedelta(seconds=min(seconds, LONGEST_WAIT_ASKED.total_seconds()))
