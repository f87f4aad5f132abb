from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from incidentd.errors import ConfigError
from incidentd.intake.mail.thread_bridge import seconds_after
from tests.integration.mailbox_rig import an_account


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"idle_seconds": 541}, "idle_seconds"),
        ({"idle_seconds": 0}, "idle_seconds"),
        ({"poll_seconds": 0}, "poll_seconds"),
        ({"pulse_seconds": 0.001}, "pulse_seconds"),
        ({"timeout": 0}, "timeout"),
        ({"size_limit": 0}, "size_limit"),
        ({"after": "move"}, "move_to"),
        ({"move_to": "Taken"}, "move_to"),
        ({"after": "move", "move_to": "INBOX"}, "move_to"),
        ({"since": datetime(2026, 1, 1)}, "since"),  # noqa: DTZ001
        ({"ca_file": Path("/nowhere.pem")}, "ca_file"),
    ],
)
def test_what_cannot_work_is_refused_by_its_key(changes: dict[str, Any], key: str) -> None:
    with pytest.raises(ConfigError, match="mailbox 'county'") as caught:
        an_account(993, **changes)
    assert caught.value.key == key


def test_the_password_is_not_shown() -> None:
    assert "geheim" not in repr(an_account(993, password="geheim"))


def test_waits_double_up_to_their_limit_and_stay_there() -> None:
    waits = [seconds_after(failures, first=1, limit=60) for failures in (1, 2, 3, 6, 7, 5000)]
    assert waits == [1, 2, 4, 32, 60, 60]
