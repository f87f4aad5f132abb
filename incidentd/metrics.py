"""What the daemon measures of itself as it works: instruments of Prometheus' own library, in a registry of their own.

Labels are bounded: channels, outcomes and codes of this program, classes of the policy, names of the settings.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

LATENESS_BOUNDS: Final = (0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0, 1800.0)
"""Upper bounds of the buckets in seconds, close together where the promise lies: a few seconds."""
STORE_BOUNDS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)


class _Channel(NamedTuple):
    """The instruments of one channel at hand: finding one by its labels takes longer than counting."""

    deliveries: Mapping[str, Counter]
    last_sent: Gauge
    failures: Gauge


class Metrics:
    """Instruments that count from the start of this process; each may be used from any thread."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self.lateness = Histogram(
            "incidentd_firing_lateness",
            "How long after its moment a clock was looked at.",
            unit="seconds",
            buckets=LATENESS_BOUNDS,
            registry=self.registry,
        )
        self.transactions = Histogram(
            "incidentd_store_transaction",
            "How long a transaction of the store's writer took.",
            ["result"],
            unit="seconds",
            buckets=STORE_BOUNDS,
            registry=self.registry,
        )
        self.deliveries = Counter(
            "incidentd_deliveries",
            "Attempts to hand a message to a channel, by what became of them.",
            ["channel", "outcome"],
            registry=self.registry,
        )
        self.refusals = Counter(
            "incidentd_intake_refusals",
            "Requests that were refused, by the code of the problem.",
            ["code"],
            registry=self.registry,
        )
        self.last_sent = Gauge(
            "incidentd_channel_last_success_timestamp",
            "When a message was last handed to the channel's provider; 0 for not since the start.",
            ["channel"],
            unit="seconds",
            registry=self.registry,
        )
        self.failures = Gauge(
            "incidentd_channel_consecutive_failures",
            "Attempts of the channel that failed one after another since the last that did not.",
            ["channel"],
            registry=self.registry,
        )
        self._committed, self._failed = map(self.transactions.labels, ("committed", "failed"))
        self._channels: dict[str, _Channel] = {}

    def late(self, seconds: float) -> None:
        """A clock was looked at so long after its moment; a clock set back between two readings is no earliness."""
        self.lateness.observe(max(seconds, 0.0))

    def transacted(self, seconds: float, *, committed: bool) -> None:
        """The store's writer was so long at a transaction."""
        (self._committed if committed else self._failed).observe(seconds)

    def channel(self, name: str) -> None:
        """There is such a channel: it is shown before anything has gone out by it."""
        deliveries = {outcome: self.deliveries.labels(name, outcome) for outcome in ("sent", "retry", "failed")}
        self._channels[name] = _Channel(deliveries, self.last_sent.labels(name), self.failures.labels(name))

    def attempted(self, channel: str, outcome: str, at: float) -> None:
        """An attempt of a channel has ended at a unix time."""
        if channel not in self._channels:
            self.channel(channel)
        of_channel = self._channels[channel]
        of_channel.deliveries[outcome].inc()
        if outcome == "sent":
            of_channel.last_sent.set(at)
            of_channel.failures.set(0)
        else:
            of_channel.failures.inc()
