"""Filling a store with clocks that are about to run out.

`fill` goes through the store's own transactions on a moved clock, as if the reports had come in half an hour ago and
the last reminder before the due moment had been sent: what is left is what a service finds that has been running all
along.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from bench.site import Site, unit_name
from incidentd.clock import MovedClock
from incidentd.config import load_settings
from incidentd.config.rules import load_rules
from incidentd.core.reports import ReportIn
from incidentd.daemon import open_store
from incidentd.store.outbox import Result
from incidentd.store.reports import Arrival
from incidentd.store.store import Store

LENGTH = timedelta(minutes=30)
_LAST_REMINDER = timedelta(minutes=5)
"""The urgent clock of the shipped policy, and how long before its due moment the last reminder goes out."""
_PLENTY = {"sms": 1_000_000, "email": 1_000_000}


def report(occurred_at: datetime, unit: str | None = None) -> dict[str, Any]:
    """An urgent report with some elements still missing, so that its clock runs on."""
    stated: dict[str, Any] = {
        "class": "urgent",
        "category": "natural_disasters",
        "title": "山脊发现明火,正在组织扑救",
        "flags": ["forest_fire"],
        "elements": {
            "source": "护林员电话报告",
            "occurred_at": occurred_at.isoformat(),
            "location": "东山镇石门村后山",
            "cause": "正在调查",
            "nature": "森林火情",
            "casualties": {"dead": 0, "missing": 0, "seriously_injured": 0, "slightly_injured": 1, "trapped": 0},
            "course": "十时许护林员发现浓烟,随即报告镇值班室,村民已疏散。",
            "measures": "镇半专业扑火队三十人已到场,县专业队在途。",
        },
    }
    return stated if unit is None else {"unit": unit, **stated}


def fill(site: Site, due: Sequence[datetime]) -> None:
    """Give each unit of the site a clock, due at the moment in its place; they lie less than four minutes apart."""
    last = max(due)
    clock = MovedClock(last - LENGTH + timedelta(seconds=30))
    settings = load_settings(site.settings)
    store = open_store(settings, load_rules(settings), clock)
    try:
        asyncio.run(_fill(store, clock, list(zip(site.units, due, strict=True)), last))
    finally:
        store.close()


async def _fill(store: Store, clock: MovedClock, due: Sequence[tuple[int, datetime]], last: datetime) -> None:
    arrivals = [_arrival(unit, moment, clock.now()) for unit, moment in due]
    await asyncio.gather(*map(store.take, arrivals))
    clock.move_to(last - _LAST_REMINDER + timedelta(seconds=1))
    more = True
    while more:
        fired = await store.fire(_PLENTY)
        sent = (Result(one.reference, "sent", clock.now(), one.attempts, "kept") for one in fired.claimed)
        await asyncio.gather(*map(store.record, sent))
        more = fired.more


def _arrival(index: int, due: datetime, at: datetime) -> Arrival:
    unit = unit_name(index)
    raw = json.dumps(report(due - LENGTH, unit), ensure_ascii=False).encode()
    return Arrival(
        raw=raw,
        fingerprint=sha256(raw).hexdigest(),
        at=at,
        actor="bench",
        scope="bench",
        key=f"bench-{index}",
        unit=unit,
        report=ReportIn.model_validate_json(raw),
    )
