"""The story that each acceptance test tells."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.acceptance.story import Story, told


@pytest.fixture
async def story(tmp_path: Path, sqlite_url: str) -> AsyncIterator[Story]:
    """A story on a store of its own."""
    async with told(tmp_path, sqlite_url) as one:
        yield one


@pytest.fixture
async def story_on_either_store(tmp_path: Path, store_url: str) -> AsyncIterator[Story]:
    """A story told on SQLite, and again on PostgreSQL."""
    async with told(tmp_path, store_url) as one:
        yield one
