"""When the site's own mail server had a mail that it hands over: its waiting there must not count against the sender.

Anybody can write Received fields; a server writes its own above all that came in. So only the topmost one is read, and
only where one of our servers names itself in it.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final

from incidentd.intake.mail.header_fields import fields, without_comments
from incidentd.intake.mail.headers import date_of

LONGEST_WAIT: Final = timedelta(days=5)
"""A mail server gives up a mail after so long; what claims to be older is not believed."""
_BY: Final = re.compile(r"(?:^|\s)by\s+(?P<server>[^\s;]+)", re.IGNORECASE)


def had_by_server(raw: bytes, servers: Collection[str], handed_at: datetime) -> datetime:
    """The moment of the topmost Received field that one of `servers` wrote; `handed_at` where there is none to believe.

    It is never later than `handed_at`, and not earlier than `LONGEST_WAIT` before.
    """
    value = next((one.value for one in fields(raw) if one.name == "received"), "")
    trace, _semicolon, moment = value.rpartition(";")
    by = _BY.findall(without_comments(trace) or "")
    names = {name.lower().rstrip(".") for name in servers}
    if len(by) != 1 or by[0].lower().rstrip(".") not in names:
        return handed_at
    had_at = date_of((without_comments(moment) or "").strip())
    if had_at is None or not handed_at - LONGEST_WAIT <= had_at <= handed_at:
        return handed_at
    return had_at.astimezone(handed_at.tzinfo)
