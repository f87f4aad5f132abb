"""The store: there, of this program's version, writable, without messages that nobody got, and known to the policy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager

from incidentd.checkup.findings import Finding
from incidentd.core.policy import Policy
from incidentd.sentences import Sentence, _
from incidentd.store.database import Database, require_version, translated_errors, try_to_write
from incidentd.store.holding import holding
from incidentd.store.queries import message_counts, open_clocks


def store(opened: AbstractContextManager[Database], policy: Policy | None) -> Iterator[Finding]:
    """Look at the store and try to write into it, which leaves no trace; raises StoreError, ConfigError.

    `policy` is the one that the next reload will take.
    """
    with opened as database:
        require_version(database)
        try_to_write(database)
        with translated_errors(), database.reader.connect() as connection:
            undeliverable = message_counts(connection).get("undeliverable", 0)
            held = holding(connection)
            owed = open_clocks(connection) if policy else {}
    yield Finding("ok", "store", _("of the right version, and can be written"))
    if held is not None:
        form = _("restored: {clocks} clocks and {messages} messages are held until you answer")
        said = Sentence(form, clocks=held.clocks, messages=held.messages)
        yield Finding("warning", "store", said, _("see 'incidentd resume'"))
    if undeliverable:
        mend = _("see 'incidentd messages list --state undeliverable'")
        form = _("messages that cannot be delivered: {count}")
        yield Finding("warning", "store", Sentence(form, count=undeliverable), mend)
    if policy is not None:
        yield from _rules_that_are_gone(policy, owed)


def _rules_that_are_gone(policy: Policy, owed: Mapping[str, int]) -> Iterator[Finding]:
    """Duties that are owed by rules that the policy no longer has: renamed on purpose, or by mistake."""
    for rule, count in owed.items():
        if policy.clock_rule(rule) is None:
            form = _("open clocks: {count}, by rule '{rule}', which the policy no longer has")
            mend = _("at the next reload its new name takes over; if none follows, they run on until their texts come")
            yield Finding("warning", "store", Sentence(form, count=count, rule=rule), mend)
