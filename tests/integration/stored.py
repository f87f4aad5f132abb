"""A store under test: migrated, with the shipped policy, a small directory and a clock that is moved."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select, text
from sqlmodel import SQLModel

from incidentd.clock import MovedClock
from incidentd.core.audit import AuditLine, commitment
from incidentd.core.directory import Directory
from incidentd.core.policy import Policy
from incidentd.core.reports import ReportIn
from incidentd.core.rules import Rules
from incidentd.errors import Rejected
from incidentd.i18n import translator
from incidentd.review.verify import verify
from incidentd.store import queries
from incidentd.store.database import Database
from incidentd.store.firing import Fired
from incidentd.store.mail_arrivals import MailRules
from incidentd.store.migrate import migrate
from incidentd.store.reports import Answer, Arrival, Taken
from incidentd.store.store import Store
from tests.core import shipped

START = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
FREE = {"sms": 99, "email": 99}
"""Couriers with empty hands."""


def rules(policy: Policy | None = None, directory: Directory | None = None) -> Rules:
    """The shipped policy and a small directory, unless others are given."""
    return Rules(
        policy or shipped.policy(), directory or shipped.directory(), ZoneInfo("Asia/Shanghai"), translator, "zh_CN"
    )


def policy_with(**changes: Any) -> Policy:
    """The shipped policy with some of its parts replaced."""
    return Policy.model_validate({**shipped.policy().model_dump(by_alias=True, exclude_none=True), **changes})


def full(minutes_ago: float = 2) -> dict[str, Any]:
    """Everything that a full text needs, of something that happened so long before the story starts."""
    return shipped.full(START - timedelta(minutes=minutes_ago))


def arrival(key: str, /, *, at: datetime = START, unit: str = "dongshan", key_id: str = "", **fields: Any) -> Arrival:
    """A report that a unit's sender hands in under the id `key`."""
    raw = json.dumps(fields, ensure_ascii=False).encode()
    actor = f"key:{key_id or 'K1'}"
    report = ReportIn.model_validate(fields)
    return Arrival(raw, fingerprint(raw), at, actor, f"unit:{unit}", key, unit, report, key_id=key_id)


def unreadable(key: str, raw: bytes = b"{", /) -> Arrival:
    """Something from a known sender that cannot be understood."""
    fault = Rejected(422, "not-json", "the body is not JSON")
    return Arrival(raw, fingerprint(raw), START, "key:K1", "unit:dongshan", key, "dongshan", None, fault)


def fingerprint(raw: bytes) -> str:
    """What an id is tied to."""
    return hashlib.sha256(raw).hexdigest()


def receipt_of(answer: Answer) -> dict[str, Any]:
    """The receipt of an arrival that was taken."""
    assert isinstance(answer.outcome, Taken), answer
    receipt: dict[str, Any] = json.loads(answer.outcome.receipt)
    return receipt


def refusal_of(answer: Answer) -> Rejected:
    """Why an arrival was refused."""
    assert isinstance(answer.outcome, Rejected), answer
    return answer.outcome


@dataclass
class Stored:
    """An open store, and what tests ask of it."""

    store: Store
    clock: MovedClock

    @property
    def database(self) -> Database:
        """Its engines."""
        return self.store.database

    async def take(self, key: str, /, **fields: Any) -> dict[str, Any]:
        """Hand in a report that is taken; its receipt."""
        return receipt_of(await self.store.take(arrival(key, at=self.clock.now(), **fields)))

    async def refused(self, key: str, /, **fields: Any) -> Rejected:
        """Hand in a report that is refused; why."""
        return refusal_of(await self.store.take(arrival(key, at=self.clock.now(), **fields)))

    async def fire(self, free: dict[str, int] | None = None) -> Fired:
        """A tick with couriers whose hands are empty."""
        return await self.store.fire(FREE if free is None else free)

    async def fire_all(self) -> list[Fired]:
        """Ticks until nothing is due."""
        ticks = [await self.fire()]
        while ticks[-1].more:
            ticks.append(await self.fire())
        return ticks

    def rows(self, table: str) -> list[dict[str, Any]]:
        """A table, in the order of its key."""
        columns = SQLModel.metadata.tables[table]
        query = select(columns).order_by(*columns.primary_key)
        return self.store.read_blocking(lambda c: [dict(row) for row in c.execute(query).mappings()])

    def dump(self) -> dict[str, list[dict[str, Any]]]:
        """Everything in the store."""
        return {table: self.rows(table) for table in sorted(SQLModel.metadata.tables)}

    def audit(self, kind: str = "", incident: str = "") -> list[AuditLine]:
        """Lines of the audit log."""
        which = queries.AuditFilter(kind=kind, incident=incident)
        return self.store.read_blocking(lambda c: list(queries.audit_lines(c, which)))

    def facts(self, kind: str, incident: str = "") -> list[dict[str, Any]]:
        """The data of audit lines."""
        return [json.loads(line.body)["data"] for line in self.audit(kind, incident)]

    def words_of(self, kind: str) -> list[str]:
        """The words that were given with acts of a kind; their commitments in the log must prove them."""
        kept = {row["commitment"]: row for row in self.rows("remark")}
        found = [kept[line["words"]] for line in self.facts(kind)]
        assert all(commitment(row["salt"], row["words"].encode()) == row["commitment"] for row in found)
        return [row["words"] for row in found]

    def kinds(self, after: int = 0) -> list[str]:
        """What the audit log tells of since line `after`, in order."""
        return [line.kind for line in self.audit() if line.seq > after]

    def head(self) -> int:
        """The last audit line's number."""
        return self.audit()[-1].seq

    def clocks(self, incident: str) -> list[dict[str, Any]]:
        """The clocks of an incident."""
        return [row for row in self.rows("clock") if row["incident"] == incident]

    def messages(self, **having: Any) -> list[dict[str, Any]]:
        """Messages of the outbox with these values."""
        return [row for row in self.rows("message") if all(row[name] == value for name, value in having.items())]

    def told(self, kind: str) -> list[tuple[str, str]]:
        """Who was told so, by which channel: one entry a notice."""
        return sorted((row["person"], row["channel"]) for row in self.rows("notice") if row["kind"] == kind)

    def verified(self) -> int:
        """How many lines the audit log has, all of which hold together."""
        verdict = verify(self.audit())
        verdict.raise_if_broken()
        head = self.rows("audit_head")
        assert [(row["seq"], row["hash"]) for row in head] == [verdict.head]
        return verdict.lines


def on_writer(store: Store, statement: str, **values: Any) -> None:
    """Run a statement as the store's one writer: its connection is nobody else's to use meanwhile."""
    store._writer.alone_blocking(lambda connection: connection.execute(text(statement), values).close()).result()


@contextmanager
def opened(
    url: str,
    *,
    clock: MovedClock | None = None,
    policy: Policy | None = None,
    directory: Directory | None = None,
    node: str = "local",
    mail: MailRules | None = None,
) -> Iterator[Stored]:
    """The store at `url`, brought to the present schema if it is empty."""
    clock = clock or MovedClock(START)
    database = Database(url)
    migrate(database, clock)
    store = Store(database, rules(policy, directory), clock, node=node, mail=mail or MailRules())
    try:
        yield Stored(store, clock)
    finally:
        store.close()
