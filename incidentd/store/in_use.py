"""Who uses a SQLite store: daemons and commands share it, a restore has it for itself.

A lock of the kernel on a file beside the store: it goes when its process does, however that ends. A PostgreSQL store
needs none, for it is restored into a database that nobody can be using yet.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sqlalchemy.engine import make_url

from incidentd.errors import BackupError, IncidentdError, StoreUnavailable
from incidentd.sentences import _


def shared(url: str) -> AbstractContextManager[None]:
    """Use the store beside others; raises StoreUnavailable while it is being restored."""
    refusal = StoreUnavailable(_("the store is being restored"), hint=_("do it again when that is done"))
    return _locked(url, fcntl.LOCK_SH, refusal)


def alone(url: str) -> AbstractContextManager[None]:
    """Have the store for oneself; raises BackupError where somebody uses it."""
    hint = _("stop the service first: systemctl stop incidentd")
    return _locked(url, fcntl.LOCK_EX, BackupError(_("the store is in use"), hint=hint))


@contextmanager
def _locked(url: str, how: int, refusal: IncidentdError) -> Iterator[None]:
    number = _opened(url)
    if number is None:
        yield
        return
    try:
        try:
            fcntl.flock(number, how | fcntl.LOCK_NB)
        except BlockingIOError:
            raise refusal from None
        yield
    finally:
        os.close(number)


def _opened(url: str) -> int | None:
    """The lock's file; None where there can be none: nobody restores where nothing can be written."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        return None
    path = Path(parsed.database + ".lock")
    if not path.parent.is_dir():
        return None
    with contextlib.suppress(OSError):
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    return None
