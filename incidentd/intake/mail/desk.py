"""The mail desk: what mailboxes and mail servers bring is read, kept, and only then said to be taken."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime

import structlog

from incidentd.clock import Clock
from incidentd.errors import StoreError
from incidentd.intake.bell import Bell
from incidentd.intake.guard import causes
from incidentd.intake.mail.handed import Handed
from incidentd.intake.mail.mailbox_types import Fetched, Known
from incidentd.intake.mail.reading_room import ReadingRoom, Unread
from incidentd.intake.mail.received import had_by_server
from incidentd.intake.mail.understanding import Envelope, MailReader
from incidentd.store import mailboxes
from incidentd.store.mail_arrivals import MailArrival, MailTaken, Sighting
from incidentd.store.store import Store

log = structlog.get_logger(__name__)


class MailDesk:
    """Takes mails from mailboxes (`take_fetched`) and from mail servers (`take_handed`)."""

    def __init__(self, store: Store, reader: MailReader, bell: Bell, clock: Clock) -> None:
        self._store = store
        self._room = ReadingRoom(reader)
        self._bell = bell
        self._clock = clock

    def change_reader(self, reader: MailReader) -> None:
        """Read by other rules from the next mails on."""
        self._room.change_reader(reader)

    def close(self) -> None:
        """Give up what reading a backlog has taken."""
        self._room.close()

    async def take_handed(self, mail: Handed) -> str:
        """Keep a mail that a server hands over; its number, after commit. Raises StoreUnavailable."""
        had_at = had_by_server(mail.raw, self._room.reader.servers, mail.received_at)
        envelope = Envelope(had_at, mail.recipient, mail.envelope_from, mail.whole)
        [result] = await self._keep_all([Unread(mail.raw, envelope, "handover", None)])
        if isinstance(result, BaseException):
            raise result
        return result.number

    async def take_fetched(self, mails: Sequence[Fetched]) -> list[bool]:
        """Keep mails of a mailbox; whether each is kept, after commit. Raises StoreUnavailable."""
        results = await self._keep_all([self._unread(one) for one in mails])
        failures = [result for result in results if isinstance(result, BaseException)]
        for failure in failures:
            if isinstance(failure, StoreError):
                raise failure
        if failures and len(mails) > 1:
            raise failures[0]  # they are brought again one by one
        for failure in failures:
            log.error("mail.not_taken", causes=list(causes(failure)))
        return [not isinstance(result, BaseException) for result in results]

    async def _keep_all(self, mails: Sequence[Unread]) -> list[MailTaken | BaseException]:
        """Keep each share of the mails as soon as it has been read; what became of each, in their order."""
        keeping: dict[Sighting | None, asyncio.Future[MailTaken]] = {}
        async for share in self._room.read(mails):
            keeping |= {read.sighting: asyncio.ensure_future(self._keep(read)) for read in share}
        await asyncio.gather(*keeping.values(), return_exceptions=True)
        kept = (keeping[one.sighting] for one in mails)
        return [one.exception() or one.result() for one in kept]

    def _unread(self, mail: Fetched) -> Unread:
        sighting = Sighting(mail.account, mail.mailbox, mail.uidvalidity, mail.uid)
        now = self._clock.now()
        # A server whose clock is ahead must not make a report come later than it is known.
        received_at = min(mail.internal_date or now, now)
        return Unread(mail.raw, Envelope(received_at, whole=mail.whole), f"mailbox:{mail.account}", sighting)

    async def _keep(self, read: MailArrival) -> MailTaken:
        answer = await self._store.take_mail(read)
        self._bell.ring(answer.next_at, answer.told)
        taken = answer.taken
        log.info(
            "mail.taken",
            mail=taken.number,
            way=read.way,
            outcome=taken.outcome,
            incident=taken.incident or None,
            again=taken.again,
        )
        return taken


class HandedOver:
    """The desk as a mail server's listener knows it."""

    def __init__(self, desk: MailDesk) -> None:
        self._desk = desk

    async def take(self, mail: Handed) -> str:
        """Keep a mail; its number."""
        return await self._desk.take_handed(mail)


class Fetching:
    """The desk as a mailbox's watcher knows it, with how far each folder has been read."""

    def __init__(self, desk: MailDesk, store: Store) -> None:
        self._desk = desk
        self._store = store

    async def take(self, mails: Sequence[Fetched]) -> Sequence[bool]:
        """Keep mails."""
        return await self._desk.take_fetched(mails)

    async def known(self, account: str, mailbox: str, uidvalidity: int) -> Known:
        """What is known of the folder."""
        found = await self._store.read(lambda connection: mailboxes.known(connection, account, mailbox, uidvalidity))
        return Known(found.taken, found.passed_over, found.begun, found.first_watched)

    async def begin(
        self, account: str, mailbox: str, uidvalidity: int, *, passed_over: Sequence[int], at: datetime
    ) -> None:
        """The folder is watched from now on."""
        del at  # the transaction's own moment stands
        await self._store.begin_watching(account, mailbox, uidvalidity, passed_over)
