"""Which incident a mail belongs to: by the number it states, by the mails it answers, by the matter it follows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

from sqlalchemy import select

from incidentd.core.reports import INCIDENT_NUMBER
from incidentd.store.mail_arrivals import MailArrival
from incidentd.store.mail_tables import MailRow
from incidentd.store.tables import IncidentRow, MessageRow
from incidentd.store.transaction import Transaction

_MESSAGE = MessageRow.__table__  # type: ignore[attr-defined]
_MAIL = MailRow.__table__  # type: ignore[attr-defined]
_INCIDENT = IncidentRow.__table__  # type: ignore[attr-defined]
_NUMBER: Final = re.compile(INCIDENT_NUMBER)
_REFERENCE: Final = re.compile(r"M[2-9A-HJ-NP-Z]{4,20}", re.ASCII)
_SAME_MATTER_FOR: Final = timedelta(days=30)
"""A follow-up that names no number is taken to be about the unit's open incident of the same title for so long."""
_MOST_LOOKED_AT: Final = 50


class Threads:
    """Finds the incidents of a group of mails with two queries; `incidents` are all that are named."""

    def __init__(self, tx: Transaction, arrivals: Sequence[MailArrival]) -> None:
        self._tx = tx
        self._by_matter: dict[tuple[str, str], str] = {}
        self._notices: set[str] = set()
        self._ambiguous: set[str] = set()
        cited = {one for arrival in arrivals for one in arrival.cites}
        self._by_cite = self._of_their_mails(cited) | dict(self._of_our_messages(cited))
        self._matters = {a.identity: self._of_the_matter(a) for a in arrivals if _follows_unnamed(a)}
        stated = {arrival.reading.incident for arrival in arrivals if arrival.reading.incident}
        self.incidents = stated | set(self._by_cite.values()) | {one for one in self._matters.values() if one}

    def incident_of(self, arrival: MailArrival) -> str:
        """The number of the incident that the mail belongs to; "" where none is named."""
        if arrival.reading.incident:
            return arrival.reading.incident
        cited = next((self._by_cite[one] for one in arrival.cites if one in self._by_cite), "")
        if cited or not _follows_unnamed(arrival):
            return cited
        in_this_group = self._by_matter.get((arrival.unit, _bare(arrival.reading.title)), "")
        return in_this_group or self._matters.get(arrival.identity, "")

    def opened(self, arrival: MailArrival, incident: str) -> None:
        """A mail of this group belongs to an incident now: those that answer it do too, if it is known who sent it."""
        cited_as = arrival.message_id if arrival.verified else ""
        if cited_as and self._by_cite.setdefault(cited_as, incident) != incident:
            self._ambiguous.add(cited_as)
        if cited_as in self._ambiguous:
            self._by_cite.pop(cited_as, None)
        if arrival.verified and (title := _bare(arrival.reading.title)):
            self._by_matter[arrival.unit, title] = incident

    def answers_several(self, arrival: MailArrival) -> bool:
        """Whether it answers a Message-ID that mails of several incidents have."""
        return any(one in self._ambiguous for one in arrival.cites)

    def answers_a_notice(self, arrival: MailArrival) -> bool:
        """Whether it answers a message of ours that is about no incident."""
        return any(one in self._notices for one in arrival.cites)

    def _of_our_messages(self, cited: set[str]) -> Iterator[tuple[str, str]]:
        """Message-IDs of ours are made of an incident's number or of a message's reference."""
        by_reference: dict[str, list[str]] = {}
        for one in cited:
            local = one.strip("<>").partition("@")[0]
            if _NUMBER.fullmatch(local):
                yield one, local
            elif _REFERENCE.fullmatch(local):
                by_reference.setdefault(local, []).append(one)
        m = _MESSAGE.c
        query = select(m.reference, m.thread).where(m.reference.in_(by_reference))
        for reference, thread in self._tx.connection.execute(query) if by_reference else ():
            if thread:
                yield from ((one, thread) for one in by_reference[reference])
            else:
                self._notices.update(by_reference[reference])

    def _of_their_mails(self, cited: set[str]) -> dict[str, str]:
        """A Message-ID is its sender's choice: one that mails of several incidents have names none of them."""
        m = _MAIL.c
        query = select(m.message_id, m.incident).where(m.message_id.in_(cited), m.incident != "", m.verified)
        found: dict[str, set[str]] = {}
        for message_id, incident in self._tx.connection.execute(query) if cited else ():
            found.setdefault(message_id, set()).add(incident)
        self._ambiguous = {message_id for message_id, incidents in found.items() if len(incidents) > 1}
        return {message_id: next(iter(incidents)) for message_id, incidents in found.items() if len(incidents) == 1}

    def _of_the_matter(self, arrival: MailArrival) -> str:
        """The one open incident of the unit that has the very title; "" for none or several."""
        i = _INCIDENT.c
        since = self._tx.now - _SAME_MATTER_FOR
        query = (
            select(i.number, i.title)
            .where(i.unit == arrival.unit, i.state != "closed", i.received_at > since)
            .order_by(i.received_at.desc())
            .limit(_MOST_LOOKED_AT)
        )
        wanted = _bare(arrival.reading.title)
        same = [number for number, title in self._tx.connection.execute(query) if wanted and _bare(title) == wanted]
        return same[0] if len(same) == 1 else ""


def incident_in(message_id: str) -> str:
    """The incident's number that a Message-ID of ours is made of; "" for any other."""
    local = message_id.strip("<>").partition("@")[0]
    return local if _NUMBER.fullmatch(local) else ""


def names_message_of_ours(message_id: str) -> bool:
    """Whether a Message-ID has the shape of ours: an incident's number, or a message's reference."""
    local = message_id.strip("<>").partition("@")[0]
    return bool(_NUMBER.fullmatch(local) or _REFERENCE.fullmatch(local))


def _follows_unnamed(arrival: MailArrival) -> bool:
    return arrival.verified and arrival.reading.kind in ("follow_up", "final") and not arrival.reading.incident


def _bare(title: str) -> str:
    """The title without what differs between a first and a further report on one matter."""
    return re.sub(r"的?(情况)?(续报|终报|核报|初报|首报|报告)[一二三四五六七八九十0-9]*|[\s\W_]+", "", title)
