"""Recording what became of attempts: results that come in close together share a transaction.

A transaction costs the processor as much as handing over several messages. So the result of a message that was handed
over waits for company while its courier has more in hand, for `COMPANY_SECONDS` at the most; a failure, from which more
follows, waits for nothing. Should this process be killed, what was handed over in that moment goes out once more, under
the same reference. So it may where the store refuses results for long: an alarm that is claimed goes out all the same.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Callable, Sequence
from typing import Final

import structlog

from incidentd.clock import monotonic
from incidentd.errors import StoreError
from incidentd.store.outbox import Recorded, Result
from incidentd.store.store import Store

log = structlog.get_logger(__name__)

COMPANY_SECONDS: Final = 0.1
LARGEST_GROUP: Final = 100
"""Results a transaction: large enough to share a commit, small enough that others need not wait long."""
_MOST_UNRECORDED: Final = 3 * LARGEST_GROUP
_AGAIN_SECONDS: Final = 0.5


class Recording:
    """Records the results of one channel's attempts. `patience` (seconds) is how long it tries where the store refuses.

    `on_recorded` is called when results are off its hands, with what followed; with None where they were given up.
    """

    def __init__(
        self, channel: str, store: Store, patience: float, on_recorded: Callable[[Recorded | None], None]
    ) -> None:
        self._channel = channel
        self._store = store
        self._patience = patience
        self._on_recorded = on_recorded
        self._results: deque[Result] = deque()
        self._some = asyncio.Event()
        self._enough = asyncio.Event()
        self._hurried = False
        # Whoever attempts holds a slip until the result is recorded: so much may be sent and not yet be known to be.
        self._slips = asyncio.Semaphore(_MOST_UNRECORDED)

    @property
    def empty(self) -> bool:
        """Whether everything noted is recorded."""
        return not self._results

    async def slip(self) -> None:
        """Wait until one more attempt may be made; it is given back once its result is recorded, or by `give_back`."""
        await self._slips.acquire()

    def give_back(self) -> None:
        """Give a slip back: no attempt was made after all."""
        self._slips.release()

    def note(self, result: Result, *, more_to_come: bool) -> None:
        """Take the result of an attempt; it is recorded soon, at once where no more are to come."""
        self._results.append(result)
        self._some.set()
        if self._hurried or not more_to_come or result.outcome != "sent" or len(self._results) >= LARGEST_GROUP:
            self._enough.set()

    def hurry(self) -> None:
        """Wait for company no more: the service is being stopped."""
        self._hurried = True
        self._enough.set()

    async def run(self) -> None:
        """Record what is noted, for ever."""
        while True:
            await self._some.wait()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(COMPANY_SECONDS):
                    await self._enough.wait()
            self._enough.clear()
            group = [self._results[index] for index in range(min(len(self._results), LARGEST_GROUP))]
            recorded = await self._record(group, monotonic() + self._patience)
            for _ in group:
                self._results.popleft()
                self._slips.release()
            if not self._results:
                self._some.clear()
            elif self._hurried or len(self._results) >= LARGEST_GROUP:
                self._enough.set()
            try:
                self._on_recorded(recorded)
            except Exception:
                log.exception("delivery.broken", channel=self._channel, messages=_references(group))

    async def _record(self, group: Sequence[Result], deadline: float) -> Recorded | None:
        """Record a group; where that fails for another reason than the store's, each by itself: one may be to blame."""
        try:
            return await self._insist(group, deadline)
        except Exception as error:
            if len(group) == 1 or isinstance(error, StoreError):
                log.exception("delivery.broken", channel=self._channel, messages=_references(group))
                return None
        each = [one for result in group if (one := await self._record([result], deadline)) is not None]
        return Recorded(any(one.waiting for one in each), tuple(person for one in each for person in one.unreached))

    async def _insist(self, group: Sequence[Result], deadline: float) -> Recorded:
        """Record, trying until the store takes it or the deadline is past; raises StoreError then."""
        while True:
            try:
                return await self._store.record(*group)
            except StoreError as error:
                if monotonic() > deadline:
                    raise
                said = {"messages": _references(group), "error": str(error)}
                log.warning("outbox.unavailable", channel=self._channel, **said)
                await asyncio.sleep(_AGAIN_SECONDS)  # noqa: TID251 - the store is what one would wait on


def _references(group: Sequence[Result]) -> list[str]:
    return [one.reference for one in group]
