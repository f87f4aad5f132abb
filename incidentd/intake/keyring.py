"""The keyring: who vouches for what comes in. Bearer tokens are kept as hashes; hook secrets are derived, not kept."""

from __future__ import annotations

import asyncio
import hmac
import re
import secrets
from collections.abc import Mapping
from hashlib import sha256
from typing import Final

from incidentd.clock import Clock, monotonic
from incidentd.core.directory import Directory
from incidentd.errors import ConfigError, Rejected
from incidentd.intake.problems import refusal
from incidentd.intake.sentences import Sentence, _
from incidentd.intake.webhook import Envelope, shown_secret, wrong_signature
from incidentd.store.keys import Key, KeyKind, KeyRole
from incidentd.store.store import Store

FRESH_SECONDS: Final = 2.0
"""How long a revoked key may still read; what it sends is refused at once, by the transaction that would keep it."""

_SHORTEST_MASTER: Final = 32
_ID_LETTERS: Final = "23456789abcdefghjkmnpqrstuvwxyz"
_ID_LENGTH: Final = 8
_TOKEN: Final = re.compile(r"inc_([a-z0-9]{8})_[A-Za-z0-9_-]{43}", re.ASCII)
# More bytes than this are hashed in a thread of their own, so that a forger cannot hold up everybody else.
_MOST_HASHED_AT_ONCE: Final = 512 * 1024


class Keyring:
    """All keys, read from the store when they are needed; `master` is what hook secrets are derived from."""

    def __init__(self, store: Store, master: bytes, clock: Clock) -> None:
        if len(master) < _SHORTEST_MASTER:
            raise ConfigError(
                f"the master secret has {len(master)} bytes",
                key="master",
                allowed=f"at least {_SHORTEST_MASTER} random bytes",
                hint="make one, for example with: openssl rand -base64 48",
            )
        self._store = store
        self._master = master
        self._clock = clock
        self._keys: Mapping[str, Key] = {}
        self._hooks: Mapping[str, bytes] = {}
        self._read_at = float("-inf")
        self._reading = asyncio.Lock()

    def new_token(self, role: KeyRole, unit: str, name: str, by: str) -> tuple[Key, str]:
        """A key with its bearer token, which is shown once; it counts when it has been put into the store."""
        key = self._new("token", role, unit, name, by)
        shown = f"inc_{key.id}_{secrets.token_urlsafe(32)}"
        return key._replace(digest=_digest(shown)), shown

    def new_hook(self, role: KeyRole, unit: str, name: str, by: str) -> tuple[Key, str]:
        """A key with its hook secret; it counts when it has been put into the store."""
        key = self._new("hook", role, unit, name, by)
        return key, shown_secret(self._secret(key.id))

    async def bearer(self, token: str, *, fresh: bool = False) -> Key:
        """The key of a bearer token; `fresh` asks the store in any case.

        Raises:
            Rejected: 401, the token is unknown or revoked.
            StoreUnavailable: keys cannot be read now.
        """
        match = _TOKEN.fullmatch(token)
        key = await self._find(match[1], fresh=fresh) if match else None
        if key is None or key.kind != "token" or not hmac.compare_digest(key.digest, _digest(token)):
            raise refusal("token-unknown", _("no key has this bearer token"))
        return _in_force(key)

    async def signer(self, envelope: Envelope, body: bytes, key_id: str) -> Key:
        """The hook key that signed; `key_id` names the one to try, "" tries all that are in force.

        Raises:
            Rejected: 401, no key made this signature, or the named one is unknown or revoked.
            StoreUnavailable: keys cannot be read now.
        """
        if key_id:
            return await self._named_signer(envelope, body, key_id)
        tried: frozenset[str] = frozenset()
        for fresh in (False, True):  # the second time with what has been added meanwhile
            await self._refresh(fresh=fresh)
            untried = {one: secret for one, secret in self._hooks.items() if one not in tried}
            found = await _search(envelope, body, untried)
            if found is not None:
                return self._keys[found]
            tried |= untried.keys()
        raise wrong_signature()

    async def _named_signer(self, envelope: Envelope, body: bytes, key_id: str) -> Key:
        key = await self._find(key_id)
        if key is None or key.kind != "hook":
            raise refusal("key-unknown", Sentence(_("there is no hook key '{key}'"), key=key_id[:40]))
        _in_force(key)
        if not envelope.matches(self._hooks[key_id], body):
            raise wrong_signature()
        return key

    async def _find(self, key_id: str, *, fresh: bool = False) -> Key | None:
        await self._refresh(fresh=fresh or key_id not in self._keys)
        return self._keys.get(key_id)

    async def _refresh(self, *, fresh: bool) -> None:
        """Read the keys anew where they are stale; whoever waits for a reading that began after it asked takes that."""
        asked_at = monotonic()
        if not fresh and asked_at - self._read_at < FRESH_SECONDS:
            return
        async with self._reading:
            if self._read_at < asked_at:
                began_at = monotonic()
                self._take(await self._store.read_keys())
                self._read_at = began_at

    def _take(self, keys: list[Key]) -> None:
        self._hooks = {
            key.id: self._hooks.get(key.id) or self._secret(key.id)
            for key in keys
            if key.kind == "hook" and key.revoked_at is None
        }
        self._keys = {key.id: key for key in keys}

    def _secret(self, key_id: str) -> bytes:
        return hmac.digest(self._master, f"hook:{key_id}".encode(), "sha256")

    def _new(self, kind: KeyKind, role: KeyRole, unit: str, name: str, by: str) -> Key:
        _require_holder(role, unit, self._store.context.rules.directory)
        key_id = "".join(secrets.choice(_ID_LETTERS) for _place in range(_ID_LENGTH))
        return Key(key_id, kind, role, unit, name, "", self._clock.now(), by, None)


async def _search(envelope: Envelope, body: bytes, hooks: Mapping[str, bytes]) -> str | None:
    def search() -> str | None:
        return next((key_id for key_id, secret in hooks.items() if envelope.matches(secret, body)), None)

    if len(hooks) * len(body) > _MOST_HASHED_AT_ONCE:
        return await asyncio.to_thread(search)
    return search()


def _in_force(key: Key) -> Key:
    if key.revoked_at is not None:
        raise refusal("key-revoked", _("this key has been revoked"))
    return key


def _require_holder(role: KeyRole, unit: str, directory: Directory) -> None:
    """A unit's key belongs to a unit of the directory, every other key to none."""
    if role != "unit" and unit:
        raise _wrong_holder(Sentence(_("a key of role {role} belongs to no unit"), role=role))
    if role == "unit" and directory.unit(unit) is None:
        allowed = [one.id for one in directory.units]
        raise refusal("unknown-unit", Sentence(_("there is no unit '{unit}'"), unit=unit), allowed=allowed)


def _wrong_holder(message: Sentence) -> Rejected:
    return refusal("not-allowed", message, hint=_("leave the unit out, or make a key of role unit"))


def _digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()
