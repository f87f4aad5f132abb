"""What is amiss with a service, judged from how its parts stand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from incidentd.intake.mail.mailbox_types import MailboxHealth
from incidentd.monitor.readiness import State, reasons

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
WELL = State(
    now=NOW,
    started_at=NOW - timedelta(hours=1),
    store_writable=True,
    written_at=NOW,
    ticked_at=NOW - timedelta(seconds=2),
    disk_free=10**10,
    mailboxes={"duty": MailboxHealth(state="watching", last_success=NOW)},
    configured={"sms": True, "email": True},
    failing={"sms": 0},
)


def test_a_service_that_does_its_duty_has_nothing_amiss() -> None:
    assert reasons(WELL) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            {"store_writable": False, "written_at": NOW - timedelta(minutes=1)},
            {"part": "store", "code": "not-writable", "stops": True, "since": "2026-11-22T02:59:00+00:00"},
        ),
        (
            {"ticked_at": NOW - timedelta(seconds=16)},
            {"part": "ticker", "code": "late", "stops": True, "since": "2026-11-22T02:59:44+00:00"},
        ),
        ({"disk_free": 2**20}, {"part": "disk", "code": "full", "stops": True}),
        ({"disk_free": 2**27}, {"part": "disk", "code": "nearly-full", "stops": False}),
        (
            {"mailboxes": {"duty": MailboxHealth(state="waiting", last_error="AUTH secret", failures=3)}},
            {
                "part": "mailbox",
                "name": "duty",
                "code": "down",
                "stops": False,
                "since": "2026-11-22T02:00:00+00:00",
            },
        ),
        (
            {"mailboxes": {"duty": MailboxHealth(state="watching", put_off=2)}},
            {"part": "mailbox", "name": "duty", "code": "behind", "stops": False},
        ),
        (
            {"handover_down_since": NOW - timedelta(minutes=1)},
            {"part": "handover", "code": "down", "stops": False, "since": "2026-11-22T02:59:00+00:00"},
        ),
        (
            {"configured": {"sms": False}},
            {"part": "channel", "name": "sms", "code": "unconfigured", "stops": False},
        ),
        ({"failing": {"sms": 3}}, {"part": "channel", "name": "sms", "code": "failing", "stops": False}),
    ],
)
def test_each_thing_that_is_amiss_is_named_without_what_others_said_of_it(
    change: dict[str, Any], expected: dict[str, Any]
) -> None:
    [found] = reasons(WELL._replace(**change))
    assert found.as_json() == expected


def test_what_stops_the_service_comes_first() -> None:
    found = reasons(WELL._replace(configured={"sms": False}, store_writable=False))
    assert [reason.part for reason in found] == ["store", "channel"]
