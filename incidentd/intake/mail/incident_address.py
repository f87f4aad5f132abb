"""An incident's own address: report+2026-000123@host. What is sent there is about that incident."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from incidentd.core.reading.subject import INCIDENT
from incidentd.intake.mail.manners import is_own


def incident_addressed(recipients: Iterable[str], own_addresses: Collection[str]) -> str:
    """The one incident to whose address a mail was sent; "" for none, and for several.

    Args:
        recipients: the address it was handed over for, and those its headers name.
        own_addresses: ours, without the number.
    """
    tags = (one.rpartition("@")[0].partition("+")[2] for one in recipients if is_own(one, own_addresses))
    numbers = {tag for tag in tags if INCIDENT.fullmatch(tag)}
    return numbers.pop() if len(numbers) == 1 else ""
