"""The alert rules and the dashboard in docs/monitoring name only what the daemon shows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from prometheus_client.exposition import generate_latest

from incidentd.intake.mail.mailbox_types import MailboxHealth
from incidentd.metrics import Metrics
from incidentd.monitor.figures import Snapshot, SnapshotCollector
from incidentd.store.figures import OpenClocks, Waiting

FOLDER = Path(__file__).parents[2] / "docs" / "monitoring"
_NAME = re.compile(r"\b(?:incidentd|process)_[a-z_]+\b")
_LABEL = re.compile(r'\b([a-z_]+)(?:=~?|!=)"')
NOW = datetime(2026, 11, 22, tzinfo=UTC)
FULL = Snapshot(
    now=NOW,
    configured={"sms": True},
    mailboxes={"duty": MailboxHealth()},
    classes=["urgent"],
    clocks={"urgent": OpenClocks(1, 1, 1, NOW)},
    undeliverable=1,
    counted_at=NOW,
    outbox={"sms": Waiting(1, NOW)},
    audit_sequence=1,
    reports={("hook", "taken"): 1},
    mails={("handover", "opened"): 1},
    ticked_at=NOW,
    disk_free=1,
    store_bytes=1,
    backup_at=NOW,
)


def shown() -> dict[str, set[str]]:
    """Every name that a scrape may hold, with its labels."""
    metrics = Metrics()
    metrics.channel("sms")
    metrics.refusals.labels("bad-query")
    metrics.registry.register(SnapshotCollector(FULL))
    found: dict[str, set[str]] = {}
    for line in generate_latest(metrics.registry).decode().splitlines():
        if not line.startswith("#"):
            name = re.split(r"[ {]", line, maxsplit=1)[0]
            found.setdefault(name, set()).update(re.findall(r'([a-z_]+)="', line))
    return found


def rules() -> list[tuple[str, str]]:
    """The alerts, each with its expression."""
    text = (FOLDER / "alerts.yml").read_text("utf-8")
    found = re.findall(r"- alert: (\w+)\n +expr: (?:>-\n)?(.*?)\n(?= +(?:for|labels):)", text, re.DOTALL)
    assert len(found) == text.count("- alert:")
    return [(name, " ".join(expression.split())) for name, expression in found]


def panels() -> list[dict[str, Any]]:
    dashboard = json.loads((FOLDER / "grafana-dashboard.json").read_text("utf-8"))
    found: list[dict[str, Any]] = dashboard["panels"]
    return found


def expressions() -> Iterator[tuple[str, str]]:
    yield from rules()
    yield from ((panel["title"], target["expr"]) for panel in panels() for target in panel["targets"])


@pytest.mark.parametrize(("where", "expression"), [*expressions()])
def test_every_expression_names_only_metrics_and_labels_that_exist(where: str, expression: str) -> None:
    known = shown()
    names = set(_NAME.findall(expression))
    assert names <= set(known), where
    allowed = {"job", "le"}.union(*(known[name] for name in names))
    assert set(_LABEL.findall(expression)) <= allowed, where
    assert expression.count("(") == expression.count(")")


def test_there_is_an_alert_for_each_thing_that_must_not_go_unnoticed() -> None:
    assert {name.removeprefix("Incidentd") for name, _expression in rules()} >= {
        *("Down", "TicksLate", "Late", "ClocksUnattended", "OutboxStuck", "MailboxDown", "Disk", "BackupOld"),
    }


def test_every_metric_of_our_own_has_its_place_in_the_dashboard_or_the_alerts() -> None:
    used = {name for _where, expression in expressions() for name in _NAME.findall(expression)}
    names = {name for name in shown() if name.startswith("incidentd_") and not name.endswith("_created")}
    ours = {re.sub(r"_(bucket|count|sum)$", "", name) for name in names}
    used = {re.sub(r"_(bucket|count|sum)$", "", name) for name in used}
    bookkeeping = {"incidentd_build_info", "incidentd_clocks_counted_timestamp_seconds"}
    details = {
        *("incidentd_channel_configured", "incidentd_channel_last_success_timestamp_seconds"),
        *("incidentd_mailbox_last_success_timestamp_seconds", "incidentd_mailbox_taken_mails_total"),
        "incidentd_mailbox_failures_total",
    }
    assert ours - used - bookkeeping - details == set()


def test_panels_lie_beside_one_another_without_overlap() -> None:
    taken: set[tuple[int, int]] = set()
    for panel in panels():
        place = panel["gridPos"]
        cells = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert not cells & taken, panel["title"]
        assert place["x"] + place["w"] <= 24
        taken |= cells
