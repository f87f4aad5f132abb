"""The transaction that keeps reports: raw bytes, report, incident, clocks, audit lines, and only then an answer."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, exists, select

from incidentd.core import incidents
from incidentd.core.audit import commitment
from incidentd.core.escalation import told_once
from incidentd.core.incidents import Incident, missing_for
from incidentd.core.receipts import receipt
from incidentd.core.relaxations import taken
from incidentd.core.reports import ReportIn
from incidentd.core.wording import Item
from incidentd.errors import Rejected
from incidentd.store.cases import Case, earliest, load_cases, settle, write_cases
from incidentd.store.differences import differences
from incidentd.store.keys import revoked_among
from incidentd.store.messages import Telling, tell
from incidentd.store.prepared import Among, Prepared, insert_all
from incidentd.store.proposals import supersede_decided, tell_of_proposals
from incidentd.store.records import SALT_BYTES, to_json
from incidentd.store.tables import MessageRow, NoticeRow, QuarantineRow, ReportRow
from incidentd.store.transaction import Context, Transaction
from incidentd.store.wanted import supersede_older

_REPORT = ReportRow.__table__  # type: ignore[attr-defined]
_QUARANTINE = QuarantineRow.__table__  # type: ignore[attr-defined]
_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_NOTICE = NoticeRow.__table__  # type: ignore[attr-defined]
_INSERT_REPORT = insert_all(ReportRow)
_INSERT_QUARANTINE = insert_all(QuarantineRow)
_KNOWN = Prepared(
    select(_REPORT.c.idempotency_key, _REPORT.c.fingerprint, _REPORT.c.receipt).where(
        _REPORT.c.scope == bindparam("of", type_=_REPORT.c.scope.type), Among(_REPORT.c.idempotency_key, "ids")
    )
)
_TOLD_AGAIN_AFTER = timedelta(minutes=10)
_FROM_THEM = exists().where(_QUARANTINE.c.number == _NOTICE.c.about, _QUARANTINE.c.actor == bindparam("actor"))
_TOLD_OF = (
    select(_MESSAGE.c.reference)
    .where(_MESSAGE.c.created_at > bindparam("since"))
    .where(exists().where(_NOTICE.c.message == _MESSAGE.c.reference, _NOTICE.c.kind == "quarantined", _FROM_THEM))
    .limit(1)
)
"""A message of late that tells of something unreadable from one sender. Not joined: SQLite would scan the notices."""
_POINTER = re.compile(r"(/[a-z_0-9]{1,40}){0,4}", re.ASCII)
"""Pointers that may stand in the audit log: any other could be a sender's text in the place of a field's name."""
_REVOKED = Rejected(401, "key-revoked", "this key has been revoked", hint="ask the office for a new one")


class Arrival(NamedTuple):
    """Something that came in from a known sender at `at`.

    `scope` and `key` are whose id it carries and which; `fingerprint` is the hash of `raw`. `report` is None where it
    could not be understood: then `fault` says why. `key_id` names the key that vouched for it ("" on the command line).
    `by_office` is false for a unit's own key: what would give the unit more time then waits for the office. While it
    is not known who sent it (`verified`), no clock stops for it.
    """

    raw: bytes
    fingerprint: str
    at: datetime
    actor: str
    scope: str
    key: str
    unit: str
    report: ReportIn | None
    fault: Rejected | None = None
    key_id: str = ""
    by_office: bool = True
    verified: bool = True


class Taken(NamedTuple):
    """A report that is kept; `receipt` is JSON text."""

    receipt: str
    replayed: bool


class Answer(NamedTuple):
    """What became of an arrival, when its clocks want to be looked at, and whether messages wait."""

    outcome: Taken | Rejected
    next_at: datetime | None = None
    told: bool = False


class Intake:
    """Keeps what comes in."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def __call__(self, connection: Connection, arrivals: Sequence[Arrival]) -> list[Answer]:
        """Keep a group of arrivals in one transaction; each gets its answer."""
        tx = Transaction.begun(connection, self._context)
        batch = Batch(tx)
        revoked = revoked_among(connection, {a.key_id for a in arrivals if a.key_id})
        batch.recall(arrivals)
        batch.load({a.report.incident for a in arrivals if a.report and a.report.incident})
        outcomes = [_REVOKED if a.key_id in revoked else batch.take(a) for a in arrivals]
        next_at = batch.finish()
        return [Answer(outcome, next_at, told=bool(batch.tellings)) for outcome in outcomes]


class Batch:
    """Reports that are kept in one transaction: `load` the incidents they follow, `take` each, `finish`.

    `cases` are the incidents under change, `tellings` what is to be told of it outside any ladder, `decided` the
    incidents of which the office has decided what had been proposed.
    """

    def __init__(self, tx: Transaction) -> None:
        self.tx = tx
        self.cases: dict[str, Case] = {}
        self.taken: dict[tuple[str, str], tuple[str, Taken]] = {}
        self._recalled: set[tuple[str, str]] = set()
        self.reports: list[dict[str, Any]] = []
        self.quarantined: list[dict[str, Any]] = []
        self.tellings: list[Telling] = []
        self.decided: set[str] = set()

    def load(self, numbers: Collection[str]) -> None:
        """Lock the incidents of these numbers, as far as there are any."""
        self.cases |= load_cases(self.tx, set(numbers) - self.cases.keys())

    def recall(self, arrivals: Iterable[Arrival]) -> None:
        """Look up what was kept before under the ids that arrivals carry."""
        by_scope: dict[str, set[str]] = {}
        for arrival in arrivals:
            by_scope.setdefault(arrival.scope, set()).add(arrival.key)
        for scope, keys in by_scope.items():
            self._recalled |= {(scope, key) for key in keys}
            for row in _KNOWN.all(self.tx.connection, of=scope, ids=list(keys)):
                taken = Taken(row["receipt"], replayed=False)
                self.taken[scope, row["idempotency_key"]] = (row["fingerprint"], taken)

    def finish(self) -> datetime | None:
        """Write everything and end the transaction; when the clocks want to be looked at."""
        tx = self.tx
        write_cases(tx, self.cases.values())
        _INSERT_REPORT.many(tx.connection, self.reports)
        _INSERT_QUARANTINE.many(tx.connection, self.quarantined)
        told = tell(tx, self.tellings)
        if any(telling.notice.kind == "proposed" for telling in self.tellings):
            supersede_older(tx, told)
        if self.decided:
            supersede_decided(tx, self.decided)
        tx.close()
        return earliest(tx, self.cases.values())

    def take(self, arrival: Arrival) -> Taken | Rejected:
        """Keep one arrival: as a report, or apart with the reason why it is none."""
        if (arrival.scope, arrival.key) not in self._recalled:
            self.recall([arrival])
        if (before := self.taken.get((arrival.scope, arrival.key))) is not None:
            return self._again(arrival, *before)
        if arrival.report is None:
            return self._quarantine(arrival, arrival.fault or Rejected(422, "unreadable", "it could not be understood"))
        number = arrival.report.incident
        if number is None:
            taken = self._open(arrival, arrival.report)
        else:
            if fault := self.cannot_follow(arrival, arrival.report, number):
                return self._quarantine(arrival, fault)
            taken = self._add(arrival, arrival.report, number)
        self.taken[arrival.scope, arrival.key] = (arrival.fingerprint, taken)
        return taken

    def _again(self, arrival: Arrival, fingerprint: str, taken: Taken) -> Taken | Rejected:
        """The same id again: the same answer for the same body; another body is kept apart."""
        if fingerprint != arrival.fingerprint:
            message = "this id was used before for another body"
            hint = "send the report again under an id of its own"
            return self._quarantine(arrival, Rejected(409, "id-used-before", message, hint=hint))
        known = json.loads(taken.receipt)
        self.tx.audit(
            "report.replayed", arrival.actor, unit=known["unit"], incident=known["incident"], report=known["report"]
        )
        return taken._replace(replayed=True)

    def cannot_follow(self, arrival: Arrival, report: ReportIn, number: str) -> Rejected | None:
        """Why a report cannot be a further one of an incident that was loaded; None if it can."""
        case = self.cases.get(number)
        if case is None:
            message = f"there is no incident {number}"
            hint = "leave 'incident' out to open a new one, or correct the number"
            return Rejected(404, "unknown-incident", message, field="/incident", hint=hint)
        if case.incident.unit != (arrival.unit or report.unit or case.incident.unit):
            message = f"incident {number} belongs to another unit"
            return Rejected(403, "other-unit", message, field="/incident", hint="correct the number")
        if case.incident.state == "closed":
            message = f"incident {number} is closed"
            hint = "ask the office to reopen it, or leave 'incident' out to open a new one"
            return Rejected(409, "incident-closed", message, field="/incident", hint=hint)
        return None

    def _open(self, arrival: Arrival, report: ReportIn) -> Taken:
        rules = self.tx.context.rules
        year = rules.local(self.tx.now).year
        number = f"{year}-{self.tx.number(f'incident {year}'):06d}"
        incident = incidents.opened(
            rules.policy, report, unit=report.unit or arrival.unit, at=arrival.at, verified=arrival.verified
        )
        case = self.cases[number] = Case(number, incident, is_new=True)
        self.tx.audit(
            "incident.opened",
            arrival.actor,
            unit=incident.unit,
            incident=number,
            **{"class": incident.incident_class, "category": incident.category, "grade": incident.grade},
        )
        return self._keep(arrival, report, case)

    def _add(self, arrival: Arrival, report: ReportIn, number: str) -> Taken:
        case = self.cases[number]
        before = case.incident
        policy = self.tx.context.rules.policy
        by_office, verified = arrival.by_office, arrival.verified
        case.incident, proposed = taken(
            policy, before, case.clocks, report, at=arrival.at, by_office=by_office, verified=verified
        )
        self._record_changes(arrival, number, before, case.incident, proposed)
        self.tellings += tell_of_proposals(self.tx, case, before.proposed)
        if before.proposed.keys() - case.incident.proposed.keys():
            self.decided.add(number)
        if before.grade != case.incident.grade:
            self.tx.audit(
                "incident.graded",
                arrival.actor,
                unit=before.unit,
                incident=number,
                before=before.grade,
                after=case.incident.grade,
            )
        return self._keep(arrival, report, case)

    def _record_changes(
        self, arrival: Arrival, number: str, before: Incident, after: Incident, proposed: Sequence[str]
    ) -> None:
        """Facts that a further report changed, with both values, and those it may not change by itself."""
        tx, unit = self.tx, before.unit
        if changes := differences(before, after):
            tx.audit("incident.changed", arrival.actor, unit=unit, incident=number, changes=changes)
        if proposed:
            tx.audit("incident.proposed", arrival.actor, unit=unit, incident=number, facts=list(proposed))

    def _keep(self, arrival: Arrival, report: ReportIn, case: Case) -> Taken:
        tx, incident = self.tx, case.incident
        report_number = f"{case.number}-{len(incident.submissions):02d}"
        salt = secrets.token_bytes(SALT_BYTES)
        policy = tx.context.rules.policy
        by_phone = report.effective_kind == "phone"
        missing_here = missing_for(policy, incident, "phone") if by_phone else incident.missing
        tx.audit(
            "report.received",
            arrival.actor,
            unit=incident.unit,
            incident=case.number,
            report=report_number,
            kind=report.effective_kind,
            arrived_at=arrival.at.isoformat(),
            counts_at=incident.submissions[-1].at.isoformat(),
            idempotency_key=commitment(salt, arrival.key.encode()),
            raw=commitment(salt, arrival.raw),
            missing=list(missing_here),
            verified=None if arrival.verified else False,
        )
        self.tellings += settle(tx, case, arrival.actor, by="office" if arrival.by_office else "unit")
        text = to_json(
            receipt(
                tx.context.rules,
                case.number,
                report_number,
                report,
                incident,
                case.clocks,
                at=arrival.at,
                missing=incident.missing,
                missing_from_report=missing_here,
            )
        )
        self.reports.append(
            {
                "number": report_number,
                "incident": case.number,
                "kind": report.effective_kind,
                "unit": incident.unit,
                "actor": arrival.actor,
                "arrived_at": arrival.at,
                "counts_at": incident.submissions[-1].at,
                "scope": arrival.scope,
                "idempotency_key": arrival.key,
                "fingerprint": arrival.fingerprint,
                "salt": salt,
                "raw": arrival.raw,
                "receipt": text,
                "verified": arrival.verified,
            }
        )
        return Taken(text, replayed=False)

    def _quarantine(self, arrival: Arrival, fault: Rejected) -> Rejected:
        """Keep what cannot be taken, tell the office, and tell the sender where it is kept."""
        tx = self.tx
        kept = _kept_before(tx, arrival) or next((r["number"] for r in self.quarantined if _same(r, arrival)), None)
        if kept is None:
            kept = self._put_apart(arrival, fault)
        extra = {**fault.extra, "kept_as": kept}
        return Rejected(fault.status, fault.code, fault.message, field=fault.field, hint=fault.hint, **extra)

    def _put_apart(self, arrival: Arrival, fault: Rejected) -> str:
        tx = self.tx
        year = tx.context.rules.local(tx.now).year
        kept = f"Q{year}-{tx.number(f'quarantine {year}'):06d}"
        salt = secrets.token_bytes(SALT_BYTES)
        self.quarantined.append(
            {
                "number": kept,
                "actor": arrival.actor,
                "unit": arrival.unit,
                "arrived_at": arrival.at,
                "scope": arrival.scope,
                "idempotency_key": arrival.key,
                "fingerprint": arrival.fingerprint,
                "salt": salt,
                "raw": arrival.raw,
                "code": fault.code,
                "reason": fault.message,
                "field": fault.field,
            }
        )
        tx.audit(
            "report.quarantined",
            arrival.actor,
            unit=arrival.unit,
            kept_as=kept,
            code=fault.code,
            field=fault.field if _POINTER.fullmatch(fault.field) else None,
            raw=commitment(salt, arrival.raw),
        )
        self._tell_office(arrival, kept, fault)
        return kept

    def _tell_office(self, arrival: Arrival, kept: str, fault: Rejected) -> None:
        """The office's duty officer; of one sender only once in a while, however much it sends."""
        tx, unit = self.tx, arrival.unit
        if self._told_lately(arrival):
            reason = "the office was told of this sender less than ten minutes ago"
            tx.audit("notice.withheld", "engine", unit=unit, who="office_duty_officer", kept_as=kept, reason=reason)
            return
        notices, withheld = told_once(
            "quarantined",
            ("office_duty_officer",),
            ("sms", "email"),
            tx.context.rules.directory,
            unit=unit,
            now=tx.now,
        )
        for one in withheld:
            tx.audit("notice.withheld", "engine", unit=unit, who=one.who, reason=one.reason)
        item = Item("quarantined", kept, unit, fault.message)
        self.tellings += [Telling(notice, item, "", 0, 0, tx.now, kept) for notice in notices]

    def _told_lately(self, arrival: Arrival) -> bool:
        """What counts is of what the office was told, not what came: who sends steadily must not be forgotten."""
        about = {telling.about for telling in self.tellings if telling.notice.kind == "quarantined"}
        if any(row["actor"] == arrival.actor and row["number"] in about for row in self.quarantined):
            return True
        lately = {"actor": arrival.actor, "since": self.tx.now - _TOLD_AGAIN_AFTER}
        return self.tx.connection.execute(_TOLD_OF, lately).first() is not None


def _kept_before(tx: Transaction, arrival: Arrival) -> str | None:
    q = _QUARANTINE.c
    same = (q.scope == arrival.scope) & (q.idempotency_key == arrival.key) & (q.fingerprint == arrival.fingerprint)
    return tx.connection.execute(select(q.number).where(same)).scalar_one_or_none()


def _same(row: Mapping[str, Any], arrival: Arrival) -> bool:
    return (row["scope"], row["idempotency_key"], row["fingerprint"]) == (
        arrival.scope,
        arrival.key,
        arrival.fingerprint,
    )
