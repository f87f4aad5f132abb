"""Signatures of web hooks by Standard Webhooks 1.0 (standardwebhooks.com): what is signed is `id.timestamp.body`.

Only `v1` (HMAC-SHA256) is taken; other versions in the same header are passed over, as the specification asks.
"""

from __future__ import annotations

import base64
import hmac
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from incidentd.errors import Rejected
from incidentd.intake.problems import refusal
from incidentd.intake.sentences import Sentence, _

TOLERANCE: Final = timedelta(minutes=5)
SECRET_PREFIX: Final = "whsec_"  # noqa: S105 - the prefix that tells a secret, not a secret
ID_HEADER: Final = "webhook-id"
TIMESTAMP_HEADER: Final = "webhook-timestamp"
SIGNATURE_HEADER: Final = "webhook-signature"
HEADERS: Final = (ID_HEADER, TIMESTAMP_HEADER, SIGNATURE_HEADER)

_TIMESTAMP: Final = re.compile(r"[0-9]{1,12}", re.ASCII)
_V1: Final = re.compile(r"v1,([A-Za-z0-9+/]{43}=)", re.ASCII)
_MOST_SIGNATURES: Final = 20


class Envelope(NamedTuple):
    """The three headers, well-formed and fresh; whether a signature is right is for `matches` to say."""

    id: str
    timestamp: str
    signatures: tuple[bytes, ...]

    def matches(self, secret: bytes, body: bytes) -> bool:
        """Whether one of the signatures is the body's by this secret; takes as long wherever they differ."""
        expected = _digest(secret, self.id, self.timestamp, body)
        return any([hmac.compare_digest(expected, given) for given in self.signatures])  # noqa: C419 - no early end


def is_signed(headers: Mapping[str, str]) -> bool:
    """Whether any of the three headers is there: then the sender means to sign."""
    return any(name in headers for name in HEADERS)


def envelope(headers: Mapping[str, str], now: datetime) -> Envelope:
    """The envelope of a request; raises Rejected (401) where it is incomplete, malformed or not of this hour."""
    absent = [name for name in HEADERS if not headers.get(name)]
    if absent:
        message = Sentence(_("the header {header} is missing"), header=", ".join(absent))
        raise refusal("signature-missing", message)
    timestamp = headers[TIMESTAMP_HEADER]
    if not _TIMESTAMP.fullmatch(timestamp):
        raise refusal("signature-malformed", _("webhook-timestamp is not a number of seconds since 1970"))
    parts = headers[SIGNATURE_HEADER].split()[:_MOST_SIGNATURES]
    found = [match[1] for part in parts if (match := _V1.fullmatch(part))]
    if not found:
        raise refusal("signature-malformed", _("webhook-signature holds no signature of the form v1,<base64>"))
    _require_fresh(int(timestamp), now)
    return Envelope(headers[ID_HEADER], timestamp, tuple(base64.b64decode(one) for one in found))


def sign(secret: str, message_id: str, at: datetime, body: bytes) -> dict[str, str]:
    """The headers of a web hook sent `at`, signed by a secret as it is shown (`whsec_...`)."""
    timestamp = str(int(at.timestamp()))
    digest = _digest(secret_bytes(secret), message_id, timestamp, body)
    return {
        ID_HEADER: message_id,
        TIMESTAMP_HEADER: timestamp,
        SIGNATURE_HEADER: "v1," + base64.b64encode(digest).decode("ascii"),
    }


def shown_secret(secret: bytes) -> str:
    """A secret as it is given to a sender."""
    return SECRET_PREFIX + base64.b64encode(secret).decode("ascii")


def secret_bytes(shown: str) -> bytes:
    """The secret behind what a sender was given."""
    return base64.b64decode(shown.removeprefix(SECRET_PREFIX), validate=True)


def _digest(secret: bytes, message_id: str, timestamp: str, body: bytes) -> bytes:
    return hmac.digest(secret, f"{message_id}.{timestamp}.".encode() + body, "sha256")


def _require_fresh(timestamp: int, now: datetime) -> None:
    off = timestamp - int(now.timestamp())
    if abs(off) > TOLERANCE.total_seconds():
        way = _("ahead of") if off > 0 else _("behind")
        message = Sentence(
            _("webhook-timestamp is {seconds} seconds {way} this server's clock; at most {limit} are allowed"),
            seconds=abs(off),
            way=Sentence(way),
            limit=int(TOLERANCE.total_seconds()),
        )
        raise refusal("signature-stale", message)


def wrong_signature() -> Rejected:
    """The refusal of a signature that no key made."""
    return refusal("signature-wrong", _("webhook-signature is not the signature of this body by any key"))
