from __future__ import annotations

import pytest

_TESTS = """
    import pytest

    def test_runs():
        pass

    @pytest.mark.skip(reason="no such program here")
    def test_is_skipped():
        pass

    def test_skips_itself():
        pytest.skip("not today")

    @pytest.mark.xfail(reason="known bug")
    def test_is_expected_to_fail():
        assert False
"""

_ONLY_OURS = ("-p", "tests.no_skips", "-p", "no:asyncio", "-p", "no:hypothesispytest", "-p", "no:cacheprovider")


def test_ci_fails_what_is_skipped_or_expected_to_fail(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    pytester.makepyfile(_TESTS)

    result = pytester.runpytest(*_ONLY_OURS)

    result.assert_outcomes(passed=1, failed=2, errors=1)
    result.stdout.fnmatch_lines(
        [
            "*Skipped: no such program here; CI does not allow that*",
            "*Skipped: not today; CI does not allow that*",
            "*expected to fail: known bug; CI does not allow that*",
        ]
    )


def test_ci_fails_a_module_that_skips_itself(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    pytester.makepyfile("import pytest; pytest.importorskip('no_such_package_anywhere')")

    result = pytester.runpytest(*_ONLY_OURS)

    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*module Skipped: *no_such_package_anywhere*; CI does not allow that*"])


def test_outside_ci_a_skipped_test_stays_skipped(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    pytester.makepyfile(_TESTS)

    result = pytester.runpytest(*_ONLY_OURS)

    result.assert_outcomes(passed=1, skipped=2, xfailed=1)
