"""Verifier of the audit log: reads the lines as stored, once, in order, and names the first break.

It stands apart from what writes the log: of `incidentd.core.audit` it uses the names and the constants of the format,
and works out text, hash and root on its own. `docs/audit.md` is the specification of both.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from json.encoder import encode_basestring as _quoted
from typing import Any, Final, NamedTuple, NoReturn

from incidentd.core.audit import GENESIS_HASH, KINDS, LARGEST_WHOLE, LINE_PREFIX, AuditLine
from incidentd.core.checkpoint import Checkpoint, CheckpointInvalid, check_signature
from incidentd.core.merkle import Frontier
from incidentd.errors import AuditBroken, IncidentdError

FINDINGS: Final[Mapping[str, str]] = {
    # Breaks.
    "misshapen": "the stored row is not a line of the log: column '{column}' holds {found}",
    "gap": "lines {first} to {last} are missing: line {found} follows line {before}",
    "out_of_place": "line {found} stands, again or out of order, where line {expected} belongs",
    "prev_hash_differs": "column 'prev_hash' was changed: the line's own hash shows what it was",
    "wrong_start": "the line does not begin the chain: lines before it were taken away and the rest numbered anew",
    "wrong_predecessor": "the line was chained to another line {before} than the one stored: line {before} was changed"
    " and hashed anew, or lines were taken out, put in or moved and numbered anew",
    "wrong_hash": "the hash does not belong to the line: its text or its hash was changed after it was written",
    "not_json": "the text is not a JSON object as the log writes it",
    "column_differs": "column '{column}' says {column_says}, but the hashed text says {text_says}",
    "unknown_kind": "kind '{kind}' is not one this program knows: the log is a newer program's, or the line a forgery",
    "not_canonical": "the text is not in canonical form, so it was not written by this program",
    "truncated": "the log ends at line {end}, but {witness} saw line {size}: the lines after {end} were cut off",
    "other_head": "the hash is not the one that was noted down for this line: the log was rebuilt, chain and all,"
    " from this line or one before it",
    "other_root": "the root over all lines up to here is not the one in the checkpoint: the log was rebuilt, chain and"
    " all, from this line or one before it",
    "other_origin": "the checkpoint is of the log '{found}', not of '{expected}'",
    "bad_signature": "{why}",
    # Remarks.
    "clock_went_back": "the line is dated {at}, before the line ahead of it ({before}): the wall clock was set back",
    "clock_went_back_more": "the wall clock was set back {count} more times",
    "unsigned": "the checkpoint's signature was not checked: no public key was given",
    "end_unproved": "lines {first} to {last} are later than any checkpoint or head that was given: were lines missing"
    " after them, or had they been rebuilt, it would not show",
}
"""What the verifier can find, by code: sentences in English, to be filled with a finding's values."""

MOST_REMARKS: Final = 20
SHORTEST_HEAD: Final = 16
"""How many hex digits of a head's hash must be known, at least, for it to stand for the whole."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something found at line `seq` (0: in no line, but in the checkpoint); `code` and `values` are for translation."""

    seq: int
    code: str
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def reason(self) -> str:
        """The finding in plain words, in English."""
        return FINDINGS[self.code].format(**self.values)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What verifying a log came to.

    `lines` counts those that hold together, from the first on; `head` is the last of them, `(0, GENESIS_HASH)` for
    none; `root` is the RFC 6962 root over them. `broken` is the first break, or None. `remarks` are worth knowing, but
    no breaks.
    """

    lines: int
    head: tuple[int, str]
    root: bytes
    broken: Finding | None
    remarks: tuple[Finding, ...]

    @property
    def holds(self) -> bool:
        """Whether no break was found."""
        return self.broken is None

    def raise_if_broken(self) -> None:
        """Raise `AuditBroken` for the first break, if there is one."""
        if self.broken is not None:
            raise AuditBroken(self.broken.seq, self.broken.reason)


def verify(
    lines: Iterable[AuditLine],
    *,
    checkpoint: Checkpoint | None = None,
    public_key: bytes | None = None,
    origin: str | None = None,
    expected_head: tuple[int, str] | None = None,
) -> Verdict:
    """Read a whole log, from its first line, up to its end or its first break; memory does not grow with the log.

    A break's `seq` is the first number for which the log has no line that holds, or, where the whole log was rebuilt,
    the number up to which a witness knows it. Lines may follow a checkpoint or an expected head: both are witnesses of
    the log's beginning.

    Args:
        lines: the rows as stored, by ascending `seq`; their `at` is aware.
        checkpoint: the log must begin with exactly the lines this was signed for.
        public_key: the key, 32 raw bytes, that must have signed the checkpoint.
        origin: the log that the checkpoint must be of.
        expected_head: a line's number and its hash, or the first 16 or more hex digits of it, as an old mail has them.

    Raises:
        IncidentdError: `expected_head` is malformed.

    """
    false_checkpoint = _judge_checkpoint(checkpoint, public_key, origin)
    witnesses = _Witnesses(None if false_checkpoint else checkpoint, _read_head(expected_head))
    walk = _Walk()
    broken = witnesses.disagree(walk)
    for line in lines:
        broken = broken or walk.take(line) or witnesses.disagree(walk)
        if broken:
            break
    remarks = list(walk.remarks())
    if checkpoint and public_key is None and not false_checkpoint:
        remarks.append(Finding(0, "unsigned"))
    if not broken:
        broken = witnesses.saw_more(walk)
        remarks += witnesses.unproved_end(walk)
    if broken and false_checkpoint:
        remarks.append(false_checkpoint)
    return Verdict(walk.seq, (walk.seq, walk.hash), walk.frontier.root(), broken or false_checkpoint, tuple(remarks))


# --- line after line --------------------------------------------------------------------------------------------------


class _Walk:
    """The lines that hold so far."""

    __slots__ = ("at", "digest", "frontier", "hash", "seq", "set_back", "set_backs", "stamp")

    def __init__(self) -> None:
        self.seq = 0
        self.hash: str = GENESIS_HASH
        self.digest = bytes.fromhex(GENESIS_HASH)
        self.at = datetime.min.replace(tzinfo=UTC)
        self.stamp = _stamp(self.at)
        self.frontier = Frontier()
        self.set_back: list[Finding] = []
        self.set_backs = 0

    def take(self, line: AuditLine) -> Finding | None:
        """Go on past `line`, or say why it breaks the log."""
        stamp = self.stamp
        try:
            if line.at != self.at:  # lines of one transaction share their moment, and to write it out is dear
                stamp = _stamp(line.at)
            digest = self._digest_if_whole(line, stamp)
        except (TypeError, ValueError, AttributeError, RecursionError):  # a row of the wrong shape, or text of none
            digest = None
        if digest is None:
            return _why(line, self.seq, self.hash)
        self.seq, self.hash, self.digest = line.seq, line.hash, digest
        self.frontier.append(digest)
        if line.at < self.at:
            self._note_set_back(line.seq, stamp)
        self.at, self.stamp = line.at, stamp
        return None

    def remarks(self) -> Iterable[Finding]:
        yield from self.set_back
        if self.set_backs > len(self.set_back):
            yield Finding(self.seq, "clock_went_back_more", {"count": self.set_backs - len(self.set_back)})

    def _digest_if_whole(self, line: AuditLine, stamp: str) -> bytes | None:
        """Hash of a line that is in every way as it should be; None leaves it to `_why` to say what is wrong.

        The frame of the text is built from the columns, so that one comparison checks the columns, the order of keys
        and the spacing; only the data between is parsed.
        """
        body = line.body
        if line.seq != self.seq + 1 or line.prev_hash != self.hash or line.kind not in KINDS:
            return None
        digest = sha256(LINE_PREFIX + self.digest + body.encode()).digest()
        start = f'{{"actor":{_quoted(line.actor)},"at":"{stamp}","data":'
        end = (
            f',"incident":{_quoted(line.incident)},"kind":{_quoted(line.kind)},"seq":{line.seq}'
            f',"unit":{_quoted(line.unit)}}}'
        )
        framed = digest.hex() == line.hash and body.startswith(start) and body.endswith(end)
        return digest if framed and _is_canonical(body[len(start) : -len(end)]) else None

    def _note_set_back(self, seq: int, stamp: str) -> None:
        self.set_backs += 1
        if self.set_backs <= MOST_REMARKS:
            self.set_back.append(Finding(seq, "clock_went_back", {"at": stamp, "before": self.stamp}))


def _stamp(at: datetime) -> str:
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


def _is_canonical(text: str) -> bool:
    """Whether `text` is one JSON object which, parsed and written again, is the same text."""
    if text == "{}":
        return True
    parsed, _ = _PARSER.raw_decode(text)  # what it leaves over, the comparison finds
    return type(parsed) is dict and _WRITER.encode(parsed) == text


# --- what is wrong with a line ----------------------------------------------------------------------------------------


def _why(line: AuditLine, before: int, before_hash: str) -> Finding:
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
        "at": _stamp(line.at),
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


# --- witnesses of the log's beginning ---------------------------------------------------------------------------------


class _Head(NamedTuple):
    """A line's number and at least the first digits of its hash, as somebody noted them down."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class _Witnesses:
    """What is known of the log from outside."""

    checkpoint: Checkpoint | None
    head: _Head | None

    def disagree(self, walk: _Walk) -> Finding | None:
        """A witness of just this line, who saw another log."""
        if self.head and self.head.seq == walk.seq and not walk.hash.startswith(self.head.hash):
            return Finding(walk.seq, "other_head")
        if self.checkpoint and self.checkpoint.size == walk.seq and walk.frontier.root() != self.checkpoint.root:
            return Finding(walk.seq, "other_root")
        return None

    def saw_more(self, walk: _Walk) -> Finding | None:
        """A witness of lines after the last."""
        size, witness = max(self._sizes(), default=(0, ""))
        if size <= walk.seq:
            return None
        return Finding(walk.seq + 1, "truncated", {"end": walk.seq, "witness": witness, "size": size})

    def unproved_end(self, walk: _Walk) -> list[Finding]:
        size, _ = max(self._sizes(), default=(0, ""))
        if size >= walk.seq:
            return []
        return [Finding(walk.seq, "end_unproved", {"first": size + 1, "last": walk.seq})]

    def _sizes(self) -> list[tuple[int, str]]:
        sizes = []
        if self.checkpoint:
            sizes.append((self.checkpoint.size, "the checkpoint"))
        if self.head:
            sizes.append((self.head.seq, "whoever noted the head down"))
        return sizes


def _judge_checkpoint(checkpoint: Checkpoint | None, public_key: bytes | None, origin: str | None) -> Finding | None:
    if checkpoint is None:
        return None
    if origin is not None and checkpoint.origin != origin:
        return Finding(0, "other_origin", {"found": checkpoint.origin, "expected": origin})
    if public_key is None:
        return None
    try:
        check_signature(checkpoint, public_key)
    except CheckpointInvalid as error:
        return Finding(0, "bad_signature", {"why": error.message})
    return None


def _read_head(expected: tuple[int, str] | None) -> _Head | None:
    if expected is None:
        return None
    seq, digits = expected
    if seq < 0 or not re.fullmatch(rf"[0-9a-f]{{{SHORTEST_HEAD},64}}", digits):
        raise IncidentdError(
            f"({seq}, {digits!r}) is not the head of a log",
            hint=f"give the line's number and the first {SHORTEST_HEAD} to 64 hex digits of its hash, in lower case",
        )
    return _Head(seq, digits)
