"""People whom no channel reaches: the office is told so, once for each incident, with why and what to do about it.

Whoever is told is told of all of them in one message: one alarm that reaches none of six people is one matter.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import exists, select, update

from incidentd.core.escalation import Notice, told_once
from incidentd.core.incidents import Incident
from incidentd.core.policy import Role
from incidentd.core.wording import Cause, Item
from incidentd.store.messages import Telling, name_more, queue_messages, record_told
from incidentd.store.records import incident_of
from incidentd.store.tables import AuditRow, IncidentRow, MessageRow, NoticeRow
from incidentd.store.transaction import Transaction

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_NOTICE = NoticeRow.__table__  # type: ignore[attr-defined]
_INCIDENT = IncidentRow.__table__  # type: ignore[attr-defined]
_AUDIT = AuditRow.__table__  # type: ignore[attr-defined]
_OFFICE: tuple[Role, ...] = ("office_duty_officer", "information_administrator")
_CALLED_OFF: Final = ("over", "unreachable")
"""Kinds of notice that ask nobody for anything: that they reach nobody is told to nobody."""
GATHER: Final = timedelta(seconds=5)
"""What fails for one person fails for the next within seconds: so long the message waits for further names."""

Row = Mapping[Any, Any]
Causes = Mapping[tuple[str, str], Collection[Cause]]
"""Why nothing reaches somebody, by incident and person."""


class Lost(NamedTuple):
    """A person, and notices for them that no channel is left for."""

    person: str
    notices: Sequence[Row]


def tell_the_office(tx: Transaction, lost: Iterable[Lost]) -> bool:
    """Tell the office whom no channel reaches about what; whether any message was queued."""
    new = _not_told_yet(tx, lost)
    numbers, people = {number for number, _ in new}, {person for _, person in new}
    if not new:
        return False
    rows = tx.connection.execute(select(_INCIDENT).where(_INCIDENT.c.number.in_(numbers))).mappings()
    incidents = {row["number"]: incident_of(row, ()) for row in rows}
    causes = causes_of(tx, numbers, people)
    tellings: list[Telling] = []
    for number, person in sorted(new):
        if (incident := incidents.get(number)) is None:
            continue
        item = item_about(tx, person, number, incident, causes)
        notices = _whom_to_tell(tx, incident.unit, person)
        if not notices:
            reason = f"'{person}' is reached by no channel, and nobody of the office can be told so"
            tx.audit("notice.withheld", "engine", unit=incident.unit, incident=number, who="office", reason=reason)
        tellings += [Telling(notice, item, number, 0, 0, tx.now, person) for notice in notices]
    _queue(tx, tellings)
    return bool(tellings)


def item_about(tx: Transaction, person_id: str, number: str, incident: Incident, causes: Causes) -> Item:
    """What is told of somebody whom nothing reaches about an incident."""
    person = tx.context.rules.directory.person(person_id)
    why = tuple(causes.get((number, person_id), ()))
    names = (person.name if person else person_id,)
    return Item("unreachable", number, incident.unit, incident.title, people=names, causes=why)


def causes_of(tx: Transaction, numbers: Collection[str], people: Collection[str]) -> Causes:
    """Why what these people were to be told of these incidents was given up, as the audit log has it."""
    query = (
        select(_MESSAGE.c.reference, _MESSAGE.c.thread, _NOTICE.c.incident, _NOTICE.c.person)
        .join(_NOTICE, _NOTICE.c.message == _MESSAGE.c.reference)
        .where(_NOTICE.c.incident.in_(numbers), _NOTICE.c.person.in_(people), _MESSAGE.c.state == "undeliverable")
    )
    given_up = tx.connection.execute(query).all()
    threads = {thread for _, thread, _, _ in given_up}
    lines = tx.connection.execute(
        select(_AUDIT.c.body).where(_AUDIT.c.kind == "message.undeliverable", _AUDIT.c.incident.in_(threads))
    ).scalars()
    said = [json.loads(body)["data"] for body in lines]
    said += [event.data for event in tx.events if event.kind == "message.undeliverable"]
    by_message = {data["message"]: _cause(data) for data in said}
    found: dict[tuple[str, str], set[Cause]] = {}
    for reference, _, incident, person in given_up:
        if cause := by_message.get(reference):
            found.setdefault((incident, person), set()).add(cause)
    return found


def _cause(data: Mapping[str, Any]) -> Cause:
    if data.get("code") == "no-provider":
        return "no-provider"
    return "provider" if data.get("gave_up") else "address"


def _not_told_yet(tx: Transaction, lost: Iterable[Lost]) -> set[tuple[str, str]]:
    """Incidents and people about whom the office has not been told."""
    pairs = {
        (notice["incident"], one.person)
        for one in lost
        for notice in one.notices
        if notice["kind"] not in _CALLED_OFF and notice["incident"]
    }
    told = select(_NOTICE.c.incident, _NOTICE.c.about).where(
        _NOTICE.c.incident.in_({number for number, _ in pairs}), _NOTICE.c.kind == "unreachable"
    )
    return pairs - {(number, about) for number, about in tx.connection.execute(told)} if pairs else set()


def _queue(tx: Transaction, tellings: Sequence[Telling]) -> None:
    """One message to each by each channel; one that waits already and tells of such people names these too."""
    by_message: dict[tuple[str, str], list[Telling]] = {}
    for telling in tellings:
        by_message.setdefault((telling.notice.person.id, telling.notice.channel), []).append(telling)
    told: list[tuple[Telling, str]] = []
    for (person, channel), of_one in by_message.items():
        row = _waiting(tx, person, channel)
        if row is not None:
            name_more(tx, row, _said(tx, row["reference"]), of_one)
            reference = row["reference"]
        else:
            _, [reference, *_] = queue_messages(tx, of_one, {})
            later = update(_MESSAGE).where(_MESSAGE.c.reference == reference)
            tx.connection.execute(later.values(next_attempt_at=tx.now + GATHER))
        told += [(telling, reference) for telling in of_one]
    for number in sorted({telling.incident for telling, _ in told}):
        record_told(tx, [pair for pair in told if pair[0].incident == number])


def _waiting(tx: Transaction, person: str, channel: str) -> Row | None:
    """A message to this person that nobody has begun to send, all of it about people whom nothing reaches."""
    of_it = _NOTICE.c.message == _MESSAGE.c.reference
    query = (
        select(_MESSAGE)
        .where(_MESSAGE.c.state == "queued", _MESSAGE.c.claimed_by == "", _MESSAGE.c.attempts == 0)
        .where(_MESSAGE.c.channel == channel, _MESSAGE.c.person == person)
        .where(exists().where(of_it), ~exists().where(of_it, _NOTICE.c.kind != "unreachable"))
        .order_by(_MESSAGE.c.reference)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    return tx.connection.execute(query).mappings().one_or_none()


def _said(tx: Transaction, reference: str) -> list[Item]:
    """What a message tells of people whom nothing reaches."""
    query = (
        select(_NOTICE.c.about, *_INCIDENT.c)
        .join(_INCIDENT, _INCIDENT.c.number == _NOTICE.c.incident)
        .where(_NOTICE.c.message == reference)
        .order_by(_NOTICE.c.id)
    )
    rows = tx.connection.execute(query).mappings().all()
    causes = causes_of(tx, {row["number"] for row in rows}, {row["about"] for row in rows})
    return [item_about(tx, row["about"], row["number"], incident_of(row, ()), causes) for row in rows]


def _whom_to_tell(tx: Transaction, unit: str, person_id: str) -> tuple[Notice, ...]:
    """The office's duty officer; its information administrators where that is nobody, or is the very person."""
    for role in _OFFICE:
        notices, _ = told_once(
            "unreachable", (role,), ("sms", "email"), tx.context.rules.directory, unit=unit, now=tx.now
        )
        notices = tuple(
            one._replace(reason=f"'{person_id}' is reached by no channel")
            for one in notices
            if one.person.id != person_id
        )
        if notices:
            return notices
    return ()
