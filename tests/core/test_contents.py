"""What is kept beside the log is held against the log's commitments."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

import pytest

from incidentd.core.audit import GENESIS_HASH, AuditEvent, chain, commitment
from incidentd.review.contents import Claim, Contents, Kept, check_contents, claims_in
from incidentd.review.findings import FINDINGS, MOST_REMARKS

SALT: Final = bytes(range(16))
EIGHT: Final = datetime(2026, 3, 1, 8, tzinfo=UTC)
REPORT: Final = Kept(SALT, {"raw": b"{}", "idempotency_key": b"a"})
TOLD: Final[dict[str, dict[str, Any]]] = {
    "report.received": {"report": "2026-000001-01", "raw": commitment(SALT, b"{}"), "kind": "phone"}
    | {"idempotency_key": commitment(SALT, b"a")},
    "report.quarantined": {"kept_as": "Q2026-000001", "raw": commitment(SALT, b"{}")},
    "mail.received": {"mail": "E2026-000001", "raw": commitment(SALT, b"From: a"), "size": 7},
    "incident.closed": {"words": commitment(SALT, "结束".encode())},
    "incident.confirmed": {"state": "confirmed"},  # without a note
    "clock.started": {"clock": "urgent-text"},
}


def claims() -> list[Claim]:
    events = [AuditEvent(kind, "key:K1", "", "", data) for kind, data in TOLD.items()]
    return list(claims_in(chain(events, EIGHT, 0, GENESIS_HASH)))


def judged(kept: Kept | None, rows: int = 1) -> Contents:
    return check_contents([(claims()[0], kept)], {"report": rows})


def broken(contents: Contents) -> tuple[int, str, str]:
    assert contents.broken is not None
    assert contents.broken.reason
    return contents.broken.seq, contents.broken.code, str(contents.broken.values.get("column", ""))


def test_lines_commit_to_reports_to_what_could_not_be_read_to_mails_and_to_remarks() -> None:
    assert [(claim.seq, claim.table, claim.name, tuple(claim.commitments)) for claim in claims()] == [
        (1, "report", "2026-000001-01", ("raw", "idempotency_key")),
        (2, "quarantine", "Q2026-000001", ("raw",)),
        (3, "mail", "E2026-000001", ("raw",)),
        (4, "remark", TOLD["incident.closed"]["words"], ("words",)),
    ]


def test_what_is_as_it_came_is_counted() -> None:
    assert judged(REPORT) == Contents(1, None, ())


@pytest.mark.parametrize(
    ("change", "column"),
    [
        ({"contents": {**REPORT.contents, "raw": b"{ }"}}, "raw"),
        ({"contents": {**REPORT.contents, "idempotency_key": b"b"}}, "idempotency_key"),
        ({"salt": bytes(16)}, "raw"),
        ({"salt": b""}, "raw"),
        ({"contents": {**REPORT.contents, "raw": b""}}, "raw"),  # erased only by half
    ],
)
def test_what_was_changed_is_found_at_its_line(change: dict[str, Any], column: str) -> None:
    assert broken(judged(REPORT._replace(**change))) == (1, "content_differs", column)


def test_a_row_that_was_deleted_is_missed() -> None:
    assert broken(judged(None, 0)) == (1, "content_gone", "")


def test_a_row_that_no_line_tells_of_is_found() -> None:
    assert broken(judged(REPORT, 2)) == (0, "content_unlogged", "")


def test_what_was_erased_with_its_salt_is_no_break() -> None:
    contents = judged(Kept(b"", {**REPORT.contents, "raw": b""}))
    assert (contents.rows, contents.broken) == (0, None)
    assert [(one.seq, one.code) for one in contents.remarks] == [(1, "content_erased")]


def test_very_many_erasures_make_few_remarks() -> None:
    count = MOST_REMARKS + 3
    pairs = [(claims()[1], Kept(b"", {"raw": b""}))] * count
    last = check_contents(pairs, {"quarantine": count}).remarks[-1]
    assert (last.code, last.values["count"]) == ("content_erased_more", 3)


def test_the_first_break_is_named() -> None:
    changed = Kept(SALT, {"raw": b"", "words": b""})
    pairs = [(claim, changed) for claim in claims()[1:]]
    assert broken(check_contents(pairs, {"quarantine": 1, "mail": 1, "remark": 1}))[0] == 2


def test_every_finding_about_contents_is_tested_for_here() -> None:
    with open(__file__, encoding="utf-8") as this:  # noqa: PTH123 - the shortest way to this file
        text = this.read()
    assert [code for code in FINDINGS if code.startswith("content_") and f'"{code}"' not in text] == []
