"""What a unit proposes: the office is told once of each fact and value, and no longer once it has decided."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import select

from incidentd.core.escalation import told_once
from incidentd.core.proposals import FACTS
from incidentd.core.wording import item_proposed
from incidentd.store.cases import Case
from incidentd.store.messages import Telling
from incidentd.store.tables import MessageRow, NoticeRow
from incidentd.store.transaction import Transaction
from incidentd.store.wanted import keep_wanted

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_NOTICE = NoticeRow.__table__  # type: ignore[attr-defined]


def tell_of_proposals(tx: Transaction, case: Case, before: Mapping[str, Any]) -> list[Telling]:
    """Who of the office is told which facts wait; one that waited `before` with the same value is not told again."""
    facts = {fact for fact, value in case.incident.proposed.items() if before.get(fact) != value}
    if not facts:
        return []
    rules, incident = tx.context.rules, case.incident
    who = rules.policy.proposals
    notices, withheld = told_once("proposed", who.tell, who.by, rules.directory, unit=incident.unit, now=tx.now)
    for one in withheld:
        tx.audit("notice.withheld", "engine", unit=incident.unit, incident=case.number, who=one.who, reason=one.reason)
    return [
        Telling(notice, item_proposed(case.number, incident, fact), case.number, 0, 0, tx.now, fact)
        for notice in notices
        for fact in FACTS
        if fact in facts
    ]


def supersede_decided(tx: Transaction, numbers: Collection[str]) -> None:
    """Messages that wait and tell only of what has been decided since: they need not be sent."""
    waiting = (
        select(_MESSAGE)
        .where(_MESSAGE.c.state == "queued", _MESSAGE.c.claimed_by == "")
        .where(
            _MESSAGE.c.reference.in_(
                select(_NOTICE.c.message).where(_NOTICE.c.incident.in_(numbers), _NOTICE.c.kind == "proposed")
            )
        )
        .order_by(_MESSAGE.c.reference)
        .with_for_update(skip_locked=True)  # what is being claimed just now is on its way
    )
    keep_wanted(tx, tx.connection.execute(waiting).mappings().all())
