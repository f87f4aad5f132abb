"""What Prometheus reads: the instruments of `incidentd.metrics`, and what is counted in the store when it asks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, InfoMetricFamily, Metric

from incidentd import __version__
from incidentd.intake.mail.mailbox_types import MailboxHealth
from incidentd.monitor.readiness import is_up
from incidentd.store.figures import Intake, OpenClocks, Waiting

_WAYS: Final = ("hook", "mail", "phone")
_OUTCOMES: Final = ("taken", "again", "quarantined")


@dataclass
class Snapshot:
    """Everything that one scrape shows beside the instruments. None: it could not be found out now."""

    now: datetime
    configured: Mapping[str, bool]
    mailboxes: Mapping[str, MailboxHealth]
    classes: Sequence[str]
    clocks: Mapping[str, OpenClocks] | None = None
    undeliverable: int | None = None
    counted_at: datetime | None = None
    outbox: Mapping[str, Waiting] | None = None
    audit_sequence: int | None = None
    reports: Mapping[tuple[str, str], int] = field(default_factory=dict)
    mails: Mapping[tuple[str, str], int] = field(default_factory=dict)
    ticked_at: datetime | None = None
    tasks: int = 0
    disk_free: int | None = None
    store_bytes: int | None = None
    backup_at: datetime | None = None


class IntakeSince:
    """What has come in since the start of this process, added up from one look at the store to the next."""

    def __init__(self) -> None:
        self.reports: Counter[tuple[str, str]] = Counter({(way, one): 0 for way in _WAYS for one in _OUTCOMES})
        self.mails: Counter[tuple[str, str]] = Counter()

    def add(self, more: Intake) -> None:
        """Take in what came since the last look."""
        self.reports.update(more.reports)
        self.mails.update(more.mails)


class SnapshotCollector:
    """Shows one snapshot beside the instruments; `registry.restricted` is not needed for it."""

    def __init__(self, shown: Snapshot) -> None:
        self._shown = shown

    def collect(self) -> Iterator[Metric]:
        """Prometheus' own interface."""
        yield InfoMetricFamily("incidentd_build", "The program that runs.", value={"version": __version__})
        yield from _of_clocks(self._shown)
        yield from _of_the_outbox(self._shown)
        yield from _of_intake(self._shown)
        yield from _of_mailboxes(self._shown)
        yield from _of_the_machine(self._shown)


def _of_clocks(shown: Snapshot) -> Iterator[Metric]:
    if shown.clocks is None:
        return
    clocks = GaugeMetricFamily("incidentd_clocks", "Open clocks, by class and state.", labels=["class", "state"])
    unattended = GaugeMetricFamily(
        "incidentd_clocks_unattended", "Overdue clocks that nobody has said 'I have it' of.", labels=["class"]
    )
    oldest = GaugeMetricFamily(
        "incidentd_clocks_longest_overdue",
        "For how long the longest overdue clock has been, 0 for none.",
        labels=["class"],
        unit="seconds",
    )
    for name in sorted({*shown.classes, *shown.clocks}):
        counted = shown.clocks.get(name, OpenClocks())
        clocks.add_metric([name, "running"], counted.running)
        clocks.add_metric([name, "overdue"], counted.overdue)
        unattended.add_metric([name], counted.unattended)
        oldest.add_metric([name], _since(counted.oldest_due, shown.now))
    yield from (clocks, unattended, oldest)
    if shown.undeliverable is not None:
        about = "Messages that nobody got and that are tried no more."
        yield GaugeMetricFamily("incidentd_messages_undeliverable", about, value=shown.undeliverable)
    if shown.counted_at is not None:
        about = "When the clocks were last counted; with very many of them that is not done at each scrape."
        yield _moment("incidentd_clocks_counted_timestamp", about, shown.counted_at)


def _of_the_outbox(shown: Snapshot) -> Iterator[Metric]:
    configured = GaugeMetricFamily(
        "incidentd_channel_configured", "Whether a channel has a provider.", labels=["channel"]
    )
    for name, is_configured in sorted(shown.configured.items()):
        configured.add_metric([name], is_configured)
    yield configured
    if shown.outbox is None:
        return
    depth = GaugeMetricFamily("incidentd_outbox_messages", "Messages that wait to be handed over.", labels=["channel"])
    age = GaugeMetricFamily(
        "incidentd_outbox_oldest",
        "How long the oldest waiting message has waited, 0 for none.",
        labels=["channel"],
        unit="seconds",
    )
    for name in sorted({*shown.configured, *shown.outbox}):
        waiting = shown.outbox.get(name, Waiting())
        depth.add_metric([name], waiting.messages)
        age.add_metric([name], _since(waiting.since, shown.now))
    yield from (depth, age)


def _of_intake(shown: Snapshot) -> Iterator[Metric]:
    reports = CounterMetricFamily(
        "incidentd_intake_reports",
        "Reports that came in since the start, by way and by what became of them.",
        labels=["way", "outcome"],
    )
    for key, count in sorted(shown.reports.items()):
        reports.add_metric(list(key), count)
    mails = CounterMetricFamily(
        "incidentd_intake_mails",
        "Mails that came in since the start, by way and by what became of them.",
        labels=["way", "outcome"],
    )
    for key, count in sorted(shown.mails.items()):
        mails.add_metric(list(key), count)
    yield from (reports, mails)
    if shown.audit_sequence is not None:
        about = "Number of the last line of the audit log."
        yield GaugeMetricFamily("incidentd_audit_sequence", about, value=shown.audit_sequence)


def _of_mailboxes(shown: Snapshot) -> Iterator[Metric]:
    up = GaugeMetricFamily("incidentd_mailbox_up", "Whether a mailbox can be read now.", labels=["mailbox"])
    success = GaugeMetricFamily(
        "incidentd_mailbox_last_success_timestamp",
        "When a mailbox was last looked through to its end; 0 for not since the start.",
        labels=["mailbox"],
        unit="seconds",
    )
    behind = GaugeMetricFamily(
        "incidentd_mailbox_put_off_mails", "Mails that could not be fetched or kept so far.", labels=["mailbox"]
    )
    taken = CounterMetricFamily("incidentd_mailbox_taken_mails", "Mails taken from a mailbox.", labels=["mailbox"])
    failures = CounterMetricFamily(
        "incidentd_mailbox_failures", "Times that a mailbox could not be read.", labels=["mailbox"]
    )
    refusals = CounterMetricFamily(
        "incidentd_mailbox_store_refusals", "Times that the store could not take its mails.", labels=["mailbox"]
    )
    for name, health in sorted(shown.mailboxes.items()):
        up.add_metric([name], is_up(health))
        success.add_metric([name], health.last_success.timestamp() if health.last_success else 0.0)
        behind.add_metric([name], health.put_off)
        taken.add_metric([name], health.taken)
        failures.add_metric([name], health.failures)
        refusals.add_metric([name], health.store_refusals)
    yield from (up, success, behind, taken, failures, refusals)


def _of_the_machine(shown: Snapshot) -> Iterator[Metric]:
    if shown.ticked_at is not None:
        yield _moment("incidentd_tick_timestamp", "When a tick last ended.", shown.ticked_at)
    about = "Tasks in the event loop; steady in a healthy service."
    yield GaugeMetricFamily("incidentd_tasks", about, value=shown.tasks)
    if shown.disk_free is not None:
        about = "Bytes that can still be written where the store is."
        yield GaugeMetricFamily("incidentd_disk_free", about, value=shown.disk_free, unit="bytes")
    if shown.store_bytes is not None:
        about = "Size of the store's files (SQLite)."
        yield GaugeMetricFamily("incidentd_store_size", about, value=shown.store_bytes, unit="bytes")
    if shown.backup_at is not None:
        yield _moment("incidentd_backup_last_success_timestamp", "When a backup was last made.", shown.backup_at)


def _moment(name: str, about: str, at: datetime) -> Metric:
    return GaugeMetricFamily(name, about, value=at.timestamp(), unit="seconds")


def _since(moment: datetime | None, now: datetime) -> float:
    return max(0.0, (now - moment).total_seconds()) if moment is not None else 0.0
