"""Mails that came before: known again by hash and identity; what is held counts once a copy shows who sent it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select, update

from incidentd.store.mail_arrivals import MailArrival, MailOutcome, MailTaken
from incidentd.store.mail_tables import AttachmentRow, MailRow
from incidentd.store.transaction import Transaction

_MAIL = MailRow.__table__  # type: ignore[attr-defined]
_ATTACHMENT = AttachmentRow.__table__  # type: ignore[attr-defined]


def known_mails(tx: Transaction, arrivals: Sequence[MailArrival]) -> dict[str, MailTaken]:
    """Mails that were kept before, by hash and by identity."""
    hashes, identities = {one.sha256 for one in arrivals}, {one.identity for one in arrivals}
    m = _MAIL.c
    query = select(m.number, m.outcome, m.incident, m.report, m.sha256, m.identity).where(
        m.sha256.in_(hashes) | m.identity.in_(identities)
    )
    found: dict[str, MailTaken] = {}
    for number, outcome, incident, report, sha256, identity in tx.connection.execute(query):
        taken: MailTaken = MailTaken(number, _outcome(outcome), incident, report)
        found[sha256] = found[identity] = taken
    return found


def held_unverified(tx: Transaction, number: str) -> Mapping[Any, Any] | None:
    """The row of a mail that is held, and of which it is not known who sent it."""
    query = select(_MAIL.c.received_at, _MAIL.c.answer).where(
        _MAIL.c.number == number, _MAIL.c.outcome == "held", ~_MAIL.c.verified
    )
    return tx.connection.execute(query.with_for_update()).mappings().one_or_none()


def write_released(tx: Transaction, number: str, changed: Mapping[str, Any]) -> None:
    """A mail that was held counts from now on as `changed` says."""
    tx.connection.execute(update(_MAIL).where(_MAIL.c.number == number).values(**changed))
    attached = update(_ATTACHMENT).where(_ATTACHMENT.c.mail == number)
    tx.connection.execute(attached.values(incident=changed["incident"]))


def _outcome(text: Any) -> MailOutcome:
    outcome: MailOutcome = text
    return outcome
