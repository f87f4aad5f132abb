"""What the office and those who were told do to an incident: confirm, correct, acknowledge, close, reopen."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, select, update

from incidentd.core import incidents
from incidentd.core.audit import commitment
from incidentd.core.clocks import Occasion, owed_again, released
from incidentd.core.escalation import ladder_of, quieted
from incidentd.core.incidents import OfficeAct, acted, reckoned, vouched_for
from incidentd.core.proposals import decided
from incidentd.core.relaxations import decides_rules
from incidentd.core.reports import CorrectionIn
from incidentd.errors import Rejected
from incidentd.store.cases import Case, earliest, load_cases, settle, write_cases
from incidentd.store.differences import differences, texts
from incidentd.store.messages import tell
from incidentd.store.prepared import insert_all
from incidentd.store.proposals import supersede_decided
from incidentd.store.records import SALT_BYTES, to_json
from incidentd.store.tables import RemarkRow, ReportRow
from incidentd.store.transaction import Context, Transaction

_REPORT = ReportRow.__table__  # type: ignore[attr-defined]
_INSERT_REMARK = insert_all(RemarkRow)

Act = OfficeAct
VALUES = "values"
"""The remark that holds, as JSON, both values of what a correction changed: by element, or `title`."""


class Acted(NamedTuple):
    """What became of an act: the incident's state, when its clocks want to be looked at, whether messages wait."""

    number: str
    state: str
    next_at: datetime | None
    told: bool


def confirm(context: Context, connection: Connection, number: str, actor: str, note: str = "") -> Acted:
    """The office confirms that the report has arrived."""

    def change(tx: Transaction, case: Case) -> None:
        unverified = None if case.incident.verified else vouch(tx, case)
        case.incident = acted(case.incident, "confirm", at=tx.now)
        words = _remark(tx, case, "confirm", actor, note)
        _record(tx, case, "incident.confirmed", actor, vouched_for=unverified, words=words)

    return _act(context, connection, number, actor, change, by="time")


def close(context: Context, connection: Connection, number: str, actor: str, reason: str) -> Acted:
    """The incident is closed, for a reason; clocks still open are cancelled and those alarmed are told."""

    def change(tx: Transaction, case: Case) -> None:
        case.incident = acted(case.incident, "close", at=tx.now)
        _record(tx, case, "incident.closed", actor, words=_remark(tx, case, "close", actor, reason))

    return _act(context, connection, number, actor, change)


def reopen(context: Context, connection: Connection, number: str, actor: str, reason: str) -> Acted:
    """A closed incident is open again; clocks that the closing cancelled run on from where they stood."""

    def change(tx: Transaction, case: Case) -> None:
        case.clocks = owed_again(case.clocks, case.incident.closed_at)
        case.incident = acted(case.incident, "reopen", at=tx.now)
        _record(tx, case, "incident.reopened", actor, words=_remark(tx, case, "reopen", actor, reason))

    return _act(context, connection, number, actor, change)


def acknowledge(context: Context, connection: Connection, number: str, actor: str, note: str = "") -> Acted:
    """Somebody has it: the ladders of its open clocks are quiet for as long as each says. No clock is stopped."""

    def change(tx: Transaction, case: Case) -> None:
        case.incident = acted(case.incident, "acknowledge", at=tx.now)
        policy = tx.context.rules.policy
        case.clocks = [quieted(clock, ladder_of(policy, clock), tx.now) for clock in case.clocks]
        quiet = {
            clock.rule: clock.quiet_until.isoformat() for clock in case.clocks if clock.is_open and clock.quiet_until
        }
        words = _remark(tx, case, "acknowledge", actor, note)
        _record(tx, case, "incident.acknowledged", actor, quiet_until=quiet, words=words)

    return _act(context, connection, number, actor, change, by="time")


def correct(context: Context, connection: Connection, number: str, actor: str, correction: CorrectionIn) -> Acted:
    """The office sets facts right; due moments that follow from them are worked out anew, openly."""

    def change(tx: Transaction, case: Case) -> None:
        before = case.incident
        case.incident = decided(incidents.corrected(tx.context.rules.policy, before, correction, at=tx.now), correction)
        if decides_rules(correction):
            case.clocks = released(case.clocks)
        _record(
            tx,
            case,
            "incident.corrected",
            actor,
            changes=differences(before, case.incident),
            words=_remark(tx, case, "correct", actor, correction.reason),
            values=_remark(tx, case, VALUES, actor, _in_json(texts(before, case.incident))),
        )
        if before.grade != case.incident.grade:
            _record(tx, case, "incident.graded", actor, before=before.grade, after=case.incident.grade)

    return _act(context, connection, number, actor, change)


def _act(
    context: Context,
    connection: Connection,
    number: str,
    actor: str,
    change: Callable[[Transaction, Case], None],
    *,
    by: Occasion = "office",
) -> Acted:
    tx = Transaction.begun(connection, context)
    case = load_cases(tx, {number}).get(number)
    if case is None:
        message = f"there is no incident {number}"
        raise Rejected(404, "unknown-incident", message, hint="see 'incidentd incidents list'")
    proposed = case.incident.proposed
    change(tx, case)
    case.incident = reckoned(context.rules.policy, case.incident, before=case.incident, at=tx.now)
    tellings = settle(tx, case, actor, by=by)
    write_cases(tx, [case])
    tell(tx, tellings)
    if proposed != case.incident.proposed:
        supersede_decided(tx, {number})
    tx.close()
    return Acted(number, case.incident.state, earliest(tx, [case]), told=bool(tellings))


def vouch(tx: Transaction, case: Case) -> list[str]:
    """From now on the incident's unverified reports count, from when they arrived; their numbers."""
    unverified = (_REPORT.c.incident == case.number) & ~_REPORT.c.verified
    numbers = sorted(tx.connection.execute(select(_REPORT.c.number).where(unverified)).scalars())
    tx.connection.execute(update(_REPORT).where(unverified).values(verified=True))
    case.incident = vouched_for(case.incident)
    return numbers


def _remark(tx: Transaction, case: Case, act: str, actor: str, words: str) -> str | None:
    """Keep the words of an act beside the log; returns the commitment that the log holds instead."""
    if not words:
        return None
    salt = secrets.token_bytes(SALT_BYTES)
    proof = commitment(salt, words.encode())
    row = {"commitment": proof, "incident": case.number, "at": tx.now, "actor": actor, "act": act}
    _INSERT_REMARK.many(tx.connection, [{**row, "words": words, "salt": salt}])
    return proof


def _in_json(values: dict[str, Any]) -> str:
    return to_json(values) if values else ""


def _record(tx: Transaction, case: Case, kind: str, actor: str, **data: Any) -> None:
    tx.audit(kind, actor, unit=case.incident.unit, incident=case.number, **data)
