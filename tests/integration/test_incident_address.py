"""Promise: what is sent to an incident's own address (report+2026-000123@host) is about that incident."""

from __future__ import annotations

import pytest

from incidentd.intake.mail.incident_address import incident_addressed

OWN = ("Report@example.org", "duty@example.org")


@pytest.mark.parametrize(
    "recipients",
    [
        ["report+2026-000123@example.org"],
        ["leader@example.org", "REPORT+2026-000123@Example.ORG"],
        ["report+2026-000123@example.org", "duty+2026-000123@example.org", ""],
    ],
)
def test_the_number_behind_the_plus_of_our_address_is_the_incident(recipients: list[str]) -> None:
    assert incident_addressed(recipients, OWN) == "2026-000123"


@pytest.mark.parametrize(
    "recipients",
    [
        [],
        ["report@example.org"],
        ["report+2026-000123@example.net"],
        ["others+2026-000123@example.org"],
        ["report+secrettoken234567@example.org"],
        ["report+2026-000123+x@example.org"],
        ["report+2026-000123@example.org", "report+2026-000124@example.org"],
    ],
)
def test_another_s_address_another_tag_and_two_numbers_name_none(recipients: list[str]) -> None:
    assert incident_addressed(recipients, OWN) == ""
