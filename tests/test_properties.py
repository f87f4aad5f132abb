"""A property is not refuted by a machine that is busy, but by an answer that does not come."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers import wait_until


def test_a_machine_that_halts_for_a_moment_refutes_no_property() -> None:
    halts = [0.5]

    @given(st.integers())
    def holds(number: int) -> None:
        if halts:
            until = time.monotonic() + halts.pop()
            wait_until(lambda: time.monotonic() > until)

    holds()


@pytest.mark.parametrize("profile", ["default", "ci"])
def test_an_answer_that_does_not_come_is_a_fault_here_and_in_ci(profile: str) -> None:
    deadline = settings.get_profile(profile).deadline
    assert deadline is not None
    assert 5 < deadline.total_seconds() < 60
