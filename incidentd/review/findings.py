"""What verifying the audit log can find, and what it came to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from incidentd.errors import AuditBroken

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
    "head_beyond": "the store's own head stands at line {head}: the lines after {end} were cut off",
    "head_behind": "the store's own head stands at line {head}, but the log goes on to line {end}: lines were put in"
    " past the program, or the head was set back",
    "head_differs": "the store's own head has another hash for its last line: the one or the other was changed",
    "content_differs": "row {name} of table '{table}' is not what the line stands for: column '{column}' or the salt"
    " was changed after it was written",
    "content_gone": "row {name} of table '{table}', which the line stands for, was deleted",
    "content_unlogged": "table '{table}' has rows that no line tells of ({count}): they were put in past the program",
    # Remarks.
    "content_erased": "what row {name} of table '{table}' said was erased with its salt: that it came stands, what it"
    " said can no longer be shown",
    "content_erased_more": "{count} more rows were erased",
    "clock_went_back": "the line is dated {at}, before the line ahead of it ({before}): the wall clock was set back",
    "clock_went_back_more": "the wall clock was set back {count} more times",
    "unsigned": "the checkpoint's signature was not checked: no public key was given",
    "end_unproved": "lines {first} to {last} are later than any checkpoint or head that was given: were lines missing"
    " after them, or had they been rebuilt, it would not show",
}
"""What the verifier can find, by code: sentences in English, to be filled with a finding's values."""

MOST_REMARKS: Final = 20


@dataclass(frozen=True, slots=True)
class Finding:
    """Something found at line `seq` (0: in no line, but beside the log); `code` and `values` are for translation."""

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

    `lines` counts those that hold together and that nobody contradicts, from the first on; `head` is the last of them,
    `(0, GENESIS_HASH)` for none; `root` is the RFC 6962 root over them. `broken` is the first break, or None. `remarks`
    are worth knowing, but no breaks.
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
