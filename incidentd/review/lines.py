"""What is wrong with a line of the audit log: worked out from the line alone and the hash of the one before."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Final, NoReturn

from incidentd.core.audit import KINDS, LARGEST_WHOLE, LINE_PREFIX, AuditLine
from incidentd.review.findings import Finding


def stamp_of(at: datetime) -> str:
    """A moment as the text of a line has it."""
    if at.tzinfo is not UTC:
        if at.utcoffset() is None:
            raise ValueError("a time without an offset")
        at = at.astimezone(UTC)
    return at.isoformat(timespec="microseconds")[:-6] + "Z"


def _refuse(number: str) -> NoReturn:
    raise ValueError(f"{number} is a number the log does not write")


def _whole(digits: str) -> int:
    number = int(digits)
    return number if -LARGEST_WHOLE <= number <= LARGEST_WHOLE else _refuse(digits)


_PARSER: Final = json.JSONDecoder(parse_float=_refuse, parse_constant=_refuse, parse_int=_whole)
_WRITER: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))


def is_canonical(text: str) -> bool:
    """Whether `text` is one JSON object which, parsed and written again, is the same text."""
    if text == "{}":
        return True
    parsed, _ = _PARSER.raw_decode(text)  # what it leaves over, the comparison finds
    return type(parsed) is dict and _WRITER.encode(parsed) == text


def why(line: AuditLine, before: int, before_hash: str) -> Finding:
    """The first thing wrong with a line that should follow `(before, before_hash)` but does not."""
    expected = before + 1
    return (
        _wrong_shape(line, expected)
        or _wrong_place(line, before)
        or _wrong_chain(line, before, before_hash)
        or _wrong_text(line)
        or Finding(expected, "not_canonical")
    )


def _wrong_shape(line: AuditLine, expected: int) -> Finding | None:
    for column, kind in _SHAPE.items():
        value = getattr(line, column)
        if not isinstance(value, kind):
            return Finding(expected, "misshapen", {"column": column, "found": f"a {type(value).__name__}"})
    if line.at.utcoffset() is None:
        return Finding(expected, "misshapen", {"column": "at", "found": "a time without an offset"})
    return None


_SHAPE: Final[Mapping[str, type]] = {
    "seq": int,
    "at": datetime,
    "kind": str,
    "actor": str,
    "unit": str,
    "incident": str,
    "body": str,
    "prev_hash": str,
    "hash": str,
}


def _wrong_place(line: AuditLine, before: int) -> Finding | None:
    expected = before + 1
    if line.seq > expected:
        values = {"first": expected, "last": line.seq - 1, "found": line.seq, "before": before}
        return Finding(expected, "gap", values)
    if line.seq < expected:
        return Finding(expected, "out_of_place", {"found": line.seq, "expected": expected})
    return None


def _wrong_chain(line: AuditLine, before: int, before_hash: str) -> Finding | None:
    if _hashes_to(line, before_hash):
        return None if line.prev_hash == before_hash else Finding(line.seq, "prev_hash_differs")
    if line.prev_hash == before_hash or not _hashes_to(line, line.prev_hash):
        return Finding(line.seq, "wrong_hash")
    return Finding(line.seq, "wrong_predecessor", {"before": before}) if before else Finding(line.seq, "wrong_start")


def _hashes_to(line: AuditLine, prev_hash: str) -> bool:
    try:
        return sha256(LINE_PREFIX + bytes.fromhex(prev_hash) + line.body.encode()).hexdigest() == line.hash
    except ValueError:  # no hex, or half of a surrogate pair
        return False


def _wrong_text(line: AuditLine) -> Finding | None:
    try:
        text = _PARSER.decode(line.body)
    except (ValueError, RecursionError):
        return Finding(line.seq, "not_json")
    if type(text) is not dict:
        return Finding(line.seq, "not_json")
    columns = {
        "seq": line.seq,
        "at": stamp_of(line.at),
        "kind": line.kind,
        "actor": line.actor,
        "unit": line.unit,
        "incident": line.incident,
    }
    for column, says in columns.items():
        if text.get(column) != says:
            values = {"column": column, "column_says": _shown(says), "text_says": _shown(text.get(column))}
            return Finding(line.seq, "column_differs", values)
    return None if line.kind in KINDS else Finding(line.seq, "unknown_kind", {"kind": line.kind})


def _shown(value: Any) -> str:
    return "nothing" if value is None else repr(value)[:80]
