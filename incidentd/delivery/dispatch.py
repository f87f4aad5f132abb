"""All couriers together, one for each channel."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping

from incidentd.clock import Clock
from incidentd.delivery.courier import BackOff, Courier, NoProvider
from incidentd.delivery.message import Channel
from incidentd.store.messages import Queued
from incidentd.store.store import Store

CHANNELS = ("sms", "email")


class Dispatch:
    """The couriers of every channel a policy may name; a channel without a provider says so, message by message."""

    def __init__(self, channels: Iterable[Channel], store: Store, clock: Clock, back_off: BackOff) -> None:
        given: dict[str, Channel | NoProvider] = {name: NoProvider(name) for name in CHANNELS}
        given |= {channel.name: channel for channel in channels}
        self.couriers = {name: Courier(channel, store, clock, back_off) for name, channel in given.items()}
        for courier in self.couriers.values():
            courier.on_rerouted = self.wake

    @property
    def idle(self) -> bool:
        """Whether nothing is in hand on any channel."""
        return all(courier.idle for courier in self.couriers.values())

    def start(self) -> None:
        """Begin to carry."""
        for courier in self.couriers.values():
            courier.start()
            courier.wake()

    async def prepared(self) -> None:
        """Whatever its channels load is loaded, or cannot be."""
        await asyncio.gather(*(courier.prepared() for courier in self.couriers.values()))

    async def stop(self, grace: float) -> None:
        """Let attempts under way finish for `grace` seconds."""
        await asyncio.gather(*(courier.stop(grace) for courier in self.couriers.values()))

    def free(self) -> Mapping[str, int]:
        """How many messages of each channel can be taken in hand now."""
        return {name: courier.free for name, courier in self.couriers.items()}

    def hand(self, messages: Iterable[Queued]) -> None:
        """Give claimed messages to their couriers."""
        for message in messages:
            self.couriers[message.channel].hand([message])

    def wake(self) -> None:
        """Messages wait in the outbox."""
        for courier in self.couriers.values():
            courier.wake()
