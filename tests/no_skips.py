"""Pytest plugin: where CI=true, a test that did not run, or failed as expected, is a failure.

A skipped test proves nothing, and nobody reads the count of skipped tests.
"""

from __future__ import annotations

import os
from collections.abc import Generator

import pytest


def _in_ci() -> bool:
    return os.environ.get("CI", "").lower() in {"1", "true", "yes"}


def _fail(report: pytest.TestReport | pytest.CollectReport, what: str) -> None:
    report.outcome = "failed"
    report.longrepr = f"{what}; CI does not allow that"


def _reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    return report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn a skipped, an expectedly failed and an unexpectedly passed test into a failed one."""
    report = yield
    if _in_ci():
        if hasattr(report, "wasxfail"):
            _fail(report, f"expected to fail: {report.wasxfail}")
            del report.wasxfail
        elif report.skipped:
            _fail(report, _reason(report))
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Turn a module that skips itself into a failure."""
    report = yield
    if _in_ci() and report.skipped:
        _fail(report, f"module {_reason(report)}")
    return report
