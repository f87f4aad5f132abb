"""The shipped policy and directory, and a moment of receipt, for tests of reading."""

from __future__ import annotations

import tomllib
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from incidentd.core.directory import Directory
from incidentd.core.policy import Policy
from incidentd.core.reading.readings import Readings, ReportReading

CONFIG = Path(__file__).parents[3] / "config"
RECEIVED = datetime(2026, 11, 24, 8, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@lru_cache
def policy() -> Policy:
    """The policy as shipped."""
    return Policy.model_validate(tomllib.loads((CONFIG / "policy.toml").read_text(encoding="utf-8")))


@lru_cache
def directory() -> Directory:
    """The directory as shipped."""
    return Directory.model_validate(tomllib.loads((CONFIG / "directory.toml").read_text(encoding="utf-8")))


def directory_of(**names: str) -> Directory:
    """A directory of units by id and name, with nobody in them."""
    return Directory.model_validate(
        {
            "office": {"name": "办公室"},
            "people": [{"id": "one", "name": "张三"}],
            "units": [{"id": unit.replace("_", "-"), "name": name} for unit, name in names.items()],
        }
    )


def values(readings: Readings | ReportReading) -> dict[str, Any]:
    """The values that were read, by element."""
    return {name: reading.value for name, reading in readings.elements.items()}


def doubted(readings: Readings | ReportReading) -> set[str]:
    """The fields in doubt; a kind of casualties as casualties."""
    return {doubt.field.partition(".")[0] for doubt in readings.doubts}
