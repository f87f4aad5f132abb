"""The store: there, of this program's version, writable, and without messages that nobody got."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager

from incidentd.checkup.findings import Finding
from incidentd.sentences import Sentence, _
from incidentd.store.database import Database, require_version, translated_errors, try_to_write
from incidentd.store.queries import message_counts


def store(opened: AbstractContextManager[Database]) -> Iterator[Finding]:
    """Look at the store and try to write into it, which leaves no trace; raises StoreError, ConfigError."""
    with opened as database:
        require_version(database)
        try_to_write(database)
        with translated_errors(), database.reader.connect() as connection:
            undeliverable = message_counts(connection).get("undeliverable", 0)
    yield Finding("ok", "store", _("of the right version, and can be written"))
    if undeliverable:
        mend = _("see 'incidentd messages list --state undeliverable'")
        form = _("messages that cannot be delivered: {count}")
        yield Finding("warning", "store", Sentence(form, count=undeliverable), mend)
