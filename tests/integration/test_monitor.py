"""`/metrics` and `/readyz` of the whole daemon: true figures in the formats of Prometheus, nothing of any incident."""

from __future__ import annotations

import re
import socket
import sqlite3
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from prometheus_client.metrics_core import Metric
from prometheus_client.openmetrics.parser import text_string_to_metric_families as openmetrics
from prometheus_client.parser import text_string_to_metric_families as plain_text

from incidentd.intake.mail import post_room
from incidentd.metrics import Metrics
from incidentd.monitor import counted
from incidentd.monitor.monitor import Monitor, Watched
from incidentd.rehearsal.faults import Fault
from tests.acceptance.story import FULL, Story, told
from tests.helpers import eventually
from tests.integration.stored import Stored, on_writer

OPENMETRICS = "application/openmetrics-text; version=1.0.0"


@pytest.fixture
async def story(tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Story]:
    """A daemon at work, which counts anew at each scrape."""
    monkeypatch.setattr(counted, "FRESH_SECONDS", 0.0)
    monkeypatch.setattr(counted, "_SHARE", 0.0)
    async with told(tmp_path, sqlite_url) as one:
        yield one


async def scraped(story: Story) -> dict[str, Metric]:
    """The metrics by name, as the reference parser of OpenMetrics reads them: it refuses what breaks the standard."""
    answer = await story.http.get("/metrics", headers={"accept": OPENMETRICS}, timeout=30)
    assert answer.headers["content-type"].startswith("application/openmetrics-text; version=1.0.0")
    assert answer.text.endswith("# EOF\n")
    return {family.name: family for family in openmetrics(answer.text)}  # type: ignore[no-untyped-call]


async def figure(story: Story, name: str, **labels: str) -> float:
    """One figure."""
    family = (await scraped(story))[name.removesuffix("_total").removesuffix("_count")]
    [value] = [one.value for one in family.samples if one.name == name and labels.items() <= one.labels.items()]
    return float(value)


async def test_both_formats_are_those_of_prometheus_own_parsers(story: Story) -> None:
    families = await scraped(story)
    for name, family in families.items():
        assert family.documentation, name
        assert not family.unit or name.endswith(f"_{family.unit}"), name
    plain = await story.http.get("/metrics")
    assert plain.headers["content-type"].startswith("text/plain; version=")
    names = {family.name for family in plain_text(plain.text)}
    assert {"incidentd_clocks", "incidentd_firing_lateness_seconds", "process_resident_memory_bytes"} <= names


async def test_open_clocks_are_counted_by_class_and_how_they_stand(story: Story) -> None:
    story.clock.move_to(story.clock.now())
    late = {"occurred_at": story.clock.now().isoformat()}
    number = (await story.report(**{"class": "urgent", "elements": late}))["incident"]
    assert await figure(story, "incidentd_clocks", **{"class": "urgent", "state": "running"}) == 1
    assert await figure(story, "incidentd_clocks", **{"class": "general", "state": "running"}) == 0
    await story.forward(minutes=31)
    of_class = {"class": "urgent"}
    assert await figure(story, "incidentd_clocks", **of_class, state="overdue") == 1
    assert await figure(story, "incidentd_clocks_unattended", **of_class) == 1
    assert await figure(story, "incidentd_clocks_longest_overdue_seconds", **of_class) == pytest.approx(60, abs=5)
    await story.daemon.store.act("acknowledge", number, "test")
    assert await figure(story, "incidentd_clocks_unattended", **of_class) == 0
    assert await figure(story, "incidentd_firing_lateness_seconds_count") > 0


async def test_what_came_in_is_counted_by_way_and_outcome(story: Story) -> None:
    await story.report(**{"class": "urgent", "elements": FULL})
    await story.send(webhook_id="again", **{"class": "urgent", "elements": FULL})
    await story.send(webhook_id="again", **{"class": "urgent", "elements": FULL})
    await story.send(webhook_id="bad", nonsense=True)
    for outcome, count in {"taken": 2, "again": 1, "quarantined": 1}.items():
        assert await figure(story, "incidentd_intake_reports_total", way="hook", outcome=outcome) == count
    assert await figure(story, "incidentd_intake_reports_total", way="phone", outcome="taken") == 0
    assert (await story.http.get("/v1/incidents")).status_code == 401
    refusals = (await scraped(story))["incidentd_intake_refusals"].samples
    counted_refusals = {one.labels["code"]: one.value for one in refusals if one.name.endswith("_total")}
    assert sum(counted_refusals.values()) == 2
    assert await figure(story, "incidentd_audit_sequence") == (await story.audit())[-1].seq


async def test_the_outbox_and_each_channel_are_shown(story: Story) -> None:
    story.twilio.faults.add(Fault("reject", code=503))
    await story.report(**{"class": "urgent", "elements": {"occurred_at": FULL["occurred_at"]}})
    await story.forward(minutes=40)
    channel = {"channel": "sms"}
    await eventually(lambda: story.twilio.requests)
    assert await figure(story, "incidentd_outbox_messages", **channel) > 0
    assert await figure(story, "incidentd_channel_consecutive_failures", **channel) > 0
    assert await figure(story, "incidentd_deliveries_total", **channel, outcome="retry") > 0
    assert await figure(story, "incidentd_channel_last_success_timestamp_seconds", channel="email") > 0
    assert await figure(story, "incidentd_channel_configured", **channel) == 1
    story.twilio.faults.clear()


async def test_nothing_of_any_incident_person_or_secret_is_shown(story: Story) -> None:
    await story.report(**{"class": "urgent", "title": "marked-title", "elements": FULL})
    await story.forward(minutes=40)
    shown = (await story.http.get("/metrics")).text + (await story.http.get("/readyz")).text
    assert not re.search("marked-title|2026-0000|\\+861000|东山|example.org|dongshan|/tmp", shown)


async def test_very_many_clocks_are_not_counted_at_every_scrape(tmp_path: Path, sqlite_url: str) -> None:
    async with told(tmp_path, sqlite_url) as story:
        first = await figure(story, "incidentd_clocks_counted_timestamp_seconds")
        story.clock.move_to(story.clock.now())
        await story.forward(minutes=1)
        assert await figure(story, "incidentd_clocks_counted_timestamp_seconds") == first


async def test_a_store_that_refuses_writes_makes_it_unready_and_both_pages_still_answer(story: Story) -> None:
    on_writer(story.daemon.store, "PRAGMA busy_timeout=20")
    assert (await story.http.get("/readyz")).json() == {"ready": True, "reasons": []}
    holder = sqlite3.connect(story.store_url.removeprefix("sqlite:///"), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")

    async def refused() -> bool:
        answer = await story.http.get("/readyz")
        return answer.status_code == 503 and answer.json()["reasons"][0]["code"] == "not-writable"

    await eventually(refused)
    assert (await story.http.get("/metrics")).status_code == 200
    assert await figure(story, "incidentd_store_transaction_seconds_count", result="failed") > 0
    holder.execute("ROLLBACK")
    holder.close()

    async def ready() -> bool:
        return (await story.http.get("/readyz")).status_code == 200

    await eventually(ready)


async def test_a_full_disk_is_told_of(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.statvfs", lambda _path: SimpleNamespace(f_bavail=1, f_frsize=4096))
    answer = await story.http.get("/readyz")
    assert (answer.status_code, answer.json()["reasons"]) == (503, [{"part": "disk", "code": "full", "stops": True}])
    assert await figure(story, "incidentd_disk_free_bytes") == 4096


async def test_channels_without_a_provider_are_reasons_but_it_is_ready(tmp_path: Path, sqlite_url: str) -> None:
    async with told(tmp_path, sqlite_url, providers=False) as story:
        answer = await story.http.get("/readyz")
        assert answer.status_code == 200
        assert {(one["name"], one["code"]) for one in answer.json()["reasons"]} == {
            ("sms", "unconfigured"),
            ("email", "unconfigured"),
        }


async def test_a_mailbox_that_is_down_is_told_of_since_when(tmp_path: Path, sqlite_url: str) -> None:
    mail = (
        '[[mail.mailboxes]]\nname = "duty"\nhost = "127.0.0.1"\nport = 1\nsecurity = "none"\n'
        'username = "duty"\npassword = "sms"\n'
    )
    async with told(tmp_path, sqlite_url, mail=mail) as story:
        [reason] = (await story.http.get("/readyz")).json()["reasons"]
        assert (reason["part"], reason["name"], reason["code"], reason["stops"]) == ("mailbox", "duty", "down", False)
        assert reason["since"]
        assert await figure(story, "incidentd_mailbox_up", mailbox="duty") == 0


async def test_where_it_cannot_listen_for_the_mail_server_it_does_its_duty_says_so_and_tries_again(
    tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(post_room, "LISTEN_AGAIN_SECONDS", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as another:
        port = another.getsockname()[1]
        mail = f'[mail]\naddresses = ["report@example.org"]\ntrust_registered = true\n[mail.handover]\nport = {port}\n'
        async with told(tmp_path, sqlite_url, mail=mail) as story:
            ready = await story.http.get("/readyz")
            [reason] = ready.json()["reasons"]
            assert ready.status_code == 200
            assert (reason["part"], reason["code"], reason["stops"]) == ("handover", "down", False)
            await story.report(**{"class": "urgent", "elements": FULL})
            another.close()
            await eventually(lambda: story.daemon.post_room and story.daemon.post_room.handover_down_since is None)
            assert (await story.http.get("/readyz")).json()["reasons"] == []
            assert (await story.hand_over(b"From: duty@example.org\r\nSubject: x\r\n\r\ny\r\n")).startswith("250")


async def test_a_first_tick_that_does_not_end_is_told_of(stored: Stored) -> None:
    monitor = Monitor(Watched(stored.store, stored.clock, Metrics(), Path.cwd(), {"sms": True}))
    assert (await monitor.readiness())[0]
    stored.clock.forward(timedelta(seconds=20))
    ready, reasons = await monitor.readiness()
    assert (ready, [(one["part"], one["code"]) for one in reasons]) == (False, [("ticker", "late")])
    monitor.ticked()
    assert (await monitor.readiness())[0]
    await monitor.stop()
