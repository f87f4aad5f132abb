"""A store under test, once on each database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.integration.api import Api, opened_api
from tests.integration.stored import Stored, opened


@pytest.fixture
def stored(store_url: str) -> Iterator[Stored]:
    """A store with the shipped policy."""
    with opened(store_url) as one:
        yield one


@pytest.fixture
async def api(stored: Stored) -> AsyncIterator[Api]:
    """The HTTP interface on that store."""
    async with opened_api(stored) as one:
        yield one


@pytest.fixture
async def api_on_sqlite(sqlite_url: str) -> AsyncIterator[Api]:
    """The HTTP interface, where the store does not matter."""
    with opened(sqlite_url) as stored:
        async with opened_api(stored) as one:
            yield one
