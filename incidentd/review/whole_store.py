"""The audit log of a store, and everything kept beside it, held against one another as they stand at one moment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from sqlalchemy import Connection

from incidentd.core.audit import AuditLine
from incidentd.core.checkpoint import Checkpoint, VerifierKey
from incidentd.review.contents import COMMITTING, Claim, Contents, Kept, check_contents, claims_in
from incidentd.review.findings import Finding, Verdict
from incidentd.review.verify import verify
from incidentd.store.kept import ONE_BY_ONE, kept_rows, one_snapshot, pages_of_lines, row_counts, stored_head
from incidentd.store.queries import audit_lines

Counted = Callable[[Iterable[AuditLine]], Iterable[AuditLine]]
"""Passes lines on, and may show how many there were so far."""


class Witness(NamedTuple):
    """What is known of the log from outside."""

    checkpoint: Checkpoint | None = None
    key: VerifierKey | None = None
    head: tuple[int, str] | None = None


NOBODY = Witness()


class Proved(NamedTuple):
    """What verifying a whole store came to; `contents` is None where the log itself does not hold."""

    verdict: Verdict
    contents: Contents | None

    @property
    def broken(self) -> Finding | None:
        """The first break, if there is one."""
        return self.verdict.broken or (self.contents.broken if self.contents else None)


def prove(connection: Connection, witness: Witness = NOBODY, counted: Counted = iter) -> Proved:
    """Verify the log, and what is kept beside it: a log that does not hold proves nothing of that."""
    verdict = verdict_on(connection, witness, counted)
    return Proved(verdict, contents_of(connection) if verdict.holds else None)


def verdict_on(connection: Connection, witness: Witness = NOBODY, counted: Counted = iter) -> Verdict:
    """What verifying the log comes to."""
    one_snapshot(connection)
    key = witness.key
    return verify(
        counted(audit_lines(connection)),
        checkpoint=witness.checkpoint,
        public_key=key.public_key if key else None,
        origin=key.name if key and witness.checkpoint else None,
        expected_head=witness.head,
        stored_head=stored_head(connection),
    )


def contents_of(connection: Connection) -> Contents:
    """What holding everything kept beside the log against the log comes to."""
    return check_contents(_claimed(connection), row_counts(connection))


def _claimed(connection: Connection) -> Iterator[tuple[Claim, Kept | None]]:
    for lines in pages_of_lines(connection, COMMITTING):
        claims = list(claims_in(lines))
        tables = {claim.table for claim in claims} - {*ONE_BY_ONE}
        rows = {
            table: kept_rows(connection, table, [claim.name for claim in claims if claim.table == table])
            for table in tables
        }
        for claim in claims:
            of_table = rows[claim.table] if claim.table in rows else kept_rows(connection, claim.table, [claim.name])
            found = of_table.get(claim.name)
            yield claim, Kept(*found) if found else None
