"""What is known of the audit log from elsewhere, and held against it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol

from incidentd.core.checkpoint import Checkpoint, CheckpointInvalid, check_signature
from incidentd.core.merkle import Frontier
from incidentd.errors import IncidentdError
from incidentd.review.findings import Finding

SHORTEST_HEAD: Final = 16
"""How many hex digits of a head's hash must be known, at least, for it to stand for the whole."""


class Walk(Protocol):
    """How far a log was read: its last line that holds, and the tree over all of them."""

    seq: int
    hash: str
    frontier: Frontier


class Head(NamedTuple):
    """A line's number and at least the first digits of its hash, as somebody noted them down."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class Witnesses:
    """What is known of the log from outside."""

    checkpoint: Checkpoint | None
    head: Head | None

    def disagree(self, walk: Walk) -> Finding | None:
        """A witness of just this line, who saw another log."""
        if self.head and self.head.seq == walk.seq and not walk.hash.startswith(self.head.hash):
            return Finding(walk.seq, "other_head")
        if self.checkpoint and self.checkpoint.size == walk.seq and walk.frontier.root() != self.checkpoint.root:
            return Finding(walk.seq, "other_root")
        return None

    def saw_more(self, walk: Walk) -> Finding | None:
        """A witness of lines after the last."""
        size, witness = max(self._sizes(), default=(0, ""))
        if size <= walk.seq:
            return None
        return Finding(walk.seq + 1, "truncated", {"end": walk.seq, "witness": witness, "size": size})

    def unproved_end(self, walk: Walk) -> list[Finding]:
        """The lines that no witness saw."""
        size, _ = max(self._sizes(), default=(0, ""))
        if size >= walk.seq:
            return []
        return [Finding(walk.seq, "end_unproved", {"first": size + 1, "last": walk.seq})]

    def ends(self) -> list[int]:
        """The numbers of the lines that each witness saw last."""
        return [size for size, _ in self._sizes()]

    def _sizes(self) -> list[tuple[int, str]]:
        sizes = []
        if self.checkpoint:
            sizes.append((self.checkpoint.size, "the checkpoint"))
        if self.head:
            sizes.append((self.head.seq, "whoever noted the head down"))
        return sizes


def judge_checkpoint(checkpoint: Checkpoint | None, public_key: bytes | None, origin: str | None) -> Finding | None:
    """What is wrong with a checkpoint itself."""
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


def read_head(expected: tuple[int, str] | None) -> Head | None:
    """A head that somebody noted down; raises IncidentdError where it is malformed."""
    if expected is None:
        return None
    seq, digits = expected
    if seq < 0 or not re.fullmatch(rf"[0-9a-f]{{{SHORTEST_HEAD},64}}", digits):
        raise IncidentdError(
            f"({seq}, {digits!r}) is not the head of a log",
            hint=f"give the line's number and the first {SHORTEST_HEAD} to 64 hex digits of its hash, in lower case",
        )
    return Head(seq, digits)
