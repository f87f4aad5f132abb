"""An incident's own address: report+2026-000123@host. What is sent there is about that incident."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from incidentd.core.reading.subject import INCIDENT


def incident_addressed(recipients: Iterable[str], own_addresses: Collection[str]) -> str:
    """The one incident to whose address a mail was sent; "" for none, and for several.

    Args:
        recipients: the address it was handed over for, and those its headers name.
        own_addresses: ours, without the number.
    """
    own = {one.lower() for one in own_addresses}
    numbers = set()
    for recipient in recipients:
        local, _, domain = recipient.lower().rpartition("@")
        name, _, tag = local.partition("+")
        if f"{name}@{domain}" in own and INCIDENT.fullmatch(tag):
            numbers.add(tag)
    return numbers.pop() if len(numbers) == 1 else ""
