"""What every route works with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Protocol

from fastapi import Depends, Request
from fastapi.dependencies.models import Dependant

from incidentd.clock import Clock
from incidentd.core.rules import Rules
from incidentd.errors import Rejected
from incidentd.intake.bell import Bell
from incidentd.intake.explain import shown_name
from incidentd.intake.keyring import Keyring
from incidentd.intake.problems import refusal
from incidentd.intake.roles import Right, may
from incidentd.intake.sender import bearer_key
from incidentd.intake.sentences import Sentence, _
from incidentd.metrics import Metrics
from incidentd.store.keys import Key
from incidentd.store.store import Store


class Monitored(Protocol):
    """What knows how the whole service is doing."""

    async def readiness(self) -> tuple[bool, list[dict[str, Any]]]:
        """Whether it can do its duty, and what is amiss."""

    async def exposition(self, accept: str) -> tuple[bytes, str]:
        """What is measured, and its media type by what is accepted."""


@dataclass(frozen=True, slots=True)
class Services:
    """The parts of incidentd that a request needs; `body_limit` is in bytes, `own` our own mail addresses."""

    store: Store
    keyring: Keyring
    bell: Bell
    body_limit: int
    clock: Clock
    metrics: Metrics
    monitor: Monitored | None = None
    own: tuple[str, ...] = ()

    @property
    def rules(self) -> Rules:
        """The rules in force."""
        return self.store.rules


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
        _require_known_query(request)
        return key

    return caller


def _require_known_query(request: Request) -> None:
    """Refuse what the route does not ask for, and the same thing twice: a slip of the pen in a filter widens it unseen.

    Reports are not held to it: none is turned away for what a platform hangs onto the address.
    """
    known = list(_query_names(request.scope["route"].dependant))
    given = [name for name, _value in request.query_params.multi_items()]
    for name in given:
        shown = shown_name(name)
        if name not in known:
            raise refusal("bad-query", Sentence(_("there is no parameter '{name}'"), name=shown), allowed=known)
        if given.count(name) > 1:
            raise refusal("bad-query", Sentence(_("the parameter '{name}' is given twice"), name=shown))


def _query_names(dependant: Dependant) -> Iterator[str]:
    """The parameters that a route and its dependencies ask for."""
    yield from (one.alias for one in dependant.query_params)
    for further in dependant.dependencies:
        yield from _query_names(further)


def only_own(key: Key, unit: str, number: str) -> None:
    """Refuse a key that belongs to a unit what belongs to another; raises Rejected (403)."""
    if unit != key.unit and not may(key.role, "read_every_unit"):
        raise other_unit(number)


def other_unit(number: str) -> Rejected:
    """The refusal of another unit's incident."""
    return refusal("other-unit", Sentence(_("incident {number} belongs to another unit"), number=number))


ServicesHere = Annotated[Services, Depends(services)]
