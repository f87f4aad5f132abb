"""What would keep the service from doing its duty: each part looked at, whatever the others are like."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING

from incidentd.checkup import configuration, listeners, machine, unit_file
from incidentd.checkup.findings import Finding, tried

if TYPE_CHECKING:  # loading these takes longer than a help text may
    from incidentd.config import Settings
    from incidentd.store.database import Database

__all__ = ["Finding", "everything"]


def everything(
    settings: Settings,
    opened: Callable[[], AbstractContextManager[Database]],
    now: datetime,
    *,
    days: int = configuration.ROSTER_DAYS,
    offline: bool = False,
) -> Iterator[Finding]:
    """What is found, as it is found; the store is reached by `opened`, the network only if not `offline`.

    What is wrong with a secret is told once, not again by each part that needs it.
    """
    told: set[str] = set()
    for one in _all(settings, opened, now, days=days, offline=offline):
        if one.error is None:
            yield one
        elif str(one.error) not in told:
            told.add(str(one.error))
            yield one


def _all(
    settings: Settings,
    opened: Callable[[], AbstractContextManager[Database]],
    now: datetime,
    *,
    days: int,
    offline: bool,
) -> Iterator[Finding]:
    yield from configuration.rules(settings, now, days)
    yield from configuration.unconfigured(settings)
    yield from configuration.secrets(settings)
    yield from machine.clock()
    yield from tried("disk", lambda: machine.disk(settings.state_directory))
    yield from tried("store", lambda: _stored(opened, settings))
    yield from listeners.listeners(settings)
    yield from unit_file.units(unit_file.shipped_folder())
    if not offline:
        yield from _asked(settings, now)


def _stored(opened: Callable[[], AbstractContextManager[Database]], settings: Settings) -> Iterator[Finding]:
    from incidentd.checkup.stored import store  # noqa: PLC0415

    return store(opened(), configuration.policy_as_written(settings))


def _asked(settings: Settings, now: datetime) -> list[Finding]:
    from incidentd.checkup.providers import providers  # noqa: PLC0415

    return providers(settings, now)
