"""Waiting for what happens elsewhere: the only place in the tests that may sleep."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, TypeVar, overload
from zoneinfo import ZoneInfo

_PAUSE = 0.01
"""Seconds between two looks."""

Answer = TypeVar("Answer")


@overload
async def eventually(predicate: Callable[[], Awaitable[Answer]], within: float = 5.0) -> Answer: ...


@overload
async def eventually(predicate: Callable[[], Answer], within: float = 5.0) -> Answer: ...


async def eventually(predicate: Callable[[], Any], within: float = 5.0) -> Any:
    """The first true answer of `predicate` (plain or async), looked for again and again.

    Args:
        predicate: asked every few milliseconds; an assertion that fails inside it counts as "not yet".
        within: seconds after which the test fails, naming the predicate and what it answered last.
    """
    deadline = time.monotonic() + within
    while True:
        last: object
        try:
            answer = predicate()
            answer = await answer if inspect.isawaitable(answer) else answer
            if answer:
                return answer
            last = answer
        except AssertionError as error:
            last = error
        if time.monotonic() > deadline:
            raise AssertionError(_too_late(predicate, within, last))
        await asyncio.sleep(_PAUSE)


def wait_until(predicate: Callable[[], Answer], within: float = 5.0) -> Answer:
    """As `eventually`, where no event loop runs."""
    deadline = time.monotonic() + within
    while True:
        last: object
        try:
            answer = predicate()
            if answer:
                return answer
            last = answer
        except AssertionError as error:
            last = error
        if time.monotonic() > deadline:
            raise AssertionError(_too_late(predicate, within, last))
        time.sleep(_PAUSE)


def _too_late(predicate: Callable[[], object], within: float, last: object) -> str:
    try:
        asked = inspect.getsource(predicate).strip()
    except (OSError, TypeError):
        asked = repr(predicate)
    return f"not within {within:g} s: {asked}\nlast answer: {last!r}"


def of_this_year(number: int) -> str:
    """The number of an incident in a store that goes by the real clock, in the zone of the shipped policy."""
    return f"{datetime.now(ZoneInfo('Asia/Shanghai')).year}-{number:06d}"
