"""What every route works with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request

from incidentd.clock import Clock
from incidentd.core.rules import Rules
from incidentd.errors import Rejected
from incidentd.intake.bell import Bell
from incidentd.intake.keyring import Keyring
from incidentd.intake.problems import refusal
from incidentd.intake.roles import Right, may
from incidentd.intake.sender import bearer_key
from incidentd.intake.sentences import Sentence, _
from incidentd.metrics import Metrics
from incidentd.store.keys import Key
from incidentd.store.store import Store


@dataclass(frozen=True, slots=True)
class Services:
    """The parts of incidentd that a request needs; `body_limit` is in bytes."""

    store: Store
    rules: Rules
    keyring: Keyring
    bell: Bell
    body_limit: int
    clock: Clock
    metrics: Metrics


def services(request: Request) -> Services:
    """The services of the application that the request came to."""
    found: Services = request.app.state.services
    return found


def caller_with(right: Right, *, fresh: bool = False) -> Callable[[Request], Awaitable[Key]]:
    """A dependency: the key of the bearer token, which must have a right; `fresh` for what changes something."""

    async def caller(request: Request) -> Key:
        key = await bearer_key(services(request).keyring, request.headers, fresh=fresh)
        if not may(key.role, right):
            message = Sentence(_("a key of role {role} may not do that"), role=key.role)
            raise refusal("not-allowed", message, needs=right)
        return key

    return caller


def only_own(key: Key, unit: str, number: str) -> None:
    """Refuse a key that belongs to a unit what belongs to another; raises Rejected (403)."""
    if unit != key.unit and not may(key.role, "read_every_unit"):
        raise other_unit(number)


def other_unit(number: str) -> Rejected:
    """The refusal of another unit's incident."""
    return refusal("other-unit", Sentence(_("incident {number} belongs to another unit"), number=number))


ServicesHere = Annotated[Services, Depends(services)]
