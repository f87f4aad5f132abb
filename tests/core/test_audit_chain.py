from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.core.audit import (
    GENESIS_HASH,
    KINDS,
    AuditEvent,
    AuditLine,
    EventRefused,
    chain,
    commitment,
)

EIGHT: Final = datetime(2026, 3, 1, 8, tzinfo=UTC)
SHANGHAI: Final = timezone(timedelta(hours=8))
DOCUMENT: Final = Path(__file__).parents[2] / "docs" / "audit.md"

# The worked example of docs/audit.md; its hashes were confirmed with printf and sha256sum.
EXAMPLE_BODIES: Final = (
    (
        '{"actor":"system","at":"2026-03-01T08:00:00.000000Z",'
        '"data":{"version":"0.1.0"},'
        '"incident":"","kind":"service.started","seq":1,"unit":""}'
    ),
    (
        '{"actor":"key:K3","at":"2026-03-01T08:12:07.000250Z",'
        '"data":{"missing":["course","trend"],"report":"2026-000123-1"},'
        '"incident":"2026-000123","kind":"report.received","seq":2,"unit":"forest-station"}'
    ),
    (
        '{"actor":"engine","at":"2026-03-01T08:12:07.000250Z",'
        '"data":{"clock":"urgent text","due_at":"2026-03-01T08:42:07.000000Z"},'
        '"incident":"2026-000123","kind":"clock.started","seq":3,"unit":"forest-station"}'
    ),
)
EXAMPLE_HASHES: Final = (
    "a76fd4a377aa7a89cfcf9775a0c527d7d3135e6d48eb7336f1f768875fdf2fb2",
    "29c378fd32fef8e4a0a0f2e563a1996904e1c63cc9b496c5e7d93a513cbbabd2",
    "0e6524ae5ef637705c0e95eb834b2c379cd1f8d781350a5fd77ecde7cea4ebc4",
)


def example_log() -> list[AuditLine]:
    started = AuditEvent("service.started", "system", data={"version": "0.1.0"})
    received = AuditEvent(
        "report.received",
        "key:K3",
        "forest-station",
        "2026-000123",
        {"report": "2026-000123-1", "missing": ["course", "trend"]},
    )
    clock = AuditEvent(
        "clock.started",
        "engine",
        "forest-station",
        "2026-000123",
        {"clock": "urgent text", "due_at": "2026-03-01T08:42:07.000000Z"},
    )
    first = chain([started], EIGHT, 0, GENESIS_HASH)
    later = datetime(2026, 3, 1, 16, 12, 7, 250, tzinfo=SHANGHAI)
    return first + chain([received, clock], later, first[-1].seq, first[-1].hash)


def one(data: Mapping[str, Any]) -> AuditLine:
    return chain([AuditEvent("report.received", "system", data=data)], EIGHT, 0, GENESIS_HASH)[0]


def data_text(data: Mapping[str, Any]) -> str:
    return (
        one(data)
        .body.removeprefix('{"actor":"system","at":"2026-03-01T08:00:00.000000Z","data":')
        .removesuffix(',"incident":"","kind":"report.received","seq":1,"unit":""}')
    )


# --- the chain --------------------------------------------------------------------------------------------------------


def test_the_worked_example_has_the_bodies_and_hashes_that_are_published() -> None:
    log = example_log()
    assert tuple(line.body for line in log) == EXAMPLE_BODIES
    assert tuple(line.hash for line in log) == EXAMPLE_HASHES


def test_the_document_shows_the_worked_example_as_the_code_makes_it() -> None:
    document = DOCUMENT.read_text(encoding="utf-8")
    assert [text for text in EXAMPLE_BODIES + EXAMPLE_HASHES if text not in document] == []


def test_the_document_lists_every_kind_with_its_meaning() -> None:
    document = DOCUMENT.read_text(encoding="utf-8")
    assert [kind for kind, meaning in KINDS.items() if f"| `{kind}` | {meaning} |" not in document] == []


def test_a_hash_covers_the_prefix_the_hash_before_and_the_stored_text() -> None:
    previous = GENESIS_HASH
    for line in example_log():
        covered = b"incidentd/audit-line/v1\n" + bytes.fromhex(previous) + line.body.encode()
        assert line.hash == sha256(covered).hexdigest()
        assert line.prev_hash == previous
        previous = line.hash


def test_lines_are_numbered_from_one_without_gaps_and_the_columns_repeat_the_text() -> None:
    for number, line in enumerate(example_log(), 1):
        body = json.loads(line.body)
        assert line.seq == body["seq"] == number
        assert [line.kind, line.actor, line.unit, line.incident] == [
            body[key] for key in ("kind", "actor", "unit", "incident")
        ]
        assert line.at == datetime.fromisoformat(body["at"])


def test_a_time_is_written_in_utc_with_its_microseconds_whatever_its_zone() -> None:
    [line] = chain(
        [AuditEvent("service.started", "system")], datetime(2026, 1, 1, 0, 30, tzinfo=SHANGHAI), 0, GENESIS_HASH
    )
    assert '"at":"2025-12-31T16:30:00.000000Z"' in line.body
    assert line.at.utcoffset() == timedelta(0)


def test_no_events_make_no_lines() -> None:
    assert chain([], EIGHT, 0, GENESIS_HASH) == []


def test_events_chained_in_one_go_or_one_by_one_give_the_same_lines() -> None:
    events = [AuditEvent(kind, "system") for kind in KINDS]
    at_once = chain(events, EIGHT, 0, GENESIS_HASH)
    singly: list[AuditLine] = []
    for event in events:
        head = (singly[-1].seq, singly[-1].hash) if singly else (0, GENESIS_HASH)
        singly += chain([event], EIGHT, *head)
    assert singly == at_once
    assert all(after.prev_hash == before.hash for before, after in pairwise(at_once))


@pytest.mark.parametrize(
    ("seq", "prev_hash"),
    [
        (0, "ab" * 32),
        (1, GENESIS_HASH),
        (-1, "ab" * 32),
        (7, "AB" * 32),
        (7, "ab" * 31),
        (7, "ab " * 32),
        (7, "not hex"),
    ],
)
def test_a_line_is_not_chained_to_what_cannot_be_a_head(seq: int, prev_hash: str) -> None:
    with pytest.raises(ValueError, match=r"head|hash|hexadecimal"):
        chain([AuditEvent("service.started", "system")], EIGHT, seq, prev_hash)


def test_a_time_without_an_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="offset"):
        chain([AuditEvent("service.started", "system")], EIGHT.replace(tzinfo=None), 0, GENESIS_HASH)


# --- canonical text ---------------------------------------------------------------------------------------------------


def test_keys_are_sorted_at_every_depth_and_nothing_is_spaced_or_needlessly_escaped() -> None:
    data = {"b": {"z": 1, "a": [True, None, -3]}, "a": '林场 "3号" \\ \t\x01/\x7f', "": ()}
    assert data_text(data) == ('{"":[],"a":"林场 \\"3号\\" \\\\ \\t\\u0001/\x7f","b":{"a":[true,null,-3],"z":1}}')


def test_enumerations_of_text_and_read_only_mappings_are_written_by_value() -> None:
    class Grade(StrEnum):
        GRAVE = "grave"

    assert data_text(MappingProxyType({"grade": Grade.GRAVE})) == '{"grade":"grave"}'


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.text(st.characters(codec="utf-8")), json_values, max_size=5))
def test_the_canonical_text_is_what_any_json_writer_with_sorted_keys_and_no_spaces_gives(data: dict[str, Any]) -> None:
    body = one(data).body
    assert json.loads(body)["data"] == data
    assert json.dumps(json.loads(body), ensure_ascii=False, sort_keys=True, separators=(",", ":")) == body


@given(st.dictionaries(st.text(st.characters(codec="utf-8")), json_values, max_size=5), st.randoms())
def test_equal_facts_have_one_text_in_whatever_order_they_were_put_together(data: dict[str, Any], random: Any) -> None:
    items = list(data.items())
    random.shuffle(items)
    assert one(dict(items)).body == one(data).body


# --- what is refused --------------------------------------------------------------------------------------------------


def looped() -> dict[str, Any]:
    loop: dict[str, Any] = {}
    loop["again"] = loop
    return loop


@pytest.mark.parametrize(
    ("value", "says"),
    [
        (1.5, "is a float, which has no single text"),
        (1.0, "float"),
        (float("nan"), "float"),
        (float("inf"), "float"),
        (2**53, "beyond 2\\^53"),
        (-(2**53), "beyond 2\\^53"),
        (EIGHT, "datetime has no JSON form"),
        (b"bytes", "bytes has no JSON form"),
        (Decimal("1.5"), "Decimal has no JSON form"),
        ({"a", "b"}, "set has no JSON form"),
        ({1: "a"}, "key 1 is not text"),
        ({1: "a", "b": "c"}, "not supported between"),
        ("half \ud800 of a pair", "surrogate"),
        (looped(), "deep, or contains itself"),
    ],
)
def test_data_without_one_canonical_form_is_refused_with_the_reason(value: Any, says: str) -> None:
    with pytest.raises(EventRefused, match=says) as refused:
        one({"deep": [{"fact": value}]})
    assert "report.received" in refused.value.message
    assert refused.value.hint


def test_data_may_be_sixteen_deep_and_no_deeper() -> None:
    deep: dict[str, Any] = {}
    for _ in range(15):
        deep = {"in": deep}
    one(deep)
    with pytest.raises(EventRefused, match="more than 16 deep"):
        one({"in": deep})


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(EventRefused, match="no such kind"):
        chain([AuditEvent("report.recieved", "system")], EIGHT, 0, GENESIS_HASH)


@pytest.mark.parametrize(
    "event",
    [
        AuditEvent("report.received", ""),
        AuditEvent("report.received", "cli:a\nb"),
        AuditEvent("report.received", "system", unit="nul\x00"),
        AuditEvent("report.received", "system", incident="left\u202eright"),
        AuditEvent("report.received", "system", unit="\ud800"),
    ],
)
def test_columns_that_would_not_show_as_they_are_stored_are_refused(event: AuditEvent) -> None:
    with pytest.raises(EventRefused, match="printable"):
        chain([event], EIGHT, 0, GENESIS_HASH)


def test_one_refused_event_leaves_no_line_of_its_group() -> None:
    good = AuditEvent("report.received", "system")
    with pytest.raises(EventRefused):
        chain([good, AuditEvent("nonsense", "system")], EIGHT, 0, GENESIS_HASH)


# --- commitments ------------------------------------------------------------------------------------------------------


def test_a_commitment_is_the_published_hash_of_salt_and_content() -> None:
    salt, content = bytes(range(16)), "报告".encode()
    assert commitment(salt, content) == "e84c6c14354323dc86a7611fc51adad416ac2455f27fd1a84337d045ca122722"
    assert commitment(salt, content) == sha256(b"incidentd/commitment/v1\n" + b"\x10" + salt + content).hexdigest()


@given(st.binary(min_size=17, max_size=40), st.binary(max_size=20))
def test_moving_bytes_between_salt_and_content_changes_the_commitment(salt: bytes, content: bytes) -> None:
    assert commitment(salt, content) != commitment(salt[:-1], salt[-1:] + content)


@pytest.mark.parametrize("length", [0, 15, 256])
def test_a_salt_that_could_be_guessed_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match="16 to 255"):
        commitment(bytes(length), b"content")
