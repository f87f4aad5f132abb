"""Verifier of the audit log: reads the lines as stored, once, in order, and names the first break.

It stands apart from what writes the log: of `incidentd.core.audit` it uses the names and the constants of the format,
and works out text, hash and root on its own. `docs/audit.md` is the specification of both.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from copy import copy
from datetime import UTC, datetime
from hashlib import sha256
from json.encoder import encode_basestring as _quoted

from incidentd.core.audit import GENESIS_HASH, KINDS, LINE_PREFIX, AuditLine
from incidentd.core.checkpoint import Checkpoint
from incidentd.core.merkle import Frontier
from incidentd.review.findings import MOST_REMARKS, Finding, Verdict
from incidentd.review.lines import is_canonical, stamp_of, why
from incidentd.review.witnesses import Witnesses, judge_checkpoint, read_head


def verify(
    lines: Iterable[AuditLine],
    *,
    checkpoint: Checkpoint | None = None,
    public_key: bytes | None = None,
    origin: str | None = None,
    expected_head: tuple[int, str] | None = None,
    stored_head: tuple[int, str] | None = None,
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
        stored_head: the head as the same store has it, read in one snapshot with the lines: it must be their last. It
            bears no witness against whoever can write to the store.

    Raises:
        IncidentdError: `expected_head` is malformed.

    """
    false_checkpoint = judge_checkpoint(checkpoint, public_key, origin)
    witnesses = Witnesses(None if false_checkpoint else checkpoint, read_head(expected_head))
    ends = (*witnesses.ends(), stored_head[0] if stored_head else 0)
    walk, kept, broken = _walked(lines, witnesses, {seq for end in ends for seq in (end - 1, end)})
    remarks = list(walk.remarks())
    if checkpoint and public_key is None and not false_checkpoint:
        remarks.append(Finding(0, "unsigned"))
    if not broken:
        broken = witnesses.saw_more(walk) or _other_end(walk, stored_head)
        remarks += witnesses.unproved_end(walk)
    if broken and false_checkpoint:
        remarks.append(false_checkpoint)
    # Whoever knows of a line from elsewhere may contradict one that is chained as it should be, and had been taken.
    holding = kept.get(broken.seq - 1, walk) if broken else walk
    head = (holding.seq, holding.hash)
    return Verdict(holding.seq, head, holding.frontier.root(), broken or false_checkpoint, tuple(remarks))


def _walked(
    lines: Iterable[AuditLine], witnesses: Witnesses, marked: Container[int]
) -> tuple[_Walk, dict[int, _Walk], Finding | None]:
    """The walk up to the end or the first break, as it was after each of the `marked` lines, and that break."""
    walk = _Walk()
    kept: dict[int, _Walk] = {}
    broken = witnesses.disagree(walk)
    for line in lines:
        if walk.seq in marked:
            kept[walk.seq] = walk.copied()
        broken = broken or walk.take(line) or witnesses.disagree(walk)
        if broken:
            break
    return walk, kept, broken


def _other_end(walk: _Walk, stored_head: tuple[int, str] | None) -> Finding | None:
    """The store's own head is not the last line."""
    if stored_head is None or stored_head == (walk.seq, walk.hash):
        return None
    seq, _ = stored_head
    if seq > walk.seq:
        return Finding(walk.seq + 1, "head_beyond", {"head": seq, "end": walk.seq})
    if seq < walk.seq:
        return Finding(seq + 1, "head_behind", {"head": seq, "end": walk.seq})
    return Finding(seq, "head_differs")


# --- line after line --------------------------------------------------------------------------------------------------


class _Walk:
    """The lines that hold so far."""

    __slots__ = ("at", "digest", "frontier", "hash", "seq", "set_back", "set_backs", "stamp")

    def __init__(self) -> None:
        self.seq = 0
        self.hash: str = GENESIS_HASH
        self.digest = bytes.fromhex(GENESIS_HASH)
        self.at = datetime.min.replace(tzinfo=UTC)
        self.stamp = stamp_of(self.at)
        self.frontier = Frontier()
        self.set_back: list[Finding] = []
        self.set_backs = 0

    def take(self, line: AuditLine) -> Finding | None:
        """Go on past `line`, or say why it breaks the log."""
        stamp = self.stamp
        try:
            if line.at != self.at:  # lines of one transaction share their moment, and to write it out is dear
                stamp = stamp_of(line.at)
            digest = self._digest_if_whole(line, stamp)
        except (TypeError, ValueError, AttributeError, RecursionError):  # a row of the wrong shape, or text of none
            digest = None
        if digest is None:
            return why(line, self.seq, self.hash)
        self.seq, self.hash, self.digest = line.seq, line.hash, digest
        self.frontier.append(digest)
        if line.at < self.at:
            self._note_set_back(line.seq, stamp)
        self.at, self.stamp = line.at, stamp
        return None

    def copied(self) -> _Walk:
        """The walk as it is now, to be gone back to."""
        other = copy(self)
        other.frontier = Frontier(self.frontier.size, self.frontier.peaks)
        return other

    def remarks(self) -> Iterable[Finding]:
        yield from self.set_back
        if self.set_backs > len(self.set_back):
            yield Finding(self.seq, "clock_went_back_more", {"count": self.set_backs - len(self.set_back)})

    def _digest_if_whole(self, line: AuditLine, stamp: str) -> bytes | None:
        """Hash of a line that is in every way as it should be; None leaves it to `why` to say what is wrong.

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
        return digest if framed and is_canonical(body[len(start) : -len(end)]) else None

    def _note_set_back(self, seq: int, stamp: str) -> None:
        self.set_backs += 1
        if self.set_backs <= MOST_REMARKS:
            self.set_back.append(Finding(seq, "clock_went_back", {"at": stamp, "before": self.stamp}))
