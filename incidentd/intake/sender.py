"""Who sends a report, and under which id: a signed web hook or a bearer token vouches for it."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from typing import Final, NamedTuple
from urllib.parse import parse_qs

from incidentd.clock import now
from incidentd.intake.body import Body, too_large
from incidentd.intake.keyring import Keyring
from incidentd.intake.problems import refusal
from incidentd.intake.sentences import Sentence, _
from incidentd.intake.webhook import ID_HEADER, envelope
from incidentd.store.keys import Key

ID_OF_TOKENS: Final = "idempotency-key"
_ID: Final = re.compile(r"[!-~]{1,200}", re.ASCII)


class Sender(NamedTuple):
    """A known sender of one request; `request_id` is the id that a repetition carries again."""

    key: Key
    request_id: str

    @property
    def actor(self) -> str:
        """How the audit log names the sender."""
        return f"key:{self.key.id}"

    @property
    def scope(self) -> str:
        """Whose ids these are. A unit's new key repeats what its old key sent under the same id."""
        return f"unit:{self.key.unit}" if self.key.unit else self.key.role


async def signed_sender(keyring: Keyring, headers: Mapping[str, str], query: bytes, body: Body, limit: int) -> Sender:
    """The sender of a signed web hook. Wall time counts here, for the sender's clock knows no other.

    Raises:
        Rejected: 401 for its signature, 413 for a body that cannot be checked because it was not read whole.
        StoreUnavailable: keys cannot be read now.
    """
    signed = envelope(headers, now())
    request_id = well_formed_id(signed.id, ID_HEADER)
    if body.cut:
        raise too_large(limit)
    key_id = parse_qs(query.decode("latin-1")).get("key", [""])[0] if query else ""
    return Sender(await keyring.signer(signed, body.raw, key_id), request_id)


async def bearer_sender(keyring: Keyring, headers: Mapping[str, str]) -> Sender:
    """The sender that a bearer token stands for; without an `Idempotency-Key` the request is new by itself.

    Raises:
        Rejected: 401 for the token, 400 for the id.
        StoreUnavailable: keys cannot be read now.
    """
    key = await bearer_key(keyring, headers)
    stated = headers.get(ID_OF_TOKENS)
    if stated is None:
        return Sender(key, f"own-{secrets.token_hex(16)}")
    # The draft standard writes the id as a quoted string; most clients do not.
    unquoted = stated[1:-1] if len(stated) > 2 and stated[0] == stated[-1] == '"' else stated
    return Sender(key, well_formed_id(unquoted, ID_OF_TOKENS))


async def bearer_key(keyring: Keyring, headers: Mapping[str, str], *, fresh: bool = False) -> Key:
    """The key of the request's bearer token; raises as `bearer_sender`."""
    scheme, _space, token = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise refusal("credentials-missing", _("there is neither a signature nor a bearer token"))
    return await keyring.bearer(token.strip(), fresh=fresh)


def well_formed_id(stated: str, header: str) -> str:
    """The id as stated; raises Rejected (400) where it is not."""
    if not _ID.fullmatch(stated):
        raise refusal("id-malformed", Sentence(_("the header {header} is no usable id"), header=header))
    return stated
