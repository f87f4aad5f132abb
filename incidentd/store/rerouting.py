"""Messages that a channel can never deliver: what is told by no other channel is queued by one, notice by notice.

What was for somebody who has left the directory is told to whoever holds their role now.
Where no channel is left for a person, the office is told so once for each incident (`store.unreached`); what is of no
incident is handed on to others (`store.handing_on`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, select

from incidentd.core.clocks import Clock
from incidentd.core.directory import Person
from incidentd.core.escalation import Notice
from incidentd.core.lateness import how_late
from incidentd.core.rerouting import other_channel, rephrased
from incidentd.core.wording import KEPT_APART, Item, Message, item_proposed
from incidentd.store.handing_on import Words, copy_message, hand_on
from incidentd.store.messages import Telling, queue_messages
from incidentd.store.records import clock_of, incident_of
from incidentd.store.tables import ClockRow, IncidentRow, MessageRow, NoticeRow
from incidentd.store.transaction import Transaction
from incidentd.store.unreached import Lost, causes_of, item_about, tell_the_office
from incidentd.store.wanted import about, supersede, wanted

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_NOTICE = NoticeRow.__table__  # type: ignore[attr-defined]
_INCIDENT = IncidentRow.__table__  # type: ignore[attr-defined]
_CLOCK = ClockRow.__table__  # type: ignore[attr-defined]
_SAME_TELLING = ("incident", "rule", "occurrence", "edition", "kind", "step", "repeat", "person", "about")
_WANTED_NOTICES = wanted(_NOTICE).order_by(_NOTICE.c.id)

Row = Mapping[Any, Any]


class Rerouted(NamedTuple):
    """Whether any message was queued, and who is reached by no channel (ids of people)."""

    queued: bool
    unreached: tuple[str, ...]


def reroute(tx: Transaction, failed: Collection[str]) -> Rerouted:
    """See to what stood in these undeliverable messages."""
    if not failed:
        return Rerouted(queued=False, unreached=())
    query = select(_MESSAGE).where(_MESSAGE.c.reference.in_(failed)).order_by(_MESSAGE.c.reference)
    queued = False
    unreached: list[Lost] = []
    for row in tx.connection.execute(query).mappings().all():
        notices: Sequence[Row] = (
            tx.connection.execute(_WANTED_NOTICES, {"references": [row["reference"]]}).mappings().all()
        )
        person = tx.context.rules.directory.person(row["person"])
        channel = other_channel(person, row["channel"]) if person else ""
        if person is None and row["person"]:
            notices, told = _left_by_successors(tx, row, notices)
            queued |= told
        open_to, lost = _divided(tx, row["reference"], notices, channel)
        if person is not None and open_to:
            _queue_by(tx, row, person, channel, open_to, f"'{row['channel']}' cannot reach this person")
            queued = True
        if lost and row["person"]:
            unreached.append(Lost(row["person"], lost))
    queued |= tell_the_office(tx, unreached)
    queued |= hand_on(tx, unreached)
    return Rerouted(queued, tuple(dict.fromkeys(one.person for one in unreached)))


def tell_the_rest(tx: Transaction, row: Row) -> bool:
    """A message of several matters in which an all-clear, or a lateness, is so no longer: the rest is told anew."""
    query = select(_NOTICE.c.id, _NOTICE.c.kind).where(_NOTICE.c.message == row["reference"])
    stood: dict[int, str] = {one.id: one.kind for one in tx.connection.execute(query)}
    left = tx.connection.execute(_WANTED_NOTICES, {"references": [row["reference"]]}).mappings().all()
    person = tx.context.rules.directory.person(row["person"])
    past = {stood[one] for one in stood.keys() - {notice["id"] for notice in left}}
    if person is None or not past & {"over", "late_on_arrival"}:
        return False
    reason = "another message told besides what is so no longer"
    _queue_by(tx, row, person, row["channel"], left, reason)
    supersede(tx, row, reason, {})
    return True


def siblings(connection: Connection, references: Collection[str]) -> set[str]:
    """The messages that tell the same people the same by another channel, or anybody of the same that is kept apart."""
    if not references:
        return set()
    other = _NOTICE.alias("other")
    same = [other.c[name] == _NOTICE.c[name] for name in _SAME_TELLING]
    to_them = and_(other.c.channel != _NOTICE.c.channel, *same)
    of_it = [other.c[name] == _NOTICE.c[name] for name in ("incident", "kind", "about")]
    kept_apart = and_(_NOTICE.c.kind.in_(KEPT_APART), _NOTICE.c.about != "", *of_it)
    found: set[str] = set()
    for join in (to_them, kept_apart):
        query = select(other.c.message).join(_NOTICE, join).where(_NOTICE.c.message.in_(references))
        found |= set(connection.execute(query).scalars())
    return found


def _divided(tx: Transaction, reference: str, notices: Sequence[Row], channel: str) -> tuple[list[Row], list[Row]]:
    """The notices that can still be told by `channel`, and those that no channel is left for.

    Neither are those that the same person is told by the other channel anyway.
    """
    if not channel:
        return [], list(notices)
    other = _NOTICE.alias("other")
    same = [other.c[name] == _NOTICE.c[name] for name in _SAME_TELLING]
    query = (
        select(_NOTICE.c.id, _MESSAGE.c.state)
        .select_from(_NOTICE)
        .join(other, (other.c.channel == channel) & (other.c.message != reference))
        .join(_MESSAGE, _MESSAGE.c.reference == other.c.message)
        .where(_NOTICE.c.message == reference, *same)
    )
    states: dict[int, set[str]] = {}
    for notice, state in tx.connection.execute(query):
        states.setdefault(notice, set()).add(state)
    open_to = [notice for notice in notices if notice["id"] not in states]
    return open_to, [notice for notice in notices if states.get(notice["id"]) == {"undeliverable"}]


def _left_by_successors(tx: Transaction, row: Row, notices: Sequence[Row]) -> tuple[list[Row], bool]:
    """Tell whoever holds the roles now of somebody who has left; what nobody can be told so, and whether any was."""
    left: list[Row] = []
    to_tell: dict[tuple[str, str], list[Row]] = {}
    for notice in notices:
        holders = _holders(tx, row, notice) if notice["kind"] != "over" else []  # a successor was never alarmed
        if not holders:
            left.append(notice)
        for holder, channel in holders:
            if not _told(tx, notice, holder, channel):
                to_tell.setdefault((holder.id, channel), []).append(notice)
    for (person_id, channel), open_to in to_tell.items():
        if holder_now := tx.context.rules.directory.person(person_id):
            reason = f"holds the role of '{row['person']}', whom the directory no longer has"
            _queue_by(tx, row, holder_now, channel, open_to, reason)
    return left, bool(to_tell)


def _holders(tx: Transaction, row: Row, notice: Row) -> list[tuple[Person, str]]:
    """Who holds the role of a notice now, each with the channel that reaches them."""
    people = tx.context.rules.directory.holders(notice["role"], row["unit"], tx.now) if notice["role"] else ()
    by = {one: row["channel"] if one.address(row["channel"]) else other_channel(one, row["channel"]) for one in people}
    return [(one, channel) for one, channel in by.items() if channel]


def _told(tx: Transaction, notice: Row, person: Person, channel: str) -> bool:
    """Whether somebody was told the same by that channel, or will be."""
    theirs = {**{name: notice[name] for name in _SAME_TELLING}, "person": person.id, "channel": channel}
    query = (
        select(_NOTICE.c.id)
        .join(_MESSAGE, _MESSAGE.c.reference == _NOTICE.c.message)
        .where(_MESSAGE.c.state.in_(("queued", "sent")), *(_NOTICE.c[name] == value for name, value in theirs.items()))
        .limit(1)
    )
    return tx.connection.execute(query).first() is not None


def _queue_by(tx: Transaction, row: Row, person: Person, channel: str, notices: Sequence[Row], reason: str) -> None:
    """Tell a person what stood in a message, in words of the channel."""
    matters = _Matters(tx, notices)
    if all(notice["incident"] in matters.incidents for notice in notices):
        tellings = [matters.telling(notice, person, channel, row, reason) for notice in notices]
        _, [reference, *_] = queue_messages(tx, tellings, {})
    else:
        reference = _copied(tx, row, person, channel, notices)
    about(tx, row, "message.queued", "delivery", message=reference, instead_of=row["reference"], reason=reason)


class _Matters:
    """The incidents and clocks that notices are about, as they stand now."""

    def __init__(self, tx: Transaction, notices: Sequence[Row]) -> None:
        self._tx = tx
        numbers = {notice["incident"] for notice in notices}
        incidents = tx.connection.execute(select(_INCIDENT).where(_INCIDENT.c.number.in_(numbers))).mappings()
        self.incidents = {row["number"]: incident_of(row, ()) for row in incidents}
        clocks = tx.connection.execute(select(_CLOCK).where(_CLOCK.c.incident.in_(numbers))).mappings()
        self._clocks: dict[tuple[str, str, int], Clock] = {
            (row["incident"], row["rule"], row["occurrence"]): clock_of(row) for row in clocks
        }

    def telling(self, notice: Row, person: Person, channel: Any, row: Row, reason: str) -> Telling:
        """The notice anew."""
        incident = self.incidents[notice["incident"]]
        clock = self._clocks.get((notice["incident"], notice["rule"], notice["occurrence"]))
        again = Notice(notice["kind"], person, channel, notice["role"], notice["step"], notice["repeat"], reason)
        item = Item(
            kind=notice["kind"],
            number=notice["incident"],
            unit=incident.unit,
            title=incident.title,
            rule=notice["rule"],
            due_at=clock.due_at if clock else None,
            seconds=how_late(clock, self._tx.now) if clock else 0,
            missing=incident.missing,
        )
        if notice["kind"] == "proposed":
            item = item_proposed(notice["incident"], incident, notice["about"])
        elif about := notice["about"]:
            causes = causes_of(self._tx, {notice["incident"]}, {about})
            item = item_about(self._tx, about, notice["incident"], incident, causes)
        occurrence, edition = notice["occurrence"], notice["edition"]
        return Telling(again, item, notice["incident"], occurrence, edition, row["due_at"], notice["about"])


def _copied(tx: Transaction, row: Row, person: Person, channel: str, notices: Sequence[Row]) -> str:
    """A message about what is no incident (an unreadable report): in the words it had."""
    text = rephrased(Message(row["subject"], row["body"]), channel, row["reference"])
    return copy_message(tx, Words(row, text), person, channel, notices)
