from __future__ import annotations

import tracemalloc
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incidentd.core import audit
from incidentd.core.audit import GENESIS_HASH, KINDS, LINE_PREFIX, AuditEvent, AuditLine, chain
from incidentd.core.checkpoint import Checkpoint, public_key_of, sign_checkpoint
from incidentd.core.merkle import EMPTY_ROOT, root
from incidentd.errors import AuditBroken, IncidentdError
from incidentd.review import verify as verifier
from incidentd.review.findings import FINDINGS, Verdict
from incidentd.review.verify import verify

SEED: Final = bytes(range(32))
PUBLIC: Final = public_key_of(SEED)
ORIGIN: Final = "incidentd.example.org/audit"
EIGHT: Final = datetime(2026, 3, 1, 8, tzinfo=UTC)
SHANGHAI: Final = timezone(timedelta(hours=8))

names = st.sampled_from(["", "forest-station", "林场", 'a "quoted" unit', "back\\slash"])
facts = st.dictionaries(
    st.text(st.characters(codec="utf-8"), max_size=6),
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(st.characters(codec="utf-8")),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=2), inner, max_size=2),
        max_leaves=4,
    ),
    max_size=3,
)
events = st.builds(
    AuditEvent, st.sampled_from(sorted(KINDS)), st.sampled_from(["system", "cli:a"]), names, names, facts
)


def build(groups: Sequence[Sequence[AuditEvent]], at: datetime = EIGHT) -> list[AuditLine]:
    """A log as transactions would write it, a second apart."""
    lines: list[AuditLine] = []
    for number, group in enumerate(groups):
        head = (lines[-1].seq, lines[-1].hash) if lines else (0, GENESIS_HASH)
        lines += chain(group, at + timedelta(seconds=number), *head)
    return lines


logs = st.lists(st.lists(events, min_size=1, max_size=3), min_size=1, max_size=5).map(build)

# For what is done to whole lines, what stands in them does not matter: known ones leave time for more tries.
REPORTED: Final = AuditEvent("report.received", "key:K3", "forest-station", "2026-000123", {"report": "2026-000123-1"})
STARTED: Final = AuditEvent("clock.started", "engine", "林场", "2026-000123", {"due_at": "2026-03-01T08:30:00.000000Z"})
plain_logs = st.lists(
    st.lists(st.sampled_from([REPORTED, STARTED]), min_size=1, max_size=3), min_size=1, max_size=5
).map(build)


def plain_log(size: int) -> list[AuditLine]:
    return build(
        [[AuditEvent("report.received", "key:K3", "forest-station", f"2026-{n:06}", {"n": n})] for n in range(size)]
    )


def signed(lines: Sequence[AuditLine], seed: bytes = SEED) -> Checkpoint:
    return sign_checkpoint(ORIGIN, len(lines), root([bytes.fromhex(line.hash) for line in lines]), seed)


def rehashed(line: AuditLine) -> AuditLine:
    """The line as a forger would leave it who knows how a hash is made."""
    covered = LINE_PREFIX + bytes.fromhex(line.prev_hash) + line.body.encode()
    return line._replace(hash=sha256(covered).hexdigest())


def rebuilt(lines: Sequence[AuditLine]) -> list[AuditLine]:
    """The lines numbered and chained anew, as a forger would who has the whole store to himself."""
    forged: list[AuditLine] = []
    for line in lines:
        seq, prev = (forged[-1].seq + 1, forged[-1].hash) if forged else (1, GENESIS_HASH)
        body = line.body.replace(f'"seq":{line.seq},"unit"', f'"seq":{seq},"unit"')
        forged.append(rehashed(line._replace(seq=seq, prev_hash=prev, body=body)))
    return forged


def broken(verdict: Verdict) -> tuple[int, str]:
    assert verdict.broken is not None, "the verifier found nothing wrong"
    assert verdict.broken.reason  # its values fill its sentence
    return verdict.broken.seq, verdict.broken.code


def remarks(verdict: Verdict) -> list[str]:
    return [remark.code for remark in verdict.remarks if remark.reason]


# --- a log that holds -------------------------------------------------------------------------------------------------


@given(logs)
def test_every_log_that_the_writer_makes_holds(lines: list[AuditLine]) -> None:
    verdict = verify(iter(lines), checkpoint=signed(lines), public_key=PUBLIC, origin=ORIGIN)
    assert verdict.holds
    assert verdict.lines == len(lines)
    assert verdict.head == (lines[-1].seq, lines[-1].hash)
    assert verdict.root == signed(lines).root
    assert verdict.remarks == ()
    verdict.raise_if_broken()


def test_an_empty_log_holds() -> None:
    assert verify([]) == Verdict(0, (0, GENESIS_HASH), EMPTY_ROOT, None, ())


def test_rows_read_back_in_another_zone_still_hold() -> None:
    lines = [line._replace(at=line.at.astimezone(SHANGHAI)) for line in plain_log(3)]
    assert verify(lines).holds


def test_a_log_that_grew_after_its_checkpoint_holds_and_says_what_the_checkpoint_does_not_cover() -> None:
    lines = plain_log(9)
    verdict = verify(lines, checkpoint=signed(lines[:4]), public_key=PUBLIC)
    assert verdict.holds
    assert remarks(verdict) == ["end_unproved"]
    assert "lines 5 to 9" in verdict.remarks[0].reason


def test_without_a_witness_the_verdict_says_that_the_end_is_unproved() -> None:
    assert remarks(verify(plain_log(3))) == ["end_unproved"]


def test_without_a_key_the_verdict_says_that_the_signature_was_not_checked() -> None:
    lines = plain_log(3)
    assert remarks(verify(lines, checkpoint=signed(lines))) == ["unsigned"]


def test_a_clock_set_back_is_remarked_on_and_breaks_nothing() -> None:
    lines = plain_log(2)
    lines += chain([AuditEvent("time.jumped", "engine")] * 2, EIGHT - timedelta(hours=1), lines[-1].seq, lines[-1].hash)
    verdict = verify(lines, checkpoint=signed(lines), public_key=PUBLIC)
    assert verdict.holds
    assert [(remark.seq, remark.code) for remark in verdict.remarks] == [(3, "clock_went_back")]
    assert "07:00:00.000000Z" in verdict.remarks[0].reason


def test_many_set_backs_are_counted_not_kept() -> None:
    lines: list[AuditLine] = []
    for number in range(100):
        head = (lines[-1].seq, lines[-1].hash) if lines else (0, GENESIS_HASH)
        lines += chain([AuditEvent("time.jumped", "engine")], EIGHT - timedelta(seconds=number), *head)
    verdict = verify(lines, checkpoint=signed(lines), public_key=PUBLIC)
    assert len(verdict.remarks) == 21
    assert verdict.remarks[-1].reason == "the wall clock was set back 79 more times"


def test_the_verifier_reads_one_line_at_a_time_in_memory_that_does_not_grow() -> None:
    def endless(size: int) -> Iterator[AuditLine]:
        head: tuple[int, str] = (0, GENESIS_HASH)
        for _ in range(size):
            [line] = chain([AuditEvent("report.received", "system", data={"n": head[0]})], EIGHT, *head)
            head = (line.seq, line.hash)
            yield line

    def peak(size: int) -> int:
        tracemalloc.start()
        try:
            assert verify(endless(size)).lines == size
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(10)  # what is made once
    assert peak(2000) < peak(50) + 65_536  # the lines themselves would be twenty times that


def test_the_verifier_uses_nothing_of_the_writer_but_names_and_constants() -> None:
    borrowed = {name for name, thing in vars(verifier).items() if getattr(thing, "__module__", "") == audit.__name__}
    assert borrowed == {"AuditLine"}


# --- any one thing done to a log --------------------------------------------------------------------------------------

COLUMNS: Final[dict[str, st.SearchStrategy[Any]]] = {
    "seq": st.integers(-1, 30) | st.none() | st.text(max_size=2),
    "at": st.datetimes(timezones=st.just(UTC)) | st.just(EIGHT.replace(tzinfo=None)) | st.none() | st.text(max_size=2),
    "kind": st.sampled_from(sorted(KINDS)) | st.text(max_size=3) | st.none() | st.just([]),
    "actor": st.text(max_size=3) | st.none() | st.integers(),
    "unit": st.text(max_size=3) | st.none() | st.binary(),
    "incident": st.text(max_size=3) | st.none() | st.integers(),
    "body": st.text(max_size=30) | st.none() | st.binary() | st.sampled_from(["{}", "[]", "\ud800", "[" * 100_000]),
    "prev_hash": st.text(max_size=3) | st.just(GENESIS_HASH) | st.just("ab" * 32) | st.none() | st.binary(),
    "hash": st.text(max_size=3) | st.just(GENESIS_HASH) | st.just("ab" * 32) | st.none() | st.binary(),
}


@settings(max_examples=100)
@given(logs, st.data())
def test_a_changed_column_is_found_at_its_line(lines: list[AuditLine], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(lines) - 1))
    column = data.draw(st.sampled_from(sorted(COLUMNS)))
    value = data.draw(COLUMNS[column])
    if value == getattr(lines[place], column):
        return
    lines[place] = lines[place]._replace(**{column: value})
    verdict = verify(lines)
    assert broken(verdict)[0] == place + 1
    assert verdict.lines == place


@settings(max_examples=100)
@given(logs, st.data())
def test_one_changed_character_of_a_text_is_found_at_its_line(lines: list[AuditLine], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(lines) - 1))
    body = lines[place].body
    where = data.draw(st.integers(0, len(body) - 1))
    character = data.draw(st.characters(codec="utf-8").filter(lambda new: new != body[where]))
    lines[place] = lines[place]._replace(body=body[:where] + character + body[where + 1 :])
    assert broken(verify(lines)) == (place + 1, "wrong_hash")


@settings(max_examples=200)
@given(plain_logs, st.data())
def test_a_text_changed_and_hashed_anew_is_found_there_or_at_the_next_line(
    lines: list[AuditLine], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(lines) - 1))
    witness = signed(lines)
    forged = chain([AuditEvent("report.received", "cli:forger")], lines[place].at, place, lines[place].prev_hash)[0]
    lines[place] = forged
    last = place == len(lines) - 1
    expected = (len(lines), "other_root") if last else (place + 2, "wrong_predecessor")
    assert broken(verify(lines, checkpoint=witness, public_key=PUBLIC)) == expected


@settings(max_examples=200)
@given(plain_logs, st.data())
def test_a_deleted_line_is_found_at_its_number(lines: list[AuditLine], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(lines) - 1))
    witness = signed(lines)
    del lines[place]
    seq, code = broken(verify(lines, checkpoint=witness, public_key=PUBLIC))
    assert (seq, code) == (place + 1, "gap" if place < len(lines) else "truncated")


@settings(max_examples=200)
@given(plain_logs.filter(lambda lines: len(lines) > 1), st.data())
def test_two_swapped_lines_are_found_at_the_first(lines: list[AuditLine], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(lines) - 2))
    second = data.draw(st.integers(first + 1, len(lines) - 1))
    lines[first], lines[second] = lines[second], lines[first]
    assert broken(verify(lines)) == (first + 1, "gap")


@settings(max_examples=200)
@given(plain_logs, st.data())
def test_a_line_put_in_twice_is_found_where_it_does_not_belong(lines: list[AuditLine], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(lines) - 1))
    again = data.draw(st.integers(place + 1, len(lines)))
    lines.insert(again, lines[place])
    assert broken(verify(lines)) == (again + 1, "out_of_place")


@settings(max_examples=200)
@given(plain_logs, st.data())
def test_a_log_cut_short_is_found_by_a_checkpoint_or_a_head(lines: list[AuditLine], data: st.DataObject) -> None:
    keep = data.draw(st.integers(0, len(lines) - 1))
    cut = lines[:keep]
    assert verify(cut).holds  # the chain alone cannot show it
    assert broken(verify(cut, checkpoint=signed(lines), public_key=PUBLIC)) == (keep + 1, "truncated")
    assert broken(verify(cut, expected_head=(lines[-1].seq, lines[-1].hash))) == (keep + 1, "truncated")


@settings(max_examples=200)
@given(plain_logs.filter(lambda lines: len(lines) > 1), st.data())
def test_a_log_rebuilt_chain_and_all_is_found_by_a_checkpoint_or_a_head(
    lines: list[AuditLine], data: st.DataObject
) -> None:
    size = len(lines)
    place = data.draw(st.integers(0, size - 2))
    forged = rebuilt([*lines[:place], *lines[place + 1 :]])
    more = chain([AuditEvent("service.started", "system")] * 3, forged[-1].at, size - 1, forged[-1].hash)
    forged += more
    assert verify(forged).holds  # the chain alone cannot show it
    by_checkpoint = verify(forged, checkpoint=signed(lines), public_key=PUBLIC)
    by_head = verify(forged, expected_head=(size, lines[-1].hash[:16]))
    assert broken(by_checkpoint) == (size, "other_root")
    assert broken(by_head) == (size, "other_head")
    before = verify(forged[: size - 1])
    for verdict in (by_checkpoint, by_head):
        assert (verdict.lines, verdict.head, verdict.root) == (size - 1, before.head, before.root)


# --- what a break is called -------------------------------------------------------------------------------------------


def test_lines_missing_in_a_row_are_named_from_first_to_last() -> None:
    lines = plain_log(9)
    verdict = verify(lines[:3] + lines[6:])
    assert verdict.broken is not None
    assert verdict.broken.reason == "lines 4 to 6 are missing: line 7 follows line 3"
    assert (verdict.lines, verdict.head) == (3, (3, lines[2].hash))


def test_a_log_whose_beginning_was_taken_away_and_numbered_anew_breaks_at_its_first_line() -> None:
    tail = plain_log(5)[2:]
    renumbered = [
        rehashed(line._replace(seq=n, body=line.body.replace(f'"seq":{line.seq}', f'"seq":{n}')))
        for n, line in enumerate(tail, 1)
    ]
    assert broken(verify(renumbered)) == (1, "wrong_start")


def test_a_log_chained_anew_over_missing_numbers_breaks_at_the_first_of_them() -> None:
    lines = plain_log(5)
    lines[3] = rehashed(lines[3]._replace(prev_hash=lines[1].hash))
    assert broken(verify([*lines[:2], lines[3]])) == (3, "gap")


def test_a_changed_predecessor_column_alone_is_told_from_a_changed_line() -> None:
    lines = plain_log(3)
    lines[1] = lines[1]._replace(prev_hash="ab" * 32)
    assert broken(verify(lines)) == (2, "prev_hash_differs")


def test_a_column_that_was_changed_beside_its_text_is_named_with_both_values() -> None:
    lines = plain_log(3)
    lines[1] = lines[1]._replace(unit="town-office")
    verdict = verify(lines)
    assert broken(verdict) == (2, "column_differs")
    assert verdict.broken is not None
    assert verdict.broken.reason == "column 'unit' says 'town-office', but the hashed text says 'forest-station'"


def test_a_time_column_that_lost_its_offset_or_its_microseconds_is_found() -> None:
    [line] = build([[AuditEvent("service.started", "system")]], EIGHT.replace(microsecond=7))
    assert broken(verify([line._replace(at=line.at.replace(tzinfo=None))])) == (1, "misshapen")
    assert broken(verify([line._replace(at=line.at.replace(microsecond=0))])) == (1, "column_differs")


FRAME: Final = (
    '{"actor":"system","at":"2026-03-01T08:00:00.000000Z","data":%s,'
    '"incident":"","kind":"service.started","seq":1,"unit":""}'
)


def forged_first(body: str, kind: str = "service.started") -> AuditLine:
    return rehashed(AuditLine(1, EIGHT, kind, "system", "", "", body, GENESIS_HASH, ""))


def test_a_first_line_as_the_writer_makes_it_holds_when_made_by_hand() -> None:
    assert verify([forged_first(FRAME % '{"version":"0.1.0"}')]).holds


@pytest.mark.parametrize(
    "body",
    [
        FRAME % '{"b":1,"a":2}',
        FRAME % '{"a":1,"a":1}',
        FRAME % '{"a": 1}',
        FRAME % ' {"a":1}',
        FRAME % '{"a":1} ',
        FRAME % '{"a":"\\u6797"}',
        FRAME % '{"a":"\\/"}',
        FRAME % '{"a":-0}',
        FRAME % "[]",
        FRAME % "null",
        FRAME % '{},"extra":1',
        FRAME % '{},"data":{}',
        FRAME.replace('"incident":"",', "") % "{}",
        (FRAME % "{}").replace('"seq":1,"unit":""', '"unit":"","seq":1'),
        FRAME % "{}" + "\n",
    ],
)
def test_a_text_with_the_right_hash_but_not_in_canonical_form_is_found(body: str) -> None:
    seq, code = broken(verify([forged_first(body)]))
    assert seq == 1
    assert code in {"not_canonical", "column_differs"}


@pytest.mark.parametrize(
    "body",
    [
        "",
        "{}}",
        "[]",
        "null",
        FRAME % "",
        FRAME % '{"a":1.5}',
        FRAME % '{"a":1e3}',
        FRAME % '{"a":NaN}',
        FRAME % '{"a":-Infinity}',
        FRAME % '{"a":9007199254740992}',
        FRAME % f'{{"a":{"9" * 5000}}}',
        FRAME % '{"a":"\x01"}',
        FRAME % ("[" * 100_000),
    ],
)
def test_a_text_with_the_right_hash_that_the_log_could_not_have_written_is_found(body: str) -> None:
    assert broken(verify([forged_first(body)])) == (1, "not_json")


def test_a_kind_this_program_does_not_know_is_found() -> None:
    body = (FRAME % "{}").replace("service.started", "service.eaten")
    assert broken(verify([forged_first(body, "service.eaten")])) == (1, "unknown_kind")


def test_a_break_can_be_raised_as_an_error_that_names_line_and_reason() -> None:
    lines = plain_log(4)
    del lines[1]
    with pytest.raises(AuditBroken, match="lines 2 to 2 are missing") as raised:
        verify(lines).raise_if_broken()
    assert raised.value.seq == 2


def test_every_break_and_remark_is_tested_for_here() -> None:
    with open(__file__, encoding="utf-8") as this:  # noqa: PTH123 - the shortest way to this file
        text = this.read()
    elsewhere = {"clock_went_back_more", *(code for code in FINDINGS if code.startswith("content_"))}
    assert [code for code in FINDINGS if f'"{code}"' not in text and code not in elsewhere] == []


@pytest.mark.parametrize(
    ("seq", "found"), [(3, (4, "head_behind")), (4, None), (5, (5, "head_beyond")), (9, (5, "head_beyond"))]
)
def test_the_stores_own_head_must_be_the_last_line(seq: int, found: tuple[int, str] | None) -> None:
    lines = plain_log(9)
    verdict = verify(lines[:4], stored_head=(seq, lines[seq - 1].hash))
    assert (broken(verdict) if found else verdict.broken) == found
    assert verdict.lines == min(seq, 4)
    assert "end_unproved" in remarks(verify(lines, stored_head=(9, lines[8].hash)))  # it is no witness


def test_the_stores_own_head_must_have_the_last_lines_hash() -> None:
    lines = plain_log(4)
    verdict = verify(lines, stored_head=(4, lines[0].hash))
    assert broken(verdict) == (4, "head_differs")
    assert (verdict.lines, verdict.head) == (3, (3, lines[2].hash))


# --- witnesses --------------------------------------------------------------------------------------------------------


def test_a_checkpoint_signed_with_another_key_proves_nothing_and_is_itself_the_break() -> None:
    lines = plain_log(3)
    verdict = verify(lines, checkpoint=signed(lines, seed=bytes(32)), public_key=PUBLIC)
    assert broken(verdict) == (0, "bad_signature")
    assert verdict.lines == 3


def test_what_a_false_checkpoint_says_of_the_log_is_not_believed() -> None:
    lines = plain_log(3)
    for invented in (
        sign_checkpoint(ORIGIN, 2, bytes(32), bytes(32)),
        sign_checkpoint(ORIGIN, 99, bytes(32), bytes(32)),
    ):
        verdict = verify(lines, checkpoint=invented, public_key=PUBLIC)
        assert broken(verdict) == (0, "bad_signature")
        assert verdict.lines == 3


def test_a_false_checkpoint_does_not_hide_a_broken_line() -> None:
    lines = plain_log(3)
    false = signed(lines, seed=bytes(32))
    del lines[1]
    verdict = verify(lines, checkpoint=false, public_key=PUBLIC)
    assert broken(verdict) == (2, "gap")
    assert "bad_signature" in remarks(verdict)


def test_a_checkpoint_of_another_log_is_refused() -> None:
    lines = plain_log(3)
    verdict = verify(lines, checkpoint=signed(lines), public_key=PUBLIC, origin="incidentd.example.com/audit")
    assert broken(verdict) == (0, "other_origin")


def test_a_checkpoint_of_the_empty_log_holds_only_with_the_empty_root() -> None:
    assert verify(plain_log(2), checkpoint=signed([]), public_key=PUBLIC).holds
    wrong = sign_checkpoint(ORIGIN, 0, bytes(32), SEED)
    assert broken(verify(plain_log(2), checkpoint=wrong, public_key=PUBLIC)) == (0, "other_root")


@given(plain_logs, st.data())
def test_any_true_head_is_confirmed_in_full_or_by_its_first_sixteen_digits(
    lines: list[AuditLine], data: st.DataObject
) -> None:
    line = data.draw(st.sampled_from(lines))
    digits = data.draw(st.integers(16, 64))
    assert verify(lines, expected_head=(line.seq, line.hash[:digits])).holds


@pytest.mark.parametrize(
    "head", [(3, "ab" * 7), (3, "AB" * 32), (3, ""), (3, "ab" * 33), (-1, "ab" * 32), (3, "x" * 64)]
)
def test_a_head_that_cannot_be_one_is_refused_before_a_line_is_read(head: tuple[int, str]) -> None:
    with pytest.raises(IncidentdError, match="not the head of a log"):
        verify(iter(()), expected_head=head)


def test_when_checkpoint_and_head_reach_beyond_the_end_the_farther_one_is_quoted() -> None:
    lines = plain_log(9)
    verdict = verify(lines[:2], checkpoint=signed(lines[:5]), public_key=PUBLIC, expected_head=(9, lines[8].hash))
    assert broken(verdict) == (3, "truncated")
    assert verdict.broken is not None
    assert "whoever noted the head down saw line 9" in verdict.broken.reason
