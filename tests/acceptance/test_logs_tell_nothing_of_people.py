"""Promise: the log follows a report from its arrival to its messages, and holds nothing of people or secrets.

The whole service runs as a process of its own, as systemd runs it, and everything that it puts out is read.
"""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from incidentd.clock import now
from incidentd.intake.webhook import sign
from incidentd.rehearsal.faults import Fault
from incidentd.rehearsal.serve import ACCOUNT_SID
from incidentd.rehearsal.smtp import SmtpServer
from incidentd.rehearsal.twilio import TwilioServer
from tests.helpers import wait_until
from tests.integration.checks import configure, email, sms
from tests.integration.cli_rig import COMMAND, Site, site_in
from tests.servers.threads import in_a_thread

SMTP_SECRET, SMS_SECRET = "marked-smtp-secret", "marked-sms-secret"
TEXT = "marked text of a report 山体滑坡"
MARKS = (
    *(SMTP_SECRET, SMS_SECRET, "marked", "山体滑坡", "信息员", "某某", "10000000"),
    *("Bearer", "whsec_", "@example.org", "+8610"),
)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    made = site_in(tmp_path / "site")
    made.environment["INCIDENTD_SERVICE__LANGUAGE"] = "en"
    return made


def port_in(log: Path) -> Iterator[int]:
    """The port, once the service has said that it is ready."""
    for line in log.read_text().splitlines():
        said = json.loads(line) if line.startswith("{") and line.endswith("}") else {}
        if said.get("event") == "service.ready":
            yield said["port"]


def test_everything_it_says_at_work_and_in_trouble_is_free_of_people_and_secrets(site: Site) -> None:
    with (
        in_a_thread(SmtpServer(username="duty", password=SMTP_SECRET)) as smtp,
        in_a_thread(TwilioServer(ACCOUNT_SID, SMS_SECRET)) as twilio,
    ):
        configure(site, f"{email(smtp.port)}\n{sms(twilio.port)}", smtp=SMTP_SECRET, twilio=SMS_SECRET)
        site.environment["INCIDENTD_HTTP__PORT"] = "0"
        twilio.faults.add(Fault("reject", code=400, provider_code=21614, times=1))
        key = site.json("keys", "create", "marked platform", "--kind", "hook", "--role", "office")
        log = site.folder / "log"
        with (
            log.open("wb") as output,
            subprocess.Popen(
                [*COMMAND, "serve"], cwd=site.folder, env=site.env(), stdout=output, stderr=output
            ) as process,
        ):
            try:
                wait_until(lambda: list(port_in(log)), within=60)
                [port] = port_in(log)
                answer = _report(port, key["secret"], "late", occurred_at="2026-01-01T00:00:00+08:00")
                _report(port, key["secret"], "wrong", nonsense="marked nonsense")
                httpx.get(f"http://127.0.0.1:{port}/v1/incidents", headers={"authorization": "Bearer marked-token"})
                wait_until(lambda: smtp.received and twilio.received, within=60)
                wait_until(lambda: '"delivery.sent"' in log.read_text(), within=30)
            finally:
                process.send_signal(signal.SIGTERM)
                process.wait(30)
        said = log.read_text()

    for mark in MARKS:
        assert mark not in said, next(line for line in said.splitlines() if mark in line)
    lines: list[dict[str, Any]] = [json.loads(line) for line in said.splitlines()]
    [taken] = [line for line in lines if line["event"] == "report.taken"]
    assert taken["correlation"] == answer.headers["x-correlation-id"]
    assert taken["incident"] == answer.json()["incident"]
    sent = [line for line in lines if line["event"] == "delivery.sent"]
    assert taken["incident"] in {line["incident"] for line in sent}
    refused = [line for line in lines if line["event"] == "report.refused"]
    assert {line["correlation"] for line in refused}.isdisjoint({taken["correlation"]})
    assert all({"timestamp", "level", "event"} <= set(line) for line in lines)


def _report(port: int, secret: str, webhook_id: str, **more: Any) -> httpx.Response:
    elements = {
        "source": TEXT,
        "informant": {"name": "某某信息员", "phone": "10000000009"},
        **({"occurred_at": more.pop("occurred_at")} if "occurred_at" in more else {}),
    }
    body = json.dumps({"unit": "dongshan-town", "class": "urgent", "title": TEXT, "elements": elements, **more})
    raw = body.encode()
    return httpx.post(
        f"http://127.0.0.1:{port}/v1/reports", content=raw, headers=sign(secret, webhook_id, now(), raw), timeout=30
    )


def test_in_a_terminal_lines_are_coloured_for_people(site: Site) -> None:
    site.environment["INCIDENTD_HTTP__PORT"] = "0"
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*COMMAND, "serve"], cwd=site.folder, env=site.env(), stdin=theirs, stdout=theirs, stderr=theirs
    ) as process:
        os.close(theirs)
        shown = b""
        try:
            while b"service.ready" not in shown:
                shown += os.read(ours, 4096)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(30)
            os.close(ours)
    assert b"\x1b[" in shown
    assert b'{"' not in shown
