from __future__ import annotations

import asyncio

import pytest

from tests.helpers import eventually, wait_until


async def test_eventually_gives_the_first_true_answer() -> None:
    answers = iter(["", "", "here"])

    assert await eventually(lambda: next(answers)) == "here"


async def test_eventually_awaits_an_async_predicate_and_lets_others_run() -> None:
    happened = asyncio.Event()
    asyncio.get_running_loop().call_soon(happened.set)

    async def it_happened() -> bool:
        return happened.is_set()

    assert await eventually(it_happened)


async def test_eventually_fails_naming_what_it_waited_for_and_the_last_answer() -> None:
    def never_true() -> int:
        return 0

    with pytest.raises(AssertionError, match=r"(?s)not within 0\.02 s: .*never_true.*last answer: 0"):
        await eventually(never_true, within=0.02)


def test_wait_until_takes_a_failing_assertion_for_not_yet() -> None:
    seen: list[int] = []

    def enough() -> bool:
        seen.append(1)
        assert len(seen) == 3
        return True

    assert wait_until(enough)
