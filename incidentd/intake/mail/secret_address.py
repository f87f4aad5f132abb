"""A unit's secret address: report+<token>@host. Who writes to it speaks for the unit, whatever the sender."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Mapping

_BYTES = 16


def new_token() -> str:
    """A token for a unit: 128 random bits, in letters and digits that survive a change of case."""
    return base64.b32encode(secrets.token_bytes(_BYTES)).decode("ascii").rstrip("=").lower()


def hash_token(token: str) -> str:
    """What is kept of a token: SHA-256 in hex. With 128 random bits no slower hash is needed."""
    return hashlib.sha256(token.lower().encode()).hexdigest()


def unit_of_secret(recipient: str, hashes: Mapping[str, str]) -> str:
    """The unit whose token stands behind a + of the recipient, or "".

    Every token is compared with every hash in constant time, so that the time taken tells nothing of a near miss.

    Args:
        recipient: the address that the mail was handed over for.
        hashes: `hash_token` of each token, and its unit.
    """
    local = recipient.rpartition("@")[0] or recipient
    found = ""
    for tag in local.split("+")[1:]:
        given = hash_token(tag)
        for known, unit in hashes.items():
            if hmac.compare_digest(given, known.lower()):
                found = unit
    return found
