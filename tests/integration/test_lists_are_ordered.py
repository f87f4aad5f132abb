"""What is listed newest first stands in one order, however it lies in the store."""

from __future__ import annotations

from typing import Any

from sqlalchemy import insert
from sqlmodel import SQLModel

from incidentd.store.queries import list_messages, list_quarantine
from incidentd.store.tables import MessageRow, QuarantineRow
from tests.integration.stored import START, Stored

NAMES = ["2", "1", "3"]


def put(stored: Stored, table: type[SQLModel], rows: list[dict[str, Any]]) -> None:
    write = insert(table)
    stored.store._writer.alone_blocking(lambda connection: connection.execute(write, rows).close()).result()


def message(reference: str) -> dict[str, Any]:
    texts = dict.fromkeys(("person", "address", "subject", "body", "thread", "answers", "unit", "claimed_by"), "")
    moments = dict.fromkeys(("created_at", "due_at", "next_attempt_at"), START)
    more = {"channel": "sms", "state": "queued", "incidents": "[]", "provider_id": "", "error": ""}
    return {"reference": reference, "attempts": 0, "segments": 0, **texts, **moments, **more}


def quarantined(number: str) -> dict[str, Any]:
    texts = dict.fromkeys(("actor", "unit", "scope", "fingerprint", "code", "reason", "field"), "")
    return {"number": number, "idempotency_key": number, "arrived_at": START, "salt": b"", "raw": b"", **texts}


def test_messages_of_one_moment_stand_in_one_order(stored: Stored) -> None:
    put(stored, MessageRow, [message(name) for name in NAMES])
    listed = stored.store.read_blocking(list_messages)
    assert [row["reference"] for row in listed] == ["3", "2", "1"]


def test_what_was_unreadable_at_one_moment_stands_in_one_order(stored: Stored) -> None:
    put(stored, QuarantineRow, [quarantined(name) for name in NAMES])
    listed = stored.store.read_blocking(list_quarantine)
    assert [row["number"] for row in listed] == ["3", "2", "1"]
