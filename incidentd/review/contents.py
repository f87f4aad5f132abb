"""What is kept beside the log, held against the commitments in its lines: reports, mails, remarks, what was unreadable.

Whoever can write to the store can change a report without touching the log; the commitment in the report's line shows
it. What was erased with its salt, as the law may ask, can no longer be shown, and is no break.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from incidentd.core.audit import SHORTEST_SALT, AuditLine, commitment
from incidentd.review.findings import MOST_REMARKS, Finding

_ACTS: Final = ("confirmed", "closed", "reopened", "acknowledged")
_NAMED_BY: Final[Mapping[str, tuple[tuple[str, str, Mapping[str, str]], ...]]] = {
    "report.received": (("report", "report", {"raw": "raw", "idempotency_key": "idempotency_key"}),),
    "report.quarantined": (("quarantine", "kept_as", {"raw": "raw"}),),
    "mail.received": (("mail", "mail", {"raw": "raw"}),),
    **{f"incident.{act}": (("remark", "words", {"words": "words"}),) for act in _ACTS},
    "incident.corrected": (("remark", "words", {"words": "words"}), ("remark", "values", {"words": "values"})),
}
"""What lines of each kind commit to: the table, which fact names the row, and by column which is its commitment."""

COMMITTING: Final = tuple(_NAMED_BY)


class Claim(NamedTuple):
    """What a line says of a row: the commitment to each of its contents, by column."""

    seq: int
    table: str
    name: str
    commitments: Mapping[str, str]


class Kept(NamedTuple):
    """A row's contents, by column, and their salt."""

    salt: bytes
    contents: Mapping[str, bytes]


class Contents(NamedTuple):
    """What came of it: how many rows are what was received, the first that is not, remarks."""

    rows: int
    broken: Finding | None
    remarks: tuple[Finding, ...]


def claims_in(lines: Iterable[AuditLine]) -> Iterable[Claim]:
    """What these lines, which hold, commit to."""
    for line in lines:
        if line.kind not in _NAMED_BY:
            continue
        data = json.loads(line.body)["data"]
        for table, named_by, facts in _NAMED_BY[line.kind]:
            if data.get(named_by):
                commitments = {column: data[fact] for column, fact in facts.items() if fact in data}
                yield Claim(line.seq, table, data[named_by], commitments)


def check_contents(claims: Iterable[tuple[Claim, Kept | None]], rows_in: Mapping[str, int]) -> Contents:
    """Hold rows against what the lines claim; `rows_in` says how many rows each table has altogether."""
    claimed = dict.fromkeys(rows_in, 0)
    checked, erased = 0, 0
    broken: Finding | None = None
    remarks: list[Finding] = []
    for claim, kept in claims:
        claimed[claim.table] += 1
        if kept is not None and _is_erased(kept, claim):
            erased += 1
            if erased <= MOST_REMARKS:
                remarks.append(Finding(claim.seq, "content_erased", {"table": claim.table, "name": claim.name}))
            continue
        found = _difference(claim, kept)
        checked += found is None
        broken = broken or found
    if erased > MOST_REMARKS:
        remarks.append(Finding(0, "content_erased_more", {"count": erased - MOST_REMARKS}))
    for table, rows in rows_in.items():
        if rows > claimed[table]:
            values = {"table": table, "count": rows - claimed[table]}
            broken = broken or Finding(0, "content_unlogged", values)
    return Contents(checked, broken, tuple(remarks))


def _is_erased(kept: Kept, claim: Claim) -> bool:
    """Salt and text are gone; an id that is kept to know a repeated report by may stay."""
    text = next(iter(claim.commitments), "")
    return not kept.salt and not kept.contents.get(text)


def _difference(claim: Claim, kept: Kept | None) -> Finding | None:
    values = {"table": claim.table, "name": claim.name}
    if kept is None:
        return Finding(claim.seq, "content_gone", values)
    for column, expected in claim.commitments.items():
        fit = SHORTEST_SALT <= len(kept.salt) <= 255
        if not fit or commitment(kept.salt, kept.contents[column]) != expected:
            return Finding(claim.seq, "content_differs", {**values, "column": column})
    return None
