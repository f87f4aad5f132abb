"""Promise: a prepared statement keeps and gives back every value as it was, for few rows and for many."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import bindparam, select

from incidentd.store.prepared import Prepared, insert_all, update_by
from incidentd.store.tables import MessageRow
from tests.integration.stored import START, Stored, opened

MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
ALL = Prepared(
    select(MESSAGE, MESSAGE.c.subject.label("again"))
    .where(MESSAGE.c.attempts >= bindparam("least"))
    .order_by(MESSAGE.c.reference.desc())
    .limit(bindparam("count"))
)
HOSTILE = ('"quoted" \\ back', "two\nlines\ttab", "死亡1人🚒", "'); DROP TABLE message; --", "[1,2]", "null", "1e5", "")
LENGTHS = (1, 2, 3, 31, 32, 33, 70)


def message(number: int) -> dict[str, Any]:
    text = HOSTILE[number % len(HOSTILE)]
    row = dict.fromkeys(MESSAGE.columns.keys())
    texts = ("person", "address", "subject", "body", "thread", "answers", "unit", "claimed_by", "provider_id", "error")
    times = {"created_at": START, "due_at": START + timedelta(microseconds=1), "next_attempt_at": START}
    named = {"reference": f"M{number:04d}", "channel": "sms", "state": "queued", "incidents": "[]"}
    return {**row, **dict.fromkeys(texts, text), **times, **named, "attempts": number, "segments": 2**31 - 1}


@pytest.mark.parametrize("variables", [999, 45, 32766])
def test_no_statement_has_more_parameters_than_this_sqlite_takes(sqlite_url: str, variables: int) -> None:
    """Before 3.32 they were 999; a distribution may have its own number."""
    rows = [message(number) for number in range(300)]
    with opened(sqlite_url) as stored, stored.database.transaction() as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, variables)
        insert_all(MessageRow).many(connection, rows)
        changes = [{"key": row["reference"], "new_subject": row["reference"]} for row in rows]
        update_by(MessageRow, "reference", ("subject",)).many(connection, changes)
        found = ALL.all(connection, least=0, count=300)
    assert [row["subject"] for row in found] == [row["reference"] for row in reversed(rows)]


@pytest.fixture
def update() -> Callable[[], Prepared]:
    return lambda: update_by(MessageRow, "reference", ("subject", "sent_at", "segments", "first_attempt_at"))


@pytest.mark.parametrize("many", LENGTHS)
def test_rows_come_back_as_they_went_in_and_in_order(stored: Stored, many: int) -> None:
    rows = [message(number) for number in range(many)]
    with stored.database.transaction() as connection:
        insert_all(MessageRow).many(connection, rows)
        found = ALL.all(connection, least=0, count=many)
        assert ALL.all(connection, least=many, count=many) == []
        assert ALL.all(connection, least=0, count=2) == found[:2]
    assert found == [{**row, "again": row["subject"]} for row in reversed(rows)]


@pytest.mark.parametrize("many", LENGTHS)
@pytest.mark.parametrize("sqlite", [sqlite3.sqlite_version_info, (3, 32, 9)], ids=["as it is", "without UPDATE FROM"])
def test_each_row_is_changed_by_its_own_values_and_no_other(
    stored: Stored,
    many: int,
    sqlite: tuple[int, int, int],
    update: Callable[[], Prepared],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", sqlite)
    rows = [message(number) for number in range(many + 2)]
    new = [
        {
            "new_subject": f"{row['subject']} {row['reference']}",
            "new_sent_at": START + timedelta(seconds=row["attempts"]) if row["attempts"] % 2 else None,
            "new_segments": row["attempts"],
            "new_first_attempt_at": None,
        }
        for row in rows[1:-1]
    ]
    with stored.database.transaction() as connection:
        insert_all(MessageRow).many(connection, rows)
        update().many(connection, [{"key": row["reference"], **one} for row, one in zip(rows[1:-1], new, strict=True)])
        found = ALL.all(connection, least=0, count=many + 2)
    for row in found:
        del row["again"]
    changed = [{**row, **_columns(one)} for row, one in zip(rows[1:-1], new, strict=True)]
    assert found == [rows[0], *changed, rows[-1]][::-1]


def _columns(new: dict[str, Any]) -> dict[str, Any]:
    return {name.removeprefix("new_"): value for name, value in new.items()}
