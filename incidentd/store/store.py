"""The store as the rest of the program uses it: named transactions to write, a few threads to read."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Connection

from incidentd.clock import Clock
from incidentd.core.reports import CorrectionIn
from incidentd.core.rules import Rules
from incidentd.store import acts, firing, holding, jumps, keys, mailboxes, nodes, outbox
from incidentd.store.acts import Act, Acted
from incidentd.store.database import Database, require_version, translated_errors
from incidentd.store.firing import Fired
from incidentd.store.holding import Choice, Holding, Why
from incidentd.store.keys import Key
from incidentd.store.mail_arrivals import MailArrival, MailRules
from incidentd.store.mail_decisions import MailDecision, decide_mail
from incidentd.store.mails import MailAnswer, MailIntake
from incidentd.store.messages import Queued
from incidentd.store.nodes import Node
from incidentd.store.outbox import Recorded, Result
from incidentd.store.reconsider import reconsider
from incidentd.store.reports import Answer, Arrival, Intake
from incidentd.store.transaction import Context, Transaction
from incidentd.store.writer import Writer

T = TypeVar("T")
_READERS = 4
DEFAULT_MAIL_RULES = MailRules()


class Store:
    """One open store. Every method that changes something is one transaction, or its part in a shared one.

    Methods raise StoreUnavailable, with nothing written, where the store cannot be used now.
    """

    def __init__(
        self,
        database: Database,
        rules: Rules,
        clock: Clock,
        *,
        node: str = "local",
        mail: MailRules = DEFAULT_MAIL_RULES,
    ) -> None:
        require_version(database)
        self.database = database
        self.context = Context(rules, clock, node)
        self._writer = Writer(database)
        self._readers = ThreadPoolExecutor(_READERS, thread_name_prefix="incidentd-reader")
        self._key_reader = ThreadPoolExecutor(1, thread_name_prefix="incidentd-keys")
        self._intake = Intake(self.context)
        self._mail_rules = mail
        self._mail_intake = MailIntake(self.context, mail)

    def on_transaction(self, told: Callable[[float, bool], None]) -> None:
        """Have every transaction told of, in the writer's thread: seconds, and whether it was committed."""
        self._writer.on_transaction = told

    def close(self) -> None:
        """Finish what was begun and close every connection."""
        self._writer.close()
        self._readers.shutdown()
        self._key_reader.shutdown()
        self.database.dispose()

    async def read_keys(self) -> list[Key]:
        """Every key, in a thread of its own: whoever reads a long log must not keep reports waiting for their keys."""
        return await asyncio.get_running_loop().run_in_executor(self._key_reader, self.read_blocking, keys.all_keys)

    async def read(self, query: Callable[[Connection], T]) -> T:
        """Run a query of `store.queries` in a reading thread."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self.read_blocking, query)

    def read_blocking(self, query: Callable[[Connection], T]) -> T:
        """Run a query in this thread (command line)."""
        with translated_errors(), self.database.reader.connect() as connection:
            return query(connection)

    async def take(self, arrival: Arrival) -> Answer:
        """Keep what came in; the answer is there once it is committed."""
        return await self._writer.grouped(self._intake, arrival, patient=True)

    def take_blocking(self, arrival: Arrival) -> Answer:
        """The same for the command line."""
        return self._writer.alone_blocking(lambda connection: self._intake(connection, [arrival])[0]).result()

    async def take_mail(self, arrival: MailArrival) -> MailAnswer:
        """Keep a mail; the answer is there once it is committed."""
        return await self._writer.grouped(self._mail_intake, arrival)

    async def decide_mail(self, decision: MailDecision, actor: str) -> MailAnswer:
        """Let a mail that is held count as the report it is, or put it aside."""
        return await self._writer.alone(self._decide(decision, actor))

    def decide_mail_blocking(self, decision: MailDecision, actor: str) -> MailAnswer:
        """The same for the command line."""
        return self._writer.alone_blocking(self._decide(decision, actor)).result()

    async def begin_watching(self, account: str, folder: str, uidvalidity: int, uids: Sequence[int]) -> None:
        """Note that a folder is watched from now on, and which of its mails are too old to be taken."""
        place = (account, folder, uidvalidity)
        await self._writer.alone(lambda connection: mailboxes.begin(self.context, connection, place, uids))

    async def fire(self, free: Mapping[str, int]) -> Fired:
        """Look at the clocks whose moment has come."""
        return await self._writer.alone(lambda connection: firing.fire(self.context, connection, free))

    @property
    def rules(self) -> Rules:
        """The rules in force."""
        return self.context.rules

    async def change_rules(self, rules: Rules) -> None:
        """Go by other rules from the next transaction on."""

        def change(_connection: Connection) -> None:
            self.context.rules = rules  # in the writer's thread, where no other transaction is under way

        await self._writer.alone(change)

    async def reconsider(self) -> None:
        """After the policy was changed: have every open incident worked out by it, and every open clock looked at."""
        last: str | None = ""
        while last is not None:
            last = await self._writer.alone(partial(_reconsidered, self.context, last))

    async def claim(self, channel: str, count: int) -> list[Queued]:
        """Take messages to hand over now."""
        return await self._writer.alone(lambda connection: outbox.claim(self.context, connection, channel, count))

    async def record(self, *results: Result) -> Recorded:
        """Record what became of attempts, and see to what cannot be delivered."""
        return await self._writer.alone(lambda connection: outbox.record(self.context, connection, results))

    async def try_to_write(self) -> None:
        """Make a change, have it committed and so proved to be on the disk; raises StoreUnavailable."""
        await self._writer.alone(lambda connection: nodes.touch(connection, self.context.node))

    async def jumped(self, milliseconds: int) -> None:
        """Record that the clock was set; back, what waits is tried now, and climbed ladders are looked at anew."""
        await self._writer.alone(lambda connection: jumps.jumped(self.context, connection, milliseconds))

    async def set_right(self) -> int:
        """At a start: have looked at what a clock that was ahead has put off; how many clocks and messages."""
        return await self._writer.alone(lambda connection: jumps.begin(self.context, connection))

    async def hold(self, why: Why) -> Holding | None:
        """Hold what fell due while nobody watched; what is held now, None for nothing."""
        return await self._writer.alone(lambda connection: holding.hold(self.context, connection, why))

    def resume_blocking(self, choice: Choice, actor: str) -> tuple[int, int]:
        """Let everything go that is held, batch by batch; how many clocks and messages that were."""
        clocks = messages = 0
        more = True
        while more:
            resume = partial(holding.resume, self.context, choice=choice, actor=actor)
            batch = self._writer.alone_blocking(resume).result()
            clocks, messages, more = clocks + batch.clocks, messages + batch.messages, batch.more
        return clocks, messages

    async def nodes(self) -> list[Node]:
        """Every node that is not known to be gone."""
        return await self.read(nodes.nodes)

    async def beat(self, me: Node) -> list[Node]:
        """Say that this node lives; every node as it stands."""
        return await self._writer.alone(lambda connection: nodes.beat(self.context, connection, me))

    async def release(self, gone: Collection[str] = (), reason: str = "gone") -> int:
        """Give back what nodes that are gone had claimed (this node's own where none is named)."""
        of = tuple(gone) or (self.context.node,)
        return await self._writer.alone(lambda connection: nodes.release(self.context, connection, of, reason))

    async def act(self, act: Act, number: str, actor: str, words: str = "") -> Acted:
        """Confirm, close, reopen or acknowledge an incident; `words` is the note or reason."""
        return await self._writer.alone(self._act(act, number, actor, words))

    def act_blocking(self, act: Act, number: str, actor: str, words: str = "") -> Acted:
        """The same for the command line."""
        return self._writer.alone_blocking(self._act(act, number, actor, words)).result()

    async def correct(self, number: str, actor: str, correction: CorrectionIn) -> Acted:
        """Set facts of an incident right."""
        return await self._writer.alone(self._correct(number, actor, correction))

    def correct_blocking(self, number: str, actor: str, correction: CorrectionIn) -> Acted:
        """The same for the command line."""
        return self._writer.alone_blocking(self._correct(number, actor, correction)).result()

    def add_key_blocking(self, key: Key, actor: str) -> None:
        """Keep a new key."""
        self.transact_blocking(lambda tx: keys.add_key(tx, key, actor))

    def revoke_key_blocking(self, key_id: str, actor: str) -> bool:
        """Make a key count no longer; False if there was none to revoke."""
        return self.transact_blocking(lambda tx: keys.revoke_key(tx, key_id, actor))

    def requeue_blocking(self, references: Sequence[str], actor: str) -> outbox.Requeued:
        """Put undeliverable messages back into the queue (all of them where none is named), batch by batch."""
        count, left, last = 0, dict[str, str](), ""
        while True:
            requeue = partial(outbox.requeue, self.context, references=references, actor=actor, after=last)
            batch = self._writer.alone_blocking(requeue).result()
            count, last = count + batch.messages, batch.last
            left |= batch.left
            if not last:
                return outbox.Requeued(count, left, last)

    async def audit(self, kind: str, actor: str, /, **data: Any) -> None:
        """Append one audit line by itself (start, stop)."""

        def transaction(connection: Connection) -> None:
            tx = Transaction.begun(connection, self.context)
            tx.audit(kind, actor, **data)
            tx.close()

        await self._writer.alone(transaction)

    def transact_blocking(self, transaction: Callable[[Transaction], T]) -> T:
        """Run a transaction that closes itself, and wait for it."""
        return self._writer.alone_blocking(lambda c: transaction(Transaction.begun(c, self.context))).result()

    def _act(self, act: Act, number: str, actor: str, words: str) -> Callable[[Connection], Acted]:
        transactions: dict[Act, Callable[[Context, Connection, str, str, str], Acted]] = {
            "confirm": acts.confirm,
            "close": acts.close,
            "reopen": acts.reopen,
            "acknowledge": acts.acknowledge,
        }
        return lambda connection: transactions[act](self.context, connection, number, actor, words)

    def _decide(self, decision: MailDecision, actor: str) -> Callable[[Connection], MailAnswer]:
        return lambda connection: decide_mail(self.context, self._mail_rules, connection, decision, actor)

    def _correct(self, number: str, actor: str, correction: CorrectionIn) -> Callable[[Connection], Acted]:
        return partial(_corrected, self.context, number, actor, correction)


def _corrected(context: Context, number: str, actor: str, correction: CorrectionIn, connection: Connection) -> Acted:
    return acts.correct(context, connection, number, actor, correction)


def _reconsidered(context: Context, after: str, connection: Connection) -> str | None:
    return reconsider(context, connection, after)
